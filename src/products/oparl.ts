/** `/oparl/…`: meetings and cases after the standard OParl 1.1, an object or a page of a list in each file. */
import type { Archive } from '../archive/model.ts';
import { jsonText } from '../open-data/fields.ts';
import { oparlFiles } from '../oparl/all.ts';
import { withLinks } from '../oparl/object.ts';
import { file } from './product.ts';

/** Ids last with the addresses of the pages, which are in the ledger. */
export const oparl = file({
  name: 'oparl',
  path: 'oparl/[...path].json',
  lasting: false,
  wholeLinks: 'needed',
  keys: (archive) => [...oparlFiles(archive).keys()].map((path) => ({ path })),
  data: (archive: Archive, { path }) => oparlFiles(archive).get(path),
  render: (data, { href }) => jsonText(withLinks(data, href)),
});
