/** The municipality's colours as a style sheet whose name is its content, so that it never goes stale. */
import { colourSheet, coloursFile } from '../site/colours.ts';
import { file } from './product.ts';

export const colours = file({
  name: 'colours',
  files: ({ settings }) => [coloursFile(settings)],
  data: ({ settings }, path) =>
    path === coloursFile(settings)
      ? { colour: settings.colour, colourDark: settings.colourDark }
      : undefined,
  render: colourSheet,
});
