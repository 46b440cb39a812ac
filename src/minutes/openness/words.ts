/**
 * The vocabulary in which minutes say that something is closed to the public, or open, from the
 * published minutes of Danish municipalities and the law (kommunestyrelsesloven § 10). Data, in lower
 * case: a line that has no other words is a statement of that kind.
 */
import { distance } from 'fastest-levenshtein';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** What says `closed`. */
const closing = words(`
  lukket lukkede lukkes luket lukked fortrolig fortroligt fortrolige hemmelig hemmeligt hemmelige
  uoffentlig uoffentligt uoffentlige tavshedsbelagt hemmeligholdes fortr
  dørlukket dørlukkede dørlukning`);

/** Whether a word closes, also misspelt (`lukekt`, `lukkket`); few other words are so near. */
export const isClosing = (word: string): boolean =>
  closing.has(word) ||
  closingNouns.has(word) ||
  (/^lu\p{L}{3,6}$/u.test(word) && !notClosing.has(word) && distance(word, 'lukket') <= 2);

const notClosing = words('lukke lukker luftet lugtet lunket');

/** The same as nouns, which may be the subject of a text. */
export const closingNouns = words('tavshedspligt tavshedspligten fortrolighed begrænset');

/** What says `open`, and `closed` after a word of {@link negating}. */
export const opening = words(`
  åben åbent åbne aaben aabent aabne offentlig offentligt offentlige offentlighed offentligheden
  offentliggøres offentliggørelse aktindsigt publiceres off`);

export const negating = words('ikke ej undtaget undtages undtagen unddraget');

/** Answers: `Lukket: ja`. */
export const affirming = words('ja j x yes y true sand sandt 1 ☒ ☑ ✓ ✔');
export const denying = words('nej n no false falsk 0 ☐ ingen');

/** What lies over several items. */
export const groupNouns = words(`
  punkter punkterne dagsordenspunkter dagsordenspunkterne sager sagerne emner dagsorden dagsordenen
  tillægsdagsorden møde mødet del delen afsnit protokol protokollen referat referatet døre personsager
  personalesager`);

/** What is closed or open by itself. */
export const singularNouns = words(`
  sag sagen punkt punktet pkt dagsordenspunkt dagsordenspunktet emne emnet personsag personsagen
  personalesag personalesagen`);

/** Words for how it is treated and filed. */
const filing = words(`
  dør behandling behandlingen behandles behandlet drøftes drøftelse dagsordentype beslutningspunkt
  orienteringspunkt drøftelsespunkt beslutningssag orienteringssag egnet markeret mærket registreret
  sagstype punkttype dagsordenstype mødetype type status sagsstatus adgang åbenhed synlighed
  publicering klassifikation klassificering behandlingsform sagsform markering tilgængelighed
  fortrolighedsgrad sikkerhedsniveau beslutning beslutningen indhold indholdet`);

/** Words that stand between these. */
const fillers = words(`
  er var bliver blev skal være bør må kan som for bag på i af fra til med om og eller efter ifølge jf
  jvf iht henhold medfør grundet grund hensyn pga denne dette den det de her nr stk § §§ lov loven
  lovens kommunernes styrelse styrelsesloven styrelseslovens kommunestyrelsesloven
  kommunestyrelseslovens offentlighedsloven offentlighedslovens forvaltningsloven forvaltningslovens
  omfattet underlagt undergivet pålagt belagt hjemmel ksl kstl bestemmelse bestemmelsen bestemmelser reglerne kun alle følgende
  øvrige bemærk obs`);

/** Whether a word can stand in a statement without changing what it says. */
export const isNeutral = (word: string): boolean =>
  groupNouns.has(word) ||
  singularNouns.has(word) ||
  filing.has(word) ||
  fillers.has(word) ||
  /^(?:§{0,2}\d{1,4}|[ivx]{1,4})$/u.test(word);
