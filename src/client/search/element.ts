/** Makes elements of the page. Text only ever becomes text nodes, so none of it can become markup. */

type Child = Node | string;

/** An element with its attributes; one whose value is `undefined` is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** Children with `separator` between them. */
export function joined(children: readonly Child[], separator: string): Child[] {
  return children.flatMap((child, index) => (index === 0 ? [child] : [separator, child]));
}
