/** The municipality's colours as a style sheet. */
import type { SiteSettings } from '../archive/model.ts';

type Colours = Pick<SiteSettings, 'colour' | 'colourDark'>;

/** What tells the style sheet of these colours from others: `00546b-7fc8d9`. */
export const colourKey = ({ colour, colourDark }: Colours): string =>
  `${colour}-${colourDark}`.replaceAll('#', '').toLowerCase();

/** Its address, from the root of the site. */
export const coloursAddress = (colours: Colours): string => `/farver-${colourKey(colours)}.css`;

export const colourSheet = ({ colour, colourDark }: Colours): string =>
  `:root { --municipal: ${colour}; }\n` +
  `@media screen and (prefers-color-scheme: dark) { :root { --municipal: ${colourDark}; } }\n`;
