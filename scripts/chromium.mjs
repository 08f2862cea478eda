// Finds the machine's Chromium for the tests in a browser and for the screenshot; on Debian it can install one.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { say } from './install.mjs'

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const macApplications = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `${name}.app/Contents/MacOS/${name}`,
)
const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** @param {(string | undefined)[]} folders @param {string[]} names */
const within = (folders, names) => folders.flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []))

/** @type {Partial<Record<NodeJS.Platform, () => string[]>>} */
const usualPlaces = {
  darwin: () => within(['/Applications', join(process.env.HOME ?? '/', 'Applications')], macApplications),
  win32: () =>
    within([process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA], windowsPrograms),
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

const candidates = () => [
  ...within((process.env.PATH ?? '').split(delimiter), namesOnPath),
  ...(usualPlaces[process.platform]?.() ?? []),
]

/** What the environment names is used or refused, never passed over for another browser. @returns {string | undefined} */
function named() {
  for (const variable of ['CHROMIUM_PATH', 'CHROME_PATH']) {
    const path = process.env[variable]
    if (!path) continue
    if (isProgram(path)) return path
    throw new Error(
      `${variable} 所指的 ${path} 不是可运行的程序。 / ${variable} names ${path}, which is not a program that can be run.`,
    )
  }
  return undefined
}

const missing = `
没有找到 Chromium 浏览器，浏览器里的测试需要它。请安装 Chromium 或 Chrome，例如：
  Debian    sudo apt-get install chromium fonts-noto-cjk
  Ubuntu    sudo snap install chromium
  Fedora    sudo dnf install chromium
  macOS     brew install --cask google-chrome
  Windows   winget install Google.Chrome
装在别处的，用环境变量 CHROMIUM_PATH 指明程序的位置。

No Chromium was found; the tests in a browser need one. Install Chromium or Chrome, for example as above.
If it is installed elsewhere, name the program in the environment variable CHROMIUM_PATH.`

/** The path of a Chromium; throws, saying what to install, where there is none. @returns {string} */
export function findChromium() {
  const found = named() ?? candidates().find(isProgram)
  if (found === undefined) throw new Error(missing)
  return found
}

function isDebianAsRoot() {
  try {
    return process.getuid?.() === 0 && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** As `findChromium`, but installs one first where that needs no question: on Debian, as root. @returns {string} */
export function ensureChromium() {
  if (named() === undefined && !candidates().some(isProgram) && isDebianAsRoot()) {
    say('正在安装 Chromium…… / Installing Chromium…')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    ]) {
      const { status, stdout, stderr } = spawnSync('apt-get', args, {
        env,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      if (status !== 0) say(`${stdout}${stderr}`.trim())
    }
  }
  return findChromium()
}
