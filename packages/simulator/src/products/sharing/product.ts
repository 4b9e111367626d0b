import type { Product } from "../product.ts";
import { RELEASE } from "./kept.ts";
import { keptMachine } from "./kept-machine.ts";
import { shareMachine, sharingMachine } from "./machine.ts";
import { releaseWhenDue } from "./release.ts";
import { sharingTables } from "./tables.ts";

/** 分账: what was paid for an order is shared with others, and the rest released. */
export const sharing: Product = {
  name: "sharing",
  handlers: {},
  machines: [keptMachine, sharingMachine, shareMachine],
  tables: sharingTables,
  due: { [RELEASE]: releaseWhenDue },
};
