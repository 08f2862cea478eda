/** What a kind of licence is, for wallets and other programs: the type metadata that its `vct` leads to. */
import type { TypeMetadataFormat } from '@sd-jwt/sd-jwt-vc'
import type { Text } from '../../text.ts'
import type { LicenceKind } from '../procedure.ts'
import { holderName, vctOf } from './credential.ts'

export const typeMetadata = (kind: LicenceKind, issuer: string) =>
  ({
    vct: vctOf(issuer, kind.id),
    name: kind.name.en,
    display: inBoth(kind.name).map(({ locale, text }) => ({ locale, name: text })),
    claims: [{ id: 'holder', name: holderName }, ...kind.claims].map(({ id, name }) => ({
      path: [id],
      display: inBoth(name).map(({ locale, text }) => ({ locale, label: text })),
      sd: 'always' as const,
    })),
  }) satisfies TypeMetadataFormat

const inBoth = ({ zh, en }: Text) => [
  { locale: 'zh-CN', text: zh },
  { locale: 'en', text: en },
]
