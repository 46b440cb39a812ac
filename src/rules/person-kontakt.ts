import type { MeetingOutline } from '../archive/outline.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { findContacts, type FoundContact } from '../privacy/contacts.ts';
import { ownContacts } from './privacy/own-contacts.ts';
import { placeAt } from './privacy/place-at.ts';
import { folderRule } from './rule.ts';

/** Titles of items about one person. */
const personnel =
  /personalesag|personsag|enkeltsag|ansættelse af|afskedig|bortvis|opsigelse af|tjenestemandssag|klage (?:fra|over)|stillingsbesættelse|besættelse af|fratræd/i;

export const personKontakt = folderRule({
  id: 'person-kontakt',
  severity: 'warning',
  about: 'I et punkt om en person står ingen privat e-mailadresse eller telefon ved et navn.',
  say: (kind: FoundContact['kind'], number: string) => ({
    reason: `Punkt ${number} har ${kind === 'email' ? 'en e-mailadresse' : 'et telefonnummer'}, som ikke er kommunens, ved et navn.`,
    advice: 'Slet det, hvis det er en borgers eller en medarbejders eget.',
  }),
  check({ archive, folder }, reportFor) {
    const own = ownContacts(archive.settings);
    for (const meeting of archive.meetings.values()) {
      if (!meeting.items.some(isAboutPerson)) continue;
      const file = meetingFile(meeting);
      const text = folder.files.get(file) ?? '';
      for (const { number, from, to } of passages(meeting, text)) {
        for (const { kind, start } of findContacts(text.slice(from, to), own)) {
          reportFor(file)(placeAt(text, from + start), kind, number);
        }
      }
    }
  },
  example: {
    good: 'Lukket: ja\n\n### Beslutning\n\nGodkendt.',
    bad: 'Lukket: ja\n\n### Beslutning\n\nGodkendt. Carl Clausen, carl@eksempel.dk, får besked.',
    at: '42:25',
  },
});

const isAboutPerson = ({ closed, title }: MeetingOutline['items'][number]): boolean =>
  closed || personnel.test(title);

/** Where the items about persons stand in the text of their meeting. */
function* passages({ items }: MeetingOutline, text: string) {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  const startOf = (item: MeetingOutline['items'][number] | undefined): number =>
    starts[(item?.position?.line ?? Infinity) - 1] ?? text.length;
  for (const [at, item] of items.entries()) {
    if (isAboutPerson(item)) {
      yield { number: item.number, from: startOf(item), to: startOf(items[at + 1]) };
    }
  }
}
