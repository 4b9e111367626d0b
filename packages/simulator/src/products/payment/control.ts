import { rfc3339Milliseconds } from "../../clock/time.ts";
import { badInput, ControlError } from "../../api/reply.ts";
import { readJson, textField } from "../../api/input.ts";
import { json } from "../../api/reply.ts";
import type { ControlHandler, Route } from "../../api/route.ts";
import { anyOpenid, payingOpenid } from "./acting-user.ts";
import { outcomeNamed } from "./asking.ts";
import { lookAtOrder } from "./cashier.ts";
import { CODE_OUTCOMES } from "./code-outcomes.ts";
import { codeState } from "./code-state.ts";
import { confirmPayment } from "./confirm.ts";
import { listOrders } from "./list.ts";
import { CONFIRMATION_OUTCOMES, PAYMENT_OUTCOMES } from "./outcome.ts";
import { pay } from "./pay.ts";
import { showCode } from "./payment-codes.ts";
import { openH5 } from "./h5.ts";
import { readHandedOver } from "./handed-over.ts";
import type { PaymentRequest, PaymentTarget } from "./target.ts";

const makePayment: ControlHandler = async (context, { request, path }) => {
  const fields = readJson(request, ["target", "outcome", "from", "password"]);
  const from = textField(fields, "from");
  const password = textField(fields, "password");
  const target = targetOf(fields["target"]);
  const outcome = outcomeNamed(PAYMENT_OUTCOMES, fields["outcome"]) ?? "paid";
  const result = await pay(context, {
    openid: await payingOpenid(context, path["user"] ?? "", target),
    target,
    outcome,
    ...(from !== undefined && { from }),
    ...(password !== undefined && { password }),
  });
  context.notifier.wake();
  return json(200, result);
};

const makeCode: ControlHandler = async (context, { request, path }) => {
  const fields = readJson(request, ["outcome"]);
  const { code, expiresAt } = await showCode(context, {
    openid: await anyOpenid(context, path["user"] ?? ""),
    outcome: outcomeNamed(CODE_OUTCOMES, fields["outcome"]),
  });
  return json(200, { code, expire_time: rfc3339Milliseconds(expiresAt) });
};

const makeConfirmation: ControlHandler = async (context, { request, path }) => {
  const fields = readJson(request, ["out_trade_no", "outcome", "password"]);
  const result = await confirmPayment(context, {
    openid: await anyOpenid(context, path["user"] ?? ""),
    outTradeNo: textField(fields, "out_trade_no"),
    outcome: outcomeNamed(CONFIRMATION_OUTCOMES, fields["outcome"]),
    password: textField(fields, "password"),
  });
  context.notifier.wake();
  return json(200, result);
};

/** What the cashier shows before anybody pays. */
const lookAt: ControlHandler = async (context, { request }) => {
  const fields = readJson(request, ["target", "user"]);
  const user = textField(fields, "user");
  return json(200, await lookAtOrder(context, targetOf(fields["target"]), user));
};

/** What became of a payment code: a till that took it, or the clock. */
const readCode: ControlHandler = async (context, { path }) => {
  const state = await codeState(context, path["user"] ?? "", path["code"] ?? "");
  if (state !== undefined) return json(200, state);
  throw new ControlError(404, "This user shows no such payment code, or the simulator was reset.");
};

function targetOf(value: unknown): PaymentTarget {
  if (typeof value === "string" && value !== "") return value;
  const lacking = isObject(value) ? readHandedOver(value) : [];
  // What lacks nothing has texts alone where they matter.
  if (!Array.isArray(lacking)) return value as PaymentRequest;
  throw badInput(
    "target",
    `target must be a code_url, an h5_url or a prepay_id, or the object handed to WeChat by a page, a mini program or an app${lacking.length === 0 ? "." : `; of its members ${lacking.join(", ")} are no texts.`}`,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Its endpoints under `/_sim`. */
export const paymentRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/orders",
    says: "Orders with their refunds, newest first: ?mchid=&before={an order's id}&limit=",
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
    says: 'what the cashier shows of {"target", "user"?}: the order, who pays and from what, or why it can\'t be paid',
    handle: lookAt,
  },
  {
    method: "POST",
    path: "/users/{user}/payments",
    says: 'A user, by openid or person, pays, or does not: {"target": a code_url, h5_url, prepay_id or the object handed to WeChat, "outcome"?, "from"?: "balance" or the bankType of a card, "password"?}',
    handle: makePayment,
  },
  {
    method: "POST",
    path: "/users/{user}/payment-codes",
    says: `A user shows a payment code for a till, valid for a minute: {"outcome"?: ${CODE_OUTCOMES.join(" | ")}}`,
    handle: makeCode,
  },
  {
    method: "GET",
    path: "/users/{user}/payment-codes/{code}",
    says: "what became of a payment code: shown, expired or taken",
    handle: readCode,
  },
  {
    method: "POST",
    path: "/users/{user}/confirmations",
    says: 'A user who is asked for the password enters it, or does not: {"out_trade_no"?, "outcome"?, "password"?}',
    handle: makeConfirmation,
  },
];
