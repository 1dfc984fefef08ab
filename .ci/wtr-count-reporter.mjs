/**
 * Ends a browser test run with `N passed, N failed`, the line by which .ci/test.mjs adds up all steps.
 * The runner's own summary counts only tests: a file that does not load has none, and would go missing.
 */
function count(suite, totals) {
  for (const test of suite?.tests ?? []) if (!test.skipped) totals[test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) count(inner, totals);
}

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const totals = { passed: 0, failed: 0 };
      for (const session of sessions) {
        count(session.testResults, totals);
        // Failures outside tests: the file did not load, or a hook threw.
        if (!session.passed && session.errors.length > 0) totals.failed += 1;
      }
      console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
    },
  };
}
