/** Several agendas and minutes of a meeting: which count, and how they become one. */
import { describe, expect, it } from 'vitest';
import * as exports from './examples.ts';
import { bodyOf, importXml, kindsOf, toldBy } from './import-xml.ts';

const { publication, publishedItem, sbsysAgenda, sbsysItem, secret } = exports;

const itemsIn = (result: ReturnType<typeof importXml>): string[] =>
  bodyOf(result)
    .split('\n')
    .filter((line) => line.startsWith('## '))
    .map((line) => line.slice('## Punkt '.length));

describe('what is no more than a draft', () => {
  const draft = publication({
    type: 0,
    agenda: '1',
    items: publishedItem({ id: '1', number: '1', caption: secret, fields: [['', secret]] }),
  });
  const other = { 'XML_1.xml': exports.acadreIndex([{ type: 2, file: 'm.xml', publish: 0 }]) };
  const fujitsu = (...told: string[]) => ({
    'agenda.xml': exports.edocFujitsu,
    ...Object.fromEntries(told.map((text, at) => [`n${at}.xml`, text])),
  });

  it.each([
    ['a draft of AgendaManager', { 'p.xml': draft }],
    ['an agenda of Acadre that is not published', { ...other, 'm.xml': exports.acadre }],
    ['one that no list has', { 'm.xml': exports.acadre }],
    [
      'a state that says so',
      { 'e.xml': exports.edoc.replace('Referat endeligt godkendt', 'Referat under udarbejdelse') },
    ],
    [
      'a state that says nothing',
      { 'e.xml': exports.edoc.replace('Referat endeligt godkendt', '') },
    ],
    [
      'a notification that takes it back',
      fujitsu(
        exports.notification(true, '01-03-2026 10:00:00'),
        exports.notification(false, '02-03-2026 10:00:00'),
      ),
    ],
    ['a type that says so', { 's.xml': exports.sbsys.replace('"Referat"', '"Kladde"') }],
  ])('%s is imported only when asked for', (_, texts) => {
    const refused = importXml(texts);
    expect(refused.imported).toBeUndefined();
    expect(kindsOf(refused)).toEqual(['export-only-drafts']);
    expect(toldBy(refused)).not.toContain(secret);
    const asked = importXml(texts, { withDrafts: true });
    expect(asked.imported).toBeDefined();
    expect(kindsOf(asked)).toContain('export-is-draft');
  });

  it('a newer notification publishes it', () => {
    const texts = fujitsu(
      exports.notification(false, '01-03-2026 10:00:00'),
      exports.notification(true, '01-03-2026 10:00:01'),
    );
    expect(kindsOf(importXml(texts))).not.toContain('export-is-draft');
  });

  it('a draft beside minutes is left out, and counted', () => {
    const minutes = {
      'q.xml': publication({
        type: 2,
        agenda: '1',
        items: publishedItem({
          id: '1',
          number: '1',
          caption: 'Budget',
          fields: [['Beslutning', 'Godkendt.']],
        }),
      }),
    };
    const result = importXml({ 'p.xml': draft, ...minutes });
    expect(bodyOf(result)).toBe('## Punkt 1: Budget\n\n### Beslutning\n\nGodkendt.\n');
    expect(kindsOf(result)).toContain('export-drafts');
    expect(toldBy(result)).not.toContain(secret);
  });
});

