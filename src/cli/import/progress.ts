/** How far an import has come: a bar that is drawn again and again, or a plain line now and then. */
import { importProgress as words } from '../../i18n/da-import-report.ts';

export interface ProgressState {
  files: number;
  /** Of all the files, those done. */
  done: number;
  /** Items in the meetings imported. */
  items: number;
  seconds: number;
}

/** Where progress is shown; a process' error output is one. */
export interface ProgressOutput {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  show(state: ProgressState): void;
  /** Makes room for other output; the next state brings the bar back. */
  clear(): void;
}

const barWidth = 20;

/** A shorter bar shows nothing; the words have its room. */
const shortestBar = 5;

/** With fewer files than this there is nothing to wait for. */
const fewestForBar = 2;
const fewestForLines = 20;

/** Plain lines come when another tenth is done. */
const plainParts = 10;

/** A bar is drawn again after this many seconds at the earliest. */
const drawnEvery = 0.1;

/** Shows progress on `output`; without a terminal there, not a single control character is written. */
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
      output.write(`\r\u001B[K${barLine(state, roomIn(output))}`);
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
 * How long a line may be: one that is broken at the edge could not be cleared. Terminals that do not
 * know their width say nothing, or 0.
 */
const roomIn = ({ columns = 0 }: ProgressOutput): number => (columns > 0 ? columns - 1 : Infinity);

/** `[##########··········] 500 af 1.000 filer, …`; where there is no room, the bar is what gives way. */
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
