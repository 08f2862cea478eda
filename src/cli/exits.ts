/** What the process ends with, so that scripts can tell. */
import type { Status } from '../rules/evaluate.ts'
import type { Text } from '../text.ts'

export const exits = {
  done: {
    code: 0,
    means: { zh: '已有答复；或所要求的已完成', en: 'an answer was given, or what was asked for is done' },
  },
  failed: { code: 1, means: { zh: '程序自身出错', en: 'the program itself failed' } },
  refused: {
    code: 2,
    means: { zh: '用法不对，或所填事实有误', en: 'wrong usage, or facts that cannot be taken as given' },
  },
  open: { code: 3, means: { zh: '尚不能定：还缺事实', en: 'not settled: facts are missing' } },
  waits: { code: 4, means: { zh: '须配套：还没有实施规则', en: 'needs implementing rules that do not exist yet' } },
  notApplicable: { code: 5, means: { zh: '不适用于这些事实', en: 'the question does not arise for these facts' } },
  hole: {
    code: 6,
    means: { zh: '规则有空白、冲突或从不起作用的条款', en: 'the rules have a gap, a conflict or an idle rule' },
  },
  invalid: {
    code: 7,
    means: { zh: '证照无效，或者不能确认', en: 'the licence is not good, or cannot be confirmed' },
  },
  altered: {
    code: 8,
    means: { zh: '记录被改动，或者不是用这把密钥签署的', en: 'a record was altered, or is not signed with this key' },
  },
} as const satisfies Record<string, { code: number; means: Text }>

export const exitFor: Readonly<Record<Status, number>> = {
  decided: exits.done.code,
  unknown: exits.open.code,
  'needs-rules': exits.waits.code,
  'not-applicable': exits.notApplicable.code,
  conflict: exits.hole.code,
  gap: exits.hole.code,
}

/** Told of the exit code with which a command ended. */
export type Ended = (code: number) => void
