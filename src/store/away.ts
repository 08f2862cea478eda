/** A database that is away for a moment: shut down, starting, out of connections, its connection lost or refused. */
export const isAway = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(57P0[1-3]|08...|53300|ECONNREFUSED|ECONNRESET|EPIPE)$/.test(codeOf(error)) ||
    // The socket of a server on this machine; any other file that is missing is something else.
    ('syscall' in error && error.syscall === 'connect' && codeOf(error) === 'ENOENT') ||
    /Connection terminated|timeout exceeded/.test(error.message))

/** SQLSTATE, or the operating system's own. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')
