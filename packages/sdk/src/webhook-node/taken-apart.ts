import { RequestError, typeFound } from "../errors.ts";
import { added } from "./node-messages.ts";
import type { NodeRequest } from "./node-messages.ts";

const REMEDIES = [
  "Express: put this route before app.use(express.json()), or keep the bytes: express.json({ verify: (req, res, bytes) => { req.rawBody = bytes; } })",
  "NestJS: NestFactory.create(AppModule, { rawBody: true })",
  'Fastify: in a scope of the route\'s own, addContentTypeParser(["application/json", "text/xml"], (request, payload, done) => done(null)), which leaves request.raw unread',
  "Koa, Egg, Midway: put the route before the body parser, or hand on the text that it kept: ctx.req.rawBody = ctx.request.rawBody",
].join("; ");

/** The error of a body that somebody else read and did not keep as it came. */
export function takenApart(request: NodeRequest): RequestError {
  return new RequestError(
    `toNodeHandler needs the body exactly as received, for the signature covers its bytes: ${found(request)} ${REMEDIES}. It was answered with 500, so that WeChat Pay sends the notification again.`,
    { parameter: "rawBody" },
  );
}

function found(request: NodeRequest): string {
  const body = added(request, "body");
  const parsed =
    body !== undefined && body !== null
      ? `a parser has taken it apart (req.body is an ${typeFound(body)}).`
      : "it was read before, by a parser or a logger, and neither req.rawBody nor req.body has its bytes.";
  return typeof request.on === "function"
    ? parsed
    : "the request is no stream, and neither req.rawBody nor req.body has its bytes.";
}
