import { readDatabaseSize } from "../../channels/database-size-view.ts";
import { viewChannelHealth } from "../../channels/channel-health-view.ts";
import { viewStaffGroups } from "../../channels/staff-group-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { ChannelCard } from "./channel-card.tsx";
import { GroupCard } from "./group-card.tsx";
import { JobsTable } from "./jobs-table.tsx";

/** How the channels, the staff's group, the database and the jobs do. */
export async function showChannels(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const tx = house.db.prisma;
  const now = house.clock.now();
  const ways = house.channelWays();
  const channels = await viewChannelHealth(tx, ways, now);
  const groups = await viewStaffGroups(tx, now);
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
            return (
              <ChannelCard
                key={`${health.channel} ${health.bot}`}
                health={health}
                way={ways.find(isIt)}
                seesLetters={visit.may("letters.view")}
              />
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

function sizeWords(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes < 1000) return `${megabytes.toFixed(1).replace(".", ",")} MB`;
  return `${(megabytes / 1000).toFixed(1).replace(".", ",")} GB`;
}
