import {
  constants,
  createPrivateKey,
  createPublicKey,
  publicEncrypt,
  sign,
  verify,
} from "node:crypto";
import { WeChatPay } from "wechatpay-kit";
import { signAnswer } from "wechatpay-kit/testing";
import { receiveTask, report } from "../support/children.ts";
import type { World } from "../support/world.ts";

// Program: calls whose network is nothing, in turn with the RSA work that they can't be without.

export interface CryptoTask {
  readonly world: World;
  readonly rounds: number;
  readonly sliceMs: number;
}

/** By contender: how many a second, a value for each round. */
export type CryptoResult = Readonly<Record<string, readonly number[]>>;

const { world, rounds, sliceMs } = (await receiveTask()) as CryptoTask;
const merchantKey = createPrivateKey(world.merchantKey);
const platformKey = createPrivateKey(world.platformKey);
const platformPublicKey = createPublicKey(world.platformPublicKey);

const record = JSON.stringify({ applyment_id: 2000002124775691 });
const headers = await signAnswer({ id: world.platformId, privateKey: platformKey }, record);
const wxpay = new WeChatPay({
  mchid: world.mchid,
  serial: world.serial,
  privateKey: world.merchantKey,
  platformKeys: { [world.platformId]: world.platformPublicKey },
  fetch: () => Promise.resolve(new Response(record, { headers: { ...headers } })),
  hooks: { request: () => undefined, response: () => undefined },
});

const secrets = Array.from({ length: 10 }, (_, index) => `secret value ${index}`);
const [contact_name, contact_id_number, mobile_phone, contact_email, ...others] = secrets;
const [id_card_name, id_card_number, id_card_address, account_name, account_number, name] = others;
const json = {
  business_code: "1900013511_10000",
  contact_info: { contact_name, contact_id_number, mobile_phone, contact_email },
  subject_info: {
    identity_info: { id_card_info: { id_card_name, id_card_number, id_card_address } },
    ubo_info_list: [{ ubo_id_doc_name: name }],
  },
  bank_account_info: { account_name, account_number },
};
// As text, so that the types don't ask for the other members of an application.
const path: string = "v3/applyment4sub/applyment/";
const application = wxpay.chain(path);
const query = wxpay.v3.payscore.permissions.openid._openid_;
const wanted = { openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", query: { service_id: "1", appid: "wx1" } };

const text = Buffer.from(JSON.stringify(json));
const answered = Buffer.from(record);
const signature = sign("sha256", answered, platformKey);

/** An application without the SDK: ten members encrypted, the request signed, the answer verified. */
function bare(): Promise<void> {
  for (const secret of secrets) {
    publicEncrypt(
      { key: platformPublicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" },
      Buffer.from(secret),
    ).toString("base64");
  }
  sign("sha256", text, merchantKey);
  if (!verify("sha256", answered, platformPublicKey, signature)) throw new Error("refused");
  return Promise.resolve();
}

const contenders: Readonly<
  Record<string, readonly [call: () => Promise<unknown>, inFlight: number]>
> = {
  "ten encrypted members": [() => application.post({ json }), 1],
  "its RSA work alone": [bare, 1],
  "a query, 64 in flight": [() => query.get(wanted), 64],
  "a query, one in flight": [() => query.get(wanted), 1],
};

const result: Record<string, number[]> = {};
for (let round = -1; round < rounds; round += 1) {
  for (const [title, [call, inFlight]] of Object.entries(contenders)) {
    const rate = await slice(call, inFlight);
    // The first round warms up.
    if (round >= 0) (result[title] ??= []).push(rate);
  }
}
report(result);
process.disconnect();

async function slice(call: () => Promise<unknown>, inFlight: number): Promise<number> {
  const begin = performance.now();
  let done = 0;
  const lane = async (): Promise<void> => {
    while (performance.now() - begin < sliceMs) {
      await call();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return (done / (performance.now() - begin)) * 1000;
}
