import { camelSegment, isReachedByCamel, pascal } from "./case.ts";
import type { ClientKind } from "./client-kinds.ts";
import { listOf } from "./lists.ts";
import type { OperationTypes } from "./operation-types.ts";
import { refuse } from "./refuse.ts";
import { groupOf, placeholder, templateOf } from "./template.ts";
import { operationDoc } from "./operation-doc.ts";
import { block, doc, file, importTypes, propertyName } from "./text.ts";
import { nodeName, withDescendants } from "./tree.ts";
import type { PathNode } from "./tree.ts";

const verbs = ["", "Async", "Sync"] as const;

/** `generated/client/<area>.ts`: one interface for each node of an area's paths. */
export function clientAreaFile(area: PathNode, { node: base }: ClientKind): string {
  const nodes = withDescendants(area);
  refuse("Two nodes would have one name, and TypeScript would merge them", sameName(nodes));
  const operations = nodes.flatMap((node) => node.operations);
  return file([
    [
      importTypes(operations.length === 0 ? [] : ["ApiPromise"], "../../chain/options.ts"),
      importTypes([base.name], `../../${base.from}`),
      importTypes(
        operations.filter(inheritsAsyncAndSync).map((types) => asyncAndSyncName(types)),
        "../../chain/async-and-sync.ts",
      ),
      importTypes(
        operations.some(({ operation }) => listOf(operation) !== undefined) ? ["Lists"] : [],
        "../../chain/lists.ts",
      ),
      ...modelImports(operations),
    ]
      .filter((line) => line !== "")
      .join("\n"),
    paths(area, nodes),
    // The root of the chain names the area's own node; the others are only reached through it.
    ...nodes.map((node) => {
      const text = nodeInterface(node, base.name);
      return node === area ? `export ${text}` : text;
    }),
  ]);
}

function modelImports(operations: readonly OperationTypes[]): string[] {
  const files = new Set(operations.map(({ models }) => models));
  return [...files].toSorted().map((models) => {
    const theirs = operations.filter((types) => types.models === models);
    return importTypes(
      theirs.flatMap((types) => types.imports),
      `../models/${models}.ts`,
    );
  });
}

function sameName(nodes: readonly PathNode[]): string[] {
  const taken = new Map<string, string>();
  return nodes.flatMap(({ path }) => {
    const name = nodeName(path);
    const other = taken.get(name);
    taken.set(name, path);
    return other === undefined ? [] : [`${name}: ${other} and ${path}`];
  });
}

/** `PayscorePaths`: the interface of an area's path templates. */
export function pathsName(area: PathNode): string {
  return `${groupOf(area.path)}Paths`;
}

