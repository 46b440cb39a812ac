import { visibleText } from '../minutes/words/plain-words.ts';
import { meetingRule } from './rule.ts';

export const lukketOmtale = meetingRule({
  id: 'lukket-omtale',
  severity: 'warning',
  about: 'Et åbent punkt gengiver ikke, hvad der blev sagt for lukkede døre.',
  say: (words: string) => ({
    reason: `Det åbne punkt omtaler noget lukket: »${words}«.`,
    advice:
      'Se efter, at det ikke gengiver, hvad der blev sagt der. Er det i orden, er der intet at gøre.',
  }),
  check({ running }, report) {
    for (const { typed, place, item } of running) {
      if (!/luk|fortrol|offent/iu.test(typed)) continue;
      const [words] = mention.exec(visibleText(typed).toLocaleLowerCase('da')) ?? [];
      if (words !== undefined && item?.closed === false) report(place, words);
    }
  },
  example: {
    good: 'Anbefales godkendt',
    bad: 'Drøftet på lukket møde den 2. marts. Anbefales godkendt',
    at: '30:1',
  },
});

/** What is said of a meeting or an item behind closed doors. */
const mention =
  /(?<!\p{L})(?:(?:lukket|fortroligt) (?:\p{L}+)?(?:møde|punkt|dagsorden)(?:et|en)?|(?:lukket|fortrolig) sag|(?:for|bag) lukkede døre|ikke-offentligt? møde)(?!\p{L})/u;
