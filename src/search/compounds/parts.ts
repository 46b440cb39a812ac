/**
 * Data: which words are parts of compounds though the dictionary does not say so, and which never are though
 * it does.
 */
const list = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/**
 * The words of two and three letters that compounds of minutes are made of. Other short words stand in long
 * ones by chance: `kul|tur`, `person|ale`, `bi|lag`.
 */
const shortParts = list([
  'by el æg øl år',
  'app ark arv bad bil bog bro bus byg båd dag del død dør dyr fag fly fod fri frø gas hav høj hud hus hår job jul',
  'kaj kor køb kød køn lag lov lyd lys læs løb løn lån mad maj mål net nød ord ovn pas råd ret rig rod rum rør',
  'røg sag sal sne sol sti syd tab tag tal tid tog træ tur tøj uge ung vej vin øje øre års',
]);

/**
 * Words that the dictionary lacks, or does not have as parts, in its own form: with flag 31 a first part without a
 * linking letter, with 29 one with `s`, with 39 a last part.
 */
export const moreWords = [
  'camp/31',
  'dag/31',
  'exit/31',
  'givning/10,11,2,39,29',
  'kommunal/31',
  'offentlig/31',
  'mer/31',
  'mindre/31',
  'næst/31',
  'tvær/31',
  'udsatte/31',
  'web/31',
  'ældre/31',
];

/**
 * Particles, which make another word of the one behind them (`under|skud`), endings (`sik|ring`, `fag|lig`), and
 * words that stand in others by chance.
 */
const neverParts = list([
  'agne agnen agner agnerne alter bagi efter endelig ende ender enes eres erne ette fore fort forud frem gennem igen inde iner ioner imod kerne',
  'konk mere mellem modul nogle over pelvis rager ring ringe ringen ringer ringerne ager agers sammen',
  'skal tage tager tages taget tilbage tilrette tran villig tions uden under ville videre',
  'dom domme dommen dommene doms hed heden heder hederne lig lige ligere lighed ligheden ligt ligst',
  'skab skabe skaber skaberne skabet skabets skabs',
]);

/** Whether a word of the dictionary may be a part of a compound. */
export const mayBePart = (word: string): boolean =>
  word.length < 4 ? shortParts.has(word) : !neverParts.has(word);
