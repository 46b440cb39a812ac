/** What search engines are told, and the picture that links are shown with. */
import { inflateSync } from 'node:zlib';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it, test } from 'vitest';
import { sitemaps } from '../../src/open-data/sitemaps.ts';
import { drawPicture } from '../../src/open-data/picture.ts';
import type { MeetingFacts } from '../../src/site/meeting-facts.ts';
import { linkedData, meetingThing } from '../../src/site/linked-data.ts';
import { archiveOf, meeting } from '../site-queries/archive.ts';
import { fileOf, municipality, siteUrl } from './municipality.ts';

const content = municipality();

/** Each address in a sitemap, from the root of the site, and its day. */
async function mappedIn(path: string): Promise<[string, string | undefined][]> {
  const { root } = parseXml(String(await fileOf(content, path)));
  const entries = root?.children.filter((each) => each instanceof XmlElement) ?? [];
  return entries.map((entry) => {
    const [loc, day] = entry.children.filter((each) => each instanceof XmlElement);
    return [(loc?.text ?? '').slice(siteUrl.length - 1), day?.text];
  });
}

describe('sitemaps', () => {
  it('have every page that is to be found, and the day of its last change', async () => {
    const parts = await mappedIn('sitemap.xml');
    expect(parts).toEqual([
      ['/sitemap-moeder.xml', '2026-05-01'],
      ['/sitemap-sider.xml', undefined],
      ['/sitemap-moeder-2025.xml', '2025-12-17'],
      ['/sitemap-sager-2025.xml', undefined],
      ['/sitemap-sager-2026.xml', undefined],
      ['/sitemap-moeder-2026.xml', '2026-05-01'],
    ]);
    const pages = (await Promise.all(parts.map(([file]) => mappedIn(file.slice(1))))).flat();
    const lasting = [...content.archive.addresses].filter(
      (address) => !address.includes('/bilag/') && address !== '/soeg/',
    );
    expect(pages.map(([address]) => address).toSorted()).toEqual(lasting.toSorted());
    expect(Object.fromEntries(pages)).toMatchObject({
      '/': '2026-05-01',
      // A withdrawal, a correction of the item and one of the whole meeting.
      '/byraad/2026-03-24/': '2026-04-10',
      '/byraad/2026-03-24/punkt-1/': '2026-04-01',
      // As git tells.
      '/teknik/2026-03-10/punkt-1/': '2026-05-01',
      '/teknik/': '2026-05-01',
      '/byraad/2025-12-16/punkt-1/': '2025-12-17',
    });
    const days = new Map(pages);
    expect(days.get('/byraad/2026-04-28/')).toBeUndefined();
    expect(days.get('/om/')).toBeUndefined();
  });

  it('are many where there are many pages, and a meeting more changes the last ones only', () => {
    const day = (at: number): string =>
      new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
    const many = Array.from({ length: 120 }, (_, at) =>
      meeting('raad', day(at), [['1', 'Sag', `26/${at + 1}`]]),
    );
    const parts = sitemaps(archiveOf({ raad: 'Rådet' }, many));
    expect([...parts].map(([name, pages]) => [name, pages.length])).toEqual([
      ['moeder', 3],
      ['sider', expect.any(Number)],
      ['moeder-2026', 200],
      ['moeder-2026-2', 160],
      ['sager-2026', 120],
    ]);
    const more = sitemaps(
      archiveOf({ raad: 'Rådet' }, [...many, meeting('raad', day(120), [['1', 'Sag', '26/1']])]),
    );
    const changed = [...more].filter(
      ([name, pages]) => JSON.stringify(pages) !== JSON.stringify(parts.get(name)),
    );
    expect(changed.map(([name]) => name)).toEqual(['moeder', 'moeder-2026-2']);
  });
});

test('robots.txt', async () => {
  expect(await fileOf(content, 'robots.txt')).toBe(
    '# Alt må læses. Søgningen har en adresse for hvert ord og hører ikke til i en søgemaskine.\n' +
      'User-agent: *\nDisallow: /referater/soeg/\n\nSitemap: https://eksempel.dk/referater/sitemap.xml\n',
  );
});

describe('the picture', () => {
  it('is a PNG of a few kilobytes, the same every time, and another for each committee', async () => {
    const bytes = Buffer.from((await fileOf(content, 'byraad/billede.png')) as Uint8Array);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(5000);
    expect(await fileOf(content, 'byraad/billede.png')).toEqual(bytes);
    expect(await fileOf(content, 'teknik/billede.png')).not.toEqual(bytes);
    const at = bytes.indexOf('IDAT');
    const lines = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
    expect(lines.length).toBe(630 * 1201);
    const { points } = drawPicture({ of: 'byraad', colour: '#00546b' });
    expect(lines.subarray(400 * 1201 + 1, 401 * 1201)).toEqual(
      Buffer.from(points.subarray(400 * 1200, 401 * 1200)),
    );
    // The municipality's colour is the ground.
    const palette = bytes.indexOf('PLTE') + 4;
    expect([...bytes.subarray(palette + 3, palette + 6)]).toEqual([0x00, 0x54, 0x6b]);
  });
});

describe('linked data', () => {
  const href = (address: string): string => `https://eksempel.dk${address}`;
  const site = content.archive.settings;

  it('cannot end its element', () => {
    const title = '</script><!-- "A" & B';
    const about = { site, address: '/byraad/', title, breadcrumbs: [], thing: undefined };
    const text = linkedData(about, href);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ name: title, url: 'https://eksempel.dk/byraad/' });
  });

  it.each([
    [{ start: '17:00', end: '19:30' }, '2026-03-24T17:00', '2026-03-24T19:30'],
    [{ start: '17:00', end: '00:15', overnight: true }, '2026-03-24T17:00', '2026-03-25T00:15'],
    [{ start: '17:00' }, '2026-03-24T17:00', undefined],
    [{ endDate: '2026-03-25' }, '2026-03-24', '2026-03-25'],
  ] as const)('of a meeting %j', (times, startDate, endDate) => {
    const facts: MeetingFacts = {
      ...{ title: '', date: '2026-03-24', sequence: 1, status: 'minutes', rows: [] },
      stage: { kind: 'minutes' },
      ...{ isDecided: true, sources: [], approval: undefined, ...times },
    };
    const committee = { name: 'Byrådet', address: '/byraad/' };
    const thing = meetingThing(
      facts,
      { name: 'Møde', address: '/byraad/2026-03-24/', committee },
      href,
    );
    expect([thing['startDate'], thing['endDate']]).toEqual([startDate, endDate]);
  });
});
