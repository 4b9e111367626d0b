import type { ApiPromise } from "./options.ts";
import { RequestError } from "../errors.ts";
import type { Answer } from "../call/answer.ts";
import { headerOf } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";

/** The promise of the data, with the two ways to the answer behind it. */
export function apiPromise<Data>(answer: Promise<Answer>): ApiPromise<Data> {
  // The catalogue says what the operation answers; as with any typed client, WeChat Pay's word makes it true.
  const data = answer.then((settled) => settled.data as Data);
  // Both go through `data`: a refusal is then handled where the caller looks, never reported as unhandled as well.
  return Object.assign(data, {
    withResponse: async () => {
      const value = await data;
      const wire = fetched((await answer).wire);
      return {
        data: value,
        response: toResponse(wire),
        requestId: headerOf(wire, "request-id"),
      };
    },
    asResponse: async () => {
      await data;
      return toResponse(fetched((await answer).wire));
    },
  });
}

function fetched(wire: WireAnswer | undefined): WireAnswer {
  if (wire !== undefined) return wire;
  throw new RequestError(
    "This operation fetches nothing and has no Response: its data is the address of a page that the user's browser is sent to.",
    { parameter: "path" },
  );
}

function toResponse({ status, headers, body, stream }: WireAnswer): Response {
  const list = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const item of typeof value === "string" ? [value] : (value ?? [])) list.append(name, item);
  }
  // The web's Response refuses a body, even an empty one, where the status allows none.
  const content = body.length === 0 ? null : new Uint8Array(body);
  const none = [204, 205, 304].includes(status);
  return new Response(none ? null : (stream ?? content), { status, headers: list });
}
