/**
 * Repeats the proof of an import: compares the words of a meeting's source with those of its file.
 *
 * Reports nothing of meetings whose source is not at hand. A difference is no problem where it is
 * accounted for in public: a correction tells of the item or of the whole meeting, or the item is
 * withdrawn or closed.
 */
import { meetingAddress } from '../../archive/addresses.ts';
import type { Moves } from '../../archive/model.ts';
import { withdrawalOf } from '../../archive/withdraw.ts';
import { findGaps, type Gap } from '../../minutes/words/compare-words.ts';
import type { Meeting } from '../../minutes/model.ts';
import { placedWords, type MeetingWord } from '../../minutes/words/placed-words.ts';
import { parseMeeting } from '../../minutes/parse-meeting.ts';
import { placeOfKey } from '../../minutes/yaml/place-of-key.ts';
import { reportNothing } from '../../minutes/problem.ts';
import { factTexts, type SourceText, type SourceWord } from '../../minutes/source-text.ts';
import { wordsOf } from '../../minutes/words/words.ts';
import type { Comparison } from '../rule.ts';
import { compareJoined } from './compare-joined.ts';
import { isCorrected, isItemAccountedFor, isLost, type Compared } from './compared.ts';

export const compareSources: Comparison = ({ archive, folder }, reportFor) => {
  for (const [file, sources] of folder.sources ?? []) {
    const text = folder.files.get(file) ?? '';
    // As it stands in the file: what is withdrawn may still be there.
    const meeting = parseMeeting(text, file, reportNothing)?.meeting;
    if (meeting === undefined) continue;
    if (withdrawalOf(archive.moves, meetingAddress(meeting))) continue;
    const report = reportFor(file);
    const placeOf = (key: string) => placeOfKey(text, key);
    for (const [at, source] of sources.entries()) {
      if (source?.kind === 'other') report('kilde-anden', placeOf('kilde'), source.path);
      if (source?.kind === 'unreadable') {
        report('kilde-ulaeselig', placeOf('kilde'), source.path, source.reason);
      }
      if (source?.kind !== 'read') continue;
      const recorded = meeting.sources[at]?.words;
      if (recorded !== undefined && recorded !== source.count) {
        report('kilde-tal', placeOf('kilde'), source.path, recorded, source.count);
      }
    }
    if (isCorrected(meeting, undefined)) continue;
    const compared = { meeting, moves: archive.moves, placeOf, report };
    if (meeting.sources.some(({ items }) => items !== undefined)) {
      compareJoined(sources, compared);
    } else if (sources[0]?.kind === 'read') compareSource(sources[0], compared);
  }
};

function compareSource(source: SourceText & { path: string }, compared: Compared): void {
  const { meeting, moves, report } = compared;
  compareFacts(source, compared);
  const words = placedWords(meeting);
  const plain = words.map(({ word }) => word);
  for (const gap of findGaps(source.words, plain)) {
    for (const part of splitByItem(gap, source.words)) {
      const { there, instead } = part;
      const at = words[instead > 0 ? there : Math.max(0, there - 1)];
      if (isAccountedFor(part, at, meeting, moves)) continue;
      const missing = part.missing.map(({ word }) => word);
      const told = plain.slice(there, there + instead);
      const isDecision = at?.section?.kind === 'decision';
      const isGrave = isLost(missing, told) || (missing.length > 0 && isDecision);
      report(
        isGrave ? 'kilde-tabt' : 'kilde-aendret',
        at?.place,
        { path: source.path, ...(part.missing[0] ?? source.words[gap.here]) },
        missing,
        told,
      );
    }
  }
}

function compareFacts(
  { path, facts }: SourceText & { path: string },
  { meeting, placeOf, report }: Compared,
): void {
  const here = factTexts(meeting);
  for (const [key, fact] of Object.entries(facts)) {
    const [missing, instead] = [wordsOf(fact), wordsOf(here[key] ?? '')];
    if (missing.join(' ') === instead.join(' ')) continue;
    const ruleId = isLost(missing, instead) ? 'kilde-tabt' : 'kilde-aendret';
    report(ruleId, placeOf(key) ?? placeOf('kilde'), { path, fact: key }, missing, instead);
  }
}

/** A part of a gap, with the words of one item of the source. */
interface GapPart extends Pick<Gap, 'there' | 'instead'> {
  missing: SourceWord[];
}

/** Splits a gap by the items of the missing words; the words that stand instead go to the last part. */
function splitByItem(
  { here, missing, there, instead }: Gap,
  source: readonly SourceWord[],
): GapPart[] {
  const byItem = Map.groupBy(source.slice(here, here + missing), ({ item }) => item);
  const groups = byItem.size === 0 ? [[]] : [...byItem.values()];
  return groups.map((group, index) => ({
    ...{ missing: group, there },
    instead: index === groups.length - 1 ? instead : 0,
  }));
}

function isAccountedFor(
  { missing: [first] }: GapPart,
  at: MeetingWord | undefined,
  meeting: Meeting,
  moves: Moves,
): boolean {
  const numbers = [first?.item, at?.item?.number].filter((number) => number !== undefined);
  return numbers.some((number) => isItemAccountedFor(number, meeting, moves));
}
