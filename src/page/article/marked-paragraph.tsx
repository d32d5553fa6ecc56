import type { ArticleText, PositionMark } from '../../view/wire.js';
import { directionOf } from '../shell/foreign.js';
import type { Look, Place } from './look.js';
import { Marker } from './marker.js';
import { MentionLink, type MentionMark } from './mention-link.js';
import { endOfWord, type Span } from './paragraphs.js';
import { Piece } from './piece.js';
import { cutAtMarks, type Segment } from './segments.js';

export interface MarkedTextProps {
  readonly text: ArticleText;
  readonly place: Place;
  readonly language: string;
  /** Of the positions that are marked, by their ids. */
  readonly looks: ReadonlyMap<string, Look>;
  readonly showNames: boolean;
}

interface ParagraphProps extends MarkedTextProps {
  readonly paragraph: Span;
  /** Where the next one begins. */
  readonly until: number;
  /** What the other text has not. */
  readonly changes?: readonly Span[];
  readonly heading?: boolean;
}

export type TextMark =
  | (PositionMark & { readonly kind: 'position' })
  | (MentionMark & { readonly kind: 'mention' })
  | (Span & { readonly kind: 'change' });

/** A paragraph as it stands in the text, with what is marked in it. */
export function MarkedParagraph(props: ParagraphProps) {
  const { text, paragraph, language, heading = false } = props;
  const { segments, markers } = layOut(props);
  return (
    <p
      class={`article-paragraph foreign ${heading ? 'is-heading' : ''}`}
      dir={directionOf(language)}
      lang={language}
    >
      {groupByMention(segments, markers).map(({ mention, pieces }) => {
        const end = pieces.at(-1)?.end ?? paragraph.end;
        const content = pieces.map((segment) => (
          <Piece
            key={segment.start}
            text={text.text}
            segment={segment}
            looks={props.looks}
            place={props.place}
          />
        ));
        return [
          mention === null ? (
            content
          ) : (
            <MentionLink key={pieces[0]?.start} mention={mention} content={content} />
          ),
          markers
            .get(end)
            ?.map((mark) => (
              <Marker
                key={`${mark.id} ${mark.rank}`}
                mark={mark}
                look={props.looks.get(mark.id)}
                place={props.place}
              />
            )),
        ];
      })}
    </p>
  );
}

/** The pieces of a paragraph, and the positions whose sentence ends with one of them. */
function layOut({ text, paragraph, until, looks, showNames, changes = [] }: ParagraphProps) {
  const marks: TextMark[] = [
    ...text.positions
      .filter(({ id }) => looks.has(id))
      .map((mark) => ({ ...mark, kind: 'position' as const })),
    ...(showNames ? text.mentions : []).map((mark) => ({ ...mark, kind: 'mention' as const })),
    ...changes.map((mark) => ({ ...mark, kind: 'change' as const })),
  ];
  const markers = new Map<number, PositionMark[]>();
  for (const mark of marks) {
    if (
      mark.kind !== 'position' ||
      mark.start >= paragraph.end ||
      mark.end <= paragraph.start ||
      mark.end > until
    )
      continue;
    // Not within a word: its letters would no longer join.
    const end = Math.min(endOfWord(text.text, mark.end), paragraph.end);
    markers.set(end, [...(markers.get(end) ?? []), mark]);
  }
  return { segments: cutAtMarks(paragraph, marks, [...markers.keys()]), markers };
}

interface Group {
  readonly mention: MentionMark | null;
  readonly pieces: Segment<TextMark>[];
}

/** A name is one link, also where a sentence begins or ends in it. */
function groupByMention(
  segments: readonly Segment<TextMark>[],
  markers: ReadonlyMap<number, unknown>,
): Group[] {
  const groups: Group[] = [];
  for (const segment of segments) {
    const mention = segment.marks.find((mark) => mark.kind === 'mention') ?? null;
    const last = groups.at(-1);
    const goesOn = last !== undefined && last.mention === mention && !markers.has(segment.start);
    if (goesOn) last.pieces.push(segment);
    else groups.push({ mention, pieces: [segment] });
  }
  return groups;
}
