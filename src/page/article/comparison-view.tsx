import { useMemo } from 'preact/hooks';
import type { ArticleDetail, ArticleText, PositionDetail } from '../../view/wire.js';
import { useWords } from '../shell/page-context.js';
import { Arrival } from './arrival.js';
import { alignTexts } from './changes.js';
import { compareTexts } from './comparison.js';
import { useDescriptions } from './describe.js';
import type { Look } from './look.js';
import { Pair } from './pair.js';
import { Steps } from './steps.js';
import words from './words.json' with { type: 'json' };

interface ComparisonProps {
  readonly article: ArticleDetail;
  readonly details: ReadonlyMap<string, PositionDetail>;
  readonly language: string;
  readonly from: ArticleText;
  readonly to: ArticleText;
}

/** Two versions: what became of the positions in words, then the texts side by side. */
export function Comparison({ article, details, language, from, to }: ComparisonProps) {
  const say = useWords(words);
  const described = useDescriptions(details);
  const result = useMemo(
    () => compareTexts(article, (id) => details.get(id)?.stance ?? null, from, to),
    [article, details, from, to],
  );
  const rows = useMemo(() => alignTexts(from.text, to.text), [from, to]);
  const looks = useMemo(() => {
    const all = new Map<string, Look>();
    for (const [index, { id, outcome }] of result.positions.entries()) {
      const { side = 'neither', what = '' } = described.get(id) ?? {};
      const note = outcome === 'kept' ? null : say(outcome);
      all.set(id, { number: index + 1, side, label: what, note });
    }
    return all;
  }, [result, described, say]);
  return (
    <>
      <Arrival article={article} shown={[from, to]} described={described} />
      <section class="article-changes" aria-labelledby="article-changes">
        <h3 id="article-changes">{say('changes', { from: from.number, to: to.number })}</h3>
        <Steps result={result} described={described} />
      </section>
      <Pair {...{ from, to, rows, looks, language }} />
    </>
  );
}
