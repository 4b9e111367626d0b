/** Where a simulator listens. */
export interface Listening {
  /** `http://127.0.0.1:7180` */
  readonly url: string;
  readonly port: number;
  /** Stops listening on this socket. */
  close(): Promise<void>;
}

/** How to listen with TLS beside plain HTTP. */
export interface TlsOptions {
  readonly tls: true;
  /**
   * Folder that keeps the authority which signs the simulator's certificate; made where there is none. Default: an
   * authority in memory, new for each simulator.
   */
  readonly caDir?: string;
  /**
   * `false`: nothing but TLS, as on WeChat Pay's own port: neither plain HTTP nor a proxy, and `url` is `httpsUrl`. The
   * operations that want the merchant's certificate get none any other way. Default: `true`.
   */
  readonly plain?: boolean;
}

/**
 * Where a simulator listens with TLS: the same port takes plain HTTP, TLS under the names of WeChat Pay's hosts,
 * localhost and 127.0.0.1, and, as a proxy, requests for WeChat Pay's hosts.
 */
export interface TlsListening extends Listening {
  /** `https://127.0.0.1:7180` */
  readonly httpsUrl: string;
  /** Certificate of the authority, PEM: what clients are to trust. */
  readonly ca: string;
}
