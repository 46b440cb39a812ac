/** The case numbers of an item that two documents have. */
import { joinWords } from '../../i18n/da-import-join.ts';
import type { CaseNumber } from '../../minutes/case-number.ts';
import type { AgendaItem } from '../../minutes/model.ts';
import { partTexts } from './fingerprints.ts';
import type { Sides } from './sides.ts';

/**
 * All of both where one has no other than the other has; an editor is asked where each has its own. What
 * an editor has taken out does not come back.
 */
export function joinCaseNumbers(
  old: AgendaItem,
  fresh: AgendaItem,
  { imported, ask }: Sides,
): CaseNumber[] {
  const added = without(fresh.caseNumbers, old.caseNumbers).filter(
    ({ printed }) => !imported.has(partTexts.caseNumber(printed)),
  );
  const only = without(old.caseNumbers, fresh.caseNumbers);
  if (added.length === 0) return old.caseNumbers;
  if (only.length === 0) return [...old.caseNumbers, ...added];
  const answer = ask({
    ...{ place: old.number, part: 'sag', about: joinWords.caseNumber },
    ...{ old: listed(old.caseNumbers), fresh: listed(fresh.caseNumbers) },
  });
  return answer === 'new' ? fresh.caseNumbers : old.caseNumbers;
}

const without = (numbers: readonly CaseNumber[], others: readonly CaseNumber[]): CaseNumber[] =>
  numbers.filter(({ normal }) => !others.some((other) => other.normal === normal));

const listed = (numbers: readonly CaseNumber[]): string =>
  numbers.map(({ printed }) => printed).join(', ');
