/** What has a description of its own: the versions of the API for merchants, and the first segments of other callers' paths. */
export type Version = "v2" | "v3" | "brand" | "aipay";
