import { backTo } from "../../api/back-to.ts";
import { readParameters, textField } from "../../api/input.ts";
import { ControlError, redirect } from "../../api/reply.ts";
import type { ControlHandler } from "../../api/route.ts";
import { findPayable } from "./payable.ts";

/** `GET /_sim/h5/{prepay_id}`: an `h5_url` leads to the cashier on the phone of whoever pays. */
export const openH5: ControlHandler = async (context, { path, query }) => {
  const { prepay_id = "" } = path;
  const user = textField(readParameters(query, ["redirect_url", "user", "lang"]), "user");
  const back = backTo(context.settings, query);
  const found = await findPayable(context, { prepay_id });
  if (found?.payable.parts[0]?.trade_type !== "MWEB") {
    throw new ControlError(
      404,
      "商家参数格式有误，请联系商家解决。No H5 order was answered with this address: it was changed, or the simulator was reset.",
    );
  }
  const kept = new URLSearchParams();
  const lang = query.get("lang");
  if (lang !== null) kept.set("lang", lang);
  if (back !== undefined) kept.set("redirect_url", back);
  const address = user === undefined ? [prepay_id] : [user, "payment", prepay_id];
  const suffix = kept.size === 0 ? "" : `?${kept.toString()}`;
  return redirect(307, `/_sim/phone/${address.map(encodeURIComponent).join("/")}${suffix}`);
};
