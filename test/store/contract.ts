import { describeOpening } from './contract-opening.js';
import { describeReading } from './contract-reading.js';
import { describeSize } from './contract-size.js';
import { describeValues } from './contract-values.js';
import { describeWriting } from './contract-writing.js';
import type { StoreHarness } from './harness.js';

/** What every store keeps to: a store's own test is this and its oddities. */
export function describeStore(name: string, harness: StoreHarness): void {
  harness.describe(`${name} as a store`, () => {
    describeValues(harness);
    describeReading(harness);
    describeWriting(harness);
    describeOpening(harness);
    describeSize(harness);
  });
}
