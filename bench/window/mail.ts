/** A mail server that keeps silent: letters are put into the outbox as in earnest, and sending them costs nothing here. */
import { createServer } from 'node:net'

export async function silentMail(): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(() => undefined)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  server.unref()
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () => server.close(),
  }
}
