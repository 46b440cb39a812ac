/** Guesses what an address without a page was meant to be. */
import { isMeetingSlug, reservedKeys } from '../archive/addresses.ts';
import { parseCaseNumber } from '../minutes/case-number.ts';

export interface LostAddress {
  /** Words of the address to search for; may be empty. */
  words: string;
  /** A case number in the address, in its usual form (`12/16033`). */
  caseNumber: string | undefined;
  /** Key of the committee, if the address looks like one of its meetings. */
  committee: string | undefined;
}

const ownPage = /^(?:samlet|punkt-[\w-]+)$/;

/** Number of final segments whose words count; those before them are folders. */
const segmentsRead = 2;

/** Reads a path (`location.pathname`, percent-encoded) below `base` (`/` or `/referater/`). */
export function readLostAddress(path: string, base: string): LostAddress {
  const below = path.startsWith(base) ? path.slice(base.length) : path;
  const segments = below.split('/').map(decode).filter(Boolean);
  const [key, day] = segments;
  const isMeeting =
    key !== undefined && day !== undefined && isMeetingSlug(day) && !reservedKeys.has(key);
  const numbers = segments.map(caseNumberOfSegment);
  const spoken = segments.filter(
    (segment, index) =>
      numbers[index] === undefined && !isFixed(segment) && !(isMeeting && index === 0),
  );
  const caseNumber = numbers.findLast((number) => number !== undefined) ?? toLookUp(segments);
  return {
    words: spoken.slice(-segmentsRead).flatMap(words).join(' '),
    caseNumber,
    committee: isMeeting ? key : undefined,
  };
}

/** The text in place of a number below `/sag/` and `/emne/`: `12/16033`, `00.01.00-P35`. Lists of years have none or follow it. */
function toLookUp([folder, ...rest]: readonly string[]): string | undefined {
  const years = rest.indexOf('aar');
  const text = rest.slice(0, years === -1 ? undefined : years).join('/');
  return (folder === 'sag' || folder === 'emne') && /\d/.test(text) ? text : undefined;
}

/** The normal form of a number in its address form (`12-16033`, `08.03.00-G01-549`). */
function caseNumberOfSegment(segment: string): string | undefined {
  const olderKle = segment.replace(/-([A-ZÆØÅ]\d{2})-(\d+)$/, ' $1/$2');
  return [segment, segment.replace('-', '/'), olderKle]
    .map((text) => parseCaseNumber(text, false)?.normal)
    .find((normal) => normal !== undefined);
}

/** Whether a segment is part of this site's own addresses, and no word to search for. */
const isFixed = (segment: string): boolean =>
  reservedKeys.has(segment) || isMeetingSlug(segment) || ownPage.test(segment);

function words(segment: string): string[] {
  return segment
    .replace(/\.\w{2,5}$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /\p{L}/u.test(word));
}

/** The decoded segment; empty if its encoding is invalid. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
