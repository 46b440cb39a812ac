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

/** First parts that the dictionary lacks. */
export const moreBeginnings = ['camp', 'exit', 'kommunal', 'offentlig', 'teknisk', 'tvær'];

/**
 * Particles, which make another word of the one behind them (`under|skud`), endings (`sik|ring`, `fag|lig`), and
 * words that stand in others by chance.
 */
const neverParts = list([
  'alter bagi efter endelig ende ender enes eres erne ette fore fort frem gennem igen inde iner ioner imod kerne',
  'konk mere mellem modul nogle over pelvis rager ring ringe ringen ringer ringerne ager agers sammen siden',
  'skal tilbage tilrette tions uden under ville videre',
  'dom domme dommen dommene doms hed heden heder hederne lig lige ligere lighed ligheden ligt ligst',
  'skab skabe skaber skaberne skabet skabets skabs',
]);

/** Whether a word of the dictionary may be a part of a compound. */
export const mayBePart = (word: string): boolean =>
  word.length < 4 ? shortParts.has(word) : !neverParts.has(word);
