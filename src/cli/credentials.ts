import { type FileHandle, open } from 'node:fs/promises';
import { IsnadError } from '../errors.js';
import type { OpenOptions } from '../store/index.js';
import { keepSecret } from './secrets.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** No password is longer, and what is longer is another file. */
const MOST_BYTES = 4_096;
const GROUP_AND_OTHERS = 0o077;
/** Where containers lay their secrets: readable to all inside, and to nobody else. */
const CONTAINER_SECRETS = '/run/secrets/';

/**
 * User name, password and database for a server, out of NEO4J_USERNAME, NEO4J_PASSWORD or the file that
 * NEO4J_PASSWORD_FILE names, and NEO4J_DATABASE. An empty variable counts as none.
 * @param warn is told of a password file that others may read
 * @throws IsnadError `usage` where both are given; `store-credentials` for a file that holds no password
 */
export async function readCredentials(
  environment: Environment,
  warn: (text: string) => void,
): Promise<Pick<OpenOptions, 'username' | 'password' | 'database'>> {
  const given = (name: string): string | undefined => environment[name] || undefined;
  const file = given('NEO4J_PASSWORD_FILE');
  const inEnvironment = given('NEO4J_PASSWORD');
  if (file !== undefined && inEnvironment !== undefined) {
    throw new IsnadError('usage', 'NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set', {
      hint: 'Unset one of the two.',
    });
  }
  const password = file === undefined ? inEnvironment : await readPassword(file, warn);
  if (password !== undefined) keepSecret(password);
  return { username: given('NEO4J_USERNAME'), password, database: given('NEO4J_DATABASE') };
}

async function readPassword(path: string, warn: (text: string) => void): Promise<string> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => refuse(path, `(${error.code})`));
  try {
    const { mode } = await file.stat();
    if (
      (mode & GROUP_AND_OTHERS) !== 0 &&
      process.platform !== 'win32' &&
      !path.startsWith(CONTAINER_SECRETS)
    )
      warn(`others on this machine may read the password in ${path}: chmod 600 ${path}`);
    const bytes = await readUpTo(file, MOST_BYTES + 1).catch((error: NodeJS.ErrnoException) =>
      refuse(path, `(${error.code})`),
    );
    return passwordIn(bytes, path);
  } finally {
    await file.close();
  }
}

/** Part by part: a pipe gives what it has. */
async function readUpTo(file: FileHandle, most: number): Promise<Buffer> {
  const buffer = Buffer.alloc(most);
  let length = 0;
  while (length < most) {
    const { bytesRead } = await file.read(buffer, length, most - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}

function passwordIn(bytes: Buffer, path: string): string {
  if (bytes.length > MOST_BYTES) refuse(path, 'holds more than a password');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(path, 'is no UTF-8 text');
  }
  // The newline that an editor puts at the end is not meant.
  const password = text.replace(/\r?\n$/, '');
  if (password === '') return refuse(path, 'is empty');
  if (/[\r\n]/.test(password)) return refuse(path, 'has more than one line');
  return password;
}

function refuse(path: string, why: string): never {
  throw new IsnadError(
    'store-credentials',
    `The file that NEO4J_PASSWORD_FILE names cannot be used: ${path} ${why}`,
    { hint: 'Name a file that holds the password on its only line, and that you may read.' },
  );
}
