import { describe, expectTypeOf, test } from "vitest";
import type { ApiPromise } from "../../src/chain/options.ts";
import type { WeChatPay } from "../../src/client.ts";
import type { PayscorePermission } from "../../src/generated/models.ts";

declare const wxpay: WeChatPay;
declare const openid: string;
declare const service_id: string;
declare const appid: string;

describe("the chain, asynchronous", () => {
  const node = wxpay.v3.payscore.permissions.openid._openid_;

  test("the documented call compiles and its answer is typed", () => {
    const answer = wxpay.v3.payscore.permissions.openid._openid_.get({
      openid,
      query: { service_id, appid },
    });
    expectTypeOf(answer).toEqualTypeOf<ApiPromise<PayscorePermission>>();
  });

  test("a missing openid, a missing service_id, a misspelt appId do not compile", () => {
    // @ts-expect-error openid is missing
    node.get({ query: { service_id, appid } });
    node.get({
      openid,
      // @ts-expect-error service_id is missing
      query: { appid },
    });
    node.get({
      openid,
      query: {
        service_id,
        // @ts-expect-error it is called appid
        appId: appid,
      },
    });
    // @ts-expect-error no options at all
    node.get();
    // @ts-expect-error the query is missing
    node.get({ openid });
  });

  test("an unknown member of the answer, a wrong verb, a misspelt segment do not compile", async () => {
    const record = await node.get({ openid, query: { service_id, appid } });
    // @ts-expect-error the record has no such member
    void record.authorisation_state;
    // @ts-expect-error the path has no such operation
    void node.post;
    // @ts-expect-error the path is misspelt
    void wxpay.v3.payscore.permissions.openId._openid_;
  });
});

describe("the chain, synchronous", () => {
  const node = wxpay.v3.payscore.permissions.openid._openid_;

  test("the documented call compiles and its answer is typed", () => {
    const answer = wxpay.v3.payscore.permissions.openid._openid_.getSync({
      openid,
      query: { service_id, appid },
    });
    expectTypeOf(answer).toEqualTypeOf<PayscorePermission>();
  });

  test("a missing openid, a missing service_id, a misspelt appId do not compile", () => {
    // @ts-expect-error openid is missing
    node.getSync({ query: { service_id, appid } });
    node.getSync({
      openid,
      // @ts-expect-error service_id is missing
      query: { appid },
    });
    node.getSync({
      openid,
      query: {
        service_id,
        // @ts-expect-error it is called appid
        appId: appid,
      },
    });
    // @ts-expect-error no options at all
    node.getSync();
    // @ts-expect-error the query is missing
    node.getSync({ openid });
  });

  test("an unknown member of the answer, a wrong verb, a misspelt segment do not compile", () => {
    const record = node.getSync({ openid, query: { service_id, appid } });
    // @ts-expect-error the record has no such member
    void record.authorisation_state;
    // @ts-expect-error the path has no such operation
    void node.postSync;
    // @ts-expect-error the path is misspelt
    void wxpay.v3.payscore.permission.openid._openid_;
  });
});

describe("the declared path, asynchronous", () => {
  const node = wxpay.chain("v3/payscore/permissions/openid/{openid}");

  test("the documented call compiles and its answer is typed", () => {
    const answer = wxpay
      .chain("v3/payscore/permissions/openid/{openid}")
      .get({ openid, query: { service_id, appid } });
    expectTypeOf(answer).toEqualTypeOf<ApiPromise<PayscorePermission>>();
  });

  test("a missing openid, a missing service_id, a misspelt appId do not compile", () => {
    // @ts-expect-error openid is missing
    node.get({ query: { service_id, appid } });
    node.get({
      openid,
      // @ts-expect-error service_id is missing
      query: { appid },
    });
    node.get({
      openid,
      query: {
        service_id,
        // @ts-expect-error it is called appid
        appId: appid,
      },
    });
    // @ts-expect-error no options at all
    node.get();
    // @ts-expect-error the query is missing
    node.get({ openid });
  });

  test("an unknown member of the answer, a wrong verb, a misspelt segment do not compile", async () => {
    const record = await node.get({ openid, query: { service_id, appid } });
    // @ts-expect-error the record has no such member
    void record.authorisation_state;
    // @ts-expect-error the path has no such operation
    void node.post;
    // @ts-expect-error the path is misspelt
    void wxpay.chain("v3/payscore/permissions/openid/{openId}");
  });
});

