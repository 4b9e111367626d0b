import type { ApiPromise, LooseOptions } from "./options.ts";
// oxlint-disable-next-line import/no-cycle -- a node leads on to every documented path: they are one recursive type
import type { Area, Paths } from "../generated/client.ts";

/**
 * A literal path below a documented area must be documented, so that a misspelt one does not compile. A path of another
 * area, or a `string` that is only known at run time (`path as string`), is typed loosely.
 */
export type Undocumented<Full extends string, Path extends string> = string extends Path
  ? Path
  : Full extends Area | `${Area}/${string}`
    ? never
    : Path;

/** Paths of the catalogue below `Parent`, relative to it. */
export type Below<Parent extends string> = keyof Paths extends infer Path
  ? Path extends `${Parent}/${infer Rest}`
    ? Rest
    : never
  : never;

declare const path: unique symbol;

/** What says to the compiler on which path a node stands; no node has it. */
export interface AtPath<Path extends string> {
  readonly [path]?: Path;
}

/** Every node of the chain: a point on a path. It sends nothing until a verb is called on it. */
export interface ChainNode<Path extends string> extends AtPath<Path> {
  /** Goes on from here along a declared path, relative to this node: `node.chain("openid/{openid}")`. */
  chain<Rest extends Below<Path>>(
    rest: Rest,
  ): `${Path}/${Rest}` extends keyof Paths ? Paths[`${Path}/${Rest}`] : never;
  chain<Rest extends string>(rest: Undocumented<`${Path}/${Rest}`, Rest>): LooseNode;
}

/** The same as `Undocumented` for the paths of another kind of caller, below `Areas`. */
export type UndocumentedIn<
  Areas extends string,
  Full extends string,
  Path extends string,
> = string extends Path ? Path : Full extends Areas | `${Areas}/${string}` ? never : Path;

/** The paths of `All` below `Parent`, relative to it. */
type BelowIn<All, Parent extends string> = keyof All extends infer Path
  ? Path extends `${Parent}/${infer Rest}`
    ? Rest
    : never
  : never;

/** The same as `ChainNode` for the paths of another kind of caller. The merchant's, a thousand, are checked faster without. */
export interface NodeIn<All, Areas extends string, Path extends string> {
  /** Goes on from here along a declared path, relative to this node. */
  chain<Rest extends BelowIn<All, Path>>(
    rest: Rest,
  ): `${Path}/${Rest}` extends keyof All ? All[`${Path}/${Rest}`] : never;
  chain<Rest extends string>(rest: UndocumentedIn<Areas, `${Path}/${Rest}`, Rest>): LooseNode;
}

/** A node whose path is not in the catalogue: every verb, signed and verified like the others, with unchecked types. */
export interface LooseNode {
  chain(rest: string): LooseNode;
  get<Data = unknown>(options?: LooseOptions): ApiPromise<Data>;
  getAsync<Data = unknown>(options?: LooseOptions): ApiPromise<Data>;
  getSync<Data = unknown>(options?: LooseOptions): Data;
  post<Data = unknown>(options?: LooseOptions): ApiPromise<Data>;
  postAsync<Data = unknown>(options?: LooseOptions): ApiPromise<Data>;
  postSync<Data = unknown>(options?: LooseOptions): Data;
  put<Data = unknown>(options?: LooseOptions): ApiPromise<Data>;
  putAsync<Data = unknown>(options?: LooseOptions): ApiPromise<Data>;
  putSync<Data = unknown>(options?: LooseOptions): Data;
  patch<Data = unknown>(options?: LooseOptions): ApiPromise<Data>;
  patchAsync<Data = unknown>(options?: LooseOptions): ApiPromise<Data>;
  patchSync<Data = unknown>(options?: LooseOptions): Data;
  delete<Data = unknown>(options?: LooseOptions): ApiPromise<Data>;
  deleteAsync<Data = unknown>(options?: LooseOptions): ApiPromise<Data>;
  deleteSync<Data = unknown>(options?: LooseOptions): Data;
}
