/** Blanking a shorter word would make messages unreadable, and tell what it is. Neo4j itself asks for eight characters. */
const SHORTEST = 6;
const BLANK = '[secret]';

/** `name:password@` in an address. */
const USER_INFO = /(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#"']*@/gi;

const secrets = new Set<string>();

/** From now on the text is blanked in whatever is told: messages, logs, summaries. */
export function keepSecret(text: string): void {
  if (text.length >= SHORTEST) secrets.add(text);
}

/** The text without what is to be kept secret. No message of ours has it; this is for those of others. */
export function conceal(text: string): string {
  let concealed = text.replace(USER_INFO, `$1${BLANK}@`);
  for (const secret of secrets) concealed = concealed.replaceAll(secret, BLANK);
  return concealed;
}
