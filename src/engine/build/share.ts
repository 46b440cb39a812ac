/** Shares of a site that several machines make, each one: which file is in which. */
import { digest } from '../files/digest.ts';

/** Number `number` of `of` shares, from 1. */
export interface Share {
  number: number;
  of: number;
}

/** Reads `2/4`; `undefined` where it is no share. */
export function readShare(text: string): Share | undefined {
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const share = { number: Number(number), of: Number(of) };
  return of !== undefined && share.number <= share.of ? share : undefined;
}

/** Whether a share has the page that is written to `file`: as good as evenly, whatever else there is. */
export function isIn(share: Share | undefined, file: string): boolean {
  if (share === undefined) return true;
  const place = Buffer.from(digest(file), 'base64url').readUInt32BE();
  return place % share.of === share.number - 1;
}

/** Whether it has part `order` of the search index, from 0. */
export const hasPart = (share: Share | undefined, order: number): boolean =>
  share === undefined || order % share.of === share.number - 1;

/** Whether it has the files that are not shared out. */
export const isShared = (share: Share | undefined): boolean =>
  share === undefined || share.number === 1;
