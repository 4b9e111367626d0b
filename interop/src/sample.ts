/**
 * The values of the documented query, whose user has authorised the service in the simulator's default world.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647404
 */
export const sample = {
  openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  service_id: "2002000000000558128851361561536",
  appid: "wxd678efh567hg6787",
} as const;

/** A user of the same app who never authorised anything. */
export const STRANGER = "oUpF8uMuAJO_M2pxb1Q9zNjStranger";

/** Another merchant of the default world: its private key is a wrong one for the documented merchant. */
export const OTHER_MERCHANT = "1900000100";
