/**
 * Reads what a picture says of itself: EXIF, XMP, IPTC, comments and text chunks, which are text among
 * other bytes in every format, packed only in PNG. What it shows is not read.
 */
import { attachmentPlaces as places } from '../../i18n/da-attachments.ts';
import { decodeEntities } from '../../import/formats/markup.ts';
import type { Reading } from '../reading.ts';
import { decodeXml, indexOfText, latin1, stringsIn } from '../text/decode.ts';
import { inflate } from '../unpack.ts';
import { hasPosition } from './position.ts';

/** Reads a picture of any format. */
export async function readImage(reading: Reading, bytes: Uint8Array): Promise<void> {
  reading.add(places.picture, stringsIn(bytes));
  const text = await packedText(reading, bytes);
  reading.add(places.picture, text);
  const xmp = xmpIn(bytes) + text;
  reading.add(places.picture, decodeEntities(xmp.replaceAll(/<[^>]{0,1000}>/g, '\n')));
  if (hasPosition(bytes) || /GPSL(?:atitude|ongitude)[\s=>"']+\d/.test(xmp)) reading.hasPosition();
}

function xmpIn(bytes: Uint8Array): string {
  const start = indexOfText(bytes, '<x:xmpmeta');
  const end = start === -1 ? -1 : indexOfText(bytes, '</x:xmpmeta>', start);
  return end === -1 ? '' : decodeXml(bytes.subarray(start, end));
}

const pngSignature = '\u0089PNG\r\n\u001A\n';

/** The packed texts of a PNG: chunks `zTXt` and `iTXt` (PNG specification, 11.3.3). */
async function packedText(reading: Reading, bytes: Uint8Array): Promise<string> {
  if (latin1(bytes.subarray(0, 8)) !== pngSignature) return '';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: string[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = latin1(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'zTXt' || type === 'iTXt') {
      // After the keyword come flags, and the packed text, which begins as every zlib stream does.
      const start = data.indexOf(0x78, data.indexOf(0));
      const packed = start === -1 ? undefined : await inflate(data.subarray(start), reading);
      if (packed) found.push(decodeXml(packed));
    }
    at += 12 + length;
  }
  return found.join('\n');
}
