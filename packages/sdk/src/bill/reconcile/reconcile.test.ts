import { mkdtempSync, readdirSync, rmdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BillError, RequestError } from "../../errors.ts";
import { billedEntry } from "./billed.ts";
import type {
  BilledRow,
  Count,
  Difference,
  LocalEntry,
  ReconciliationSummary,
} from "./differences.ts";
import { findDifferences } from "./find-differences.ts";
import { localEntries } from "./local.ts";
import { reconcile } from "./reconcile.ts";
import { Reconciliation } from "./reconciliation.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reconcile-test-"));
  vi.stubEnv("TMPDIR", folder);
});
afterEach(() => {
  // Fails where anything was left in it.
  rmdirSync(folder);
});

const paid = (out_trade_no: string, total: number): BilledRow => ({
  trade_time: "2026-11-29 10:00:00",
  trade_state: "SUCCESS",
  transaction_id: "4200001",
  out_trade_no,
  total,
  refund_id: "",
  out_refund_no: "",
  refund: 0,
  refund_state: "",
});
const refunded = (out_refund_no: string, refund: number, trade_state = "REFUND"): BilledRow => ({
  ...paid("order-1", 0),
  trade_state,
  refund_id: "5000001",
  out_refund_no,
  refund,
  refund_state: "SUCCESS",
});

/** The same with so little memory that nearly everything goes into files, and files into files. */
function tiny(
  bill: Iterable<BilledRow> | AsyncIterable<BilledRow>,
  orders: Iterable<LocalEntry> | AsyncIterable<LocalEntry>,
  signal?: AbortSignal,
): Reconciliation {
  return new Reconciliation(() =>
    findDifferences(
      { items: bill, entriesOf: (row, index) => [billedEntry(row, index)] },
      { items: orders, entriesOf: localEntries(undefined) },
      { sorted: false, signal, limits: { run: 2, kept: 2, files: 2 } },
    ),
  );
}

async function all(of: AsyncIterable<Difference>): Promise<Difference[]> {
  const found: Difference[] = [];
  for await (const difference of of) found.push(difference);
  return found;
}

const failing = (of: AsyncIterable<Difference>): Promise<unknown> =>
  all(of).then(
    () => undefined,
    (error: unknown) => error,
  );

const BILL = [
  paid("order-3", 300),
  refunded("refund-1", 50),
  paid("order-1", 100),
  paid("order-2", 200),
  refunded("refund-2", 60),
  paid("order-5", 500),
  paid("order-5", 500),
];
const ORDERS: LocalEntry[] = [
  { out_trade_no: "order-1", total: 100 },
  { out_trade_no: "order-4", total: 400 },
  { out_trade_no: "order-3", total: 301 },
  { out_trade_no: "order-5", total: 500 },
  { out_refund_no: "refund-2", refund: 60 },
  { out_refund_no: "refund-3", refund: 70 },
];

test("differences are what one side lacks, what differs and what is there twice, payments before refunds", async () => {
  const found = reconcile(BILL, ORDERS);
  expect(found.summary).toBeUndefined();
  const [transaction_id, trade_time] = ["4200001", "2026-11-29 10:00:00"];
  expect(await all(found)).toEqual([
    {
      kind: "missing",
      of: "payment",
      bill: { out_trade_no: "order-2", total: 200, transaction_id, trade_time },
    },
    {
      kind: "different",
      of: "payment",
      bill: { out_trade_no: "order-3", total: 300, transaction_id, trade_time },
      local: { out_trade_no: "order-3", total: 301 },
    },
    { kind: "extra", of: "payment", local: { out_trade_no: "order-4", total: 400 } },
    {
      kind: "duplicate",
      of: "payment",
      number: "order-5",
      bill: { count: 2, amount: 1000 },
      local: { count: 1, amount: 500 },
    },
    {
      kind: "missing",
      of: "refund",
      bill: {
        out_refund_no: "refund-1",
        refund: 50,
        refund_id: "5000001",
        refund_state: "SUCCESS",
        out_trade_no: "order-1",
        transaction_id,
        trade_time,
      },
    },
    { kind: "extra", of: "refund", local: { out_refund_no: "refund-3", refund: 70 } },
  ]);
  expect(found.summary).toEqual({
    payments: {
      matching: 1,
      missing: 1,
      extra: 1,
      different: 1,
      duplicate: 1,
      bill: { count: 5, amount: 1600 },
      local: { count: 4, amount: 1301 },
    },
    refunds: {
      matching: 1,
      missing: 1,
      extra: 1,
      different: 0,
      duplicate: 0,
      bill: { count: 2, amount: 110 },
      local: { count: 2, amount: 130 },
    },
  });
  // Again, as lists can be.
  expect(await all(found)).toHaveLength(6);
});

