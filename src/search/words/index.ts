/**
 * What the search knows of Danish words, pure and small: the index is made with it, and the search page
 * loads it (`.config/layers.js`).
 */
export { longestExpression, sameMeaning } from './abbreviations.ts';
export { distance } from './distance.ts';
export { fold, spelling } from './fold.ts';
export { isFunctionWord, subjectWords } from './function-words.ts';
export { stem } from './stem.ts';
