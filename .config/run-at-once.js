/**
 * Runs scripts of package.json, `node .config/run-at-once.js <script>…`, as many at a time as there are
 * processors. What a script says is printed when it has ended. When one has failed, no other is begun,
 * and the exit code is 1.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const waiting = process.argv.slice(2);

/** Runs one; what it said is printed with its name and how long it took. Tells whether it went well. */
function run(script) {
  const started = performance.now();
  const said = [];
  const child = spawn(process.execPath, ['--run', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (exitCode) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`--- ${script}: ${exitCode === 0 ? 'done' : 'failed'}, ${seconds} s\n`);
      process.stdout.write(Buffer.concat(said));
      resolve(exitCode === 0);
    });
  });
}

async function runOn() {
  while (waiting.length > 0 && process.exitCode !== 1) {
    if (!(await run(waiting.shift()))) process.exitCode = 1;
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, runOn));
