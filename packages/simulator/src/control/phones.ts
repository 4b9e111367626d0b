import type { PhoneEntrySummary, PhoneOwner } from "../api/api.ts";
import { readParameters, textField } from "../api/input.ts";
import { ControlError, json, redirect, reply } from "../api/reply.ts";
import type { ControlCall, ControlHandler } from "../api/route.ts";
import { rfc3339Milliseconds } from "../clock/time.ts";
import { languageOf } from "../console/language.ts";
import { homePage, ownersPage } from "../phone/home-page.ts";
import type { LinkedEntry } from "../phone/home-page.ts";
import { unknownPage } from "../phone/phone-page.ts";
import type { Context } from "../core/context.ts";
import type { SimResponse } from "../core/http.ts";
import { messagesTo, phonePages } from "../products/every-rule.ts";
import type { PhoneUser } from "../products/phone-page.ts";
import type { UserRow } from "../store/tables.ts";
import { usersOfApp } from "../world/users.ts";
import { HTML, wantsJson } from "./phone.ts";
import { ANYONE, findOwner } from "../products/phone-user.ts";

/** The page that scanning an order opens. */
export const SCANNED = "payment";

/** `GET /_sim/phone`: the users of this world; `?user=` leads to one of them. */
export const listPhones: ControlHandler = async (context, call) => {
  const user = textField(readParameters(call.query, ["lang", "user"]), "user");
  if (user !== undefined) {
    const lang = call.query.get("lang");
    const suffix = lang === null ? "" : `?${new URLSearchParams({ lang }).toString()}`;
    return redirect(307, `/_sim/phone/${encodeURIComponent(user)}${suffix}`);
  }
  const rows = await context.store.db
    .selectFrom("users")
    .selectAll()
    .orderBy("person")
    .orderBy("appid")
    .limit(1000)
    .execute();
  const byPerson = new Map<string, UserRow[]>();
  for (const row of rows) byPerson.set(row.person, [...(byPerson.get(row.person) ?? []), row]);
  const users = [...byPerson].map(([person, accounts]) => summary({ person, accounts }));
  if (wantsJson(call.request)) return json(200, { users });
  return reply(200, HTML, ownersPage(users, languageOf(call)));
};

/** `GET /_sim/phone/{user}`: what a user can do now. A token in the user's place leads to its page. */
export const listPhone: ControlHandler = async (context, call) => {
  const elsewhere = await pageOf(context, call);
  if (elsewhere !== undefined) return elsewhere;
  readParameters(call.query, ["lang", "redirect_url"]);
  const language = languageOf(call);
  const owner = await findOwner(context.store.db, call.path["user"] ?? "");
  if (owner === undefined) {
    if (wantsJson(call.request)) throw nobody();
    return reply(404, HTML, unknownPage(language));
  }
  const entries = await entriesOf(context, owner);
  if (wantsJson(call.request)) {
    return json(200, { user: summary(owner), entries: entries.map(entrySummary) });
  }
  // What is scanned, or opened by a shop's page, asks nobody before.
  const asked = entries.filter(({ entry, page }) => entry.waiting && page !== SCANNED);
  const messages = await messagesTo(context, owner);
  return reply(200, HTML, homePage(summary(owner), asked, messages, language));
};

/** `POST /_sim/phone/{token}`: the page of the token takes what was posted. */
export const leadOn: ControlHandler = async (context, call) => {
  const elsewhere = await pageOf(context, call);
  if (elsewhere !== undefined) return elsewhere;
  throw nobody();
};

/** That an address names nobody. */
export function nobody(): ControlError {
  return new ControlError(
    404,
    "There is no such user and no such token: it may be misspelt, replaced by a newer one, or the simulator was reset. GET /_sim/phone lists the users.",
  );
}

// The page that has this id, opened by its owner; where it has none yet by the app's first user.
async function pageOf(context: Context, call: ControlCall): Promise<SimResponse | undefined> {
  const { user: id = "" } = call.path;
  const { db } = context.store;
  for (const page of phonePages.values()) {
    const view = await page.open(context, id);
    if (view.status === 404) continue;
    let user: string = ANYONE;
    if (view.status === 200) {
      const [first] = await usersOfApp(db, view.appid);
      user = view.person ?? first?.person ?? ANYONE;
    }
    const query = call.query.size === 0 ? "" : `?${call.query.toString()}`;
    return redirect(307, `${addressOf(user, page.name, id)}${query}`);
  }
  return undefined;
}

/** All pages that a user can open, newest first. */
export async function entriesOf(context: Context, owner: PhoneUser): Promise<LinkedEntry[]> {
  const entries: LinkedEntry[] = [];
  for (const page of phonePages.values()) {
    for (const entry of await page.list(context, owner)) {
      const path = addressOf(owner.person, page.name, entry.id);
      entries.push({ entry, page: page.name, title: page.title, path });
    }
  }
  return entries.toSorted((one, other) => other.entry.time - one.entry.time);
}

function entrySummary({ entry, page, path }: LinkedEntry): PhoneEntrySummary {
  const { about, number, amount, waiting, time } = entry;
  const shown = { page, path, about, number, ...(amount !== undefined && { amount }) };
  return { ...shown, waiting, time: rfc3339Milliseconds(time) };
}

/** A user as lists have them. */
export function summary({ person, accounts }: PhoneUser): PhoneOwner {
  return {
    person,
    nickname: accounts[0]?.nickname ?? person,
    accounts: accounts.map(({ appid, openid }) => ({ appid, openid })),
    path: `/_sim/phone/${encodeURIComponent(person)}`,
  };
}

/** Where a page of a user's phone is. */
export function addressOf(user: string, page: string, id: string): string {
  return `/_sim/phone/${[user, page, id].map(encodeURIComponent).join("/")}`;
}
