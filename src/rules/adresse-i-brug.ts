import { foldersAbove } from '../archive/parse-address.ts';
import { hostFileNames } from '../hosting/host-files.ts';
import { exactPattern } from '../minutes/exact-pattern.ts';
import { moveRule } from './rule.ts';

export const adresseIBrug = moveRule({
  id: 'adresse-i-brug',
  severity: 'error',
  about: 'En flyttet eller tilbagetrukket adresse har ikke længere en side.',
  say: (address: string) => ({
    reason: `${address} er stadig en side eller en af sidens egne filer.`,
    advice: 'Slet linjen, eller ret det indhold, som siden er lavet af.',
  }),
  check(move, archive, report) {
    if (move.kind === 'renumbering') return;
    // A case's page that vanished with an item is there again when the case is treated again.
    if (move.kind === 'withdrawal' && move.along !== undefined) return;
    const above = [...foldersAbove(move.from)].map((address) => address.slice(0, -1));
    const isBelowFile = above.some(
      (file) => archive.addresses.has(file) || archive.moves.has(file),
    );
    if (archive.addresses.has(move.from) || isOwnFile.test(move.from) || isBelowFile) {
      report(move.position, move.from);
    }
  },
  example: {
    file: 'omdirigeringer.yml',
    good: 'fra: /byraad/2026-03-24/punkt-4/',
    bad: 'fra: /byraad/2026-03-24/punkt-1/',
    at: '1:8',
  },
});

/** Addresses below which, or at which, the site has files that are no pages. */
const isOwnFile = new RegExp(
  `^/(?:(?:_astro|pagefind|404|sag/opslag)/|(?:404\\.html|favicon\\.svg|licenser\\.txt|${hostFileNames.map(exactPattern).join('|')})/?$)`,
);
