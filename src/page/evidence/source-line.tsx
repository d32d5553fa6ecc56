import type { PositionDetail, ViewEvidence } from '../../view/wire.js';
import { formatDate } from '../shell/dates.js';
import { directionOf } from '../shell/foreign.js';
import { usePage, useWords } from '../shell/page-context.js';
import { formatAddress } from '../state/address.js';
import { CopyButton } from './copy-button.js';
import { standingOf } from './standing.js';
import { webLink } from './web-link.js';
import words from './words.json' with { type: 'json' };

interface SourceProps {
  readonly position: PositionDetail;
  readonly evidence: ViewEvidence;
}

/** The article that the sentence stands in, and how that version of it stands. */
export function SourceLine({ position, evidence }: SourceProps) {
  const { overview, state } = usePage();
  const say = useWords(words);
  const standing = standingOf(overview, position, evidence, state.filter.asOf);
  const link = webLink(evidence.url);
  return (
    <p class="source">
      <bdi class="foreign source-title" dir={directionOf(evidence.language)} lang={evidence.language}>
        {evidence.title ?? evidence.article}
      </bdi>
      <span class="source-facts">
        {evidence.publisher !== null && <bdi class="foreign">{evidence.publisher}</bdi>}
        {evidence.publishedAt !== null && <span>{formatDate(evidence.publishedAt, state.language)}</span>}
        <span>{say('version', { n: evidence.version })}</span>
        <span class={`standing standing-${standing.kind}`}>
          {standing.kind === 'withdrawn' ? say('withdrawn', { n: standing.version }) : say(standing.kind)}
        </span>
        {link !== null && (
          <a href={link} target="_blank" rel="noopener noreferrer" class="source-link">
            {say('openSource')}
          </a>
        )}
      </span>
    </p>
  );
}

/** What can be done with a piece of evidence. */
export function EvidenceActions({ position, evidence }: SourceProps) {
  const { state } = usePage();
  const say = useWords(words);
  const reading = formatAddress({
    ...state,
    view: 'article',
    article: evidence.article,
    version: evidence.version,
    beside: null,
    position: position.id,
  });
  return (
    <div class="evidence-actions">
      <a class="button-link" href={reading}>
        {say('read')}
      </a>
      <CopyButton position={position} evidence={evidence} />
    </div>
  );
}
