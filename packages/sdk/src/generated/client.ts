// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ChainNode } from "../chain/nodes.ts";
import type { V2AppauthNode, V2AppauthPaths } from "./client/v2-appauth.ts";
import type { V2ApplymentNode, V2ApplymentPaths } from "./client/v2-applyment.ts";
import type { V2BillcommentspNode, V2BillcommentspPaths } from "./client/v2-billcommentsp.ts";
import type { V2CgiBinNode, V2CgiBinPaths } from "./client/v2-cgi-bin.ts";
import type { V2DepositNode, V2DepositPaths } from "./client/v2-deposit.ts";
import type { V2FaceNode, V2FacePaths } from "./client/v2-face.ts";
import type { V2FundNode, V2FundPaths } from "./client/v2-fund.ts";
import type { V2MchriskNode, V2MchriskPaths } from "./client/v2-mchrisk.ts";
import type {
  V2MmpaymkttransfersNode,
  V2MmpaymkttransfersPaths,
} from "./client/v2-mmpaymkttransfers.ts";
import type { V2MmpaysptransNode, V2MmpaysptransPaths } from "./client/v2-mmpaysptrans.ts";
import type { V2PapayNode, V2PapayPaths } from "./client/v2-papay.ts";
import type { V2PayNode, V2PayPaths } from "./client/v2-pay.ts";
import type { V2PayitilNode, V2PayitilPaths } from "./client/v2-payitil.ts";
import type { V2RiskNode, V2RiskPaths } from "./client/v2-risk.ts";
import type { V2SecapiNode, V2SecapiPaths } from "./client/v2-secapi.ts";
import type { V2SecsvcNode, V2SecsvcPaths } from "./client/v2-secsvc.ts";
import type { V2ToolsNode, V2ToolsPaths } from "./client/v2-tools.ts";
import type { V2TransitNode, V2TransitPaths } from "./client/v2-transit.ts";
import type { V2VehicleNode, V2VehiclePaths } from "./client/v2-vehicle.ts";
import type { V2WxvNode, V2WxvPaths } from "./client/v2-wxv.ts";
import type { V2XdcNode, V2XdcPaths } from "./client/v2-xdc.ts";
import type {
  AbnormalFundProcessingNode,
  AbnormalFundProcessingPaths,
} from "./client/abnormal-fund-processing.ts";
import type { AggracctBcNode, AggracctBcPaths } from "./client/aggracct-bc.ts";
import type { Apply4subNode, Apply4subPaths } from "./client/apply4sub.ts";
import type { Apply4subjectNode, Apply4subjectPaths } from "./client/apply4subject.ts";
import type { Applyment4subNode, Applyment4subPaths } from "./client/applyment4sub.ts";
import type {
  BankBatchTransferNode,
  BankBatchTransferPaths,
} from "./client/bank-batch-transfer.ts";
import type { BankTransferNode, BankTransferPaths } from "./client/bank-transfer.ts";
import type { BillNode, BillPaths } from "./client/bill.ts";
import type { BilldownloadNode, BilldownloadPaths } from "./client/billdownload.ts";
import type { BrandNode, BrandPaths } from "./client/brand.ts";
import type { BrandBasicNode, BrandBasicPaths } from "./client/brand-basic.ts";
import type { BusinesscircleNode, BusinesscirclePaths } from "./client/businesscircle.ts";
import type { CapitalNode, CapitalPaths } from "./client/capital.ts";
import type { CateringNode, CateringPaths } from "./client/catering.ts";
import type { CertificatesNode, CertificatesPaths } from "./client/certificates.ts";
import type {
  CombineTransactionsNode,
  CombineTransactionsPaths,
} from "./client/combine-transactions.ts";
import type { ComplianceNode, CompliancePaths } from "./client/compliance.ts";
import type { CreditRepaymentNode, CreditRepaymentPaths } from "./client/credit-repayment.ts";
import type { CustomsNode, CustomsPaths } from "./client/customs.ts";
import type { DiscountCardNode, DiscountCardPaths } from "./client/discount-card.ts";
import type { EbikeNode, EbikePaths } from "./client/ebike.ts";
import type { EcommerceNode, EcommercePaths } from "./client/ecommerce.ts";
import type { EduPapayNode, EduPapayPaths } from "./client/edu-papay.ts";
import type { EduStarNode, EduStarPaths } from "./client/edu-star.ts";
import type { EduschoolpayNode, EduschoolpayPaths } from "./client/eduschoolpay.ts";
import type { ExpressNode, ExpressPaths } from "./client/express.ts";
import type { FacemchNode, FacemchPaths } from "./client/facemch.ts";
import type { FundAppNode, FundAppPaths } from "./client/fund-app.ts";
import type { FundsToOverseaNode, FundsToOverseaPaths } from "./client/funds-to-oversea.ts";
import type { GlobalNode, GlobalPaths } from "./client/global.ts";
import type { GoldplanNode, GoldplanPaths } from "./client/goldplan.ts";
import type { GovNode, GovPaths } from "./client/gov.ts";
import type { HirePowerBankNode, HirePowerBankPaths } from "./client/hire-power-bank.ts";
import type { IndustryCouponNode, IndustryCouponPaths } from "./client/industry-coupon.ts";
import type { IndustryRebateNode, IndustryRebatePaths } from "./client/industry-rebate.ts";
import type { InspolicymgrNode, InspolicymgrPaths } from "./client/inspolicymgr.ts";
import type { IotmanageNode, IotmanagePaths } from "./client/iotmanage.ts";
import type { LovefeastNode, LovefeastPaths } from "./client/lovefeast.ts";
import type { MarketingNode, MarketingPaths } from "./client/marketing.ts";
import type { MchManageNode, MchManagePaths } from "./client/mch-manage.ts";
import type {
  MchOperationManageNode,
  MchOperationManagePaths,
} from "./client/mch-operation-manage.ts";
import type { MchOperatePaths, Mch_operateNode } from "./client/mch_operate.ts";
import type { MchalterapplyNode, MchalterapplyPaths } from "./client/mchalterapply.ts";
import type { MedInsNode, MedInsPaths } from "./client/med-ins.ts";
import type { MerchantNode, MerchantPaths } from "./client/merchant.ts";
import type {
  MerchantRiskManageNode,
  MerchantRiskManagePaths,
} from "./client/merchant-risk-manage.ts";
import type { MerchantServiceNode, MerchantServicePaths } from "./client/merchant-service.ts";
import type {
  MerchantSettlementNode,
  MerchantSettlementPaths,
} from "./client/merchant-settlement.ts";
import type { MerchantStoreNode, MerchantStorePaths } from "./client/merchant-store.ts";
import type { MerchantfundNode, MerchantfundPaths } from "./client/merchantfund.ts";
import type { MerchantsNode, MerchantsPaths } from "./client/merchants.ts";
import type { MultiuseNode, MultiusePaths } from "./client/multiuse.ts";
import type {
  NewTaxControlFapiaoNode,
  NewTaxControlFapiaoPaths,
} from "./client/new-tax-control-fapiao.ts";
import type { OfflinefaceNode, OfflinefacePaths } from "./client/offlineface.ts";
import type { OfflinefacemchNode, OfflinefacemchPaths } from "./client/offlinefacemch.ts";
import type { PalmserviceNode, PalmservicePaths } from "./client/palmservice.ts";
import type { PapayNode, PapayPaths } from "./client/papay.ts";
import type { ParkingNode, ParkingPaths } from "./client/parking.ts";
import type { PartnerPapayNode, PartnerPapayPaths } from "./client/partner-papay.ts";
import type { PartnerTransferNode, PartnerTransferPaths } from "./client/partner-transfer.ts";
import type {
  PasswordExemptContractNode,
  PasswordExemptContractPaths,
} from "./client/password-exempt-contract.ts";
import type { PayNode, PayPaths } from "./client/pay.ts";
import type { PayDevicesNode, PayDevicesPaths } from "./client/pay-devices.ts";
import type { PayrollCardNode, PayrollCardPaths } from "./client/payroll-card.ts";
import type { PayscoreNode, PayscorePaths } from "./client/payscore.ts";
import type { PlatsolutionNode, PlatsolutionPaths } from "./client/platsolution.ts";
import type { ProfitsharingNode, ProfitsharingPaths } from "./client/profitsharing.ts";
import type { QrcodeNode, QrcodePaths } from "./client/qrcode.ts";
import type { RateActivityNode, RateActivityPaths } from "./client/rate-activity.ts";
import type { RealnameNode, RealnamePaths } from "./client/realname.ts";
import type { RechargeNode, RechargePaths } from "./client/recharge.ts";
import type { RefundNode, RefundPaths } from "./client/refund.ts";
import type { RefundsNode, RefundsPaths } from "./client/refunds.ts";
import type { RepaymentNode, RepaymentPaths } from "./client/repayment.ts";
import type { SecurityNode, SecurityPaths } from "./client/security.ts";
import type { SettleNode, SettlePaths } from "./client/settle.ts";
import type { SmartguideNode, SmartguidePaths } from "./client/smartguide.ts";
import type { StatementsNode, StatementsPaths } from "./client/statements.ts";
import type { TaxiInvoiceNode, TaxiInvoicePaths } from "./client/taxi-invoice.ts";
import type { TransactionBlockNode, TransactionBlockPaths } from "./client/transaction-block.ts";
import type { TransactionsNode, TransactionsPaths } from "./client/transactions.ts";
import type { TransferNode, TransferPaths } from "./client/transfer.ts";
import type { TransferDetailNode, TransferDetailPaths } from "./client/transfer-detail.ts";
import type { TransferdownloadNode, TransferdownloadPaths } from "./client/transferdownload.ts";
import type { VehicleNode, VehiclePaths } from "./client/vehicle.ts";
import type { WebizpayNode, WebizpayPaths } from "./client/webizpay.ts";

