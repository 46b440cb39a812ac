/** How a line of YAML should begin, where it begins in a way that YAML cannot read. */
import { nearestWord } from '../../words/nearest-word.ts';
import { partsOf } from './line-parts.ts';

/** What is known of the lines above. */
interface Above {
  /** Where the keys of the mappings begin that the line may belong to, the innermost last. */
  columns: readonly number[];
  /** Where the dashes of the lists begin that the line may belong to, the innermost last. */
  lists: readonly number[];
  /** The keys there may be, if they are known. */
  keys: readonly string[];
  /** Whether the last key has a value on its line. */
  hasValue: boolean;
  /** Blanks before the line that has the fewest. */
  least: number;
}

interface MeantLine {
  why: { kind: 'blank' | 'tab' | 'indent' };
  /** Where it goes wrong, 1-based. */
  column: number;
  line: string;
}

/** The line as it should begin; `undefined` where it begins well, or where nobody can tell. */
export function meantLine(typed: string, above: Above): MeantLine | undefined {
  const tab = /^[ ]*[\t\u00A0]/u.test(typed);
  const spaced = tab
    ? typed.replace(/^[ \t\u00A0]+/u, (blanks) => blanks.replaceAll(/[\t\u00A0]/gu, '  '))
    : typed;
  const line = withKey(spaced, above.keys) ?? spaced;
  const { dashes } = partsOf(line);
  const moved = (dashes > 0 ? withDashes(line, above) : withIndent(line, above)) ?? line;
  if (moved === typed) return undefined;
  if (tab) return { why: { kind: 'tab' }, column: typed.search(/[\t\u00A0]/u) + 1, line: moved };
  if (line !== spaced) {
    const { indent } = partsOf(typed);
    const word = /^-?[^\s:=：]*/u.exec(typed.slice(indent))?.[0] ?? '';
    return { why: { kind: 'blank' }, column: indent + word.length + 1, line: moved };
  }
  return { why: { kind: 'indent' }, column: 1, line: moved };
}

/** `titel:Budget`, `titel = Budget`, `titel Budget` and `-Anne` with the colon or blank they lack. */
function withKey(line: string, keys: readonly string[]): string | undefined {
  const { before, key, dashes, value } = partsOf(line);
  if (key !== undefined || /^["'[{]/u.test(value)) return undefined;
  const [, name, mark, text = ''] =
    /^([\p{L}][\p{L}\d-]*)([ \u00A0]?[:：=;][ \u00A0]*|[ \u00A0]+|$)(?![ \u00A0])(.*)$/u.exec(
      value,
    ) ?? [];
  if (name !== undefined && mark !== undefined) {
    const isKnown = keys.includes(name);
    const isColon = /[:：]/u.test(mark) && !text.startsWith('/');
    // Between words only what is a key for certain.
    if (isKnown || (isColon && dashes === 0))
      return `${before}${name}:${text === '' ? '' : ` ${text}`}`;
    const near = isColon || /[=;]/u.test(mark) ? nearestWord(name, keys) : undefined;
    if (near !== undefined) return `${before}${near}: ${text}`;
  }
  const [, entry] = dashes === 0 ? (/^-([^-\s].*)$/u.exec(value) ?? []) : [];
  return entry === undefined ? undefined : `${before}- ${entry}`;
}

/** A dash below the dashes of its list. */
function withDashes(line: string, { lists, hasValue }: Above): string | undefined {
  const { indent } = partsOf(line);
  const last = lists.at(-1);
  if (last === undefined || lists.includes(indent) || (indent > last && !hasValue))
    return undefined;
  const wanted = indent > last ? last : lists.find((each) => each > indent);
  return wanted === undefined ? undefined : ' '.repeat(wanted) + line.slice(indent);
}

/** A key at the column at which the keys beside it begin. */
function withIndent(line: string, { columns, hasValue, least }: Above): string | undefined {
  const { key, column, indent } = partsOf(line);
  const last = columns.at(-1);
  if (last === undefined) {
    // The first key of all.
    return key !== undefined && indent > least ? line.slice(indent - least) : undefined;
  }
  if (key === undefined || columns.includes(column)) return undefined;
  if (column > last && !hasValue) return undefined;
  const outer = columns.findLast((each) => each < column) ?? columns[0] ?? 0;
  const inner = columns.find((each) => each > column);
  const wanted = column > last ? last : (inner ?? outer);
  return ' '.repeat(wanted) + line.slice(indent);
}
