import { rfc3339Milliseconds } from "../../clock/time.ts";
import { badInput } from "../../api/reply.ts";
import { readJson, textField } from "../../api/input.ts";
import { json } from "../../api/reply.ts";
import type { ControlHandler, Route } from "../../api/route.ts";
import { lookAtOrder } from "./cashier.ts";
import { CODE_OUTCOMES } from "./code-outcomes.ts";
import { confirmPayment } from "./confirm.ts";
import { listOrders } from "./list.ts";
import { PAYMENT_OUTCOMES } from "./outcome.ts";
import { pay } from "./pay.ts";
import { showCode } from "./payment-codes.ts";
import { openH5 } from "./h5.ts";
import { readHandedOver } from "./handed-over.ts";
import type { PaymentRequest, PaymentTarget } from "./target.ts";

const makePayment: ControlHandler = async (context, { request, path }) => {
  const fields = readJson(request, ["target", "outcome", "from"]);
  const from = textField(fields, "from");
  const result = await pay(context, {
    openid: path["openid"] ?? "",
    target: targetOf(fields["target"]),
    outcome: oneOf(PAYMENT_OUTCOMES, fields["outcome"]) ?? "paid",
    ...(from !== undefined && { from }),
  });
  context.notifier.wake();
  return json(200, result);
};

const makeCode: ControlHandler = async (context, { request, path }) => {
  const fields = readJson(request, ["outcome"]);
  const { code, expiresAt } = await showCode(context, {
    openid: path["openid"] ?? "",
    outcome: oneOf(CODE_OUTCOMES, fields["outcome"]),
  });
  return json(200, { code, expire_time: rfc3339Milliseconds(expiresAt) });
};

const makeConfirmation: ControlHandler = async (context, { request, path }) => {
  const fields = readJson(request, ["out_trade_no", "outcome"]);
  const result = await confirmPayment(context, {
    openid: path["openid"] ?? "",
    outTradeNo: textField(fields, "out_trade_no"),
    outcome: oneOf(PAYMENT_OUTCOMES, fields["outcome"]),
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

function oneOf<Outcome extends string>(
  known: readonly Outcome[],
  value: unknown,
): Outcome | undefined {
  if (value === undefined) return undefined;
  const found = known.find((outcome) => outcome === value);
  if (found !== undefined) return found;
  throw badInput("outcome", `outcome must be one of ${known.join(", ")}.`);
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
    says: 'what the cashier shows of {"target"}: the order, who pays and from what, or why it can\'t be paid',
    handle: lookAt,
  },
  {
    method: "POST",
    path: "/users/{openid}/payments",
    says: 'A user pays, or does not: {"target": a code_url, h5_url, prepay_id or the object handed to WeChat, "outcome"?, "from"?: "balance" or the bankType of a card}',
    handle: makePayment,
  },
  {
    method: "POST",
    path: "/users/{openid}/payment-codes",
    says: `A user shows a payment code for a till, valid for a minute: {"outcome"?: ${CODE_OUTCOMES.join(" | ")}}`,
    handle: makeCode,
  },
  {
    method: "POST",
    path: "/users/{openid}/confirmations",
    says: 'A user who is asked for the password enters it, or does not: {"out_trade_no"?, "outcome"?}',
    handle: makeConfirmation,
  },
];
