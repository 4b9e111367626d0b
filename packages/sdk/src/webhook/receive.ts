import { randomUUID } from "node:crypto";
import { ConfigError, DecryptionError, RequestError, SignatureError } from "../errors.ts";
import { headerReader } from "../transport/headers.ts";
import type { HeaderReader } from "../transport/headers.ts";
import { answersV2, answersV3, replyOf } from "./answers.ts";
import type { Answers } from "./answers.ts";
import { keyOf, orderOf } from "./key-of.ts";
import { once, settled } from "./once.ts";
import { questions, timeFor } from "./questions.ts";
import type { Question } from "./questions.ts";
import { readBody } from "./read-body.ts";
import type { Opened, Receiver } from "./receiver.ts";
import { SeenMessages } from "./seen-messages.ts";
import type { Surroundings } from "./surroundings.ts";

/** A notification, and whose it is. */
interface Received extends Opened {
  readonly receiver: Receiver;
  readonly event: string | undefined;
}

/** The way of a request: read, opened, given to its handler once, answered. */
export function receiving(surroundings: Surroundings): (request: Request) => Promise<Response> {
  const seen = new SeenMessages();
  const queue = new Map<string, Promise<unknown>>();
  return async (request) => {
    if (request.method !== "POST") {
      return new Response(null, { status: 405, headers: { allow: "POST" } });
    }
    const { counts, options } = surroundings;
    let body: Uint8Array | undefined;
    try {
      body = await readBody(request);
    } catch (error) {
      counts.refused += 1;
      options.onError(error, { event: undefined });
      return answersV3.failed(400, "the body could not be read");
    }
    if (body === undefined) {
      counts.refused += 1;
      return answersV3.failed(413, "too large for a notification");
    }
    const header = headerReader(request.headers);
    const answers = isXml(body) ? answersV2 : answersV3;
    const signature = header("wechatpay-signature");
    let received: Received;
    try {
      received = await open(surroundings, body, header);
    } catch (error) {
      return refusal(surroundings, error, answers);
    }
    if (signature !== undefined && seen.has(signature)) {
      counts.replays += 1;
      return answers.failed(409, "this very message was taken before");
    }
    const answer = await answerTo(surroundings, received, answers, queue);
    if (signature !== undefined && answer.ok) seen.add(signature);
    return answer;
  };
}

function isXml(body: Uint8Array): boolean {
  return Buffer.from(body.subarray(0, 64)).toString("utf8").trimStart().startsWith("<");
}

/** Opens a message with the keys of whom it is for. Of several who have the same platform key one can open it. */
async function open(
  { receivers }: Surroundings,
  body: Uint8Array,
  header: HeaderReader,
): Promise<Received> {
  let failure: unknown;
  for (const receiver of await receivers(header, body)) {
    try {
      const opened = await receiver.open(body, header);
      return { ...opened, receiver, event: eventOf(opened) };
    } catch (error) {
      // The first failure tells the most, unless the message is this one's and only its seal another's.
      if (failure === undefined || error instanceof DecryptionError) failure = error;
    }
  }
  throw (
    failure ??
    new SignatureError(
      "The notification names a key of WeChat Pay's that none of the merchants here has. It does not come from WeChat Pay, or is for a merchant that is missing.",
      { code: "SIGNATURE_SERIAL_UNKNOWN" },
    )
  );
}

function eventOf({ version, notification }: Opened): string | undefined {
  if (version === 2 || !("event_type" in notification)) return undefined;
  return String(notification.event_type);
}

/** Answers what could not be opened. */
function refusal({ counts, options }: Surroundings, error: unknown, answers: Answers): Response {
  if (error instanceof SignatureError && error.code === "SIGNATURE_PROBE") {
    counts.probes += 1;
    return answers.failed(401, "wrong signature");
  }
  options.onError(error, { event: undefined });
  if (error instanceof SignatureError && error.code !== "SIGNATURE_KEY_UNAVAILABLE") {
    counts.refused += 1;
    return answers.failed(401, "wrong signature");
  }
  // Ours to mend: a key that is missing or wrong, certificates that could not be fetched. It comes again.
  counts.failed += 1;
  const ours = error instanceof ConfigError || error instanceof DecryptionError;
  return answers.failed(error instanceof RequestError ? 400 : ours ? 500 : 503, "not opened");
}

async function answerTo(
  surroundings: Surroundings,
  received: Received,
  answers: Answers,
  queue: Map<string, Promise<unknown>>,
): Promise<Response> {
  const { routes, counts, options } = surroundings;
  const { version, notification, event } = received;
  const product = "product" in notification ? String(notification.product) : undefined;
  const handler = event === undefined ? routes.v2() : routes.of(event, product);
  if (handler === undefined) {
    counts.unhandled += 1;
    const what = event ?? "APIv2";
    options.onError(
      new Error(
        `No handler takes it. Register one for ${what}, or a fallback that stores what is not expected.`,
      ),
      { event },
    );
    return answers.failed(500, "no handler");
  }
  // The types of `on` tied the event to what its handler takes; of all that was opened this is it.
  const run = async (): Promise<unknown> => handler(notification as never);
  const question =
    event !== undefined && Object.hasOwn(questions, event) ? questions[event] : undefined;
  if (question !== undefined) return reply(surroundings, received, question, run);
  const work = once({
    store: options.store,
    lease: options.lease,
    key: keyOf(received.receiver.id, version, notification),
    owner: randomUUID(),
    order: options.inOrder ? orderOf(version, notification) : undefined,
    queue,
    run,
  });
  return noticed(surroundings, work, received, answers);
}

/** Answers a notice as soon as it is handled, or at the deadline. */
async function noticed(
  { counts, options }: Surroundings,
  work: ReturnType<typeof once>,
  { event }: Received,
  answers: Answers,
): Promise<Response> {
  const finished = work.then((outcome) => {
    if ("error" in outcome) options.onError(outcome.error, { event });
    counts[outcome.state] += 1;
    return outcome;
  });
  const outcome = await settled(finished, options.deadline);
  if (outcome === undefined) {
    counts.late += 1;
    return answers.failed(500, "still being handled");
  }
  if (outcome.state === "handled" || outcome.state === "repeated") return answers.good();
  return answers.failed(500, outcome.state === "busy" ? "being handled" : "not handled");
}

/** Answers a question with what its handler says, in its time. */
async function reply(
  { counts, options }: Surroundings,
  { receiver, event }: Received,
  question: Question,
  run: () => Promise<unknown>,
): Promise<Response> {
  try {
    const said = await settled(
      run().then((answer) => ({ answer })),
      timeFor(question),
    );
    if (said === undefined) {
      counts.late += 1;
      options.onError(new Error(`Not answered within ${timeFor(question)} ms.`), { event });
      return answersV3.failed(500, "not answered in time");
    }
    const body = JSON.stringify(said.answer);
    if (typeof said.answer !== "object" || said.answer === null) {
      throw new TypeError(
        "Its handler returned no answer: an object with code and what was asked for.",
      );
    }
    const headers = question.signed ? { authorization: await receiver.sign(body) } : {};
    counts.handled += 1;
    return replyOf(body, headers);
  } catch (error) {
    counts.failed += 1;
    options.onError(error, { event });
    return answersV3.failed(500, "not answered");
  }
}
