import { createHash } from "node:crypto";
import { createServer } from "node:https";
import type { TLSSocket } from "node:tls";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { child } from "./support/child.ts";
import { fixture, MERCHANT_SERIAL, merchantOptions } from "./support/keys.ts";
import { startServer } from "./support/server.ts";
import { answerText, API_V2_KEY, signedXml, SUCCESS, xmlOf } from "./support/xml.ts";

// The callers are processes of their own: a synchronous call would stop the server if it ran here.

const start = `
  import { readFileSync } from "node:fs";
  import { WeChatPay } from "wechatpay-kit";
  const print = (value) => process.stdout.write(JSON.stringify(value));
  if (input.pfx) input.clientCertificate = { pfx: readFileSync(input.pfx) };
  const wxpay = new WeChatPay(input);
  const xml = { mch_id: "1230000109", out_trade_no: "1" };
  const multipart = { mch_id: "1230000109", media: Buffer.from("PNG") };
`;
const trust = {
  NODE_EXTRA_CA_CERTS: fileURLToPath(
    new URL("fixtures/localhost-certificate.pem", import.meta.url),
  ),
};

/** A server that asks for a client certificate as WeChat Pay does: it answers those who present none, with a page. */
async function asking() {
  const seen: { target: string; serial: string | undefined; key: string }[] = [];
  let connections = 0;
  const server = createServer(
    {
      key: fixture("localhost-key.pem"),
      cert: fixture("localhost-certificate.pem"),
      ca: fixture("merchant-certificate.pem"),
      requestCert: true,
      rejectUnauthorized: false,
    },
    (request, response) => {
      // A request of an https server comes over TLS.
      const socket = request.socket as TLSSocket;
      const serial = socket.authorized ? socket.getPeerCertificate().serialNumber : undefined;
      const key = `${socket.remotePort}`;
      seen.push({ target: request.url ?? "", serial, key });
      request
        .resume()
        .once("end", () => answerText(response, signedXml({ ...SUCCESS, refund_id: "5" })));
    },
  );
  server.on("secureConnection", () => (connections += 1));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const baseUrl = `https://127.0.0.1:${address.port}`;
  return {
    seen,
    connections: () => connections,
    input: merchantOptions({ baseUrl, apiV2Key: API_V2_KEY }),
  };
}

const pfx = fileURLToPath(new URL("fixtures/merchant.p12", import.meta.url));
const clients = [
  ["certificate and privateKey", { certificate: fixture("merchant-certificate.pem") }],
  ["a PKCS#12 file", { pfx }],
] as const;

test.each(clients)(
  "operations that want it present the certificate by %s, on connections of their own; others do not",
  async (_, more) => {
    const { seen, connections, input } = await asking();
    const answers = await child(
      `${start}
      print([
        await wxpay.v2.secapi.pay.refund.post({ xml }),
        await wxpay.v2.pay.orderquery.post({ xml }),
        await wxpay.v2.secapi.pay.refund.post({ xml }),
        wxpay.v2.secapi.pay.refund.postSync({ xml }),
        await wxpay.v2.secapi.mch.uploadmedia.post({ multipart }),
        wxpay.v2.secapi.mch.uploadmedia.postSync({ multipart }),
      ].map((data) => data.refund_id));`,
      { input: { ...input, ...more }, env: trust },
    );
    expect(answers).toEqual(Array(6).fill("5"));
    expect(seen.map(({ target, serial }) => [target, serial])).toEqual([
      ["/secapi/pay/refund", MERCHANT_SERIAL],
      ["/pay/orderquery", undefined],
      ["/secapi/pay/refund", MERCHANT_SERIAL],
      ["/secapi/pay/refund", MERCHANT_SERIAL],
      ["/secapi/mch/uploadmedia", MERCHANT_SERIAL],
      ["/secapi/mch/uploadmedia", MERCHANT_SERIAL],
    ]);
    expect(seen[0]?.key).toBe(seen[2]?.key);
    expect(connections()).toBe(3);
  },
);

test("without a certificate such an operation is refused before anything is sent", async () => {
  const { connections, input } = await asking();
  const error = await child<Record<string, string>>(
    `${start}
    const { name, option, message } = await wxpay.v2.secapi.pay.refund.post({ xml }).catch((error) => error);
    print({ name, option, message });`,
    { input, env: trust },
  );
  expect(error).toMatchObject({ name: "ConfigError", option: "clientCertificate" });
  expect(error?.["message"]).toContain("apiclient_cert.pem");
  expect(connections()).toBe(0);
});

