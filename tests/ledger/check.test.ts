/** What the check says of addresses, beyond the rules' own examples. */
import { describe, expect, it } from 'vitest';
import { addresses, advices, problems } from './content.ts';

const ledger = (...more: string[]): string => [...addresses, ...more].join('\n');

const check = (moves: string, ...more: string[]) =>
  problems({ 'omdirigeringer.yml': moves, 'adresser.txt': ledger(...more) });

it('has nothing against the content', () => {
  expect(problems()).toEqual([]);
});

describe('lost addresses', () => {
  it('are told once for all that lie below one', () => {
    expect(
      check(
        '',
        '/byraad/2020-01-01/samlet/',
        '/byraad/2020-01-01/',
        '/byraad/2020-01-01/punkt-1/',
        '/sag/20-1/',
      ),
    ).toEqual([
      'adresser.txt:22:1 adresse-tabt: Der er ingen side længere på /byraad/2020-01-01/ og 2 adresser under den.',
      'adresser.txt:24:1 adresse-tabt: Der er ingen side længere på /sag/20-1/.',
    ]);
  });

  it('are those below a redirect, too, that have no page at its target', () => {
    const moved = '- { fra: /byraad/2020-01-01/, til: /byraad/2026-03-24/ }\n';
    expect(check(moved, '/byraad/2020-01-01/punkt-2/', '/byraad/2020-01-01/punkt-3/')).toEqual([
      'adresser.txt:22:1 adresse-tabt: Der er ingen side længere på /byraad/2020-01-01/punkt-3/.',
    ]);
  });

  it('of a case that has left the meeting are told with a line that answers', () => {
    const [advice = ''] = advices({ 'adresser.txt': ledger('/sag/20-1/') });
    const [, line = ''] = /omdirigeringer\.yml: (- \{.*\})$/u.exec(advice) ?? [];
    expect(line).toBe('- { fra: /sag/20-1/, til: /sag/ }');
    expect(check(line, '/sag/20-1/')).toEqual([]);
  });

  it('are not told while something else is wrong', () => {
    const unread = { 'moeder/byraad/2026-03-24.md': 'Ingen oplysninger.' };
    expect(problems(unread)).toEqual([
      'moeder/byraad/2026-03-24.md:1:1 frontmatter-mangler: Filen begynder ikke med en linje med tre bindestreger.',
    ]);
  });

  it('are those that vanish with what is withdrawn', () => {
    const withdrawn = (from: string) => `- { fra: ${from}, trukket: 2026-04-01, grund: Derfor. }\n`;
    const item = withdrawn('/byraad/2026-03-24/punkt-1/');
    expect(check(item)).toEqual([
      'adresser.txt:7:1 adresse-tabt: Bilaget /byraad/2026-03-24/bilag/Kort%20%26%20plan.pdf har været offentligt, og intet offentligt linker til det længere; ordene står stadig i git.',
      'adresser.txt:12:1 adresse-tabt: Der er ingen side længere på /emne/01.02.05/.',
      'adresser.txt:13:1 adresse-tabt: Der er ingen side længere på /emne/01.02/.',
      'adresser.txt:17:1 adresse-tabt: Der er ingen side længere på /sag/01.02.05-%C3%9854-1-26/.',
      'adresser.txt:18:1 adresse-tabt: Der er ingen side længere på /sag/aar/2026/.',
      'bilag/byraad/2026-03-24/Kort & plan.pdf:1:1 bilag-uden-link: Filen offentliggøres ikke, for intet offentligt i mødets fil linker til den. Den har været offentlig, og ordene står stadig i git (se »Træk tilbage« i content/README.md).',
      'moeder/byraad/2026-03-24.md:8:1 trukket-tekst: /byraad/2026-03-24/punkt-1/ er trukket tilbage og vises ikke, men indholdet ligger her endnu.',
    ]);
    const rest = [
      '/byraad/2026-03-24/bilag/',
      '/emne/01.02/',
      '/emne/01.02.05/',
      '/sag/01.02.05-Ø54-1-26',
      '/sag/aar/2026/',
    ];
    expect(check(item + rest.map(withdrawn).join(''))).toEqual([
      'bilag/byraad/2026-03-24/Kort & plan.pdf:1:1 trukket-tekst: /byraad/2026-03-24/bilag/Kort%20%26%20plan.pdf er trukket tilbage og vises ikke, men indholdet ligger her endnu.',
      'moeder/byraad/2026-03-24.md:8:1 trukket-tekst: /byraad/2026-03-24/punkt-1/ er trukket tilbage og vises ikke, men indholdet ligger her endnu.',
    ]);
  });
});

