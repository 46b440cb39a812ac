/** Shows the progress of an import: a progress bar on a terminal, or a line now and then. */
import { importProgress as words } from '../../i18n/da-import-report.ts';

export interface ProgressState {
  files: number;
  done: number;
  /** Items in the meetings imported. */
  items: number;
  seconds: number;
}

/** Where progress is shown, such as `process.stderr`. */
export interface ProgressOutput {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  show(state: ProgressState): void;
  /** Removes the bar for other output; the next `show` draws it again. */
  clear(): void;
}

const barWidth = 20;

/** A shorter bar is left out. */
const shortestBar = 5;

/** With fewer files, no progress is shown. */
const fewestForBar = 2;
const fewestForLines = 20;

/** A plain line is written at each of these parts. */
const plainParts = 10;

/** Least seconds between two drawings of the bar. */
const drawnEvery = 0.1;

/**
 * Shows progress on `output`. Control characters are written only to a terminal; `term` is `TERM`.
 */
export function startProgress(output: ProgressOutput, files: number, term?: string): Progress {
  if (output.isTTY === true && term !== 'dumb') return showBar(output, files);
  return showLines(output, files);
}

function showBar(output: ProgressOutput, files: number): Progress {
  let drawn = -Infinity;
  let visible = false;
  const clear = (): void => {
    if (visible) output.write('\r\u001B[K');
    visible = false;
  };
  return {
    clear,
    show(state) {
      if (files < fewestForBar) return;
      if (visible && state.seconds - drawn < drawnEvery && state.done < files) return;
      output.write(`\r\u001B[K${barLine(state, lineLength(output))}`);
      visible = true;
      drawn = state.seconds;
    },
  };
}

function showLines(output: ProgressOutput, files: number): Progress {
  let shown = 0;
  return {
    clear: () => undefined,
    show(state) {
      const part = Math.floor((state.done / files) * plainParts);
      if (files < fewestForLines || part === shown) return;
      shown = part;
      output.write(`${progressLine(state)}\n`);
    },
  };
}

/**
 * Greatest length of a line: a wrapped one could not be cleared. Terminals of unknown width report
 * nothing, or 0.
 */
const lineLength = ({ columns = 0 }: ProgressOutput): number =>
  columns > 0 ? columns - 1 : Infinity;

/** `[##########··········] 500 af 1.000 filer, …`; the bar is shortened first to fit `room`. */
export function barLine(state: ProgressState, room = Infinity): string {
  const line = progressLine(state);
  const width = Math.min(barWidth, room - line.length - '[] '.length);
  if (width < shortestBar) return line.slice(0, room);
  const full = Math.floor((state.done / Math.max(state.files, 1)) * width);
  return `[${'#'.repeat(full)}${'·'.repeat(width - full)}] ${line}`;
}

/** `500 af 1.000 filer, 3.412 punkter, 25 filer/s, 20 s tilbage` */
export function progressLine({ files, done, items, seconds }: ProgressState): string {
  const rate = seconds > 0 ? done / seconds : 0;
  return [
    words.done(done, files),
    words.items(items),
    ...(rate > 0 ? [words.rate(rate)] : []),
    ...(rate > 0 && done < files ? [words.left(Math.ceil((files - done) / rate))] : []),
  ].join(', ');
}
