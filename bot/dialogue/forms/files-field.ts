import { filesShown, fileTexts as texts } from "../../texts/attachments.ts";
import type { Field } from "./form.ts";

/** Pictures and files to be sent along; those that came earlier in the form count already. */
export const filesField: Field = {
  key: "files",
  label: texts.label,
  question: ({ files }) => (files?.length ? texts.askMore : texts.ask),
  isOptional: true,
  isForFiles: true,
  findOptions: (_, { files }) =>
    files?.length
      ? [
          { value: "done", label: texts.done },
          { value: "drop", label: texts.drop },
        ]
      : [],
  parse: () => ({ ok: false, error: texts.orButtons }),
  show: (_value, _desk, { files }) => filesShown(files?.length ?? 0),
};
