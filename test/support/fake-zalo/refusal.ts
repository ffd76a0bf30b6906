/** What Zalo answers when it says no, with HTTP 200 as a rule; thrown by calls, answered by the server. */
export class Refusal extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

export function invalid(field: string): Refusal {
  return new Refusal(-201, `${field} is invalid`);
}
