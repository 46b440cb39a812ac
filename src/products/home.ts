/** `/` */
import { homePage } from '../site/home-page.ts';
import { plainPage } from './product.ts';

export const home = plainPage({
  name: 'home',
  page: 'index.astro',
  lasting: true,
  keys: () => [{}],
  data: homePage,
});
