// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { MarksV2 } from "../webhook/event-v2.ts";

/** The notifications of APIv2 that have no `event_type`: of each the members that it always has and no other one ever. */
export const marksV2: readonly MarksV2[] = [
  { event: "combined-transactions-success", has: ["combine_appid","combine_mch_id","combine_out_trade_no","sub_order_list"] },
  { event: "pap-contract-state-changed", has: ["contract_code","plan_id","change_type","operate_time","request_serial"] },
  { event: "payment-success", has: ["total_fee","cash_fee","transaction_id","time_end","out_trade_no"] },
  { event: "refund-processed", has: ["req_info"] },
  { event: "transactions-risk-occurred", has: ["event_code","risk_level","risk_level_desc","transaction_id_list"] },
  { event: "vehicle-state-changed-for-parking", has: ["plate_number","vehicle_event_createtime"] },
];
