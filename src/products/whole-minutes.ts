/** `/<udvalg>/<dato>/samlet/`: a meeting's minutes on one page. */
import { wholeMinutesData, wholeMinutesPage } from '../site/whole-minutes-page.ts';
import { meetingKeys, meetingOf } from './meeting-keys.ts';
import { page } from './product.ts';

export const wholeMinutes = page({
  name: 'whole-minutes',
  path: '[committee]/[meeting]/samlet.astro',
  lasting: true,
  keys: meetingKeys,
  data: (archive, key) => wholeMinutesData(archive, meetingOf(key)),
  textOf: meetingOf,
  view: (data, { text, href }) => wholeMinutesPage(data, text(), href),
});
