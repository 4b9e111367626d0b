import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type * as Handle from "../../../packages/simulator/types/handle.js";
import type * as OpenContext from "../../../packages/simulator/types/open-context.js";
import type * as Web from "../../../packages/simulator/types/server/web.js";
import type * as StoreModule from "../../../packages/simulator/types/store/store.js";
import type * as PayModule from "../../../packages/simulator/types/products/payment/pay.js";
import type * as Credentials from "../../../packages/simulator/types/world/credentials.js";

export type { Context } from "../../../packages/simulator/types/core/context.js";
export type {
  MovementLineRow,
  MovementRow,
} from "../../../packages/simulator/types/products/ledger/tables.js";
export type { OrderRow } from "../../../packages/simulator/types/products/payment/tables.js";
export type { Db } from "../../../packages/simulator/types/store/store.js";

// The simulator's own modules, for what its package has no way in to: a million rows straight into its tables.
// Each has the declarations of its path.
const built = new URL("../../../packages/simulator/build/", import.meta.url);
const inside = (path: string): Promise<unknown> => import(new URL(path, built).href);

const handleModule = (await inside("handle.js")) as typeof Handle;
const contextModule = (await inside("open-context.js")) as typeof OpenContext;
const webModule = (await inside("server/web.js")) as typeof Web;
const storeModule = (await inside("store/store.js")) as typeof StoreModule;
const payModule = (await inside("products/payment/pay.js")) as typeof PayModule;
const credentialsModule = (await inside("world/credentials.js")) as typeof Credentials;

export const handle: typeof Handle.handle = handleModule.handle;
export const openContext: typeof OpenContext.openContext = contextModule.openContext;
export const serveWeb: typeof Web.serveWeb = webModule.serveWeb;
export const pay: typeof PayModule.pay = payModule.pay;

/** A table as statements name it: in a PostgreSQL it is in a schema of the simulator's own. */
export function tableName(inSchema: boolean, table: string): RawBuilder<unknown> {
  return inSchema ? sql.id(storeModule.SCHEMA, table) : sql.id(table);
}

export const credentials: typeof Credentials.credentials = credentialsModule.credentials;
