import { type Finding, failed, ok } from './finding.js';

const OLDEST = 20;

/** @param version as Node gives it, such as `v20.20.2` */
export function judgeNode(version: string, platform: string): Finding {
  const major = Number(/^v(\d+)\./.exec(version)?.[1]);
  if (major >= OLDEST) return ok('node', `${version} on ${platform}`);
  return failed(
    'node',
    `${version}, and Isnad needs ${OLDEST} or later`,
    'Install it from https://nodejs.org.',
  );
}
