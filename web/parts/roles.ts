import type { Text } from '../api/types.ts'

/** What a person does at an authority, as it is said. */
export const roleNames: Readonly<Record<string, Text>> = {
  clerk: { zh: '受理', en: 'clerk' },
  reviewer: { zh: '审查', en: 'reviewer' },
  approver: { zh: '决定', en: 'approver' },
  supervisor: { zh: '监督', en: 'supervisor' },
  auditor: { zh: '审计', en: 'auditor' },
  operator: { zh: '运行维护', en: 'operator' },
}
