/** Words around a verb that leave its meaning as it is, and `ikke`. */
import { begins, hasWord, oneOf } from './patterns.ts';
import { leavesIt } from './signals.ts';

const adverb = String.raw`${oneOf(`enstemmigt enstemmig enigt herefter derefter dermed hermed således
  endeligt endelig ligeledes samtidig samtidigt også desuden endvidere herudover hermed nu alligevel
  besluttet samlet efterfølgende derfor så og det der i\\senighed i\\sdag ved\\sflertal
  med\\sflertal yderligere i\\søvrigt ellers`)}|(?:(?:med|ved) |med stemmerne )(?:[^\s,]+ ){0,9}?(?:stemmer|afstemning|stemmeflertal|flertal)(?: (?:for|mod|imod)(?: (?:\d+|[a-zæøå]+)(?: imod)?)?)?|uden (?:afstemning|bemærkninger|drøftelse)|med stemmerne \d+[-–]\d+|på mødet`;
const leading = begins(String.raw`(?:${adverb})`);
const trailing = new RegExp(String.raw`(?:^|\s)(?:${adverb})$`, 'iu');
const prefix = begins(
  String.raw`(?:efter|med|ved|uden|på (?:den|denne) baggrund|på baggrund af|på mødet|i overensstemmelse med|som følge heraf|i forlængelse heraf|endelig|samlet|afslutningsvis|ad|hermed|under mødet)(?: [^;]{0,120})?$`,
);
const date = /\d{1,2}\. ?\p{L}{3,}|(?:19|20)\d\d|(?:sidste|forrige|seneste|tidligere) /iu;

/** What is not so in one way may be so in another: `ikke endeligt`, `ikke enstemmigt`. */
const notSo = hasWord('ikke (?:endeligt?|enstemmigt?|samlet|alle|så|yderligere|også)');

export interface Bare {
  words: string;
  negated: boolean;
}

/** `words` without such words at the end. */
export const withoutTrailing = (words: string): Bare =>
  strip(words, (rest) => rest.replace(trailing, ''), /(?:^|\s)ikke$/iu);

/** `words` without such words at the beginning. */
export const withoutLeading = (words: string): Bare =>
  strip(words, (rest) => rest.replace(leading, ''), /^ikke(?=\s|$)/iu);

function strip(words: string, cut: (rest: string) => string, negation: RegExp): Bare {
  let rest = words.trim();
  let negated = false;
  if (notSo.test(rest)) return { words: rest, negated };
  for (;;) {
    const cutRest = cut(rest).trim();
    const bare = cutRest.replace(negation, '').trim();
    if (bare !== cutRest) {
      // `ikke` twice is not understood, and left in the words.
      if (negated) return { words: cutRest, negated };
      negated = true;
    }
    if (bare === rest) return { words: rest, negated };
    rest = bare;
  }
}

/** Whether `words` stand before the verb without being its subject: `Efter en kort drøftelse`. */
export const isPrefix = (words: string): boolean =>
  words === '' ||
  (prefix.test(words) && !date.test(words) && leavesIt(words)) ||
  withoutLeading(words).words === '';
