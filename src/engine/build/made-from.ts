/** Digests of what the files of a site are made from: a file is made anew when its own differs. */
import type { SitePage } from '../../products/addresses.ts';
import { digest } from '../files/digest.ts';
import { meetingOf, type ViewedContent } from '../views/view-site.ts';

/** `data` is plain: what JSON does not tell cannot be shown either. */
export const digestOfData = (data: unknown): string => digest(JSON.stringify(data));

/** Of a page's data, and of the text it shows. */
export function digestOfPage(
  { archive, texts }: ViewedContent,
  { product, key }: SitePage,
): string {
  const data = product.data(archive, key);
  if (!product.textOf) return digestOfData(data);
  return digestOfData([data, texts.digest(meetingOf(archive, product, key))]);
}
