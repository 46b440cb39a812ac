/**
 * Which elements the style sheets of a page hide, or strike through. Read are rules of a page's own sheets that apply
 * everywhere, with selectors of names, classes, ids and attributes, and their combination by descent.
 */
import type { Element, Nodes, Root } from 'hast';
import { classesOf, elementsOf } from './elements.ts';
import { readRules, type Compound, type ReadDeclarations, type StyleRule } from './style-rules.ts';

/** A rule, and its place among all. */
interface Rule extends StyleRule {
  order: number;
}

/** More rules are those of a framework, which hide what its scripts show. */
const mostRules = 20_000;

/** The elements of which the page's style sheets say something. */
export function styledElements(root: Root, read: ReadDeclarations): Set<Element> {
  const sheets = elementsNamed(root, 'style').map(textOf);
  const rules = sheets
    .flatMap((sheet) => readRules(sheet, read))
    .slice(0, mostRules)
    .map((rule, order) => ({ ...rule, order }));
  const found = new Set<Element>();
  if (!rules.some(({ says }) => says)) return found;
  const byKey = Map.groupBy(rules, keyOf);
  const visit = (node: Nodes, around: readonly Element[]): void => {
    if (!('children' in node)) return;
    const inside = node.type === 'element' ? [...around, node] : around;
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (isSaid(rulesFor(child, byKey), child, inside)) found.add(child);
      visit(child, inside);
    }
  };
  visit(root, []);
  return found;
}

/** What an element must have for a rule to apply to it. */
function keyOf({ path }: Rule): string {
  const { ids = [], classes = [], name } = path.at(-1)?.compound ?? {};
  const [id, className] = [ids[0], classes[0]];
  if (id !== undefined) return `#${id}`;
  return className === undefined ? (name ?? '*') : `.${className}`;
}

/** The rules that may apply to an element, in the order of the page. */
function rulesFor(element: Element, byKey: ReadonlyMap<string, readonly Rule[]>): Rule[] {
  const { tagName, properties } = element;
  const classes = classesOf(element).map((each) => `.${each}`);
  const keys = ['*', tagName, `#${String(properties.id)}`, ...classes];
  const found = [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []);
  return found.toSorted((one, other) => one.order - other.order);
}

function isSaid(rules: readonly Rule[], element: Element, around: readonly Element[]): boolean {
  let strongest: Rule | undefined;
  for (const rule of rules) {
    const isStronger = strongest === undefined || rule.weight >= strongest.weight;
    if (isStronger && applies(rule, element, around)) strongest = rule;
  }
  return strongest?.says === true;
}

function applies({ path }: Rule, element: Element, around: readonly Element[]): boolean {
  const last = path.at(-1);
  if (!last || !matches(last.compound, element)) return false;
  let at = around.length - 1;
  let isParent = last.isParent;
  for (const { compound, isParent: ofParent } of path.slice(0, -1).toReversed()) {
    const found = around.slice(0, at + 1).findLastIndex((each) => matches(compound, each));
    if (found === -1 || (isParent && found !== at)) return false;
    at = found - 1;
    isParent = ofParent;
  }
  return true;
}

function matches({ name, ids, classes, attributes }: Compound, element: Element): boolean {
  const { tagName, properties } = element;
  const own = classesOf(element);
  return (
    (name === undefined || name === tagName) &&
    ids.every((id) => properties.id === id) &&
    classes.every((each) => own.includes(each)) &&
    attributes.every((each) => properties[each] !== undefined && properties[each] !== false)
  );
}

/** Elements of a name, in the order of the page. */
export const elementsNamed = (node: Nodes, name: string): Element[] =>
  elementsOf(node).filter(({ tagName }) => tagName === name);

const textOf = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
