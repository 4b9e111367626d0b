import { readJson, textField } from "../api/input.ts";
import { badInput, json } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";
import { isMembers } from "../core/handler.ts";
import { openHanded } from "../products/open-handed.ts";
import { addressOf } from "./phones.ts";

/** `POST /_sim/users/{user}/views`: a user opens what a page, a mini program or an app handed to WeChat, and acts there. */
export const openView: ControlHandler = async (context, { request, path }) => {
  const { user = "" } = path;
  const fields = readJson(request, ["target", "action"]);
  const action = textField(fields, "action");
  const { target } = fields;
  if ((typeof target !== "string" || target === "") && !isMembers(target)) {
    throw badInput(
      "target",
      "target must be what was handed to WeChat, as an object, or an address or a token as a text.",
    );
  }
  const result = await openHanded(context, { user, target, action });
  if (result.result === "failed") return json(200, result);
  return json(200, { ...result, path: addressOf(user, result.page, result.id) });
};
