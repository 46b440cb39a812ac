/** The language that archives are generated in: the sentences, lists and titles of real minutes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectionKind } from '../../../src/minutes/sections/section-kinds.ts';
import { sentences } from '../../../src/minutes/words/sentences.ts';
import { root } from '../../run-command.ts';

export interface Language {
  /** Of running text, each complete. */
  sentences: readonly string[];
  /** What a decision says, a sentence each. */
  decisions: readonly string[];
  /** Points of recommendations, from `at`. */
  points: readonly string[];
  /** Bulleted lists, as Markdown. */
  lists: readonly string[];
  /** Names of attachments that are not published. */
  attachments: readonly string[];
  /** `Status på budget`: titles of items, without what stands before and after. */
  titles: readonly string[];
}

const source = join(root, 'tests/fixtures/albertslund/moeder/chefforum');

/** Reads the five documents as they are imported. Throws where they cannot be read. */
export function readLanguage(): Language {
  const found = {
    sentences: new Set<string>(),
    decisions: new Set<string>(),
    points: new Set<string>(),
    lists: new Set<string>(),
    attachments: new Set<string>(),
    titles: new Set<string>(),
  };
  for (const file of readdirSync(source).sort()) {
    const [, body = ''] = readFileSync(join(source, file), 'utf8').split('\n---\n');
    for (const item of body.split(/^## Punkt \d+: /m).slice(1)) {
      const [title = '', ...sections] = item.split(/^### /m);
      found.titles.add(bareTitle(title.split('\n')[0] ?? ''));
      for (const section of sections) readSection(section, found);
    }
  }
  return {
    sentences: [...found.sentences],
    decisions: [...found.decisions],
    points: [...found.points],
    lists: [...found.lists],
    attachments: [...found.attachments],
    titles: [...found.titles].filter((title) => !/^(?:Godkendelse af|Eventuelt|Evt\.)/.test(title)),
  };
}

/** `TCG - Jobrotation v. Jan Eriksen` → `Jobrotation` */
const bareTitle = (title: string): string =>
  title.replace(/^(?:TCG|CF) - /, '').replace(/ (?:v\. |\(kl).*$/, '');

type Sets = Record<keyof Language, Set<string>>;

function readSection(section: string, found: Sets): void {
  const [heading = '', ...blocks] = section.trim().split('\n\n');
  const kind = sectionKind(heading);
  for (const block of blocks) {
    const lines = block.split('\n');
    if (kind === 'attachments') lines.forEach((line) => found.attachments.add(line.slice(2)));
    else if (kind === 'recommendation' && block.startsWith('1. ')) {
      lines.forEach((line) => found.points.add(line.replace(/^\d+\. /, '')));
    } else if (block.startsWith('- ')) found.lists.add(block);
    else if (/^\p{Lu}/u.test(block)) {
      const into = kind === 'decision' ? found.decisions : found.sentences;
      sentences(block)
        .filter(isWhole)
        .forEach((sentence) => into.add(sentence));
    }
  }
}

/** Stands anywhere in a paragraph, and reads as running text there. */
const isWhole = (sentence: string): boolean => /^\p{Lu}\p{L}* .*[.!?]$/u.test(sentence);
