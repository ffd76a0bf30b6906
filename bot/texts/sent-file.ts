/** In place of a file that a channel can't carry. */
export function fileLinkWords(name: string, link: string): string {
  return `Dạ, tệp “${name}” không gửi thẳng qua Zalo được. Anh/chị tải tệp tại đây giúp:\n${link}`;
}

/** Shown where such a link no longer works. */
export const goneLinkWords =
  "Đường dẫn tải tệp không đúng hoặc đã hết hạn. Anh/chị nhắn lại cho chúng tôi để nhận tệp ạ.";

/** In place of such a file where no link can be given. */
export function fileUnsendableWords(name: string): string {
  return `Dạ, tệp “${name}” không gửi qua Zalo được. Xin anh/chị nhắn “Gặp cán bộ” để được gửi tệp theo cách khác ạ.`;
}
