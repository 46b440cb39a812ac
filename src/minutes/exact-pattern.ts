/** The source of a regular expression for `text` and nothing else. */
export const exactPattern = (text: string): string =>
  text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
