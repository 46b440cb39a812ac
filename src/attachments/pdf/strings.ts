/** The strings in the syntax of PDF (ISO 32000-1, 7.3.4): `(text)`, `<hex>`, and arrays of both. */

/** Pieces of text further apart than this (thousandths of the letters' size) are words. */
const gap = 200;

/** Nested parentheses and escapes of a string. */
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: '', f: '\n' };

/** The strings of `code`, a line each; those of an array (`TJ`) in one. Time is linear. */
export function readStrings(code: string): string {
  const lines: string[] = [];
  let array: string | undefined;
  const add = (text: string): void => {
    const decoded = decode(text);
    if (array === undefined) lines.push(decoded);
    else array += decoded;
  };
  for (let at = 0; at < code.length; at++) {
    const sign = code[at];
    if (sign === '(') {
      const [text, end] = literal(code, at + 1);
      add(text);
      at = end;
    } else if (sign === '<' && code[at + 1] !== '<') {
      const end = code.indexOf('>', at);
      if (end === -1) break;
      add(fromHex(code.slice(at + 1, end)));
      at = end;
    } else if (sign === '<' || (sign === '>' && code[at + 1] === '>')) {
      at++;
    } else if (sign === '[') array = '';
    else if (sign === ']' && array !== undefined) {
      lines.push(array);
      array = undefined;
    } else if (sign === '-' && array !== undefined && array !== '') {
      const moved = Number.parseFloat(code.slice(at, at + 12));
      if (moved < -gap) array += ' ';
    }
  }
  return lines.filter((line) => line.trim() !== '').join('\n');
}

function literal(code: string, from: number): [text: string, end: number] {
  let text = '';
  let depth = 1;
  for (let at = from; at < code.length; at++) {
    const sign = code[at] ?? '';
    if (sign === '\\') {
      const next = code[++at] ?? '';
      const [octal] = /^[0-7]{1,3}/.exec(code.slice(at, at + 3)) ?? [];
      if (octal === undefined) text += next === '\n' ? '' : (escapes[next] ?? next);
      else {
        text += String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        at += octal.length - 1;
      }
      continue;
    }
    if (sign === '(') depth++;
    if (sign === ')' && --depth === 0) return [text, at];
    text += sign;
  }
  return [text, code.length];
}

function fromHex(hex: string): string {
  const digits = hex.replaceAll(/[^\da-f]/gi, '');
  let text = '';
  for (let at = 0; at < digits.length; at += 2) {
    text += String.fromCharCode(Number.parseInt(digits.slice(at, at + 2).padEnd(2, '0'), 16));
  }
  return text;
}

/** Text strings are UTF-16 after a mark, else nearly Latin-1. */
function decode(text: string): string {
  if (!text.startsWith('\u00FE\u00FF')) return text;
  let decoded = '';
  for (let at = 2; at + 1 < text.length; at += 2) {
    decoded += String.fromCharCode((text.charCodeAt(at) << 8) | text.charCodeAt(at + 1));
  }
  return decoded;
}
