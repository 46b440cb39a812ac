/** `samlet.md`: the minutes of a meeting as Markdown, with what `samlet/` shows of open items. */
import { itemAddress, meetingAddress, wholeMinutesAddress } from '../archive/addresses.ts';
import { isReordered } from '../archive/is-reordered.ts';
import type { Archive } from '../archive/model.ts';
import type { MeetingText } from '../archive/outline.ts';
import { weekdaysInWords } from '../i18n/da-dates.ts';
import { withdrawnWords } from '../i18n/da-ledger.ts';
import { itemWords, meetingDay, meetingWords } from '../i18n/da-minutes.ts';
import { given } from '../minutes/given.ts';
import type { Meeting } from '../minutes/model.ts';
import { markdownHeading, markdownOf, markdownText } from '../render/markdown-source.ts';
import { publishedAttachments, type Href } from '../site/content-links.ts';
import { viewCorrections, type CorrectionView } from '../site/corrections.ts';
import { leftOutItems, type LeftOut } from '../site/left-out-items.ts';
import { meetingFacts, type FactRow } from '../site/meeting-facts.ts';
import { committeeName } from '../site/meeting-summary.ts';
import { itemText } from '../site/section-view.ts';
import { openCorrections } from './meeting-record.ts';
import { linksOfText } from './text-links.ts';

/** Plain data. */
export interface WholeMarkdown extends Pick<
  Meeting,
  'committee' | 'date' | 'sequence' | 'start' | 'end' | 'endDate' | 'status' | 'title'
> {
  municipality: string;
  committeeName: string;
  address: string;
  rows: FactRow[];
  corrections: CorrectionView[];
  attachments: readonly string[];
  isReordered: boolean;
  items: WholeItem[];
  leftOutAtEnd: LeftOut[];
}

interface WholeItem {
  number: string;
  /** Empty, as are its cases, of a closed item. */
  title: string;
  address: string;
  isClosed: boolean;
  cases: string[];
  leftOut: LeftOut[];
}

/** The meeting `key` (`<committee>/<slug>`), if there is one. */
export function wholeMarkdownData(archive: Archive, key: string): WholeMarkdown | undefined {
  const meeting = archive.meetings.get(key);
  if (meeting === undefined) return undefined;
  const { committee, date, sequence, start, end, endDate, status, title } = meeting;
  const leftOut = leftOutItems(archive, meeting);
  return {
    ...{ committee, date, sequence, status, title },
    ...given({ start, end, endDate }),
    municipality: archive.settings.municipality,
    committeeName: committeeName(archive, committee),
    address: wholeMinutesAddress(meeting),
    rows: meetingFacts(archive, meeting).rows.filter(({ text }) => text !== ''),
    corrections: viewCorrections(meeting, openCorrections(meeting)),
    attachments: publishedAttachments(archive, meeting),
    isReordered: isReordered(meeting.items),
    items: meeting.items.map((item) => ({
      number: item.number,
      title: item.closed ? '' : item.title,
      address: itemAddress(meeting, item),
      isClosed: item.closed,
      cases: item.closed ? [] : [...new Set(item.caseNumbers.map(({ printed }) => printed))],
      leftOut: leftOut.get(item.order) ?? [],
    })),
    leftOutAtEnd: leftOut.get(meeting.items.length + 1) ?? [],
  };
}

/** The file; `text` is that of the meeting. */
export function wholeMarkdown(data: WholeMarkdown, text: MeetingText, href: Href): string {
  const { committeeName: name, date, sequence, endDate, start, end, status } = data;
  const { introduction } = text.meeting;
  const day = meetingDay(date, sequence, endDate);
  const time = start === undefined ? '' : ` ${meetingWords.time(start, end)}`;
  const blocksOf = (blocks: Parameters<typeof markdownOf>[0], page: string): string =>
    markdownOf(blocks, text.body, linksOfText(data, page, href));
  const item = ({ number, title, address, cases, ...of }: WholeItem): string[] => {
    const above = of.leftOut.map(leftOutHeading);
    // Its page has what is public of a closed item.
    if (of.isClosed)
      return [...above, markdownHeading(2, itemWords.heading(number, '')), href(address)];
    return [
      ...above,
      markdownHeading(2, itemWords.heading(number, title)),
      [href(address), ...cases.map((printed) => `${itemWords.case}: ${printed}`)].join('  \n'),
      ...itemText(text, number).sections.flatMap(({ heading, blocks }) => [
        ...(heading === null ? [] : [markdownHeading(3, heading)]),
        ...(blocks.length === 0 ? [] : [blocksOf(blocks, address)]),
      ]),
    ];
  };
  const parts = [
    markdownHeading(1, data.title || meetingWords.title(name, day)),
    [
      markdownText(`${data.municipality}, ${name}, ${weekdaysInWords(data)}${time}`),
      status === 'agenda' ? meetingWords.agenda : meetingWords.minutes,
      href(data.address),
    ].join('  \n'),
    ...data.rows.map((row) => markdownText(`${row.label}: ${row.text}`)),
    ...correctionParts(data.corrections),
    ...(introduction.length === 0 ? [] : [blocksOf(introduction, meetingAddress(data))]),
    ...(data.isReordered ? [meetingWords.reordered[status]] : []),
    ...data.items.flatMap(item),
    ...data.leftOutAtEnd.map(leftOutHeading),
  ];
  return `${parts.join('\n\n')}\n`;
}

const correctionParts = (corrections: readonly CorrectionView[]): string[] =>
  corrections.map(({ date, item, text }) => {
    const about = item === undefined ? itemWords.wholeMeeting : itemWords.number(item.number);
    return markdownText(`${itemWords.corrected(date)} (${about}): ${text}`);
  });

/** A heading, as a line of text would stand below the decision of the item before. */
const leftOutHeading = (each: LeftOut): string =>
  markdownHeading(
    2,
    each.kind === 'gap' ? meetingWords.gap(each.from, each.to) : withdrawnWords.item(each.number),
  );
