/** The merchant's numbers of orders and of what is like one, as notifications have them. */
const NUMBERS: ReadonlySet<string> = new Set([
  "out_trade_no",
  "combine_out_trade_no",
  "out_order_no",
  "out_bill_no",
  "out_batch_no",
  "contract_id",
  "out_contract_code",
  "contract_code",
  "authorization_code",
  "complaint_id",
]);

/** Where they stand: what was sealed, and the single orders of combined ones. */
const AROUND: ReadonlySet<string> = new Set([
  "resource",
  "req_info",
  "event_ciphertext",
  "sub_orders",
  "sub_order_list",
  "order_list",
]);

/**
 * The orders that a notification speaks of; several of a combined one, none where it names none.
 *
 * @param caller whose notification it is: numbers are of one merchant.
 */
export function ordersOf(caller: string, notification: object): string[] {
  const found = numbersIn(notification).map((number) => `${caller}:${number}`);
  return [...new Set(found)].toSorted();
}

function numbersIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (NUMBERS.has(name) && typeof member === "string") return [`${name}:${member}`];
    return AROUND.has(name) ? numbersIn(member) : [];
  });
}
