import { WeChatPay } from "wechatpay-kit";
import { beforeAll, describe, expect, test } from "vitest";
import * as openssl from "../src/openssl.ts";
import { sample } from "../src/sample.ts";
import { stampOf } from "../src/sign-error.ts";

const { noOpenssl } = openssl;
const { openid, ...query } = sample;
const PLATFORM = "PUB_KEY_ID_0000000000000000000000000000000001";

interface Sent {
  readonly request: Request;
  readonly body: string;
}

// Both sides' keys are made by openssl, which stands in for WeChat Pay.
let merchant: ReturnType<typeof openssl.makeKeyPair>;
let platform: ReturnType<typeof openssl.makeKeyPair>;

/** A client whose requests are answered with this body, signed by openssl, and the list of what it sends. */
function open(answer: object): { wxpay: WeChatPay; sent: Sent[] } {
  const sent: Sent[] = [];
  const wxpay = new WeChatPay({
    mchid: "1230000109",
    serial: "0123456789ABCDEF0123456789ABCDEF01234567",
    privateKey: merchant.privateKey,
    platformKeys: { [PLATFORM]: platform.publicKey },
    fetch: async (url, init) => {
      const request = new Request(url, init);
      sent.push({ request, body: await request.clone().text() });
      const body = JSON.stringify(answer);
      const stamp = `${Math.floor(Date.now() / 1000)}\n0123456789abcdef`;
      const [time = "", nonce = ""] = stamp.split("\n");
      return new Response(body, {
        headers: {
          "content-type": "application/json",
          "wechatpay-timestamp": time,
          "wechatpay-nonce": nonce,
          "wechatpay-serial": PLATFORM,
          "wechatpay-signature": openssl.sign(platform.privateKey, `${stamp}\n${body}\n`),
        },
      });
    },
  });
  return { wxpay, sent };
}

/** The string that the request's signature is made of, put together from what was sent. */
function messageOf({ request, body }: Sent): string {
  const { pathname, search } = new URL(request.url);
  const stamp = stampOf(request.headers.get("authorization") ?? "");
  return `${request.method}\n${pathname}${search}\n${stamp}${body}\n`;
}

const signatureOf = ({ request }: Sent): string =>
  /signature="([^"]+)"/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";

describe.skipIf(noOpenssl !== undefined)(`openssl and the SDK ${noOpenssl ?? ""}`, () => {
  beforeAll(() => {
    merchant = openssl.makeKeyPair();
    platform = openssl.makeKeyPair();
  });

  test("openssl verifies the signature of a query, and its signed answer is accepted", async () => {
    const { wxpay, sent } = open({ authorization_state: "AVAILABLE" });
    const data = await wxpay.v3.payscore.permissions.openid._openid_.get({ openid, query });
    expect(data.authorization_state).toBe("AVAILABLE");
    const message = messageOf(sent[0]!);
    expect(openssl.isSignedBy(merchant.publicKey, message, signatureOf(sent[0]!))).toBe(true);
    expect(openssl.isSignedBy(merchant.publicKey, `${message}\n`, signatureOf(sent[0]!))).toBe(
      false,
    );
  });

  test("openssl verifies the signature of a body with Chinese in it", async () => {
    const { wxpay, sent } = open({});
    const json = { ...query, reason: "用户要求解除" };
    await wxpay.chain("v3/payscore/permissions/openid/{openid}/terminate").post({ openid, json });
    expect(JSON.parse(sent[0]!.body)).toEqual(json);
    expect(openssl.isSignedBy(merchant.publicKey, messageOf(sent[0]!), signatureOf(sent[0]!))).toBe(
      true,
    );
  });

  test("openssl opens what the SDK encrypts, and the SDK opens what openssl encrypts", async () => {
    const { wxpay, sent } = open({
      echo_message: "a",
      encrypted_echo_message: openssl.encryptOaep(merchant.publicKey, "回答"),
    });
    const data = await wxpay.v3.security.echo.post({
      json: { echo_message: "a", encrypted_echo_message: "问题" },
    });
    expect(data.encrypted_echo_message).toBe("回答");
    const { encrypted_echo_message: sealed } = JSON.parse(sent[0]!.body);
    expect(sent[0]!.request.headers.get("wechatpay-serial")).toBe(PLATFORM);
    expect(openssl.decryptOaep(platform.privateKey, sealed)).toBe("问题");
  });
});
