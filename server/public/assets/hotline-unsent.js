import { idOf, now } from "./hotline-keep.js";
import { sendCall } from "./hotline-send.js";

/**
 * Ends a call: it is sent now, or kept and sent later while the operator takes the next one. True:
 * the browser goes on to the page of the call.
 */
export async function endCall(told, page) {
  const call = { ...told, endedAt: now() };
  page.say("busy");
  const done = await sendCall(call);
  if (done.state === "refused") {
    page.show(done.fresh);
    return false;
  }
  page.keep.dropDraft();
  if (done.state !== "saved") {
    page.keep.addUnsent(call);
    page.blank();
    page.say(done.state);
    listUnsent(page);
  } else if (done.url) location.assign(done.url);
  else page.show(done.fresh);
  return done.url !== undefined;
}

const waits = [3000, 6000, 12_000, 30_000];
let failures = 0;
let timer = 0;
let isSending = false;
/** Ids of kept calls that were refused: a person must mend them. */
const refused = new Set();

/** Sends what was kept: at once, when the network is back, and again after a while. */
export function startSending(page) {
  const run = () => void sendKept(page);
  addEventListener("online", run);
  document.addEventListener("visibilitychange", run);
  const later = () => {
    const wait = waits[Math.min(failures, waits.length - 1)];
    timer = setTimeout(() => void sendKept(page).finally(later), wait);
  };
  clearTimeout(timer);
  void sendKept(page).finally(later);
  document.addEventListener("click", (event) => {
    const id = event.target.closest("[data-reopen]")?.dataset.reopen;
    if (id) reopen(page, id);
  });
}

async function sendKept(page) {
  const waiting = page.keep.unsent().filter((call) => !refused.has(idOf(call)));
  if (isSending || waiting.length === 0) return;
  isSending = true;
  for (const call of waiting) {
    const done = await sendCall(call);
    if (done.state === "saved") {
      page.keep.dropUnsent(call);
      failures = 0;
      page.say("sent");
      tellSaved(page, call, done);
    } else if (done.state === "refused") {
      refused.add(idOf(call));
      page.say("refused");
    } else {
      failures += 1;
      page.say(done.state);
      break;
    }
  }
  isSending = false;
  listUnsent(page);
}

function reopen(page, id) {
  const call = page.keep.unsent().find((one) => idOf(one) === id);
  if (!call || !page.isUntouched()) return;
  refused.delete(id);
  page.keep.dropUnsent(call);
  page.fill(call);
  page.keep.keepDraft(call);
  listUnsent(page);
  page.say("");
}

/** One line for each kept call: when it was made, and how to mend it. */
function listUnsent(page) {
  const list = document.querySelector("[data-unsent]");
  if (!list) return;
  for (const line of list.querySelectorAll("[data-waiting]")) line.remove();
  for (const call of page.keep.unsent()) {
    const line = lineOf(page, call);
    line.dataset.waiting = "";
    if (refused.has(idOf(call))) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "small";
      button.dataset.reopen = idOf(call);
      button.textContent = page.words("reopen");
      line.append(" ", button);
    }
    list.append(line);
  }
}

function tellSaved(page, call, { fresh, url }) {
  const line = lineOf(page, call);
  const code = fresh.querySelector("[data-saved-code]")?.textContent ?? page.words("see");
  const told = document.createElement(url ? "a" : "strong");
  if (url) told.href = url;
  told.textContent = code;
  line.append(" ", told);
  document.querySelector("[data-unsent]")?.append(line);
}

function lineOf(page, call) {
  const line = document.createElement("li");
  const time = new Date(call.startedAt).toLocaleTimeString("vi-VN", {
    hour: "2-digit",
    minute: "2-digit",
  });
  line.textContent = `${page.words("call_at")} ${time}`;
  return line;
}
