import { expect, test } from "vitest";
import { readCommand } from "../../bot/dialogue/read-command.ts";
import { commands } from "../../bot/telegram/commands.ts";

test.each(commands.map(({ command }) => command))("the dialogue knows /%s", (command) => {
  expect(readCommand(`/${command}`)?.name).not.toBe("unknown");
});
