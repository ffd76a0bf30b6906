import { deleteGoneFiles, deleteStrayFiles } from "../attachments/delete-gone-files.ts";
import { type FetchHouse, fetchWanted } from "../attachments/fetch-wanted.ts";
import type { Database } from "../db.ts";
import type { Job } from "./timetable.ts";

/** What is done for citizens' pictures and files besides the turns. */
export function attachmentJobs(house: FetchHouse & { db: Database }): readonly Job[] {
  const fetches = house.channels.some(({ fetchFile }) => fetchFile !== undefined);
  const fetching = {
    name: "fetch attachments",
    everyMs: 2000,
    run: async () => void (await fetchWanted(house)),
  };
  return [
    ...(fetches ? [fetching] : []),
    { name: "delete erased attachments", everyMs: 60_000, run: () => deleteGoneFiles(house) },
    {
      name: "delete stray attachments",
      everyMs: 24 * 3_600_000,
      run: async () => void (await deleteStrayFiles(house)),
    },
  ];
}
