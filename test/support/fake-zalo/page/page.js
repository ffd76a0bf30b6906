// The page to chat with the fake Zalo by hand. Looks once a second, and draws what changed.

const find = (id) => document.getElementById(id);
const lines = find("lines");
let shown = "";

const chosen = () => ({ user: find("user").value || undefined, product: find("product").value });

async function act(deed, given = {}) {
  const answer = await fetch(`/page/do/${deed}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...chosen(), ...given }),
  });
  const { problem } = await answer.json();
  if (problem) window.alert(problem);
  void look();
}

async function look() {
  const { user, product } = chosen();
  const query = new URLSearchParams({ product, ...(user && { user }) });
  const answer = await fetch(`/page/state?${query}`).catch(() => undefined);
  if (answer === undefined) {
    find("state").textContent = "Zalo giả đã dừng.";
    return;
  }
  const state = await answer.json();
  drawUsers(state.users);
  drawState(state, product);
  const drawn = JSON.stringify(state.lines);
  if (drawn === shown) return;
  shown = drawn;
  lines.replaceChildren(...state.lines.map(drawLine));
  lines.lastElementChild?.scrollIntoView({ block: "end" });
}

function drawUsers(users) {
  const select = find("user");
  for (const { id, name, phone } of users) {
    const option =
      [...select.options].find(({ value }) => value === id) ??
      select.appendChild(new Option(name, id));
    option.textContent = phone ? `${name} (${phone})` : name;
  }
}

function drawState(state, product) {
  for (const part of document.querySelectorAll("[data-for]"))
    part.hidden = part.dataset.for !== product;
  find("state").textContent = [
    state.webhook ? "Máy chủ đã nối." : connectWords[product],
    product === "oa" && state.tokens.live === 0 ? "Chưa có token: bấm kết nối ở mục Kênh." : "",
    product === "oa" ? windowWords(state.hoursSinceWritten) : "",
    state.hasLeft ? "Người dân đã chặn tin." : "",
  ].join(" ");
  const { live, exchanges, refreshes, reused } = state.tokens;
  const facts = {
    Token: `${live} còn dùng; ${exchanges} lần kết nối, ${refreshes} lần làm mới, ${reused} lần dùng lại bị từ chối`,
    "Đã tốn": `${state.spent} đ`,
    Webhook: state.webhook ?? "chưa có",
    "Webhook trả lời":
      state.answers.map(([status, count]) => `${status || "không"}: ${count} lần`).join(", ") ||
      "chưa lần nào",
    "Từ chối gần đây":
      state.refusals.map(({ call, code, message }) => `${call} ${code} ${message}`).join("; ") ||
      "không có",
  };
  find("facts").replaceChildren(
    ...Object.entries(facts).flatMap(([name, value]) => [
      element("dt", name),
      element("dd", value),
    ]),
  );
  find("environment").textContent = state.environment;
}

const connectWords = {
  oa: "Chưa nối máy chủ.",
  bot: "Máy chủ chưa đặt webhook; tin chờ máy chủ tự đến lấy.",
};

function windowWords(hours) {
  if (hours === undefined) return "Người dân chưa nhắn lần nào.";
  if (hours <= 48) return `Nhắn lại miễn phí (${Math.floor(48 - hours)} giờ nữa).`;
  if (hours <= 168) return `Nhắn lại có phí (${Math.floor(168 - hours)} giờ nữa).`;
  return "Đã quá 7 ngày: chỉ gửi được mẫu tin.";
}

function drawLine({ from, text, choices, picture, file, asksForInfo, note }) {
  const line = element("li", text);
  line.className = from;
  if (picture) {
    const image = element("img", "");
    image.src = picture;
    image.alt = "Ảnh đã gửi";
    line.append(image);
  }
  if (file) {
    const link = element("a", file.name);
    link.href = file.url;
    link.download = file.name;
    line.append(link);
  }
  if (note) line.append(element("small", note));
  const buttons = choices.map(({ label, send }) => button(label, () => act("say", { text: send })));
  if (asksForInfo) buttons.push(button("Chia sẻ thông tin", () => submitForm("share")));
  if (buttons.length > 0) {
    const row = element("div", "");
    row.className = "choices";
    row.append(...buttons);
    line.append(row);
  }
  return line;
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function button(label, onClick) {
  const made = element("button", label);
  made.type = "button";
  made.addEventListener("click", () => void onClick());
  return made;
}

function submitForm(id) {
  find(id).requestSubmit();
}

for (const id of ["share", "officer", "webhook"]) {
  find(id).addEventListener("submit", (event) => {
    event.preventDefault();
    void act(id, Object.fromEntries(new FormData(event.target)));
    if (id === "officer") event.target.reset();
  });
}

for (const deed of document.querySelectorAll("[data-do]")) {
  const { do: name, hours } = deed.dataset;
  deed.addEventListener("click", () => void act(name, { hours: Number(hours ?? 0) }));
}

find("say").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = find("text").value;
  find("text").value = "";
  void act("say", { text });
});

find("file").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  if (file === undefined) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  target.value = "";
  const isPicture = file.type.startsWith("image/") || chosen().product === "bot";
  void act(isPicture ? "picture" : "file", { base64: btoa(binary), name: file.name });
});

find("user").addEventListener("change", () => void look());
find("product").addEventListener("change", () => void look());
setInterval(() => void look(), 1000);
void look();
