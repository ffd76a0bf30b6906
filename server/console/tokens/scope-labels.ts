import type { ApiScope } from "../../tokens/api-token.ts";

/** What a key opens. */
export const scopeLabels: Readonly<Record<ApiScope, string>> = {
  "dossiers.import": "Gửi danh sách hồ sơ để nhập",
};
