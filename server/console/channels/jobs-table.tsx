import type { JobState } from "../../jobs/timetable.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";

/** What the process that shows this page does by itself. */
export function JobsTable({ jobs }: { jobs: readonly JobState[] }) {
  if (jobs.length === 0) {
    return (
      <p class="card empty">Tiến trình này không chạy việc nền; tiến trình khác làm việc đó.</p>
    );
  }
  return (
    <table class="cards">
      <caption class="unseen">Việc tự chạy và lần chạy gần nhất</caption>
      <thead>
        <tr>
          <th scope="col">Việc</th>
          <th scope="col">Chạy mỗi</th>
          <th scope="col">Xong lần cuối</th>
          <th scope="col">Kết quả</th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job.name}>
            <th scope="row">
              <JobName name={job.name} />
            </th>
            <td data-label="Chạy mỗi">{everyWords(job.everyMs)}</td>
            <td data-label="Xong lần cuối">
              {job.last ? formatDateTime(job.last.endedAt) : "Chưa chạy từ khi khởi động"}
            </td>
            <td data-label="Kết quả">
              <Outcome job={job} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function JobName({ name }: { name: string }) {
  const words = jobWords[name];
  return words === undefined ? <span {...notOurs}>{name}</span> : <span>{words}</span>;
}

function Outcome({ job }: { job: JobState }) {
  if (!job.last) return <span>–</span>;
  return job.last.ok ? (
    <span class="tag good">Xong</span>
  ) : (
    <span class="tag bad">Lỗi, xem nhật ký của máy chủ</span>
  );
}

function everyWords(ms: number): string {
  if (ms < 60_000) return `${ms / 1000} giây`;
  return ms < 3_600_000 ? `${ms / 60_000} phút` : `${ms / 3_600_000} giờ`;
}

/** A job nobody translated is told by its own name. */
const jobWords: Record<string, string> = {
  "end cut-off letters": "Kết thúc thư bị cắt ngang",
  "withdraw stale letters": "Rút lại thư đã lỗi thời",
  "match receipts": "Ghi thư đã tới máy người dân",
  "tell dossier news": "Báo tin cho người theo dõi hồ sơ",
  "read slips": "Đọc mã trên ảnh giấy hẹn",
  "import dossiers": "Nhập hồ sơ một cửa",
  "clear imported files": "Xoá tệp hồ sơ đã nhập xong",
  "watch the folder of dossiers": "Xem thư mục hồ sơ",
  "pull dossiers": "Kéo hồ sơ từ phần mềm một cửa",
  "forget old look-ups": "Xoá lượt tra cứu cũ",
  "keep questions given up": "Ghi câu hỏi bị bỏ dở",
  "forget old gaps": "Xoá câu hỏi cũ chưa trả lời được",
  "forget old drafts": "Xoá bản nháp cũ",
  "write old tickets for the search": "Lập chỉ mục tìm kiếm cho phiếu cũ",
  "remind of missed calls": "Nhắc gọi lại cuộc gọi nhỡ",
  "return talks that colleagues left": "Trả về trợ lý cuộc trò chuyện cán bộ đã thôi viết",
  "forget old group messages": "Xoá dấu vết tin cũ của nhóm cán bộ",
  "forget old calls": "Xoá cuộc gọi cũ",
  "warn of lapsing procedures": "Cảnh báo thủ tục sắp hết hiệu lực",
  "recount deadlines": "Tính lại hạn trả lời khi lịch đổi",
  "warn of deadlines": "Cảnh báo hạn trả lời",
  "fetch attachments": "Lấy ảnh, tệp người dân gửi",
  "delete erased attachments": "Xoá ảnh, tệp đã bỏ",
  "delete stray attachments": "Dọn tệp không còn phiếu",
  "refresh Zalo's tokens": "Đổi mã truy cập của Zalo OA trước hạn",
  "read Zalo's account": "Đọc thông tin tài khoản Zalo OA",
  "maintain the database": "Bảo trì cơ sở dữ liệu",
};
