/** The words of the list of authorisations. */
export const panelWords = {
  merchant: { zh: "商户", en: "Merchant" },
  service: { zh: "服务", en: "Service" },
  created: { zh: "发起", en: "asked" },
  succeeded: { zh: "授权", en: "authorised" },
  canceled: { zh: "解除", en: "ended" },
  noAuthorizations: {
    zh: "暂无。调用 POST /v3/payscore/permissions 发起预授权后，这里会出现用户页面的链接。",
    en: "None yet. POST /v3/payscore/permissions pre-authorises; the link to the user's page then appears here.",
  },
  openPhone: { zh: "打开用户页面", en: "Open the user's page" },
  expired: { zh: "凭证已过期", en: "token expired" },
  until: { zh: "有效期至", en: "valid until" },
  pending: { zh: "待授权", en: "waiting for the user" },
  available: { zh: "已授权", en: "authorised" },
  unavailable: { zh: "已解除", en: "ended" },
  user: { zh: "用户", en: "user" },
};
