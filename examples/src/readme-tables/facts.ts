import { loadCatalog } from "@wechatpay-kit/catalog";
import { createSimulator } from "@wechatpay-kit/simulator";

export type Language = "en" | "zh";

/** What the tables are made of. */
export interface Facts {
  /** Every operation of the catalogue, and whether the simulator has rules of its own for it. */
  readonly operations: readonly Covered[];
  readonly notifications: readonly { readonly version: "v2" | "v3" }[];
}

/** As `GET /_sim/coverage` says it. */
export interface Covered {
  readonly id: string;
  readonly behaviour: "own" | "default";
}

export async function readFacts(): Promise<Facts> {
  const simulator = await createSimulator();
  const answer = await simulator.fetch("http://localhost/_sim/coverage");
  // What the control API documents.
  const { operations } = (await answer.json()) as { operations: readonly Covered[] };
  await simulator.close();
  return { operations, notifications: loadCatalog().notifications };
}
