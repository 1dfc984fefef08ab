/**
 * All that CI checks: `npm test`, or `npm test -- check:lint test:browser` for some steps.
 * Runs the npm scripts below, prints their times, and always ends with `N passed, N failed`: tests, and one for each step
 * that has no tests of its own.
 */
import { spawn } from 'node:child_process';
import { findChrome } from './chrome.mjs';

/**
 * Stage by stage. `needs` names steps without whose success a step can say nothing: of an earlier stage, or before it in
 * its lane. Steps of a `lane` use one core: the two lanes of a stage run at once, each its steps in this order. A stage
 * without lanes has the machine for itself.
 */
const STAGES = [
  [
    { name: 'check:format', lane: 'a' },
    { name: 'check:icons', lane: 'a' },
    { name: 'check:unused', lane: 'a' },
    { name: 'build', lane: 'a' },
    { name: 'check:types', lane: 'a' },
    { name: 'check:lint', lane: 'b' },
  ],
  [{ name: 'test:node' }],
  [{ name: 'test:browser' }],
  [
    { name: 'check:build', needs: ['build'], lane: 'a' },
    { name: 'check:editors', needs: ['build'], lane: 'a' },
    { name: 'check:licences', needs: ['build'], lane: 'a' },
    { name: 'check:package', needs: ['build'], lane: 'a' },
    { name: 'check:size', needs: ['build'], lane: 'a' },
    { name: 'test:e2e', needs: ['build'], lane: 'a' },
    { name: 'check:frameworks', needs: ['build'], lane: 'a' },
    { name: 'build:stories', needs: ['build'], lane: 'b' },
    { name: 'check:pack', needs: ['build'], lane: 'b' },
    { name: 'check:reproducible', needs: ['build'], lane: 'b' },
  ],
  [{ name: 'check:stories', needs: ['build:stories'] }],
];
const STEPS = STAGES.flat();

/** A browser that hangs must not take the last line with it. In milliseconds; the longest step takes half of it, on two cores. */
const STEP_LIMIT = 8 * 60_000;

/** Runs one npm script. @param write where its output goes while it runs */
function run(name, write) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      write(chunk);
      // Only the end matters: that is where a step says how many tests it ran.
      output = (output + chunk).slice(-2000);
    });
    child.stderr.on('data', write);
    const timer = setTimeout(() => {
      write(`${name} did not end within ${STEP_LIMIT / 60_000} minutes.\n`);
      child.kill();
    }, STEP_LIMIT);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, output });
    });
  });
}

function counts({ ok, output }) {
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  if (passed === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  // A step can fail after its tests passed (no test files, a crash): that must not read as success.
  return { passed: Number(passed), failed: Math.max(Number(failed), ok ? 0 : 1) };
}

/** @param failed names of steps that did not succeed; this one's is added */
async function runStep({ name, needs = [] }, failed, write) {
  if (needs.some((needed) => failed.has(needed))) {
    failed.add(name);
    return { name, state: 'not run', seconds: 0, passed: 0, failed: 1 };
  }
  write(`\n── npm run ${name}\n`);
  const start = performance.now();
  const result = await run(name, write);
  if (!result.ok) failed.add(name);
  const seconds = (performance.now() - start) / 1000;
  return { name, state: result.ok ? 'ok' : 'FAILED', seconds, ...counts(result) };
}

/** One after another; what they print comes when they have ended, because others print, too. */
async function runLane(steps, failed) {
  const results = [];
  for (const step of steps) {
    const printed = [];
    results.push(await runStep(step, failed, (chunk) => printed.push(chunk)));
    for (const chunk of printed) process.stdout.write(chunk);
  }
  return results;
}

/** @param wanted names of the steps to run */
async function runSteps(wanted) {
  const failed = new Set();
  const results = [];
  for (const stage of STAGES) {
    const steps = stage.filter(({ name }) => wanted.has(name));
    const lanes = [...new Set(steps.map(({ lane }) => lane))];
    if (lanes.length > 1) {
      const ran = await Promise.all(
        lanes.map((one) =>
          runLane(
            steps.filter(({ lane }) => lane === one),
            failed,
          ),
        ),
      );
      results.push(...ran.flat());
    } else {
      for (const step of steps) results.push(await runStep(step, failed, (chunk) => process.stdout.write(chunk)));
    }
  }
  return results;
}

function report(results) {
  console.log('');
  for (const { name, state, seconds, passed, failed } of results) {
    const time = `${seconds.toFixed(1).padStart(6)} s`;
    console.log(`${name.padEnd(16)} ${time}  ${state.padEnd(7)}  ${passed} passed, ${failed} failed`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${'all'.padEnd(16)} ${(performance.now() / 1000).toFixed(1).padStart(6)} s`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

async function main() {
  process.env.STORYBOOK_DISABLE_TELEMETRY = '1';
  try {
    // Once, here: the steps then find the same browser and never install one side by side.
    process.env.CHROME_PATH = findChrome({ install: true });
  } catch (error) {
    console.error(error.message);
    console.log('\n0 passed, 1 failed');
    return false;
  }
  console.log(`Browser: ${process.env.CHROME_PATH}, Node ${process.version}`);
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) console.error(`No such step: ${unknown.join(', ')}`);
  const wanted = STEPS.map(({ name }) => name).filter((name) => asked.length === 0 || asked.includes(name));
  const results = await runSteps(new Set(wanted));
  return report(results) && unknown.length === 0;
}

process.exitCode = (await main()) ? 0 : 1;
