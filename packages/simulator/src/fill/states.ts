import { byName } from "./by-name.ts";

type Value = string | number;

/**
 * Words that a state has after a verb; the first row whose verb matches holds. `1` is a terminated contract of APIv2.
 */
const outcomes: readonly (readonly [RegExp, readonly RegExp[]])[] = [
  [
    /cancel|revoke|reverse|withdraw/,
    stems(
      "CANCELLED",
      "CANCELED",
      "CANCEL",
      "REVOK",
      "REVERSED",
      "REVERS",
      "WITHDRAW",
      "CLOSE",
      "TERMINAT",
      "UNAVAILABLE",
    ),
  ],
  [
    /terminat|unbind|deauth|unsign|release/,
    stems(
      "TERMINATED",
      "TERMINAT",
      "DEAUTH",
      "UNAVAILABLE",
      "UNBOND",
      "UNBIND",
      "REVOK",
      "CANCEL",
      "CLOSE",
      "INVALID",
      "DELETE",
      "UNAUTHORIZED",
      "1$",
    ),
  ],
  [/close/, stems("CLOSE", "REFUNDCLOSE", "CANCELLED", "CANCEL", "REVOK", "TERMINAT")],
  [
    /deactivate|disable|invalid/,
    stems("DEACTIVAT", "INACTIV", "DISABLE", "INVALID", "UNAVAILABLE", "STOP", "CLOSE"),
  ],
  [/delete|remove|discard/, stems("DELETE", "DISCARDED", "DISCARD", "INVALID", "CLOSE")],
  [/stop/, stems("STOP", "TERMINAT", "CLOSE")],
  [/pause/, stems("PAUSE", "STOP")],
  [
    /restart|resume|start|activate|enable|bind/,
    stems(
      "RUNNING",
      "SENDING",
      "DELIVERING",
      "ONGOING",
      "ACTIVATED",
      "ACTIVE",
      "EFFECTIVE",
      "ENABLED",
      "BINDED",
      "AVAILABLE",
      "NORMAL",
    ),
  ],
  [/expire/, stems("EXPIRE", "OVERDUE", "CLOSE")],
  [/abnormal/, stems("ABNORMAL", "EXCEPTION", "FAIL")],
  [/reject/, stems("REJECT", "FAIL")],
  [/fail/, stems("FAIL", "PAYERROR", "ERROR", "REJECT", "CLOSE")],
  [/return|refund/, stems("REFUND", "RETURN", "SUCCE", "FINISH")],
  [/use(?!r)|consume|redeem/, stems("USED", "REDEEMED", "SUCCE", "DONE")],
  [
    /confirm|accept|open|sign|authoriz/,
    stems(
      "CONFIRMED",
      "ACCEPTED",
      "DOING",
      "SIGNED",
      "AUTHORIZED",
      "AVAILABLE",
      "EFFECTIVE",
      "OPEN",
      "SUCCE",
    ),
  ],
  [
    /complet|finish|success|done|paid|pay$|approv|pass/,
    stems(
      "SUCCE",
      "SUCEESS",
      "SUCC",
      "FINISH",
      "COMPLETE",
      "DONE",
      "PAID",
      "APPROVED",
      "PASS",
      "PROCESSED",
      "EFFECTIVE",
      "AVAILABLE",
    ),
  ],
];

/** Words of the state in which things begin, the likeliest first. */
const beginnings = stems(
  "CREATED",
  "NOTPAY",
  "NOT_PAY",
  "ACCEPTED",
  "ACCEPT",
  "PROCESSING",
  "WAIT",
  "INIT",
  "CREATE",
  "SUBMITTED",
  "SENDED",
  "SIGNED",
  "CONTRACTED",
  "AUTHORIZED",
  "EFFECTIVE",
  "AVAILABLE",
  "ENABLED",
  "SCHEDULED",
  "NORMAL",
  "UNAUDIT",
  "UNACTIVATED",
  "CONFIRMING",
  "PENDING",
  "AUDITING",
  "REVIEW",
  "UNDER",
  "SEND",
  "ACTIVE",
  "OPEN",
  "BINDED",
  "TAKING_EFFECT",
  "SUCCE",
  "DOING",
);

const placeholder = /(?:^|_)UNKNOWN?(?:_|$)|^UNDEFINED$|_(?:STATE|MODE)_(?:INVALID|NONE)$|^EMPTY$/i;
const state = /(?:^|_)(?:state|status|result)(?:_\$n)?$/;

/** Whether a member tells a state. */
export const isState: (name: string) => boolean = byName(
  (name) => state.test(name) && name !== "result_code",
);

/** Chooses the documented value that a state has after a verb; the same order of preference in every operation. */
export function chooseState<V extends Value>(
  values: readonly V[],
  lastVerb: string,
): V | undefined {
  const usable = meaningful(values);
  for (const stem of preference(lastVerb)) {
    const found = usable.find((value) => stem.test(bare(value)));
    if (found !== undefined) return found;
  }
  return usable[0];
}

/** What a state after this verb looks like, the likeliest first; there are as few verbs as names. */
const preference = byName((lastVerb) => {
  const verb = lastVerb.toLowerCase();
  const wanted = outcomes.find(([pattern]) => pattern.test(verb))?.[1] ?? [];
  return [...ownWords(verb), ...wanted, ...beginnings];
});

/** Chooses a documented value that means something; a success where there is one. */
export function chooseValue<V extends Value>(values: readonly V[]): V | undefined {
  const usable = meaningful(values);
  return usable.find((value) => value === "SUCCESS") ?? usable[0];
}

/** The text of a state whose values nobody lists. */
export function stateText(lastVerb: string): string {
  return (
    chooseState(
      [
        "PROCESSING",
        "SUCCESS",
        "CANCELLED",
        "TERMINATED",
        "CLOSED",
        "DELETED",
        "PAUSED",
        "FAILED",
        "REFUND",
        "EXPIRED",
      ],
      lastVerb,
    ) ?? "PROCESSING"
  );
}

function meaningful<V extends Value>(values: readonly V[]): readonly V[] {
  const usable = values.filter((value) => !placeholder.test(String(value)));
  return usable.length === 0 ? values : usable;
}

// A stem begins a word of the value: ACTIVE is not in INACTIVE, nor ENABLED in NOT_ENABLED.
function stems(...words: readonly string[]): readonly RegExp[] {
  return words.map((word) => new RegExp(`(?:^|(?<!(?:^|_)NOT?)_)${word}`, "i"));
}

/** The words of the verb itself, where a state ends in one of them: `FAPIAO.ISSUED` and `ISSUED`. */
function ownWords(verb: string): readonly RegExp[] {
  return (verb.match(/[a-z]+/g) ?? []).map((word) => new RegExp(`(?:^|_)${word}$`, "i"));
}

/** A state's value without what says which state is meant: `NOT_ENABLED` of `ENABLED_STATE_NOT_ENABLED`. */
function bare(value: Value): string {
  return String(value).replace(/^.+_(?:STATE|STATUS)_/, "");
}
