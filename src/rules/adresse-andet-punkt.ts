/**
 * An address that was published for one item does not come to lead to another in silence, as it does
 * when an agenda is renumbered in its minutes.
 *
 * Compares with the meetings as git has them published; reports nothing without them.
 */
import { meetingAddress } from '../archive/addresses.ts';
import type { Place } from '../minutes/problem.ts';
import { renumberedItems, type Renumbered } from './renumbered/renumbered-items.ts';
import { folderRule } from './rule.ts';

export const adresseAndetPunkt = folderRule({
  id: 'adresse-andet-punkt',
  severity: 'error',
  about: 'En udgivet adresse fører ikke i tavshed til et andet punkt end før (git).',
  say: (meeting: string, items: readonly Renumbered[]) => {
    const changed = items.filter(({ isInUse }) => isInUse);
    return {
      reason:
        (changed.length === 0
          ? `Punkter har fået et andet nummer, siden de blev udgivet: `
          : `${changed.length === 1 ? '1 udgivet adresse fører' : `${changed.length} udgivne adresser fører`} nu til et andet punkt: `) +
        `${items.map(tell).join('; ')}.`,
      advice:
        'Er det de rigtige numre, så sæt linjerne ind i omdirigeringer.yml; så siger siderne, hvor det ' +
        'gamle punkt er. Ellers giv punkterne deres numre tilbage.\n' +
        items.map((item) => lineOf(meeting, item)).join('\n'),
    };
  },
  check(checked, reportFor) {
    for (const { file, meeting, items } of renumberedItems(checked)) {
      const certain = items.filter(({ doubtful }) => !doubtful);
      if (certain.length === 0) continue;
      reportFor(file)(firstPlace(certain), meetingAddress(meeting), certain);
    }
  },
  example: {
    good: '## Punkt 1: Godkendelse af dagsorden\n\n### Beslutning\n\nGodkendt.\n\n## Punkt 2: Ny cykelsti',
    bad: '## Punkt 2: Godkendelse af dagsorden\n\n### Beslutning\n\nGodkendt.\n\n## Punkt 1: Ny cykelsti',
    at: '14:1',
    published: true,
  },
});

const firstPlace = (items: readonly Renumbered[]): Place | undefined =>
  items.flatMap(({ position }) => position ?? []).toSorted((a, b) => a.line - b.line)[0];

/** `/byraad/2026-05-12/punkt-2/ (det gamle punkt er nu punkt 3: »Nye legepladser«)` */
function tell({ address, now }: Renumbered): string {
  if (now === undefined) return `${address} (det gamle punkt er her ikke mere)`;
  const title = now.title === '' ? '' : `: »${now.title}«`;
  return `${address} (det gamle punkt er nu punkt ${now.number}${title})`;
}

/** The entry for the address, ready to paste: it moved, or else its page points to the old item. */
export const lineOf = (meeting: string, { address, isInUse, now }: Renumbered): string =>
  `- { fra: ${address}, ${isInUse ? 'nu' : 'til'}: ${now?.address ?? meeting} }`;
