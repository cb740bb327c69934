// node site-test.mjs SITE CHROMIUM: the built site in a real browser, page by page, and what a
// reader does with it. Prints each failure; ends with 1 if there was one.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { launch, serve } from './browser.mjs'

const [site, chromium] = [resolve(process.argv[2]), process.argv[3] ?? 'chromium']
const disk = `file://${site}/`
const { base, close } = await serve(site)
const browser = await launch(chromium)
const { evaluate, open, send } = browser
const sleep = (time) => new Promise((done) => setTimeout(done, time))

let failures = 0, where = ''
const fail = (text) => { failures++; console.log(`FAIL ${where}: ${text}`) }
const expect = (good, text) => { if (!good) fail(text) }

const urls = new Map()
browser.listen(({ method, params }) => {
  if (method === 'Runtime.exceptionThrown') fail('exception ' + (params.exceptionDetails.exception?.description ?? params.exceptionDetails.text))
  if (method === 'Log.entryAdded' && params.entry.level === 'error') fail(`console: ${params.entry.text} ${params.entry.url ?? ''}`)
  if (method === 'Runtime.consoleAPICalled' && params.type === 'error') fail('console: ' + params.args.map((a) => a.value).join(' '))
  if (method === 'Network.requestWillBeSent') {
    const { url } = params.request
    urls.set(params.requestId, url)
    if (!url.startsWith(base) && !url.startsWith(disk) && !/^(data|blob|about):/.test(url)) fail('asks another host: ' + url)
  }
  if (method === 'Network.loadingFailed' && !params.canceled) fail(`cannot load ${urls.get(params.requestId)}: ${params.errorText}`)
  if (method === 'Network.responseReceived' && params.response.status >= 400) fail(`${params.response.status} for ${params.response.url}`)
})

const visit = async (page, width, origin = base) => { where = page + (width === 390 ? ' (390 px)' : ''); await open(origin + page, width) }

// --- each page: its formulas, pictures, links, and its width on a telephone
const pages = readdirSync(site).filter((file) => file.endsWith('.html')).sort()
const look = `(() => {
  const main = document.querySelector('div.contents') ?? document.body
  const jax = window.MathJax?.Hub?.getAllJax() ?? []
  const broken = (node) => node?.type === 'merror' || !!node?.data?.some?.(broken)
  const text = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, { acceptNode: (node) =>
    node.parentElement.closest('script, style, pre, code, .fragment, .tex2jax_ignore, svg, .MathJax_SVG, .MJX_Assistive_MathML') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT })
  let words = ''
  while (text.nextNode()) words += text.currentNode.data + ' '
  return {
    ids: [...document.querySelectorAll('[id], a[name]')].map((e) => e.id || e.name),
    twice: [...document.querySelectorAll('.contents [id]')].map((e) => e.id).filter((id, i, all) => !/^[a-z][0-9a-f]{32}$/.test(id) && all.indexOf(id) !== i),
    links: [...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href')),
    jax: jax.length, bad: jax.filter((j) => broken(j.root)).map((j) => j.originalText.trim()),
    raw: /\\\\[([]|\\$\\$|\\\\begin\\{|\\\\f[[$]|\\\\(?:run|eq|fig|cite)\\{|zqx\\d/.exec(words)?.[0],
    images: [...main.querySelectorAll('img')].map((i) => ({ src: i.getAttribute('src'), width: i.naturalWidth, alt: i.hasAttribute('alt'), size: i.hasAttribute('width') })),
    objects: main.querySelectorAll('object').length, lang: document.documentElement.lang, title: document.title,
  } })()`
