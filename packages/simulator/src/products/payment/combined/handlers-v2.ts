import { text } from "../../../core/handler.ts";
import type { Call, Handler, Members } from "../../../core/handler.ts";
import { codeUrl, h5Url } from "../place.ts";
import { foreignAppid, noOrder } from "../refusals.ts";
import { closeCombined } from "./close.ts";
import { findCombined } from "./combined.ts";
import { placeCombined } from "./place.ts";
import { combinedOrderV2, partiesCombinedV2 } from "./view-v2.ts";
import { membersIn } from "./wanted.ts";
import { wantedCombinedV2 } from "./wanted-v2.ts";

const place: Handler = async (context, call) => {
  const wanted = wantedCombinedV2(call);
  const entry = await placeCombined(context, call, wanted);
  const { appid, tradeType, device_id } = wanted;
  return {
    status: 200,
    body: {
      ...partiesCombinedV2({ appid, mchid: call.merchant.mchid, device_id }),
      trade_type: tradeType,
      prepay_id: entry.prepay_id,
      ...(tradeType === "NATIVE" && { code_url: codeUrl(entry) }),
      ...(tradeType === "MWEB" && { mweb_url: h5Url(call, entry) }),
    },
  };
};

const query: Handler = async (context, call) => {
  const by = { mchid: call.merchant.mchid, number: numberIn(call) };
  const found = await findCombined(context.store.db, by, context.clock.now());
  if (found === undefined) throw noOrder();
  return { status: 200, body: combinedOrderV2(found) };
};

const close: Handler = async (context, call) => {
  const number = numberIn(call);
  const named: readonly Members[] = membersIn(call.body["sub_order_list"]);
  const { whole } = await closeCombined(context, call, { number, named });
  return { status: 200, body: partiesCombinedV2(whole) };
};

/** @throws Refusal for another merchant's app */
function numberIn({ merchant, body }: Call): string {
  if (!merchant.appids.has(text(body, "combine_appid"))) throw foreignAppid();
  return text(body, "combine_out_trade_no");
}

/** Combined orders by APIv2: the same as APIv3's. */
export const combinedHandlersV2: Readonly<Record<string, Handler>> = {
  "v2/pay/combinedorder#post": place,
  "v2/pay/querycombinedorder#post": query,
  "v2/pay/closecombinedorder#post": close,
};
