import type { ArticleText, PositionMark } from '../../view/wire.js';
import { directionOf } from '../shell/foreign.js';
import type { Look, Place } from './look.js';
import { Marker } from './marker.js';
import { MentionLink } from './mention-link.js';
import { endOfWord, type Span } from './paragraphs.js';
import { Piece } from './piece.js';
import { cutAtMarks, type Segment } from './segments.js';
import type { MentionMark, TextMark } from './text-mark.js';

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

/** A paragraph as it stands in the text, with what is marked in it. */
export function MarkedParagraph(props: ParagraphProps) {
  const { language, heading = false } = props;
  const { segments, markers } = layOut(props);
  return (
    <p
      class={`article-paragraph foreign ${heading ? 'is-heading' : ''}`}
      dir={directionOf(language)}
      lang={language}
    >
      {groupByMention(segments, markers).map((group) => (
        <Group key={group.pieces[0]?.start} group={group} markers={markers} {...props} />
      ))}
    </p>
  );
}

interface GroupProps extends Pick<MarkedTextProps, 'text' | 'place' | 'looks'> {
  readonly group: PieceGroup;
  readonly markers: ReadonlyMap<number, readonly PositionMark[]>;
}

function Group({ group: { mention, pieces }, markers, text, place, looks }: GroupProps) {
  const content = pieces.map((segment) => (
    <Piece key={segment.start} {...{ text: text.text, segment, looks, place }} />
  ));
  return (
    <>
      {mention === null ? content : <MentionLink mention={mention} content={content} />}
      {markers.get(pieces.at(-1)?.end ?? -1)?.map((mark) => (
        <Marker key={`${mark.id} ${mark.rank}`} {...{ mark, place }} look={looks.get(mark.id)} />
      ))}
    </>
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

interface PieceGroup {
  readonly mention: MentionMark | null;
  readonly pieces: Segment<TextMark>[];
}

/** A name is one link, also where a sentence begins or ends in it. */
function groupByMention(
  segments: readonly Segment<TextMark>[],
  markers: ReadonlyMap<number, unknown>,
): PieceGroup[] {
  const groups: PieceGroup[] = [];
  for (const segment of segments) {
    const mention = segment.marks.find((mark) => mark.kind === 'mention') ?? null;
    const last = groups.at(-1);
    const goesOn = last !== undefined && last.mention === mention && !markers.has(segment.start);
    if (goesOn) last.pieces.push(segment);
    else groups.push({ mention, pieces: [segment] });
  }
  return groups;
}
