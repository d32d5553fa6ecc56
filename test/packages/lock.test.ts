import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/architecture/source-file.js';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

const lock: { lockfileVersion: number; packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
);
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const atRunTime = packages.filter(([, { dev }]) => dev !== true);

/** Permissive ones, which allow to hand Isnad on under its own. */
const LICENCES = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'];

/** Others that were read and found to be permissive. */
const READ: Readonly<Record<string, string>> = {
  argparse: 'PSF-2.0',
};

/** A package for some platforms alone: npm keeps no hash of what the registry at hand does not have. */
function isForSomePlatforms({ optional, os, cpu }: Locked): boolean {
  return optional === true && (os !== undefined || cpu !== undefined);
}

function pathsOf(entries: readonly (readonly [string, Locked])[]): string[] {
  return entries.map(([path]) => path);
}

describe('the lock file', () => {
  it('pins every package to a version, and what is installed here to its bytes', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(packages.length).toBeGreaterThan(50);
    expect(pathsOf(packages.filter(([, { version }]) => !/^\d+\.\d+\.\d+/.test(version ?? '')))).toEqual([]);
    const unchecked = packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
    const needed = unchecked.filter(
      ([path, entry]) => !isForSomePlatforms(entry) || existsSync(join(ROOT, path)),
    );
    expect(pathsOf(needed)).toEqual([]);
  });

  it('takes packages from the public registry alone: no Git, no other host, no folder', () => {
    const elsewhere = packages.filter(
      ([, { resolved, link }]) =>
        link === true || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(pathsOf(elsewhere)).toEqual([]);
    const manifest: Record<string, Record<string, string>> = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(wanted.filter(([, range]) => !/^\^?\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });
});

describe('every package that Isnad needs at run time', () => {
  const installed = atRunTime.filter(([path]) => existsSync(join(ROOT, path, 'package.json')));
  const manifestOf = (path: string): { license?: unknown; scripts?: Record<string, string> } =>
    JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8'));

  it('has a licence that allows to hand it on', () => {
    expect(installed.length).toBeGreaterThan(30);
    const licences = installed.map(([path]) => [path, String(manifestOf(path).license)] as const);
    const told = atRunTime.map(([path, { license }]) => [path, String(license)] as const);
    const others = [...licences, ...told].filter(([path, licence]) => {
      const name = path.split('node_modules/').at(-1) ?? '';
      return !LICENCES.includes(licence) && READ[name] !== licence;
    });
    expect(others).toEqual([]);
  });

  it('runs nothing when it is installed', () => {
    expect(pathsOf(atRunTime.filter(([, { hasInstallScript }]) => hasInstallScript === true))).toEqual([]);
    const running = installed.filter(([path]) => {
      const scripts = manifestOf(path).scripts ?? {};
      return ['preinstall', 'install', 'postinstall'].some((name) => name in scripts);
    });
    expect(pathsOf(running)).toEqual([]);
  });
});
