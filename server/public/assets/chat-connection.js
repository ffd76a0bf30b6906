import { words } from "./chat-words.js";

/** The line that says how the connection is; silent while all is well. */
export function createConnectionLine(line) {
  let state = "connecting";
  let timer = setTimeout(() => (line.textContent = words.connecting), 3000);

  const tell = (message, afterMs) => {
    clearTimeout(timer);
    timer = setTimeout(() => (line.textContent = message), afterMs);
  };

  return {
    isParked: () => state === "parked",
    show: (next) => {
      state = next;
      if (next === "open") {
        noteOpened();
        tell("", 0);
      }
      if (next === "parked") tell(words.parked, 0);
      // A blink of the line needs no words.
      if (next === "lost") tell(navigator.onLine ? words.lost : words.offline, 700);
      if (next === "no-session") openAnew(() => tell(words.noCookies, 0));
    },
  };
}

const mark = "dan-hoi-opened-anew";

/** The key of the chat is gone: the page itself gives a new one, unless cookies are blocked. */
function openAnew(otherwise) {
  try {
    if (sessionStorage.getItem(mark)) return otherwise();
    sessionStorage.setItem(mark, "once");
    location.reload();
  } catch {
    otherwise();
  }
}

function noteOpened() {
  try {
    sessionStorage.removeItem(mark);
  } catch {
    // storage is off, and so was the mark
  }
}
