// The operator's screen: what stands around the form follows its fields while somebody types, and a
// call survives a lost network: kept here, sent later, once. Without this script all of it works by
// ordinary posts.
import { makeCombo } from "./hotline-combo.js";
import { newId, now, openKeep } from "./hotline-keep.js";
import { lookAgain } from "./hotline-send.js";
import { typeAhead } from "./hotline-type-ahead.js";
import { endCall, startSending } from "./hotline-unsent.js";

const state = document.querySelector("[data-hotline]");
const keep = openKeep(state?.dataset.hotline ?? "");
const form = () => document.getElementById("call");

/** Panels that each part of the form moves. */
const panels = {
  caller: ["caller"],
  dossier: ["dossier"],
  search: ["answer"],
  check: ["heed", "similar", "readback"],
};
const partOf = { phone: "caller", withheld: "caller", q: "", dossier: "", note: "", urgent: "" };
const pauses = { caller: 400, check: 500 };
const turns = {};
const timers = {};
let startedAt;

function fieldsOf() {
  const fields = Object.fromEntries(new FormData(form()));
  for (const name of ["csrf", "startedAgo", "endedAgo"]) delete fields[name];
  return fields;
}

async function look(part) {
  turns[part] = (turns[part] ?? 0) + 1;
  const turn = turns[part];
  const fresh = await lookAgain(fieldsOf(), part);
  if (!fresh || turn !== turns[part]) return;
  for (const name of panels[part]) swap(name, fresh);
  keepNow();
}

function swap(name, fresh) {
  const find = (page) => page.querySelector(`[data-panel="${name}"]`);
  const [panel, next] = [find(document), find(fresh)];
  if (!panel || !next || panel.innerHTML === next.innerHTML) return;
  const focused = panel.contains(document.activeElement) ? document.activeElement.id : "";
  panel.innerHTML = next.innerHTML;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

function lookSoon(part) {
  clearTimeout(timers[part]);
  timers[part] = setTimeout(() => void look(part), pauses[part]);
}

function blank() {
  for (const element of form().elements) {
    if (element.name === "csrf" || !element.name || element.type === "submit") continue;
    if (element.type === "checkbox" || element.type === "radio") element.checked = false;
    else element.value = element.name === "kind" ? "phan_anh" : "";
  }
  form().elements.clientId.value = newId();
  for (const panel of document.querySelectorAll("[data-panel]")) panel.replaceChildren();
  startedAt = undefined;
  form().elements.phone.focus();
}

/** Puts a kept call back into the form. */
function fill(call) {
  startedAt = call.startedAt;
  for (const [name, value] of Object.entries(call.fields)) {
    const element = form().elements[name];
    if (!element) continue;
    if (element.type === "checkbox") element.checked = true;
    else element.value = value;
  }
  for (const part of ["caller", "search", "check"]) void look(part);
}

/** Words that the law may keep secret are never written into the browser's store. */
const callNow = () => {
  const fields = fieldsOf();
  const isSecret = Boolean(form().elements.choice) && fields.choice !== "ordinary";
  return { fields, startedAt: startedAt ?? now(), isSecret };
};
/** While a call is being sent it is no draft any more, whatever comes back late. */
let isEnding = false;
const keepNow = () => {
  if (!isEnding && startedAt !== undefined && form()) keep.keepDraft(callNow());
};
const end = async (call) => {
  isEnding = true;
  const isLeaving = await endCall(call, page);
  isEnding = isLeaving;
};
const isUntouched = () =>
  ["phone", "what", "name", "note", "q"].every((name) => form().elements[name].value === "");

document.addEventListener("input", (event) => {
  if (!form() || event.target.form !== form()) return;
  startedAt ??= now();
  keepNow();
  const part = partOf[event.target.name] ?? "check";
  if (part) lookSoon(part);
});

document.addEventListener("submit", (event) => {
  if (event.target !== form()) return;
  const button = event.submitter;
  event.preventDefault();
  if (button?.dataset.look) void look(button.dataset.look);
  else if (button?.name === "end" || button?.name === "join") {
    const { fields, ...call } = callNow();
    void end({ ...call, fields: { ...fields, [button.name]: button.value } });
  }
});

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-discard]")) return;
  keep.dropDraft();
  blank();
  page.say("");
});

document.addEventListener("keydown", (event) => {
  if (!form()) return;
  const field = event.altKey && { Digit1: "phone", Digit2: "q", Digit3: "what" }[event.code];
  if (field) {
    event.preventDefault();
    form().elements[field].focus();
  } else if (event.key === "Enter" && event.ctrlKey) {
    event.preventDefault();
    form().requestSubmit(form().querySelector('button[name="end"][value="ticket"]'));
  } else if (event.key === "Enter" && event.target.form === form() && !event.isComposing) {
    // In a line of text Enter would press the first button of the form, whatever the line is for.
    const { name, tagName } = event.target;
    if (tagName !== "INPUT" || event.defaultPrevented) return;
    event.preventDefault();
    const part = name === "phone" ? "caller" : name === "dossier" ? "dossier" : "";
    if (part) void look(part);
  }
});

setInterval(() => {
  const line = document.querySelector("[data-call-time]");
  if (!line || !form()) return;
  line.hidden = startedAt === undefined;
  const seconds = Math.floor((now() - (startedAt ?? now())) / 1000);
  const parts = [Math.floor(seconds / 60), seconds % 60].map((one) => `${one}`.padStart(2, "0"));
  line.querySelector("[data-call-length]").textContent = parts.join(":");
}, 1000);

addEventListener("beforeunload", (event) => {
  if (keep.hasSecret()) event.preventDefault();
});

/** What the sending needs of the page. */
const page = {
  keep,
  blank,
  fill,
  isUntouched,
  words: (name) => document.querySelector(`[data-say="${name}"]`)?.textContent ?? "",
  say: (name) => {
    const line = document.querySelector("[data-send-state]");
    if (line) line.textContent = name && page.words(name);
    const discard = document.querySelector("[data-discard]");
    if (discard) discard.hidden = name !== "restored";
  },
  /** Takes the answer of a post in place of what stands here. */
  show: (fresh) => {
    const main = document.getElementById("main");
    document.title = fresh.title;
    main.replaceChildren(...document.adoptNode(fresh.getElementById("main")).childNodes);
    begin();
    (main.querySelector(".errors a") ?? main).focus();
    scrollTo(0, 0);
  },
};

function begin() {
  if (!form()) return;
  makeCombo({
    input: form().elements.q,
    list: document.querySelector("[data-options]"),
    find: async (q) => {
      const fresh = await lookAgain({ q, clientId: fieldsOf().clientId }, "search");
      const buttons = fresh?.querySelectorAll('button[name="pick"]') ?? [];
      return [...buttons].map((button) => ({
        value: button.value,
        label: button.firstElementChild.textContent,
      }));
    },
    choose: (slug) => {
      form().elements.procedure.value = slug;
      void look("search");
    },
  });
  typeAhead(form().elements.category);
  const draft = keep.draft();
  if (draft && isUntouched()) {
    fill(draft);
    page.say("restored");
  }
}

begin();
startSending(page);
