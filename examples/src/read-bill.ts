/** A row of a bill, by the names of its columns. */
export type BillRow = Readonly<Record<string, string>>;

/**
 * The rows of a trade or fund-flow bill, without its sums. Every value stands behind a back-tick; a comma within one is
 * written as `\ `.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071246
 */
export function readBill(text: string): BillRow[] {
  const [head = "", ...lines] = text.replace(/^\uFEFF/, "").split("\r\n");
  const columns = head.split(",");
  const end = lines.findIndex((line) => !line.startsWith("`"));
  return lines.slice(0, end === -1 ? lines.length : end).map((line) => {
    const values = line.slice(1).split(",`");
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? ""]));
  });
}
