/** Meetings with their agenda items, the treatments of cases in these, and files. */
import { meetingAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { danishInstant, lastDay, withOffset } from '../feeds/instant.ts';
import { oparlWords } from '../i18n/da-api.ts';
import { weekdaysInWords } from '../i18n/da-dates.ts';
import { calendarWords } from '../i18n/da-follow.ts';
import { stageOf } from '../minutes/days/stage.ts';
import { changedDays } from '../open-data/sitemaps.ts';
import { committeeName } from '../site/meeting-summary.ts';
import { attachmentsOf, minutesFile } from './files.ts';
import { locationId, meetingId, organizationId } from './ids.ts';
import { treatedItem } from './items.ts';
import { inside, oparlObject, type OparlObject } from './object.ts';
import { timesOf } from './times.ts';

/** A meeting and all that is told with it. */
export interface MeetingObjects {
  meeting: OparlObject;
  items: OparlObject[];
  /** By the address form of their case. */
  consultations: (readonly [caseNumber: string, OparlObject])[];
  files: OparlObject[];
  location: OparlObject | undefined;
}

/** All meetings, oldest first. */
export const oparlMeetings = once((archive: Archive): MeetingObjects[] =>
  [...archive.meetings.values()].map((meeting) => objectsOf(archive, meeting)),
);

function objectsOf(archive: Archive, meeting: MeetingOutline): MeetingObjects {
  const { date, start, end, status, place } = meeting;
  const days = changedDays(archive);
  const times = timesOf(date, days.get(meetingAddress(meeting)));
  const attachments = attachmentsOf(archive, meeting);
  const filesOf = (number: string | undefined) =>
    attachments
      .filter(({ of }) => of.has(number))
      .map(({ file }) => inside(file, 'meeting', 'agendaItem'));
  const treated = meeting.items.map((item) =>
    treatedItem(archive, meeting, item, filesOf(item.number)),
  );
  const items = treated.map(({ object }) => object);
  const location =
    place === undefined
      ? undefined
      : oparlObject('Location', locationId(meeting), times, {
          description: place,
          meetings: [meetingId(meeting)],
        });
  const minutes = minutesFile(meeting, times);
  const whole = oparlObject('Meeting', meetingId(meeting), times, {
    name: oparlWords.meeting(
      calendarWords.event(committeeName(archive, meeting.committee), meeting.sequence),
      weekdaysInWords(meeting),
    ),
    // The specification's own words.
    meetingState: status === 'minutes' ? 'durchgeführt' : 'eingeladen',
    cancelled: stageOf(meeting).kind === 'cancelled',
    start: start === undefined ? undefined : withOffset(danishInstant(date, start)),
    end: end === undefined ? undefined : withOffset(danishInstant(lastDay(meeting), end)),
    location: location && inside(location, 'meetings'),
    organization: [organizationId(meeting.committee)],
    [status === 'minutes' ? 'resultsProtocol' : 'invitation']: inside(minutes, 'meeting'),
    auxiliaryFile: filesOf(undefined),
    agendaItem: items.map((item) => inside(item, 'meeting')),
    web: meetingAddress(meeting),
  });
  return {
    ...{ meeting: whole, items, location },
    consultations: treated.flatMap(({ consultations }) => consultations),
    files: [minutes, ...attachments.map(({ file }) => file)],
  };
}
