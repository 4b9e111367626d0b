import { createSimulator } from "@wechatpay-kit/simulator";

/** How a language heads the table. */
export const languages = {
  "README.md": {
    head: ["Area", "With rules of their own", "By the catalogue"],
    comma: ", ",
    others: "all others",
  },
  "README.zh-CN.md": { head: ["范围", "有自己的规则", "按目录"], comma: "、", others: "其余全部" },
} as const;

/** Where the table stands in a paper. */
export const BLOCK: RegExp = /<!-- coverage -->\n[^]*?<!-- \/coverage -->/;

interface Covered {
  readonly id: string;
  readonly behaviour: "own" | "default";
}

/** The table of what the simulator simulates, by its own account: `GET /_sim/coverage`. */
export async function coverageTable(paper: keyof typeof languages): Promise<string> {
  const operations = await readCoverage();
  const { head, comma, others } = languages[paper];
  const areas = [...new Set(operations.filter(isOwn).map(({ id }) => areaOf(id)))];
  const rows = areas.map((area) => {
    const all = operations.filter(({ id }) => areaOf(id) === area);
    const spans = all.filter(isOwn).map(({ id }) => `\`${wire(id)}\``);
    return [area, spans.join(comma), String(all.length - spans.length)];
  });
  const rest = operations.filter(({ id }) => !areas.includes(areaOf(id)));
  const lines = [head, head.map(() => "---"), ...rows, [others, "", String(rest.length)]];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return `<!-- coverage -->\n${table}\n<!-- /coverage -->`;
}

async function readCoverage(): Promise<readonly Covered[]> {
  const simulator = await createSimulator();
  const answer = await simulator.fetch("http://localhost/_sim/coverage");
  // What the control API documents.
  const { operations } = (await answer.json()) as { operations: readonly Covered[] };
  await simulator.close();
  return operations;
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
