/** Finds civil registration numbers in the text of a file, in its name, and in what an attachment says. */
import { isReadable, placeAt } from '../../minutes/encoding/encoding-fault.ts';
import type { Place, Report } from '../../minutes/problem.ts';
import { passageDigests, textDigest } from '../../privacy/passage.ts';
import { findPersonNumbers, type FoundNumber } from '../../privacy/person-numbers.ts';
import type { RawFile } from '../rule.ts';

/** A number as it may be told. */
export interface ToldNumber {
  masked: string;
  /** Path of the file it was found in. */
  file: string;
  /** Whether it stands in the file's name. */
  inName: boolean;
  /** Where in an attachment, in Danish: `side 3`. */
  where?: string | undefined;
  digest: string;
}

/** Rule by the certainty of what was found. */
const ruleIds = { certain: 'cpr-nummer', possible: 'cpr-muligt' } as const;

/** Reports each number; one in the name, or in an attachment, at the beginning of the file. */
export function findNumbers({ path, text, inspected }: RawFile, report: Report): void {
  const tell = (
    { certainty, masked }: Pick<FoundNumber, 'certainty' | 'masked'>,
    where: Pick<ToldNumber, 'inName' | 'where' | 'digest'>,
    place?: Place,
  ): void => {
    // Another number in the same passage needs a line of its own.
    const digest = textDigest(`${where.digest} ${masked}`);
    report(ruleIds[certainty], place, { masked, file: path, ...where, digest });
  };
  for (const found of findPersonNumbers(path)) {
    tell(found, { inName: true, digest: textDigest(path) });
  }
  const inText = isReadable(text) ? findPersonNumbers(text) : [];
  const digestOf = inText.length === 0 ? undefined : passageDigests(text);
  for (const found of inText) {
    const digest = digestOf?.(found.start, found.end) ?? '';
    tell(found, { inName: false, digest }, placeAt(text, found.start));
  }
  for (const { where, ...found } of inspected?.numbers ?? []) {
    tell(found, { inName: false, where, digest: inspected?.digest ?? '' });
  }
}

/** Danish, where a sentence begins: `Her`, `I filens navn`, `I bilaget (side 3)`. */
export const placeOfNumber = ({ inName, where }: Pick<ToldNumber, 'inName' | 'where'>): string =>
  where === undefined ? (inName ? 'I filens navn' : 'Her') : `I bilaget (${where})`;
