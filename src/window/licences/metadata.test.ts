import { TypeMetadataFormatSchema } from '@sd-jwt/sd-jwt-vc'
import { expect, test } from 'vitest'
import { disclosable, issue } from './credential.ts'
import { typeMetadata } from './metadata.ts'
import { grant, issuer, key, must, workPermit } from './specimen.ts'

const said = typeMetadata(workPermit, issuer)

test('is as the draft wants it', () => expect(TypeMetadataFormatSchema.parse(said)).toMatchObject({ vct: said.vct }))

test('names just what can be disclosed', async () => {
  const named = said.claims?.map(({ path }) => path[0])
  expect(named?.toSorted()).toEqual((await disclosable(must(await issue(grant, key)))).toSorted())
})
