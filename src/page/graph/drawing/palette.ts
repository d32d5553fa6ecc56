import { ENTITY_TYPES, type EntityType } from '../../../model/closed-sets.js';
import type { Side } from '../../shell/terms.js';
import { styleName } from '../scene/shapes.js';

const TOKENS = ['ground', 'raised', 'text', 'faint', 'line', 'accent', 'for', 'against', 'neither'] as const;

/** The colours and the font of the page as a canvas has them. */
export interface Palette extends Readonly<Record<(typeof TOKENS)[number] | Side, string>> {
  readonly types: Readonly<Record<EntityType, string>>;
  readonly font: string;
}

/** Reads the colour tokens as they are now: in which theme the browser alone knows. */
export function readPalette(): Palette {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.hidden = true;
  const read = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const tokens = Object.fromEntries(TOKENS.map((token) => [token, read(token)]));
  const types = Object.fromEntries(ENTITY_TYPES.map((type) => [type, read(styleName(type))]));
  const font = getComputedStyle(document.documentElement).fontFamily;
  probe.remove();
  return { ...tokens, types, font } as unknown as Palette;
}

/** Calls when the theme changes, by choice or by the system. Gives what ends that. */
export function onThemeChange(listen: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = new MutationObserver(listen);
  system.addEventListener('change', listen);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', listen);
    chosen.disconnect();
  };
}
