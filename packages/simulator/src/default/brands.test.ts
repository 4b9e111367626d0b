import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiError, WeChatPay } from "wechatpay-kit";
import { WeChatPayBrand } from "wechatpay-kit/brand";
import { startMerchantServer } from "../../test/helpers/merchant-server.ts";
import { call } from "../../test/helpers/signed-request.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";

let simulator: Simulator;
let brand: WeChatPayBrand;

beforeAll(async () => {
  simulator = await createSimulator({ seed: "brands" });
  await simulator.listen();
  brand = new WeChatPayBrand({ ...simulator.brand(), fetch: simulator.fetch });
});
afterAll(() => simulator.close());

const STORES = "/brand/store/brandstores";
const store = {
  store_basics: { store_reference_id: "shop-1", branch_name: "海岸城店" },
  store_address: { address_code: "440305", address_detail: "文心五路33号" },
};

test("a brand's store is found again by its id and in the list, and gone after it was deleted", async () => {
  const stores = brand.chain("brand/store/brandstores" as string);
  const one = brand.chain("brand/store/brandstores/{store_id}" as string);
  const { store_id } = await stores.post<{ store_id: string }>({ json: store });
  expect(await one.get({ store_id })).toMatchObject({ store_id, ...store });
  expect(await stores.get({ query: { offset: 0, limit: 20 } })).toMatchObject({
    data: [{ store_id, ...store }],
    total_count: 1,
  });
  await one.delete({ store_id });
  const refused: unknown = await one.get({ store_id }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ApiError);
  expect(refused).toMatchObject({ status: 404 });
});

test("what a brand made is not another brand's", async () => {
  const other = new WeChatPayBrand({
    ...(await simulator.createBrand()),
    fetch: simulator.fetch,
  });
  const stores = (client: WeChatPayBrand) => client.chain("brand/store/brandstores" as string);
  const { store_id } = await stores(brand).post<{ store_id: string }>({ json: store });
  const found = other.chain("brand/store/brandstores/{store_id}" as string).get({ store_id });
  await expect(found).rejects.toMatchObject({ status: 404 });
});

test("a merchant can't call a brand's operation, nor a brand a merchant's", async () => {
  const message = "HTTP头Authorization认证类型不正确";
  const refused = { status: 401, json: { code: "SIGN_ERROR", message } };
  expect(await call(simulator.merchant(), STORES)).toMatchObject(refused);
  expect(await call(simulator.brand(), "/v3/certificates")).toMatchObject(refused);
});

test("a brand is told of what happens to it, sealed with its own key and signed by the scheme of brands", async () => {
  const server = await startMerchantServer();
  const { resource } = await simulator.notify({
    event_type: "BRAND_MEMBER_CARD.USER_CARD.CREATE",
    notify_url: `${server.url}/brand`,
  });
  await simulator.settled();
  const [posted] = server.posted;
  expect(posted?.headers).toMatchObject({
    "wechatpay-signature-type": "WECHATPAY-BRAND-SHA256-RSA2048",
  });
  const opened = await brand.webhooks.unwrap(posted!.body, posted!.headers);
  expect(opened).toMatchObject({
    event_type: "BRAND_MEMBER_CARD.USER_CARD.CREATE",
    resource: { ...resource, brand_id: "123456789" },
  });
  const wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
  await expect(wxpay.webhooks.unwrap(posted!.body, posted!.headers)).rejects.toThrow(
    "WECHATPAY-BRAND-SHA256-RSA2048",
  );
});
