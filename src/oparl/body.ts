/** Where programs begin: the system, the municipality, and its committees. */
import { apiAddress, committeeAddress, oparlSystemAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { isWebAddress } from '../minutes/safe-url.ts';
import { bodyId, listId, organizationId } from './ids.ts';
import { oparlObject, versionUrl, type OparlObject, type Times } from './object.ts';
import { timesOf } from './times.ts';

/** Their own keys say nothing of meetings: they are as old as the first of them. */
const timesSince = (first: string | undefined, changed?: string): Partial<Times> =>
  first === undefined ? {} : timesOf(first, changed);

const contact = ({ settings: { email, municipality } }: Archive) =>
  email === undefined ? {} : { contactEmail: email, contactName: municipality };

const firstDay = ({ meetings }: Archive): string | undefined => [...meetings.values()][0]?.date;

/** A licence that has a name alone is told on the page about open data. */
const licenceOf = ({ settings: { licence } }: Archive): string | undefined =>
  licence !== undefined && isWebAddress(licence) ? licence : undefined;

export const systemObject = (archive: Archive): OparlObject =>
  oparlObject('System', oparlSystemAddress, timesSince(firstDay(archive)), {
    oparlVersion: versionUrl,
    license: licenceOf(archive),
    body: listId('body'),
    name: archive.settings.title,
    ...contact(archive),
    website: archive.settings.website,
    web: apiAddress,
  });

/** The lists of a body; those of persons, memberships and terms are empty, as the archive has none of its own. */
export const listsOfBody = {
  organization: 'organization',
  person: 'person',
  meeting: 'meeting',
  paper: 'paper',
  agendaItem: 'agendaitem',
  consultation: 'consultation',
  file: 'file',
  locationList: 'location',
  legislativeTermList: 'legislativeterm',
  membership: 'membership',
} as const;

export const bodyObject = (archive: Archive): OparlObject => ({
  ...oparlObject('Body', bodyId, timesSince(firstDay(archive)), {
    system: oparlSystemAddress,
    name: archive.settings.municipality,
    website: archive.settings.website,
    license: licenceOf(archive),
    ...contact(archive),
    ...Object.fromEntries(Object.entries(listsOfBody).map(([key, list]) => [key, listId(list)])),
    web: '/',
  }),
  // Required, and so there without entries, too.
  legislativeTerm: [],
});

export const organizationObjects = (archive: Archive): OparlObject[] =>
  [...archive.committees.values()].map(({ committee, meetings }) => {
    const { key, name, abbreviations, formerNames } = committee;
    const renamed = formerNames
      .map(({ until = '' }) => until)
      .sort()
      .at(-1);
    return oparlObject(
      'Organization',
      organizationId(key),
      timesSince(meetings[0]?.date, renamed),
      {
        body: bodyId,
        name,
        shortName: abbreviations[0],
        organizationType: 'Gremium',
        web: committeeAddress(key),
      },
    );
  });
