// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive, Upload } from "../../call.ts";

/** Answer of `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`. */
export interface EcommerceAbnormalRefund {
  /** 微信支付退款单号 · WeChat Pay refund ID. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 退款渠道 · Refund channel. 枚举，退款退回原支付方式、余额、其他余额或其他银行卡。 Enumeration: refund goes to the original source, balance, another balance or another card. */
  readonly channel?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 状态 · Status. 表示单据或记录的处理结果或当前状态，取值随产品不同，由微信支付返回。 Tells the outcome or current status; values differ by product, set by WeChat Pay. */
  readonly status: string;
  /** 退款资金账户 · Refund funding account. Documented: `AVAILABLE`, `UNSETTLED`. */
  readonly funds_account?: Open<"AVAILABLE" | "UNSETTLED">;
  /** 金额 · Amount. */
  readonly amount: EcommerceAbnormalRefundAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly EcommerceAbnormalRefundPromotionDetail[];
  /** 退款资金来源 · Refund funding account. Documented: `REFUND_SOURCE_PARTNER_ADVANCE`, `REFUND_SOURCE_SUB_MERCHANT`. */
  readonly refund_account?: Open<"REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT">;
}

export interface EcommerceAbnormalRefundAmount {
  /** 退款金额 · Refund amount. */
  readonly refund: number;
  /** 退款出资账户列表 · Refund funding accounts. */
  readonly from?: readonly EcommerceAmountFrom[];
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  /** 优惠退款金额 · Discount refund amount. 单位为分的整数，退款中由优惠承担的部分。 Integer, in fen; the part of the refund that promotions bear. */
  readonly discount_refund: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
  /** 退款手续费 · Refund service fee. 整数，单位为分；APIv2 中为十进制数字文本。 Integer, in fen; digits as text in APIv2. */
  readonly refund_fee?: number;
}

/** Options of `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`. */
export interface EcommerceAbnormalRefundApplyOptions extends CallOptions {
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid?: string;
    /** 个人收款授权ID · Individual authorisation ID. 由微信支付生成，标识个人卖家开通收款的授权。 Assigned by WeChat Pay; identifies the authorisation by which an individual seller receives money. */
    readonly individual_auth_id?: string;
    /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
    readonly out_refund_no: string;
    /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `USER_BANK_CARD`, `MERCHANT_BANK_CARD`. */
    readonly type: Open<"USER_BANK_CARD" | "MERCHANT_BANK_CARD">;
    /** 付款或收款银行 · Paying or payee bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. Documented: `CMB_DEBIT`, `COMM_DEBIT`, `ABC_DEBIT`, `CCB_DEBIT`, `ICBC_DEBIT`, `BOC_DEBIT`, `PAB_DEBIT`, `SPDB_DEBIT`, `CITIC_DEBIT`, `CEB_DEBIT`, `CMBC_DEBIT`, `CIB_DEBIT`, `GDB_DEBIT`, `PSBC_DEBIT`, `NBCB_DEBIT`. */
    readonly bank_type?: Open<
      | "CMB_DEBIT"
      | "COMM_DEBIT"
      | "ABC_DEBIT"
      | "CCB_DEBIT"
      | "ICBC_DEBIT"
      | "BOC_DEBIT"
      | "PAB_DEBIT"
      | "SPDB_DEBIT"
      | "CITIC_DEBIT"
      | "CEB_DEBIT"
      | "CMBC_DEBIT"
      | "CIB_DEBIT"
      | "GDB_DEBIT"
      | "PSBC_DEBIT"
      | "NBCB_DEBIT">;
    /** 退款收款银行卡号 · Refund payee card number. 发票中为开户银行账号；异常退款中为收款卡号，敏感字段，传明文，由 SDK 加密。 Fapiao: the party's bank account; abnormal refund: card that receives the money, sensitive, pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly bank_account?: Sensitive;
    /** 真实姓名 · Real name. 敏感字段，填写明文，由 SDK 加密，须与证件或银行账户上的姓名一致。 Sensitive: give plain text, the SDK encrypts it; must equal the name on the ID or bank account. Sensitive: give the plain text; it travels encrypted. */
    readonly real_name?: Sensitive;
  };
}

export interface EcommerceAbnormalRefundPromotionDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品，由微信支付返回。 Tells whether the discount covers the whole order or single items; set by WeChat Pay. */
  readonly scope: string;
  /** 类型 · Type. */
  readonly type: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 退款金额 · Refund amount. 整数，单位为分。 Integer, in fen. */
  readonly refund_amount: number;
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail?: readonly EcommerceGoodsDetail[];
}

/**
 * Answer of `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`.
 * Answer of `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`.
 */
export interface EcommerceAccountApplyCancelWithdraw {
  /** 申请单号 · Application ID. */
  readonly applyment_id: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no: string;
  /** 注销状态 · Closure state. 枚举，说明注销或注销提现申请单处理到哪一步。 Enumeration: how far the closure application has come. Documented: `ACCEPTED`, `REVIEWING`, `REJECTED`, `WAITING_MERCHANT_CONFIRM`, `REVOKED`, `SYSTEM_PROCESSING`, `CANCELED`, `FUND_PROCESSING`, `FINISH`. */
  readonly cancel_state: Open<
    | "ACCEPTED"
    | "REVIEWING"
    | "REJECTED"
    | "WAITING_MERCHANT_CONFIRM"
    | "REVOKED"
    | "SYSTEM_PROCESSING"
    | "CANCELED"
    | "FUND_PROCESSING"
    | "FINISH">;
  /** 注销状态说明 · Closure state description. */
  readonly cancel_state_description: string;
  /** 是否申请提现 · Whether to withdraw. Documented: `APPLY_WITHDRAW`, `NOT_APPLY_WITHDRAW`. */
  readonly withdraw?: Open<"APPLY_WITHDRAW" | "NOT_APPLY_WITHDRAW">;
  /** 提现状态 · Withdrawal state. 表示注销时余额提现进行到哪一步，由微信支付返回。 Tells how far the withdrawal on closing the account has come; set by WeChat Pay. Documented: `WITHDRAW_PROCESSING`, `WITHDRAW_EXCEPTION`, `WITHDRAW_SUCCEED`. */
  readonly withdraw_state?: Open<"WITHDRAW_PROCESSING" | "WITHDRAW_EXCEPTION" | "WITHDRAW_SUCCEED">;
  /** 各账户提现结果 · Withdrawal result per account. */
  readonly account_withdraw_result?: readonly EcommerceAccountWithdrawResult[];
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time?: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 账户信息 · Account information. */
  readonly account_info?: readonly EcommerceAccountInfo[];
  /** 注销确认信息 · Closure confirmation. */
  readonly confirm_cancel?: EcommerceConfirmCancel;
}

/** Answer of `POST /v3/ecommerce/account/apply-cancel-withdraw`. */
export interface EcommerceAccountApplyCancelWithdrawAnswer {
  /** 申请单号 · Application ID. */
  readonly applyment_id?: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no?: string;
}

/** Options of `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`. */
export interface EcommerceAccountApplyCancelWithdrawByApplymentIdQueryOptions extends CallOptions {
  /** 申请单号 · Application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. */
  readonly applyment_id: string;
}

/** Options of `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`. */
export interface EcommerceAccountApplyCancelWithdrawByOutRequestNoQueryOptions extends CallOptions {
  /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
  readonly out_request_no: string;
}

/** Answer of `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`. */
export interface EcommerceAccountApplyCancelWithdrawConfirmAnswer {
  /** 申请单号 · Application ID. */
  readonly applyment_id?: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no?: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
}

/** Options of `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`. */
export interface EcommerceAccountApplyCancelWithdrawConfirmOptions extends CallOptions {
  readonly json: {
    /** 申请单号 · Application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. */
    readonly applyment_id?: string;
    /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
    readonly out_request_no?: string;
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 操作人身份标识 · Operator identification. */
    readonly operator_identification: string;
    /** 确认时间 · Confirmation time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly confirm_time: string;
    /** 注销协议版本 · Closure agreement version. */
    readonly cancel_contract_version: string;
  };
}

/** Options of `POST /v3/ecommerce/account/apply-cancel-withdraw`. */
export interface EcommerceAccountApplyCancelWithdrawOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
    readonly out_request_no: string;
    /** 是否申请提现 · Whether to withdraw. 表示注销时是否同时申请提现，由服务商选择。 Tells whether the balance is withdrawn when closing the account; chosen by the partner. Documented: `APPLY_WITHDRAW`, `NOT_APPLY_WITHDRAW`. */
    readonly withdraw?: Open<"APPLY_WITHDRAW" | "NOT_APPLY_WITHDRAW">;
    /** 收款方信息 · Payee information. */
    readonly payee_info: EcommercePayeeInfo;
    /** 证明材料列表 · Proof material list. */
    readonly proof_medias?: readonly EcommerceProofMedia[];
    /** 补充材料 · Additional materials. */
    readonly additional_materials?: readonly string[];
    /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
    readonly remark?: string;
  };
}

/** Answer of `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`. */
export interface EcommerceAccountApplyCancelWithdrawValidateCancel {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户号状态 · Merchant state. 二级商户号是否正常，或已被注销。 Whether the sub-merchant is normal or already cancelled. Documented: `NORMAL`, `HAS_BEEN_CANCELLED`. */
  readonly merchant_state: Open<"NORMAL" | "HAS_BEEN_CANCELLED">;
  /** 注销校验结果 · Cancellation check result. 表示商户当前能否注销，由微信支付返回。 Tells whether the merchant account may be closed now; set by WeChat Pay. Documented: `ALLOW_CANCEL_WITHDRAW`, `NOT_ALLOW_CANCEL_WITHDRAW`. */
  readonly validate_result: Open<"ALLOW_CANCEL_WITHDRAW" | "NOT_ALLOW_CANCEL_WITHDRAW">;
  /** 账户信息 · Account information. */
  readonly account_info: readonly EcommerceAccountInfo[];
  /** 不可注销原因列表 · Reasons closure is refused. */
  readonly block_reasons?: readonly EcommerceBlockReason[];
}

/** Options of `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`. */
export interface EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidQueryOptions extends CallOptions {
  /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
}

/**
 * Answer of `POST /v3/ecommerce/account/cancel-applications`.
 * Answer of `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`.
 */
export interface EcommerceAccountCancelApplication {
  /** 商户申请单号 · Merchant application number. */
  readonly out_apply_no: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 驳回原因 · Rejection reason. 审核未通过的说明，由审核方给出；强化尽调中为 JSON 字符串，由 SDK 解码。 Why the review failed; a JSON string in enhanced due diligence, decoded by the SDK. */
  readonly reject_reason?: string;
  /** 注销状态 · Closure state. 枚举，说明注销或注销提现申请单处理到哪一步。 Enumeration: how far the closure application has come. Documented: `REVIEWING`, `REJECTED`, `CANCEL_SUCCESS`. */
  readonly cancel_state?: Open<"REVIEWING" | "REJECTED" | "CANCEL_SUCCESS">;
  /** 更新时间 · Update time. RFC 3339 格式，带时区偏移，由微信支付返回。 RFC 3339 with offset, returned by WeChat Pay. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
}

/** Options of `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`. */
export interface EcommerceAccountCancelApplicationsByOutApplyNoQueryOptions extends CallOptions {
  /** 商户申请单号 · Merchant application number. 由商户自定，标识一次申请；重试时保持不变。 Set by the merchant; identifies one application; keep it when retrying. */
  readonly out_apply_no: string;
}

/** Answer of `POST /v3/ecommerce/account/cancel-applications/media`. */
export interface EcommerceAccountCancelApplicationsMediaAnswer {
  /** 媒体文件ID · Media ID. 上传文件后由微信支付返回，在后续请求中引用该文件。 Returned by WeChat Pay after an upload; refers to the file in later requests. */
  readonly media_id: string;
}

/** Options of `POST /v3/ecommerce/account/cancel-applications/media`. */
export interface EcommerceAccountCancelApplicationsMediaOptions extends CallOptions {
  readonly multipart: {
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. jpg, jpeg, bmp, png: 2,097,152 bytes at most. */
    readonly file: Upload;
    /** 文件元信息 · File metadata. 含文件名与摘要的 JSON，由 SDK 生成并仅对其签名。 JSON with file name and digest; made by the SDK and the only part signed. JSON text on the wire, here decoded. */
    readonly meta?: EcommerceMeta;
  };
}

/** Options of `POST /v3/ecommerce/account/cancel-applications`. */
export interface EcommerceAccountCancelApplicationsOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 商户申请单号 · Merchant application number. 由商户自定，标识一次申请；重试时保持不变。 Set by the merchant; identifies one application; keep it when retrying. */
    readonly out_apply_no: string;
    /** 注销申请材料 · Closure application materials. */
    readonly application_info: readonly EcommerceApplicationInfo[];
  };
}

