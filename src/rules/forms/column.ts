/**
 * One fact of everybody. Yes/no: 0, 1, or 2 for unknown. Choice: place among the options, or the highest number for
 * unknown. Set: one bit per option, the bit after the last for unknown, in as many words to a row as that takes.
 * Counts, shares (millionths), dates (days since 1970-01-01): the number, or `unknownInteger`, or NaN. Money: fen, or
 * `unknownMoney`.
 */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array | BigInt64Array
