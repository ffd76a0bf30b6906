import { divider, editButton, markUsed, messageArticle, replyArticle } from "./chat-article.js";
import { dayOf } from "./chat-time.js";
import { states, words } from "./chat-words.js";

/** The talk on the screen. Everything is put in once, however often the server tells it. */
export function createLog({ log, scroll, latest, commandLabel }) {
  const isNearEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  const isReady = () => log.getAttribute("aria-busy") === "false";
  const byId = (id) => log.querySelector(`#${CSS.escape(id)}`);

  const showEnd = () => {
    scroll.scrollTop = scroll.scrollHeight;
    latest.hidden = true;
  };

  /** Until the history is told, what the citizen has just typed stays at the end. */
  const put = (article) => {
    const typed = isReady() ? null : log.querySelector("[data-state]:not([data-state=sent])");
    const days = log.querySelectorAll(".day");
    const day = dayOf(article.dataset.at);
    if (days[days.length - 1]?.textContent !== day) log.insertBefore(divider(day), typed);
    log.insertBefore(article, typed);
  };

  const addReply = (reply) => {
    if (byId(`reply-${reply.id}`)) return;
    const wasNearEnd = isNearEnd();
    const article = replyArticle(reply);
    put(article);
    if (!isReady()) return;
    if (!wasNearEnd) latest.hidden = false;
    else if (article.offsetHeight < scroll.clientHeight) showEnd();
    else scroll.scrollTop = article.offsetTop - 12; // a long reply is read from its beginning
  };

  const addMessage = ({ id, text, choice, label, file, at }, state) => {
    if (byId(`message-${id}`)) return setState(id, state);
    const name = label ?? (choice === undefined ? commandLabel(text) : useChoice(log, choice));
    const shown = name ?? text ?? (file ? "" : words.choseSomething);
    put(messageArticle(id, { shown, at, raw: text, file }));
    setState(id, state);
    if (isReady()) showEnd();
  };

  const setState = (id, state, detail) => {
    const article = byId(`message-${id}`);
    if (!article) return;
    article.dataset.state = state;
    article.querySelector(".state").textContent = detail ?? states[state];
    article.querySelector(".edit")?.remove();
    if (state === "refused" && article.dataset.raw) article.append(editButton(article.dataset.raw));
  };

  return {
    addReply,
    addMessage,
    setState,
    showEnd,
    /** The history is told: from now on what is added is read aloud. */
    setReady: () => {
      if (isReady()) return;
      log.setAttribute("aria-busy", "false");
      if (log.childElementCount > 0) showEnd();
    },
    clear: () => log.replaceChildren(),
    noteScroll: () => {
      if (isNearEnd()) latest.hidden = true;
    },
  };
}

/** Marks the latest button with this id and gives its label. */
function useChoice(log, id) {
  const buttons = log.querySelectorAll(`[data-choice="${CSS.escape(id)}"]`);
  const button = buttons[buttons.length - 1];
  return button && markUsed(button);
}
