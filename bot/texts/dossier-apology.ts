import type { Reply } from "../reply.ts";

/** The letter of apology for a dossier that is not finished on the day of the appointment. */
export function dossierApologyLetter(dossier: {
  code: string;
  procedureName: string;
  office: string;
  oldDay: string;
  newDay: string;
  reason: string;
}): Reply {
  const { code, procedureName, office, oldDay, newDay, reason } = dossier;
  const showId = `dossier:show:${code}`;
  return {
    title: "Phiếu xin lỗi và hẹn lại ngày trả kết quả",
    text: `Dạ, ${office} xin lỗi anh/chị vì chưa trả được kết quả hồ sơ ${code} (${procedureName}) đúng hẹn ngày ${oldDay}. Lý do:\n\n${reason}\n\nXin hẹn trả kết quả cho anh/chị vào ngày ${newDay}. Rất mong anh/chị thông cảm ạ.`,
    // A code too long for a button is still in the text.
    ...(showId.length <= 64 ? { choices: [{ id: showId, label: "Xem hồ sơ" }] } : {}),
  };
}
