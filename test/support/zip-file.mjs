import { crc32, deflateRawSync } from 'node:zlib';

/**
 * @typedef {object} ZipEntry
 * @property {string} name
 * @property {string | Uint8Array} content
 * @property {number} [claimedSize] What the archive says instead of the true size.
 * @property {number} [shares] Entries with the same mark share their packed bytes.
 * @property {boolean} [isEncrypted]
 */

/**
 * A zip archive, as honest as its entries.
 * @param {readonly ZipEntry[]} entries
 * @returns {Buffer}
 */
export function makeZip(entries) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const directory = [];
  /** @type {Map<number, number>} */
  const shared = new Map();
  let offset = 0;
  for (const entry of entries) {
    const { name, shares } = entry;
    const packed = deflateRawSync(Buffer.from(entry.content));
    const label = Buffer.from(name);
    const known = shares === undefined ? undefined : shared.get(shares);
    if (shares !== undefined && known === undefined) shared.set(shares, offset);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    writeFields(central, 6, entry, packed, label);
    central.writeUInt32LE(known ?? offset, 42);
    directory.push(central, label);
    if (known !== undefined) continue;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    writeFields(local, 4, entry, packed, label);
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

/**
 * What the header of an entry and its line in the directory have in common.
 * @param {Buffer} header
 * @param {number} at
 * @param {ZipEntry} entry
 * @param {Buffer} packed
 * @param {Buffer} label
 */
function writeFields(header, at, { content, claimedSize, isEncrypted }, packed, label) {
  const bytes = Buffer.from(content);
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(0x0800 | (isEncrypted === true ? 1 : 0), at + 2);
  header.writeUInt16LE(8, at + 4);
  header.writeUInt32LE(crc32(bytes), at + 10);
  header.writeUInt32LE(packed.length, at + 14);
  header.writeUInt32LE(claimedSize ?? bytes.length, at + 18);
  header.writeUInt16LE(label.length, at + 22);
}
