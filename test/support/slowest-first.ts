import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";

/** Files of half a minute and more: begun last, one of them would keep the other worker waiting. */
const slowest = [
  "browser/all-pages.test.ts",
  "journeys/learn.test.ts",
  "staff-group/topics.test.ts",
  "browser/knowledge.test.ts",
  "browser/console.test.ts",
  "console/knowledge-procedures.test.ts",
  "console/knowledge.test.ts",
  "outbox/outbox.test.ts",
  "browser/hotline.test.ts",
  "journeys/spine.test.ts",
  "browser/web-chat.test.ts",
  "catalogue/mine-command.test.ts",
  "console/routes.test.ts",
  "backup.test.ts",
];

/** The slowest files first also on a clean clone, where Vitest does not know yet which they are. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = slowest.findIndex((name) => moduleId.endsWith(`/test/${name}`));
  return place === -1 ? slowest.length : place;
}
