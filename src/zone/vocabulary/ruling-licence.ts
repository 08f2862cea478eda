/** The advance ruling as a licence: the same whether it is the first or an extension, which is a new ruling (2024年第32号). */
import { cite } from '../../law/cite.ts'
import { calendarDays, years } from '../../time/period.ts'
import type { Field, LicenceKind } from '../../window/procedure.ts'

export const rulingKind: Field = {
  id: 'rulingKind',
  name: { zh: '预裁定事项', en: 'what is to be ruled' },
  kind: 'choice',
  options: {
    classification: { zh: '商品归类', en: 'classification' },
    origin: { zh: '原产地或者原产资格', en: 'origin or originating status' },
    value: { zh: '完税价格相关要素、估价方法', en: 'elements of the dutiable value, or the method of valuation' },
  },
}

export const goods: Field = {
  id: 'goods',
  name: { zh: '商品名称和规格', en: 'the goods, with their specification' },
  kind: 'paragraph',
  most: 2000,
}

/** Asked for between 90 and 30 days before it ends. */
export const rulingLicence: LicenceKind = {
  id: 'advance-ruling',
  name: { zh: '海关预裁定决定书', en: 'advance ruling' },
  valid: years(3),
  claims: [
    { id: 'matter', name: { zh: '预裁定事项', en: 'what is ruled' }, from: rulingKind.id },
    { id: 'goods', name: { zh: '商品', en: 'goods' }, from: goods.id },
  ],
  renewal: {
    before: calendarDays(90),
    until: calendarDays(30),
    procedure: 'trade.ruling-extension',
    cites: [cite('customs-2024-32', 'window')],
  },
}
