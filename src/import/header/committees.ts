/** Finds committees by name, and adds new ones to `udvalg.yml`. */
import { isSeq, parseDocument, YAMLSeq, type Document } from 'yaml';
import { slug } from '../../minutes/sections/anchors.ts';

/** The parts of the archive's `Committee` that importing needs. */
export interface KnownCommittee {
  key: string;
  name: string;
  formerNames: readonly { name: string }[];
  abbreviations: readonly string[];
}

/** Finds a committee by key, name, former name or abbreviation. */
export function findCommittee<Known extends KnownCommittee>(
  name: string,
  committees: readonly Known[],
): Known | undefined {
  const wanted = fold(name);
  return committees.find(({ key, name: official, formerNames, abbreviations }) =>
    [key, official, ...formerNames.map((former) => former.name), ...abbreviations].some(
      (known) => fold(known) === wanted,
    ),
  );
}

const fold = (name: string): string => withoutTerm(name).toLocaleLowerCase('da');

/** Removes the council's term from a name: `Byrådet (18-21)`, `Byrådet 2018-2021`. */
const withoutTerm = (name: string): string =>
  name.trim().replace(/(?<!\s)\s+(?:\(\d\d-\d\d\)|\(?20\d\d\s?[-–]\s?(?:20)?\d\d\)?)$/u, '');

/** The key of a new committee: its name as a path segment. */
export const newCommitteeKey = (name: string): string => slug(withoutTerm(name));

/**
 * Returns the text of `udvalg.yml` (empty if there is no file yet) with a committee added. Comments
 * and other entries are kept.
 */
export function addCommittee(
  text: string,
  { key, name }: Pick<KnownCommittee, 'key' | 'name'>,
): string {
  const document: Document = parseDocument(text);
  const list = isSeq(document.contents) ? document.contents : new YAMLSeq(document.schema);
  list.flow = false;
  list.add(document.createNode({ noegle: key, navn: name }));
  document.contents = list;
  return document.toString({ lineWidth: 0 });
}
