import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import ts from 'typescript'

/** A file of the project: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A room is a folder (its path ends in `/`) or one file. Rooms on one floor do not see each other. */
export const floors: readonly (readonly string[])[] = [
  ['src/text.ts'],
  ['src/time/'],
  ['src/law/'],
  ['src/rules/'],
  ['src/store/'],
  ['src/people/'],
  ['src/window/', 'src/registers/', 'src/ledgers/', 'src/markets/', 'src/exchanges/', 'src/watches/'],
  ['src/zone/'],
  ['src/population/'],
  ['src/server/', 'src/cli/', 'src/mcp/'],
  ['web/'],
]

/** From these rooms only these doors lead down; an empty list is a room that stands alone. */
const doors: Readonly<Record<string, { readonly open: readonly string[]; readonly why: string }>> = {
  'src/rules/': {
    open: ['src/text.ts', 'src/time/', 'src/law/instrument.ts'],
    why: 'the rule language knows what an instrument is, and nothing of the plan',
  },
  'web/': { open: [], why: 'the pages know the server by its OpenAPI types alone, in web/api' },
}

/** The arrows that may run along a floor. */
const sideways = [
  // Registers, ledgers, markets and watches read forms as the window does; what is sold settles in ledgers.
  { from: 'src/registers/', to: 'src/window/' },
  { from: 'src/ledgers/', to: 'src/window/' },
  { from: 'src/markets/', to: 'src/window/' },
  { from: 'src/markets/', to: 'src/ledgers/' },
  { from: 'src/watches/', to: 'src/window/' },
  // The command `serve` starts the server.
  { from: 'src/cli/', to: 'src/server/' },
  // The command `mcp` starts the tools, which show what the server shows.
  { from: 'src/cli/', to: 'src/mcp/' },
  { from: 'src/mcp/', to: 'src/server/' },
]

/** Rooms that compute and touch nothing: no file, no network, no process. */
const pure = ['src/text.ts', 'src/time/', 'src/law/', 'src/rules/', 'web/']

/** Where the texts of the law are read from their files. */
const readers = ['src/law/plan.ts', 'src/law/sources.ts']

const stands = (path: string, room: string): boolean => (room.endsWith('/') ? path.startsWith(room) : path === room)

const floorOf = (path: string): number => floors.findIndex((rooms) => rooms.some((room) => stands(path, room)))

const roomOf = (path: string): string | undefined => floors.flat().find((room) => stands(path, room))

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/** What a file names in imports: static, dynamic, of types, re-exported. `null` stands for a name that is computed. */
export function importsOf({ path, text }: SourceFile): readonly (string | null)[] {
  const found: (string | null)[] = []
  const add = (node: ts.Node | undefined): void => {
    if (node !== undefined) found.push(ts.isStringLiteralLike(node) ? node.text : null)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier)
    else if (ts.isExternalModuleReference(node)) add(node.expression)
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument)
    else if (ts.isCallExpression(node) && loads(node.expression)) add(node.arguments[0])
    ts.forEachChild(node, visit)
  }
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind))
  return found
}

const loads = (called: ts.Expression): boolean =>
  called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require')

/** Every arrow that runs where it may not, one line each. */
export const wrongArrows = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(({ path }) => roomOf(path) !== undefined)
    .flatMap((file) =>
      importsOf(file).flatMap((name) => {
        const wrong = wrongWith(file.path, name)
        return wrong === null ? [] : [`${file.path} imports ${name ?? 'a computed name'}: ${wrong}`]
      }),
    )

/** A drafter's file is named on the command line: no import of the house, and the only one that cannot be written out. */
const opensDrafts = 'src/cli/draft.ts'

