/** What a build says of the attachments that are not searched, and the search page of those that are. */
import { expect, it } from 'vitest';
import type { Archive, ShownFile } from '../../src/archive/model.ts';
import { tellAttachments } from '../../src/cli/build/tell-attachments.ts';
import { searchScope } from '../../src/i18n/da-search.ts';
import { searchPage } from '../../src/site/search-page.ts';
import { contentOf } from '../search/archive.ts';

const day = 'byraad/2026-03-24';
const names = ['a.pdf', 'b.pdf', 'c.docx', 'd.docm', 'e.jpg', 'f.pdf'];

/** Of `f.pdf` no item says a word. */
const { archive } = contentOf(
  {
    [day]: `## Punkt 1: Stien

Se [a](bilag/a.pdf), [b](bilag/b.pdf) og [c](bilag/c.docx).

## Punkt 2: Skolen

Se [a](bilag/a.pdf), [d](bilag/d.docm) og [e](bilag/e.jpg).
`,
  },
  Object.fromEntries(names.map((name) => [`${day}/${name}`, ['Ord.']])),
);

/** The archive as it is with other `shown` of some files. */
const withShown = (shown: Readonly<Record<string, ShownFile['shown']>>): Archive => {
  const files = Object.entries(shown).map(([name, each]): [string, ShownFile] => [
    `${day}/${name}`,
    { digest: '', shown: each },
  ]);
  return { ...archive, shown: new Map([...archive.shown, ...files]) };
};

it('says nothing where all is searched', () => {
  expect(tellAttachments(archive, 'content')).toEqual({ attachments: 5, report: [] });
});

it('names what cannot be read, and why, and what is cut', () => {
  const some = withShown({
    'a.pdf': { passages: 70, isCut: true },
    'b.pdf': { fault: 'no-text' },
    'e.jpg': { fault: 'picture' },
  });
  expect(tellAttachments(some, 'content')).toEqual({
    attachments: 3,
    report: [
      'Søgningen kan ikke læse 2 bilag. De er offentliggjort, men findes ikke med de ord, der står i dem:',
      `  content/bilag/${day}/b.pdf: der er kun billeder eller streger, som et scannet ark har det, og ingen tekst.`,
      `  content/bilag/${day}/e.jpg: det er et billede.`,
      'Søgningen har kun de første 500.000 tegn af 1 bilag:',
      `  content/bilag/${day}/a.pdf`,
    ],
  });
  const { searched, attachments } = searchPage(some);
  expect(searched).toEqual({ items: 2, from: '2026-03-24', to: '2026-03-24' });
  expect(attachments).toEqual({ searched: 3, formats: ['Word', 'PDF'], unsearched: 2 });
  expect(searchScope.searchedAttachments(3, attachments.formats)).toBe(
    'Der søges også i teksten af 3 bilag (Word, PDF).',
  );
});
