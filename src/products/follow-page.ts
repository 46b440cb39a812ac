/** `/abonner/`: how to follow with feeds and calendars, and all committees with theirs. */
import { followPage as followPageData } from '../site/follow-page.ts';
import { plainPage } from './product.ts';

export const followPage = plainPage({
  name: 'follow',
  path: 'abonner.astro',
  lasting: true,
  keys: () => [{}],
  data: followPageData,
});
