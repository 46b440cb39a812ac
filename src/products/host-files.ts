/** Redirects and withdrawals in the formats of web servers; no files where there are none. */
import { movedAddresses } from '../ledger/answers.ts';
import { hostFileNames, writeHostFile } from '../ledger/host-files.ts';
import { file } from './product.ts';

export const hostFiles = file({
  name: 'host-files',
  files: (archive) => (movedAddresses(archive).size > 0 ? hostFileNames : []),
  data(archive, path) {
    const name = hostFileNames.find((each) => each === path);
    return name && { name, moved: [...movedAddresses(archive)] };
  },
  render: ({ name, moved }, { href }) => writeHostFile(name, moved, href),
});
