/** Names that a claim cannot have: they mean something else in the token, or are ours. */
const taken = new Set([
  ...['iss', 'sub', 'aud', 'jti', 'iat', 'nbf', 'exp', 'cnf', 'vct', 'vct#integrity', 'status'],
  ...['_sd', '_sd_alg', '...', '__proto__', 'number', 'kind', 'authority', 'holder'],
])

export const isFreeClaimName = (name: string): boolean => !taken.has(name)
