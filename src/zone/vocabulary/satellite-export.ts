import { yesNo } from '../../rules/fact.ts'

export const privateEnterprise = yesNo('privateEnterprise', {
  name: { zh: '民营企业', en: 'a private firm' },
  denied: { zh: '不是民营企业', en: 'not a private firm' },
  question: { zh: '企业是民营企业吗？', en: 'Is the firm privately owned?' },
})

export const lowOrbitSatellite = yesNo('lowOrbitSatellite', {
  name: { zh: '出口低轨卫星', en: 'low-orbit satellites are exported' },
  denied: { zh: '出口的不是低轨卫星', en: 'what is exported is not a low-orbit satellite' },
  question: { zh: '出口的是低轨卫星吗？', en: 'Are low-orbit satellites to be exported?' },
})

export const underExportControl = yesNo('underExportControl', {
  name: { zh: '属于出口管制的两用物项', en: 'it is a dual-use item under export control' },
  denied: { zh: '不属于出口管制的两用物项', en: 'it is not a dual-use item under export control' },
  question: {
    zh: '出口的物项是否列入两用物项出口管制清单，或者被临时管制？',
    en: 'Is the item on the dual-use export control list, or under temporary control?',
  },
  help: {
    zh: '清单未收录；拿不准的，可以向商务主管部门咨询。',
    en: 'The list is not held here; if unsure, ask the commerce authority.',
  },
})
