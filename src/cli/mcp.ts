/** `mcp`: the tools for programs that speak the Model Context Protocol, over standard input and output. */
import { serveStdio } from '../mcp/server.ts'
import { exits } from './exits.ts'
import type { Page } from './page.ts'

export async function mcp({ language }: Page): Promise<number> {
  await serveStdio(language)
  return exits.done.code
}
