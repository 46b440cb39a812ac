/** Cases, each with its treatments. */
import { caseAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import { oparlWords } from '../i18n/da-api.ts';
import { oparlMeetings } from './meetings.ts';
import { bodyId, paperId } from './ids.ts';
import { inside, oparlObject, type OparlObject } from './object.ts';
import { timesOfAll } from './times.ts';

/** The cases that open items have, in the order in which they were first treated. */
export const oparlPapers = once((archive: Archive): OparlObject[] => {
  const treatments = oparlMeetings(archive).flatMap(({ consultations }) => consultations);
  return [...Map.groupBy(treatments, ([number]) => number)].flatMap(([address, ofCase]) => {
    const found = archive.cases.get(address);
    if (found === undefined) return [];
    const { number, items } = found;
    const open = items.filter(({ item }) => !item.closed);
    const consultations = ofCase.map(([, consultation]) => consultation);
    const times = consultations.map(({ created = '', modified = '' }) => ({ created, modified }));
    return oparlObject('Paper', paperId(address), timesOfAll(times), {
      body: bodyId,
      name: open.at(-1)?.item.title,
      reference: number.normal,
      paperType: oparlWords.paper,
      consultation: consultations.map((consultation) => inside(consultation, 'paper')),
      keyword: number.subject === undefined ? [] : [number.subject],
      web: encodeURI(caseAddress(number)),
    });
  });
});
