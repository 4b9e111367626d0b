import { readParameters } from "../api/input.ts";
import { ControlError, json, redirect, reply } from "../api/reply.ts";
import type { ControlCall, ControlHandler } from "../api/route.ts";
import type { Language } from "../browser/language.ts";
import { rfc3339Milliseconds } from "../clock/time.ts";
import { languageOf } from "../console/language.ts";
import type { Context } from "../core/context.ts";
import { isMembers } from "../core/handler.ts";
import type { Members } from "../core/handler.ts";
import type { SimResponse } from "../core/http.ts";
import { chatPage } from "../phone/chat-page.ts";
import { moneyPage } from "../phone/money-page.ts";
import { unknownPage } from "../phone/phone-page.ts";
import { scanPage } from "../phone/scan-page.ts";
import { messagesTo, phonePages } from "../products/every-rule.ts";
import { CHATS } from "../products/phone-message.ts";
import { PhoneActionError } from "../products/phone-page.ts";
import type { PhoneUser } from "../products/phone-page.ts";
import { findOwner } from "../products/phone-user.ts";
import { HTML, wantsJson } from "./phone.ts";
import { addressOf, entriesOf, nobody, SCANNED, summary } from "./phones.ts";

/** `GET /_sim/phone/{user}/scan`: the orders that can be paid; `?code=` leads to what was pasted. */
export const scanScreen: ControlHandler = async (context, call) =>
  ofOwner(context, call, ["code"], async (owner, language) => {
    const code = call.query.get("code")?.trim();
    let problem: PhoneActionError | undefined;
    if (code !== undefined) {
      try {
        const path = await whereTo(context, owner, code);
        if (path !== undefined) return redirect(307, `${path}?lang=${language}`);
      } catch (error) {
        if (!(error instanceof PhoneActionError)) throw error;
        problem = error;
      }
    }
    const entries = (await entriesOf(context, owner)).filter(
      ({ entry, page }) => entry.waiting && page === SCANNED,
    );
    const status = code === undefined ? 200 : problem === undefined ? 404 : 400;
    const missed = code === undefined ? undefined : { code, problem };
    return reply(status, HTML, scanPage(summary(owner), entries, language, missed));
  });

/** `GET /_sim/phone/{user}/money`: the payment code. */
export const moneyScreen: ControlHandler = async (context, call) =>
  ofOwner(context, call, [], (owner, language) =>
    Promise.resolve(reply(200, HTML, moneyPage(summary(owner), language))),
  );

/** `GET /_sim/phone/{user}/chats/{chat}`: what the user was told. */
export const chatScreen: ControlHandler = async (context, call) =>
  ofOwner(context, call, [], async (owner, language) => {
    const chat = CHATS.find((name) => name === call.path["chat"]);
    if (chat === undefined) {
      throw new ControlError(404, `There are the chats ${CHATS.join(" and ")}.`, {
        chats: [...CHATS],
      });
    }
    const messages = (await messagesTo(context, owner)).filter((one) => one.chat === chat);
    if (!wantsJson(call.request)) {
      return reply(200, HTML, chatPage(summary(owner), chat, messages, language));
    }
    return json(200, {
      messages: messages.map((message) =>
        Object.assign({}, message, { time: rfc3339Milliseconds(message.time) }),
      ),
    });
  });

async function ofOwner(
  context: Context,
  call: ControlCall,
  parameters: readonly string[],
  show: (owner: PhoneUser, language: Language) => Promise<SimResponse>,
): Promise<SimResponse> {
  readParameters(call.query, ["lang", ...parameters]);
  const language = languageOf(call);
  const owner = await findOwner(context.store.db, call.path["user"] ?? "");
  if (owner !== undefined) return show(owner, language);
  if (wantsJson(call.request)) throw nobody();
  return reply(404, HTML, unknownPage(language));
}

/** The page of the user's phone that a scanned text leads to. */
async function whereTo(
  context: Context,
  { person }: PhoneUser,
  scanned: string,
): Promise<string | undefined> {
  const handed = membersIn(scanned) ?? scanned;
  for (const page of phonePages.values()) {
    const id = await page.find?.(context, handed);
    if (id !== undefined) return addressOf(person, page.name, id);
  }
  return undefined;
}

/** The object that a pasted text is the JSON of. */
function membersIn(text: string): Members | undefined {
  if (!text.startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isMembers(value) ? value : undefined;
  } catch {
    // No JSON: some other text that begins like it, and leads nowhere.
    return undefined;
  }
}