describe('one meeting', () => {
  const agenda = publication({
    type: 1,
    agenda: '1',
    items:
      publishedItem({
        id: '1',
        number: '1',
        caption: 'Budget',
        fields: [['Sagsfremstilling', 'Gammel tekst.']],
        enclosures: '<Enclosure><Name>Tabel</Name></Enclosure>',
      }) +
      publishedItem({
        id: '2',
        number: '2',
        caption: 'Skole',
        fields: [['Sagsfremstilling', secret]],
      }) +
      publishedItem({
        id: '3',
        number: '3',
        caption: 'Vej',
        fields: [['Sagsfremstilling', 'Vejen.']],
      }),
  });
  const supplement = publication({
    type: 1,
    agenda: '2',
    extended: true,
    items:
      publishedItem({
        id: '4',
        number: '1',
        caption: 'Budget',
        fields: [['Sagsfremstilling', 'Tillæg.']],
      }) + publishedItem({ id: '5', number: '4', caption: 'Park', fields: [] }),
  });
  const minutes = publication({
    type: 2,
    agenda: '1',
    items:
      publishedItem({
        id: '1',
        number: '1',
        caption: 'Budgettet',
        fields: [
          ['Sagsfremstilling', 'Ny tekst.'],
          ['Beslutning', 'Godkendt.'],
        ],
      }) +
      publishedItem({
        id: '2',
        number: '2',
        caption: 'Skole',
        isPublic: 'False',
        fields: [['Sagsfremstilling', secret]],
      }) +
      publishedItem({ id: '3', number: '3', caption: 'Vej', fields: [['Beslutning', 'Udsat.']] }),
  });

  it('an agenda and what adds to it: numbers that begin again have a T', () => {
    const result = importXml({ 'b.xml': supplement, 'a.xml': agenda });
    expect(itemsIn(result)).toEqual(['1: Budget', '2: Skole', '3: Vej', 'T1: Budget', '4: Park']);
    expect(result.imported?.meeting.status).toBe('agenda');
    // Nobody has been at a meeting that is still to come.
    expect(result.imported?.meeting.present).toEqual([]);
    expect(toldBy(result)).toContain('AgendaManager: dagsorden, tillægsdagsorden.');
  });

  it('minutes replace the agenda; what is closed in one is closed; only decisions leave the rest', () => {
    const result = importXml({ 'a.xml': agenda, 'b.xml': supplement, 'c.xml': minutes });
    expect(bodyOf(result).replaceAll(/<!-- .* -->\n\n/gu, '')).toBe(`## Punkt 1: Budgettet

### Sagsfremstilling

Ny tekst.

### Beslutning

Godkendt.

### Bilag

- Tabel

## Punkt 2

Lukket: ja

## Punkt 3: Vej

### Sagsfremstilling

Vejen.

### Beslutning

Udsat.

## Punkt T1: Budget

### Sagsfremstilling

Tillæg.

## Punkt 4: Park
`);
    expect(result.imported?.meeting.status).toBe('minutes');
    expect(result.imported?.meeting.sources[0]?.file).toBe('c.xml');
    expect(`${result.imported?.text}${toldBy(result)}`).not.toContain(secret);
  });

  it('of two editions of a kind the newer counts, in whatever order they are read', () => {
    const older = publication({
      type: 2,
      agenda: '1',
      published: '01-03-2026 10:00:00',
      items: publishedItem({ id: '1', number: '1', caption: 'Gammel', fields: [] }),
    });
    for (const texts of [
      { a: older, b: minutes },
      { a: minutes, b: older },
    ]) {
      expect(itemsIn(importXml(texts))).toEqual(['1: Budgettet', '2', '3: Vej']);
    }
  });

  it('SBSYS: the lowest number is the main agenda, and minutes have ids of their own', () => {
    const texts = {
      a: sbsysAgenda({ id: '110', items: sbsysItem('d', '1', 'Tillægget', '') }),
      b: sbsysAgenda({
        id: '99',
        items:
          sbsysItem('a', '1', 'Budget', '<Indstilling>Godkendes.</Indstilling>') +
          sbsysItem('b', '2', 'Salg', `<Indstilling>${secret}</Indstilling>`),
      }),
      c: sbsysAgenda({
        id: '120',
        type: 'referat',
        items:
          sbsysItem('x', '1', 'Budget', '<Beslutning>Godkendt.</Beslutning>') +
          sbsysItem('y', '2', 'Salg', '', '', 'Åbent="false"'),
      }),
      d: sbsysAgenda({
        id: '98',
        open: '',
        items: sbsysItem('z', '1', secret, `<Indstilling>${secret}</Indstilling>`),
      }),
    };
    const result = importXml(texts);
    expect(itemsIn(result).toSorted()).toEqual(
      ['1: Budget', '2', 'L1', 'T1: Tillægget'].toSorted(),
    );
    expect(bodyOf(result)).toContain(
      '### Indstilling\n\nGodkendes.\n\n### Beslutning\n\nGodkendt.',
    );
    expect(`${result.imported?.text}${toldBy(result)}`).not.toContain(secret);
  });
});

