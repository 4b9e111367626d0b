import type { Covered, Facts, Language } from "./facts.ts";

const words = {
  en: {
    head: ["Area", "With rules of their own", "By the catalogue"],
    comma: ", ",
    others: "all others",
  },
  zh: { head: ["范围", "有自己的规则", "按目录"], comma: "、", others: "其余全部" },
} as const;

/** The rows of the table of what the simulator simulates with rules of its own. */
export function coverageTable({ operations }: Facts, language: Language): string[][] {
  const { head, comma, others } = words[language];
  const areas = [...new Set(operations.filter(isOwn).map(({ id }) => areaOf(id)))];
  const rows = areas.map((area) => {
    const all = operations.filter(({ id }) => areaOf(id) === area);
    const spans = all.filter(isOwn).map(({ id }) => `\`${wire(id)}\``);
    return [area, spans.join(comma), String(all.length - spans.length)];
  });
  const rest = operations.filter(({ id }) => !areas.includes(areaOf(id)));
  return [[...head], head.map(() => "---"), ...rows, [others, "", String(rest.length)]];
}

function isOwn({ behaviour }: Covered): boolean {
  return behaviour === "own";
}

/** `v3/payscore` of `v3/payscore/permissions#post`. */
function areaOf(id: string): string {
  return id.split(/[/#]/, 2).join("/");
}

/** `POST /v3/payscore/permissions` */
function wire(id: string): string {
  const [path = "", method = ""] = id.split("#");
  return `${method.toUpperCase()} /${path}`;
}
