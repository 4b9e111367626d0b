/**
 * Who calls: a direct merchant, a partner (service provider), an institution, a cross-border merchant, a brand, or a
 * developer of AI payment skills.
 */
export type Mode = "merchant" | "partner" | "institution" | "global" | "brand" | "skillhub";
