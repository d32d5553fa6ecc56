import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Overview } from '../../view/wire.js';
import { ArticleView } from '../article/article-view.js';
import type { DataSource } from '../data/data-source.js';
import { deriveEdges } from '../data/edges.js';
import { EvidencePanel } from '../evidence/evidence-panel.js';
import { FilterPanel } from '../filters/filter-panel.js';
import { GraphView } from '../graph/graph-view.js';
import { MatrixView } from '../matrix/matrix-view.js';
import type { Language, PageState, View } from '../state/state.js';
import { TimelineView } from '../timeline/timeline-view.js';
import { Header } from './header.js';
import { Page, type PageContext, useWords } from './page-context.js';
import { useAddress } from './use-address.js';
import { speak } from './words.js';
import words from './words.json' with { type: 'json' };

const VIEW_PARTS: Readonly<Record<View, () => preact.JSX.Element>> = {
  graph: GraphView,
  matrix: MatrixView,
  timeline: TimelineView,
  article: ArticleView,
};

/** The whole page, once the overview is there. */
export function App({
  overview,
  source,
  usual,
}: {
  overview: Overview;
  source: DataSource;
  usual: Language;
}) {
  const [state, go] = useAddress(usual);
  const page = usePageContext(overview, source, state, go);
  useDocumentLanguage(state);
  const say = speak(words, state.language);
  const [filtersOpen, setFiltersOpen] = useState(() => matchMedia('(min-width: 64rem)').matches);
  const Main = VIEW_PARTS[state.view];
  return (
    <Page.Provider value={page}>
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        {say('skip')}
      </button>
      <Header onFilters={() => setFiltersOpen(!filtersOpen)} filtersOpen={filtersOpen} />
      <Partial overview={overview} />
      <div class="body">
        {filtersOpen && (
          <aside class="filters" aria-label={say('filters')}>
            <FilterPanel />
          </aside>
        )}
        <main class="main" id="content" tabIndex={-1}>
          {overview.totals.articles === 0 ? <p class="empty">{say('empty')}</p> : <Main />}
        </main>
        <EvidencePanel />
      </div>
    </Page.Provider>
  );
}

/** Says so where not all is shown. */
function Partial({ overview: { entities, totals } }: { overview: Overview }) {
  const say = useWords(words);
  if (entities.length >= totals.entities) return null;
  return (
    <p class="notice" role="status">
      {say('partial', { shown: entities.length, all: totals.entities })}
    </p>
  );
}

function usePageContext(
  overview: Overview,
  source: DataSource,
  state: PageState,
  go: PageContext['go'],
): PageContext {
  const placeOf = useMemo(() => new Map(overview.entities.map(({ id }, place) => [id, place])), [overview]);
  const edges = useMemo(() => deriveEdges(overview, state.filter), [overview, state.filter]);
  return useMemo(
    () => ({ overview, source, state, edges, placeOf, go }),
    [overview, source, state, edges, placeOf, go],
  );
}

function useDocumentLanguage({ language, theme }: PageState): void {
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = language === 'ar' ? 'rtl' : 'ltr';
    root.dataset.theme = theme;
    document.title = speak(words, language)('title');
  }, [language, theme]);
}
