/** `/<udvalg>/<dato>/`: one meeting. */
import { meetingData, meetingPage } from '../site/meeting-page.ts';
import { meetingKeys, meetingOf } from './meeting-keys.ts';
import { page } from './product.ts';

export const meeting = page({
  name: 'meeting',
  path: '[committee]/[meeting]/index.astro',
  lasting: true,
  keys: meetingKeys,
  data: (archive, key) => meetingData(archive, meetingOf(key)),
  textOf: meetingOf,
  view: (data, { text, href }) => meetingPage(data, text(), href),
});
