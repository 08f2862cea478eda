/** What a DMN file says of a decision, before it is written: facts, and decisions that read them and each other. */
import type { Text } from '../../../text.ts'
import type { Rule } from '../../decision.ts'
import type { Fact } from '../../fact.ts'
import type { Feel } from './feel.ts'

/** UNIQUE: one row fits at most. ANY: several may, and agree. COLLECT: everything that fits is given. */
export type HitPolicy = 'UNIQUE' | 'ANY' | 'COLLECT'

export interface DmnInput {
  readonly label: Text
  readonly expression: Feel
}

export interface DmnRow {
  readonly tests: readonly string[]
  readonly gives: readonly string[]
  /** Names that `gives` reads. */
  readonly reads: readonly string[]
  /** What it gives, in words. */
  readonly says: Text
  /** The rules that it rests on. */
  readonly rules: readonly Rule[]
}

export interface DmnTable {
  readonly hitPolicy: HitPolicy
  readonly inputs: readonly DmnInput[]
  readonly outputs: readonly { readonly name: string; readonly type: string }[]
  readonly rows: readonly DmnRow[]
}

export interface DmnDecision {
  readonly name: string
  readonly label: Text
  readonly type: string
  readonly reads: readonly string[]
  readonly logic: DmnTable | { readonly expression: string }
}

export interface Requirements {
  readonly facts: readonly Fact[]
  /** What is read stands before what reads it. */
  readonly decisions: readonly DmnDecision[]
}

/** The type of a list of texts, and that of an outcome: its state and its value. */
export const texts = 'texts'
export const outcomeType = (output: string): string => `outcome_${output}`

export const ofTable = (name: string, label: Text, type: string, logic: DmnTable): DmnDecision => ({
  name,
  label,
  type,
  reads: [
    ...new Set([
      ...logic.inputs.flatMap(({ expression }) => expression.reads),
      ...logic.rows.flatMap(({ reads }) => reads),
    ]),
  ],
  logic,
})
