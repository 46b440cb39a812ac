import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elements, listFiles, readPages, text, type BuiltPage } from './read-site.ts';

const sites = inject('builtSites');

/** Attributes that hold an address, by element. */
const addressAttributes = ['href', 'src', 'action', 'poster'];

/** Addresses named in a page, as they are written. */
const addresses = (page: BuiltPage): string[] =>
  elements(page.tree).flatMap((element) =>
    addressAttributes
      .map((name) => attribute(element, name))
      .filter((value) => value !== undefined),
  );

const ids = (page: BuiltPage): string[] =>
  elements(page.tree)
    .map((element) => attribute(element, 'id'))
    .filter((id) => id !== undefined);

describe.each(['real', 'example', 'exampleUnderPath'] as const)('%s', async (name) => {
  const site = sites[name];
  const pages = await readPages(site);
  const files = new Set(await listFiles(site));
  const each = (look: (page: BuiltPage) => string[]): string[] =>
    [...pages.values()].flatMap((page) => look(page).map((fault) => `${page.address}: ${fault}`));

  test('every link within the site leads to a file, and its fragment to an element', () => {
    let links = 0;
    const faults = each((page) =>
      addresses(page).filter((written) => {
        const url = new URL(written, `http://site${site.base}${page.address.slice(1)}`);
        if (url.host !== 'site') return false;
        links++;
        const inside = decodeURIComponent(url.pathname);
        if (!inside.startsWith(site.base)) return true;
        const address = inside.slice(site.base.length - 1);
        const target = pages.get(address);
        if (target === undefined) return !files.has(address.slice(1));
        const fragment = decodeURIComponent(url.hash.slice(1));
        return fragment !== '' && fragment !== '_top' && !ids(target).includes(fragment);
      }),
    );
    expect(faults).toEqual([]);
    expect(links).toBeGreaterThan(pages.size * 10);
  });

  test('ids are unique on a page', () => {
    expect(
      each((page) => {
        const all = ids(page);
        return all.filter((id, index) => all.indexOf(id) !== index);
      }),
    ).toEqual([]);
  });

  test('nothing is loaded from another host', async () => {
    const loading = ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object'];
    expect(
      each((page) => [
        ...elements(page.tree, ...loading)
          .map((element) => attribute(element, 'src') ?? attribute(element, 'data') ?? '')
          .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)),
        ...elements(page.tree, 'link')
          .filter((link) => !['canonical', 'alternate'].includes(attribute(link, 'rel') ?? ''))
          .map((link) => attribute(link, 'href') ?? '')
          .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)),
      ]),
    ).toEqual([]);
    for (const file of files) {
      if (!file.endsWith('.css')) continue;
      const styles = await readFile(join(site.folder, file), 'utf8');
      expect(styles, file).not.toMatch(/(?:url\(|@import)\s*["']?(?:https?:)?\/\//i);
    }
  });

  test('a page says its language, has one heading of its own, and a title no other page has', () => {
    const titles = new Map<string, string>();
    expect(
      each((page) => {
        const [html] = elements(page.tree, 'html');
        const title = elements(page.tree, 'title').map(text).join('|');
        const other = titles.get(title);
        titles.set(title, page.address);
        return [
          ...(html && attribute(html, 'lang') === 'da' ? [] : ['no language']),
          ...(elements(page.tree, 'h1').length === 1 ? [] : ['not one h1']),
          ...(title === '' || other !== undefined ? [`title of ${other ?? 'nothing'}`] : []),
        ];
      }),
    ).toEqual([]);
  });

  test('no page shows a value that is none', () => {
    expect(
      each((page) => text(page.tree).match(/\bundefined\b|\bNaN\b|\[object \w+\]/g) ?? []),
    ).toEqual([]);
  });

  test('every page that is to be found says what it is, for programs and where it is linked', () => {
    let told = 0;
    const meta = (page: BuiltPage, name: string): string | undefined =>
      elements(page.tree, 'meta')
        .filter((each) => attribute(each, 'property') === name)
        .map((each) => attribute(each, 'content'))[0];
    for (const page of pages.values()) {
      const scripts = elements(page.tree, 'script').filter(
        (script) => attribute(script, 'type') === 'application/ld+json',
      );
      const robots = elements(page.tree, 'meta').some(
        (each) => attribute(each, 'name') === 'robots',
      );
      expect(scripts.length, page.address).toBe(robots ? 0 : 1);
      const own = `https://eksempel.dk${site.base}${page.address.slice(1)}`;
      const isNamed = name !== 'real' && !robots;
      expect(meta(page, 'og:url'), page.address).toBe(isNamed ? own : undefined);
      for (const script of scripts) {
        const [child] = script.children;
        const data = JSON.parse(child?.type === 'text' ? child.value : '') as { url: string };
        expect(data.url).toBe(name === 'real' ? page.address : own);
        told++;
      }
      const picture = meta(page, 'og:image')?.slice(`https://eksempel.dk${site.base}`.length);
      expect(picture === undefined || files.has(picture), page.address).toBe(true);
    }
    expect(told).toBeGreaterThan(20);
  });

  test('every page but search and error names its address, where the site’s is known', () => {
    const canonical = (page: BuiltPage): string[] =>
      elements(page.tree, 'link')
        .filter((link) => attribute(link, 'rel') === 'canonical')
        .map((link) => attribute(link, 'href') ?? '');
    for (const page of pages.values()) {
      const known = name !== 'real' && !['/404.html', '/soeg/'].includes(page.address);
      const own = `https://eksempel.dk${site.base}${page.address.slice(1)}`;
      expect(canonical(page), page.address).toEqual(known ? [own] : []);
    }
  });
});