export interface EcommerceAccountInfo {
  /** 出款账户类型 · Paying account type. 资金从哪个账户转出，例如基本账户或运营账户。 Which account the money leaves, such as basic or operation account. Documented: `BASIC_ACCOUNT`, `OPERATE_ACCOUNT`, `MARGIN_ACCOUNT`, `TRADE_FEE_ACCOUNT`. */
  readonly out_account_type: Open<"BASIC_ACCOUNT" | "OPERATE_ACCOUNT" | "MARGIN_ACCOUNT" | "TRADE_FEE_ACCOUNT">;
  /** 金额 · Amount. */
  readonly amount: number;
}

export interface EcommerceAccountValidation {
  /** 开户名称 · Account holder name. */
  readonly account_name?: string;
  /** 付款账号 · Paying account number. 汇款验证时付款方的银行账号，由微信支付返回。 Bank account the verification transfer must come from; returned by WeChat Pay. */
  readonly account_no?: string;
  /** 账户验证需汇金额 · Verification transfer amount. 单位为分；部分接口以字符串返回。 In fen; some operations return it as a string. */
  readonly pay_amount?: number;
  /** 收款账户账号 · Receiving account number. */
  readonly destination_account_number?: string;
  /** 收款账户户名 · Receiving account name. */
  readonly destination_account_name?: string;
  /** 收款账户开户银行 · Receiving bank. */
  readonly destination_account_bank?: string;
  /** 收款账户城市 · Payee account city. */
  readonly city?: string;
  /** 备注 · Remark. */
  readonly remark?: string;
  /** 打款验证截止时间 · Account verification deadline. 北京时间，按返回的字符串原样使用。 Beijing time; use the string as returned. */
  readonly deadline?: string;
}

export interface EcommerceAccountWithdrawResult {
  /** 出款账户类型 · Paying account type. 资金从哪个账户转出，例如基本账户或运营账户。 Which account the money leaves, such as basic or operation account. Documented: `BASIC_ACCOUNT`, `OPERATE_ACCOUNT`, `MARGIN_ACCOUNT`, `TRADE_FEE_ACCOUNT`. */
  readonly out_account_type: Open<"BASIC_ACCOUNT" | "OPERATE_ACCOUNT" | "MARGIN_ACCOUNT" | "TRADE_FEE_ACCOUNT">;
  /** 付款状态 · Payout state. 这笔支付或付款当前的状态，取值因产品而异。 Present state of the payment; values differ by product. Documented: `PAY_PROCESSING`, `PAY_SUCCEED`, `PAY_FAIL`, `BANK_REFUNDED`. */
  readonly pay_state: Open<"PAY_PROCESSING" | "PAY_SUCCEED" | "PAY_FAIL" | "BANK_REFUNDED">;
  /** 提现状态说明 · Withdrawal state description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. */
  readonly state_description: string;
}

export interface EcommerceAgreement {
  /** 协议编码 · Agreement code. 标识签署的是哪份协议。 Identifies which agreement was signed. */
  readonly agreement_code: string;
  /** 协议版本 · Agreement version. */
  readonly agreement_version: string;
  /** 签署机构 · Signing organisation. */
  readonly sign_organization: string;
  /** 签约时间 · Signing time. RFC 3339 时间（带时区偏移）；支付分计划中格式以产品文档为准。 RFC 3339 time with offset; in PayScore plans as in the product's documentation. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly sign_time: string;
}

export interface EcommerceAmount {
  /** 总金额 · Total amount. */
  readonly total_amount: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
  /** 用户实付金额 · Amount paid by user. 整数，单位为分；用户实际支付、扣除优惠后的金额。 Integer, in fen; what the user really paid after discounts. */
  readonly payer_amount?: number;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency?: string;
}

export interface EcommerceAmountFrom {
  /** 接收方账号或出资账户 · Receiver or refund source. */
  readonly account: string;
  /** 金额 · Amount. */
  readonly amount: number;
}

export interface EcommerceApplicationInfo {
  /** 注销申请书类型 · Closure letter type. 枚举，企业支付指链接用于 H5 或小程序，销户指申请书种类。 Enumeration: enterprise payment, link for H5 or mini program; account closure, kind of application letter. Documented: `SP_CANCEL_ACCOUNT_APPLICATION`, `SUB_CANCEL_ACCOUNT_APPLICATION`. */
  readonly application_type?: Open<"SP_CANCEL_ACCOUNT_APPLICATION" | "SUB_CANCEL_ACCOUNT_APPLICATION">;
  /** 申请书媒体ID · Application media ID. 注销申请书上传后得到的媒体文件标识。 Media identifier obtained by uploading the closure application letter. */
  readonly application_media_id?: string;
}

/** Answer of `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}`. */
export interface EcommerceApplyment {
  /** 申请单状态 · Application state. 枚举，说明进件或权限申请单审核、签约到哪一步。 Enumeration: how far review and signing of the application have come. */
  readonly applyment_state: string;
  /** 申请单状态说明 · Application state description. */
  readonly applyment_state_desc: string;
  /** 签约链接 · Signing URL. */
  readonly sign_url?: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 汇款账户验证信息 · Verification transfer information. */
  readonly account_validation?: EcommerceAccountValidation;
  /** 驳回详情 · Rejection details. */
  readonly audit_detail?: readonly EcommerceAuditDetail[];
  /** 法定代表人验证链接 · Legal person validation URL. */
  readonly legal_validation_url?: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no: string;
  /** 申请单号 · Application ID. */
  readonly applyment_id: number;
  /** 签约状态 · Signing state. 表示用户或商户是否已签约，由微信支付返回。 Tells whether the user or merchant has signed; set by WeChat Pay. Documented: `UNSIGNED`, `SIGNED`, `NOT_SIGNABLE`. */
  readonly sign_state?: Open<"UNSIGNED" | "SIGNED" | "NOT_SIGNABLE">;
}

/** Answer of `GET /v3/ecommerce/applyments/{applyment_id}`. */
export interface EcommerceApplymentById {
  /** 申请单状态 · Application state. 枚举，说明进件或权限申请单审核、签约到哪一步。 Enumeration: how far review and signing of the application have come. */
  readonly applyment_state: string;
  /** 申请单状态说明 · Application state description. */
  readonly applyment_state_desc: string;
  /** 签约链接 · Signing URL. */
  readonly sign_url?: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 汇款账户验证信息 · Verification transfer information. */
  readonly account_validation?: EcommerceApplymentByIdAccountValidation;
  /** 驳回详情 · Rejection details. */
  readonly audit_detail?: readonly EcommerceAuditDetail[];
  /** 法定代表人验证链接 · Legal person validation URL. */
  readonly legal_validation_url?: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no: string;
  /** 申请单号 · Application ID. */
  readonly applyment_id: number;
  /** 签约状态 · Signing state. 表示用户或商户是否已签约，由微信支付返回。 Tells whether the user or merchant has signed; set by WeChat Pay. Documented: `UNSIGNED`, `SIGNED`, `NOT_SIGNABLE`. */
  readonly sign_state?: Open<"UNSIGNED" | "SIGNED" | "NOT_SIGNABLE">;
}

export interface EcommerceApplymentByIdAccountValidation {
  /** 开户名称 · Account holder name. */
  readonly account_name: string;
  /** 付款账号 · Paying account number. 汇款验证时付款方的银行账号，由微信支付返回。 Bank account the verification transfer must come from; returned by WeChat Pay. */
  readonly account_no?: string;
  /** 账户验证需汇金额 · Verification transfer amount. 单位为分；部分接口以字符串返回。 In fen; some operations return it as a string. */
  readonly pay_amount: number;
  /** 收款账户账号 · Receiving account number. */
  readonly destination_account_number: string;
  /** 收款账户户名 · Receiving account name. */
  readonly destination_account_name: string;
  /** 收款账户开户银行 · Receiving bank. */
  readonly destination_account_bank: string;
  /** 收款账户城市 · Payee account city. */
  readonly city: string;
  /** 备注 · Remark. */
  readonly remark: string;
  /** 打款验证截止时间 · Account verification deadline. 北京时间，按返回的字符串原样使用。 Beijing time; use the string as returned. */
  readonly deadline: string;
}

/** Options of `GET /v3/ecommerce/applyments/{applyment_id}`. */
export interface EcommerceApplymentByIdQueryOptions extends CallOptions {
  /** 申请单号 · Application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. */
  readonly applyment_id: number | string;
}

/** Options of `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}`. */
export interface EcommerceApplymentByOutRequestNoQueryOptions extends CallOptions {
  /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
  readonly out_request_no: string;
}

export interface EcommerceApplymentSubmitAccountInfo {
  /** 银行账户类型 · Bank account type. 枚举，对公账户或个人银行卡，两套取值随接口而定。 Enumeration: corporate account or personal card; the operation decides which of two value sets applies. Documented: `74`, `75`. */
  readonly bank_account_type?: Open<"74" | "75">;
  /** 开户银行 · Account bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. */
  readonly account_bank?: string;
  /** 开户名称 · Account holder name. 银行账户的户名；APIv3 中为敏感字段，传明文，由 SDK 加密。 Holder of the bank account. In APIv3 sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly account_name?: Sensitive;
  /** 开户银行省市编码 · Bank region code. 开户银行所在地的行政区划编码，填写至市。 Administrative region code of the bank, at least at city level. */
  readonly bank_address_code?: string;
  /** 开户银行联行号 · Bank branch ID. 支行的联行号，可由查询支行列表取得。 Interbank number of the branch; obtainable from the branch list query. */
  readonly bank_branch_id?: string;
  /** 开户银行全称（含支行） · Full bank and branch name. 银行名称；进件与结算账户中为开户银行全称（含支行），由商户填写。 Name of the bank; for settlement accounts the full name including the branch, given by the merchant. */
  readonly bank_name?: string;
  /** 银行账号 · Bank account number. 银行卡号或对公账号；APIv3 请求中为敏感字段，传明文，由 SDK 加密。 Bank card or account number. In APIv3 requests sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly account_number?: Sensitive;
}

/** Options of `POST /v3/ecommerce/applyments/`. */
export interface EcommerceApplymentSubmitOptions extends CallOptions {
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
    readonly out_request_no: string;
    /** 主体类型 · Organisation type. 商户的法律主体类型；不同接口分别用数字代码或文字枚举。 Legal kind of the merchant; some operations use number codes, others words. Documented: `2401`, `2500`, `4`, `2`, `3`, `2502`, `1708`. */
    readonly organization_type: Open<"2401" | "2500" | "4" | "2" | "3" | "2502" | "1708">;
    /** 是否金融机构 · Is a financial institution. */
    readonly finance_institution?: boolean;
    /** 营业执照信息 · Business license information. */
    readonly business_license_info?: EcommerceBusinessLicenseInfo;
    /** 金融机构信息 · Financial institution information. */
    readonly finance_institution_info?: EcommerceFinanceInstitutionInfo;
    /** 证件持有人类型 · Document holder type. 说明证件属于法定代表人还是经办人。 Tells whether the document is the legal person's or the agent's. Documented: `LEGAL`, `SUPER`. */
    readonly id_holder_type?: Open<"LEGAL" | "SUPER">;
    /** 证件类型 · Document type. 说明证件持有人使用哪种身份证件。 Tells which kind of identity document the holder uses. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
    readonly id_doc_type?: Open<
      | "IDENTIFICATION_TYPE_IDCARD"
      | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
      | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
      | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
      | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
      | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
      | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
      | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
    /** 办理授权函照片 · Authorization letter image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
    readonly authorize_letter_copy?: string;
    /** 身份证信息 · ID card information. */
    readonly id_card_info?: EcommerceIdCardInfo;
    /** 其他证件信息 · Other identity document. */
    readonly id_doc_info?: EcommerceIdDocInfo;
    /** 经营者是否为受益人 · Legal person is beneficiary. */
    readonly owner?: boolean;
    /** 最终受益人列表 · Ultimate beneficial owners. */
    readonly ubo_info_list?: readonly EcommerceUboInfo[];
    /** 账户信息 · Account information. */
    readonly account_info: EcommerceApplymentSubmitAccountInfo;
    /** 超级管理员信息 · Administrator information. */
    readonly contact_info: EcommerceContactInfo;
    /** 经营场景信息 · Sales scenario details. */
    readonly sales_scene_info: EcommerceSalesSceneInfo;
    /** 结算规则信息 · Settlement rule information. */
    readonly settlement_info?: EcommerceSettlementInfo;
    /** 商户简称 · Merchant short name. */
    readonly merchant_shortname: string;
    /** 特殊资质图片 · Special qualification images. */
    readonly qualifications?: readonly string[];
    /** 补充材料图片 · Supplementary images. 数组，填写上传图片后得到的 media_id。 Array of media IDs obtained by uploading the images. */
    readonly business_addition_pics?: readonly string[];
    /** 补充说明 · Supplementary description. */
    readonly business_addition_desc?: readonly string[];
  };
}

