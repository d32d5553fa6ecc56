import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IsnadError } from '../../src/errors.js';
import { loadGazetteer } from '../../src/gazetteer/index.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-gazetteer-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function userFile(name: string, ...lines: readonly (string | object)[]): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return path;
}

function errorOf(action: () => unknown): IsnadError {
  try {
    action();
  } catch (error) {
    if (IsnadError.is(error, 'data')) return error;
    throw error;
  }
  throw new Error('no error was thrown');
}

const PARTY = {
  id: 'actor:party-of-the-lighthouse',
  type: 'Organization',
  kind: 'party',
  names: { ar: ['حزب المنارة التجريبي'], en: ['Party of the Lighthouse'] },
  in: 'actor:tunisia',
};

describe('loadGazetteer', () => {
  const shipped = loadGazetteer();

  it('reads the shipped files and always gives the same version for the same data', () => {
    expect(shipped.get('actor:turkey')?.names.ar?.[0]).toBe('تركيا');
    expect(shipped.get('actor:atlantis')).toBeUndefined();
    expect(loadGazetteer().version).toBe(shipped.version);
  });

  it('knows what belongs to a state', () => {
    expect(shipped.stateOfCapital('place:ankara')).toBe('actor:turkey');
    expect(shipped.stateOfCapital('place:istanbul')).toBeUndefined();
    expect(shipped.armedForcesOf('actor:iran')).toBe('actor:iranian-armed-forces');
    expect(shipped.armedForcesOf('actor:nato')).toBeUndefined();
  });

  it('adds the entries of a user, and then has another version', () => {
    const extended = loadGazetteer([userFile('party.jsonl', PARTY, '')]);
    expect(extended.get(PARTY.id)?.names.en).toEqual(['Party of the Lighthouse']);
    expect(extended.entries.size).toBe(shipped.entries.size + 1);
    expect(extended.version).not.toBe(shipped.version);
  });

  it('extends a known entry: new names first, other fields replaced, the rest kept', () => {
    const file = userFile('raqqa.jsonl', {
      id: 'place:raqqa',
      type: 'Place',
      names: { ar: ['الرقة السمراء'] },
      population: 7,
    });
    const raqqa = loadGazetteer([file]).get('place:raqqa');
    expect(raqqa?.names.ar).toEqual(['الرقة السمراء', ...(shipped.get('place:raqqa')?.names.ar ?? [])]);
    expect(raqqa?.names.en).toEqual(['Raqqa']);
    expect(raqqa?.population).toBe(7);
    expect(raqqa?.geonamesId).toBe(172955);
  });

  it('lets a later file extend an earlier one, and weaken a name', () => {
    const first = userFile('first.jsonl', PARTY);
    const second = userFile('second.jsonl', {
      ...PARTY,
      names: { ar: ['المنارة'] },
      weakNames: { ar: ['حزب المنارة التجريبي'] },
    });
    const party = loadGazetteer([first, second]).get(PARTY.id);
    expect(party?.names.ar).toEqual(['المنارة']);
    expect(party?.weakNames?.ar).toEqual(['حزب المنارة التجريبي']);
  });
});

describe('a file that does not fit', () => {
  it.each<[string, readonly (string | object)[], RegExp]>([
    ['broken JSON', [PARTY, '{"id":'], /broken\.jsonl:2: not a JSON object on one line/],
    ['an unknown type', [{ ...PARTY, type: 'Party' }], /broken\.jsonl:1: field type: /],
    ['a misspelt field', [{ ...PARTY, adjective: 'x' }], /broken\.jsonl:1: .*adjective/],
    ['a wrong id', [{ ...PARTY, id: 'حزب' }], /broken\.jsonl:1: field id: /],
    ['an empty list of names', [{ ...PARTY, names: { ar: [] } }], /broken\.jsonl:1: field names\.ar: /],
    ['an impossible latitude', [{ ...PARTY, latitude: 91 }], /broken\.jsonl:1: field latitude: /],
    [
      'an id that leads nowhere',
      [{ ...PARTY, in: 'actor:atlantis' }],
      /1: field in: there is no entry actor:atlantis/,
    ],
    [
      'a capital that leads nowhere',
      [{ ...PARTY, capital: 'place:nowhere-at-all' }],
      /1: field capital: .*nowhere-at-all/,
    ],
    ['the same id twice', ['', PARTY, PARTY], /broken\.jsonl:3: field id: .* stands already on line 2/],
    [
      'another type for a known id',
      [{ ...PARTY, id: 'actor:turkey' }],
      /1: field type: actor:turkey is a State, not a Org/,
    ],
    ['not an object', ['null'], /broken\.jsonl:1: /],
  ])('%s: says where and what', (_, lines, message) => {
    const error = errorOf(() => loadGazetteer([userFile('broken.jsonl', ...lines)]));
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(/README/);
  });

  it('names every wrong field of a line', () => {
    const office = { role: 'emperor', of: 'actor:france', from: '1804-13', to: null };
    const person = { id: 'person:x', type: 'Person', names: { en: ['X'] }, offices: [office] };
    const { message } = errorOf(() => loadGazetteer([userFile('person.jsonl', person)]));
    expect(message).toContain('offices.0.role');
    expect(message).toContain('offices.0.from');
  });

  it('says which file cannot be read', () => {
    expect(errorOf(() => loadGazetteer([join(folder, 'none.jsonl')])).message).toContain('none.jsonl');
  });
});
