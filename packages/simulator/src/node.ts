import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { SimRequest, SimResponse } from "./http.ts";

/** Largest body that is read, in bytes. Uploads (images, videos) may be larger. */
const BODY_LIMIT = 1_048_576;
const UPLOAD_LIMIT = 10 * BODY_LIMIT;

/** The plain function behind a socket. */
export type Answerer = (request: SimRequest) => Promise<SimResponse>;

/** node:http around a function from plain request to plain answer. */
export function createNodeServer(answer: Answerer, onError: (error: unknown) => void): Server {
  const server = createServer(
    {
      // The real service says `Keep-Alive: timeout=8`.
      keepAliveTimeout: 8_000,
      // Slow clients: the head within 10 seconds, everything within 30.
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 2_000,
    },
    (request, response) => {
      serve(answer, request, response).catch((error: unknown) => {
        onError(error);
        response.destroy();
      });
    },
  );
  return server;
}

async function serve(
  answer: Answerer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await read(request);
  if (body === "aborted") return;
  if (body === "too-large") {
    // The rest of the body is not worth reading: say why and hang up.
    response.writeHead(413, { connection: "close", "content-length": "0" }).end();
    response.once("finish", () => request.destroy());
    return;
  }
  const {
    status,
    headers,
    body: bytes,
  } = await answer({
    method: request.method ?? "GET",
    target: originForm(request.url ?? "/"),
    headers: flatten(request.headers),
    body,
    ...(request.socket.remoteAddress !== undefined && { remote: request.socket.remoteAddress }),
  });
  const length = typeof bytes === "string" ? Buffer.byteLength(bytes) : bytes.byteLength;
  response.writeHead(status, {
    ...headers,
    ...(status !== 204 && { "content-length": String(length) }),
  });
  response.end(bytes);
}

async function read(request: IncomingMessage): Promise<Uint8Array | "too-large" | "aborted"> {
  const multipart = request.headers["content-type"]?.startsWith("multipart/") ?? false;
  const limit = multipart ? UPLOAD_LIMIT : BODY_LIMIT;
  if (Number(request.headers["content-length"] ?? 0) > limit) return "too-large";
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // A request's stream hands out buffers as long as no encoding is set.
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > limit) return "too-large";
      chunks.push(chunk);
    }
  } catch {
    // The client hung up: nobody is left to answer.
    return "aborted";
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

// A proxy's client sends `GET http://host/path`; the signature covers path and query.
function originForm(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]*/i, "") || "/";
}

function flatten(headers: IncomingMessage["headers"]): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return flat;
}
