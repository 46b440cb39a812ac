/** One entry of `udvalg.yml`. */
export interface Committee {
  key: string;
  name: string;
  /** Earlier names, each with the last day it was used where known (ISO). */
  formerNames: { name: string; until?: string }[];
  abbreviations: string[];
}