/**
 * Answer of `POST /v3/ecommerce/applyments/`.
 * Answer of `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`.
 * Answer of `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`.
 * Answer of `POST /v3/ecommerce/applyments/{applyment_id}/revoke`.
 */
export interface EcommerceApplymentSubmitted {
  /** 申请单号 · Application ID. */
  readonly applyment_id: number;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no: string;
}

/** Options of `POST /v3/ecommerce/applyments/{applyment_id}/revoke`. */
export interface EcommerceApplymentsByApplymentIdRevokeOptions extends CallOptions {
  /** 申请单号 · Application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. */
  readonly applyment_id: number | string;
}

/** Options of `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`. */
export interface EcommerceApplymentsByOutRequestNoRevokeOptions extends CallOptions {
  /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
  readonly out_request_no: string;
}

export interface EcommerceApplymentsSubmitAccountHostingApplymentAccountInfo {
  /** 银行账户类型 · Bank account type. 枚举，对公账户或个人银行卡，两套取值随接口而定。 Enumeration: corporate account or personal card; the operation decides which of two value sets applies. Documented: `74`, `75`. */
  readonly bank_account_type: Open<"74" | "75">;
  /** 开户银行 · Account bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. */
  readonly account_bank: string;
  /** 开户名称 · Account holder name. 银行账户的户名；APIv3 中为敏感字段，传明文，由 SDK 加密。 Holder of the bank account. In APIv3 sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly account_name: Sensitive;
  /** 开户银行联行号 · Bank branch ID. 支行的联行号，可由查询支行列表取得。 Interbank number of the branch; obtainable from the branch list query. */
  readonly bank_branch_id?: string;
  /** 开户银行全称（含支行） · Full bank and branch name. 银行名称；进件与结算账户中为开户银行全称（含支行），由商户填写。 Name of the bank; for settlement accounts the full name including the branch, given by the merchant. */
  readonly bank_name?: string;
  /** 银行账号 · Bank account number. 银行卡号或对公账号；APIv3 请求中为敏感字段，传明文，由 SDK 加密。 Bank card or account number. In APIv3 requests sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly account_number: Sensitive;
}

export interface EcommerceApplymentsSubmitAccountHostingApplymentContactInfo {
  /** 超级管理员类型 · Administrator type. 枚举，超级管理员是法人还是经办人，两套取值随接口而定。 Enumeration: legal person or agent; the operation decides which of two value sets applies. Documented: `65`, `66`. */
  readonly contact_type: Open<"65" | "66">;
  /** 超级管理员姓名 · Administrator name. APIv3 中为敏感字段，传明文，由 SDK 加密。 In APIv3 sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly contact_name: Sensitive;
  /** 超管证件类型 · Administrator document type. 枚举，个人证件的种类。 Enumeration: kind of personal document. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly contact_id_doc_type?: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 超管证件号码 · Administrator document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly contact_id_card_number?: Sensitive;
  /** 超管证件正面照片 · Administrator document front image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly contact_id_doc_copy?: string;
  /** 超管证件反面照片 · Administrator document back image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly contact_id_doc_copy_back?: string;
  /** 超管证件有效期开始 · Administrator document valid from. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. */
  readonly contact_period_begin?: string;
  /** 超管证件有效期结束 · Administrator document valid until. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. */
  readonly contact_period_end?: string;
  /** 业务办理授权函 · Business authorization letter. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly business_authorization_letter?: string;
  /** 超管证件有效期开始 · Administrator document valid from. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. */
  readonly contact_id_doc_period_begin?: string;
  /** 超管证件有效期结束 · Administrator document valid until. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. */
  readonly contact_id_doc_period_end?: string;
  /** 联系人手机号 · Contact's mobile number. v3 接口中传入明文，SDK 负责加密；v2 按文档直接填写。 In v3 pass plain text and the SDK encrypts it; in v2 it is sent as documented. Sensitive: give the plain text; it travels encrypted. */
  readonly mobile_phone?: Sensitive;
}

export interface EcommerceApplymentsSubmitAccountHostingApplymentIdCardInfo {
  /** 身份证人像面照片 · ID card portrait side. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly id_card_copy: string;
  /** 身份证国徽面照片 · ID card emblem side. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly id_card_national: string;
  /** 身份证姓名 · Name on ID card. 填写明文，v3 由 SDK 加密。 Plain text in; the SDK encrypts it in v3. Sensitive: give the plain text; it travels encrypted. */
  readonly id_card_name: Sensitive;
  /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly id_card_number: Sensitive;
  /** 身份证有效期起始 · ID card valid from. yyyy-MM-dd 格式。 Date as yyyy-MM-dd. */
  readonly id_card_valid_time_begin: string;
  /** 身份证有效期截止 · ID card valid until. v3 为 yyyy-MM-dd 或“长期”，APIv2 为起止日期的 JSON 数组文本。 Date as yyyy-MM-dd or the Chinese word for long-term; in APIv2 JSON text with both dates. */
  readonly id_card_valid_time: string;
}

export interface EcommerceApplymentsSubmitAccountHostingApplymentIdDocInfo {
  /** 证件姓名 · Name on document. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly id_doc_name: Sensitive;
  /** 证件号码 · Document number. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly id_doc_number: Sensitive;
  /** 证件正面照片 · Document front picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly id_doc_copy: string;
  /** 证件反面照片 · Document back picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly id_doc_copy_back?: string;
  /** 证件有效期开始日期 · Document valid from. yyyy-MM-dd 格式。 Date as yyyy-MM-dd. */
  readonly doc_period_begin: string;
  /** 证件有效期结束日期 · Document valid until. yyyy-MM-dd 格式，长期有效填“长期”。 Date as yyyy-MM-dd, or the Chinese word for long-term when it never expires. */
  readonly doc_period_end: string;
}

/** Options of `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`. */
export interface EcommerceApplymentsSubmitAccountHostingApplymentOptions extends CallOptions {
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
    readonly out_request_no: string;
    /** 主体类型 · Organisation type. 商户的法律主体类型；不同接口分别用数字代码或文字枚举。 Legal kind of the merchant; some operations use number codes, others words. Documented: `2401`, `2500`, `4`, `2`, `3`, `2502`, `1708`. */
    readonly organization_type: Open<"2401" | "2500" | "4" | "2" | "3" | "2502" | "1708">;
    /** 是否金融机构 · Is a financial institution. */
    readonly finance_institution?: boolean;
    /** 营业执照信息 · Business license information. */
    readonly business_license_info?: EcommerceBusinessLicenseInfo;
    /** 金融机构信息 · Financial institution information. */
    readonly finance_institution_info?: EcommerceFinanceInstitutionInfo;
    /** 证件持有人类型 · Document holder type. 说明证件属于法定代表人还是经办人。 Tells whether the document is the legal person's or the agent's. Documented: `LEGAL`, `SUPER`. */
    readonly id_holder_type?: Open<"LEGAL" | "SUPER">;
    /** 证件类型 · Document type. 说明证件持有人使用哪种身份证件。 Tells which kind of identity document the holder uses. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
    readonly id_doc_type?: Open<
      | "IDENTIFICATION_TYPE_IDCARD"
      | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
      | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
      | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
      | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
      | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
      | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
      | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
    /** 办理授权函照片 · Authorization letter image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
    readonly authorize_letter_copy?: string;
    /** 身份证信息 · ID card information. */
    readonly id_card_info?: EcommerceApplymentsSubmitAccountHostingApplymentIdCardInfo;
    /** 其他证件信息 · Other identity document. */
    readonly id_doc_info?: EcommerceApplymentsSubmitAccountHostingApplymentIdDocInfo;
    /** 最终受益人列表 · Ultimate beneficial owners. */
    readonly ubo_info_list?: readonly EcommerceApplymentsSubmitAccountHostingApplymentUboInfo[];
    /** 账户信息 · Account information. */
    readonly account_info: EcommerceApplymentsSubmitAccountHostingApplymentAccountInfo;
    /** 超级管理员信息 · Administrator information. */
    readonly contact_info: EcommerceApplymentsSubmitAccountHostingApplymentContactInfo;
    /** 经营场景信息 · Sales scenario details. */
    readonly sales_scene_info: EcommerceSalesSceneInfo;
    /** 结算规则信息 · Settlement rule information. */
    readonly settlement_info?: EcommerceSettlementInfo;
    /** 商户简称 · Merchant short name. */
    readonly merchant_shortname: string;
    /** 特殊资质图片 · Special qualification images. */
    readonly qualifications?: readonly string[];
    /** 补充材料图片 · Supplementary images. 数组，填写上传图片后得到的 media_id。 Array of media IDs obtained by uploading the images. */
    readonly business_addition_pics?: readonly string[];
    /** 补充说明 · Supplementary description. */
    readonly business_addition_desc?: readonly string[];
    /** 是否平台代理签约核身 · Platform signs by proxy. */
    readonly proxy_sign_verify_mode?: boolean;
    /** 身份证完整性声明 · ID card completeness statement. */
    readonly id_card_complete_statement?: string;
  };
}

export interface EcommerceApplymentsSubmitAccountHostingApplymentUboInfo {
  /** 受益人证件类型 · UBO document type. 说明最终受益人使用哪种身份证件。 Tells which kind of identity document the ultimate beneficial owner uses. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly ubo_id_doc_type?: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 受益人证件正面照片 · UBO document front picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly ubo_id_doc_copy?: string;
  /** 受益人证件反面照片 · UBO document back picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly ubo_id_doc_copy_back?: string;
  /** 受益人证件姓名 · Beneficial owner's name. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly ubo_id_doc_name?: Sensitive;
  /** 受益人证件号码 · Beneficial owner's document number. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly ubo_id_doc_number?: Sensitive;
  /** 受益人证件居住地址 · Beneficial owner's address. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly ubo_id_doc_address?: Sensitive;
  /** 受益人证件有效期开始 · UBO document valid from. yyyy-MM-dd 格式。 Date as yyyy-MM-dd. */
  readonly ubo_period_begin?: string;
  /** 受益人证件有效期结束 · UBO document valid until. yyyy-MM-dd 格式，长期有效填“长期”。 Date as yyyy-MM-dd, or the Chinese word for long-term when it never expires. */
  readonly ubo_period_end?: string;
  /** 受益人证件有效期开始 · UBO document valid from. yyyy-MM-dd 格式。 Date as yyyy-MM-dd. */
  readonly ubo_id_doc_period_begin?: string;
  /** 受益人证件有效期结束 · UBO document valid until. yyyy-MM-dd 格式，长期有效填“长期”。 Date as yyyy-MM-dd, or the Chinese word for long-term when it never expires. */
  readonly ubo_id_doc_period_end?: string;
}

/** Answer of `POST /v3/ecommerce/applyments/submit-sign-verify-info`. */
export interface EcommerceApplymentsSubmitSignVerifyInfoAnswer {
  /** 申请单号 · Application ID. */
  readonly applyment_id: number;
}

/** Options of `POST /v3/ecommerce/applyments/submit-sign-verify-info`. */
export interface EcommerceApplymentsSubmitSignVerifyInfoOptions extends CallOptions {
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
    readonly out_request_no: string;
    /** 申请单号 · Application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. */
    readonly applyment_id?: number;
    /** 预签约时间 · Pre-signing time. RFC 3339 格式，带时区。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly pre_sign_time?: string;
    /** 代理核身信息 · Proxy identity verification. */
    readonly proxy_verify_identity_info?: EcommerceProxyVerifyIdentityInfo;
  };
}

export interface EcommerceAuditDetail {
  /** 被驳回的参数名称 · Rejected parameter. */
  readonly param_name: string;
  /** 驳回原因 · Rejection reason. 审核未通过的说明，由审核方给出；强化尽调中为 JSON 字符串，由 SDK 解码。 Why the review failed; a JSON string in enhanced due diligence, decoded by the SDK. */
  readonly reject_reason: string;
}

/** Answer of `GET /v3/ecommerce/fund/balance/{sub_mchid}`. */
export interface EcommerceBalance {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 账户类型 · Account type. Documented: `BASIC`, `OPERATION`, `FEES`, `DEPOSIT`. */
  readonly account_type?: Open<"BASIC" | "OPERATION" | "FEES" | "DEPOSIT">;
  /** 可用余额 · Available balance. 可用于提现的余额；整数，单位为分。 Balance that can be withdrawn. Integer, in fen. */
  readonly available_amount: number;
  /** 不可用余额 · Unavailable balance. 整数，单位为分；账户中暂不可用的金额。 Integer, in fen; money in the account that cannot be used yet. */
  readonly pending_amount?: number;
}