/** All of the catalogue that this client calls: every path template as a property, and the chain below each root. */
export interface Client extends Paths {
  readonly v2: V2;
  readonly v3: V3;
}

interface V2 extends ChainNode<"v2"> {
  /** 授权获取code · Authorise and get a code; 通过code换取accesstoken · Exchange a code for an access token. */
  readonly appauth: V2AppauthNode;
  /** 查询申请状态 · Query the state of an application; 查询升级申请单状态 · Query the state of an upgrade application; 修改结算银行卡 · Change the settlement bank card … */
  readonly applyment: V2ApplymentNode;
  /** 拉取订单评价数据 · Fetch order reviews. */
  readonly billcommentsp: V2BillcommentspNode;
  /** 清关报关 · Customs declaration. */
  readonly cgiBin: V2CgiBinNode;
  /** `cgiBin` */
  readonly "cgi-bin": V2CgiBinNode;
  /** 酒店押金 · Hotel deposit. */
  readonly deposit: V2DepositNode;
  /** 刷脸支付 · Face payment. */
  readonly face: V2FaceNode;
  /** 查询提现状态 · Query the state of a withdrawal; 重新发起提现 · Start a withdrawal again. */
  readonly fund: V2FundNode;
  /** 间联模式查询商户审核状态开放接口 · Query the review state of a merchant (indirect connection mode); 渠道商查询商户审核信息 · Query merchant review information as a channel partner; 事前-风险商户核查接口 · Check a merchant for risk in advance … */
  readonly mchrisk: V2MchriskNode;
  /** 现金红包 · Cash red packets; 企业微信 · WeCom (WeChat Work); 付款到零钱 · Payment to WeChat balance. */
  readonly mmpaymkttransfers: V2MmpaymkttransfersNode;
  /** 付款到银行卡 · Payment to bank card. */
  readonly mmpaysptrans: V2MmpaysptransNode;
  /** 扣款服务 · Deduction service. */
  readonly papay: V2PapayNode;
  /** 分账 · Profit sharing; 扣款服务 · Deduction service; 基础支付 · Basic payment; 合单支付 · Combined payment; 账单 · Bills; 刷脸支付 · Face payment … */
  readonly pay: V2PayNode;
  /** 基础支付 · Basic payment. */
  readonly payitil: V2PayitilNode;
  /** 付款到银行卡 · Payment to bank card. */
  readonly risk: V2RiskNode;
  /** 分账 · Profit sharing; 退款 · Refunds; 刷脸支付 · Face payment; 基础支付 · Basic payment. */
  readonly secapi: V2SecapiNode;
  /** 微信支付实名授权 · Authorise the use of a user's real name; 微信支付实名验证 · Verify a user's real name. */
  readonly secsvc: V2SecsvcNode;
  /** 基础支付 · Basic payment. */
  readonly tools: V2ToolsNode;
  /** 乘车码代扣 · Transit code deduction. */
  readonly transit: V2TransitNode;
  /** 微信车主服务 · Vehicle owner service. */
  readonly vehicle: V2VehicleNode;
  /** 免押租借 · Deposit-free rental; 免押速住 · Deposit-free hotel stay. */
  readonly wxv: V2WxvNode;
  /** 沙箱环境 · Sandbox. */
  readonly xdc: V2XdcNode;
}

