import type { Failure } from "../api/api.ts";

/** The JSON of a control path; `Data` is its type in `control/api.ts`. */
export async function get<Data>(path: string): Promise<Data> {
  const answer = await fetch(`/_sim${path}`, { headers: { accept: "application/json" } });
  if (!answer.ok) throw await failureOf(answer);
  // The control API's answers are typed by the same file.
  return (await answer.json()) as Data;
}

/** A control path's plain text. */
export async function getText(path: string): Promise<string> {
  const answer = await fetch(`/_sim${path}`);
  if (!answer.ok) throw await failureOf(answer);
  return answer.text();
}

/** Asks the simulator to do something. */
export async function post(path: string, body: unknown = {}): Promise<void> {
  await ask(path, body);
}

/** The same, for what it answers. */
export async function ask<Data>(path: string, body: unknown): Promise<Data> {
  const answer = await fetch(`/_sim${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw await failureOf(answer);
  const text = await answer.text();
  // The control API's answers are typed by the same file; some say nothing, to whoever wants nothing.
  return (text === "" ? undefined : JSON.parse(text)) as Data;
}

/** Asks the simulator to take something away. */
export async function takeAway(path: string): Promise<void> {
  const answer = await fetch(`/_sim${path}`, { method: "DELETE" });
  if (!answer.ok) throw await failureOf(answer);
}

/** Thrown for an answer of 400 and more. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly answer: Failure;

  constructor(answer: Failure) {
    super(answer.message);
    this.answer = answer;
  }
}

async function failureOf(answer: Response): Promise<RefusedError> {
  // Every answer of 400 and more has this form.
  return new RefusedError((await answer.json()) as Failure);
}
