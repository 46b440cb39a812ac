/** What the drawing operators of a page come to. */
import type { Font, TextInk } from './graphics-state.ts';
import type { Painting } from './painting.ts';
import type { Box, Glyph } from './printed-page.ts';

/** How a glyph is painted. */
export interface Ink extends TextInk {
  /** Whether its layer is on. */
  isOn: boolean;
  clip: Box;
  /** How many of the drawing's paintings were there before it. */
  after: number;
  /** Whether it only is part of a mask of something else. */
  isMask: boolean;
  /** Of the annotation that shows it, if one does. */
  annotation?: string;
}

export interface InkedGlyph extends Glyph {
  ink: Ink;
}

/** The text and shapes of a page. */
export interface Drawing {
  glyphs: InkedGlyph[];
  /** Those of the page itself. */
  shapes: Box[];
  /** In drawing order. */
  paintings: Painting[];
  /** How many texts are shown in a font that could not be read. */
  lost: number;
}

/** What the operators refer to. */
export interface Resources {
  /** A font by its name; `undefined` if it could not be read. */
  fontOf: (name: string) => Font | undefined;
  /** Whether the layer of a marked content is on. */
  isLayerOn: (layer: unknown) => boolean;
}
