/** The attacks that are words and pass check, as the content of one site: each in an item of its own. */
import { sampleContent } from '../rules/sample.ts';
import { attacks, type Attack } from './attacks.ts';

/** Where the attacks stand; the page of all items shows each of them. */
export const hostileMeeting = '/byraad/2026-03-24/';

const itemOf = ({ place, words }: Attack, index: number): string => {
  const title = place === 'title' ? words : 'Ny cykelsti';
  const heading = place === 'heading' ? words : 'Sagsfremstilling';
  const text = place === 'text' ? words : 'Cykelstien anlægges.';
  const decision = place === 'decision' ? words : 'Godkendt.';
  return `## Punkt ${index + 1}: ${title}\n\n### ${heading}\n\n${text}\n\n### Beslutning\n\n${decision}\n`;
};

/** Files of the content folder by their paths. */
export function hostileContent(): Record<string, string> {
  const harmless = attacks.filter(({ refusedBy }) => refusedBy.length === 0);
  const facts =
    'udvalg: byraad\ndato: 2026-03-24\nstatus: referat\ntitel: Byrådets møde den 24. marts 2026';
  return {
    'site.yml': sampleContent['site.yml'] ?? '',
    'udvalg.yml': sampleContent['udvalg.yml'] ?? '',
    'moeder/byraad/2026-03-24.md': `---\n${facts}\n---\n\n${harmless.map(itemOf).join('\n')}`,
  };
}
