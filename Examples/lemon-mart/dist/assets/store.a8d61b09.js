export const products = [
  { id: "eureka", name: "Eureka lemons", unit: "kg", price: 3.2, stock: 140 },
  { id: "meyer", name: "Meyer lemons", unit: "kg", price: 4.8, stock: 60 },
  { id: "lisbon", name: "Lisbon lemons", unit: "kg", price: 3.5, stock: 95 },
  { id: "curd", name: "Lemon curd", unit: "jar", price: 5.9, stock: 38 },
  { id: "lemonade", name: "Lemonade", unit: "bottle", price: 2.4, stock: 220 },
  { id: "zest", name: "Candied zest", unit: "bag", price: 3.9, stock: 51 },
];

const key = "lemon-mart.receipts";

/** Receipts rung up in this browser, newest first. */
export function receipts() {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? [];
  } catch {
    return [];
  }
}

export function ringUp(lines) {
  const total = lines.reduce((sum, line) => sum + line.count * line.price, 0);
  const receipt = { at: new Date().toISOString(), lines, total };
  localStorage.setItem(key, JSON.stringify([receipt, ...receipts()].slice(0, 100)));
  return receipt;
}

export const money = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
