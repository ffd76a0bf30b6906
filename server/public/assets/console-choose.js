// Says how many tickets are chosen for the form below the queue, and chooses all of the page.
const form = document.querySelector("#bulk");
const line = form?.querySelector("[data-chosen-count]");
const all = form?.querySelector("[data-choose-all]");
const boxes = () => [...document.querySelectorAll("input[type=checkbox][form=bulk]")];
const none = line?.textContent ?? "";

function tell() {
  const count = boxes().filter((box) => box.checked).length;
  form.classList.toggle("is-active", count > 0);
  line.textContent = count === 0 ? none : line.dataset.sayChosen.replace("{n}", `${count}`);
}

if (form && line) {
  document.addEventListener("change", (event) => {
    if (event.target instanceof Element && event.target.matches("[form=bulk]")) tell();
  });
  document.addEventListener("live", tell);
  if (all) {
    all.hidden = false;
    all.addEventListener("click", () => {
      const on = boxes().some((box) => !box.checked);
      for (const box of boxes()) box.checked = on;
      tell();
    });
  }
  tell();
}
