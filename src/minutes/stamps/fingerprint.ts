/** Short fingerprints of texts, by which it is told whether one is still the same. */

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Characters of a fingerprint: 24 bits. */
export const fingerprintLength = 4;

/** Of a text: the same for the same text, and hardly ever for another. No secret is kept by it. */
export function fingerprint(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  return Array.from(
    { length: fingerprintLength },
    (_, at) => signs[(one >>> (6 * at)) & 63] ?? '',
  ).join('');
}
