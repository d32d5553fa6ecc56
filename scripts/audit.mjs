// npm run audit: asks the registry whether a package that Isnad needs at run time has a known weakness, and fails on a
// grave one. A registry that does not answer audits (a mirror, no network) is told in one line and is no failure: what
// needs no registry is held by test/packages.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const GRAVE = ['high', 'critical'];

/**
 * What npm's report comes to.
 * @param {string} printed by `npm audit --json`
 * @throws where npm could not even ask
 * @returns {{answered: false, reason: string} | {answered: true, grave: string[], others: number}}
 */
function readReport(printed) {
  let report;
  try {
    report = JSON.parse(printed);
  } catch {
    return { answered: false, reason: 'npm gave no report' };
  }
  // Such as a missing lock file: not the registry's doing.
  if (typeof report?.error?.code === 'string') throw new Error(`npm audit: ${report.error.summary}`);
  if (typeof report?.vulnerabilities !== 'object' || report.vulnerabilities === null) {
    const reason = report?.message ?? 'npm gave no report';
    return { answered: false, reason: String(reason).split('\n', 1)[0] ?? '' };
  }
  /** @type {{name: string, severity: string, range: string}[]} */
  const found = Object.values(report.vulnerabilities);
  const grave = found.filter(({ severity }) => GRAVE.includes(severity));
  return {
    answered: true,
    grave: grave.map(({ name, severity, range }) => `${name} ${range}: ${severity}`),
    others: found.length - grave.length,
  };
}

function audit() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
    // Whoever has turned off the audit of each install still means this one.
    env: { ...process.env, npm_config_audit: 'true' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const report = readReport(stdout ?? '');
  if (!report.answered) {
    console.log(`Not audited: the registry does not answer (${report.reason}).`);
    return;
  }
  for (const line of report.grave) console.error(`Weak: ${line}. npm audit tells more.`);
  console.log(`Audited: ${report.grave.length} grave, ${report.others} lesser.`);
  process.exitCode = report.grave.length > 0 ? 1 : 0;
}

audit();