describe('entries', () => {
  it.each([
    [
      '{ fra: byraad/, til: /byraad/ }',
      '1:10 adresse-form: »byraad/« er ikke skrevet som en adresse på siden.',
    ],
    [
      '{ fra: /x/, til: "https://x.dk/" }',
      '1:20 adresse-form: »https://x.dk/« er ikke skrevet som en adresse på siden.',
    ],
    [
      '{ fra: "/100%25/", til: /byraad/ }',
      '1:10 adresse-form: »/100%25/« er ikke skrevet som en adresse på siden.',
    ],
    ['{ til: /byraad/ }', '1:3 noegle-mangler: Oplysningen »fra« mangler.'],
    ['{ fra: /x/, trukket: 2026-04-01 }', '1:3 noegle-mangler: Oplysningen »grund« mangler.'],
    [
      '{ fra: /x/, trukket: 1/4 2026, grund: G. }',
      '1:24 moede-dato: Datoen »1/4 2026« er ikke skrevet som år, måned og dag.',
    ],
    [
      '{ fra: /x/ }',
      '1:3 omdirigering-form: Her skulle enten stå »til«, »nu« eller »trukket« med »grund«.',
    ],
    [
      '{ fra: /x/, til: /om/, trukket: 2026-04-01 }',
      '1:3 omdirigering-form: Her skulle enten stå »til«, »nu« eller »trukket« med »grund«.',
    ],
    [
      '{ fra: /x/, til: /om/, grund: G. }',
      '1:3 omdirigering-form: Her skulle enten stå »til«, »nu« eller »trukket« med »grund«.',
    ],
    [
      '{ fra: /om, til: /byraad/ }',
      '1:10 adresse-i-brug: /om/ er stadig en side eller en af sidens egne filer.',
    ],
    [
      '{ fra: /aar/2026/, trukket: 2026-04-01, grund: G. }',
      '1:10 adresse-i-brug: /aar/2026/ er stadig en side eller en af sidens egne filer.',
    ],
    ['{ fra: /x/, til: /byraaad/ }', '1:20 omdirigering-maal: Der er ingen side på /byraaad/.'],
    ['{ fra: /x/, til: /x/y/ }', '1:20 omdirigering-ring: Omdirigeringen til /x/y/ går i ring.'],
    [
      '{ fra: /x/, trukket: 2026-04-01, grund: G. }',
      '1:10 trukket-ukendt: /x/ står ikke i adresser.txt, så intet er trukket tilbage.',
    ],
  ])('%s', (entry, expected) => {
    expect(check(`- ${entry}\n`)).toEqual([`omdirigeringer.yml:${expected}`]);
  });

  it('may be chained, and may end at what was withdrawn', () => {
    const moves = `- { fra: /a/, til: /b/ }\n- { fra: /b/, til: /om/ }
- { fra: /c/, til: /d/ }\n- { fra: /d/, trukket: 2026-04-01, grund: G. }\n`;
    expect(check(moves, '/a/', '/d/')).toEqual([]);
  });

  it('about a folder are known by what was published below it', () => {
    expect(
      check('- { fra: /x/bilag/, trukket: 2026-04-01, grund: G. }\n', '/x/bilag/a.pdf'),
    ).toEqual([]);
  });
});

it('says how many addresses the ledger lacks', () => {
  expect(problems({ 'adresser.txt': addresses.slice(1).join('\n') })).toEqual([
    'adresser.txt:1:1 adresse-ny: Adressen / er ny og står endnu ikke i adresser.txt.',
  ]);
  expect(problems({ 'adresser.txt': addresses.slice(2).join('\n') })).toEqual([
    'adresser.txt:1:1 adresse-ny: 2 adresser er nye og står endnu ikke i adresser.txt, blandt dem /.',
  ]);
});
