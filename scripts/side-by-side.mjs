// Runs scripts of package.json side by side, as many at a time as there are processors, the first named first.
//   node scripts/side-by-side.mjs typecheck lint
// Says what each said when it has ended. All run to their end, so that all mistakes are told at once.
import { spawn } from 'node:child_process';
import os from 'node:os';

const waiting = process.argv.slice(2);
let failed = false;

async function work() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const start = performance.now();
    const { code, said } = await run(name);
    failed ||= code !== 0;
    console.log(`${code === 0 ? '✔' : '✘'} ${name} (${Math.round((performance.now() - start) / 1000)} s)`);
    if (said.trim() !== '') console.log(said.trimEnd());
  }
}

function run(name) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', name], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file on Windows.
      shell: process.platform === 'win32',
    });
    const said = [];
    child.stdout.on('data', (bytes) => said.push(bytes));
    child.stderr.on('data', (bytes) => said.push(bytes));
    child.on('error', (error) => done({ code: 1, said: error.message }));
    child.on('close', (code) => done({ code, said: Buffer.concat(said).toString() }));
  });
}

await Promise.all(Array.from({ length: os.availableParallelism() }, work));
process.exit(failed ? 1 : 0);
