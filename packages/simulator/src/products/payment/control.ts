import { rfc3339Milliseconds } from "../../clock/time.ts";
import { badInput } from "../../api/reply.ts";
import { limitOf, readJson, readParameters, textField } from "../../api/input.ts";
import { json } from "../../api/reply.ts";
import type { ControlHandler, Route } from "../../api/route.ts";
import { lookAtOrder } from "./cashier.ts";
import { openH5 } from "./h5.ts";
import { pay, PAYMENT_OUTCOMES } from "./pay.ts";
import type { PaymentOutcome } from "./pay.ts";
import type { JsapiRequest, PaymentTarget } from "./target.ts";
import { transaction } from "./view.ts";

const listOrders: ControlHandler = async (context, { query }) => {
  const fields = readParameters(query, ["mchid", "limit"]);
  const mchid = textField(fields, "mchid");
  const rows = await context.store.db
    .selectFrom("orders")
    .selectAll()
    .$if(mchid !== undefined, (all) => all.where("mchid", "=", mchid ?? ""))
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limitOf(fields))
    .execute();
  const orders = rows.map((order) =>
    Object.assign(transaction(order), {
      description: order.description,
      create_time: rfc3339Milliseconds(order.created_at),
      time_expire: rfc3339Milliseconds(order.expires_at),
    }),
  );
  return json(200, { orders });
};

const makePayment: ControlHandler = async (context, { request, path }) => {
  const fields = readJson(request, ["target", "outcome", "from"]);
  const from = textField(fields, "from");
  const result = await pay(context, {
    openid: path["openid"] ?? "",
    target: targetOf(fields["target"]),
    outcome: outcomeOf(fields["outcome"]),
    ...(from !== undefined && { from }),
  });
  context.notifier.wake();
  return json(200, result);
};

/** What the cashier shows before anybody pays. */
const lookAt: ControlHandler = async (context, { request }) => {
  const { target } = readJson(request, ["target"]);
  return json(200, await lookAtOrder(context, targetOf(target)));
};

function targetOf(value: unknown): PaymentTarget {
  if (typeof value === "string" && value !== "") return value;
  if (isRequest(value)) return value;
  throw badInput(
    "target",
    "target must be a code_url, an h5_url or a prepay_id, or the object that the shop's page hands to WeChat: " +
      "appId, timeStamp, nonceStr, package, signType and paySign, all texts.",
  );
}

function isRequest(value: unknown): value is JsapiRequest {
  if (typeof value !== "object" || value === null) return false;
  const members = new Map<string, unknown>(Object.entries(value));
  return ["appId", "timeStamp", "nonceStr", "package", "signType", "paySign"].every(
    (name) => typeof members.get(name) === "string",
  );
}

function outcomeOf(value: unknown): PaymentOutcome {
  if (value === undefined) return "paid";
  const known = PAYMENT_OUTCOMES.find((outcome) => outcome === value);
  if (known !== undefined) return known;
  throw badInput("outcome", `outcome must be one of ${PAYMENT_OUTCOMES.join(", ")}.`);
}

/** Its endpoints under `/_sim`. */
export const paymentRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/orders",
    says: "Orders, newest first: ?mchid=&limit=",
    handle: listOrders,
  },
  {
    method: "GET",
    path: "/h5/{prepay_id}",
    says: "where an h5_url leads: to the cashier, and back by ?redirect_url= when it was used; ?user= says who pays",
    page: true,
    handle: openH5,
  },
  {
    method: "POST",
    path: "/cashier",
    says: 'what the cashier shows of {"target"}: the order, who pays and from what, or why it can\'t be paid',
    handle: lookAt,
  },
  {
    method: "POST",
    path: "/users/{openid}/payments",
    says: 'A user pays, or does not: {"target": a code_url, h5_url, prepay_id or the object handed to WeChat, "outcome"?, "from"?: "balance" or the bankType of a card}',
    handle: makePayment,
  },
];
