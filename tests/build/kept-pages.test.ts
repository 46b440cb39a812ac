/**
 * The law of building by the change: what is kept is what would be made. After any edits, the pages
 * that an incremental build keeps and those it makes are together what a full build makes.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OutlinedFile } from '../../src/archive/content-folder.ts';
import { readContent } from '../../src/check/read-content.ts';
import { readOutline } from '../../src/check/read-outline.ts';
import { isMeetingFile } from '../../src/minutes/read-facts.ts';
import { committeeNames } from '../../src/references/names.ts';
import { allPages, viewed } from './all-pages.ts';

const committees = ['byraad', 'teknik'];
const days = ['2025-12-16', '2026-01-20', '2026-03-24', '2026-03-24-2', '2026-04-28'];
const cases = ['26/1042', '05.01.00-P19-3-26', '05.01.00-P19-4-25', '05.02.00-G01-1-24'];
const long = 'Udvalget drøftede sagen og bad om et nyt oplæg, jf. sag 05.01.00-P19-4-25. '.repeat(
  7,
);
const decisions = [
  'Godkendt.',
  'Drøftet.',
  'Punktet udsættes.',
  'Referatet godkendes.',
  'Godkendt som i Byrådet den 24. marts 2026, punkt 1.',
  'Se [kortet](bilag/kort.pdf) og [punktet](#sagsfremstilling).',
  `${long}\n\nGodkendt, jf. sag 26/1042.`,
];
const sentences = [
  'Der henvises til Byrådet den 24. marts 2026, punkt 2.',
  'Se sag 26/1042 og Teknisk Udvalg den 20. januar 2026.',
  'Referat fra den 16. december 2025 godkendes.',
  'Byrådets seneste møde.',
  'Se [kortet](bilag/kort.pdf).',
];

const item = fc.record({
  number: fc.constantFrom('', 'a'),
  title: fc.constantFrom(
    'Cykelsti',
    'Godkendelse af referat',
    'Skoleplan',
    'Svar til Byrådet den 28. april 2026',
  ),
  closed: fc.constantFrom(false, false, false, true),
  cases: fc.uniqueArray(fc.constantFrom(...cases), { maxLength: 2 }),
  sentence: fc.constantFrom(...sentences),
  decision: fc.constantFrom(...decisions),
});
const meeting = fc.record({
  status: fc.constantFrom('referat', 'dagsorden'),
  items: fc.array(item, { minLength: 1, maxLength: 3 }),
  introduction: fc.constantFrom('', 'Mødet blev udsat.', ...sentences),
  start: fc.constantFrom('09:00', '17:00'),
  correction: fc.constantFrom('', 'punkt: "1"', 'punkt: "1", skjul: ja'),
});
type Meeting = typeof meeting extends fc.Arbitrary<infer Value> ? Value : never;

/** One change an editor makes. `null` takes something away. */
const edit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('meeting' as const),
      committee: fc.constantFrom(...committees),
      day: fc.constantFrom(...days),
      meeting: fc.option(meeting, { freq: 5 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('withdraw' as const),
      address: fc.constantFrom(
        ...committees.flatMap((key) =>
          days.flatMap((day) => [`/${key}/${day}/`, `/${key}/${day}/punkt-2/`]),
        ),
      ),
      on: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('attachment' as const),
      file: fc.constantFrom(...days.map((day) => `byraad/${day}/kort.pdf`)),
      on: fc.boolean(),
    }),
  },
);
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

interface State {
  meetings: Map<string, Meeting>;
  withdrawn: Set<string>;
  attachments: Set<string>;
}

function apply(state: State, change: Edit): void {
  const put = (set: Set<string>, member: string, on: boolean): unknown =>
    on ? set.add(member) : set.delete(member);
  if (change.kind === 'withdraw') put(state.withdrawn, change.address, change.on);
  else if (change.kind === 'attachment') put(state.attachments, change.file, change.on);
  else if (change.meeting === null) state.meetings.delete(`${change.committee}/${change.day}`);
  else state.meetings.set(`${change.committee}/${change.day}`, change.meeting);
}

