/** A file that is not UTF-8 is refused with its encoding, where it shows first, and how to turn it. */
import { describe, expect, it } from 'vitest';
import { textOfBytes } from '../../src/engine/files/text-of-bytes.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';

const file = 'moeder/byraad/2026-03-24.md';
const text = `---
udvalg: byraad
dato: 2026-03-24
status: referat
titel: Møde i Økonomiudvalget
---

## Punkt 1: Ærø og Ålborg

### Beslutning

Godkendt på dansk.
`;

/** The bytes of `text` in an encoding of one byte a letter, by the bytes of its Danish letters. */
const inBytes = (letters: Readonly<Record<string, number>>, typed = text): Buffer =>
  Buffer.from(Array.from(typed, (letter) => letters[letter] ?? letter.charCodeAt(0)));

const windows1252 = { æ: 0xe6, ø: 0xf8, å: 0xe5, Æ: 0xc6, Ø: 0xd8, Å: 0xc5 };
const macintosh = { æ: 0xbe, ø: 0xbf, å: 0x8c, Æ: 0xae, Ø: 0xaf, Å: 0x81 };
const dos = { æ: 0x91, ø: 0x9b, å: 0x86, Æ: 0x92, Ø: 0x9d, Å: 0x8f };
const utf16be = (typed: string): Buffer => Buffer.from(typed, 'utf16le').swap16();
const utf32le = (typed: string): Buffer =>
  Buffer.concat(Array.from(typed, (letter) => Buffer.from([letter.charCodeAt(0), 0, 0, 0])));

/** The problems of a file of these bytes, and whether it was read. */
function read(bytes: Buffer) {
  const { meeting, problems } = readMeeting(textOfBytes(bytes), file);
  return {
    isRead: meeting !== undefined,
    problems: problems.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`),
    said: problems.map(({ reason, advice }) => `${reason} ${advice}`).join(' '),
  };
}

describe('is read', () => {
  it.each([
    ['as UTF-8', text],
    ['with a byte order mark', `\uFEFF${text}`],
    ["with Windows' line ends", text.replaceAll('\n', '\r\n')],
    ['with letters of two characters', text.normalize('NFD')],
    ['with what only looks garbled', text.replace('Godkendt', 'Å og Ã, a|b, m = 5, §§ 3–4, ½ €')],
  ])('%s', (_, typed) => {
    expect(read(Buffer.from(typed))).toEqual({ isRead: true, problems: [], said: '' });
  });
});

describe('is refused', () => {
  it.each<[string, Buffer, place: string, words: string[]]>([
    [
      'Windows-1252',
      inBytes(windows1252),
      '5:9',
      ['Windows-1252', 'iconv -f WINDOWS-1252 -t UTF-8'],
    ],
    ['Mac Roman', inBytes(macintosh), '5:9', ['Mac Roman', 'iconv -f MACINTOSH -t UTF-8']],
    ['DOS', inBytes(dos), '5:9', ['CP865', 'CP850', 'iconv -f CP850 -t UTF-8']],
    [
      'UTF-16 with a mark',
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      '1:1',
      ['UTF-16', 'iconv -f UTF-16 '],
    ],
    ['UTF-16, big end first', utf16be(`\uFEFF${text}`), '1:1', ['UTF-16', 'iconv -f UTF-16 ']],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), '1:1', ['iconv -f UTF-16LE ']],
    ['UTF-16, big end first, without', utf16be(text), '1:1', ['iconv -f UTF-16BE ']],
    ['UTF-32', utf32le(text), '1:1', ['iconv -f UTF-32LE ']],
    [
      'lines of old Macs',
      Buffer.from(text.replaceAll('\n', '\r')),
      '1:4',
      ['CR', "tr '\\r' '\\n'"],
    ],
    ['one such line', Buffer.from(text.replace('2026-03-24\n', '2026-03-24\r')), '3:17', ['CR']],
    [
      'one letter of Windows',
      Buffer.concat([Buffer.from(text), inBytes(windows1252, 'Født.\n')]),
      '13:2',
      ['»ø« i Windows-1252'],
    ],
    ['a letter cut in two', Buffer.from(text).subarray(0, -9), '12:11', ['ikke er gemt i UTF-8']],
    ['zeros at the end', Buffer.concat([Buffer.from(text), Buffer.alloc(900)]), '13:1', ['NUL']],
    ['nothing but zeros', Buffer.alloc(90), '1:1', ['NUL']],
    [
      'no encoding at all',
      Buffer.from([0x61, 0xff, 0xc1, 0x0a, 0x90, 0xff]),
      '1:2',
      ['ikke gemt i UTF-8'],
    ],
  ])('%s', (_, bytes, place, words) => {
    const { isRead, problems, said } = read(bytes);
    expect([isRead, problems]).toEqual([false, [`${place} fil-kodning`]]);
    for (const word of words) expect(said).toContain(word);
  });

  it.each([
    ['%PDF-1.7\n', 'PDF'],
    ['PK\u0003\u0004\u0014\0', '.docx'],
    ['{\\rtf1\\ansi ', 'RTF'],
    ['\u00D0\u00CF\u0011\u00E0', '.doc'],
    ['\u0089PNG\r\n', 'PNG'],
  ])('%j, which is a document by another name', (beginning, name) => {
    const { isRead, problems, said } = read(Buffer.from(beginning + text, 'latin1'));
    expect([isRead, problems]).toEqual([false, ['1:1 fil-format']]);
    expect(said).toContain(name);
  });
});

describe('is told of', () => {
  it.each([
    ['R�dhuset', 'tegn-tabt', '»R�dhuset«'],
    ['RÃ¥dhuset', 'tegn-forkert', '»Rådhuset«'],
    ['Ã˜konomi', 'tegn-forkert', '»Økonomi«'],
    ['R√•dhuset', 'tegn-forkert', '»Rådhuset«'],
    ['R├Ñdhuset', 'tegn-forkert', '»Rådhuset«'],
    ['R=C3=A5dhuset', 'tegn-forkert', '»Rådhuset«'],
    ['R+AOU-dhuset', 'tegn-forkert', '»Rådhuset«'],
    ['3 â€“ 4', 'tegn-forkert', '»–«'],
    ['A\u0008B', 'tegn-skjult', 'U+0008'],
    ['A\u0091B', 'tegn-skjult', 'U+0091'],
    ['A\uFEFFB', 'tegn-skjult', 'U+FEFF'],
    ['A\u202EB', 'tegn-skjult', 'U+202E'],
    ['A\u2067B', 'tegn-skjult', 'U+2067'],
  ])('%j', (typed, ruleId, words) => {
    const { problems, said } = read(Buffer.from(text.replace('Godkendt', typed)));
    expect(problems).toEqual([expect.stringMatching(`^12:\\d+ ${ruleId}$`)]);
    expect(said).toContain(words);
  });

  it('once for the file, with its lines', () => {
    const garbled = Buffer.from(text, 'utf8').toString('latin1');
    const { problems, said } = read(Buffer.from(garbled));
    expect(problems).toEqual(['5:9 tegn-forkert']);
    expect(said).toContain('(linje 5, 8, 12)');
  });

  it('Danish in seven bits', () => {
    const bits = { æ: '{', ø: '|', å: '}', Æ: '[', Ø: '\\', Å: ']' };
    const typed = text
      .replace('Godkendt', 'R}det m|des, b|rnene')
      .replaceAll(/[æøåÆØÅ]/gu, (letter) => bits[letter as 'æ']);
    expect(read(Buffer.from(typed)).said).toContain('»Møde«');
  });
});
