import type { HeaderReader } from "../transport/headers.ts";
import type { Handler } from "./handlers.ts";
import type { Receiver } from "./receiver.ts";
import type { RouterCounts } from "./router-counts.ts";
import type { RouterOptions } from "./router-options.ts";

/** Whose keys a message may be meant for, the likeliest first; nobody's where it names a key that is not known. */
export type Receivers = (
  header: HeaderReader,
  body: Uint8Array,
) => Promise<readonly Receiver[]> | readonly Receiver[];

/** Who handles what. */
export interface Routes {
  /** Of an event of APIv3: the one of its product before the one of all. */
  v3(event: string, product: string | undefined): Handler<never> | undefined;
  /** Of one of APIv2: the one of its event before the one of all. */
  v2(event: string | undefined): Handler<never> | undefined;
  /** Of everything else. */
  rest(): Handler<never> | undefined;
}

/** What the way of a request works with. */
export interface Surroundings {
  readonly receivers: Receivers;
  readonly routes: Routes;
  readonly options: Required<RouterOptions>;
  readonly counts: RouterCounts;
}
