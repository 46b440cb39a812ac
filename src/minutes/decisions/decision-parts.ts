/**
 * The parts of a decision section: what was decided, what members had entered in the minutes beside it,
 * and lines that close the meeting and are no part of it.
 *
 * A heading is a sub-heading or a whole line; a line's first words are one with their colon.
 */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import {
  isClosingLine,
  isSignatureHeading,
  isSignatures,
  isSignedLine,
} from '../sections/closing-lines.ts';
import { hasMark, piecesOf, type Piece } from './decision-pieces.ts';
import { visibleText } from '../words/plain-words.ts';
import type { Place } from '../problem.ts';
import { isProtocolHeading } from '../sections/protocol-headings.ts';
import { knownSectionKind } from '../sections/section-kinds.ts';
import { isOnlyVotes } from '../votes/read-votes.ts';
import { isVotesHeading } from '../votes/votes-heading.ts';

export interface DecisionPart {
  /**
   * `decision`: what was decided. `protocol`: a statement entered in the minutes. `votes`: nothing but
   * votes, below a heading. `closing`: no part of the decision.
   */
  role: 'decision' | 'protocol' | 'votes' | 'closing';
  /** Of a statement or votes, with its colon. */
  heading?: string;
  blocks: RootContent[];
  /** Where its heading stands. */
  position?: Place | undefined;
}

/**
 * The parts of the blocks of a decision section, in their order and with all their words. Blocks
 * without any heading or closing line are one part, unchanged.
 */
export function decisionParts(blocks: readonly RootContent[]): DecisionPart[] {
  if (!blocks.some(hasMark)) return [{ role: 'decision', blocks: [...blocks] }];
  const reader = newReader();
  const pieces = blocks.flatMap(piecesOf);
  for (const [index, piece] of pieces.entries()) {
    reader.take(piece, pieces.slice(index + 1, index + 1 + farthest));
  }
  return reader.parts.filter(({ role, blocks }) => role !== 'decision' || blocks.length > 0);
}

/** The blocks that say what was decided. */
export const decidedBlocks = (blocks: readonly RootContent[]): RootContent[] =>
  decisionParts(blocks).flatMap((part) => (part.role === 'decision' ? part.blocks : []));

/** How many pieces ahead are looked at: a page with more names is none of signatures. */
const farthest = 60;

/** Absences and disqualifications are the minutes' own words, wherever they stand. */
const ofMinutes = /^(?:fraværende|afbud|ikke til stede|inhabil(?:e|itet)?|deltog ikke)(?!\p{L})/iu;

/** What the body decided after a statement; in a statement of a party's these hardly stand alone. */
const decided =
  /^(?:(?:herefter|derefter) |(?:indstillingen|forslaget|hovedforslaget|sagen|punktet) (?:er|blev|bliver) (?:\p{L}+ ){0,2}(?:godkendt|vedtaget|tiltrådt|forkastet|afvist|udsat|anbefalet)(?!\p{L})|(?:godkendt|vedtaget|tiltrådt|forkastet|afvist|udsat|anbefales)(?!\p{L}))/iu;
const longestDecided = 160;

/** Whether a line ends a statement: it is the minutes' own. */
const endsStatement = (line: string): boolean =>
  line !== '' &&
  (ofMinutes.test(line) ||
    (line.length <= longestDecided && decided.test(line)) ||
    knownSectionKind(visibleText(line)) !== undefined);

function newReader() {
  const parts: DecisionPart[] = [{ role: 'decision', blocks: [] }];
  /** The depth of the sub-heading that began the part; a line has none. */
  let depth = 7;
  /** What is still to come of a statement that began in its heading's line; `undefined` without limit. */
  let goesOn: ((block: RootContent) => boolean) | undefined;
  /** Whether anything was decided above. */
  let isDecided = false;
  return { parts, take };

  function open(part: DecisionPart, ownDepth = 7): void {
    parts.push(part);
    depth = ownDepth;
    goesOn = undefined;
  }

  function take(piece: Piece, following: readonly Piece[]): void {
    const { block, line, runIn } = piece;
    const now = parts.at(-1);
    const position = block.position?.start;
    if (runIn) {
      open({ role: 'protocol', heading: runIn.heading, blocks: [runIn.rest], position });
      goesOn = continuationOf(toString(runIn.rest));
    } else if (line !== '' && isProtocolHeading(line)) {
      open({ role: 'protocol', heading: line, blocks: [], position }, depthOf(block));
    } else if (isVotesHeading(line) && following[0] && isOnlyVotes(following[0].block)) {
      open({ role: 'votes', heading: line, blocks: [], position });
    } else if (closes(piece, following)) {
      if (now?.role === 'closing') now.blocks.push(block);
      else open({ role: 'closing', blocks: [block] });
    } else {
      if (now && belongs(now, block, line)) now.blocks.push(block);
      else open({ role: 'decision', blocks: [block] });
      isDecided ||= parts.at(-1)?.role === 'decision';
    }
  }

  function belongs({ role }: DecisionPart, block: RootContent, line: string): boolean {
    if (role === 'decision') return true;
    if (role === 'votes') return isOnlyVotes(block);
    if (role === 'closing') return false;
    if (block.type === 'heading') return block.depth > depth;
    return !endsStatement(line) && goesOn?.(block) !== false;
  }

  function closes({ block, line }: Piece, following: readonly Piece[]): boolean {
    if (line !== '' && isClosingLine(line)) return true;
    if (isSignedLine(line)) return isDecided;
    const next = following[0]?.block;
    if (isSignatureHeading(line)) return next === undefined || isSignatures(next);
    if (!isSignatures(block)) return false;
    // A rule to sign on stands above names, and nothing else follows.
    return parts.at(-1)?.role === 'closing'
      ? block.type !== 'thematicBreak' || next === undefined || isSignatures(next)
      : block.type === 'thematicBreak' && isDecided && isSignaturePage(following);
  }
}

const isSignaturePage = (following: readonly Piece[]): boolean =>
  following.length < farthest &&
  following.some(({ line }) => line !== '') &&
  following.every(({ block, line }) => isSignatures(block) || isClosingLine(line));

const depthOf = (block: RootContent): number => (block.type === 'heading' ? block.depth : 7);

/**
 * Which blocks go on with a statement that began in the line of its heading: a list that it announces,
 * and all of a quotation. What follows otherwise may be the decision.
 */
function continuationOf(begun: string): (block: RootContent) => boolean {
  let isList = begun.endsWith(':');
  let open = openQuotes(begun);
  return (block) => {
    const goesOn = open > 0 || (isList && block.type === 'list');
    open += openQuotes(toString(block));
    isList = false;
    return goesOn;
  };
}

const openQuotes = (text: string): number => count(text, '»') - count(text, '«');
const count = (text: string, mark: string): number => text.split(mark).length - 1;
