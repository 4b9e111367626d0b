import type { Answer } from "../../core/answer.ts";
import type { Context } from "../../core/context.ts";
import { optionalText, text } from "../../core/handler.ts";
import type { Call, Handler } from "../../core/handler.ts";
import { refused } from "../../core/refusal.ts";
import type { Refusal } from "../../core/refusal.ts";
import { fileAt } from "../../default/roles/files.ts";
import { sealSensitive } from "../../v3/sensitive.ts";
import { noSubMerchant } from "../payment/refusals.ts";
import { isBillToken, ticketOf, tokenOf } from "./address.ts";
import type { BillOf, Ticket } from "./address.ts";
import { billFiles, fileAnswer } from "./bill-files.ts";
import { noBillV3 } from "./day.ts";
import { readFile } from "./kept-file.ts";
import { billKey, sealed } from "./sealed.ts";
import type { BillFileRow } from "./tables.ts";

/** How long a bill can be fetched where the answer says. */
const ADDRESS_LIFE = 300_000;

/** A file of a bill where it can be fetched. */
interface Offered {
  readonly file: BillFileRow;
  readonly token: string;
  readonly url: string;
}

async function offer(context: Context, call: Call, of: BillOf): Promise<readonly Offered[]> {
  const { merchant, origin, query } = call;
  if (of.sub !== "" && !merchant.subMerchants.has(of.sub)) throw noSubMerchant();
  const files = await billFiles(context, merchant, of, noBillV3);
  const until = context.clock.now() + ADDRESS_LIFE;
  const zipped = query["tar_type"] === "GZIP" ? "&tartype=gzip" : "";
  return files.map((file) => {
    const token = tokenOf(merchant, { ...of, file: file.file, until });
    return { file, token, url: `${origin}/v3/billdownload/file?token=${token}${zipped}` };
  });
}

const applyFor =
  (kind: "trade" | "fund" | "sharing", typeName: string | undefined, standard: string): Handler =>
  async (context, call) => {
    const [offered] = await offer(context, call, {
      kind,
      date: text(call.query, "bill_date"),
      type: (typeName && optionalText(call.query, typeName)) ?? standard,
      sub: optionalText(call.query, "sub_mchid") ?? "",
    });
    if (offered === undefined) throw noBillV3.nothing();
    const { file, url } = offered;
    // Of the file as it is before it is compressed.
    return { status: 200, body: { hash_type: "SHA1", hash_value: file.hash, download_url: url } };
  };

const noPlatform = (): Refusal => refused(403, "NO_AUTH", "商户号不是电商平台，没有二级商户");

const noSm4 = (): Refusal =>
  refused(400, "PARAM_ERROR", "模拟器不支持SM4_GCM，请使用AEAD_AES_256_GCM");

const applyForSealed =
  (kind: "sub-fund" | "platform-fund"): Handler =>
  async (context, call) => {
    const { query, merchant } = call;
    if (kind === "platform-fund" && merchant.subMerchants.size === 0) throw noPlatform();
    if (query["algorithm"] !== "AEAD_AES_256_GCM") throw noSm4();
    const offered = await offer(context, call, {
      kind,
      date: text(query, "bill_date"),
      type: text(query, "account_type"),
      sub: optionalText(query, "sub_mchid") ?? "",
    });
    const list = offered.map(({ file, token, url }) => {
      const { key, nonce } = billKey(merchant, token);
      return {
        bill_sequence: file.file,
        hash_type: "SHA1",
        hash_value: file.hash,
        download_url: url,
        encrypt_key: sealSensitive(merchant.publicKey, key),
        nonce,
      };
    });
    return {
      status: 200,
      body: { download_bill_count: list.length, download_bill_list: list },
    };
  };

const download: Handler = async (context, call) => {
  const { merchant, query } = call;
  const token = text(query, "token");
  if (!isBillToken(token)) {
    return { status: 200, file: fileAt(call.operation, merchant, query) };
  }
  const ticket = ticketOf(merchant, token, context.clock.now());
  if (ticket === undefined) throw foreign();
  if (ticket === "expired") throw stale();
  const file = (await billFiles(context, merchant, ticket, noBillV3)).find(
    (one) => one.file === ticket.file,
  );
  if (file === undefined) throw stale();
  const zipped = query["tartype"] === "gzip";
  return isSealed(ticket)
    ? sealedAnswer(context, file, zipped, billKey(merchant, token))
    : fileAnswer(context, file, zipped);
};

const isSealed = ({ kind }: Ticket): boolean => kind === "sub-fund" || kind === "platform-fund";

// Compressed first, then encrypted: ciphertext can't be made smaller.
function sealedAnswer(
  { store }: Context,
  file: BillFileRow,
  zipped: boolean,
  key: ReturnType<typeof billKey>,
): Answer {
  const bytes = sealed(readFile(store.db, file, zipped ? "gzip" : "text"), key);
  return { status: 200, file: { type: "application/octet-stream", bytes } };
}

const stale = (): Refusal => refused(400, "INVALID_REQUEST", "下载地址已失效，请重新申请下载地址");

const foreign = (): Refusal =>
  refused(403, "NO_AUTH", "没有权限下载该账单，请使用申请账单的商户号下载");

/** Bills of what happened in this world. */
export const billHandlers: Readonly<Record<string, Handler>> = {
  "v3/bill/tradebill#get": applyFor("trade", "bill_type", "ALL"),
  "v3/bill/fundflowbill#get": applyFor("fund", "account_type", "BASIC"),
  // There is one of a day, which has no types.
  "v3/profitsharing/bills#get": applyFor("sharing", undefined, "ALL"),
  "v3/bill/sub-merchant-fundflowbill#get": applyForSealed("sub-fund"),
  "v3/ecommerce/bill/fundflowbill#get": applyForSealed("platform-fund"),
  "v3/billdownload/file#get": download,
};
