/**
 * Objects as OParl 1.1 has them (https://oparl.org/spezifikation/): their keys are the specification's, and
 * their links are addresses from the root of the site until they are written.
 */
import type { Href } from '../site/content-links.ts';

export type OparlType =
  | 'System'
  | 'Body'
  | 'Organization'
  | 'Meeting'
  | 'AgendaItem'
  | 'Paper'
  | 'Consultation'
  | 'File'
  | 'Location';

export type Json = string | number | boolean | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Plain data. */
export interface OparlObject extends JsonObject {
  /** Its address, which ends in `.json`. */
  id: string;
  type: string;
  /** Instants as {@link Times} has them; absent where nothing tells them. */
  created?: string;
  modified?: string;
}

/** When an object came to be and when it was last changed, as `2026-03-24T17:00:00+01:00`. */
export interface Times {
  created: string;
  modified: string;
}

/** The URL that names version 1.1, and begins the name of each type. */
export const versionUrl = 'https://schema.oparl.org/1.1/';

/** An object. A list without entries has no key: the specification asks for none. */
export function oparlObject(
  type: OparlType,
  id: string,
  times: Partial<Times>,
  keys: JsonObject,
): OparlObject {
  const told = Object.entries(keys).filter(
    ([, value]) => value !== undefined && value !== '' && !(isList(value) && value.length === 0),
  );
  return { id, type: versionUrl + type, ...Object.fromEntries(told), ...times };
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** The same as it is inside the object that `backReferences` lead to: without them. */
export const inside = (object: OparlObject, ...backReferences: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !backReferences.includes(key)));

/** Keys whose values are links where they are texts. */
const linkKeys = new Set(
  [
    'id body system organization person meeting paper agendaItem consultation file membership',
    'locationList legislativeTermList web accessUrl meetings first prev self next last',
  ].flatMap((keys) => keys.split(' ')),
);

/** `value` with whole links. */
export function withLinks(value: Json, href: Href, isLink = false): Json {
  if (typeof value === 'string') return isLink ? href(value) : value;
  if (isList(value)) return value.map((each) => withLinks(each, href, isLink));
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    each === undefined ? undefined : withLinks(each, href, linkKeys.has(key)),
  ]);
  return Object.fromEntries(entries) as JsonObject;
}
