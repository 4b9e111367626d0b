import { Graph, layout } from "@dagrejs/dagre";
import type { Box, MachineDrawing } from "../api/api.ts";
import type { MachineRows } from "../products/machine.ts";

/** What a character takes of a line, and a line of the height, in pixels at the size in which it is drawn. */
const CHARACTER = 7.25;
const LINE = 16;

const PADDING = 10;

type Layout = Pick<MachineDrawing, "width" | "height" | "states" | "edges">;

/** Lays the rows of a machine out: states as boxes, events as arrows. What an event leaves as it was stands in the box. */
export function layOut({ rows }: MachineRows): Layout {
  const graph: LaidOut = new Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 28, ranksep: 28, edgesep: 12, marginx: 8, marginy: 8 });
  const { states, arrows } = drawn(rows);
  for (const [name, stays] of states) {
    const lines = [name, ...stays.map((event) => `↻ ${event}`)];
    graph.setNode(name, {
      width: widthOf(lines) + 2 * PADDING,
      height: lines.length * LINE + 2 * PADDING,
    });
  }
  for (const { from, to, events } of arrows) {
    const size = { width: widthOf(events) + PADDING, height: events.length * LINE };
    graph.setEdge(from, to, { ...size, labelpos: "c" });
  }
  layout(graph);
  const { width, height } = graph.graph();
  return {
    width,
    height,
    states: [...states].map(([name, stays]) =>
      Object.assign(rounded(graph.node(name)), { name, stays }),
    ),
    edges: arrows.map(({ from, to, events, notifies }) => {
      const { points, ...label } = graph.edge(from, to);
      return {
        from,
        to,
        events,
        notifies,
        points: points.map(({ x, y }) => [Math.round(x), Math.round(y)] as const),
        label: rounded(label),
      };
    }),
  };
}

/**
 * What is used of the library's graph, once it is laid out. Its own types name files without their endings: TypeScript does
 * not find them in an ES module and takes all for `any`.
 */
interface LaidOut {
  setGraph(options: Readonly<Record<string, string | number>>): void;
  setNode(name: string, size: Size): void;
  setEdge(from: string, to: string, label: Size & { readonly labelpos: "c" }): void;
  graph(): Size;
  node(name: string): Box;
  edge(from: string, to: string): Box & { readonly points: readonly Point[] };
}

type Size = Pick<Box, "width" | "height">;

type Point = Pick<Box, "x" | "y">;

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly events: string[];
  notifies: boolean;
}

function drawn(rows: MachineRows["rows"]): {
  readonly states: ReadonlyMap<string, readonly string[]>;
  readonly arrows: readonly Arrow[];
} {
  const states = new Map<string, string[]>();
  const arrows = new Map<string, Arrow>();
  for (const row of rows) {
    const stays = states.get(row.from) ?? [];
    states.set(row.from, stays);
    if ("refuse" in row) continue;
    if (row.to === row.from) {
      stays.push(row.event);
      continue;
    }
    const key = `${row.from} ${row.to}`;
    const arrow = arrows.get(key) ?? { from: row.from, to: row.to, events: [], notifies: false };
    arrow.events.push(row.event);
    arrow.notifies ||= row.notification !== undefined;
    arrows.set(key, arrow);
  }
  return { states, arrows: [...arrows.values()] };
}

const widthOf = (lines: readonly string[]): number =>
  Math.ceil(Math.max(...lines.map(({ length }) => length)) * CHARACTER);

const rounded = ({ x, y, width, height }: Box): Box => ({
  x: Math.round(x),
  y: Math.round(y),
  width,
  height,
});
