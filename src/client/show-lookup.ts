/** Answers of the number look-up as DOM elements. */
import { lookupWords } from '../i18n/da-lookup.ts';
import type { Answer, Place } from '../lookup/look-up.ts';
import { element } from './element.ts';

interface Links {
  /** Root of the site, `/` or `/referater/`. */
  root: string;
  /** The search page. */
  search: string;
}

/** Characters of a text shown in the link that searches for it. */
const namedLength = 40;

/** The elements to show under the field for the answer to `typed`. */
export function showAnswer(answer: Answer, typed: string, links: Links): HTMLElement[] {
  const list = (places: readonly Place[]): HTMLElement =>
    element(
      'ul',
      { class: 'ask__places', role: 'list' },
      ...places.map((place) => element('li', {}, placeLink(place, links))),
    );
  const line = (...children: (Node | string)[]): HTMLElement => element('p', {}, ...children);
  switch (answer.kind) {
    case 'found':
      return [line(lookupWords.found), list([answer.place])];
    case 'several':
      return [line(lookupWords.several), list(answer.places)];
    case 'begins': {
      const { asked, places, more, subject } = answer;
      return [line(lookupWords.begins(asked, more)), list([...places, subject])];
    }
    case 'near':
      return [line(lookupWords.near(answer.asked)), list(answer.places)];
    case 'unknown': {
      const { asked, subject } = answer;
      return [
        line(lookupWords.unknown(asked), ' ', searchLink(asked, links)),
        ...(subject ? [list([subject])] : []),
      ];
    }
    case 'no-number':
      return [line(lookupWords.noNumber, ' ', searchLink(typed, links))];
  }
}

function placeLink({ kind, number, address }: Place, { root }: Links): HTMLAnchorElement {
  return element(
    'a',
    { href: root + address.slice(1) },
    `${lookupWords.place[kind]} `,
    element('span', { class: 'case-number' }, number),
  );
}

function searchLink(text: string, { search }: Links): HTMLAnchorElement {
  const named = text.length <= namedLength ? text : `${text.slice(0, namedLength).trimEnd()} …`;
  const address = `${search}?q=${encodeURIComponent(text)}`;
  return element('a', { href: address }, lookupWords.searchInstead(named));
}
