import type { DossierState } from "../dossier-desk.ts";
import type { Choice, Reply } from "../reply.ts";
import { dossierStates } from "./dossier-states.ts";
import { labels } from "./labels.ts";
import { showDay } from "./show-date.ts";

/** What a follower is told of a dossier, always as it stands now. */
export type DossierNews = {
  code: string;
  procedureName: string;
  state: DossierState;
  office: string;
  about: "state" | "corrected" | "delayed" | "act_soon" | "appointment";
  dueOn?: Date;
  /** The appointment was kept by nobody. */
  isOverdue?: boolean;
  supplementBy?: Date;
  /** What to bring, in the words of the office. */
  remark?: string;
  isByPost?: boolean;
};

/** The news of today as a letter; nothing comes after an ended dossier, so there is nothing to stop. */
export function dossierNewsLetter(news: DossierNews, at: Date): Reply {
  const { code, state, office } = news;
  const choices: Choice[] = [
    { id: `dossier:show:${news.code}`, label: "Xem hồ sơ" },
    ...(mayNeedPerson.includes(news.state) ? [{ id: "m:human", label: labels.person }] : []),
    ...(isLast(news) ? [] : [{ id: `dossier:stop:${news.code}`, label: labels.unfollowDossier }]),
  ];
  const fitting = choices.filter(({ id }) => Buffer.byteLength(id) <= 64);
  return {
    title: titles[news.about],
    text: dossierNewsWords(news),
    choices: fitting,
    notice: {
      name: "dossier_news",
      values: { code, office, state: dossierStates[state].name, date: showDay(at) },
    },
  };
}

/** The same words to be read aloud on the telephone. */
export function dossierNewsWords(news: DossierNews): string {
  const lines = [opening(news), ...wordsOf[news.about](news)];
  if (isLast(news)) lines.push("Đây là tin cuối cùng về hồ sơ này. Cảm ơn anh/chị.");
  return lines.join("\n\n");
}

const titles: Record<DossierNews["about"], string> = {
  state: "Tin mới về hồ sơ",
  corrected: "Đính chính tin về hồ sơ",
  delayed: "Hẹn lại ngày trả kết quả",
  act_soon: "Sắp đến hạn anh/chị cần làm",
  appointment: "Hôm nay là ngày hẹn trả kết quả",
};

/** Where they may not know what to do, or it was not them. */
const mayNeedPerson: readonly DossierState[] = [3, 7, 8, 10];

const lastStates: readonly DossierState[] = [3, 7, 10];

function isLast({ about, state }: DossierNews): boolean {
  return (about === "state" || about === "corrected") && lastStates.includes(state);
}

function opening({ code, procedureName, about, state }: DossierNews): string {
  const of = `hồ sơ ${code} của anh/chị (${procedureName})`;
  if (about === "delayed") return `Dạ, xin lỗi anh/chị, ${of} chưa xong đúng hẹn.`;
  if (about === "act_soon") return `Dạ, ${of} sắp hết hạn ${dutyWords[state] ?? "bổ sung"}.`;
  if (about === "appointment") return `Dạ, hôm nay là ngày hẹn trả kết quả của ${of}.`;
  if (about === "corrected") {
    return `Dạ, thông tin trước về ${of} đã được đính chính: hồ sơ hiện ${stateWords[state]}`;
  }
  return `Dạ, ${of} ${stateWords[state]}`;
}

const dutyWords: Partial<Record<DossierState, string>> = {
  5: "bổ sung giấy tờ",
  6: "nộp phí, lệ phí hoặc khoản phải nộp",
};

const stateWords: Record<DossierState, string> = {
  1: "đã gửi đến, đang chờ nơi nhận kiểm tra.",
  2: "đã được tiếp nhận.",
  3: "không được tiếp nhận.",
  4: "đang được xử lý.",
  5: "cần bổ sung giấy tờ, nên đang tạm dừng.",
  6: "đang chờ anh/chị nộp phí, lệ phí hoặc khoản phải nộp khác.",
  7: "đã dừng vì người nộp xin rút.",
  8: "đã dừng xử lý.",
  9: "đã có kết quả.",
  10: "đã được trả kết quả.",
};

