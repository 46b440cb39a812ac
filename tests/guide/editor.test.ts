/** What Visual Studio Code is given: snippets that the reader takes, and a matcher that reads the check. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportUnix } from '../../src/check/report-unix.ts';
import { snippets } from '../../src/guide/editor/snippets.ts';
import type { Problem } from '../../src/minutes/problem.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { root } from '../run-command.ts';

const readJson = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(root, '.vscode', name), 'utf8'));

const file = 'moeder/byraad/2026-03-24-2.md';

/** What the program puts in for a snippet when nothing is filled in. */
function expand(name: string): string {
  const variables: Record<string, string> = {
    TM_DIRECTORY: '/hjemme/content/moeder/byraad',
    TM_FILENAME_BASE: '2026-03-24-2',
  };
  const { body = [] } = snippets()[name] ?? {};
  return body
    .join('\n')
    .replaceAll(
      /\$\{(\w+)\/((?:\\.|[^/\\]|\[[^\]]*\])+)\/([^/}]*)\/\}/g,
      (_, variable: string, pattern: string, format: string) =>
        (variables[variable] ?? '').replace(new RegExp(pattern), format),
    )
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll(/\$\d/g, '');
}

describe('snippets', () => {
  const meeting = expand('møde');

  test('a meeting, with committee and day of its file', () => {
    expect(meeting).toBe(`---
udvalg: byraad
dato: 2026-03-24
start: "09:00"
sted: …
status: dagsorden
titel: Dokumentets egen titel
---

## Punkt 1: Godkendelse af dagsorden

`);
  });

  test.each([
    ['møde', [], 'dagsorden'],
    ['punkt', ['punkt'], 'dagsorden'],
    ['indstilling', ['indstilling'], 'dagsorden'],
    ['beslutning', ['beslutning'], 'referat'],
    ['bilag', ['bilag'], 'dagsorden'],
    ['all of an item', ['punkt', 'indstilling', 'beslutning', 'bilag'], 'referat'],
  ])('%s passes the check', (_, names, status) => {
    const head = meeting.replace('status: dagsorden', `status: ${status}`);
    // Minutes have a decision on each item.
    const first =
      status === 'referat' && names[0] === 'punkt'
        ? `${head}### Beslutning\n\nGodkendt.\n\n`
        : head;
    const text = first + names.map(expand).join('\n');
    expect(readMeeting(text, file).problems).toEqual([]);
  });

  test('sections are of their kinds', () => {
    const text = meeting + ['indstilling', 'beslutning', 'bilag'].map(expand).join('\n');
    const [item] = readMeeting(text, file).meeting?.items ?? [];
    expect(item?.sections.map(({ kind }) => kind)).toEqual([
      'recommendation',
      'decision',
      'attachments',
    ]);
    expect(item?.sections[2]?.attachments).toEqual([{ name: 'Notat', url: 'bilag/notat.pdf' }]);
  });
});

interface Matcher {
  pattern: Record<'file' | 'line' | 'column' | 'severity' | 'message' | 'code', number> & {
    regexp: string;
  };
}

test('the problem matcher reads what the check prints', async () => {
  const { tasks } = (await readJson('tasks.json')) as {
    tasks: { label: string; command: string; problemMatcher: Matcher | [] }[];
  };
  const task = tasks.find(({ label }) => label === 'Efterse indholdet');
  expect(task?.command).toBe('npm run --silent check -- --format unix');
  const { pattern } = task?.problemMatcher as Matcher;
  const told: Problem = {
    ruleId: 'moede-dato',
    severity: 'warning',
    file: 'moeder/byraad/2026-03-24.md',
    line: 3,
    column: 7,
    reason: 'Datoen »1:2: error: [x]« kan ikke læses.',
    advice: 'Skriv den\nsom 2026-03-24.',
  };
  const read = (line: string) => {
    const match = new RegExp(pattern.regexp).exec(line);
    const at = (name: keyof Matcher['pattern']): string | undefined =>
      match?.[Number(pattern[name])];
    return [at('file'), at('line'), at('column'), at('severity'), at('message'), at('code')];
  };
  expect(read(reportUnix([told], 'content'))).toEqual([
    'content/moeder/byraad/2026-03-24.md',
    '3',
    '7',
    'warning',
    'Datoen »1:2: error: [x]« kan ikke læses. Skriv den som 2026-03-24.',
    'moede-dato',
  ]);
  expect(read(reportUnix([{ ...told, severity: 'error' }], 'C:/p/content'))[3]).toBe('error');
  expect(read('Ingen fejl.')[0]).toBeUndefined();
});

test('the settings name the schema, and files are UTF-8 with LF', async () => {
  expect(await readJson('settings.json')).toMatchObject({
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'yaml.schemas': { './.vscode/moede.schema.json': 'content/moeder/**/*.md' },
  });
});
