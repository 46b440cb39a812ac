/** Private contacts beside a name in an item about a person. */
import { describe, expect, test } from 'vitest';
import { findContacts, isAboutPerson } from '../../src/privacy/contacts.ts';
import { problemsOf } from '../rules/run-example.ts';
import { sampleContent, sampleMeetingFile } from '../rules/sample.ts';

test.each([
  ['Carl Clausen, carl.clausen@eksempel.dk', 'email eksempel.dk'],
  ['Carl Clausen, tlf. 12345678', 'phone 12345678'],
  ['Carl Clausen, mobil: 12 34 56 78', 'phone 12345678'],
  ['Ring til Carl Clausen på +45 12345678', 'phone 12345678'],
  ['Ring til Carl Clausen på 12 34 56 78', 'phone 12345678'],
  ['Ring på tlf. 12345678', ''],
  ['Teknisk Forvaltning, tlf. 12345678', ''],
  ['Carl Clausen, post@eksempel.dk', ''],
  ['Carl Clausen fik 12345678 kr. i 2012', ''],
  ['Carl Clausen, EAN 5798000123456', ''],
])('%s', (text, expected) => {
  expect(
    findContacts(text)
      .map(({ kind, owner }) => `${kind} ${owner}`)
      .join(),
  ).toBe(expected);
});

test.each([
  [{ closed: true, title: 'Køb af grund' }, true],
  [{ closed: false, title: 'Ansættelse af ny skoleleder' }, true],
  [{ closed: false, title: 'Klage over afgørelse' }, true],
  [{ closed: false, title: 'Budget for ansættelser' }, false],
  [{ closed: false, title: 'Ny cykelsti' }, false],
])('%o', (item, expected) => {
  expect(isAboutPerson(item)).toBe(expected);
});

describe('in a meeting', () => {
  const problems = (decision: string, site = '') =>
    problemsOf({
      ...sampleContent,
      'site.yml': `${sampleContent['site.yml'] ?? ''}${site}`,
      [sampleMeetingFile]: (sampleContent[sampleMeetingFile] ?? '').replace(
        'Lukket: ja\n\n### Beslutning\n\nGodkendt.',
        `Lukket: ja\n\n### Beslutning\n\n${decision}`,
      ),
    }).map(({ ruleId, line }) => `${ruleId} ${line}`);

  test('the municipality’s own are nothing to tell', () => {
    const decision = 'Carl Clausen, carl@mail.koebing.dk, tlf. 12 34 56 78, får besked.';
    expect(problems(decision)).toEqual(['person-kontakt 42', 'person-kontakt 42']);
    expect(problems(decision, 'email: post@koebing.dk\ntelefon: 12 34 56 78\n')).toEqual([]);
    expect(
      problems(decision, 'hjemmeside: https://www.koebing.dk/\ntelefon: "+4512345678"\n'),
    ).toEqual([]);
  });

  test('a table’s row is read as a whole', () => {
    const table = '| Navn | Kontakt |\n|---|---|\n| Carl Clausen | carl@eksempel.dk |';
    expect(problems(table)).toEqual(['person-kontakt 44']);
  });
});
