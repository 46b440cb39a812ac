/** Pages of which the site has one each. */
import type { Archive } from '../archive/model.ts';
import { apiPage as apiPageData } from '../open-data/api-page.ts';
import { caseListPage } from '../site/case-lists.ts';
import { followPage as followPageData } from '../site/follow-page.ts';
import { homePage } from '../site/home-page.ts';
import { committeeNames } from '../site/meeting-summary.ts';
import { searchPage as searchPageData } from '../site/search-page.ts';
import { subjectListPage } from '../site/subject-list.ts';
import { plainPage, type PageProduct, type Params } from './product.ts';

/** Such a page, whose address lasts. */
const singlePage = <const Name extends string, Data>(
  name: Name,
  path: string,
  data: (archive: Archive) => Data,
): PageProduct<Name, Params, Data, Data> =>
  plainPage({ name, path, lasting: true, keys: () => [{}], data });

/** `/` */
export const home = singlePage('home', 'index.astro', homePage);

/** `/sag/`: the number look-up, and the years that have cases. */
export const caseList = singlePage('case-list', 'sag/index.astro', caseListPage);

/** `/emne/`: the KLE groups; also where nothing is filed by KLE, so that it never vanishes. */
export const subjectList = singlePage('subject-list', 'emne/index.astro', subjectListPage);

/** `/soeg/`: the form of the search; its script fills in the rest. */
export const searchPage = singlePage('search-page', 'soeg.astro', searchPageData);

/** `/abonner/`: how to follow with feeds and calendars, and all committees with theirs. */
export const followPage = singlePage('follow', 'abonner.astro', followPageData);

/** `/api/`: which data there is, how it is used, and what can be relied on. */
export const apiPage = singlePage('api', 'api.astro', apiPageData);

/** `404.html`: the answer at every address that has no page. */
export const notFound = plainPage({
  name: 'not-found',
  path: '404.astro',
  lasting: false,
  keys: () => [{}],
  data: (archive) => [...committeeNames(archive)],
});
