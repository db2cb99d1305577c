// Messages of a chat that was exported or copied: the time and the sender in front of them, and the quotes around a message
// of several lines, are taken away, so that each line is one of the text that was sent.

const TIME = String.raw`\[?(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?[ \t]+)?\d{1,2}(?::\d{2}(?::\d{2})?(?: ?[AP]M| ?น\.)?|\.\d{2} ?น\.)\]?`;
const MAY_BE_CHAT = new RegExp(`(?:^|\\n)${TIME}\\t`);
const MESSAGE = new RegExp(`^${TIME}\\t[^\\t]{0,80}\\t(.*)$`);
/** A time in front of a sender and a message that only spaces part. */
const TIMED = new RegExp(`^${TIME}[ \\t]*[-–]?[ \\t]*`);
/** A longer message is not looked through for its end. */
const MOST_LINES = 300;

/** The text with the messages that tabs part from their times and senders. */
export function withoutSenders(text: string): string {
  if (!MAY_BE_CHAT.test(text)) return text;
  const lines = text.split('\n');
  const said: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const message = MESSAGE.exec(line)?.[1];
    const last = message === undefined ? at : lastOf(lines, at, message);
    if (message === undefined || last === undefined) said.push(message ?? line);
    else {
      const whole = [message, ...lines.slice(at + 1, last + 1)].join('\n');
      said.push(/^".*"$/s.test(whole) ? whole.slice(1, -1).replace(/""/g, '"') : whole);
      at = last;
    }
  }
  return said.join('\n');
}

/** The line on which the quotes of a message are closed; nothing where they never are. */
function lastOf(lines: readonly string[], at: number, message: string): number | undefined {
  if (!message.startsWith('"') || /^"(?:[^"]|"")*"$/.test(message)) return at;
  for (let next = at + 1; next < Math.min(lines.length, at + MOST_LINES); next++) {
    const line = lines[next] as string;
    if (MESSAGE.test(line)) return undefined;
    if (/(?:^|[^"])(?:"")*"$/.test(line)) return next;
  }
  return undefined;
}

/** What stands behind a time at the beginning of a line: a sender, and the message. */
export const behindTime = (text: string): string | undefined => {
  const time = TIMED.exec(text)?.[0];
  return time === undefined ? undefined : text.slice(time.length);
};
