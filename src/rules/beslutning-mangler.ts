import { agendaChanges } from '../minutes/outcome/index.ts';
import { itemRule } from './rule.ts';

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
    const told = meeting.items.flatMap(agendaChanges);
    const isTold = told.some((each) => each.outcome !== undefined && each.number === number);
    if (!isTold) report(position, number);
  },
  example: { good: '### Beslutning\n\nAnbefales', bad: 'Anbefales', at: '20:1' },
});
