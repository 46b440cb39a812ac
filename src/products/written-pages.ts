/** `/om/`, `/privatliv/`, `/tilgaengelighed/`: the municipality's own texts (`sider/`). */
import type { Archive } from '../archive/model.ts';
import {
  accessibilityContact,
  contentPage,
  writtenPage,
  type ContentPageName,
  type WrittenPage,
} from '../site/content-page.ts';
import { page, type ViewContext } from './product.ts';

const written = (name: ContentPageName) => ({
  path: `${name}.astro`,
  lasting: true,
  keys: () => [{}],
  data: (archive: Archive) => writtenPage(archive, name),
  view: (data: WrittenPage, { href }: ViewContext) => contentPage(name, data, href),
});

export const about = page({ name: 'about', ...written('om') });

export const privacy = page({ name: 'privacy', ...written('privatliv') });

export const accessibility = page({
  ...written('tilgaengelighed'),
  name: 'accessibility',
  data: (archive) => ({
    ...writtenPage(archive, 'tilgaengelighed'),
    ...accessibilityContact(archive.settings),
  }),
  view: ({ phone, email, updated, ...text }, { href }) => {
    return { ...contentPage('tilgaengelighed', text, href), phone, email, updated };
  },
});
