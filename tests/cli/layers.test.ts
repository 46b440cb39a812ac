import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { configs } from 'typescript-eslint';
import { expect, test } from 'vitest';
import { root } from '../run-command.ts';

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: '.config/eslint.config.js',
  // Types are only to be had for files that exist.
  overrideConfig: configs.disableTypeChecked,
});

/** The layer messages for a made-up `line` in the file at `path`. */
async function messages(path: string, line: string): Promise<string[]> {
  const text = path.endsWith('.astro') ? `---\n${line}\n---\n` : `${line}\n`;
  const [result] = await eslint.lintText(text, { filePath: join(root, path) });
  return (result?.messages ?? [])
    .filter(({ ruleId, fatal }) => fatal === true || ruleId?.startsWith('no-restricted-'))
    .map(({ message }) => message);
}

const site = "import { href } from '../site/site.ts';";

test.each([
  ['src/minutes/parse-meeting.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/minutes/parse-meeting.ts', "const { readFile } = await import('node:fs/promises');"],
  ['src/minutes/parse-meeting.ts', "export { meetingAddress } from '../archive/addresses.ts';"],
  ['src/minutes/parse-meeting.ts', "import type { Archive } from '../archive/model.ts';"],
  ['src/minutes/parse-meeting.ts', "import { rules } from '../rules/index.ts';"],
  ['src/archive/read-moves.ts', "import { reportInto } from '../rules/report.ts';"],
  ['src/ledger/answers.ts', "import type { RuleId } from '../rules/index.ts';"],
  ['src/rules/index.ts', "import { checkContent } from '../check/check-content.ts';"],
  ['src/rules/read-meeting.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/archive/model.ts', "import { reportText } from '../check/report-text.ts';"],
  ['src/check/read-content.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/archive/build-archive.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/check/check-content.ts', "import { stat } from 'node:fs/promises';"],
  ['src/import/index.ts', "import type { Archive } from '../archive/model.ts';"],
  ['src/site/site.ts', "import { reportText } from '../check/report-text.ts';"],
  ['src/site/site.ts', "import { commandWords } from '../cli/command.ts';"],
  ['src/engine/git/git.ts', "import { runCommand } from '../../cli/command.ts';"],
  ['src/pages/index.astro', "import { readMeeting } from '../rules/read-meeting.ts';"],
  ['src/pages/sag/[nr].astro', "import { readContent } from '../../check/read-content.ts';"],
  ['src/pages/sag/[nr].astro', "import { buildArchive } from '../../archive/build-archive.ts';"],
  ['src/pages/index.astro', "import { parseMeeting } from '../minutes/parse-meeting.ts';"],
  ['src/pages/index.astro', "import { readFile } from 'node:fs/promises';"],
  ['src/components/Item.astro', "import { openIndexer } from '../search/index.ts';"],
  ['src/engine/build/index-search.ts', "import { cutParts } from '../../search/cut-parts.ts';"],
  ['src/dev/built-files.ts', "import type { ListedPart } from '../search/fields.ts';"],
  ['src/engine/build/index-search.ts', "import { createIndex } from 'pagefind';"],
  ['src/engine/build/index-search.ts', "const { close } = await import('pagefind');"],
  ['src/dev/built-files.ts', "const { cutParts } = await import('../search/cut-parts.ts');"],
  ['src/client/search/search-page.ts', "const { find } = await import('./finder/find.ts');"],
  ['src/search/parts.ts', "import { createIndex } from 'pagefind';"],
  ['src/client/search/state.ts', "import { searchParts } from '../../search/index.ts';"],
  ['src/client/search/search-page.ts', "import { find } from './finder/find.ts';"],
  ['src/client/search/search.ts', "import { makeRecords } from '../../search/record.ts';"],
  ['src/client/show-lookup.ts', "import type { Sources } from './search/finder/find.ts';"],
  ['src/layouts/Page.astro', "import Home from '../pages/index.astro';"],
  ['src/client/search.ts', "import { join } from 'node:path';"],
  ['src/lookup/look-up.ts', "import { href } from '../site/site.ts';"],
  ['src/client/search.ts', "import { loadFolder } from '../engine/content/load-folder.ts';"],
  ['src/cli/build.ts', "import { GET } from '../pages/index.ts';"],
])('a forbidden import fails: %s: %s', async (path, line) => {
  const found = await messages(path, line);
  expect(found).toHaveLength(1);
  expect(found[0]).not.toContain('Parsing error');
});

test.each([
  ['src/minutes/problem.ts', "import type { RuleId } from '../rules/index.ts';"],
  ['src/archive/content-folder.ts', "import type { ReadMeeting } from '../rules/read-meeting.ts';"],
  ['src/rules/kilde-tabt.ts', "import { parseMeeting } from '../minutes/parse-meeting.ts';"],
  ['src/minutes/parse-meeting.ts', "import { sectionKind } from './section-kinds.ts';"],
  ['src/engine/content/load-folder.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/check/check-content.ts', "import { readMeeting } from '../rules/read-meeting.ts';"],
  ['src/pages/index.astro', site],
  ['src/pages/index.astro', "import type { AgendaItem } from '../minutes/model.ts';"],
  ['src/components/Item.astro', "import { searchAddress } from '../archive/addresses.ts';"],
  ['src/engine/build/index-search.ts', "import { searchParts } from '../../search/index.ts';"],
  ['src/search/parts.ts', "import { openIndexer } from './pagefind/index-part.ts';"],
  ['src/search/pagefind/index-worker.ts', "import { createIndex } from 'pagefind';"],
  ['src/search/pagefind/index-worker.ts', "import { readMeta } from '../index-files/read.ts';"],
  ['src/client/search/search.ts', "import { find } from './finder/find.ts';"],
  ['src/client/search/finder/find.ts', "import { fold } from '../../../search/words/index.ts';"],
  ['src/client/show-lookup.ts', "import { readState } from './search/state.ts';"],
  ['src/client/search.ts', "import { lookUp } from '../lookup/look-up.ts';"],
  ['src/cli/build.ts', "import { readFile } from 'node:fs/promises';"],
])('an allowed import passes: %s: %s', async (path, line) => {
  expect(await messages(path, line)).toEqual([]);
});

test('every folder of code is a layer', async () => {
  const entries = await readdir(join(root, 'src'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'styles');
  for (const { name } of folders) {
    const config: unknown = await eslint.calculateConfigForFile(join(root, `src/${name}/a.ts`));
    expect(config, name).toHaveProperty(['rules', 'no-restricted-imports']);
  }
});
