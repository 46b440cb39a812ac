/** The addresses and files of an Astro page, which follow from its name as Astro's own routing does. */
import type { Params } from './product.ts';

export interface Route {
  /** From the root of the site, not percent-encoded: `/byraad/2026-03-24/punkt-3/`. */
  address(params: Params): string;
  /** Path of its file from the folder of the site: `byraad/2026-03-24/punkt-3/index.html`. */
  file(params: Params): string;
  /** The parameters of a file's path; `undefined` where it is not of this route. */
  match(file: string): Params | undefined;
}

/** `page` is the path of the page below `src/pages/`: `[committee]/[meeting]/punkt-[number].astro`. */
export function routeOf(page: string): Route {
  const pattern = page.replace(/\.astro$/, '').replace(/(?:^|\/)index$/, '');
  // Literals at even places, names of parameters at odd ones.
  const parts = pattern.split(/\[((?:\.{3})?\w+)\]/);
  const names = parts.filter((_, index) => index % 2 === 1).map(nameOf);
  const ending = pattern === '404' ? '.html' : pattern === '' ? 'index.html' : '/index.html';
  const path = (params: Params): string =>
    parts.map((part, at) => (at % 2 === 1 ? segment(params[nameOf(part)] ?? '') : part)).join('');
  const matcher = new RegExp(`^${parts.map(expression).join('')}${escape(ending)}$`);
  return {
    address: (params) =>
      pattern === '' ? '/' : `/${path(params)}${pattern === '404' ? ending : '/'}`,
    file: (params) => path(params) + ending,
    match(file) {
      const found = matcher.exec(file)?.slice(1);
      return found && Object.fromEntries(names.map((name, at) => [name, found[at] ?? '']));
    },
  };
}

const nameOf = (part: string): string => part.replace('...', '');

/** As Astro writes the value of a parameter into a path; the test is a fast path for most. */
const segment = (value: string): string =>
  /^[\w.-]*$/.test(value) ? value : value.normalize().replaceAll(/[?#]/g, encodeURIComponent);

const expression = (part: string, at: number): string =>
  at % 2 === 0 ? escape(part) : part.startsWith('...') ? '(.+)' : '([^/]+)';

const escape = (literal: string): string => literal.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
