/** The municipality's colour on light and on dark paper: whether links of it can be read there. */
import { contrast, fromOklch, mixed, toOklch } from './oklch.ts';

export type Scheme = 'light' | 'dark';

/** What WCAG 2.1 asks for text, which the law on web accessibility does. */
const leastContrast = 4.5;

/** What links stand on: the paper, its tint of the colour itself, and marked text. As in `styles/_tokens.scss`. */
export const papers: Readonly<Record<Scheme, { paper: string; tint: number; mark: string }>> = {
  light: { paper: '#ffffff', tint: 0.07, mark: '#fff3c4' },
  dark: { paper: '#16191c', tint: 0.11, mark: '#403a1e' },
};

/** The least contrast of text of `colour` with anything that it stands on. */
export function contrastIn(scheme: Scheme, colour: string): number {
  const { paper, tint, mark } = papers[scheme];
  const grounds = [paper, mixed(colour, tint, paper), mark];
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}

export const isReadable = (scheme: Scheme, colour: string): boolean =>
  contrastIn(scheme, colour) >= leastContrast;

/** The colour itself where it can be read; else the nearest of the same hue that can. */
export function nearestReadable(scheme: Scheme, colour: string): string {
  if (isReadable(scheme, colour)) return colour;
  const given = toOklch(colour);
  const at = (lightness: number): string => fromOklch({ ...given, lightness });
  // Black and white can be read; between them and the colour is where it begins.
  let [unread, read] = [given.lightness, scheme === 'light' ? 0 : 1];
  for (let step = 0; step < 16; step++) {
    const middle = (unread + read) / 2;
    if (isReadable(scheme, at(middle))) read = middle;
    else unread = middle;
  }
  return at(read);
}

/** Of colours on dark paper: light enough to be read at ease, and no more vivid than rests the eye. */
const dark = { lightness: 0.82, chroma: 0.1 };

/** What a colour for light paper is on dark paper: of the same hue. */
export function onDarkPaper(colour: string): string {
  const { lightness, chroma, hue } = toOklch(colour);
  return nearestReadable(
    'dark',
    fromOklch({
      lightness: Math.max(lightness, dark.lightness),
      chroma: Math.min(chroma, dark.chroma),
      hue,
    }),
  );
}
