/** Points of the recommendation, as decisions name them: `Ad 1-3`, `Indstillingens pkt. 2`. */

const number = String.raw`(?:\d{1,2}[a-z]?|[a-h])`;
const more = String.raw`(?: ?[-–] ?|, ?(?:og )?| og | til | samt )(?:(?:ad\.?|pkt\.?|punkt) ?)?${number}(?![\p{L}\d])`;
const numbers = String.raw`${number}(?![\p{L}\d])(?:${more}){0,12}`;
const named = new RegExp(
  String.raw`^(?:og |samt )?(?:(ad\.?(?: (?:pkt\.?|punkt|nr\.?))?|indstillingens?(?: (?:pkt\.?|punkt(?:er|erne)?|nr\.?|led|del))?|indstillingspunkt(?:er|erne|et)?|indstilling(?: (?:nr\.?|pkt\.?|punkt))?)|(?:pkt\.?|(?:dagsordens)?punkt(?:et|er|erne)?|nr\.?)(?: nr\.?)?) ?(${numbers})( i indstillingen| af indstillingen)?(?:\.? ?[):.–-]|[:.]|,)? ?(?:at(?=[: ]))?:? ?(.*)$`,
  'isu',
);
/** `1. behandling`, `2. led` are no points. */
const ordinal = String.raw`(?! ?(?:\p{L}*behandling|led|punktum|sætning|afsnit|del|runde|kvartal|halvår|viceborgmester))`;
const bare = new RegExp(String.raw`^(${number})(?:\.?[):.]| at:?| ?[–-])${ordinal} ?(.*)$`, 'isu');

export interface NamedPoints {
  /** As printed: `1`, `1-3`, `2 og 4`. */
  points: string;
  rest: string;
  /** It can only be a point of the recommendation, no item of the meeting. */
  certain: boolean;
}

/** The points that `text` begins with; `listed` where a number alone is one, too. */
export function pointsAtStart(text: string, listed = false): NamedPoints | undefined {
  const [, sure, points = '', inside, rest = ''] = named.exec(text) ?? [];
  if (points !== '') {
    return { points: points.trim(), rest, certain: sure !== undefined || inside !== undefined };
  }
  if (!listed) return undefined;
  const [, single = '', after = ''] = bare.exec(text) ?? [];
  return single === '' ? undefined : { points: single, rest: after, certain: true };
}

/** Each point that `points` names: `1-3 og 5` are 1, 2, 3 and 5, `T1-T2` are T1 and T2; the words themselves where they are no numbers. */
export function eachPoint(points: string): string[] {
  const parts = points
    .replaceAll(/(?:ad\.?|pkt\.?|punkt|sag|nr\.?) ?/giu, '')
    .split(/ ?(?:,| og | samt )(?: ?og)? ?/u);
  return parts.flatMap((part) => {
    const [, series = '', from, to] =
      /^(\p{L}?|\d+\.)(\d+) ?(?:[-–]|til) ?\1(\d+)$/iu.exec(part.trim()) ?? [];
    if (from === undefined || to === undefined) return part.trim() === '' ? [] : [part.trim()];
    const length = Math.min(Math.max(Number(to) - Number(from) + 1, 0), 99);
    return Array.from({ length }, (_, index) => `${series}${Number(from) + index}`);
  });
}
