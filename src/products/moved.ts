/** Every address that has moved or been withdrawn. */
import { movedPage, movedParams } from '../site/moved-page.ts';
import { plainPage } from './product.ts';

export const moved = plainPage({
  name: 'moved',
  path: '[...address].astro',
  lasting: false,
  keys: movedParams,
  data: (archive, { address }) => movedPage(archive, address),
});
