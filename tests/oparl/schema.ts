/** What the specification of OParl 1.1 says of its objects, as JSON Schemas of ours. */

const url = { type: 'string', pattern: '^https?://[^\\s"<>]+$' };
const text = { type: 'string', minLength: 1 };
const truth = { type: 'boolean' };
const count = { type: 'integer', minimum: 0 };
/** Chapter 2.4 asks for an offset. */
const time = {
  type: 'string',
  pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$`,
};
/** Empty lists are not told, save those that are required. */
const some = (items: object) => ({ type: 'array', items, minItems: 1 });
const inside = (type: string) => ({ $ref: `#/definitions/${type}` });

const ofAll = {
  id: { ...url, pattern: String.raw`^https?://[^\s"<>]+\.json$` },
  type: text,
  created: time,
  modified: time,
  web: url,
  license: url,
  keyword: some(text),
  deleted: { type: 'boolean', enum: [true] },
};

/** Chapter 3.1: of all objects, but nothing tells the age of a committee that has not met. */
const times = 'created modified';

/** The keys of each type that Punkt has something to say of, and those it must have besides `id` and `type`. */
const types: Readonly<Record<string, readonly [required: string, keys: object]>> = {
  System: [
    `${times} oparlVersion body`,
    {
      oparlVersion: { type: 'string', enum: ['https://schema.oparl.org/1.1/'] },
      ...{ body: url, name: text, contactEmail: text, contactName: text, website: url },
    },
  ],
  Body: [
    `${times} name organization person meeting paper legislativeTerm agendaItem consultation file membership locationList legislativeTermList`,
    {
      ...{ system: url, name: text, website: url, contactEmail: text, contactName: text },
      ...{ organization: url, person: url, meeting: url, paper: url, agendaItem: url },
      ...{ consultation: url, file: url, membership: url, locationList: url },
      ...{ legislativeTermList: url, legislativeTerm: { type: 'array', maxItems: 0 } },
    },
  ],
  Organization: [
    '',
    {
      ...{ body: url, name: text, shortName: text },
      organizationType: { type: 'string', enum: ['Gremium'] },
    },
  ],
  Meeting: [
    times,
    {
      ...{ name: text, cancelled: truth, start: time, end: time, organization: some(url) },
      meetingState: { type: 'string', enum: ['terminiert', 'eingeladen', 'durchgeführt'] },
      ...{ location: inside('Location'), invitation: inside('File') },
      ...{ resultsProtocol: inside('File'), auxiliaryFile: some(inside('File')) },
      agendaItem: some(inside('AgendaItem')),
    },
  ],
  AgendaItem: [
    `${times} order`,
    {
      ...{ meeting: url, number: text, order: count, name: text, public: truth },
      ...{ consultation: url, result: text, resolutionText: text },
      auxiliaryFile: some(inside('File')),
    },
  ],
  Paper: [
    times,
    {
      ...{ body: url, name: text, reference: text, paperType: text },
      consultation: some(inside('Consultation')),
    },
  ],
  Consultation: [times, { paper: url, agendaItem: url, meeting: url, organization: some(url) }],
  File: [
    `${times} accessUrl`,
    {
      ...{ name: text, fileName: text, mimeType: text, accessUrl: url },
      ...{ meeting: some(url), agendaItem: some(url) },
    },
  ],
  Location: [times, { description: text, meetings: some(url) }],
};

const definitions = Object.fromEntries(
  Object.entries(types).map(([name, [required, keys]]) => [
    name,
    {
      type: 'object',
      properties: {
        ...ofAll,
        ...keys,
        type: { type: 'string', enum: [`https://schema.oparl.org/1.1/${name}`] },
      },
      additionalProperties: false,
      required: ['id', 'type'],
      // Of what is deleted the specification's own schemas ask for these.
      if: { required: ['deleted'] },
      then: { required: ['order', 'accessUrl'].filter((key) => required.includes(key)) },
      else: { required: required.split(' ').filter(Boolean) },
    },
  ]),
);

const anyObject = { anyOf: Object.keys(types).map(inside) };

/** Of an object by itself. */
export const objectSchema = { definitions, ...anyObject };

/** Of a page of a list, chapter 2.5: deleted objects are not in it. */
export const listSchema = {
  definitions,
  type: 'object',
  properties: {
    data: {
      type: 'array',
      items: { ...anyObject, not: { required: ['deleted'] } },
    },
    pagination: {
      type: 'object',
      properties: { totalElements: count, totalPages: count },
      additionalProperties: false,
    },
    links: {
      type: 'object',
      properties: { first: url, prev: url, self: url, next: url, last: url },
      additionalProperties: false,
    },
  },
  required: ['data', 'pagination', 'links'],
  additionalProperties: false,
};
