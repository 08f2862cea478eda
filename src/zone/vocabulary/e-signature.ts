/** Facts about a certificate for electronic signatures and the signature made with it. */
import { choice, date, yesNo } from '../../rules/fact.ts'

export const signatureCertificateFrom = choice('signatureCertificateFrom', {
  name: { zh: '电子签名认证证书的签发地', en: 'where the signature certificate was issued' },
  question: { zh: '电子签名认证证书由谁签发？', en: 'Who issued the signature certificate?' },
  options: {
    domestic: {
      zh: '依法设立的境内电子认证服务提供者',
      en: 'a certification provider lawfully set up in mainland China',
    },
    overseas: { zh: '境外的电子认证服务提供者', en: 'a certification provider outside mainland China' },
  },
})

export const overseasCertifierApproved = yesNo('overseasCertifierApproved', {
  name: {
    zh: '签名时，境外提供者已依协议或者对等原则经核准',
    en: 'at signing, the overseas provider was approved by agreement or reciprocity',
  },
  denied: { zh: '签名时，境外提供者未经核准', en: 'at signing, the overseas provider was not approved' },
  question: {
    zh: '签名时，该境外提供者是否已经主管部门依协议或者对等原则核准？',
    en: 'At signing, had the authority approved the overseas provider, by agreement or reciprocity?',
  },
  help: {
    zh: '核准已经撤销的，选否。',
    en: 'Choose no if the approval had been repealed by then.',
  },
})

export const signedOn = date('signedOn', {
  name: { zh: '签名日', en: 'day of signing' },
  question: { zh: '哪一天签名？', en: 'On which day was it signed?' },
})
export const certificateValidFrom = date('certificateValidFrom', {
  name: { zh: '证书有效期起', en: 'first day of the certificate' },
  question: { zh: '证书从哪一天起有效？', en: 'From which day is the certificate valid?' },
})
export const certificateValidUntil = date('certificateValidUntil', {
  name: { zh: '证书有效期末日', en: 'last day of the certificate' },
  question: { zh: '证书有效到哪一天（含当日）？', en: 'Until which day, that day included, is it valid?' },
})

export const revokedBeforeSigning = yesNo('revokedBeforeSigning', {
  name: { zh: '签名前证书已被撤销', en: 'the certificate was revoked before signing' },
  denied: { zh: '签名前证书没有被撤销', en: 'the certificate was not revoked before signing' },
  question: { zh: '签名之前，证书是否已被撤销？', en: 'Had the certificate been revoked before signing?' },
})

export const signatureUse = choice('signatureUse', {
  name: { zh: '签名的用途', en: 'use of the signature' },
  question: { zh: '签名用在哪里？', en: 'What is the signature used for?' },
  options: {
    'public-service': { zh: '公共服务', en: 'public services' },
    finance: { zh: '金融', en: 'finance' },
    commerce: { zh: '商贸', en: 'commerce and trade' },
    other: { zh: '其他', en: 'something else' },
  },
})

export const signatureReliedOnInBeijing = yesNo('signatureReliedOnInBeijing', {
  name: { zh: '在北京使用', en: 'relied on in Beijing' },
  denied: { zh: '不在北京使用', en: 'not relied on in Beijing' },
  question: { zh: '签名是否在北京使用？', en: 'Is the signature relied on in Beijing?' },
})
