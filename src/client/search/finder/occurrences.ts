/** Where words stand: in which records, at which places, and how much that says. */
import { eachPlace } from '../../../search/index-files/read.ts';
import { zoneWeights, type Zone } from '../../../search/fields.ts';
import type { OpenIndex } from './open-index.ts';
import { keyOf } from './read-query.ts';

/** Pagefind's number for a weight of 1. */
const unit = 24;
const zones = new Map<number, { zone: Zone; parts: number }>();
for (const parts of [6, 5, 4, 3, 2, 1]) {
  for (const [zone, weight] of Object.entries(zoneWeights)) {
    zones.set(Math.floor((weight * unit) / parts), { zone: zone as Zone, parts });
  }
}

/** Where a word with this weight stands, and how many parts its word has: 1 for a whole one. */
const zoneOf = (weight: number): { zone: Zone; parts: number } =>
  zones.get(weight) ?? { zone: 'text', parts: 1 };

/** Where something stands in one record. */
export interface Occurrence {
  /** How often, more where it stands in a title or a heading, and less where it is another form. */
  weight: number;
  /** Places in the text, in no order. */
  places: number[];
}

/** By record. */
export type Occurrences = Map<number, Occurrence>;

/** A form to look for, and what it counts: 1 for what was asked for. */
export interface WantedForm {
  form: string;
  worth: number;
}

export interface Where {
  /** In decisions only. */
  decisionsOnly: boolean;
  /** Not as a part of a compound. */
  wholeOnly: boolean;
}

/** The occurrences of any of the `forms`. */
export async function occurrencesOf(
  index: OpenIndex,
  forms: readonly WantedForm[],
  { decisionsOnly, wholeOnly }: Where,
): Promise<Occurrences> {
  const worths = new Map(forms.map(({ form, worth }) => [form, worth]));
  const keys = [...new Set(forms.map(({ form }) => keyOf(form)))];
  const found = (await Promise.all(keys.map(index.find))).flat();
  const occurrences: Occurrences = new Map();
  for (const { form, first, postings } of found) {
    const worth = worths.get(form);
    if (worth === undefined) continue;
    for (const posting of postings) {
      const record = first + posting.record;
      let own = occurrences.get(record);
      eachPlace(posting, (place, weight) => {
        const { zone, parts } = zoneOf(weight);
        if ((decisionsOnly && zone !== 'decision') || (wholeOnly && parts > 1)) return;
        if (own === undefined) occurrences.set(record, (own = { weight: 0, places: [] }));
        own.weight += (worth * zoneWeights[zone]) / parts;
        own.places.push(place);
      });
    }
  }
  return occurrences;
}

/** Where all of `steps` stand one after another. */
export function inSequence(steps: readonly Occurrences[]): Occurrences {
  const [first, ...others] = steps;
  const found: Occurrences = new Map();
  for (const [record, { weight, places }] of first ?? []) {
    const sets = others.map((step) => new Set(step.get(record)?.places));
    const starts = places.filter((place) => sets.every((set, step) => set.has(place + step + 1)));
    if (starts.length === 0) continue;
    found.set(record, {
      weight: (weight * starts.length) / places.length,
      places: starts.flatMap((start) => steps.map((_, step) => start + step)),
    });
  }
  return found;
}

/** What stands in any of `all`. */
export function united(all: readonly Occurrences[]): Occurrences {
  const [only, ...others] = all.filter(({ size }) => size > 0);
  if (others.length === 0) return only ?? new Map<number, Occurrence>();
  const sum: Occurrences = new Map();
  for (const each of all) {
    for (const [record, own] of each) {
      const known = sum.get(record);
      const both = known && {
        weight: known.weight + own.weight,
        places: [...known.places, ...own.places],
      };
      sum.set(record, both ?? own);
    }
  }
  return sum;
}
