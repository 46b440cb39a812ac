/** `/<udvalg>/<dato>/samlet/`: a meeting's minutes on one page, and the same as Markdown. */
import { wholeMarkdown, wholeMarkdownData } from '../open-data/whole-markdown.ts';
import { wholeMinutesData, wholeMinutesPage } from '../site/whole-minutes-page.ts';
import { meetingKeys, meetingOf } from './meeting-keys.ts';
import { file, page } from './product.ts';

export const wholeMinutes = page({
  name: 'whole-minutes',
  path: '[committee]/[meeting]/samlet.astro',
  lasting: true,
  keys: meetingKeys,
  data: (archive, key) => wholeMinutesData(archive, meetingOf(key)),
  textOf: meetingOf,
  view: (data, { text, href }) => wholeMinutesPage(data, text(), href),
});

/** `/<udvalg>/<dato>/samlet.md`, whose address lasts with that of the page. */
export const wholeMarkdownFile = file({
  name: 'whole-markdown',
  path: '[committee]/[meeting]/samlet.md',
  lasting: false,
  wholeLinks: 'preferred',
  keys: meetingKeys,
  data: (archive, key) => wholeMarkdownData(archive, meetingOf(key)),
  textOf: meetingOf,
  render: (data, { href, text }) => wholeMarkdown(data, text(), href),
});
