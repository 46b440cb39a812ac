import { itemRule } from './rule.ts';

export const beslutningTom = itemRule({
  id: 'beslutning-tom',
  severity: 'error',
  about: 'Et referats beslutning har tekst.',
  say: () => ({
    reason: 'Beslutningen er tom.',
    advice: 'Skriv beslutningen, eller sæt status til dagsorden.',
  }),
  check({ sections }, meeting, report) {
    if (meeting.status !== 'minutes') return;
    for (const { kind, blocks, position } of sections) {
      if (kind === 'decision' && blocks.length === 0) report(position);
    }
  },
  example: { good: 'Anbefales godkendt for 250.000 kr.\n', bad: '', at: '28:1' },
});
