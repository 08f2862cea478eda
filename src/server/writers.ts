/**
 * How replies are written: each route has a writer of its own, which leaves out what its shape does not name. It is made
 * when the route first answers; made for all routes at once, they were a third of the time to start.
 */
import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'

const select = SerializerSelector()

export const whenFirstUsed: typeof select = (shapes, options) => {
  const make = select(shapes, options)
  return (route) => {
    let write: ReturnType<typeof make> | undefined
    return (data) => {
      write ??= make(route)
      return write(data)
    }
  }
}
