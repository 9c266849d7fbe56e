/** Matches a path against "/inventory/:id"; gives the parameters, or null. */
export function match(pattern, path) {
  const wanted = pattern.split("/").filter(Boolean);
  const given = path.split("/").filter(Boolean);
  if (wanted.length !== given.length) return null;
  const parameters = {};
  for (const [index, part] of wanted.entries()) {
    if (part.startsWith(":")) parameters[part.slice(1)] = decodeURIComponent(given[index]);
    else if (part !== given[index]) return null;
  }
  return parameters;
}

/** Shows the view of the address, and of every address that a link of this site leads to. */
export function start({ outlet, routes, missing }) {
  const show = () => {
    for (const [pattern, view] of Object.entries(routes)) {
      const parameters = match(pattern, location.pathname);
      if (parameters) return render(outlet, view(parameters, show));
    }
    render(outlet, missing({ path: location.pathname }, show));
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || link.origin !== location.origin || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    show();
    outlet.focus();
  });
  addEventListener("popstate", show);
  show();
}

function render(outlet, view) {
  document.title = `${view.title} · LemonMart`;
  outlet.replaceChildren(...view.nodes);
  const current = "/" + (location.pathname.split("/")[1] || "home");
  for (const link of document.querySelectorAll("nav a")) {
    if (link.getAttribute("href") === current) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}
