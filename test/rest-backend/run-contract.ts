import { contractTests, type SubjectFactory } from '../../src/contract/index.js';

/** Runs the suite with nothing installed. @returns how many promises are not kept */
export async function runContract(create: SubjectFactory, print: (line: string) => void): Promise<number> {
  let failures = 0;
  for (const { name, run } of contractTests(create, { slices: ['connections', 'directory'] })) {
    try {
      print(`${await run()}: ${name}`);
    } catch (error) {
      failures += 1;
      print(`FAILED: ${String(error)}`);
    }
  }
  return failures;
}
