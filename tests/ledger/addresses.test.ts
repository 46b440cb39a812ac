import { expect, it } from 'vitest';
import { ledgerAddition, newAddresses } from '../../src/ledger/extend-ledger.ts';
import { addresses, archive } from './content.ts';

it('lists pages and attachments in the form in which a browser asks for them', () => {
  expect([...archive().addresses].toSorted()).toEqual(addresses);
});

it('tells what the ledger does not have, sorted', () => {
  expect(newAddresses(archive())).toEqual([]);
  expect(newAddresses(archive({ 'adresser.txt': '' }))).toEqual(addresses);
  const encodedOtherwise = addresses.map(decodeURIComponent).join('\r\n');
  expect(
    newAddresses(archive({ 'adresser.txt': `\uFEFF# Adresser\r\n\r\n${encodedOtherwise}` })),
  ).toEqual([]);
});

it('begins a ledger with what it is, and goes on where one stops', () => {
  expect(ledgerAddition('', ['/', '/om/'])).toMatch(/^# .+Slet aldrig en linje\.\n\/\n\/om\/\n$/);
  expect(ledgerAddition('/\n', ['/om/'])).toBe('/om/\n');
  expect(ledgerAddition('/', ['/om/'])).toBe('\n/om/\n');
});
