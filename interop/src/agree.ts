/**
 * The user agrees on the page that the mini program would open.
 *
 * @param token the `apply_permissions_token` of a pre-authorisation
 */
export async function agree(baseUrl: string, token: string): Promise<void> {
  const answer = await fetch(`${baseUrl}/_sim/phone/${encodeURIComponent(token)}`, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify({ action: "agree" }),
  });
  if (!answer.ok) throw new Error(`The user could not agree: ${await answer.text()}`);
}
