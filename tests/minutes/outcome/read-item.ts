/** Reads a decision as that of an item of a council. */
import { readItem, type Reading } from '../../../src/minutes/outcome/index.ts';
import type { DecisionContext } from '../../../src/minutes/outcome/context.ts';
import type { Meeting } from '../../../src/minutes/model.ts';
import { readMeeting } from '../../../src/rules/read-meeting.ts';

/** The meeting of a council with `items`, as the text below each heading. */
export function councilOf(items: readonly (readonly [heading: string, text: string])[]): Meeting {
  const facts = '---\nudvalg: byraad\ndato: 2020-03-24\nstatus: referat\ntitel: Referat\n---\n';
  const text = items.map(([heading, below]) => `\n## Punkt ${heading}\n\n${below}\n`).join('');
  const { meeting } = readMeeting(facts + text, 'moeder/byraad/2020-03-24.md');
  if (meeting === undefined) throw new Error('The meeting cannot be read');
  return meeting;
}

/** What `decision` says in an item that is not about the agenda, upon `recommendation` where one is given. */
export function readingOf(
  decision: string,
  context: DecisionContext = council,
  recommendation?: string,
): Reading {
  const above =
    recommendation === undefined
      ? ''
      : `### Indstilling\n\nAdministrationen indstiller, ${recommendation}\n\n`;
  const { items } = councilOf([
    ['1: Formalia', 'Intet.'],
    ['2: Ny lokalplan', `${above}### Beslutning\n\n${decision}`],
  ]);
  const [, item] = items;
  if (item === undefined) throw new Error('The item cannot be read');
  return readItem(item, context);
}

const council = { committee: 'byraad', date: '2020-03-24' };
