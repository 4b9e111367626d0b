import { readFileSync } from "node:fs";

/** Names given by hand (`data/names.json`) where the derived one would read badly. */
export interface Names {
  /** By operation id. */
  readonly operations: { readonly [id: string]: OperationNames };
  /** By event type, then by the label of the shape (`""` where there is one shape): the name of the resource. */
  readonly notifications: { readonly [event: string]: { readonly [label: string]: string } };
  /** By `Owner.member`, where the owner is the name of a model or of an operation: the name of the member's model. */
  readonly members: { readonly [ownerAndMember: string]: string };
}

interface OperationNames {
  /** What the operation is called: its options are `<name>Options`. */
  readonly name?: string;
  /** The model of its answer. Default: `<name>Answer`. */
  readonly answer?: string;
}

/** Reads `names.json` of the folder of data. */
export function loadNames(data: URL): Names {
  // The generator holds the file to its JSON Schema before it reads it.
  return JSON.parse(readFileSync(new URL("names.json", data), "utf8")) as Names;
}
