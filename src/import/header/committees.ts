/** The committee a document names: found among those known, or a new one. */
import { isSeq, parseDocument, YAMLSeq, type Document } from 'yaml';
import { slug } from '../../minutes/anchors.ts';

/** What is known of a committee; the archive's `Committee` is one. */
export interface KnownCommittee {
  key: string;
  name: string;
  formerNames: readonly { name: string }[];
  abbreviations: readonly string[];
}

/** Finds the committee that is called `name`, in any way it is known by. */
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

/** A council's term is no part of its committees' names: `Byrådet (18-21)`, `Byrådet 2018-2021`. */
const withoutTerm = (name: string): string =>
  name.trim().replace(/\s+(?:\(\d\d-\d\d\)|\(?20\d\d\s?[-–]\s?(?:20)?\d\d\)?)$/u, '');

/** The key of a committee that is not known yet: its name as a path segment. */
export const newCommitteeKey = (name: string): string => slug(withoutTerm(name));

/**
 * Adds a committee to the text of `udvalg.yml` (empty when there is no file yet) and gives the new
 * text. The comments and the other entries stay.
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
