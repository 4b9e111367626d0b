import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { makeWorld } from "../support/world.ts";
import { receiveTask, report } from "../support/children.ts";
import type { Signing } from "./presigned.ts";

// Program: the ceiling. A node:http server that verifies each request and signs each answer as the simulator does
// (verifying on the main thread, signing on the threadpool), and does nothing else.

await receiveTask();
const world = makeWorld({ tlsCertificate: "", tlsKey: "" });
const publicKey = createPublicKey(world.merchantPublicKey);
// Parsed once, as the simulator does: parsing at each request would make this slower than what it is the ceiling of.
const platformKey = createPrivateKey(world.platformKey);
const signOnThreadpool = promisify(sign);
const record = JSON.stringify({
  service_id: "2002000000000558128851361561536",
  appid: "wxd678efh567hg6787",
  mchid: world.mchid,
  openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  authorization_code: "1234323JKHDFE1243252",
  authorization_state: "AVAILABLE",
  authorization_success_time: "2015-05-20T13:29:35.120+08:00",
});

const server = createServer((request, response) => {
  const header = request.headers.authorization ?? "";
  const part = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(header)?.[1] ?? "";
  const message = `GET\n${request.url}\n${part("timestamp")}\n${part("nonce_str")}\n\n`;
  const signature = Buffer.from(part("signature"), "base64");
  if (!verify("sha256", Buffer.from(message), publicKey, signature)) {
    response.writeHead(401).end();
    return;
  }
  const timestamp = Math.floor(Date.now() / 1000);
  const answer = Buffer.from(`${timestamp}\nnonce\n${record}\n`);
  void signOnThreadpool("sha256", answer, platformKey).then((made) => {
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": String(Buffer.byteLength(record)),
      "wechatpay-timestamp": String(timestamp),
      "wechatpay-nonce": "nonce",
      "wechatpay-serial": world.platformId,
      "wechatpay-signature": made.toString("base64"),
    });
    response.end(record);
  });
});
server.listen(0, "127.0.0.1", () => {
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  const signing: Signing = {
    mchid: world.mchid,
    serial: world.serial,
    privateKey: world.merchantKey,
    baseUrl: `http://127.0.0.1:${port}`,
  };
  report(signing);
});
