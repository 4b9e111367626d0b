/** Where a simulator listens. */
export interface Listening {
  /** `http://127.0.0.1:7180` */
  readonly url: string;
  readonly port: number;
  /** Stops listening on this socket. */
  close(): Promise<void>;
}
