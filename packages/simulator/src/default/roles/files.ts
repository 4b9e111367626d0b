import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Operation } from "@wechatpay-kit/catalog";
import { isMembers } from "../../core/handler.ts";
import type { Members } from "../../core/handler.ts";
import { refused } from "../../core/refusal.ts";
import type { Merchant } from "../../core/merchant.ts";

/** A file that a download answers. */
export interface File {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Gives the files that an answer speaks of their addresses and digests: what is fetched there has the digest told here.
 *
 * @param origin where addresses lead: `http://127.0.0.1:7180`
 * @param seed what the tokens derive from
 */
export function linkFiles(
  members: Members,
  options: {
    readonly operation: Operation;
    readonly merchant: Merchant;
    readonly origin: string;
    readonly seed: string;
    readonly gzip: boolean;
  },
): Members {
  const linked: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(members)) {
    linked[name] = Array.isArray(value)
      ? value.map((item: unknown, index) =>
          isMembers(item)
            ? linkFiles(item, { ...options, seed: `${options.seed}/${name}/${index}` })
            : item,
        )
      : value;
  }
  if (typeof members["download_url"] !== "string") return linked;
  const { operation, merchant, origin, seed, gzip } = options;
  const token = tokenOf(merchant, createHash("sha256").update(seed).digest("hex").slice(0, 24));
  linked["download_url"] = origin + targetOf(operation, merchant, token, gzip);
  if (typeof members["hash_value"] === "string") {
    // The digest is of the file before it is compressed.
    const algorithm = String(members["hash_type"] ?? "SHA1").toLowerCase();
    const file = contentOf(mediaOf(operation), merchant, token);
    linked["hash_value"] = createHash(algorithm).update(file.bytes).digest("hex");
  }
  return linked;
}

/**
 * The file behind an address that {@link linkFiles} gave.
 *
 * @throws Refusal 400 for a token that it did not give
 */
export function fileAt(operation: Operation, merchant: Merchant, query: Members): File {
  const token = String(query["token"]);
  if (!isToken(merchant, token)) {
    throw refused(400, "INVALID_REQUEST", "下载地址已失效，请重新申请下载地址");
  }
  const file = contentOf(operation.response.media ?? "bill", merchant, token);
  return query["tartype"] === "gzip"
    ? { type: "application/x-gzip", bytes: gzipSync(file.bytes) }
    : file;
}

type Media = NonNullable<Operation["response"]["media"]>;

/** Makes a file of a kind; the same for the same key. */
export function contentOf(media: Media, merchant: Merchant, key: string): File {
  switch (media) {
    case "pdf":
      return { type: "application/pdf", bytes: pdf(`${merchant.mchid} ${key}`) };
    case "image":
      return { type: "image/png", bytes: PIXEL };
    case "bill":
    case "csv":
      return { type: "text/plain; charset=utf-8", bytes: Buffer.from(emptyBill()) };
  }
}

// Receipts and invoices are PDF, everything else is a bill.
function mediaOf({ path }: Pick<Operation, "path">): Media {
  return /receipt|elecsign|fapiao/.test(path) ? "pdf" : "bill";
}

function targetOf({ path }: Operation, merchant: Merchant, token: string, gzip: boolean): string {
  if (path.includes("fapiao")) {
    const rest = `mchid=${merchant.mchid}&openid=o&invoice_code=1&invoice_no=1&fapiao_id=1`;
    return `/v3/new-tax-control-fapiao/download?token=${token}&${rest}`;
  }
  if (mediaOf({ path }) === "pdf") {
    return `/v3/transferdownload/elecvoucherfile?token=${token}&source=1`;
  }
  return `/v3/billdownload/file?token=${token}${gzip ? "&tartype=gzip" : ""}`;
}

// The merchant's key is what all processes on one database share: none has to store the tokens.
function tokenOf({ row }: Merchant, id: string): string {
  return id + createHmac("sha256", row.api_v3_key).update(id).digest("hex").slice(0, 16);
}

function isToken(merchant: Merchant, token: string): boolean {
  if (!/^[0-9a-f]{40}$/.test(token)) return false;
  return timingSafeEqual(Buffer.from(token), Buffer.from(tokenOf(merchant, token.slice(0, 24))));
}

/** A bill of a day without movements: byte-order mark, header, summary, line ends of Windows. */
function emptyBill(): string {
  const lines = [
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注",
    "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额",
    "`0,`0.00,`0.00,`0.00,`0.00000,`0.00,`0.00",
  ];
  return `\u{feff}${lines.map((line) => `${line}\r\n`).join("")}`;
}

/** One grey pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

/** A page with one line of plain letters. */
function pdf(line: string): Uint8Array {
  const text = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, "latin1");
}
