import { once } from "node:events";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { buffer } from "node:stream/consumers";
import { SignatureError } from "wechatpay-kit";
import type { KnownNotification, UnknownNotification, WeChatPay } from "wechatpay-kit";

/**
 * A server for notifications: takes the raw body, opens it, hands it on, and answers 204 only when `store` has kept it.
 * Everything else is answered so that WeChat Pay sends it again.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export async function receiveNotifications(
  wxpay: WeChatPay,
  store: (notification: KnownNotification | UnknownNotification) => void | Promise<void>,
): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    void buffer(request)
      .then(async (rawBody) => store(await wxpay.webhooks.unwrap(rawBody, request.headers)))
      .then(() => response.writeHead(204).end())
      .catch((error: unknown) => {
        response.writeHead(error instanceof SignatureError ? 401 : 500).end();
      });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no TCP address");
  return { url: `http://127.0.0.1:${address.port}/wechatpay/notifications`, server };
}
