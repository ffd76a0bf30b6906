import { readDatabaseSize } from "../../channels/database-size-view.ts";
import { viewChannelHealth } from "../../channels/channel-health-view.ts";
import { viewStaffGroups } from "../../channels/staff-group-view.ts";
import { viewZaloAccount } from "../../channels/zalo-account-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { ChannelCard } from "./channel-card.tsx";
import { GroupCard } from "./group-card.tsx";
import { JobsTable } from "./jobs-table.tsx";
import { ZaloCard } from "./zalo-card.tsx";

/** How the channels, the staff's group, the database and the jobs do. */
export async function showChannels(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const tx = house.db.prisma;
  const now = house.clock.now();
  const ways = house.channelWays();
  const channels = await viewChannelHealth(tx, ways, now);
  const groups = await viewStaffGroups(tx, now);
  const account = await viewAccount(house);
  const bytes = await readDatabaseSize(tx);
  return {
    title: "Kênh",
    path: "/console/channels",
    body: (
      <>
        <h1>Kênh</h1>
        <div class="panels" data-live="channels">
          {channels.map((health) => {
            const isIt = (one: { channel: string; bot: string }) =>
              one.channel === health.channel && one.bot === health.bot;
            const key = `${health.channel} ${health.bot}`;
            const shown = { health, way: ways.find(isIt), seesLetters: visit.may("letters.view") };
            return account && isIt(account) ? (
              <ZaloCard key={key} {...shown} {...account} mayConnect={visit.may("zalo.connect")} />
            ) : (
              <ChannelCard key={key} {...shown} />
            );
          })}
        </div>
        <h2 class="next">Nhóm cán bộ</h2>
        {groups.length === 0 ? (
          <p class="card empty">Chưa có nhóm cán bộ nào được cấu hình.</p>
        ) : (
          groups.map((group) => <GroupCard key={`${group.channel} ${group.bot}`} group={group} />)
        )}
        <h2 class="next">Cơ sở dữ liệu</h2>
        <p class="card">
          {house.db.kind === "embedded" ? "Cơ sở dữ liệu nhúng" : "PostgreSQL"} · {sizeWords(bytes)}
        </p>
        <h2 class="next">Việc tự chạy</h2>
        <JobsTable jobs={house.jobs()} />
      </>
    ),
  };
}

/** The Official Account of Zalo that is configured. */
async function viewAccount({ zalo, db, clock }: ConsoleHouse) {
  if (!zalo) return undefined;
  const { oaId, spending } = zalo;
  const account = await viewZaloAccount(db.prisma, oaId, clock.now());
  return { channel: "zalo", bot: oaId, account, spending };
}

function sizeWords(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes < 1000) return `${megabytes.toFixed(1).replace(".", ",")} MB`;
  return `${(megabytes / 1000).toFixed(1).replace(".", ",")} GB`;
}
