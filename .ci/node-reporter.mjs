/**
 * node:test reporter: the usual tree, then `N passed, N failed`, the line by which .ci/test.mjs adds up all steps.
 * (Node chooses TAP by itself when the output is a pipe, so a reporter has to be named anyway.)
 */
import { Readable } from 'node:stream';
import { spec } from 'node:test/reporters';

export default async function* report(events) {
  const totals = { passed: 0, failed: 0 };
  async function* counted() {
    for await (const event of events) {
      const { details, skip, todo } = event.data ?? {};
      const counts = details?.type !== 'suite' && skip === undefined && todo === undefined;
      if (counts && event.type === 'test:pass') totals.passed += 1;
      if (counts && event.type === 'test:fail') totals.failed += 1;
      yield event;
    }
  }
  yield* Readable.from(counted()).pipe(new spec());
  yield `${totals.passed} passed, ${totals.failed} failed\n`;
}
