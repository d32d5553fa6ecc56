/** As much of what an input says as a message has room for. */
export function excerpt(text: string, longest = 80): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
