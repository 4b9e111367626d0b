import { loadCatalog } from "@wechatpay-kit/catalog";
import { expect, test } from "vitest";
import { Walk } from "./walk.ts";

const { operations } = loadCatalog();
const plans = "v3/marketing/partner/delivery-plan/delivery-plans";
const [make, change] = [`${plans}#post`, `${plans}/{plan_id}#patch`].map((id) =>
  operations.find((operation) => operation.id === id),
);

test.each([
  ["at its first level", { plan_id: "77" }, "77"],
  ["within the only object it has", { plan: { plan_id: "78" } }, "78"],
  ["within that, not within one of several", { plan: { plan_id: "79" }, plan_id: "80" }, "80"],
])("what is called next is about the number that an answer has %s", async (_, answer, plan_id) => {
  const sent: any[] = [];
  const send = async (options: unknown) => {
    sent.push(options);
    return answer;
  };
  const client: any = { chain: () => ({ post: send, patch: send }) };
  const walk = new Walk((operation) => (operation === change ? make : undefined), {
    client,
    caller: { mchid: "1900000100", appid: "wx1", openid: "o1", subMchid: "1900000109" },
    known: () => Promise.resolve({}),
    answered: async () => {},
  });
  await walk.call(change!);
  expect(sent.at(-1)).toMatchObject({ plan_id });
});
