/** Words of a time or place that is not the meeting's: what was decided then is no decision of this one. */
import { monthNames } from '../../i18n/da-dates.ts';

const months = monthNames.join('|');
const times = 'år|måned|uge|gang|periode|valgperiode|forår|efterår|sommer|vinter';

/** At the beginning of what follows a verb. */
export const elsewhere = new RegExp(
  String.raw`^(?:fra (?:[^,.]* )?møde|(?:på|ved|under) (?:[^,.]*møde(?:t)?(?! |$)|[^,.]*møde(?:t)? (?:den|d\.|i|med|\d)|(?:sidste|forrige|seneste|et|sit) )|(?:den|d\.) \d|i (?:${months}|19|20|går)|(?:sidste|forrige) (?:${times}))`,
  'iu',
);

const then = new RegExp(
  [
    String.raw`(?<![\p{L}\d])i (?:${months}|((?:19|20)\d\d)|går|fjor|sin tid|sommer(?:en)?|vinter(?:en)?|foråret|efteråret)(?![\p{L}\d])`,
    String.raw`(?<!(?:\p{L}|fra |for |af ))(?:sidste|forrige|seneste) (?:${times}|${months})(?!\p{L})`,
    String.raw`(?<!\p{L})for [^,;]{1,30} siden(?!\p{L})`,
    String.raw`(?<!\p{L})(?:tidligere|dengang|for nylig|nyligt?)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:på|ved|under) (?:\p{L}+ ){0,2}\p{L}*møde(?:t|rne)? (?:den|d\.) \d`,
    // Not `referat fra mødet den 3. marts`, `frist den 1. maj`.
    String.raw`(?<=(?:en|et|ne) )(?<!møde(?:t|rne) )(?:den|d\.) \d{1,2}\. ?(?:${months})`,
    String.raw`(?<!\p{L})(?:på|ved|under) (?:\p{L}+ )?\p{L}*(?:vedtagelsen|seminar|seminaret|konferencen?|forhandlingerne|temamøde|temamødet)(?!\p{L})`,
  ].join('|'),
  'giu',
);

/**
 * Whether `words`, which follow a verb in the active form, tell of an earlier time than `date`, the day of
 * the meeting: `forslaget i 2024`, `sagen sidste år`. A year to come is that of a budget or a plan.
 */
export const tellsOfEarlier = (words: string, date: string | undefined): boolean =>
  elsewhere.test(words) ||
  [...words.matchAll(then)].some(
    ([, year]) => year === undefined || date === undefined || year <= date.slice(0, 4),
  );
