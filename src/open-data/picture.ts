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
  for (let top = 216, row = 0; top < height; top += 36, row++) {
    const isDecision = row >= 3 && row <= 5;
    if (row === 3) paint(390, top - 24, 420, 120, decision);
    const left = isDecision ? 414 : 390;
    const last = row % 3 === 2;
    paint(
      left,
      top,
      last ? 120 + (next() % 160) : 340 + (next() % (isDecision ? 32 : 80)),
      10,
      line,
    );
  }
  // The mark of the decision.
  paint(390, 300, 8, 120, ground);
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
