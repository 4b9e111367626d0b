import { DecryptionError, SignatureError } from "../errors.ts";
import type { HeaderReader } from "../transport/headers.ts";
import type { Opened, Receiver } from "./receiver.ts";
import type { Receivers } from "./surroundings.ts";

/** A notification, and whose it is. */
export interface Received {
  readonly opened: Opened;
  readonly receiver: Receiver;
}

/** Opens a message with the keys of whom it is for. Of several who have the same platform key one can open it. */
export async function openDelivery(
  receivers: Receivers,
  body: Uint8Array,
  header: HeaderReader,
): Promise<Received> {
  let failure: unknown;
  for (const receiver of await receivers(header, body)) {
    try {
      return { opened: await receiver.open(body, header), receiver };
    } catch (error) {
      // The first failure tells the most, unless the message is this one's and only its seal another's.
      if (failure === undefined || error instanceof DecryptionError) failure = error;
    }
  }
  throw (
    failure ??
    new SignatureError(
      "The notification names a key of WeChat Pay's that none of the merchants here has. It does not come from WeChat Pay, or is for a merchant that is missing.",
      { code: "SIGNATURE_SERIAL_UNKNOWN" },
    )
  );
}
