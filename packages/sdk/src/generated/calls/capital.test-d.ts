// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/capital/capitallhh/areas/provinces#get", () => {
  const node = wxpay.v3.capital.capitallhh.areas.provinces;
  const options = {} satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.capital.capitallhh.areas.provinces.get(options);
  wxpay.v3.capital.capitallhh.areas.provinces.getSync(options);
  void wxpay.chain("v3/capital/capitallhh/areas/provinces").get(options);
  wxpay.chain("v3/capital/capitallhh/areas/provinces").getSync(options);
  void wxpay["v3/capital/capitallhh/areas/provinces"].get(options);
  wxpay["v3/capital/capitallhh/areas/provinces"].getSync(options);
  void node.get();
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/capital/capitallhh/areas/provinces/{province_code}/cities#get", () => {
  const node = wxpay.v3.capital.capitallhh.areas.provinces._province_code_.cities;
  const options = { province_code: 1 } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.capital.capitallhh.areas.provinces._province_code_.cities.get(options);
  wxpay.v3.capital.capitallhh.areas.provinces._province_code_.cities.getSync(options);
  void wxpay.chain("v3/capital/capitallhh/areas/provinces/{province_code}/cities").get(options);
  wxpay.chain("v3/capital/capitallhh/areas/provinces/{province_code}/cities").getSync(options);
  void wxpay["v3/capital/capitallhh/areas/provinces/{province_code}/cities"].get(options);
  wxpay["v3/capital/capitallhh/areas/provinces/{province_code}/cities"].getSync(options);
  // @ts-expect-error province_code is of another type
  void node.get({ ...options, province_code: true });
});

test("v3/capital/capitallhh/banks/corporate-banking#get", () => {
  const node = wxpay.v3.capital.capitallhh.banks.corporateBanking;
  const options = { query: { offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.capital.capitallhh.banks.corporateBanking.get(options);
  wxpay.v3.capital.capitallhh.banks.corporateBanking.getSync(options);
  void wxpay.chain("v3/capital/capitallhh/banks/corporate-banking").get(options);
  wxpay.chain("v3/capital/capitallhh/banks/corporate-banking").getSync(options);
  void wxpay["v3/capital/capitallhh/banks/corporate-banking"].get(options);
  wxpay["v3/capital/capitallhh/banks/corporate-banking"].getSync(options);
  // @ts-expect-error offsetMisspelt is no member
  void node.get({ ...options, query: { ...options.query, offsetMisspelt: "x" } });
});

test("v3/capital/capitallhh/banks/personal-banking#get", () => {
  const node = wxpay.v3.capital.capitallhh.banks.personalBanking;
  const options = { query: { offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.capital.capitallhh.banks.personalBanking.get(options);
  wxpay.v3.capital.capitallhh.banks.personalBanking.getSync(options);
  void wxpay.chain("v3/capital/capitallhh/banks/personal-banking").get(options);
  wxpay.chain("v3/capital/capitallhh/banks/personal-banking").getSync(options);
  void wxpay["v3/capital/capitallhh/banks/personal-banking"].get(options);
  wxpay["v3/capital/capitallhh/banks/personal-banking"].getSync(options);
  const { limit: _, ...rest } = options.query;
  // @ts-expect-error limit is left out
  void node.get({ ...options, query: rest });
});

test("v3/capital/capitallhh/banks/search-banks-by-bank-account#get", () => {
  const node = wxpay.v3.capital.capitallhh.banks.searchBanksByBankAccount;
  const options = { query: { account_number: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.capital.capitallhh.banks.searchBanksByBankAccount.get(options);
  wxpay.v3.capital.capitallhh.banks.searchBanksByBankAccount.getSync(options);
  void wxpay.chain("v3/capital/capitallhh/banks/search-banks-by-bank-account").get(options);
  wxpay.chain("v3/capital/capitallhh/banks/search-banks-by-bank-account").getSync(options);
  void wxpay["v3/capital/capitallhh/banks/search-banks-by-bank-account"].get(options);
  wxpay["v3/capital/capitallhh/banks/search-banks-by-bank-account"].getSync(options);
  // @ts-expect-error account_number is of another type
  void node.get({ ...options, query: { ...options.query, account_number: Symbol() } });
});

test("v3/capital/capitallhh/banks/{bank_alias_code}/branches#get", () => {
  const node = wxpay.v3.capital.capitallhh.banks._bank_alias_code_.branches;
  const options = { bank_alias_code: "x", query: { city_code: 1, offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.capital.capitallhh.banks._bank_alias_code_.branches.get(options);
  wxpay.v3.capital.capitallhh.banks._bank_alias_code_.branches.getSync(options);
  void wxpay.chain("v3/capital/capitallhh/banks/{bank_alias_code}/branches").get(options);
  wxpay.chain("v3/capital/capitallhh/banks/{bank_alias_code}/branches").getSync(options);
  void wxpay["v3/capital/capitallhh/banks/{bank_alias_code}/branches"].get(options);
  wxpay["v3/capital/capitallhh/banks/{bank_alias_code}/branches"].getSync(options);
  // @ts-expect-error city_codeMisspelt is no member
  void node.get({ ...options, query: { ...options.query, city_codeMisspelt: "x" } });
});
