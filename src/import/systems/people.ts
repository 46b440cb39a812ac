/** Names of those at a meeting. */
import { absenceReason } from '../sections/suspect-words.ts';

/** `Anne Aagaard (A) (fra pkt. 4)`. What says why somebody was absent may be about health: it is left out. */
export function withRemark(name: string, party: string, remark: string): string {
  const hasParty = party === '' || name.toLowerCase().includes(`(${party.toLowerCase()})`);
  const named = hasParty ? name : `${name} (${party})`;
  const said = remark.replace(/^\((.*)\)$/u, '$1');
  return said === '' || absenceReason.test(`(${said})`) ? named : `${named} (${said})`;
}
