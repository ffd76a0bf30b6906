import { join } from "node:path";
import { z } from "zod";
import { ContentError } from "../content-error.ts";
import { clarities, requestCounts, turnActs } from "../hints/hint.ts";
import type { HintModels } from "../hints/hint-reader.ts";
import { learnedIn, learnedShape } from "./learned-shape.ts";
import { readContentFile } from "./read-content-file.ts";

/** The columns of `weights`, in the order of the code. */
const learned = <Name extends string>(names: readonly Name[]) =>
  z.strictObject({ columns: z.tuple([]).rest(z.enum(names)), ...learnedShape });

/** content/hints.json: written by `npm run fit:judges`, never by hand. */
export const hintsFile = z.strictObject({
  source: z.string().min(1),
  trainedOn: z.iso.date(),
  acts: learned(turnActs),
  clarity: learned(clarities),
  requests: learned(requestCounts),
});

/** Throws ContentError. */
export function loadHints(contentDir: string): HintModels {
  const file = "hints.json";
  const read = readContentFile(join(contentDir, file), file, hintsFile);
  const of = (part: keyof HintModels, names: readonly string[]) => {
    const fault = (path: string, message: string) =>
      new ContentError([{ file, path: `${part}.${path}`, message }]);
    if (read[part].columns.join(" ") !== names.join(" "))
      throw fault("columns", `must be ${names.join(", ")}`);
    return learnedIn(read[part], names.length, fault);
  };
  return {
    acts: of("acts", turnActs),
    clarity: of("clarity", clarities),
    requests: of("requests", requestCounts),
  };
}
