/** One item of a generated meeting, as its file has it. */
import type { MeetingPlan } from './calendar.ts';
import type { Case } from './cases.ts';
import { inventAmount, inventPlace, inventTopic } from './invented.ts';
import type { Language } from './language.ts';
import { minutesBefore, reference, type Past } from './past.ts';
import type { Random } from './random.ts';

/** What an item is written from. */
export interface Writing {
  language: Language;
  random: Random;
  past: Past;
}

const proposers = [
  'Forvaltningen',
  'Kommunaldirektøren',
  'Chefen for Økonomi & Stab',
  'Jobcentret',
];

/** How a decision is told from its words, the commonest first. */
const outcomes = [
  'Godkendt.',
  'Anbefales godkendt.',
  'Taget til efterretning.',
  'Indstillingen blev godkendt.',
  'Sagen blev drøftet.',
  'Udsat.',
  'Godkendt med den ændring, at fristen forlænges.',
  'Ikke godkendt.',
  'Oversendes til Økonomiudvalget.',
];

/** The first item of a meeting: its agenda, and the minutes of the one before. */
export function writeApproval(
  plan: MeetingPlan,
  sag: string | undefined,
  { past, random }: Writing,
): string {
  return item(1, 'Godkendelse af dagsorden og referat', sag, [
    [
      'Indstilling',
      `Forvaltningen indstiller,\n\n1. at dagsordenen godkendes\n2. ${minutesBefore(past, plan.committee.key)}`,
    ],
    ...decision(plan, () =>
      random.pick(['Godkendt.', `${plan.committee.name} godkendte dagsorden og referat.`]),
    ),
  ]);
}

/** The last item of a meeting. */
export function writeOther(
  plan: MeetingPlan,
  number: number,
  { language, random }: Writing,
): string {
  return item(
    number,
    'Eventuelt',
    undefined,
    decision(plan, () => random.pick(language.decisions)),
  );
}

/** An item of which the public may know no more than its title and its decision. */
export function writeClosed(plan: MeetingPlan, number: number, { random }: Writing): string {
  const title = random.chance(0.3) ? '' : `Køb af grund ved ${inventPlace(random)}`;
  return item(
    number,
    title,
    undefined,
    decision(plan, () => random.pick(outcomes)),
    true,
  );
}

/** An item that treats a case. */
export function writeCaseItem(
  plan: MeetingPlan,
  number: number,
  treated: Case,
  links: readonly string[],
  writing: Writing,
): string {
  const { language, random } = writing;
  const sections: [string, string][] = [
    ['Anledning', paragraph(treated, writing, random.between(1, 3))],
    ['Sagsfremstilling', statement(treated, writing)],
  ];
  if (random.chance(0.35)) sections.push(['Økonomi', economy(treated, writing)]);
  if (random.chance(0.15)) sections.push(['Lovgrundlag', paragraph(treated, writing, 1)]);
  sections.push(['Indstilling', recommendation(treated, writing)]);
  sections.push(...decision(plan, () => decisionText(writing)));
  const names = random.chance(0.4) ? [random.pick(language.attachments)] : [];
  const attachments = [...links, ...names].map((name) => `- ${name}`);
  if (attachments.length > 0) sections.push(['Bilag', attachments.join('\n')]);
  return item(number, treated.title, treated.number, sections);
}

function item(
  number: number,
  title: string,
  sag: string | undefined,
  sections: readonly (readonly [string, string])[],
  closed = false,
): string {
  return [
    `## Punkt ${number}${title === '' ? '' : `: ${title}`}`,
    ...(sag === undefined ? [] : [`Sag: ${sag}`]),
    ...(closed ? ['Lukket: ja'] : []),
    ...sections.flatMap(([heading, text]) => [`### ${heading}`, text]),
  ].join('\n\n');
}

/** An agenda has decided nothing yet. */
const decision = (plan: MeetingPlan, text: () => string): [string, string][] =>
  plan.status === 'dagsorden' ? [] : [['Beslutning', text()]];

function decisionText({ language, random }: Writing): string {
  const outcome = random.pickEarly(outcomes);
  return random.chance(0.3) ? `${outcome}\n\n${random.pick(language.decisions)}` : outcome;
}

function paragraph(treated: Case, { language, random, past }: Writing, count: number): string {
  const said = Array.from({ length: count }, () => random.pick(language.sentences));
  if (random.chance(0.6)) said.push(own(treated, random));
  if (random.chance(0.12)) said.push(reference(past, random) ?? own(treated, random));
  return said.join(' ');
}

/** A sentence that only this case has. */
function own({ topic, place }: Case, random: Random): string {
  return random.pick([
    `Forslaget til ${topic} omfatter ${place} og området ved ${inventPlace(random)}.`,
    `Arbejdet med ${topic} har været i høring sammen med ${inventTopic(random)}.`,
    `Naboerne ved ${place} har peget på behovet for en ${inventTopic(random)}.`,
    `Udgiften til ${topic} er opgjort til ${inventAmount(random)}`,
  ]);
}

function statement(treated: Case, writing: Writing): string {
  const { language, random } = writing;
  const blocks = Array.from({ length: random.between(3, 6) }, () =>
    paragraph(treated, writing, random.between(2, 4)),
  );
  if (random.chance(0.3)) blocks.splice(1, 0, random.pick(language.lists));
  if (random.chance(0.1)) blocks.splice(2, 0, `#### ${random.pick(language.titles)}`);
  return blocks.join('\n\n');
}

function economy(treated: Case, writing: Writing): string {
  const { random } = writing;
  if (random.chance(0.8)) return paragraph(treated, writing, 2);
  const rows = [2024, 2025, 2026].map((year) => `| ${year} | ${inventAmount(random)} |`);
  return ['| År | Udgift |', '| --- | ---: |', ...rows].join('\n');
}

function recommendation({ topic, place }: Case, { language, random }: Writing): string {
  const points = Array.from({ length: random.between(0, 2) }, () => random.pick(language.points));
  const all = [`at ${topic} for ${place} godkendes`, ...points];
  return [
    `${random.pick(proposers)} indstiller,`,
    all.map((point, index) => `${index + 1}. ${point}`).join('\n'),
  ].join('\n\n');
}