test("sides without anything agree", async () => {
  const found = reconcile([], []);
  expect(await all(found)).toEqual([]);
  expect(found.summary?.payments.bill).toEqual({ count: 0, amount: 0 });
});

test("records of any form are read by `entries`: one, several or none", async () => {
  const orders = [
    { id: "order-1", fen: 100, back: [{ id: "refund-1", fen: 50 }] },
    { id: "draft", fen: undefined, back: [] },
  ];
  const found = reconcile([paid("order-1", 100), refunded("refund-1", 50)], orders, {
    entries: ({ id, fen, back }) =>
      fen === undefined
        ? []
        : [
            { out_trade_no: id, total: fen },
            ...back.map((refund) => ({ out_refund_no: refund.id, refund: refund.fen })),
          ],
  });
  expect(await all(found)).toEqual([]);
  expect(found.summary?.refunds.matching).toBe(1);
});

test("what a database has for no refund is a payment; a reversal goes by its order's number", async () => {
  const record: any = { out_trade_no: "order-1", total: 100, out_refund_no: null };
  const bill = [paid("order-1", 100), refunded("", 100, "REVOKED")];
  const found = await all(reconcile(bill, [record, { out_refund_no: "order-1", refund: 100 }]));
  expect(found).toEqual([]);
});

// Numbers that sort otherwise in a language than by code units, or end lines, or are names that objects have.
const number = fc.oneof(
  fc.constantFrom(
    "a",
    "B",
    "b",
    "__proto__",
    "constructor",
    "\n",
    "\r\n",
    "\u{feff}",
    "é",
    "e\u0301",
  ),
  fc.constantFrom("\ud800", "\u{10000}", "\uffff", " ", "payment a", "refund a", '"', "`"),
  fc.string({ minLength: 1, maxLength: 3 }),
);
const amount = fc.oneof(fc.nat(3), fc.nat(2 ** 40));
const row = fc.tuple(fc.boolean(), number, amount);

type Plain = readonly [isPayment: boolean, number: string, amount: number];

/** The same by maps: what stands for a difference, in any order. */
function naive(
  bill: readonly Plain[],
  orders: readonly Plain[],
): { readonly found: string[]; readonly matching: number } {
  const keys = new Map<string, { readonly bill: number[]; readonly local: number[] }>();
  for (const [side, rows] of [
    ["bill", bill],
    ["local", orders],
  ] as const) {
    for (const [isPayment, number, amount] of rows) {
      const key = JSON.stringify([isPayment ? "payment" : "refund", number]);
      const both = keys.get(key) ?? { bill: [], local: [] };
      both[side].push(amount);
      keys.set(key, both);
    }
  }
  const found = [...keys].flatMap(([key, { bill, local }]) => {
    if (bill.length > 1 || local.length > 1) return [`duplicate ${key} ${sum(bill)} ${sum(local)}`];
    if (bill.length === 0) return [`extra ${key} - ${local[0]}`];
    if (local.length === 0) return [`missing ${key} ${bill[0]} -`];
    return bill[0] === local[0] ? [] : [`different ${key} ${bill[0]} ${local[0]}`];
  });
  return { found, matching: keys.size - found.length };
}

const sum = (amounts: readonly number[]): string =>
  `${amounts.length}:${amounts.reduce((a, b) => a + b, 0)}`;

/** A difference as `naive` writes it. */
function brief(difference: Difference): string {
  const { kind, of } = difference;
  if (kind === "duplicate") {
    const count = ({ count, amount }: Count): string => `${count}:${amount}`;
    return `duplicate ${JSON.stringify([of, difference.number])} ${count(difference.bill)} ${count(difference.local)}`;
  }
  const side = (entry: LocalEntry): [string, number] =>
    "refund" in entry ? [entry.out_refund_no, entry.refund] : [entry.out_trade_no, entry.total];
  const bill = kind === "extra" ? undefined : side(difference.bill);
  const local = kind === "missing" ? undefined : side(difference.local);
  const number = (bill ?? local)?.[0];
  return `${kind} ${JSON.stringify([of, number])} ${bill?.[1] ?? "-"} ${local?.[1] ?? "-"}`;
}

const rowOf = ([isPayment, number, amount]: Plain): BilledRow =>
  isPayment ? paid(number, amount) : refunded(number, amount);
const localOf = ([isPayment, number, amount]: Plain): LocalEntry =>
  isPayment ? { out_trade_no: number, total: amount } : { out_refund_no: number, refund: amount };

