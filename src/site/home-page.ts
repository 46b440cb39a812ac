/** View of the home page: the newest decisions, and links into the archive. */
import { committeeAddress, yearAddress } from '../archive/addresses.ts';
import { coverageOf, type Coverage } from '../archive/coverage.ts';
import type { Archive, CommitteeMeetings } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { hasCome, isComing } from '../minutes/stage.ts';
import { given } from '../minutes/given.ts';
import { isAhead, notCancelled, summarizeMeeting, type MeetingSummary } from './meeting-summary.ts';
import { decidedItem, type DecidedItem } from './placed-items.ts';

export interface HomePage {
  /** The newest meeting with minutes, if there is one. */
  latest: { meeting: MeetingSummary; items: DecidedItem[] } | undefined;
  /** The meetings with minutes before it, newest first. */
  earlier: MeetingSummary[];
  /** Meetings to come, soonest first; a cancelled one is told there until its day is over. */
  coming: MeetingSummary[];
  /** Other agendas newer than their committee's latest minutes, soonest first. */
  agendas: MeetingSummary[];
  committees: HomeCommittee[];
  /** Absent without minutes. */
  coverage?: Coverage;
  /** Newest first. */
  years: { year: string; address: string; meetings: number }[];
  /** Queries that have results: a word, a case number. */
  examples: string[];
}

interface HomeCommittee {
  name: string;
  address: string;
  meetings: number;
  /** ISO days of the latest meeting held and of the next one. */
  latest: string | undefined;
  next: string | undefined;
}

/** Number of meetings shown below the latest one. */
const earlierShown = 5;

export function homePage(archive: Archive): HomePage {
  const [latest, ...earlier] = newestMinutes(archive, 1 + earlierShown);
  const committees = [...archive.committees.values()];
  const agendas = committees
    .flatMap(({ meetings }) => agendasAhead(meetings))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((meeting) => summarizeMeeting(archive, meeting));
  return {
    latest: latest && {
      meeting: summarizeMeeting(archive, latest),
      items: latest.items.map((item) => decidedItem(archive, { meeting: latest, item })),
    },
    earlier: earlier.map((meeting) => summarizeMeeting(archive, meeting)),
    coming: agendas.filter((meeting) => isAhead(meeting, archive.today)),
    agendas: agendas.filter(
      (meeting) => !isAhead(meeting, archive.today) && meeting.stage.kind !== 'cancelled',
    ),
    committees: committees.map((each) => homeCommittee(archive, each)),
    ...given({ coverage: coverageOf(archive, [...archive.meetings.values()]) }),
    years: [...archive.years].map(([year, meetings]) => ({
      year,
      address: yearAddress(year),
      meetings: notCancelled(meetings, archive).length,
    })),
    examples: searchExamples(archive, latest),
  };
}

function homeCommittee(
  archive: Archive,
  { committee, meetings: all }: CommitteeMeetings,
): HomeCommittee {
  const { today } = archive;
  const meetings = notCancelled(all, archive);
  return {
    name: committee.name,
    address: committeeAddress(committee.key),
    meetings: meetings.length,
    latest: meetings.findLast((meeting) => hasCome(meeting, today) && !isComing(meeting, today))
      ?.date,
    next: meetings.find((meeting) => isComing(meeting, today))?.date,
  };
}

function newestMinutes(archive: Archive, count: number): MeetingOutline[] {
  const newest: MeetingOutline[] = [];
  for (const meetings of archive.years.values()) {
    for (const meeting of meetings.toReversed()) {
      if (meeting.status === 'minutes' && hasCome(meeting, archive.today)) newest.push(meeting);
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
