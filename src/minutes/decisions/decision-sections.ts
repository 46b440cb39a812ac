/** The sections of an item that state its decision, and what they say. */
import type { RootContent } from 'mdast';
import { decidedBlocks } from './decision-parts.ts';
import type { AgendaItem, Section } from '../model.ts';

type Sections = Pick<AgendaItem, 'sections'>;

/** Decision sections with text, in their order. */
export const decisionSections = ({ sections }: Sections): Section[] =>
  sections.filter(({ kind, blocks }) => kind === 'decision' && blocks.length > 0);

/** The same with what was decided alone: without statements and closing lines; none where nothing is left. */
export const decidedSections = (item: Sections): Section[] =>
  decisionSections(item)
    .map((section) => ({ ...section, blocks: decidedBlocks(section.blocks) }))
    .filter(({ blocks }) => blocks.length > 0);

/** The blocks that say what was decided. */
export const decidedBlocksOf = (item: Sections): RootContent[] =>
  decidedSections(item).flatMap(({ blocks }) => blocks);
