/** The five documents with made-up attachments, and what only these answer. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachmentUrl } from '../../../src/minutes/attachment-name.ts';
import { root } from '../../run-command.ts';
import { contentOfFiles, type SearchedContent } from '../archive.ts';
import type { GoldenQuery } from './golden-set.ts';

interface MadeUpAttachment {
  meeting: string;
  /** The line of the minutes that names it. */
  line: string;
  file: string;
  pages: string[];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** The answer to each is an attachment. */
export const readAttachmentQueries = (): GoldenQuery[] =>
  read('attachment-queries.json') as GoldenQuery[];

const folder = join(root, 'tests/fixtures/albertslund');

export function goldenContent(): SearchedContent {
  const attachments = read('attachments.json') as MadeUpAttachment[];
  const files = globSync('{moeder/*/*.md,*.yml}', { cwd: folder }).map((file): [string, string] => {
    let text = readFileSync(join(folder, file), 'utf8');
    for (const { meeting, line, file: name } of attachments) {
      if (!file.endsWith(`${meeting}.md`)) continue;
      if (!text.includes(`${line}\n`)) throw new Error(`${file} lacks ${line}`);
      text = text.replace(line, () => `- [${line.slice(2)}](${attachmentUrl(name)})`);
    }
    return [file.replaceAll('\\', '/'), text];
  });
  const pages = attachments.map((each): [string, string[]] => [
    `chefforum/${each.meeting}/${each.file}`,
    each.pages,
  ]);
  return contentOfFiles(new Map(files), Object.fromEntries(pages));
}
