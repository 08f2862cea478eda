/** A database that is away for a moment: shut down, starting, out of connections, its connection lost or refused. */
export const isAway = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(57P0[1-3]|08...|53300|ECONNREFUSED|ECONNRESET|EPIPE)$/.test(codeOf(error)) ||
    // The socket of a server on this machine; any other file that is missing is something else.
    ('syscall' in error && error.syscall === 'connect' && codeOf(error) === 'ENOENT') ||
    /Connection terminated|timeout exceeded/.test(error.message))

/** Serialization, deadlock, a database that is away: may go well a moment later. */
export const passes = (error: unknown): boolean => /^(40001|40P01)$/.test(codeOf(error)) || isAway(error)

/** The constraint of a unique violation, or of an exclusion (SQLSTATE 23505, 23P01): what must be there once is there. */
export const constraintOf = (error: unknown): string | null =>
  /^(23505|23P01)$/.test(codeOf(error)) && error instanceof Error && 'constraint' in error
    ? String(error.constraint)
    : null

/** SQLSTATE, or the operating system's own. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')
