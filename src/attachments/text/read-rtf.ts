/** Reads RTF: every group, shown or not; tracked changes as the text is and as it was. */
import { attachmentPlaces as places } from '../../i18n/da-attachments.ts';
import type { Reading } from '../reading.ts';
import { tabbedText } from '../table-text.ts';
import { decoderOf, stringsIn } from './decode.ts';

/** Groups of bytes as hexadecimal digits; an object is a file. */
const data = new Set('pict objdata themedata colorschememapping datastore blipuid'.split(' '));

/** Groups that are no part of the line they stand in. */
const apart = new Set('fldinst bkmkstart bkmkend author operator annotation atnid'.split(' '));

const breaks = new Set('par line sect page row nestrow cell nestcell tab'.split(' '));

interface Group {
  isData: boolean;
  isDeleted: boolean;
  isInserted: boolean;
  /** Text of a group that stands apart. */
  own?: { name: string; text: string };
}

/** `\word12 `, `\'e6`, `\~`, a brace, or text up to the next of them. */
const token = /\\([a-z]{1,32})(-?\d{1,10})?[ ]?|\\'([\da-f]{2})|\\([^])|([{}])|([^\\{}]+)/gi;

/** Reads an RTF text, given as Latin-1. */
export function readRtf(reading: Reading, rtf: string): void {
  const decoder = decoderOf(`windows-${/\\ansicpg(\d{1,5})/.exec(rtf)?.[1] ?? '1252'}`);
  const groups: Group[] = [];
  let group: Group = { isData: false, isDeleted: false, isInserted: false };
  const now: string[] = [];
  const before: string[] = [];
  const asides: string[] = [];
  const people = new Map<string, string>();
  let hex = '';
  /** Signs to leave out after `\u`: those for programs without Unicode. */
  let skip = 0;

  const add = (text: string): void => {
    if (group.own) group.own.text += text;
    else {
      if (!group.isDeleted) now.push(text);
      if (!group.isInserted) before.push(text);
    }
  };
  const control = (word: string, argument: string | undefined): void => {
    if (data.has(word)) group.isData = true;
    else if (apart.has(word)) group.own = { name: word, text: '' };
    else if (word === 'deleted') group.isDeleted = argument !== '0';
    else if (word === 'revised') group.isInserted = argument !== '0';
    else if (word === 'plain') group = { ...group, isDeleted: false, isInserted: false };
    else if (word === 'u') {
      add(String.fromCharCode((Number(argument) + 0x10000) % 0x10000));
      skip = 1;
    } else if (breaks.has(word)) add(/cell|tab/.test(word) ? '\t' : '\n');
    else if (word === 'emdash' || word === 'endash') add('\u2013');
  };
  const endGroup = (): void => {
    const { own, isData } = group;
    group = groups.pop() ?? group;
    if (own) {
      asides.push(own.text);
      people.set(own.name, own.text);
    }
    if (isData && !group.isData && hex !== '') {
      asides.push(stringsIn(bytesOf(hex)));
      hex = '';
    }
  };

  for (const [, word, argument, code, sign, brace, text] of rtf.matchAll(token)) {
    if (brace === '{') {
      groups.push(group);
      const { isData, isDeleted, isInserted } = group;
      group = { isData, isDeleted, isInserted };
    } else if (brace === '}') endGroup();
    else if (word !== undefined) control(word.toLowerCase(), argument);
    else if (code !== undefined) {
      if (skip > 0) skip--;
      else add(decoder.decode(Uint8Array.of(Number.parseInt(code, 16))));
    } else if (sign !== undefined)
      add(
        sign === '~'
          ? '\u00A0'
          : sign === '_'
            ? '\u2011'
            : sign === '-'
              ? ''
              : '\\{}'.includes(sign)
                ? sign
                : '',
      );
    else if (group.isData) hex += text ?? '';
    else if (text !== undefined) {
      const plain = text.replaceAll(/[\r\n]/g, '');
      add(plain.slice(skip));
      skip = Math.max(0, skip - plain.length);
    }
  }
  const [shown, earlier] = [now.join(''), before.join('')];
  reading.add(places.body, tabbedText(shown));
  if (earlier !== shown) reading.add(places.body, tabbedText(earlier));
  reading.add(places.properties, asides.join('\n'));
  reading.writtenBy({ author: people.get('author'), lastEditor: people.get('operator') });
}

function bytesOf(hex: string): Uint8Array {
  const digits = hex.replaceAll(/[^\da-f]/gi, '');
  return Uint8Array.from({ length: digits.length >> 1 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}
