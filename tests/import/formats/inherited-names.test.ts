/** Names that every JavaScript object has, where a document has its own names: nothing is read of them. */
import { expect, it } from 'vitest';
import { readDocument } from '../../../src/import/formats/read-document.ts';
import { docx, paragraph, run } from './write-docx.ts';

const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const document = await readDocument(bytes);
  if (typeof document === 'string') throw new Error(document);
  return document.lines.map(({ list, text }) => (list ? `${list.mark} ${text}` : text));
}

it.each(names)('%s as the kind of a list in a web page', async (name) => {
  const html = `<!doctype html><main><ol type="${name}"><li>Godkendt.</li></ol></main>`;
  expect(await linesOf(Buffer.from(html))).toEqual(['1. Godkendt.']);
});

it.each(names)('%s as an element of a run in Word', async (name) => {
  const body = paragraph(`${run('Godkendt')}<w:r><w:${name}/></w:r>${run('.')}`);
  expect(await linesOf(docx({ body }))).toEqual(['Godkendt.']);
});
