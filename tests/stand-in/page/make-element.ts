type Child = Node | string;

/** An element with its attributes and children, by the DOM alone: the page forbids markup strings. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Child[] = [],
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** An empty element with a class name. */
export const box = (className: string, children: readonly Child[] = [], tag = 'div') =>
  make(tag, { class: className }, children);

/** An empty element with an id. */
export const part = (id: string, children: readonly Child[] = [], tag = 'div') =>
  make(tag, { id }, children);
