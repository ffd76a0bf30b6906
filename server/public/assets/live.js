// Keeps an open page of the console fresh: at each piece of news it reads the page again and
// exchanges the parts marked [data-live], leaving focus, scroll and open forms as they are.
const main = document.querySelector("[data-live-source]");
const line = document.querySelector("[data-live-status]");
let timer = 0;

const say = (words) => {
  if (line && line.textContent !== words) line.textContent = words;
};
/** How to find the focused element again in the new part. */
const handle = (element) => {
  if (element.id) return `#${CSS.escape(element.id)}`;
  const href = element.getAttribute("href");
  return href ? `${element.localName}[href="${CSS.escape(href)}"]` : "";
};

async function refresh() {
  const answer = await fetch(main.dataset.livePage ?? location.href, {
    headers: { "x-live": "1" },
  });
  if (answer.status === 401) return say("Phiên làm việc đã hết. Xin tải lại trang để đăng nhập.");
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-live]")) {
    const next = fresh.querySelector(`[data-live="${CSS.escape(part.dataset.live)}"]`);
    if (!next || next.innerHTML === part.innerHTML) continue;
    const focused = part.contains(document.activeElement) ? handle(document.activeElement) : "";
    const { scrollX, scrollY } = window;
    part.innerHTML = next.innerHTML;
    if (focused) part.querySelector(focused)?.focus({ preventScroll: true });
    window.scrollTo(scrollX, scrollY);
  }
  const opened = document.querySelector("[data-opened-version]")?.dataset.openedVersion;
  const current = fresh.querySelector("[data-opened-version]")?.dataset.openedVersion;
  const warning = document.querySelector("[data-stale]");
  if (warning && current && opened !== current) warning.hidden = false;
}
/** Several pieces of news at once cost one reading; however many keep coming, it is not put off. */
const soon = () => {
  timer ||= setTimeout(() => {
    timer = 0;
    refresh().catch(() => {});
  }, 100);
};

if (main) {
  const news = new EventSource(main.dataset.liveSource);
  news.addEventListener("changed", soon);
  news.addEventListener("open", () => {
    soon(); // what was missed since the page was made or the connection was lost
    say("");
  });
  news.addEventListener("error", () => {
    say("Mất kết nối, đang nối lại…");
  });
}
