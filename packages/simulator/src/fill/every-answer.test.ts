import { loadCatalog } from "@wechatpay-kit/catalog";
import { beforeAll, describe, expect, test } from "vitest";
import { catalogueFaults } from "../../test/helpers/catalogue-faults.ts";
import { testSource } from "../../test/helpers/source.ts";
import { conditionFaults } from "../../test/helpers/condition-faults.ts";
import { fieldsOfMode } from "../catalogue/fields-of-mode.ts";
import { fill } from "./fill.ts";
import type { Source } from "./source.ts";
import { timesOf } from "./times.ts";

const { operations, notifications } = loadCatalog();
const answers = operations.flatMap(({ id, modes = [undefined], response: { fields } }) =>
  fields === undefined ? [] : [{ id, fields, modes, times: timesOf(id) }],
);
const resources = notifications.flatMap(({ event, version, fields, variants = [] }) =>
  [{ fields, label: "" }, ...variants].map((shape) => ({
    id: `${version} ${event} ${shape.label}`,
    fields: shape.fields,
    modes: [undefined],
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

  test.each(["create", "cancel", "deactivate", "use", "complete"])(
    "has after %s what its own values ask for, and nothing that they rule out, in every mode",
    (lastVerb) => {
      const faults: string[] = [];
      let told = 0;
      for (const { id, fields, times, modes } of everything) {
        for (const mode of modes) {
          const own = fieldsOfMode(fields, mode);
          const members = fill(own, {}, { ...source, ...times, lastVerb });
          const found = conditionFaults(own, members);
          told += found.told;
          faults.push(...found.faults.map((fault) => `${id}${fault}`));
          faults.push(...catalogueFaults(own, members).map((fault) => `${id}${fault}`));
        }
      }
      expect(faults).toEqual([]);
      expect(told).toBeGreaterThan(300);
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
