/**
 * Measure 6.2. Whether a signature certificate is recognised at the time of signing. The Electronic Signature Law puts an
 * overseas certificate on a par with a domestic one once its provider is approved, by agreement or reciprocity; the plan
 * tries out mutual recognition beyond that, for which no scheme was found.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, compare, factNumber, not } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules } from '../../rules/outcome.ts'
import {
  certificateValidFrom,
  certificateValidUntil,
  overseasCertifierApproved,
  revokedBeforeSigning,
  signatureCertificateFrom,
  signatureReliedOnInBeijing,
  signatureUse,
  signedOn,
} from '../vocabulary/e-signature.ts'

const tooEarly = compare(factNumber(signedOn), '<', factNumber(certificateValidFrom))
const tooLate = compare(factNumber(signedOn), '>', factNumber(certificateValidUntil))
const revoked = revokedBeforeSigning.yes()
const valid = all(not(tooEarly), not(tooLate), not(revoked))

const overseas = signatureCertificateFrom.is('overseas')
const unapproved = all(overseas, overseasCertifierApproved.no())
const inPilot = all(signatureReliedOnInBeijing.yes(), signatureUse.is('public-service', 'finance', 'commerce'))

export const signatureRecognition = decision({
  id: 'digital.signature-recognition',
  name: { zh: '电子签名证书的承认', en: 'Recognition of a signature certificate' },
  question: {
    zh: '这张电子签名证书在签名时被承认吗？',
    en: 'Was the certificate recognised when it was used to sign?',
  },
  measures: ['6.2'],
  since: '2019-04-23',
  asks: [
    signatureCertificateFrom,
    revokedBeforeSigning,
    signedOn,
    certificateValidFrom,
    certificateValidUntil,
    overseasCertifierApproved,
    signatureReliedOnInBeijing,
    signatureUse,
  ],
  gives: {
    recognised: givesChoice({
      name: { zh: '结论', en: 'outcome' },
      options: {
        domestic: { zh: '境内证书，签名时有效', en: 'a domestic certificate, valid at signing' },
        equal: { zh: '境外证书，与境内证书同等效力', en: 'an overseas certificate, of equal effect' },
        'not-recognised': { zh: '不承认', en: 'not recognised' },
      },
    }),
    missing: givesList({
      name: { zh: '不承认的原因', en: 'why not' },
      options: {
        'not-yet-valid': { zh: '签名时证书尚未生效', en: 'the certificate was not valid yet' },
        expired: { zh: '签名时证书已经过期', en: 'the certificate had expired' },
        revoked: { zh: '签名前证书已被撤销', en: 'the certificate had been revoked' },
        'not-approved': { zh: '境外提供者未经核准', en: 'the overseas provider was not approved' },
        'not-in-beijing': { zh: '不在北京使用，试点不及', en: 'not relied on in Beijing: outside the pilot' },
        'use-not-named': {
          zh: '用途不在公共服务、金融、商贸之内',
          en: 'the use is none of public services, finance and commerce',
        },
      },
    }),
  },
  answer: 'recognised',
  closed: ['not-recognised'],
  // Electronic Signature Law 26: an approved certifier is recognised; a certificate serves while it is valid.
  moreNeverHarms: [overseasCertifierApproved, certificateValidUntil],
  moreNeverHelps: [revokedBeforeSigning, certificateValidFrom],
  contradictions: [
    {
      id: 'valid-backwards',
      says: { zh: '证书有效期的末日不能早于起日', en: 'The last day of a certificate cannot come before its first' },
      when: compare(factNumber(certificateValidUntil), '<', factNumber(certificateValidFrom)),
    },
  ],
  rules: [
    rule('invalid', {
      says: { zh: '签名时证书无效', en: 'Not valid at signing' },
      cites: [cite('e-signature-law-2019', '26')],
      when: not(valid),
      gives: { recognised: 'not-recognised' },
    }),
    rule('domestic', {
      says: { zh: '境内证书', en: 'A domestic certificate' },
      cites: [cite('e-signature-law-2019', '26')],
      when: all(valid, not(overseas)),
      gives: { recognised: 'domestic' },
    }),
    rule('approved', {
      says: { zh: '经核准的境外证书，同等效力', en: 'An approved overseas certificate: equal effect' },
      cites: [cite('e-signature-law-2019', '26', '经核准/对等，境外认证证书同等效力')],
      when: all(valid, overseas, overseasCertifierApproved.yes()),
      gives: { recognised: 'equal' },
    }),
    rule('pilot', {
      says: {
        zh: '方案试点跨境互认，推广到公共服务、金融、商贸',
        en: 'The plan tries out mutual recognition for public services, finance and commerce',
      },
      cites: [
        plan('6.2', '试点推动电子签名证书跨境互认和电子合同跨境认可机制'),
        plan('6.2', '推广电子签名互认证书在公共服务、金融、商贸等领域应用'),
      ],
      when: all(valid, unapproved, inPilot),
      gives: {
        recognised: needsRules(
          '属于方案试点的领域；互认的名录和办法未见，核准或者列入名录之前，不当然与境内证书同等效力',
          'Within the fields of the pilot; its list and scheme were not found, and until approval or listing the certificate is not of equal effect as of right',
        ),
      },
    }),
    rule('not-approved', {
      says: { zh: '未经核准的境外证书', en: 'An overseas certificate not approved' },
      cites: [cite('e-signature-law-2019', '26')],
      gives: { recognised: 'not-recognised' },
      otherwise: true,
    }),
    rule('why-not-yet-valid', {
      says: { zh: '尚未生效', en: 'Not valid yet' },
      cites: [cite('e-signature-law-2019', '26')],
      when: tooEarly,
      gives: { missing: ['not-yet-valid'] },
    }),
    rule('why-expired', {
      says: { zh: '已经过期', en: 'Expired' },
      cites: [cite('e-signature-law-2019', '26')],
      when: tooLate,
      gives: { missing: ['expired'] },
    }),
    rule('why-revoked', {
      says: { zh: '已被撤销', en: 'Revoked' },
      cites: [cite('e-signature-law-2019', '26')],
      when: revoked,
      gives: { missing: ['revoked'] },
    }),
    rule('why-not-approved', {
      says: { zh: '未经核准', en: 'Not approved' },
      cites: [cite('e-signature-law-2019', '26')],
      when: all(unapproved, any(not(valid), not(inPilot))),
      gives: { missing: ['not-approved'] },
    }),
    rule('why-not-in-beijing', {
      says: { zh: '试点在北京', en: 'The pilot is in Beijing' },
      cites: [plan('6.2')],
      when: all(unapproved, signatureReliedOnInBeijing.no()),
      gives: { missing: ['not-in-beijing'] },
    }),
    rule('why-use-not-named', {
      says: { zh: '用途不在列举之内', en: 'A use not named' },
      cites: [plan('6.2', '公共服务、金融、商贸等领域')],
      when: all(unapproved, signatureUse.is('other')),
      gives: { missing: ['use-not-named'] },
    }),
  ],
  next: {
    'not-recognised': {
      zh: '改用境内证书重新签名，或者请对方换用经核准的提供者。',
      en: 'Sign again with a domestic certificate, or ask the other side to use an approved provider.',
    },
    equal: {
      zh: '保存签名时的证书、撤销状态和时间戳。',
      en: 'Keep the certificate, its revocation status and the time stamp of signing.',
    },
  },
})
