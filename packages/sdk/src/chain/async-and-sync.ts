import type { ApiPromise } from "./options.ts";

// The other two verbs of an operation, said once for all operations. What a call answers where it blocks (`Blocked`)
// differs from `Data` for downloads alone: a stream can't leave the worker's thread.

/** `getAsync` and `getSync`, beside the `get` of an operation. */
export interface GetAsyncAndSync<Options, Data, Blocked = Data> {
  /** The same as `get`. */
  getAsync(options: Options): ApiPromise<Data>;
  /** `get` that blocks until the answer is there. */
  getSync(options: Options): Blocked;
}

/** `postAsync` and `postSync`, beside the `post` of an operation. */
export interface PostAsyncAndSync<Options, Data, Blocked = Data> {
  /** The same as `post`. */
  postAsync(options: Options): ApiPromise<Data>;
  /** `post` that blocks until the answer is there. */
  postSync(options: Options): Blocked;
}

/** `putAsync` and `putSync`, beside the `put` of an operation. */
export interface PutAsyncAndSync<Options, Data, Blocked = Data> {
  /** The same as `put`. */
  putAsync(options: Options): ApiPromise<Data>;
  /** `put` that blocks until the answer is there. */
  putSync(options: Options): Blocked;
}

/** `patchAsync` and `patchSync`, beside the `patch` of an operation. */
export interface PatchAsyncAndSync<Options, Data, Blocked = Data> {
  /** The same as `patch`. */
  patchAsync(options: Options): ApiPromise<Data>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: Options): Blocked;
}

/** `deleteAsync` and `deleteSync`, beside the `delete` of an operation. */
export interface DeleteAsyncAndSync<Options, Data, Blocked = Data> {
  /** The same as `delete`. */
  deleteAsync(options: Options): ApiPromise<Data>;
  /** `delete` that blocks until the answer is there. */
  deleteSync(options: Options): Blocked;
}
