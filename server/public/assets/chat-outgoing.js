import { backOffMs, createNap } from "./chat-nap.js";

/**
 * What the citizen said and the server has not yet acknowledged. Kept in this browser, sent one
 * after the other, and again under the same id until it is acknowledged: nothing is lost, and
 * nothing counts twice. `onState(id, state, detail)` tells what became of each.
 */
export function createOutgoing({ onState }) {
  const waiting = load();
  let isRunning = false;
  let failures = 0;
  const nap = createNap();

  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    while (waiting.length > 0) {
      const message = waiting[0];
      const answer = await post(message);
      if (answer.state === "waiting") {
        failures += 1;
        for (const { id } of waiting) onState(id, "waiting");
        await nap.sleep(answer.waitMs ?? backOffMs(failures));
      } else {
        failures = 0;
        forget(message.id);
        onState(message.id, answer.state, answer.detail);
      }
    }
    isRunning = false;
  };

  const forget = (id) => {
    const place = waiting.findIndex((message) => message.id === id);
    if (place >= 0) waiting.splice(place, 1);
    store((storage) => storage.removeItem(prefix + id));
  };

  return {
    waiting: () => [...waiting],
    send: (message) => {
      waiting.push(message);
      store((storage) => storage.setItem(prefix + message.id, JSON.stringify(message)));
      if (failures > 0) onState(message.id, "waiting");
      void run();
    },
    /** The connection may be back: try at once. */
    tryNow: () => {
      nap.wake();
      void run();
    },
    /** The server has told of this message: it is kept. */
    acknowledge: forget,
  };
}

/** 128 random bits as a UUID; crypto.randomUUID is missing on plain http in an office network. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const prefix = "dan-hoi-unsent-";

/** A message counts as sent only by our own "202": a captive portal also answers, with 200. */
async function post({ id, text, choice, file }) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), 20_000);
  try {
    const response = await fetch("/api/chat/messages", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      // Exactly one of words, a choice, a file; words may stand below a file.
      body: JSON.stringify({ id, text, choice, file: file?.id }),
      signal: stop.signal,
    });
    const answer = await response.json();
    if (response.status === 202 && answer.id === id) return { state: "sent" };
    const mayComeAgain = response.status >= 500 || response.status === 429;
    if (answer.error?.message && !mayComeAgain) {
      return { state: "refused", detail: answer.error.message };
    }
    const seconds = Number(response.headers.get("Retry-After"));
    return { state: "waiting", ...(seconds > 0 && { waitMs: Math.min(120, seconds) * 1000 }) };
  } catch {
    return { state: "waiting" };
  } finally {
    clearTimeout(timer);
  }
}

function load() {
  const found = [];
  store((storage) => {
    for (const key of Object.keys(storage).filter((name) => name.startsWith(prefix))) {
      found.push(JSON.parse(storage.getItem(key)));
    }
  });
  return found.toSorted((one, other) => one.at.localeCompare(other.at));
}

/** Storage may be switched off or full: then a message lives as long as the page. */
function store(use) {
  try {
    use(localStorage);
  } catch {
    // nothing to do: the page still holds it
  }
}
