/** JSON Schema of YAML mappings whose keys are declared: an editor's program checks them by it. */
import type { Entries, Entry } from './entries.ts';

type Type = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** Keywords of JSON Schema, draft 7. https://json-schema.org/draft-07 */
export interface JsonSchema {
  type?: Type | readonly Type[];
  description?: string;
  /** The words of Visual Studio Code for a text that is not as `pattern` says; others ignore them. */
  patternErrorMessage?: string;
  enum?: readonly string[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: JsonSchema;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: false;
  anyOf?: readonly (JsonSchema | typeof empty)[];
}

/** A key with nothing after it, which counts as absent. */
const empty = { type: ['null', 'string'], maxLength: 0 } as const;

/** The schema of a mapping with these keys and no others; `describe` gives what is said of a key. */
export function schemaOf(
  entries: Entries,
  describe: (entry: Entry) => string | undefined = ({ meaning }) => meaning,
): JsonSchema {
  const list = Object.values(entries);
  return {
    type: 'object',
    properties: Object.fromEntries(
      list.map((entry) => {
        const description = describe(entry);
        return [entry.key, { ...(description && { description }), ...schemaOfEntry(entry) }];
      }),
    ),
    required: list.filter(({ need }) => need === 'required').map(({ key }) => key),
    additionalProperties: false,
  };
}

/** A required key, and one with mappings, is never empty. */
const schemaOfEntry = ({ form: { schema }, need }: Entry): JsonSchema =>
  need === 'required' || schema.type === 'object' || schema.anyOf
    ? schema
    : { anyOf: [schema, empty] };
