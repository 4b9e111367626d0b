import type { Bilingual } from "../browser/language.ts";
import type { Context } from "../core/context.ts";
import type { Fact, PhoneUser } from "./phone-page.ts";

/** The chats in which a user reads what happened: `pay` is 微信支付, `services` 服务通知. */
export const CHATS = ["pay", "services"] as const;

export type ChatName = (typeof CHATS)[number];

/** What WeChat tells a user of something that happened. */
export interface PhoneMessage {
  /** Unique in its chat. */
  readonly id: string;
  readonly chat: ChatName;
  readonly title: Bilingual;
  /** `¥ 12.99` */
  readonly amount?: string;
  /** Who it is about: the shop, the service. */
  readonly about: string;
  readonly facts: readonly Fact[];
  /** When it happened, milliseconds since 1970. */
  readonly time: number;
}

/** What a product has told a user, newest first, at most {@link MOST_MESSAGES}; from what is in the store, never made up. */
export type TellsUser = (context: Context, user: PhoneUser) => Promise<readonly PhoneMessage[]>;

/** More than anybody scrolls through. */
export const MOST_MESSAGES = 50;
