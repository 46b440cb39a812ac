/** The other end of references: who mentions a meeting, an item or a case, and who approved minutes. */
import { describe, expect, it } from 'vitest';
import type { ListedItem } from '../../src/archive/listed-item.ts';
import { approvals } from '../../src/links/approvals.ts';
import { mentions } from '../../src/links/mentions.ts';
import { itemData } from '../../src/site/item-data.ts';
import { meetingFacts } from '../../src/site/meeting-facts.ts';
import { archiveOf, five, fiveAnd } from './archives.ts';

const named = ({ meeting, item }: ListedItem): string =>
  `${meeting.committee}/${meeting.date}/${item.number}`;

const udvalg = `
- { noegle: byraad, navn: Byrådet }
- { noegle: skole, navn: Skoleudvalget }
`;

const facts = (committee: string, date: string) =>
  `---\nudvalg: ${committee}\ndato: ${date}\nstatus: referat\ntitel: T\n---\n`;

const item = (number: number, title: string, text: string) =>
  `\n## Punkt ${number}: ${title}\n\n${text}\n`;

describe('mentions', () => {
  const archive = archiveOf(
    new Map([
      [
        'moeder/byraad/2014-01-15.md',
        facts('byraad', '2014-01-15') +
          item(1, 'Skolen', 'Sag: 14/1234\n\nJa.') +
          item(2, 'Vejen', 'Sag: 14/5555\n\nSe 14/1234 og igen sag 14/1234, men ikke 14/5555.'),
      ],
      [
        'moeder/byraad/2014-02-05.md',
        facts('byraad', '2014-02-05') +
          item(1, 'Opfølgning på Byrådet den 15. januar', 'Ja.') +
          item(2, 'Vejen', 'Byrådet den 15. januar, pkt. 2 og [Byrådet 15.1.14](bilag/a.pdf).') +
          item(3, 'Her', 'Byrådet den 5. februar, pkt. 2. Se pkt. 3. Jf. punkt 1.'),
      ],
    ]),
    udvalg,
  );
  const { ofMeeting, ofItem, ofCase } = mentions(archive);
  const first = archive.meetings.get('byraad/2014-01-15');

  it('of meetings are those in titles, texts and links, and of their items', () => {
    expect([...ofMeeting].map(([{ date }, from]) => [date, from.map(named)])).toEqual([
      ['2014-01-15', ['byraad/2014-02-05/1', 'byraad/2014-02-05/2']],
    ]);
  });

  it('of items are by their number', () => {
    const second = archive.meetings.get('byraad/2014-02-05');
    expect([...ofItem].map(([mentioned, from]) => [mentioned, from.map(named)])).toEqual([
      [first?.items[1], ['byraad/2014-02-05/2']],
      [second?.items[0], ['byraad/2014-02-05/3']],
    ]);
  });

  it('of cases are from other items than their own', () => {
    expect([...ofCase].map(([{ number }, from]) => [number.normal, from.map(named)])).toEqual([
      ['14/1234', ['byraad/2014-01-15/2']],
    ]);
  });

  it('of the five documents', () => {
    const all = mentions(five);
    expect([...all.ofMeeting].map(([{ date }, from]) => [date, from.map(named)])).toEqual([
      ['2012-11-01', ['chefforum/2012-11-20/1', 'chefforum/2012-11-20/2']],
    ]);
    expect([all.ofItem.size, all.ofCase.size]).toEqual([0, 0]);
  });

  it('are found once for an archive', () => {
    expect(mentions(archive)).toBe(mentions(archive));
    expect(mentions(archive)).not.toBe(mentions(five));
  });
});

