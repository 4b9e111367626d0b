import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answerNames } from "./generator/answer-names.ts";
import { answerShape } from "./generator/answer-shape.ts";
import { labelsOf, loadGlossary, operationPlaces } from "./generator/glossary.ts";
import { operationNames } from "./generator/operation-name.ts";
import { loadCatalog } from "./load-catalog.ts";
import type { Operation } from "./operation.ts";

const { operations } = loadCatalog();
const glossary = loadGlossary(new URL("../glossary/", import.meta.url));
const names = JSON.parse(readFileSync(new URL("../data/names.json", import.meta.url), "utf8"));
const answers = answerNames(operations, operationNames(operations, names), names);

/** The members of an answer that have a word for this operation alone, with it. */
function ownWords(operation: Operation): [string, string][] {
  const places = operationPlaces(operation);
  const labels = labelsOf(glossary, places);
  return (answerShape(operation)?.fields ?? []).flatMap(({ name }) =>
    glossary.fields.get(name)?.in?.[places.own] === undefined
      ? []
      : [[name, labels(name).join(" ")] as [string, string]],
  );
}

test("an operation's own word for a member of its answer is that of all operations that share the answer", () => {
  const wrong = operations.flatMap((operation) => {
    const answer = answers.get(operation.id);
    const sharing = operations.filter(({ id }) => answers.get(id) === answer);
    return ownWords(operation).flatMap(([name, words]) =>
      sharing
        .filter((other) => labelsOf(glossary, operationPlaces(other))(name).join(" ") !== words)
        .map(({ id }) => `${name}: ${operation.id}, but not ${id}`),
    );
  });
  expect(wrong).toEqual([]);
});
