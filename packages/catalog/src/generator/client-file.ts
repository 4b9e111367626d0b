import { nodeInterface, pathsName } from "./client-area-file.ts";
import type { ClientKind } from "./client-kinds.ts";
import { areaFile } from "./template.ts";
import { block, doc, file, importTypes, typeAlias } from "./text.ts";
import { nodeName } from "./tree.ts";
import type { PathNode } from "./tree.ts";

/** `generated/client.ts` and its likes: the root of a client's chain and the path templates of all its areas. */
export function clientFile(roots: readonly PathNode[], { node }: ClientKind): string {
  const areas = roots.flatMap((root) => root.children);
  const imports = areas.map((area) =>
    importTypes([nodeName(area.path), pathsName(area)], `./client/${areaFile(area.path)}.ts`),
  );
  const members = roots.map(({ path }) => `readonly ${path}: ${nodeName(path)};`);
  const paths = areas.map((area) => `    ${pathsName(area)}`).join(",\n");
  return file([
    [importTypes(areas.length === 0 ? [] : [node.name], `../${node.from}`), ...imports]
      .filter((line) => line !== "")
      .join("\n"),
    `${doc(["All of the catalogue that this client calls: every path template as a property, and the chain below each root."])}export interface Client extends Paths ${block(members)}`,
    ...roots.map((root) => nodeInterface(root, node.name)),
    `${doc(["The node of each path template."])}export interface Paths${areas.length === 0 ? "" : `\n  extends\n${paths}`} {}`,
    typeAlias(
      "Area",
      areas.map(({ path }) => JSON.stringify(path)),
      [
        "The first two segments of the documented paths: below them a literal path must be documented.",
      ],
    ),
  ]);
}
