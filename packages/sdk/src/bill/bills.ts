import { AnswerError, RequestError, typeFound } from "../errors.ts";
import { Bill } from "./bill.ts";
import type { BillText } from "./bill.ts";
import type { FileAnswer, FileCalls } from "../media/file-source.ts";
import type { BillAddress } from "./bytes.ts";
import { FUND_FLOW_FORM, SHARING_FORM, TRADE_FORM } from "./forms.ts";
import type { BillForm } from "./reader.ts";
import type {
  FundFlowRow,
  FundFlowSummary,
  SharingBillRow,
  TradeBillRow,
  TradeBillSummary,
} from "./types.ts";

/** A day whose bill is wanted. */
export interface BillQuery {
  /** `2026-11-29`, also by APIv2; not today, within three months. The bill is there from nine, better ten, of the next morning. */
  readonly bill_date: string;
}

/** How a client asks for a bill, and fetches it. */
export interface BillCalls {
  readonly apply: (
    path: string,
    options: {
      readonly query: Readonly<Record<string, string | undefined>>;
      readonly signal?: AbortSignal | undefined;
    },
  ) => Promise<unknown>;
  readonly download: (
    address: string,
    options: { readonly signal?: AbortSignal | undefined },
  ) => Promise<ReadableStream<Uint8Array>>;
  /** How files are fetched to be saved. */
  readonly files: FileCalls;
  /** Posts to an operation of APIv2 that answers with a file; `mch_id` is added. */
  readonly postV2: (
    path: string,
    options: {
      readonly xml: Readonly<Record<string, string | undefined>>;
      readonly signal?: AbortSignal | undefined;
    },
  ) => Promise<FileAnswer>;
}

/** What every bill of APIv2 asks for. */
interface BillQueryV2 extends BillQuery {
  /** An app id that the merchant is bound to. */
  readonly appid: string;
}

/** An account of a sub-merchant's, or `ALL` of them. */
type SubAccount = "BASIC" | "OPERATION" | "FEES" | "DEPOSIT" | "ALL";

/**
 * The bills of a client's merchant.
 *
 * Two refusals (`ApiError`) belong to reading any bill, and to saving it: `STATEMENT_CREATING`, it is not made yet, and
 * `outcome` says `retry`: ask again in half an hour; `NO_STATEMENT_EXIST`, nothing moved that day, so that there is no bill
 * and never will be: `outcome` says `refused`.
 *
 * ```ts
 * try {
 *   for await (const row of wxpay.bills.trade({ bill_date })) …
 * } catch (error) {
 *   if (!(error instanceof ApiError && error.code === "NO_STATEMENT_EXIST")) throw error;
 * }
 * ```
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071238
 */
export class Bills {
  readonly #calls: BillCalls;

  constructor(calls: BillCalls) {
    this.#calls = calls;
  }

  /**
   * What was paid and refunded on a day.
   *
   * @param query `bill_type`: `ALL` (the default), `SUCCESS`: payments alone, `REFUND`: refunds alone. `sub_mchid`: of a service
   * provider, one merchant's; without it all of them.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556692
   */
  trade(
    query: BillQuery & {
      readonly bill_type?: "ALL" | "SUCCESS" | "REFUND";
      readonly sub_mchid?: string;
    },
  ): Bill<TradeBillRow, TradeBillSummary> {
    return this.#bill("v3/bill/tradebill", query, TRADE_FORM);
  }

  /**
   * What came to an account of the merchant's on a day, and left it.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556748
   */
  fundFlow(
    query: BillQuery & { readonly account_type?: "BASIC" | "OPERATION" | "FEES" },
  ): Bill<FundFlowRow, FundFlowSummary> {
    return this.#bill("v3/bill/fundflowbill", query, FUND_FLOW_FORM);
  }

  /**
   * What was shared on a day.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529628
   */
  sharing(query: BillQuery & { readonly sub_mchid?: string }): Bill<SharingBillRow, undefined> {
    return this.#bill("v3/profitsharing/bills", query, SHARING_FORM);
  }

  /**
   * What came to an account of a sub-merchant's on a day, and left it. For service providers and platforms.
   *
   * It comes encrypted, in several files where it is long: they are read as one bill. Rows wait until all of their file was
   * fetched and the tag that vouches for it was found right; meanwhile it is kept, still encrypted, in a folder of
   * `os.tmpdir()` that only this user can read and that is removed however reading ends. That needs as much room as the
   * compressed file has, whatever its size.
   *
   * @param query `account_type`: `BASIC`, `OPERATION`, `FEES`, `DEPOSIT`, or `ALL` of them
   * @throws BillError `BILL_SEAL` where a tag does not fit: nothing of that file was given
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760249
   */
  subMerchantFundFlow(
    query: BillQuery & { readonly sub_mchid: string; readonly account_type: SubAccount },
  ): Bill<FundFlowRow, FundFlowSummary> {
    return this.#sealed("v3/bill/sub-merchant-fundflowbill", query);
  }

  /**
   * What came to the accounts of all of a platform's sub-merchants on a day, and left them; `sub_mchid` of a row says whose it
   * is. Encrypted, as `subMerchantFundFlow`, which says what that means.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760697
   */
  platformFundFlow(
    query: BillQuery & { readonly account_type: Exclude<SubAccount, "DEPOSIT"> },
  ): Bill<FundFlowRow, FundFlowSummary> {
    return this.#sealed("v3/ecommerce/bill/fundflowbill", query);
  }

