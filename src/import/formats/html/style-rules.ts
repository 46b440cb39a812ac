/** Reads the rules of a style sheet, as far as they say something of what is asked. */

/** A selector for one element: `p.intern#a[hidden]`. */
export interface Compound {
  name: string | undefined;
  ids: string[];
  classes: string[];
  /** Attributes that have to be there. */
  attributes: string[];
}

export interface StyleRule {
  /** The element last, those around it before, each with whether it is its parent. */
  path: { compound: Compound; isParent: boolean }[];
  says: boolean;
  /** How much a rule counts, later ones more. */
  weight: number;
}

/** What the declarations of a rule say of something; `undefined` if nothing. */
export type ReadDeclarations = (
  block: string,
) => { says: boolean; isImportant: boolean } | undefined;

/** Rules within these apply on a screen. */
const ofScreen = /^@media\s+(?:only\s+)?(?:screen|all)\s*$/i;

/** The rules of a sheet that say something; those for paper or for some widths do not count. */
export function readRules(sheet: string, read: ReadDeclarations): StyleRule[] {
  const rules: StyleRule[] = [];
  const text = withoutComments(sheet);
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open === -1) break;
    const end = endOfBlock(text, open);
    // A statement like `@import` ends before the selector.
    const before = text.slice(at, open);
    const selector = before.slice(before.lastIndexOf(';') + 1).trim();
    const block = text.slice(open + 1, end);
    const said = selector.startsWith('@') ? undefined : read(block);
    if (ofScreen.test(selector)) rules.push(...readRules(block, read));
    if (said !== undefined) {
      for (const each of selector.split(',')) {
        const path = readSelector(each.trim());
        if (path) rules.push({ path, says: said.says, weight: weightOf(path, said.isImportant) });
      }
    }
    at = end + 1;
  }
  return rules;
}

function withoutComments(sheet: string): string {
  const parts: string[] = [];
  for (let at = 0; at < sheet.length;) {
    const start = sheet.indexOf('/*', at);
    parts.push(sheet.slice(at, start === -1 ? undefined : start));
    const end = start === -1 ? -1 : sheet.indexOf('*/', start + 2);
    at = end === -1 ? sheet.length : end + 2;
  }
  return parts.join(' ');
}

function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

/** Reads whether declarations hide an element. */
export const readHiding: ReadDeclarations = (block) => {
  let found: ReturnType<ReadDeclarations>;
  for (const { name, value, isImportant } of declarationsOf(block)) {
    const hiding = hidingValues.get(name);
    if (hiding === undefined || (found?.isImportant === true && !isImportant)) continue;
    if (hiding.test(value)) found = { says: true, isImportant };
    else if (name === 'display') found = { says: false, isImportant };
  }
  return found;
};

/** Reads whether declarations strike a text through. */
export const readStriking: ReadDeclarations = (block) =>
  declarationsOf(block)
    .filter(({ name }) => name === 'text-decoration' || name === 'text-decoration-line')
    .map(({ value, isImportant }) => ({ says: value.includes('line-through'), isImportant }))
    .at(-1);

function declarationsOf(block: string): { name: string; value: string; isImportant: boolean }[] {
  return block.split(';').map((declaration) => {
    const [name = '', value = ''] = declaration.toLowerCase().split(':');
    const isImportant = value.includes('!important');
    return { name: name.trim(), value: value.replace('!important', '').trim(), isImportant };
  });
}

const hidingValues = new Map<string, RegExp>([
  ['display', /^none$/],
  ['visibility', /^(?:hidden|collapse)$/],
  ['opacity', /^0(?:\.0*)?%?$/],
  ['font-size', /^0(?:\.0*)?(?:px|pt|em|rem|%)?$/],
]);

const part = /^(?:([a-z][\w-]*|\*)?)((?:[.#][\w-]+|\[[\w-]+\])*)$/i;

/** Reads a selector; `undefined` if it is of another kind (`a:hover`, `h2 + p`). */
function readSelector(selector: string): StyleRule['path'] | undefined {
  const path: StyleRule['path'] = [];
  let isParent = false;
  for (const each of selector.split(/\s+|(?=>)|(?<=>)/u).filter((word) => word !== '')) {
    if (each === '>') {
      isParent = true;
      continue;
    }
    const [whole, name, rest = ''] = part.exec(each) ?? [];
    if (whole === undefined || whole === '') return undefined;
    const signs = rest.match(/[.#][\w-]+|\[[\w-]+\]/g) ?? [];
    const of = (sign: string): string[] =>
      signs.filter((one) => one.startsWith(sign)).map((one) => one.slice(1).replace(']', ''));
    const compound = {
      name: name === '*' ? undefined : name?.toLowerCase(),
      ...{ ids: of('#'), classes: of('.'), attributes: of('[') },
    };
    path.push({ compound, isParent });
    isParent = false;
  }
  return path.length === 0 ? undefined : path;
}

/** As the cascade has it: what is important, ids, classes and attributes, names. */
const weightOf = (path: StyleRule['path'], isImportant: boolean): number =>
  path.reduce(
    (sum, { compound: { name, ids, classes, attributes } }) =>
      sum +
      ids.length * 10_000 +
      (classes.length + attributes.length) * 100 +
      (name === undefined ? 0 : 1),
    isImportant ? 1_000_000 : 0,
  );
