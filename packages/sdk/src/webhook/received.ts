import type { Raw } from "../crypto/message.ts";
import { RequestError, SignatureError, typeFound } from "../errors.ts";
import type { HeaderReader, HeadersLike } from "../transport/headers.ts";

const HOW = {
  unwrap:
    'Express: express.raw({ type: "application/json" }); Fastify: addContentTypeParser("application/json", { parseAs: "buffer" }, …)',
  open: 'Express: express.raw({ type: ["application/json", "*/xml"] }); Fastify: addContentTypeParser(["application/json", "text/xml", "application/xml"], { parseAs: "buffer" }, …)',
  unwrapV2:
    'Express: express.raw({ type: "*/xml" }); Fastify: addContentTypeParser(["text/xml", "application/xml"], { parseAs: "buffer" }, …)',
} as const;
const HOW_ELSE =
  "Koa: raw-body; NestJS: rawBody: true and req.rawBody; Next.js, Hono: await request.text()";

/** A notification's body as a handler was given it, where it can be the one that WeChat Pay sent. */
export function receivedBody(rawBody: unknown, by: keyof typeof HOW): Raw {
  const body = rawBody instanceof ArrayBuffer ? new Uint8Array(rawBody) : rawBody;
  if (typeof body !== "string" && !(body instanceof Uint8Array)) {
    throw new RequestError(
      `${by} needs the body exactly as received (string or bytes), found ${found(rawBody)}: the signature covers its bytes, which a parsed body no longer has. ${HOW[by]}; ${HOW_ELSE}.`,
      { parameter: "rawBody" },
    );
  }
  if (body.length === 0) {
    throw new SignatureError(
      `The notification's body is empty. Most likely it was read before ${by} got it: a request's body can be read once, and a framework's parser or a logger did. Take the bytes where they are first read. ${HOW[by]}; ${HOW_ELSE}.`,
      { code: "SIGNATURE_WRONG" },
    );
  }
  if (by === "unwrapV2") refuseV3(body);
  return body;
}

/** Whether it is a notification of APIv2: XML, and none of the headers of APIv3. */
export function isV2(body: Raw, header: HeaderReader): boolean {
  return startOf(body).startsWith("<") && header("wechatpay-signature") === undefined;
}

/** Refuses XML without the headers of APIv3: a notification of APIv2 under the address of APIv3. */
export function refuseV2(body: Raw, header: HeaderReader): void {
  if (!isV2(body, header)) return;
  throw new SignatureError(
    "The notification is XML, as those of APIv2 are, which have no Wechatpay-* headers: it is opened with webhooks.unwrapV2(body). Notifications of APIv3 are JSON.",
    { code: "SIGNATURE_HEADER_MISSING" },
  );
}

function refuseV3(body: Raw): void {
  if (!startOf(body).startsWith("{")) return;
  throw new SignatureError(
    "The notification is JSON, as those of APIv3 are, which are opened with unwrap(body, headers). Notifications of APIv2 are XML.",
    { code: "SIGNATURE_WRONG" },
  );
}

function startOf(body: Raw): string {
  const start = typeof body === "string" ? body.slice(0, 64) : textAtStart(body);
  return start.trimStart();
}

function textAtStart(body: Uint8Array): string {
  return Buffer.from(body.subarray(0, 64)).toString("utf8");
}

function found(rawBody: unknown): string {
  if (rawBody === undefined) return "undefined (no parser has taken this content type)";
  if (typeof rawBody !== "object" || rawBody === null) return typeFound(rawBody);
  if (Object.getPrototypeOf(rawBody) !== Object.prototype) return "object";
  return Object.keys(rawBody).length === 0
    ? "object, empty (no parser has taken this content type)"
    : "object (a parser has taken the text apart)";
}

/** A request's headers in one of the shapes that platforms deliver. */
export function receivedHeaders(headers: unknown): HeadersLike {
  const refuse = (what: string): never => {
    throw new RequestError(
      `The second argument must be the request's headers (Headers, Node's req.headers, or pairs of name and value), found ${what}.`,
      { parameter: "headers" },
    );
  };
  if (typeof headers !== "object" || headers === null) return refuse(typeFound(headers));
  if (headers instanceof Headers || !(Symbol.iterator in headers)) {
    // Every object is looked up by name; a header that is not there is refused by name.
    return headers as HeadersLike;
  }
  const pairs = [...(headers as Iterable<unknown>)];
  if (pairs.every(isPair)) return pairs;
  return refuse(
    pairs.every((item) => typeof item === "string")
      ? "a flat list of texts (rawHeaders?)"
      : "a list of something else",
  );
}

function isPair(item: unknown): item is readonly [string, string] {
  return Array.isArray(item) && item.length === 2 && typeof item[0] === "string";
}
