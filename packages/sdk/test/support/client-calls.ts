import type { Invoke } from "../../src/invoke/index.ts";

/** What the merchant signs with the private key: members by name, in this order, each a line; `=` begins a text that is not handed over. */
interface Lines {
  readonly lines: readonly string[];
}

/** What is signed with the APIv2 key: all members but the signature, the type, and members that are not handed over. */
interface Members {
  readonly members: "MD5" | "HMAC-SHA256";
  readonly without?: readonly string[];
  readonly more?: Readonly<Record<string, string>>;
}

/** A call that a page, a mini program or an app makes, as the official pages have it. */
export interface ClientCall {
  readonly name: string;
  /** Pages that have this table: `merchant/4012791857`. */
  readonly docs: readonly string[];
  readonly made: (invoke: Invoke) => object;
  /** The members that every such call has, by path: `query.package` is in the query of an address. */
  readonly needs: Readonly<Record<string, "string" | "number" | "object">>;
  readonly signature?: { readonly at: string } & (Lines | Members);
}

export const APPID = "wx2421b1c4370ec43b";
export const PREPAY_ID = "wx201410272009395522657a690389285100";

const order = { appid: APPID, prepay_id: PREPAY_ID };
const texts = (...names: readonly string[]): Record<string, "string"> =>
  Object.fromEntries(names.map((name) => [name, "string"]));
const below = (place: string, ...names: readonly string[]): Record<string, "string"> =>
  texts(...names.map((name) => `${place}.${name}`));

const page = texts("timeStamp", "nonceStr", "package", "signType", "paySign");
const pageSignature = (appid: string) =>
  ({ at: "paySign", lines: [appid, "timeStamp", "nonceStr", "package"] }) as const;
const android = texts(
  "appId",
  "partnerId",
  "prepayId",
  "packageValue",
  "nonceStr",
  "timeStamp",
  "sign",
);
const appLines = ["appId", "timeStamp", "nonceStr", "prepayId"];

const use = { package: "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we" };
const detail = { service_id: "500001", out_order_no: "1234323JKHDFE1243252" };
const detailNames = [
  "mch_id",
  "service_id",
  "out_order_no",
  "timestamp",
  "nonce_str",
  "sign_type",
  "sign",
];
const transfer = { appid: APPID, package_info: "affffddafdfafddffda==" };
const transferNames = ["mchId", "appId", "package"];
const medical = { ...order, mix_trade_no: "1217752501201407033233368318" };
const card = { token: "abcdefghijklmn" };
const parking = { openid: "oUser", plate_number: "粤B888888", plate_color: "BLUE" } as const;
const parkingNames = ["mchid", "openid", "plate_number", "plate_color"];
const partner = { sub_mchid: "1900000109" };
const coupon = { stock_id: "98065001", out_request_no: "1002600620019090123143254435" };

const contract = {
  appid: APPID,
  plan_id: 12_535,
  contract_code: "100000",
  request_serial: 1000,
  contract_display_account: "微信代扣",
  notify_url: "https://shop.example/signed",
};
const contractNames = [
  "appid",
  "mch_id",
  "plan_id",
  "contract_code",
  "request_serial",
  "contract_display_account",
  "notify_url",
  "timestamp",
  "sign",
];

