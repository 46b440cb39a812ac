import { describe, expect, test } from 'vitest';
import type { Hit, Passage } from '../../src/client/search/answer.ts';
import { hitLink, sectionLink } from '../../src/client/search/links.ts';
import { replaceWord } from '../../src/client/search/replace-word.ts';

const passage = (id: string, sentence?: string): Passage => ({
  section: { id, heading: id },
  segments: [],
  ...(sentence !== undefined && { sentence }),
});

const hit = (passages: Passage[], ...words: string[]): Hit => ({
  ...{ address: '/byraad/2026-03-24/punkt-2/', title: [], committee: '', date: '', number: '2' },
  ...{ caseNumbers: [], status: 'minutes', sections: [], attachments: 0 },
  passages,
  words,
});

describe('the link of a result', () => {
  const long = 'En to tre fire fem seks syv otte ni ti elleve tolv, tretten.';
  const found = hit([passage('a', 'Ny sti - ja & nej.'), passage('b', long), passage('c')], 'sti');
  const item = '/byraad/2026-03-24/punkt-2/';

  test.each([
    [
      'leads to the sentence, also where a script must find it',
      hitLink(found, '/'),
      `${item}?fundet=sti&ved=Ny+sti+-+ja+%26+nej.#:~:text=Ny%20sti%20%2D%20ja%20%26%20nej.`,
    ],
    [
      'names the ends of a long one',
      sectionLink(found, 'b', '/'),
      `${item}?fundet=sti&ved=En+to+tre+fire+fem+seks` +
        '#:~:text=En%20to%20tre%20fire%20fem%20seks,otte%20ni%20ti%20elleve%20tolv%2C%20tretten.',
    ],
    [
      'leads to the section where only its heading was found',
      sectionLink(found, 'c', '/'),
      `${item}?fundet=sti#c`,
    ],
    ['leads to a section without a passage', sectionLink(found, 'd', '/'), `${item}?fundet=sti#d`],
    ['lies below a path', hitLink(hit([]), '/referater/'), `/referater${item}`],
    ['marks each word', hitLink(hit([], 'sti', 'ny bro'), '/'), `${item}?fundet=sti&fundet=ny+bro`],
  ])('%s', (_, link, expected) => {
    expect(link).toBe(expected);
  });
});

test.each([
  ['Budgt 2026', 'budgt', 'Budget 2026'],
  ['nyt budgt', 'budgt', 'nyt Budget'],
  ['budget', 'budgt', 'budget'],
])('in the query %s another word takes the place of %s', (query, word, expected) => {
  expect(replaceWord(query, word, 'Budget')).toBe(expected);
});
