/** A place on a page (an item, a section, a point) as its markup describes it: citation and stamp. */
import { copyingWords } from '../../i18n/da-copying.ts';
import { placeAddress, type Citation } from './citation.ts';

export interface Place {
  /** Id of its element; empty for an item that is the whole page. */
  id: string;
  /** Text of the citation; `undefined` on a page that is not of minutes. */
  text: string | undefined;
  /** Stamp of its text. */
  stamp: string | undefined;
}

/** The place with this id, or for `''` the item around `from`; `undefined` where there is none. */
export function findPlace(id: string, from: Element): Place | undefined {
  const element = id === '' ? from : document.getElementById(id);
  if (element === null) return undefined;
  const item = element.closest<HTMLElement>('[data-citation]');
  const part = id === '' ? null : element.closest<HTMLElement>('[data-part]');
  const words = [
    item?.dataset['citation'],
    part?.dataset['part'],
    element instanceof HTMLLIElement && copyingWords.point(printedNumber(element)),
  ];
  return {
    id,
    text: item ? words.filter((word) => word).join(', ') : undefined,
    stamp: (part ?? item)?.dataset['stamp'],
  };
}

/** The number shown before an item of an ordered list. */
export function printedNumber(point: HTMLLIElement): number {
  const list = point.parentElement;
  const start = list instanceof HTMLOListElement ? list.start : 1;
  return start + [...(list?.children ?? [])].indexOf(point);
}

/** The canonical address of this page, if it has one: a copy of the site links to the original. */
export function ownAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return canonical?.href ?? location.href;
}

export function citationOf({ id, text = '', stamp }: Place): Citation {
  return { text, address: placeAddress(ownAddress(), id, stamp) };
}
