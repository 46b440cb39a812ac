/** The list of results as elements of the page. */
import { dayInWords } from '../../i18n/da-dates.ts';
import { capitalized } from '../../i18n/da-pages.ts';
import { searchWords } from '../../i18n/da-search.ts';
import { tellStage } from '../../i18n/da-stages.ts';
import type { CaseNumber } from '../../minutes/case-number.ts';
import { fileFormat } from '../../minutes/file-name.ts';
import { stageOf } from '../../minutes/days/stage.ts';
import { caseAddress } from '../../search/fields.ts';
import type { FoundAttachment, Hit, Place, SectionLink, Segment } from './answer.ts';
import { element, joined } from '../element.ts';
import { attachmentLink, hitLink, itemLink, sectionLink } from './links.ts';

/** One result: an item, or the attachment of it that has the words. `base` is the site's root, `/` or `/referater/`. */
export const showHit = (hit: Hit, base: string): HTMLLIElement =>
  hit.attachment === undefined ? showItem(hit, base) : showAttachment(hit, hit.attachment, base);

function showItem(hit: Hit, base: string): HTMLLIElement {
  const { title, passages, sections, attachments } = hit;
  const [{ segments, section: shown } = { segments: [] }] = passages;
  return showResult(
    { href: hitLink(hit, base), title, facts: showFacts(hit, base), segments },
    ...(sections.length > 0 ? [showSections(hit, searchWords.foundIn, sections, base)] : []),
    ...(sections.length === 0 && shown ? [showSections(hit, searchWords.goTo, [shown], base)] : []),
    ...showOthers(hit, searchWords.alsoInAttachments(attachments), attachments, base),
  );
}

function showAttachment(hit: Hit, found: FoundAttachment, base: string): HTMLLIElement {
  const { address, page, title, segments } = found;
  const item = [
    searchWords.itemBefore(hit.number),
    element('a', { href: itemLink(hit, base) }, ...showSegments(hit.title)),
  ];
  const facts = [
    searchWords.attachment(fileFormat(decodeURIComponent(address)), page),
    element('span', {}, ...item),
    hit.committee,
    showDay(hit),
  ];
  const others = hit.attachments - 1;
  return showResult(
    { href: attachmentLink(found, base), title, facts, segments },
    ...showOthers(hit, searchWords.alsoInOthers(others), others, base),
  );
}

interface Result extends Pick<FoundAttachment, 'title' | 'segments'> {
  href: string;
  facts: readonly (Node | string)[];
}

const showResult = (
  { href, title, facts, segments }: Result,
  ...more: readonly Node[]
): HTMLLIElement =>
  element(
    'li',
    { class: 'hit' },
    element('h3', { class: 'hit__title' }, element('a', { href }, ...showSegments(title))),
    element('p', { class: 'hit__facts' }, ...joined(facts, ' · ')),
    ...(segments.length > 0
      ? [element('p', { class: 'hit__text' }, ...showSegments(segments))]
      : []),
    ...more,
  );

const showDay = ({ date }: Hit): HTMLElement =>
  element('time', { datetime: date }, dayInWords(date));

/** That other attachments of the item have the words as well, as a link to where they are listed. */
const showOthers = (hit: Hit, text: string, others: number, base: string): HTMLElement[] =>
  others === 0
    ? []
    : [
        element(
          'p',
          { class: 'hit__sections' },
          element('a', { href: `${itemLink(hit, base)}#bilag` }, text),
        ),
      ];

function showSections(
  hit: Hit,
  label: string,
  sections: readonly SectionLink[],
  base: string,
): HTMLElement {
  const links = sections.map(({ id, heading }) =>
    element('a', { href: sectionLink(hit, id, base) }, heading),
  );
  return element('p', { class: 'hit__sections' }, `${label} `, ...joined(links, ' · '));
}

/** A page that the query names, above what was found: a case, a meeting, a committee. */
export function showPlace({ kind, name, date, address }: Place, base: string): HTMLElement {
  const isNumber = kind === 'case' || kind === 'subject';
  const words = isNumber ? showNumber(searchWords.numberKinds[kind], name) : [name];
  const day = date === undefined ? [] : [`, ${dayInWords(date)}`];
  return element(
    'div',
    { class: 'found-place' },
    element(
      'h3',
      { class: 'found-place__title' },
      element('a', { href: base + address.slice(1) }, ...words, ...day),
    ),
    element('p', {}, searchWords.places[kind]),
  );
}

function showFacts(hit: Hit, base: string): (Node | string)[] {
  return [
    searchWords.item(hit.number),
    hit.committee,
    showDay(hit),
    ...hit.caseNumbers.map((number) =>
      element(
        'a',
        { class: 'unbroken', href: caseLink(number, base) },
        ...showNumber(searchWords.numberKinds.case, number.printed),
      ),
    ),
    ...(hit.status === 'agenda' ? [element('strong', {}, agendaWords(hit.date))] : []),
  ];
}

/** By the reader's own day: the index is made at most once a day, and may be older. */
function agendaWords(date: string): string {
  const stage = stageOf({ date, status: 'agenda', title: '' }, isoDay(new Date()));
  return capitalized(tellStage(stage, 'inList', date));
}

/** Swedes write days as ISO does. */
const isoDay = (time: Date): string => time.toLocaleDateString('sv-SE');

const caseLink = (number: CaseNumber, base: string): string => base + caseAddress(number).slice(1);

const showNumber = (kind: string, printed: string): (Node | string)[] => [
  `${kind} `,
  element('span', { class: 'case-number' }, printed),
];

const showSegments = (segments: readonly Segment[]): (Node | string)[] =>
  segments.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
