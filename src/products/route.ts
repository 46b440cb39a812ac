/** The addresses and files of a product, which follow from its path as Astro's own routing does. */
import { exactPattern } from '../minutes/exact-pattern.ts';
import type { Params } from './product.ts';

export interface Route {
  /** From the root of the site, not percent-encoded: `/byraad/2026-03-24/punkt-3/`. */
  address(params: Params): string;
  /** Path of its file from the folder of the site: `byraad/2026-03-24/punkt-3/index.html`. */
  file(params: Params): string;
  /** The parameters of a file's path; `undefined` where it is not of this route. */
  match(file: string): Params | undefined;
}

/**
 * `path` is that of an Astro page below `src/pages/` (`[committee]/[meeting]/punkt-[number].astro`), or
 * of a file below the folder of the site (`sag/opslag/[name].json`).
 */
export function routeOf(path: string): Route {
  const pattern = filePattern(path);
  const parts = partsOf(pattern);
  const shown = partsOf(pattern.replace(/(?<=^|\/)index\.html$/, ''));
  const names = parts.filter((_, at) => at % 2 === 1).map(nameOf);
  const matcher = new RegExp(`^${parts.map(expression).join('')}$`);
  return {
    file: (params) => filled(parts, params),
    address: (params) => `/${filled(shown, params)}`,
    match(path) {
      const found = matcher.exec(path)?.slice(1);
      return found && Object.fromEntries(names.map((name, at) => [name, found[at] ?? '']));
    },
  };
}

/** A page's file is the `index.html` of a folder of its name. */
function filePattern(path: string): string {
  if (path === '404.astro') return '404.html';
  return path.replace(/(?:(?<=^|\/)index|(?<!index))\.astro$/, (end) =>
    end === '.astro' ? '/index.html' : 'index.html',
  );
}

/** Literals at even places, names of parameters at odd ones. */
const partsOf = (pattern: string): string[] => pattern.split(/\[((?:\.{3})?\w+)\]/);

function filled(parts: readonly string[], params: Params): string {
  let path = '';
  for (const [at, part] of parts.entries()) {
    path += at % 2 === 1 ? segment(params[nameOf(part)] ?? '') : part;
  }
  return path;
}

const nameOf = (part: string): string => part.replace('...', '');

/** As Astro writes the value of a parameter into a path; the test is a fast path for most. */
const segment = (value: string): string =>
  /^[\w.-]*$/.test(value) ? value : value.normalize().replaceAll(/[?#]/g, encodeURIComponent);

const expression = (part: string, at: number): string =>
  at % 2 === 0 ? exactPattern(part) : part.startsWith('...') ? '(.+)' : '([^/]+)';
