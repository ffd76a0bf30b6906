import type { DossierState } from "../../bot/dossier-desk.ts";

/** The last four digits of the phone of every demo dossier. */
export const demoDigits = "1234";

export type DemoDossier = {
  code: string;
  state: DossierState;
  /** Code of one of demo-procedures.ts. */
  procedure: string;
  applicant: string;
  /** Working days before the day of loading on which it was submitted. */
  submittedDaysAgo: number;
};

/**
 * One in each of the ten national states, with codes that stay: for whoever tries the lookup. Unit
 * H99 does not exist; all names are made up.
 */
export const demoDossiers: readonly DemoDossier[] = [
  easy(1, { procedure: "2.002854", applicant: "Nguyễn Thị Minh Họa", submittedDaysAgo: 1 }),
  easy(2, { procedure: "2.002854", applicant: "Trần Văn Mẫu", submittedDaysAgo: 2 }),
  easy(3, { procedure: "2.001914", applicant: "Lê Thị Thử", submittedDaysAgo: 4 }),
  easy(4, { procedure: "2.001914", applicant: "Phạm Văn Ví Dụ", submittedDaysAgo: 3 }),
  easy(5, { procedure: "2.002855", applicant: "Hoàng Thị Minh Họa", submittedDaysAgo: 5 }),
  easy(6, { procedure: "1.004889", applicant: "Vũ Văn Mẫu", submittedDaysAgo: 5 }),
  easy(7, { procedure: "2.002857", applicant: "Đặng Thị Thử", submittedDaysAgo: 8 }),
  easy(8, { procedure: "1.012971", applicant: "Bùi Văn Ví Dụ", submittedDaysAgo: 12 }),
  easy(9, { procedure: "1.005092", applicant: "Đỗ Thị Minh Họa", submittedDaysAgo: 4 }),
  easy(10, { procedure: "2.001914", applicant: "Ngô Văn Mẫu", submittedDaysAgo: 16 }),
];

/** Those that are told at start, to be tried at once: in hand, papers missing, result ready. */
export const demoCodesToTry: readonly string[] = demoDossiers
  .filter(({ state }) => state === 4 || state === 5 || state === 9)
  .map(({ code }) => code);

function easy(state: DossierState, more: Omit<DemoDossier, "code" | "state">): DemoDossier {
  return { code: `000.00.99.H99-261116-${`${state}`.padStart(4, "0")}`, state, ...more };
}
