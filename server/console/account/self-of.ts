import { checkPassword } from "../../staff/check-password.ts";
import type { ProofRefusal, Self } from "../../staff/prove-self.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { FormError } from "../shown.ts";
import type { Visit } from "../visit.ts";

/** Who acts, with what became of the password they typed into the named field. Takes a while: call
 * it outside of the transaction. */
export async function selfOf(house: ConsoleHouse, visit: Visit, field: string): Promise<Self> {
  const { id, login } = visit.staff;
  const tried = await checkPassword(house.db.prisma, { login, password: visit.field(field) });
  return { staffId: id, login, tried };
}

/** What to say of a refused proof; `field` is where the password stands. */
export function proofFault(reason: ProofRefusal, field: string): FormError {
  return { field: reason === "wrong_code" ? "code" : field, message: words[reason] };
}

const words: Record<ProofRefusal, string> = {
  locked: "Đã nhập sai quá nhiều lần. Xin thử lại sau 15 phút.",
  wrong_password: "Mật khẩu đang dùng chưa đúng.",
  wrong_code: "Mã chưa đúng hoặc đã dùng rồi. Xin chờ mã mới rồi nhập lại.",
};
