import { randomBytes, sign } from "node:crypto";
import { Pool } from "undici";

/** What a request is signed with, and where it goes. */
export interface Signing {
  readonly mchid: string;
  readonly serial: string;
  /** PEM. */
  readonly privateKey: string;
  readonly baseUrl: string;
}

const path =
  "/v3/payscore/permissions/openid/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o?service_id=2002000000000558128851361561536&appid=wxd678efh567hg6787";

/** Sends the documented query again and again. */
export interface Load {
  /** Sends for so long, so many in flight; requests per second. */
  forTime(milliseconds: number, inFlight: number): Promise<number>;
  /** Sends so many requests, so many in flight. */
  forAmount(amount: number, inFlight: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * A client that is not the limit: it signs once a minute and sends the same signature until then (a nonce may come
 * twice), and does not verify the answers.
 */
export function presigned(signing: Signing): Load {
  const pool = new Pool(signing.baseUrl);
  let signedAt = 0;
  let authorization = "";
  const query = async (): Promise<void> => {
    if (Date.now() - signedAt > 60_000) {
      signedAt = Date.now();
      authorization = authorize(signing);
    }
    const headers = { accept: "application/json", "user-agent": "bench", authorization };
    const answer = await pool.request({ method: "GET", path, headers });
    const text = await answer.body.text();
    if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}: ${text}`);
  };
  const drive = async (inFlight: number, goesOn: () => boolean): Promise<void> => {
    const worker = async (): Promise<void> => {
      while (goesOn()) await query();
    };
    await Promise.all(Array.from({ length: inFlight }, worker));
  };
  return {
    async forTime(milliseconds, inFlight) {
      const begin = performance.now();
      let sent = 0;
      await drive(inFlight, () => {
        const on = performance.now() - begin < milliseconds;
        if (on) sent += 1;
        return on;
      });
      return (sent / (performance.now() - begin)) * 1000;
    },
    async forAmount(amount, inFlight) {
      let sent = 0;
      await drive(inFlight, () => sent++ < amount);
    },
    close: () => pool.close(),
  };
}

function authorize({ mchid, serial, privateKey }: Signing): string {
  const timestamp = Math.floor(Date.now() / 1000);
  const nonce = randomBytes(16).toString("hex");
  const message = Buffer.from(`GET\n${path}\n${timestamp}\n${nonce}\n\n`);
  const signature = sign("sha256", message, privateKey).toString("base64");
  return `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${serial}",signature="${signature}"`;
}