interface V3 extends ChainNode<"v3"> {
  /** 查询在途异常资金付款结果 · Query the payment result of abnormal funds in transit; 发起在途异常资金付款指令 · Instruct the payment of abnormal funds in transit; 查询在途异常资金付款指令执行结果 · Query an instruction to pay abnormal funds in transit. */
  readonly abnormalFundProcessing: AbnormalFundProcessingNode;
  /** `abnormalFundProcessing` */
  readonly "abnormal-fund-processing": AbnormalFundProcessingNode;
  /** 查询渠道额度 · Query the channel quota; 查询商户资料 · Query merchant data; 查询商户影像件资料 · Query the images of a merchant's documents … */
  readonly aggracctBc: AggracctBcNode;
  /** `aggracctBc` */
  readonly "aggracct-bc": AggracctBcNode;
  /** 结算账户 · Settlement account. */
  readonly apply4sub: Apply4subNode;
  /** 确认开户意愿 · Account opening confirmation. */
  readonly apply4subject: Apply4subjectNode;
  /** 商户进件 · Merchant onboarding. */
  readonly applyment4sub: Applyment4subNode;
  /** 查询明细电子回单受理结果 · Query a request for a detail's electronic receipt; 受理明细电子回单 · Request the electronic receipt of a detail; 查询汇总电子回单受理结果 · Query a request for a summary electronic receipt … */
  readonly bankBatchTransfer: BankBatchTransferNode;
  /** `bankBatchTransfer` */
  readonly "bank-batch-transfer": BankBatchTransferNode;
  /** 发起批量转账 · Start a batch transfer; 微信支付批次单号查询批次单 · Query a batch by WeChat Pay batch ID; 微信支付明细单号查询明细单 · Query a transfer detail by WeChat Pay detail number … */
  readonly bankTransfer: BankTransferNode;
  /** `bankTransfer` */
  readonly "bank-transfer": BankTransferNode;
  /** 账单 · Bills. */
  readonly bill: BillNode;
  /** 账单 · Bills. */
  readonly billdownload: BilldownloadNode;
  /** 商家名片会员 · Merchant card membership; 品牌门店 · Brand stores; 连锁品牌分账 · Chain brand profit sharing; 商家名片配置 · Merchant card configuration; 连接交易 · Linking transactions to cards; 发券活动 · Coupon campaigns … */
  readonly brand: BrandNode;
  /** 品牌服务商授权 · Brand authorisation of partners. */
  readonly brandBasic: BrandBasicNode;
  /** `brandBasic` */
  readonly "brand-basic": BrandBasicNode;
  /** 智慧商圈 · Smart business circle (malls). */
  readonly businesscircle: BusinesscircleNode;
  /** 银行组件 · Bank directory. */
  readonly capital: CapitalNode;
  /** 扫码点餐 · QR code food ordering. */
  readonly catering: CateringNode;
  /** 平台证书 · Platform certificates. */
  readonly certificates: CertificatesNode;
  /** 合单支付 · Combined payment. */
  readonly combineTransactions: CombineTransactionsNode;
  /** `combineTransactions` */
  readonly "combine-transactions": CombineTransactionsNode;
  /** 商户身份核实 · Merchant identity verification. */
  readonly compliance: ComplianceNode;
  /** 平台收付通/自动还款 · E-commerce platform payment: automatic repayment. */
  readonly creditRepayment: CreditRepaymentNode;
  /** `creditRepayment` */
  readonly "credit-repayment": CreditRepaymentNode;
  /** 报关查询 · Query customs declarations; 报关信息修改 · Modify a customs declaration; 报关 · Declare an order to customs … */
  readonly customs: CustomsNode;
  /** 微信先享卡 · Discount card (enjoy first). */
  readonly discountCard: DiscountCardNode;
  /** `discountCard` */
  readonly "discount-card": DiscountCardNode;
  /** 预开通服务 · Pre-open the service; 通过签约号查询用户状态 · Query the state of a user by contract ID; 创建用户当次充电代扣凭证 · Create the deduction credential for a user's charging session … */
  readonly ebike: EbikeNode;
  /** 平台收付通/分账 · E-commerce platform payment: profit sharing; 平台收付通/二级商户注销 · E-commerce platform payment: sub-merchant cancellation; 平台收付通 · E-commerce platform payment; 平台收付通/合单代扣 · E-commerce platform payment: combined deduction; 平台收付通/二级商户提现 · E-commerce platform payment: sub-merchant withdrawal; 平台收付通/商家转账 · E-commerce platform payment: merchant transfer … */
  readonly ecommerce: EcommerceNode;
  /** 教育续费通 · Education renewal payment. */
  readonly eduPapay: EduPapayNode;
  /** `eduPapay` */
  readonly "edu-papay": EduPapayNode;
  /** 通过QQ账号查询核销订单列表 · Query redemption orders by QQ account; 创建核销订单 · Create a redemption order; 通过微信用户标识查询用户信息 · Query a user by WeChat OpenID … */
  readonly eduStar: EduStarNode;
  /** `eduStar` */
  readonly "edu-star": EduStarNode;
  /** 校园轻松付 · Campus easy payment. */
  readonly eduschoolpay: EduschoolpayNode;
  /** 微信寄快递 · Courier service. */
  readonly express: ExpressNode;
  /** 查询用户授权的实名信息 · Query the real-name information that a user authorised. */
  readonly facemch: FacemchNode;
  /** 商家转账（用户确认模式） · Merchant transfer (user confirms); 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation); 公益捐赠 · Charity donation; 品牌红包 · Brand red packets; 商家转账（互联QQ钱包） · Merchant transfer (QQ Wallet). */
  readonly fundApp: FundAppNode;
  /** `fundApp` */
  readonly "fund-app": FundAppNode;
  /** 平台收付通/跨境付款 · E-commerce platform payment: cross-border payment. */
  readonly fundsToOversea: FundsToOverseaNode;
  /** `fundsToOversea` */
  readonly "funds-to-oversea": FundsToOverseaNode;
  /** 清关报关 · Customs declaration. */
  readonly global: GlobalNode;
  /** 点金计划 · Gold plan (receipt page). */
  readonly goldplan: GoldplanNode;
  /** 作废审核数据 · Invalidate review data; 查询审核结果 · Query the result of a review; 同步非银联支付交易退款信息 · Report refunds outside UnionPay … */
  readonly gov: GovNode;
  /** 充电宝隔夜归还 · Power bank overnight-return insurance. */
  readonly hirePowerBank: HirePowerBankNode;
  /** `hirePowerBank` */
  readonly "hire-power-bank": HirePowerBankNode;
  /** 出行券 · Travel coupons. */
  readonly industryCoupon: IndustryCouponNode;
  /** `industryCoupon` */
  readonly "industry-coupon": IndustryCouponNode;
  /** 码牌音箱 · QR code speakers. */
  readonly industryRebate: IndustryRebateNode;
  /** `industryRebate` */
  readonly "industry-rebate": IndustryRebateNode;
  /** 微信保单服务 · Insurance policy service. */
  readonly inspolicymgr: InspolicymgrNode;
  /** 获取出厂检查结果 · Get the result of a factory inspection; 智能设备列表 · Query the smart devices. */
  readonly iotmanage: IotmanageNode;
  /** 爱心餐 · Love meal (donation). */
  readonly lovefeast: LovefeastNode;
  /** 商品券 · Product coupons; 会员卡 · Member cards; 商家券 · Merchant coupons; 代金券 · Cash coupons; 品牌小店营销 · Brand retail store marketing; 支付有礼 · Gifts after payment … */
  readonly marketing: MarketingNode;
  /** 商户管理记录 · Merchant management records. */
  readonly mchManage: MchManageNode;
  /** `mchManage` */
  readonly "mch-manage": MchManageNode;
  /** 商户尽职调查 · Merchant due diligence; 商户风险管理 · Merchant risk management. */
  readonly mchOperationManage: MchOperationManageNode;
  /** `mchOperationManage` */
  readonly "mch-operation-manage": MchOperationManageNode;
  /** 平台收付通/二级商户注销 · E-commerce platform payment: sub-merchant cancellation. */
  readonly mch_operate: Mch_operateNode;
  /** 超管变更 · Super administrator change; 资料变更 · Merchant data change; 商户简称变更 · Merchant short name change. */
  readonly mchalterapply: MchalterapplyNode;
  /** 医保自费混合收款下单 · Place a mixed order for medical insurance and self-payment; 使用医保自费混合订单号查看下单结果 · Query a mixed medical insurance order by mixed order number; 使用商户订单号查看下单结果 · Query a mixed medical insurance order by merchant order number … */
  readonly medIns: MedInsNode;
  /** `medIns` */
  readonly "med-ins": MedInsNode;
  /** 商户提现 · Merchant withdrawal; 文件上传 · File upload. */
  readonly merchant: MerchantNode;
  /** 商户风险管理 · Merchant risk management. */
  readonly merchantRiskManage: MerchantRiskManageNode;
  /** `merchantRiskManage` */
  readonly "merchant-risk-manage": MerchantRiskManageNode;
  /** 消费者投诉 · Consumer complaints. */
  readonly merchantService: MerchantServiceNode;
  /** `merchantService` */
  readonly "merchant-service": MerchantServiceNode;
  /** 申请修改特约商户结算规则 · Apply for a change of a sub-merchant's settlement rule; 根据申请单ID查询结果 · Query the result by application ID. */
  readonly merchantSettlement: MerchantSettlementNode;
  /** `merchantSettlement` */
  readonly "merchant-settlement": MerchantSettlementNode;
  /** 连锁品牌门店 · Chain brand stores. */
  readonly merchantStore: MerchantStoreNode;
  /** `merchantStore` */
  readonly "merchant-store": MerchantStoreNode;
  /** 来账识别 · Incoming transfer identification. */
  readonly merchantfund: MerchantfundNode;
  /** 子商户进件（融合钱包） · Onboard a sub-merchant (converged wallet); 修改子商户（融合钱包） · Modify a sub-merchant (converged wallet); 查询子商户（融合钱包） · Query a sub-merchant (converged wallet). */
  readonly merchants: MerchantsNode;
  /** 消费金 · Spending credit. */
  readonly multiuse: MultiuseNode;
  /** 电子发票 · Electronic fapiao (invoice); 电子发票/腾讯数电发票模式 · Electronic fapiao: Tencent digital fapiao mode. */
  readonly newTaxControlFapiao: NewTaxControlFapiaoNode;
  /** `newTaxControlFapiao` */
  readonly "new-tax-control-fapiao": NewTaxControlFapiaoNode;
  /** 获取authinfo接口 · Get the authinfo for face recognition; 预签约接口 · Pre-sign a contract; 签约查询接口 · Query a contract … */
  readonly offlineface: OfflinefaceNode;
  /** 查询机构信息接口 · Query an organisation; 刷脸用户信息查询接口 · Query a face payment user; 刷脸用户信息修改接口 · Modify a face payment user … */
  readonly offlinefacemch: OfflinefacemchNode;
  /** 查询刷掌授权 · Query a palm payment authorisation; 服务关联预授权 · Pre-authorise a service association. */
  readonly palmservice: PalmserviceNode;
  /** 委托代扣 · Entrusted deduction; 保险委托代扣 · Insurance entrusted deduction; 鸿蒙委托代扣 · HarmonyOS entrusted deduction. */
  readonly papay: PapayNode;
  /** 停车缴费服务 · Parking fee service. */
  readonly parking: ParkingNode;
  /** 委托代扣 · Entrusted deduction. */
  readonly partnerPapay: PartnerPapayNode;
  /** `partnerPapay` */
  readonly "partner-papay": PartnerPapayNode;
  /** 商家转账 · Merchant transfer. */
  readonly partnerTransfer: PartnerTransferNode;
  /** `partnerTransfer` */
  readonly "partner-transfer": PartnerTransferNode;
  /** 免密支付 · Password-free payment; 平台收付通/免密支付 · E-commerce platform payment: password-free payment. */
  readonly passwordExemptContract: PasswordExemptContractNode;
  /** `passwordExemptContract` */
  readonly "password-exempt-contract": PasswordExemptContractNode;
  /** 基础支付 · Basic payment; 免密支付 · Password-free payment. */
  readonly pay: PayNode;
  /** 码牌音箱 · QR code speakers; 小票打印 · Receipt printing. */
  readonly payDevices: PayDevicesNode;
  /** `payDevices` */
  readonly "pay-devices": PayDevicesNode;
  /** 微工卡 · Payroll card. */
  readonly payrollCard: PayrollCardNode;
  /** `payrollCard` */
  readonly "payroll-card": PayrollCardNode;
  /** 微信支付分 · PayScore; 支付分签约计划 · PayScore signed plans; 先享后付 · PayScore enjoy first, pay later; 智慧零售 · Smart retail. */
  readonly payscore: PayscoreNode;
  /** 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer; 商家转账（预约模式） · Merchant transfer (reserved); 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge; 平台保证金 · Platform security deposit; 平台收付通/售后赔付 · E-commerce platform payment: after-sales compensation; 平台收付通/保险理赔 · E-commerce platform payment: insurance claims … */
  readonly platsolution: PlatsolutionNode;
  /** 分账 · Profit sharing. */
  readonly profitsharing: ProfitsharingNode;
  /** 刷码乘车 · Transit QR code. */
  readonly qrcode: QrcodeNode;
  /** 报名费率优惠活动 · Enrol in a discount rate activity; 根据申请单ID查询申请单结果 · Query an application by application ID; 修改单据信息 · Modify an application. */
  readonly rateActivity: RateActivityNode;
  /** `rateActivity` */
  readonly "rate-activity": RateActivityNode;
  /** 实名信息校验 · Verify real-name information. */
  readonly realname: RealnameNode;
  /** 商家充值 · Merchant recharge. */
  readonly recharge: RechargeNode;
  /** 退款 · Refunds. */
  readonly refund: RefundNode;
  /** 查询所有退款 · Query all refunds of an order; 申请退款 · Request a refund; 查询单笔退款(微信支付退款订单号) · Query a refund by WeChat Pay refund ID … */
  readonly refunds: RefundsNode;
  /** 平台收付通/还款支付 · E-commerce platform payment: repayment. */
  readonly repayment: RepaymentNode;
  /** 商户测试 · Merchant testing. */
  readonly security: SecurityNode;
  /** 查询结算资金明细 · Query settlement details. */
  readonly settle: SettleNode;
  /** 支付即服务 · Service guide after payment. */
  readonly smartguide: SmartguideNode;
  /** 下载对账单 · Download a statement. */
  readonly statements: StatementsNode;
  /** 出租车电子发票 · Taxi electronic fapiao (invoice). */
  readonly taxiInvoice: TaxiInvoiceNode;
  /** `taxiInvoice` */
  readonly "taxi-invoice": TaxiInvoiceNode;
  /** 商户管理记录 · Merchant management records. */
  readonly transactionBlock: TransactionBlockNode;
  /** `transactionBlock` */
  readonly "transaction-block": TransactionBlockNode;
  /** APP支付下单 · Place an order for App payment; 查询订单(微信支付订单号) · Query an order by WeChat Pay transaction ID; 关闭订单(微信支付订单号) · Close an order by WeChat Pay transaction ID … */
  readonly transactions: TransactionsNode;
  /** 商家转账 · Merchant transfer. */
  readonly transfer: TransferNode;
  /** 商家转账 · Merchant transfer. */
  readonly transferDetail: TransferDetailNode;
  /** `transferDetail` */
  readonly "transfer-detail": TransferDetailNode;
  /** 商家转账（用户确认模式） · Merchant transfer (user confirms); 商家转账 · Merchant transfer. */
  readonly transferdownload: TransferdownloadNode;
  /** ETC授权 · ETC authorisation; 停车服务 · Parking service. */
  readonly vehicle: VehicleNode;
  /** 企业支付 · Enterprise Pay. */
  readonly webizpay: WebizpayNode;
}

