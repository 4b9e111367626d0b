/** Parsed JSON, for tests that look into it: a wrong look fails the test anyway. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any;
