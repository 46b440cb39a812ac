/** Writes calendars as iCalendar (RFC 5545). */
import ical, {
  escape,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalDateTimeValue,
  type ICalEventData,
} from 'ical-generator';
import { calendarWords } from '../i18n/da-follow.ts';
import type { Href } from '../site/content-links.ts';
import type { Calendar, LocalTime, MeetingEvent } from './calendars.ts';
import { danishInstant, danishZone } from './instant.ts';
import { danishTimeZone } from './time-zone.ts';

/** How often programs are asked to look again, in seconds. */
const lookAgainAfter = 12 * 60 * 60;

/** The text of a calendar; `href` gives whole addresses. */
export function writeCalendar({ title, page, address, events }: Calendar, href: Href): string {
  const calendar = ical({
    prodId: { company: 'Punkt', product: 'Punkt', language: 'DA' },
    // The library does not escape it.
    name: escape(title, false),
    url: href(page),
    source: href(address),
    ttl: lookAgainAfter,
    // Given a time zone, the library writes all instants in it, which the format forbids.
    events: events.map((event) => icalEvent(event, href)),
  });
  const text = calendar.toString().replace(firstComponent, (line) => danishTimeZone + line);
  return `${text}\r\n`;
}

/** The format asks for at least one component, after all properties. */
const firstComponent = /\r\n(?:BEGIN:VEVENT|END:VCALENDAR)/;

function icalEvent(event: MeetingEvent, href: Href): ICalEventData {
  const { address, name, start, end, place, kind, sequence, stamp, modified } = event;
  const page = href(address);
  const isAllDay = start.time === undefined;
  const at = isAllDay ? dayOf : localTime;
  return {
    id: page,
    sequence,
    stamp: new Date(stamp),
    ...(modified !== undefined && { lastModified: new Date(modified) }),
    allDay: isAllDay,
    ...(!isAllDay && { timezone: danishZone }),
    start: at(start),
    ...(end && { end: at(end) }),
    summary: name,
    ...(place !== undefined && { location: place }),
    description: kind === 'minutes' ? calendarWords.minutes(page) : calendarWords.agenda(page),
    url: page,
    status: kind === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // Whoever follows a committee is not busy for it.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

const dayOf = ({ day }: LocalTime): Date => new Date(`${day}T00:00:00Z`);

/**
 * A Danish time for the library, which asks it for its day and time of day: a `Date` would be read in
 * the time zone of the machine.
 */
function localTime({ day, time = '' }: LocalTime): ICalDateTimeValue {
  const [ofDay, ofTime] = [day.replaceAll('-', ''), `${time.replace(':', '')}00`];
  const toDate = (): Date => new Date(danishInstant(day, time));
  return {
    isValid: () => true,
    format: (form) => (form === 'YYYYMMDD' ? ofDay : ofTime),
    toDate,
    toJSON: () => toDate().toISOString(),
  };
}
