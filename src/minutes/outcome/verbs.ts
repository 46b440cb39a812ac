/**
 * The verbs by which decisions are stated, in the forms of Danish minutes: `Godkendt`, `godkendes`,
 * `godkendte`, `besluttede at godkende`.
 */
import type { Outcome } from './outcome.ts';
import { oneOf } from './patterns.ts';

/** How a verb stands. */
export type Form =
  /** `godkendt` */
  | 'done'
  /** `godkendes` */
  | 'passive'
  /** `godkendte`, `godkender` */
  | 'active'
  /** `godkende` */
  | 'infinitive';

/** What a verb says of what it is about; `decided` only opens what is decided. */
export type Told = Exclude<Outcome, 'amended' | 'none-stated'>;

const forms: Record<Told, Partial<Record<Form, string>>> = {
  approved: {
    done:
      oneOf(
        `godkendt vedtaget tiltrådt bevilget bevilliget imødekommet accepteret bifaldet fulgt`,
      ) + '|taget til følge',
    passive:
      oneOf(`godkendes godkendtes vedtages vedtoges tiltrædes tiltrådtes bevilges bevilgedes
      bevilliges imødekommes accepteres bifaldes følges fulgtes fremmes`) +
      '|(?:tages|toges) til følge',
    active:
      oneOf(`godkendte godkender vedtog vedtager tiltrådte tiltræder bevilgede bevilger
      bevilligede bevilliger imødekom imødekommer accepterede accepterer bifaldt bifalder fulgte
      følger`) + '|tilslutte(?:de|r) sig',
    infinitive: oneOf(
      `godkende vedtage tiltræde bevilge bevillige imødekomme acceptere bifalde følge`,
    ),
  },
  rejected: {
    done:
      oneOf(`afvist forkastet afslået nedstemt`) + '|stemt ned|(?:givet|meddelt) afslag|^afslag',
    passive:
      oneOf(`afvises afvistes forkastes forkastedes afslås nedstemmes`) +
      '|(?:gives|meddeles) afslag',
    active:
      oneOf(`afviste afviser forkastede forkaster afslog afslår nedstemte nedstemmer`) +
      '|(?:gav|giver|meddelte|meddeler) afslag',
    infinitive: oneOf(`afvise forkaste afslå nedstemme`) + '|(?:give|meddele) afslag',
  },
  postponed: {
    done: oneOf(`udsat udskudt`),
    passive: oneOf(`udsættes udsattes udskydes`),
    active: oneOf(`udsatte udsætter udskød udskyder`),
    infinitive: oneOf(`udsætte udskyde`),
  },
  withdrawn: {
    done: 'udgået|trukket(?: tilbage)?|(?:taget|slettet|fjernet) (?:af|fra) (?:møde)?(?:dagsordenen|dagsorden)',
    passive:
      'udgik|udgår|trækkes(?: tilbage)?|(?:tages|slettes|fjernes) (?:af|fra) (?:dagsordenen|dagsorden)',
  },
  referred: {
    done: oneOf(`oversendt henvist videresendt fremsendt`),
    passive: oneOf(`oversendes oversendtes henvises henvistes videresendes fremsendes sendes`),
    active: oneOf(`oversendte oversender henviste henviser videresendte videresender`),
    infinitive: oneOf(`oversende henvise videresende`),
  },
  recommended: {
    done: oneOf(`anbefalet`),
    passive: oneOf(`anbefales anbefaledes indstilles`),
    active: oneOf(`anbefaler anbefalede indstiller indstillede`),
    infinitive: oneOf(`anbefale indstille`),
  },
  noted: {
    done: '(?:taget )?til efterretning|taget til orientering',
    passive: '(?:tages|toges) til (?:efterretning|orientering)',
    active: oneOf(`tog tager`),
    infinitive: oneOf(`tage`),
  },
  discussed: {
    done: oneOf(`drøftet`),
    passive: oneOf(`drøftes drøftedes`),
    active: oneOf(`drøftede drøfter`),
    infinitive: oneOf(`drøfte`),
  },
  decided: {
    done: oneOf(`besluttet`),
    passive: oneOf(`besluttes besluttedes`),
    active: oneOf(`besluttede beslutter`),
    infinitive: oneOf(`beslutte`),
  },
};

/** A verb in a text, with what stands before and after it. */
export interface FoundVerb {
  before: string;
  verb: string;
  after: string;
  told: Told;
  form: Form;
}

const each = Object.entries(forms).flatMap(([told, words]) =>
  Object.entries(words).map(([form, pattern]) => ({
    told: told as Told,
    form: form as Form,
    pattern,
  })),
);
const edge = String.raw`(?![\p{L}\p{N}])`;
const any = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${each.map(({ pattern }) => `(${pattern})`).join('|')})${edge}`,
  'iu',
);

/** The first verb of a decision in `text`. */
export function firstVerb(text: string): FoundVerb | undefined {
  const match = any.exec(text);
  const found =
    match && each[match.slice(1).findIndex((group: string | undefined) => group !== undefined)];
  if (!match || !found) return undefined;
  const [verb] = match;
  const before = text.slice(0, match.index).trim();
  const after = text.slice(match.index + verb.length).trim();
  if (isMeant(verb.toLocaleLowerCase('da'), text, after)) {
    const isOff = /^t[ao]/iu.test(verb) && found.form !== 'done' && tookOff.test(after);
    return { before, verb, after, told: isOff ? 'withdrawn' : found.told, form: found.form };
  }
  const later = firstVerb(after);
  return later && { ...later, before: `${before} ${verb} ${later.before}`.trim() };
}

/** Whether a word that has other meanings, too, is the verb of a decision here. */
function isMeant(verb: string, text: string, after: string): boolean {
  if (/^(?:følg|fulgt)/u.test(verb)) return /indstilling/iu.test(text);
  if (/^(?:tog|tager|tage)$/u.test(verb)) return tookToNotice.test(after) || tookOff.test(after);
  if (/^henvis/u.test(verb)) return toBody.test(after);
  if (/^(?:frem)?sende[st]/u.test(verb)) return recommending.test(after);
  if (verb === 'udsat') return !/^for(?!\p{L})/iu.test(after);
  return verb !== 'udsatte' || /^(?:sag|punkt|behandl|beslut|derfor|herefter)/iu.test(after);
}

const tookToNotice = /^[^;]{0,300}?til (?:efterretning|orientering)(?!\p{L})/iu;
const tookOff = /^[^;]{0,80}?(?<!\p{L})(?:af|fra) dagsordenen(?!\p{L})/iu;
/** `til Byrådet med anbefaling` */
export const recommending = /^til \S+(?: og \S+)? med (?:(\S+)s )?anbefaling(?!\p{L})/iu;
const toBody = /^(?:\S+ ){0,3}?til (?:\S+ ){0,3}?[^\s,.]*(?:udvalg|råd|bestyrelse|forvaltning)/iu;

/** Whether `text` begins with a verb of a decision. */
export const beginsWithVerb = (text: string): boolean => firstVerb(text)?.before === '';
