import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the archive says instead of the true size. */
  readonly claimedSize?: number;
  /** Entries with the same mark share their packed bytes. */
  readonly shares?: number;
  readonly isEncrypted?: boolean;
}

/** A zip archive, as honest as its entries. */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const shared = new Map<number, number>();
  let offset = 0;
  for (const { name, content, claimedSize, shares, isEncrypted } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name);
    const flags = 0x0800 | (isEncrypted === true ? 1 : 0);
    const fields = (header: Buffer, at: number): void => {
      header.writeUInt16LE(20, at);
      header.writeUInt16LE(flags, at + 2);
      header.writeUInt16LE(8, at + 4);
      header.writeUInt32LE(crc32(bytes), at + 10);
      header.writeUInt32LE(packed.length, at + 14);
      header.writeUInt32LE(claimedSize ?? bytes.length, at + 18);
      header.writeUInt16LE(label.length, at + 22);
    };
    const known = shares === undefined ? undefined : shared.get(shares);
    if (shares !== undefined && known === undefined) shared.set(shares, offset);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    fields(central, 6);
    central.writeUInt32LE(known ?? offset, 42);
    directory.push(central, label);
    if (known !== undefined) continue;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    fields(local, 4);
    parts.push(local, label, packed);
    offset += local.length + label.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}
