import { RequestError } from "../errors.ts";
import { headerReader } from "../transport/headers.ts";
import { answersV2, answersV3, replyOf } from "./answers.ts";
import type { Answers } from "./answers.ts";
import { Deadline } from "./deadline.ts";
import type { Handler, HandlerContext } from "./handlers.ts";
import { keyOf } from "./key-of.ts";
import { Once } from "./once.ts";
import { openDelivery } from "./open-delivery.ts";
import type { Received } from "./open-delivery.ts";
import { ordersOf } from "./orders-of.ts";
import { questionOf, timeFor } from "./questions.ts";
import type { Question } from "./questions.ts";
import { readBody } from "./read-body.ts";
import type { Opened } from "./receiver.ts";
import { refusalOf } from "./refusal.ts";
import { SeenMessages } from "./seen-messages.ts";
import type { Surroundings } from "./surroundings.ts";

/** One posting, as far as it is known. */
interface Delivery {
  readonly deadline: Deadline;
  answers: Answers;
  event: string | undefined;
}

/** The way of a request: read, opened, given to its handler once, answered. */
export function receiving(surroundings: Surroundings): (request: Request) => Promise<Response> {
  const receiver = new Deliveries(surroundings);
  return (request) => receiver.receive(request);
}

class Deliveries {
  readonly #surroundings: Surroundings;
  readonly #once: Once;
  readonly #seen = new SeenMessages();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    const { store, lease } = surroundings.options;
    this.#once = new Once(store, lease);
  }

  async receive(request: Request): Promise<Response> {
    if (!isRequest(request)) return this.#foreign();
    if (request.method !== "POST") {
      return new Response(null, { status: 405, headers: { allow: "POST" } });
    }
    const deadline = new Deadline(this.#surroundings.options.deadline);
    const delivery: Delivery = { deadline, answers: answersV3, event: undefined };
    const late = deadline.over.then(() => this.#late(delivery));
    const answer = await Promise.race([this.#answer(request, delivery), late]);
    deadline.clear();
    return answer;
  }

  /** What frameworks hand to a handler that is registered as it is. */
  #foreign(): Response {
    const { counts, options } = this.#surroundings;
    counts.failed += 1;
    const error = new RequestError(
      "The router's handler takes the web's Request and got something else. node:http, Express, Koa, Fastify, NestJS: toNodeHandler(router.handler()) of wechatpay-kit/webhook/node; Hono: (c) => handler(c.req.raw).",
      { parameter: "request" },
    );
    options.onError(error, { event: undefined });
    return answersV3.failed(500, "not read");
  }

  /** Waits for all of it, however long it takes. */
  async #answer(request: Request, delivery: Delivery): Promise<Response> {
    const { counts, receivers } = this.#surroundings;
    const header = headerReader(request.headers);
    let received: Received;
    try {
      const body = await readBody(request, delivery.deadline.signal);
      if (body === undefined) {
        counts.refused += 1;
        return delivery.answers.failed(413, "too large for a notification");
      }
      if (isXml(body)) delivery.answers = answersV2;
      received = await openDelivery(receivers, body, header);
    } catch (error) {
      return this.#refuse(error, delivery);
    }
    const signature = received.opened.version === 3 ? header("wechatpay-signature") : undefined;
    if (signature === undefined) return this.#handle(received, delivery);
    if (this.#seen.has(signature)) {
      counts.replays += 1;
      return delivery.answers.failed(409, "this very message was taken before");
    }
    this.#seen.add(signature);
    const answer = await this.#handle(received, delivery);
    if (!answer.ok) this.#seen.forget(signature);
    return answer;
  }

  #refuse(error: unknown, { deadline, answers, event }: Delivery): Response {
    const { counts, options } = this.#surroundings;
    const { status, message, count } = refusalOf(error, answers === answersV2);
    // Once it is late that is all that is said of it.
    if (!deadline.signal.aborted) {
      counts[count] += 1;
      if (count !== "probes") options.onError(error, { event });
    }
    return answers.failed(status, message);
  }

  async #handle({ opened, receiver }: Received, delivery: Delivery): Promise<Response> {
    const { counts, options } = this.#surroundings;
    const event = eventOf(opened);
    delivery.event = opened.version === 2 ? `v2/${event ?? "?"}` : event;
    const question = opened.version === 3 && event !== undefined ? questionOf(event) : undefined;
    const handler = this.#handlerOf(opened, event, question);
    if (handler === undefined) {
      counts.unhandled += 1;
      const error = new Error(unhandledWords(opened, event, question));
      options.onError(error, { event: delivery.event });
      return delivery.answers.failed(500, "no handler");
    }
    const { id } = receiver;
    const { version, notification } = opened;
    const context = { key: keyOf(id, version, notification), recipient: id };
    // The types of `on` tied the event to what its handler takes; of all that was opened this is it.
    const run = async (signal: AbortSignal): Promise<unknown> =>
      handler(notification as never, { ...context, signal });
    return question === undefined
      ? this.#notice(opened, context, run, delivery)
      : this.#question(question, receiver, run, delivery);
  }

  #handlerOf(
    opened: Opened,
    event: string | undefined,
    question: Question | undefined,
  ): Handler<never> | undefined {
    const { routes } = this.#surroundings;
    if (opened.version === 2) return routes.v2(event) ?? routes.rest();
    const { notification } = opened;
    const product = "product" in notification ? String(notification.product) : undefined;
    const own = event === undefined ? undefined : routes.v3(event, product);
    // What a fallback happens to return is no answer to a question.
    return own ?? (question === undefined ? routes.rest() : undefined);
  }

  /** Answers a notice as soon as it is handled. */
  async #notice(
    { notification }: Opened,
    { key, recipient }: Omit<HandlerContext, "signal">,
    run: (signal: AbortSignal) => Promise<unknown>,
    { answers, event }: Delivery,
  ): Promise<Response> {
    const { counts, options } = this.#surroundings;
    const outcome = await this.#once.run({
      key,
      orders: options.inOrder ? ordersOf(recipient, notification) : [],
      run,
      failed: (error) => options.onError(error, { event }),
    });
    counts[outcome.state] += 1;
    if (outcome.state === "failed") {
      options.onError(outcome.error, { event });
      return answers.failed(500, "not handled");
    }
    return outcome.state === "busy" ? answers.failed(500, "being handled") : answers.good();
  }

  /** Answers a question with what its handler says. */
  async #question(
    question: Question,
    { sign }: Received["receiver"],
    run: (signal: AbortSignal) => Promise<unknown>,
    { deadline, event }: Delivery,
  ): Promise<Response> {
    const { counts, options } = this.#surroundings;
    deadline.shorten(timeFor(question));
    try {
      const answer = await run(deadline.signal);
      if (typeof answer !== "object" || answer === null) {
        throw new TypeError(
          "Its handler returned no answer: an object with code and what was asked for.",
        );
      }
      const body = JSON.stringify(answer);
      const headers = question.signed ? { authorization: await sign(body) } : {};
      if (!deadline.signal.aborted) counts.handled += 1;
      return replyOf(body, headers);
    } catch (error) {
      counts.failed += 1;
      options.onError(error, { event });
      return answersV3.failed(500, "not answered");
    }
  }

  #late({ deadline, answers, event }: Delivery): Response {
    const { counts, options } = this.#surroundings;
    counts.late += 1;
    const words = `Not handled within ${deadline.milliseconds} ms, and answered so that it comes again. What was begun goes on; what takes longer belongs into a queue.`;
    options.onError(new Error(words), { event });
    return answers.failed(500, "still being handled");
  }
}

/** By what is used of it: a framework's own `Request` is one too. */
function isRequest(request: Request | undefined): boolean {
  return typeof request?.method === "string" && typeof request.headers?.get === "function";
}

function isXml(body: Uint8Array): boolean {
  return Buffer.from(body.subarray(0, 64)).toString("utf8").trimStart().startsWith("<");
}

/** Questions never come to a fallback, and what of APIv2 is not documented has no name to register. */
function unhandledWords(
  { version }: Opened,
  event: string | undefined,
  question: Question | undefined,
): string {
  if (question !== undefined) {
    return `Nobody answers it, and no fallback may. Register a handler: on("${event}", …) that returns the answer.`;
  }
  const own =
    version === 3 ? `on("${event}", …)` : `onV2(${event === undefined ? "" : `"${event}", `}…)`;
  return `No handler takes it. Register one: ${own}, or a fallback that stores what is not expected.`;
}

function eventOf(opened: Opened): string | undefined {
  if (opened.version === 2) return opened.event;
  const { notification } = opened;
  return "event_type" in notification ? String(notification.event_type) : undefined;
}
