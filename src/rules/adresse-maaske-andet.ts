/** An item that may be another than the one its address was published for: the editor is asked. */
import { meetingAddress } from '../archive/addresses.ts';
import { lineOf } from './adresse-andet-punkt.ts';
import { renumberedItems, type Renumbered } from './renumbered/renumbered-items.ts';
import { folderRule } from './rule.ts';

export const adresseMaaskeAndet = folderRule({
  id: 'adresse-maaske-andet',
  severity: 'warning',
  about:
    'Har et udgivet punkt fået både andre ord og et andet eller intet sagsnummer, er det stadig det samme punkt (git).',
  say: (meeting: string, item: Renumbered) => ({
    reason: `Er punktet på ${item.address} stadig det, der stod der, da adressen blev udgivet? Titel, sagsnummer og tekst siger ikke det samme.`,
    advice:
      'Er det, så gør intet, ud over at se efter, om sagsnummeret er rigtigt. Er det et andet, så sæt ' +
      `linjen ind i omdirigeringer.yml.\n${lineOf(meeting, item)}`,
  }),
  check(checked, reportFor) {
    for (const { file, meeting, items } of renumberedItems(checked)) {
      for (const item of items) {
        if (item.doubtful) reportFor(file)(item.position, meetingAddress(meeting), item);
      }
    }
  },
  example: {
    good: '## Punkt 1: Godkendelse af dagsorden',
    bad: '## Punkt 1: Spørgetid',
    at: '14:1',
    published: true,
  },
});
