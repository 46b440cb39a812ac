/** Every file of OParl: the objects, each at its id, and the pages of the lists. */
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import { bodyObject, listsOfBody, organizationObjects, systemObject } from './body.ts';
import { goneObjects } from './gone.ts';
import { pathOfId } from './ids.ts';
import { listPages, partsByYear, type ListPage } from './lists.ts';
import { oparlMeetings } from './meetings.ts';
import type { OparlObject } from './object.ts';
import { oparlPapers } from './papers.ts';

type ListByYear = 'meeting' | 'paper' | 'agendaitem' | 'consultation' | 'file' | 'location';

/** The most objects of a page, so that it has some tens of kilobytes; fewer where they hold others. */
const manyObjects = 50;

/** The archive has none of these of its own. */
const emptyLists = [listsOfBody.person, listsOfBody.legislativeTermList, listsOfBody.membership];

/** By path, as the parameter of the product has it; none where `site.yml` does not ask for OParl. */
export const oparlFiles = once((archive: Archive): ReadonlyMap<string, OparlObject | ListPage> => {
  if (!archive.settings.oparl) return new Map();
  const body = bodyObject(archive);
  const organizations = organizationObjects(archive);
  const lists = listsByYear(archive);
  const inLists = Object.values(lists).flatMap(({ objects }) => objects);
  const objects = [systemObject(archive), body, ...organizations, ...inLists];
  const known = new Map(objects.map((object) => [object.id, object]));
  const pages = [
    listPages('body', [{ name: 'all', data: [body] }]),
    listPages(listsOfBody.organization, [{ name: 'all', data: organizations }]),
    ...emptyLists.map((list) => listPages(list, [])),
    ...Object.entries(lists).map(([list, { objects: all, most = manyObjects }]) =>
      listPages(list, partsByYear(all, most)),
    ),
  ].flat();
  const files: (readonly [string, OparlObject | ListPage])[] = [
    ...known,
    ...goneObjects(archive, known),
    ...pages.map((page) => [page.links.self, page] as const),
  ];
  return new Map(files.map(([id, each]) => [pathOfId(id), each]));
});

/** What grows with the meetings, oldest first. */
function listsByYear(
  archive: Archive,
): Record<ListByYear, { objects: readonly OparlObject[]; most?: number }> {
  const meetings = oparlMeetings(archive);
  return {
    meeting: { objects: meetings.map(({ meeting }) => meeting), most: 5 },
    paper: { objects: oparlPapers(archive), most: 25 },
    agendaitem: { objects: meetings.flatMap(({ items }) => items) },
    consultation: {
      objects: meetings.flatMap(({ consultations }) => consultations.map(([, each]) => each)),
    },
    file: { objects: meetings.flatMap(({ files }) => files) },
    location: { objects: meetings.flatMap(({ location }) => location ?? []) },
  };
}
