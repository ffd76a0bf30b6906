import { markUsed } from "./chat-article.js";
import { createComposer } from "./chat-composer.js";
import { createConnectionLine } from "./chat-connection.js";
import { chooseFiles } from "./chat-choose-files.js";
import { createFiles } from "./chat-files.js";
import { createLog } from "./chat-log.js";
import { createOutgoing, newId } from "./chat-outgoing.js";
import { createStream } from "./chat-stream.js";
import { words } from "./chat-words.js";

const at = (id) => document.getElementById(id);
at("without-script").remove();
for (const part of document.querySelectorAll("[data-needs-script]")) part.hidden = false;

const log = createLog({ log: at("log"), scroll: at("scroll"), latest: at("latest"), commandLabel });
const outgoing = createOutgoing({ onState: log.setState });
const connection = createConnectionLine(at("connection"));
const stream = createStream({
  onEvent: (name, data) => events[name]?.(data),
  onState: (state) => {
    connection.show(state);
    if (state === "open") outgoing.tryNow();
  },
});
const { mostBytes, mostFiles } = at("composer").dataset;
const files = createFiles({
  list: at("chosen"),
  limits: { bytes: Number(mostBytes), files: Number(mostFiles) },
  onError: (message) => composer.complain(message),
});
const composer = createComposer({
  form: at("composer"),
  box: at("words"),
  error: at("words-error"),
  counter: at("counter"),
  files,
  onSend: (text, sent) => {
    if (sent.length === 0) return say({ text });
    // The words stand below the first picture, so that they are read as its own.
    for (const [place, file] of sent.entries()) say({ file, ...(place === 0 && text && { text }) });
  },
});
if (Number(mostFiles) > 0)
  chooseFiles({ button: at("attach"), input: at("files"), box: at("words"), add: files.add });

const events = {
  reply: (reply) => {
    showTyping(false);
    log.addReply(reply);
  },
  message: (message) => {
    outgoing.acknowledge(message.id);
    log.addMessage(message, "sent");
  },
  typing: ({ on }) => showTyping(on),
  cleared: () => log.clear(),
  ready: () => {
    for (const message of outgoing.waiting()) log.addMessage(message, "sending");
    log.setReady();
    outgoing.tryNow();
    startFromLink();
  },
};

function say(content) {
  const message = { id: newId(), at: new Date().toISOString(), ...content };
  log.addMessage(message, navigator.onLine ? "sending" : "waiting");
  outgoing.send(message);
}

/** A command shows in the talk under the name of its button. */
function commandLabel(text) {
  if (text?.startsWith("/start ")) return words.start;
  return document.querySelector(`[data-say="${CSS.escape(text ?? "")}"]`)?.textContent;
}

let typingTimer;
function showTyping(on) {
  clearTimeout(typingTimer);
  const wasEmpty = at("typing").textContent === "";
  at("typing").textContent = on ? words.typing : "";
  if (on && wasEmpty && at("latest").hidden) at("typing").scrollIntoView({ block: "nearest" });
  if (on) typingTimer = setTimeout(() => showTyping(false), 30_000);
}

/** A link such as /?start=pa opens the talk at a place, once. */
function startFromLink() {
  const place = new URLSearchParams(location.search).get("start");
  if (!place || !/^[\w-]{1,64}$/.test(place)) return;
  history.replaceState(null, "", "/");
  say({ text: `/start ${place}` });
}

/** A shaking finger taps twice, and after the first tap another button may lie beneath it. */
let lastTap = -Infinity;
function isSecondTap() {
  const isAgain = performance.now() - lastTap < 400;
  lastTap = performance.now();
  return isAgain;
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("button");
  if (!button || isSecondTap()) return;
  const { say: command, choice, edit } = button.dataset;
  if (command) say({ text: command });
  if (choice) say({ choice, label: markUsed(button) });
  if (edit) composer.edit(edit);
});
at("latest").addEventListener("click", () => {
  log.showEnd();
  at("words").focus();
});
at("scroll").addEventListener("scroll", () => log.noteScroll(), { passive: true });

const tryNow = (how) => {
  if (document.visibilityState === "hidden") return;
  stream.tryNow(how);
  outgoing.tryNow();
};
window.addEventListener("online", () => tryNow({ isDoubtful: true }));
document.addEventListener("visibilitychange", () => tryNow({ isDoubtful: true }));
window.addEventListener("pageshow", ({ persisted }) => persisted && tryNow({ isDoubtful: true }));
window.addEventListener("focus", () => tryNow({ isDoubtful: false }));
document.addEventListener(
  "pointerdown",
  () => connection.isParked() && tryNow({ isDoubtful: false }),
);
stream.start();
