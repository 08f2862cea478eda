/**
 * The loop over columns four rows at a time, in WebAssembly: where every column is of bytes or of 32-bit numbers. Rows
 * are copied into its memory a block at a time, small enough to stay in the processor's cache.
 */
import type { Variable } from '../diagram/cut.ts'
import type { Fact } from '../fact.ts'
import type { Column } from './column.ts'
import { type Code, get, loop, moduleOf, set, vectors, whole } from './wasm.ts'

export type Loop = (size: number, read: readonly Column[], outcome: Uint16Array, rule: Uint16Array) => void

const block = 8192
/** One for all loops: each memory takes a share of the address space. */
const memory = new WebAssembly.Memory({ initial: 1 })
const page = 65_536
/** Its memory is; columns are as the processor is. */
const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/** Locals: rows in the block, the row, four times the row; where four ends stand in the table, the ends; then constants. */
const [rows, row, row4, places, ends, firstConstant] = [0, 1, 2, 3, 4, 5]

type Hold = (values: Int32Array | Uint8Array) => Code

/** `table`: outcome and rule for each sum of slots times strides. Null where a column is of another type. */
export function vectorLoop(
  variables: readonly Variable[],
  strides: readonly number[],
  table: Uint32Array,
  asks: readonly Fact[],
  read: readonly Column[],
): Loop | null {
  const held: Uint8Array[] = []
  const hold: Hold = (values) => {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, 16)
    const known = held.findIndex((each) => each.every((byte, i) => byte === bytes[i]))
    return get(firstConstant + (known < 0 ? held.push(bytes) - 1 : known))
  }
  const used = [...new Set(variables.flatMap((variable) => ('fact' in variable ? [variable.fact] : [])))]
  const inputs: { readonly place: number; readonly offset: number; readonly fact: Fact }[] = []
  let end = 4 * block
  for (const fact of used) {
    const place = asks.findIndex(({ id }) => id === fact.id)
    inputs.push({ place, offset: end, fact })
    end += block * (read[place]?.BYTES_PER_ELEMENT ?? 0)
  }
  const terms = variables.map((variable, i) => {
    const input = inputs.find(({ fact }) => 'fact' in variable && variable.fact === fact)
    const column = input && read[input.place]
    const slots = input && column ? slotsOf(variable, column, input.offset, hold) : null
    return slots && [...slots, ...hold(new Int32Array(4).fill(4 * (strides[i] ?? 0))), ...vectors.multiply]
  })
  if (!isLittleEndian || terms.length === 0 || terms.includes(null)) return null
  const index = terms.flatMap((term, i) => [...(term ?? []), ...(i > 0 ? vectors.add : [])])
  const run = compile(held, [
    ...index,
    ...set(places),
    ...[...get(places), ...vectors.lane(0), ...vectors.loadFour(end), ...set(ends)],
    ...[1, 2, 3].flatMap((lane) => [
      ...[...get(places), ...vectors.lane(lane)],
      ...[...get(ends), ...vectors.loadLane(end, lane), ...set(ends)],
    ]),
    // Outcomes are the lower halves, rules the upper.
    ...[...get(ends), ...get(ends), ...vectors.shuffle(halves), ...set(ends)],
    ...[0, 1].flatMap((half) => [
      ...[...get(row), ...whole.constant(1), ...whole.shiftLeft],
      ...[...get(ends), ...vectors.storeHalf(half * 2 * block, half)],
    ]),
  ])

  return (size, columns, outcome, rule) => {
    const short = end + table.byteLength - memory.buffer.byteLength
    if (short > 0) memory.grow(Math.ceil(short / page))
    new Uint32Array(memory.buffer, end, table.length).set(table)
    const blocks = inputs.flatMap(({ place, offset }) => {
      const column = columns[place]
      return isRead(column) ? [{ column, copy: viewOf(column, offset) }] : []
    })
    const [outcomes, rules] = [0, 1].map((half) => new Uint16Array(memory.buffer, half * 2 * block, block))
    for (let first = 0; first < size; first += block) {
      const many = Math.min(block, size - first)
      for (const { column, copy } of blocks) copy.set(column.subarray(first, first + many))
      run(many)
      if (outcomes && rules) {
        outcome.set(many < block ? outcomes.subarray(0, many) : outcomes, first)
        rule.set(many < block ? rules.subarray(0, many) : rules, first)
      }
    }
  }
}

