import { ApologiseForm } from "./forms/apologise-form.tsx";
import { DeclineForm } from "./forms/decline-form.tsx";
import { ExtendForm } from "./forms/extend-form.tsx";
import { ForwardForm } from "./forms/forward-form.tsx";
import { MergeForm } from "./forms/merge-form.tsx";
import { SortForm } from "./forms/sort-form.tsx";
import { SplitForm } from "./forms/split-form.tsx";
import { UnitNames } from "./forms/unit-field.tsx";
import type { TicketProps } from "./ticket-props.ts";

/** What is done rarely and needs more than one press, each folded away. */
export function TicketForms(props: TicketProps) {
  return (
    <div class="folds">
      <UnitNames units={props.desk.forms.units} />
      <ApologiseForm {...props} />
      <SortForm {...props} />
      <ForwardForm {...props} />
      <ExtendForm {...props} />
      <MergeForm {...props} />
      <SplitForm {...props} />
      <DeclineForm {...props} />
    </div>
  );
}
