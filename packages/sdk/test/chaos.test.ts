import { createPublicKey } from "node:crypto";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ChaoticServer, plans } from "./support/chaos.ts";
import type { Seen } from "./support/chaos.ts";
import { API_V3_KEY, fixture, merchantOptions, PLATFORM_SERIAL } from "./support/keys.ts";
import { API_V2_KEY, signedXml, SUCCESS, xmlOf } from "./support/xml.ts";
import { WeChatPay } from "../src/client.ts";
import { sealResource } from "../src/testing/seal-resource.ts";

// `npm run test:chaos` plays a hundred thousand.
const ROUNDS = Number(process.env["CHAOS_ROUNDS"] ?? 1000);

const certificate = fixture("platform-certificate.pem");
const encrypt_certificate = sealResource(API_V3_KEY, certificate, {
  associatedData: "certificate",
});
const certificates = JSON.stringify({ data: [{ encrypt_certificate }] });
const bankKey = createPublicKey(fixture("platform-public-key.pem"));
const pub_key = bankKey.export({ type: "pkcs1", format: "pem" }).toString();

function rightBody({ id = "", target }: Seen): string {
  if (target === "/v3/certificates") return certificates;
  if (target === "/risk/getpublickey") return xmlOf({ ...SUCCESS, pub_key });
  if (target.startsWith("/v3/")) return JSON.stringify({ id });
  return signedXml({ ...SUCCESS, id });
}

type Verb = "GET" | "POST" | "POST of APIv2";

interface Outcome {
  readonly id: string;
  readonly verb: Verb;
  readonly error: any;
  readonly data: any;
}

const server = new ChaoticServer(rightBody);
let baseUrl = "";
beforeAll(async () => {
  // The random part of the wait before a second attempt is none.
  vi.spyOn(Math, "random").mockReturnValue(0);
  baseUrl = await server.listen();
});
afterAll(() => server.close());

let calls = 0;

async function outcomeOf(wxpay: any, verb: Verb): Promise<Outcome> {
  calls += 1;
  const id = `call-${calls}`;
  const options = { headers: { "X-Call": id }, timeout: 60 };
  const call: Promise<unknown> =
    verb === "GET"
      ? wxpay.v3.x.get(options)
      : verb === "POST"
        ? wxpay.v3.x.post({ ...options, json: { id } })
        : wxpay.v2.mmpaysptrans.pay_bank.post({ ...options, xml: { enc_bank_no: "6222" } });
  return call.then(
    (data) => ({ id, verb, data, error: undefined }),
    (error: unknown) => ({ id, verb, data: undefined, error }),
  );
}

/** Says of itself that the server has seen nothing of it. */
function saysUnsent({ error }: Outcome): boolean {
  return error?.mayHaveReachedServer === false || /nothing was sent/i.test(error?.message);
}

/** What is not true of the outcomes. */
function lies(outcomes: readonly Outcome[]): object[] {
  return outcomes.flatMap((outcome) => {
    const { id, verb, data } = outcome;
    const seen = server.seen.get(id) ?? 0;
    const found = [
      saysUnsent(outcome) && seen > 0 && "says that nothing was sent, and the server saw it",
      // A query three times, each on a kept connection that may turn out to be dead. These writes have no number.
      seen > (verb === "GET" ? 6 : 1) && "went out too often",
      data !== undefined && data.id !== id && "has another call's answer",
      data !== undefined && seen === 0 && "has an answer that the server did not give",
    ];
    return found.filter(Boolean).map((what) => ({ what, outcome }));
  });
}

test(
  "whatever a server does, a call is sent once, has its own answer or none, and says truly whether it was sent",
  { timeout: 120_000 + ROUNDS * 100 },
  async () => {
    const kinds = { answered: 0, unsent: 0, unknown: 0, twice: 0 };
    await fc.assert(
      fc.asyncProperty(
        plans,
        fc.boolean(),
        fc.array(fc.array(verbs, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        async (plan, isKeyGiven, waves) => {
          const wxpay = new WeChatPay(
            merchantOptions({
              baseUrl,
              apiV2Key: API_V2_KEY,
              platformKeys: isKeyGiven ? { [PLATFORM_SERIAL]: certificate } : {},
            }),
          );
          await server.follow(plan);
          const outcomes: Outcome[] = [];
          for (const wave of waves) {
            outcomes.push(...(await Promise.all(wave.map((verb) => outcomeOf(wxpay, verb)))));
          }
          // What is still on its way is seen by then.
          await server.hangUp();
          expect(lies(outcomes)).toEqual([]);
          for (const outcome of outcomes) {
            if (outcome.error === undefined) kinds.answered += 1;
            else if (saysUnsent(outcome)) kinds.unsent += 1;
            else kinds.unknown += 1;
            if (server.seen.get(outcome.id) === 2) kinds.twice += 1;
          }
        },
      ),
      // A plan meets other moments when it is played again: there is nothing to shrink.
      { numRuns: ROUNDS, endOnFailure: true },
    );
    // None of this was said of nothing.
    expect(Object.entries(kinds).filter(([, count]) => count === 0)).toEqual([]);
  },
);

const verbs = fc.constantFrom<Verb>("GET", "POST", "POST of APIv2");