function filesOf({ meetings, withdrawn }: State): Map<string, string> {
  const files = new Map([
    ['site.yml', 'kommune: Prøvekøbing\n'],
    [
      'udvalg.yml',
      '- { noegle: byraad, navn: Byrådet }\n- { noegle: teknik, navn: Teknisk Udvalg }\n',
    ],
    [
      'omdirigeringer.yml',
      [...withdrawn]
        .map((from) => `- { fra: ${from}, trukket: 2026-05-01, grund: Prøve. }\n`)
        .join(''),
    ],
    ['adresser.txt', committees.map((key) => `/${key}/2025-12-16/punkt-2/\n`).join('')],
  ]);
  for (const [key, { status, items, introduction, start, correction }] of meetings) {
    const [committee = '', day = ''] = key.split('/');
    const corrections = `rettelser:\n  - { dato: 2026-05-01, ${correction}, tekst: Rettet. }\n`;
    const text = items.map(
      ({ number, title, closed, cases: numbers, sentence, decision }, index) =>
        // The first keeps its number: a correction may be of it.
        `## Punkt ${index + 1}${index === 0 ? '' : number}: ${title}\n\n` +
        `${closed ? 'Lukket: ja\n' : ''}${numbers.map((each) => `Sag: ${each}\n`).join('')}\n` +
        `${closed ? '' : `### Sagsfremstilling\n\n${sentence}\n\n`}### Beslutning\n\n${decision}\n`,
    );
    const [date = ''] = /^\d{4}-\d\d-\d\d/.exec(day) ?? [];
    const facts =
      `udvalg: ${committee}\ndato: ${date}\nstatus: ${status}\ntitel: Referat\n` +
      `start: "${start}"\n`;
    files.set(
      `moeder/${key}.md`,
      `---\n${facts}${correction === '' ? '' : corrections}---\n\n${introduction}\n\n${text.join('\n')}`,
    );
  }
  return files;
}

/** As `udvalg.yml` of {@link filesOf} has them. */
const names = committeeNames([
  { key: 'byraad', name: 'Byrådet', formerNames: [], abbreviations: [] },
  { key: 'teknik', name: 'Teknisk Udvalg', formerNames: [], abbreviations: [] },
]);

interface Build {
  pages: Map<string, string>;
  /** What each page was made from. */
  from: Map<string, string>;
  texts: Map<string, string>;
  outlines: Map<string, OutlinedFile>;
  made: number;
}

/** Builds all pages, keeping those of `earlier` that are still right. */
function build(state: State, earlier?: Build): Build {
  const files = filesOf(state);
  const outlines = new Map<string, OutlinedFile>();
  for (const [file, text] of files) {
    if (!isMeetingFile(file)) continue;
    const known = earlier?.texts.get(file) === text ? earlier.outlines.get(file) : undefined;
    // A cached outline has been written and read.
    outlines.set(file, known ? structuredClone(known) : readOutline(text, file, names));
  }
  const { archive, problems } = readContent({
    files,
    attachmentFiles: state.attachments,
    outlines,
  });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const pages = new Map<string, string>();
  const from = new Map<string, string>();
  let made = 0;
  for (const [file, page] of allPages(viewed(files, archive))) {
    from.set(file, page.from);
    const kept = earlier?.from.get(file) === page.from ? earlier.pages.get(file) : undefined;
    if (kept === undefined) made++;
    pages.set(file, kept ?? page.make());
  }
  return { pages, from, texts: files, outlines, made };
}

const emptyState = (): State => ({
  meetings: new Map(),
  withdrawn: new Set(),
  attachments: new Set(),
});

test('after any edits, what is kept and what is made anew are what a full build makes', () => {
  fc.assert(
    fc.property(
      fc.array(edit, { minLength: 4, maxLength: 8 }),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      (first, edits) => {
        const state = emptyState();
        for (const change of first) apply(state, change);
        let built = build(state);
        for (const change of edits) {
          apply(state, change);
          built = build(state, built);
          const full = build(state);
          expect(built.pages).toEqual(full.pages);
        }
      },
    ),
    { seed: 20121120, numRuns: 28 },
  );
});

test('an edit of one meeting makes only the pages anew that show something of it', () => {
  const state = emptyState();
  const held = (decision: string, ...numbers: string[]): Meeting => ({
    status: 'referat',
    introduction: '',
    start: '17:00',
    correction: '',
    items: [
      {
        ...{ number: '', title: 'Skoleplan', closed: false },
        ...{ cases: numbers, sentence: 'Uden henvisning.', decision },
      },
    ],
  });
  for (const day of days) {
    const byraad = held('Godkendt.', '26/1042');
    apply(state, { kind: 'meeting', committee: 'byraad', day, meeting: byraad });
    apply(state, { kind: 'meeting', committee: 'teknik', day, meeting: held('Drøftet.') });
  }
  const before = build(state);
  expect(before.made).toBe(before.pages.size);
  expect(build(state, before).made).toBe(0);
  const change = held('Afvist.', '26/1042');
  apply(state, { kind: 'meeting', committee: 'byraad', day: '2026-03-24', meeting: change });
  const after = build(state, before);
  const changed = [...after.pages].filter(([file, page]) => before.pages.get(file) !== page);
  expect(changed.map(([file]) => file)).toEqual([
    'byraad/2026-03-24/index.html',
    'byraad/2026-03-24/samlet/index.html',
    'byraad/2026-03-24/punkt-1/index.html',
    'sag/26-1042/index.html',
    'feed.xml',
    'byraad/feed.xml',
    'byraad/feed-2026.xml',
    'sag/26-1042/feed.xml',
    'byraad/2026-03-24/samlet.md',
    'api/v1/moeder/byraad/2026-03-24.json',
    'api/v1/sager/26-1042.json',
    'api/v1/punkter/2026.ndjson',
    'api/v1/beslutninger/2026.csv',
    'api/v1/filer.json',
  ]);
  expect(after.made).toBe(changed.length);
});
