/**
 * Tells whether the content of a page is written as programs write it (ISO 32000-1, 7.2 and annex A).
 * pdf.js leaves out what it does not understand and says nothing: a text whose operator is damaged is
 * in neither reading of a page.
 */

/** Operators by their operands: `n` numbers, `/` names, `t` texts, `a` arrays, `d` dictionaries. */
const operators: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      [/^$/, 'b B b* B* f F f* h n q Q s S W W* BT ET T* BX EX EMC BI EI'],
      [/^n$/, 'g G i j J M w Tc Tw Tz TL Ts Tr'],
      [/^nn$/, 'd0 l m Td TD'],
      [/^n{3}$/, 'rg RG'],
      [/^n{4}$/, 'k K re v y'],
      [/^n{6}$/, 'c cm d1 Tm'],
      [/^\/$/, 'BMC cs CS Do gs MP ri sh'],
      [/^\/[d/]$/, 'BDC DP'],
      [/^n*\/?$/, 'sc SC scn SCN'],
      [/^\/n$/, 'Tf'],
      [/^an$/, 'd'],
      [/^a$/, 'TJ'],
      [/^t$/, "Tj '"],
      [/^nnt$/, '"'],
      [/^/, 'ID'],
    ] as const
  ).flatMap(([operands, names]) => names.split(' ').map((name) => [name, operands] as const)),
);

/** Signs between which a token stands. */
const ends = new Set('\0\t\n\f\r ()<>[]{}/%');

/** Whether data, one character a byte, is the content of a page with text. */
export const isPageContent = (data: string): boolean =>
  /(?:^|\s)BT\s/.test(data) && /\sT[jJ*dm]/.test(data);

/** Whether all of the content of a page, or of a part of it, can be understood. Time is linear. */
export function isWellWritten(content: string): boolean {
  let at = 0;
  let isFirst = true;
  let operands = '';
  const open: string[] = [];
  const add = (kind: string): void => {
    if (open.length === 0) operands += kind;
  };
  while (at < content.length) {
    const sign = content[at] ?? '';
    if (sign === '%') at = lineEnd(content, at);
    else if (sign === '(') {
      const end = stringEnd(content, at);
      if (end === undefined) return false;
      add('t');
      at = end;
    } else if (sign === '<' && content[at + 1] !== '<') {
      const end = content.indexOf('>', at);
      if (end === -1 || /[^\s\da-f]/i.test(content.slice(at + 1, end))) return false;
      add('t');
      at = end + 1;
    } else if (sign === '<' || sign === '[') {
      open.push(sign);
      at += sign === '<' ? 2 : 1;
    } else if (sign === '>' || sign === ']') {
      const opened = open.pop();
      if (opened !== undefined && opened !== (sign === '>' ? '<' : '[')) return false;
      add(sign === '>' ? 'd' : 'a');
      at += sign === '>' ? 2 : 1;
    } else if (sign === '/') {
      add('/');
      at = tokenEnd(content, at + 1);
    } else if (ends.has(sign)) {
      if (sign === ')' || sign === '{' || sign === '}') return false;
      at++;
    } else {
      const end = tokenEnd(content, at);
      const token = content.slice(at, end);
      at = end;
      if (isOperand(token)) add('n');
      if (isOperand(token) || open.length > 0) continue;
      const own = operators.get(token);
      // The operands of the first may stand in the part before.
      if (own === undefined || (!isFirst && !own.test(operands))) return false;
      isFirst = false;
      operands = '';
      if (token !== 'ID') continue;
      at = pictureEnd(content, at);
      if (at === -1) return false;
    }
  }
  // The content of a page may be parted between any two of its tokens.
  return true;
}

const isOperand = (token: string): boolean =>
  /^[+-]*(?:\d[\d.-]*|\.\d*)$/.test(token) || /^(?:true|false|null)$/.test(token);

function tokenEnd(content: string, from: number): number {
  let at = from;
  while (at < content.length && !ends.has(content[at] ?? '')) at++;
  return at;
}

function lineEnd(content: string, from: number): number {
  let at = from;
  while (at < content.length && content[at] !== '\n' && content[at] !== '\r') at++;
  return at;
}

/** Where a string ends, after its parenthesis; `undefined` if it does not. */
function stringEnd(content: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < content.length; at++) {
    const sign = content[at];
    if (sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at + 1;
  }
  return undefined;
}

/** Where the data of a picture within the content end, before the operator that says so; or -1. */
function pictureEnd(content: string, from: number): number {
  const end = /\sEI(?=\s|$)/g;
  end.lastIndex = from;
  const found = end.exec(content);
  return found === null ? -1 : found.index;
}
