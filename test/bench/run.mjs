/**
 * `npm run bench`: measures our elements against hand-written DOM in the same browser, in turns, so that the ratio means
 * the same on any machine. Prints a table and writes bench-results/bench.json. `npm run bench -- data-grid --runs 9`
 * chooses benches (by a part of their name) and the number of runs.
 *
 * A bench is a page, `test/bench/<name>.bench.ts`, that sets `globalThis.measure`: see bench.ts.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { launchBrowser } from '../../.ci/browser.mjs';
import { serve } from '../../.ci/static-server.mjs';

const VARIANTS = ['ours', 'reference'];
const SUFFIX = '.bench.ts';
const own = (path) => fileURLToPath(new URL(path, import.meta.url));

const { values: options, positionals: words } = parseArgs({
  options: { runs: { type: 'string', default: '7' } },
  allowPositionals: true,
});

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Production builds of the pages, in a folder of this process. */
async function buildPages(names) {
  const outDir = own(`../../node_modules/.cache/quotesync/bench-${process.pid}`);
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  const entry = Object.fromEntries(names.map((name) => [name, own(`./${name}${SUFFIX}`)]));
  await build({
    root: own('../..'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'es2022', lib: { formats: ['es'], entry } },
  });
  return outDir;
}

/** One run: a fresh page, so that nothing is warm and nothing is left over. */
async function runOnce(browser, url, variant) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(url);
    await page.waitForFunction(() => typeof globalThis.measure === 'function');
    return await page.evaluate((which) => globalThis.measure(which), variant);
  } finally {
    await page.close();
  }
}

async function runBench(browser, url, runs) {
  const samples = { ours: [], reference: [] };
  // The first turn warms the browser up and does not count.
  for (let run = -1; run < runs; run += 1) {
    for (const variant of VARIANTS) {
      const sample = await runOnce(browser, url, variant);
      if (run >= 0) samples[variant].push(sample);
    }
  }
  return Object.keys(samples.ours[0]).map((metric) => {
    const [ours, reference] = VARIANTS.map((variant) => samples[variant].map((sample) => sample[metric]));
    return {
      metric,
      ours: median(ours),
      reference: median(reference),
      ratio: median(ours) / median(reference),
      samples: { ours, reference },
    };
  });
}

async function main() {
  const runs = Math.max(5, Number(options.runs));
  const names = readdirSync(own('.'))
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
  if (names.length === 0) throw new Error(`No bench is called ${words.join(' or ')}.`);

  const pages = Object.fromEntries(
    names.map((name) => [
      `/${name}`,
      `<!doctype html><html lang="en"><title>${name}</title><body><script type="module" src="/js/${name}.js"></script>`,
    ]),
  );
  const site = await serve({ mounts: { '/js/': await buildPages(names) }, pages });
  const browser = await launchBrowser();
  const report = {
    date: new Date().toISOString(),
    machine: { node: process.version, chromium: browser.version(), cpus: cpus().length, load: loadavg()[0] },
    runs,
    benches: {},
  };
  try {
    for (const name of names) {
      const metrics = await runBench(browser, `${site.url}/${name}`, runs);
      report.benches[name] = metrics;
      console.log(`\n${name}: medians of ${runs} runs`);
      console.table(
        Object.fromEntries(
          metrics.map(({ metric, ours, reference, ratio }) => [
            metric,
            { ours: ours.toFixed(1), reference: reference.toFixed(1), ratio: ratio.toFixed(2) },
          ]),
        ),
      );
    }
  } finally {
    await browser.close();
    await site.close();
  }
  mkdirSync(own('../../bench-results'), { recursive: true });
  writeFileSync(own('../../bench-results/bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log('Written to bench-results/bench.json');
}

await main();
