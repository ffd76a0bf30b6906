import { uploadFile } from "./chat-upload.js";
import { words } from "./chat-words.js";

/**
 * Pictures and files that the citizen has chosen and not sent yet. Each is uploaded at once, so
 * that sending is quick, and may be taken back until then. `limits`: bytes of one, and how many.
 */
export function createFiles({ list, limits, onError }) {
  const items = new Map();
  let last = 0;

  const add = (chosen) => {
    onError("");
    for (const file of chosen) {
      if (items.size >= limits.files) return onError(words.tooManyFiles(limits.files));
      if (file.size > limits.bytes) onError(words.fileTooBig(file.name, limits.bytes));
      else start(file);
    }
  };

  const start = (file) => {
    last += 1;
    const item = { key: last, file, row: newRow(file) };
    items.set(item.key, item);
    item.row.remove.addEventListener("click", () => drop(item));
    item.row.again.addEventListener("click", () => send(item));
    list.append(item.row.line);
    list.hidden = false;
    send(item);
  };

  const send = (item) => {
    item.row.show("uploading");
    item.upload = uploadFile(item.file, (part) => item.row.progress(part));
    item.upload.done.then((answer) => {
      if (!items.has(item.key)) return;
      item.kept = answer.kept;
      item.row.show(answer.kept ? "ready" : "failed", answer);
    });
  };

  const forget = (item) => {
    items.delete(item.key);
    item.row.close();
    list.hidden = items.size === 0;
  };

  const drop = (item) => {
    item.upload?.stop();
    if (item.kept) void fetch(`/api/chat/files/${item.kept.id}`, { method: "DELETE" });
    forget(item);
    onError("");
  };

  return {
    add,
    /** Why the message can't be sent yet; undefined: it can. */
    obstacle: () => {
      const all = [...items.values()];
      if (all.some(({ row }) => row.state() === "uploading")) return words.stillUploading;
      return all.some(({ row }) => row.state() === "failed") ? words.fileFailed : undefined;
    },
    /** What goes along with the message; the list is empty afterwards. */
    take: () => {
      const taken = [...items.values()].flatMap(({ kept }) => kept ?? []);
      for (const item of items.values()) forget(item);
      return taken;
    },
  };
}

/** One line of the list: what it is, how far it is, and a button to take it back. */
function newRow(file) {
  const line = element("li", "chosen-file");
  const isPicture = file.type.startsWith("image/");
  const url = isPicture ? URL.createObjectURL(file) : undefined;
  const picture = line.appendChild(element(isPicture ? "img" : "span", "chosen-picture"));
  if (url) Object.assign(picture, { src: url, alt: "" });
  const text = line.appendChild(element("div", "chosen-words"));
  text.append(element("span", "chosen-name", file.name));
  const bar = text.appendChild(element("progress"));
  bar.max = 1;
  bar.setAttribute("aria-label", words.uploading(file.name));
  const told = text.appendChild(element("span", "chosen-state"));
  told.setAttribute("role", "status");
  const again = text.appendChild(element("button", "link", words.tryAgain));
  const remove = line.appendChild(element("button", "chosen-remove", "✕"));
  again.type = "button";
  remove.type = "button";
  remove.setAttribute("aria-label", words.removeFile(file.name));
  return {
    line,
    again,
    remove,
    state: () => line.dataset.state,
    progress: (part) => (bar.value = part),
    show: (state, { message = "", mayComeAgain = false } = {}) => {
      line.dataset.state = state;
      bar.hidden = state !== "uploading";
      again.hidden = !mayComeAgain;
      told.textContent = state === "ready" ? words.fileReady : message;
    },
    close: () => {
      if (url) URL.revokeObjectURL(url);
      line.remove();
    },
  };
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
