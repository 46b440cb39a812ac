/** A command as a user starts it ends as its function does, which the other tests call. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callCommand } from '../call-command.ts';
import { kildeFile } from '../import/kilder.ts';
import { exampleContent, root, runCommand } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

const content = { CONTENT_DIR: exampleContent };
const kilder = ['000', '003'].map((name) =>
  join(root, 'tests/fixtures/kilder', kildeFile(name as '000' | '003')),
);

// One of each command, and one of each exit code.
test.each([
  ['build', ['--alt'], content, 2],
  ['check', [exampleContent, '--kilder', 'tests/fixtures/kilder'], content, 0],
  ['new', ['hegnssynet', '2026-05-05'], content, 1],
] as const)('%s %j in %j: %i', async (command, args, environment, exitCode) => {
  const called = await callCommand(command, args, environment);
  expect(called.exitCode).toBe(exitCode);
  expect(await runCommand(command, args, environment)).toEqual(called);
});

test('import of two documents: 0', async () => {
  await withTemporaryFolder(async (folder) => {
    const [one = '', other = ''] = ['en', 'to'].map((name) => join(folder, name));
    const called = await callCommand('import', kilder, { CONTENT_DIR: one });
    expect(called.exitCode).toBe(0);
    const { stdout, ...end } = await runCommand('import', kilder, { CONTENT_DIR: other });
    expect({ ...end, stdout: stdout.replaceAll(other, one) }).toEqual(called);
  });
});
