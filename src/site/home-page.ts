/** View of the home page: the newest decisions, and links into the archive. */
import { committeeAddress, yearAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { summarizeMeeting, type MeetingSummary } from './meeting-summary.ts';
import { decidedItem, type DecidedItem } from './placed-items.ts';

export interface HomePage {
  /** The newest meeting with minutes, if there is one. */
  latest: { meeting: MeetingSummary; items: DecidedItem[] } | undefined;
  /** The meetings with minutes before it, newest first. */
  earlier: MeetingSummary[];
  /** Agendas newer than their committee's latest minutes, soonest first. */
  agendas: MeetingSummary[];
  committees: { name: string; address: string; meetings: number; latest: string | undefined }[];
  /** Newest first. */
  years: { year: string; address: string; meetings: number }[];
  /** Queries that have results: a word, a case number. */
  examples: string[];
}

/** Number of meetings shown below the latest one. */
const earlierShown = 5;

export function homePage(archive: Archive): HomePage {
  const [latest, ...earlier] = newestMinutes(archive, 1 + earlierShown);
  const committees = [...archive.committees.values()];
  return {
    latest: latest && {
      meeting: summarizeMeeting(archive, latest),
      items: latest.items.map((item) => decidedItem(archive, { meeting: latest, item })),
    },
    earlier: earlier.map((meeting) => summarizeMeeting(archive, meeting)),
    agendas: committees
      .flatMap(({ meetings }) => agendasAhead(meetings))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map((meeting) => summarizeMeeting(archive, meeting)),
    committees: committees.map(({ committee, meetings }) => ({
      name: committee.name,
      address: committeeAddress(committee.key),
      meetings: meetings.length,
      latest: meetings.at(-1)?.date,
    })),
    years: [...archive.years].map(([year, meetings]) => ({
      year,
      address: yearAddress(year),
      meetings: meetings.length,
    })),
    examples: searchExamples(archive, latest),
  };
}

function newestMinutes(archive: Archive, count: number): MeetingOutline[] {
  const newest: MeetingOutline[] = [];
  for (const meetings of archive.years.values()) {
    for (const meeting of meetings.toReversed()) {
      if (meeting.status === 'minutes') newest.push(meeting);
      if (newest.length === count) return newest;
    }
  }
  return newest;
}

/** The agendas after a committee's last minutes; an older one is of a meeting that was never held. */
const agendasAhead = (meetings: readonly MeetingOutline[]): MeetingOutline[] =>
  meetings.slice(meetings.findLastIndex(({ status }) => status === 'minutes') + 1);

/** The longest plain word of the latest titles, and the number of the case treated last. */
function searchExamples(archive: Archive, latest: MeetingOutline | undefined): string[] {
  const words = (latest?.items ?? [])
    .flatMap(
      ({ title }) => title.match(/(?<![\p{L}\p{N}.-])\p{L}\p{Ll}{5,}(?![\p{L}\p{N}-])/gu) ?? [],
    )
    .sort((a, b) => b.length - a.length);
  const [newestCase] = archive.cases.values();
  return [words[0]?.toLocaleLowerCase('da'), newestCase?.number.normal].filter(
    (example) => example !== undefined,
  );
}
