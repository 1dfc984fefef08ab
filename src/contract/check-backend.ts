import type { ContractOutcome, ContractTest } from './suite.js';

export interface ContractResult {
  readonly name: string;
  readonly outcome: ContractOutcome | 'failed';
  /** Of what failed. */
  readonly error?: Error;
}

export interface ContractReport {
  readonly passed: number;
  /** What the backend says that it cannot do is not asked of it. */
  readonly leftOut: number;
  readonly failed: readonly ContractResult[];
}

/** Runs tests one after the other, without any runner. @param onResult hears of each as soon as it has ended */
export async function runTests(
  tests: readonly ContractTest[],
  onResult?: (result: ContractResult) => void,
): Promise<ContractReport> {
  const results: ContractResult[] = [];
  for (const { name, run } of tests) {
    const result = await run().then(
      (outcome): ContractResult => ({ name, outcome }),
      (error: unknown): ContractResult => ({
        name,
        outcome: 'failed',
        error: error instanceof Error ? error : new Error(String(error)),
      }),
    );
    results.push(result);
    onResult?.(result);
  }
  const count = (outcome: ContractOutcome): number => results.filter((each) => each.outcome === outcome).length;
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  return { passed: count('passed'), leftOut: count('left-out'), failed };
}
