import { type Phone, parsePhone } from "../../../bot/dialogue/parse-phone.ts";
import { spellPhone } from "../../../bot/texts/hotline.ts";
import { type NamedPerson, findByName } from "../../contacts/contact-view.ts";
import { type Person, readPerson } from "../../contacts/person-view.ts";
import { readTicket } from "../../tickets/ticket-view.ts";
import { parseTicketCode } from "../../tickets/ticket-code.ts";
import type { Tx } from "../../db.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { CallTable } from "../hotline/call-table.tsx";
import { InputField } from "../parts/field.tsx";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { TheirTickets } from "./their-tickets.tsx";

/** Who wrote or called before: looked for by post, so that no number stands in an address. */
export async function showContacts(_house: ConsoleHouse, visit: Visit): Promise<Shown> {
  return contactsPage(visit, undefined);
}

/** A ticket's code leads to its contact; a number or a name shows what was found. */
export async function searchContacts(house: ConsoleHouse, _tx: Tx, visit: Visit): Promise<Deed> {
  const show = async () => contactsPage(visit, await find(house, visit));
  return { kind: "shown", target: "contacts", show };
}

type Found =
  | { kind: "person"; phone: Phone; person: Person }
  | { kind: "people"; people: NamedPerson[] };

async function find(house: ConsoleHouse, visit: Visit): Promise<Found> {
  const tx = house.db.prisma;
  const typed = visit.field("q").trim().slice(0, 100);
  const code = parseTicketCode(typed);
  const phone = parsePhone(typed);
  if (phone) return { kind: "person", phone, person: await readPerson(tx, phone, visit.staff) };
  if (!code) return { kind: "people", people: await findByName(tx, typed, visit.staff) };
  const ticket = await readTicket(tx, { code, viewer: visit.staff, now: house.clock.now() });
  if (!ticket) return { kind: "people", people: [] };
  const { name = code, phone: theirs = null, contact } = ticket;
  return {
    kind: "people",
    people: [{ name, phone: theirs, contactId: contact?.id ?? null, code }],
  };
}

function contactsPage(visit: Visit, found: Found | undefined): Shown {
  return {
    title: "Người liên hệ",
    path: "/console/contacts",
    body: (
      <>
        <h1>Người liên hệ</h1>
        <PostForm csrf={visit.csrf} action="/console/contacts" class="card narrow">
          <InputField
            name="q"
            label="Số điện thoại, mã phiếu hoặc họ tên"
            hint="Chỉ tìm trong các phiếu anh/chị được xem."
            value={visit.field("q")}
            autocomplete="off"
            maxlength={100}
          />
          <button>Tìm</button>
        </PostForm>
        {found?.kind === "person" && <PersonFound {...found} />}
        {found?.kind === "people" && <PeopleFound people={found.people} visit={visit} />}
      </>
    ),
  };
}

function PersonFound({ phone, person }: { phone: Phone; person: Person }) {
  const { tickets, calls, contactIds } = person;
  if (tickets.length === 0 && calls.length === 0) return <Nothing />;
  return (
    <section aria-labelledby="person-title">
      <h2 id="person-title" {...notOurs}>
        {spellPhone(phone)}
      </h2>
      {contactIds.map((id) => (
        <p key={id}>
          <a href={`/console/contacts/${id}`}>Xem người liên hệ trong kênh chat</a>
        </p>
      ))}
      {tickets.length > 0 && <h3>Phiếu</h3>}
      {tickets.length > 0 && <TheirTickets tickets={tickets} />}
      {calls.length > 0 && <h3>Cuộc gọi</h3>}
      {calls.length > 0 && <CallTable items={calls} label="Các cuộc gọi của số này" />}
    </section>
  );
}

function PeopleFound({ people, visit }: { people: NamedPerson[]; visit: Visit }) {
  if (people.length === 0) return <Nothing />;
  return (
    <table class="cards">
      <caption class="unseen">Những người tìm thấy</caption>
      <thead>
        <tr>
          <th scope="col">Họ tên</th>
          <th scope="col">Phiếu mới nhất</th>
          <th scope="col">Xem thêm</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ name, phone, contactId, code }) => (
          <tr key={code}>
            <th scope="row" {...notOurs}>
              {name}
            </th>
            <td class="code">
              <a href={`/console/tickets/${code}`}>{code}</a>
            </td>
            <td>
              <div class="deeds">
                {contactId && <a href={`/console/contacts/${contactId}`}>Người liên hệ</a>}
                {phone && (
                  <PostForm csrf={visit.csrf} action="/console/contacts">
                    <input type="hidden" name="q" value={phone} />
                    <button class="small">
                      <span>Theo số</span> <span {...notOurs}>{spellPhone(phone)}</span>
                    </button>
                  </PostForm>
                )}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Nothing() {
  return (
    <p class="card empty">
      Không tìm thấy ai. Người liên hệ chỉ hiện ở đây khi có phiếu hoặc cuộc gọi anh/chị được xem.
    </p>
  );
}
