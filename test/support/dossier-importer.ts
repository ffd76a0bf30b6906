import type { ConsoleClient } from "../console/console-client.ts";
import type { TestHouse } from "./app.ts";

/**
 * What the one-stop software does each few minutes: hands a dossier in by the API, with a token that
 * an administrator made. Its applicant's phone number ends in 5678.
 */
export async function dossierImporter(
  { app }: Pick<TestHouse, "app">,
  admin: ConsoleClient,
): Promise<(code: string, state: number, remark?: string) => Promise<void>> {
  await admin.get("/console/tokens");
  const scope = "dossiers.import";
  const made = await admin.post("/console/tokens", { name: "Máy chủ một cửa", scope });
  const token = /danhoi_[\w-]+/.exec(made.html)?.[0] ?? "";
  return async (code, state, remark = "") => {
    const facts = `Chuyển trường;Sở GDĐT;Nguyễn Văn Mẫu;0912 345 678;${remark}`;
    const { ok, status } = await fetch(`${app.url}/api/dossiers/import`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "text/csv" },
      body: `${headings}\n${code};${state};${facts}\n`,
    });
    if (!ok) throw new Error(`the import was answered with ${status}`);
  };
}

const headings = "Mã hồ sơ;Trạng thái;Tên thủ tục;Đơn vị xử lý;Chủ hồ sơ;Số điện thoại;Ghi chú";
