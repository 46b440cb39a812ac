import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/search/pagefind/document.ts';
import { makeRecords } from '../../src/search/record.ts';
import { meetingFile } from '../../src/minutes/read-facts.ts';
import { contentOf } from './archive.ts';

const split = (word: string): string[] => (word === 'Skolebygning' ? ['Skole', 'bygning'] : [word]);

/** The records as Pagefind reads them. */
const recordsOf = (meetings: Record<string, string>) => {
  const { archive, files } = contentOf(meetings);
  return [...archive.meetings.values()]
    .flatMap((known) => makeRecords({ file: files.get(meetingFile(known)) ?? '', known }))
    .map((record) => toDocument(record, split));
};

describe('the record of a Punkt', () => {
  test.each([
    ['3', []],
    ['2a', []],
    ['uden nummer 2', []],
    ['03A', ['03A']],
    ['4.1', ['4.1']],
  ])('has its number %s as printed, where its address has not', (number, told) => {
    const [record] = recordsOf({ 'byraad/2026-03-24': `## Punkt ${number}: Sti\n` });
    const metas = [...(record?.html ?? '').matchAll(/"punkt\[content\]" content="([^"]*)"/g)];
    expect(metas.map(([, value]) => value)).toEqual(told);
  });

  test('holds its facts in the head and its words, and no others, in the body', () => {
    const [record] = recordsOf({
      'byraad/2026-03-24': `## Punkt 2a: Ny sti & bro

Sag: 26/1042
Sag: 05.01.00-P19-3-26

Indledning.

### Økonomi

| År | Kr. |
| -- | -- |
| 2026 | 5 |

### Beslutning

Godkendt: 5 < 6.
`,
    });
    expect(record?.url).toBe('/byraad/2026-03-24/punkt-2a/');
    expect(record?.html.replaceAll(/>\s*</g, '>\n<').split('\n')).toEqual([
      '<!doctype html>',
      '<html lang="und">',
      '<head>',
      '<meta data-pagefind-meta="sag[content]" content="26/1042; 05.01.00-P19-3-26">',
      '<meta data-pagefind-meta="sagsnoegle[content]" content="qcgxbaecq qbaecq qafyabyaaxzpbjxdxcgq qzpbjxdxcgq qafyabyaaq">',
      '</head>',
      '<body data-pagefind-body>',
      '<h1 id="_titel" data-pagefind-weight="7">Ny sti &amp; bro~</h1>',
      '<div data-pagefind-weight="1">',
      '<p>Indledning.~</p>',
      '</div>',
      '<h2 id="oekonomi" data-pagefind-weight="6">Økonomi~</h2>',
      '<div data-pagefind-weight="1">',
      '<table>',
      '<thead>',
      '<tr>',
      '<th scope="col">År~</th>',
      '<th scope="col">Kr.~</th>',
      '</tr>',
      '</thead>',
      '<tbody>',
      '<tr>',
      '<td>2026~</td>',
      '<td>5~</td>',
      '</tr>',
      '</tbody>',
      '</table>',
      '</div>',
      '<h2 id="beslutning" data-pagefind-weight="6">Beslutning~</h2>',
      '<div data-pagefind-weight="1.25">',
      '<p>Godkendt: 5 &lt; 6.~</p>',
      '</div>',
      '</body>',
      '</html>',
    ]);
  });

  test('leads to each part of a decision, and to what closes the meeting', () => {
    const [record] = recordsOf({
      'byraad/2026-03-24':
        '## Punkt 1: A\n\n### Beslutning\n\nJa.\n\nProtokollering: V er imod.\n\nSagen sendes videre.\n\nMødet hævet.\n',
    });
    const weights = / data-pagefind-weight="(?:6|([\d.]+))"/g;
    const html = record?.html.replaceAll(weights, (_, weight?: string) =>
      weight ? ` ${weight}` : '',
    );
    expect(html?.split('</h1>')[1]).toBe(
      '<h2 id="beslutning">Beslutning~</h2><div 1.25><p>Ja.~</p>\n<p>Sagen sendes videre.~</p></div>' +
        '<h2 id="protokollering">Protokollering:~</h2><div 1><p>V er imod.~</p></div>' +
        '<h2 id="moedets-afslutning">Mødets afslutning~</h2><div 1><p>Mødet hævet.~</p></div></body></html>',
    );
  });

  test('of a closed item without a public title says that it is closed', () => {
    const [record] = recordsOf({
      'byraad/2026-03-24': '## Punkt 1\n\nLukket: ja\n\n### Beslutning\n\nGodkendt.\n',
    });
    expect(record?.html).toContain('data-pagefind-weight="7">Lukket punkt~</h1>');
  });

  test('words that look like markup stay words', () => {
    const [record] = recordsOf({
      'byraad/2026-03-24':
        '## Punkt 1: Om \\<script>alert(1)\\</script>\n\n### Beslutning\n\n\\<img src=x onerror=alert(1)>\n',
    });
    expect(record?.html).not.toMatch(/<script|<img/);
    expect(record?.html).toContain('Om &lt;script>alert(1)&lt;/script>~</h1>');
    expect(record?.html).toContain('<p>&lt;img src=x onerror=alert(1)>~</p>');
  });

  test('has the joints of compounds marked, in words alone, and the ends of blocks', () => {
    const [record] = recordsOf({
      'byraad/2026-03-24': '## Punkt 1: »Skolebygning« ~ a~b\n\nNord-Skolebygning.\n',
    });
    expect(record?.html).toContain('»Skole~bygning« ~~ a~~b~</h1>');
    expect(record?.html).toContain('<p>Nord-Skolebygning.~</p>');
  });

  test('there is one for each Punkt, as the meetings were held and the items follow', () => {
    const items =
      '## Punkt 1: A\n\n### Beslutning\n\nJa.\n\n## Punkt 3: B\n\n### Beslutning\n\nJa.\n';
    const urls = recordsOf({
      'teknik/2026-03-24': items,
      'byraad/2026-03-24': items,
      'teknik/2025-01-01': items,
    }).map(({ url }) => url);
    expect(urls).toEqual([
      '/teknik/2025-01-01/punkt-1/',
      '/teknik/2025-01-01/punkt-3/',
      '/byraad/2026-03-24/punkt-1/',
      '/byraad/2026-03-24/punkt-3/',
      '/teknik/2026-03-24/punkt-1/',
      '/teknik/2026-03-24/punkt-3/',
    ]);
  });
});
