import { money, products, receipts, ringUp } from "./store.a8d61b09.js";

function node(tag, attributes = {}, ...children) {
  const element = Object.assign(document.createElement(tag), attributes);
  element.append(...children);
  return element;
}

export function home() {
  return {
    title: "Home",
    nodes: [
      node("h1", {}, "Good morning, LemonMart"),
      node("p", {}, "Six things to sell, all of them yellow."),
      node("p", {}, node("a", { href: "/pos" }, "Open the register"), " · ", node("a", { href: "/inventory" }, "Count the stock")),
    ],
  };
}

const basket = new Map();

export function pos(_, show) {
  const cards = products.map((product) =>
    node("li", { className: "card" },
      node("strong", {}, product.name),
      node("span", { className: "quiet" }, `${money.format(product.price)} a ${product.unit}`),
      node("p", {}, node("button", { onclick: () => { basket.set(product.id, (basket.get(product.id) ?? 0) + 1); show(); } },
        `Add${basket.has(product.id) ? ` (${basket.get(product.id)})` : ""}`))));
  const lines = products.filter(({ id }) => basket.has(id)).map(({ id, name, price }) => ({ name, price, count: basket.get(id) }));
  const total = lines.reduce((sum, line) => sum + line.count * line.price, 0);
  const pay = () => { ringUp(lines); basket.clear(); history.pushState(null, "", "/manager"); show(); };
  return {
    title: "Register",
    nodes: [
      node("h1", {}, "Register"),
      node("ul", { className: "grid" }, ...cards),
      node("p", {}, node("button", { disabled: lines.length === 0, onclick: pay }, `Take ${money.format(total)}`)),
    ],
  };
}

export function inventory({ id }) {
  const shown = id ? products.filter((product) => product.id === id) : products;
  const rows = shown.map((product) =>
    node("tr", {},
      node("td", {}, node("a", { href: `/inventory/${product.id}` }, product.name)),
      node("td", {}, product.unit),
      node("td", { className: "number" }, String(product.stock)),
      node("td", { className: "number" }, money.format(product.price))));
  const head = ["Product", "Unit", "In stock", "Price"].map((text, index) =>
    node("th", { className: index > 1 ? "number" : "" }, text));
  return {
    title: "Inventory",
    nodes: [node("h1", {}, id ? (shown[0]?.name ?? "No such product") : "Inventory"),
      node("table", {}, node("thead", {}, node("tr", {}, ...head)), node("tbody", {}, ...rows))],
  };
}

export function manager() {
  const list = receipts();
  const rows = list.map((receipt) =>
    node("tr", {},
      node("td", {}, new Date(receipt.at).toLocaleString()),
      node("td", {}, receipt.lines.map((line) => `${line.count} × ${line.name}`).join(", ")),
      node("td", { className: "number" }, money.format(receipt.total))));
  return {
    title: "Receipts",
    nodes: [
      node("h1", {}, "Receipts"),
      list.length === 0 ? node("p", { className: "quiet" }, "Nothing sold in this browser yet.")
        : node("table", {}, node("tbody", {}, ...rows)),
    ],
  };
}

export function missing({ path }) {
  return {
    title: "Not found",
    nodes: [node("h1", {}, "Nothing grows here"), node("p", {}, `${path} is no page of LemonMart.`),
      node("p", {}, node("a", { href: "/home" }, "Back to the shop"))],
  };
}
