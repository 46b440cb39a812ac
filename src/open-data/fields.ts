/**
 * What data has, declared once: each key with its meaning, its schema and its value. The data itself and
 * its JSON Schema follow. Keys and meanings are Danish; they are public and are never taken away.
 */
import type { JsonSchema } from '../minutes/facts/schema.ts';
import type { Href } from '../site/content-links.ts';

/** One key of an object that is made from `From`. */
export interface Field<From> {
  key: string;
  /** A Danish sentence. */
  meaning: string;
  schema: JsonSchema;
  /** Its value as JSON; `undefined` where there is none: then there is no key. */
  value: (from: From, href: Href) => unknown;
  /** Whether every object has the key. */
  always: boolean;
}

export type Fields<From> = readonly Field<From>[];

/** The value of a field that is always there. */
type Told = string | number | boolean | object;

/** A key that every object has. */
export const always = <From>(
  key: string,
  meaning: string,
  schema: JsonSchema,
  value: (from: From, href: Href) => Told,
): Field<From> => ({ key, meaning, schema, value, always: true });

/** A key that is absent where there is nothing to tell. */
export const ifTold = <From>(
  key: string,
  meaning: string,
  schema: JsonSchema,
  value: (from: From, href: Href) => Told | undefined,
): Field<From> => ({ key, meaning, schema, value, always: false });

/** The object with these keys. */
export const objectOf = <From>(
  fields: Fields<From>,
  from: From,
  href: Href,
): Record<string, unknown> => {
  const made: Record<string, unknown> = {};
  for (const { key, value } of fields) {
    const told = value(from, href);
    if (told !== undefined) made[key] = told;
  }
  return made;
};

/** The schema of such objects. Other keys are allowed: more may come. */
export const schemaOfFields = <From>(fields: Fields<From>): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    fields.map(({ key, meaning, schema }) => [key, { description: meaning, ...schema }]),
  ),
  required: fields.filter((each) => each.always).map(({ key }) => key),
});

export const text: JsonSchema = { type: 'string' };
export const count: JsonSchema = { type: 'integer', minimum: 0 };
export const truth: JsonSchema = { type: 'boolean' };
export const day: JsonSchema = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
export const timeOfDay: JsonSchema = { type: 'string', pattern: String.raw`^\d{2}:\d{2}$` };
export const word = (...words: readonly string[]): JsonSchema => ({ type: 'string', enum: words });
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

/** Data as text: each key on a line of its own, so that a change shows as one. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
