import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { noticeNames } from "../../bot/reply.ts";
import { valuesOf, type ZaloTemplates } from "../../bot/zalo/template.ts";
import { ConfigError } from "../config.ts";

export const templatesFile = "zalo-templates.json";

/**
 * The templates that Zalo has approved for this account, from a file that the operator writes into
 * the data directory: {"dossier_news": {"uid": "312345", "phone": "312345", "parameters":
 * {"ma_ho_so": {"value": "code", "most": 30}}}}. No file: there are none. Throws ConfigError with
 * the place of each mistake.
 */
export function readTemplates(dataDir: string): ZaloTemplates {
  const text = readIfThere(path.join(dataDir, templatesFile));
  if (text === undefined) return {};
  const { success, data, error } = shape.safeParse(parse(text));
  if (success) return data;
  throw refusal(
    error.issues.map((issue) => [issue.path.join("."), issue.message].filter(Boolean).join(": ")),
  );
}

const asNumber = "copy the template's number, in quotes";
const id = z.string(asNumber).regex(/^\d{1,20}$/, asNumber);

const templates = Object.fromEntries(
  noticeNames.map((name) => {
    const value = z.enum(valuesOf[name], `give one of ${valuesOf[name].join(", ")}`);
    const parameter = z.strictObject({
      value,
      most: z.int().min(2, "give the most characters that Zalo takes").max(400),
    });
    const parameters = z.record(
      z.string().regex(/^\w{1,60}$/, "a parameter's name has letters, digits and _ alone"),
      parameter,
    );
    const template = z
      .strictObject({ uid: id.optional(), phone: id.optional(), parameters })
      .refine(({ uid, phone }) => uid ?? phone, "give uid, phone, or both");
    return [name, template.optional()];
  }),
);
const shape = z.strictObject(templates) as unknown as z.ZodType<ZaloTemplates>;

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw refusal(["it can not be read"]);
  }
}

/** JSON.parse says where it stopped: the line, for whoever mends it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = /position (\d+)/.exec((error as Error).message)?.[1];
    const line = place === undefined ? undefined : text.slice(0, Number(place)).split("\n").length;
    throw refusal([
      line === undefined ? "no JSON; is its end missing?" : `no JSON at line ${line}`,
    ]);
  }
}

function refusal(problems: readonly string[]): ConfigError {
  return new ConfigError(
    problems.map((problem) => `${templatesFile}: ${problem}`),
    [],
  );
}
