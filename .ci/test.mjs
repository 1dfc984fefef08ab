/**
 * All that CI checks: `npm test`, or `npm test -- check:lint test:browser` for some steps.
 * Runs the npm scripts below one after another, prints their times, and always ends with `N passed, N failed`: tests,
 * and one for each step that has no tests of its own.
 */
import { spawn } from 'node:child_process';
import { findChrome } from './chrome.mjs';

/** Cheap ones first. `needs` names the steps without whose success a step can say nothing. */
const STEPS = [
  { name: 'check:format' },
  { name: 'check:icons' },
  { name: 'check:types' },
  { name: 'check:lint' },
  { name: 'test:node' },
  { name: 'test:browser' },
  { name: 'build' },
  { name: 'check:build', needs: ['build'] },
  { name: 'check:size', needs: ['build'] },
  { name: 'check:pack', needs: ['build'] },
  { name: 'test:e2e', needs: ['build'] },
  { name: 'build-storybook', needs: ['build'] },
  { name: 'check:stories', needs: ['build-storybook'] },
];

/** A browser that hangs must not take the last line with it. In milliseconds; the longest step takes half of it, on two cores. */
const STEP_LIMIT = 8 * 60_000;

/** Runs one npm script, passing its output through. */
function run(name) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], {
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      // Only the end matters: that is where a step says how many tests it ran.
      output = (output + chunk).slice(-2000);
    });
    const timer = setTimeout(() => {
      console.error(`${name} did not end within ${STEP_LIMIT / 60_000} minutes.`);
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

async function runSteps(steps) {
  const failed = new Set();
  const results = [];
  for (const { name, needs = [] } of steps) {
    if (needs.some((needed) => failed.has(needed))) {
      failed.add(name);
      results.push({ name, state: 'not run', seconds: 0, passed: 0, failed: 1 });
      continue;
    }
    console.log(`\n── npm run ${name}`);
    const start = performance.now();
    const result = await run(name);
    if (!result.ok) failed.add(name);
    const seconds = (performance.now() - start) / 1000;
    results.push({ name, state: result.ok ? 'ok' : 'FAILED', seconds, ...counts(result) });
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
  console.log(`${'all'.padEnd(16)} ${sum('seconds').toFixed(1).padStart(6)} s`);
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
  const results = await runSteps(STEPS.filter(({ name }) => asked.length === 0 || asked.includes(name)));
  return report(results) && unknown.length === 0;
}

process.exitCode = (await main()) ? 0 : 1;
