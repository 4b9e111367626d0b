import type { CommonError } from "../common-error.ts";
import type { Catalog } from "../load-catalog.ts";
import type { Repeat } from "../repeat.ts";
import { answerNames } from "./answer-names.ts";
import { answerShape } from "./answer-shape.ts";
import { callsFile } from "./calls-file.ts";
import { clientAreaFile } from "./client-area-file.ts";
import { clientFile } from "./client-file.ts";
import { clientKinds, kindOf } from "./client-kinds.ts";
import type { ClientKind } from "./client-kinds.ts";
import { errorCodesFile } from "./error-codes-file.ts";
import { eventsFile, eventsV2File, notificationRoots, resourceShapes } from "./events-file.ts";
import { explanationsFile } from "./explanations-file.ts";
import type { ErrorWords } from "./explanations-file.ts";
import { namesIn, noGlossary, unlabelled } from "./glossary.ts";
import type { Glossary } from "./glossary.ts";
import { Models } from "./models.ts";
import { hyphenatedV2File } from "./hyphenated-v2-file.ts";
import { marksV2File } from "./marks-v2-file.ts";
import { modelsFile } from "./models-file.ts";
import { modelsIndexFile } from "./models-index-file.ts";
import type { Names } from "./names.ts";
import { nestedNames } from "./nested-names.ts";
import type { Root } from "./nested-names.ts";
import { operationNames } from "./operation-name.ts";
import { notificationMembersFile } from "./notification-members-file.ts";
import { optionNamesFile } from "./option-names.ts";
import { operationTypes } from "./operation-types.ts";
import type { OperationTypes } from "./operation-types.ts";
import { refuse } from "./refuse.ts";
import { pagingFile } from "./paging-file.ts";
import { pathsFile } from "./paths-file.ts";
import { rateLimitsFile } from "./rate-limits-file.ts";
import { readmeFile } from "./readme-file.ts";
import { repeatsFile } from "./repeats-file.ts";
import { requestParts } from "./request.ts";
import { noticesFile, routesFile, routesTestFile } from "./routes-file.ts";
import { sortedCatalog } from "./sorted-catalog.ts";
import { subMerchantsFile } from "./sub-merchants-file.ts";
import { areaFile, modelGroup, productOf, templateOf } from "./template.ts";
import { pathTree, withDescendants } from "./tree.ts";
import { notUnderstood, notificationNotUnderstood } from "./understood.ts";

/**
 * The text of every file of `generated/`, by its path in there.
 *
 * @param glossary the words for the fields' comments; none where it is left out
 * @param commonErrors what every operation of APIv3 can answer
 * @param repeats what makes operations safe to send again
 * @param errorWords what errors mean and what to do
 * @throws when a fact is not understood, a field has no label, two types would get one name or a type one of more than 60
 * characters, or a given name belongs to nothing; the message lists the culprits
 */
export function generate(
  unsorted: Catalog,
  names: Names,
  glossary?: Glossary,
  commonErrors: readonly CommonError[] = [],
  repeats: readonly Repeat[] = [],
  errorWords: ReadonlyMap<string, ErrorWords> = new Map(),
): ReadonlyMap<string, string> {
  const catalog = sortedCatalog(unsorted);
  if (glossary !== undefined) {
    refuse("packages/catalog/glossary has no label for", unlabelled(catalog, glossary));
  }
  refuse("The generator does not understand these facts", [
    ...catalog.operations.flatMap((operation) =>
      notUnderstood(operation).map((what) => `${operation.id}: ${what}`),
    ),
    ...catalog.notifications.flatMap((notification) =>
      notificationNotUnderstood(notification).map((what) => `${notification.event}: ${what}`),
    ),
  ]);

  const named = operationNames(catalog.operations, names);
  const answers = answerNames(catalog.operations, named, names);
  const naming = { derived: derivedNames(catalog, names, named, answers), given: names.models };
  const models = new Models(naming);
  const labels = glossary ?? noGlossary;
  const explained = explainedInRequests(catalog.operations);
  const everywhere = new Set<string>();
  for (const names of explained.values()) for (const name of names) everywhere.add(name);
  const words = { glossary: labels, explained, everywhere };
  const operations = catalog.operations.map((operation) =>
    operationTypes(
      operation,
      {
        name: named.get(operation.id) ?? "",
        answer: answers.get(operation.id),
        group: modelGroup(operation, names.paths),
      },
      models,
      words,
    ),
  );
  const ofVersion = (version: string) =>
    catalog.notifications.filter((notification) => notification.version === version);
  const events = eventsFile(ofVersion("v3"), names, models, words);
  const eventsV2 = eventsV2File(ofVersion("v2"), names, models, words);
  refuse("data/names.json names what is not in the catalogue", deadNames(catalog, names, models));

  refuse(
    `Name these models in data/names.json, for their names have more than ${longest} characters`,
    models.names.filter((name) => name.length > longest),
  );

  const files: File[] = [
    ["README.md", readmeFile()],
    ...clientKinds.flatMap((kind) => clientFiles(kind, operations, names, models)),
    ["error-codes.ts", errorCodesFile(catalog.operations, commonErrors)],
    ["events.ts", events],
    ["events-v2.ts", eventsV2],
    ["explanations.ts", explanationsFile(errorWords)],
    ["option-names.ts", optionNamesFile()],
    ["paging.ts", pagingFile(catalog.operations)],
    ["paths.ts", pathsFile(catalog.operations)],
    ["hyphenated-v2.ts", hyphenatedV2File(catalog.operations)],
    ["marks-v2.ts", marksV2File(catalog.notifications)],
    ["notices.ts", noticesFile(catalog.notifications)],
    ["notification-members.ts", notificationMembersFile(catalog.notifications)],
    ["rate-limits.ts", rateLimitsFile(catalog.operations)],
    ["repeats.ts", repeatsFile(catalog.operations, repeats)],
    ["routes.ts", routesFile(catalog.operations)],
    ["sub-merchants.ts", subMerchantsFile(catalog.operations)],
    ["calls/routes.test-d.ts", routesTestFile(catalog.operations)],
  ];
  const paths = files.map(([path]) => path);
  refuse(
    "Two files would have one name",
    paths.filter((path, index) => paths.indexOf(path) !== index),
  );
  return new Map(files);
}

