/** Redirects and withdrawals in the formats of web servers; no files where there are none. */
import { movedAddresses } from '../ledger/answers.ts';
import { hostFileNames, writeHostFile } from '../ledger/host-files.ts';
import { file } from './product.ts';

export const hostFiles = file({
  name: 'host-files',
  path: '[name]',
  lasting: false,
  keys: (archive) =>
    movedAddresses(archive).size > 0 ? hostFileNames.map((name) => ({ name })) : [],
  data(archive, key) {
    const name = hostFileNames.find((each) => each === key.name);
    return name && { name, moved: [...movedAddresses(archive)] };
  },
  render: ({ name, moved }, { href }) => writeHostFile(name, moved, href),
});
