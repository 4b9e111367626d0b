// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Options of `POST /v3/businesscircle/parkings`. */
export interface BusinesscircleParkingsOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid?: string;
    /** 品牌ID · Brand ID. 整数，微信支付分配的品牌编号。 Integer; ID that WeChat Pay assigned to the brand. */
    readonly brandid: number;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 64 characters. */
    readonly openid: string;
    /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. At most 32 characters. */
    readonly plate_number: string;
    /** 停车状态 · Parking state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `IN`, `OUT`. */
    readonly state: Open<"IN" | "OUT">;
    /** 停车状态变更时间 · Parking state change time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time: string;
  };
}

/** Options of `POST /v3/businesscircle/points/notify`. */
export interface BusinesscirclePointsNotifyOptions extends CallOptions {
  readonly json: {
    /** 商圈商户号 · Mall's merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 64 characters. */
    readonly sub_mchid?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 64 characters. */
    readonly transaction_id: string;
    /** 小程序应用ID · Mini program App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 128 characters. */
    readonly appid: string;
    /** 顾客标识 · Customer's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 64 characters. */
    readonly openid: string;
    /** 是否赚取积分 · Earns points. */
    readonly earn_points: boolean;
    /** 增加的积分 · Points added. */
    readonly increased_points: number;
    /** 积分更新时间 · Points update time. RFC 3339 格式，带时区。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly points_update_time: string;
    /** 未获得积分的原因 · Reason for no points. At most 128 characters. */
    readonly no_points_remarks?: string;
    /** 积分余额 · Points balance. */
    readonly total_points?: number;
  };
}

/** Answer of `GET /v3/businesscircle/user-authorizations/{openid}`. */
export interface BusinesscircleUserAuthorization {
  /** 顾客标识 · Customer's OpenID. At most 64 characters. */
  readonly openid: string;
  /** 商圈积分授权状态 · Points authorization state. 枚举，说明商户或用户是否已授权。 Enumeration: whether the merchant or user has authorized. Documented: `UNAUTHORIZED`, `AUTHORIZED`, `DEAUTHORIZED`. */
  readonly authorize_state: Open<"UNAUTHORIZED" | "AUTHORIZED" | "DEAUTHORIZED">;
  /** 授权时间 · Authorization time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. */
  readonly authorize_time?: string;
  /** 取消授权时间 · Authorisation revoked time. RFC 3339 格式，带时区偏移，用户取消授权后返回。 RFC 3339 with offset; returned once the user has revoked the authorisation. At most 32 characters. */
  readonly deauthorize_time?: string;
}

/** Options of `GET /v3/businesscircle/user-authorizations/{openid}`. */
export interface BusinesscircleUserAuthorizationQueryOptions extends CallOptions {
  /** 顾客标识 · Customer's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 64 characters. */
  readonly openid: string;
  readonly query: {
    /** 小程序应用ID · Mini program App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 128 characters. */
    readonly appid: string;
    /** 商圈商户号 · Mall's merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 64 characters. */
    readonly sub_mchid?: string;
  };
}

/** Answer of `GET /v3/businesscircle/users/{openid}/points/commit_status`. */
export interface BusinesscircleUserPointsCommitStatus {
  /** 待积分状态 · Pending points status. 枚举，该笔消费的积分是否已由商圈处理。 Enumeration: whether the mall has processed the points of the purchase. Documented: `PENDING`, `FINISHED`. */
  readonly points_commit_status?: Open<"PENDING" | "FINISHED">;
}

/** Options of `GET /v3/businesscircle/users/{openid}/points/commit_status`. */
export interface BusinesscircleUserPointsCommitStatusQueryOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
  readonly openid: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid?: string;
    /** 品牌ID · Brand ID. 整数，微信支付分配的品牌编号。 Integer; ID that WeChat Pay assigned to the brand. */
    readonly brandid: number;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 128 characters. */
    readonly appid: string;
  };
}
