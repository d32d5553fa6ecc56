import neo4j, { type Driver } from 'neo4j-driver';
import { IsnadError } from '../../errors.js';
import { firstLine } from '../messages.js';
import type { OpenOptions } from '../options.js';
import { openError, versionError } from './errors.js';

const OLDEST_MAJOR = 5;

/** An unreachable server is told within ten seconds, also one that swallows packets. */
const CONNECTION_TIMEOUT = 5_000;
const ACQUISITION_TIMEOUT = 8_000;

/**
 * What is transient, such as a deadlock or a lost connection, is tried again at once and after 1, 3, 7 and 15 seconds.
 * By the driver's own measure, who waits for a server that has gone would wait for up to a minute.
 */
const RETRY_TIME = 10_000;

function createDriver(uri: string, { username, password }: OpenOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username ?? 'neo4j', password ?? ''), {
      connectionTimeout: CONNECTION_TIMEOUT,
      connectionAcquisitionTimeout: ACQUISITION_TIMEOUT,
      maxTransactionRetryTime: RETRY_TIME,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      // Hints such as "no node has this label yet" are of no use here.
      notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
    });
  } catch (cause) {
    throw new IsnadError('usage', `"${uri}" is not a Neo4j URI: ${firstLine(cause)}`, {
      hint: 'Write neo4j://localhost:7687 or bolt://localhost:7687',
      cause,
    });
  }
}

/**
 * Refuses a server older than 5.
 * @param agent what the server calls itself, such as `Neo4j/5.26.30` or `Neo4j/2026.03.0`
 * @throws IsnadError `store-version`
 */
export function checkVersion(agent: string, location: string): void {
  const major = /^Neo4j\/(\d+)\./.exec(agent)?.[1];
  if (major !== undefined && Number(major) < OLDEST_MAJOR) throw versionError(location, agent);
}

/**
 * A driver that has talked to the server.
 * @throws IsnadError `store-unreachable`, `store-credentials`, `store-version`, `usage`
 */
export async function connect(uri: string, options: OpenOptions): Promise<Driver> {
  const driver = createDriver(uri, options);
  try {
    const info = await driver.getServerInfo(
      options.database === undefined ? {} : { database: options.database },
    );
    checkVersion(info.agent ?? '', uri);
    return driver;
  } catch (error) {
    await driver.close();
    throw openError(error, uri);
  }
}
