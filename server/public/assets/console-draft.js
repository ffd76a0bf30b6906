// Keeps what is written in the reply form on the server, two seconds after it was typed, and sends
// it at Ctrl+Enter once the officer has said yes. Without this script the buttons do the same.
const form = document.querySelector("form[data-draft]");
const line = form?.querySelector("[data-draft-state]");
const field = form?.querySelector("textarea");
let timer = 0;
let saving;
let kept = field?.value;

async function save() {
  timer = 0;
  const text = field.value;
  if (text === kept) return;
  const body = new URLSearchParams(new FormData(form));
  body.set("step", "draft");
  const answer = await fetch(form.action, {
    method: "POST",
    headers: { "x-live": "1" },
    redirect: "manual",
    keepalive: text.length < 20_000,
    body,
  }).catch(() => undefined);
  if (answer?.status === 204) kept = text;
  line.textContent = kept === text ? form.dataset.sayKept : form.dataset.sayUnkept;
  if (kept !== text) timer ||= setTimeout(start, 10_000);
}
function start() {
  saving = save().finally(() => {
    saving = undefined;
  });
}

if (form && field && line) {
  field.addEventListener("input", () => {
    line.textContent = "";
    timer ||= setTimeout(start, 2000);
  });
  window.addEventListener("pagehide", () => {
    if (timer) start();
  });
  // A draft that is still on its way would come after the answer and stand there again.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    timer = 0;
    if (!saving) return;
    event.preventDefault();
    const { submitter } = event;
    void saving.then(() => form.requestSubmit(submitter));
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (field.value.trim() === "" || !window.confirm(form.dataset.sayConfirm)) return;
    form.requestSubmit(form.querySelector("[name=step][value=send]"));
  });
}
