import { start } from "./router.5c0d1e22.js";
import { servedBy } from "./served-by.71ab90f4.js";
import { home, inventory, manager, missing, pos } from "./views.c2e84d37.js";

start({
  outlet: document.getElementById("view"),
  routes: { "/": home, "/home": home, "/pos": pos, "/inventory": inventory, "/inventory/:id": inventory, "/manager": manager },
  missing,
});
servedBy(document.getElementById("served-by"));
