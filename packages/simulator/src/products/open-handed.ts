import type { Bilingual } from "../browser/language.ts";
import type { Context } from "../core/context.ts";
import { documentedError } from "../core/refusal.ts";
import type { Members } from "../core/handler.ts";
import type { OpenedPage, OpenFailure, OpenResult } from "./opened.ts";
import { openWords } from "./open-words.ts";
import { PhoneActionError } from "./phone-page.ts";
import type { PhonePage } from "./phone-page.ts";
import { accountsOf, ANYONE, findOwner, openidToAct } from "./phone-user.ts";

/** What was handed to WeChat, and what the user does on the page that it opens. */
export interface ToOpen {
  /** Who has it open, by openid or person. */
  readonly user: string;
  readonly target: string | Members;
  /** By its name on the page; without one the user only looks. */
  readonly action?: string | undefined;
}

/** Opens the page of the phone for what was handed to WeChat, checked as WeChat does; what is wrong is told as the result. */
export async function openHanded(
  context: Context,
  { user, target, action }: ToOpen,
): Promise<OpenResult> {
  try {
    const { page, id } = await pageFor(context, target);
    const who = (appid: string): Promise<string> => actingAs(context, user, appid);
    if (user !== ANYONE) await checkOwner(context, { user, page, id });
    if (action !== undefined) {
      const act = Object.hasOwn(page.actions, action) ? page.actions[action] : undefined;
      if (act === undefined) {
        throw refused(openWords.cannotOpen, [
          openWords.noAction(action, Object.keys(page.actions)),
        ]);
      }
      const { appid } = await viewOf(context, page, id);
      await act(context, id, () => who(appid));
      context.notifier.wake();
    }
    return { result: "opened", ...(await shown(context, page, id)) };
  } catch (error) {
    return failureOf(error);
  }
}

/** The page that something leads to. @throws PhoneActionError for what is wrong, or leads nowhere */
async function pageFor(
  context: Context,
  target: string | Members,
): Promise<{ readonly page: PhonePage; readonly id: string }> {
  // Not with this module: the rules of the products wait for what is bundled with it.
  const { phonePages } = await import("./every-rule.ts");
  for (const page of phonePages.values()) {
    const id = await page.find?.(context, target);
    if (id !== undefined) return { page, id };
  }
  throw refused(openWords.cannotOpen, [openWords.unknown]);
}

async function actingAs(context: Context, user: string, appid: string): Promise<string> {
  const person = await accountsOf(context.store.db, user);
  return person === undefined ? user : openidToAct(context, user, appid);
}

/** A page that is somebody's is opened by nobody else. */
async function checkOwner(
  context: Context,
  { user, page, id }: { readonly user: string; readonly page: PhonePage; readonly id: string },
): Promise<void> {
  const { person } = await viewOf(context, page, id);
  if (person === null) return;
  const owner = await findOwner(context.store.db, user);
  if (owner?.person !== person) throw refused(openWords.notYours, [openWords.belongs(person)]);
}

async function viewOf(context: Context, page: PhonePage, id: string) {
  const view = await page.open(context, id);
  if (view.status === 200) return view;
  throw refused(view.heading, [view.text]);
}

async function shown(context: Context, page: PhonePage, id: string): Promise<OpenedPage> {
  const view = await viewOf(context, page, id);
  return {
    page: page.name,
    id,
    state: view.json,
    actions: view.buttons.flatMap(({ action }) => (action === undefined ? [] : [action])),
  };
}

const refused = (says: Bilingual, why: readonly Bilingual[]): PhoneActionError =>
  new PhoneActionError(says, why);

function failureOf(error: unknown): OpenFailure {
  if (error instanceof PhoneActionError) {
    const { says, why } = error;
    return {
      result: "failed",
      message: says.zh,
      message_en: says.en,
      why: why.map(({ en }) => en),
      why_zh: why.map(({ zh }) => zh),
    };
  }
  const documented = documentedError(error);
  if (documented === undefined) throw error;
  const { code, message } = documented;
  return {
    result: "failed",
    message,
    message_en: openWords.cannotOpen.en,
    why: [`${code}: ${message}`],
    why_zh: [`${code}：${message}`],
  };
}
