/**
 * As much of WebAssembly as a loop over columns needs: one function of one whole number over a memory given from
 * outside, with vectors of 128 bits. Numbers of instructions and sections as in WebAssembly Core 2.0, chapter 5.
 */
export type Code = readonly number[]

/** LEB128. */
const unsigned = (value: number): Code =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(Math.floor(value / 0x80))]
const signed = (value: number): Code =>
  value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)]

const vector = (code: number, ...immediates: readonly number[]): Code => [0xfd, ...unsigned(code), ...immediates]
const at = (offset: number): Code => [0, ...unsigned(offset)]

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number): Code => [0x21, ...unsigned(local)]
export const whole = {
  constant: (value: number): Code => [0x41, ...signed(value)],
  add: [0x6a],
  shiftLeft: [0x74],
  isBelow: [0x49],
} as const

/** Four whole numbers of 32 bits, or sixteen bytes. Addresses are taken from the stack, `offset` added. */
export const vectors = {
  load: (offset: number): Code => vector(0, ...at(offset)),
  /** Four bytes, then nothing. */
  loadFour: (offset: number): Code => vector(92, ...at(offset)),
  loadLane: (offset: number, lane: number): Code => vector(86, ...at(offset), lane),
  storeHalf: (offset: number, half: number): Code => vector(91, ...at(offset), half),
  constant: (bytes: Uint8Array): Code => vector(12, ...bytes),
  lane: (lane: number): Code => vector(27, lane),
  /** Bytes of two vectors, by their places. */
  shuffle: (places: readonly number[]): Code => vector(13, ...places),
  /** Bytes of the first by places in the second; 0 where a place is past the last. */
  lookUp: vector(14),
  or: vector(80),
  and: vector(78),
  /** All bits where the first is more than the second. */
  isAbove: vector(59),
  subtractBytes: vector(113),
  widenBytes: vector(137),
  widenPairs: vector(169),
  add: vector(174),
  subtract: vector(177),
  multiply: vector(181),
  shiftRight: vector(173),
} as const

/** `body` again and again, as long as it leaves something other than 0. */
export const loop = (body: Code): Code => [0x03, 0x40, ...body, 0x0d, 0, 0x0b]

/** A module with one function `run`. Local 0 is what it is given; then so many whole numbers, then so many vectors. */
export function moduleOf(wholes: number, vectorsHeld: number, body: Code): WebAssembly.Module {
  const counted = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()]
  const sized = (code: Code): Code => [...unsigned(code.length), ...code]
  const section = (id: number, ...items: readonly Code[]): Code => [id, ...sized(counted(items))]
  const name = (text: string): Code => sized([...new TextEncoder().encode(text)])
  const locals = counted([
    [...unsigned(wholes), 0x7f],
    [...unsigned(vectorsHeld), 0x7b],
  ])
  return new WebAssembly.Module(
    Uint8Array.from([
      ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...section(1, [0x60, 1, 0x7f, 0]),
      ...section(2, [...name('from'), ...name('memory'), 2, 0, 1]),
      ...section(3, [0]),
      ...section(7, [...name('run'), 0, 0]),
      ...section(10, sized([...locals, ...body, 0x0b])),
    ]),
  )
}
