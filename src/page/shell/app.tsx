import { useEffect, useMemo } from 'preact/hooks';
import type { Overview } from '../../view/wire.js';
import { ArticleView } from '../article/article-view.js';
import { countPositions } from '../data/counts.js';
import type { DataSource } from '../data/data-source.js';
import { deriveEdges } from '../data/edges.js';
import { EvidencePanel } from '../evidence/evidence-panel.js';
import { ActiveFilters } from '../filters/active-filters.js';
import { FilterPanel } from '../filters/filter-panel.js';
import { GraphView } from '../graph/graph-view.js';
import { MatrixView } from '../matrix/matrix-view.js';
import type { Language, PageState, View } from '../state/state.js';
import { TimelineView } from '../timeline/timeline-view.js';
import { setDocument } from './document.js';
import { Header } from './header.js';
import { nameIn, Page, type PageContext, useWords } from './page-context.js';
import { useEscape, useEvidencePanel, useFilterPanel, useNarrow } from './panels.js';
import { useAddress } from './use-address.js';
import { speak } from './words.js';
import words from './words.json' with { type: 'json' };

const VIEW_PARTS: Readonly<Record<View, () => preact.JSX.Element>> = {
  graph: GraphView,
  matrix: MatrixView,
  timeline: TimelineView,
  article: ArticleView,
};

interface AppProps {
  readonly overview: Overview;
  readonly source: DataSource;
  readonly usual: Language;
}

/** The whole page, once the overview is there. */
export function App({ overview, source, usual }: AppProps) {
  const [state, go] = useAddress(usual);
  const page = usePageContext(overview, source, state, go);
  useDocument(page);
  const say = speak(words, state.language);
  const narrow = useNarrow();
  const filters = useFilterPanel(narrow);
  const evidence = useEvidencePanel(state, go, narrow);
  useEscape([{ open: narrow && filters.open, close: filters.close }, evidence]);
  const filtersCover = narrow && filters.open;
  const evidenceCovers = narrow && evidence.open && !evidence.folded;
  const Main = VIEW_PARTS[state.view];
  return (
    <Page.Provider value={page}>
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        {say('skip')}
      </button>
      <Header onFilters={filters.toggle} filtersOpen={filters.open} />
      <Partial overview={overview} />
      <ActiveFilters />
      <div class="body">
        <aside id="filters" class="filters" aria-label={say('filters')} hidden={!filters.open}>
          {filters.open && <FilterPanel onClose={filters.close} />}
        </aside>
        <main class="main" id="content" tabIndex={-1} inert={filtersCover || evidenceCovers}>
          {overview.totals.articles === 0 ? <p class="empty">{say('empty')}</p> : <Main />}
        </main>
        <EvidencePanel panel={evidence} inert={filtersCover} />
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
  const counts = useMemo(() => countPositions(overview, state.filter), [overview, state.filter]);
  return useMemo(
    () => ({ overview, source, state, edges, counts, placeOf, go }),
    [overview, source, state, edges, counts, placeOf, go],
  );
}

/** The title says what the page is about, as a browser's history and a shared link are told apart by it. */
function useDocument({ overview, placeOf, state }: PageContext): void {
  const { language, theme, names, focus } = state;
  const place = focus === null ? undefined : placeOf.get(focus);
  const entity = place === undefined ? undefined : overview.entities[place];
  const about = entity === undefined ? undefined : nameIn(entity, names);
  useEffect(() => setDocument({ language, theme }, about), [language, theme, about]);
}
