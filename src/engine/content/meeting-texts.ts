/** The texts of meetings, read from their files on demand. */
import { meetingKey, type MeetingName } from '../../archive/addresses.ts';
import type { TextFiles } from '../../archive/content-folder.ts';
import type { Archive } from '../../archive/model.ts';
import { textOf } from '../../archive/with-text.ts';
import { factsOf, type MeetingOutline, type MeetingText } from '../../archive/outline.ts';
import { bodyOf } from '../../minutes/frontmatter.ts';
import { meetingFile } from '../../minutes/read-facts.ts';
import { digest } from '../files/digest.ts';

export interface MeetingTexts {
  /** Reads the text of a meeting of the archive. Throws `ChangedMeanwhile` if its file has changed. */
  read(meeting: MeetingOutline): MeetingText;
  /** What its file says. Throws likewise. */
  fileOf(meeting: MeetingName): string;
  /** Digest of everything that {@link read} depends on, without reading it. */
  digest(meeting: MeetingName): string;
  /** Digest of its file alone, without the earlier texts. */
  fileDigest(meeting: MeetingName): string;
}

/**
 * Size of the cache of texts. Pages are rendered by address, so those of one meeting follow one another,
 * with those of the day's second meeting between them.
 */
const mostKept = 2;

export interface DigestedFiles extends TextFiles {
  digest(file: string): string;
}

/** The texts of the meetings of an archive that was read from `files`. */
export function meetingTexts(files: DigestedFiles, { history }: Archive): MeetingTexts {
  const kept = new Map<MeetingOutline, MeetingText>();
  const fileOf = (meeting: MeetingName): string => files.get(meetingFile(meeting)) ?? '';
  const earlierOf = (file: string) => history.get(file) ?? [];
  const historyDigests = new Map<string, string>();

  function read(outline: MeetingOutline): MeetingText {
    const file = fileOf(outline);
    return {
      meeting: { ...factsOf(outline), ...textOf(file, outline) },
      body: bodyOf(file),
      earlier: earlierOf(meetingFile(outline)),
    };
  }

  return {
    read(outline) {
      const known = kept.get(outline) ?? read(outline);
      kept.delete(outline);
      kept.set(outline, known);
      for (const oldest of kept.keys()) {
        if (kept.size <= mostKept) break;
        kept.delete(oldest);
      }
      return known;
    },
    fileOf,
    fileDigest: (meeting) => files.digest(meetingFile(meeting)),
    digest(meeting) {
      const file = meetingFile(meeting);
      const earlier = earlierOf(file);
      if (earlier.length === 0) return files.digest(file);
      const key = meetingKey(meeting);
      const known = historyDigests.get(key) ?? digest(JSON.stringify(earlier));
      historyDigests.set(key, known);
      return `${files.digest(file)} ${known}`;
    },
  };
}
