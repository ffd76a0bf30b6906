import type { ContactDesk } from "../../bot/desk.ts";
import { keepDisliked } from "../catalogue/keep-disliked.ts";
import { alertDuty } from "../conversations/alert-duty.ts";
import { eraseContact } from "../conversations/erase-contact.ts";
import { handOver, passOn } from "../conversations/hand-over.ts";
import { rateAnswer } from "../conversations/rate-answer.ts";
import { standAside } from "../conversations/stand-aside.ts";
import { takeBack } from "../conversations/take-back.ts";
import { withdrawContact } from "../conversations/withdraw-contact.ts";
import type { TurnDesk } from "./turn-desk.ts";

export function openContactDesk({ house, contact }: TurnDesk): ContactDesk {
  return {
    handOver: (words) => handOver(house, contact, words),
    passOn: (words, attachments) => passOn(house, contact, words, attachments),
    alertDuty: () => alertDuty(house, contact.id),
    standAside: () => standAside(house, contact.id),
    takeBack: () => takeBack(house, contact.id),
    erase: () => eraseContact(house, contact.id),
    withdraw: () => withdrawContact(house, contact.id),
    rateAnswer: (turn, rating) => rateAnswer(house, contact.id, { turn, rating }),
    noteWanted: (turn, wanted) => keepDisliked(house.tx, { contactId: contact.id, turn, wanted }),
  };
}