describe('approvals', () => {
  const approvedIn = (archive: typeof five) =>
    [...approvals(archive).ofMeeting].map(
      ([{ committee, date }, by]) => `${committee}/${date} by ${named(by)}`,
    );

  it('in the five documents', () => {
    expect(approvedIn(five)).toEqual(['chefforum/2012-11-01 by chefforum/2012-11-20/1']);
  });

  it('in the five documents among the meetings they approve the minutes of', () => {
    const text = '## Punkt 1: Sager\n\n### Beslutning\n\nGodkendt.\n';
    const days = ['2012-10-22', '2017-06-14', '2020-06-04', '2023-11-09'];
    const archive = fiveAnd(Object.fromEntries(days.map((day) => [`chefforum/${day}`, text])));
    expect(approvedIn(archive)).toEqual([
      'chefforum/2012-10-22 by chefforum/2012-11-01/1',
      'chefforum/2012-11-01 by chefforum/2012-11-20/1',
      'chefforum/2017-06-14 by chefforum/2017-06-28/1',
      'chefforum/2020-06-04 by chefforum/2020-06-18/1',
      'chefforum/2023-11-09 by chefforum/2023-11-23/1',
    ]);
  });

  const earlier = ['byraad/2014-01-08', 'byraad/2014-01-15', 'skole/2014-01-15'].map(
    (key): [string, string] => {
      const [committee = '', date = ''] = key.split('/');
      return [`moeder/${key}.md`, facts(committee, date) + item(1, 'Skolen', 'Ja.')];
    },
  );
  /** What the first item of the meeting of 5 February approves, with its title, text and decision. */
  const approvedBy = (title: string, text: string, decision: string) => {
    const section = decision === '' ? '' : `\n\n### Beslutning\n\n${decision}`;
    const own = facts('byraad', '2014-02-05') + item(1, title, `${text}${section}`);
    const archive = archiveOf(new Map([...earlier, ['moeder/byraad/2014-02-05.md', own]]), udvalg);
    return [...approvals(archive).byItem.values()]
      .flat()
      .map(({ committee, date }) => `${committee}/${date}`);
  };
  const approved = '### Beslutning\n\nGodkendt.';
  const withOwn = (items: string, ...more: [string, string][]) =>
    archiveOf(
      new Map([
        ...earlier,
        ...more,
        ['moeder/byraad/2014-02-05.md', facts('byraad', '2014-02-05') + items],
      ]),
      udvalg,
    );
  const title = 'Godkendelse af dagsorden og referat';
  const previous = 'Referatet fra seneste møde godkendes.';
  const dated = 'Referatet fra den 15. januar 2014 godkendes.';
  const both = `${dated}\n\nReferatet fra den 8. januar 2014 godkendes.`;

  it.each([
    ['by day', title, dated, 'Godkendt.'],
    ['as the previous', title, previous, 'Byrådet godkendte indstillingen.'],
    ['in the title', 'Godkendelse af referat fra den 15. januar 2014', 'Ja.', 'Godkendt'],
    [
      'in the decision',
      title,
      'Ja.',
      'Referat fra Byrådets møde den 15. januar 2014 blev godkendt.',
    ],
    ['with a correction', title, dated, 'Godkendt med en rettelse til punkt B.'],
    ['beside the agenda', title, dated, 'Dagsordenen godkendt. Referatet godkendt.'],
    ['only what the decision names', title, both, 'Referat fra den 15. januar 2014 godkendt.'],
    ['of the previous meeting where no day is told', title, 'Ja.', 'Godkendt'],
    ['what an earlier one did not', 'Referat fra sidste møde', previous, 'Godkendt'],
  ])('%s', (_, ...words) => {
    expect(approvedBy(...words)).toEqual(['byraad/2014-01-15']);
  });

  it.each([
    ['Godkendelse af referat fra 15. januar', 'Godkendt.'],
    ['Godkendelse af referat af 15/1', 'Godkendt.'],
    ['Godkendelse af referat (15. januar 2014)', 'Godkendt.'],
    ['Godkendelse af referat 15.01.', 'Godkendt.'],
    ['Godkendelse af referat: mødet nr. 1/2014 kl. 17.00 den 15. januar', 'Godkendt.'],
    ['Godkendelse af referat fra mødet den 15. januar 2014 i Byrådssalen', 'Godkendt.'],
    ['Godkendelse af referat fra ekstraordinært møde 15. januar 2014', 'Godkendt.'],
    ['Godkendelse af sidste mødes referat', 'Godkendt.'],
    ['Godkendelse af referat fra seneste byrådsmøde', 'Godkendt.'],
    ['Godkendelse af protokol', 'Godkendt.'],
    ['Referatgodkendelse', 'Godkendt.'],
    ['Referat fra 15. januar 2014 til godkendelse', 'Godkendt.'],
    ['Referat fra 15. januar 2014', 'Ingen indsigelser. Referatet er godkendt.'],
    [
      'Godkendelse af referat fra 15. januar 2014',
      'Godkendt med den bemærkning, at Bo kom til pkt. 4.',
    ],
  ])('%s: %s', (...[title, decision]) => {
    expect(approvedBy(title, 'Ja.', decision)).toEqual(['byraad/2014-01-15']);
  });

  it.each([
    ['Orientering om referat fra 15. januar 2014', 'Taget til efterretning.'],
    ['Godkendelse af referat nr. 3', 'Godkendt.'],
    ['Godkendelse af referat fra de to seneste møder', 'Godkendt.'],
    ['Godkendelse af referat fra sidste ordinære møde', 'Godkendt.'],
    ['Godkendelse af referat fra temamøde den 15. januar 2014', 'Godkendt.'],
    ['Godkendelse af Ældrerådets referat fra 15. januar 2014', 'Godkendt.'],
    ['Godkendelse af revisionsprotokollat af 15. januar 2014', 'Godkendt.'],
    ['Godkendelse af skema B og byggemødereferat fra 15. januar 2014', 'Godkendt.'],
    ['Godkendelse af forretningsorden for referat', 'Godkendt.'],
    ['Ny praksis for godkendelse af referat', 'Godkendt.'],
    ['Underskrift af protokol', 'Protokollen blev underskrevet.'],
    ['Godkendelse af dagsordenen', 'Godkendt. Referatet fra 15. januar 2014 er omdelt.'],
    ['Godkendelse af referat fra 16. januar 2014', 'Godkendt.'],
    ['Godkendelse af referat fra 5. februar 2014', 'Godkendt.'],
  ])('none: %s: %s', (...[title, decision]) => {
    expect(approvedBy(title, 'Ja.', decision)).toEqual([]);
  });

  it('of another committee where it is named, which does not approve them for that', () => {
    const own = item(1, 'Godkendelse af Skoleudvalgets referat fra 15. januar 2014', approved);
    const archive = withOwn(own);
    const approving = archive.meetings.get('byraad/2014-02-05')?.items[0];
    const found = approving && approvals(archive).byItem.get(approving);
    expect(found?.map(({ committee }) => committee)).toEqual(['skole']);
    expect(approvedIn(archive)).toEqual([]);
  });

  it('of no agenda, whose minutes are not there', () => {
    const agenda = (facts('byraad', '2014-02-01') + item(1, 'Skolen', 'Ja.')).replace(
      'status: referat',
      'status: dagsorden',
    );
    for (const title of ['Godkendelse af referat fra sidste møde', 'Godkendelse af protokol']) {
      const archive = withOwn(item(1, title, approved), ['moeder/byraad/2014-02-01.md', agenda]);
      expect([...approvals(archive).byItem]).toEqual([]);
    }
  });

  it('of those minutes whose sentence approves them', () => {
    const decision = 'Referatet fra 15. januar blev godkendt. Referatet fra 8. januar blev udsat.';
    expect(approvedBy('Godkendelse af referater', both, decision)).toEqual(['byraad/2014-01-15']);
  });

  it('of several minutes that a title names, with their items', () => {
    const own = item(
      1,
      'Godkendelse af referater fra 8. og 15. januar 2014',
      'Ja.\n\n### Beslutning\n\nGodkendt.',
    );
    const files = new Map([
      ...earlier,
      ['moeder/byraad/2014-02-05.md', facts('byraad', '2014-02-05') + own],
    ]);
    const archive = archiveOf(files, udvalg);
    const { byItem } = approvals(archive);
    expect([...byItem.values()].map((meetings) => meetings.map(({ date }) => date))).toEqual([
      ['2014-01-08', '2014-01-15'],
    ]);
    expect(itemData(archive, 'byraad/2014-02-05', '1')?.approves).toEqual([
      { day: '8. januar 2014', address: '/byraad/2014-01-08/' },
      { day: '15. januar 2014', address: '/byraad/2014-01-15/' },
    ]);
  });

  it('of several days, and by a meeting of several days, with the last day', () => {
    const until = (text: string, day: string) =>
      text.replace('status:', `slut-dato: ${day}\nstatus:`);
    const [, [file, text] = ['', '']] = earlier;
    const own =
      facts('byraad', '2014-02-05') + item(1, title, `${dated}\n\n### Beslutning\n\nGodkendt.`);
    const archive = archiveOf(
      new Map([
        [file, until(text, '2014-01-16')],
        ['moeder/byraad/2014-02-05.md', until(own, '2014-02-06')],
      ]),
      udvalg,
    );
    expect(itemData(archive, 'byraad/2014-02-05', '1')?.approves).toEqual([
      { day: '15.–16. januar 2014', address: '/byraad/2014-01-15/' },
    ]);
    const approved = archive.meetings.get('byraad/2014-01-15');
    expect(approved && meetingFacts(archive, approved).approval).toEqual({
      ...{ date: '2014-02-05', endDate: '2014-02-06' },
      address: '/byraad/2014-02-05/punkt-1/',
    });
  });

  it('of several minutes', () => {
    expect(approvedBy(title, both, 'Referaterne godkendt.')).toEqual(
      ['byraad/2014-01-08', 'byraad/2014-01-15'].toReversed(),
    );
  });

  it.each([
    ['another subject', 'Skolen', dated, 'Godkendt.'],
    ['no decision', title, dated, ''],
    ['no approval', title, dated, 'Drøftet.'],
    ['a refusal', title, dated, 'Referatet blev ikke godkendt.'],
    ['a postponement', title, dated, 'Godkendt. Referatet udsættes.'],
    ['another time', title, dated, 'Dagsordenen godkendt. Referatet godkendes på næste møde.'],
    ['only the agenda', title, dated, 'Dagsordenen blev godkendt.'],
    [
      'only the agenda, the minutes missing',
      title,
      dated,
      'Dagsorden godkendt. Referatet forelå ikke.',
    ],
    ['one point of several', title, dated, 'Indstillingens punkt 1 godkendt.'],
    ['another committee', title, 'Referat fra Skoleudvalget den 15. januar 2014', 'Godkendt'],
    ['no minutes', title, 'Fortsat fra Byrådet den 15. januar 2014', 'Godkendt'],
    ['a day that is not the minutes’', title, 'Frist: 3. marts 2014.', 'Godkendt'],
    ['what else is approved', 'Godkendelse af byggeplan og referat', 'Ja.', 'Godkendt'],
    ['a meeting the archive has not', title, 'Referat fra den 16. januar 2014', 'Godkendt'],
  ])('none: %s', (_, ...words) => {
    expect(approvedBy(...words)).toEqual([]);
  });

  it('keep the first approval', () => {
    const approving = (date: string): [string, string] => [
      `moeder/byraad/${date}.md`,
      facts('byraad', date) + item(1, title, `${dated}\n\n### Beslutning\n\nGodkendt.`),
    ];
    const archive = archiveOf(
      new Map([approving('2014-02-26'), approving('2014-02-05'), ...earlier]),
      udvalg,
    );
    expect(approvedIn(archive)).toEqual(['byraad/2014-01-15 by byraad/2014-02-05/1']);
  });
});
