/** `/<udvalg>/<dato>/bilag/<navn>`: the published files below `bilag/` of the content folder. */
import { attachmentAddress } from '../archive/addresses.ts';
import type { CopiedFiles } from './product.ts';

export const attachments: CopiedFiles = {
  kind: 'copied',
  name: 'attachments',
  lasting: true,
  files: ({ publishedFiles }) =>
    [...publishedFiles].map((name) => {
      const [committee = '', meeting = '', ...rest] = name.split('/');
      return {
        address: attachmentAddress(name),
        file: [committee, meeting, 'bilag', ...rest].join('/'),
        from: `bilag/${name}`,
      };
    }),
};
