/** Validates by the keywords of JSON Schema that the schema of the facts uses; throws for any other. */
import type { JsonSchema } from '../../src/minutes/facts/schema.ts';

type Schema = Readonly<Record<string, unknown>>;

const annotations = ['description', 'patternErrorMessage'];

/** Whether `value`, as JSON, is valid. */
export function isValid(value: unknown, schema: JsonSchema): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    if (annotations.includes(keyword)) return true;
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`The keyword ${keyword} is not known.`);
    return check(value, wanted as never, schema as Schema);
  });
}

const typeOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : Number.isInteger(value)
        ? 'integer'
        : typeof value;

const isObject = (value: unknown): value is Schema => typeOf(value) === 'object';

const keywords: Readonly<
  Record<string, (value: unknown, wanted: never, schema: Schema) => boolean>
> = {
  type: (value, wanted: string | readonly string[]) => {
    const types = [wanted].flat();
    return types.includes(typeOf(value)) || (typeof value === 'number' && types.includes('number'));
  },
  enum: (value, wanted: readonly unknown[]) => wanted.includes(value),
  pattern: (value, wanted: string) =>
    typeof value !== 'string' || new RegExp(wanted, 'u').test(value),
  minLength: (value, wanted: number) => typeof value !== 'string' || value.length >= wanted,
  maxLength: (value, wanted: number) => typeof value !== 'string' || value.length <= wanted,
  minimum: (value, wanted: number) => typeof value !== 'number' || value >= wanted,
  maximum: (value, wanted: number) => typeof value !== 'number' || value <= wanted,
  items: (value, wanted: JsonSchema) =>
    !Array.isArray(value) || value.every((each) => isValid(each, wanted)),
  properties: (value, wanted: Readonly<Record<string, JsonSchema>>) =>
    !isObject(value) ||
    Object.entries(wanted).every(([key, inner]) => !(key in value) || isValid(value[key], inner)),
  required: (value, wanted: readonly string[]) =>
    !isObject(value) || wanted.every((key) => key in value),
  additionalProperties: (value, _wanted, { properties = {} }) =>
    !isObject(value) || Object.keys(value).every((key) => key in (properties as Schema)),
  anyOf: (value, wanted: readonly JsonSchema[]) => wanted.some((each) => isValid(value, each)),
};
