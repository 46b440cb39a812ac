/** Limits of what is read of an attachment. */

/** Files larger than this are not read. */
export const mostBytes = 256 * 1024 * 1024;

/** Limits of one attachment with all that is inside it. */
export const most = {
  /** Characters of text. */
  text: 10_000_000,
  /** Unpacked bytes: against bombs. */
  unpacked: 256 * 1024 * 1024,
  /** Files inside files. */
  depth: 4,
  files: 2000,
};
