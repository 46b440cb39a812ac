/** The sections of an item that state its decision. */
import type { AgendaItem, Section } from './model.ts';

/** Decision sections with text, in their order. */
export function decisionSections({ sections }: Pick<AgendaItem, 'sections'>): Section[] {
  return sections.filter(({ kind, blocks }) => kind === 'decision' && blocks.length > 0);
}
