/** View of the home page: the newest decisions, and links into the archive. */
import {
  committeeAddress,
  meetingAddress,
  subjectsAddress,
  yearAddress,
} from '../archive/addresses.ts';
import { coverageOf, type Coverage } from '../archive/coverage.ts';
import type { Archive, CommitteeMeetings } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { isRoutine, isRoutineCase } from '../archive/routine-items.ts';
import { hasCome, isComing } from '../minutes/days/stage.ts';
import { given } from '../minutes/given.ts';
import { latestDecisions, newestMinutes, type MeetingDecisions } from './latest-decisions.ts';
import { isAhead, notCancelled, summarizeMeeting, type MeetingSummary } from './meeting-summary.ts';

export interface HomePage {
  /** The newest decisions, the newest meeting first. */
  latest: MeetingDecisions[];
  /** Other meetings with minutes, newest first. */
  earlier: MeetingSummary[];
  /** Meetings to come, soonest first; a cancelled one is told there until its day is over. */
  coming: MeetingSummary[];
  /** The page with all of them, where there are more. */
  moreComing?: { year: string; address: string };
  /** Other agendas newer than their committee's latest minutes, soonest first. */
  agendas: MeetingSummary[];
  committees: HomeCommittee[];
  /** Address of the list of KLE groups; absent where no case has a KLE number. */
  subjects?: string;
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

/** So many meetings of each kind are shown. */
const shown = { earlier: 5, coming: 6, agendas: 5 };

export function homePage(archive: Archive): HomePage {
  const { today } = archive;
  const latest = latestDecisions(archive);
  const committees = [...archive.committees.values()];
  const agendas = committees
    .flatMap(({ meetings }) => agendasAhead(meetings))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((meeting) => summarizeMeeting(archive, meeting));
  const coming = agendas.filter((meeting) => isAhead(meeting, today));
  const isAwaited = (meeting: MeetingSummary): boolean =>
    !isAhead(meeting, today) && meeting.stage.kind !== 'cancelled';
  return {
    latest,
    earlier: earlierMeetings(archive, latest),
    coming: coming.slice(0, shown.coming),
    ...given({ moreComing: coming.length > shown.coming ? yearOf(coming[0]) : undefined }),
    agendas: agendas.filter(isAwaited).slice(-shown.agendas),
    committees: committees.map((each) => homeCommittee(archive, each)),
    ...(archive.subjects.size > 0 && { subjects: subjectsAddress }),
    ...given({ coverage: coverageOf(archive, [...archive.meetings.values()]) }),
    years: [...archive.years].map(([year, meetings]) => ({
      year,
      address: yearAddress(year),
      meetings: notCancelled(meetings, archive).length,
    })),
    examples: searchExamples(archive),
  };
}

function yearOf(meeting: MeetingSummary | undefined): HomePage['moreComing'] {
  const year = meeting?.date.slice(0, 4);
  return year === undefined ? undefined : { year, address: yearAddress(year) };
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

/** The newest meetings with minutes that are not among the `latest`. */
function earlierMeetings(archive: Archive, latest: readonly MeetingDecisions[]): MeetingSummary[] {
  const known = new Set(latest.map(({ meeting }) => meeting.address));
  const earlier: MeetingSummary[] = [];
  for (const meeting of newestMinutes(archive)) {
    if (earlier.length === shown.earlier) break;
    if (!known.has(meetingAddress(meeting))) earlier.push(summarizeMeeting(archive, meeting));
  }
  return earlier;
}

/** The agendas after a committee's last minutes; an older one is of a meeting that was never held. */
const agendasAhead = (meetings: readonly MeetingOutline[]): MeetingOutline[] =>
  meetings.slice(meetings.findLastIndex(({ status }) => status === 'minutes') + 1);

/** The longest plain word of the latest titles, and the number of the case treated last. */
function searchExamples(archive: Archive): string[] {
  const [latest] = newestMinutes(archive);
  const words = (latest?.items ?? [])
    .filter((item) => !isRoutine(item))
    .flatMap(
      ({ title }) => title.match(/(?<![\p{L}\p{N}.-])\p{L}\p{Ll}{5,}(?![\p{L}\p{N}-])/gu) ?? [],
    )
    .sort((a, b) => b.length - a.length);
  const newestCase = [...archive.cases.values()].find((file) => !isRoutineCase(file));
  return [words[0]?.toLocaleLowerCase('da'), newestCase?.number.normal].filter(
    (example) => example !== undefined,
  );
}
