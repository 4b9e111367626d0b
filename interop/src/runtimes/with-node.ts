import { failure, membersOf, same } from "./check.ts";
import type { Check } from "./check.ts";
import { clientOf } from "./client-of.ts";
import type { Given } from "./given.ts";

const template = "v3/pay/transactions/out-trade-no/{out_trade_no}";

const refund = ({ merchant }: Given, baseUrl: string): Promise<unknown> =>
  Promise.resolve(
    clientOf(merchant, { baseUrl }).v2.secapi.pay.refund.post({
      xml: {
        appid: merchant.appid,
        mch_id: merchant.mchid,
        out_trade_no: "nobodys-order",
        out_refund_no: "nobodys-refund",
        total_fee: 1299,
        refund_fee: 1,
      },
    }),
  );

/** What takes Node's modules: without them, an error says what is not possible. */
export const withNode: readonly Check[] = [
  {
    name: "a call that blocks gives its data",
    run: async ({ merchant, folder, paid: { out_trade_no } }) => {
      const node = clientOf(merchant).chain(template);
      const ask = (): unknown =>
        Object(node.getSync({ out_trade_no, query: { mchid: merchant.mchid } })).trade_state;
      if (folder !== undefined) return same(ask(), "SUCCESS");
      same(membersOf(await failure(ask), "option"), notPossible("sync"));
    },
  },
  {
    name: "a bill is saved under its name when it is whole",
    run: async ({ merchant, paid, folder }) => {
      const bill = clientOf(merchant).bills.trade({ bill_date: paid.day });
      if (folder === undefined) {
        const error = await failure(() => bill.save("bill.csv"));
        return same(membersOf(error, "option"), notPossible("path"));
      }
      const path = `${folder}/bill.csv`;
      const { bytes } = await bill.save(path);
      const { readFile } = process.getBuiltinModule("node:fs/promises");
      same((await readFile(path)).length, bytes);
    },
  },
  {
    name: "a file is uploaded by its path",
    run: async ({ merchant, folder }) => {
      const upload = (file: string): Promise<unknown> =>
        Promise.resolve(clientOf(merchant).v3.merchant.media.upload.post({ multipart: { file } }));
      if (folder === undefined) {
        const error = await failure(() => upload("licence.png"));
        return same(membersOf(error, "option"), notPossible("path"));
      }
      const path = `${folder}/licence.png`;
      await process.getBuiltinModule("node:fs/promises").writeFile(path, "a picture");
      same(typeof Object(await upload(path)).media_id, "string");
    },
  },
  {
    name: "the merchant's certificate is presented where money moves",
    run: async (given) => {
      const error = await failure(() => refund(given, given.httpsUrl));
      // That there is no such order is said to those alone who present the merchant's certificate.
      if (given.folder !== undefined) {
        return same(membersOf(error, "code"), { name: "NotFoundError", code: "ORDERNOTEXIST" });
      }
      same(membersOf(error, "option"), notPossible("clientCertificate"));
    },
  },
  {
    name: "a proxy and further authorities are used, or refused, and never left out",
    run: async ({ merchant, folder, silentUrl }) => {
      const withProxy = (): unknown => clientOf(merchant, { proxy: silentUrl });
      const withAuthority = (): unknown => clientOf(merchant, { ca: merchant.certificate });
      if (folder !== undefined) return void [withProxy(), withAuthority()];
      same(membersOf(await failure(withProxy), "option"), notPossible("proxy"));
      same(membersOf(await failure(withAuthority), "option"), notPossible("clientCertificate"));
    },
  },
  {
    name: "a server that nobody vouches for is not talked to",
    run: async ({ merchant, strangeUrl }) => {
      const wxpay = clientOf(merchant, { baseUrl: strangeUrl, retries: 0 });
      const error = await failure(() => wxpay.v3.certificates.get());
      same(membersOf(error), { name: "ConnectionError" });
    },
  },
];

const notPossible = (option: string): unknown => ({ name: "ConfigError", option });
