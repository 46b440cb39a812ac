/** What the preview puts above a page that is made of one file: where the host lets one edit it. */
import type { Archive } from '../archive/model.ts';
import { previewWords as words } from '../i18n/da-preview.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { element, escapeText } from '../render/html.ts';
import { sourceEditor } from '../site/source-history.ts';

type Known = Pick<Archive, 'meetings' | 'pages' | 'settings'>;

/**
 * HTML of the link on the page at `address`; empty where `site.yml` names no repository, and on pages of
 * several files. `branch` is that on the host on which the content is worked at, as far as it is known.
 */
export function sourceLink(archive: Known, address: string, branch: string | undefined): string {
  const { sourceCode } = archive.settings;
  const file = fileOf(archive, address);
  if (sourceCode === undefined || file === undefined) return '';
  const link = element('a', escapeText(words.edit(file)), {
    href: sourceEditor(sourceCode, file, branch),
    rel: 'noreferrer',
  });
  return `<style>${linkStyle}</style>${element('p', link, { class: 'preview-source' })}`;
}

/** The path, from the content folder, of the file that the page at `address` is made of. */
function fileOf({ meetings, pages }: Known, address: string): string | undefined {
  const [first = '', slug = ''] = address.split('/').slice(1);
  const meeting = meetings.get(`${first}/${slug}`);
  if (meeting !== undefined) return meetingFile(meeting);
  return slug === '' && pages.has(first) ? `sider/${first}.md` : undefined;
}

const linkStyle = `
.preview-source { background: #fff8e1; font: .875rem/1.5 system-ui, sans-serif; margin: 0; max-width: none; overflow-wrap: anywhere; padding: .25rem 1rem }
.preview-source a { color: #0b4a75 }
`;
