import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Environment, practiceSecret, settings, shortestSecret } from './modes.ts'

const secret = 'q7Hc2vYx9LmT4bNwZ8kRf3JsPd6GaEu1'
const work: Environment = {
  ONEWINDOW_MODE: 'production',
  ONEWINDOW_SECRET: secret,
  ONEWINDOW_ORIGIN: 'https://window.example.cn',
  DATABASE_URL: 'postgresql://window:hidden@db.example.cn:5432/onewindow',
}

const problemsOf = (env: Environment): readonly string[] => {
  const read = settings(env)
  return read.ok ? [] : read.error.map(({ text }) => text.en)
}
const warningsOf = (env: Environment): readonly string[] => {
  const read = settings(env)
  return read.ok ? read.value.warnings.map(({ setting }) => setting) : ['does not start']
}

describe('practice', () => {
  test('nothing has to be set', () => {
    expect(settings({})).toEqual({
      ok: true,
      value: {
        settings: {
          mode: 'practice',
          database: { folder: 'data' },
          secret: practiceSecret,
          origin: 'http://localhost:8080',
          clockMoves: true,
          practiceAccounts: true,
          mail: null,
          oidc: null,
        },
        warnings: [],
      },
    })
  })

  test('an empty setting is one that is not made', () => {
    expect(settings({ ONEWINDOW_MODE: '', ONEWINDOW_DATA: ' ', DATABASE_URL: '' })).toEqual(settings({}))
  })

  test('the clock may stand with the real one, the data elsewhere', () => {
    const read = settings({ ONEWINDOW_CLOCK: 'real', ONEWINDOW_DATA: 'elsewhere' })
    expect(read).toMatchObject({ value: { settings: { clockMoves: false, database: { folder: 'elsewhere' } } } })
  })
})

describe('production', () => {
  test('starts with a secret, an https origin and a server', () => {
    expect(settings(work)).toEqual({
      ok: true,
      value: {
        settings: {
          mode: 'production',
          database: { url: work.DATABASE_URL },
          secret,
          origin: 'https://window.example.cn',
          clockMoves: false,
          practiceAccounts: false,
          mail: null,
          oidc: null,
        },
        warnings: [],
      },
    })
  })

  const wrong: readonly [what: string, change: Environment, says: string][] = [
    ['no secret', { ONEWINDOW_SECRET: undefined }, 'ONEWINDOW_SECRET is not set'],
    ['the secret of practice', { ONEWINDOW_SECRET: practiceSecret }, 'everybody can read'],
    ['a short secret', { ONEWINDOW_SECRET: secret.slice(1) }, 'too short: 31 characters of at least 32'],
    ['a poor secret', { ONEWINDOW_SECRET: 'changeme'.repeat(8) }, 'too simple'],
    ['no origin', { ONEWINDOW_ORIGIN: undefined }, 'ONEWINDOW_ORIGIN is not set'],
    ['an http origin', { ONEWINDOW_ORIGIN: 'http://window.example.cn' }, 'must be https in production'],
    ['an origin with a path', { ONEWINDOW_ORIGIN: 'https://window.example.cn/app' }, 'scheme, host and port alone'],
    ['an origin with a password', { ONEWINDOW_ORIGIN: 'https://me:pass@window.example.cn' }, 'user name or a password'],
    ['no address at all', { ONEWINDOW_ORIGIN: 'window.example.cn' }, 'not a web address'],
    ['a clock that moves', { ONEWINDOW_CLOCK: 'movable' }, 'cannot be movable in production'],
    ['a clock of no kind', { ONEWINDOW_CLOCK: 'stopped' }, 'is real or movable, not `stopped`'],
    [
      'another database',
      { DATABASE_URL: 'mysql://window:hidden@db.example.cn/onewindow' },
      'not the address of a PostgreSQL',
    ],
    [
      'no mail server',
      { ONEWINDOW_SMTP: 'mail.example.cn:587', ONEWINDOW_MAIL_FROM: 'a@b.cn' },
      'not the address of a mail',
    ],
    ['mail without a sender', { ONEWINDOW_SMTP: 'smtp://mail.example.cn' }, 'ONEWINDOW_MAIL_FROM is not set'],
    [
      'a sender that is none',
      { ONEWINDOW_SMTP: 'smtp://mail.example.cn', ONEWINDOW_MAIL_FROM: 'One Window' },
      'not a mail address',
    ],
  ]
  test.each(wrong)('%s', (_, change, says) => {
    expect(problemsOf({ ...work, ...change })).toEqual([expect.stringContaining(says)])
  })

  test('letters go out by a mail server, with a password that nothing repeats', () => {
    const [smtp, from] = ['smtps://window:hidden@mail.example.cn', '一窗 One Window <no-reply@window.example.cn>']
    const read = settings({ ...work, ONEWINDOW_SMTP: smtp, ONEWINDOW_MAIL_FROM: from })
    expect(read).toMatchObject({ value: { settings: { mail: { smtp, from } }, warnings: [] } })
    expect(problemsOf({ ...work, ONEWINDOW_SMTP: 'http://window:hidden@mail' }).join()).not.toContain('hidden')
  })

  test('everything that is wrong is told at once', () => {
    expect(problemsOf({ ONEWINDOW_MODE: 'production', ONEWINDOW_CLOCK: 'movable', DATABASE_URL: 'db' })).toHaveLength(4)
  })

  test('a secret of just enough characters will do', () => expect([...secret]).toHaveLength(shortestSecret))

  test('the embedded database runs, with a warning', () => {
    expect(warningsOf({ ...work, DATABASE_URL: undefined })).toEqual(['DATABASE_URL'])
  })
})

