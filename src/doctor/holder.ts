import { readFile, stat } from 'node:fs/promises';

/**
 * Which other process has locked a file, such as `process 4711 (node)`; null where the system does not tell: Linux alone
 * has a list of locks, and not of processes outside the container.
 */
export async function findHolder(path: string): Promise<string | null> {
  const [file, locks] = await Promise.all([
    stat(path).catch(() => null),
    readFile('/proc/locks', 'utf8').catch(() => ''),
  ]);
  if (file === null) return null;
  const place = `${hex(majorOf(file.dev))}:${hex(minorOf(file.dev))}:${file.ino}`;
  // 34: FLOCK  ADVISORY  WRITE 4711 fe:00:10215471 0 EOF
  const columns = locks.split('\n').map((line) => line.trim().split(/\s+/));
  const pid = Number(columns.find((words) => words[5] === place)?.[4]);
  if (!(pid > 0)) return null;
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '');
  return name === '' ? `process ${pid}` : `process ${pid} (${name.trim()})`;
}

function majorOf(device: number): number {
  return (device >> 8) & 0xfff;
}

function minorOf(device: number): number {
  return (device & 0xff) | ((device >> 12) & 0xfff00);
}

function hex(number: number): string {
  return number.toString(16).padStart(2, '0');
}
