import { isAttachmentAddress } from '../archive/addresses.ts';
import { foldersAbove } from '../archive/parse-address.ts';
import { addressesWithoutPage, answerOf } from '../ledger/answers.ts';
import { ledgerRule } from './rule.ts';

export const adresseTabt = ledgerRule({
  id: 'adresse-tabt',
  severity: 'error',
  about: 'En udgivet adresse er altid en side, flyttet eller trukket tilbage.',
  say: (address: string, below: number) =>
    isAttachmentAddress(address)
      ? {
          reason:
            `Bilaget ${address} har været offentligt, og intet offentligt linker til det længere; ` +
            'ordene står stadig i git.',
          advice:
            'Er dets punkt blevet lukket eller slettet, så træk det tilbage: ' +
            `${withdrawCommand(address)}. Ellers skriv linket i mødets fil igen, eller i ` +
            'omdirigeringer.yml, hvor det er flyttet hen (fra, til).',
        }
      : {
          reason: `Der er ingen side længere på ${address}${belowIt(below)}.`,
          advice:
            'Er den flyttet, så skriv i omdirigeringer.yml, hvorfra og hvortil (fra, til). Skal den ' +
            `væk, så træk den tilbage: ${withdrawCommand(address)}.` +
            (isCase.test(address)
              ? ' Er sagen kun faldet ud af mødet, så før læseren til listen over sager, eller til det ' +
                `møde, hvor den stod; skriv i omdirigeringer.yml: - { fra: ${address}, til: /sag/ }`
              : ''),
        },
  check(archive, report) {
    const lost = [...addressesWithoutPage(archive)].filter(
      (address) => archive.ledger.has(address) && answerOf(archive, address).kind === 'lost',
    );
    for (const [address, below] of underTheirFolders(lost)) {
      const line = archive.ledger.get(address) ?? 1;
      report({ line, column: 1 }, address, below);
    }
  },
  example: { file: 'adresser.txt', good: '/byraad/\n', bad: '/byraad/\n/skolen/\n', at: '4:1' },
});

/** The page of a case that no item has any longer; those of a year are below `/sag/aar/`. */
const isCase = /^\/sag\/(?!aar\/)[^/]+\/$/u;

const withdrawCommand = (address: string): string => `npm run withdraw -- ${address} --grund "…"`;

const belowIt = (count: number): string =>
  count === 0 ? '' : count === 1 ? ' og 1 adresse under den' : ` og ${count} adresser under den`;

/**
 * The addresses that have none of the others above them, with the number of those below: what is
 * said of a meeting's address holds for its items.
 */
function underTheirFolders(addresses: readonly string[]): Map<string, number> {
  const tops = new Map<string, number>();
  const all = new Set(addresses);
  for (const address of addresses) {
    const top = [...foldersAbove(address)].findLast((folder) => all.has(folder)) ?? address;
    tops.set(top, (tops.get(top) ?? -1) + 1);
  }
  return tops;
}
