import { parseStated, statedWords } from '../minutes/outcome/index.ts';
import { nearestWord } from '../minutes/words/nearest-word.ts';
import { meetingRule } from './rule.ts';

export const udfaldVaerdi = meetingRule({
  id: 'udfald-vaerdi',
  severity: 'error',
  about: 'Udfald er et af de ord, som mærkerne bruger, eller intet.',
  say: (value: string) => ({
    reason: `Udfaldet »${value}« kan ikke læses.`,
    advice:
      `Skriv »Udfald: ${nearestWord(value.toLocaleLowerCase('da'), statedWords) ?? 'godkendt'}«. ` +
      `Ordene er ${statedWords.join(', ')}; af led hver for sig: »Udfald: 1 godkendt, 2 udsat«.`,
  }),
  check({ fieldLines }, report) {
    for (const { name, value, place } of fieldLines) {
      if (name === 'Udfald' && parseStated(value) === undefined) report(place, value);
    }
  },
  example: { good: 'Lukket: ja', bad: 'Lukket: ja\nUdfald: godkent', at: '39:9' },
});
