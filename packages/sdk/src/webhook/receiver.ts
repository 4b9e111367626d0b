import type { Identity } from "../config/identity.ts";
import type { OwnKey } from "../config/own-key.ts";
import type { Raw } from "../crypto/message.ts";
import { answerMessage } from "../crypto/message.ts";
import { freshStamp } from "../crypto/stamp.ts";
import type { EventsV2 } from "../generated/events-v2.ts";
import type { HeaderReader } from "../transport/headers.ts";
import { authorization } from "../v3/sign.ts";
import type { UnknownNotificationV2 } from "./notification.ts";

/** A notification that was verified and opened. */
export type Opened = { readonly version: 3; readonly notification: object } | OpenedV2;

/** One of APIv2, whose name in the catalogue is told by its members. */
export type OpenedV2 =
  | {
      [Event in keyof EventsV2]: {
        readonly version: 2;
        readonly event: Event;
        readonly notification: EventsV2[Event];
      };
    }[keyof EventsV2]
  | {
      readonly version: 2;
      /** None that is documented. */
      readonly event: undefined;
      readonly notification: UnknownNotificationV2;
    };

/** Who receives notifications with one merchant's (or brand's) keys. */
export interface Receiver {
  /** The merchant's or brand's id. */
  readonly id: string;
  /** Verifies and opens. @throws SignatureError, DecryptionError, ConfigError as `unwrap` and `unwrapV2` do */
  open(body: Raw, header: HeaderReader): Promise<Opened>;
  /** The `Authorization` header of an answer that has to be signed. */
  sign(body: string): Promise<string>;
}

/** Signs answers to questions with the caller's own key. */
export function answerSigner(identity: Identity, own: OwnKey): Receiver["sign"] {
  return async (body) => {
    const stamp = freshStamp();
    const { timestamp, nonce } = stamp;
    const message = answerMessage(timestamp, nonce, body);
    return authorization(identity, stamp, await own.sign(message));
  };
}
