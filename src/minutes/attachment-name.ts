/** Links to a meeting's attachment files: `bilag/notat.pdf`. */

/** `bilag/n%C3%B8gle.pdf` → `nøgle.pdf`; `undefined` for a link that is no attachment's. */
export function attachmentName(url: string): string | undefined {
  const [, name] = /^(?:\.\/)?bilag\/([^?#]+)/.exec(url) ?? [];
  if (name === undefined) return undefined;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
