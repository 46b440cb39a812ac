/** Cuts the endings of inflection off a Danish word. */

/** Ends in an `s` that is its own. */
const ownS =
  /(?:plads|[^a]sats|kreds|hals|dans|kurs|puls|trods|spids|marts|proces|succes|gas|kongres|ekvens|tendens|instans|finans|balans|pleks|fleks|indeks|koks|voks|tilfreds|pres)$/;

/** A genitive in `s`: after consonants, `e` and `å`, and after vowels that words seldom have before their own. */
const genitive = /(?:[bcdfghjklmnpqrtvwxzeå]|[dmnrt]a|[dkt]o|[mt]i|jø|by|au)s$/;

/** Longest first. */
const endings = ['erne', 'ende', 'este', 'ede', 'ene', 'en', 'er', 'et', 'e'];

/** Words that end as an ending does, and lose their last letter only. */
const stemEndings: Partial<Record<string, RegExp>> = {
  erne: /(?:int|ekst|mod|konc)erne$/,
  ende: /^(?:af|an|be|bi|er|for|frem|gen|god|hen|ind|med|mis|ned|om|op|over|til|ud)?(?:kende|vende|sende|rende|ende)$/,
  este: /tjeneste$/,
  ede: /(?:(?:^|be|al|ud)rede|brede|sprede|frede|(?:^|vej|ind|an|af|for|ud)lede)$/,
};

/** What the `t` of a participle or of the neuter stands behind, and the `st` of the superlative. */
const participle = /(..[bd]|vn|[aeiouyæøå]v|[eiouyæøå]m)t$/;
const neuter =
  /(ig|nsk|isk|som|bar|løs|tern|dern|...[ae]l|[mk]ær|^(?:lav|høj|klar|sen|ny|fri|nær|svær|sikker|tvær))t$/;
const superlative = /(?:(ig)|(al|iv|ær|^(?:lav|høj|klar|sen|ny))e)st$/;

const doubled = /([bcdfghjklmnpqrstvwxz])\1$/;

const hasVowel = (letters: string): boolean => /[aeiouyæøåé]/.test(letters);

/** Whether what is left is long enough to be a word: three letters, or two as in `by`, with a vowel. */
const isRoot = (word: string): boolean =>
  hasVowel(word) && (word.length > 2 || /.[aeiouyæøå]$/.test(word));

/**
 * The word, in small letters, without its endings: those of case, number, definiteness, gender, comparison, tense and
 * voice. What is left need not be a word, but is the same for all regular forms of one: `regel`, `reglerne` give `regl`.
 */
export function cutEndings(word: string): string {
  let rest = word.length > 2 && genitive.test(word) && !ownS.test(word) ? word.slice(0, -1) : word;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = cutEnding(rest).replace(doubled, '$1');
  }
  if (hasVowel(rest.slice(0, -3))) rest = rest.replace(/([bcdfghjklmnpqrstvwxz])\1?el$/, '$1l');
  return rest
    .replace(/(..[bfkmpt])r$/, '$1')
    .replace(/(....i)um$/, '$1')
    .replace(doubled, '$1');
}

function cutEnding(word: string): string {
  for (const ending of endings) {
    if (!word.endsWith(ending) || stemEndings[ending]?.test(word) === true) continue;
    const root = word.slice(0, word.length - ending.length);
    if (isRoot(root)) return root;
    // `ugerne`: what is short keeps its `e`.
    if (ending !== 'e' && root.length === 2 && hasVowel(root)) return `${root}e`;
  }
  return word.replace(superlative, '$1$2').replace(participle, '$1').replace(neuter, '$1');
}
