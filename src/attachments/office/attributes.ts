/** The attributes of Office documents that are text: alternative text, names, comments, values. */
import { attributesOf } from '../../import/formats/markup.ts';

/** The texts among the attributes of a tag that may hold the number of a person. */
export function textAttributes(tag: string): string[] {
  if (!/\d{4}/.test(tag)) return [];
  return [...attributesOf(tag)].flatMap(([key, value]) =>
    mayMatter(value) && !isIdentifier(key, value) ? [value] : [],
  );
}

/** Whether a text may hold a number of a person: the others are not worth keeping. */
export const mayMatter = (text: string): boolean => (text.match(/\d/g)?.length ?? 0) >= 9;

/** Attributes whose value is text, though it is digits only. */
const textual =
  /(?:^|:)(?:v|val|value|string-value|descr|title|name|displayText|text|alias|tag|formula|m(?:in|ax)Value)$/;

/** Numbers that programs give to what they draw, and namespaces. */
const isIdentifier = (key: string, value: string): boolean =>
  /^xmlns/.test(key) ||
  (/^[-+]?[\dA-F.]+$/.test(value) && !textual.test(key)) ||
  /^\{?[\da-f]{8}-[\da-f]{4}-/i.test(value);
