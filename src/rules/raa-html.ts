import { textRule } from './rule.ts';

export const raaHtml = textRule({
  id: 'raa-html',
  severity: 'error',
  about: 'HTML skrives ikke i teksten.',
  say: (html: string) => ({
    reason: `»${html}« er HTML og vises aldrig.`,
    advice: 'Skriv det som Markdown, eller sæt en omvendt skråstreg foran: \\<.',
  }),
  nodeType: 'html',
  check: ({ value, position }, report) => report(position?.start, value),
  example: { good: 'Se [loven]', bad: 'Se<br>[loven]', at: '26:3' },
});
