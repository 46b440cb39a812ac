import { meetingFile } from '../minutes/read-facts.ts';
import type { Contact } from '../privacy/contacts.ts';
import { ownContacts } from './privacy/own-contacts.ts';
import { folderRule } from './rule.ts';

export const personKontakt = folderRule({
  id: 'person-kontakt',
  severity: 'warning',
  about: 'I et punkt om en person står ingen privat e-mailadresse eller telefon ved et navn.',
  say: (kind: Contact['kind'], number: string) => ({
    reason: `Punkt ${number} har ${kind === 'email' ? 'en e-mailadresse' : 'et telefonnummer'}, som ikke er kommunens, ved et navn.`,
    advice: 'Slet det, hvis det er en borgers eller en medarbejders eget.',
  }),
  check({ archive }, reportFor) {
    const isOwn = ownContacts(archive.settings);
    for (const meeting of archive.meetings.values()) {
      const report = reportFor(meetingFile(meeting));
      for (const { number, contacts = [] } of meeting.items) {
        for (const contact of contacts) {
          if (!isOwn(contact)) report(contact.position, contact.kind, number);
        }
      }
    }
  },
  example: {
    good: 'Lukket: ja\n\n### Beslutning\n\nGodkendt.',
    bad: 'Lukket: ja\n\n### Beslutning\n\nGodkendt. Carl Clausen, carl@eksempel.dk, får besked.',
    at: '42:1',
  },
});
