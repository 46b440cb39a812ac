import { visibleText } from '../minutes/plain-words.ts';
import { runningLines } from './lines/running-lines.ts';
import { meetingRule } from './rule.ts';

export const overskriftMellemrum = meetingRule({
  id: 'overskrift-mellemrum',
  severity: 'error',
  about: 'En overskrift begynder linjen med havelåger og et almindeligt mellemrum.',
  say: (line: string, meant: string) => ({
    reason: `Linjen »${line}« bliver vist som tekst, for tegnene omkring # er ikke dem, en overskrift har.`,
    advice: `Skriv »${meant}« i en linje for sig, eller sæt en omvendt skråstreg foran, hvis det er tekst: \\#.`,
  }),
  check(parsed, report) {
    for (const { typed, place, type } of runningLines(parsed)) {
      if (type !== 'paragraph') continue;
      const [, marks, words] = likeHeading.exec(visibleText(typed)) ?? [];
      if (marks !== undefined) report(place, typed.trim(), `${marks} ${words ?? ''}`);
    }
  },
  example: { good: '### Sagsfremstilling', bad: '###Sagsfremstilling', at: '24:1' },
});

/** `##Punkt 3: …`, also with blanks of other kinds, or what cannot be seen, around the marks. */
const likeHeading = /^(#{1,6}) ?([^#\s].*)$/u;
