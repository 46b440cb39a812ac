/**
 * Signs of symbol fonts, whose codes say nothing without the font: as Unicode, after the tables that
 * Unicode publishes for Symbol and that are in common use for Wingdings.
 */

const named = (codes: string): ReadonlyMap<number, string> =>
  new Map(codes.split(' ').map((each) => [parseInt(each.slice(0, 2), 16), each.slice(2)] as const));

/** Signs from `first` on, one for each code. */
const from = (first: number, signs: string): [number, string][] =>
  Array.from(signs, (sign, at) => [first + at, sign] as const).filter(
    ([, sign]) => sign !== '\uFFFD',
  ) as [number, string][];

const symbol = new Map<number, string>([
  ...from(0x20, ' !∀#∃%&∋()∗+,−./0123456789:;<=>?'),
  ...from(0x40, '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾'),
  ...from(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'),
  ...from(0xa0, '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵'),
  ...from(0xc0, 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓'),
  ...from(0xe0, '◊〈®©™∑'),
  [0xf1, '〉'],
  [0xf2, '∫'],
]);

const wingdings = named(
  '22✂ 28☎ 2A✉ 36⌛ 46☞ 4A☺ 4C☹ 6C● 6E■ 6F☐ 70☐ 71❑ 72❒ 74⧫ 75◆ 76❖ 77⬥ 9E· 9F• A1○ A7▪ A8☐ AB★ D8➢ DF← E0→ E1↑ E2↓ E8➔ EF⇦ F0⇨ F3⬄ FB✗ FC✓ FD☒ FE☑',
);

const wingdings2 = named('4F✗ 50✓ 51☒ 52☑ 53☒ 54☒ 97● 98• A2■ A3☐ 3F✎');

const webdings = named('61✓ 63☐ 67■ 6E● 72✗ 3C• 34→ 33←');

const fonts: readonly (readonly [RegExp, ReadonlyMap<number, string>])[] = [
  [/^symbol/i, symbol],
  [/^wingdings 2/i, wingdings2],
  [/^wingdings 3/i, named('75→ 74← 7D▶ 7C◀ 70▲ 71▼ 98→')],
  [/^wingdings/i, wingdings],
  [/^webdings/i, webdings],
];

const tableOf = (font = ''): ReadonlyMap<number, string> | undefined =>
  fonts.find(([name]) => name.test(font))?.[1];

/** Stands for a sign that is not known. */
export const unknownSign = '\uFFFD';

/** The sign of a code in a font; `undefined` if it is not known. */
export function signOf(code: number, font: string | undefined): string | undefined {
  const table = tableOf(font);
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  if (!table && !isPrivate) return code > 0x20 ? String.fromCodePoint(code) : undefined;
  // Without its font, a code is most often one of Wingdings.
  return (table ?? wingdings).get(isPrivate ? code - 0xf000 : code);
}

/** A text in a symbol font, or with signs of one, as Unicode; other text as it is. */
export function withSigns(text: string, font: string | undefined): string {
  const table = tableOf(font);
  if (!table && !/[\uE000-\uF8FF]/.test(text)) return text;
  return Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const isSign = (code >= 0xe000 && code <= 0xf8ff) || (table !== undefined && code < 0x100);
    return isSign && sign.trim() !== '' ? (signOf(code, font) ?? unknownSign) : sign;
  }).join('');
}
