/** `npm run bench -- import`: how fast documents of every format are imported, beside `pdftotext`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { openBrowser } from '../../browser/open-browser.ts';
import { root } from '../../run-command.ts';
import { runMeasured, type Cost } from '../measure/run-measured.ts';
import { meetingsOf } from './meetings.ts';
import { pdftotextVersion, readEach } from './pdftotext.ts';
import { importHeader, importRatio, importRow } from './report-import.ts';
import { formats, writeDocument, type Format } from './write-documents.ts';

/** What reading some documents took. */
export interface Reading extends Cost {
  name: string;
  documents: number;
}

export interface ImportResult {
  documents: number;
  /** All formats together, then each alone. */
  imports: Reading[];
  /** `pdftotext` on the same PDFs. */
  peer: Reading | undefined;
}

/** Measures one size after another, and prints each as it is done. Throws where a document is refused. */
export async function benchImport(given: {
  items: readonly number[];
  seed: number;
  peer: boolean;
}): Promise<ImportResult[]> {
  const peer = given.peer ? pdftotextVersion() : undefined;
  if (given.peer && peer === undefined) {
    console.log('No pdftotext is installed (apt-get install poppler-utils): measured without it.');
  }
  const results: ImportResult[] = [];
  for (const documents of given.items) {
    const work = mkdtempSync(join(tmpdir(), 'punkt-import-'));
    try {
      results.push(await measureImport(work, { documents, seed: given.seed, peer }));
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  return results;
}

async function measureImport(
  work: string,
  given: { documents: number; seed: number; peer: string | undefined },
): Promise<ImportResult> {
  const written = await writeDocuments(work, given.documents, given.seed);
  console.log(`\n${given.documents} documents\n${importHeader}`);
  const measure = async (name: string, read: readonly Format[]): Promise<Reading> => {
    const folders = read.map((format) => join(work, format));
    const out = join(work, `out-${name}`);
    const command = [process.execPath, ...importArguments, '--out', out, ...folders];
    const cost = await runMeasured(command, { folder: root });
    const documents = read.reduce((sum, format) => sum + (written.get(format) ?? 0), 0);
    return tell({ name, documents, ...cost });
  };
  const present = formats.filter((format) => written.has(format));
  const imports = [await measure('all', present)];
  let peer: Reading | undefined;
  for (const format of present) {
    const alone = await measure(format, [format]);
    imports.push(alone);
    if (format !== 'pdf' || given.peer === undefined) continue;
    // In the same minutes.
    const cost = await runMeasured(readEach(join(work, 'pdf')), { folder: root });
    peer = tell({ name: 'pdftotext', documents: alone.documents, ...cost });
    console.log(importRatio(alone, peer));
  }
  return { documents: given.documents, imports, peer };
}

function tell(reading: Reading): Reading {
  console.log(importRow(reading));
  return reading;
}

/** Of `npm run import`, without the name of Node itself. */
const importArguments = manifest.scripts.import.split(' ').slice(1);

/** Writes documents into a folder for each format, as many of each; returns how many. */
async function writeDocuments(
  work: string,
  count: number,
  seed: number,
): Promise<Map<Format, number>> {
  const written = new Map<Format, number>();
  const browser = await openBrowser();
  try {
    for (const [index, meeting] of meetingsOf(count, seed).entries()) {
      const format = formats[index % formats.length] ?? 'txt';
      const turn = written.get(format) ?? 0;
      const folder = join(work, format);
      if (turn === 0) mkdirSync(folder);
      const bytes = await writeDocument(meeting, format, turn, browser);
      writeFileSync(join(folder, `${String(turn).padStart(5, '0')}.${format}`), bytes);
      written.set(format, turn + 1);
    }
  } finally {
    await browser.close();
  }
  return written;
}
