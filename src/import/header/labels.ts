/** Labels of the facts above the first item, and other known words there, in lower case. */

export type FactLabel =
  | 'date'
  | 'start'
  | 'end'
  | 'place'
  | 'committee'
  | 'document'
  | 'present'
  | 'apologies'
  /** A heading over other labels. */
  | 'group'
  /** Remarks on the meeting, kept as text. */
  | 'remarks'
  /** Labels of other facts, kept as text. */
  | 'other';

const list = (words: string): string[] => words.trim().split(/,\s+/u);

const labels: Readonly<Record<FactLabel, string[]>> = {
  date: list(`
    dato, mødedato, startdato, mødedatoer, dage, mødedage, møde dato, dato for møde, dato for mødet, mødets dato, mødedag, dag,
    dato og tid, dato og tidspunkt, dato/tid, dato/tidspunkt, dato og klokkeslæt,
    mødedato og tidspunkt, mødedato og mødetidspunkt, tid og sted, mødedato og tid,
    mødedato og -tid`),
  start: list(`
    tidspunkt, mødetidspunkt, mødetid, tid, klokken, klokkeslæt, kl, start, starttid,
    starttidspunkt, start tidspunkt, mødestart, mødets start, mødet påbegyndt, påbegyndt,
    mødet startede, mødet begyndte, mødet begyndt, mødet åbnet, mødet sat, mødet blev sat,
    begyndt, fra kl, hvornår`),
  end: list(`
    slut, slutdato, slut dato, sluttid, sluttidspunkt, slut tidspunkt, mødeslut, møde slut, mødets slut,
    mødets afslutning, mødet slut, mødet sluttede, mødet sluttet, mødet hævet, mødet blev hævet,
    mødet afsluttet, mødet afsluttedes, hævet, afsluttet`),
  place: list(`
    sted, mødested, møde lokation, lokale, mødelokale, mødets sted, sted for mødet, lokation,
    adresse, hvor`),
  committee: list(`
    udvalg, kategori, udvalgets navn, udvalgsnavn, udvalg/forum, forum, mødeforum, organ, råd,
    nævn, møde i, mødeudvalg`),
  document: list(
    'møde, mødetype, dokument, dokumenttype, type, referattype, emne, vedr, vedrørende',
  ),
  present: list(`
    til stede, tilstede, til stede var, tilstedeværende, tilstedeværende medlemmer,
    tilstedeværende i alt, deltagere, deltagende, mødedeltagere, deltagere i mødet, fremmødte,
    fremmødt, mødte`),
  apologies: list(`
    afbud, afbud fra, forfald, afbud/fraværende, afbud fra/fraværende, afbud fra: fraværende, meldt afbud,
    der er afbud fra, der var afbud fra, fraværende med afbud, fravær med afbud`),
  group: list('mødefakta, mødeoplysninger, fakta om mødet, oplysninger om mødet'),
  remarks: list(`
    bemærkninger, bemærkninger til mødet, bemærkninger til dagsordenen, øvrige bemærkninger`),
  other: list(`
    medlemmer, udvalgets medlemmer, udvalgsmedlemmer, fraværende, fravær, ikke til stede,
    fraværende uden afbud, stedfortrædere, stedfortræder, suppleanter, suppleant, formand,
    mødeleder, ordstyrer, referent, sekretær, øvrige deltagere, desuden deltog, endvidere deltog,
    fra administrationen, fra forvaltningen, gæster, derudover deltog, dirigent, tilgår pressen,
    møde nr, dannet den, indkaldelse, dagsorden publiceret, referat publiceret, publiceret,
    publiceringsdato, offentliggjort, udsendelsesdato, udsendt, hent som fil`),
};

export const factLabels: ReadonlyMap<string, FactLabel> = new Map(
  Object.entries(labels).flatMap(([label, words]) =>
    words.map((word) => [word, label as FactLabel] as const),
  ),
);

/** The beginning of a line that states the place of the meeting without a label. */
export const placeWords =
  /^(?:(?:i|på) )?(?:\p{L}+s mødesal|mødelokale|lokale|mødesal(?:en)?|regionsrådssalen|byrådssal(?:en)?|kommunalbestyrelsessal(?:en)?|rådssal(?:en)?|udvalgsværelset?|kb-salen|rådhuset)(?![\p{L}])/iu;

/** Words that state what a document is. */
export const documentWords = {
  minutes: list(`
    referat, beslutningsreferat, mødereferat, beslutningsprotokol, protokol, beslutninger,
    udskrift af beslutningsprotokollen, udskrift, åbent referat, offentligt referat,
    tillægsreferat`),
  agenda: list(`
    dagsorden, mødedagsorden, åben dagsorden, offentlig dagsorden, dagsordenen, tillægsdagsorden,
    tillæg til dagsorden, tillæg til dagsordenen, supplerende dagsorden`),
} as const;

/** Words between the facts of a title that carry no information. */
export const joiningWords = list(`
  af, afholdt, den, d, ekstraordinære, ekstraordinært, for, fra, i, ingen, kl, klokken, møde,
  møde i, mødet, nr, og, ordinære, ordinært, over, på, s, til, ved`);