/** The node of each path template. */
export interface Paths
  extends
    V2AppauthPaths,
    V2ApplymentPaths,
    V2BillcommentspPaths,
    V2CgiBinPaths,
    V2DepositPaths,
    V2FacePaths,
    V2FundPaths,
    V2MchriskPaths,
    V2MmpaymkttransfersPaths,
    V2MmpaysptransPaths,
    V2PapayPaths,
    V2PayPaths,
    V2PayitilPaths,
    V2RiskPaths,
    V2SecapiPaths,
    V2SecsvcPaths,
    V2ToolsPaths,
    V2TransitPaths,
    V2VehiclePaths,
    V2WxvPaths,
    V2XdcPaths,
    AbnormalFundProcessingPaths,
    AggracctBcPaths,
    Apply4subPaths,
    Apply4subjectPaths,
    Applyment4subPaths,
    BankBatchTransferPaths,
    BankTransferPaths,
    BillPaths,
    BilldownloadPaths,
    BrandPaths,
    BrandBasicPaths,
    BusinesscirclePaths,
    CapitalPaths,
    CateringPaths,
    CertificatesPaths,
    CombineTransactionsPaths,
    CompliancePaths,
    CreditRepaymentPaths,
    CustomsPaths,
    DiscountCardPaths,
    EbikePaths,
    EcommercePaths,
    EduPapayPaths,
    EduStarPaths,
    EduschoolpayPaths,
    ExpressPaths,
    FacemchPaths,
    FundAppPaths,
    FundsToOverseaPaths,
    GlobalPaths,
    GoldplanPaths,
    GovPaths,
    HirePowerBankPaths,
    IndustryCouponPaths,
    IndustryRebatePaths,
    InspolicymgrPaths,
    IotmanagePaths,
    LovefeastPaths,
    MarketingPaths,
    MchManagePaths,
    MchOperationManagePaths,
    MchOperatePaths,
    MchalterapplyPaths,
    MedInsPaths,
    MerchantPaths,
    MerchantRiskManagePaths,
    MerchantServicePaths,
    MerchantSettlementPaths,
    MerchantStorePaths,
    MerchantfundPaths,
    MerchantsPaths,
    MultiusePaths,
    NewTaxControlFapiaoPaths,
    OfflinefacePaths,
    OfflinefacemchPaths,
    PalmservicePaths,
    PapayPaths,
    ParkingPaths,
    PartnerPapayPaths,
    PartnerTransferPaths,
    PasswordExemptContractPaths,
    PayPaths,
    PayDevicesPaths,
    PayrollCardPaths,
    PayscorePaths,
    PlatsolutionPaths,
    ProfitsharingPaths,
    QrcodePaths,
    RateActivityPaths,
    RealnamePaths,
    RechargePaths,
    RefundPaths,
    RefundsPaths,
    RepaymentPaths,
    SecurityPaths,
    SettlePaths,
    SmartguidePaths,
    StatementsPaths,
    TaxiInvoicePaths,
    TransactionBlockPaths,
    TransactionsPaths,
    TransferPaths,
    TransferDetailPaths,
    TransferdownloadPaths,
    VehiclePaths,
    WebizpayPaths {}

