import { describe, expect, test } from "vitest";
import { all, failing, many, paid, refunded } from "../../../test/support/reconcile.ts";
import { BillError, RequestError } from "../../errors.ts";
import type { BilledRow, Difference, LocalEntry } from "./differences.ts";
import { reconcile } from "./reconcile.ts";

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
  const record = { out_trade_no: "order-1", total: 100, out_refund_no: null };
  const bill = [paid("order-1", 100), refunded("", 100, "REVOKED")];
  const found = await all(reconcile(bill, [record, { out_refund_no: "order-1", refund: 100 }]));
  expect(found).toEqual([]);
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

  test.each<[number: unknown, says: string]>([
    [7, "found a number: make it a text"],
    ["", "none is undefined or null"],
  ])("the number %j, with what to do", async (out_refund_no, says) => {
    const local: any = { out_refund_no, refund: 1 };
    expect(await failing(reconcile([], [local]))).toMatchObject({
      parameter: "orders[0].out_refund_no",
      message: expect.stringContaining(says),
    });
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
