/** An answer that is compared as JSON must lose nothing by it: a map or a set would be empty. */
import { expect, it } from 'vitest';
import { loadFolder } from '../../src/engine/content/load-folder.ts';
import { answerTo, isPlain } from '../../src/archive/per-archive.ts';
import { readContent } from '../../src/check/read-content.ts';
import { watchArchive } from '../../src/archive/reads.ts';
import { newRecorder } from '../../src/engine/build/record-reads.ts';
import { allPages } from './all-pages.ts';

it.each(['albertslund', 'eksempelkoebing'])('%s', async (name) => {
  const recorder = newRecorder();
  const content = readContent(await loadFolder(`tests/fixtures/${name}`));
  const archive = watchArchive(content.archive, recorder);
  for (const [file, make] of allPages(archive)) {
    await recorder.during(file, () => Promise.resolve(make()));
  }
  const asked = recorder.finish(() => '').questions.filter(isPlain);
  const kinds = new Set(asked.map((question) => question.split(' ')[0]));
  expect(kinds.size).toBeGreaterThan(6);
  for (const question of asked) {
    const answer = [answerTo(archive, question)];
    expect(JSON.parse(JSON.stringify(answer)), question).toEqual(answer);
  }
});
