// Start the theme's extensions.
DoxygenAwesomeDarkModeToggle.init()
DoxygenAwesomeFragmentCopyButton.init()
DoxygenAwesomeParagraphLink.init()
DoxygenAwesomeInteractiveToc.init()

// Names and roles for screen readers that Doxygen's pages lack.
document.addEventListener("DOMContentLoaded", () => {
  for (const [selector, attributes] of [
    ["#top", { role: "banner" }],
    ["#side-nav", { role: "navigation", "aria-label": "Contents" }],
    ["#doc-content", { role: "main", tabindex: "-1" }],
    ["#nav-path", { role: "contentinfo" }],
    [".header .title", { role: "heading", "aria-level": "1" }],
  ]) {
    const element = document.querySelector(selector)
    if (element) for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  }
  // The theme adds its toggle for the mouse only, some time later.
  const bar = document.getElementById("book-bar")
  if (bar) new MutationObserver((_, observer) => {
    const toggle = bar.querySelector("doxygen-awesome-dark-mode-toggle")
    if (!toggle) return
    observer.disconnect()
    for (const [name, value] of [["role", "button"], ["tabindex", "0"], ["aria-label", "Light or dark"]]) toggle.setAttribute(name, value)
    toggle.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); toggle.click() }
    })
  }).observe(bar, { childList: true })
})

// A link to an exercise's solution opens it, and everything is open on paper.
document.addEventListener("DOMContentLoaded", () => {
  const open = () => { for (let e = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1))); e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true }
  addEventListener("hashchange", open)
  open()
  addEventListener("beforeprint", () => document.querySelectorAll("details.solution").forEach((d) => { d.open = true }))
})

// Programs' output can be copied like code, without its prompt.
document.addEventListener("DOMContentLoaded", () => {
  if (!navigator.clipboard) return
  for (const code of document.querySelectorAll("figure.output figcaption code, p.check > code")) {
    const button = document.createElement("button")
    button.type = "button"
    button.className = "copy-command"
    button.textContent = "copy"
    button.setAttribute("aria-label", "Copy the command")
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.textContent)
      button.textContent = "copied"
      setTimeout(() => { button.textContent = "copy" }, 1500)
    })
    code.after(button)
  }
})
