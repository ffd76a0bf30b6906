/** The consent of Zalo's Official Account. */
export const zaloConnect: Readonly<Record<string, string>> = {
  "Zalo OA cần kết nối lại: lời đáp trên Zalo đang chờ.":
    "The Zalo OA must be connected again: answers on Zalo are waiting.",
};
