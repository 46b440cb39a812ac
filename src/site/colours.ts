/** The municipality's colours as a style sheet. */
import type { SiteSettings } from '../archive/model.ts';
import { onDarkPaper } from '../archive/readable-colour.ts';

type Colours = Pick<SiteSettings, 'colour' | 'colourDark'>;

/** On dark paper: what the editor gives, or else the same hue. */
const dark = ({ colour, colourDark = onDarkPaper(colour) }: Colours): string => colourDark;

/** What tells the style sheet of these colours from others: `00546b-7fc8d9`. */
export const colourKey = (colours: Colours): string =>
  `${colours.colour}-${dark(colours)}`.replaceAll('#', '').toLowerCase();

/** Its address, from the root of the site. */
export const coloursAddress = (colours: Colours): string => `/farver-${colourKey(colours)}.css`;

export const colourSheet = (colours: Colours): string =>
  `:root { --municipal: ${colours.colour}; }\n` +
  `@media screen and (prefers-color-scheme: dark) { :root { --municipal: ${dark(colours)}; } }\n`;
