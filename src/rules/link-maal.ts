import { itemAddress, meetingAddress, meetingKey } from '../archive/addresses.ts';
import { linkTarget, type LinkPlace } from '../archive/link-target.ts';
import { namesIn, nearAttachment } from '../archive/near-attachment.ts';
import type { ItemOutline } from '../archive/outline.ts';
import {
  isAnswered,
  itemsWithPlace,
  meantAddress,
  meantElsewhere,
  placesAt,
} from '../ledger/link-answers.ts';
import { addressOfHeading, addressOfNumber } from '../ledger/named-items.ts';
import { attachmentUrl } from '../minutes/attachment-name.ts';
import { siteLinksIn } from '../minutes/markdown/content-links.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { hasScheme, isSafeUrl } from '../minutes/safe-url.ts';
import { folderRule, type CheckedFolder } from './rule.ts';

/** What can be said of where a link was meant to lead. */
type Meant =
  | { kind: 'unknown' }
  /** An item that has other places than the one named. */
  | { kind: 'places'; places: readonly string[] }
  /** A meeting that has other items than the one named. */
  | { kind: 'items'; numbers: readonly string[] }
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
  check(checked, reportFor) {
    const { archive } = checked;
    for (const meeting of archive.meetings.values()) {
      const file = meetingFile(meeting);
      const report = reportFor(file);
      for (const { url, item: number, position } of meeting.siteLinks) {
        const item = meeting.items.find((each) => each.number === number);
        const page = item ? itemAddress(meeting, item) : meetingAddress(meeting);
        const place = { file, page, meeting };
        if (isDead(checked, url, place, item)) report(position, url, meantBy(checked, url, place));
      }
    }
    for (const [name, { blocks }] of archive.pages) {
      const place = { file: `sider/${name}.md`, page: `/${name}/` };
      for (const { url, position } of siteLinksIn(blocks)) {
        if (isDead(checked, url, place, undefined)) {
          reportFor(place.file)(position, url, meantBy(checked, url, place));
        }
      }
    }
  },
  example: {
    good: 'https://www.retsinformation.dk/',
    bad: '../byraad/2026-03-24.md#punkt-9',
    at: '26:4',
  },
});

/** Whether `url` leads nowhere. Unsafe addresses are told by `link-adresse`, those of other sites by none. */
function isDead(
  { archive, folder }: CheckedFolder,
  url: string,
  place: LinkPlace,
  item: ItemOutline | undefined,
): boolean {
  if (!isSafeUrl(url) || url.startsWith('www.')) return false;
  if (hasScheme(url)) {
    if (isPreview(url)) return true;
    const own = ownAddress(url, folder.siteUrl);
    return own !== undefined && !isAnswered(archive, linkTarget(own, place), item);
  }
  // A browser takes a backslash for a slash; git does not.
  if (url.includes('\\') || /^[./]{0,3}$/.test(url)) return url !== '/';
  return !isAnswered(archive, linkTarget(url, place), item);
}

/** Whether `url` is on the editor's own machine, where no reader gets to. */
const isPreview = (url: string): boolean =>
  /^https?:\/\/(?:localhost|127\.0\.0\.1)(?:[:/?#]|$)/i.test(url);

/** An address of this site, or of its preview, from the root; `undefined` for those of other sites. */
function ownAddress(url: string, siteUrl = ''): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname, search, hash } = new URL(url);
  if (isPreview(url)) return pathname + search + hash;
  if (!URL.canParse(siteUrl)) return undefined;
  const site = new URL(siteUrl);
  const base = site.pathname.replace(/\/?$/, '/');
  if (host !== site.host || !`${pathname}/`.startsWith(base)) return undefined;
  return `/${pathname.slice(base.length)}${search}${hash}`;
}

function meantBy({ archive, folder }: CheckedFolder, written: string, place: LinkPlace): Meant {
  const url = hasScheme(written) ? (ownAddress(written, folder.siteUrl) ?? written) : written;
  if (/^[./]*$/.test(url)) return { kind: 'unknown' };
  const target = linkTarget(url, place);
  const heading = addressOfHeading(archive, target);
  if (heading !== undefined) return { kind: 'form', form: heading };
  const items = target.fragment === '' ? [] : itemsWithPlace(archive, target);
  const forms = items.map(
    ({ meeting, item }) => `${itemAddress(meeting, item)}#${target.fragment}`,
  );
  const [form = meantAttachment(folder.attachmentFiles, url, place)] = forms;
  if (form !== undefined) return { kind: forms.length > 1 ? 'which' : 'form', form };
  const places = target.fragment === '' ? undefined : placesAt(archive, target.path ?? place.page);
  if (places !== undefined) return { kind: 'places', places };
  const [, key = ''] = /^\/([^/]+\/[^/]+)\/punkt-[^/]+\/?$/.exec(target.path ?? '') ?? [];
  const numbers = archive.meetings.get(key)?.items.map(({ number }) => number);
  const meant =
    meantAddress(archive, url, place) ??
    addressOfNumber(archive, target.path ?? '') ??
    meantElsewhere(url);
  if (meant !== undefined && meant !== written) return { kind: 'form', form: meant };
  return numbers === undefined ? { kind: 'unknown' } : { kind: 'items', numbers };
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
  const near = nearAttachment(namesIn(files, folder), name);
  return near === undefined ? undefined : attachmentUrl(near);
}

function adviceOf(meant: Meant): string {
  switch (meant.kind) {
    case 'form':
      return `Skriv ${meant.form}`;
    case 'which':
      return `Skriv, hvilket punkt der menes, for eksempel ${meant.form}`;
    case 'places':
      return `Punktet har ${meant.places.map((id) => `#${id}`).join(', ')}. Ret adressen, eller fjern linket, så kun ordene står.`;
    case 'items':
      return `Mødet har punkt ${meant.numbers.join(', ')}. Ret adressen, eller fjern linket, så kun ordene står.`;
    case 'unknown':
      return 'Ret adressen, for eksempel til /byraad/2026-02-24/punkt-3/ eller 2026-02-24.md#punkt-3, eller fjern linket, så kun ordene står.';
  }
}
