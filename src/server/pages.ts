/** The pages: files of the built web, and its one page for every address that is not of the interface. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from './kind.ts'
import { near } from './near.ts'
import { refusal, sendProblem } from './problems.ts'

const notBuilt = `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<title>一窗 One Window</title>
<h1>一窗 One Window</h1>
<p>网页还没有构建。请运行 <code>npm start</code>，它会先构建网页再启动；接口现在就可以使用，说明见 <a href="/api/docs">/api/docs</a>。</p>
<p lang="en">The pages are not built yet. Run <code>npm start</code>, which builds them and then starts; the interface works already and is described at <a href="/api/docs">/api/docs</a>.</p>
</html>
`

/** An address of the interface, as declared: `/api/decisions/:id`. */
export interface Address {
  readonly method: string
  readonly url: string
}

export async function pages(app: App, folder: string, addresses: readonly Address[]): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    redirect: false,
    setHeaders: (reply, path) => {
      // What the build names by its contents never changes under its name.
      const named = /[\\/]assets[\\/]/.test(path)
      reply.header('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const [path = '/'] = request.url.split('?')
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !/^\/(api|assets)(\/|$)/.test(path)
    return isPage ? sendPage(reply, folder) : refuseAddress(request, reply, path, addresses)
  })
}

function sendPage(reply: FastifyReply, folder: string): FastifyReply {
  reply.header('cache-control', 'no-cache')
  if (existsSync(join(folder, 'index.html'))) return reply.sendFile('index.html')
  return reply.code(503).type('text/html; charset=utf-8').send(notBuilt)
}

function refuseAddress(request: FastifyRequest, reply: FastifyReply, path: string, addresses: readonly Address[]) {
  const allowed = addresses.filter(({ url }) => matches(url, path)).map(({ method }) => method)
  const shown = path.slice(0, 120)
  if (allowed.length > 0) {
    const methods = [...new Set(allowed)].join(', ')
    reply.header('allow', methods)
    return sendProblem(
      request,
      reply,
      refusal('wrong-method', {
        zh: `${shown} 接受 ${methods}，不接受 ${request.method}`,
        en: `${shown} takes ${methods}, not ${request.method}`,
      }),
    )
  }
  const [meant] = near(
    path,
    addresses.map(({ url }) => url),
  )
  return sendProblem(
    request,
    reply,
    refusal('unknown-address', {
      zh: `${shown} 没有内容${meant ? `；最接近的是 ${meant}` : ''}；接口的全部地址见 /api/docs`,
      en: `there is nothing at ${shown}${meant ? `; the nearest is ${meant}` : ''}; every address of the interface is at /api/docs`,
    }),
  )
}

const matches = (declared: string, path: string): boolean => {
  const [parts, given] = [declared.split('/'), path.split('/')]
  return parts.length === given.length && parts.every((part, at) => part.startsWith(':') || part === given[at])
}
