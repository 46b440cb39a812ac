/** Links in content that lead nowhere, and the form that an editor is told to write. */
import { expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { sampleAttachmentFiles, sampleContent, sampleMeetingFile } from './sample.ts';

const ids = ['link-maal', 'link-adresse', 'link-form', 'bilag-mangler'];
const about = 'sider/om.md';

/** What the editor is told of `link` in place of the sample's, with its rule and place. */
function told(link: string, file = sampleMeetingFile): string[] {
  const good = file === about ? 'byrådets' : '[loven](https://www.retsinformation.dk/)';
  const text = (sampleContent[file] ?? '').replace(good, () => link);
  return checkContent({
    files: new Map(Object.entries({ ...sampleContent, [file]: text })),
    attachmentFiles: new Set([...sampleAttachmentFiles, 'skoleudvalget/2026-04-28/Skitse (2).pdf']),
    siteUrl: 'https://eksempel.dk/referater/',
  })
    .problems.filter(({ ruleId }) => ids.includes(ruleId))
    .map(({ ruleId, line, column, advice }) => `${ruleId} ${line}:${column} ${advice}`);
}

const other = 'eller fjern linket, så kun ordene står.';
const unknown = `Ret adressen, for eksempel til /byraad/2026-02-24/punkt-3/ eller 2026-02-24.md#punkt-3, ${other}`;
const places = `Punktet har #sagsfremstilling, #beslutning, #bilag. Ret adressen, ${other}`;
const items = `Mødet har punkt 1, 2, 3. Ret adressen, ${other}`;

it.each([
  '2026-03-24.md#punkt-1',
  '2026-03-24.md#punkt-3-koeb-af-grund',
  '../skoleudvalget/2026-04-28.md',
  '#punkt-1',
  '#sagsfremstilling',
  '/byraad/2026-03-24/punkt-1/#beslutning',
  '/byraad/2026-03-24/punkt-1',
  '/byraad/2026-03-24/samlet/#punkt-2-bilag',
  '/byraad/2026-03-24/#_punkter',
  '/byraad/2026-03-24/punkt-4/',
  '/byraad/2026-03-24/punkt-5/',
  '/byraad/2026-03-24/bilag/kort.pdf',
  '/sag/26-1042/',
  '/soeg/?q=cykelsti',
  '/',
  '../punkt-3/',
  'bilag/kort.pdf#page=2',
  'https://eksempel.dk/referater/byraad/2026-03-24/punkt-1/',
  'https://eksempel.dk/byraad/2026-03-24/punkt-9/',
  'https://retsinformation.dk/eli/2019-01-01',
])('%s leads somewhere', (url) => {
  expect(told(`[her](${url})`)).toEqual([]);
});

it('a place in the whole minutes has the number as ids have it', () => {
  const text = (sampleContent[sampleMeetingFile] ?? '')
    .replace('## Punkt 1:', '## Punkt 4.1:')
    .replace('https://www.retsinformation.dk/', '/byraad/2026-03-24/samlet/#punkt-4-1-beslutning');
  expect(text).toContain('## Punkt 4.1:');
  const { problems } = checkContent({
    files: new Map(Object.entries({ ...sampleContent, [sampleMeetingFile]: text })),
    attachmentFiles: new Set(sampleAttachmentFiles),
  });
  expect(problems.filter(({ ruleId }) => ruleId === 'link-maal')).toEqual([]);
});

/** What is told of `link` in a meeting with items of all forms of numbers. */
function toldAmong(link: string): string[] {
  const text = (sampleContent[sampleMeetingFile] ?? '')
    .replace('## Punkt 1:', '## Punkt 03A:')
    .replace('https://www.retsinformation.dk/', link)
    .concat(
      ['4: 1. behandling', '4.1: Anden behandling', '8: Skole', '8-1: Skole - vest', '06: Vej']
        .map((heading) => `\n## Punkt ${heading}\n\n### Beslutning\n\nGodkendt.\n`)
        .join(''),
    );
  const files = new Map(Object.entries({ ...sampleContent, [sampleMeetingFile]: text }));
  return checkContent({ files, attachmentFiles: new Set(sampleAttachmentFiles) })
    .problems.filter(({ ruleId }) => ruleId === 'link-maal')
    .map(({ advice }) => advice.replace('/byraad/2026-03-24/', ''));
}

it.each([
  ['2026-03-24.md#punkt-03a', undefined],
  ['#punkt-4.1', undefined],
  ['#punkt-4-1', undefined],
  ['#punkt-4-1-behandling', undefined],
  ['#punkt-4-en-titel-af-før', undefined],
  // What git makes of the heading of another item.
  ['#punkt-41-anden-behandling', 'Skriv punkt-4-1/'],
  ['2026-03-24.md#punkt-8-1-skole---vest', 'Skriv punkt-8-1/'],
  ['2026-03-24.md#punkt-8-1-skole-vest', 'Skriv punkt-8-1/'],
  ['#punkt-3a', 'Skriv punkt-03a/'],
  ['/byraad/2026-03-24/punkt-4.1/', 'Skriv punkt-4-1/'],
  ['../Punkt-6/', 'Skriv punkt-06/'],
  ['#punkt-7', `Mødet har punkt 03A, 2, 3, 4, 4.1, 8, 8-1, 06. Ret adressen, ${other}`],
])('%s among numbers of all forms is told: %s', (link, expected) => {
  expect(toldAmong(link)).toEqual(expected === undefined ? [] : [expected]);
});

it.each([
  ['2026-03-24.md#punkt-9', items],
  ['/byraad/2026-03-24/punkt-9/', items],
  ['#punkt-9', items],
  ['2026-03-24.md#punkt1', 'Skriv /byraad/2026-03-24/punkt-1/'],
  ['2026-03-24.md#sagsfremstilling', 'Skriv /byraad/2026-03-24/punkt-2/#sagsfremstilling'],
  [
    '2026-03-24.md#beslutning',
    'Skriv, hvilket punkt der menes, for eksempel /byraad/2026-03-24/punkt-1/#beslutning',
  ],
  ['2026-09-09.md', unknown],
  // Another meeting, of which nothing may be guessed from the own.
  ['2026-09-09.md#punkt-1', unknown],
  ['/byraad/2026-03-25/punkt-2/', unknown],
  ['2026-03-24.md/#punkt-2', 'Skriv /byraad/2026-03-24/punkt-2/'],
  ['../skoleudvalget/2026-04-28.md#punkt-2', items.replace('1, 2, 3', '1')],
  ['../skolleudvalget/2026-04-28.md#punkt-1', 'Skriv /skoleudvalget/2026-04-28/punkt-1/'],
  ['../skolleudvalget/2026-04-28.md', 'Skriv /skoleudvalget/2026-04-28/'],
  ['../2026-03-24.md#punkt-1', 'Skriv /byraad/2026-03-24/punkt-1/'],
  ['../Byråd/2026-03-24.md', 'Skriv /byraad/2026-03-24/'],
  ['2026-3-24.md', 'Skriv /byraad/2026-03-24/'],
  ['/content/moeder/byraad/2026-03-24.md#punkt-1', 'Skriv /byraad/2026-03-24/punkt-1/'],
  ['/Byraad/24-03-2026/Punkt 01/'.replace(' ', '%20'), 'Skriv /byraad/2026-03-24/punkt-1/'],
  ['byraad/2026-03-24/punkt-1/', 'Skriv /byraad/2026-03-24/punkt-1/'],
  ['/byraad/2026-03-24/punkt-1/index.html', 'Skriv /byraad/2026-03-24/punkt-1/'],
  ['/sag/26/1042/', 'Skriv /sag/26-1042/'],
  ['../../bilag/byraad/2026-03-24/kort.pdf', 'Skriv bilag/kort.pdf'],
  ['Bilag/KORT.pdf', 'Skriv bilag/kort.pdf'],
  ['http://localhost:4321/byraad/2026-03-24/', 'Skriv /byraad/2026-03-24/'],
  ['https://eksempel.dk/referater/byraad/2026-03-24/punkt1/', 'Skriv /byraad/2026-03-24/punkt-1/'],
  ['retsinformation.dk/eli/lta/2019/47', 'Skriv https://retsinformation.dk/eli/lta/2019/47'],
  ['kommunen@eksempel.dk', 'Skriv mailto:kommunen@eksempel.dk'],
  ['/findes/ikke/', unknown],
  ['#okonomi', places],
  ['/byraad/2026-03-24/punkt-2/#indstilling-2', places],
  ['#', unknown],
  ['', unknown],
  ['..', unknown],
])('%s leads nowhere', (url, advice) => {
  expect(told(`[her](${url})`)).toEqual([`link-maal 26:4 ${advice}`]);
});

it.each([
  ['[her](https:/eksempel.dk)', 'link-adresse 26:4 Skriv https://eksempel.dk'],
  ['[her](www.eksempel.dk)', 'link-adresse 26:4 Skriv https://www.eksempel.dk'],
  ['[her](//eksempel.dk/x)', 'link-adresse 26:4 Skriv https://eksempel.dk/x'],
  ['[](/sag/)', 'link-adresse 26:4 Skriv ordene mellem klammerne: [hvad linket fører til](/sag/)'],
  ['[her](bilag/Kort over åen.pdf)', 'link-form 26:1 Skriv [her](bilag/Kort%20over%20åen.pdf)'],
  ['[her](bilag/Rest(uafsluttet.pdf)', 'link-form 26:1 Skriv [her](bilag/Rest%28uafsluttet.pdf)'],
  ['[her](bilag/kort (1).pdf)', 'link-form 26:1 Skriv [her](bilag/kort%20%281%29.pdf)'],
  [
    '[her](bilag/kort (1) og 2.pdf)',
    'link-form 26:1 Skriv [her](bilag/kort%20%281%29%20og%202.pdf)',
  ],
  ['([her](bilag/kort (a).pdf))', 'link-form 26:1 Skriv [her](bilag/kort%20%28a%29.pdf)'],
  ['[her](bilag/et kort.pdf). Se.', 'link-form 26:1 Skriv [her](bilag/et%20kort.pdf)'],
  ['[her](2026-03-24.md #punkt-1)', 'link-form 26:1 Skriv [her](2026-03-24.md#punkt-1)'],
  ['[her](2026-03-24.md#punkt 1)', 'link-form 26:1 Skriv [her](2026-03-24.md#punkt-1)'],
  ['[her](bilag/Kort.pdf)', 'bilag-mangler 26:4 Skriv bilag/kort.pdf, hvis det er den fil'],
  ['[her](<bilag/kort .pdf>)', 'bilag-mangler 26:4 Skriv bilag/kort.pdf, hvis det er den fil'],
  ['[her](bilag/andet.pdf)', 'bilag-mangler 26:4 Læg filen der'],
  ['[note] (se punkt 1)', undefined],
  ['[note](se punkt 1)', undefined],
])('%s is told', (link, expected) => {
  const [first] = told(link);
  expect(first?.slice(0, expected?.length)).toBe(expected);
});

it.each([
  ['[her](../moeder/byraad/2026-03-24.md#punkt-1)', []],
  ['[her](/om/)', []],
  ['[her](#byraadet)', [`link-maal 5:12 ${unknown}`]],
  ['[her](privatliv)', ['link-maal 5:12 Skriv /privatliv/']],
])('in a page of the municipality: %s', (link, expected) => {
  expect(told(link, about)).toEqual(expected);
});
