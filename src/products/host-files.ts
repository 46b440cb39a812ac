/** Headers, redirects and withdrawals in the formats of web servers. */
import { movedAddresses } from '../ledger/answers.ts';
import { hostFileNames, writeHostFile } from '../hosting/host-files.ts';
import { file } from './product.ts';

export const hostFiles = file({
  name: 'host-files',
  path: '[name]',
  lasting: false,
  keys: () => hostFileNames.map((name) => ({ name })),
  data(archive, key) {
    const name = hostFileNames.find((each) => each === key.name);
    return name && { name, moved: [...movedAddresses(archive)] };
  },
  render: ({ name, moved }, { href }) => writeHostFile(name, moved, href),
});
