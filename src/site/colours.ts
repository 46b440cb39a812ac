/** The municipality's colours as a style sheet. */
import type { SiteSettings } from '../archive/model.ts';

type Colours = Pick<SiteSettings, 'colour' | 'colourDark'>;

/** Path of the style sheet from the root of the site: `farver-00546b-7fc8d9.css`. */
export const coloursFile = ({ colour, colourDark }: Colours): string =>
  `farver-${`${colour}-${colourDark}`.replaceAll('#', '').toLowerCase()}.css`;

export const colourSheet = ({ colour, colourDark }: Colours): string =>
  `:root { --municipal: ${colour}; }\n` +
  `@media screen and (prefers-color-scheme: dark) { :root { --municipal: ${colourDark}; } }\n`;
