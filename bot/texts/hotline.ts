/** What an operator reads aloud to a caller. */

/** The way of the law on the phone; Luật Tố cáo 2018 Điều 22–23, Luật Khiếu nại 2011 Điều 8. */
export function lawOnThePhone(law: "complaint" | "denunciation"): string {
  return law === "complaint"
    ? "Dạ, theo Luật Khiếu nại, việc này cần đơn có chữ ký, hoặc anh/chị đến trình bày trực tiếp; cuộc gọi không thay được đơn ạ."
    : "Dạ, theo Luật Tố cáo, chỉ nhận tố cáo bằng đơn có chữ ký hoặc trình bày trực tiếp; cuộc gọi không phải là đơn tố cáo. Danh tính người tố cáo được pháp luật giữ bí mật ạ.";
}

export function askWhetherToLeave(): string {
  return "Nếu anh/chị muốn, tôi xin ghi lại như một thông tin, chỉ bộ phận thanh tra được xem. Thông tin này không phải là đơn và không thay cho đơn. Anh/chị có muốn để lại không ạ?";
}

export type ReadBack = {
  kind: string;
  what: string;
  where?: string;
  when?: string;
  name?: string;
  address?: string;
  phone?: string;
};

/** The matter once more, so that the caller can correct it: a sentence a line. */
export function readBackLines(told: ReadBack): string[] {
  const { kind, what, where, when, name, address, phone } = told;
  return [
    `Dạ, tôi xin đọc lại ${kind.toLowerCase()} của anh/chị.`,
    `Nội dung: ${endSentence(what)}`,
    ...(where ? [`Nơi xảy ra: ${endSentence(where)}`] : []),
    ...(when ? [`Thời gian: ${endSentence(when)}`] : []),
    ...(name ? [`Họ tên của anh/chị: ${endSentence(name)}`] : []),
    ...(address ? [`Địa chỉ: ${endSentence(address)}`] : []),
    ...(phone ? [`Số điện thoại: ${spellPhone(phone)}.`] : []),
    "Anh/chị xem như vậy đã đúng chưa ạ?",
  ];
}

/** "PA-26-004217-K" as it is said on the phone: "P A, 26, 0 0 4, 2 1 7, K". */
export function spellCode(code: string): string {
  const [series = "", year = "", number = "", check = ""] = code.split("-");
  return [spaced(series), year, spaced(number.slice(0, 3)), spaced(number.slice(3)), check].join(
    ", ",
  );
}

/** "0912345678" as "0912 345 678". */
export function spellPhone(phone: string): string {
  return phone.replace(/^(\d{4})(\d{3})(\d+)$/, "$1 $2 $3");
}

function spaced(characters: string): string {
  return Array.from(characters).join(" ");
}

function endSentence(words: string): string {
  const line = words.replaceAll(/\s+/g, " ").trim();
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}
