import { outcomeBadge } from '../i18n/da-outcomes.ts';
import { outcomeOf } from '../minutes/outcome/index.ts';
import { itemRule } from './rule.ts';

export const udfaldModsigelse = itemRule({
  id: 'udfald-modsigelse',
  severity: 'warning',
  about: 'Feltet Udfald siger ikke noget andet end beslutningen.',
  say: (number: string, stated: string, read: string) => ({
    reason: `Punkt ${number} har »Udfald: ${stated}«, men beslutningen er læst som »${read}«.`,
    advice: 'Ret feltet, eller slet det, så vises det, beslutningen siger.',
  }),
  check(item, meeting, report) {
    const { statedOutcome: stated, number, position } = item;
    if (stated === undefined || stated.outcome === 'none-stated') return;
    const { committee, date } = meeting;
    const read = outcomeOf(item, { committee, date });
    if (read === 'none-stated' || read === stated.outcome) return;
    const [one, other] = [stated.outcome, read].map((each) => outcomeBadge[each].toLowerCase());
    report(position, number, one ?? '', other ?? '');
  },
  example: { good: 'Lukket: ja', bad: 'Lukket: ja\nUdfald: udsat', at: '36:1' },
});
