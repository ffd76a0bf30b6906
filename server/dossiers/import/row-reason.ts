/** Why a row is refused: kept as a name, put into words where it is shown (see reason-words.ts). */
export type RowReason = {
  code: RowReasonCode;
  /** What it is about: the line of the twin, the field of the message. Nothing of people. */
  of?: string;
};

export type RowReasonCode =
  | "no_code"
  | "wrong_code"
  | "no_state"
  | "wrong_state"
  | WrongDate
  | "ahead"
  | "no_procedure_name"
  | "no_office"
  | "unknown_dossier"
  | "twin"
  | "wrong_quotes"
  | "formula"
  | "wrong_item"
  | "wrong_field";

export type WrongDate =
  | "wrong_received_on"
  | "wrong_due_on"
  | "wrong_finished_on"
  | "wrong_supplement_by"
  | "wrong_updated_at";
