/** `/om/`, `/privatliv/`, `/tilgaengelighed/`: the municipality's own texts (`sider/`). */
import type { Archive } from '../archive/model.ts';
import { accessibilityContact } from '../archive/accessibility-contact.ts';
import {
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

/** The default text says that nothing is said of the site; then settings that say it stand alone. */
function statementText(archive: Archive): WrittenPage {
  const page = writtenPage(archive, 'tilgaengelighed');
  const isSaid = archive.settings.accessibility.compliance !== undefined;
  return isSaid && !archive.pages.has('tilgaengelighed') ? { ...page, blocks: [] } : page;
}

export const accessibility = page({
  ...written('tilgaengelighed'),
  name: 'accessibility',
  data: (archive) => ({
    ...statementText(archive),
    stated: { ...archive.settings.accessibility, ...accessibilityContact(archive.settings) },
  }),
  view: ({ stated, ...text }, { href }) => ({
    ...contentPage('tilgaengelighed', text, href),
    ...stated,
  }),
});