/** A file of `generated/`: its path in there, and its text. */
type File = readonly [path: string, text: string];

/** The files of one client: the root of its chain, and of each area the nodes, the models and the type tests. */
function clientFiles(
  kind: ClientKind,
  all: readonly OperationTypes[],
  { paths }: Names,
  models: Models,
): File[] {
  const operations = all.filter(({ operation }) => kindOf(operation) === kind);
  const roots = pathTree(operations);
  const products = new Map(
    operations.map(({ operation }) => [
      productOf(templateOf(operation)),
      modelGroup(operation, paths),
    ]),
  );
  return [
    [kind.file, clientFile(roots, kind)],
    ...roots.flatMap(({ children }) =>
      children.flatMap((area): File[] => {
        const below = withDescendants(area).flatMap((node) => node.operations);
        return [
          [`client/${areaFile(area.path)}.ts`, clientAreaFile(area, kind)],
          [`calls/${areaFile(area.path)}.test-d.ts`, callsFile(below, kind)],
        ];
      }),
    ),
    [kind.models, modelsIndexFile([...products.keys()].map((product) => areaFile(product)))],
    ...[...products].map(([product, group]): File => [
      `models/${areaFile(product)}.ts`,
      modelsFile(group, models),
    ]),
  ];
}

/** What a name may have at most: a longer one fills a line of the editor and is not read. */
const longest = 60;

/** The derived names of all nested models: what is shared is counted over all shapes. */
function derivedNames(
  { operations, notifications }: Catalog,
  names: Names,
  named: ReadonlyMap<string, string>,
  answers: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const roots: Root[] = [
    ...operations.flatMap((operation) => {
      const group = modelGroup(operation, names.paths);
      const name = named.get(operation.id) ?? "";
      const requests = requestParts(operation).map(({ fields, groups, forms, wire }) => ({
        name,
        group,
        fields,
        groups,
        forms,
        wire,
      }));
      const answer = answers.get(operation.id);
      const shape = answerShape(operation);
      if (answer === undefined || shape === undefined) return requests;
      const { fields, wire } = shape;
      if (wire !== "json")
        return [...requests, { name: answer, group, fields, ...(wire && { wire }) }];
      return [...requests, { name: answer, answer: true as const, group, fields: shape.fields }];
    }),
    ...notifications.flatMap((notification) => notificationRoots(notification, names)),
  ];
  const taken = new Set([
    ...[...named.values()].map((name) => `${name}Options`),
    ...roots.map(({ name }) => name),
    ...Object.values(names.models),
  ]);
  return nestedNames(roots, taken);
}

/** What every answer of APIv2 begins with: the SDK reads it and turns a failure into an error, so its label is enough. */
const envelopeV2 = [
  "return_code",
  "return_msg",
  "result_code",
  "err_code",
  "err_code_des",
  "nonce_str",
  "sign",
];

/** By product, the names of all members of its requests. */
function explainedInRequests(operations: Catalog["operations"]): Map<string, Set<string>> {
  const explained = new Map<string, Set<string>>();
  for (const operation of operations) {
    const product = productOf(templateOf(operation));
    const names = explained.get(product) ?? new Set(product.startsWith("v2/") ? envelopeV2 : []);
    explained.set(product, names);
    const { pathParams, queryParams, body } = operation;
    for (const fields of [pathParams, queryParams, body?.fields]) {
      for (const name of namesIn(fields)) names.add(name);
    }
  }
  return explained;
}

function deadNames(catalog: Catalog, names: Names, models: Models): string[] {
  const ids = new Set(catalog.operations.map(({ id }) => id));
  const shapes = new Map(
    catalog.notifications.map((notification) => [
      notification.event,
      new Set(resourceShapes(notification).map(({ label }) => label)),
    ]),
  );
  const templates = catalog.operations.map((operation) => templateOf(operation));
  return [
    ...Object.keys(names.paths).filter(
      (path) => !templates.some((template) => `${template}/`.startsWith(`${path}/`)),
    ),
    ...Object.keys(names.operations).filter((id) => !ids.has(id)),
    ...Object.entries(names.notifications).flatMap(([event, labels]) =>
      Object.keys(labels).flatMap((label) =>
        shapes.get(event)?.has(label) ? [] : [`${event} ${label}`],
      ),
    ),
    ...models.unusedNames,
  ];
}
