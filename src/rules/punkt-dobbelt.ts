import { meetingRule } from './rule.ts';

export const punktDobbelt = meetingRule({
  id: 'punkt-dobbelt',
  severity: 'error',
  about: 'Et nummer bruges kun til ét punkt i mødet.',
  say: (number: string, line: number) => ({
    reason: `Punkt ${number} findes allerede i linje ${line}.`,
    advice: `Giv hvert punkt sit eget nummer, som det er trykt i referatet (f.eks. 2a). Begynder numrene forfra i den lukkede del, skrives L foran, og feltet under: »## Punkt L${number}: …« og »Lukket: ja«.`,
  }),
  check({ meeting }, report) {
    const lineOf = new Map<string, number>();
    for (const { number: printed, position } of meeting.items) {
      // Addresses are told apart without regard to case by some hosts.
      const number = printed.toLowerCase();
      const earlier = lineOf.get(number);
      if (earlier !== undefined) report(position, printed, earlier);
      else if (number !== '') lineOf.set(number, position?.line ?? 1);
    }
  },
  example: { good: '## Punkt 3:', bad: '## Punkt 1:', at: '36:1' },
});