describe("the declared path, synchronous", () => {
  const node = wxpay.chain("v3/payscore/permissions/openid/{openid}");

  test("the documented call compiles and its answer is typed", () => {
    const answer = wxpay
      .chain("v3/payscore/permissions/openid/{openid}")
      .getSync({ openid, query: { service_id, appid } });
    expectTypeOf(answer).toEqualTypeOf<PayscorePermission>();
  });

  test("a missing openid, a missing service_id, a misspelt appId do not compile", () => {
    // @ts-expect-error openid is missing
    node.getSync({ query: { service_id, appid } });
    node.getSync({
      openid,
      // @ts-expect-error service_id is missing
      query: { appid },
    });
    node.getSync({
      openid,
      query: {
        service_id,
        // @ts-expect-error it is called appid
        appId: appid,
      },
    });
    // @ts-expect-error no options at all
    node.getSync();
    // @ts-expect-error the query is missing
    node.getSync({ openid });
  });

  test("an unknown member of the answer, a wrong verb, a misspelt segment do not compile", () => {
    const record = node.getSync({ openid, query: { service_id, appid } });
    // @ts-expect-error the record has no such member
    void record.authorisation_state;
    // @ts-expect-error the path has no such operation
    void node.postSync;
    // @ts-expect-error the path is misspelt
    void wxpay.chain("v3/payscore/permission/openid/{openid}");
  });
});

describe("the property, asynchronous", () => {
  const node = wxpay["v3/payscore/permissions/openid/{openid}"];

  test("the documented call compiles and its answer is typed", () => {
    const answer = wxpay["v3/payscore/permissions/openid/{openid}"].get({
      openid,
      query: { service_id, appid },
    });
    expectTypeOf(answer).toEqualTypeOf<ApiPromise<PayscorePermission>>();
  });

  test("a missing openid, a missing service_id, a misspelt appId do not compile", () => {
    // @ts-expect-error openid is missing
    node.get({ query: { service_id, appid } });
    node.get({
      openid,
      // @ts-expect-error service_id is missing
      query: { appid },
    });
    node.get({
      openid,
      query: {
        service_id,
        // @ts-expect-error it is called appid
        appId: appid,
      },
    });
    // @ts-expect-error no options at all
    node.get();
    // @ts-expect-error the query is missing
    node.get({ openid });
  });

  test("an unknown member of the answer, a wrong verb, a misspelt segment do not compile", async () => {
    const record = await node.get({ openid, query: { service_id, appid } });
    // @ts-expect-error the record has no such member
    void record.authorisation_state;
    // @ts-expect-error the path has no such operation
    void node.post;
    // @ts-expect-error the path is misspelt
    void wxpay["v3/payscore/permissions/openid/{openId}"];
  });
});

describe("the property, synchronous", () => {
  const node = wxpay["v3/payscore/permissions/openid/{openid}"];

  test("the documented call compiles and its answer is typed", () => {
    const answer = wxpay["v3/payscore/permissions/openid/{openid}"].getSync({
      openid,
      query: { service_id, appid },
    });
    expectTypeOf(answer).toEqualTypeOf<PayscorePermission>();
  });

  test("a missing openid, a missing service_id, a misspelt appId do not compile", () => {
    // @ts-expect-error openid is missing
    node.getSync({ query: { service_id, appid } });
    node.getSync({
      openid,
      // @ts-expect-error service_id is missing
      query: { appid },
    });
    node.getSync({
      openid,
      query: {
        service_id,
        // @ts-expect-error it is called appid
        appId: appid,
      },
    });
    // @ts-expect-error no options at all
    node.getSync();
    // @ts-expect-error the query is missing
    node.getSync({ openid });
  });

  test("an unknown member of the answer, a wrong verb, a misspelt segment do not compile", () => {
    const record = node.getSync({ openid, query: { service_id, appid } });
    // @ts-expect-error the record has no such member
    void record.authorisation_state;
    // @ts-expect-error the path has no such operation
    void node.postSync;
    // @ts-expect-error the path is misspelt
    void wxpay["v3/payscore/permission/openid/{openid}"];
  });
});
