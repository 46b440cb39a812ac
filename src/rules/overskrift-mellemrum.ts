import { runningLines } from './lines/running-lines.ts';
import { meetingRule } from './rule.ts';

export const overskriftMellemrum = meetingRule({
  id: 'overskrift-mellemrum',
  severity: 'error',
  about: 'Efter havelågerne i en overskrift står et mellemrum.',
  say: (line: string) => ({
    reason: `Linjen »${line}« bliver vist som tekst, for der mangler et mellemrum efter #.`,
    advice: 'Skriv mellemrummet, eller sæt en omvendt skråstreg foran, hvis det er tekst: \\#.',
  }),
  check(parsed, report) {
    for (const { typed, place } of runningLines(parsed)) {
      if (gluedHeading.test(typed)) report(place, typed);
    }
  },
  example: { good: '### Sagsfremstilling', bad: '###Sagsfremstilling', at: '24:1' },
});

/** `##Punkt 3: …`: Markdown asks for a blank after the marks. */
const gluedHeading = /^#{1,6}[^#\s]/;
