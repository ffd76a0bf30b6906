import { renderText } from "./chat-text.js";
import { timeOf } from "./chat-time.js";
import { words } from "./chat-words.js";

/** The button stays where it was, visibly used; a second tap is left to the dialogue. */
export function markUsed(button) {
  if (button.dataset.label === undefined) {
    button.dataset.label = button.textContent;
    button.classList.add("used");
    button.append(hiddenWords(words.chosen));
  }
  return button.dataset.label;
}

export function replyArticle({ id, title, text, choices, file, at }) {
  const article = newArticle(`reply-${id}`, "reply", at);
  const body = article.appendChild(element("div", "bubble"));
  body.append(hiddenWords(words.assistant));
  if (title) body.append(element("h3", "title", title));
  if (text) body.append(renderText(text));
  if (file) body.append(sentFile(file));
  if (choices.length > 0) {
    const group = article.appendChild(element("div", "choices"));
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", words.choices);
    for (const choice of choices) {
      const button = group.appendChild(element("button", "choice", choice.label));
      button.type = "button";
      button.dataset.choice = choice.id;
    }
  }
  article.append(meta(at));
  return article;
}

/** A file of the office: a picture shows itself, everything can be kept. */
function sentFile({ id, name, isPicture, bytes }) {
  const line = element("p", "sent-file");
  const link = line.appendChild(element("a"));
  link.href = `/api/chat/files/${id}`;
  link.download = name;
  if (isPicture) {
    const picture = link.appendChild(element("img"));
    picture.src = link.href;
    picture.alt = words.picture(name);
    picture.loading = "lazy";
  } else link.textContent = words.sentFile(name, bytes);
  return line;
}

export function messageArticle(id, { shown, at, raw, file }) {
  const article = newArticle(`message-${id}`, "mine", at);
  if (raw) article.dataset.raw = raw;
  const body = article.appendChild(element("div", "bubble"));
  body.append(hiddenWords(words.you));
  if (file) body.append(element("p", "own-file", fileWords(file)));
  if (shown) body.append(element("p", "own-words", shown));
  const line = meta(at);
  const state = line.appendChild(element("span", "state"));
  state.setAttribute("aria-live", "off"); // "sent" after every message would only disturb
  article.append(line);
  return article;
}

/** As it is told by the server, or as it was kept before it was sent. */
function fileWords({ name, isPicture, type = "" }) {
  return isPicture || type.startsWith("image/") ? words.picture(name) : words.file(name);
}

function newArticle(id, kind, at) {
  const article = element("article", `said ${kind}`);
  article.id = id;
  article.dataset.at = at;
  return article;
}

function meta(at) {
  const line = element("p", "meta");
  const time = line.appendChild(element("time", "", timeOf(at)));
  time.dateTime = at;
  return line;
}

export function editButton(raw) {
  const button = element("button", "edit", words.edit);
  button.type = "button";
  button.dataset.edit = raw;
  return button;
}

export function divider(day) {
  return element("p", "day", day);
}

function hiddenWords(text) {
  return element("span", "sr-only", text);
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
