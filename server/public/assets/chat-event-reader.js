/** Server-sent events out of a stream of bytes; comments only show that the line lives. */
export async function* readEvents(body, onBytes) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let waiting = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    onBytes();
    const parts = (waiting + decoder.decode(value, { stream: true })).split("\n\n");
    waiting = parts.pop();
    for (const part of parts) {
      const fields = Object.fromEntries(part.split("\n").map(readField));
      if (fields.event) yield { id: fields.id, name: fields.event, data: JSON.parse(fields.data) };
    }
  }
}

function readField(line) {
  const border = line.indexOf(": ");
  return [line.slice(0, border), line.slice(border + 2)];
}
