import { join } from "node:path";
import { z } from "zod";
import { textList } from "../text-list.ts";
import { readContentFile } from "./read-content-file.ts";

const text = z.string().trim().min(1);

/** content/elsewhere.json: matters that no known procedure covers. Staff may add to it. */
export const elsewhereFile = z.strictObject({
  source: text,
  matters: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be words of a-z and 0-9 with dashes"),
      name: text,
      /** Who answers it, as it goes on in "Việc này do … giải quyết"; null: not known, or nobody. */
      holder: text.nullable(),
      /** How citizens ask for it. */
      phrases: textList,
    }),
  ),
});

export type ElsewhereMatter = z.infer<typeof elsewhereFile>["matters"][number];

/** Throws ContentError. */
export function loadElsewhere(contentDir: string): readonly ElsewhereMatter[] {
  const file = "elsewhere.json";
  return readContentFile(join(contentDir, file), file, elsewhereFile).matters;
}
