import { createHash } from "../crypto/native.ts";

/** Of APIv2 what each delivery writes anew. */
const OF_DELIVERY: ReadonlySet<string> = new Set(["nonce_str", "sign", "sign_type"]);

/**
 * What repeated deliveries of a notification have in common: in APIv3 its `id`, in a few of APIv2 `event_id`. The others have none,
 * so it is what they say, without what is written anew each time. That takes no two for one, as the number of the order would:
 * a refund changes its state, a contract is signed again.
 *
 * @param caller whose notification it is: ids are of one merchant.
 */
export function keyOf(caller: string, version: 2 | 3, notification: object): string {
  if (version === 3) return `${caller}:${"id" in notification ? String(notification.id) : ""}`;
  if ("event_id" in notification && typeof notification.event_id === "string") {
    return `${caller}:v2:${notification.event_id}`;
  }
  const said = Object.entries(notification)
    .filter(([name]) => !OF_DELIVERY.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${caller}:v2:${createHash("sha256").update(JSON.stringify(said)).digest("hex")}`;
}
