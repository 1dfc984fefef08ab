/** The commands of the README that keep running: they print an address, and the address works. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { collectProblems, launchBrowser, rowsAreShown } from './harness.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs an npm script until it printed `expected`, calls `use`, and ends it with all that it started. */
async function whileRunning(script, port, expected, use) {
  const windows = process.platform === 'win32';
  const child = spawn('npm', ['run', script, '--', '--port', String(port)], {
    cwd: root,
    // A group of its own, because npm does not pass signals on to what it runs.
    detached: !windows,
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const printed = new Promise((resolve, reject) => {
    const onData = (chunk) => {
      // Where FORCE_COLOR is set, Vite puts escape sequences into the middle of the address.
      output = stripVTControlCharacters(output + chunk);
      if (output.includes(expected)) resolve();
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
    child.on('exit', () => reject(new Error(`npm run ${script} ended:\n${output}`)));
    setTimeout(() => reject(new Error(`npm run ${script} never printed ${expected}:\n${output}`)), 30_000).unref();
  });
  try {
    await printed;
    await use();
  } finally {
    child.removeAllListeners('exit');
    if (windows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else if (child.exitCode === null) process.kill(-child.pid);
  }
}

describe('commands', () => {
  it('npm start shows the connections of the mocked tenant', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    await whileRunning('start', port, url, async () => {
      const browser = await launchBrowser();
      try {
        const page = await browser.newPage();
        const problems = await collectProblems(page);
        await page.goto(url);
        await rowsAreShown(page);
        assert.deepEqual(problems, []);
      } finally {
        await browser.close();
      }
    });
  });

  it('npm run mock-server answers as the WebAPI does', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    await whileRunning('mock-server', port, url, async () => {
      const response = await fetch(`${url}/api/v1/Agents/Quote/GetAllAvailableQuoteConnections`, {
        method: 'POST',
        headers: { authorization: 'Bearer a-token', accept: 'application/json' },
      });
      assert.equal(response.status, 200);
      const connections = await response.json();
      assert.ok(Array.isArray(connections) && connections.length > 0, JSON.stringify(connections));
    });
  });
});
