/** What a colleague writes to the account so that we know which conversation is theirs. */
export function testMessage(code: string): string {
  return `thử ${code}`;
}

/** Goes to a colleague's own phone, who asked for it in the console. */
export const testLetterWords =
  "Dạ, đây là tin thử gửi từ bàn làm việc. Anh/chị nhận được tin này là đường gửi đang thông ạ. Xin cảm ơn anh/chị ạ.";
