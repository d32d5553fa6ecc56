import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A way to a server that a test can disturb. */
export interface Line {
  /** The server's address by this way. */
  readonly uri: string;
  /** Breaks all connections, and every new one until it is opened again. */
  readonly close: () => void;
  readonly open: () => void;
  /** Breaks all connections, and lets none through from now on. */
  readonly cut: () => void;
  /** Breaks the connection on which a commit comes next, before its answer goes back but after the server has it; only a commit of what was written. */
  readonly cutNextCommit: () => void;
}

/** Messages of the Bolt protocol: COMMIT in a chunk of its own, the beginning of BEGIN, and its mode for reading. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);
const BEGIN = Buffer.from([0xb1, 0x11]);
const FOR_READING = Buffer.from('\u0084mode\u0081r', 'latin1');

/** @param uri the server's own address */
export async function lineTo(uri: string): Promise<Line> {
  const { hostname, port: far } = new URL(uri);
  const sockets = new Set<Socket>();
  let isCommitAwaited = false;
  let isOpen = true;
  const listener = createServer((near) => {
    if (!isOpen) {
      near.destroy();
      return;
    }
    const server = connect(Number(far), hostname);
    for (const socket of [near, server]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        near.destroy();
        server.destroy();
      });
    }
    let isReading = false;
    near.on('data', (bytes: Buffer) => {
      server.write(bytes);
      if (bytes.includes(BEGIN)) isReading = bytes.includes(FOR_READING);
      if (!isCommitAwaited || isReading || !bytes.includes(COMMIT)) return;
      isCommitAwaited = false;
      // What came before was answered before; the next answer is that to the commit.
      server.removeAllListeners('data');
      server.once('data', () => near.destroy());
    });
    server.on('data', (bytes: Buffer) => near.write(bytes));
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const close = (): void => {
    isOpen = false;
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const cut = (): void => {
    listener.close();
    close();
  };
  const open = (): void => {
    isOpen = true;
  };
  onTestFinished(cut);
  const address = listener.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const cutNextCommit = (): void => {
    isCommitAwaited = true;
  };
  return { uri: `bolt://127.0.0.1:${port}`, close, open, cut, cutNextCommit };
}
