import type { Field } from "@wechatpay-kit/catalog";
import { isDeepStrictEqual } from "node:util";
import { loadCatalog } from "@wechatpay-kit/catalog";
import { expect, onTestFinished, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { WeChatPayBrand } from "wechatpay-kit/brand";
import { catalogueFaults } from "../../test/helpers/catalogue-faults.ts";
import { startMerchantServer } from "../../test/helpers/merchant-server.ts";
import type { Posted } from "../../test/helpers/merchant-server.ts";
import {
  elementsOf,
  openRefund,
  signatureFor,
  takes,
} from "../../test/helpers/open-notification.ts";
import type { Members } from "../core/handler.ts";
import { createSimulator } from "../simulator.ts";

const { notifications } = loadCatalog();

/** Every shape of every notification. */
const shapes = notifications.flatMap(
  ({ event, version, modes, fields, variantLabel, variants = [] }) =>
    [{ label: variantLabel, fields }, ...variants].map((shape) => ({
      label: shape.label,
      fields: shape.fields,
      event,
      version,
      isBrands: modes?.every((mode) => mode === "brand") ?? false,
      name: [version, event, shape.label].filter(Boolean).join(" "),
    })),
);

type Sent = (typeof shapes)[number] & { readonly id: string; readonly resource: Members };
type Arrived = Sent & { readonly posted: Posted };

/** Sends all shapes of a version, each to an address of its own, and gives what arrived there. */
async function sendAll(version: "v2" | "v3") {
  const server = await startMerchantServer((_number, posted) => takes(posted));
  const simulator = await createSimulator();
  onTestFinished(simulator.close);
  const sent: [path: string, Sent][] = [];
  for (const [index, shape] of shapes.entries()) {
    if (shape.version !== version) continue;
    const { id, resource } = await simulator.notify({
      event_type: shape.event,
      notify_url: `${server.url}/${index}`,
      version,
      ...(shape.label !== undefined && { product: shape.label }),
    });
    sent.push([`/${index}`, { ...shape, id, resource }]);
  }
  await simulator.settled();
  const merchant = simulator.merchant();
  const arrived = sent.flatMap(([path, one]): Arrived[] =>
    server.posted
      .filter((posted) => posted.path === path)
      .map((posted) => Object.assign({ posted }, one)),
  );
  // Each once: neither lost nor, as an answer that does not count would have it, repeated.
  expect(arrived.map(({ name }) => name)).toEqual(sent.map(([, { name }]) => name));
  await simulator.clock.advance("7d");
  await simulator.settled();
  expect(server.posted).toHaveLength(sent.length);
  const { fetch } = simulator;
  const wxpay = new WeChatPay({ ...merchant, fetch });
  return { arrived, merchant, wxpay, brand: new WeChatPayBrand({ ...simulator.brand(), fetch }) };
}

test("these are all notifications of the catalogue, and some of them have several shapes", () => {
  const named = new Set(shapes.map(({ version, event }) => `${version} ${event}`));
  expect(named.size).toBe(notifications.length);
  expect(shapes.length).toBeGreaterThan(notifications.length);
});

test("every notification of APIv3 arrives, is opened by the SDK to the plain members that were sent, tells its product, and keeps to the catalogue", async () => {
  const { arrived, wxpay, brand } = await sendAll("v3");
  const faults: string[] = [];
  for (const { name, label, event, isBrands, fields, id, resource, posted } of arrived) {
    const { webhooks } = isBrands ? brand : wxpay;
    const unwrapped: Promise<unknown> = webhooks.unwrap(posted.body, posted.headers);
    const notification: any = await named(name, unwrapped);
    expect({ ...notification, name }).toMatchObject({
      name,
      id,
      event_type: event,
      resource,
      summary: expect.stringMatching(/./),
    });
    expect({ name, product: notification.product }).toEqual({ name, product: label });
    faults.push(
      ...catalogueFaults(fields, notification.resource).map((fault) => `${name}${fault}`),
    );
  }
  expect(faults).toEqual([]);
  expect(new Set(arrived.map(({ event }) => event))).toEqual(eventsOf("v3"));
});

/** XML has texts only: a number arrives as its digits, save within JSON. */
function asText(members: object, fields: readonly Field[]): object {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => {
      const field = fields.find((candidate) => candidate.name === name);
      if (typeof value === "number") return [name, String(value)];
      const isXml = field?.encoded === undefined && !Array.isArray(value);
      return [
        name,
        isXml && typeof value === "object" ? asText(value, field?.fields ?? []) : value,
      ];
    }),
  );
}

test("every notification of APIv2 arrives, is signed or sealed, is opened by the SDK, and says what was sent", async () => {
  const { arrived, merchant, wxpay } = await sendAll("v2");
  for (const one of arrived) {
    const { name, fields, resource, posted } = one;
    const elements = elementsOf(posted.body);
    const { sign, ...members }: any = await named(name, wxpay.webhooks.unwrapV2(posted.body));
    const faults = catalogueFaults(fields, { ...resource, ...(sign && { sign }) });
    expect({ name, members, faults, vouched: evidence(elements, one, merchant.apiV2Key) }).toEqual({
      name,
      members: asText(resource, fields),
      faults: [],
      vouched: true,
    });
  }
  expect(new Set(arrived.map(({ event }) => event))).toEqual(eventsOf("v2"));
});

test.each(["MD5", "HMAC-SHA256"] as const)(
  "a notification of APIv2 is signed by %s where that is asked for",
  async (sign_type) => {
    const server = await startMerchantServer((_number, posted) => takes(posted));
    const simulator = await createSimulator();
    onTestFinished(simulator.close);
    const notify_url = server.url;
    await simulator.notify({ event_type: "payment-success", notify_url, sign_type });
    await simulator.settled();
    const elements = elementsOf(server.posted[0]?.body ?? "");
    expect(elements["sign"]).toHaveLength(sign_type === "MD5" ? 32 : 64);
    expect(elements["sign"]).toBe(signatureFor(elements, simulator.merchant().apiV2Key));
  },
);

/** The events that the catalogue has of a version. */
function eventsOf(wanted: "v2" | "v3"): ReadonlySet<string> {
  const events = notifications.filter(({ version }) => version === wanted);
  expect(events).not.toEqual([]);
  return new Set(events.map(({ event }) => event));
}

/** So that a failure says whose it is. */
async function named<Value>(name: string, opening: Promise<Value>): Promise<Value> {
  try {
    return await opening;
  } catch (cause) {
    throw new Error(`${name} can't be opened: ${String(cause)}`, { cause });
  }
}

/** What vouches for a notification of APIv2: its signature, or that the part which is sealed opens. */
function evidence(elements: Record<string, string>, { fields, resource }: Arrived, key: string) {
  const { sign, req_info: sealed = "" } = elements;
  return fields.some(({ name }) => name === "sign")
    ? sign === signatureFor(elements, key)
    : isDeepStrictEqual(openRefund(sealed, key), Reflect.get(asText(resource, fields), "req_info"));
}
