import { foldTones } from "../../knowledge/index.ts";
import { wordLexemes } from "./search-words.ts";

/**
 * The words of a matter that may tell it from another, as lexemes without tone marks: the first
 * thirty that do not only join others.
 */
export function contentLexemes(text: string): string[] {
  const written = wordLexemes(text).flatMap((lexeme) => /^=(.{2,})$/u.exec(lexeme)?.[1] ?? []);
  const telling = written.filter((word) => !filling.has(word)).map(foldTones);
  return [...new Set(telling)].slice(0, 30);
}

/** Whether two matters that share so many of the asked words may be one; a person decides. */
export function isAlike({ shared, asked }: { shared: number; asked: number }): boolean {
  return shared >= 3 && shared / asked >= 0.4;
}

/** What every complaint to a school authority says, and words that only join others. */
const filling: ReadonlySet<string> = new Set(
  (
    "tôi con cháu em anh chị có cô thầy ông bà mình gia đình phụ huynh học nhà trường lớp là và " +
    "của cho không được bị thì mà ở tại đến đi ra vào này đó kia thế như khi đã đang sẽ rất quá " +
    "làm các những một hai ba cũng vẫn còn với về từ trong ngoài trên dưới xin đề nghị phản ánh " +
    "kiến mong biết phải nên hay mỗi lại rồi chỉ nữa gì nào sao vì nhiều " +
    "toi chau truong khong duoc nhung cung phai nhieu phu huynh"
  ).split(" "),
);