test("a server that is not trusted gets neither certificate nor request", async () => {
  const { seen, input } = await asking();
  const error = await child(
    `${start}
    const { name, mayHaveReachedServer } = await wxpay.v2.secapi.pay.refund.post({ xml }).catch((error) => error);
    print({ name, mayHaveReachedServer });`,
    { input: { ...input, certificate: fixture("merchant-certificate.pem") } },
  );
  expect(error).toEqual({ name: "ConnectionError", mayHaveReachedServer: false });
  expect(seen).toEqual([]);
});

test("a synchronous red packet of WeCom is signed with the secret, as an asynchronous one", async () => {
  const bodies: string[] = [];
  const server = await startServer(({ body }, response) => {
    bodies.push(body);
    answerText(response, signedXml({ ...SUCCESS, send_listid: "5" }));
  });
  onTestFinished(() => server.close());
  const workWxSecret = "DvgYqKEvs1wr_5bNcF-7hQmZ2tXkLpUaRoGiSjWyE9c";
  const printed = await child(
    `${start}
    const packet = { mch_id: "1230000109", act_name: "a&b", total_amount: 100, nonce_str: "n" };
    const { sendworkwxredpack } = wxpay.v2.mmpaymkttransfers;
    print([sendworkwxredpack.postSync({ xml: packet }), await sendworkwxredpack.post({ xml: packet })].map((data) => data.send_listid));`,
    { input: merchantOptions({ baseUrl: server.url, apiV2Key: API_V2_KEY, workWxSecret }) },
  );
  expect(printed).toEqual(["5", "5"]);
  const text = `act_name=a&b&mch_id=1230000109&nonce_str=n&total_amount=100&secret=${workWxSecret}`;
  const sign = createHash("md5").update(text).digest("hex").toUpperCase();
  expect(bodies).toHaveLength(2);
  expect(bodies[0]).toBe(bodies[1]);
  expect(bodies[0]).toMatch(new RegExp(`<workwx_sign>(?:<!\\[CDATA\\[)?${sign}`));
});

test("a synchronous call gives what the asynchronous one gives: data, bill, address, error", async () => {
  const server = await startServer(({ target, body }, response) => {
    if (target === "/pay/downloadbill") answerText(response, "账单\r\n");
    else if (target === "/brand-new/thing") answerText(response, signedXml({ ...SUCCESS, body }));
    else if (target === "/pay/closeorder")
      answerText(response, xmlOf({ return_code: "FAIL", return_msg: "忙" }));
    else answerText(response, signedXml({ ...SUCCESS, coupon_id_0: "a" }, "HMAC-SHA256"));
  });
  onTestFinished(() => server.close());
  const printed = await child(
    `${start}
    const failed = (call) => { try { return call(); } catch ({ name, code, message }) { return { name, code, message }; } };
    const text = (bytes) => Buffer.from(bytes).toString();
    const page = (url) => new URL(url).pathname + new URL(url).hash;
    print([
      [wxpay.v2.pay.orderquery.postSync({ xml }), await wxpay.v2.pay.orderquery.post({ xml })],
      [text(wxpay.v2.pay.downloadbill.postSync({ xml })), await new Response(await wxpay.v2.pay.downloadbill.post({ xml })).text()],
      [page(wxpay.v2.papay.entrustweb.getSync({ query: xml })), page(await wxpay.v2.papay.entrustweb.get({ query: xml }))],
      [failed(() => wxpay.v2.pay.closeorder.postSync({ xml })), await wxpay.v2.pay.closeorder.post({ xml }).catch(({ name, code, message }) => ({ name, code, message }))],
      [failed(() => wxpay.v2.pay.closeorder.postSync({ xml: { sign: 1 } })).name, "RequestError"],
      [wxpay.chain("v2/brand-new/thing").postSync({ xml }).return_code, "SUCCESS"],
    ]);`,
    { input: merchantOptions({ baseUrl: server.url, apiV2Key: API_V2_KEY }) },
  );
  const pairs = printed as [unknown, unknown][];
  expect(pairs).toHaveLength(6);
  for (const [sync, async] of pairs) expect(sync).toEqual(async);
  expect(pairs[0]?.[0]).toMatchObject({ coupon_id_$n: ["a"] });
  expect(pairs[1]?.[0]).toBe("账单\r\n");
  expect(pairs[2]?.[0]).toBe("/papay/entrustweb#wechat_redirect");
  expect(pairs[3]?.[0]).toMatchObject({ name: "ApiError", code: "FAIL" });
});
