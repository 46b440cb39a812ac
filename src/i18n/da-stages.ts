/** Danish words for how far a meeting has come that has no minutes (yet). */
import { dayInWords } from './da-dates.ts';

/** `minutes/days/stage.ts` says what they are. */
interface Stage {
  kind: 'minutes' | 'cancelled' | 'coming' | 'awaited' | 'missing';
  months?: number;
}

/** How long ago a meeting was: what is said stays true as time goes by. */
const longAgo = (months: number): string =>
  months < 24 ? `over ${months} måneder` : `over ${Math.floor(months / 12)} år`;

type Said = (day: string, ago: string) => string;

const words = {
  cancelled: {
    inList: () => 'aflyst møde',
    kicker: () => 'Dagsorden til et aflyst møde',
    status: () => 'Dagsorden – mødet er aflyst',
    item: (day) => `Dagsorden til mødet ${day}, som er aflyst`,
    inCase: (day) => `Punktet stod på dagsordenen til mødet ${day}, som er aflyst.`,
    ofCase: (day) => `På dagsordenen til mødet ${day}, som er aflyst`,
  },
  coming: {
    inList: () => 'kommende møde',
    kicker: () => 'Dagsorden til et kommende møde',
    status: () => 'Dagsorden – kommende møde',
    item: (day) => `Dagsorden til det kommende møde ${day}`,
    inCase: (day) => `Punktet står på dagsordenen til det kommende møde ${day}.`,
    ofCase: (day) => `På dagsordenen til det kommende møde ${day}`,
  },
  awaited: {
    inList: () => 'dagsorden',
    kicker: () => 'Dagsorden',
    status: () => 'Dagsorden – endnu ingen beslutninger',
    item: () => 'Dagsorden – endnu ingen beslutning',
    inCase: () => 'Punktet står på dagsordenen. Referatet er ikke offentliggjort endnu.',
    ofCase: (day) => `På dagsordenen ${day}, endnu uden beslutning`,
  },
  missing: {
    inList: () => 'dagsorden, intet referat offentliggjort',
    kicker: () => 'Dagsorden, intet referat offentliggjort',
    status: (_, ago) => `Dagsorden – ingen beslutninger offentliggjort, ${ago} efter mødet`,
    item: (day, ago) =>
      `Dagsorden – ingen beslutning offentliggjort. Mødet var ${day}, for ${ago} siden.`,
    inCase: (day, ago) =>
      `Punktet stod på dagsordenen ${day}. Ingen beslutning offentliggjort, ${ago} efter mødet.`,
    ofCase: (day) => `På dagsordenen ${day}, ingen beslutning offentliggjort`,
  },
} as const satisfies Record<string, Record<string, Said>>;

/**
 * What is said of a meeting of the ISO day `date` in a list, above its name, among its facts, on its
 * items, and of and in a case; `''` where it has minutes.
 */
export function tellStage(
  { kind, months = 0 }: Stage,
  place: keyof (typeof words)['coming'],
  date: string,
): string {
  const say: Said | undefined = kind === 'minutes' ? undefined : words[kind][place];
  return say?.(dayInWords(date), longAgo(months)) ?? '';
}