function paths(area: PathNode, nodes: readonly PathNode[]): string {
  const members = nodes
    .filter((node) => node.operations.length > 0)
    .flatMap((node) => {
      const lines = node.operations.map(({ operation, title }) => `${operation.method}: ${title}.`);
      return writings(node).map(
        (path) =>
          `${doc([lines.join(" ")])}readonly ${propertyName(path)}: ${nodeName(node.path)};`,
      );
    });
  return `${doc([`The node of each path template below \`${area.path}\`.`])}export interface ${pathsName(area)} ${block(members)}`;
}

/** The path, and as it is documented where that ends in a slash. */
function writings(node: PathNode): string[] {
  const documented = node.operations.map(({ operation }) => templateOf(operation));
  return [...new Set([node.path, ...documented])];
}

/** The interface of a node: its children as properties, the verbs of its operations as methods, on top of `base`. */
export function nodeInterface(node: PathNode, base: string): string {
  const siblings = new Set(node.children.map((child) => child.segment));
  const children = node.children.flatMap((child) => properties(child, siblings));
  const methods = node.operations.flatMap((types) => verbMethods(types));
  const taken = new Map<string, string>();
  for (const { name, from } of [...children, ...methods]) {
    const other = taken.get(name);
    if (other !== undefined) throw new Error(`${other} and ${from} would both be called ${name}.`);
    taken.set(name, from);
  }
  const members = [...children, ...methods].flatMap(({ text }) => text ?? []);
  const bases = [
    `${base}<${JSON.stringify(node.path)}>`,
    ...node.operations.filter(inheritsAsyncAndSync).map((types) => asyncAndSync(types)),
    ...node.operations.flatMap((types) => lists(types)),
  ];
  return `interface ${nodeName(node.path)} extends ${bases.join(", ")} ${block(members)}`;
}

/**
 * Whether `…Async` and `…Sync` come from an interface of the SDK that says them once: not where they say more than there
 * (struck through), nor where the options may be left out.
 */
function inheritsAsyncAndSync({ operation, bare }: OperationTypes): boolean {
  return !bare && operation.status === undefined;
}

function asyncAndSyncName({ operation }: OperationTypes): string {
  return `${pascal(operation.method.toLowerCase())}AsyncAndSync`;
}

function asyncAndSync(types: OperationTypes): string {
  const { options, answer, answerSync } = types;
  const given = answer === answerSync ? [options, answer] : [options, answer, answerSync];
  return `${asyncAndSyncName(types)}<${given.join(", ")}>`;
}

/** `pages` and `items`, which an interface of the SDK says once. */
function lists({ operation, options, bare, answer }: OperationTypes): string[] {
  const facts = listOf(operation);
  // Whose options may be left out says `void`: such an argument is optional.
  const given = bare ? `${options} | void` : options;
  return facts === undefined ? [] : [`Lists<${given}, ${answer}, ${JSON.stringify(facts.list)}>`];
}

interface Member {
  readonly name: string;
  /** The path or operation that the member is for. */
  readonly from: string;
  /** Absent where the interface inherits it. */
  readonly text?: string;
}

function properties(child: PathNode, siblings: ReadonlySet<string>): Member[] {
  const type = nodeName(child.path);
  const parameter = placeholder(child.segment);
  if (parameter !== undefined) {
    const name = `_${parameter}_`;
    const text = `${doc([`Given as the option \`${parameter}\`.`])}readonly ${propertyName(name)}: ${type};`;
    return [{ name, from: child.path, text }];
  }
  return segmentNames(child.segment, siblings).map((name, index, [first = ""]) => ({
    name,
    from: child.path,
    text: `${doc(index === 0 ? areaWords(child) : [`\`${first}\``])}readonly ${propertyName(name)}: ${type};`,
  }));
}

/**
 * What an area is for: the products whose operations stand below it, those with the most first, or where no product is
 * known what its operations do.
 */
function areaWords(node: PathNode): string[] {
  if (node.path.split("/").length !== 2) return [];
  const counts = new Map<string, number>();
  const operations = withDescendants(node).flatMap((below) => below.operations);
  for (const { product } of operations) {
    if (product !== undefined) counts.set(product, (counts.get(product) ?? 0) + 1);
  }
  const products = [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
  if (products.length > 0) return listed(products, 6);
  return listed([...new Set(operations.map(({ title }) => title))], 3);
}

// More are not read.
function listed(words: readonly string[], most: number): string[] {
  return [words.length > most ? `${words.slice(0, most).join("; ")} …` : `${words.join("; ")}.`];
}

/** The names under which a segment stands on the chain: in camelCase where that leads back to it, and as it is. */
export function segmentNames(segment: string, siblings: ReadonlySet<string>): string[] {
  const camel = camelSegment(segment);
  const both = camel !== segment && isReachedByCamel(segment) && !siblings.has(camel);
  return both ? [camel, segment] : [segment];
}

function verbMethods(types: OperationTypes): Member[] {
  const { operation, options, bare, answer, answerSync } = types;
  // A segment of that name below a list would make both unreachable for the compiler.
  const walks = lists(types).length === 0 ? [] : ["pages", "items"];
  const calls = verbs.map((suffix): Member => {
    const name = operation.method.toLowerCase() + suffix;
    if (suffix !== "" && inheritsAsyncAndSync(types)) return { name, from: operation.id };
    const data = suffix === "Sync" ? answerSync : `ApiPromise<${answer}>`;
    const text = `${doc(operationDoc(types, suffix))}${name}(options${bare ? "?" : ""}: ${options}): ${data};`;
    return { name, from: operation.id, text };
  });
  return [...calls, ...walks.map((name): Member => ({ name, from: operation.id }))];
}
