/** Numbers of votes: in digits, and in Danish words up to ninety-nine. */

const ones = ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni'];
const teens = 'ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(' ');
const tens = 'tyve tredive fyrre halvtreds tres halvfjerds firs halvfems'.split(' ');

const words = new Map<string, number>([
  ...[...ones, ...teens].map((word, number) => [word, number] as const),
  ...tens.flatMap((ten, index) =>
    ones.map((one, number) => {
      const word = number === 0 ? ten : `${one}og${ten}`;
      return [word, (index + 2) * 10 + number] as const;
    }),
  ),
  ...([
    ['én', 1],
    ['et', 1],
    ['ét', 1],
    ['ingen', 0],
  ] as const),
]);

/** Source of a pattern for a number; not of one that is part of a sum, a year, a date or a list mark. */
export const number = String.raw`(?:\d{1,3}(?![\d%]|[.,:\/]\d|\.? ?(?:mio|kr))|(?:${[
  ...words.keys(),
]
  .toSorted((one, other) => other.length - one.length)
  .join('|')})(?![\p{L}]))`;

/** The value of what {@link number} matches. */
export const valueOf = (text: string): number =>
  words.get(text.toLocaleLowerCase('da')) ?? Number(text);
