/**
 * Colours in OKLCH, where lightness, chroma and hue are told apart as the eye does it. By Björn
 * Ottosson, https://bottosson.github.io/posts/oklab/; luminance and contrast by WCAG 2.1.
 */

/** `lightness` from 0 to 1, `hue` in radians. */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

type Triple = [number, number, number];

/** `#0b5a8a` → red, green and blue from 0 to 1. */
const channels = (hex: string): Triple => {
  const at = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return [at(1), at(3), at(5)];
};

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const encoded = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** Of a colour as `#rrggbb`. */
export function toOklch(hex: string): Oklch {
  const [r, g, b] = channels(hex).map(linear) as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const [x, y] = [
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(x, y),
    hue: Math.atan2(y, x),
  };
}

/** As `#rrggbb`, with less chroma where a screen cannot show so much. */
export function fromOklch({ lightness, chroma, hue }: Oklch): string {
  let [least, most] = [0, chroma];
  if (isShown(linearOf({ lightness, chroma, hue }))) least = chroma;
  for (let step = 0; step < 20 && least < most; step++) {
    const middle = (least + most) / 2;
    if (isShown(linearOf({ lightness, chroma: middle, hue }))) least = middle;
    else most = middle;
  }
  return hexOf(linearOf({ lightness, chroma: least, hue }).map(encoded) as Triple);
}

function linearOf({ lightness, chroma, hue }: Oklch): Triple {
  const [x, y] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3;
  const m = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3;
  const s = (lightness - 0.0894841775 * x - 1.291485548 * y) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const isShown = (colour: Triple): boolean =>
  colour.every((value) => value >= -0.0001 && value <= 1.0001);

const hexOf = (colour: Triple): string =>
  `#${colour
    .map((value) => Math.round(Math.min(1, Math.max(0, value)) * 255))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

/** `share` of `colour` in `paper`, as `color-mix(in srgb, …)` has it. */
export function mixed(colour: string, share: number, paper: string): string {
  const onto = channels(paper);
  return hexOf(
    channels(colour).map(
      (value, index) => value * share + (onto[index] ?? 0) * (1 - share),
    ) as Triple,
  );
}

function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map(linear) as Triple;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
