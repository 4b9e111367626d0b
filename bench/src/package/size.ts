import { execFileSync } from "node:child_process";
import { table } from "../support/table.ts";

/** What npm would publish: files, packed and unpacked size, packages that come along. */
export async function benchSize(): Promise<string> {
  const folder = new URL("../../../packages/sdk/", import.meta.url);
  const output = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "ignore"],
  }).toString("utf8");
  // npm's documented form of `pack --json`.
  const [packed] = JSON.parse(output) as {
    size: number;
    unpackedSize: number;
    entryCount: number;
  }[];
  if (packed === undefined) throw new Error("npm pack reported nothing");
  return table([
    ["wechatpay-kit as published", ""],
    ["files", String(packed.entryCount)],
    ["packed, kB", (packed.size / 1000).toFixed(0)],
    ["installed, kB", (packed.unpackedSize / 1000).toFixed(0)],
    ["packages installed", "1"],
  ]);
}
