/** What is followed, and what is new of it, as DOM elements. */
import type { KeptChange } from '../../device/kept.ts';
import type { News } from '../../device/news.ts';
import { deviceWords as words } from '../../i18n/da-device.ts';
import { element } from '../element.ts';

interface Options {
  /** Root of the site, `/` or `/referater/`. */
  root: string;
  stop: (news: News) => void;
}

/** One section for each page that is followed. */
export const newsList = (all: readonly News[], options: Options): HTMLElement[] =>
  all.map((news) => section(news, options));

function section(news: News, { root, stop }: Options): HTMLElement {
  const { page, name, since, fresh, earlier } = news;
  const button = element(
    'button',
    { class: 'text-button', type: 'button', 'aria-label': words.stopOne(name) },
    words.stop,
  );
  button.addEventListener('click', () => stop(news));
  const list = (changes: readonly KeptChange[]): HTMLElement =>
    element(
      'ul',
      { class: 'device-news', role: 'list' },
      ...changes.map((each) => line(each, root)),
    );
  return element(
    'section',
    { class: 'device-followed' },
    element('h3', {}, element('a', { href: linkTo(page, root) }, name)),
    element('p', { class: 'note' }, `${words.news(fresh.length)}, ${words.since(since)} `, button),
    ...(fresh.length === 0 ? [] : [list(fresh)]),
    ...(earlier.length === 0
      ? []
      : [element('details', {}, element('summary', {}, words.earlier), list(earlier))]),
  );
}

function line({ kind, address, day, title, place }: KeptChange, root: string): HTMLElement {
  const where = [words.kinds[kind](day), ...(title === '' ? [] : [place])].join(' · ');
  return element(
    'li',
    {},
    element('a', { href: linkTo(address, root) }, title === '' ? place : title),
    ' ',
    element('span', { class: 'note' }, where),
  );
}

const linkTo = (address: string, root: string): string => root + encodeURI(address.slice(1));
