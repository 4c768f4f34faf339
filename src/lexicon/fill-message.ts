/** Puts details into the places of a message; a place without its detail stays. */
export function fillMessage(message: string, details: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w{1,20})\}/g, (place, name: string) => details[name] ?? place);
}
