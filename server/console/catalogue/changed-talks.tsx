import type { ChangedTalk } from "../../../bot/evaluation/compare-evaluations.ts";
import type { TalkResult } from "../../../bot/evaluation/grade-talk.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { notOurs } from "../parts/not-ours.ts";

type Knowledge = ConsoleHouse["knowledge"];
type Props = {
  title: string;
  talks: readonly ChangedTalk[];
  knowledge: Knowledge;
  isBad?: boolean;
};

/** Golden questions that a change of words broke or mended, with what happened to each. */
export function ChangedTalks({ title, talks, knowledge, isBad = false }: Props) {
  if (talks.length === 0) return null;
  return (
    <section class="card">
      <h2>
        {isBad ? <span class="tag bad">{title}</span> : title}: {talks.length}
      </h2>
      <ul>
        {talks.map(({ before, after }, place) => (
          <li key={`${after.id} ${place}`}>
            <span {...notOurs}>“{after.turns.join(" / ")}”</span>
            <span class="sub">Cần: {wanted(after, knowledge)}</span>
            <span class="sub">Trước: {happened(before, knowledge)}</span>
            <span class="sub">Sau: {happened(after, knowledge)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wanted({ expected }: TalkResult, knowledge: Knowledge): string {
  const names = expected.codes.map((code) => nameOf(code, knowledge));
  return [behaviourLabels[expected.behaviour], ...names].join(", ");
}

function happened({ behaviour, ranked }: TalkResult, knowledge: Knowledge): string {
  const first = ranked[0];
  const label = behaviourLabels[behaviour];
  return first === undefined ? label : `${label}, ${nameOf(first, knowledge)}`;
}

/** Of a national code, or of a slug where a procedure has none. */
function nameOf(code: string, knowledge: Knowledge): string {
  const known = knowledge.all().find((own) => own.code === code || own.slug === code);
  return known?.name ?? code;
}

const behaviourLabels: Record<TalkResult["behaviour"], string> = {
  answer: "trả lời",
  clarify: "hỏi lại",
  abstain: "không trả lời",
  ticket: "phiếu",
  legal_route: "hướng dẫn theo luật",
  dossier: "tra cứu hồ sơ",
  emergency: "khẩn cấp",
  human: "chuyển cán bộ",
  smalltalk: "chào hỏi",
  broken: "lỗi",
};
