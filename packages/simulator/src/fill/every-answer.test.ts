import { loadCatalog } from "@wechatpay-kit/catalog";
import { beforeAll, describe, expect, test } from "vitest";
import { catalogueFaults } from "../../test/helpers/catalogue-faults.ts";
import { testSource } from "../../test/helpers/source.ts";
import { fill } from "./fill.ts";
import type { Source } from "./source.ts";
import { timesOf } from "./times.ts";

const { operations, notifications } = loadCatalog();
const answers = operations.flatMap(({ id, response: { fields } }) =>
  fields === undefined ? [] : [{ id, fields, times: timesOf(id) }],
);
const resources = notifications.flatMap(({ event, version, fields, variants = [] }) =>
  [{ fields, label: "" }, ...variants].map((shape) => ({
    id: `${version} ${event} ${shape.label}`,
    fields: shape.fields,
    times: {},
  })),
);
const everything = [...answers, ...resources];

let source: Source;
beforeAll(async () => {
  source = await testSource();
});

describe("a made-up answer", () => {
  test("is there for every operation that answers with members, and for every notification", () => {
    expect(answers.length).toBeGreaterThan(1000);
    expect(resources.length).toBeGreaterThanOrEqual(notifications.length);
  });

  test.each(["create", "cancel", "update"])(
    "keeps to the catalogue in every operation and notification after %s",
    (lastVerb) => {
      const faults = everything.flatMap(({ id, fields, times }) => {
        const members = fill(fields, {}, { ...source, ...times, lastVerb });
        return catalogueFaults(fields, members).map((fault) => `${id}${fault}`);
      });
      expect(faults).toEqual([]);
    },
  );

  test("keeps to the catalogue where all its members are wanted", () => {
    const faults = everything.flatMap(({ id, fields, times }) => {
      const optional = fields.map((field) => ({ ...field, required: true as const }));
      const members = fill(optional, {}, { ...source, ...times });
      return catalogueFaults(optional, members).map((fault) => `${id}${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test("taken as known gives itself back", () => {
    for (const { fields } of everything) {
      const members = fill(fields, {}, source);
      expect(fill(fields, members, { ...source, seed: "another" })).toEqual(members);
    }
  });
});
