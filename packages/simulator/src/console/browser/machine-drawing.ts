import type { Box, MachineDrawing } from "../../api/api.ts";
import { s } from "../../browser/svg.ts";
import { say } from "../../browser/view.ts";

/** Where a thing stands in its machine. */
export interface Standing {
  readonly state: string;
  /** The changes that it went through: `NOTPAY SUCCESS`. */
  readonly went: ReadonlySet<string>;
}

const LINE = 16;

let drawings = 0;

/** A machine as a drawing; with `standing`, the state is marked, and the way that led there. */
export function machineDrawing(machine: MachineDrawing, standing?: Standing): SVGElement {
  const { width, height, states, edges } = machine;
  // Ids are the page's: each drawing refers to arrow heads of its own.
  const id = `machine-${++drawings}`;
  const title = `${titleOf(machine)}${standing === undefined ? "" : `: ${standing.state}`}`;
  const arrow = (name: string, tone: string): SVGElement =>
    s(
      "marker",
      {
        id: `${id}-${name}`,
        viewBox: "0 0 8 8",
        refX: 7,
        refY: 4,
        markerWidth: 7,
        markerHeight: 7,
        orient: "auto",
        class: tone,
      },
      s("path", { d: "M0 0 8 4 0 8z" }),
    );
  const been = new Set([...(standing?.went ?? [])].flatMap((step) => step.split(" ")));
  return s(
    "svg",
    {
      class: "machine",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": title,
    },
    s("defs", {}, arrow("plain", "head"), arrow("went", "head went")),
    ...edges.map(({ from, to, notifies, points }) => {
      const went = standing?.went.has(`${from} ${to}`) ?? false;
      return s("path", {
        class: `edge${went ? " went" : ""}${notifies ? "" : " silent"}`,
        d: curve(points),
        "marker-end": `url(#${id}-${went ? "went" : "plain"})`,
      });
    }),
    ...edges.map(({ label, events }) =>
      s(
        "g",
        {},
        s("rect", { class: "label-ground", ...corner(label) }),
        ...lines(events, label, "label"),
      ),
    ),
    ...states.map((state) =>
      s(
        "g",
        {},
        s("rect", {
          class: `state${tone(state.name, standing?.state, been)}`,
          rx: 7,
          ...corner(state),
        }),
        ...lines([state.name, ...state.stays.map((event) => `↻ ${event}`)], state, "name"),
      ),
    ),
  );
}

/** A rectangle as SVG has it: by its top left. */
function corner({ x, y, width, height }: Box): Readonly<Record<string, number>> {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** What readers call a machine. */
export function titleOf({ title, moves }: MachineDrawing): string {
  return title === undefined ? moves : say(title);
}

function tone(name: string, now: string | undefined, been: ReadonlySet<string>): string {
  if (name === now) return " now";
  return been.has(name) ? " been" : "";
}

function lines(texts: readonly string[], { x, y }: Box, name: string): SVGElement[] {
  const top = y - ((texts.length - 1) * LINE) / 2;
  return texts.map((text, index) =>
    s(
      "text",
      { class: index === 0 ? name : `${name} more`, x, y: top + index * LINE, dy: "0.35em" },
      text,
    ),
  );
}

/** Through the middles of what the layout gives, so that the arrow bends softly and ends where it should. */
function curve(points: readonly (readonly [number, number])[]): string {
  const [first, ...others] = points;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return "";
  let path = `M${first.join(" ")}`;
  for (const [index, [x, y]] of others.slice(0, -1).entries()) {
    const [nextX, nextY] = others[index + 1] ?? last;
    path += ` Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`;
  }
  return `${path} L${last.join(" ")}`;
}