describe('in both', () => {
  test('a mode of no kind', () => {
    expect(problemsOf({ ...work, ONEWINDOW_MODE: 'Production' })).toEqual([
      'ONEWINDOW_MODE is practice or production, not `Production`',
    ])
  })

  test('a misspelt setting is pointed out', () => {
    expect(warningsOf({ ONEWINDOW_MOED: 'production' })).toEqual(['ONEWINDOW_MOED'])
  })

  test('no secret and no password is ever repeated', () => {
    const said = (env: Environment): string => JSON.stringify(settings(env))
    expect(said({ ...work, ONEWINDOW_SECRET: 'short-but-mine' })).not.toContain('short-but-mine')
    expect(said({ ...work, DATABASE_URL: 'mysql://window:hidden@db' })).not.toContain('hidden')
    expect(said({ ...work, ONEWINDOW_ORIGIN: 'https://me:hidden@window.example.cn' })).not.toContain('hidden')
  })

  test('whatever is set, production never runs with a clock that moves, without https, or with a known secret', () => {
    const any = fc.record(
      {
        ONEWINDOW_SECRET: fc.oneof(fc.constantFrom(secret, practiceSecret), fc.string()),
        ONEWINDOW_ORIGIN: fc.oneof(fc.constantFrom('https://a.cn', 'http://a.cn', 'https://a.cn:444'), fc.webUrl()),
        ONEWINDOW_CLOCK: fc.oneof(fc.constantFrom('real', 'movable', ' movable '), fc.string()),
        DATABASE_URL: fc.oneof(fc.constantFrom('postgres://a/b', ''), fc.string()),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(any, (env) => {
        const read = settings({ ...env, ONEWINDOW_MODE: 'production' })
        if (!read.ok) return read.error.length > 0
        const { clockMoves, practiceAccounts, origin, secret: sealed } = read.value.settings
        return !clockMoves && !practiceAccounts && origin.startsWith('https://') && sealed === secret
      }),
    )
  })
})

describe('signing in elsewhere', () => {
  const elsewhere = {
    ONEWINDOW_OIDC_ISSUER: 'https://id.example.cn',
    ONEWINDOW_OIDC_CLIENT: 'one-window',
    ONEWINDOW_OIDC_CLIENT_SECRET: 'known to both sides',
  }
  const http = { ...elsewhere, ONEWINDOW_OIDC_ISSUER: 'http://localhost:3000' }

  test('takes three settings', () => {
    expect(settings({ ...work, ...elsewhere })).toMatchObject({
      value: {
        settings: {
          oidc: { issuer: 'https://id.example.cn', client: 'one-window', clientSecret: 'known to both sides' },
        },
      },
    })
  })

  test.each(Object.keys(elsewhere))('without %s it does not start, and does not tell the others', (name) => {
    const said = problemsOf({ ...elsewhere, [name]: undefined })
    expect(said).toEqual([
      `${name} is not set: signing in elsewhere takes ISSUER, CLIENT and CLIENT_SECRET, all three or none`,
    ])
  })

  test('over plain http only in practice', () => {
    expect(problemsOf(http)).toEqual([])
    expect(problemsOf({ ...work, ...http })).toEqual([
      'ONEWINDOW_OIDC_ISSUER is not the address of an OpenID provider; write it like https://id.example.cn',
    ])
    expect(problemsOf({ ...elsewhere, ONEWINDOW_OIDC_ISSUER: 'id.example.cn' })).toHaveLength(1)
  })
})
