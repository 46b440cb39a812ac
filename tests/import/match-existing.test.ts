/** Which file a meeting goes to when its day is taken. */
import { describe, expect, it } from 'vitest';
import {
  matchExisting as choose,
  type ExistingMeeting,
} from '../../src/engine/import/match-existing.ts';
import type { Meeting } from '../../src/minutes/model.ts';
import { writeMeeting } from '../../src/minutes/write-meeting.ts';
import { importKilde } from './kilder.ts';

const { meeting } = importKilde('000');

const matchExisting = (of: Meeting, files: ExistingMeeting[]) =>
  choose(of, writeMeeting(of), files);

const existing = (changes: Partial<Meeting>, sequence = 1): ExistingMeeting => {
  const changed = { ...meeting, ...changes, sequence };
  return { sequence, text: writeMeeting(changed), meeting: changed };
};
const otherSource = [{ file: 'andet.txt', sha256: 'f'.repeat(64) }];

describe('matchExisting', () => {
  it('takes the first place of a free day', () => {
    expect(matchExisting(meeting, [])).toEqual({ kind: 'new', sequence: 1 });
    expect(matchExisting(meeting, [existing({ sources: otherSource, start: '19:00' }, 2)])).toEqual(
      {
        kind: 'new',
        sequence: 1,
      },
    );
  });

  it('finds the same document, wherever it is and whatever it is called', () => {
    const renamed = meeting.sources.map((source) => ({ ...source, file: 'omdøbt.txt' }));
    expect(matchExisting(meeting, [existing({})])).toEqual({ kind: 'unchanged', sequence: 1 });
    expect(
      matchExisting(meeting, [
        existing({ sources: otherSource }),
        existing({ sources: renamed }, 2),
      ]),
    ).toEqual({ kind: 'unchanged', sequence: 2 });
    expect(matchExisting(meeting, [existing({ start: '19:00' })])).toEqual({
      kind: 'different',
      sequence: 1,
    });
  });

  it('does not miss the marks that an editor has removed, nor mind those that are left', () => {
    const marked = existing({});
    const text = marked.text.replace('### Beslutning', '<!-- usikker: Se efter. -->\n\n$&');
    expect(text).not.toBe(marked.text);
    expect(matchExisting(meeting, [{ ...marked, text }])).toEqual({
      kind: 'unchanged',
      sequence: 1,
    });
  });

  it('takes another document that does not begin at another time for the same meeting', () => {
    const untimed = { ...meeting };
    delete untimed.start;
    const further = { kind: 'further', sequence: 1 };
    const same = [existing({ sources: otherSource })];
    expect(matchExisting(meeting, same)).toEqual(further);
    const moved = [existing({ sources: otherSource, place: 'Et andet sted' })];
    expect(matchExisting(meeting, moved)).toEqual(further);
    expect(matchExisting(untimed, [existing({ sources: otherSource })])).toEqual(further);
    const unreadable = [{ sequence: 1, text: 'x', meeting: undefined }];
    expect(matchExisting(meeting, unreadable)).toEqual({ kind: 'different', sequence: 1 });
  });

  it('takes one that began a little later for the same', () => {
    const later = existing({ sources: otherSource, start: '09:55' });
    expect(matchExisting(meeting, [later])).toEqual({ kind: 'further', sequence: 1 });
  });

  it('does not take the place of a meeting that began at another time', () => {
    const evening = existing({ sources: otherSource, start: '19:00' });
    const night = existing({ sources: otherSource, start: '22:00' }, 2);
    expect(matchExisting(meeting, [evening, night])).toEqual({
      kind: 'other-meeting',
      start: '19:00',
      nextSequence: 3,
    });
  });
});
