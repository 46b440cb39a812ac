/** Not a word is lost, added or moved on the way from a source document to the pages made of it. */
import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { meetingSlug } from '../../src/archive/addresses.ts';
import { statesOnlyFacts } from '../../src/import/header/fact-words.ts';
import type { Meeting } from '../../src/minutes/model.ts';
import { itemWords } from '../../src/minutes/words/words.ts';
import {
  importKilde,
  kildeNames,
  kildeText,
  wordsOfSource,
  type KildeName,
} from '../import/kilder.ts';
import { minutesWords } from './page-words.ts';
import { attribute, elements, hasClass, readPages, text, type BuiltPage } from './read-site.ts';

const pages = await readPages(inject('builtSites').real);

function pageOf({ committee, ...meeting }: Meeting, below: string): BuiltPage {
  const address = `/${committee}/${meetingSlug(meeting)}/${below}/`;
  const page = pages.get(address);
  if (page === undefined) throw new Error(`No page at ${address}`);
  return page;
}

describe.each(kildeNames)('%s', (name) => {
  const { meeting } = importKilde(name);

  test('the whole minutes have every word of the document, in order', () => {
    const { tree } = pageOf(meeting, 'samlet');
    const minutes = elements(tree).filter(
      (element) => attribute(element, 'dataMinutes') !== undefined,
    );
    expect(minutes.flatMap(minutesWords)).toEqual(wordsOfSource(name));
  });

  test('the whole minutes tell every fact printed above the first item', () => {
    const { tree } = pageOf(meeting, 'samlet');
    const [moment = ''] = elements(tree, 'time').map((time) => attribute(time, 'dateTime'));
    const [date = '', start = ''] = moment.split('T');
    const facts = new Map(
      elements(tree, 'dl')
        .flatMap((list) => elements(list, 'div'))
        .map((fact) => [elements(fact, 'dt').map(text).join(), elements(fact, 'dd').map(text)]),
    );
    const place = facts.get('Sted')?.join();
    const title = facts.get('Dokument')?.join();
    expect(title).toBeDefined();
    expect(place).toBeDefined();
    const shown = { title: title ?? '', date, start, place: place ?? '' };
    const told = { ...shown, status: meeting.status, present: [], apologies: [] };
    expect(factLines(name).filter((line) => !statesOnlyFacts(line, told))).toEqual([]);
  });

  test.each(meeting.items.map((item) => [item.number, item] as const))(
    'the page of Punkt %s has every word of the item, in order',
    (number, item) => {
      const { tree } = pageOf(meeting, `punkt-${number}`);
      const head = elements(tree, 'header').filter((element) => hasClass(element, 'page-head'));
      const parts = [
        ...head.flatMap((element) => elements(element, 'h1')),
        ...head.flatMap((element) => elements(element, 'a').filter(leadsToCase)),
        ...elements(tree, 'section').filter((section) => hasClass(section, 'item-section')),
      ];
      expect(['Punkt', `${number}:`, ...parts.flatMap(minutesWords)]).toEqual(itemWords(item));
    },
  );
});

const leadsToCase = (link: Element): boolean =>
  attribute(link, 'href')?.startsWith('/sag/') === true;

/** The lines of a document above its contents list. */
const factLines = (name: KildeName): string[] =>
  (kildeText(name).split('Indholdsfortegnelse')[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
