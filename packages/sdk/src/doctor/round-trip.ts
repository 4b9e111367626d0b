import { WeChatPay } from "../client.ts";
import type { AnyOptions } from "../config/config.ts";
import {
  AnswerError,
  ApiError,
  ConfigError,
  ConnectionError,
  DecryptionError,
  SignatureError,
  TimeoutError,
} from "../errors.ts";
import { PAGES } from "./finding.ts";
import type { Finding } from "./finding.ts";

/** Minutes by which clocks may differ before something is refused. */
const WINDOW_MINUTES = 5;

/** A signed request that changes nothing, and its signed answer: whether keys, clocks and the way to WeChat Pay are right. */
export async function roundTrip(options: AnyOptions): Promise<Finding[]> {
  let skew: number | undefined;
  const { hooks } = options;
  const wxpay = new WeChatPay({
    ...options,
    hooks: {
      ...hooks,
      response: (event) => {
        skew = event.clockSkew;
        return hooks?.response?.(event);
      },
    },
  });
  const failure = await wxpay.v3.security.echo
    .post({ json: { echo_message: "wechatpay-kit doctor" } })
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  return [...(failure === undefined ? ALL_GOOD : findingsOf(failure)), ofClock(skew)];
}

const REACHED: Finding = {
  check: "connection",
  state: "good",
  what: "WeChat Pay answers",
  link: PAGES.hosts,
};
const SIGNED: Finding = {
  check: "signature",
  state: "good",
  what: "WeChat Pay accepts the signature: mchid, serial and privateKey belong together",
  link: PAGES.signature,
};
const ALL_GOOD: readonly Finding[] = [
  REACHED,
  SIGNED,
  {
    check: "answer",
    state: "good",
    what: "its answer is signed by a key that is known here",
    link: PAGES.verification,
  },
];

function findingsOf(error: unknown): Finding[] {
  if (error instanceof ConnectionError || error instanceof TimeoutError) {
    return [
      bad(
        "connection",
        PAGES.hosts,
        error,
        "Look at firewall, proxy, DNS and TLS of this machine.",
      ),
    ];
  }
  if (error instanceof ApiError) {
    return [
      REACHED,
      bad("signature", PAGES.signature, error, error.hint ?? "Mend what WeChat Pay names."),
    ];
  }
  if (error instanceof AnswerError) {
    const remedy = "Look at what stands between this machine and WeChat Pay.";
    return [REACHED, bad("answer", PAGES.verification, error, remedy)];
  }
  if (error instanceof SignatureError || error instanceof DecryptionError) {
    const remedy = "Give the key that the text names as platformKeys, or apiV3Key.";
    return [REACHED, SIGNED, bad("answer", PAGES.verification, error, remedy)];
  }
  // An option that shows to be wrong only now: certificates that can't be opened, or that there are none of.
  if (error instanceof ConfigError) {
    return [REACHED, bad(error.option, PAGES.platformKeys, error, "Set the option right.")];
  }
  throw error;
}

function bad(check: string, link: string, error: Error, remedy: string): Finding {
  const code = "code" in error ? String(error.code) : error.name;
  return { check, state: "bad", what: code, why: error.message, remedy, link };
}

function ofClock(skew: number | undefined): Finding {
  const link = PAGES.signature;
  if (skew === undefined) {
    const what = "WeChat Pay's time is not known";
    const why = "No answer with a Date came.";
    return { check: "clock", state: "unknown", what, why, link };
  }
  const minutes = Math.round(Math.abs(skew) / 6000) / 10;
  if (minutes < WINDOW_MINUTES) {
    return {
      check: "clock",
      state: "good",
      what: `this machine's clock is ${minutes} minutes from WeChat Pay's`,
      link,
    };
  }
  return {
    check: "clock",
    state: "bad",
    what: `this machine's clock is ${minutes} minutes ${skew > 0 ? "behind" : "ahead of"} WeChat Pay's`,
    why: `Signatures more than ${WINDOW_MINUTES} minutes old, or from the future, are refused on both sides.`,
    remedy: "Set the clock (NTP).",
    link,
  };
}
