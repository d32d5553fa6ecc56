import type { PositionMark } from '../../view/wire.js';
import type { Span } from './paragraphs.js';

/** Where a text names somebody, told by id. */
export interface MentionMark extends Span {
  readonly entity: string;
}

/** What can be marked in a text. */
export type TextMark =
  | (PositionMark & { readonly kind: 'position' })
  | (MentionMark & { readonly kind: 'mention' })
  | (Span & { readonly kind: 'change' });
