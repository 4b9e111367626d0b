// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

/** Answer of `GET /v3/offlinefacemch/organizations`. */
export interface OfflineFaceMchOrganization {
  /** 机构ID · Organisation ID. */
  readonly organization_id?: string;
  /** 机构名称 · Organisation name. */
  readonly organization_name?: string;
}

/** Answer of `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`. */
export interface OfflineFaceMchOrganizationUser {
  /** 刷脸用户ID · Face user ID. 由微信支付生成，标识机构下的一名刷脸用户。 Assigned by WeChat Pay; identifies one face payment user of the organisation. */
  readonly use_id?: string;
  /** 机构侧用户ID · Organisation's user ID. */
  readonly out_user_id?: string;
  /** 机构ID · Organisation ID. */
  readonly organization_id?: string;
  /** 用户姓名 · User name. */
  readonly user_name?: string;
  /** 用户类型 · User type. Documented: `STUDENT`, `STUFF`. */
  readonly user_type?: Open<"STUDENT" | "STUFF">;
  /** 学生信息 · Student information. */
  readonly student_info?: OfflineFaceMchStudentInfo;
  /** 员工信息 · Staff information. */
  readonly staff_info?: OfflineFaceMchStaffInfo;
  /** 刷脸用户状态 · Face user status. Documented: `NORMAL`, `DISABLED`. */
  readonly status?: Open<"NORMAL" | "DISABLED">;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `NOT_CONTRACTED`, `TERMINATED`, `CONTRACTED`. */
  readonly contract_state?: Open<"NOT_CONTRACTED" | "TERMINATED" | "CONTRACTED">;
  /** 人脸底图是否可用 · Face image usable. */
  readonly face_image_ok?: boolean;
  /** 刷脸代扣协议ID · Face deduction contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id?: string;
}

/** Options of `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`. */
export interface OfflineFaceMchOrganizationUserByOutUserIdQueryOptions extends CallOptions {
  /** 机构ID · Organisation ID. 标识学校、企业等刷脸或刷掌机构。 Identifies the school, company or other face or palm payment organisation. */
  readonly organization_id: string;
  /** 机构侧用户ID · Organisation's user ID. 用户在商户或机构系统中的编号，由商户设定。 The user's number in the merchant's or organisation's system. */
  readonly out_user_id: string;
}

/** Options of `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`. */
export interface OfflineFaceMchOrganizationUserByOutUserIdUpdateOptions extends CallOptions {
  /** 机构ID · Organisation ID. 标识学校、企业等刷脸或刷掌机构。 Identifies the school, company or other face or palm payment organisation. */
  readonly organization_id: string;
  /** 机构侧用户ID · Organisation's user ID. 用户在商户或机构系统中的编号，由商户设定。 The user's number in the merchant's or organisation's system. */
  readonly out_user_id: string;
  readonly json?: {
    /** 用户姓名 · User name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. */
    readonly user_name?: Sensitive;
    /** 用户类型 · User type. 校园刷脸中区分学生与员工，统一下单中为用户证件类型。 Tells students from staff in campus face payment; the kind of document in the unified order. Documented: `STUDENT`, `STUFF`. */
    readonly user_type?: Open<"STUDENT" | "STUFF">;
    /** 学生信息 · Student information. */
    readonly student_info?: OfflineFaceMchStudentInfo;
    /** 员工信息 · Staff information. */
    readonly staff_info?: OfflineFaceMchStaffInfo;
    /** 刷脸用户状态 · Face user status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `NORMAL`, `DISABLED`. */
    readonly status?: Open<"NORMAL" | "DISABLED">;
    /** 联系电话 · Phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly phone?: Sensitive;
  };
}

/** Options of `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`. */
export interface OfflineFaceMchOrganizationUserTerminateContractOptions extends CallOptions {
  /** 机构ID · Organisation ID. 标识学校、企业等刷脸或刷掌机构。 Identifies the school, company or other face or palm payment organisation. */
  readonly organization_id: string;
  /** 刷脸用户ID · Face user ID. 由商户生成，标识商户侧的用户；分付曝光接口中为用户标识对象。 Merchant's identifier of the user; in the Fenfu exposure query an object of identifiers. */
  readonly user_id: string;
}

/** Options of `GET /v3/offlinefacemch/organizations`. */
export interface OfflineFaceMchOrganizationsQueryOptions extends CallOptions {
  readonly query?: {
    /** 机构ID · Organisation ID. 标识学校、企业等刷脸或刷掌机构。 Identifies the school, company or other face or palm payment organisation. */
    readonly organization_id?: string;
    /** 机构名称 · Organisation name. */
    readonly organization_name?: string;
  };
}

export interface OfflineFaceMchStaffInfo {
  /** 职业 · Occupation. */
  readonly occupation?: string;
}

export interface OfflineFaceMchStudentInfo {
  /** 班级名称 · Class name. */
  readonly class_name?: string;
}

/** Answer of `POST /v3/offlinefacemch/tokens`. */
export interface OfflineFaceMchTokensAnswer {
  /** 授权凭证 · Authorisation token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. */
  readonly token?: string;
}

/** Options of `POST /v3/offlinefacemch/tokens`. */
export interface OfflineFaceMchTokensOptions extends CallOptions {
  readonly json?: {
    /** 刷脸场景 · Face payment scene. 表示业务发生的场景，由调用方选择。 Tells the business scenario, chosen by the caller. */
    readonly scene?: string;
    /** 网页初始化数据 · Web initialisation data. */
    readonly web_init_data?: OfflineFaceMchWebInitData;
  };
}

export interface OfflineFaceMchWebInitData {
  /** 机构侧用户ID · Organisation's user ID. 用户在商户或机构系统中的编号，由商户设定。 The user's number in the merchant's or organisation's system. */
  readonly out_user_id?: string;
  /** 机构ID · Organisation ID. 标识学校、企业等刷脸或刷掌机构。 Identifies the school, company or other face or palm payment organisation. */
  readonly organization_id?: string;
}
