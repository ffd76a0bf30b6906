/** What a person of the staff is there for; what each may do stands in may.ts. */
export const roles = [
  "administrator",
  "leader",
  "unit_head",
  "officer",
  "operator",
  "inspector",
  "editor",
] as const;
export type Role = (typeof roles)[number];

export function isRole(word: string): word is Role {
  return (roles as readonly string[]).includes(word);
}
