import type { AgendaItem } from '../minutes/model.ts';
import {
  isUnnumbered,
  nextUnnumbered,
  nextWhole,
  numberInAddress,
} from '../minutes/items/item-number.ts';
import { meetingRule } from './rule.ts';

export const punktDobbelt = meetingRule({
  id: 'punkt-dobbelt',
  severity: 'error',
  about: 'Et nummer bruges kun til ét punkt i mødet, og to numre har ikke samme adresse.',
  say: (
    { number, title, closed }: Pick<AgendaItem, 'number' | 'title' | 'closed'>,
    earlier: string,
    line: number,
    { free, startsAgain }: { free: string | undefined; startsAgain: boolean },
  ) => ({
    reason:
      number === earlier
        ? `Punkt ${number} findes allerede i linje ${line}.`
        : `Punkt ${number} får samme adresse som punkt ${earlier} i linje ${line}: punkt-${numberInAddress(number)}.`,
    advice: isUnnumbered(number)
      ? `Skriv linjen sådan: ## Punkt ${free ?? number}: ${title}`
      : 'Giv punktet det nummer, som er trykt i referatet.' +
        (closed || startsAgain || free === undefined
          ? ` Begynder numrene forfra${closed ? ' i den lukkede del' : ', f.eks. i en tillægsdagsorden'}, så ` +
            `skriv linjen sådan: ## Punkt ${closed ? 'L' : 'T'}${number}: ${title}`
          : ` Er det næste ledige det rigtige, så skriv linjen sådan: ## Punkt ${free}: ${title}`),
  }),
  check({ meeting }, report) {
    const items = meeting.items.filter(({ number }) => number !== '');
    const taken = new Set(items.map(({ number }) => number));
    const known = new Map<string, (typeof items)[number]>();
    let wasTaken = false;
    for (const item of items) {
      const { number, position } = item;
      const address = numberInAddress(number);
      const earlier = known.get(address);
      if (earlier === undefined) known.set(address, item);
      else {
        const free = isUnnumbered(number) ? nextUnnumbered(taken) : nextWhole(number, taken);
        const startsAgain = wasTaken || number === items[0]?.number;
        report(position, item, earlier.number, earlier.position?.line ?? 1, { free, startsAgain });
      }
      wasTaken = earlier !== undefined;
    }
  },
  example: { good: '## Punkt 3:', bad: '## Punkt 1:', at: '36:1' },
});
