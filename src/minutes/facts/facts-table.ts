/** The table of keys in the editor's guide. */
import type { Facts } from './fact.ts';
import { facts } from './index.ts';

/** What the table says of each need, in the order of its rows. */
const needs = [
  ['required', 'ja'],
  ['recommended', 'helst'],
  [undefined, 'nej'],
] as const;

/** Markdown without a line end: a row for each fact, or for several that are written alike. */
export function factsTable(list: Facts = facts): string {
  const rows = needs.flatMap(([need, words]) => {
    const needed = Object.values(list).filter((each) => each.need === need);
    return [...Map.groupBy(needed, ({ about }) => about)].map(([about, alike]) => {
      const keys = alike.map(({ key }) => `\`${key}\``).join(', ');
      return `| ${keys} | ${words} | ${about} |`;
    });
  });
  return ['| Nøgle | Nødvendig | Form |', '| --- | --- | --- |', ...rows].join('\n');
}
