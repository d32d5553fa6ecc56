import { spawn } from 'node:child_process';

/** What opens an address in the browser of choice, by platform. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/**
 * Opens an address that Isnad has made itself. It does not wait for the browser.
 * @param onFailure is told why where it could not be started
 */
export function openBrowser(url: string, onFailure: (reason: string) => void): void {
  const [command, ...words] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...words, url], { stdio: 'ignore', detached: true, env: withoutPassword() });
  child.on('error', (error) => onFailure(error.message));
  child.unref();
}

/** A browser has no use for the store's password. */
function withoutPassword(): NodeJS.ProcessEnv {
  const { NEO4J_PASSWORD: _, ...rest } = process.env;
  return rest;
}
