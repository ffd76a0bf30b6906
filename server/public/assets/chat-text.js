/**
 * Plain text as paragraphs and lists, never as markup: an empty line parts paragraphs, lines that
 * begin with "• " are a list. Web addresses become links if they are https.
 */
export function renderText(text) {
  const shown = document.createDocumentFragment();
  for (const block of text.split(/\n{2,}/)) {
    let list;
    let paragraph;
    for (const line of block.split("\n")) {
      if (line.startsWith("• ")) {
        paragraph = undefined;
        list ??= shown.appendChild(document.createElement("ul"));
        list.appendChild(document.createElement("li")).append(...linked(line.slice(2)));
      } else {
        list = undefined;
        if (paragraph) paragraph.append(document.createElement("br"));
        else paragraph = shown.appendChild(document.createElement("p"));
        paragraph.append(...linked(line));
      }
    }
  }
  return shown;
}

/** A full stop or bracket right after an address belongs to the sentence, not to the address. */
const address = /https:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]}…]/g;

function linked(line) {
  const parts = [];
  let from = 0;
  for (const found of line.matchAll(address)) {
    parts.push(line.slice(from, found.index), link(found[0]));
    from = found.index + found[0].length;
  }
  return [...parts, line.slice(from)];
}

function link(href) {
  const anchor = document.createElement("a");
  anchor.href = href;
  anchor.textContent = href;
  anchor.rel = "noopener noreferrer";
  anchor.target = "_blank";
  return anchor;
}
