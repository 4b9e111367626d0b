import { expect } from "vitest";
import type { MovementKind } from "../../src/products/ledger/tables.ts";
import { send, authorize } from "../helpers/signed-request.ts";
import { SHOP } from "../helpers/payment.ts";
import type { Shop } from "./shop.ts";
import { PARTNER, SUB_MERCHANT } from "./ways.ts";

const DAY = 86_400_000;
const CHINA = 8 * 3_600_000;

const dateOf = (time: number): string => new Date(time + CHINA).toISOString().slice(0, 10);

/** `12.99` and `0.08000` in fen. */
const fen = (text = "0"): number => Math.round(Number(text) * 100);

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

interface Wanted {
  readonly as: string;
  /** Whose money: the merchant's own, or a sub-merchant's. */
  readonly owner: string;
}

const owners: readonly Wanted[] = [
  { as: SHOP, owner: SHOP },
  { as: PARTNER, owner: SUB_MERCHANT },
];

/** Holds the bills of all days that are over to the ledger. */
export async function checkBills(shop: Shop): Promise<void> {
  // Ten o'clock tomorrow: what happened until now is in a bill.
  const now = shop.now();
  await shop.advance((Math.floor((now + CHINA) / DAY) + 1) * DAY - CHINA + 10 * 3_600_000 - now);
  const { db } = shop.world.context.store;
  const lines = await db
    .selectFrom("movement_lines")
    .innerJoin("movements", "movements.id", "movement_lines.movement_id")
    .select(["movement_id", "owner", "account", "amount", "movement_lines.at", "kind"])
    .execute();
  const today = dateOf(shop.now());
  for (const { as, owner } of owners) {
    const own = lines.filter((line) => line.owner === owner);
    const days = new Set(own.map(({ at }) => dateOf(at)).filter((day) => day !== today));
    let balance = 0;
    for (const day of [...days].toSorted()) {
      const moved = own.filter(({ at }) => dateOf(at) === day);
      const change = sum(moved.map(({ amount }) => amount));
      balance += change;
      const of = (kind: MovementKind): number =>
        sum(moved.filter((line) => line.kind === kind).map(({ amount }) => amount));
      const query = `bill_date=${day}${as === owner ? "" : `&sub_mchid=${owner}`}`;
      if (of("payment") !== 0 || of("refund") !== 0) {
        const { rows } = await bill(shop, as, `/v3/bill/tradebill?${query}`);
        const total = (state: string, column: string): number =>
          sum(rows.filter((row) => row["交易状态"] === state).map((row) => fen(row[column])));
        expect({
          paid: total("SUCCESS", "应结订单金额"),
          fees: total("SUCCESS", "手续费"),
          refunded: total("REFUND", "退款金额") + total("REVOKED", "退款金额"),
        }).toEqual({
          paid: of("payment"),
          fees: 0 - of("payment-fee"),
          refunded: 0 - of("refund"),
        });
      }
      // A partner's fund bill is of its own accounts; what moves between accounts that the bill shows as one is not in it.
      if (as !== owner || !hasMoved(moved)) continue;
      const fund = await bill(shop, as, `/v3/bill/fundflowbill?${query}&account_type=ALL`);
      const [, , came, , went] = fund.summary;
      expect(fen(came) - fen(went)).toBe(change);
      expect(fen(fund.rows.at(-1)?.["账户结余(元)"])).toBe(balance);
    }
  }
}

/** Whether anything came from others or went to them. */
function hasMoved(lines: readonly { readonly movement_id: string; readonly amount: number }[]) {
  const nets = new Map<string, number>();
  for (const { movement_id, amount } of lines) {
    nets.set(movement_id, (nets.get(movement_id) ?? 0) + amount);
  }
  return [...nets.values()].some((net) => net !== 0);
}

interface Read {
  /** By the names of the columns. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly summary: readonly string[];
}

async function bill(shop: Shop, mchid: string, target: string): Promise<Read> {
  const merchant = await shop.world.merchant(mchid);
  const get = async (target: string) => {
    const answer = await send(merchant.baseUrl, target, {
      method: "GET",
      headers: {
        accept: "application/json",
        "user-agent": "test",
        authorization: authorize(merchant, { method: "GET", target }),
      },
    });
    expect(answer.status, `${target}: ${answer.text}`).toBe(200);
    return answer;
  };
  const { download_url } = (await get(target)).json;
  const { pathname, search } = new URL(download_url);
  const { text } = await get(pathname + search);
  const lines = text
    .slice(1, -2)
    .split("\r\n")
    .map((line) => line.split(",").map((cell) => cell.replace(/^`/u, "")));
  const [columns = []] = lines;
  const rows = lines
    .slice(1, -2)
    .map((row) => Object.fromEntries(row.map((value, index) => [columns[index], value])));
  return { rows, summary: lines.at(-1) ?? [] };
}
