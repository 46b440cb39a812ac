/**
 * What of a closed item is public: its decision and the votes (Indenrigsministeriet 1987), as far as
 * secrecy allows. What other bodies said of it before is not.
 */
import { toString } from 'mdast-util-to-string';
import { readDatedHeading } from '../sections/dated-heading.ts';
import { decisionParts } from '../decisions/decision-parts.ts';
import type { RootContent } from 'mdast';
import type { AgendaItem, Meeting, Section, SectionKind } from '../model.ts';
import { findDays } from '../days/printed-day.ts';
import type { Place } from '../problem.ts';
import { entersInProtocol, isProtocolHeading } from '../sections/protocol-headings.ts';
import { knownSectionKind, type Occasion } from '../sections/section-kinds.ts';
import { sentences } from '../words/sentences.ts';
import { isVotesHeading } from '../votes/votes-heading.ts';

/** A part of a closed item that is not public by itself. */
export interface HiddenPart {
  /** Heading, or the words it begins with; `null` for text before the first heading. */
  words: string | null;
  kind: 'section' | 'earlier' | 'protocol';
  position: Place | undefined;
}

/**
 * The parts of `item` that may not be published when it is closed, in the order of the text: with
 * `publicText` only attachments, and what other bodies said before.
 */
export function hiddenParts(
  item: Pick<AgendaItem, 'number' | 'sections' | 'publicText'>,
  meeting: Pick<Meeting, 'committee' | 'date'>,
): HiddenPart[] {
  const { number, sections, publicText } = item;
  const own = sections.findLast(({ kind, blocks }) => kind === 'decision' && blocks.length > 0);
  return sections.flatMap((section) => {
    const { heading: words, position } = section;
    if (!isPublicSection(item, section)) return [{ words, kind: 'section', position }];
    if (publicText) return [];
    if (own && own !== section && isOfOtherBody(section, own)) {
      return [{ words, kind: 'earlier', position }];
    }
    return [...protocolIn(section), ...earlierIn(section, { ...meeting, number })];
  });
}

/** Whether a section of a closed item is public. */
export const isPublicSection = (
  { publicText }: Pick<AgendaItem, 'publicText'>,
  { heading, kind }: Section,
): boolean =>
  publicText
    ? kind !== 'attachments' && kind !== 'history'
    : heading !== null && isPublicHeading(heading, kind);

/** Whether a heading is that of a decision, or of the votes. */
export const isPublicHeading = (heading: string, kind: SectionKind): boolean =>
  kind === 'decision' || isVotesHeading(heading);

/** Whether the headings of two decisions name different bodies. */
function isOfOtherBody(one: Section, other: Section): boolean {
  const [body, otherBody] = [one, other].map(
    ({ heading }) => readDatedHeading(heading ?? '')?.body,
  );
  return body !== undefined && body !== otherBody;
}

/** What within a decision members had entered in the minutes: it may tell what was said. */
function protocolIn({ blocks }: Section): HiddenPart[] {
  return decisionParts(blocks).flatMap((part): HiddenPart[] => {
    if (part.role === 'protocol') {
      return [{ words: part.heading ?? '', kind: 'protocol', position: part.position }];
    }
    return part.blocks.flatMap((block): HiddenPart[] => {
      const words = textsIn(block).flatMap(sentences).find(isOfProtocol);
      return words === undefined
        ? []
        : [{ words, kind: 'protocol', position: block.position?.start }];
    });
  });
}

const isOfProtocol = (sentence: string): boolean =>
  entersInProtocol(sentence) || isProtocolHeading(sentence) || isProtocolHeading(leadOf(sentence));

/** The texts of a block, those of the items of a list each by itself. */
const textsIn = (block: RootContent): string[] =>
  block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote'
    ? block.children.flatMap(textsIn)
    : [toString(block)];

/** What within a decision was said on another day: sub-headings, and paragraphs with such a lead. */
function earlierIn({ blocks }: Section, occasion: Occasion): HiddenPart[] {
  return blocks.flatMap((block): HiddenPart[] => {
    const text = toString(block);
    const lines = block.type === 'heading' ? [text] : text.split('\n');
    const isHidden = block.type === 'heading' ? isHiddenHeading : isEarlier;
    const words = lines.find((line) => isHidden(line, occasion));
    return words === undefined ? [] : [{ words, kind: 'earlier', position: block.position?.start }];
  });
}

/** Whether a sub-heading is that of something else than the decision. */
function isHiddenHeading(line: string, occasion: Occasion): boolean {
  const kind = knownSectionKind(line, occasion);
  return (
    (kind !== undefined && !['decision', 'protocol', 'other'].includes(kind)) ||
    isEarlier(line, occasion)
  );
}

/** Whether a line begins with, or is, a heading of what was said on another day. */
export function isEarlier(line: string, occasion: Occasion): boolean {
  if (knownSectionKind(line, occasion) === 'history') return true;
  const lead = leadOf(line);
  if (lead === '') return false;
  const isOtherDay = findDays(lead).some(({ date }) => date !== occasion.date);
  return isOtherDay || knownSectionKind(lead, occasion) === 'history';
}

/** In characters. */
const longestLead = 120;

/** The words before a line's first colon, with it; empty where they are a sentence. */
function leadOf(line: string): string {
  const lead = line.slice(0, line.search(/:(?: |$)/u) + 1);
  return lead.length > longestLead ? '' : lead;
}
