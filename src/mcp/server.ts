/** The protocol: tools listed and called, refusals told so that a model can mend what it wrote. */
import process from 'node:process'
// The high-level McpServer takes its shapes in a library of its own and words its refusals in English alone.
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js'
import self from '../../package.json' with { type: 'json' }
import { near } from '../server/near.ts'
import { isRefusal, type Refusal } from '../server/problems.ts'
import type { Language } from '../text.ts'
import { tools } from './tools.ts'

const instructions = `一窗：国函〔2023〕130号工作方案的措施，作为可以提问的规则。先用 decisions 或 search 找到判定，用 explain 看事实的代码，再用 decide；缺事实时用 next_question。引用每个答复所附的条文和日期。
One Window: the measures of State Council letter 2023 No. 130 (Beijing services opening) as rules that you can ask. Find a decision with \`decisions\` or \`search\`, learn its fact ids with \`explain\`, then \`decide\`; where facts are missing, \`next_question\`. Cite the clauses and dates that come with every answer.`

const byName = new Map(tools.map((tool) => [tool.listed.name, tool]))

export function createServer(spoken: Language): Server {
  const server = new Server(
    { name: 'onewindow', title: '一窗 One Window', version: self.version },
    { capabilities: { tools: {} }, instructions },
  )
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(({ listed }) => listed) }))
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given } }) => {
    const tool = byName.get(name)
    if (!tool) throw unknownTool(name)
    try {
      const { data, text } = tool.run(given ?? {}, spoken)
      return { structuredContent: { ...data }, content: [{ type: 'text' as const, text }] }
    } catch (error) {
      if (!isRefusal(error)) throw error
      return { isError: true, content: [{ type: 'text' as const, text: told(error) }] }
    }
  })
  return server
}

const told = ({ problems }: Refusal): string =>
  problems.map(({ at, text }) => `${at} ${text.en}\n${at} ${text.zh}`).join('\n')

function unknownTool(name: string): McpError {
  const [meant] = near(name, [...byName.keys()])
  const all = [...byName.keys()].join(', ')
  const shown = name.slice(0, 80)
  return new McpError(
    ErrorCode.InvalidParams,
    `there is no tool \`${shown}\`${meant ? `; the nearest is \`${meant}\`` : ''}; there are: ${all} / 没有工具“${shown}”${meant ? `；最接近的是“${meant}”` : ''}；可用的有：${all}`,
  )
}

/** Serves until the client closes standard input. */
export async function serveStdio(spoken: Language): Promise<void> {
  const server = createServer(spoken)
  const ended = new Promise<void>((resolve) => process.stdin.once('end', resolve))
  await server.connect(new StdioServerTransport())
  await ended
  await server.close()
}
