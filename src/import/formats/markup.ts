/**
 * Reads XML as a stream of tags and text, and forgivingly: what is not well-formed is read as far as it
 * goes, no element is nested too deep, and nothing outside the text is ever fetched or expanded.
 */

export interface MarkupEvents {
  /** `name` is without prefix; `attributes` are read on demand by {@link attributesOf}. */
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  text?(text: string): void;
  /** A comment, an instruction or a document type. */
  aside?(text: string): void;
  /** Elements are not closed, or others than were opened: the document may go on where it was cut off. */
  unclosed?(): void;
  /** The document declares entities, which are not expanded: its text may be another than it seems. */
  entities?(): void;
}

/** Reads `xml` to its end; an element without content is opened and closed. Time is linear. */
export function readMarkup(xml: string, on: MarkupEvents): void {
  let depth = 0;
  const counting: MarkupEvents = {
    ...on,
    open(name, attributes) {
      depth++;
      on.open?.(name, attributes);
    },
    close(name) {
      depth--;
      on.close?.(name);
    },
  };
  for (let at = 0; at < xml.length;) {
    const tag = xml.indexOf('<', at);
    const end = tag === -1 ? xml.length : tag;
    if (end > at) on.text?.(decodeEntities(xml.slice(at, end)));
    if (tag === -1) break;
    at =
      xml[tag + 1] === '!' || xml[tag + 1] === '?'
        ? readAside(xml, tag, on)
        : readTag(xml, tag, counting);
  }
  if (depth !== 0) on.unclosed?.();
}

function readTag(xml: string, start: number, on: MarkupEvents): number {
  const end = endOfTag(xml, start + 1);
  const isEnd = xml[start + 1] === '/';
  const isEmpty = xml[end - 1] === '/';
  const inner = xml.slice(start + (isEnd ? 2 : 1), isEmpty ? end - 1 : end);
  const [full = ''] = /^[^\s/>]*/.exec(inner) ?? [];
  const name = full.slice(full.indexOf(':') + 1);
  if (!isEnd) on.open?.(name, inner.slice(full.length));
  if (isEnd || isEmpty) on.close?.(name);
  return end + 1;
}

/** Where a tag ends: the first `>` that no quotes enclose. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === '>') return at;
    if (sign !== '"' && sign !== "'") continue;
    const close = xml.indexOf(sign, at + 1);
    if (close === -1) break;
    at = close;
  }
  const end = xml.indexOf('>', from);
  return end === -1 ? xml.length : end;
}

function readAside(xml: string, start: number, on: MarkupEvents): number {
  const upTo = (opening: string, closing: string): [string, number] => {
    const from = start + opening.length;
    const end = xml.indexOf(closing, from);
    const last = end === -1 ? xml.length : end;
    return [xml.slice(from, last), last + closing.length];
  };
  if (xml.startsWith('<![CDATA[', start)) {
    const [text, next] = upTo('<![CDATA[', ']]>');
    on.text?.(text);
    return next;
  }
  const isComment = xml.startsWith('<!--', start);
  const bracket = xml.slice(start, xml.indexOf('>', start)).includes('[');
  const [text, next] = isComment
    ? upTo('<!--', '-->')
    : xml[start + 1] === '?'
      ? upTo('<?', '?>')
      : upTo('<!', bracket ? ']>' : '>');
  on.aside?.(text);
  if (!isComment && text.includes('<!ENTITY')) on.entities?.();
  return next;
}

/** The attributes of a tag, with their prefixes, as they stand between its name and its end. */
export function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; ;) {
    const equals = text.indexOf('=', at);
    if (equals === -1) return found;
    const name = text.slice(at, equals).trim();
    let start = equals + 1;
    while (text[start] === ' ' || text[start] === '\n' || text[start] === '\t') start++;
    const quote = text[start];
    const isQuoted = quote === '"' || quote === "'";
    const end = text.indexOf(isQuoted ? quote : ' ', start + 1);
    const last = end === -1 ? text.length : end;
    found.set(name, decodeEntities(text.slice(isQuoted ? start + 1 : start, last)));
    at = last + 1;
  }
}

/** The value of an attribute, whatever its prefix. */
export function attribute(text: string, name: string): string | undefined {
  for (const [full, value] of attributesOf(text)) {
    if (full === name || full.endsWith(`:${name}`)) return value;
  }
  return undefined;
}

const named: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
    ...{ nbsp: '\u00A0', shy: '\u00AD', ndash: '\u2013', mdash: '\u2014', minus: '\u2212' },
    ...{ hyphen: '\u2010', dash: '\u2010', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009' },
  }),
);

const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi;

/** Replaces references to characters; names of letters, which hide no number, stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (whole, hex?: string, decimal?: string, name: string = '') => {
    if (hex === undefined && decimal === undefined) return named.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
