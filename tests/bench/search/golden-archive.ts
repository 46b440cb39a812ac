/** The born documents inside a generated archive, and the questions that have one answer there. */
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { subjectWords, fold } from '../../../src/search/words/index.ts';
import { root } from '../../run-command.ts';
import { readGoldenSet, type GoldenQuery } from '../../search/golden/golden-set.ts';
import { archiveFiles } from '../archive/archive-files.ts';
import { randomFrom } from '../archive/random.ts';
import { makeNoise } from './noise.ts';

const born = join(root, 'tests/fixtures/albertslund');
const meetings = 'moeder/chefforum';
const bornItems = 36;

/**
 * Writes `items` items, those of the born documents among them, as a content folder. Gives the questions that
 * count there: those that no generated item might answer as well.
 */
export function writeGoldenArchive(folder: string, items: number): GoldenQuery[] {
  if (items <= bornItems) {
    cpSync(born, folder, { recursive: true });
    return readGoldenSet();
  }
  const others = new Texts();
  for (const [file, text] of archiveFiles(items - bornItems, 1, makeNoise(randomFrom(1)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    if (file.startsWith('moeder/')) others.add(file, text);
  }
  for (const file of readdirSync(join(born, meetings))) {
    if (existsSync(join(folder, meetings, file))) throw new Error(`${file} is generated, too.`);
  }
  cpSync(join(born, meetings), join(folder, meetings), { recursive: true });
  return readGoldenSet().filter((golden) => !others.mightAnswer(golden));
}

/** Generated items, and which of them have all words of a question somehow. */
class Texts {
  readonly #itemsByWord = new Map<string, Set<number>>();
  readonly #days = new Set<string>();
  #items = 0;

  add(file: string, text: string): void {
    this.#days.add(/\d{4}-\d\d-\d\d/.exec(file)?.[0] ?? '');
    for (const item of text.split('\n## Punkt ')) {
      this.#items++;
      for (const word of new Set(wordsOf(item))) {
        const items = this.#itemsByWord.get(word) ?? new Set();
        this.#itemsByWord.set(word, items.add(this.#items));
      }
    }
  }

  mightAnswer({ query, kind, expected }: GoldenQuery): boolean {
    if (kind === 'number')
      return expected.some((address) => this.#days.has(address.split('/')[2] ?? ''));
    const asked = query.replaceAll(/(?<!\S)-\S+/g, '');
    const words = subjectWords(asked.match(/[\p{L}\d]+/gu) ?? []).map(fold);
    const [first, ...rest] = words.map((word) => this.#itemsWith(word));
    return [...(first ?? [])].some((item) => rest.every((items) => items.has(item)));
  }

  /** The items with a word that has this one in it, whatever its ending. */
  #itemsWith(word: string): Set<number> {
    const root = word.slice(0, Math.max(4, word.length - 2));
    const items = new Set<number>();
    for (const [other, having] of this.#itemsByWord) {
      if (word.length < 4 ? other === word : other.includes(root))
        having.forEach((item) => items.add(item));
    }
    return items;
  }
}

const wordsOf = (text: string): string[] => (text.match(/[\p{L}\d]+/gu) ?? []).map(fold);
