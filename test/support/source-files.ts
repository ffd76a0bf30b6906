import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

export type SourceFile = { name: string; text: string };

/** The project's own TypeScript under these folders, without what Prisma generates. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .map((inner) => `${folder}/${inner.replaceAll("\\", "/")}`)
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("prisma/client/"))
      .map((name) => ({ name, text: readFileSync(path.join(root, name), "utf8") })),
  );
}

/** Where a pattern occurs, as "file:line", sparing comments and the named files. */
export function linesMatching(files: SourceFile[], pattern: RegExp, spared: RegExp): string[] {
  return files
    .filter((file) => !spared.test(file.name))
    .flatMap((file) =>
      file.text
        .split("\n")
        .map((line, index) => ({ line, at: `${file.name}:${index + 1}` }))
        .filter(({ line }) => !/^\s*(\*|\/\/|\/\*)/.test(line) && pattern.test(line))
        .map(({ at }) => at),
    );
}
