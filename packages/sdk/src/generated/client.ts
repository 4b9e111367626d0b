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

/** The whole catalogue: every path template as a property, and the chain below each version. */
export interface Client extends Paths {
  readonly v2: V2;
  readonly v3: V3;
}

interface V2 extends ChainNode<"v2"> {
  readonly appauth: V2AppauthNode;
  readonly applyment: V2ApplymentNode;
  readonly billcommentsp: V2BillcommentspNode;
  readonly "cgi-bin": V2CgiBinNode;
  readonly deposit: V2DepositNode;
  readonly face: V2FaceNode;
  readonly fund: V2FundNode;
  readonly mchrisk: V2MchriskNode;
  readonly mmpaymkttransfers: V2MmpaymkttransfersNode;
  readonly mmpaysptrans: V2MmpaysptransNode;
  readonly papay: V2PapayNode;
  readonly pay: V2PayNode;
  readonly payitil: V2PayitilNode;
  readonly risk: V2RiskNode;
  readonly secapi: V2SecapiNode;
  readonly secsvc: V2SecsvcNode;
  readonly tools: V2ToolsNode;
  readonly transit: V2TransitNode;
  readonly vehicle: V2VehicleNode;
  readonly wxv: V2WxvNode;
  readonly xdc: V2XdcNode;
}

interface V3 extends ChainNode<"v3"> {
  readonly abnormalFundProcessing: AbnormalFundProcessingNode;
  readonly "abnormal-fund-processing": AbnormalFundProcessingNode;
  readonly aggracctBc: AggracctBcNode;
  readonly "aggracct-bc": AggracctBcNode;
  readonly apply4sub: Apply4subNode;
  readonly apply4subject: Apply4subjectNode;
  readonly applyment4sub: Applyment4subNode;
  readonly bankBatchTransfer: BankBatchTransferNode;
  readonly "bank-batch-transfer": BankBatchTransferNode;
  readonly bankTransfer: BankTransferNode;
  readonly "bank-transfer": BankTransferNode;
  readonly bill: BillNode;
  readonly billdownload: BilldownloadNode;
  readonly brand: BrandNode;
  readonly brandBasic: BrandBasicNode;
  readonly "brand-basic": BrandBasicNode;
  readonly businesscircle: BusinesscircleNode;
  readonly capital: CapitalNode;
  readonly catering: CateringNode;
  readonly certificates: CertificatesNode;
  readonly combineTransactions: CombineTransactionsNode;
  readonly "combine-transactions": CombineTransactionsNode;
  readonly compliance: ComplianceNode;
  readonly creditRepayment: CreditRepaymentNode;
  readonly "credit-repayment": CreditRepaymentNode;
  readonly customs: CustomsNode;
  readonly discountCard: DiscountCardNode;
  readonly "discount-card": DiscountCardNode;
  readonly ebike: EbikeNode;
  readonly ecommerce: EcommerceNode;
  readonly eduPapay: EduPapayNode;
  readonly "edu-papay": EduPapayNode;
  readonly eduStar: EduStarNode;
  readonly "edu-star": EduStarNode;
  readonly eduschoolpay: EduschoolpayNode;
  readonly express: ExpressNode;
  readonly facemch: FacemchNode;
  readonly fundApp: FundAppNode;
  readonly "fund-app": FundAppNode;
  readonly fundsToOversea: FundsToOverseaNode;
  readonly "funds-to-oversea": FundsToOverseaNode;
  readonly global: GlobalNode;
  readonly goldplan: GoldplanNode;
  readonly gov: GovNode;
  readonly hirePowerBank: HirePowerBankNode;
  readonly "hire-power-bank": HirePowerBankNode;
  readonly industryCoupon: IndustryCouponNode;
  readonly "industry-coupon": IndustryCouponNode;
  readonly industryRebate: IndustryRebateNode;
  readonly "industry-rebate": IndustryRebateNode;
  readonly inspolicymgr: InspolicymgrNode;
  readonly iotmanage: IotmanageNode;
  readonly lovefeast: LovefeastNode;
  readonly marketing: MarketingNode;
  readonly mchManage: MchManageNode;
  readonly "mch-manage": MchManageNode;
  readonly mchOperationManage: MchOperationManageNode;
  readonly "mch-operation-manage": MchOperationManageNode;
  readonly mch_operate: Mch_operateNode;
  readonly mchalterapply: MchalterapplyNode;
  readonly medIns: MedInsNode;
  readonly "med-ins": MedInsNode;
  readonly merchant: MerchantNode;
  readonly merchantRiskManage: MerchantRiskManageNode;
  readonly "merchant-risk-manage": MerchantRiskManageNode;
  readonly merchantService: MerchantServiceNode;
  readonly "merchant-service": MerchantServiceNode;
  readonly merchantSettlement: MerchantSettlementNode;
  readonly "merchant-settlement": MerchantSettlementNode;
  readonly merchantStore: MerchantStoreNode;
  readonly "merchant-store": MerchantStoreNode;
  readonly merchantfund: MerchantfundNode;
  readonly merchants: MerchantsNode;
  readonly multiuse: MultiuseNode;
  readonly newTaxControlFapiao: NewTaxControlFapiaoNode;
  readonly "new-tax-control-fapiao": NewTaxControlFapiaoNode;
  readonly offlineface: OfflinefaceNode;
  readonly offlinefacemch: OfflinefacemchNode;
  readonly palmservice: PalmserviceNode;
  readonly papay: PapayNode;
  readonly parking: ParkingNode;
  readonly partnerPapay: PartnerPapayNode;
  readonly "partner-papay": PartnerPapayNode;
  readonly partnerTransfer: PartnerTransferNode;
  readonly "partner-transfer": PartnerTransferNode;
  readonly passwordExemptContract: PasswordExemptContractNode;
  readonly "password-exempt-contract": PasswordExemptContractNode;
  readonly pay: PayNode;
  readonly payDevices: PayDevicesNode;
  readonly "pay-devices": PayDevicesNode;
  readonly payrollCard: PayrollCardNode;
  readonly "payroll-card": PayrollCardNode;
  readonly payscore: PayscoreNode;
  readonly platsolution: PlatsolutionNode;
  readonly profitsharing: ProfitsharingNode;
  readonly qrcode: QrcodeNode;
  readonly rateActivity: RateActivityNode;
  readonly "rate-activity": RateActivityNode;
  readonly realname: RealnameNode;
  readonly recharge: RechargeNode;
  readonly refund: RefundNode;
  readonly refunds: RefundsNode;
  readonly repayment: RepaymentNode;
  readonly security: SecurityNode;
  readonly settle: SettleNode;
  readonly smartguide: SmartguideNode;
  readonly statements: StatementsNode;
  readonly taxiInvoice: TaxiInvoiceNode;
  readonly "taxi-invoice": TaxiInvoiceNode;
  readonly transactionBlock: TransactionBlockNode;
  readonly "transaction-block": TransactionBlockNode;
  readonly transactions: TransactionsNode;
  readonly transfer: TransferNode;
  readonly transferDetail: TransferDetailNode;
  readonly "transfer-detail": TransferDetailNode;
  readonly transferdownload: TransferdownloadNode;
  readonly vehicle: VehicleNode;
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
