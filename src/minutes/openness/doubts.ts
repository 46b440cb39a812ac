/** Cues of doubt: what speaks of closed items, and may mean this one. */
import { wordsOf } from './statement.ts';

const noun =
  '(?:sag|punkt|dagsordenspunkt|møde|dagsorden|personsag|behandling|referat|protokol|orientering|meddelelse|drøftelse|sagsfremstilling|indstilling|beslutning)(?:e?[nt]|e?r|erne|s)?';

const verbs =
  '(?:er|var|blev|bliver|behandles|behandlet|markeret|mærket|registreret|skal|bør|være|som|for|i|også|derfor|omfattet|underlagt|af|dog|nu)';

/** What is said of an item behind closed doors rather than of anything else that is closed. */
const strong = [
  new RegExp(
    `(?:^| )(?:lukke(?:t|de)|fortrolige?t?|hemmelige?t?) (?:del|døre|\\p{L}*${noun})(?: |$)`,
    'u',
  ),
  new RegExp(
    `(?:^| )${noun} (?:${verbs} ){0,3}(?:lukket|fortroligt?|hemmeligt?|tavshedspligt)(?: |$)`,
    'u',
  ),
  new RegExp(`(?:^| )${noun} (?:\\p{L}+ ){0,2}(?:ikke|ej) (?:åben|åbent|offentligt?)(?: |$)`, 'u'),
  /(?:^| )(?:ikke|ej) (?:\p{L}+ ){0,2}(?:offentlig|åben) (?:behandling|drøftelse)/u,
  /(?:^| )(?:ikke|ej) (?:\p{L}+ ){0,4}(?:åbent|offentligt) møde/u,
  /(?:^| )kun for (?:\p{L}+s )?medlemmer/u,
  /(?:^| )(?:ikke|ej) (?:\p{L}+ ){0,2}offentliggøre(?:s|lse)(?: |$)/u,
  /(?:^| )undtage[tn] (?:fra )?(?:offentlighed|aktindsigt)/u,
  /(?:^| )(?:omfattet|underlagt|pålagt|belagt|hensyn til|grund af|medfør af) (?:\p{L}+ ){0,3}tavshedspligt/u,
  /styrelse(?:s?loven)?s? .{0,20}§ ?10(?!\d)|§ ?10(?!\d).{0,40} styrelse/u,
];

/** `hvis punktet er lukket` is no statement. */
const conditional = /(?:^| )(?:hvis|såfremt|når|om|medmindre) (?:et |en )?(?:punkt|sag)/u;

/** `text` is a line in the form of `comparable`, and `typed` as it stands. */
export function isDoubtfulLine(text: string, typed: string): boolean {
  return speaksOfClosed(text) || letterMark.test(typed) || reason.test(text);
}

/**
 * The same for a line in an item's head, where hardly anything else is called fortrolig, and § 10 of no
 * other law is named.
 */
export function isDoubtfulInHead(text: string): boolean {
  const words = wordsOf(text).join(' ');
  if (conditional.test(words)) return false;
  return inHead.test(words) || (/§ ?10(?!\d)/u.test(words) && !namesOtherLaw(words));
}

const inHead =
  /(?<!\p{L})(?:fortroligt?|fortrolige|hemmeligt?|tavshedspligt(?:en|ig|ige)?|lukkede døre|(?:ikke|ej) (?:åben|åbent|åbne|offentligt?|offentlige|off))(?!\p{L})/u;

/** Whether a text in lower case names a law or rule other than that on municipal government. */
export const namesOtherLaw = (text: string): boolean =>
  /(?<!styrelses?)lov(?:en|ens|s)?(?!\p{L}| om kommunernes styrelse)|bekendtgørelse|vedtægt|aftale|overenskomst/u.test(
    text,
  );

/** The same for a title, whose `parts` stand apart. */
export function isDoubtfulTitle(text: string, typed: string, parts: readonly string[][]): boolean {
  return (
    speaksOfClosed(text) ||
    [letterMark, shouted, closedFirst].some((mark) => mark.test(typed)) ||
    parts.some((words) => doubtfulTitle.test(words.join(' ')))
  );
}

function speaksOfClosed(text: string): boolean {
  const words = wordsOf(text).join(' ');
  return (
    personal.test(words) || (strong.some((cue) => cue.test(words)) && !conditional.test(words))
  );
}

/** What is hardly ever open. */
const personal = /^(?:personsag|personalesag)$/u;

/** `Lukket indtil salget er gennemført`, `Lukningsgrund: …` */
const reason =
  /^(?:lukket|fortroligt?) (?:indtil|til|efter|jf|pga|på grund|grundet|af hensyn|med henvisning)(?: |$)|^(?:lukningsgrund|lukningsårsag|(?:årsag|begrundelse|hjemmel) (?:for|til) lukning)/u;

/** `(L)`, as some systems mark closed items. */
const letterMark =
  /🔒|(?:^|\s)[([]L[)\]](?=[\s:.,–-]|$)|^L [-–—] |^L(?: ?\d{1,3})?[:.)] |^L(?: ?\d{1,3})? \p{Lu}\p{Ll}/u;

/** `Salg af grund LUKKET` */
const shouted = /^(?=.*\p{Ll}).*(?<!\p{L})(?:LUKKE[TD]|FORTROLIG|HEMMELIG)/mu;

/** `Lukket Salg af grund`, but not `Lukket skole` */
const closedFirst = /^(?:Lukket|Fortroligt?) \p{Lu}/u;

/** `Salg af grund lukket`, but not `Vejen er lukket`; `Fortroligt salg`. */
const doubtfulTitle =
  /^(?:fortrolig|hemmelig)[te]? |(?:^| )(?:ikke|ej) (?:offentligt?|off)(?: |$)|(?<! (?:er|var|blev|bliver|holdes|forbliver|være|stadig|fortsat|ikke|midlertidigt|permanent|helt|delvist?)) (?:lukket|fortroligt?)$/u;
