// Broken lines leave room for the number beside them.
MathJax.Hub.Config({
  messageStyle: "none", showMathMenu: false,
  SVG: { scale: 95, linebreaks: { automatic: true, width: "92% container" } },
});
// Hidden MathML for screen readers. Push, because a second "extensions" list would replace
// Doxygen's; "mml" first, because pages without formulas lack it.
MathJax.Hub.config.extensions.push("[MathJax]/jax/element/mml/jax.js", "AssistiveMML.js");
