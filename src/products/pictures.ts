/** `…/billede.png`: what a link to the site, or to a committee, is shown with elsewhere. */
import type { Archive } from '../archive/model.ts';
import { drawPicture, type PictureData } from '../open-data/picture.ts';
import { file } from './product.ts';

/** Only whole addresses lead to it. */
const common = { lasting: false, wholeLinks: 'needed', render: drawPicture } as const;

const pictureOf = ({ settings: { colour } }: Archive, of: string): PictureData => ({ of, colour });

export const sitePicture = file({
  ...common,
  name: 'picture',
  path: 'billede.png',
  keys: () => [{}],
  data: (archive) => pictureOf(archive, ''),
});

export const committeePicture = file({
  ...common,
  name: 'committee-picture',
  path: '[committee]/billede.png',
  keys: (archive) => [...archive.committees.keys()].map((committee) => ({ committee })),
  data: (archive: Archive, { committee }) =>
    archive.committees.has(committee) ? pictureOf(archive, committee) : undefined,
});
