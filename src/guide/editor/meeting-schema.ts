/** The JSON Schema of the facts at the top of a meeting's file, for programs that editors write with. */
import { schemaWords as words } from '../../i18n/da-editor.ts';
import type { Facts } from '../../minutes/facts/fact.ts';
import { facts } from '../../minutes/facts/index.ts';
import { schemaOf, type JsonSchema } from '../../minutes/facts/schema.ts';

/**
 * It takes the values that the reader takes. What it cannot say is what holds between values, and between
 * them and the name of the file.
 */
export const meetingSchema = (list: Facts = facts): JsonSchema => {
  const about = new Map(Object.values(list).map(({ key, about }) => [key, plain(about)]));
  return schemaOf(list, ({ key, meaning }) => words.key(meaning, about.get(key) ?? ''));
};

/** The text of the schema's file. */
export const meetingSchemaFile = (): string =>
  `${JSON.stringify(
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      $comment: words.comment,
      title: words.title,
      ...meetingSchema(),
    },
    null,
    2,
  )}\n`;

/** Markdown of the guide without its links and code marks. */
const plain = (markdown: string): string =>
  markdown.replaceAll(/\[([^[\]]*)\]\([^()]*\)/g, '$1').replaceAll('`', '');
