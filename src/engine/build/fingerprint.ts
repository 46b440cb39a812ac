/** Whether an answer of the archive is still the same, told by a few characters. */
import { meetingKey } from '../../archive/addresses.ts';
import type { Archive } from '../../archive/model.ts';
import { answerTo, everything, isPlain } from '../../archive/per-archive.ts';
import type { AgendaItem, Meeting } from '../../minutes/model.ts';
import { digest } from '../files/digest.ts';
import './questions.ts';

/** Gives the digest of a meeting as it is published, of everything in it. */
export type DigestOfMeeting = (meeting: Meeting) => string;

/** An answer shorter than this is its own fingerprint. */
const shortest = 40;

/**
 * Gives the fingerprint of a watched archive's answer to a question: the same for the same answer,
 * whatever process it is asked in. A meeting counts with all that is in it, as a page may show any of
 * it; an item that is told apart from its meeting counts with its number alone.
 */
export function fingerprints(
  archive: Archive,
  digestOf: DigestOfMeeting,
): (question: string) => string {
  const whole = digest(
    JSON.stringify([
      [...archive.meetings.values()].map(nameAndDigest),
      ...[archive.moves, archive.attachmentFiles, archive.pages, archive.ledger].map(plain),
    ]),
  );
  const known = new Map<string, string>();
  return (question) => {
    let found = known.get(question);
    if (found === undefined) known.set(question, (found = fingerprint(question)));
    return found;
  };

  function fingerprint(question: string): string {
    const answer = answerTo(archive, question);
    if (answer === everything) return whole;
    const text = JSON.stringify([isPlain(question) ? answer : plain(answer)]);
    return text.length < shortest ? text : digest(text);
  }

  function nameAndDigest(meeting: Meeting): string {
    return `${meetingKey(meeting)} ${digestOf(meeting)}`;
  }

  /** Values as JSON can tell them, without the text of meetings. */
  function plain(value: unknown): unknown {
    if (value instanceof Map) return [...value].map(plain);
    if (value instanceof Set) return [...value].map(plain);
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    if (isMeeting(value)) return nameAndDigest(value);
    if (isItem(value)) return value.number;
    return Object.entries(value).map(([key, each]) => [key, plain(each)]);
  }
}

const isMeeting = (value: object): value is Meeting =>
  'committee' in value && 'introduction' in value;
const isItem = (value: object): value is AgendaItem => 'order' in value && 'sections' in value;