/** The first two segments of the documented paths: below them a literal path must be documented. */
export type Area =
  | "v2/appauth"
  | "v2/applyment"
  | "v2/billcommentsp"
  | "v2/cgi-bin"
  | "v2/deposit"
  | "v2/face"
  | "v2/fund"
  | "v2/mchrisk"
  | "v2/mmpaymkttransfers"
  | "v2/mmpaysptrans"
  | "v2/papay"
  | "v2/pay"
  | "v2/payitil"
  | "v2/risk"
  | "v2/secapi"
  | "v2/secsvc"
  | "v2/tools"
  | "v2/transit"
  | "v2/vehicle"
  | "v2/wxv"
  | "v2/xdc"
  | "v3/abnormal-fund-processing"
  | "v3/aggracct-bc"
  | "v3/apply4sub"
  | "v3/apply4subject"
  | "v3/applyment4sub"
  | "v3/bank-batch-transfer"
  | "v3/bank-transfer"
  | "v3/bill"
  | "v3/billdownload"
  | "v3/brand"
  | "v3/brand-basic"
  | "v3/businesscircle"
  | "v3/capital"
  | "v3/catering"
  | "v3/certificates"
  | "v3/combine-transactions"
  | "v3/compliance"
  | "v3/credit-repayment"
  | "v3/customs"
  | "v3/discount-card"
  | "v3/ebike"
  | "v3/ecommerce"
  | "v3/edu-papay"
  | "v3/edu-star"
  | "v3/eduschoolpay"
  | "v3/express"
  | "v3/facemch"
  | "v3/fund-app"
  | "v3/funds-to-oversea"
  | "v3/global"
  | "v3/goldplan"
  | "v3/gov"
  | "v3/hire-power-bank"
  | "v3/industry-coupon"
  | "v3/industry-rebate"
  | "v3/inspolicymgr"
  | "v3/iotmanage"
  | "v3/lovefeast"
  | "v3/marketing"
  | "v3/mch-manage"
  | "v3/mch-operation-manage"
  | "v3/mch_operate"
  | "v3/mchalterapply"
  | "v3/med-ins"
  | "v3/merchant"
  | "v3/merchant-risk-manage"
  | "v3/merchant-service"
  | "v3/merchant-settlement"
  | "v3/merchant-store"
  | "v3/merchantfund"
  | "v3/merchants"
  | "v3/multiuse"
  | "v3/new-tax-control-fapiao"
  | "v3/offlineface"
  | "v3/offlinefacemch"
  | "v3/palmservice"
  | "v3/papay"
  | "v3/parking"
  | "v3/partner-papay"
  | "v3/partner-transfer"
  | "v3/password-exempt-contract"
  | "v3/pay"
  | "v3/pay-devices"
  | "v3/payroll-card"
  | "v3/payscore"
  | "v3/platsolution"
  | "v3/profitsharing"
  | "v3/qrcode"
  | "v3/rate-activity"
  | "v3/realname"
  | "v3/recharge"
  | "v3/refund"
  | "v3/refunds"
  | "v3/repayment"
  | "v3/security"
  | "v3/settle"
  | "v3/smartguide"
  | "v3/statements"
  | "v3/taxi-invoice"
  | "v3/transaction-block"
  | "v3/transactions"
  | "v3/transfer"
  | "v3/transfer-detail"
  | "v3/transferdownload"
  | "v3/vehicle"
  | "v3/webizpay";
