import { choice, yesNo } from '../../rules/fact.ts'

export const innovativeProduct = choice('innovativeProduct', {
  name: { zh: '产品', en: 'product' },
  question: { zh: '是创新药还是创新医疗器械？', en: 'Is the product an innovative drug or an innovative device?' },
  options: {
    drug: { zh: '创新药', en: 'an innovative drug' },
    device: { zh: '创新医疗器械', en: 'an innovative medical device' },
    neither: { zh: '都不是', en: 'neither' },
  },
})

export const approvedInChina = yesNo('approvedInChina', {
  name: { zh: '已在我国境内获得上市许可', en: 'it has marketing approval in China' },
  denied: { zh: '尚未在我国境内获得上市许可', en: 'it has no marketing approval in China' },
  question: { zh: '是否已在我国境内获得上市许可？', en: 'Has it been approved for the market in China?' },
  help: {
    zh: '只在境外获批的不算；境外已上市而境内未注册的临床急需药械，另走临时进口。',
    en: 'Approval abroad alone does not count. What is urgently needed and approved only abroad goes by temporary import.',
  },
})

export const largeMedicalEquipment = yesNo('largeMedicalEquipment', {
  name: { zh: '属于大型医用设备', en: 'it is large medical equipment' },
  denied: { zh: '不属于大型医用设备', en: 'it is not large medical equipment' },
  question: { zh: '这一器械是否属于大型医用设备？', en: 'Is the device large medical equipment?' },
})

export const designatedInstitution = yesNo('designatedInstitution', {
  name: { zh: '用于指定医疗机构', en: 'it is for a designated medical institution' },
  denied: { zh: '使用的医疗机构不在指定之列', en: 'the medical institution is not a designated one' },
  question: {
    zh: '使用它的医疗机构是否为指定医疗机构？',
    en: 'Is the medical institution that will use it designated?',
  },
  help: {
    zh: '指定医疗机构名单未收录，请向该医疗机构或卫生健康主管部门核实。',
    en: 'The list of designated institutions is not held here; ask the institution or the health authority.',
  },
})

export const clinicalNeed = yesNo('clinicalNeed', {
  name: { zh: '有临床需求', en: 'there is clinical need' },
  denied: { zh: '没有临床需求', en: 'there is no clinical need' },
  question: { zh: '该医疗机构是否有临床需求？', en: 'Does the institution need it clinically?' },
})

export const trialsCompleted = yesNo('trialsCompleted', {
  name: { zh: '已完成 I 至 III 期临床试验', en: 'clinical trials of phases I to III are complete' },
  denied: { zh: '未完成 I 至 III 期临床试验', en: 'clinical trials of phases I to III are not complete' },
  question: { zh: '是否已完成 I 至 III 期临床试验？', en: 'Are its clinical trials of phases I to III complete?' },
  help: {
    zh: '只有 2023-11-18 以前的北京文件以此为条件。',
    en: 'Only the Beijing document that applied before 18 November 2023 makes this a condition.',
  },
})
