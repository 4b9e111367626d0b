import type { Fault } from "../core/fault.ts";

/** What goes wrong, where and how often. */
export interface FaultOptions {
  /** A brand by its `brand_id`. Default: all merchants and brands. */
  readonly mchid?: string;
  /** The catalogue's id of an operation, `v3/payscore/permissions#post`. Default: all. */
  readonly operation?: string;
  /** Applies to notifications of this type instead of requests: with `signature` and `notification`. */
  readonly event_type?: string;
  readonly fault: Fault;
  /** The next so many requests (or notifications). Default: 1, where there is no `rate`. */
  readonly times?: number;
  /** Instead of `times`: the share that goes wrong, up to 1, until the fault is removed. Which ones follows from the seed. */
  readonly rate?: number;
}

/** Thrown for a fault that can't be set. */
export class FaultOptionError extends TypeError {
  override readonly name = "FaultOptionError";
  /** `fault.error.code` */
  readonly member: string;

  constructor(member: string, message: string) {
    super(message);
    this.member = member;
  }
}
