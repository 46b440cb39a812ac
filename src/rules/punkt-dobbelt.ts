import type { AgendaItem } from '../minutes/model.ts';
import { isUnnumbered, nextUnnumbered, numberInAddress } from '../minutes/item-number.ts';
import { meetingRule } from './rule.ts';

export const punktDobbelt = meetingRule({
  id: 'punkt-dobbelt',
  severity: 'error',
  about: 'Et nummer bruges kun til ét punkt i mødet, og to numre har ikke samme adresse.',
  say: (
    { number, title, closed }: Pick<AgendaItem, 'number' | 'title' | 'closed'>,
    earlier: string,
    line: number,
    free: string,
  ) => ({
    reason:
      number === earlier
        ? `Punkt ${number} findes allerede i linje ${line}.`
        : `Punkt ${number} får samme adresse som punkt ${earlier} i linje ${line}: punkt-${numberInAddress(number)}.`,
    advice: isUnnumbered(number)
      ? `Skriv »## Punkt ${free}: ${title}«.`
      : `Giv punktet det nummer, som er trykt i referatet (f.eks. ${number}a). Begynder numrene forfra, skrives et bogstav foran: »## Punkt ${closed ? 'L' : 'T'}${number}: ${title}«${closed ? ' i den lukkede del' : ' i en tillægsdagsorden; i den lukkede del L og »Lukket: ja« under'}.`,
  }),
  check({ meeting }, report) {
    const items = meeting.items.filter(({ number }) => number !== '');
    const taken = new Set(items.map(({ number }) => number));
    const known = new Map<string, (typeof items)[number]>();
    for (const item of items) {
      const { number, position } = item;
      const address = numberInAddress(number);
      const earlier = known.get(address);
      if (earlier === undefined) known.set(address, item);
      else
        report(position, item, earlier.number, earlier.position?.line ?? 1, nextUnnumbered(taken));
    }
  },
  example: { good: '## Punkt 3:', bad: '## Punkt 1:', at: '36:1' },
});
