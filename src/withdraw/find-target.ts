/** Finds what an editor means to withdraw: the address as it is typed, pasted or copied. */
import { distance } from 'fastest-levenshtein';
import { itemAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { parseAddress } from '../archive/parse-address.ts';

export type Target =
  | { kind: 'found'; address: string }
  /** A page that is made of items or meetings, which are `of`: it changes with them. */
  | { kind: 'made of others'; address: string; of: string[] }
  /** An address that has never been there; `near` are those like it that have, nearest first. */
  | { kind: 'unknown'; address: string; near: string[] }
  | { kind: 'no address' };

/**
 * Reads what was typed: an address from the root of the site, with or without its last slash, or all of
 * it as a browser shows it, with domain, base path, query and fragment.
 */
export function findTarget(typed: string, archive: Archive): Target {
  const known = knownAddresses(archive);
  const candidates = [...readings(typed)];
  const address = candidates.find((each) => known.has(each) || isFolderOf(known, each));
  if (address === undefined) {
    const [first] = candidates;
    if (first === undefined) return { kind: 'no address' };
    return { kind: 'unknown', address: first, near: nearest(candidates, known) };
  }
  if (withdrawable.test(address)) return { kind: 'found', address };
  return { kind: 'made of others', address, of: madeOf(archive, address) };
}

/** A meeting, one of its items, its folder of attachments, or one of these. */
const withdrawable = /^\/[^/]+\/\d{4}-\d{2}-\d{2}(?:-\d+)?\/(?:punkt-[^/]+\/|bilag\/.*)?$/;

const knownAddresses = ({ addresses, ledger, moves }: Archive): ReadonlySet<string> =>
  new Set([...addresses, ...ledger.keys(), ...moves.keys()]);

/** A meeting's folder of attachments is no page. */
const isFolderOf = (known: ReadonlySet<string>, address: string): boolean =>
  address.endsWith('/bilag/') && [...known].some((each) => each.startsWith(address));

/** The addresses that `typed` may be, the likeliest first: whole, then without what is before it. */
function* readings(typed: string): Generator<string> {
  const text = typed.trim().replace(/^<(.*)>$/, '$1');
  const url = /^[a-z][a-z0-9+.-]+:\/\//i.test(text) ? URL.parse(text)?.pathname : undefined;
  // A file's name may have `#` and `?` in it.
  for (const path of url === undefined ? [text, text.replace(/[?#].*/s, '')] : [url]) {
    const segments = path.replace(/^\/+/, '').split('/');
    // A base path, or a folder that a shell on Windows has put before it.
    for (let from = 0; from === 0 || from < segments.length - 1; from++) {
      const address = parseAddress(`/${segments.slice(from).join('/')}`);
      if (address !== undefined && address !== '/') yield address;
    }
  }
}

const mostOffered = 3;

function nearest(candidates: readonly string[], known: ReadonlySet<string>): string[] {
  const wanted = [...known].filter((address) => withdrawable.test(address));
  return wanted
    .map((address) => ({
      address,
      apart: Math.min(...candidates.map((each) => distance(each, address))),
    }))
    .filter(({ address, apart }) => apart <= address.length / 3)
    .toSorted((a, b) => a.apart - b.apart)
    .slice(0, mostOffered)
    .map(({ address }) => address);
}

/** The items that the page of a case or a subject is made of, or the meeting that is shown whole. */
function madeOf({ cases, subjects }: Archive, address: string): string[] {
  const [, folder, key = ''] = address.split('/').map(decodeURIComponent);
  if (address.endsWith('/samlet/')) return [address.slice(0, -'samlet/'.length)];
  const page =
    folder === 'sag' ? cases.get(key) : folder === 'emne' ? subjects.get(key) : undefined;
  return (page?.items ?? []).map(({ meeting, item }) => itemAddress(meeting, item));
}
