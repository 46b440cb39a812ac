/** Pages of made-up content as their products view them, without Astro. */
import type { Archive } from '../src/archive/model.ts';
import { outlineMeeting } from '../src/archive/outline-meeting.ts';
import type { MeetingOutline, MeetingText } from '../src/archive/outline.ts';
import { bodyOf } from '../src/minutes/frontmatter.ts';
import { meetingFile } from '../src/minutes/read-facts.ts';
import type { Meeting } from '../src/minutes/model.ts';
import { readMeeting } from '../src/rules/read-meeting.ts';
import { pageProducts, type PageName, type View } from '../src/products/index.ts';
import type { PageProduct, Params } from '../src/products/product.ts';
import { committeeNames } from '../src/references/names.ts';
import type { Href } from '../src/site/content-links.ts';

/** An archive, and where the texts of its meetings are had from. */
export interface Content {
  archive: Archive;
  textOf: (meeting: MeetingOutline) => MeetingText;
}

/** The outline of a meeting in whose text no committee is known by name. */
export const outlineOf = (meeting: Meeting): MeetingOutline =>
  outlineMeeting(meeting, committeeNames([]));

/** The texts of meetings' files, by path; items that an outline lacks have been withdrawn. */
export const textsOf =
  (
    files: Pick<ReadonlyMap<string, string>, 'get'>,
    history: Archive['history'] = new Map(),
  ): Content['textOf'] =>
  (outline) => {
    const file = meetingFile(outline);
    const text = files.get(file) ?? '';
    const { meeting } = readMeeting(text, file);
    if (meeting === undefined) throw new Error(`${file} is no meeting.`);
    const numbers = new Set(outline.items.map(({ number }) => number));
    const items = meeting.items.filter(({ number }) => numbers.has(number));
    const earlier = history.get(file) ?? [];
    return { meeting: { ...meeting, items }, body: bodyOf(text), earlier };
  };

/** What the page of the product `name` shows; `undefined` where there is no such page. */
export function viewPage<Name extends PageName>(
  content: Content,
  name: Name,
  params: Params,
  href: Href = asIs,
): View<Name> | undefined {
  const product = pageProducts.find((each) => each.name === name);
  return product && (viewProduct(content, product, params, href) as View<Name> | undefined);
}

/** The same of a page as `sitePages` lists it. */
export function viewProduct(
  { archive, textOf }: Content,
  product: PageProduct,
  params: Params,
  href: Href = asIs,
): unknown {
  const data = product.data(archive, params);
  if (data === undefined) return undefined;
  const text = (): MeetingText => {
    const meeting = archive.meetings.get(product.textOf?.(params) ?? '');
    if (meeting === undefined) throw new Error(`${product.name} has no text.`);
    return textOf(meeting);
  };
  return product.view(data, { href, text });
}

const asIs: Href = (address) => address;
