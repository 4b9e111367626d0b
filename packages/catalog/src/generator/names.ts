import { readFileSync } from "node:fs";

/** Names given by hand (`data/names.json`) where the derived one would read badly. */
export interface Names {
  /** By the beginning of a path: the word for it in the names of what is below, `ProductCoupon`. */
  readonly paths: PathNames;
  /** By operation id. */
  readonly operations: { readonly [id: string]: OperationNames };
  /** By event type, then by the label of the shape (`""` where there is one shape): the name of the resource. */
  readonly notifications: { readonly [event: string]: { readonly [label: string]: string } };
  /** By the name that is derived for a nested model. */
  readonly models: { readonly [derived: string]: string };
}

export interface PathNames {
  readonly [path: string]: string;
}

interface OperationNames {
  /** What the operation is called: its options are `<name>Options`. */
  readonly name?: string;
  /** The model of its answer, and of all answers of the product that are the same. */
  readonly answer?: string;
}

/** Reads `names.json` of the folder of data. */
export function loadNames(data: URL): Names {
  // The generator holds the file to its JSON Schema before it reads it.
  return JSON.parse(readFileSync(new URL("names.json", data), "utf8")) as Names;
}
