import { createHash } from "node:crypto";

/** Of APIv2 what each delivery writes anew. */
const OF_DELIVERY: ReadonlySet<string> = new Set(["nonce_str", "sign", "sign_type"]);

/**
 * What repeated deliveries of a notification have in common: in APIv3 its `id`. Those of APIv2 have none, so it is what they say,
 * without what is written anew each time.
 *
 * @param caller whose notification it is: ids are of one merchant.
 */
export function keyOf(caller: string, version: 2 | 3, notification: object): string {
  if (version === 3) return `${caller}:${"id" in notification ? String(notification.id) : ""}`;
  const said = Object.entries(notification)
    .filter(([name]) => !OF_DELIVERY.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${caller}:v2:${createHash("sha256").update(JSON.stringify(said)).digest("hex")}`;
}

/** Numbers of orders and of what is like one, as notifications have them. */
const NUMBERS = [
  "out_trade_no",
  "combine_out_trade_no",
  "out_order_no",
  "out_bill_no",
  "out_batch_no",
  "contract_id",
  "out_contract_code",
  "authorization_code",
  "complaint_id",
] as const;

/** The order that a notification speaks of; `undefined` where it names none. */
export function orderOf(version: 2 | 3, notification: object): string | undefined {
  const body = version === 3 && "resource" in notification ? notification.resource : notification;
  const sealed =
    typeof body === "object" && body !== null && "req_info" in body ? body.req_info : body;
  if (typeof sealed !== "object" || sealed === null) return undefined;
  const members = new Map<string, unknown>(Object.entries(sealed));
  for (const name of NUMBERS) {
    const value = members.get(name);
    if (typeof value === "string" && value !== "") return `${name}:${value}`;
  }
  return undefined;
}