const halves = [0, 1, 4, 5, 8, 9, 12, 13, 2, 3, 6, 7, 10, 11, 14, 15]

type Read = Uint8Array | Int32Array | Uint32Array

const isRead = (column: Column | undefined): column is Read =>
  column instanceof Uint8Array || column instanceof Int32Array || column instanceof Uint32Array

const viewOf = (column: Read, offset: number): Read =>
  column instanceof Uint8Array
    ? new Uint8Array(memory.buffer, offset, block)
    : new Int32Array(memory.buffer, offset, block)

function compile(held: readonly Uint8Array[], body: Code): (rows: number) => void {
  const constants = held.flatMap((bytes, i) => [...vectors.constant(bytes), ...set(firstConstant + i)])
  const on = (local: number, by: number) => [...get(local), ...whole.constant(by), ...whole.add, ...set(local)]
  const module = moduleOf(2, 2 + held.length, [
    ...constants,
    ...loop([...body, ...on(row, 4), ...on(row4, 16), ...get(row), ...get(rows), ...whole.isBelow]),
  ])
  return new WebAssembly.Instance(module, { from: { memory } }).exports.run as (rows: number) => void
}

/** Four slots of a variable; null where this column cannot be read so. */
function slotsOf(variable: Variable, column: Column, offset: number, hold: Hold): Code | null {
  const four = (value: number) => hold(new Int32Array(4).fill(value))
  switch (variable.kind) {
    case 'yes-no':
      return column instanceof Uint8Array ? lookedUp([1, 2], offset, hold) : null
    case 'choice': {
      const slots = Object.keys(variable.fact.options).map(
        (code) => 1 + variable.groups.findIndex((group) => group.includes(code)),
      )
      return column instanceof Uint8Array && slots.length <= 64 && variable.cells < 256
        ? lookedUp(slots, offset, hold)
        : null
    }
    case 'number': {
      // What is unknown lies below every bound.
      const below = variable.intervals.map(({ low }) => low - 1n).filter((each) => each < 2n ** 31n)
      if (!(column instanceof Int32Array) || below.length === 0 || below.some((each) => each < -(2n ** 31n)))
        return null
      const value = [...get(row4), ...vectors.load(offset)]
      return below.flatMap((each, i) => [
        ...(i === 0 ? four(0) : []),
        ...[...value, ...four(Number(each)), ...vectors.isAbove, ...vectors.subtract],
      ])
    }
    case 'has': {
      const codes = Object.keys(variable.fact.options)
      if (!(column instanceof Uint32Array) || codes.length > 31) return null
      const bit = (place: number) => [
        ...[...get(row4), ...vectors.load(offset), ...whole.constant(place), ...vectors.shiftRight],
        ...[...four(1), ...vectors.and],
      ]
      const isKnown = [...bit(codes.length), ...four(1), ...vectors.subtract]
      return [...bit(codes.indexOf(variable.code)), ...four(1), ...vectors.add, ...isKnown, ...vectors.and]
    }
    default:
      return null
  }
}

/** Slots by bytes, sixteen options at a time; 0 for any other byte. */
function lookedUp(slots: readonly number[], offset: number, hold: Hold): Code {
  const four = [...get(row), ...vectors.loadFour(offset)]
  const parts = Array.from({ length: Math.ceil(slots.length / 16) }, (_, part) => [
    ...hold(Uint8Array.from({ length: 16 }, (_, i) => slots[16 * part + i] ?? 0)),
    ...four,
    ...(part > 0 ? [...hold(new Uint8Array(16).fill(16 * part)), ...vectors.subtractBytes] : []),
    ...vectors.lookUp,
    ...(part > 0 ? vectors.or : []),
  ])
  return [...parts.flat(), ...vectors.widenBytes, ...vectors.widenPairs]
}
