import type { OpenedPage, OpenResult } from "./opened.ts";

/** What a function of `wx` answers a mini program whose user did what the page is for. */
export interface ViewAnswer {
  /** `requestMerchantTransfer:ok` */
  readonly errMsg: `${string}:ok`;
  /** Not WeChat's: the page and how it stands. */
  readonly opened: OpenedPage;
}

/** The callbacks of such a function; each may be left out. */
export interface ViewCallbacks {
  readonly success?: (answer: ViewAnswer) => void;
  readonly fail?: (error: ViewError) => void;
  readonly complete?: (end: ViewAnswer | ViewError) => void;
}

/** What such a function ends in where the user did nothing, or could not. */
export class ViewError extends Error {
  override readonly name = "ViewError";
  /** As WeChat says it: `requestMerchantTransfer:fail cancel`, or `…:fail ` and what the user read. */
  readonly errMsg: `${string}:fail ${string}`;
  /** What a developer has to know, line by line; empty where the user cancelled. */
  readonly why: readonly string[];
  /** The same in Chinese. */
  readonly why_zh: readonly string[];

  constructor(
    call: string,
    { reason, why, why_zh }: Pick<ViewError, "why" | "why_zh"> & { readonly reason: string },
  ) {
    const errMsg = `${call}:fail ${reason}` as const;
    super([errMsg, ...why].join("\n"));
    this.errMsg = errMsg;
    this.why = why;
    this.why_zh = why_zh;
  }
}

/** How the user ends it. */
interface How {
  /** `cancel` and `refuse` end in the failure that says so. */
  readonly action: string;
  readonly open: (
    target: Readonly<Record<string, unknown>>,
    how: { readonly action: string },
  ) => Promise<OpenResult>;
}

/** Opens what was handed to a function of `wx` and answers as that does. */
export async function endView(
  call: string,
  { success, fail, complete, ...request }: object & ViewCallbacks,
  { action, open }: How,
): Promise<ViewAnswer> {
  const result = await open(request, { action });
  const left = action === "cancel" || action === "refuse";
  if (result.result === "opened" && !left) {
    const { result: _, ...opened } = result;
    const answer = { errMsg: `${call}:ok`, opened } as const;
    success?.(answer);
    complete?.(answer);
    return answer;
  }
  const error =
    result.result === "opened"
      ? new ViewError(call, { reason: "cancel", why: [], why_zh: [] })
      : new ViewError(call, { ...result, reason: result.message });
  fail?.(error);
  complete?.(error);
  throw error;
}
