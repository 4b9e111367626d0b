import { describe, expectTypeOf, test } from "vitest";
import type { ApiPromise } from "../../src/chain/options.ts";
import type { WeChatPay } from "../../src/client.ts";
import type {
  PayscorePermission,
  PayscorePermissionQueryOptions,
  PayscorePermissionToken,
  PlatformCertificates,
} from "../../src/generated/models.ts";
import type { LooseNode } from "../../src/chain/nodes.ts";

declare const wxpay: WeChatPay;
declare const options: PayscorePermissionQueryOptions;

describe("the verbs", () => {
  const node = wxpay.v3.payscore.permissions.openid._openid_;

  test("getAsync is get under another name", () => {
    expectTypeOf(node.getAsync).toEqualTypeOf(node.get);
  });

  test("get gives a promise with the answer at hand, getSync the data", async () => {
    expectTypeOf(node.get(options)).toEqualTypeOf<ApiPromise<PayscorePermission>>();
    expectTypeOf(node.getSync(options)).toEqualTypeOf<PayscorePermission>();
    const { data, response, requestId } = await node.get(options).withResponse();
    expectTypeOf(data).toEqualTypeOf<PayscorePermission>();
    expectTypeOf(response).toEqualTypeOf<Response>();
    expectTypeOf(requestId).toEqualTypeOf<string | undefined>();
  });

  test("an empty answer is undefined", async () => {
    const terminated = await node.terminate.post({
      openid: "o",
      json: { service_id: "s", appid: "a", reason: "r" },
    });
    expectTypeOf(terminated).toEqualTypeOf<undefined>();
  });

  test("options are optional where nothing in them is required", () => {
    expectTypeOf(wxpay.v3.certificates.getSync()).toEqualTypeOf<PlatformCertificates>();
    expectTypeOf(
      wxpay.v3.certificates.getSync({ query: { algorithm_type: "SM2" } }),
    ).toEqualTypeOf<PlatformCertificates>();
  });

  test("every call takes headers, timeout and signal, and nothing unknown", () => {
    node.get({ ...options, headers: { "X-Trace": "1" }, timeout: 1000 });
    node.get({ ...options, signal: AbortSignal.timeout(1000) });
    // @ts-expect-error milliseconds are a number
    node.get({ ...options, timeout: "1s" });
    // @ts-expect-error there is no such option
    node.get({ ...options, params: {} });
  });
});

describe("the segments", () => {
  test("a hyphenated segment is reached in camelCase and as it is", () => {
    const { permissions } = wxpay.v3.payscore;
    expectTypeOf(permissions.authorizationCode).toEqualTypeOf(permissions["authorization-code"]);
    expectTypeOf(wxpay.v3.payscore.userServiceState).toEqualTypeOf(
      wxpay.v3.payscore["user-service-state"],
    );
  });

  test("the three writings of a path are one node", () => {
    const node = wxpay.v3.payscore.permissions.openid._openid_;
    expectTypeOf(wxpay.chain("v3/payscore/permissions/openid/{openid}")).toEqualTypeOf(node);
    expectTypeOf(wxpay["v3/payscore/permissions/openid/{openid}"]).toEqualTypeOf(node);
  });

  test("an operation can be the parent of others", () => {
    const { permissions } = wxpay.v3.payscore;
    expectTypeOf(
      permissions.postSync({
        json: { service_id: "s", appid: "a", authorization_code: "c" },
      }),
    ).toEqualTypeOf<PayscorePermissionToken>();
    expectTypeOf(permissions.openid._openid_.getSync(options)).toEqualTypeOf<PayscorePermission>();
  });
});

describe("chain", () => {
  test("goes on from a node, relative to it", () => {
    const node = wxpay.v3.payscore.permissions.openid._openid_;
    expectTypeOf(wxpay.v3.chain("payscore/permissions/openid/{openid}")).toEqualTypeOf(node);
    expectTypeOf(wxpay.v3.payscore.chain("permissions/openid/{openid}")).toEqualTypeOf(node);
    expectTypeOf(wxpay.v3.payscore.permissions.chain("openid/{openid}")).toEqualTypeOf(node);
    expectTypeOf(wxpay.v3.payscore.chain("permissions").chain("openid/{openid}")).toEqualTypeOf(
      node,
    );
  });

  test("does not take a misspelt path below a documented area", () => {
    // @ts-expect-error permissions is misspelt
    wxpay.chain("v3/payscore/permision/openid/{openid}");
    // @ts-expect-error permissions is misspelt
    wxpay.v3.payscore.chain("permision/openid/{openid}");
    // @ts-expect-error openid is misspelt
    wxpay.v3.payscore.permissions.chain("openid/{openId}");
    // @ts-expect-error the path starts with its version
    void wxpay["payscore/permissions"];
  });

  test("is loose for an area that is not documented", () => {
    expectTypeOf(wxpay.chain("v3/brand-new/thing")).toEqualTypeOf<LooseNode>();
    expectTypeOf(wxpay.v3.chain("brand-new/thing")).toEqualTypeOf<LooseNode>();
    expectTypeOf(wxpay.chain("v3/brand-new/thing").getSync()).toEqualTypeOf<unknown>();
    expectTypeOf(
      wxpay.chain("v3/brand-new/{id}").postSync<{ id: string }>({ id: "1", json: { a: 1 } }),
    ).toEqualTypeOf<{ id: string }>();
  });

  test("is loose for a path that is only known at run time", () => {
    const path: string = "v3/payscore/permissions";
    expectTypeOf(wxpay.chain(path)).toEqualTypeOf<LooseNode>();
    expectTypeOf(wxpay.v3.payscore.chain(path)).toEqualTypeOf<LooseNode>();
  });
});
