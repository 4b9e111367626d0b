import { createHash } from "node:crypto";
import { expect } from "vitest";
import { sample } from "../../src/sample.ts";
import {
  completion,
  couponStock,
  MCHID,
  NOTIFY_URL,
  parking,
  PARTNER,
  serviceOrder,
  SUB_MCHID,
  without,
} from "./requests.ts";
import type { Story, Untyped } from "./story.ts";

const { appid, service_id } = sample;
const ORDER = "v3/payscore/serviceorder";
const STOCKS = "v3/marketing/busifavor/stocks";
const CALLBACK = "v3/merchant-service/complaint-notifications";
const COMPLAINTS = "v3/merchant-service/complaints-v2";

// It has no methods for these: NodeV3.ask signs with its code.

const orderQuery = (out_order_no: string): string =>
  `/${ORDER}?${new URLSearchParams({ out_order_no, service_id, appid })}`;

export const services: Story<Untyped> = {
  about: "PayScore, coupons and complaints",
  mchid: MCHID,
  rows: [
    {
      operation: `${ORDER}#post`,
      call: (pay) => pay.ask("POST", `/${ORDER}`, serviceOrder("NodeO1")),
      status: 200,
      data: { out_order_no: "NodeO1", mchid: MCHID, state: "CREATED" },
    },
    {
      operation: `${ORDER}#get`,
      call: (pay) => pay.ask("GET", orderQuery("NodeO1")),
      status: 200,
      data: ({ earlier }) => ({
        ...without(serviceOrder("NodeO1"), "need_user_confirm"),
        order_id: earlier(`${ORDER}#post`, "order_id"),
      }),
    },
    {
      operation: `${ORDER}/{out_order_no}/complete#post`,
      call: (pay) => pay.ask("POST", `/${ORDER}/NodeO1/complete`, completion),
      status: 200,
      data: { out_order_no: "NodeO1", total_amount: 4_000, post_payments: [{ amount: 4_000 }] },
    },
    {
      operation: `${ORDER}#get`,
      note: "nobody made this order",
      call: (pay) => pay.ask("GET", orderQuery("Node404")),
      status: 404,
      data: { code: "ORDER_NOT_EXIST" },
    },
    {
      operation: `${STOCKS}#post`,
      call: (pay) => pay.ask("POST", `/${STOCKS}`, couponStock("NodeS1")),
      status: 200,
      data: { stock_id: expect.any(String) },
    },
    {
      operation: `${STOCKS}/{stock_id}#patch`,
      call: (pay, { earlier }) =>
        pay.ask("PATCH", `/${STOCKS}/${earlier(`${STOCKS}#post`, "stock_id")}`, {
          stock_name: "8月2日活动券",
          out_request_no: "NodeS2",
        }),
      status: 204,
      data: {},
    },
    {
      operation: `${STOCKS}/{stock_id}#get`,
      note: "with the name changed",
      call: (pay, { earlier }) =>
        pay.ask("GET", `/${STOCKS}/${earlier(`${STOCKS}#post`, "stock_id")}`),
      status: 200,
      data: { stock_name: "8月2日活动券", belong_merchant: MCHID, stock_type: "NORMAL" },
    },
    {
      operation: `${COMPLAINTS}#get`,
      call: (pay) =>
        pay.ask("GET", `/${COMPLAINTS}?limit=5&offset=0&begin_date=2026-01-01&end_date=2026-01-31`),
      status: 200,
      data: { limit: 5, offset: 0, data: expect.any(Array) },
    },
    {
      operation: `${COMPLAINTS}/{complaint_id}/complete#post`,
      call: (pay, { earlier }) => {
        const complaint_id = earlier(`${COMPLAINTS}#get`, "data.0.complaint_id");
        return pay.ask("POST", `/${COMPLAINTS}/${complaint_id}/complete`, {
          complainted_mchid: MCHID,
        });
      },
      status: 204,
      data: {},
    },
    {
      operation: `${CALLBACK}#post`,
      call: (pay) => pay.ask("POST", `/${CALLBACK}`, { url: NOTIFY_URL }),
      status: 200,
      data: { mchid: MCHID, url: NOTIFY_URL },
    },
    {
      operation: `${CALLBACK}#put`,
      call: (pay) => pay.ask("PUT", `/${CALLBACK}`, { url: "https://example.com/new" }),
      status: 200,
      data: { mchid: MCHID, url: "https://example.com/new" },
    },
    {
      operation: `${CALLBACK}#delete`,
      note: "it signs a DELETE without body one line short",
      call: (pay) => pay.ask("DELETE", `/${CALLBACK}`),
      status: 401,
      data: { code: "SIGN_ERROR" },
    },
    {
      operation: `${CALLBACK}#get`,
      note: "the refused DELETE deleted nothing",
      call: (pay) => pay.ask("GET", `/${CALLBACK}`),
      status: 200,
      data: { mchid: MCHID, url: "https://example.com/new" },
    },
  ],
};

const picture = Buffer.from("89504e470d0a1a0a", "hex");

export const subMerchants: Story<Untyped> = {
  about: "a partner's sub-merchants",
  mchid: PARTNER,
  rows: [
    {
      operation: "v3/merchant/media/upload#post",
      call: (pay) => {
        const sha256 = createHash("sha256").update(picture).digest("hex");
        const meta = { filename: "shop.png", sha256 };
        return pay.send("/v3/merchant/media/upload", meta, new Blob([picture]));
      },
      status: 200,
      data: { media_id: expect.any(String) },
    },
    {
      operation: "v3/vehicle/parking/parkings#post",
      call: (pay) => pay.ask("POST", "/v3/vehicle/parking/parkings", parking("NodeV1")),
      status: 200,
      data: {
        ...without(parking("NodeV1"), "sub_mchid", "notify_url"),
        id: expect.any(String),
      },
    },
    {
      operation: "v3/goldplan/merchants/open-advertising-show#patch",
      call: (pay) =>
        pay.ask("PATCH", "/v3/goldplan/merchants/open-advertising-show", {
          sub_mchid: SUB_MCHID,
          advertising_industry_filters: ["E_COMMERCE", "EDUCATION"],
        }),
      status: 204,
      data: {},
    },
    {
      operation: "v3/capital/capitallhh/banks/corporate-banking#get",
      call: (pay) =>
        pay.ask("GET", "/v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=10"),
      status: 200,
      data: { offset: 0, data: expect.any(Array) },
    },
  ],
};
