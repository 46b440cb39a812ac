/** The text of meetings, read from their files when it is asked for. */
import { meetingKey, type MeetingName } from '../../archive/addresses.ts';
import type { TextFiles } from '../../archive/content-folder.ts';
import type { Archive } from '../../archive/model.ts';
import { factsOf, type MeetingOutline, type MeetingText } from '../../archive/outline.ts';
import { meetingFile } from '../../minutes/read-facts.ts';
import { readTextAgain } from '../../minutes/parse-meeting.ts';
import { digest } from '../files/digest.ts';

export interface MeetingTexts {
  /** Reads the text of a meeting of the archive. Throws `ChangedMeanwhile` where its file changed. */
  read(meeting: MeetingOutline): MeetingText;
  /** A digest of all that {@link read} depends on, without reading it. */
  digest(meeting: MeetingName): string;
}

/**
 * Texts kept as values. Pages are rendered by address, so one meeting's follow one another; searching
 * indexes the same archive in another order at the same time.
 */
const mostKept = 8;

/** Files whose bytes can be told apart without being read. */
export interface DigestedFiles extends TextFiles {
  digest(file: string): string;
}

/** The texts of the meetings of an archive that was read from `files`. */
export function meetingTexts(files: DigestedFiles, { history }: Archive): MeetingTexts {
  const kept = new Map<MeetingOutline, MeetingText>();
  const earlierOf = (file: string) => history.get(file) ?? [];
  const historyDigests = new Map<string, string>();

  function read(outline: MeetingOutline): MeetingText {
    const file = meetingFile(outline);
    const text = readTextAgain(files.get(file) ?? '', outline);
    // What has been withdrawn still stands in the file.
    const orders = new Map(outline.items.map(({ number, order }) => [number, order]));
    const items = text.items.flatMap((item) => {
      const order = orders.get(item.number);
      return order === undefined ? [] : [{ ...item, order }];
    });
    const { introduction } = text;
    return { meeting: { ...factsOf(outline), introduction, items }, earlier: earlierOf(file) };
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
