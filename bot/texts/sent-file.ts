/** In place of a file that a channel can't carry. */
export function fileLinkWords(name: string, link: string): string {
  return `Dạ, tệp “${name}” không gửi thẳng qua Zalo được. Anh/chị tải tệp tại đây giúp:\n${link}`;
}

/** The same where no link can be given. */
export function fileUnsendableWords(name: string): string {
  return `Dạ, tệp “${name}” không gửi qua Zalo được. Xin anh/chị nhắn “Gặp cán bộ” để được gửi tệp theo cách khác ạ.`;
}
