import { constants, publicEncrypt } from "node:crypto";
import type { Operation } from "@wechatpay-kit/catalog";
import { isMembers } from "../../src/core/handler.ts";
import type { Members } from "../../src/core/handler.ts";
import type { SimRequest } from "../../src/core/http.ts";
import { authorize } from "../helpers/signed-request.ts";
import type { Credentials } from "../helpers/signed-request.ts";
import { callOf } from "./call-of.ts";
import { clientOf } from "./client-of.ts";
import type { Mutation } from "./mutation.ts";
import type { CallOptions } from "./request-of.ts";

/** A request as the SDK sends it, members encrypted and encoded, taken apart so that each of them can be changed. */
export interface Wire {
  readonly request: SimRequest;
  /** The path's values, decoded. */
  readonly path: Members;
  /** Texts, and lists of them for names that may be repeated. */
  readonly query: Members;
  /** Of an upload, the part `meta`, as text. */
  readonly body: Members;
}

/** A client of the SDK whose calls end before the network: gives what it would send. */
export function catchWires(
  credentials: Credentials,
): (operation: Operation, options: CallOptions) => Promise<Wire> {
  let request: SimRequest | undefined;
  const fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const { origin, pathname, search } = new URL(String(url));
    request = {
      method: init.method ?? "GET",
      target: pathname + search,
      origin,
      headers: Object.fromEntries(new Headers(init.headers)),
      body: new Uint8Array(await new Response(init.body ?? null).arrayBuffer()),
    };
    return new Response("{}", { status: 400 });
  };
  const client = clientOf(credentials, { fetch });
  return async (operation, options) => {
    request = undefined;
    const failure: unknown = await callOf(client, operation, options).catch(
      (error: unknown) => error,
    );
    if (request === undefined) throw failure;
    return takeApart(operation, request);
  };
}

function takeApart(operation: Operation, request: SimRequest): Wire {
  const { pathname, searchParams } = new URL(request.target, "http://localhost");
  const segments = pathname.split("/");
  const values = operation.path
    .split("/")
    .map((name, index) => [name.slice(1, -1), decodeURIComponent(segments[index] ?? ""), name])
    .filter(([, , name]) => name?.startsWith("{"));
  const lists = (operation.queryParams ?? []).filter(({ type }) => type === "array");
  return {
    request,
    path: Object.fromEntries(values),
    query: {
      ...Object.fromEntries(searchParams),
      ...Object.fromEntries(lists.map(({ name }) => [name, searchParams.getAll(name)])),
    },
    body: bodyOf(request),
  };
}

function bodyOf({ body }: SimRequest): Members {
  if (body.length === 0) return {};
  const meta = metaOf(body);
  return meta === undefined ? JSON.parse(Buffer.from(body).toString()) : { meta };
}

function metaOf(form: Uint8Array): string | undefined {
  return /name="meta"\r\n(?:.+\r\n)*\r\n(.*)\r\n--/.exec(Buffer.from(form).toString())?.[1];
}

/** The request with one member changed, signed anew. */
export function changed(
  credentials: Credentials,
  operation: Operation,
  wire: Wire,
  mutation: Pick<Mutation, "in" | "steps" | "value" | "sealed" | "instead">,
): SimRequest {
  const { steps, instead = [] } = mutation;
  const value = mutation.sealed ? sealed(credentials, wire, mutation.value) : mutation.value;
  const of = (where: Mutation["in"]): Members => {
    if (where !== mutation.in) return wire[where];
    const removed = instead.reduce<unknown>(
      (at, other) => edit(at, other.steps, undefined),
      wire[where],
    );
    const edited = edit(removed, steps, value);
    if (!isMembers(edited)) throw new Error(`${operation.id}: the whole ${where} was replaced.`);
    return edited;
  };
  const [path, query, body] = [of("path"), of("query"), of("body")];
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((item) => `${name}=${encodeURIComponent(String(item))}`),
  );
  const address = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(String(path[name])),
  );
  const target = pairs.length === 0 ? address : `${address}?${pairs.join("&")}`;
  const { method, headers } = wire.request;
  const sent = written(wire, body);
  const authorization = authorize(credentials, { method, target, body: sent.signed });
  return { ...wire.request, target, headers: { ...headers, authorization }, body: sent.bytes };
}

/** Whether the request has the object or the list that a member stands in. */
export function hasParent(
  wire: Wire,
  { in: where, steps }: Pick<Mutation, "in" | "steps">,
): boolean {
  let at: unknown = wire[where];
  for (const step of steps.slice(0, -1)) {
    const parsed: unknown = typeof at === "string" ? JSON.parse(at) : at;
    at = new Map(Object.entries(parsed ?? {})).get(String(step));
    if (at === undefined) return false;
  }
  return typeof steps.at(-1) !== "number" || Array.isArray(at) || typeof at === "string";
}

/** A text encrypted with the platform key that the request names. */
function sealed(credentials: Credentials, { request }: Wire, value: unknown): string {
  const platformKeys = "platformKeys" in credentials ? credentials.platformKeys : {};
  const key = platformKeys[request.headers["wechatpay-serial"] ?? ""];
  if (key === undefined) throw new Error("The request names no platform key to encrypt with.");
  const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" };
  return publicEncrypt({ key, ...padding }, Buffer.from(String(value))).toString("base64");
}

function written(wire: Wire, body: Members): { bytes: Uint8Array; signed: string } {
  const bytes = Buffer.from(wire.request.body);
  const meta = body["meta"];
  if (typeof meta !== "string" || metaOf(bytes) === undefined) {
    const signed = bytes.length === 0 ? "" : JSON.stringify(body);
    return { bytes: Buffer.from(signed), signed };
  }
  // The made files are text, so the form is.
  const form = bytes.toString().replace(String(wire.body["meta"]), () => meta);
  return { bytes: Buffer.from(form), signed: meta };
}

/** A copy in which one member is another; text on the way is JSON within the text. */
function edit(at: unknown, steps: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (typeof at === "string") return JSON.stringify(edit(JSON.parse(at), steps, value));
  if (Array.isArray(at)) {
    return at.map((item, index) => (index === step ? edit(item, rest, value) : item));
  }
  const members = new Map(Object.entries(at ?? {}));
  const edited = edit(members.get(String(step)), rest, value);
  if (edited === undefined) members.delete(String(step));
  else members.set(String(step), edited);
  return Object.fromEntries(members);
}
