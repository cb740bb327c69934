// A real browser for the tests: Chromium spoken to over a pipe (DevTools protocol, NUL-separated
// JSON), and a server for the site. Needs only Node and Chromium.
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.txt': 'text/plain' }

export const serve = (site) => new Promise((ready) => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname)
    const file = join(site, path)
    if (path === '/favicon.ico') return response.writeHead(204).end()
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
  })
  server.listen(0, '127.0.0.1', () => ready({ base: `http://127.0.0.1:${server.address().port}/`, close: () => { server.closeAllConnections(); server.close() } }))
})

export const launch = async (program) => {
  const profile = mkdtempSync(join(tmpdir(), 'site-test-'))
  const chromium = spawn(program, ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage',
    '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const [, , , input, output] = chromium.stdio
  let nextId = 1, buffer = '', session
  const waiting = new Map(), listeners = new Set()
  chromium.on('exit', () => { for (const { reject } of waiting.values()) reject(new Error('the browser has ended')) })
  output.setEncoding('utf8').on('data', (chunk) => {
    const parts = (buffer + chunk).split('\0')
    buffer = parts.pop()
    for (const message of parts.map((part) => JSON.parse(part))) {
      if (!message.id) { for (const listener of listeners) listener(message); continue }
      const { resolve, reject } = waiting.get(message.id)
      waiting.delete(message.id)
      message.error ? reject(new Error(JSON.stringify(message.error))) : resolve(message.result)
    }
  })
  const send = (method, params = {}) => new Promise((resolve, reject) => {
    waiting.set(nextId, { resolve, reject })
    input.write(JSON.stringify({ id: nextId++, method, params, sessionId: session }) + '\0')
  })
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  session = (await send('Target.attachToTarget', { targetId, flatten: true })).sessionId
  for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await send(domain + '.enable')

  const browser = {
    send,
    listen: (listener) => listeners.add(listener),
    evaluate: async (expression) => {
      const result = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
      if (result.exceptionDetails) throw new Error(result.exceptionDetails.exception?.description ?? result.exceptionDetails.text)
      return result.result.value
    },
    // Loads a page and waits until its formulas are typeset.
    open: async (url, width = 1280, height = 900) => {
      await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 500 })
      const loaded = new Promise((done) => {
        const listener = ({ method }) => { if (method === 'Page.loadEventFired') { listeners.delete(listener); done() } }
        listeners.add(listener)
      })
      const { errorText } = await send('Page.navigate', { url })
      if (errorText) throw new Error(`${url}: ${errorText}`)
      await loaded
      await browser.typeset()
    },
    typeset: () => browser.evaluate(`document.querySelector('script[src*="MathJax.js"]') ? new Promise((done, fail) => {
      setTimeout(() => fail(new Error('MathJax does not start')), 20000)
      const wait = () => window.MathJax?.Hub?.Queue ? MathJax.Hub.Queue(done) : setTimeout(wait, 10)
      wait() }) : undefined`),
    close: async () => {
      await send('Browser.close').catch(() => {})
      await new Promise((done) => chromium.exitCode === null ? chromium.on('exit', done) : done())
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  return browser
}
