import { createPrivateKey } from "node:crypto";
import { createServer as createHttpServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { signAnswer } from "wechatpay-kit/testing";
import { receiveTask, report } from "../support/children.ts";
import type { World } from "../support/world.ts";

// Program: answers every request with the same record and a signature made beforehand, so that the server's own
// signing does not hide what the client costs. The signature is renewed long before it is five minutes old.

const record = JSON.stringify({
  service_id: "2002000000000558128851361561536",
  appid: "wxd678efh567hg6787",
  mchid: "1230000109",
  openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  authorization_code: "1234323JKHDFE1243252",
  authorization_state: "AVAILABLE",
  authorization_success_time: "2015-05-20T13:29:35.120+08:00",
});

// `startChild` of the bench's main program hands over exactly this.
const world = (await receiveTask()) as World;
const signer = { id: world.platformId, privateKey: createPrivateKey(world.platformKey) };
const base = {
  "content-type": "application/json; charset=utf-8",
  "content-length": String(Buffer.byteLength(record)),
  "request-id": "08DBF3A5B9061050120817028BCA901-0",
};
let headers = { ...base, ...(await signAnswer(signer, record)) };
setInterval(() => {
  void signAnswer(signer, record).then((signed) => {
    headers = { ...base, ...signed };
  });
}, 60_000).unref();

const answer: RequestListener = (request, response) => {
  request.resume();
  request.on("end", () => {
    response.writeHead(200, headers);
    response.end(record);
  });
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.keepAliveTimeout = 8000;
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });

const httpPort = await listen(createHttpServer(answer));
const httpsPort = await listen(
  createHttpsServer({ key: world.tlsKey, cert: world.tlsCertificate }, answer),
);
report({ http: `http://127.0.0.1:${httpPort}`, https: `https://127.0.0.1:${httpsPort}` });
