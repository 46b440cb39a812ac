/** The municipality's colours as a style sheet whose name is its content, so that it never goes stale. */
import { given } from '../minutes/given.ts';
import { colourKey, colourSheet } from '../site/colours.ts';
import { file } from './product.ts';

export const colours = file({
  name: 'colours',
  path: 'farver-[colours].css',
  lasting: false,
  keys: ({ settings }) => [{ colours: colourKey(settings) }],
  data({ settings: { colour, colourDark } }, key) {
    const colours = { colour, ...given({ colourDark }) };
    return key.colours === colourKey(colours) ? colours : undefined;
  },
  render: colourSheet,
});
