// Keeps an open page of the console fresh: at each piece of news it reads the page again and
// exchanges the parts marked [data-live], leaving focus, scroll, ticked boxes and open folds alone.
const main = document.querySelector("[data-live-source]");
const line = document.querySelector("[data-live-status]");
/** What each part was last told: what the reader opened or ticked since is theirs. */
const shown = new Map();
let timer = 0;
let again = 0;

const say = (words) => {
  if (line && line.textContent !== words) line.textContent = words;
};
/** How to find an element again in the new part. */
const handle = (element) => {
  if (element.id) return `#${CSS.escape(element.id)}`;
  const { localName } = element;
  if (element.name) {
    return `${localName}[name="${CSS.escape(element.name)}"][value="${CSS.escape(element.value)}"]`;
  }
  const href = element.getAttribute("href");
  return href ? `${localName}[href="${CSS.escape(href)}"]` : "";
};

function exchange(part, next) {
  const focused = part.contains(document.activeElement) ? handle(document.activeElement) : "";
  const ticked = [...part.querySelectorAll("input:checked")].map(handle).filter(Boolean);
  const folds = [...part.querySelectorAll("details")].map((fold) => fold.open);
  const { scrollX, scrollY } = window;
  part.innerHTML = next.innerHTML;
  for (const one of ticked) {
    const box = part.querySelector(one);
    if (box) box.checked = true;
  }
  const fresh = part.querySelectorAll("details");
  if (fresh.length === folds.length) fresh.forEach((fold, at) => (fold.open = folds[at]));
  if (focused) part.querySelector(focused)?.focus({ preventScroll: true });
  window.scrollTo(scrollX, scrollY);
}

async function refresh() {
  const answer = await fetch(main.dataset.livePage ?? location.href, {
    headers: { "x-live": "1" },
  });
  if (answer.status === 401) return say(line?.dataset.sayEnded ?? "");
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-live]")) {
    const next = fresh.querySelector(`[data-live="${CSS.escape(part.dataset.live)}"]`);
    if (!next || next.innerHTML === shown.get(part)) continue;
    shown.set(part, next.innerHTML);
    if (next.innerHTML !== part.innerHTML) exchange(part, next);
  }
  const opened = document.querySelector("[data-opened-version]")?.dataset.openedVersion;
  const current = fresh.querySelector("[data-opened-version]")?.dataset.openedVersion;
  const warning = document.querySelector("[data-stale]");
  if (warning && current && opened !== current) warning.hidden = false;
  document.dispatchEvent(new Event("live"));
  comeAgain();
}
/** A part that goes out of date by itself says after how many seconds. */
function comeAgain() {
  clearTimeout(again);
  const part = document.querySelector("[data-live-again]");
  if (part) again = setTimeout(soon, Number(part.dataset.liveAgain) * 1000);
}
/** Several pieces of news at once cost one reading; however many keep coming, it is not put off. */
function soon() {
  timer ||= setTimeout(() => {
    timer = 0;
    refresh().catch(() => {});
  }, 100);
}

if (main) {
  const news = new EventSource(main.dataset.liveSource);
  news.addEventListener("changed", soon);
  news.addEventListener("open", () => {
    soon(); // what was missed since the page was made or the connection was lost
    say("");
  });
  news.addEventListener("error", () => {
    say(line?.dataset.sayLost ?? "");
  });
}
