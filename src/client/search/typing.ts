/** Waits until it is quiet. */

export interface Quiet {
  /** Runs the latest `action` once nothing else was asked for in `ms`. */
  wait: (ms: number, action: () => void) => void;
  /** Drops what waits. */
  cancel: () => void;
}

export function whenQuiet(): Quiet {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    wait(ms, action) {
      clearTimeout(timer);
      timer = setTimeout(action, ms);
    },
    cancel: () => clearTimeout(timer),
  };
}