const ids = new Map(), links = []
let formulas = 0, images = 0
for (const page of pages) {
  await visit(page)
  const seen = await evaluate(look)
  const source = readFileSync(join(site, page), 'utf8').replace(/<script[\s\S]*?<\/script>|<pre[\s\S]*?<\/pre>|<div class="fragment">[\s\S]*?<!-- fragment -->|<code>.*?<\/code>/g, '').replace(/<span class="tex2jax_ignore">.*?<\/span>|<[^>]*>/g, '')
  const written = (source.match(/\\\(|\\\[/g) ?? []).length
  expect(seen.jax === written, `${written} formulas are written, ${seen.jax} typeset`)
  expect(!seen.bad.length, 'formula error in ' + seen.bad)
  expect(!seen.raw, 'raw source on the page: ' + seen.raw)
  expect(!seen.twice.length, 'ids given twice: ' + seen.twice)
  for (const image of seen.images) {
    expect(image.width, 'empty image ' + image.src)
    expect(image.alt, 'no alt text: ' + image.src)
    expect(image.size || !image.src.startsWith('figures/'), 'no size: ' + image.src)
  }
  expect(!seen.objects, '<object> in place of <img>')
  expect(seen.lang === 'en' && seen.title, 'no language or no title')
  formulas += seen.jax
  images += seen.images.length
  ids.set(page, new Set(seen.ids))
  links.push(...seen.links.map((href) => [page, href]))
  await send('Emulation.setDeviceMetricsOverride', { width: 390, height: 844, deviceScaleFactor: 1, mobile: true })
  await sleep(20)
  const overflow = await evaluate(`(() => {
    const over = Math.max(document.scrollingElement.scrollWidth, document.body.scrollWidth) - innerWidth
    if (over <= 0) return ''
    const wide = [...document.querySelectorAll('.contents *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && ![...function* (p) { while (p = p.parentElement) yield p }(e)].some((p) => getComputedStyle(p).overflowX !== 'visible' && p.id !== 'doc-content'))[0]
    return over + ' px wider than a telephone: ' + (wide ? wide.outerHTML.slice(0, 160) : '') })()`)
  expect(!overflow, overflow)
}
let inner = 0
for (const [page, href] of links) {
  where = page
  if (/^(mailto|javascript):/.test(href)) continue
  if (/^https?:/.test(href)) { if (!/^https:\/\/(www\.)?(doi\.org|[\w.-]+)\//.test(href)) fail('odd link ' + href); continue }
  inner++
  const [path, hash] = href.split('#').map(decodeURIComponent)
  const target = path.split('?')[0] || page
  if (!existsSync(join(site, target))) fail('broken link ' + href)
  else if (hash && ids.has(target) && !ids.get(target).has(hash)) fail('broken anchor ' + href)
}

// --- what a reader does
const chapters = pages.filter((page) => page.startsWith('ch_'))
expect(chapters.length, 'no chapter')
const type = async (text) => {
  await evaluate(`(() => { const f = document.getElementById('book-search'); f.focus(); f.value = ${JSON.stringify(text)}; f.dispatchEvent(new Event('input', { bubbles: true })) })()`)
  for (let i = 0; i < 40; i++) {
    await sleep(25)
    const hits = await evaluate(`(() => { const p = document.getElementById('book-results'); return !p || p.hidden ? null : [...p.querySelectorAll('a')].map((a) => ({ href: a.getAttribute('href'), marks: a.querySelectorAll('mark').length })) })()`)
    if (hits) return hits
  }
  return []
}
// Words of the first chapter's prose that stand in none of its headings and nowhere in another.
const textOf = new Map()
for (const chapter of chapters) {
  await visit(chapter)
  textOf.set(chapter, await evaluate(`({
    prose: [...document.querySelectorAll('div.textblock > p')].map((p) => p.textContent).join(' '),
    heads: [...document.querySelectorAll('h1, h2, h3')].map((e) => e.textContent).join(' ').toLowerCase(),
    all: document.querySelector('div.contents').textContent.toLowerCase() })`))
}
const [first, ...others] = chapters.map((chapter) => textOf.get(chapter))
const own = [...new Set(first.prose.match(/\b[a-z]{9,}\b/g))].filter((word) => !first.heads.includes(word) && others.every((other) => !other.all.includes(word)))
const proseWords = [0, 1, 2].map((third) => own[Math.floor(third * own.length / 3)]).filter((word) => word)
expect(proseWords.length >= 2, 'no words to search for')
for (const origin of [base, disk]) {
  await visit('index.html', 1280, origin)
  where = 'search from ' + origin.slice(0, 5)
  for (const word of proseWords) {
    const hits = await type(word)
    expect(hits.some((hit) => hit.href.startsWith(chapters[0])), `'${word}' of ${chapters[0]} is not found`)
    expect(hits.every((hit) => hit.marks), `'${word}' is not marked in each result`)
  }
  expect((await type('zzzzqq')).length === 0, 'a word that is nowhere is found')
  const [hit] = await type(proseWords[0])
  if (hit) {
    await open(origin + hit.href)
    expect(await evaluate(`document.querySelectorAll('.contents mark').length`), 'the found word is not marked on its page')
  }
}

await visit(chapters[0])
where = 'dark mode'
const shown = `[...document.querySelectorAll('figure.book-figure')].map((f) => [...f.querySelectorAll('img')].filter((i) => getComputedStyle(i).display !== 'none').map((i) => i.className).join())`
const paper = `getComputedStyle(document.body).backgroundColor`
await evaluate(`document.documentElement.classList.contains('dark-mode') && document.querySelector('doxygen-awesome-dark-mode-toggle').click()`)
const light = await evaluate(paper)
expect((await evaluate(shown)).every((s) => s === 'only-light'), 'not each figure shows its light picture')
await evaluate(`(() => { const t = document.querySelector('doxygen-awesome-dark-mode-toggle'); t.focus(); t.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })) })()`)
expect(await evaluate(`document.documentElement.classList.contains('dark-mode')`), 'the toggle does not answer the keyboard')
expect((await evaluate(shown)).every((s) => s === 'only-dark'), 'not each figure shows its dark picture')
expect(light !== await evaluate(paper), 'the paper stays light')
await open(base + chapters[0])
expect(await evaluate(`document.documentElement.classList.contains('dark-mode')`), 'dark mode is forgotten')
await evaluate(`document.querySelector('doxygen-awesome-dark-mode-toggle').click()`)

await visit('index.html')
where = 'next and previous'
let steps = 0
for (; steps < pages.length; steps++) {
  const next = await evaluate(`document.querySelector('nav.book-nav a[rel=next]')?.getAttribute('href') ?? ''`)
  if (!next) break
  const here = await evaluate(`location.pathname.split('/').pop()`)
  await open(base + next)
  expect(await evaluate(`document.querySelector('nav.book-nav a[rel=prev]')?.getAttribute('href')`) === here, `${next} does not lead back to ${here}`)
}
expect(steps >= chapters.length + 4, `only ${steps} pages follow one another`)

await visit(chapters[0])
where = 'copying'
await send('Browser.grantPermissions', { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'] }).catch(() => {})
await evaluate(`window.copied = []; navigator.clipboard.writeText = async (text) => { copied.push(text) }`)
const copies = await evaluate(`(async () => {
  const buttons = [...document.querySelectorAll('doxygen-awesome-fragment-copy-button, .copy-command')]
  for (const button of buttons) button.click()
  await new Promise((done) => setTimeout(done, 100))
  return { buttons: buttons.length, fragments: document.querySelectorAll('div.fragment').length, outputs: document.querySelectorAll('figure.output').length, copied } })()`)
expect(copies.buttons >= copies.fragments + copies.outputs && copies.fragments, `${copies.buttons} copy buttons for ${copies.fragments} blocks of code and ${copies.outputs} outputs`)
expect(copies.copied.length === copies.buttons && copies.copied.every((text) => text.trim()), `${copies.copied.length} of ${copies.buttons} buttons copy something`)

await visit(chapters[0])
where = 'in-page contents'
const toc = await evaluate(`document.querySelectorAll('div.toc a').length`)
const heads = await evaluate(`document.querySelectorAll('.textblock > h1').length`)
expect(toc >= heads && heads, `${toc} entries for ${heads} sections`)

where = 'from code to its source and back'
const source = await evaluate(`document.querySelector('.listing .source-link a')?.getAttribute('href') ?? ''`)
expect(source, 'no block of code leads to its source')
if (source) {
  const first = await evaluate(`document.querySelector('.listing .fragment .line').textContent.trim()`)
  await open(base + source)
  const line = await evaluate(`document.getElementById(${JSON.stringify(source.split('#')[1])})?.closest('.line').textContent.replace(/^\\s*\\d+/, '').trim()`)
  expect(line === first, `'${first}' is not at ${source}: '${line}'`)
}
await open(base + 'equation_index.html')
const entity = await evaluate(`document.querySelector('.equation-index dd a:not([href*="_source"])')?.getAttribute('href') ?? ''`)
expect(entity, 'no function in the equation index')
if (entity) {
  await open(base + entity)
  expect(await evaluate(`[...document.querySelectorAll('dl.implements a[href*="#eq_"]')].length`), `${entity} does not lead back to its equation`)
}

await browser.close()
close()
console.log(`${pages.length} pages, ${formulas} formulas, ${images} images, ${inner} inner links, ${failures} failures`)
process.exit(failures ? 1 : 0)
