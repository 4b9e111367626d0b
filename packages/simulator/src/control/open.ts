import { readJson, textField } from "../api/input.ts";
import { badInput, json } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";
import type { Context } from "../core/context.ts";
import { isMembers } from "../core/handler.ts";
import { phonePages } from "../products/every-rule.ts";
import { openHanded } from "../products/open-handed.ts";
import type { OpenedPage } from "../products/opened.ts";
import type { ViewShown } from "../products/payment/browser/view-answers.ts";
import { ANYONE } from "../products/phone-user.ts";
import { usersOfApp } from "../world/users.ts";
import { addressOf } from "./phones.ts";

/** `POST /_sim/users/{user}/views`: a user opens what a page, a mini program or an app handed to WeChat, and acts there. */
export const makeView: ControlHandler = async (context, { request, path }) => {
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
  return json(200, { ...result, view: await shownTo(context, user, result, action) });
};

/** The page as whoever opened it sees it. */
async function shownTo(
  context: Context,
  user: string,
  { page: name, id }: OpenedPage,
  after: string | undefined,
): Promise<ViewShown | undefined> {
  const view = await phonePages.get(name)?.open(context, id, { after });
  if (view?.status !== 200) return undefined;
  const { lead, points, facts, buttons, person, appid } = view;
  const [first] = await usersOfApp(context.store.db, appid);
  const acting = user === ANYONE ? (person ?? first?.person ?? ANYONE) : user;
  return {
    user: acting,
    path: addressOf(acting, name, id),
    lead,
    facts,
    buttons,
    ...(points !== undefined && { points }),
  };
}
