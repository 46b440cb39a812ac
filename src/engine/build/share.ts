/** Shares of a site, each made by one machine: which file belongs to which. */
import { digest } from '../files/digest.ts';

/** Share `number` (from 1) of `of`. */
export interface Share {
  number: number;
  of: number;
}

/** Reads `2/4`; `undefined` for anything else. */
export function readShare(text: string): Share | undefined {
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const share = { number: Number(number), of: Number(of) };
  return of !== undefined && share.number <= share.of ? share : undefined;
}

/** Whether a share has `file`, by its hash: the shares are about equal, and independent of content. */
export function hasFile(share: Share | undefined, file: string): boolean {
  if (share === undefined) return true;
  const hash = Buffer.from(digest(file), 'base64url').readUInt32BE();
  return hash % share.of === share.number - 1;
}

/** Whether a share has part `order` (from 0) of the search index. */
export const hasPart = (share: Share | undefined, order: number): boolean =>
  share === undefined || order % share.of === share.number - 1;

/** Whether a share has the files that are not divided. */
export const hasSharedFiles = (share: Share | undefined): boolean =>
  share === undefined || share.number === 1;
