import type { Answer } from "../call/answer.ts";
import type { Context } from "../config/context.ts";
import { SM2_SCHEME } from "../crypto/scheme.ts";
import { ConnectionError, wrongOption } from "../errors.ts";
import type { WeChatPayError } from "../errors.ts";
import type { CertificateStore } from "../keys/certificate-store.ts";
import { stateOf } from "../keys/platform-key.ts";
import type { PlatformKey } from "../keys/platform-key.ts";
import { PAUSE_MS } from "../keys/platform-keys.ts";
import type { FetchedKeys, Look } from "../keys/platform-keys.ts";
import { withoutTexts } from "../transport/sanitize-error.ts";
import { headerOf } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";
import { openCertificates } from "./open-certificates.ts";

// Calls wait for it, and WeChat Pay itself answers in less.
const PATIENCE_MS = 2000;

/** What is looked for, where, and how it is fetched where it is not there. */
export interface Stored {
  readonly store: CertificateStore;
  readonly look: Look;
  readonly fetch: () => Promise<Answer<ReadonlyMap<string, PlatformKey>>>;
}

/**
 * The platform certificates out of a store, and from WeChat Pay where that has none that will do. Nothing of the store is believed:
 * it holds the answer as it came, and that is opened with the APIv3 key and held against its signature each time; how old it is,
 * its signed time says. A store that fails is told to the observers, and changes nothing else.
 */
export async function storedCertificates(
  context: Context,
  apiV3Key: Uint8Array,
  { store, look, fetch }: Stored,
): Promise<FetchedKeys> {
  const { id, scheme } = context.config.identity;
  const key = `wechatpay:certificates:${id}${scheme === SM2_SCHEME ? ":SM2" : ""}`;
  const stored = await readStored(context, apiV3Key, store, key);
  if (stored !== undefined && willDo(stored, look)) return stored;
  const { data, wire } = await fetch();
  // Nobody waits for it.
  if (wire !== undefined) void write(context, store, key, wire);
  return { keys: data, age: 0 };
}

function willDo({ keys, age }: FetchedKeys, { freshFor, wanted }: Look): boolean {
  if (age >= freshFor) return false;
  const valid = [...keys].filter(([, key]) => stateOf(key) === "valid");
  // Another process has just looked: it is not there.
  if (age < PAUSE_MS) return valid.length > 0;
  return wanted === undefined ? valid.length > 0 : valid.some(([serial]) => serial === wanted);
}

async function readStored(
  context: Context,
  apiV3Key: Uint8Array,
  store: CertificateStore,
  key: string,
): Promise<FetchedKeys | undefined> {
  const what = "certificateStore.getItem";
  let value: unknown;
  try {
    value = await inTime(async () => store.getItem(key));
  } catch (cause) {
    tell(context, what, failed(what, cause));
    return undefined;
  }
  if (value === undefined || value === null) return undefined;
  try {
    const answer = readAnswer(value);
    const signed = Number(headerOf(answer, "wechatpay-timestamp")) * 1000;
    const age = Math.max(0, Date.now() - signed);
    const keys = await openCertificates(context, apiV3Key, answer, { anyAge: true });
    return { keys, age };
  } catch (cause) {
    tell(
      context,
      what,
      wrongOption(
        "certificateStore",
        `what it holds under ${JSON.stringify(key)} is not an answer of WeChat Pay to this merchant, as the cause says; it is left out, and replaced.`,
        { cause },
      ),
    );
    return undefined;
  }
}

async function write(
  context: Context,
  store: CertificateStore,
  key: string,
  wire: WireAnswer,
): Promise<void> {
  const what = "certificateStore.setItem";
  const headers = Object.fromEntries(
    SIGNED.map((name) => [name, headerOf(wire, name)]).filter(([, value]) => value !== undefined),
  );
  const text = JSON.stringify({ headers, body: Buffer.from(wire.body).toString("utf8") });
  try {
    await inTime(async () => store.setItem(key, text));
  } catch (cause) {
    tell(context, what, failed(what, cause));
  }
}

// Some errors quote what they were given.
const MOST_WORDS = 500;

const SIGNED = ["timestamp", "nonce", "serial", "signature", "signature-type"].map(
  (name) => `wechatpay-${name}`,
);

/** What was written: as text, or as the object that storages make of JSON. */
function readAnswer(value: unknown): WireAnswer {
  const written: unknown = typeof value === "string" ? JSON.parse(value) : value;
  const { headers, body } = Object(written);
  if (typeof body !== "string" || typeof headers !== "object" || headers === null) {
    throw new TypeError("It has not the members that are written there.");
  }
  const texts = Object.entries(headers).flatMap(([name, text]) =>
    typeof text === "string" ? [[name, text]] : [],
  );
  return { status: 200, headers: Object.fromEntries(texts), body: Buffer.from(body, "utf8") };
}

async function inTime<Value>(work: () => Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function failed(what: string, error: unknown): ConnectionError {
  const cause = withoutTexts(error, (text) => text.slice(0, MOST_WORDS));
  return new ConnectionError(
    `${what} failed (${cause.message}). Calls go on: platform certificates are fetched from WeChat Pay.`,
    { mayHaveReachedServer: false, cause },
  );
}

function tell({ observer }: Context, operation: string, error: WeChatPayError): void {
  observer.begin(operation)?.error(error);
}
