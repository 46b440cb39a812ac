/** The file of a generated meeting: its facts, and the texts of its items. */
import { stringify } from 'yaml';
import { dayInWords } from '../../../src/i18n/da-dates.ts';
import type { MeetingPlan } from './calendar.ts';
import { inventPerson } from './invented.ts';
import type { Random } from './random.ts';

const rooms = ['Byrådssalen', 'Mødelokale 915', 'KB salen', '620'];

export function writeMeetingFile(
  plan: MeetingPlan,
  items: readonly string[],
  random: Random,
): string {
  return `---\n${facts(plan, random)}---\n\n${items.join('\n\n')}\n`;
}

function facts(plan: MeetingPlan, random: Random): string {
  const { committee, date, sequence, status } = plan;
  const start = random.between(8, 16);
  const values = {
    udvalg: committee.key,
    dato: date,
    start: `${clock(start)}:00`,
    ...(status === 'referat' && { slut: `${clock(start + random.between(1, 4))}:30` }),
    sted: random.pick(rooms),
    status,
    titel: `${committee.name}, ${sequence === 1 ? 'møde' : 'ekstraordinært møde'} den ${dayInWords(date)}`,
    ...(status === 'referat' && people(random)),
    ...(status === 'referat' && random.chance(0.05) && corrections(plan, random)),
  };
  return stringify(values, { lineWidth: 0 });
}

const clock = (hour: number): string => String(hour).padStart(2, '0');

function people(random: Random): object {
  const names = Array.from({ length: random.between(6, 12) }, () => inventPerson(random));
  const [absent, ...present] = new Set(names);
  return { 'til-stede': present, ...(random.chance(0.5) && { afbud: [absent] }) };
}

function corrections({ date, items }: MeetingPlan, random: Random): object {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + random.between(3, 20));
  const dato = day.toISOString().slice(0, 10);
  const punkt = String(random.between(1, items));
  return { rettelser: [{ dato, punkt, tekst: 'Beløbet var forkert gengivet.' }] };
}
