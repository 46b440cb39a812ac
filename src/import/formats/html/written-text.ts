/**
 * A second reading of a page, which shares nothing with the first: the texts between the tags, in the
 * order in which they are written, without elements, styles or layout. Only what has no words is left
 * out: scripts, styles, titles and drawings.
 */

/** Elements without words, whatever is in them. */
const wordless = new Set(
  'script style noscript title svg math canvas object iframe audio video'.split(' '),
);

/** In these, tags are no tags. */
const raw = new Set(['script', 'style', 'title', 'iframe', 'textarea']);

/** Tags that end a drawing which nothing ends. */
const breakout = new Set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li menu nobr ol p pre ruby s small span strong strike sub sup table tt u ul var'.split(
    ' ',
  ),
);

/** What is written in a page. */
export interface Written {
  texts: string[];
  /** Source that no browser shows and that may be minutes: what nothing ends, and titles below the first. */
  swallowed: string[];
}

/** Reads the texts of a page. */
export function writtenTexts(source: string): Written {
  const texts: string[] = [];
  const swallowed: string[] = [];
  let titles = 0;
  /** The open elements without words, the outermost first. */
  let open: string[] = [];
  let at = 0;
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    const to = tag === -1 ? source.length : tag;
    if (open.length === 0 && to > at) texts.push(decoded(source.slice(at, to)));
    if (tag === -1) break;
    if (source.startsWith('<!--', tag)) {
      at = endOfComment(source, tag + 4);
      if (at === source.length && !/--!?>$/.test(source)) swallowed.push(source.slice(tag + 4));
      continue;
    }
    const [, slash = '', printed = ''] =
      /^<(\/?)([a-z][^\s/>]*)/i.exec(source.slice(tag, tag + 64)) ?? [];
    const name = printed.toLowerCase();
    if (name === '') {
      const isComment = /^<(?:[!?]|\/[^>])/.test(source.slice(tag, tag + 3));
      if (!isComment && open.length === 0 && !source.startsWith('</>', tag)) texts.push('<');
      at = isComment ? after(source, '>', tag) : tag + (source.startsWith('</>', tag) ? 3 : 1);
      continue;
    }
    at = endOfTag(source, tag);
    const isClosed = source[at - 2] === '/';
    const innermost = open.at(-1);
    if (slash !== '') {
      if (open.includes(name)) open = open.slice(0, open.lastIndexOf(name));
    } else if (innermost !== undefined && isDrawing(innermost) && breakout.has(name)) {
      open = [];
    } else if (raw.has(name) && innermost === undefined) {
      const end = endOfRaw(source, name, at);
      const inside = source.slice(at, end);
      if (name === 'title') titles += 1;
      if (name === 'textarea') texts.push(decoded(inside));
      else if (end === source.length || (name === 'title' && titles > 1)) swallowed.push(inside);
      at = end;
    } else if ((wordless.has(name) || name === 'foreignobject') && !(isClosed && isDrawing(name))) {
      if (innermost !== undefined || wordless.has(name)) open = [...open, name];
    }
  }
  return { texts, swallowed };
}

const isDrawing = (name: string): boolean => name === 'svg' || name === 'math';

const after = (source: string, mark: string, from: number): number => {
  const at = source.indexOf(mark, from);
  return at === -1 ? source.length : at + mark.length;
};

function endOfComment(source: string, from: number): number {
  if (source.startsWith('>', from)) return from + 1;
  if (source.startsWith('->', from)) return from + 2;
  return endAfter(/--!?>/g, source, from);
}

/** The offset after the next match of a global pattern. */
function endAfter(pattern: RegExp, source: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(source) === null ? source.length : pattern.lastIndex;
}

function endOfRaw(source: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? source.length;
}

/** Where the tag at `from` ends: `>` may be in the value of an attribute. */
function endOfTag(source: string, from: number): number {
  let quote = '';
  for (let at = from; at < source.length; at++) {
    const sign = source.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    // A quotation mark begins a value only where one may begin.
    else if (
      (sign === '"' || sign === "'") &&
      /=\s*$/.test(source.slice(Math.max(from, at - 8), at))
    ) {
      quote = sign;
    } else if (sign === '>') return at + 1;
  }
  return source.length;
}

/** Letters of Latin-1 by the names that HTML has for them, in the order of their codes from 192. */
const latin =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const named = new Map<string, string>([
  ...latin.split(' ').map((name, at) => [name, String.fromCharCode(192 + at)] as const),
  ...Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', ordf: 'ª', ordm: 'º', micro: 'µ', sup1: '¹' },
    ...{ sup2: '²', sup3: '³', frac14: '¼', frac12: '½', frac34: '¾', OElig: 'Œ', oelig: 'œ' },
    ...{ Scaron: 'Š', scaron: 'š', Yuml: 'Ÿ', fnof: 'ƒ', trade: '™', alpha: 'α', beta: 'β' },
    ...{ gamma: 'γ', delta: 'δ', pi: 'π', mu: 'μ', sigma: 'σ', Sigma: 'Σ', Delta: 'Δ', omega: 'ω' },
    ...{ lambda: 'λ', epsilon: 'ε', Omega: 'Ω', theta: 'θ', phi: 'φ', rho: 'ρ', tau: 'τ' },
  }),
]);

/** Codes that old programs mean as Windows-1252, as far as they are letters. */
const windows = new Map([
  [131, 'ƒ'],
  [138, 'Š'],
  [140, 'Œ'],
  [142, 'Ž'],
  [153, '™'],
  [154, 'š'],
  [156, 'œ'],
  [158, 'ž'],
  [159, 'Ÿ'],
]);

/** The text without references to characters: signs that are no letters are left out. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6});?|#(\d{1,7});?|([a-z][a-z\d]{1,31});|([a-z]{2,6}\d{0,2}))/gi,
    (whole, hex?: string, decimal?: string, name?: string, open = '') => {
      if (hex !== undefined || decimal !== undefined) {
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return windows.get(code) ?? (code < 0x110000 ? String.fromCodePoint(code) : '');
      }
      if (name !== undefined) return named.get(name) ?? '';
      return withoutSemicolon(String(open)) ?? whole;
    },
  );
}

/** Old references may do without the semicolon: `&oslashst`. */
function withoutSemicolon(word: string): string | undefined {
  for (let length = word.length; length > 1; length--) {
    const name = word.slice(0, length);
    const sign =
      named.get(name) ?? (['nbsp', 'copy', 'reg', 'shy'].includes(name) ? '' : undefined);
    if (sign !== undefined) return sign + word.slice(length);
  }
  return undefined;
}
