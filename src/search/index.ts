/**
 * The search index of an archive: all that the rest of the program may import from this folder
 * (`.config/layers.js`), the browser apart, which loads `fields.ts`.
 *
 * The index is published in parts, each a stretch of time in a folder of its own below
 * {@link indexAddress}, beside the list of parts. Which files a part has, and in what format, is known
 * in `pagefind/` alone, and in `client/search/pagefind/`, which reads them.
 */
export type { PartSizes } from './cut-parts.ts';
export { indexAddress, partsName, type IndexPart } from './fields.ts';
export { indexPart } from './pagefind/index-part.ts';
export { listParts } from './pagefind/part-files.ts';
export { assertIndexerVersion, IndexerVersionError } from './pagefind/version.ts';
export { searchParts, type SearchPart } from './parts.ts';
