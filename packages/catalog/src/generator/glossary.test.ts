import { describe, expect, test } from "vitest";
import type { Notification } from "../notification.ts";
import type { Operation } from "../operation.ts";
import type { Entry, Glossary } from "./glossary.ts";
import {
  labelsInside,
  labelsOf,
  noGlossary,
  notificationPlaces,
  operationPlaces,
} from "./glossary.ts";

const words = (text: string): Entry => ({ zh: `${text}字`, en: text });
const glossaryOf = (entry: Entry): Glossary => ({
  ...noGlossary,
  fields: new Map([["type", entry]]),
});

const own = "v3/pay/transactions/h5#post";
const places = { own, files: ["pay.transactions", "pay"] };

describe("the label of a member", () => {
  const everywhere = {
    ...words("common"),
    in: {
      "h5_info.*": words("parent"),
      [own]: words("operation"),
      "pay.transactions": words("narrow"),
      pay: words("wide"),
    },
  };
  const without = (...gone: string[]): Entry => ({
    ...everywhere,
    in: Object.fromEntries(
      Object.entries(everywhere.in).filter(([place]) => !gone.includes(place)),
    ),
  });
  const files = ["pay.transactions", "pay"];

  test.each<{ says: string; entry: Entry; parent?: string; want: string }>([
    { says: "of the request is its operation's", entry: everywhere, want: "operation" },
    { says: "is else the narrower file's", entry: without(own), want: "narrow" },
    { says: "is else the wider file's", entry: without(own, "pay.transactions"), want: "wide" },
    { says: "is else the common one", entry: without(own, ...files), want: "common" },
    {
      says: "inside of a member is that member's",
      entry: everywhere,
      parent: "h5_info",
      want: "parent",
    },
    {
      says: "inside of another member is the file's, never the operation's",
      entry: everywhere,
      parent: "scene_info",
      want: "narrow",
    },
  ])("$says", ({ entry, parent, want }) => {
    expect(labelsOf(glossaryOf(entry), places)("type", parent)).toEqual([`${want}字 · ${want}.`]);
  });

  test("is none where the glossary has no word", () => {
    expect(labelsOf(glossaryOf(everywhere), places)("amount")).toEqual([]);
  });

  test("stands before the note, which a name that is explained elsewhere has not", () => {
    const entry = { ...words("common"), note: { zh: "注。", en: "Note." } };
    expect(labelsOf(glossaryOf(entry), places)("type")).toEqual([
      "common字 · common.",
      "注。",
      "Note.",
    ]);
    expect(labelsOf(glossaryOf(entry), places, new Set(["type"]))("type")).toEqual([
      "common字 · common.",
    ]);
  });
});

test("labels inside of a member are those of the nearest one", () => {
  const entry = {
    ...words("common"),
    in: { "outer.*": words("outer"), "inner.*": words("inner") },
  };
  const outer = labelsInside(labelsOf(glossaryOf(entry), places), "outer");
  expect(outer("type")).toEqual(["outer字 · outer."]);
  expect(labelsInside(outer, "inner")("type")).toEqual(["inner字 · inner."]);
});

const operation = (id: string): Operation => ({
  id,
  method: "POST",
  path: "/x",
  title: "题",
  docs: [],
  response: { type: "empty", signed: true },
});

test.each<{ id: string; files: string[] }>([
  { id: "v3/pay/partner/transactions/h5#post", files: ["pay.partner", "pay"] },
  { id: "v3/certificates#get", files: ["certificates"] },
  { id: "v2/pay/micropay#post", files: ["v2/pay.micropay", "v2/pay"] },
  { id: "brand/store/brandstores#get", files: ["brand/store.brandstores", "brand/store"] },
  {
    id: "brand/marketing/product-coupon/notify-configs#get",
    files: ["brand/marketing.product-coupon", "brand/marketing"],
  },
  { id: "aipay/preorder#post", files: ["aipay/preorder"] },
])("the places of $id are itself and the files that it can stand in", ({ id, files }) => {
  expect(operationPlaces(operation(id))).toEqual({ own: id, files });
});

test("the places of a notification are itself and its version's file", () => {
  const notification: Notification = {
    event: "REFUND.SUCCESS",
    version: "v3",
    title: "题",
    docs: [],
    fields: [],
  };
  expect(notificationPlaces(notification)).toEqual({
    own: "webhook/v3/REFUND.SUCCESS",
    files: ["webhook/v3"],
  });
});
