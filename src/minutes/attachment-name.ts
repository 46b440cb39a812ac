/** The attachment file that a link is to: `bilag/n%C3%B8gle.pdf` → `nøgle.pdf`; `undefined` for other links. */
export function attachmentName(url: string): string | undefined {
  const [, name] = /^(?:\.\/)?bilag\/([^?#]+)/.exec(url) ?? [];
  if (name === undefined) return undefined;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
