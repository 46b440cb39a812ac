/**
 * The search index of an archive: all that the rest of the program may import from this folder
 * (`.config/layers.js`), the browser apart, which loads `fields.ts`, `words/` and `index-files/`.
 *
 * The index is published in parts, each a stretch of time in a folder of its own below
 * {@link indexAddress}, beside the list of parts and the vocabulary. Pagefind makes the parts, in
 * `pagefind/`; its files are left as they are, and read with `index-files/`.
 */
export type { AttachmentText } from './attachment-parts.ts';
export type { PartSizes } from './cut-parts.ts';
export { cutPassages } from './cut-passages.ts';
export { indexAddress, wordFile, type ListedPart, type PartTable } from './fields.ts';
export { sharedFiles, tableFile } from './list.ts';
export { IndexerStoppedError, openIndexer, type Indexer } from './pagefind/index-part.ts';
export { assertIndexerVersion, IndexerVersionError } from './pagefind/version.ts';
export { searchParts, type SearchPart } from './parts.ts';
