import { itemAddress, meetingAddress, meetingKey } from '../archive/addresses.ts';
import { linkTarget, type LinkPlace } from '../archive/link-target.ts';
import type { Archive } from '../archive/model.ts';
import { nearAttachment } from '../archive/near-attachment.ts';
import type { ItemOutline } from '../archive/outline.ts';
import {
  isAnswered,
  itemsWithPlace,
  meantAddress,
  meantElsewhere,
} from '../ledger/link-answers.ts';
import { attachmentUrl } from '../minutes/attachment-name.ts';
import { siteLinksIn, type SiteLink } from '../minutes/content-links.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { isSafeUrl } from '../minutes/safe-url.ts';
import { folderRule, type CheckedFolder } from './rule.ts';

/** What can be said of where a link was meant to lead. */
type Meant =
  | { kind: 'unknown' }
  /** The right form, ready to paste. */
  | { kind: 'form'; form: string }
  /** A place that more than one item of a meeting has; `form` is an example. */
  | { kind: 'which'; form: string };

export const linkMaal = folderRule({
  id: 'link-maal',
  severity: 'error',
  about: 'Et link uden https:// fører til en side, et punkt eller et afsnit, der findes.',
  say: (url: string, meant: Meant) => ({
    reason:
      url === '' ? 'Linket har ingen adresse.' : `Linket »${url}« fører ingen steder hen på siden.`,
    advice: adviceOf(meant),
  }),
  check({ archive, folder }, reportFor) {
    for (const meeting of archive.meetings.values()) {
      const file = meetingFile(meeting);
      const report = reportFor(file);
      for (const link of meeting.siteLinks) {
        const item = meeting.items.find(({ number }) => number === link.item);
        const page = item ? itemAddress(meeting, item) : meetingAddress(meeting);
        const place = { file, page, meeting };
        if (isDead(archive, link, place, item)) {
          report(link.position, link.url, meantBy({ archive, folder }, link.url, place));
        }
      }
    }
    for (const [name, { blocks }] of archive.pages) {
      const place = { file: `sider/${name}.md`, page: `/${name}/` };
      for (const link of siteLinksIn(blocks)) {
        if (!isDead(archive, link, place, undefined)) continue;
        reportFor(place.file)(
          link.position,
          link.url,
          meantBy({ archive, folder }, link.url, place),
        );
      }
    }
  },
  example: {
    good: 'https://www.retsinformation.dk/',
    bad: '../byraad/2026-03-24.md#punkt-9',
    at: '26:4',
  },
});

/** Unsafe addresses are told by `link-adresse`. */
const isDead = (
  archive: Archive,
  { url }: SiteLink,
  place: LinkPlace,
  item: ItemOutline | undefined,
): boolean =>
  isSafeUrl(url) && !url.startsWith('www.') && !isAnswered(archive, linkTarget(url, place), item);

function meantBy({ archive, folder }: CheckedFolder, url: string, place: LinkPlace): Meant {
  const target = linkTarget(url, place);
  const items = target.fragment === '' ? [] : itemsWithPlace(archive, target);
  const forms = items.map(
    ({ meeting, item }) => `${itemAddress(meeting, item)}#${target.fragment}`,
  );
  const [form = meantAttachment(folder.attachmentFiles, url, place)] = forms;
  if (form !== undefined) return { kind: forms.length > 1 ? 'which' : 'form', form };
  const meant = meantAddress(archive, url, place) ?? meantElsewhere(url);
  return meant === undefined || meant === url ? { kind: 'unknown' } : { kind: 'form', form: meant };
}

/** `bilag/kort.pdf` where a link says `kort.pdf` or `Bilag/kort.pdf`. */
function meantAttachment(
  files: ReadonlySet<string>,
  url: string,
  { meeting }: LinkPlace,
): string | undefined {
  const [, name] = /^(?:.*[\\/])?([^\\/?#]+\.\w{2,5})$/s.exec(url) ?? [];
  if (meeting === undefined || name === undefined || /\.md$/i.test(name)) return undefined;
  const folder = `${meetingKey(meeting)}/`;
  const own = [...files].filter((file) => file.startsWith(folder));
  const near = nearAttachment(
    own.map((file) => file.slice(folder.length)),
    name,
  );
  return near === undefined ? undefined : attachmentUrl(near);
}

function adviceOf(meant: Meant): string {
  switch (meant.kind) {
    case 'form':
      return `Skriv ${meant.form}`;
    case 'which':
      return `Skriv, hvilket punkt der menes, for eksempel ${meant.form}`;
    case 'unknown':
      return 'Ret adressen, for eksempel til /byraad/2026-02-24/punkt-3/ eller 2026-02-24.md#punkt-3, eller fjern linket, så kun ordene står.';
  }
}
