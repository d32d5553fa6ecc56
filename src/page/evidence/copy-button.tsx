import { useEffect, useState } from 'preact/hooks';
import type { PositionDetail, ViewEvidence } from '../../view/wire.js';
import { usePage, useWords } from '../shell/page-context.js';
import { citationOf } from './citation.js';
import { copyText } from './copy.js';
import words from './words.json' with { type: 'json' };

const CONFIRMED_MS = 4000;

interface CopyButtonProps {
  readonly position: PositionDetail;
  readonly evidence: ViewEvidence;
}

/** Copies the citation and says so; where the browser refuses, the text is there to be copied by hand. */
export function CopyButton({ position, evidence }: CopyButtonProps) {
  const { state } = usePage();
  const say = useWords(words);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (outcome !== 'copied') return undefined;
    const timer = setTimeout(() => setOutcome(null), CONFIRMED_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const citation = citationOf(position, evidence, state);
  return (
    <>
      <button
        type="button"
        onClick={async () => setOutcome((await copyText(citation)) ? 'copied' : 'refused')}
      >
        {say('copy')}
      </button>
      <span role="status" class="copy-outcome">
        {outcome === null ? '' : say(outcome)}
      </span>
      {outcome === 'refused' && (
        <textarea class="copy-text" dir="auto" readOnly rows={4} aria-label={say('citation')}>
          {citation}
        </textarea>
      )}
    </>
  );
}
