/** A member of an operation (`id`) or of a notification (its event, with the label of its shape where it has several). */
export interface MemberAt {
  readonly id: string;
  readonly place: "path" | "query" | "header" | "body" | "answer" | "resource" | "reply";
  /** Dotted; an array adds no segment. */
  readonly path: string;
}

/** Whether the row is about the member. */
export function isAt(row: MemberAt, at: MemberAt): boolean {
  return row.id === at.id && row.place === at.place && row.path === at.path;
}

/** The path of the member `name` of the object at `parent`; the root's is empty. */
export function pathOf(parent: string, name: string): string {
  return parent === "" ? name : `${parent}.${name}`;
}

/** The path of the object that the member at `path` is in. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("."), 0));
}
