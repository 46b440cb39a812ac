/** Parses the text of a meeting's file into a {@link Meeting}; the rules check it. */
import type { Root } from 'mdast';
import { takeDoubtMarks } from './doubt-marks.ts';
import type { FieldLine } from './items/field-lines.ts';
import { bodyOf, readFrontmatter } from './frontmatter.ts';
import { parseMarkdown } from './markdown/markdown.ts';
import type { AgendaItem, Meeting } from './model.ts';
import { reportNothing, type Report } from './problem.ts';
import { meetingKeys, readFacts } from './read-facts.ts';
import { readItems } from './items/read-items.ts';
import { runningLines, type RunningLine } from './words/running-lines.ts';

/** A meeting with what the rules need of its file. */
export interface ParsedMeeting {
  meeting: Meeting;
  /** The Markdown that the items were made of, without marks of doubt. */
  tree: Root;
  /** The file's lines, each at the index of its number less one; those of the facts are empty. */
  lines: readonly string[];
  /** Those of the file's lines that are running text. */
  running: readonly RunningLine[];
  /** The lines that were read as fields of an item. */
  fieldLines: readonly FieldLine[];
  /** The items of which a `Lukket` line says that they are closed or open. */
  stated: ReadonlySet<AgendaItem>;
}

/**
 * Parses a meeting's file. `file` is its path from the content folder. `undefined` when committee or
 * date cannot be read. Reports what is wrong with the facts, and marks of doubt. Never throws for
 * content.
 */
export function parseMeeting(
  text: string,
  file: string,
  report: Report,
): ParsedMeeting | undefined {
  const { facts: fields, body } = readFrontmatter(text, meetingKeys, report, file);
  const facts = fields && readFacts(fields, file, report);
  if (facts === undefined) return undefined;
  const tree = parseMarkdown(body);
  takeDoubtMarks(tree, report);
  const lines = body.split('\n');
  const { introduction, items, ...read } = readItems(tree.children, lines, facts);
  const meeting = { ...facts, introduction, items };
  return { meeting, tree, lines, running: runningLines(meeting, lines), ...read };
}

export type MeetingText = Pick<Meeting, 'introduction' | 'items'>;

/** Reads only the text of a file whose facts are known, with the result of {@link parseMeeting}. */
export function readTextAgain(
  text: string,
  facts: Pick<Meeting, 'committee' | 'date'>,
): MeetingText {
  const body = bodyOf(text);
  const tree = parseMarkdown(body);
  takeDoubtMarks(tree, reportNothing);
  const { introduction, items } = readItems(tree.children, body.split('\n'), facts);
  return { introduction, items };
}
