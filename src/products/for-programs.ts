/** `robots.txt`, `llms.txt` and the sitemaps: for search engines and other programs that come by. */
import type { Archive } from '../archive/model.ts';
import { llmsData, llmsText, robotsText } from '../open-data/for-programs.ts';
import { sitemapList, sitemapListXml, sitemaps, sitemapXml } from '../open-data/sitemaps.ts';
import { file } from './product.ts';

const sitemapPath = 'sitemap.xml';

export const sitemapsList = file({
  name: 'sitemaps',
  path: sitemapPath,
  lasting: false,
  wholeLinks: 'needed',
  keys: () => [{}],
  data: sitemapList,
  render: (maps, { href }) => sitemapListXml(maps, href),
});

export const sitemapFile = file({
  name: 'sitemap',
  path: 'sitemap-[name].xml',
  lasting: false,
  wholeLinks: 'needed',
  keys: (archive) => [...sitemaps(archive).keys()].map((name) => ({ name })),
  data: (archive: Archive, { name }) => sitemaps(archive).get(name),
  render: (pages, { href }) => sitemapXml(pages, href),
});

export const robots = file({
  name: 'robots',
  path: 'robots.txt',
  lasting: false,
  wholeLinks: 'preferred',
  keys: () => [{}],
  data: () => `/${sitemapPath}`,
  render: (path, { href }) => robotsText(path, href),
});

export const llms = file({
  name: 'llms',
  path: 'llms.txt',
  lasting: false,
  wholeLinks: 'preferred',
  keys: () => [{}],
  data: llmsData,
  render: (data, { href }) => llmsText(data, href),
});
