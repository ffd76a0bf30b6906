/** What an Official Account needs together. */
export const zaloEnvironment = {
  PUBLIC_URL: "https://hoi.example.vn",
  ZALO_APP_ID: "360846524940903967",
  ZALO_APP_SECRET: "app-secret",
  ZALO_OA_ID: "388613280878808645",
  ZALO_OA_SECRET: "oa-secret",
};
