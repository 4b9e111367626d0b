import { same } from "./check.ts";
import type { Check } from "./check.ts";
import { clientOf } from "./client-of.ts";

// The first bytes of a PNG file.
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]);

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Files up and down. */
export const files: readonly Check[] = [
  {
    name: "bytes, a Blob and a stream are uploaded",
    run: async ({ merchant }) => {
      const wxpay = clientOf(merchant);
      const ids = [];
      const blob = new File([picture], "licence.png");
      for (const file of [picture, blob, new Blob([picture]).stream()]) {
        const multipart = { file, meta: { filename: "licence.png" } };
        ids.push((await wxpay.v3.merchant.media.upload.post({ multipart })).media_id);
      }
      same([ids.length, ids.every((id) => id !== "")], [3, true]);
    },
  },
  {
    name: "a file comes as a stream, with the digest that was announced",
    run: async ({ merchant, paid }) => {
      const wxpay = clientOf(merchant);
      const { download_url, hash_value } = await wxpay.v3.bill.tradebill.get({
        query: { bill_date: paid.day },
      });
      const bytes = await new Response(await wxpay.download(download_url)).arrayBuffer();
      same(hex(await crypto.subtle.digest("SHA-1", bytes)), hash_value.toLowerCase());
    },
  },
  {
    name: "a bill is read row by row, unpacked, its digest and its sums checked",
    run: async ({ merchant, paid }) => {
      const bill = clientOf(merchant).bills.trade({ bill_date: paid.day });
      const rows = [];
      for await (const { out_trade_no, total } of bill) rows.push([out_trade_no, total]);
      same([rows, bill.summary?.count], [[[paid.out_trade_no, 1299]], 1]);
    },
  },
];
