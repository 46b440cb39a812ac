/** Recognises a query that is a case number, in any form that this site shows. */
import { parseCaseNumber, type CaseNumber } from '../../minutes/case-number.ts';

/** The words minutes and this site put before a case number. */
const label = /^(?:sag(?:s(?:nr|nummer|id))?|journalnr|j\.nr)[.:]*\s*/i;

/**
 * Reads a whole query as a case number: `12/16033`, its address form `12-16033`, and with `Sag` or
 * another label before it. `undefined` for anything else, so also for words beside the number.
 */
export function parseCaseQuery(query: string): CaseNumber | undefined {
  const text = query
    .trim()
    .replace(label, '')
    .replaceAll(/\s*([/-])\s*/g, '$1')
    .toLocaleUpperCase('da');
  return (
    parseCaseNumber(text) ??
    parseCaseNumber(text.replace(/-(?=\d+$)/, '/')) ??
    parseCaseNumber(text.replace(/-(\p{Lu}\d{2})-(?=\d+$)/u, ' $1/'))
  );
}
