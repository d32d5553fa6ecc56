import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../source/files.js';

const AUDIT = fileURLToPath(new URL('../../scripts/audit.mjs', import.meta.url));

/** What a registry says of the package `weak`, by severity; null refuses audits. */
let severity: string | null = null;
let registry: Server;
let address: string;

beforeAll(async () => {
  registry = createServer((request, response) => {
    const asksForAudit = request.url?.includes('/advisories/bulk') === true;
    if (asksForAudit && severity === null) response.writeHead(405).end();
    else response.end(JSON.stringify(asksForAudit ? advisories() : { name: 'weak', versions: VERSIONS }));
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  const bound = registry.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/`;
});
afterAll(() => {
  registry.close();
});

const VERSIONS = { '1.0.0': { name: 'weak', version: '1.0.0' } };

function advisories(): object {
  const advisory = { id: 1, url: `${address}1`, title: 'weak', severity, vulnerable_versions: '<2.0.0' };
  return severity === 'none' ? {} : { weak: [advisory] };
}

async function audit(files: Readonly<Record<string, string>>): Promise<{ code: number; text: string }> {
  const child = spawn(process.execPath, [AUDIT], {
    cwd: makeFolder(files),
    env: {
      PATH: process.env.PATH ?? '',
      npm_config_registry: address,
      npm_config_cache: makeFolder(),
      npm_config_fetch_retries: '0',
      npm_config_audit: 'false',
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  const [code] = await once(child, 'close');
  return { code, text };
}

const manifest = { name: 'p', version: '1.0.0', dependencies: { weak: '1.0.0' } };
const FILES = {
  'package.json': JSON.stringify(manifest),
  'package-lock.json': JSON.stringify({
    ...manifest,
    lockfileVersion: 3,
    packages: { '': manifest, 'node_modules/weak': { version: '1.0.0', integrity: 'sha512-AAAA' } },
  }),
};

describe('npm run audit', () => {
  it.each([
    ['high', 1, 'weak'],
    ['critical', 1, 'weak'],
    ['moderate', 0, '0 grave, 1 lesser'],
    ['none', 0, '0 grave, 0 lesser'],
  ])('at a weakness of severity %s ends with %d', async (found, code, text) => {
    severity = found;
    expect(await audit(FILES)).toEqual({ code, text: expect.stringContaining(text) });
  });

  it('says in one line that the registry does not answer audits, which is no failure', async () => {
    severity = null;
    const { code, text } = await audit(FILES);
    expect(code).toBe(0);
    expect(text.trimEnd().split('\n')).toEqual([expect.stringMatching(/^Not audited: .*405/)]);
  });

  it('fails where npm could not even ask', async () => {
    const { code, text } = await audit({ 'package.json': FILES['package.json'] });
    expect({ code, text }).toEqual({ code: 1, text: expect.stringContaining('lockfile') });
  });
});
