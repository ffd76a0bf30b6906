// Hands in a file by drag and drop and shows how much of it has gone up. Without this script the
// form is an ordinary one.
const find = (name) => document.querySelector(`form[data-drop] ${name}`);
const form = () => document.querySelector("form[data-drop]");
let isSending = false;

const say = (words) => {
  find("[data-drop-status]").textContent = words;
};

/** The file was true when it was last written, unless somebody says otherwise. */
function takeTimeOf(file) {
  const field = form().elements.asOf;
  if (field.value && field.value !== field.dataset.ofFile) return;
  const vietnam = new Date(file.lastModified + 7 * 3_600_000);
  field.value = vietnam.toISOString().slice(0, 16);
  field.dataset.ofFile = field.value;
}

/** Before anything is sent: one file that is not too large. */
function look(files) {
  const [file] = files;
  const { most, sayMany, sayTooBig } = form().dataset;
  if (files.length > 1) say(sayMany);
  else if (file?.size > Number(most)) say(sayTooBig);
  else {
    say("");
    if (file) takeTimeOf(file);
    return file !== undefined;
  }
  form().elements.file.value = "";
  return false;
}

document.addEventListener("change", ({ target }) => {
  if (target.form === form() && target.type === "file") look(target.files);
});

for (const name of ["dragenter", "dragover", "dragleave", "drop"]) {
  document.addEventListener(name, (event) => {
    const over = event.target instanceof Element ? event.target : event.target.parentElement;
    const zone = over?.closest("[data-drop-zone]") ?? null;
    const isOver = zone !== null && (name === "dragenter" || name === "dragover");
    find("[data-drop-zone]").classList.toggle("is-over", isOver);
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault(); // beside the zone, the browser would leave the page for the file
    if (name !== "drop" || !zone || isSending) return;
    if (look(event.dataTransfer.files)) form().elements.file.files = event.dataTransfer.files;
  });
}

document.addEventListener("submit", (event) => {
  if (event.target !== form()) return;
  event.preventDefault();
  if (!isSending) send(new FormData(form()));
});

/** XMLHttpRequest, for fetch tells no progress. It follows to the import's page by itself. */
function send(fields) {
  const bar = find("[data-drop-progress]");
  const { saySending, saySent, sayBroken } = form().dataset;
  const request = new XMLHttpRequest();
  const show = (isOn) => {
    isSending = isOn;
    bar.hidden = !isOn;
    find("button").disabled = isOn;
  };
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    bar.value = (100 * loaded) / total;
    if (loaded === total) say(saySent);
  });
  request.addEventListener("load", () => {
    if (request.status === 200) return location.assign(request.responseURL);
    show(false);
    showAgain(request.responseText);
  });
  for (const name of ["error", "timeout", "abort"]) {
    request.addEventListener(name, () => {
      show(false);
      say(sayBroken);
    });
  }
  request.open("POST", form().action);
  request.setRequestHeader("x-live", "1"); // nobody has opened the page yet that it is led to
  show(true);
  bar.removeAttribute("value");
  say(saySending);
  request.send(fields);
}

/** The form with its faults, as the server gives it; the file must be chosen again. */
function showAgain(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  const main = fresh.querySelector("main");
  if (!main?.querySelector("form[data-drop]")) return location.reload();
  document.title = fresh.title;
  document.querySelector("main").innerHTML = main.innerHTML;
  document.querySelector(".errors a")?.focus();
}
