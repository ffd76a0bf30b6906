import { readEvents } from "./chat-event-reader.js";
import { backOffMs, createNap } from "./chat-nap.js";

/** A beat comes every 20 seconds: after so many silent ones nobody is there any more. */
const mostSilentMs = 50_000;

/**
 * The server's events, from the last one seen on, through whatever connections it takes.
 * `onState` hears "open", "lost", "parked" and "no-session".
 */
export function createStream({ onEvent, onState }) {
  let last = "";
  let failures = 0;
  let current = new AbortController();
  const nap = createNap();

  const connect = async () => {
    current = new AbortController();
    const silence = watchSilence(current);
    try {
      const response = await fetch("/api/chat/events", {
        headers: last ? { "Last-Event-ID": last } : {},
        signal: current.signal,
        cache: "no-store",
      });
      if (response.status === 401) return "no-session";
      if (!response.ok) return "lost";
      onState("open");
      for await (const { id, name, data } of readEvents(response.body, silence.heard)) {
        failures = 0;
        if (name === "parked") return "parked";
        onEvent(name, data);
        if (id) last = id;
      }
      return "lost";
    } catch {
      return "lost";
    } finally {
      silence.stop();
      current.abort();
    }
  };

  const run = async () => {
    for (;;) {
      const state = await connect();
      onState(state);
      failures += 1;
      await nap.sleep(state === "parked" ? undefined : backOffMs(failures));
    }
  };

  return {
    start: () => void run(),
    /** Don't wait any longer. `isDoubtful`: the connection may be dead without a word, as after a
     * phone's sleep or in another network: open a new one. */
    tryNow: ({ isDoubtful }) => {
      if (isDoubtful) {
        failures = 0;
        current.abort();
      }
      nap.wake();
    },
  };
}

function watchSilence(connection) {
  let heardAt = performance.now();
  const timer = setInterval(() => {
    if (performance.now() - heardAt > mostSilentMs) connection.abort();
  }, 5_000);
  return {
    heard: () => {
      heardAt = performance.now();
    },
    stop: () => clearInterval(timer),
  };
}