  /**
   * `trade` by APIv2, for merchants that have its key alone (`apiV2Key`). WeChat Pay gives no digest with it: that the bill is
   * whole is said by its last line, what the rows add up to, and a bill without that line is refused.
   *
   * It answers with `ApiError`s of its own. `code` `20002` with `serverMessage` `Bill Creating`: not made yet; with
   * `No Bill Exist`: nothing moved that day. `20008`: too often.
   *
   * @param query `bill_type`: `ALL` (which is asked for where it is left out), `SUCCESS`, `REFUND`, `RECHARGE_REFUND`: refunds of
   * coupons' money alone. `sub_appid`, `sub_mch_id`: of a service provider, one merchant's
   * @throws BillError `BILL_TRUNCATED` without its last line, `BILL_SUM` where that does not fit the rows
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935219
   */
  tradeV2(
    query: BillQueryV2 & {
      readonly bill_type?: "ALL" | "SUCCESS" | "REFUND" | "RECHARGE_REFUND";
      readonly sub_appid?: string;
      readonly sub_mch_id?: string;
    },
  ): Bill<TradeBillRow, TradeBillSummary> {
    checkQuery(query);
    // The pages of merchants and of service providers differ on what it is where none is given.
    const { bill_type = "ALL" } = query;
    const asked = { ...query, bill_type };
    return this.#v2("v2/pay/downloadbill", asked, TRADE_FORM);
  }

  /**
   * `fundFlow` by APIv2, which wants the merchant's certificate in the TLS handshake. As `tradeV2`, which says what that means,
   * but for the refusals: `BILL_CREATING`, not made yet; `NO_BILL_EXIST`, nothing moved that day.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935220
   */
  fundFlowV2(
    query: BillQueryV2 & { readonly account_type: "Basic" | "Operation" | "Fees" },
  ): Bill<FundFlowRow, FundFlowSummary> {
    checkQuery(query);
    return this.#v2("v2/pay/downloadfundflow", query, FUND_FLOW_FORM);
  }

  #v2<Row, Summary>(path: string, query: BillQuery, form: BillForm): Bill<Row, Summary> {
    const fetched = async (signal: AbortSignal | undefined) => {
      const xml = { ...query, bill_date: dayV2(query.bill_date), tar_type: "GZIP" };
      return this.#calls.postV2(path, { xml, signal });
    };
    const text: BillText = async function* (signal) {
      const { unzipped } = await import("./bytes.ts");
      yield* unzipped((await fetched(signal)).bytes);
    };
    return new Bill(text, form, async (signal) => {
      const { plainFile } = await import("./saved-bill.ts");
      return plainFile(this.#calls.files, () => fetched(signal), form, signal);
    });
  }

  #sealed(path: string, query: BillQuery): Bill<FundFlowRow, FundFlowSummary> {
    checkQuery(query);
    return new Bill((signal) => this.#sealedText(path, query, signal), FUND_FLOW_FORM);
  }

  async *#sealedText(
    path: string,
    query: BillQuery,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Uint8Array> {
    const options = {
      query: { ...query, tar_type: "GZIP", algorithm: "AEAD_AES_256_GCM" },
      signal,
    };
    const { sealedText } = await import("./sealed-bill.ts");
    yield* sealedText({
      apply: () => this.#calls.apply(path, options),
      download: (address) => this.#calls.download(address, { signal }),
      again: (error, times) => this.#calls.files.again(error, times, signal),
    });
  }

  #bill<Row, Summary>(path: string, query: BillQuery, form: BillForm): Bill<Row, Summary> {
    checkQuery(query);
    const apply = (signal: AbortSignal | undefined) => this.#apply(path, query, signal);
    const { download, files } = this.#calls;
    const text: BillText = async function* (signal) {
      const address = await apply(signal);
      // Most clients read no bills.
      const { unzippedBill } = await import("./bytes.ts");
      yield* unzippedBill(await download(address.download_url, { signal }), address);
    };
    return new Bill(text, form, async (signal) => {
      const { addressedFile } = await import("./saved-bill.ts");
      return addressedFile(files, () => apply(signal), form, signal);
    });
  }

  async #apply(
    path: string,
    query: BillQuery,
    signal: AbortSignal | undefined,
  ): Promise<BillAddress> {
    const options = { query: { ...query, tar_type: "GZIP" }, signal };
    const answer = await this.#calls.apply(path, options);
    if (isAddress(answer)) return answer;
    throw new AnswerError(`GET /${path} answered without hash_value or download_url.`, {
      code: "ANSWER_NOT_JSON",
    });
  }
}

/** A day alone, or nothing, would be asked for as a bill of no day. */
function checkQuery(query: unknown): void {
  if (typeof query === "object" && query !== null) return;
  throw new RequestError(
    `query: expected an object with bill_date, such as { bill_date: "2026-11-29" }, found ${typeFound(query)}.`,
    { parameter: "query" },
  );
}

/** A day as APIv2 writes it: `20261129`. */
function dayV2(bill_date: unknown): string {
  const parts =
    typeof bill_date === "string" ? /^(\d{4})(-?)(\d\d)\2(\d\d)$/u.exec(bill_date) : null;
  if (parts !== null) {
    const [, year, , month, day] = parts;
    // The thirtieth of February is a day of March here.
    const is = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (is.getUTCMonth() === Number(month) - 1) return `${year}${month}${day}`;
  }
  throw new RequestError("bill_date: expected a day, such as '2026-11-29'.", {
    parameter: "bill_date",
  });
}

function isAddress(answer: unknown): answer is BillAddress {
  if (typeof answer !== "object" || answer === null) return false;
  const members = new Map<string, unknown>(Object.entries(answer));
  return ["hash_type", "hash_value", "download_url"].every(
    (name) => typeof members.get(name) === "string",
  );
}