describe('what the words of an open item say', () => {
  const itemOf = (caption: string) =>
    importXml({
      p: publication({
        type: 2,
        agenda: '1',
        items:
          publishedItem({ id: '1', number: '1', caption: 'Åbent', fields: [] }) +
          publishedItem({
            id: '2',
            number: '2',
            caption,
            fields: [['Sagsfremstilling', `Tekst ${secret}.`]],
          }),
      }),
    });

  it('a title that says closed is believed before the mark that says open', () => {
    const result = itemOf('Salg af grund (lukket)');
    expect(itemsIn(result)).toEqual(['1: Åbent', '2']);
    expect(`${result.imported?.text}${toldBy(result)}`).not.toContain(secret);
  });

  it('one that may say so is asked for', () => {
    const result = itemOf('Salg af grund (L)');
    expect(result.imported?.text).toContain('## Punkt 2: Salg af grund (L)\n\nLukket: ?');
    expect(kindsOf(result)).toContain('closed-doubt');
  });
});

it('an export with nothing open is not imported', () => {
  const texts = {
    s: sbsysAgenda({ id: '1', open: 'false', items: sbsysItem('a', '1', secret, secret) }),
  };
  const result = importXml(texts);
  expect(kindsOf(result)).toEqual(['export-all-closed']);
  expect(toldBy(result)).not.toContain(secret);
});

it('what was produced as closed is closed, whatever its items say', () => {
  const closed = { type: 2, file: 'm.xml', publish: 1, access: 'Lukket' } as const;
  const texts = { 'x.xml': exports.acadreIndex([closed]), 'm.xml': exports.acadre };
  expect(kindsOf(importXml(texts, { withDrafts: true }))).toEqual(['export-all-closed']);
});

it.each([1, 2])(
  'of what is closed no draft is offered, but counted: %i beside what is open',
  (drafts) => {
    const closed = (at: number) =>
      sbsysAgenda({
        id: `5${at}`,
        type: 'Kladde',
        open: '',
        items: sbsysItem('a', '1', secret, ''),
      });
    const left = Object.fromEntries(
      Array.from({ length: drafts }, (_, at) => [`k${at}`, closed(at)]),
    );
    const alone = importXml(left);
    expect(kindsOf(alone)).toEqual(['export-all-closed']);
    const beside = importXml({ ...left, s: exports.sbsys });
    expect(toldBy(beside)).toContain(
      `${drafts === 1 ? '1 lukket udgave' : '2 lukkede udgaver'}, der ikke siges at være offentliggjort,`,
    );
    expect(`${toldBy(alone)}${toldBy(beside)}`).not.toContain('--kladde');
  },
);

it.each([
  [1, '1 udgave er en kladde eller siges ikke at være offentliggjort. '],
  [2, '2 udgaver er kladder eller siges ikke at være offentliggjort. '],
])('%i drafts alone', (count, words) => {
  const texts = Array.from({ length: count }, (_, at) => [
    `k${at}`,
    sbsysAgenda({ id: `6${at}`, type: 'Kladde', items: sbsysItem('a', '1', 'Vej', '') }),
  ]);
  expect(toldBy(importXml(Object.fromEntries(texts) as Record<string, string>))).toContain(words);
});

it('a newer closed part does not replace the open one; an item that is in both is closed', () => {
  const part = (id: string, open: string, items: string) => sbsysAgenda({ id, open, items });
  const texts = {
    open: part('9', 'true', sbsysItem('a', '1', 'Budget', '') + sbsysItem('b', '2', secret, '')),
    closed: part('9', 'false', sbsysItem('c', '1', 'Salg', '') + sbsysItem('b', '7', secret, '')),
  };
  const result = importXml(texts);
  expect(itemsIn(result)).toEqual(['1: Budget', '7', 'L1']);
  expect([result.source, result.imported?.meeting.sources[0]?.file]).toEqual(['open', 'open']);
  expect(`${result.imported?.text}${toldBy(result)}`).not.toContain(secret);
});

