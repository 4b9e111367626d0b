const SVG = "http://www.w3.org/2000/svg";

/** Makes an element of a drawing, as `h` makes one of the page. */
export function s(
  tag: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS(SVG, tag);
  // With the namespace of SVG, the factory makes nothing else.
  const drawn = element as SVGElement;
  for (const [name, value] of Object.entries(attributes)) drawn.setAttribute(name, String(value));
  drawn.append(...children);
  return drawn;
}
