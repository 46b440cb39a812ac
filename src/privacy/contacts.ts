/** E-mail addresses and telephone numbers that a text gives beside a person's name. */

export interface FoundContact {
  kind: 'email' | 'phone';
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
}

/** The municipality's own, of which nothing is told. */
export interface OwnContacts {
  /** Domains of its e-mail addresses and home page. */
  domains: ReadonlySet<string>;
  /** Its telephone numbers, eight digits each. */
  phones: ReadonlySet<string>;
}

const email = /[\w.+-]{1,64}@([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})/gi;
/** Eight digits in twos or fours, after a word or a country code or grouped as telephone numbers are. */
const phone =
  /(?<![\d.,/-])(?:(?:tlf\w*|telefon\w*|mobil\w*)[.:]{0,2} {0,2}|\+45 ?|0045 ?|(?=\d\d \d\d \d\d \d\d))(\d\d ?\d\d ?\d\d ?\d\d)(?![\d.,]?\d|-\d)/gi;
/** Addresses of an office. */
const office = /^(?:post|info|kontakt|mail|hovedpostkasse|sikkerpost|raadhus|byraad|presse)/i;
/** Two words or more with capital letters. */
const name = /(?<!\p{L})\p{Lu}\p{Ll}+(?:[ -]\p{Lu}(?:\p{Ll}+|\.)){1,3}/gu;
/** What is no person. */
const body =
  /kommune|forvaltning|udvalg|råd|center|afdeling|styrelse|skole|nævn|region|institution|hus|sekretariat|forening|ministeri/i;

/** The contacts in `text` that are nobody's office and stand in a paragraph with a person's name. */
export function findContacts(text: string, own: OwnContacts): FoundContact[] {
  const found: FoundContact[] = [];
  let start = 0;
  for (const paragraph of text.split(/(\n\s*\n)/)) {
    if (/[@\d]/.test(paragraph) && namesPerson(paragraph)) {
      for (const contact of contactsIn(paragraph, own)) {
        found.push({ ...contact, start: start + contact.start });
      }
    }
    start += paragraph.length;
  }
  return found;
}

const namesPerson = (text: string): boolean =>
  [...text.matchAll(name)].some(([words]) => !body.test(words));

function contactsIn(text: string, { domains, phones }: OwnContacts): FoundContact[] {
  const emails = [...text.matchAll(email)].filter(
    ([address, domain = '']) =>
      !office.test(address) && !parentsOf(domain).some((each) => domains.has(each)),
  );
  const numbers = [...text.matchAll(phone)].filter(
    ([, digits = '']) => !phones.has(digits.replaceAll(' ', '')),
  );
  return [
    ...emails.map(({ index }): FoundContact => ({ kind: 'email', start: index })),
    ...numbers.map(({ index }): FoundContact => ({ kind: 'phone', start: index })),
  ].toSorted((one, other) => one.start - other.start);
}

/** A domain and those it belongs to: `mail.koebing.dk`, `koebing.dk`. */
function parentsOf(domain: string): string[] {
  const parts = domain.toLowerCase().split('.');
  return parts.slice(0, -1).map((_, at) => parts.slice(at).join('.'));
}
