import { webhookRouter } from "wechatpay-kit/webhook";
import { failure, membersOf, same } from "./check.ts";
import type { Check } from "./check.ts";
import { clientOf } from "./client-of.ts";
import type { Told } from "./given.ts";

const asRequest = ({ headers, body }: Told): Request =>
  new Request("https://shop.example/notify", { method: "POST", headers, body });

/** What WeChat Pay posted to the merchant. */
export const notifications: readonly Check[] = [
  {
    name: "a notification is verified and opened",
    run: async ({ merchant, told: { paid }, paid: { out_trade_no } }) => {
      const opened = await clientOf(merchant).webhooks.unwrap(paid.body, paid.headers);
      same(opened.event_type, "TRANSACTION.SUCCESS");
      same(new Map(Object.entries(Object(opened.resource))).get("out_trade_no"), out_trade_no);
    },
  },
  {
    name: "a notification that was altered is refused",
    run: async ({ merchant, told: { paid } }) => {
      const body = paid.body.replace("TRANSACTION.SUCCESS", "TRANSACTION.FAILURE");
      const error = await failure(() => clientOf(merchant).webhooks.unwrap(body, paid.headers));
      same(membersOf(error, "code"), { name: "SignatureError", code: "SIGNATURE_WRONG" });
    },
  },
  {
    name: "with another APIv3 key a notification does not open",
    run: async ({ merchant, told: { paid } }) => {
      const other = clientOf(merchant, { apiV3Key: "0".repeat(32) });
      const error = await failure(() => other.webhooks.unwrap(paid.body, paid.headers));
      same(membersOf(error), { name: "DecryptionError" });
    },
  },
  {
    name: "a refund's notification of APIv2 is opened",
    run: async ({ merchant, told: { refunded } }) => {
      const opened = await clientOf(merchant).webhooks.unwrapV2(refunded.body);
      const members = new Map(Object.entries(opened));
      same(members.get("mch_id"), merchant.mchid);
      same(
        typeof new Map(Object.entries(members.get("req_info") ?? {})).get("refund_id"),
        "string",
      );
    },
  },
  {
    name: "a router takes requests of both versions and answers each as its version wants it",
    run: async ({ merchant, told: { paid, refunded } }) => {
      const handled: string[] = [];
      const router = clientOf(merchant).webhooks.router({ onError: () => {} });
      router.on("TRANSACTION.SUCCESS", ({ resource }) => {
        handled.push(String(new Map(Object.entries(resource)).get("out_trade_no")));
      });
      router.onV2("refund-processed", ({ mch_id }) => void handled.push(String(mch_id)));
      const handle = router.handler();
      const first = await handle(asRequest(paid));
      const again = await handle(asRequest(paid));
      const v2 = await handle(asRequest(refunded));
      const forged = await handle(asRequest({ ...paid, body: `${paid.body} ` }));
      same([first.status, again.status, v2.status, forged.status], [204, 409, 200, 401]);
      same((await v2.text()).includes("SUCCESS"), true);
      same(handled.length, 2);
    },
  },
  {
    name: "a router of many merchants finds whose notification it is",
    run: async ({ merchant, certified, told: { paid } }) => {
      const handled: string[] = [];
      const router = webhookRouter({ load: () => [clientOf(certified), clientOf(merchant)] });
      router.on("TRANSACTION.SUCCESS", ({ event_type }) => void handled.push(event_type));
      const { status } = await router.handler()(asRequest(paid));
      same([status, handled], [204, ["TRANSACTION.SUCCESS"]]);
    },
  },
];