it.each([
  ['neither number nor title', '2', 'Vej', ['1: Budget', '2: Vej']],
  ['its number', '1', 'Vej', ['1: Vej']],
  ['its title', '2', 'Budget', ['2: Budget']],
])(
  'an id that two agendas give an item of the same: one item with %s',
  (_, number, title, items) => {
    const texts = {
      a: sbsysAgenda({ id: '1', items: sbsysItem('x', '1', 'Budget', '') }),
      b: sbsysAgenda({ id: '2', items: sbsysItem('x', number, title, '') }),
    };
    expect(itemsIn(importXml(texts))).toEqual(items);
  },
);

it('a file that holds what may not be public is not shown under another name', () => {
  const items =
    publishedItem({
      id: '1',
      number: '1',
      caption: 'Åbent',
      fields: [],
      enclosures:
        '<Enclosure><Name>Kort</Name><InstantiationFilePathRelative>..\\..\\Lukket\\9.pdf</InstantiationFilePathRelative></Enclosure>',
    }) +
    publishedItem({
      id: '2',
      number: '2',
      caption: 'Lukket',
      isPublic: 'False',
      fields: [],
      enclosures:
        '<Enclosure><Name>Navn</Name><InstantiationFilePathRelative>Lukket\\9.pdf</InstantiationFilePathRelative></Enclosure>',
    });
  const result = importXml(
    { p: publication({ type: 2, agenda: '1', items }) },
    { files: ['Lukket/9.pdf'] },
  );
  expect(result.imported?.attachments).toMatchObject({ files: [], withoutFile: ['Kort'] });
});

