/** Tells the shop's developer what is wrong, where they look: the console of the browser. */
export function tellDeveloper(text: string): void {
  // oxlint-disable-next-line no-console -- the page has no other place that is not its visitors'
  console.error(`WeChat Pay simulator: ${text}`);
}
