import { spawnSync } from 'node:child_process';

const IMAGE = 'neo4j:5.26-community';

/** Whether a Docker engine answers, not only whether its command is installed. */
export function dockerRuns() {
  const result = spawnSync('docker', ['info', '--format', '{{.ServerVersion}}'], {
    encoding: 'utf8',
    timeout: 10_000,
  });
  return result.status === 0 && result.stdout.trim().length > 0;
}

/**
 * @param {number} boltPort
 * @param {string} password
 * @returns {string[]} the arguments of `docker` that run a Neo4j until it is told to stop, and leave nothing
 */
export function dockerArguments(boltPort, password) {
  const settings = {
    NEO4J_AUTH: `neo4j/${password}`,
    NEO4J_server_bolt_advertised__address: `127.0.0.1:${boltPort}`,
    NEO4J_server_memory_heap_max__size: '256m',
    NEO4J_server_memory_pagecache_size: '128m',
    NEO4J_dbms_usage__report_enabled: 'false',
  };
  const environment = Object.entries(settings).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
  return ['run', '--rm', '--publish', `127.0.0.1:${boltPort}:7687`, ...environment, IMAGE];
}
