/** E-mail addresses and telephone numbers that a text gives beside a person's name. */

export interface Contact {
  kind: 'email' | 'phone';
  /** What tells whose it is: the domain of the address, or the eight digits of the number. */
  owner: string;
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

/** The contacts in a paragraph that names a person, apart from an office's. */
export function findContacts(paragraph: string): Contact[] {
  if (!/@|\d\d/.test(paragraph) || !namesPerson(paragraph)) return [];
  const emails = [...paragraph.matchAll(email)].filter(([address]) => !office.test(address));
  return [
    ...emails.map(([, domain = '']): Contact => ({ kind: 'email', owner: domain.toLowerCase() })),
    ...[...paragraph.matchAll(phone)].map(([, digits = '']): Contact => ({
      kind: 'phone',
      owner: digits.replaceAll(' ', ''),
    })),
  ];
}

const namesPerson = (text: string): boolean =>
  [...text.matchAll(name)].some(([words]) => !body.test(words));

/** Titles of items about one person. */
const personnel =
  /personalesag|personsag|enkeltsag|ansættelse af|afskedig|bortvis|opsigelse af|tjenestemandssag|klage (?:fra|over)|stillingsbesættelse|besættelse af|fratræd/i;

/** Whether an item may be about one person: it is closed, or its title says so. */
export const isAboutPerson = ({ closed, title }: { closed: boolean; title: string }): boolean =>
  closed || personnel.test(title);
