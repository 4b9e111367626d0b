import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchReading } from "./reading.ts";
import { benchSizes } from "./sizes.ts";

/** Reading trade bills: beside other readers, and however long they are. */
export async function benchBills(quick: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "wechatpay-kit-bench-"));
  try {
    return [await benchReading(folder, quick), await benchSizes(folder, quick)].join("\n\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
