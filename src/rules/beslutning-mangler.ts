import { once } from '../archive/once.ts';
import type { Meeting } from '../minutes/model.ts';
import { agendaChanges } from '../references/agenda-changes.ts';
import { committeeNames } from '../references/names.ts';
import { itemRule } from './rule.ts';

const noNames = committeeNames([]);

/** The numbers of the items that the decision about the agenda says the outcome of. */
const toldInAgenda = once(
  (meeting: Meeting): ReadonlySet<string> =>
    new Set(
      meeting.items
        .flatMap((item) =>
          agendaChanges(
            noNames,
            { meeting, item },
            meeting.items.map(({ number }) => number),
          ),
        )
        .flatMap(({ number, outcome }) => (outcome === undefined ? [] : [number])),
    ),
);

export const beslutningMangler = itemRule({
  id: 'beslutning-mangler',
  severity: 'warning',
  about: 'Et punkt i et referat har en beslutning, eller dagsordenens siger, at det udgår.',
  say: (number: string) => ({
    reason: `Punkt ${number} har ingen beslutning.`,
    advice: 'Tilføj afsnittet »### Beslutning«, hvis referatet har en.',
  }),
  check({ number, closed, sections, position }, meeting, report) {
    // An item whose heading cannot be read has a problem of its own.
    if (meeting.status !== 'minutes' || closed || number === '') return;
    if (sections.some(({ kind }) => kind === 'decision')) return;
    if (!toldInAgenda(meeting).has(number)) report(position, number);
  },
  example: { good: '### Beslutning\n\nAnbefales', bad: 'Anbefales', at: '20:1' },
});
