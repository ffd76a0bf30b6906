import { longestText, words } from "./chat-words.js";

/** The box to write in. Enter sends, Shift + Enter begins a line. `files` go along with the words. */
export function createComposer({ form, box, error, counter, files, onSend }) {
  const text = () => box.value.normalize("NFC").trim();

  const show = () => {
    box.style.height = "auto";
    box.style.height = `${Math.min(box.scrollHeight + 2, 180)}px`;
    const left = longestText - text().length;
    counter.textContent = left > 400 ? "" : left >= 0 ? words.left(left) : words.tooLong(-left);
    counter.classList.toggle("over", left < 0);
    if (left >= 0) complain("");
    keepDraft(box.value);
  };

  const complain = (message) => {
    error.textContent = message;
    if (message) box.setAttribute("aria-invalid", "true");
    else box.removeAttribute("aria-invalid");
  };

  const submit = () => {
    const said = text();
    box.focus();
    if (said.length > longestText) return complain(words.tooLong(said.length - longestText));
    const obstacle = files.obstacle();
    if (obstacle) return complain(obstacle);
    const sent = files.take();
    if (said === "" && sent.length === 0) return complain(words.empty);
    box.value = "";
    show();
    onSend(said, sent);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  box.addEventListener("keydown", (event) => {
    // While an input method (Telex on many keyboards) is composing, Enter is its own.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229)
      return;
    event.preventDefault();
    submit();
  });
  box.addEventListener("input", show);
  box.value = readDraft();
  show();

  return {
    complain,
    /** Gives words back to be mended, after what is being written. */
    edit: (said) => {
      box.value = box.value.trim() === "" ? said : `${box.value}\n${said}`;
      show();
      box.focus();
    },
  };
}

const draft = "dan-hoi-draft";

function keepDraft(value) {
  try {
    sessionStorage.setItem(draft, value);
  } catch {
    // storage is off: a reload loses the draft
  }
}

function readDraft() {
  try {
    return sessionStorage.getItem(draft) ?? "";
  } catch {
    return "";
  }
}
