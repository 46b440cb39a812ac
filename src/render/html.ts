/** Writes HTML. All text goes through these functions, which escape it, so it never becomes markup. */

/** Escapes text for use between tags. */
export const escapeText = (text: string): string =>
  text.replaceAll(/[&<]/g, (mark) => (mark === '&' ? '&amp;' : '&lt;'));

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Attributes that are `undefined` are left out. */
export function startTag(name: string, attributes: Attributes = {}): string {
  let tag = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${attribute}="${escapeAttribute(String(value))}"`;
  }
  return `${tag}>`;
}

const escapeAttribute = (value: string): string => escapeText(value).replaceAll('"', '&quot;');

/** An element; `content` is HTML. */
export const element = (name: string, content: string, attributes?: Attributes): string =>
  `${startTag(name, attributes)}${content}</${name}>`;