/** Options of `GET /v3/ecommerce/fund/balance/{sub_mchid}`. */
export interface EcommerceBalanceQueryOptions extends CallOptions {
  /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  readonly query?: {
    /** 账户类型 · Account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `BASIC`, `OPERATION`, `FEES`, `DEPOSIT`. */
    readonly account_type?: Open<"BASIC" | "OPERATION" | "FEES" | "DEPOSIT">;
  };
}

export interface EcommerceBankAccountInfo {
  /** 开户名称 · Account holder name. 银行账户的户名；APIv3 中为敏感字段，传明文，由 SDK 加密。 Holder of the bank account. In APIv3 sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly account_name: Sensitive;
  /** 开户银行 · Account bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. */
  readonly account_bank: string;
  /** 开户银行联行号 · Bank branch ID. 支行的联行号，可由查询支行列表取得。 Interbank number of the branch; obtainable from the branch list query. */
  readonly bank_branch_id?: string;
  /** 开户支行名称 · Bank branch name. */
  readonly bank_branch_name?: string;
  /** 开户银行全称（含支行） · Full bank and branch name. 银行名称；进件与结算账户中为开户银行全称（含支行），由商户填写。 Name of the bank; for settlement accounts the full name including the branch, given by the merchant. */
  readonly bank_name?: string;
  /** 银行账号 · Bank account number. 银行卡号或对公账号；APIv3 请求中为敏感字段，传明文，由 SDK 加密。 Bank card or account number. In APIv3 requests sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly account_number: Sensitive;
}

/** Answer of `GET /v3/ecommerce/bill/fundflowbill`. */
export interface EcommerceBillFundflowbill {
  /** 账单文件总数 · Number of bill files. */
  readonly download_bill_count: number;
  /** 账单文件列表 · Bill files. */
  readonly download_bill_list?: readonly EcommerceDownloadBill[];
}

/** Options of `GET /v3/ecommerce/bill/fundflowbill`. */
export interface EcommerceBillFundflowbillQueryOptions extends CallOptions {
  readonly query: {
    /** 账单日期 · Bill date. 格式为 yyyy-MM-dd，APIv2 为 yyyyMMdd；不能是当天。 Format yyyy-MM-dd, in APIv2 yyyyMMdd; not today. */
    readonly bill_date: string;
    /** 账户类型 · Account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `ALL`. */
    readonly account_type: Open<"ALL">;
    /** 压缩类型 · Compression type. 填 GZIP 时返回 gzip 压缩的账单，不填则为未压缩数据流，由商户选择。 GZIP returns a gzip file, absent returns plain data; chosen by the merchant. Documented: `GZIP`. */
    readonly tar_type?: Open<"GZIP">;
    /** 账单加密算法 · Bill encryption algorithm. 枚举，证书、账单、v3 通知为对称加密算法；免押 v2 通知为签名算法。 Enumeration: symmetric cipher of certificate, bill or notification; in deposit-free v2 notifications the signing algorithm. Documented: `AEAD_AES_256_GCM`, `SM4_GCM`. */
    readonly algorithm: Open<"AEAD_AES_256_GCM" | "SM4_GCM">;
  };
}

export interface EcommerceBlockReason {
  /** 类型 · Type. Documented: `CONSUMER_COMPLAINT_UNPROCESSED`, `HAS_BLOCKING_CONTROL`, `FUNDS_PENDING_PROCESSING`, `OTHER_REASON`. */
  readonly type?: Open<
    | "CONSUMER_COMPLAINT_UNPROCESSED"
    | "HAS_BLOCKING_CONTROL"
    | "FUNDS_PENDING_PROCESSING"
    | "OTHER_REASON">;
  /** 描述 · Description. */
  readonly description?: string;
}

export interface EcommerceBusinessLicenseInfo {
  /** 登记证书类型 · Registration certificate type. 枚举，进件中为登记证书种类，报关与补贴中为个人证件种类。 Enumeration: applications, kind of registration certificate; customs and subsidy, kind of personal document. Documented: `CERTIFICATE_TYPE_2388`, `CERTIFICATE_TYPE_2389`, `CERTIFICATE_TYPE_2390`, `CERTIFICATE_TYPE_2391`, `CERTIFICATE_TYPE_2392`, `CERTIFICATE_TYPE_2393`, `CERTIFICATE_TYPE_2394`, `CERTIFICATE_TYPE_2395`, `CERTIFICATE_TYPE_2396`, `CERTIFICATE_TYPE_2399`, `CERTIFICATE_TYPE_2400`, `CERTIFICATE_TYPE_2520`, `CERTIFICATE_TYPE_2521`, `CERTIFICATE_TYPE_2522`. */
  readonly cert_type?: Open<
    | "CERTIFICATE_TYPE_2388"
    | "CERTIFICATE_TYPE_2389"
    | "CERTIFICATE_TYPE_2390"
    | "CERTIFICATE_TYPE_2391"
    | "CERTIFICATE_TYPE_2392"
    | "CERTIFICATE_TYPE_2393"
    | "CERTIFICATE_TYPE_2394"
    | "CERTIFICATE_TYPE_2395"
    | "CERTIFICATE_TYPE_2396"
    | "CERTIFICATE_TYPE_2399"
    | "CERTIFICATE_TYPE_2400"
    | "CERTIFICATE_TYPE_2520"
    | "CERTIFICATE_TYPE_2521"
    | "CERTIFICATE_TYPE_2522">;
  /** 营业执照照片 · Business license image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly business_license_copy?: string;
  /** 营业执照注册号 · Business license number. 执照上的注册号或统一社会信用代码；风险核查中为敏感字段，传明文，由 SDK 加密。 Number printed on the license; sensitive in merchant risk checks: pass plain text, the SDK encrypts it. */
  readonly business_license_number?: string;
  /** 证照上的商户名称 · Merchant name on certificate. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. */
  readonly merchant_name?: string;
  /** 法定代表人姓名 · Legal person's name. */
  readonly legal_person?: string;
  /** 公司注册地址 · Registered company address. */
  readonly company_address?: string;
  /** 营业期限 · Business term. 进件中为营业期限起止日期数组（yyyy-MM-dd），通知中为业务发生时间。 Applications: begin and end date of the license (yyyy-MM-dd) as array; notification: when it happened. JSON text on the wire, here decoded. */
  readonly business_time?: readonly string[];
}

/** Answer of `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`. */
export interface EcommerceCombinePapayContract {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 代扣协议模板ID · Entrusted deduction template ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 签约展示账户名 · Displayed contract account. */
  readonly contract_display_account: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. */
  readonly contract_state: string;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_signed_time: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_expired_time: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info?: EcommerceContractTerminateInfo;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
}

/** Options of `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`. */
export interface EcommerceCombinePapayContractsByOutContractCodeQueryOptions extends CallOptions {
  /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number | string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
}

/**
 * Answer of `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign`.
 * Answer of `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`.
 */
export interface EcommerceCombinePapayContractsPreEntrustSignAnswer {
  /** 预签约ID · Pre-contract ID. 由微信支付生成，用于在小程序或应用中打开签约页面。 Generated by WeChat Pay; used to open the contract page in a mini program or app. */
  readonly pre_entrustweb_id: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 代扣协议模板ID · Entrusted deduction template ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
}

/** Options of `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`. */
export interface EcommerceCombinePapayContractsPreEntrustSignMiniProgramOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url: string;
  };
}

/** Options of `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign`. */
export interface EcommerceCombinePapayContractsPreEntrustSignOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url: string;
    /** 签约后是否返回应用 · Whether to return to app. 表示签约完成后是否返回应用，由商户填写。 Tells whether the user returns to the app after signing; given by the merchant. */
    readonly return_app?: boolean;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
  };
}

/** Answer of `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`. */
export interface EcommerceCombinePapayContractsTerminateAnswer {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 代扣协议模板ID · Entrusted deduction template ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
}

/** Options of `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`. */
export interface EcommerceCombinePapayContractsTerminateOptions extends CallOptions {
  /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number | string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  readonly json: {
    /** 解约备注 · Termination remark. 解约原因说明，商户解约时由商户填写。 Reason of the termination; given by the merchant when it terminates. */
    readonly contract_termination_remark: string;
  };
}

/**
 * Answer of `POST /v3/ecommerce/combine-papay/transactions`.
 * Answer of `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`.
 */
export interface EcommerceCombinePapayTransaction {
  /** 合单发起方应用ID · Combined order App ID. */
  readonly combine_appid: string;
  /** 合单发起方商户号 · Combined order merchant ID. */
  readonly combine_mchid: string;
  /** 合单商户订单号 · Combined merchant order number. */
  readonly combine_out_trade_no: string;
  /** 子单列表 · Sub-orders. */
  readonly sub_orders?: readonly EcommerceSubOrder[];
  /** 合单支付者信息 · Combined order payer. */
  readonly combine_payer_info?: EcommerceCombinePayerInfo;
}

/** Options of `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`. */
export interface EcommerceCombinePapayTransactionsByCombineOutTradeNoQueryOptions extends CallOptions {
  /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. */
  readonly combine_out_trade_no: string;
}

/** Options of `POST /v3/ecommerce/combine-papay/transactions`. */
export interface EcommerceCombinePapayTransactionsOptions extends CallOptions {
  readonly json: {
    /** 合单发起方应用ID · Combined order App ID. 合单发起方的应用 ID，与合单商户号绑定。 App ID of the party that starts the combined order, bound to its merchant ID. */
    readonly combine_appid: string;
    /** 合单发起方商户号 · Combined order merchant ID. 发起合单支付的商户号，与签名所用商户号一致。 Merchant ID that starts the combined order, the one that signs the request. */
    readonly combine_mchid: string;
    /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. */
    readonly combine_out_trade_no: string;
    /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
    readonly contract_id: string;
    /** 子单列表 · Sub-orders. */
    readonly sub_orders?: readonly EcommerceCombinePapayTransactionsSubOrder[];
    /** 风控信息 · Risk control information. 描述终端等风控要素；红包接口中为 URL 编码的文本，由商户填写。 Device and other risk data; URL-encoded text in red packet operations, given by the merchant. */
    readonly risk_info?: string;
  };
}

/** Options of `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`. */
export interface EcommerceCombinePapayTransactionsReverseOptions extends CallOptions {
  /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. */
  readonly combine_out_trade_no: string;
  readonly json: {
    /** 合单发起方应用ID · Combined order App ID. 合单发起方的应用 ID，与合单商户号绑定。 App ID of the party that starts the combined order, bound to its merchant ID. */
    readonly combine_appid: string;
    /** 子单列表 · Sub-orders. */
    readonly sub_orders?: readonly EcommerceCombinePapayTransactionsReverseSubOrder[];
  };
}

export interface EcommerceCombinePapayTransactionsReverseSubOrder {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
}

export interface EcommerceCombinePapayTransactionsSubOrder {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: EcommerceSubOrderAmount;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
  /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
  readonly settle_info?: EcommerceSettleInfo;
  /** 子单风控信息 · Sub-order risk information. */
  readonly sub_risk_info?: string;
}

export interface EcommerceCombinePayerInfo {
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
}

export interface EcommerceConfirmCancel {
  /** 注销确认链接 · Closure confirmation URL. */
  readonly confirm_cancel_url?: string;
}

export interface EcommerceContactInfo {
  /** 超级管理员类型 · Administrator type. 枚举，超级管理员是法人还是经办人，两套取值随接口而定。 Enumeration: legal person or agent; the operation decides which of two value sets applies. Documented: `65`, `66`. */
  readonly contact_type?: Open<"65" | "66">;
  /** 超级管理员姓名 · Administrator name. APIv3 中为敏感字段，传明文，由 SDK 加密。 In APIv3 sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly contact_name?: Sensitive;
  /** 超管证件类型 · Administrator document type. 枚举，个人证件的种类。 Enumeration: kind of personal document. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly contact_id_doc_type?: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 超管证件号码 · Administrator document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly contact_id_card_number?: Sensitive;
  /** 超管证件正面照片 · Administrator document front image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly contact_id_doc_copy?: string;
  /** 超管证件反面照片 · Administrator document back image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly contact_id_doc_copy_back?: string;
  /** 超管证件有效期开始 · Administrator document valid from. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. */
  readonly contact_period_begin?: string;
  /** 超管证件有效期结束 · Administrator document valid until. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. */
  readonly contact_period_end?: string;
  /** 业务办理授权函 · Business authorization letter. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly business_authorization_letter?: string;
  /** 联系人手机号 · Contact's mobile number. v3 接口中传入明文，SDK 负责加密；v2 按文档直接填写。 In v3 pass plain text and the SDK encrypts it; in v2 it is sent as documented. Sensitive: give the plain text; it travels encrypted. */
  readonly mobile_phone?: Sensitive;
}

export interface EcommerceContractTerminateInfo {
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. */
  readonly contract_termination_mode: string;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_terminated_time: string;
  /** 解约备注 · Termination remark. */
  readonly contract_termination_remark: string;
}

