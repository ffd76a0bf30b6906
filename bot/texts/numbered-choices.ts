/**
 * The choices as lines of text, for channels without buttons. A label that already begins with its
 * number keeps that one alone.
 */
export function numberedChoices(labels: readonly string[]): string {
  const lines = labels.map((label, place) => {
    const number = `${place + 1}. `;
    return label.startsWith(number) ? label : number + label;
  });
  return `Anh/chị nhắn số để chọn:\n${lines.join("\n")}`;
}
