import {
  emergencyAdvice,
  emergencyNumbers,
  emergencyWithoutNumbers,
} from "../../../bot/texts/emergency.ts";
import { askWhetherToLeave, lawOnThePhone } from "../../../bot/texts/hotline.ts";
import {
  complaintVersusDenunciation,
  receptionHours,
  receptionPlace,
} from "../../../bot/texts/legal.ts";
import { categoryOf } from "../../tickets/categories.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { CheckField } from "../parts/field.tsx";
import { notOurs } from "../parts/not-ours.ts";
import type { FormErrors } from "../shown.ts";
import type { Workspace } from "./read-workspace.ts";

type Props = { house: ConsoleHouse; workspace: Workspace; errors: FormErrors };

/** What the caller's words oblige us to say: emergency numbers first, then the way of the law. */
export function HeedPanel({ house, workspace, errors }: Props) {
  const { heed, form } = workspace;
  const isForInspector = categoryOf(form.category).restricted === true && form.kind !== "khen";
  return (
    <>
      {(heed.isDanger || form.urgent !== "") && <Danger {...{ house, form }} />}
      {(heed.law ?? form.choice) && <Law {...{ house, workspace, errors }} />}
      {isForInspector && form.choice !== "seal" && (
        <p class="alert">Lĩnh vực này chỉ thanh tra được xem phiếu.</p>
      )}
    </>
  );
}

function Danger({ house, form }: { house: ConsoleHouse; form: Workspace["form"] }) {
  const { emergencyNumbers: numbers } = house.office;
  const first = numbers.length > 0 ? emergencyNumbers(numbers) : emergencyWithoutNumbers();
  return (
    <div class="alert bad" role="alert">
      <p class="words read-aloud" {...notOurs}>
        {first}
      </p>
      <p {...notOurs}>{emergencyAdvice()}</p>
      <CheckField
        name="urgent"
        label="Trẻ đang gặp nguy hiểm: lập phiếu khẩn"
        checked={form.urgent !== ""}
      />
    </div>
  );
}

function Law({ house, workspace, errors }: Props) {
  const { form, heed } = workspace;
  const { address, receptionHours: hours } = house.office;
  const fault = errors.find(({ field }) => field === "choice")?.message;
  return (
    <fieldset class="alert" aria-describedby={fault ? "choice-error" : undefined}>
      <legend>Có thể là khiếu nại hoặc tố cáo: xin đọc cho người gọi</legend>
      <div class="read-aloud" {...notOurs}>
        <p>{complaintVersusDenunciation()}</p>
        {heed.law && <p>{lawOnThePhone(heed.law)}</p>}
        {address && <p>{receptionPlace(house.officeName, address)}</p>}
        {hours && <p>{receptionHours(hours)}</p>}
        <p>{askWhetherToLeave()}</p>
      </div>
      {fault && (
        <p class="fault" id="choice-error">
          {fault}
        </p>
      )}
      {choices.map(({ value, label }, place) => (
        <div class="field check" key={value}>
          <label for={place === 0 ? "choice" : `choice-${value}`}>
            <input
              type="radio"
              name="choice"
              id={place === 0 ? "choice" : `choice-${value}`}
              value={value}
              checked={form.choice === value}
            />
            <span>{label}</span>
          </label>
        </div>
      ))}
      <p class="hint">
        Người gọi không muốn để lại gì thì bấm “Đã trả lời xong”: không có phiếu nào.
      </p>
    </fieldset>
  );
}

const choices = [
  { value: "seal", label: "Người gọi muốn để lại thông tin niêm phong, chỉ thanh tra xem" },
  { value: "ordinary", label: "Không phải khiếu nại, tố cáo: lập phiếu như thường" },
] as const;
