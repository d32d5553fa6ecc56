import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { polarityOf } from '../../model/closed-sets.js';
import type { Named, PositionDetail, ViewEvidence } from '../../view/wire.js';
import { formatDate } from '../shell/dates.js';
import { directionOf } from '../shell/foreign.js';
import { usePage, useWords } from '../shell/page-context.js';
import { sideOf, useTerms } from '../shell/terms.js';
import { NameList } from './names.js';
import { Sentence } from './sentence.js';
import { EvidenceActions, SourceLine } from './source-line.js';
import { arrangeEvidence } from './standing.js';
import words from './words.json' with { type: 'json' };

/** One position: who holds what of whom, on whose word, and the sentence that says so. */
export function PositionCard({ position, marked }: { position: PositionDetail; marked: boolean }) {
  const { overview, state } = usePage();
  const say = useWords(words);
  const { first, others } = arrangeEvidence(overview, position, state.filter.asOf);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (marked) card.current?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <article ref={card} class="position-card" aria-current={marked ? 'true' : undefined}>
      <Head position={position} />
      {first === null ? (
        <p>{say('noEvidence')}</p>
      ) : (
        <Evidence position={position} evidence={first}>
          <Particulars position={position} language={first.language} />
        </Evidence>
      )}
      {others.length > 0 && (
        <details class="other-evidence">
          <summary>{say('others', { n: others.length })}</summary>
          {others.map((evidence) => (
            <Evidence
              key={`${evidence.article} ${evidence.version} ${evidence.start} ${evidence.from}`}
              position={position}
              evidence={evidence}
            />
          ))}
        </details>
      )}
    </article>
  );
}

function Head({ position: { stance, speakers, targets, statedOn } }: { position: PositionDetail }) {
  const { language } = usePage().state;
  const say = useWords(words);
  const term = useTerms();
  const side = sideOf(polarityOf(stance));
  return (
    <header class="position-head">
      <p class="position-who">
        <NameList entities={speakers} comma={say('comma')} />
        {targets.length > 0 && (
          <>
            <span class="position-arrow" aria-hidden="true" />
            <span class="hidden-visually"> {say('about')} </span>
            <NameList entities={targets} comma={say('comma')} />
          </>
        )}
      </p>
      <p class="position-facts">
        <span class={`stance-badge stance-${side}`}>
          {term(stance)} · {term(side)}
        </span>
        <span class="position-date">
          {statedOn === null ? say('noDate') : formatDate(statedOn, language)}
        </span>
      </p>
    </header>
  );
}

interface EvidenceProps {
  readonly position: PositionDetail;
  readonly evidence: ViewEvidence;
  readonly children?: ComponentChildren;
}

function Evidence({ position, evidence, children }: EvidenceProps) {
  const say = useWords(words);
  return (
    <div class="one-evidence">
      <Sentence evidence={evidence} />
      {children}
      <SourceLine position={position} evidence={evidence} />
      <EvidenceActions position={position} evidence={evidence} />
      {evidence.rule !== null && (
        <p class="rule">
          {say('rule')} <code dir="ltr">{evidence.rule}</code>
        </p>
      )}
    </div>
  );
}

/** Through whom, to whom, and on which condition; texts in the direction of the article that they come from. */
function Particulars({ position, language }: { position: PositionDetail; language: string }) {
  const say = useWords(words);
  const { reportedBy, addressees, condition } = position;
  const names = (label: 'reportedBy' | 'addressees', entities: readonly Named[]) =>
    entities.length > 0 && (
      <div>
        <dt>{say(label)}</dt>
        <dd>
          <NameList entities={entities} comma={say('comma')} />
        </dd>
      </div>
    );
  if (reportedBy.length === 0 && addressees.length === 0 && condition === null) return null;
  return (
    <dl class="particulars">
      {names('reportedBy', reportedBy)}
      {names('addressees', addressees)}
      {condition !== null && (
        <div>
          <dt>{say('condition')}</dt>
          <dd class="foreign" dir={directionOf(language)} lang={language}>
            {condition}
          </dd>
        </div>
      )}
    </dl>
  );
}
