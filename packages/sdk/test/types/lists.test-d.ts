import { expectTypeOf, test } from "vitest";
import type { WeChatPay } from "../../src/client.ts";
import type {
  FavorStock,
  FavorStockList,
  FavorStocksQueryOptions,
} from "../../src/generated/models.ts";

declare const wxpay: WeChatPay;
declare const options: FavorStocksQueryOptions;
const stocks = wxpay.v3.marketing.favor.stocks;

test("pages are the operation's answer, items what its list has, in every style", () => {
  const styles = [
    stocks,
    wxpay.chain("v3/marketing/favor/stocks"),
    wxpay["v3/marketing/favor/stocks"],
  ] as const;
  for (const style of styles) {
    expectTypeOf(style.pages(options)).toEqualTypeOf<
      AsyncGenerator<FavorStockList, void, undefined>
    >();
    expectTypeOf(style.items(options)).toEqualTypeOf<AsyncGenerator<FavorStock, void, undefined>>();
  }
});

test("items that are texts are texts, and a segment called items stays one", () => {
  const { items } = wxpay.v3.marketing.favor.stocks._stock_id_;
  expectTypeOf<Parameters<typeof items.items>>().toEqualTypeOf<Parameters<typeof items.get>>();
  expectTypeOf<ReturnType<typeof items.items>>().toEqualTypeOf<
    AsyncGenerator<string, void, undefined>
  >();
});

test("options are those of the verb, and may be left out where they may be there", () => {
  wxpay.v3.refunds.pages();
  wxpay.v3.refunds.items({ query: { offset: 0 } });
  // @ts-expect-error the query is missing
  stocks.pages();
  // @ts-expect-error the query is missing
  stocks.items({});
});

test("what is no list has neither", () => {
  // @ts-expect-error an order is no list
  void wxpay.v3.pay.transactions.jsapi.pages;
  // @ts-expect-error nor is this path known to be one
  void wxpay.chain("v3/pay/transactions/jsapi").items;
});
