/**
 * The Danish words with which minutes refer to meetings, in lower case.
 *
 * Nothing here is of one municipality; names of committees come from `udvalg.yml`.
 */
import { weekdayNames } from '../i18n/da-dates.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What a committee did at a meeting. */
const decided = words(
  'anbefalede behandlede besluttede drøftede evaluerede godkendte orienterede præsenterede tiltrådte tog vedtog',
);

/** The same as participles: `blev … behandlet i Byrådet`. */
const beenDecided = words(
  'anbefalet behandlet besluttet drøftet evalueret forelagt godkendt tiltrådt vedtaget',
);

export const decisions = new Set([...decided, ...beenDecided]);

export const meetingWords = words('møde mødet mødes møder møderne mødernes');

/** `den 4. juni`, `d. 4. juni` */
export const dayArticles = words('den d.');

export const weekdays: ReadonlySet<string> = new Set(weekdayNames);

/** Allowed between `møde` and its day: `møde, mandag den 4. juni`. */
export const articlesAndMarks = new Set([...dayArticles, ...weekdays, ',', '(']);

/** `seneste møde` */
export const previousWords = words('seneste sidste forrige foregående');

/**
 * Allowed between a committee, or `referat fra`, and the day of its meeting. Any other word
 * (`budgetseminaret`, `campen`, `deadline … er`) means that the day is that of something else.
 */
export const betweenWords = new Set([
  ...meetingWords,
  ...dayArticles,
  ...weekdays,
  ...previousWords,
  ...decided,
  ...words('af det dets deres i på sit ved har havde skal vil blev'),
  ...words('ordinære ekstraordinære ordinært ekstraordinært fælles'),
  ...words(', ( - –'),
]);

/** Allowed beside the verb in `Den 12. maj 2020 godkendte Kommunalbestyrelsen`. */
export const auxiliaries = words('blev har havde er var af i på også sagen punktet forslaget');

/** Allowed before `den 12. maj 2020 godkendte …`; after a noun the day belongs to the noun. */
export const clauseOpeners = new Set([
  ...meetingWords,
  ...words('. : ; , ( blev er har var som og at der'),
]);

export const minutesWords = words(
  'referat referatet referater referaterne mødereferat mødereferatet mødereferater mødereferaterne beslutningsreferat beslutningsreferatet protokol protokollen protokoller protokollerne mødeprotokol mødeprotokollen beslutningsprotokol beslutningsprotokollen beslutningsprotokoller',
);

/** `referat fra`, `referat for`, `referat af` */
export const minutesPrepositions = words('fra for af');

/** `Foreløbigt referat` */
export const minutesStates = words('foreløbigt foreløbige endeligt endelige');

/** Tokens that end a sentence. */
export const stops = words('. ! ?');

/** Words that show that a day without a year is past. */
export const pastWords = new Set([
  ...decided,
  ...words('blev var havde har fik kom gav aftalte afholdtes'),
]);

/** Words that show that a day without a year is still to come. */
export const futureWords = words(
  'skal vil bliver kommer forventes ventes planlægges afholdes behandles drøftes forelægges fremlægges godkendes præsenteres',
);

/** Short words that an abbreviation may be spelled like: `MED` is a committee, `med` never. */
export const functionWords = words(
  'ad af alt at bl da de dem den der det dig din du el en end er et få for fra fx gå han har hun hv i ift igen ikke ind jeg kan kl man med men mig min må ned ni nu nr når og om op os på pr se sig sin ske som tag tal ti til to tre ud var ved vi vil vor',
);

/** Definite endings that are left out of official names or added to them: `Byråd`, `Byrådet`. */
export const definiteEnds: readonly string[] = ['et', 'en', 'n', 'met'];

/** Heads of names that `møde` replaces: `Ledergruppen` gives `ledermøde`. */
export const meetingHeads = /(?<=\p{L}{3})(?:gruppen?|forum)$/u;