export const clientCalls: readonly ClientCall[] = [
  {
    name: "a page pays",
    docs: [
      "merchant/4012791857",
      "merchant/4012266069",
      "partner/4012069855",
      "partner/4012090156",
      "partner/4012090843",
      "partner/4012166844",
    ],
    made: ({ jsapi }) => jsapi.pay(order),
    needs: { appId: "string", ...page },
    signature: pageSignature("appId"),
  },
  {
    name: "a mini program pays",
    docs: [
      "merchant/4012791898",
      "merchant/4012266109",
      "partner/4012085827",
      "partner/4012090181",
      "partner/4012091236",
      "partner/4012166847",
    ],
    made: ({ miniProgram }) => miniProgram.pay(order),
    needs: page,
    signature: pageSignature(`=${APPID}`),
  },
  ...(["android", "harmony"] as const).map((platform): ClientCall => ({
    name: `an app pays, ${platform}`,
    docs: [
      "merchant/4013070351",
      "merchant/4012266043",
      "partner/4012090168",
      "partner/4013080233",
      "partner/4012090949",
      "partner/4012166845",
    ],
    made: ({ app }) => app[platform](order),
    needs: android,
    signature: { at: "sign", lines: appLines },
  })),
  {
    name: "an app pays, iOS",
    docs: [],
    made: ({ app }) => app.ios(order),
    needs: {
      ...texts("partnerId", "prepayId", "package", "nonceStr", "sign"),
      timeStamp: "number",
    },
    signature: { at: "sign", lines: [`=${APPID}`, "timeStamp", "nonceStr", "prepayId"] },
  },
  {
    name: "a page pays with the medical insurance",
    docs: ["merchant/4016781549", "partner/4012809233", "partner/4018300083"],
    made: ({ jsapi }) => jsapi.medicalPay(medical),
    needs: { ...texts("mixTradeNo", "appid"), ...page },
    signature: pageSignature("appid"),
  },
  {
    name: "a mini program pays with the medical insurance",
    docs: ["merchant/4016781545", "partner/4012166993", "partner/4018300079"],
    made: ({ miniProgram }) => miniProgram.medicalPay(medical),
    needs: { mixTradeNo: "string", ...page },
    signature: pageSignature(`=${APPID}`),
  },
  {
    name: "a page has a PayScore order confirmed",
    docs: ["merchant/4012587945", "partner/4012607505"],
    made: ({ jsapi }) => jsapi.scoreUse(use),
    needs: texts("businessType", "queryString", "queryString.package"),
  },
  {
    name: "a mini program has a PayScore order confirmed",
    docs: ["merchant/4012587949", "partner/4012607510"],
    made: ({ miniProgram }) => miniProgram.scoreUse(use),
    needs: { ...texts("businessType", "extraData.package"), extraData: "object" },
  },
  {
    name: "an app has a PayScore order confirmed",
    docs: [
      "merchant/4012587909",
      "merchant/4012596359",
      "merchant/4015271805",
      "partner/4012607507",
      "partner/4012607508",
      "partner/4015271745",
    ],
    made: ({ app }) => app.scoreUse(use),
    needs: texts("businessType", "query", "query.package", "extInfo"),
  },
  {
    name: "a page shows a PayScore order",
    docs: ["merchant/4012587983", "partner/4012607518"],
    made: ({ jsapi }) => jsapi.scoreDetail(detail),
    needs: { ...texts("businessType", "queryString"), ...below("queryString", ...detailNames) },
    signature: { at: "queryString.sign", members: "HMAC-SHA256" },
  },
  {
    name: "a mini program shows a PayScore order",
    docs: ["merchant/4012587984", "partner/4012607516"],
    made: ({ miniProgram }) => miniProgram.scoreDetail(detail),
    needs: { businessType: "string", extraData: "object", ...below("extraData", ...detailNames) },
    signature: { at: "extraData.sign", members: "HMAC-SHA256" },
  },
  {
    name: "an app shows a PayScore order",
    docs: [
      "merchant/4012587980",
      "merchant/4012596423",
      "merchant/4015271812",
      "partner/4012607513",
      "partner/4012607514",
      "partner/4015271776",
    ],
    made: ({ app }) => app.scoreDetail(detail),
    needs: { ...texts("businessType", "query", "extInfo"), ...below("query", ...detailNames) },
    signature: { at: "query.sign", members: "HMAC-SHA256" },
  },
  ...(["jsapi", "miniProgram"] as const).map((client): ClientCall => ({
    name: `${client} has a transfer, or later ones, confirmed`,
    docs: ["merchant/4012716430", "merchant/4015930512"],
    made: (invoke) => invoke[client].confirmTransfer(transfer),
    needs: texts(...transferNames),
  })),
  {
    name: "an app has a transfer, or later ones, confirmed",
    docs: [
      "merchant/4012719576",
      "merchant/4012719578",
      "merchant/4019670774",
      "merchant/4020320137",
      "merchant/4020320150",
      "merchant/4020320167",
    ],
    made: ({ app }) => app.confirmTransfer(transfer),
    needs: { ...texts("businessType", "query"), ...below("query", ...transferNames) },
  },
  {
    name: "a mini program of a service provider has a transfer confirmed",
    docs: [],
    made: ({ miniProgram }) => miniProgram.confirmPartnerTransfer({ ...partner, ...transfer }),
    needs: texts("mchId", "subMchId", "appId", "package"),
  },
  {
    name: "a page has the user join a brand",
    docs: ["brand/4015582734", "partner/4015331476"],
    made: ({ jsapi }) => jsapi.memberCard(card),
    needs: texts("businessType", "queryString", "queryString.token", "queryString.scene"),
  },
  {
    name: "a mini program has the user join a brand",
    docs: ["brand/4015582737", "partner/4015273633"],
    made: ({ miniProgram }) => miniProgram.memberCard(card),
    needs: texts("businessType", "queryString", "queryString.token", "queryString.scene"),
  },
  {
    name: "a mini program gives a product coupon",
    docs: ["brand/4016418207", "brand/4016427396", "partner/4016434346", "partner/4016435568"],
    made: ({ miniProgram }) => miniProgram.getProductCoupon(card),
    needs: {
      businessType: "string",
      extraData: "object",
      ...below("extraData", "action", "token"),
    },
  },
  {
    name: "a mini program has a product coupon used",
    docs: ["brand/4016104850", "brand/4016427401", "partner/4016110739", "partner/4016435640"],
    made: ({ miniProgram }) =>
      miniProgram.useProductCoupon({ coupon_code: "c", stock_id: "1", auth_state: "verified" }),
    needs: {
      businessType: "string",
      extraData: "object",
      ...below("extraData", "couponCode", "stockId", "authState"),
    },
  },
  {
    name: "a mini program opens the parking service",
    docs: ["merchant/4012284186"],
    made: ({ miniProgram }) => miniProgram.parkingService(parking),
    needs: {
      ...texts("appId", "path"),
      extraData: "object",
      ...below("extraData", ...parkingNames),
    },
  },
  {
    name: "a mini program of a service provider opens the parking service",
    docs: ["partner/4012085969"],
    made: ({ miniProgram }) => miniProgram.parkingService({ ...parking, ...partner }),
    needs: {
      ...texts("appId", "path"),
      extraData: "object",
      ...below("extraData", "sub_mchid", ...parkingNames),
    },
  },
  ...(["jsapi", "app"] as const).flatMap((client): readonly ClientCall[] => [
    {
      name: `${client} opens the parking service`,
      docs: ["merchant/4012284235", "merchant/4012284257"],
      made: (invoke) => inPath(invoke[client].parkingService(parking)),
      needs: texts(...parkingNames),
    },
    {
      name: `${client} of a service provider opens the parking service`,
      docs: ["partner/4012085997", "partner/4012086028"],
      made: (invoke) => inPath(invoke[client].parkingService({ ...parking, ...partner })),
      needs: texts("sub_mchid", ...parkingNames),
    },
  ]),
  {
    name: "a mini program has parking paid back",
    docs: ["merchant/4012284369"],
    made: ({ miniProgram }) => miniProgram.parkingRepayment({ appid: APPID }).extraData,
    needs: texts("appid", "mchid", "nonce_str"),
  },
  {
    name: "an app has parking paid back",
    docs: ["merchant/4012284369"],
    made: ({ app }) => inPath(app.parkingRepayment({ appid: APPID })),
    needs: texts("appid", "mchid", "nonce_str"),
  },
  {
    name: "a mini program of a service provider has parking paid back",
    docs: ["partner/4012086207"],
    made: ({ miniProgram }) =>
      miniProgram.parkingRepayment({ appid: APPID, sub_mch_id: "1900000109" }).extraData,
    needs: texts("appid", "mchid", "sub_mch_id", "nonce_str"),
  },
  {
    name: "a page gives a coupon",
    docs: ["merchant/4012285783", "partner/4012285900"],
    made: ({ jsapi }) => inAddress(jsapi.coupon({ ...coupon, open_id: "oUser" })),
    needs: texts("stock_id", "out_request_no", "sign", "send_coupon_merchant", "open_id"),
    signature: { at: "sign", members: "HMAC-SHA256" },
  },
  {
    name: "a page has a contract signed",
    docs: ["v2/merchant/4011986768"],
    made: ({ jsapi }) => inAddress(jsapi.contract(contract)),
    needs: texts(...contractNames, "version"),
    signature: { at: "sign", members: "MD5" },
  },
  {
    name: "a page of a service provider has a contract signed",
    docs: ["v2/partner/4011988365"],
    made: ({ jsapi }) => inAddress(jsapi.contract({ ...contract, sub_mch_id: "1900000109" })),
    needs: texts(...contractNames, "version", "sub_mch_id"),
    signature: { at: "sign", members: "MD5" },
  },
  {
    name: "a mini program has a contract signed",
    docs: [],
    made: ({ miniProgram }) => miniProgram.contract(contract).extraData,
    needs: texts(...contractNames),
    signature: { at: "sign", members: "MD5" },
  },
  {
    name: "a mini program opens a red packet",
    docs: [],
    made: ({ miniProgram }) => miniProgram.redPacket({ appid: APPID, package: "sendid=a&ver=8" }),
    needs: page,
    signature: {
      at: "paySign",
      members: "MD5",
      without: ["signType"],
      more: { appId: APPID },
    },
  },
];

/** Pages that have no row, and why. */
export const withoutRow: Readonly<Record<string, string>> = {
  "merchant/4012596395": "Closed to new integrations: wx.openBusinessView takes its place.",
  "merchant/4012596449": "Closed to new integrations: wx.openBusinessView takes its place.",
  "partner/4012607511": "Closed to new integrations: wx.openBusinessView takes its place.",
  "partner/4012607517": "Closed to new integrations: wx.openBusinessView takes its place.",
  "merchant/4012285674": "What the coupon plugin answers; what it takes is in a test of its own.",
  "partner/4012285878": "What the coupon plugin answers; what it takes is in a test of its own.",
};

/** The members in the path of a mini program. */
function inPath({ path }: { readonly path: string }): object {
  return Object.fromEntries(new URLSearchParams(path.slice(path.indexOf("?"))));
}

function inAddress(address: string): object {
  return Object.fromEntries(new URL(address).searchParams);
}
