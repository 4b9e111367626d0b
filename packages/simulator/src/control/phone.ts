import { declinedPage, phonePage, tokenPage } from "../console/phone-page.ts";
import type { TokenFault } from "../console/phone-page.ts";
import { languageOf } from "../console/language.ts";
import type { Context } from "../core/context.ts";
import type { SimRequest, SimResponse } from "../core/http.ts";
import { cancelByUser, confirm, readAuthorization, refuse } from "../products/payscore/answer.ts";
import type { Authorization } from "../products/payscore/answer.ts";
import { documentedError } from "../core/refusal.ts";
import type { DocumentedError } from "../core/refusal.ts";
import { rfc3339Milliseconds } from "../clock/time.ts";
import type { PhoneState, PhoneUser } from "../api/api.ts";
import { mediaType, textField, readForm, readJson, readParameters, shown } from "../api/input.ts";
import type { Fields } from "../api/input.ts";
import { badInput, ControlError, json, redirect, reply } from "../api/reply.ts";
import type { ControlCall, ControlHandler } from "../api/route.ts";

// The human being behind the default world's openids.
const DEFAULT_PERSON = "user-1";

const HTML = "text/html; charset=utf-8";

export const readPhone: ControlHandler = async (context, call) => {
  const { token = "" } = call.path;
  const asked = readParameters(call.query, ["lang", "declined"]);
  if (wantsJson(call.request)) return json(200, await open(context, token).catch(asControlError));
  const language = languageOf(call);
  try {
    const state = await open(context, token);
    const page = asked["declined"] === "1" && state.authorization_state === "UNBINDUSER";
    return reply(200, HTML, page ? declinedPage(state, language) : phonePage(state, language));
  } catch (error) {
    const fault = faultOf(error);
    return reply(fault === "unknown" ? 404 : 410, HTML, tokenPage(fault, language));
  }
};

export const answerPhone: ControlHandler = async (context, call) => {
  const { token = "" } = call.path;
  const form = mediaType(call.request) === "application/x-www-form-urlencoded";
  const read = form ? readForm : readJson;
  const fields = read(call.request, ["action", "openid"]);
  if (form && !wantsJson(call.request)) return answerForm(context, call, token, fields);
  await act(context, token, fields).catch(asControlError);
  return json(200, await open(context, token));
};

async function answerForm(
  context: Context,
  call: ControlCall,
  token: string,
  fields: Fields,
): Promise<SimResponse> {
  const query = new URLSearchParams();
  const lang = call.query.get("lang");
  if (lang !== null) query.set("lang", lang);
  try {
    await act(context, token, fields);
    if (fields["action"] === "refuse") query.set("declined", "1");
  } catch (error) {
    // Somebody answered before, or the hour is over: the page itself says so.
    const refused = documentedError(error);
    if (refused === undefined || isForeignUser(refused)) throw explained(error);
  }
  const suffix = query.size === 0 ? "" : `?${query.toString()}`;
  return redirect(303, `/_sim/phone/${encodeURIComponent(token)}${suffix}`);
}

type Action = (context: Context, token: string, openid: string | undefined) => Promise<unknown>;

const actions = new Map<unknown, Action>([
  [
    "agree",
    async (context, token, openid) => {
      const { permission } = await readAuthorization(context, token);
      const [user] = await usersOf(context, permission.appid);
      const who = openid ?? user?.openid;
      if (who === undefined) {
        throw badInput("openid", `Say who agrees: ${permission.appid} has no user yet.`);
      }
      return confirm(context, token, who);
    },
  ],
  ["refuse", (context, token) => refuse(context, token)],
  [
    "cancel",
    async (context, token) => {
      const { merchant, permission } = await readAuthorization(context, token);
      return cancelByUser(context, merchant, permission.authorization_code);
    },
  ],
]);

async function act(context: Context, token: string, fields: Fields): Promise<void> {
  const action = actions.get(fields["action"]);
  if (action === undefined) {
    throw badInput(
      "action",
      `action must be "agree", "refuse" or "cancel" (ends an authorisation given before), not ${shown(fields["action"])}.`,
    );
  }
  const openid = textField(fields, "openid");
  if (openid !== undefined && !/^[\w-]+$/.test(openid)) {
    throw badInput("openid", `openid has letters, digits, _ and - only, not ${shown(openid)}.`);
  }
  await action(context, token, openid);
}

async function open(context: Context, token: string): Promise<PhoneState> {
  return state(context, await readAuthorization(context, token));
}

async function state(
  context: Context,
  { permission, merchant, service }: Authorization,
): Promise<PhoneState> {
  const sub = merchant.subMerchants.get(permission.sub_mchid ?? "");
  return {
    authorization_state: permission.state,
    authorization_code: permission.authorization_code,
    appid: permission.appid,
    ...(permission.openid !== null && { openid: permission.openid }),
    merchant: { mchid: merchant.mchid, name: merchant.row.name },
    ...(sub !== undefined && {
      sub_merchant: { sub_mchid: sub.sub_mchid, name: sub.name, sub_appid: sub.sub_appid },
    }),
    service: {
      service_id: service.service_id,
      name: service.name,
      pre_authorization: service.pre_authorization === 1,
    },
    users: await usersOf(context, permission.appid),
    expires_at: rfc3339Milliseconds(permission.token_expires_at),
  };
}

/** The app's users, a few: the first one answers unless somebody else is named. */
async function usersOf(context: Context, appid: string): Promise<PhoneUser[]> {
  return context.store.db
    .selectFrom("users")
    .select(["openid", "nickname"])
    .where("appid", "=", appid)
    .orderBy((eb) => eb.case().when("person", "=", DEFAULT_PERSON).then(0).else(1).end())
    .orderBy("openid")
    .limit(20)
    .execute();
}

function wantsJson(request: SimRequest): boolean {
  const accept = request.headers["accept"] ?? "";
  if (accept.includes("text/html")) return false;
  return accept.includes("json") || mediaType(request) === "application/json";
}

function faultOf(error: unknown): TokenFault {
  const refused = documentedError(error);
  if (refused === undefined) throw error;
  if (refused.status !== 404 && refused.status !== 400) throw explained(error);
  return refused.status === 404 ? "unknown" : "expired";
}

// The one refusal that says as little as the real service does.
function isForeignUser(refusal: DocumentedError): boolean {
  return refusal.code === "SYSTEM_ERROR";
}

function explained(error: unknown): unknown {
  const refused = documentedError(error);
  if (refused === undefined) return error;
  if (isForeignUser(refused)) {
    return badInput("openid", "openid belongs to another app of the merchant.");
  }
  return new ControlError(refused.status, refused.message, { code: refused.code });
}

function asControlError(error: unknown): never {
  throw explained(error);
}
