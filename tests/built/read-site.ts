/** A built site as values: its pages, parsed, by address. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { BuiltSite } from '../build-sites.ts';

export interface BuiltPage {
  /** From the root of the site, without its base path: `/sag/`, `/404.html`. */
  address: string;
  tree: Root;
}

/** Paths of all files of the site, from its folder, with `/`. */
export async function listFiles({ folder }: BuiltSite): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .toSorted();
}

/** All pages of the site, by address. */
export async function readPages(site: BuiltSite): Promise<Map<string, BuiltPage>> {
  const files = (await listFiles(site)).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(files.map((file) => readPage(site, file)));
  return new Map(pages.map((page) => [page.address, page]));
}

async function readPage({ folder }: BuiltSite, file: string): Promise<BuiltPage> {
  const tree = fromHtml(await readFile(join(folder, file), 'utf8'));
  return { address: `/${file}`.replace(/\/index\.html$/, '/'), tree };
}

/** Every element below `tree` with one of the names, in the order of the page. */
export function elements(tree: Root | Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (names.length === 0 || names.includes(element.tagName)) found.push(element);
  });
  return found;
}

/** The text of a page or element as one line; scripts and styles have none. */
export function text(tree: Root | Element): string {
  const words: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'element' && ['script', 'style'].includes(node.tagName)) return 'skip';
    if (node.type === 'text') words.push(node.value);
    return true;
  });
  return words.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** The value of an attribute as text; `undefined` where the element has none. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return value === undefined || value === null || value === false ? undefined : String(value);
}

export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}
