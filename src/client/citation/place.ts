/** A place on a page as its markup tells it: what it is cited as, and its stamp. */
import { citationWords } from '../../i18n/da-citation.ts';
import { placeAddress, type Citation } from './citation.ts';

export interface Place {
  /** Id of the place; empty for a whole Punkt that has a page of its own. */
  id: string;
  /** How it is cited; `undefined` on a page of something else than minutes. */
  text: string | undefined;
  /** Stamp of the words there. */
  stamp: string | undefined;
}

/** The place with the id `id`, or, for `''`, the Punkt around `from`; `undefined` where there is none. */
export function findPlace(id: string, from: Element): Place | undefined {
  const element = id === '' ? from : document.getElementById(id);
  if (element === null) return undefined;
  const item = element.closest<HTMLElement>('[data-citation]');
  const part = id === '' ? null : element.closest<HTMLElement>('[data-part]');
  const words = [
    item?.dataset['citation'],
    part?.dataset['part'],
    element instanceof HTMLLIElement && citationWords.point(printedNumber(element)),
  ];
  return {
    id,
    text: item ? words.filter((word) => word).join(', ') : undefined,
    stamp: (part ?? item)?.dataset['stamp'],
  };
}

/** The number that stands before an item of an ordered list. */
export function printedNumber(point: HTMLLIElement): number {
  const list = point.parentElement;
  const start = list instanceof HTMLOListElement ? list.start : 1;
  return start + [...(list?.children ?? [])].indexOf(point);
}

/** The public address of this page where it knows it, so that a copy of the site copies no other. */
export function ownAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return canonical?.href ?? location.href;
}

export function citationOf({ id, text = '', stamp }: Place): Citation {
  return { text, address: placeAddress(ownAddress(), id, stamp) };
}
