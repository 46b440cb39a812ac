/** `/abonner/nyt/*.json`: what is new, month by month, for browsers that remember what they follow. */
import { changesAddress, indexName } from '../device/change.ts';
import { changeIndex, changeMonths } from '../feeds/changes.ts';
import { file } from './product.ts';

const folder = changesAddress.slice(1);

/** There are files of the latest months only, so their addresses are not kept. */
export const changeIndexFile = file({
  name: 'change-index',
  path: `${folder}${indexName}.json`,
  lasting: false,
  keys: () => [{}],
  data: changeIndex,
  render: (index) => JSON.stringify(index),
});

export const changeMonthFile = file({
  name: 'change-month',
  path: `${folder}[month].json`,
  lasting: false,
  keys: (archive) => [...changeMonths(archive).keys()].map((month) => ({ month })),
  data: (archive, { month }) => changeMonths(archive).get(month)?.file,
  render: (month) => JSON.stringify(month),
});