const wordsOf: Record<DossierNews["about"], (news: DossierNews) => string[]> = {
  state: (news) => nextSteps[news.state](news),
  corrected: (news) => [
    "Xin lỗi anh/chị vì thông tin trước chưa đúng.",
    ...nextSteps[news.state](news),
  ],
  delayed: ({ dueOn }) => [
    ...(dueOn ? [`Ngày hẹn trả mới: ${showDay(dueOn)}.`] : []),
    "Rất mong anh/chị thông cảm. Có tin mới tôi sẽ báo ngay ạ.",
  ],
  act_soon: ({ office, remark, supplementBy }) => [
    ...remarkLine("Cần có", remark),
    ...byLine(supplementBy),
    `Nơi nộp: ${office}.`,
  ],
  appointment: ({ office }) => [
    `Hồ sơ còn đang được xử lý tại ${office}. Xin anh/chị chờ tin trước khi đến nhận; có kết quả tôi sẽ báo ngay ạ.`,
  ],
};

const nextSteps: Record<DossierState, (news: DossierNews) => string[]> = {
  1: () => ["Anh/chị chờ thông báo tiếp nhận, chưa cần làm gì thêm ạ."],
  2: (news) => running(news),
  3: ({ remark }) => [
    ...remarkLine("Lý do", remark),
    "Anh/chị xem phiếu từ chối, sửa lại rồi nộp hồ sơ mới; chưa rõ thì chọn “Gặp cán bộ” ạ.",
  ],
  4: (news) => running(news),
  5: ({ office, remark, supplementBy }) => [
    ...remarkLine("Cần bổ sung", remark),
    ...byLine(supplementBy),
    `Nơi nộp: ${office}.`,
  ],
  6: ({ office, remark, supplementBy }) => [
    ...remarkLine("Cần nộp", remark),
    ...byLine(supplementBy),
    `Anh/chị nộp theo thông báo của ${office} và giữ biên lai ạ.`,
  ],
  7: () => ["Nếu không phải anh/chị xin rút, xin chọn “Gặp cán bộ” ngay ạ."],
  8: ({ office, remark }) => [
    ...remarkLine("Lý do", remark),
    `Anh/chị hỏi ${office} về việc cần làm tiếp, hoặc chọn “Gặp cán bộ” ạ.`,
  ],
  9: ({ office, isByPost }) => [
    isByPost
      ? "Kết quả được gửi qua bưu điện đến địa chỉ anh/chị đã đăng ký ạ."
      : isByPost === undefined
        ? `Mời anh/chị mang giấy hẹn đến ${office} nhận kết quả; nếu đã đăng ký nhận qua bưu điện thì chờ ở nhà ạ.`
        : `Mời anh/chị mang giấy hẹn đến ${office} nhận kết quả ạ.`,
  ],
  10: () => ["Nếu anh/chị chưa nhận được, xin chọn “Gặp cán bộ” ạ."],
};

function running({ dueOn, isOverdue }: DossierNews): string[] {
  if (dueOn && isOverdue)
    return [
      `Hồ sơ đã quá ngày hẹn trả ${showDay(dueOn)}, rất mong anh/chị thông cảm. Có kết quả tôi sẽ báo ngay ạ.`,
    ];
  return [
    ...(dueOn ? [`Ngày hẹn trả kết quả: ${showDay(dueOn)}.`] : []),
    "Anh/chị chưa cần làm gì thêm ạ.",
  ];
}

function byLine(by: Date | undefined): string[] {
  return by ? [`Hạn cuối: hết ngày ${showDay(by)}.`] : [];
}

function remarkLine(label: string, remark: string | undefined): string[] {
  return remark ? [`${label}: ${remark}`] : [];
}
