import type { ChannelHealth } from "../../channels/channel-health-view.ts";
import type { ChannelWay } from "../../channels/channel-way.ts";
import type { ZaloAccountHealth } from "../../channels/zalo-account-view.ts";
import type { ZaloSpending } from "../../config/zalo-config.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { ChannelCard } from "./channel-card.tsx";
import { ZaloAccountFacts } from "./zalo-account-facts.tsx";
import { zaloPath } from "./zalo-connect-page.tsx";
import { zaloAlarm } from "./zalo-alarm.tsx";

type Props = {
  health: ChannelHealth;
  way: ChannelWay | undefined;
  seesLetters: boolean;
  account: ZaloAccountHealth;
  spending: ZaloSpending;
  mayConnect: boolean;
};

/** The Official Account of Zalo: as every channel, and its consent, windows, money and receipts. */
export function ZaloCard({ health, way, seesLetters, account, spending, mayConnect }: Props) {
  const { contacts, rate, receipts, spentToday } = account;
  return (
    <ChannelCard
      {...{ health, seesLetters }}
      way={way && withoutConsent(way)}
      alarm={zaloAlarm(account.connection, mayConnect)}
      links={mayConnect && <a href={zaloPath}>Kết nối Zalo OA</a>}
    >
      {account.connection && <ZaloAccountFacts connection={account.connection} />}
      <dt>Nhắn trong 48 giờ qua: gửi được, miễn phí</dt>
      <dd>{`${contacts.free} người`}</dd>
      <dt>Nhắn trong 2 đến 7 ngày qua: gửi được, tốn tiền</dt>
      <dd>{`${contacts.paid} người`}</dd>
      <dt>Không nhắn quá 7 ngày: chỉ còn tin mẫu hoặc gọi điện</dt>
      <dd>{`${contacts.closed} người`}</dd>
      <dt>Tin tốn tiền hôm nay</dt>
      <dd>
        {spentWords(spentToday, spending)}
        <a class="sub" href="/console/channels/zalo/costs">
          Xem chi phí theo ngày
        </a>
      </dd>
      <dt>Thư tới người dân</dt>
      <dd>
        {receiptWords(receipts)}
        {receipts.sent > 0 && (
          <span class="sub">Zalo chỉ báo từ điện thoại, không từ máy tính.</span>
        )}
      </dd>
      <dt>Số lần gọi còn lại của phút</dt>
      <dd>
        {rate ? `${rate.remain ?? "–"} trên ${rate.limit ?? "–"}` : "Zalo chưa báo"}
        {rate && <span class="sub">{formatDateTime(rate.at)}</span>}
      </dd>
    </ChannelCard>
  );
}

/** What a process remembers of a lacking consent is old: the alarm tells how it stands by now. */
function withoutConsent({ trouble, ...way }: ChannelWay): ChannelWay {
  const isConsent = trouble === "no_consent" || trouble === "needs_reauth";
  return trouble === undefined || isConsent ? way : { ...way, trouble };
}

function spentWords(spent: number, { isAllowed, mostADay }: ZaloSpending): string {
  const told = dong.format(spent);
  if (isAllowed) return `${told} đồng, mức của một ngày là ${dong.format(mostADay)} đồng`;
  return spent === 0 ? "Cấu hình không cho gửi" : `${told} đồng, nay cấu hình không cho gửi nữa`;
}

const dong = new Intl.NumberFormat("vi-VN");

function receiptWords({ sent, arrived, seen }: ZaloAccountHealth["receipts"]): string {
  if (sent === 0) return "Chưa có";
  return `Trong ${sent} thư gần nhất: ${arrived} đã tới máy, ${seen} đã xem`;
}
