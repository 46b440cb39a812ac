/** Attachments that are listed find their files, and only theirs. */
import { describe, expect, it } from 'vitest';
import { linkAttachments } from '../../src/import/meeting/link-attachments.ts';
import { candidatesFor, indexFiles } from '../../src/import/meeting/attachment-names.ts';
import type { Meeting } from '../../src/minutes/model.ts';
import { meetingWords } from '../../src/minutes/words/words.ts';
import { importText, punkt } from './kilder.ts';

const meetingWith = (...names: string[]) =>
  importText(
    `REFERAT Chefforum d. 20-11-2012\n\nPunkt 1: A\n\nBeslutning\n\nGodkendt.\n\nBilag\n\n${names.join('\n\n')}`,
  ).meeting;

/** Links what `meeting` lists when there are `files`. */
function link(meeting: Meeting, files: string[]) {
  const index = indexFiles(files);
  return linkAttachments(meeting, (name) => candidatesFor(name, index));
}

/** The listed attachments as `name → url`, when there are `files`. */
function linked(names: string[], files: string[]): string[] {
  const { meeting } = link(meetingWith(...names), files);
  return (meeting.items[0]?.sections.at(-1)?.attachments ?? []).map(
    ({ name, url }) => `${name} → ${url ?? '–'}`,
  );
}

describe('linkAttachments', () => {
  it.each([
    ['Pjece.pdf', 'Pjece.pdf', 'Pjece.pdf'],
    ['Pjece', 'Pjece.pdf', 'Pjece.pdf'],
    ['Pjece om jobrotation.pdf', 'PJECE_om_jobrotation.PDF', 'PJECE_om_jobrotation.PDF'],
    [
      'Bilag 1_ Spørgeskema 2015',
      'bilag 1 spoergeskema 2015.docx',
      'bilag%201%20spoergeskema%202015.docx',
    ],
    ['Å-løb (kort)', 'aa-loeb kort.pdf', 'aa-loeb%20kort.pdf'],
    // As a Mac writes it; the link has the composed letters.
    [
      'Økonomi & drift #2?',
      'Økonomi & drift #2?.pdf'.normalize('NFD'),
      '%C3%98konomi%20%26%20drift%20%232%3F.pdf',
    ],
  ])('%s is %s', (name, file, url) => {
    expect(linked([name], ['Andet.pdf', file])).toEqual([`${name} → bilag/${url}`]);
  });

  it.each([
    ['Plan 1.2', 'Plan 12.pdf'],
    ['Pjece.pdf', 'Pjece.docx'],
    ['Pjece om jobrotation', 'Pjece.pdf'],
    ['–', '–.pdf'],
  ])('%s is not %s', (name, file) => {
    expect(linked([name], [file])).toEqual([`${name} → –`]);
  });

  it('takes the name to the letter first, then the whole name, and never guesses', () => {
    expect(linked(['Notat'], ['Notat.pdf', 'Notat'])).toEqual(['Notat → bilag/Notat']);
    expect(linked(['Notat.pdf'], ['notat.pdf', 'Notat.pdf.pdf'])).toEqual([
      'Notat.pdf → bilag/notat.pdf',
    ]);
    const files = ['Notat.pdf', 'Notat.docx'];
    expect(link(meetingWith('Notat', 'Kort'), files)).toMatchObject({
      files: [],
      withoutFile: ['Kort'],
      ambiguous: [{ name: 'Notat', files }],
    });
  });

  it('names each file once, and changes no word', () => {
    const meeting = meetingWith('Notat', 'Kort', 'notat.pdf');
    const { meeting: after, files } = link(meeting, ['Notat.pdf', 'Kort.png']);
    expect(files).toEqual(['Notat.pdf', 'Kort.png']);
    expect(meetingWords(after)).toEqual(meetingWords(meeting));
  });

  it('leaves links, other sections and closed items alone', () => {
    const item = punkt('000', 1);
    const listed = link({ ...meetingWith('A'), items: [item] }, []).withoutFile;
    const [name = ''] = listed;
    const files = [name, 'Center for Ledelse og Personale indstiller'];
    const once = link({ ...meetingWith('A'), items: [item] }, files);
    expect(once.files).toEqual([name]);
    expect(link(once.meeting, files)).toEqual({ ...once, files: [] });
    const closed = { ...meetingWith('A'), items: [{ ...item, closed: true }] };
    expect(link(closed, files).meeting).toEqual(closed);
  });
});
