/** What was handed to WeChat so that a user pays, whatever the client calls its members. */
export interface HandedOver {
  /** Who hands it over: a page in WeChat, a mini program, or an app by the OpenSDK. */
  readonly by: "page" | "mini-program" | "app";
  /** A mini program does not say which it is; WeChat knows. */
  readonly appid: string | undefined;
  /** Of apps alone: the merchant. */
  readonly partnerid: string | undefined;
  readonly prepayId: string;
  readonly timestamp: string;
  readonly nonce: string;
  /** `prepay_id=wx…`; of apps `Sign=WXPay` */
  readonly package: string;
  /** Apps say none. */
  readonly signType: string | undefined;
  readonly sign: string;
}

/** The same once it is known in which app. */
export type SignedRequest = HandedOver & { readonly appid: string };

/** Members of an app's request, as its platforms and frameworks write them, all in lower case. */
const APP = ["appid", "partnerid", "prepayid", "package", "noncestr", "timestamp", "sign"] as const;
const MINI_PROGRAM = ["timeStamp", "nonceStr", "package", "signType", "paySign"] as const;

/**
 * Reads the object that a page, a mini program or an app hands to WeChat.
 *
 * @returns what it says, or the members that it lacks
 */
export function readHandedOver(value: object): HandedOver | readonly string[] {
  const given = new Map<string, unknown>(Object.entries(value));
  const lower = new Map([...given].map(([name, member]) => [name.toLowerCase(), member]));
  return lower.has("prepayid") || lower.has("partnerid") ? readApp(lower) : readPage(given);
}

function readPage(given: ReadonlyMap<string, unknown>): HandedOver | readonly string[] {
  const texts = textsOf(given, MINI_PROGRAM);
  if (Array.isArray(texts)) return given.has("appId") ? texts : ["appId", ...texts];
  const appid = given.get("appId");
  if (appid !== undefined && typeof appid !== "string") return ["appId"];
  return {
    by: appid === undefined ? "mini-program" : "page",
    appid,
    partnerid: undefined,
    prepayId: texts.package.replace(/^prepay_id=/u, "").replace(/&.*$/u, ""),
    timestamp: texts.timeStamp,
    nonce: texts.nonceStr,
    package: texts.package,
    signType: texts.signType,
    sign: texts.paySign,
  };
}

function readApp(lower: Map<string, unknown>): HandedOver | readonly string[] {
  // Android and HarmonyOS call it otherwise, since `package` is a word of Java's.
  if (lower.has("packagevalue")) lower.set("package", lower.get("packagevalue"));
  // iOS takes a number.
  const time = lower.get("timestamp");
  if (typeof time === "number") lower.set("timestamp", String(time));
  const texts = textsOf(lower, APP);
  if (Array.isArray(texts)) return texts;
  return {
    by: "app",
    appid: texts.appid,
    partnerid: texts.partnerid,
    prepayId: texts.prepayid,
    timestamp: texts.timestamp,
    nonce: texts.noncestr,
    package: texts.package,
    signType: undefined,
    sign: texts.sign,
  };
}

function textsOf<Name extends string>(
  given: ReadonlyMap<string, unknown>,
  names: readonly Name[],
): Readonly<Record<Name, string>> | Name[] {
  const lacking = names.filter((name) => typeof given.get(name) !== "string");
  if (lacking.length > 0) return lacking;
  const texts = names.map((name) => [name, given.get(name)]);
  // Each of the names has a text: none is lacking.
  return Object.fromEntries(texts) as Record<Name, string>;
}
