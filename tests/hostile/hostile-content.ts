/** The attacks that are words and pass check, as the minutes of one meeting: each in an item of its own. */
import { attacks, type Attack } from './attacks.ts';

/** Where the attacks stand; the page of all items shows each of them. */
export const hostileMeeting = '/byraad/2026-02-03/';

/** Its file, from the content folder. */
export const hostileFile = 'moeder/byraad/2026-02-03.md';

const itemOf = ({ place, words }: Attack, index: number): string => {
  const title = place === 'title' ? words : 'Ny cykelsti';
  const heading = place === 'heading' ? words : 'Sagsfremstilling';
  const text = place === 'text' ? words : 'Cykelstien anlægges.';
  const decision = place === 'decision' ? words : 'Godkendt.';
  return `## Punkt ${index + 1}: ${title}\n\n### ${heading}\n\n${text}\n\n### Beslutning\n\n${decision}\n`;
};

export function hostileText(): string {
  const harmless = attacks.filter(({ refusedBy }) => refusedBy.length === 0);
  const facts =
    'udvalg: byraad\ndato: 2026-02-03\nstatus: referat\ntitel: Byrådets møde den 3. februar 2026';
  return `---\n${facts}\n---\n\n${harmless.map(itemOf).join('\n')}`;
}
