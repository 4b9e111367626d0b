import type { IncomingHttpHeaders } from "node:http";
import { added } from "./node-messages.ts";
import type { NodeRequest } from "./node-messages.ts";

/**
 * A request of Node's as the `Request` of the web.
 *
 * @throws TypeError for what can't be one: the method TRACE, a header's value that no `Headers` takes.
 */
export function webRequest(request: NodeRequest, body: Uint8Array<ArrayBuffer>): Request {
  const method = request.method ?? "POST";
  return new Request(urlOf(request), {
    method,
    headers: webHeaders(request.headers),
    // These have no body in the web.
    ...(method === "GET" || method === "HEAD" ? {} : { body }),
  });
}

function webHeaders(headers: IncomingHttpHeaders): Headers {
  const web = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    // HTTP/2 has method, path and host among the headers: `:authority`.
    if (value === undefined || name.startsWith(":")) continue;
    for (const one of [value].flat()) web.append(name, one);
  }
  return web;
}

/** The address as the sender wrote it, or one that has its path: a request is never refused for its `Host`. */
function urlOf(request: NodeRequest): string {
  const target = targetOf(request);
  const path = target.startsWith("/") ? target : "/";
  // Who sends to a proxy writes the whole address.
  const url = path === target ? originOf(request) + path : target;
  return isWebUrl(url) ? url : `http://localhost${path}`;
}

function originOf({ headers, socket }: NodeRequest): string {
  const host = headers[":authority"] ?? headers.host;
  const scheme = socket !== undefined && "encrypted" in socket ? "https" : "http";
  // Nothing that would end the host, and make another of the path.
  const usable = typeof host === "string" && /^[\w.:[\]-]+$/.test(host);
  return `${scheme}://${usable ? host : "localhost"}`;
}

function targetOf(request: NodeRequest): string {
  // Express cuts the path of a mounted router off `url`.
  const original = added(request, "originalUrl");
  return typeof original === "string" ? original : (request.url ?? "/");
}

function isWebUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  // `Request` takes no address with a password.
  return /^https?:$/.test(protocol) && username === "" && password === "";
}
