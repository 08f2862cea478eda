import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { signatureRecognition } from './signature-recognition.ts'

const domestic = {
  signatureCertificateFrom: 'domestic',
  overseasCertifierApproved: false,
  signedOn: '2024-06-15',
  certificateValidFrom: '2024-01-01',
  certificateValidUntil: '2024-12-31',
  revokedBeforeSigning: false,
  signatureUse: 'commerce',
  signatureReliedOnInBeijing: true,
}
const overseas = { ...domestic, signatureCertificateFrom: 'overseas' }
const approved = { ...overseas, overseasCertifierApproved: true }
const on = '2024-06-15'

describe('电子签名证书的承认 recognition of a signature certificate', () => {
  examples(signatureRecognition, [
    { case: '境内证书', on, facts: domestic, gives: { recognised: 'domestic', missing: null } },
    {
      case: '境内证书，《中华人民共和国电子签名法》施行之日：境内证书，签名时有效',
      on: '2019-04-23',
      facts: domestic,
      gives: { recognised: 'domestic' },
      by: ['domestic'],
    },
    {
      case: '境内证书，但不在北京使用：境内证书，签名时有效',
      on,
      facts: { ...domestic, signatureReliedOnInBeijing: false },
      gives: { recognised: 'domestic', missing: null },
      by: ['domestic'],
    },
    {
      case: '境内证书，但签名的用途为其他：境内证书，签名时有效',
      on,
      facts: { ...domestic, signatureUse: 'other' },
      gives: { recognised: 'domestic', missing: null },
      by: ['domestic'],
    },
    { case: '经核准的境外证书', on, facts: approved, gives: { recognised: 'equal', missing: null } },
    {
      case: '经核准的境外证书，《中华人民共和国电子签名法》施行之日：境外证书，与境内证书同等效力',
      on: '2019-04-23',
      facts: approved,
      gives: { recognised: 'equal' },
      by: ['approved'],
    },
    {
      case: '经核准的，不在北京使用也同等',
      on,
      facts: { ...approved, signatureReliedOnInBeijing: false, signatureUse: 'other' },
      gives: { recognised: 'equal', missing: null },
    },
    { case: '有效期首日签名', on, facts: { ...approved, signedOn: '2024-01-01' }, gives: { recognised: 'equal' } },
    {
      case: '有效期首日的前一日签名',
      on,
      facts: { ...approved, signedOn: '2023-12-31' },
      gives: { recognised: 'not-recognised', missing: ['not-yet-valid'] },
    },
    {
      case: '签名日2023-12-31、证书有效期起2024-01-01、证书有效期末日2024-12-31、签名前证书没有被撤销，《中华人民共和国电子签名法》施行之日：不承认',
      on: '2019-04-23',
      facts: { ...approved, signedOn: '2023-12-31' },
      gives: { recognised: 'not-recognised', missing: ['not-yet-valid'] },
      by: ['invalid', 'not-approved'],
    },
    {
      case: '有效期首日的前一日签名，但签名时，境外提供者未经核准：不承认',
      on,
      facts: { ...approved, signedOn: '2023-12-31', overseasCertifierApproved: false },
      gives: { recognised: 'not-recognised', missing: ['not-approved', 'not-yet-valid'] },
      by: ['invalid', 'not-approved'],
    },
    { case: '有效期末日签名', on, facts: { ...approved, signedOn: '2024-12-31' }, gives: { recognised: 'equal' } },
    {
      case: '有效期末日的次日签名',
      on,
      facts: { ...approved, signedOn: '2025-01-01' },
      gives: { recognised: 'not-recognised', missing: ['expired'] },
    },
    {
      case: '签名前已撤销，境内证书也不承认',
      on,
      facts: { ...domestic, revokedBeforeSigning: true },
      gives: { recognised: 'not-recognised', missing: ['revoked'] },
    },
    {
      case: '签名日2024-06-15、证书有效期起2024-01-01、证书有效期末日2024-12-31、签名前证书已被撤销，《中华人民共和国电子签名法》施行之日：不承认',
      on: '2019-04-23',
      facts: { ...domestic, revokedBeforeSigning: true },
      gives: { recognised: 'not-recognised', missing: ['revoked'] },
      by: ['invalid', 'not-approved'],
    },
    {
      case: '签名前已撤销，境内证书也不承认，但电子签名认证证书的签发地为境外的电子认证服务提供者：不承认',
      on,
      facts: { ...domestic, revokedBeforeSigning: true, signatureCertificateFrom: 'overseas' },
      gives: { recognised: 'not-recognised', missing: ['not-approved', 'revoked'] },
      by: ['invalid', 'not-approved'],
    },
    ...['public-service', 'finance', 'commerce'].map((signatureUse) => ({
      case: `未核准，北京，用于 ${signatureUse}：试点须配套`,
      on,
      facts: { ...overseas, signatureUse },
      gives: { recognised: 'needs-rules', missing: null },
    })),
    {
      case: '未核准，其他用途',
      on,
      facts: { ...overseas, signatureUse: 'other' },
      gives: { recognised: 'not-recognised', missing: ['not-approved', 'use-not-named'] },
    },
    {
      case: '未核准，其他用途，方案施行之日：不承认',
      on: '2023-11-18',
      facts: { ...overseas, signatureUse: 'other' },
      gives: { recognised: 'not-recognised', missing: ['not-approved', 'use-not-named'] },
      by: ['not-approved'],
    },
    {
      case: '未核准，其他用途，方案施行前一日：不承认',
      on: '2023-11-17',
      facts: { ...overseas, signatureUse: 'other' },
      gives: { recognised: 'not-recognised', missing: ['not-approved'] },
      by: ['not-approved'],
    },
    {
      case: '未核准，不在北京',
      on,
      facts: { ...overseas, signatureReliedOnInBeijing: false },
      gives: { recognised: 'not-recognised', missing: ['not-approved', 'not-in-beijing'] },
    },
    {
      case: '未核准，不在北京，方案施行之日：不承认',
      on: '2023-11-18',
      facts: { ...overseas, signatureReliedOnInBeijing: false },
      gives: { recognised: 'not-recognised', missing: ['not-approved', 'not-in-beijing'] },
      by: ['not-approved'],
    },
    {
      case: '未核准，不在北京，方案施行前一日：不承认',
      on: '2023-11-17',
      facts: { ...overseas, signatureReliedOnInBeijing: false },
      gives: { recognised: 'not-recognised', missing: ['not-approved'] },
      by: ['not-approved'],
    },
    {
      case: '未核准，方案前一日',
      on: '2023-11-17',
      facts: overseas,
      gives: { recognised: 'not-recognised' },
      by: ['not-approved'],
    },
    { case: '未核准，方案当日', on: '2023-11-18', facts: overseas, gives: { recognised: 'needs-rules' } },
    {
      case: '未核准，又已过期',
      on,
      facts: { ...overseas, signedOn: '2025-01-01' },
      gives: { recognised: 'not-recognised', missing: ['expired', 'not-approved'] },
    },
    {
      case: '未核准，又已过期，《中华人民共和国电子签名法》施行之日：不承认',
      on: '2019-04-23',
      facts: { ...overseas, signedOn: '2025-01-01' },
      gives: { recognised: 'not-recognised', missing: ['expired', 'not-approved'] },
      by: ['invalid', 'not-approved'],
    },
  ])
  proves(signatureRecognition)
})
