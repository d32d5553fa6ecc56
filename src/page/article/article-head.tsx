import type { ViewArticle, ViewVersion } from '../../view/wire.js';
import { webLink } from '../evidence/web-link.js';
import { formatDate } from '../shell/dates.js';
import { directionOf } from '../shell/foreign.js';
import { usePage, useWords } from '../shell/page-context.js';
import { NO_FILTER } from '../state/state.js';
import type { ChosenVersions } from './choose-versions.js';
import words from './words.json' with { type: 'json' };

interface HeadProps {
  readonly id: string;
  readonly article: ViewArticle | null;
  readonly chosen: ChosenVersions;
}

/** What the article is, which of its versions is shown, and the way to the graph. */
export function ArticleHead({ id, article, chosen }: HeadProps) {
  const { state } = usePage();
  const say = useWords(words);
  const { title = null, publisher = null, publishedAt = null, language = 'und', url = null } = article ?? {};
  const link = webLink(url);
  return (
    <header class="article-head">
      <h2>
        <bdi class="foreign" dir={directionOf(language)} lang={language}>
          {title ?? id}
        </bdi>
      </h2>
      <p class="article-facts">
        {publisher !== null && <bdi class="foreign">{publisher}</bdi>}
        <span>{publishedAt === null ? say('undated') : formatDate(publishedAt, state.language)}</span>
        {article?.versions.every(({ current }) => !current) && <strong>{say('withdrawn')}</strong>}
        {link !== null && (
          <a href={link} target="_blank" rel="noreferrer noopener">
            {say('source')}
          </a>
        )}
      </p>
      <div class="article-tools">
        {article !== null && article.versions.length > 1 && (
          <Versions versions={article.versions} chosen={chosen} />
        )}
        <ShowInGraph
          id={id}
          shown={article?.versions.find(({ number }) => number === chosen.version.number)}
        />
      </div>
    </header>
  );
}

interface VersionsProps {
  readonly versions: readonly ViewVersion[];
  readonly chosen: ChosenVersions;
}

function Versions({ versions, chosen }: VersionsProps) {
  const { go } = usePage();
  const say = useWords(words);
  const [version, beside] = [chosen.version.number, chosen.beside?.number ?? null];
  return (
    <>
      <Choice
        label={say('version')}
        versions={versions}
        chosen={version}
        onChoose={(number) => go({ version: number, beside })}
      />
      <Choice
        label={say('beside')}
        versions={versions.filter(({ number }) => number !== version)}
        chosen={beside}
        none={say('alone')}
        onChoose={(number) => go({ version, beside: number })}
      />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly versions: readonly ViewVersion[];
  readonly chosen: number | null;
  /** What to call no version; without it one must be chosen. */
  readonly none?: string;
  readonly onChoose: (number: number | null) => void;
}

function Choice({ label, versions, chosen, none, onChoose }: ChoiceProps) {
  const say = useWords(words);
  return (
    <label>
      {label}{' '}
      <select
        value={chosen ?? ''}
        onChange={(event) =>
          onChoose(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {versions.map(({ number, modifiedAt, ingestedAt, current }) => (
          <option key={number} value={number}>
            {number} · {(modifiedAt ?? ingestedAt).slice(0, 16).replace('T', ' ')}
            {current && ` · ${say('inForce')}`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The graph of this article alone; of an earlier version, as of when it was in force. */
function ShowInGraph({ id, shown }: { id: string; shown: ViewVersion | undefined }) {
  const { go } = usePage();
  const say = useWords(words);
  const asOf = shown === undefined || shown.current ? null : (shown.inForce.at(-1)?.from ?? null);
  const show = () =>
    go({
      view: 'graph',
      focus: null,
      expanded: [],
      edge: null,
      position: null,
      filter: { ...NO_FILTER, articles: [id], asOf },
    });
  return (
    <button type="button" onClick={show}>
      {say('graph')}
    </button>
  );
}
