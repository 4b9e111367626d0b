import { Refusal } from "../core/refusal.ts";

/**
 * Where a failure stands. `return_code`: the request was not understood, the answer says why and is not signed.
 * `result_code`: it was, and came to nothing; the answer has a code and is signed.
 */
export type Level = "return_code" | "result_code";

/** Thrown to end a request of APIv2 with an error answer. All of them have HTTP status 200. */
export class RefusalV2 extends Refusal {
  readonly level: Level;

  constructor(level: Level, code: string, message: string) {
    super(200, code, message);
    this.level = level;
  }
}

/** A member that must be there and is not, or is empty. */
export function lacking(name: string): RefusalV2 {
  return new RefusalV2("return_code", "LACK_PARAMS", `缺少参数${name}`);
}

/** A member that is there and wrong. */
export function wrong(message: string): RefusalV2 {
  return new RefusalV2("result_code", "PARAM_ERROR", message);
}
