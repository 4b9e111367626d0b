import { code128 } from "./code128.ts";

const SVG = "http://www.w3.org/2000/svg";
/** What a scanner wants free on either side, in modules. */
const QUIET = 10;
const HEIGHT = 48;

/** A payment code as bars, dark on white in any colour scheme: scanners read nothing else. */
export function bars(digits: string, label: string): SVGElement {
  let at = QUIET;
  let path = "";
  for (const [index, width] of code128(digits).entries()) {
    if (index % 2 === 0) path += `M${at} 0h${width}v${HEIGHT}h-${width}z`;
    at += width;
  }
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${at + QUIET} ${HEIGHT}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("class", "bars");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  const drawn = document.createElementNS(SVG, "path");
  drawn.setAttribute("d", path);
  svg.append(drawn);
  return svg;
}
