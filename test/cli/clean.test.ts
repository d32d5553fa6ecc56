import { describe, expect, it } from 'vitest';
import { cleanForDisplay, safeJson } from '../../src/cli/output/clean.js';

describe('cleanForDisplay', () => {
  it.each([
    ['an escape sequence', 'أ\u001b[2Jب', 'أ\u241b[2Jب'],
    ['a window title', '\u001b]0;pwned\u0007x', '\u241b]0;pwned\u2407x'],
    ['the eight-bit introducer', 'a\u009b31mb', 'a\ufffd31mb'],
    ['backspace and delete', 'ab\b\u007f', 'ab\u2408\u2421'],
    ['a carriage return that would overwrite the line', 'safe\rEVIL', 'safe EVIL'],
    ['lines and tabs', ' a\n\tb\u2028c ', 'a b c'],
    ['an override that would turn what follows round', 'a\u202egpj.exe\u202c', 'agpj.exe'],
    ['an isolate that never ends', '\u2067abc', 'abc'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ])('makes %s harmless', (_, text, expected) => {
    expect(cleanForDisplay(text)).toBe(expected);
  });

  it('leaves letters, marks, joiners and emoji alone', () => {
    const text = 'مُحَمَّد می\u200cرود 👩‍👩‍👧 naïve';
    expect(cleanForDisplay(text)).toBe(text);
  });
});

describe('safeJson', () => {
  it('escapes what a terminal would obey, and means the same', () => {
    const value = { text: 'a\u001b\u009b\u007f\u202e\u2028ب' };
    const json = safeJson(value);
    expect(json).toBe('{"text":"a\\u001b\\u009b\\u007f\\u202e\\u2028ب"}');
    expect(JSON.parse(json)).toEqual(value);
  });
});