export interface EcommerceData {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户简称 · Merchant short name. */
  readonly merchant_shortname: string;
  /** 签约时间 · Signing time. */
  readonly sign_time: string;
}

export interface EcommerceDownloadBill {
  /** 账单文件序号 · Bill file sequence. */
  readonly bill_sequence: number;
  /** 哈希类型 · Hash type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. Documented: `SHA1`. */
  readonly hash_type: Open<"SHA1">;
  /** 文件哈希值 · File hash value. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. */
  readonly hash_value: string;
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. */
  readonly download_url: string;
  /** 账单解密密钥 · Bill decryption key. 用于解密账单文件；由 SDK 解密，得到明文。 Decrypts the bill file; the SDK decrypts this key with the merchant key. Sensitive: arrives encrypted; this is the plain text. */
  readonly encrypt_key: string;
  /** 解密用随机串 · Nonce. AES-GCM 解密所用的随机串，由微信支付生成，通常 12 字节。 AES-GCM nonce made by WeChat Pay, 12 bytes in practice. */
  readonly nonce: string;
}

/** Answer of `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`. */
export interface EcommerceEndDayBalance {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 可用余额 · Available balance. 可用于提现的余额；整数，单位为分。 Balance that can be withdrawn. Integer, in fen. */
  readonly available_amount: number;
  /** 不可用余额 · Unavailable balance. 整数，单位为分；账户中暂不可用的金额。 Integer, in fen; money in the account that cannot be used yet. */
  readonly pending_amount?: number;
  /** 账户类型 · Account type. Documented: `BASIC`, `DEPOSIT`. */
  readonly account_type?: Open<"BASIC" | "DEPOSIT">;
}

/** Options of `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`. */
export interface EcommerceEndDayBalanceQueryOptions extends CallOptions {
  /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  readonly query: {
    /** 余额日期 · Balance date. 多数 v3 接口为 yyyy-MM-dd，跨境对账单与 APIv2 为 yyyyMMdd，按北京时间。 Beijing date: yyyy-MM-dd in most v3 products, yyyyMMdd in cross-border statements and APIv2. */
    readonly date: string;
    /** 账户类型 · Account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `BASIC`, `DEPOSIT`. */
    readonly account_type?: Open<"BASIC" | "DEPOSIT">;
  };
}

export interface EcommerceFinanceInstitutionInfo {
  /** 金融机构类型 · Financial institution type. 说明金融机构的业务种类。 Tells the line of business of the financial institution. Documented: `BANK_AGENT`, `PAYMENT_AGENT`, `INSURANCE`, `TRADE_AND_SETTLE`, `OTHER`. */
  readonly finance_type?: Open<"BANK_AGENT" | "PAYMENT_AGENT" | "INSURANCE" | "TRADE_AND_SETTLE" | "OTHER">;
  /** 金融许可证图片 · Finance licence pictures. 每项为图片上传接口返回的媒体 ID。 Each item is a media ID returned by the image upload. */
  readonly finance_license_pics?: readonly string[];
}

export interface EcommerceFrom {
  /** 接收方账号或出资账户 · Receiver or refund source. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). Documented: `AVAILABLE`, `UNAVAILABLE`. */
  readonly account: Open<"AVAILABLE" | "UNAVAILABLE">;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
}

export interface EcommerceFundsAbnormalReceiver {
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
}

export interface EcommerceGoodsDetail {
  /** 商户侧商品编码 · Merchant goods ID. 由商户自定的商品编码，用于单品优惠与退款。 Set by the merchant; identifies the item for item discounts and refunds. */
  readonly merchant_goods_id: string;
  /** 微信侧商品编码 · WeChat Pay goods ID. 商品在微信支付侧统一的编码，由微信支付定义，选填。 Uniform goods code defined by WeChat Pay, optional. */
  readonly wechatpay_goods_id?: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
  readonly goods_name?: string;
  /** 商品单价 · Unit price. 订单与退款中为单位为分的整数，发票中按该产品文档。 Integer, in fen, in orders and refunds; for fapiao see that product's documents. */
  readonly unit_price: number;
  /** 退款金额 · Refund amount. 整数，单位为分。 Integer, in fen. */
  readonly refund_amount: number;
  /** 退货数量 · Refunded quantity. */
  readonly refund_quantity: number;
}

export interface EcommerceIdCardInfo {
  /** 身份证人像面照片 · ID card portrait side. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly id_card_copy?: string;
  /** 身份证国徽面照片 · ID card emblem side. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly id_card_national?: string;
  /** 身份证姓名 · Name on ID card. 填写明文，v3 由 SDK 加密。 Plain text in; the SDK encrypts it in v3. Sensitive: give the plain text; it travels encrypted. */
  readonly id_card_name?: Sensitive;
  /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly id_card_number?: Sensitive;
  /** 身份证有效期起始 · ID card valid from. yyyy-MM-dd 格式。 Date as yyyy-MM-dd. */
  readonly id_card_valid_time_begin?: string;
  /** 身份证有效期截止 · ID card valid until. v3 为 yyyy-MM-dd 或“长期”，APIv2 为起止日期的 JSON 数组文本。 Date as yyyy-MM-dd or the Chinese word for long-term; in APIv2 JSON text with both dates. */
  readonly id_card_valid_time?: string;
}

export interface EcommerceIdDocInfo {
  /** 证件姓名 · Name on document. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly id_doc_name?: Sensitive;
  /** 证件号码 · Document number. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly id_doc_number?: Sensitive;
  /** 证件正面照片 · Document front picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly id_doc_copy?: string;
  /** 证件反面照片 · Document back picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly id_doc_copy_back?: string;
  /** 证件有效期开始日期 · Document valid from. yyyy-MM-dd 格式。 Date as yyyy-MM-dd. */
  readonly doc_period_begin?: string;
  /** 证件有效期结束日期 · Document valid until. yyyy-MM-dd 格式，长期有效填“长期”。 Date as yyyy-MM-dd, or the Chinese word for long-term when it never expires. */
  readonly doc_period_end?: string;
}

export interface EcommerceIdentityInfo {
  /** 证件类型 · Document type. 说明证件持有人使用哪种身份证件。 Tells which kind of identity document the holder uses. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly id_doc_type?: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 证件姓名 · Name on document. 填写明文，接口要求加密时由 SDK 加密。 Plain text in; the SDK encrypts it where the operation requires. Sensitive: give the plain text; it travels encrypted. */
  readonly identification_name: Sensitive;
  /** 证件号码 · Document number. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly identification_no: Sensitive;
}

/** Answer of `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`. */
export interface EcommerceIndividualContract {
  /** 个人收款授权ID · Individual authorisation ID. */
  readonly individual_auth_id?: string;
  /** 签约时间 · Signing time. RFC 3339 时间（带时区偏移），由微信支付返回。 RFC 3339 time with offset; set by WeChat Pay. */
  readonly signed_time: string;
  /** 授权状态 · Authorization state. 枚举，说明用户或收款方是否已授权、拒绝或过期。 Enumeration: whether user or payee has granted, denied or let the authorization expire. Documented: `AUTHORIZED`, `UNAUTHORIZED`. */
  readonly auth_state: Open<"AUTHORIZED" | "UNAUTHORIZED">;
  /** 个人卖家OpenID · Individual seller OpenID. 个人卖家在应用下的用户标识。 Identifies the individual seller under the app. */
  readonly individual_openid?: string;
  /** 实名授权结果 · Real-name authorisation result. */
  readonly real_name_auth_result?: EcommerceRealNameAuthResult;
}

/** Answer of `GET /v3/ecommerce/individual-contracts/{openid}`. */
export interface EcommerceIndividualContractsByOpenidQueryAnswer {
  /** 个人收款授权ID · Individual authorisation ID. */
  readonly individual_auth_id: string;
  /** 授权操作时间 · Authorisation time. 操作发生的时间；各接口格式不同，补贴核销按原样字符串处理。 When it happened; the format differs by operation, an opaque string in subsidies. */
  readonly operation_time: string;
  /** 授权状态 · Authorization state. 枚举，说明用户或收款方是否已授权、拒绝或过期。 Enumeration: whether user or payee has granted, denied or let the authorization expire. Documented: `AUTHORIZED`, `UNAUTHORIZED`. */
  readonly auth_state: Open<"AUTHORIZED" | "UNAUTHORIZED">;
}

/** Options of `GET /v3/ecommerce/individual-contracts/{openid}`. */
export interface EcommerceIndividualContractsByOpenidQueryOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  readonly query: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 授权类型 · Permission type. 要查询的授权种类，例如个人收款方。 Kind of authorisation to query, such as individual payee. Documented: `INDIVIDUAL_PAYEE`. */
    readonly permission_type: Open<"INDIVIDUAL_PAYEE">;
  };
}

/** Options of `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`. */
export interface EcommerceIndividualContractsByOutContractCodeQueryOptions extends CallOptions {
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  readonly query: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
  };
}

/**
 * Answer of `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`.
 * Answer of `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`.
 * Answer of `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`.
 * Answer of `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`.
 */
export interface EcommerceIndividualContractsPreEntrustSignAnswer {
  /** 预签约ID · Pre-contract ID. 由微信支付生成，用于在小程序或应用中打开签约页面。 Generated by WeChat Pay; used to open the contract page in a mini program or app. */
  readonly pre_entrustweb_id: string;
}

/** Options of `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`. */
export interface EcommerceIndividualContractsPreEntrustSignAppOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
  };
}

/** Options of `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`. */
export interface EcommerceIndividualContractsPreEntrustSignMiniProgramOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid: string;
  };
}

/** Options of `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`. */
export interface EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 真实姓名 · Real name. 敏感字段，填写明文，由 SDK 加密，须与证件或银行账户上的姓名一致。 Sensitive: give plain text, the SDK encrypts it; must equal the name on the ID or bank account. Sensitive: give the plain text; it travels encrypted. */
    readonly real_name: Sensitive;
    /** 证件类型 · Document type. 枚举，个人证件的种类，APIv2 为数字。 Enumeration: kind of personal document; a number in APIv2. Documented: `ID_CARD`. */
    readonly cred_type: Open<"ID_CARD">;
    /** 证件号码 · Document number. APIv3 中为敏感字段，传明文，由 SDK 加密。 In APIv3 sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly cred_id: Sensitive;
  };
}

/** Options of `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`. */
export interface EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid: string;
    /** 真实姓名 · Real name. 敏感字段，填写明文，由 SDK 加密，须与证件或银行账户上的姓名一致。 Sensitive: give plain text, the SDK encrypts it; must equal the name on the ID or bank account. Sensitive: give the plain text; it travels encrypted. */
    readonly real_name: Sensitive;
    /** 证件类型 · Document type. 枚举，个人证件的种类，APIv2 为数字。 Enumeration: kind of personal document; a number in APIv2. Documented: `ID_CARD`. */
    readonly cred_type: Open<"ID_CARD">;
    /** 证件号码 · Document number. APIv3 中为敏感字段，传明文，由 SDK 加密。 In APIv3 sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly cred_id: Sensitive;
  };
}

/** Answer of `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`. */
export interface EcommerceMchTransferAuthorization {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商家转账授权状态 · Transfer authorization state. 枚举，支付分指用户是否已授权服务，其余指权限或员工授权是否有效。 Enumeration: PayScore, whether the user has authorized the service; elsewhere whether the permission is valid. */
  readonly authorization_state: string;
  /** 授权时间 · Authorization time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly authorize_time?: string;
}

/** Answer of `POST /v3/ecommerce/mch-transfer/authorizations`. */
export interface EcommerceMchTransferAuthorizationsAnswer {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商家转账授权状态 · Transfer authorization state. 枚举，支付分指用户是否已授权服务，其余指权限或员工授权是否有效。 Enumeration: PayScore, whether the user has authorized the service; elsewhere whether the permission is valid. */
  readonly authorization_state: string;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，RFC 3339 格式，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 授权时间 · Authorization time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly authorize_time?: string;
}

/** Options of `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`. */
export interface EcommerceMchTransferAuthorizationsBySubMchidQueryOptions extends CallOptions {
  /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
}

/** Options of `POST /v3/ecommerce/mch-transfer/authorizations`. */
export interface EcommerceMchTransferAuthorizationsOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 已签协议列表 · Signed agreements. */
    readonly agreement_list: readonly EcommerceAgreement[];
  };
}

/**
 * Answer of `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`.
 * Answer of `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
 */
