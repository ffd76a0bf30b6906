/**
 * Chooses in a select by typing any word of an option without tone marks: "ve sinh" for "Nhà vệ
 * sinh sạch". The browser itself wants the first letters, with their marks. A second without a key
 * begins anew.
 */
export function typeAhead(select) {
  let typed = "";
  let timer = 0;
  select.addEventListener("keydown", (event) => {
    const isLetter = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isLetter || event.isComposing || (event.key === " " && typed === "")) return;
    event.preventDefault();
    typed += fold(event.key);
    clearTimeout(timer);
    timer = setTimeout(() => {
      typed = "";
    }, 1000);
    const option = bestOption([...select.options], typed);
    if (!option || option.selected) return;
    option.selected = true;
    select.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function bestOption(options, typed) {
  const labels = options.map((option) => ` ${fold(option.label).replaceAll(/[^a-z0-9]+/g, " ")}`);
  const first = labels.findIndex((label) => label.startsWith(` ${typed}`));
  return options[first >= 0 ? first : labels.findIndex((label) => label.includes(` ${typed}`))];
}

function fold(text) {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/đ/gi, "d").toLowerCase();
}
