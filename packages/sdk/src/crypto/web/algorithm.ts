/** What makes a hash of blocks of 64 bytes. */
export interface Algorithm {
  /** The state before the first block. */
  readonly start: readonly number[];
  /** Mixes a block into the state. */
  readonly mix: (state: Uint32Array, block: DataView) => void;
  /** How numbers of the state, and the length in the last block, are written. */
  readonly littleEndian: boolean;
}