export interface EcommerceMchTransferTransferBill {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户转账单号 · Merchant transfer number. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. */
  readonly transfer_bill_no: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 转账场景ID · Transfer scene ID. */
  readonly transfer_scene_id: string;
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. */
  readonly state: string;
  /** 转账金额 · Transfer amount. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. */
  readonly transfer_remark: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 收款用户姓名 · Payee name. */
  readonly user_name?: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339 格式，带时区偏移，由微信支付返回。 RFC 3339 with offset, returned by WeChat Pay. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

/** Answer of `POST /v3/ecommerce/mch-transfer/transfer-bills`. */
export interface EcommerceMchTransferTransferBillsAnswer {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户转账单号 · Merchant transfer number. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. */
  readonly transfer_bill_no: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. */
  readonly state: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 确认收款跳转参数包 · Confirmation page package. 由微信支付生成，仅在待用户确认时返回，唤起收款确认页时原样使用。 Generated by WeChat Pay, only while waiting for the user; hand it to the confirmation page unchanged. */
  readonly package_info?: string;
}

/** Options of `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`. */
export interface EcommerceMchTransferTransferBillsByOutBillNoQueryOptions extends CallOptions {
  /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
  };
}

/** Options of `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`. */
export interface EcommerceMchTransferTransferBillsByTransferBillNoQueryOptions extends CallOptions {
  /** 微信转账单号 · WeChat transfer number. 转账单的编号，由微信支付生成，不超过 64 个字符。 Number of the transfer, assigned by WeChat Pay, up to 64 characters. */
  readonly transfer_bill_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
  };
}

