import { renderToString } from "preact-render-to-string";
import type { AssetsFolder } from "./assets-folder.ts";
import { DemoBanner, WithoutScript } from "./chat-notices.tsx";
import type { PublicHouse } from "./public-house.ts";
import { VerificationMeta } from "./zalo-verifier.tsx";

type House = Pick<
  PublicHouse,
  "officeName" | "hotline" | "isDemo" | "attachmentLimits" | "zaloVerification"
>;

/** The web chat's page. The talk itself is filled in by chat.js, from the event stream. */
export function chatPage(house: House, assets: Pick<AssetsFolder, "link">): string {
  return `<!doctype html>${renderToString(<Page {...house} link={assets.link} />)}`;
}

function Page({ link, ...house }: House & { link: AssetsFolder["link"] }) {
  const title = `Hỏi đáp trực tuyến · ${house.officeName}`;
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, interactive-widget=resizes-content"
        />
        <meta name="theme-color" content="#14507a" />
        <meta
          name="description"
          content={`Hỏi thủ tục, tra cứu hồ sơ, gửi phản ánh, kiến nghị tới ${house.officeName}.`}
        />
        {house.zaloVerification && <VerificationMeta value={house.zaloVerification} />}
        <link rel="icon" href={link("icon.svg")} type="image/svg+xml" />
        <link rel="stylesheet" href={link("chat.css")} />
        <link rel="stylesheet" href={link("chat-talk.css")} />
        <link rel="stylesheet" href={link("chat-composer.css")} />
        <link rel="stylesheet" href={link("chat-print.css")} media="print" />
        <script type="module" src={link("chat.js")} />
      </head>
      <body>
        <a class="skip" href="#words">
          Đến ô nhập tin nhắn
        </a>
        <header>
          {house.isDemo && <DemoBanner />}
          <Masthead officeName={house.officeName} />
        </header>
        <main>
          <WithoutScript {...house} />
          <Talk officeName={house.officeName} />
          <Composer {...house.attachmentLimits} />
        </main>
      </body>
    </html>
  );
}

function Masthead({ officeName }: { officeName: string }) {
  return (
    <div class="masthead">
      <div>
        <h1>{officeName}</h1>
        <p class="role">Trợ lý tự động</p>
      </div>
      <div class="masthead-actions" data-needs-script hidden>
        <button type="button" class="quiet" data-say="/menu">
          Menu
        </button>
      </div>
    </div>
  );
}

/** `role="log"`: a screen reader tells what is added, when it has finished speaking. */
function Talk({ officeName }: { officeName: string }) {
  return (
    <div class="talk" data-needs-script hidden>
      <div id="scroll" class="scroll" tabIndex={0} role="region" aria-label="Cuộc trò chuyện">
        <Welcome officeName={officeName} />
        <div
          id="log"
          class="log"
          role="log"
          aria-live="polite"
          aria-label="Tin nhắn"
          aria-busy="true"
        />
        <p id="typing" class="typing" role="status" />
      </div>
      <button type="button" id="latest" class="latest" hidden>
        Xem tin mới nhất
      </button>
      <p id="connection" class="connection" role="status" />
    </div>
  );
}

/** The words are also the names under which these commands show in the talk. */
const starters = [
  { say: "/hoi", label: "Hỏi thủ tục" },
  { say: "/tracuu", label: "Tra cứu hồ sơ" },
  { say: "/phananh", label: "Phản ánh, kiến nghị" },
  { say: "/gapcanbo", label: "Gặp cán bộ" },
];

function Welcome({ officeName }: { officeName: string }) {
  return (
    <section class="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">Dạ, xin chào anh/chị</h2>
      <p>
        Đây là trợ lý tự động của {officeName}. Anh/chị gõ câu hỏi vào ô bên dưới, có dấu hay không
        dấu đều được, hoặc chọn một việc:
      </p>
      <div class="choices" role="group" aria-label="Việc thường làm">
        {starters.map(({ say, label }) => (
          <button key={say} type="button" class="choice" data-say={say}>
            {label}
          </button>
        ))}
      </div>
      <p class="small">
        Đã nộp hồ sơ và có mã hồ sơ? <a href="/tra-cuu">Tra cứu hồ sơ</a>
      </p>
      <p class="small">
        Đã gửi phiếu bằng cách khác hoặc qua điện thoại? <a href="/phieu">Tra cứu phiếu</a>
      </p>
      <p class="small">
        Cuộc trò chuyện được lưu để trả lời và theo dõi phản ánh của anh/chị.{" "}
        <button type="button" class="link" data-say="/xoadulieu">
          Xóa dữ liệu của tôi
        </button>
      </p>
    </section>
  );
}

/** What the system's own dialogue offers to choose; the server looks at the bytes. */
const accepted =
  "image/jpeg,image/png,image/webp,.pdf,.docx,.xlsx,.odt,.ods,audio/mpeg,.m4a,audio/ogg,video/mp4";

function Composer({ bytes, perTicket }: PublicHouse["attachmentLimits"]) {
  return (
    <form
      id="composer"
      class="composer"
      data-needs-script
      data-most-bytes={bytes}
      data-most-files={perTicket}
      hidden
    >
      <label for="words">Tin nhắn của anh/chị</label>
      <ul id="chosen" class="chosen" aria-label="Ảnh, tệp sẽ gửi" hidden />
      <div class="composer-row">
        <textarea
          id="words"
          name="words"
          rows={1}
          autocomplete="off"
          enterkeyhint="send"
          placeholder="Anh/chị muốn hỏi gì?"
          aria-describedby="words-hint words-error"
        />
        {perTicket > 0 && (
          <>
            <button
              type="button"
              id="attach"
              class="attach"
              aria-label="Đính kèm ảnh, tệp"
              title="Đính kèm ảnh, tệp"
            >
              <Clip />
            </button>
            <input id="files" type="file" multiple accept={accepted} hidden />
          </>
        )}
        <button type="submit" class="send">
          Gửi
        </button>
      </div>
      <p id="words-error" class="error" role="alert" />
      <p class="hint">
        <span id="words-hint">Enter để gửi, Shift + Enter để xuống dòng.</span>{" "}
        <span id="counter" class="counter" />
      </p>
    </form>
  );
}

function Clip() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path
        d="M20 11.5l-8 8a5.2 5.2 0 0 1-7.4-7.4l8.4-8.4a3.5 3.5 0 0 1 5 5l-8.4 8.3a1.8 1.8 0 0 1-2.5-2.5l7.6-7.6"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
      />
    </svg>
  );
}
