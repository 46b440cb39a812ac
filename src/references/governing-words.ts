/**
 * Words that tell whose a number is: this archive's, or another paper's or body's.
 *
 * They are patterns of whole folded words, as Danish compounds and inflects freely. A word too many costs
 * a link that is missing, a word too few one that is false, which is worse.
 */
import type { Token } from './tokens.ts';

const wholeWord = (stems: string, ends: string): RegExp =>
  new RegExp(`^\\p{L}*(?:${stems})(?:${ends})?s?$`, 'u');

const endings = 'en|et|n|t|r|er|e|ene|erne|ne|men|me|mene';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words before a case's number. A compound such as `retssag` is mostly another body's. */
const caseLabel =
  /^(?:sag(?:en|er|erne)?s?|(?:sags?|bygge?sags?|journal)(?:nr|nummer|numre|id)|journal|j|jnr|esdh|sbsys|acadre|kle)$/u;

export const isCaseLabel = (word: string): boolean => caseLabel.test(word);

/** Papers of law, whose numbers look like those of cases: `lov nr. 12/2016`, `forordning (EU) 2016/679`. */
export const laws = wholeWord(
  'lov|bekendtgørelse|cirkulære|vejledning|forordning|direktiv|betænkning|meddelelse|resolution|traktat|konvention|anordning|rundskrivelse|tidende',
  endings,
);

/** Bodies whose cases and points are their own. */
const bodies = wholeWord(
  'domstol|nævn|klagecenter|klagecentr|kommission|ombudsmand|ombudsmænd|ministeri|direktorat|højesteret|landsret|byret|fogedret|handelsret|styrelse|statsforvaltning|statsamt|advokat|folketing|region|regionsråd|nabokommune',
  endings,
);
const otherBodies =
  /^(?:retten|tilsynet|politiet|(?:eu)?dom(?:men|me|mene)?|kendelsen?|(?:rets|straffe|civil|voldgifts|klage|anke)sag(?:en|er|erne)?)s?$/u;

export const isOtherBody = (word: string): boolean => bodies.test(word) || otherBodies.test(word);

/** Papers that have points of their own: `aftalens punkt 4`, `se rapporten, punkt 4`. */
export const papers = wholeWord(
  'aftale|kontrakt|overenskomst|vedtægt|regulativ|plan|rapport|notat|redegørelse|bilag|strategi|politik|udspil|forslag|brev|skrivelse|skema|vilkår|betingelse|tilladelse|tilbud|materiale|forretningsorden|kommissorium|program|liste|oversigt|høringssvar|anbefaling|retningslinje|protokollat|protokol|referat|manual|standard|princip|katalog|specifikation|evaluering|undersøgelse|analyse|indstilling|henstilling|krav|dokument|papir|beretning|regler|charter|paragraf|artikel|kapitel|afsnit|deklaration|servitut|erklæring|afgørelse|tillæg|skøde|reglement|instruks|fundats|koncession|håndbog|konklusion|lov|bekendtgørelse|cirkulære|vejledning|forordning|direktiv|betænkning|konvention',
  endings,
);

/**
 * Those that a paper binds, and what it binds them to, in words that minutes hardly have: a point that such
 * a sentence points to is one of the paper, `Køberen hæfter, jf. punkt 4`.
 */
const bound = wholeWord(
  'bygherre|entreprenør|leverandør|ordregiver|ordremodtager|tilbudsgiver|kontrahent|långiver|låntager|panthaver|kautionist|tilskudsmodtager|bevillingshaver|andelshaver|koncessionshaver|licenstager|forpagter|arbejdsgiver|arbejdstager|købesum|misligholdelse|opsigelse|hæftelse|forpligtelse|overtagelse|overtagelsesdag|konventionalbod|dagbod|voldgift|værneting|skadesløsholdelse|interessent',
  `${endings}|t|er`,
);
const boundForms =
  /^(?:(?:købe|sælge|leje|udleje|fremleje|grundeje|lodseje|ejendomseje)r(?:en|ens|ne|nes|s)|(?:grund|lods|ejendoms)ejere?|(?:aftale|kontrakt|med)?part(?:en|er|erne)s?|hæfte[rs]?|forpligte\p{L}{0,2}|berettige[rt]|misligholde\p{L}{0,2}|opsiges|forfalde[rt]|tinglyses|skadesløs|bestyrelse(?:n|ns|r|rne)?)$/u;
/** `Køber hæfter`, where `kommunen køber` does: only where such a word begins what is said. */
const boundSubject = /^(?:køber|sælger|lejer|udlejer|ejer)$/u;
const beforeSubject = words('at hvis når som såfremt mens og . : ; , ( - –');

/** Whether one of `tokens` is a word by which a contract or statute speaks. */
export const speaksAsPaper = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      bound.test(word) ||
      boundForms.test(word) ||
      (boundSubject.test(word) && (at === 0 || beforeSubject.has(tokens[at - 1]?.word ?? ''))),
  );

/** Before a case number without a label; after any other word it is that word's number. */
export const beforeCase = words(
  'jf jfr jævnfør se også samt og eller i under fra til på af om med som ved for både tidligere',
);

/** Before a point, these say that it is one of the agenda: `dagsordenens punkt 4`. */
export const agendaGenitives = words('dagsordenens mødets dagens aftenens');

/** Between the numerals of a list: `nr. 12/2016, 13/2017 og 14/2018`. */
export const joining = /^(?:og|samt|eller|,)$/u;

/** After the words that name a point, these begin what it is a point of. */
export const ofWhat = words('i af fra for til på hos under ifølge efter ved');

/** Whether a word is spelled as bodies and papers abbreviate themselves: `KL`, `DSB`, `BR18`. */
export function isAcronym(text: string, { kind, start, end, word }: Token): boolean {
  return (
    kind === 'word' &&
    !isCaseLabel(word) &&
    !beforeCase.has(word) &&
    /^\p{Lu}{2,}\d*s?$/u.test(text.slice(start, end))
  );
}