/** Answer of `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`. */
export interface EcommerceMchTransferTransferBillsCancelAnswer {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户转账单号 · Merchant transfer number. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. */
  readonly transfer_bill_no: string;
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. */
  readonly state: string;
  /** 更新时间 · Update time. RFC 3339 格式，带时区偏移，由微信支付返回。 RFC 3339 with offset, returned by WeChat Pay. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

/** Options of `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`. */
export interface EcommerceMchTransferTransferBillsCancelOptions extends CallOptions {
  /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/ecommerce/mch-transfer/transfer-bills`. */
export interface EcommerceMchTransferTransferBillsOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
    readonly out_bill_no: string;
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000，由商户填写。 Number of a transfer scene the merchant has opened, such as 1000; given by the merchant. */
    readonly transfer_scene_id: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid: string;
    /** 收款用户姓名 · Payee name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. */
    readonly user_name?: Sensitive;
    /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
    readonly transfer_amount: number;
    /** 转账备注 · Transfer remark. 展示给收款用户的说明，商家转账中不超过 32 个字符，由商户填写。 Shown to the recipient, up to 32 characters in merchant transfers, given by the merchant. */
    readonly transfer_remark: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url?: string;
  };
}

export interface EcommerceMeta {
  /** 文件摘要 · File digest. */
  readonly file_digest?: string;
  /** 文件名 · File name. */
  readonly file_name?: string;
}

export interface EcommercePayeeInfo {
  /** 账户类型 · Account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `ACCOUNT_TYPE_CORPORATE`, `ACCOUNT_TYPE_PERSONAL`. */
  readonly account_type: Open<"ACCOUNT_TYPE_CORPORATE" | "ACCOUNT_TYPE_PERSONAL">;
  /** 银行账户信息 · Bank account information. */
  readonly bank_account_info: EcommerceBankAccountInfo;
  /** 身份信息 · Identity information. */
  readonly identity_info?: EcommerceIdentityInfo;
}

/** Answer of `GET /v3/ecommerce/profitsharing/after-sales-orders`. */
export interface EcommerceProfitsharingAfterSalesOrder {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 分账或回退结果 · Sharing or return result. 表示该请求或接收方的处理结果，由微信支付返回。 Tells the outcome for this request or receiver; set by WeChat Pay. Documented: `PROCESSING`, `SUCCESS`, `FAILED`. */
  readonly result: Open<"PROCESSING" | "SUCCESS" | "FAILED">;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `ACCOUNT_ABNORMAL`, `NO_RELATION`, `RECEIVER_HIGH_RISK`. */
  readonly fail_reason?: Open<"ACCOUNT_ABNORMAL" | "NO_RELATION" | "RECEIVER_HIGH_RISK">;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time: string;
}

/** Answer of `POST /v3/ecommerce/profitsharing/after-sales-orders`. */
export interface EcommerceProfitsharingAfterSalesOrdersAnswer {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 金额 · Amount. */
  readonly amount: number;
}

/** Options of `POST /v3/ecommerce/profitsharing/after-sales-orders`. */
export interface EcommerceProfitsharingAfterSalesOrdersOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
    readonly transaction_id: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number;
    /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `SERVICE_FEE_INCOME`. */
    readonly type: Open<"SERVICE_FEE_INCOME">;
    /** 售后场景 · After-sales scene. 表示业务发生的场景，取值随产品不同，由调用方选择。 Tells the business scenario; values differ by product, chosen by the caller. Documented: `REFUND_TICKET`, `CHANGE_TICKET`, `RETURN_GOODS`. */
    readonly scene: Open<"REFUND_TICKET" | "CHANGE_TICKET" | "RETURN_GOODS">;
    /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
    readonly refund_id: string;
  };
}

/** Options of `GET /v3/ecommerce/profitsharing/after-sales-orders`. */
export interface EcommerceProfitsharingAfterSalesOrdersQueryOptions extends CallOptions {
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
    readonly transaction_id?: string;
  };
}

/** Answer of `GET /v3/ecommerce/profitsharing/orders`. */
export interface EcommerceProfitsharingOrder {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. */
  readonly out_order_no: string;
  /** 微信分账单号 · Profit sharing order ID. */
  readonly order_id: string;
  /** 状态 · Status. 表示单据或记录的处理结果或当前状态，取值随产品不同，由微信支付返回。 Tells the outcome or current status; values differ by product, set by WeChat Pay. */
  readonly status?: string;
  /** 分账接收方列表 · Profit-sharing receivers. */
  readonly receivers?: readonly EcommerceReceiver[];
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. */
  readonly close_reason?: string;
  /** 异常资金处理状态 · Abnormal fund status. 枚举，说明分账异常资金处理到哪一步。 Enumeration: how far handling of the abnormal profit sharing funds has come. Documented: `ABNORMAL_PENDING`, `ABNORMAL_FINISHED`, `ABNORMAL_CLOSED`. */
  readonly abnormal_status?: Open<"ABNORMAL_PENDING" | "ABNORMAL_FINISHED" | "ABNORMAL_CLOSED">;
  /** 资金异常关闭原因 · Abnormal funds closing reason. 说明异常资金为何关闭，是超时还是限制转账。 Tells why the abnormal funds were closed, time-out or transfer restriction. Documented: `CLOSED_REASON_TIMEOUT`, `CLOSED_REASON_RESTRICT_TRANSFER`. */
  readonly funds_abnormal_closed_reason?: Open<"CLOSED_REASON_TIMEOUT" | "CLOSED_REASON_RESTRICT_TRANSFER">;
  /** 异常资金处理单号 · Abnormal funds case ID. 由微信支付生成，标识异常资金的处理。 Assigned by WeChat Pay; identifies the handling of the abnormal funds. */
  readonly funds_abnormal_redirect_id?: string;
  /** 资金异常接收方 · Receivers of abnormal funds. */
  readonly funds_abnormal_receivers?: readonly EcommerceFundsAbnormalReceiver[];
  /** 分账完结金额 · Finish amount. 单位为分的整数，仅查询分账完结结果时返回。 Integer, in fen; returned only when the finishing of profit sharing is queried. */
  readonly finish_amount?: number;
  /** 分账完结描述 · Finish description. */
  readonly finish_description?: string;
}

/** Options of `POST /v3/ecommerce/profitsharing/orders`. */
export interface EcommerceProfitsharingOrderCreateOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid?: string;
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
    readonly transaction_id: string;
    /** 商户分账单号 · Merchant profit sharing number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
    readonly out_order_no: string;
    /** 分账接收方列表 · Profit-sharing receivers. 每项含类型、账号、金额与说明；APIv2 中为 JSON 字符串，由 SDK 编码。 Each with type, account, amount and description; a JSON string in APIv2, encoded by the SDK. */
    readonly receivers: readonly EcommerceProfitsharingOrderCreateReceiver[];
    /** 是否分账完成 · Finish profit sharing. */
    readonly finish: boolean;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url?: string;
  };
}

export interface EcommerceProfitsharingOrderCreateReceiver {
  /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. */
  readonly type: string;
  /** 接收方账号 · Receiver account. 按接收方类型填写商户号或用户的 OpenID。 Merchant ID or OpenID, according to the receiver type. */
  readonly receiver_account: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
  /** 接收方姓名或全称 · Receiver name. 敏感字段，填写明文，由 SDK 加密。 Sensitive: give plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly receiver_name?: Sensitive;
  /** 接收方商户号 · Receiver merchant ID. 接收资金的商户号，由微信支付分配。 Merchant ID that receives the funds, assigned by WeChat Pay. */
  readonly receiver_mchid?: string;
}

/** Answer of `POST /v3/ecommerce/profitsharing/orders`. */
export interface EcommerceProfitsharingOrderCreated {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. */
  readonly out_order_no: string;
  /** 微信分账单号 · Profit sharing order ID. */
  readonly order_id: string;
  /** 状态 · Status. 表示单据或记录的处理结果或当前状态，取值随产品不同，由微信支付返回。 Tells the outcome or current status; values differ by product, set by WeChat Pay. Documented: `PROCESSING`, `FINISHED`. */
  readonly status?: Open<"PROCESSING" | "FINISHED">;
  /** 分账接收方列表 · Profit-sharing receivers. */
  readonly receivers: readonly EcommerceProfitsharingOrderCreatedReceiver[];
}

export interface EcommerceProfitsharingOrderCreatedReceiver {
  /** 金额 · Amount. */
  readonly amount: number;
  /** 描述 · Description. */
  readonly description: string;
  /** 分账或回退结果 · Sharing or return result. 表示该请求或接收方的处理结果，由微信支付返回。 Tells the outcome for this request or receiver; set by WeChat Pay. */
  readonly result?: string;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 类型 · Type. */
  readonly type: string;
  /** 接收方账号 · Receiver account. */
  readonly receiver_account: string;
  /** 分账明细单号 · Profit sharing detail number. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. */
  readonly detail_id: string;
  /** 异常资金处理状态 · Abnormal fund status. 枚举，说明分账异常资金处理到哪一步。 Enumeration: how far handling of the abnormal profit sharing funds has come. Documented: `ABNORMAL_PENDING`, `ABNORMAL_FINISHED`, `ABNORMAL_CLOSED`. */
  readonly abnormal_status?: Open<"ABNORMAL_PENDING" | "ABNORMAL_FINISHED" | "ABNORMAL_CLOSED">;
  /** 资金异常关闭原因 · Abnormal funds closing reason. 说明异常资金为何关闭，是超时还是限制转账。 Tells why the abnormal funds were closed, time-out or transfer restriction. Documented: `CLOSED_REASON_TIMEOUT`, `CLOSED_REASON_RESTRICT_TRANSFER`. */
  readonly funds_abnormal_closed_reason?: Open<"CLOSED_REASON_TIMEOUT" | "CLOSED_REASON_RESTRICT_TRANSFER">;
  /** 异常资金处理单号 · Abnormal funds case ID. 由微信支付生成，标识异常资金的处理。 Assigned by WeChat Pay; identifies the handling of the abnormal funds. */
  readonly funds_abnormal_redirect_id?: string;
  /** 资金异常接收方 · Receivers of abnormal funds. */
  readonly funds_abnormal_receivers?: readonly EcommerceFundsAbnormalReceiver[];
  /** 接收方商户号 · Receiver merchant ID. */
  readonly receiver_mchid?: string;
}

/** Options of `POST /v3/ecommerce/profitsharing/finish-order`. */
export interface EcommerceProfitsharingOrderFinishOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
    readonly transaction_id: string;
    /** 商户分账单号 · Merchant profit sharing number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
    readonly out_order_no: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url?: string;
  };
}

/** Answer of `POST /v3/ecommerce/profitsharing/finish-order`. */
export interface EcommerceProfitsharingOrderFinished {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. */
  readonly out_order_no: string;
  /** 微信分账单号 · Profit sharing order ID. */
  readonly order_id: string;
}

/** Options of `GET /v3/ecommerce/profitsharing/orders`. */
export interface EcommerceProfitsharingOrderQueryOptions extends CallOptions {
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
    readonly transaction_id: string;
    /** 商户分账单号 · Merchant profit sharing number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
    readonly out_order_no: string;
  };
}

/** Answer of `GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`. */
export interface EcommerceProfitsharingOrdersAmount {
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 剩余待分金额 · Amount left to share. 单位为分的整数。 Integer, in fen. */
  readonly unsplit_amount: number;
}

/** Options of `GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`. */
export interface EcommerceProfitsharingOrdersAmountsQueryOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
}

/** Options of `POST /v3/ecommerce/profitsharing/receivers/add`. */
export interface EcommerceProfitsharingReceiversAddOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. */
    readonly type: string;
    /** 接收方账号或出资账户 · Receiver or refund source. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). */
    readonly account: string;
    /** 分账接收方名称 · Receiver name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
    readonly name?: string;
    /** 姓名 · Name. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly encrypted_name?: Sensitive;
    /** 与分账方的关系类型 · Relation type. 表示接收方与分账方的关系，由商户选择；CUSTOM 时须另填自定义关系。 Tells how the receiver relates to the sharing merchant; CUSTOM needs a custom relation. */
    readonly relation_type: string;
  };
}

/**
 * Answer of `POST /v3/ecommerce/profitsharing/receivers/add`.
 * Answer of `POST /v3/ecommerce/profitsharing/receivers/delete`.
 */
export interface EcommerceProfitsharingReceiversAnswer {
  /** 类型 · Type. */
  readonly type: string;
  /** 接收方账号或出资账户 · Receiver or refund source. */
  readonly account: string;
}

/** Options of `POST /v3/ecommerce/profitsharing/receivers/delete`. */
export interface EcommerceProfitsharingReceiversDeleteOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. */
    readonly type: string;
    /** 接收方账号或出资账户 · Receiver or refund source. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). */
    readonly account: string;
  };
}

/**
 * Answer of `GET /v3/ecommerce/profitsharing/returnorders`.
 * Answer of `POST /v3/ecommerce/profitsharing/returnorders`.
 */
export interface EcommerceProfitsharingReturn {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 微信分账单号 · Profit sharing order ID. */
  readonly order_id: string;
  /** 商户分账单号 · Merchant profit sharing number. */
  readonly out_order_no: string;
  /** 商户分账回退单号 · Sharing return number. */
  readonly out_return_no: string;
  /** 回退商户号 · Returning merchant ID. */
  readonly return_mchid: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 微信回退单号 · WeChat Pay return number. 分账回退单的编号，由微信支付生成。 Number of the profit-sharing return, assigned by WeChat Pay. */
  readonly return_no: string;
  /** 分账或回退结果 · Sharing or return result. 表示该请求或接收方的处理结果，由微信支付返回。 Tells the outcome for this request or receiver; set by WeChat Pay. */
  readonly result: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time: string;
}

/** Options of `POST /v3/ecommerce/profitsharing/returnorders`. */
export interface EcommerceProfitsharingReturnCreateOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 微信分账单号 · Profit sharing order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
    readonly order_id?: string;
    /** 商户分账单号 · Merchant profit sharing number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
    readonly out_order_no?: string;
    /** 商户分账回退单号 · Sharing return number. 由商户自定，标识一次回退；重试须用同一单号和同样内容。 Set by the merchant; identifies one return; retry with the same number and content. */
    readonly out_return_no: string;
    /** 回退商户号 · Returning merchant ID. 承担分账回退的商户号，由商户填写。 Merchant ID that gives the shared funds back, given by the merchant. */
    readonly return_mchid: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
    readonly transaction_id?: string;
  };
}

/** Options of `GET /v3/ecommerce/profitsharing/returnorders`. */
export interface EcommerceProfitsharingReturnQueryOptions extends CallOptions {
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 微信分账单号 · Profit sharing order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
    readonly order_id?: string;
    /** 商户分账单号 · Merchant profit sharing number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
    readonly out_order_no?: string;
    /** 商户分账回退单号 · Sharing return number. 由商户自定，标识一次回退；重试须用同一单号和同样内容。 Set by the merchant; identifies one return; retry with the same number and content. */
    readonly out_return_no: string;
  };
}

export interface EcommercePromotionDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品，由微信支付返回。 Tells whether the discount covers the whole order or single items; set by WeChat Pay. */
  readonly scope: string;
  /** 类型 · Type. */
  readonly type: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 退款金额 · Refund amount. 整数，单位为分。 Integer, in fen. */
  readonly refund_amount: number;
}

export interface EcommerceProofMedia {
  /** 证明材料类型 · Proof material type. 所交文件属于哪种证明材料。 Which kind of proof the file is. Documented: `WITHDRAWAL_APPLICATION`. */
  readonly proof_media_type: Open<"WITHDRAWAL_APPLICATION">;
  /** 证明材料文件 · Proof file. */
  readonly proof_media: string;
}

export interface EcommerceProxyVerifyIdentityInfo {
  /** 核身方式 · Identity verification method. 表示平台当面还是远程核实商户身份，由服务商填写。 Tells whether the platform checked the identity face to face or remotely; given by the partner. Documented: `VERIFY_IDENTITY_TYPE_FACE_TO_FACE`, `VERIFY_IDENTITY_TYPE_REMOTE`. */
  readonly verify_identity_type: Open<"VERIFY_IDENTITY_TYPE_FACE_TO_FACE" | "VERIFY_IDENTITY_TYPE_REMOTE">;
  /** 核身是否通过 · Whether identity is verified. */
  readonly verify_identity_result: boolean;
}

export interface EcommerceRealNameAuthResult {
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品，由微信支付返回。 Tells whether the discount covers the whole order or single items; set by WeChat Pay. Documented: `pay_realname`. */
  readonly scope: Open<"pay_realname">;
  /** 接口调用凭证 · Access token. 凭授权取得的凭证，有有效期，按密钥保管。 Token obtained through authorization; it expires, store it like a secret. */
  readonly access_token: string;
  /** 接口调用凭证过期时间 · Access token expiry time. RFC 3339 格式，带时区偏移，过期后需重新取得凭证。 RFC 3339 with offset; obtain a new token afterwards. */
  readonly access_token_expire_time: string;
}

export interface EcommerceReceiver {
  /** 接收方商户号 · Receiver merchant ID. */
  readonly receiver_mchid?: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 描述 · Description. */
  readonly description: string;
  /** 分账或回退结果 · Sharing or return result. 表示该请求或接收方的处理结果，由微信支付返回。 Tells the outcome for this request or receiver; set by WeChat Pay. */
  readonly result?: string;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 类型 · Type. */
  readonly type: string;
  /** 接收方账号 · Receiver account. */
  readonly receiver_account: string;
  /** 分账明细单号 · Profit sharing detail number. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. */
  readonly detail_id: string;
}

/**
 * Answer of `GET /v3/ecommerce/refunds/id/{refund_id}`.
 * Answer of `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`.
 */
export interface EcommerceRefund {
  /** 微信支付退款单号 · WeChat Pay refund ID. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 退款渠道 · Refund channel. 枚举，退款退回原支付方式、余额、其他余额或其他银行卡。 Enumeration: refund goes to the original source, balance, another balance or another card. */
  readonly channel?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 状态 · Status. 表示单据或记录的处理结果或当前状态，取值随产品不同，由微信支付返回。 Tells the outcome or current status; values differ by product, set by WeChat Pay. */
  readonly status: string;
  /** 金额 · Amount. */
  readonly amount: EcommerceRefundAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly EcommercePromotionDetail[];
  /** 退款资金来源 · Refund funding account. Documented: `REFUND_SOURCE_SUB_MERCHANT`, `REFUND_SOURCE_PARTNER_ADVANCE`. */
  readonly refund_account?: Open<"REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_PARTNER_ADVANCE">;
  /** 退款资金账户 · Refund funding account. Documented: `AVAILABLE`, `UNSETTLED`, `OPERATION`, `BASIC`, `ECNY_BASIC`. */
  readonly funds_account?: Open<"AVAILABLE" | "UNSETTLED" | "OPERATION" | "BASIC" | "ECNY_BASIC">;
}

export interface EcommerceRefundAmount {
  /** 退款金额 · Refund amount. */
  readonly refund: number;
  /** 退款出资账户列表 · Refund funding accounts. */
  readonly from?: readonly EcommerceFrom[];
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  /** 优惠退款金额 · Discount refund amount. 单位为分的整数，退款中由优惠承担的部分。 Integer, in fen; the part of the refund that promotions bear. */
  readonly discount_refund?: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 平台垫付金额 · Amount advanced. 退款中由平台垫付的部分；整数，单位为分。 Part of the refund the platform advanced. Integer, in fen. */
  readonly advance?: number;
}

/** Answer of `POST /v3/ecommerce/refunds/apply`. */
export interface EcommerceRefundApplied {
  /** 微信支付退款单号 · WeChat Pay refund ID. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 金额 · Amount. */
  readonly amount: EcommerceRefundAppliedAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly EcommercePromotionDetail[];
  /** 退款资金来源 · Refund funding account. Documented: `REFUND_SOURCE_SUB_MERCHANT`, `REFUND_SOURCE_PARTNER_ADVANCE`. */
  readonly refund_account?: Open<"REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_PARTNER_ADVANCE">;
}

export interface EcommerceRefundAppliedAmount {
  /** 退款金额 · Refund amount. */
  readonly refund: number;
  /** 退款出资账户列表 · Refund funding accounts. */
  readonly from?: readonly EcommerceAmountFrom[];
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  /** 优惠退款金额 · Discount refund amount. 单位为分的整数，退款中由优惠承担的部分。 Integer, in fen; the part of the refund that promotions bear. */
  readonly discount_refund?: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 平台垫付金额 · Amount advanced. 退款中由平台垫付的部分；整数，单位为分。 Part of the refund the platform advanced. Integer, in fen. */
  readonly advance?: number;
}

export interface EcommerceRefundApplyAmount {
  /** 退款金额 · Refund amount. 整数，单位为分，不超过原订单金额；由商户填写，应答中原样返回。 Integer, in fen; at most the order total; given by the merchant, returned in answers. */
  readonly refund: number;
  /** 退款出资账户列表 · Refund funding accounts. */
  readonly from?: readonly EcommerceFrom[];
  /** 原订单金额 · Original order amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

/** Options of `POST /v3/ecommerce/refunds/apply`. */
export interface EcommerceRefundApplyOptions extends CallOptions {
  readonly json: {
    /** 个人收款授权ID · Individual authorisation ID. 由微信支付生成，标识个人卖家开通收款的授权。 Assigned by WeChat Pay; identifies the authorisation by which an individual seller receives money. */
    readonly individual_auth_id?: string;
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid?: string;
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 合单发起方商户号 · Combined order merchant ID. 发起合单支付的商户号，与签名所用商户号一致。 Merchant ID that starts the combined order, the one that signs the request. */
    readonly combine_mchid?: string;
    /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. */
    readonly combine_out_trade_no?: string;
    /** 合单微信支付订单号 · Combined WeChat Pay ID. 微信支付为合单总订单生成的订单号。 Assigned by WeChat Pay to the whole combined order. */
    readonly combine_transaction_id: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
    readonly transaction_id: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no?: string;
    /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
    readonly out_refund_no: string;
    /** 提现失败原因 · Withdrawal failure reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
    readonly reason?: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: EcommerceRefundApplyAmount;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url?: string;
    /** 退款资金来源 · Refund funding account. 表示退款从哪个账户出资，由商户选择或由微信支付返回。 Tells which account funds the refund; chosen by the merchant or returned by WeChat Pay. Documented: `REFUND_SOURCE_SUB_MERCHANT`, `REFUND_SOURCE_PARTNER_ADVANCE`. */
    readonly refund_account?: Open<"REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_PARTNER_ADVANCE">;
    /** 退款资金账户 · Refund funding account. 说明退款从商户的哪个账户出资。 Tells which merchant account pays the refund. Documented: `AVAILABLE`, `UNSETTLED`, `PREPAID`. */
    readonly funds_account: Open<"AVAILABLE" | "UNSETTLED" | "PREPAID">;
  };
}

/** Options of `GET /v3/ecommerce/refunds/id/{refund_id}`. */
export interface EcommerceRefundByIdQueryOptions extends CallOptions {
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  readonly query?: {
    /** 个人收款授权ID · Individual authorisation ID. 由微信支付生成，标识个人卖家开通收款的授权。 Assigned by WeChat Pay; identifies the authorisation by which an individual seller receives money. */
    readonly individual_auth_id?: string;
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid?: string;
  };
}

/** Options of `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`. */
export interface EcommerceRefundByOutRefundNoQueryOptions extends CallOptions {
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no: string;
  readonly query?: {
    /** 个人收款授权ID · Individual authorisation ID. 由微信支付生成，标识个人卖家开通收款的授权。 Assigned by WeChat Pay; identifies the authorisation by which an individual seller receives money. */
    readonly individual_auth_id?: string;
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid?: string;
  };
}

/**
 * Answer of `GET /v3/ecommerce/refunds/{refund_id}/return-advance`.
 * Answer of `POST /v3/ecommerce/refunds/{refund_id}/return-advance`.
 */
export interface EcommerceRefundsReturnAdvance {
  /** 微信支付退款单号 · WeChat Pay refund ID. */
  readonly refund_id: string;
  /** 垫付回补单号 · Advance repayment ID. 标识一次垫付回补，由微信支付生成。 Identifies one repayment of an advance; assigned by WeChat Pay. */
  readonly advance_return_id: string;
  /** 垫付回补金额 · Advance repayment amount. 整数，单位为分，不超过该笔分账金额，由商户填写。 Integer, in fen; at most the shared amount, given by the merchant. */
  readonly return_amount: number;
  /** 出款方商户号 · Payer merchant ID. 出款商户的商户号，8 至 10 位数字，以字符串表示。 Merchant ID of the payer: 8 to 10 digits, as a string. */
  readonly payer_mchid: string;
  /** 出款账户 · Payer account. */
  readonly payer_account: string;
  /** 收款方商户号 · Payee merchant ID. 收款商户的商户号，8 至 10 位数字，以字符串填写。 Merchant ID of the payee: 8 to 10 digits, as a string. */
  readonly payee_mchid: string;
  /** 收款账户 · Payee account. */
  readonly payee_account: string;
  /** 分账或回退结果 · Sharing or return result. 表示该请求或接收方的处理结果，由微信支付返回。 Tells the outcome for this request or receiver; set by WeChat Pay. */
  readonly result: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
}

/** Options of `POST /v3/ecommerce/refunds/{refund_id}/return-advance`. */
export interface EcommerceRefundsReturnAdvanceOptions extends CallOptions {
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
  };
}

/** Options of `GET /v3/ecommerce/refunds/{refund_id}/return-advance`. */
export interface EcommerceRefundsReturnAdvanceQueryOptions extends CallOptions {
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
  };
}

export interface EcommerceSalesSceneInfo {
  /** 门店名称 · Store name. */
  readonly store_name?: string;
  /** 店铺链接 · Store URL. */
  readonly store_url?: string;
  /** 店铺二维码图片 · Store QR code image. */
  readonly store_qr_code?: string;
  /** 子商户小程序应用ID · Sub-merchant mini program ID. 子商户自有小程序的应用ID。 App ID of the sub-merchant's own mini program. */
  readonly mini_program_sub_appid?: string;
}

export interface EcommerceSettleInfo {
  /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. */
  readonly profit_sharing?: boolean;
  /** 补差金额 · Subsidy amount. 整数，单位为分，不超过订单金额，由服务商填写。 Integer, in fen; at most the order amount, given by the partner. */
  readonly subsidy_amount?: number;
}

export interface EcommerceSettlementInfo {
  /** 结算规则ID · Settlement rule ID. 入驻结算规则的编号，按主体与行业选择。 Number of the settlement rule, chosen by entity type and industry. */
  readonly settlement_id?: string;
  /** 所属行业 · Industry. 商户所属的行业，决定结算规则与所需特殊资质。 Merchant's industry; decides the settlement rule and the qualifications needed. */
  readonly qualification_type?: string;
}

export interface EcommerceSubOrder {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. */
  readonly trade_type: string;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. */
  readonly trade_state: string;
  /** 付款或收款银行 · Paying or payee bank. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 金额 · Amount. */
  readonly amount?: EcommerceAmount;
}

export interface EcommerceSubOrderAmount {
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency: string;
}

/** Answer of `GET /v3/ecommerce/subject-sub-merchants`. */
export interface EcommerceSubjectSubMerchantList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data: readonly EcommerceData[];
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 总数 · Total count. 整数，符合条件的总条数，由微信支付返回；批次与批量请求中表示总数量。 Integer; matching records, returned by WeChat Pay, or the total quantity of a stock or batch. */
  readonly total_count: number;
}

/** Options of `GET /v3/ecommerce/subject-sub-merchants`. */
export interface EcommerceSubjectSubMerchantsQueryOptions extends CallOptions {
  readonly query: {
    /** 主体类型 · Organisation type. 商户的法律主体类型；不同接口分别用数字代码或文字枚举。 Legal kind of the merchant; some operations use number codes, others words. Documented: `SUBJECT_TYPE_ENTERPRISE`, `SUBJECT_TYPE_INSTITUTIONS_CLONED`, `SUBJECT_TYPE_INDIVIDUAL`, `SUBJECT_TYPE_OTHERS`, `SUBJECT_TYPE_GOVERNMENT`, `SUBJECT_TYPE_MICRO`. */
    readonly organization_type: Open<
      | "SUBJECT_TYPE_ENTERPRISE"
      | "SUBJECT_TYPE_INSTITUTIONS_CLONED"
      | "SUBJECT_TYPE_INDIVIDUAL"
      | "SUBJECT_TYPE_OTHERS"
      | "SUBJECT_TYPE_GOVERNMENT"
      | "SUBJECT_TYPE_MICRO">;
    /** 主体证件号码 · Subject certificate number. 登记证书上的编号；查询主体子商户时为敏感字段，传明文，由 SDK 加密。 Number on the certificate; sensitive when sub-merchants of a subject are queried: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly cert_number: Sensitive;
    /** 每页条数 · Page size. 本次最多返回的记录数，与 offset 配合分页，上限随产品而异。 Most records to return at once, used with offset; the upper limit differs by product. */
    readonly limit?: number;
    /** 分页起始位置 · Page offset. 整数，从 0 开始；首条记录在全部结果中的位置。 Integer from 0; position of the first record in the whole result. */
    readonly offset?: number;
  };
}

/** Answer of `POST /v3/ecommerce/subsidies/cancel`. */
export interface EcommerceSubsidiesCancelAnswer {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 分账或回退结果 · Sharing or return result. 表示该请求或接收方的处理结果，由微信支付返回。 Tells the outcome for this request or receiver; set by WeChat Pay. Documented: `SUCCESS`, `FAIL`. */
  readonly result: Open<"SUCCESS" | "FAIL">;
  /** 描述 · Description. */
  readonly description: string;
}

/** Options of `POST /v3/ecommerce/subsidies/cancel`. */
export interface EcommerceSubsidiesCancelOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
    readonly transaction_id: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
  };
}

/** Answer of `POST /v3/ecommerce/subsidies/create`. */
export interface EcommerceSubsidiesCreateAnswer {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 微信补差单号 · WeChat subsidy number. */
  readonly subsidy_id: string;
  /** 描述 · Description. */
  readonly description: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 分账或回退结果 · Sharing or return result. 表示该请求或接收方的处理结果，由微信支付返回。 Tells the outcome for this request or receiver; set by WeChat Pay. Documented: `SUCCESS`, `FAIL`, `REFUND`. */
  readonly result: Open<"SUCCESS" | "FAIL" | "REFUND">;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 商户补差单号 · Merchant subsidy number. */
  readonly out_subsidy_no?: string;
}

/** Options of `POST /v3/ecommerce/subsidies/create`. */
export interface EcommerceSubsidiesCreateOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
    readonly transaction_id: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
    readonly refund_id?: string;
    /** 商户补差单号 · Merchant subsidy number. 由商户自定，标识一次补差；重试须用同一单号和同样内容。 Set by the merchant; identifies one subsidy payment; retry with the same number and content. */
    readonly out_subsidy_no?: string;
  };
}

/** Answer of `POST /v3/ecommerce/subsidies/return`. */
export interface EcommerceSubsidiesReturnAnswer {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 微信补差回退单号 · WeChat subsidy return number. 补差回退单的编号，由微信支付生成。 Number of the subsidy return, assigned by WeChat Pay. */
  readonly subsidy_refund_id: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. */
  readonly refund_id: string;
  /** 商户分账单号 · Merchant profit sharing number. */
  readonly out_order_no: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 描述 · Description. */
  readonly description: string;
  /** 分账或回退结果 · Sharing or return result. 表示该请求或接收方的处理结果，由微信支付返回。 Tells the outcome for this request or receiver; set by WeChat Pay. Documented: `SUCCESS`, `FAIL`. */
  readonly result: Open<"SUCCESS" | "FAIL">;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 微信补差单号 · WeChat subsidy number. */
  readonly subsidy_id?: string;
  /** 退款出资账户列表 · Refund funding accounts. */
  readonly from?: readonly EcommerceSubsidiesReturnFrom[];
}

export interface EcommerceSubsidiesReturnFrom {
  /** 接收方账号或出资账户 · Receiver or refund source. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). Documented: `AVAILABLE`, `UNAVAILABLE`. */
  readonly account?: Open<"AVAILABLE" | "UNAVAILABLE">;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
}

/** Options of `POST /v3/ecommerce/subsidies/return`. */
export interface EcommerceSubsidiesReturnOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 商户分账单号 · Merchant profit sharing number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
    readonly out_order_no: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
    readonly transaction_id: string;
    /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
    readonly refund_id: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 微信补差单号 · WeChat subsidy number. 补差单的编号，由微信支付生成。 Number of the subsidy, assigned by WeChat Pay. */
    readonly subsidy_id?: string;
    /** 退款出资账户列表 · Refund funding accounts. */
    readonly from?: readonly EcommerceSubsidiesReturnFrom[];
  };
}

export interface EcommerceUboInfo {
  /** 受益人证件类型 · UBO document type. 说明最终受益人使用哪种身份证件。 Tells which kind of identity document the ultimate beneficial owner uses. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly ubo_id_doc_type: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 受益人证件正面照片 · UBO document front picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly ubo_id_doc_copy: string;
  /** 受益人证件反面照片 · UBO document back picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly ubo_id_doc_copy_back: string;
  /** 受益人证件姓名 · Beneficial owner's name. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly ubo_id_doc_name: Sensitive;
  /** 受益人证件号码 · Beneficial owner's document number. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly ubo_id_doc_number: Sensitive;
  /** 受益人证件居住地址 · Beneficial owner's address. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly ubo_id_doc_address: Sensitive;
  /** 受益人证件有效期开始 · UBO document valid from. yyyy-MM-dd 格式。 Date as yyyy-MM-dd. */
  readonly ubo_period_begin: string;
  /** 受益人证件有效期结束 · UBO document valid until. yyyy-MM-dd 格式，长期有效填“长期”。 Date as yyyy-MM-dd, or the Chinese word for long-term when it never expires. */
  readonly ubo_period_end: string;
}

/**
 * Answer of `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`.
 * Answer of `GET /v3/ecommerce/fund/withdraw/{withdraw_id}`.
 */
export interface EcommerceWithdrawal {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 状态 · Status. 表示单据或记录的处理结果或当前状态，取值随产品不同，由微信支付返回。 Tells the outcome or current status; values differ by product, set by WeChat Pay. Documented: `CREATE_SUCCESS`, `SUCCESS`, `FAIL`, `REFUND`, `CLOSE`, `INIT`. */
  readonly status: Open<"CREATE_SUCCESS" | "SUCCESS" | "FAIL" | "REFUND" | "CLOSE" | "INIT">;
  /** 微信提现单号 · WeChat withdrawal number. */
  readonly withdraw_id: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 更新时间 · Update time. RFC 3339 格式，带时区偏移，由微信支付返回。 RFC 3339 with offset, returned by WeChat Pay. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
  /** 提现失败原因 · Withdrawal failure reason. */
  readonly reason?: string;
  /** 备注 · Remark. */
  readonly remark?: string;
  /** 银行附言 · Bank memo. */
  readonly bank_memo?: string;
  /** 账户类型 · Account type. Documented: `BASIC`, `OPERATION`, `FEES`. */
  readonly account_type?: Open<"BASIC" | "OPERATION" | "FEES">;
  /** 银行账号 · Bank account number. */
  readonly account_number?: string;
  /** 开户银行 · Account bank. */
  readonly account_bank?: string;
  /** 开户银行全称（含支行） · Full bank and branch name. */
  readonly bank_name?: string;
}

/** Options of `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`. */
export interface EcommerceWithdrawalByOutRequestNoQueryOptions extends CallOptions {
  /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
  readonly out_request_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/ecommerce/fund/withdraw`. */
export interface EcommerceWithdrawalCreateOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
    readonly out_request_no: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number;
    /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
    readonly remark?: string;
    /** 银行附言 · Bank memo. 打款时写给收款银行的附言，由商户填写。 Memo passed to the bank with the payout; given by the merchant. */
    readonly bank_memo?: string;
    /** 账户类型 · Account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `BASIC`, `OPERATION`, `FEES`. */
    readonly account_type?: Open<"BASIC" | "OPERATION" | "FEES">;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url?: string;
  };
}

/** Answer of `POST /v3/ecommerce/fund/withdraw`. */
export interface EcommerceWithdrawalCreated {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 微信提现单号 · WeChat withdrawal number. */
  readonly withdraw_id: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no: string;
  /** 账户类型 · Account type. Documented: `BASIC`, `OPERATION`, `FEES`. */
  readonly account_type?: Open<"BASIC" | "OPERATION" | "FEES">;
}

/** Options of `GET /v3/ecommerce/fund/withdraw/{withdraw_id}`. */
export interface EcommerceWithdrawalQueryOptions extends CallOptions {
  /** 微信提现单号 · WeChat withdrawal number. 提现单的编号，由微信支付生成。 Number of the withdrawal, assigned by WeChat Pay. */
  readonly withdraw_id: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
  };
}
