import { describe, expect, test } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { RequestError } from "../errors.ts";

const all = async <Item>(walk: AsyncIterable<Item>): Promise<Item[]> => {
  const items: Item[] = [];
  for await (const item of walk) items.push(item);
  return items;
};

describe("on the chain", () => {
  const complaints = (count: number) =>
    serving((request, response) => {
      const query = new URL(request.target, "http://x").searchParams;
      const offset = Number(query.get("offset") ?? 0);
      const data = Array.from({ length: count }, (_, index) => ({ complaint_id: String(index) }));
      const page = data.slice(offset, offset + Number(query.get("limit")));
      answerSigned(response, JSON.stringify({ data: page, total_count: count }));
    });
  const query = { limit: 2, begin_date: "2026-01-01", end_date: "2026-01-02" };

  test("all styles read the list with signed and verified requests", async () => {
    const server = await complaints(3);
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    const styles = [
      wxpay.v3.merchantService.complaintsV2,
      wxpay.chain("v3/merchant-service/complaints-v2"),
      wxpay["v3/merchant-service/complaints-v2"],
    ];
    for (const style of styles) {
      // oxlint-disable-next-line no-await-in-loop -- the requests are counted in their order
      const ids = (await all(style.items({ query }))).map((item) => item.complaint_id);
      expect(ids).toEqual(["0", "1", "2"]);
      // oxlint-disable-next-line no-await-in-loop
      expect((await all(style.pages({ query }))).map(({ data }) => data?.length)).toEqual([2, 1]);
    }
    expect(server.received).toHaveLength(12);
  });

  test("break ends it: what was not wanted is not asked for", async () => {
    const server = await complaints(9);
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    for await (const page of wxpay.v3.merchantService.complaintsV2.pages({ query })) {
      expect(page.data).toHaveLength(2);
      break;
    }
    expect(server.received).toHaveLength(1);
  });

  test("a segment called items stays one, and is a list itself", async () => {
    const server = await serving((_, response) => {
      answerSigned(response, JSON.stringify({ data: ["a"], total_count: 1 }));
    });
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    const node = wxpay.v3.marketing.favor.stocks._stock_id_.items;
    const options = {
      stock_id: "98",
      query: { offset: 0, limit: 10, stock_creator_mchid: "1230000109" },
    };
    expect(await node.get(options)).toMatchObject({ data: ["a"] });
    expect(await all(node.items(options))).toEqual(["a"]);
    const target = expect.stringMatching(/^\/v3\/marketing\/favor\/stocks\/98\/items\?/);
    expect(server.received).toMatchObject([{ target }, { target }]);
  });

  test("a path that is no list says so when it is read", async () => {
    const wxpay: any = new WeChatPay(merchantOptions());
    expect(await failure(all(wxpay.v3.certificates.items()))).toBeInstanceOf(RequestError);
    expect(() => wxpay.v3.certificates.itemsSync()).toThrow(/is a path, not a call/);
  });
});
