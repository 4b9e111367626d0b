import { mediaType, textField, readForm, readJson, readParameters, shown } from "../api/input.ts";
import type { Fields } from "../api/input.ts";
import { backTo } from "../api/back-to.ts";
import { badInput, ControlError, formsMayLeadTo, json, redirect, reply } from "../api/reply.ts";
import type { ControlCall, ControlHandler } from "../api/route.ts";
import { languageOf } from "../console/language.ts";
import { noticePage, phonePage } from "../phone/phone-page.ts";
import type { Onlookers } from "../phone/onlookers.ts";
import type { Context } from "../core/context.ts";
import type { SimRequest, SimResponse } from "../core/http.ts";
import { splitTarget } from "../core/http.ts";
import { documentedError } from "../core/refusal.ts";
import { phonePages } from "../products/every-rule.ts";
import { PhoneActionError } from "../products/phone-page.ts";
import type { PhoneFields, PhoneNotice, PhonePage } from "../products/phone-page.ts";
import { ForeignOpenidError, usersOfApp } from "../world/users.ts";
import {
  actingOpenid,
  ANYONE,
  checkOpenid,
  findOwner,
  openidToAct,
} from "../products/phone-user.ts";

export const HTML = "text/html; charset=utf-8";

/** A page of the phone that an address means. */
interface Opened {
  readonly user: string;
  readonly page: PhonePage;
  readonly id: string;
}

/** `GET /_sim/phone/{user}/{page}/{id}` */
export const readPage: ControlHandler = async (context, call) => {
  const opened = openedBy(call);
  readParameters(call.query, ["lang", "after", "redirect_url"]);
  if (wantsJson(call.request)) return json(200, await stateOf(context, opened));
  return drawPage(context, call, opened);
};

/** @param problem what an action just came to */
async function drawPage(
  context: Context,
  call: ControlCall,
  { user, page, id }: Opened,
  problem?: PhoneActionError,
): Promise<SimResponse> {
  const back = backTo(context.settings, call.query);
  const language = languageOf(call);
  const owner = user === ANYONE ? undefined : await findOwner(context.store.db, user);
  const home = owner && `/_sim/phone/${encodeURIComponent(owner.person)}`;
  const after = call.query.get("after") ?? undefined;
  const view = await page.open(context, id, { after, person: owner?.person });
  if (view.status !== 200) {
    return reply(view.status, HTML, noticePage(view, page.title, language, { back, home }));
  }
  const { db } = context.store;
  const onlookers: Onlookers = {
    home,
    back,
    openid: (await actingOpenid(db, user, view.appid)) ?? "",
    users: await usersOfApp(db, view.appid),
  };
  const drawn = phonePage(page, view, onlookers, language, problem);
  return reply(200, HTML, drawn, back === undefined ? {} : formsMayLeadTo(back));
}

/** `POST /_sim/phone/{user}/{page}/{id}` */
export const answerPage: ControlHandler = async (context, call) => {
  const opened = openedBy(call);
  const form = mediaType(call.request) === "application/x-www-form-urlencoded";
  const read = form ? readForm : readJson;
  const fields = read(call.request, ["action", "openid", ...(opened.page.takes ?? [])]);
  if (form && !wantsJson(call.request)) return answerForm(context, call, opened, fields);
  try {
    await act(context, opened, fields);
  } catch (error) {
    if (error instanceof PhoneActionError) throw asAnswer(error);
    const refused = documentedError(error);
    if (refused === undefined) throw error;
    throw new ControlError(refused.status, refused.message, { code: refused.code });
  }
  return json(200, await stateOf(context, opened));
};

function asAnswer({ says, why }: PhoneActionError): ControlError {
  return new ControlError(400, says.zh, {
    code: "TRADE_ERROR",
    message_en: says.en,
    why: why.map(({ en }) => en),
    why_zh: why.map(({ zh }) => zh),
  });
}

function openedBy({ path }: ControlCall): Opened {
  const { user = "", page: name = "", id = "" } = path;
  const page = phonePages.get(name);
  if (page !== undefined) return { user, page, id };
  throw new ControlError(404, `The phone has no page ${shown(name)}.`, {
    pages: [...phonePages.keys()],
  });
}

async function answerForm(
  context: Context,
  call: ControlCall,
  opened: Opened,
  fields: Fields,
): Promise<SimResponse> {
  const back = backTo(context.settings, call.query);
  const query = new URLSearchParams();
  const lang = call.query.get("lang");
  if (lang !== null) query.set("lang", lang);
  if (back !== undefined) query.set("redirect_url", back);
  try {
    await act(context, opened, fields);
    if (back !== undefined) return redirect(303, back);
    query.set("after", String(fields["action"]));
  } catch (error) {
    if (error instanceof PhoneActionError) return drawPage(context, call, opened, error);
    // Somebody answered before, or the time is over: the page itself says so.
    if (documentedError(error) === undefined) throw error;
  }
  const suffix = query.size === 0 ? "" : `?${query.toString()}`;
  return redirect(303, `${splitTarget(call.request.target).path}${suffix}`);
}

async function act(context: Context, { user, page, id }: Opened, fields: Fields): Promise<void> {
  const name = fields["action"];
  const action =
    typeof name === "string" && Object.hasOwn(page.actions, name) && page.actions[name];
  if (!action) {
    const names = Object.keys(page.actions).join(", ");
    throw badInput("action", `action must be one of ${names}, not ${shown(name)}.`);
  }
  const named = textField(fields, "openid");
  if (named !== undefined) checkOpenid(named);
  const who = async (): Promise<string> => {
    if (named !== undefined) return named;
    const view = await page.open(context, id);
    if (view.status !== 200) throw new ControlError(view.status, bothLanguages(view));
    return openidToAct(context, user, view.appid);
  };
  try {
    await action(context, id, who, fieldsOf(page, fields));
    context.notifier.wake();
  } catch (error) {
    if (error instanceof ForeignOpenidError) throw badInput("openid", error.message);
    throw error;
  }
}

function fieldsOf({ takes = [] }: PhonePage, fields: Fields): PhoneFields {
  return Object.fromEntries(
    takes.flatMap((name) => {
      const value = textField(fields, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

async function stateOf(context: Context, { page, id }: Opened): Promise<object> {
  const view = await page.open(context, id);
  if (view.status !== 200) throw new ControlError(view.status, bothLanguages(view));
  const users = await usersOfApp(context.store.db, view.appid);
  return { ...view.json, users: users.map(({ openid, nickname }) => ({ openid, nickname })) };
}

function bothLanguages({ heading, text }: PhoneNotice): string {
  return `${heading.zh}：${text.zh} ${heading.en}: ${text.en}`;
}

/** Whether a program asks, which reads JSON, and not a browser. */
export function wantsJson(request: SimRequest): boolean {
  const accept = request.headers["accept"] ?? "";
  if (accept.includes("text/html")) return false;
  return accept.includes("json") || mediaType(request) === "application/json";
}
