import { expect, test } from "vitest";
import type { Operation } from "../operation.ts";
import { derivedName } from "./operation-name.ts";

test.each([
  ["v3/payscore/permissions#post", "PayscorePermissionsPost"],
  ["v3/payscore/permissions/openid/{openid}#get", "PayscorePermissionsOpenidByOpenidGet"],
  ["v3/payscore/serviceorder/{out_order_no}/complete#post", "PayscoreServiceorderCompletePost"],
  [
    "v3/merchant-service/complaints-v2/{complaint_id}#get",
    "MerchantServiceComplaintsV2ByComplaintIdGet",
  ],
  ["v2/pay/unifiedorder#post", "V2PayUnifiedorderPost"],
])("%s is called %s where no name is given", (id, want) => {
  const method = id.slice(id.indexOf("#") + 1).toUpperCase() as Operation["method"];
  expect(
    derivedName({
      id,
      method,
      path: "",
      title: "",
      docs: [],
      response: { type: "empty", signed: true },
    }),
  ).toBe(want);
});
