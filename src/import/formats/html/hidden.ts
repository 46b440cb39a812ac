/** What a page does not show. */
import type { Element, Nodes, Root } from 'hast';
import { classesOf, elementsOf, isExpander } from './elements.ts';
import { readHiding } from './style-rules.ts';
import { styledElements } from './style-sheets.ts';

/** Tells whether a child of `parent` is not shown and nothing on the page unfolds it. */
export type IsHidden = (element: Element, parent: Root | Element) => boolean;

/**
 * Finds what a page hides: by attribute, style or style sheet. A panel that something on the page unfolds
 * holds minutes: a control beside it or one that refers to it by its id, or a name that says so.
 */
export function findHidden(root: Root): IsHidden {
  const byStyles = styledElements(root, readHiding);
  const targets = targetsOf(root);
  const besideControl = new Map<Root | Element, boolean>();
  return (element, parent) => {
    const own = readHiding(String(element.properties['style']));
    const isConcealed =
      own === undefined ? element.properties.hidden === true || byStyles.has(element) : own.says;
    if (!isConcealed) return false;
    const isBesideControl =
      besideControl.get(parent) ?? parent.children.some((child) => has(child, isControl));
    besideControl.set(parent, isBesideControl);
    return !isBesideControl && !mayUnfold(element, targets);
  };
}

/** Names of panels in common libraries. */
const panelNames =
  /(?:^|[\s_-])(?:collaps|accordion|akkordeon|tab-?(?:pane|panel|content)|toggle|fold|expand|udvid)/i;

function mayUnfold(element: Element, targets: ReadonlySet<string>): boolean {
  const { properties, tagName } = element;
  const { id, role } = properties;
  return (
    (typeof id === 'string' && targets.has(id)) ||
    panelNames.test(classesOf(element).join(' ')) ||
    role === 'tabpanel' ||
    tagName === 'details'
  );
}

/** What unfolds a panel when somebody clicks on it. */
const isControl = (element: Element): boolean => {
  const { properties } = element;
  return (
    isExpander(element) ||
    properties.onClick !== undefined ||
    properties['dataToggle'] !== undefined ||
    properties['dataBsToggle'] !== undefined ||
    (properties.role === 'button' && properties.ariaExpanded !== undefined)
  );
};

/** The ids that controls and links refer to. */
function targetsOf(node: Nodes): Set<string> {
  const found = new Set<string>();
  for (const { properties } of elementsOf(node)) {
    const { ariaControls, href, htmlFor, dataTarget, dataBsTarget } = properties;
    const controls = Array.isArray(ariaControls) ? ariaControls : [ariaControls];
    for (const id of [...controls, href, htmlFor, dataTarget, dataBsTarget].flat()) {
      if (typeof id === 'string') found.add(id.replace(/^#/, ''));
    }
  }
  return found;
}

function has(node: Nodes, is: (element: Element) => boolean): boolean {
  if (node.type !== 'element') return false;
  return is(node) || node.children.some((child) => has(child, is));
}
