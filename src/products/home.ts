/** `/` */
import { homePage } from '../site/home-page.ts';
import { plainPage } from './product.ts';

export const home = plainPage({
  name: 'home',
  path: 'index.astro',
  lasting: true,
  keys: () => [{}],
  data: homePage,
});
