import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchReading } from "./reading.ts";
import { benchReconciling } from "./reconciling.ts";
import { benchSizes } from "./sizes.ts";

/** Reading trade bills: beside other readers, and however long they are; and comparing them with orders. */
export async function benchBills(quick: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "wechatpay-kit-bench-"));
  try {
    const parts: string[] = [];
    for (const bench of [benchReading, benchSizes, benchReconciling]) {
      parts.push(await bench(folder, quick));
    }
    return parts.join("\n\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