function wrongWith(from: string, name: string | null): string | null {
  if (name === null && from === opensDrafts) return null
  if (name === null) return 'an import must name its target, so that it can be checked'
  if (isBuiltin(name)) return wrongWithBuiltin(from)
  if (!/^[./#]/.test(name)) return null
  if (!name.startsWith('.')) return 'imports inside the house are relative'
  return wrongWithArrow(from, posix.join(posix.dirname(from), name))
}

function wrongWithBuiltin(from: string): string | null {
  if (isTest(from) || readers.includes(from)) return null
  return pure.some((room) => stands(from, room)) ? 'this room is pure: it uses nothing of the machine' : null
}

function wrongWithArrow(from: string, to: string): string | null {
  const room = roomOf(from)
  if (room === undefined || stands(to, room)) return null
  const door = doors[room]
  if (door !== undefined && !door.open.some((open) => stands(to, open))) return door.why
  if (to === 'package.json') return null
  const floor = floorOf(to)
  if (floor === -1) return 'the target is outside the house'
  if (floor > floorOf(from)) return 'the arrow runs up'
  if (floor < floorOf(from)) return null
  return sideways.some((arrow) => stands(from, arrow.from) && stands(to, arrow.to)) ? null : 'the arrow runs sideways'
}

export const longestFile = 500

/** One artefact of the plan is one file, however long the law is; so are its examples. Beyond this even a law wants parts. */
export const longestArtefact = 800

const lengthAllowed = (path: string): number => (/^src\/zone\/\d\d-/.test(path) ? longestArtefact : longestFile)

/** Where data is written as TypeScript; a file there counts as data as long as it computes nothing. */
const isDataPlace = (path: string): boolean => path.endsWith('.data.ts') || path.startsWith('src/law/instruments/')

/** Files of code too long to be read at a sitting. */
export const wrongLengths = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(({ path }) => /^src\/.*\.tsx?$/.test(path))
    .flatMap((file) => {
      const lines = file.text.trimEnd().split('\n').length
      if (lines <= lengthAllowed(file.path) || (isDataPlace(file.path) && !hasLogic(file))) return []
      return [`${file.path} has ${lines} lines; code has at most ${lengthAllowed(file.path)}`]
    })

const logic = new Set([
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.WhileStatement,
])

function hasLogic({ path, text }: SourceFile): boolean {
  const visit = (node: ts.Node): boolean => logic.has(node.kind) || ts.forEachChild(node, visit) === true
  return visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest))
}

/** Folders of `src` with code in them and no page that says what they are. */
export function foldersWithoutReadme(paths: readonly string[]): readonly string[] {
  const folders = paths.flatMap((path) => /^(src\/[^/]+\/).*\.tsx?$/.exec(path)?.[1] ?? [])
  return [...new Set(folders)].filter((folder) => !paths.includes(`${folder}README.md`))
}

/** Paths that are true on one machine only. The letter before tells them from an address on the web. */
const machinePaths = ['work', 'tmp/bash_jobs', 'home/[a-z]', 'Users/[A-Za-z]'].map(
  (path) => new RegExp(`(?<![\\w.}-])/${path}${path.includes('/') ? '' : '/'}`),
)

/** Lines that name a path of the machine on which they were written. */
export const machinePathsIn = ({ path, text }: SourceFile): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      machinePaths.some((pattern) => pattern.test(line)) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
    )

interface LockEntry {
  readonly resolved?: string
  readonly link?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>
}

/** Packages that would come from anywhere but npm's own registry. */
export const foreignHosts = (lock: Lock): readonly string[] =>
  Object.entries(lock.packages).flatMap(([path, { resolved }]) =>
    resolved === undefined || resolved.startsWith('https://registry.npmjs.org/') ? [] : [`${path} from ${resolved}`],
  )

/** Packages for other platforms that the lock forgot: with one of them missing, `npm ci` refuses on every machine. */
export const forgottenInLock = (lock: Lock): readonly string[] =>
  Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(path).some((place) => `${place}node_modules/${name}` in lock.packages))
      .map((name) => `${name}, which ${path} may need`),
  )

/** The folders in which Node looks for what a package needs: `a/node_modules/b` sees its own, then those of `a`, then the root's. */
function placesFor(path: string): readonly string[] {
  if (path === '') return ['']
  const above = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/')))
  return [`${path}/`, ...placesFor(above.replace(/\/$/, ''))]
}
