/** The edge: `pdftotext` of Poppler, where it is installed; it shares nothing with Punkt. */
import { spawnSync } from 'node:child_process';

/** The version that is installed, if one is. */
export function pdftotextVersion(): string | undefined {
  const { status, stderr } = spawnSync('pdftotext', ['-v'], { encoding: 'utf8' });
  return status === 0 ? /version \S+/.exec(stderr)?.[0] : undefined;
}

/** Seconds that reading a document may take. */
const mostSeconds = 60;

/** The text that it finds in a PDF; `undefined` if it cannot read it. */
export function pdftotext(bytes: Uint8Array): string | undefined {
  const { status, stdout } = spawnSync('pdftotext', ['-q', '-raw', '-enc', 'UTF-8', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: mostSeconds * 1000,
  });
  return status === 0 ? stdout : undefined;
}

/** The command that reads each PDF of a folder, as one who has no Punkt does. */
export const readEach = (folder: string): string[] => [
  ...['sh', '-c', 'for file in "$0"/*.pdf; do pdftotext -layout "$file" "$file.txt"; done'],
  folder,
];
