/** The last change of an item, over made-up earlier texts of its meeting. */
import { describe, expect, test } from 'vitest';
import type { EarlierText } from '../../src/archive/outline.ts';
import { readContent } from '../../src/check/read-content.ts';
import type { ItemChange } from '../../src/site/item-history.ts';
import { textsOf, viewPage } from '../view-page.ts';

const file = 'moeder/byraad/2026-03-24.md';

interface Text {
  items: string;
  status?: string;
  corrections?: string[];
}

const text = ({ items, status = 'referat', corrections = [] }: Text): string =>
  `---
udvalg: byraad
dato: 2026-03-24
status: ${status}
titel: Møde
${corrections.length > 0 ? `rettelser:\n${corrections.map((each) => `  - ${each}\n`).join('')}` : ''}---

${items}
`;

const decided = (number: string, decision: string, title = 'Cykelsti'): string =>
  `## Punkt ${number}: ${title}\n\n### Beslutning\n\n${decision}\n\n`;

/** What is told of each item now, with the texts before it, the newest first. */
function changes(now: Text, earlier: [until: string, text: Text][], moves = '') {
  const history: EarlierText[] = earlier.map(([until, each]) => ({ until, text: text(each) }));
  const folder = {
    files: new Map([
      ['udvalg.yml', '- noegle: byraad\n  navn: Byrådet\n'],
      ['omdirigeringer.yml', moves],
      [file, text(now)],
    ]),
    attachmentFiles: new Set<string>(),
    history: new Map([[file, history]]),
  };
  const { archive, problems } = readContent(folder);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const meeting = archive.meetings.get('byraad/2026-03-24');
  if (meeting === undefined) throw new Error('No meeting');
  const content = { archive, textOf: textsOf(folder.files, archive.history) };
  return meeting.items.map(({ number }) => {
    const page = viewPage(content, 'item', { committee: 'byraad', meeting: '2026-03-24', number });
    if (page === undefined) throw new Error(`No page of item ${number}`);
    return page.change && `${number}: ${inShort(page.change)}`;
  });
}

const inShort = ({ date, fromAgenda, parts }: ItemChange): string =>
  [
    date,
    ...(fromAgenda ? ['from agenda'] : []),
    ...parts.map(({ kind, heading, runs }) => {
      const words = runs.map((run) => {
        if (run.kind === 'omitted') return '…';
        const sign = { same: '', removed: '-', added: '+' }[run.kind];
        return sign + run.words.join(' ');
      });
      return `${kind} ${heading} (${words.join(' ')})`;
    }),
  ].join(', ');

const now = { items: decided('1', 'Godkendt for fem millioner kr. i alt.') };
const before = { items: decided('1', 'Godkendt for fire millioner kr. i alt.') };
const change = 'changed Beslutning (Godkendt for -fire +fem millioner kr. i alt.)';

test('what changed last, and when', () => {
  expect(changes(now, [['2026-04-01', before]])).toEqual([`1: 2026-04-01, ${change}`]);
});

test('only the last change of several, found behind texts that changed nothing of it', () => {
  const other = { items: before.items.replace('fire', 'tre') };
  const alike = { items: now.items.replace('fem', '**fem**') };
  expect(
    changes(now, [
      ['2026-05-03', alike],
      ['2026-05-02', before],
      ['2026-05-01', other],
    ]),
  ).toEqual([`1: 2026-05-02, ${change}`]);
});

test('nothing where nothing changed, nothing was there before, or no history is known', () => {
  expect(changes(now, [['2026-04-01', now]])).toEqual([undefined]);
  expect(changes(now, [['2026-04-01', { items: decided('2', 'Ja.', 'Havn') }]])).toEqual([
    undefined,
  ]);
  expect(changes(now, [])).toEqual([undefined]);
});

test('a text with errors was never published: the change came with the next', () => {
  const broken = { items: '# Punkt 1', status: 'kladde' };
  expect(
    changes(now, [
      ['2026-04-03', broken],
      ['2026-04-02', before],
    ]),
  ).toEqual([`1: 2026-04-03, ${change}`]);
});

test('title, case number, sections that came and went', () => {
  const old = `## Punkt 1: Sti langs åen\n\nSag: 26/7\n\n### Økonomi\n\nIngen.\n\n### Beslutning\n\nGodkendt, som det blev indstillet.\n`;
  const young = `## Punkt 1: Cykelsti langs åen\n\nSag: 26/8\n\n### Beslutning\n\nGodkendt, som det blev indstillet.\n\n### Bilag\n\n- Kort\n`;
  expect(changes({ items: young }, [['2026-04-01', { items: old }]])).toEqual([
    '1: 2026-04-01, changed Titel (-Sti +Cykelsti langs åen), changed Sagsnummer (-26/7 +26/8), ' +
      'added Bilag (), removed Økonomi (-Ingen.)',
  ]);
});

test('a heading that changed is told with its words', () => {
  const dated = {
    items: before.items.replace('Beslutning', 'Beslutning i Byrådet den 24-03-2026'),
  };
  expect(changes(before, [['2026-04-01', dated]])).toEqual([
    '1: 2026-04-01, changed Beslutning (Beslutning -i Byrådet den 24-03-2026 Godkendt for fire millioner kr. i alt.)',
  ]);
});

test('an agenda that became minutes', () => {
  const agenda = {
    status: 'dagsorden',
    items: '## Punkt 1: Cykelsti\n\n### Baggrund\n\nOm sagen.\n',
  };
  const minutes = { items: `${agenda.items}\n### Beslutning\n\nJa.\n` };
  expect(changes(minutes, [['2026-03-25', agenda]])).toEqual([
    '1: 2026-03-25, from agenda, added Beslutning ()',
  ]);
});

