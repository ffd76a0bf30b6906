import { describe, expect, test } from "vitest";
import { contentsOf, messagesOf, saidNews } from "./zalo-news.ts";

const url = "https://f21.photo.zdn.vn/1/anh.jpg";
const attached = (type: string, payload: object, text?: string) =>
  contentsOf(
    saidNews(type, { msg_id: "m1", attachments: [{ type, payload }], ...(text && { text }) }),
  );
const attachment = { kind: "attachment" };

describe("attachments", () => {
  test.each([
    ["image", { thumbnail: url, url }, { ...attachment, media: "photo", file: { ref: url } }],
    ["gif", { thumbnail: url, url }, { ...attachment, media: "photo", file: { ref: url } }],
    ["audio", { url }, { ...attachment, media: "voice", file: { ref: url } }],
    ["video", { url, description: "" }, { ...attachment, media: "video", file: { ref: url } }],
    ["sticker", { id: "46999", url }, { ...attachment, media: "sticker" }],
    [
      "location",
      { coordinates: { latitude: "10.7", longitude: "106.6" } },
      { ...attachment, media: "location" },
    ],
    [
      "file",
      { url, size: "8123", name: "đơn xin học.pdf", type: "pdf", checksum: "x" },
      { ...attachment, media: "file", file: { ref: url, size: 8123, name: "đơn xin học.pdf" } },
    ],
    [
      "file",
      { url, size: 5, name: "đơn", type: "docx" },
      { ...attachment, media: "file", file: { ref: url, size: 5, name: "đơn.docx" } },
    ],
    [
      "file",
      { url, size: "?", name: "a.pdf", type: "application/pdf" },
      { ...attachment, media: "file", file: { ref: url, name: "a.pdf", type: "application/pdf" } },
    ],
    ["image", { url: "no address" }, { ...attachment, media: "photo" }],
    ["image", {}, { ...attachment, media: "photo" }],
    ["hologram", { url }, { kind: "unsupported", name: "hologram" }],
    ["link", { url: "https://a.vn", description: "Tin" }, { kind: "text", text: "https://a.vn" }],
    ["link", { description: "Tin" }, { kind: "text", text: "Tin" }],
    [
      "link",
      { description: '{"phone":"84900000000","qrCodeUrl":"x"}' },
      { ...attachment, media: "contact" },
    ],
    ["business_card", { description: "x" }, { ...attachment, media: "contact" }],
  ])("%s %j", (type, payload, content) => {
    expect(attached(type, payload)).toEqual([content]);
  });

  test("the words beside a picture are its caption, and those beside a link lead to it", () => {
    expect(attached("image", { url }, "Giấy hẹn")[0]).toMatchObject({ caption: "Giấy hẹn" });
    expect(attached("link", { url: "https://a.vn" }, "Xem https://a.vn")).toEqual([
      { kind: "text", text: "Xem https://a.vn" },
    ]);
    expect(attached("link", { url: "https://a.vn" }, "Xem giúp tôi")).toEqual([
      { kind: "text", text: "Xem giúp tôi\nhttps://a.vn" },
    ]);
  });

  test("of several none is lost, each under an id of its own", () => {
    const image = { type: "image", payload: { url } };
    const told = messagesOf(
      saidNews("image", { msg_id: "m1", text: "Ba ảnh", attachments: [image, image, image] }),
    );
    expect(told.map(({ externalId }) => externalId.split(":").slice(1).join(":"))).toEqual([
      "m1",
      "m1:2",
      "m1:3",
    ]);
    expect(told.map(({ content }) => "caption" in content)).toEqual([true, false, false]);
  });

  test("words that no attachment can carry stand before it", () => {
    expect(attached("hologram", {}, "Xem")).toEqual([
      { kind: "text", text: "Xem" },
      { kind: "unsupported", name: "hologram" },
    ]);
  });

  test("a message with nothing in it is unsupported, not dropped", () => {
    expect(contentsOf(saidNews("text", {}))).toEqual([{ kind: "unsupported", name: "text" }]);
    expect(contentsOf(saidNews("image", { attachments: "?" }))).toEqual([
      { kind: "unsupported", name: "image" },
    ]);
  });
});
