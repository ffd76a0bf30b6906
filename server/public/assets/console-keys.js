// Single keys for those who work through many tickets. None is taken while somebody types, and all
// can be switched off on this machine.
const help = document.querySelector("[data-key-help]");
const opener = document.querySelector("[data-key-open]");
const choice = document.querySelector("[data-key-switch]");
const place = "dan-hoi-keys";

const isOn = () => {
  try {
    return localStorage.getItem(place) !== "off";
  } catch {
    return true; // a browser that keeps nothing
  }
};
const setOn = (on) => {
  try {
    if (on) localStorage.removeItem(place);
    else localStorage.setItem(place, "off");
  } catch {
    // it lasts as long as this page
  }
};
const rows = () => [...document.querySelectorAll("[data-key-row]")];
const current = () => rows().findIndex((row) => row.contains(document.activeElement));
const link = (row) => row?.querySelector("th a");
const step = (by) => {
  const all = rows();
  const at = current();
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by;
  link(all[next])?.focus();
};
const showHelp = () => {
  if (choice) choice.checked = isOn();
  help?.showModal();
};

/** Each gives false where there is nothing to do on this page: the key stays the browser's. */
const deeds = {
  j: () => rows().length > 0 && step(1),
  k: () => rows().length > 0 && step(-1),
  o: () => link(rows()[current()])?.click() ?? false,
  x: () => rows()[current()]?.querySelector("input[type=checkbox]")?.click() ?? false,
  r: () => document.querySelector("#answer")?.focus() ?? false,
  n: () => {
    const note = document.querySelector("#note-card");
    if (!note) return false;
    note.open = true;
    note.querySelector("textarea")?.focus();
  },
  "/": () => document.querySelector("[data-key-search]")?.focus() ?? false,
  "?": showHelp,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !isOn()) return;
  const typing = "input:not([type=checkbox]), textarea, select, [contenteditable], dialog";
  if (event.target instanceof Element && event.target.closest(typing)) return;
  const deed = Object.hasOwn(deeds, event.key) ? deeds[event.key] : undefined;
  if (!deed) return;
  const before = document.activeElement;
  if (deed() === false && document.activeElement === before) return;
  event.preventDefault();
});

if (opener && help) {
  opener.hidden = false;
  opener.addEventListener("click", showHelp);
  choice?.addEventListener("change", () => setOn(choice.checked));
}
