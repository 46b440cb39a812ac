/**
 * A link from the search says which words to mark, and at which sentence to open.
 * They are taken out of the address, so that what a reader copies is the item's own; the words are kept for
 * when the page is loaded again.
 */
import { showFound } from './found-words.ts';
import { sentenceParameter, wordParameter } from './parameter.ts';

interface Kept {
  found?: readonly string[];
}

const address = new URL(location.href);
const { searchParams } = address;
const given = searchParams.getAll(wordParameter).filter((word) => word.trim() !== '');
const words = given.length > 0 ? given : ((history.state as Kept | null)?.found ?? []);
const sentence = searchParams.get(sentenceParameter) ?? undefined;

if (searchParams.has(wordParameter)) {
  searchParams.delete(wordParameter);
  searchParams.delete(sentenceParameter);
  const kept: Kept = { found: words };
  history.replaceState(kept, '', address);
}
if (words.length > 0) {
  showFound(words, given.length > 0 ? { sentence } : undefined);
}