describe('text that nothing is read of is told by its element and number of words alone', () => {
  const inPublication = (more: string, isPublic = 'True') =>
    publication({
      type: 2,
      agenda: '1',
      items:
        publishedItem({ id: '1', number: '1', caption: 'Åbent', fields: [] }) +
        publishedItem({ id: '2', number: '2', caption: secret, isPublic, fields: [], more }),
    });
  const sbsysTwice = exports.sbsysAgenda({
    id: '100',
    type: 'Referat',
    items: ['1', '2']
      .map((id) => exports.sbsysItem(id, id, `Sag ${id}`, '<Beslutning>Godkendt.</Beslutning>'))
      .join('\n'),
  });
  const beside = (text: string) =>
    exports.acadre.replace(
      '</root>',
      `<table name="agendaitemparents"><table name="bullet"><fields><field name="bulletcontent">${text}</field></fields></table></table></root>`,
    );

  it.each([
    [
      'an unknown element of a closed item',
      { p: inPublication(`<Notat>Her står ${secret}</Notat>`, 'False') },
      'Notat (3 ord, linje 8)',
    ],
    [
      'one within another',
      {
        p: inPublication(`<Nyt><Dybt>Sene ord</Dybt> <b>og</b> <Dybt>flere</Dybt></Nyt>`, 'False'),
      },
      'Dybt (3 ord, linje 8), b (1 ord, linje 8)',
    ],
    [
      'SBSYS: beside the items',
      {
        s: exports.sbsys.replace(
          '</Dagsordenpunkter>',
          `<Nyt>Løst ${secret}</Nyt></Dagsordenpunkter>`,
        ),
      },
      'Nyt (2 ord, linje 2)',
    ],
    [
      'Acadre: a bullet beside its item',
      {
        'i.xml': exports.acadreIndex([{ type: 2, file: 'm.xml', publish: 1 }]),
        'm.xml': beside('Løse ord'),
      },
      'bulletcontent (2 ord, linje 8)',
    ],
    [
      'Fujitsu: what another body decided, and nothing says that it is public',
      {
        f: exports.edocFujitsu.replace(
          /(Sendt i høring\.)/u,
          '$1]]></edoc:Decision></edoc:Handling><edoc:Handling><edoc:Placement>Before</edoc:Placement><edoc:Decision><![CDATA[Tavst besluttet',
        ),
      },
      'Decision (2 ord, linje 1)',
    ],
    [
      'SBSYS: a renamed element with the words of another item',
      { s: sbsysTwice.replace(/<(\/?)Indhold>(?!.*<\1Indhold>)/gsu, '<$1Indfold>') },
      'Beslutning (1 ord, linje 2)',
    ],
    [
      'SBSYS: a section beside its parent',
      { s: sbsysTwice.replace('</Indhold>', '</Indhold><Beslutning>Udsat.</Beslutning>') },
      'Beslutning (1 ord, linje 1)',
    ],
    [
      'SBSYS: attributes',
      {
        s: exports.sbsys
          .replace('Mødested="Salen"', 'Modested="Salen"')
          .replace('Navn="Tabel"', 'Nafn="Tabel"'),
      },
      'modested (1 ord, linje 1), nafn (1 ord, linje 2)',
    ],
    [
      'a renamed meeting',
      { p: inPublication('', 'False').replaceAll(/<(\/?)Where>/gu, '<$1Whfre>') },
      'Whfre (1 ord, linje 3)',
    ],
    [
      'a renamed list of items: the text of each is not taken for that of the whole',
      { e: exports.edoc.replace('</MeetingAgendaItem>', '<FullText>Nyt sent</FullText>$&') },
      'FullText (2 ord, linje 30)',
    ],
    [
      'digits beside elements',
      {
        s: sbsysTwice.replace('<Bilagsliste>', '2024 $&'),
      },
      'Dagsordenpunkt (1 ord, linje 1)',
    ],
    [
      'a case number',
      { p: inPublication('<Sag><Nr>12/27845</Nr></Sag>', 'False') },
      'Nr (1 ord, linje 8)',
    ],
  ])('%s', (_, texts: Record<string, string>, told) => {
    const result = importXml(texts);
    const unread = toldBy(result)
      .split('\n')
      .filter((line) => line.includes('ikke er hentet:'));
    expect(unread.map((line) => line.split('ikke er hentet: ')[1])).toEqual([told]);
    expect(result.report.proof?.coverage).toBeLessThan(100);
    expect(`${result.imported?.text}${toldBy(result)}`).not.toContain(secret);
    expect(bodyOf(result)).not.toMatch(/Løse|Tavst|Sene/u);
  });

  it('codes of a system, and what is kept out on purpose, are none', () => {
    const codes =
      '<IsLocked>False</IsLocked><Url>http://x.dk/a</Url><Key>0745d00b-367a-44a4-84eb-8c12dc507a4f</Key>';
    const { report } = importXml({ p: inPublication(codes, 'False'), f: exports.edocFujitsu });
    expect(report.notes.map(({ kind }) => kind)).not.toContain('export-unread');
  });
});

it.each([
  ['<p hidden>Nej tak</p>', 'hidden-text'],
  ['<p><del>Nej tak</del></p>', 'tracked-change'],
  ['<title>Møde</title><title>Nej tak', 'hidden-text'],
  ['<svg><text>Nej tak</text></svg>', 'graphic'],
])('what a field hides is told, and is not all there: %s', (html, kind) => {
  const item = exports.sbsysItem(
    '1',
    '1',
    'Sag',
    `<Beslutning><![CDATA[Ja.${html}]]></Beslutning>`,
  );
  const { report } = importXml({
    s: exports.sbsysAgenda({ id: '1', type: 'Referat', items: item }),
  });
  expect(report.notes.map((each) => each.kind)).toEqual(['export-read', kind]);
  expect(report.proof?.coverage).toBeLessThan(100);
});

it('a case number that cannot be read stays as text', () => {
  const items = publishedItem({
    id: '1',
    number: '1',
    caption: 'Åbent',
    caseNumber: 'X-77 (gammel)',
    fields: [['Beslutning', 'Ja.']],
  });
  expect(bodyOf(importXml({ p: publication({ type: 2, agenda: '1', items }) }))).toContain(
    '## Punkt 1: Åbent\n\n### Beslutning\n\nJa.\n\n### Sagsnummer\n\nX-77 (gammel)\n',
  );
});
