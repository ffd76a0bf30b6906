/**
 * What an operator's browser keeps while there is no network, under the name of that person: the
 * call that is being written, and the calls that could not be sent. It lies there in clear words
 * until it is sent or its person signs out. A call with `isSecret` stays in the memory of this page
 * alone.
 */
export function openKeep(staff) {
  const key = `hotline:${staff}`;
  const secret = [];
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? "{}");
      return { draft: kept.draft, unsent: kept.unsent ?? [] };
    } catch {
      return { unsent: [] };
    }
  };
  const write = (kept) => {
    try {
      if (!kept.draft && kept.unsent.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(kept));
    } catch {
      // Storage is full or forbidden: the page goes on without it.
    }
  };
  const change = (run) => write(run(read()));

  return {
    /** The call that was being written, unless it is older than a shift. */
    draft() {
      const { draft } = read();
      return draft && now() - draft.keptAt < shiftMs ? draft : undefined;
    },
    keepDraft(call) {
      const draft = call.isSecret ? undefined : { ...call, keptAt: now() };
      change((kept) => ({ ...kept, draft }));
    },
    dropDraft: () => change((kept) => ({ ...kept, draft: undefined })),
    unsent: () => [...read().unsent, ...secret],
    addUnsent(call) {
      if (call.isSecret) secret.push(call);
      else change((kept) => ({ ...kept, unsent: [...kept.unsent.filter(others(call)), call] }));
    },
    dropUnsent(call) {
      const place = secret.findIndex((one) => idOf(one) === idOf(call));
      if (place >= 0) secret.splice(place, 1);
      else change((kept) => ({ ...kept, unsent: kept.unsent.filter(others(call)) }));
    },
    /** Something would be lost with this page. */
    hasSecret: () => secret.length > 0,
  };
}

/** 128 random bits as a UUID; crypto.randomUUID is missing on plain http in an office network. */
export function newId() {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) =>
    byte.toString(16).padStart(2, "0"),
  );
  return [4, 2, 2, 2, 6].map((count) => hex.splice(0, count).join("")).join("-");
}

/** By this browser's clock: only lengths of time are ever told to the house. */
export const now = () => new Date().getTime();

export const idOf = (call) => call.fields.clientId;
const others = (call) => (one) => idOf(one) !== idOf(call);
const shiftMs = 12 * 3_600_000;
