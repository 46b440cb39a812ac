/** Which questions each page asked of the archive, and which pages a new archive makes out of date. */
import type { Reads } from '../../archive/reads.ts';
import { inTurns } from '../threads/turns.ts';

/** As it is kept from build to build. */
export interface RecordedReads {
  questions: readonly string[];
  /** Of the answer to each question. */
  fingerprints: readonly string[];
  /** Numbers of the questions each file was made with, by the file's path in the site. */
  files: ReadonlyMap<string, Uint32Array>;
}

export interface Recorder extends Reads {
  /** Notes what `work`, which makes `file`, reads. One file is made at a time. */
  during<Value>(file: string, work: () => Promise<Value>): Promise<Value>;
  /** Takes over from an earlier build what `file` was made with, as it is still the same. */
  keep(file: string, earlier: RecordedReads): void;
  /** Everything noted, with the fingerprints that `fingerprint` gives the answers. */
  finish(fingerprint: (question: string) => string): RecordedReads;
}

export function newRecorder(): Recorder {
  const numbers = new Map<string, number>();
  const files = new Map<string, Uint32Array>();
  let asked: Set<number> | undefined;

  const numberOf = (question: string): number => {
    let number = numbers.get(question);
    if (number === undefined) numbers.set(question, (number = numbers.size));
    return number;
  };

  return {
    note(question) {
      asked?.add(numberOf(question));
    },
    aside(work) {
      const before = asked;
      asked = undefined;
      try {
        return work();
      } finally {
        asked = before;
      }
    },
    async during(file, work) {
      if (asked) throw new Error(`${file} is made while another page is.`);
      const own = (asked = new Set());
      try {
        return await work();
      } finally {
        asked = undefined;
        files.set(file, Uint32Array.from(own));
      }
    },
    keep(file, earlier) {
      const own = earlier.files.get(file) ?? new Uint32Array();
      files.set(
        file,
        own.map((number) => numberOf(earlier.questions[number] ?? '')),
      );
    },
    finish: (fingerprint) => ({
      questions: [...numbers.keys()],
      fingerprints: [...numbers.keys()].map(fingerprint),
      files,
    }),
  };
}

/** The files among those recorded that would be made with other answers now. */
export async function outdatedFiles(
  { questions, fingerprints, files }: RecordedReads,
  fingerprint: (question: string) => string,
): Promise<Set<string>> {
  const othersTurn = inTurns(5);
  const changed: boolean[] = [];
  for (const [number, question] of questions.entries()) {
    changed.push(fingerprint(question) !== fingerprints[number]);
    await othersTurn();
  }
  return new Set(
    [...files].filter(([, asked]) => asked.some((number) => changed[number])).map(([file]) => file),
  );
}
