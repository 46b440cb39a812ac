/** Where words stand: in which records, at which places, and how much that says. */
import { zoneWeights, type Zone } from '../../../search/fields.ts';
import { eachPlace, usualWeight, type Posting } from '../../../search/index-files/read.ts';
import type { OpenIndex } from './open-index.ts';
import { keyOf } from './read-query.ts';

/** Where something stands in one record. There are many of them, so places are read only when needed. */
export interface Occurrence {
  /** How often, more where it stands in a title or a heading, and less where it is another form. */
  weight: number;
  posting: Posting;
  says: Saying;
  /** Where else it stands. */
  next?: Occurrence | undefined;
}

/** By record. */
export type Occurrences = ReadonlyMap<number, Occurrence>;

/** What a place says, by the weight that Pagefind has for it; 0 where it does not count. */
type Saying = Float64Array;

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
  /** In attachments, too. */
  attachments: boolean;
}

/** Pagefind's number for a weight of 1, and the greatest number. */
const unit = 24;
const greatest = 255;
const mostParts = 6;

function sayingOf({ decisionsOnly, wholeOnly }: Omit<Where, 'attachments'>): Saying {
  const says = new Float64Array(greatest + 1);
  const zones = Object.entries(zoneWeights) as [Zone, number][];
  for (let parts = mostParts; parts >= 1; parts--) {
    for (const [zone, weight] of zones) {
      const counts = (parts === 1 || !wholeOnly) && (zone === 'decision' || !decisionsOnly);
      says[Math.floor((weight * unit) / parts)] = counts ? weight / parts : 0;
    }
  }
  return says;
}

/** The occurrences of any of the `forms`, the same each time: what is asked for again is known. */
export function occurrencesOf(
  index: OpenIndex,
  forms: readonly WantedForm[],
  where: Where,
): Promise<Occurrences> {
  const asked = JSON.stringify([forms, where]);
  const known = index.occurrences.get(asked);
  if (known) return known;
  const reading = readOccurrences(index, forms, where);
  index.occurrences.set(asked, reading);
  void reading.then(() => {
    // What could not be loaded is asked for again.
    if (index.missing.size > 0) index.occurrences.delete(asked);
  });
  return reading;
}

async function readOccurrences(
  index: OpenIndex,
  forms: readonly WantedForm[],
  where: Where,
): Promise<Occurrences> {
  const says = sayingOf(where);
  const worths = new Map(forms.map(({ form, worth }) => [form, worth]));
  const keys = [...new Set(forms.map(({ form }) => keyOf(form)))];
  const found = (await Promise.all(keys.map((key) => index.find(key, where.attachments)))).flat();
  const occurrences = new Map<number, Occurrence>();
  for (const { form, first, postings } of found) {
    const worth = worths.get(form);
    if (worth === undefined) continue;
    for (const posting of postings) {
      const weight = worth * weightOf(posting, says);
      if (weight === 0) continue;
      const next = occurrences.get(first + posting.record);
      const all = weight + (next?.weight ?? 0);
      occurrences.set(first + posting.record, { weight: all, posting, says, next });
    }
  }
  return occurrences;
}

function weightOf({ locations }: Posting, says: Saying): number {
  let sum = 0;
  let one = says[usualWeight] ?? 0;
  for (const number of locations) {
    if (number < 0) one = says[-1 - number] ?? 0;
    else sum += one;
  }
  return sum;
}

/** Places in the text, in no order. */
export function placesOf(occurrence: Occurrence | undefined): number[] {
  const places: number[] = [];
  for (let each = occurrence; each !== undefined; each = each.next) {
    const { posting, says } = each;
    eachPlace(posting, (place, weight) => {
      if ((says[weight] ?? 0) > 0) places.push(place);
    });
  }
  return places;
}

/** Where all of `steps` stand one after another; at a step that is `undefined` stands anything. */
export function inSequence(steps: readonly (Occurrences | undefined)[]): Occurrences {
  const [first, ...others] = steps;
  const found = new Map<number, Occurrence>();
  const says = new Float64Array(greatest + 1).fill(1);
  for (const [record, occurrence] of first ?? []) {
    if (others.some((step) => step?.has(record) === false)) continue;
    const sets = others.map((step) => step && new Set(placesOf(step.get(record))));
    const places = placesOf(occurrence);
    const starts = places.filter((place) =>
      sets.every((set, step) => set?.has(place + step + 1) !== false),
    );
    if (starts.length === 0) continue;
    const all = starts.flatMap((start) => steps.map((_, step) => start + step));
    const sorted = [...new Set(all)].sort((a, b) => a - b);
    const locations = sorted.map((place, at) => place - (sorted[at - 1] ?? 0));
    const weight = (occurrence.weight * starts.length) / places.length;
    found.set(record, { weight, posting: { record, locations }, says });
  }
  return found;
}

/** What stands in any of `all`. */
export function united(all: readonly Occurrences[]): Occurrences {
  const [only, ...others] = all.filter(({ size }) => size > 0);
  if (others.length === 0) return only ?? new Map<number, Occurrence>();
  const sum = new Map(only);
  for (const each of others) {
    for (const [record, own] of each) {
      const known = sum.get(record);
      sum.set(record, known ? { ...chained(own, known), weight: own.weight + known.weight } : own);
    }
  }
  return sum;
}

const chained = (one: Occurrence, last: Occurrence): Occurrence => ({
  ...one,
  next: one.next === undefined ? last : chained(one.next, last),
});

/** The records given have a word, at no place. */
export function atNoPlace(records: readonly number[], weight: number): Occurrences {
  const says = new Float64Array(0);
  return new Map(
    records.map((record) => [record, { weight, posting: { record, locations: [] }, says }]),
  );
}
