/** What a refused signature is answered with, when the server built this string. */
export function signError(method: string, url: string, shown: string, length: number): object {
  return {
    code: "SIGN_ERROR",
    message: "签名错误",
    detail: {
      detail: { issue: "sign not match" },
      field: "signature",
      location: "authorization",
      sign_information: {
        method,
        url,
        truncated_sign_message: shown,
        sign_message_length: length,
      },
    },
  };
}

/** Time and nonce of an `Authorization` header, each on its line as in the string that is signed. */
export function stampOf(authorization: string): string {
  const value = (name: string): string =>
    new RegExp(`${name}="([^"]+)"`).exec(authorization)?.[1] ?? "";
  return `${value("timestamp")}\n${value("nonce_str")}\n`;
}
