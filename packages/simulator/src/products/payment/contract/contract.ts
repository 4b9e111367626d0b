import type { Call, Members } from "../../../core/handler.ts";
import { optionalText } from "../../../core/handler.ts";
import { wrong } from "../../../v2/refusal.ts";
import type { OrderRow } from "../tables.ts";

/** A contract of deductions (委托代扣协议) that a user signs by paying an order. */
export interface OrderContract {
  readonly plan_id: string;
  /** The merchant's number of it: APIv3 asks for it as `out_contract_code`. */
  readonly contract_code: string;
  readonly request_serial: string;
  readonly contract_display_account: string;
  /** Empty where the merchant wants no notification of it. */
  readonly contract_notify_url: string;
}

/** The contract that is signed when an order is paid; undefined where none is. */
export function contractOf({ contract }: Pick<OrderRow, "contract">): OrderContract | undefined {
  // Only orders write it, with what contractIn gave.
  return contract === null ? undefined : (JSON.parse(contract) as OrderContract);
}

/**
 * The contract that members name, as an order keeps it: `contract_info` of APIv3, the body of `pay/contractorder`. What
 * names none of its own, but a contract of 免密支付 that was prepared before, is nothing to sign here.
 */
export function contractIn(members: Members): string | null {
  const [plan_id, contract_code] = [textOf(members, "plan_id"), textOf(members, "contract_code")];
  if (plan_id === "" || contract_code === "") return null;
  const contract: OrderContract = {
    plan_id,
    contract_code,
    request_serial: textOf(members, "request_serial"),
    contract_display_account: textOf(members, "contract_display_account"),
    contract_notify_url: textOf(members, "contract_notify_url"),
  };
  return JSON.stringify(contract);
}

/**
 * In APIv2 whoever orders also signs.
 *
 * @throws Refusal of another merchant's or app's number
 */
export function checkSigner({ body }: Call): void {
  for (const [signs, orders] of [
    ["contract_mchid", "mch_id"],
    ["contract_appid", "appid"],
  ] as const) {
    if (body[signs] !== body[orders]) throw wrong(`${signs}必须与${orders}一致`);
  }
}

/** Numbers come as texts or as integers. */
function textOf(members: Members, name: string): string {
  const value = members[name];
  return typeof value === "number" ? String(value) : (optionalText(members, name) ?? "");
}
