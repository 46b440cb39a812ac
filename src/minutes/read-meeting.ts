/**
 * The one reader of minutes: a file's text in, a {@link Meeting} and its {@link Problem}s out.
 *
 * The checker, the importer, the site and the search index all use it, so that none of them can see
 * minutes another way.
 */
import { checkItems } from './check-items.ts';
import { checkText } from './check-text.ts';
import { takeDoubtMarks } from './doubt-marks.ts';
import { bodyOf, readFrontmatter } from './frontmatter.ts';
import { parseMarkdown } from './markdown.ts';
import type { Meeting } from './model.ts';
import { reportInto, sortProblems, type Problem, type Report } from './problem.ts';
import { meetingKeys, readFacts } from './read-facts.ts';
import { readItems } from './read-items.ts';

export interface ReadMeeting {
  /** `undefined` when committee or date cannot be read. With errors reported it is only a guess. */
  meeting: Meeting | undefined;
  /** In the order of the file. */
  problems: Problem[];
}

/**
 * Reads a meeting's file. `file` is its path from the content folder
 * (`moeder/byraad/2026-03-24.md`). Never throws for content.
 */
export function readMeeting(text: string, file: string): ReadMeeting {
  const problems: Problem[] = [];
  const report = reportInto(problems, file);
  const { facts: fields, body } = readFrontmatter(text, meetingKeys, report);
  const facts = fields && readFacts(fields, file, report);
  if (facts === undefined) return { meeting: undefined, problems };
  const tree = parseMarkdown(body);
  takeDoubtMarks(tree, report);
  checkText(tree, report);
  const meeting = { ...facts, ...readItems(tree.children, body.split('\n'), facts, report) };
  checkItems(meeting, report);
  return { meeting, problems: sortProblems(problems) };
}

export type MeetingText = Pick<Meeting, 'introduction' | 'items'>;

/**
 * The text of a file once more that has been read as a meeting with these facts: what
 * {@link readMeeting} gives of it. Facts are not read and faults not looked for again.
 */
export function readTextAgain(
  text: string,
  facts: Pick<Meeting, 'committee' | 'date'>,
): MeetingText {
  const body = bodyOf(text);
  const tree = parseMarkdown(body);
  takeDoubtMarks(tree, tellNobody);
  return readItems(tree.children, body.split('\n'), facts, tellNobody);
}

const tellNobody: Report = () => undefined;
