import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../support/stats.ts";
import { table } from "../support/table.ts";
import { check, installCompilers } from "./compilers.ts";
import { benchCompletion } from "./completion.ts";
import type { Cost } from "./diagnostics.ts";
import { writeProjects } from "./projects.ts";

/** A file's cost and its baseline's, measured next to each other. */
export interface Sample {
  readonly file: Cost;
  readonly baseline: Cost;
}

/** What a user's file costs the compilers and the editor because it imports the SDK; `@octokit/core` for scale. */
export async function benchTypes(quick: boolean): Promise<string> {
  const compilers = installCompilers();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "wechatpay-kit-bench-types-")));
  try {
    const pairs = writeProjects(folder);
    const cases = compilers.flatMap((compiler) =>
      pairs.map((pair) => ({ compiler, pair, samples: [] as Sample[] })),
    );
    for (let round = 0; round < (quick ? 1 : 5); round += 1) {
      for (const { compiler, pair, samples } of cases) {
        const baseline = check(compiler, pair.baseline);
        samples.push({ baseline, file: check(compiler, pair.project) });
      }
    }
    const tables = compilers.map(({ version }) =>
      typesTable(
        version,
        cases
          .filter(({ compiler }) => compiler.version === version)
          .map(({ pair, samples }) => [pair.name, samples]),
      ),
    );
    const [newest] = compilers;
    if (newest === undefined) throw new Error("no compiler is installed");
    return [...tables, await benchCompletion(newest.tsc, folder, quick)].join("\n\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Medians, each beside what is over the baseline: the median of the differences within the rounds. */
export function typesTable(
  version: string,
  rows: readonly (readonly [name: string, samples: readonly Sample[]])[],
): string {
  const head = [
    `TypeScript ${version}`,
    "time, s",
    "min–max",
    "over baseline, s",
    "of it parsing",
    "checking",
    "memory, MB",
    "over baseline, MB",
    "files",
    "types",
    "instantiations",
  ];
  const lines = rows.map(([name, samples]) => {
    const values = (read: (cost: Cost) => number): number[] =>
      samples.map(({ file }) => read(file));
    const over = (read: (cost: Cost) => number): number =>
      median(samples.map(({ file, baseline }) => read(file) - read(baseline)));
    const seconds = values((cost) => cost.seconds);
    return [
      name,
      median(seconds).toFixed(2),
      `${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)}`,
      over((cost) => cost.seconds).toFixed(2),
      over((cost) => cost.parseSeconds).toFixed(2),
      over((cost) => cost.checkSeconds).toFixed(2),
      median(values((cost) => cost.megabytes)).toFixed(0),
      over((cost) => cost.megabytes).toFixed(0),
      median(values((cost) => cost.files)).toFixed(0),
      median(values((cost) => cost.types)).toFixed(0),
      median(values((cost) => cost.instantiations)).toFixed(0),
    ];
  });
  return table([head, ...lines]);
}
