import { expect } from "vitest";
import { sample } from "../../src/sample.ts";
import { completion, contract, deduction, MCHID, serviceOrder, without } from "./requests.ts";
import type { Story, Untyped } from "./story.ts";

const { appid, openid, service_id } = sample;
const ORDER = "v3/payscore/serviceorder";
const PAPAY = "v3/papay/sign/contracts/pre-entrust-sign";
const CONTRACT = "v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}";
const plan = { plan_id: "12535", out_contract_code: "AxiosK1" };

export const payScore: Story<Untyped> = {
  about: "PayScore and deductions by contract",
  mchid: MCHID,
  rows: [
    {
      operation: `${ORDER}#post`,
      call: ({ v3 }) => v3.payscore.serviceorder.post(serviceOrder("AxiosO1")),
      status: 200,
      data: { out_order_no: "AxiosO1", mchid: MCHID, state: "CREATED" },
    },
    {
      operation: `${ORDER}#get`,
      call: ({ v3 }) =>
        v3.payscore.serviceorder.get({ params: { out_order_no: "AxiosO1", service_id, appid } }),
      status: 200,
      data: ({ earlier }) => ({
        ...without(serviceOrder("AxiosO1"), "need_user_confirm"),
        order_id: earlier(`${ORDER}#post`, "order_id"),
      }),
    },
    {
      operation: `${ORDER}/{out_order_no}/complete#post`,
      call: ({ v3 }) =>
        v3.payscore.serviceorder._out_order_no_.complete.post(completion, {
          out_order_no: "AxiosO1",
        }),
      status: 200,
      data: { out_order_no: "AxiosO1", total_amount: 4_000, post_payments: [{ amount: 4_000 }] },
    },
    {
      operation: `${ORDER}#get`,
      note: "it is done",
      call: ({ v3 }) =>
        v3.payscore.serviceorder.get({ params: { out_order_no: "AxiosO1", service_id, appid } }),
      status: 200,
      data: { out_order_no: "AxiosO1", state: "DONE", total_amount: 4_000 },
    },
    {
      operation: `${ORDER}#post`,
      note: "another one",
      call: ({ v3 }) => v3.payscore.serviceorder.post(serviceOrder("AxiosO2")),
      status: 200,
      data: { out_order_no: "AxiosO2" },
    },
    {
      operation: `${ORDER}/{out_order_no}/cancel#post`,
      call: ({ v3 }) =>
        v3.payscore.serviceorder._out_order_no_.cancel.post(
          { appid, service_id, reason: "用户投诉" },
          { out_order_no: "AxiosO2" },
        ),
      status: 200,
      data: ({ earlier }) => ({
        out_order_no: "AxiosO2",
        order_id: earlier(`${ORDER}#post`, "order_id"),
      }),
    },
    {
      operation: `${ORDER}#get`,
      note: "nobody made this order",
      call: ({ v3 }) =>
        v3.payscore.serviceorder.get({ params: { out_order_no: "Axios404", service_id, appid } }),
      status: 404,
      data: { code: "ORDER_NOT_EXIST" },
    },
    {
      operation: "v3/payscore/permissions#post",
      call: ({ v3 }) =>
        v3.payscore.permissions.post({ service_id, appid, authorization_code: "AxiosA1" }),
      status: 200,
      data: { apply_permissions_token: expect.any(String) },
    },
    {
      operation: "v3/payscore/permissions/authorization-code/{authorization_code}#get",
      call: ({ v3 }) =>
        v3.payscore.permissions.authorizationCode._authorization_code_.get({
          params: { service_id },
          authorization_code: "AxiosA1",
        }),
      status: 200,
      data: { authorization_code: "AxiosA1", authorization_state: "UNBINDUSER" },
    },
    {
      operation: "v3/payscore/permissions/openid/{openid}/terminate#post",
      call: ({ v3 }) =>
        v3.payscore.permissions.openid._openid_.terminate.post(
          { service_id, appid, reason: "用户要求" },
          { openid },
        ),
      status: 204,
      data: "",
    },
    {
      operation: `${PAPAY}#post`,
      call: (wxpay) => wxpay.chain(PAPAY).post(contract("AxiosK1")),
      status: 200,
      data: { pre_entrustweb_id: expect.any(String) },
    },
    {
      operation: `${CONTRACT}#get`,
      call: (wxpay) => wxpay.chain(CONTRACT).get(plan),
      status: 200,
      data: { out_contract_code: "AxiosK1", plan_id: 12_535, contract_id: expect.any(String) },
    },
    {
      operation: "v3/papay/pay/transactions/apply#post",
      call: (wxpay, { earlier }) =>
        wxpay
          .chain("v3/papay/pay/transactions/apply")
          .post(deduction("AxiosD1", String(earlier(`${CONTRACT}#get`, "contract_id")))),
      status: 200,
      data: { out_trade_no: "AxiosD1", amount: { total: 100, currency: "CNY" } },
    },
    {
      operation: `${CONTRACT}/terminate#post`,
      call: (wxpay) =>
        wxpay
          .chain(`${CONTRACT}/terminate`)
          .post({ contract_termination_remark: "客户手机号丢失" }, plan),
      status: 200,
      data: ({ earlier }) => ({ contract_id: earlier(`${CONTRACT}#get`, "contract_id") }),
    },
  ],
};