test('an item that was moved to another number shows nothing of the move', () => {
  const earlier = { items: decided('1', 'Ja til stien.') + decided('2', 'Nej til broen.', 'Bro') };
  const moved = { items: decided('1', 'Nej til broen.', 'Bro') + decided('2', 'Ja til stien.') };
  expect(changes(moved, [['2026-04-01', earlier]])).toEqual([undefined, undefined]);
});

describe('words that may not come back', () => {
  const secret = { items: decided('1', 'Bevilget til Anna Andersen, som det blev indstillet.') };
  const clean = { items: decided('1', 'Bevilget til en borger, som det blev indstillet.') };
  const hiding = '{ dato: 2026-04-01, punkt: "1", tekst: Et navn er fjernet., skjul: ja }';

  test('are seen where nothing hides them', () => {
    expect(changes(clean, [['2026-04-01', secret]]).join()).toContain('Anna');
  });

  test('of an item that is closed, or was', () => {
    const closed = '## Punkt 1: Cykelsti\n\nLukket: ja\n\n### Beslutning\n\nGodkendt for fire.\n';
    expect(changes({ items: closed }, [['2026-04-01', before]])).toEqual([undefined]);
    expect(changes(now, [['2026-04-01', { items: closed }]])).toEqual([undefined]);
    expect(
      changes(now, [
        ['2026-04-02', { items: closed }],
        ['2026-04-01', before],
      ]),
    ).toEqual([undefined]);
  });

  test.each(['punkt-2/', 'bilag/', ''])('of a meeting with something withdrawn: %s', (below) => {
    const address = `/byraad/2026-03-24/${below || 'bilag/kort.pdf'}`;
    const moves = `- fra: ${address}\n  trukket: 2026-04-01\n  grund: Et navn.\n`;
    expect(changes(clean, [['2026-04-01', secret]], moves)).toEqual([undefined]);
  });

  test.each([
    ['with the change', [['2026-04-01', secret]]],
    [
      'after it',
      [
        ['2026-04-02', clean],
        ['2026-04-01', secret],
      ],
    ],
  ] as [string, [string, Text][]][])('hidden by a correction that came %s', (_, earlier) => {
    expect(changes({ ...clean, corrections: [hiding] }, earlier)).toEqual([undefined]);
    const whole = hiding.replace('punkt: "1", ', '');
    expect(changes({ ...clean, corrections: [whole] }, earlier)).toEqual([undefined]);
  });

  test('a later change is told, without what was hidden before it', () => {
    const later = { items: clean.items.replace('borger', 'ansøger'), corrections: [hiding] };
    expect(
      changes(later, [
        ['2026-04-05', { ...clean, corrections: [hiding] }],
        ['2026-04-01', secret],
      ]),
    ).toEqual([
      '1: 2026-04-05, changed Beslutning (Bevilget til en -borger, +ansøger, som det blev indstillet.)',
    ]);
  });

  test('a correction of another item hides nothing here', () => {
    const items = (text: Text): string => text.items + decided('2', 'Ja.', 'Bro');
    const other = hiding.replace('punkt: "1"', 'punkt: "2"');
    expect(
      changes({ items: items(now), corrections: [other] }, [
        ['2026-04-01', { items: items(before) }],
      ]),
    ).toEqual([`1: 2026-04-01, ${change}`, undefined]);
  });

  test.each([
    '010203-1234',
    '010203–1234',
    '010203\u20111234',
    '010203 1234',
    '0102031234',
    '01.02.03-1234',
    '**010203**-1234',
    '010203-\n1234',
    '320203-1234',
  ])('a number like a person’s: %j', (number) => {
    const numbered = { items: before.items.replace('alt.', `alt til ${number}.`) };
    expect(changes(now, [['2026-04-01', numbered]])).toEqual(['1: 2026-04-01']);
  });

  test('a number in a heading that was deleted, or is another now', () => {
    const section = '### Klage fra en borger 010203-1234\n\nOm sagen.\n\n';
    const headed = { items: before.items.replace('### Beslutning', `${section}### Beslutning`) };
    const renamed = { items: headed.items.replace(' 010203-1234', '') };
    expect(changes(before, [['2026-04-01', headed]])).toEqual(['1: 2026-04-01']);
    expect(changes(renamed, [['2026-04-01', headed]])).toEqual(['1: 2026-04-01']);
  });

  test('a number in the title, or in another section than the one that changed', () => {
    const titled = { items: decided('1', 'Godkendt for fire millioner kr. i alt.', '010203-1234') };
    expect(changes(now, [['2026-04-01', titled]])).toEqual(['1: 2026-04-01']);
    const economy = { items: `${before.items}### Økonomi\n\nIngen for 010203-1234.\n` };
    expect(changes(now, [['2026-04-01', economy]])).toEqual(['1: 2026-04-01']);
  });

  test('a number in another item hides nothing of this one', () => {
    const other = decided('2', 'Ja til 010203-1234.', 'Bro');
    const [shown] = changes({ items: now.items + decided('2', 'Ja.', 'Bro') }, [
      ['2026-04-01', { items: before.items + other }],
    ]);
    expect(shown).toBe(`1: 2026-04-01, ${change}`);
  });

  test('another item’s, whose number this one took over', () => {
    const other = {
      items: decided('1', 'Personalesagen om Anna Andersen blev drøftet.', 'Personale'),
    };
    expect(changes(now, [['2026-04-01', other]])).toEqual(['1: 2026-04-01']);
  });

  test('an item’s that was away for a time', () => {
    expect(
      changes(clean, [
        ['2026-04-02', { items: decided('2', 'Ja.', 'Bro') }],
        ['2026-04-01', secret],
      ]),
    ).toEqual([undefined]);
  });
});
