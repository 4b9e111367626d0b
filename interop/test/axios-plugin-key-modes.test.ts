import { createSimulator } from "@wechatpay-kit/simulator";
import type { KeyMode, MerchantCredentials, Simulator } from "@wechatpay-kit/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axiosPlugin } from "../src/axios-plugin.ts";
import { OTHER_MERCHANT, sample } from "../src/sample.ts";

const PUBLIC_KEY = /^PUB_KEY_ID_\d+$/;
const CERTIFICATE = /^[0-9A-F]{40}$/;
const PRE_AUTHORISE = "v3/payscore/permissions";

let simulator: Simulator;
let both: MerchantCredentials;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
  both = simulator.merchant();
});
afterAll(() => simulator.close());

const idOf = (merchant: MerchantCredentials, kind: RegExp): string =>
  Object.keys(merchant.platformKeys).find((id) => kind.test(id))!;

let count = 0;
const preAuthorise = (
  merchant: MerchantCredentials,
  serial?: string,
  certs?: Record<string, string>,
): Promise<any> =>
  axiosPlugin(merchant, certs)
    .chain(PRE_AUTHORISE)
    .post(
      {
        service_id: sample.service_id,
        appid: merchant.appid,
        authorization_code: `mode-${++count}`,
      } as any,
      serial === undefined ? {} : { headers: { "Wechatpay-Serial": serial } },
    );

// wechatpay-axios-plugin hands out no answer that it did not verify with the key of the answer's Wechatpay-Serial.
test.each<[KeyMode, RegExp]>([
  ["public_key", PUBLIC_KEY],
  ["certificate", CERTIFICATE],
])(
  "wechatpay-axios-plugin verifies what a merchant in %s mode is answered",
  async (keyMode, kind) => {
    const merchant = await simulator.createMerchant({ keyMode });
    expect(Object.keys(merchant.platformKeys)).toEqual([expect.stringMatching(kind)]);
    const { status, headers } = await preAuthorise(merchant);
    expect(status).toBe(200);
    expect(headers["wechatpay-serial"]).toBe(idOf(merchant, kind));
  },
);

test.each([
  ["the public key where Wechatpay-Serial asks for it", PUBLIC_KEY, PUBLIC_KEY],
  ["the certificate where Wechatpay-Serial asks for it", CERTIFICATE, CERTIFICATE],
  ["the certificate where nothing is asked for", undefined, CERTIFICATE],
])("a merchant with both is answered with %s", async (_, asked, kind) => {
  const { status, headers } = await preAuthorise(both, asked && idOf(both, asked));
  expect(status).toBe(200);
  expect(headers["wechatpay-serial"]).toBe(idOf(both, kind));
});

test.each([PUBLIC_KEY, CERTIFICATE])(
  "another key under the id %s: wechatpay-axios-plugin takes the answer for forged",
  async (kind) => {
    const id = idOf(both, kind);
    const other = simulator.merchant(OTHER_MERCHANT).certificate;
    await expect(preAuthorise(both, id, { [id]: other })).rejects.toMatchObject({
      code: "EV3_RES_HEADER_SIGNATURE_DIGEST",
    });
  },
);
