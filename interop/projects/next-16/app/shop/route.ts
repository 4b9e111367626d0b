import { shop } from "../../shop";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return new Response(`${(await shop()).join("\n")}\n`);
}
