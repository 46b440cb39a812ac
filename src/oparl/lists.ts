/**
 * Lists of objects, in pages. A page has objects of one year only, from the oldest on, and says nothing of
 * how many pages there are, save the last one: what is published changes the last page, and what is taken
 * back no page of another year.
 */
import { listId } from './ids.ts';
import type { JsonObject, OparlObject } from './object.ts';

/** Plain data, with links as {@link OparlObject} has them. */
export interface ListPage extends JsonObject {
  data: readonly OparlObject[];
  pagination: JsonObject;
  links: JsonObject & { self: string };
}

/** A part of a list; its name tells its page from the others, but the first one's. */
interface Part {
  name: string;
  data: readonly OparlObject[];
}

/** `objects` in parts of at most so many, which came to be in the same year. They are in the order of their years. */
export const partsByYear = (objects: readonly OparlObject[], most: number): Part[] =>
  [...Map.groupBy(objects, ({ created = '' }) => created.slice(0, 4))].flatMap(([year, ofYear]) =>
    Array.from({ length: Math.ceil(ofYear.length / most) }, (_, at) => ({
      name: `${year}-${at + 1}`,
      data: ofYear.slice(at * most, (at + 1) * most),
    })),
  );

/** The pages of `list`, one for each part, or one without objects. */
export function listPages(
  list: string,
  [first = { name: '', data: [] }, ...others]: readonly Part[],
): ListPage[] {
  const ids = [listId(list), ...others.map(({ name }) => listId(list, name))];
  const parts = [first, ...others];
  const totalElements = parts.reduce((sum, { data }) => sum + data.length, 0);
  return parts.map(({ data }, at): ListPage => {
    const isLast = at === others.length;
    const self = ids[at] ?? '';
    return {
      data,
      pagination: isLast ? { totalElements, totalPages: ids.length } : {},
      links: {
        first: listId(list),
        ...(at > 0 && { prev: ids[at - 1] }),
        self,
        ...(isLast ? { last: self } : { next: ids[at + 1] }),
      },
    };
  });
}
