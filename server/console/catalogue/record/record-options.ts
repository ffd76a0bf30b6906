import { aspects } from "../../../../knowledge/index.ts";
import { aspectHeadings } from "../../../../bot/texts/answer.ts";
import type { Option } from "./field.ts";

const options = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export const levelOptions = options({
  school: "Nhà trường",
  commune: "Cấp xã",
  province: "Cấp tỉnh",
  ministry: "Cấp bộ",
  other: "Cơ quan khác",
});

export const channelOptions = options({
  in_person: "Trực tiếp",
  online: "Trực tuyến",
  post: "Bưu chính công ích",
});

export const wayOptions = [...channelOptions, { value: "other", label: "Cách khác" }];

export const roleOptions = options({
  decides: "Có thẩm quyền quyết định",
  receives: "Tiếp nhận",
  authorised: "Được ủy quyền",
  cooperates: "Phối hợp",
});

export const unitOptions = options({ working_day: "Ngày làm việc", day: "Ngày" });

export const confidenceOptions = options({
  high: "Cao: đã đối chiếu với nguồn chính thức",
  medium: "Trung bình: cần đối chiếu lại",
  low: "Thấp: chỉ để tham khảo",
});

export const aspectOptions: readonly Option[] = aspects.map((aspect) => ({
  value: aspect,
  label: aspectHeadings[aspect],
}));
