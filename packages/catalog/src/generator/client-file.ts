import { nodeInterface, pathsName } from "./client-area-file.ts";
import { areaFile } from "./template.ts";
import { block, doc, file, importTypes, typeAlias } from "./text.ts";
import { nodeName } from "./tree.ts";
import type { PathNode } from "./tree.ts";

/** `generated/client.ts`: the root of the chain and the path templates of all areas. */
export function clientFile(versions: readonly PathNode[]): string {
  const areas = versions.flatMap((version) => version.children);
  const imports = areas.map((area) =>
    importTypes([nodeName(area.path), pathsName(area)], `./client/${areaFile(area.path)}.ts`),
  );
  const roots = versions.map(({ path }) => `readonly ${path}: ${nodeName(path)};`);
  return file([
    [importTypes(["ChainNode"], "../chain/nodes.ts"), ...imports].join("\n"),
    `${doc(["The whole catalogue: every path template as a property, and the chain below each version."])}export interface Client extends Paths ${block(roots)}`,
    ...versions.map((version) => nodeInterface(version)),
    `${doc(["The node of each path template."])}export interface Paths\n  extends\n${areas.map((area) => `    ${pathsName(area)}`).join(",\n")} {}`,
    typeAlias(
      "Area",
      areas.map(({ path }) => JSON.stringify(path)),
      [
        "The first two segments of the documented paths: below them a literal path must be documented.",
      ],
    ),
  ]);
}
