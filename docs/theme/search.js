// Full-text search. The index is a script, so that it also works from a folder on disk.
(() => {
  const most = 12
  let index
  const load = () => index ??= new Promise((done) => {
    const script = document.createElement("script")
    script.src = "search-index.js"
    script.onload = () => done(window.bookIndex.map(([url, page, title, text]) =>
      ({ url, page, title, text, low: `${page} ${title} ${text}`.toLowerCase() })))
    document.head.append(script)
  })

  // How well a section answers: words in its title count most, the book before the library, then
  // a whole phrase, its page's title, and how often.
  const rank = (entry, words) => {
    let points = 0
    for (const word of words) {
      const count = entry.low.split(word).length - 1
      if (!count) return 0
      points += Math.min(count, 5) + (entry.title.toLowerCase().includes(word) ? 20 : 0) + (entry.page.toLowerCase().includes(word) ? 3 : 0)
    }
    const phrase = words.join(" ")
    return points + (words.length > 1 && entry.low.includes(phrase) ? 10 : 0) + (/^(ch_|index|notation)/.test(entry.url) ? 20 : 0)
  }

  // Text with the found words in <mark>, as nodes: nothing of it is ever read as HTML.
  const marked = (text, words) => {
    const nodes = [], low = text.toLowerCase()
    let at = 0
    while (at < text.length) {
      const next = words.map((w) => [low.indexOf(w, at), w.length]).filter(([i]) => i >= 0).sort((a, b) => a[0] - b[0] || b[1] - a[1])[0]
      if (!next) break
      nodes.push(text.slice(at, next[0]), Object.assign(document.createElement("mark"), { textContent: text.slice(next[0], next[0] + next[1]) }))
      at = next[0] + next[1]
    }
    return [...nodes, text.slice(at)]
  }
  const excerpt = (text, words) => {
    const low = text.toLowerCase(), phrase = low.indexOf(words.join(" "))
    const found = words.map((w) => low.indexOf(w)).filter((i) => i >= 0)
    const start = Math.max(0, (phrase >= 0 ? phrase : Math.min(...found, Infinity)) - 40)
    const from = !isFinite(start) || start === 0 ? 0 : text.indexOf(" ", start) + 1
    return (from ? "…" : "") + text.slice(from, from + 130) + (text.length > from + 130 ? "…" : "")
  }

  document.addEventListener("DOMContentLoaded", () => {
    const field = document.getElementById("book-search")
    if (!field) return
    const panel = document.createElement("div")
    panel.id = "book-results"
    panel.hidden = true
    panel.setAttribute("aria-live", "polite")
    document.body.append(panel)
    const links = () => [...panel.querySelectorAll("a")]

    const update = async () => {
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean)
      if (!words.length) { panel.hidden = true; return }
      const entries = await load()
      const hits = entries.map((entry) => [rank(entry, words), entry]).filter(([points]) => points).sort((a, b) => b[0] - a[0])
      const list = document.createElement("ul")
      for (const [, entry] of hits.slice(0, most)) {
        const item = document.createElement("li"), link = document.createElement("a")
        const title = document.createElement("b"), page = document.createElement("span"), text = document.createElement("small")
        const [file, hash] = entry.url.split("#")
        link.href = `${file}?find=${encodeURIComponent(words.join(" "))}${hash ? "#" + hash : ""}`
        title.append(...marked(entry.title, words))
        if (entry.page !== entry.title) page.append(...marked(entry.page, words))
        text.append(...marked(excerpt(entry.text, words), words))
        link.append(title, page, text)
        item.append(link)
        list.append(item)
      }
      const count = document.createElement("p")
      count.textContent = hits.length > most ? `${most} of ${hits.length} places` : hits.length === 1 ? "1 place" : hits.length ? `${hits.length} places` : `Nothing found for “${field.value.trim()}”`
      panel.replaceChildren(count, list)
      const box = field.getBoundingClientRect()
      panel.style.top = `${box.bottom + 6}px`
      panel.hidden = false
    }
    const close = () => { panel.hidden = true }

    field.addEventListener("input", update)
    field.addEventListener("focus", update)
    document.addEventListener("click", (event) => { if (!panel.contains(event.target) && event.target !== field) close() })
    document.addEventListener("keydown", (event) => {
      const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName)
      if (event.key === "/" && !typing) { event.preventDefault(); field.focus(); field.select() }
      if (panel.hidden) return
      const all = links(), at = all.indexOf(document.activeElement)
      if (event.key === "Escape") { close(); field.focus() }
      if (event.key === "ArrowDown") { event.preventDefault(); all[Math.min(at + 1, all.length - 1)]?.focus() }
      if (event.key === "ArrowUp") { event.preventDefault(); at <= 0 ? field.focus() : all[at - 1].focus() }
      if (event.key === "Enter" && document.activeElement === field) all[0]?.click()
    })

    // Coming from a result: mark its words on the page.
    const find = new URLSearchParams(location.search).get("find")?.toLowerCase().split(/\s+/).filter((w) => w.length > 1)
    const body = document.querySelector("div.contents")
    if (!find?.length || !body) return
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT, { acceptNode: (node) =>
      node.parentElement.closest("script, style, svg, .toc, .formulaDsp, .equation-index .formula") || !find.some((w) => node.data.toLowerCase().includes(w)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT })
    const nodes = []
    while (walker.nextNode()) nodes.push(walker.currentNode)
    // Formulas that are not typeset yet stay in one piece.
    const pieces = (text) => text.split(/(\\\([^]*?\\\)|\\\[[^]*?\\\])/).flatMap((part, i) => i % 2 ? [part] : marked(part, find))
    for (const node of nodes) node.replaceWith(...pieces(node.data))
  })
})()
