import type { Notify } from "../notify.ts";
import { notify } from "./shop.ts";

// Next.js: `app/wechatpay/notify/route.ts`. It hands over a `Request` that nobody has read: no adapter.

/** The SDK needs `node:crypto`, which the edge has not. */
export const runtime = "nodejs";

export const POST: Notify = notify;
