// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ProductMarks } from "../webhook/product-of.ts";

/** The events of APIv3 that products share: by event, the members that not every product has. */
export const sharedEvents: Readonly<Record<string, readonly ProductMarks[]>> = {
  "MCHWITHDRAW.CHANGE": [
    {"product":"partner","has":["amount","solution"]},
    {"product":"sub-merchant","has":["amount","sp_mchid","sub_mchid"]},
    {"product":"sub-merchant-daily-balance","has":["fail_amount","refund_amount","sp_mchid","sub_mchid","success_amount","total_amount"]},
  ],
  "PAYSCORE.USER_CLOSE_SERVICE": [
    {"product":"payscore","has":["authorization_code","channel_id","openorclose_time","out_request_no","service_id","sub_appid","sub_mchid","sub_openid","user_service_status"]},
    {"product":"eduschoolpay","has":["contract_id","contract_status","create_time","out_contract_code","plan_id"]},
  ],
  "PAYSCORE.USER_OPEN_SERVICE": [
    {"product":"payscore","has":["authorization_code","channel_id","openorclose_time","out_request_no","service_id","sub_appid","sub_mchid","sub_openid","user_service_status"]},
    {"product":"eduschoolpay","has":["contract_id","contract_status","create_time","out_contract_code","plan_id"]},
  ],
  "REFUND.ABNORMAL": [
    {"product":"direct","has":["mchid"]},
    {"product":"partner","has":["mchid","refund_account","sp_mchid","sub_mchid"]},
    {"product":"individual","has":["amount.currency","amount.discount_refund","amount.from","amount.refund_fee","amount.settlement_refund","amount.settlement_total","channel","create_time","funds_account","individual_auth_id","promotion_detail","sp_mchid","sub_mchid"]},
  ],
  "REFUND.CLOSED": [
    {"product":"direct","has":["mchid"]},
    {"product":"partner","has":["mchid","refund_account","sp_mchid","sub_mchid"]},
    {"product":"individual","has":["amount.currency","amount.discount_refund","amount.from","amount.refund_fee","amount.settlement_refund","amount.settlement_total","channel","create_time","funds_account","individual_auth_id","promotion_detail","sp_mchid","sub_mchid"]},
  ],
  "REFUND.SUCCESS": [
    {"product":"direct","has":["mchid"]},
    {"product":"partner","has":["mchid","refund_account","sp_mchid","sub_mchid"]},
    {"product":"individual","has":["amount.currency","amount.discount_refund","amount.from","amount.refund_fee","amount.settlement_refund","amount.settlement_total","channel","create_time","funds_account","individual_auth_id","promotion_detail","sp_mchid","sub_mchid"]},
    {"product":"global","has":["amount.currency","amount.exchange_rate","amount.payer_currency","amount.settlement_currency","amount.settlement_refund","fund_source","mchid","recv_account","sp_mchid","sub_mchid"]},
  ],
  "TRANSACTION.FAIL": [
    {"product":"parking","has":["amount.discount_total","amount.payer_total","amount.total","create_time","description","parking_info","trade_scene","trade_state_description","user_repaid"]},
    {"product":"insurance entrust","has":["contract_information","device_information","openid","payer.sp_openid","plan_id","scene_info","sp_appid","sub_openid","trade_state_desc"]},
  ],
  "TRANSACTION.PAY_BACK": [
    {"product":"parking","has":["amount.discount_total","amount.payer_total","amount.total","create_time","description","parking_info","sp_mchid","trade_scene","trade_state_description","user_repaid"]},
    {"product":"eduschoolpay","has":["device_info","trade_state_desc","trade_type"]},
  ],
  "TRANSACTION.SUCCESS": [
    {"product":"direct","has":["amount","appid","attach","bank_type","installment_info","mchid","out_trade_no","payer","payer.openid","promotion_detail","scene_info","success_time","trade_state","trade_state_desc","trade_type","transaction_id"]},
    {"product":"partner","has":["amount","attach","bank_type","installment_info","out_trade_no","payer","payer.sp_openid","payer.sub_openid","promotion_detail","scene_info","sp_appid","sp_mchid","sub_appid","sub_mchid","success_time","trade_state","trade_state_desc","trade_type","transaction_id"]},
    {"product":"combine","has":["combine_appid","combine_mchid","combine_out_trade_no","combine_payer_info","combine_transaction_id","scene_info","sub_orders"]},
    {"product":"parking","has":["amount","amount.discount_total","appid","attach","bank_type","create_time","description","mchid","out_trade_no","parking_info","payer","payer.openid","payer.sub_openid","promotion_detail","sp_mchid","sub_appid","sub_mchid","success_time","trade_scene","trade_state","trade_state_description","trade_type","transaction_id","user_repaid"]},
    {"product":"insurance entrust","has":["amount","appid","attach","bank_type","contract_information","mchid","out_trade_no","payer","payer.openid","payer.sp_openid","payer.sub_openid","plan_id","promotion_detail","scene_info","sp_appid","sp_mchid","sub_appid","sub_mchid","success_time","trade_state","trade_state_desc","trade_type","transaction_id"]},
    {"product":"profit sharing","has":["mchid","order_id","out_order_no","receiver","sp_mchid","sub_mchid","success_time","transaction_id"]},
    {"product":"global","has":["amount","amount.exchange_rate","appid","attach","bank_type","mchid","out_trade_no","payer","payer.openid","payer.sp_openid","payer.sub_openid","promotion_detail","sp_appid","sp_mchid","sub_appid","sub_mchid","success_time","trade_state","trade_state_desc","trade_type","transaction_id"]},
  ],
};

/** The members of the notification of APIv2 that carries no `sign`, but a sealed `req_info`. */
export const besideSeal: ReadonlySet<string> = new Set(["appid","mch_id","nonce_str","req_info","return_code","return_msg","sub_appid","sub_mch_id"]);
