/**
 * The picture that a link to the site is shown with elsewhere: a page of minutes on the municipality's
 * colour. The lines of each committee are its own. The same for ever for the same committee and colour.
 */
import { pictureSize } from '../site/linked-data.ts';

/** A picture of few colours, for the program that writes its file. */
export interface Picture {
  width: number;
  height: number;
  /** Red, green and blue of each colour. */
  colours: (readonly [number, number, number])[];
  /** The colour of each point, line by line. */
  points: Uint8Array;
}

/** What it is made from: plain data. */
export interface PictureData {
  /** Key of the committee, or `''` for the site. */
  of: string;
  /** `#rrggbb` */
  colour: string;
}

const [paper, ground, line, decision] = [0, 1, 2, 3];

/** Draws the picture. */
export function drawPicture({ of, colour }: PictureData): Picture {
  const { width, height } = pictureSize;
  const points = new Uint8Array(width * height).fill(ground);
  const paint = (left: number, top: number, wide: number, high: number, with_: number): void => {
    for (let y = top; y < Math.min(top + high, height); y++) {
      points.fill(with_, y * width + left, y * width + left + wide);
    }
  };
  const next = numbersFrom(of);
  // The sheet goes on below the picture.
  paint(330, 90, 540, 540, paper);
  paint(390, 150, 200 + (next() % 140), 26, ground);
  // The three lines of the decision stand in a box of their own.
  paint(390, 326, 420, 128, decision);
  paint(390, 326, 8, 128, ground);
  for (let row = 0; row < 12; row++) {
    const isDecided = row >= 3 && row < 6;
    const left = isDecided ? 422 : 390;
    const top = 216 + row * 36 + (row < 3 ? 0 : 28) + (row < 6 ? 0 : 28);
    const wide = row % 3 === 2 ? 120 + (next() % 160) : 310 + (next() % (isDecided ? 60 : 110));
    paint(left, top, wide, 10, line);
  }
  const own = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = (share: number): readonly [number, number, number] => {
    const [red = 0, green = 0, blue = 0] = own.map((part) =>
      Math.round(255 - (255 - part) * share),
    );
    return [red, green, blue];
  };
  return { width, height, points, colours: [mixed(0), mixed(1), mixed(0.28), mixed(0.1)] };
}

/** Numbers that follow from a text alone: FNV-1a, then xorshift. */
function numbersFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  state ||= 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
