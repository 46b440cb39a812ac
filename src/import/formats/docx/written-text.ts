/**
 * A second reading of a part of a Word document, which shares nothing with the first: the texts in the
 * order in which they are written, without styles, fields or layout. Only what is deleted under tracked
 * changes, and what stands there for other programs, is left out.
 */

/** Elements whose text is not in force. */
const away = new Set(['del', 'moveFrom']);

/** Reads the texts of well-formed XML, each the text of one element. */
export function writtenTexts(source: string): string[] {
  const texts: string[] = [];
  const open: string[] = [];
  /** How many open elements are left out; those of each choice that have been read. */
  let left = 0;
  const chosen: boolean[] = [];
  let text: string | undefined;
  const isAway = (name: string, tag: string): boolean => {
    if (name !== 'Choice' && name !== 'Fallback') return away.has(name);
    if (chosen.at(-1) === true || (name === 'Choice' && isForOthers(tag))) return true;
    chosen[chosen.length - 1] = true;
    return false;
  };
  const skipped = new Set<number>();
  const begin = (name: string, tag: string): void => {
    if (name === 'AlternateContent') chosen.push(false);
    open.push(name);
    if (isAway(name, tag)) {
      left += 1;
      skipped.add(open.length);
    }
    if (name === 't' && left === 0) text = '';
  };
  const end = (): void => {
    const name = open.at(-1);
    if (name === 't' && text !== undefined) {
      texts.push(text);
      text = undefined;
    }
    if (name === 'AlternateContent') chosen.pop();
    if (skipped.delete(open.length)) left -= 1;
    open.pop();
  };
  let at = 0;
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    const to = tag === -1 ? source.length : tag;
    if (text !== undefined) text += decoded(source.slice(at, to));
    if (tag === -1) break;
    if (source.startsWith('<!--', tag)) at = after(source, '-->', tag);
    else if (source.startsWith('<![CDATA[', tag)) {
      at = after(source, ']]>', tag);
      if (text !== undefined) text += source.slice(tag + 9, at - 3);
    } else if (source.startsWith('<?', tag)) at = after(source, '?>', tag);
    else {
      at = endOfTag(source, tag);
      const name = /^[^\s/>]+/.exec(source.slice(tag + 1, Math.min(at, tag + 100)))?.[0] ?? '';
      if (source.startsWith('</', tag)) end();
      else if (!name.startsWith('!')) {
        begin(name.slice(name.indexOf(':') + 1), source.slice(tag, at));
        if (source[at - 2] === '/') end();
      }
    }
  }
  return texts;
}

/** Whether a choice is for programs that know more than Word: its prefix is no short name with a number. */
function isForOthers(tag: string): boolean {
  const required = /\sRequires\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '';
  const known = ['wps', 'wpg', 'wpc', 'wpi', 'cx', 'aink', 'v', 'o', 'w', 'wne', 'oel', 'mv', 'ma'];
  return required
    .split(/\s+/)
    .some((one) => one !== '' && !known.includes(one) && !/^[a-z]{1,4}\d/.test(one));
}

const after = (source: string, mark: string, from: number): number => {
  const at = source.indexOf(mark, from);
  return at === -1 ? source.length : at + mark.length;
};

/** Where the tag at `from` ends: `>` may be in the value of an attribute. */
function endOfTag(source: string, from: number): number {
  let quote = '';
  for (let at = from; at < source.length; at++) {
    const sign = source.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return source.length;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoded = (text: string): string =>
  text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, code?: string, name = '') => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (code !== undefined) return String.fromCodePoint(Number(code));
      return entities[String(name)] ?? whole;
    },
  );
