/** More than this is no help against an outage, and the limit of the call comes before. */
const MOST_RETRIES = 10;

/** Whether a value is a number of second attempts. */
export function isRetries(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_RETRIES;
}

export const RETRIES_EXPECTED: string = `expected a whole number from 0 to ${MOST_RETRIES}`;