const matchingOf = (summary: ReconciliationSummary | undefined): number =>
  (summary?.payments.matching ?? -1) + (summary?.refunds.matching ?? -1);

test("it finds what maps of everything find, from files too, and in order", async () => {
  const sides = fc.tuple(fc.array(row, { maxLength: 40 }), fc.array(row, { maxLength: 40 }));
  await fc.assert(
    fc.asyncProperty(sides, fc.boolean(), async ([bill, orders], shared) => {
      // Else nothing would agree.
      const local = shared ? [...orders, ...bill.slice(3)] : orders;
      const want = naive(bill, local);
      for (const reconciled of [
        tiny(bill.map(rowOf), local.map(localOf)),
        reconcile(bill.map(rowOf), local.map(localOf)),
        reconcile(inPlace(bill).map(rowOf), inPlace(local).map(localOf), { sorted: true }),
      ]) {
        const found = (await all(reconciled)).map(brief);
        expect(found.toSorted()).toEqual(want.found.toSorted());
        expect(matchingOf(reconciled.summary)).toBe(want.matching);
      }
    }),
    { numRuns: 60 },
  );
});

function inPlace(rows: readonly Plain[]): Plain[] {
  return rows.toSorted((a, b) =>
    a[0] === b[0] ? (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0) : a[0] ? -1 : 1,
  );
}

const many = (count: number): BilledRow[] =>
  Array.from({ length: count }, (_, index) => paid(`order-${index}`, index));

