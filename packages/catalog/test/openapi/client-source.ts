/** A program of someone who uses the generated types; what it marks as wrong must not compile. */
export const clientSource = `import createClient from "openapi-fetch";
import type * as v2 from "./v2.ts";
import type * as v3 from "./v3.ts";

const client = createClient<v3.paths>({ baseUrl: "https://api.mch.weixin.qq.com" });

const params = { header: { "Wechatpay-Serial": "PUB_KEY_ID_0" } };
const order = {
  appid: "wx0",
  mchid: "1900000001",
  description: "茶",
  out_trade_no: "T1",
  notify_url: "https://shop.example/notify",
  amount: { total: 1, currency: "CNY" as const },
  payer: { openid: "o" },
};

export async function placeOrder(): Promise<string> {
  const { data, error } = await client.POST("/v3/pay/transactions/jsapi", { params, body: order });
  if (error !== undefined) throw new Error(error.code);
  return data.prepay_id;
}

export async function permission(openid: string): Promise<string | undefined> {
  const { data } = await client.GET("/v3/payscore/permissions/openid/{openid}", {
    params: { path: { openid }, query: { service_id: "2002000000000558", appid: "wx0" } },
  });
  return data?.authorization_state;
}

export async function wrong(): Promise<void> {
  const { amount, ...free } = order;
  // @ts-expect-error The amount is missing.
  await client.POST("/v3/pay/transactions/jsapi", { params, body: free });
  const text = { ...free, amount: { total: String(amount.total) } };
  // @ts-expect-error Money is a number.
  await client.POST("/v3/pay/transactions/jsapi", { params, body: text });
  // @ts-expect-error There is no such path.
  await client.GET("/v3/pay/transactions/jsapy");
}

type Paid = v3.webhooks["TRANSACTION.SUCCESS"]["post"]["requestBody"]["content"]["application/json"];

export const eventOf = (paid: Paid): "TRANSACTION.SUCCESS" => paid.event_type;

type Micropay = v2.paths["/pay/micropay"]["post"]["requestBody"]["content"]["text/xml"];

export const code: Micropay["auth_code"] = "134567890123456789";
`;

/** How it is compiled: with everything checked. */
export const clientConfig = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    module: "nodenext",
    allowImportingTsExtensions: true,
    types: [],
  },
  include: ["*.ts"],
};
