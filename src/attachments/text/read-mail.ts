/** Reads a mail, or a web page saved as one (RFC 2045 to 2047): its head, its texts and its files. */
import { attachmentPlaces as places } from '../../i18n/da-attachments.ts';
import type { Reading } from '../reading.ts';
import { bytesOf, decoderOf, latin1 } from './decode.ts';

/** Begins with fields, of which a mail has some of these. */
export const isMail = (text: string): boolean =>
  /^(?:[\w-]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,50}){2}/.test(
    text.slice(0, 20_000).replaceAll('\r', ''),
  ) &&
  /^(?:received|mime-version|message-id|from|content-type|return-path):/im.test(
    text.slice(0, 20_000),
  );

/** Parts in parts, at most. */
const deepest = 8;

/** Reads the mail `bytes`. */
export async function readMail(reading: Reading, bytes: Uint8Array): Promise<void> {
  await readEntity(reading, latin1(bytes), 0);
}

async function readEntity(reading: Reading, text: string, depth: number): Promise<void> {
  const [head, body] = split(text);
  const fields = head.replaceAll(/\r?\n[ \t]+/g, ' ');
  reading.add(places.head, decodeWords(utf8(fields)));
  const field = (name: string): string =>
    new RegExp(`^${name}:[ \\t]*([^\\n]*)`, 'im').exec(fields)?.[1] ?? '';
  const type = field('content-type');
  const [, quoted, bare] = /boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (boundary !== undefined && depth < deepest) {
    // What stands before and after the parts is shown by no program.
    const parts = body.split(`--${boundary}`);
    reading.add(places.hidden, parts[0] ?? '');
    for (const part of parts.slice(1)) {
      if (!part.startsWith('--')) await readEntity(reading, part.replace(/^\r?\n/, ''), depth + 1);
      else reading.add(places.hidden, part);
    }
    return;
  }
  const bytes = decodeBody(body, field('content-transfer-encoding').trim().toLowerCase());
  const [, charset] = /charset="?([\w-]{1,30})/i.exec(type) ?? [];
  if (/^text\/plain/i.test(type) || type === '') {
    reading.add(places.body, decoderOf(charset).decode(bytes));
    return;
  }
  const named = /name\*?="?([^";\r\n]{1,200})/i.exec(
    `${field('content-disposition')};${type}`,
  )?.[1];
  const name = decodeWords(named ?? type.replace(/;[^]*/, ''));
  const isText = /^text\//i.test(type) && charset !== undefined;
  const content = isText ? new TextEncoder().encode(decoderOf(charset).decode(bytes)) : bytes;
  await reading.inside(name, content);
}

function split(text: string): [head: string, body: string] {
  const end = /\r?\n\r?\n/.exec(text);
  return end === null
    ? [text, '']
    : [text.slice(0, end.index), text.slice(end.index + end[0].length)];
}

const utf8 = (text: string): string => new TextDecoder().decode(bytesOf(text));

function decodeBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return fromBase64(body);
  return bytesOf(encoding === 'quoted-printable' ? fromQuoted(body) : body);
}

const fromQuoted = (text: string): string =>
  text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([\da-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );

/** As far as it is base64. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.replaceAll(/[^\w+/]/g, '').replaceAll('_', '');
  try {
    return bytesOf(atob(digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0))));
  } catch {
    return new Uint8Array();
  }
}

/** Encoded words of a head: `=?utf-8?q?=C3=A6?=`. */
const decodeWords = (text: string): string =>
  text
    .replaceAll(/\?=[ \t]{1,10}=\?/g, '?==?')
    .replaceAll(
      /=\?([\w-]{1,30})\?([bq])\?([^?\s]{0,200})\?=/gi,
      (_, charset: string, kind: string, word: string) =>
        decoderOf(charset).decode(
          kind.toLowerCase() === 'b'
            ? fromBase64(word)
            : bytesOf(fromQuoted(word.replaceAll('_', ' '))),
        ),
    );
