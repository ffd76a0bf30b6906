/**
 * Makes the search field a combobox (WAI-ARIA: list autocomplete, chosen by hand). `find(words)`
 * gives options { value, label }; `choose(value)` is told of the chosen one.
 */
export function makeCombo({ input, list, find, choose }) {
  let options = [];
  let asked = 0;
  const shown = showOptions(input, list, (place) => take(options[place]));

  const offer = (found) => {
    options = found;
    shown.set(options);
  };
  const close = () => {
    asked += 1; // what is still on its way comes too late
    offer([]);
  };
  const take = (option) => {
    if (!option) return;
    input.value = option.label;
    close();
    choose(option.value);
  };

  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      asked += 1;
      const turn = asked;
      const found = input.value.trim() === "" ? [] : await find(input.value);
      if (turn === asked) offer(found);
    }, 80);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || options.length === 0) return;
    if (event.key === "ArrowDown") shown.move(1);
    else if (event.key === "ArrowUp") shown.move(-1);
    else if (event.key === "Enter" && !event.ctrlKey) take(options[Math.max(shown.at(), 0)]);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
}

/** The list below the field and the option in it that the arrow keys have come to. */
function showOptions(input, list, onClick) {
  let at = -1;
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels?.[0]?.textContent ?? "");
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    onClick([...list.children].indexOf(event.target.closest("[role=option]")));
  });

  const mark = (place) => {
    at = place;
    [...list.children].forEach((option, index) => {
      option.setAttribute("aria-selected", `${index === at}`);
    });
    const active = list.children[at];
    if (active) input.setAttribute("aria-activedescendant", active.id);
    else input.removeAttribute("aria-activedescendant");
    active?.scrollIntoView({ block: "nearest" });
  };
  return {
    at: () => at,
    set: (options) => {
      list.hidden = options.length === 0;
      input.setAttribute("aria-expanded", `${options.length > 0}`);
      list.replaceChildren(...options.map(({ label }, place) => optionOf(list, label, place)));
      mark(-1);
    },
    /** Down or up by one, round at the ends. */
    move: (by) => {
      const count = list.children.length;
      mark(at < 0 && by < 0 ? count - 1 : (at + by + count) % count);
    },
  };
}

function optionOf(list, label, place) {
  const option = document.createElement("li");
  option.id = `${list.id}-${place}`;
  option.setAttribute("role", "option");
  option.setAttribute("translate", "no");
  option.textContent = label;
  return option;
}
