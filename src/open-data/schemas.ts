/** The JSON Schemas of the data, which follow from its declarations. https://json-schema.org/draft-07 */
import { schemaAddress } from '../archive/addresses.ts';
import type { JsonSchema } from '../minutes/facts/schema.ts';
import type { Href } from '../site/content-links.ts';
import { caseFields } from './case-data.ts';
import { committeesFields } from './committees.ts';
import { jsonText, schemaOfFields } from './fields.ts';
import { itemFields } from './item-record.ts';
import { meetingFields } from './meeting-json.ts';
import { movedFields } from './moved.ts';
import { dataFilesFields } from './years.ts';

/** Of what has moved or been withdrawn there is nothing else. */
const orMoved = (schema: JsonSchema): JsonSchema => ({
  anyOf: [schema, schemaOfFields(movedFields)],
});

/** By the name in its address. */
export const schemas: Readonly<Record<string, { title: string; schema: JsonSchema }>> = {
  moede: { title: 'Et møde', schema: orMoved(schemaOfFields(meetingFields)) },
  sag: { title: 'En sag gennem møderne', schema: orMoved(schemaOfFields(caseFields)) },
  udvalg: { title: 'Udvalgene', schema: schemaOfFields(committeesFields) },
  punkt: { title: 'En linje i et års punkter', schema: schemaOfFields(itemFields) },
  filer: { title: 'Filerne år for år', schema: schemaOfFields(dataFilesFields) },
};

/** The file of the schema `name`. */
export const schemaJson = (name: string, href: Href): string => {
  const { title, schema } = schemas[name] ?? { title: name, schema: {} };
  return jsonText({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: href(schemaAddress(name)),
    title,
    ...schema,
  });
};
