import { ConfigError } from "../errors.ts";

/** What was looked at, and what came out. */
export interface Finding {
  /** What was looked at: an option, `connection`, `signature`, `answer`, `clock`. */
  readonly check: string;
  /** `good`; `bad`: calls fail for it, or will; `unknown`: it could not be looked at, for `why`. */
  readonly state: "good" | "bad" | "unknown";
  /** What was found. It holds no key. */
  readonly what: string;
  /** Why that is so; absent where it is good. */
  readonly why?: string;
  /** What to do; absent where it is good. */
  readonly remedy?: string;
  /** WeChat Pay's page on it. */
  readonly link: string;
}

const SITE = "https://pay.weixin.qq.com/doc/v3/merchant/";

/** The pages that explain what was looked at. */
export const PAGES: Readonly<
  Record<
    | "keys"
    | "serial"
    | "platformKeys"
    | "apiV3Key"
    | "workWxSecret"
    | "signature"
    | "verification"
    | "hosts",
    string
  >
> = {
  keys: `${SITE}4012365336`,
  serial: `${SITE}4012365336`,
  platformKeys: `${SITE}4012153196`,
  apiV3Key: `${SITE}4012071382`,
  workWxSecret: "https://developer.work.weixin.qq.com/document/path/90281",
  signature: `${SITE}4012365336`,
  verification: `${SITE}4013053249`,
  hosts: `${SITE}4012081606`,
};

/** An option that reads well, or the sentence that says why not: its remedy stands in it. */
export function ofOption(check: string, link: string, read: () => string): Finding {
  try {
    return { check, state: "good", what: read(), link };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [what = "", ...rest] = error.message.split(/(?<=\.) /);
    const remedy = rest.join(" ");
    return {
      check: error.option,
      state: "bad",
      what,
      why: "No client can be made with it.",
      remedy: remedy === "" ? "Set the option right." : remedy,
      link,
    };
  }
}