describe("what is stored", () => {
  test("can be read by this user alone, and is gone at the end", async () => {
    const modes: string[] = [];
    const look = (path: string): void => {
      modes.push((statSync(path).mode & 0o777).toString(8));
    };
    // They are asked for when the bill was stored.
    function* orders(): Generator<LocalEntry> {
      for (const name of readdirSync(folder)) {
        look(join(folder, name));
        for (const file of readdirSync(join(folder, name))) look(join(folder, name, file));
      }
      yield { out_trade_no: "order-0", total: 0 };
    }
    expect(await all(tiny(many(9), orders()))).toHaveLength(8);
    expect(modes[0]).toBe("700");
    expect(new Set(modes.slice(1))).toEqual(new Set(["600"]));
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is nothing where all fits into memory", async () => {
    for await (const _ of reconcile(many(9), [])) expect(readdirSync(folder)).toEqual([]);
  });

  test("is gone after break", async () => {
    for await (const { kind } of tiny(many(9), [])) {
      expect(kind).toBe("missing");
      break;
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(["bill", "orders"] as const)("is gone when %s throws midway", async (side) => {
    const cause = new Error("the connection is gone");
    async function* half<Item>(items: Item[]): AsyncGenerator<Item> {
      yield* items;
      throw cause;
    }
    const reconciled = side === "bill" ? tiny(half(many(9)), []) : tiny(many(9), half([...ORDERS]));
    expect(await failing(reconciled)).toBe(cause);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is gone when a source that never answers is given up", async () => {
    const stop = new AbortController();
    async function* hanging(): AsyncGenerator<LocalEntry> {
      yield* ORDERS;
      expect(readdirSync(folder)).toHaveLength(1);
      queueMicrotask(() => stop.abort(new Error("enough")));
      await new Promise(() => {});
    }
    expect(await failing(tiny(many(9), hanging(), stop.signal))).toBe(stop.signal.reason);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is gone when the signal comes between differences, also where nobody asks for the next", async () => {
    const stop = new AbortController();
    const differences = tiny(many(9), [], stop.signal)[Symbol.asyncIterator]();
    await differences.next();
    stop.abort(new Error("enough"));
    await vi.waitFor(() => expect(readdirSync(folder)).toEqual([]));
    await expect(differences.next()).rejects.toBe(stop.signal.reason);
  });
});

test("of a bill that is not whole nothing is found, and the orders are not asked for", async () => {
  const cut = new BillError("The bill breaks off.", { code: "BILL_TRUNCATED" });
  async function* bill(): AsyncGenerator<BilledRow> {
    yield* many(9);
    throw cut;
  }
  let asked = false;
  async function* orders(): AsyncGenerator<LocalEntry> {
    asked = true;
    yield { out_trade_no: "order-1", total: 1 };
  }
  const found: Difference[] = [];
  const reading = (async () => {
    for await (const difference of reconcile(bill(), orders())) found.push(difference);
  })();
  await expect(reading).rejects.toBe(cut);
  expect({ found, asked }).toEqual({ found: [], asked: false });
});

test("a signal that was aborted before keeps anything from being read", async () => {
  const signal = AbortSignal.abort(new Error("enough"));
  let asked = false;
  async function* bill(): AsyncGenerator<BilledRow> {
    asked = true;
    yield paid("order-1", 1);
  }
  expect(await failing(reconcile(bill(), [], { signal }))).toBe(signal.reason);
  expect(asked).toBe(false);
});

test("sides in order are compared as they come, and both are left by break", async () => {
  const ended: string[] = [];
  let read = 0;
  async function* rows(): AsyncGenerator<BilledRow> {
    try {
      for (let index = 1e6; index < 2e6; index++) {
        read++;
        yield paid(`order-${index}`, 1);
      }
    } finally {
      ended.push("bill");
    }
  }
  async function* orders(): AsyncGenerator<LocalEntry> {
    try {
      for (let index = 1e6; ; index++) yield { out_trade_no: `order-${index}`, total: 2 };
    } finally {
      ended.push("orders");
    }
  }
  for await (const { kind } of reconcile(rows(), orders(), { sorted: true })) {
    expect(kind).toBe("different");
    break;
  }
  expect(ended.toSorted()).toEqual(["bill", "orders"]);
  expect(read).toBeLessThan(2000);
});

test.each<[title: string, bill: BilledRow[], orders: LocalEntry[], says: string]>([
  ["payments", [paid("b", 1), paid("a", 1)], [], "entry 2 of bill"],
  [
    "kinds",
    [],
    [
      { out_refund_no: "a", refund: 1 },
      { out_trade_no: "b", total: 1 },
    ],
    "entry 2 of orders",
  ],
  ["capitals", [paid("a", 1), paid("B", 1)], [], "code units"],
])(
  "a side that is not in the order it was promised in is refused: %s",
  async (_, bill, orders, says) => {
    const error = await failing(reconcile(bill, orders, { sorted: true }));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ parameter: "sorted", message: expect.stringContaining(says) });
  },
);

test("a number that is there a million times takes no more memory than twice", async () => {
  function* orders(): Generator<LocalEntry> {
    for (let index = 0; index < 1e6; index++) yield { out_trade_no: "order-1", total: 1 };
  }
  const found = await all(reconcile([paid("order-1", 1)], orders(), { sorted: true }));
  expect(found).toEqual([
    {
      kind: "duplicate",
      of: "payment",
      number: "order-1",
      bill: { count: 1, amount: 1 },
      local: { count: 1e6, amount: 1e6 },
    },
  ]);
});

describe("what is no entry is refused by its place, its value is not told", () => {
  test.each<[local: any, parameter: string]>([
    [{ out_trade_no: "secret", total: 12.5 }, "orders[1].total"],
    [{ out_trade_no: "secret", total: "1250" }, "orders[1].total"],
    [{ out_trade_no: "secret", total: -1 }, "orders[1].total"],
    [{ out_trade_no: "secret", total: Number.NaN }, "orders[1].total"],
    [{ out_trade_no: "secret", total: 2 ** 53 }, "orders[1].total"],
    [{ out_trade_no: "secret", total: 125n }, "orders[1].total"],
    [{ out_trade_no: "", total: 1 }, "orders[1].out_trade_no"],
    [{ out_trade_no: 7, total: 1 }, "orders[1].out_trade_no"],
    [{ out_trade_no: "secret".repeat(99), total: 1 }, "orders[1].out_trade_no"],
    [{ out_refund_no: "secret", total: 1 }, "orders[1].refund"],
    [{ id: "secret" }, "orders[1].out_trade_no"],
    [null, "orders[1]"],
    ["secret", "orders[1]"],
  ])("%o", async (local, parameter) => {
    const error = await failing(reconcile([], [{ out_trade_no: "order-1", total: 1 }, local]));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ parameter });
    expect((error as Error).message).not.toContain("secret");
  });

  test("a row of another bill", async () => {
    const rows: any = [{ business_id: "1", amount: 5 }];
    expect(await failing(reconcile(rows, []))).toMatchObject({
      parameter: "bill[0].out_refund_no",
    });
  });

  test("sums that no number holds", async () => {
    const most = Number.MAX_SAFE_INTEGER;
    const bill = [paid("order-1", most), paid("order-2", most)];
    expect(await failing(reconcile(bill, []))).toMatchObject({ parameter: "bill" });
  });

  test.each<[orders: any, says: string]>([
    [Promise.resolve([]), "an await is missing"],
    [undefined, "undefined"],
    [{}, "object"],
  ])("%s for orders", (orders, says) => {
    expect(() => reconcile([], orders)).toThrow(says);
  });
});
