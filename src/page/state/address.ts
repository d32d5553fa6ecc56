import { ENTITY_TYPES, POLARITIES, STANCES, type Stance } from '../../model/closed-sets.js';
import {
  type EdgeChoice,
  type Filter,
  LANGUAGES,
  type Language,
  MOST_STEPS,
  NO_FILTER,
  type PageState,
  startState,
  THEMES,
  VIEWS,
} from './state.js';

/** The state as the fragment of an address, without what is as at the start. It says nothing to any server. */
export function formatAddress(state: PageState): string {
  const start = startState(state.language);
  const query = new URLSearchParams();
  const put = (key: string, value: string | number | null, usual: string | number | null = null) => {
    if (value !== null && value !== usual) query.append(key, String(value));
  };
  put('view', state.view, start.view);
  put('lang', state.language);
  put('names', state.names, start.names);
  put('theme', state.theme, start.theme);
  put('focus', state.focus);
  for (const id of state.expanded) put('expand', id);
  put('steps', state.depth, start.depth);
  if (state.relations !== null) put('relations', state.relations ? 'on' : 'off');
  if (state.edge !== null) {
    put('from', state.edge.from);
    put('to', state.edge.to);
    put('as', state.edge.stance);
  }
  put('position', state.position);
  put('target', state.target);
  put('article', state.article);
  put('version', state.version);
  put('beside', state.beside);
  putFilter(state.filter, put);
  return `#${query}`;
}

type Put = (key: string, value: string | number | null, usual?: string | null) => void;

function putFilter(filter: Filter, put: Put): void {
  for (const stance of filter.stances) put('stance', stance);
  for (const polarity of filter.polarities) put('polarity', polarity);
  for (const type of filter.types) put('type', type);
  for (const type of filter.targetTypes) put('about', type);
  for (const article of filter.articles) put('in', article);
  for (const publisher of filter.publishers) put('publisher', publisher);
  put('since', filter.since);
  put('until', filter.until);
  put('undated', filter.undated, NO_FILTER.undated);
  put('asof', filter.asOf);
}

/** The state that an address asks for. What it asks for and does not exist is left out: it may be old, or hostile. */
export function parseAddress(fragment: string, usual: Language): PageState {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const language = oneOf(LANGUAGES, query.get('lang')) ?? usual;
  const start = startState(language);
  return {
    view: oneOf(VIEWS, query.get('view')) ?? start.view,
    language,
    names: oneOf(LANGUAGES, query.get('names')) ?? start.names,
    theme: oneOf(THEMES, query.get('theme')) ?? start.theme,
    focus: query.get('focus'),
    expanded: [...new Set(query.getAll('expand'))],
    depth: Math.min(wholeNumber(query.get('steps')) ?? start.depth, MOST_STEPS),
    relations: switchOf(query.get('relations')),
    edge: edgeOf(query),
    position: query.get('position'),
    target: query.get('target'),
    article: query.get('article'),
    version: wholeNumber(query.get('version')),
    beside: wholeNumber(query.get('beside')),
    filter: filterOf(query),
  };
}

function edgeOf(query: URLSearchParams): EdgeChoice | null {
  const [from, to] = [query.get('from'), query.get('to')];
  return from === null || to === null ? null : { from, to, stance: oneOf(STANCES, query.get('as')) };
}

function filterOf(query: URLSearchParams): Filter {
  return {
    stances: allOf<Stance>(STANCES, query.getAll('stance')),
    polarities: POLARITIES.filter((polarity) => query.getAll('polarity').includes(String(polarity))),
    types: allOf(ENTITY_TYPES, query.getAll('type')),
    targetTypes: allOf(ENTITY_TYPES, query.getAll('about')),
    articles: [...new Set(query.getAll('in'))],
    publishers: [...new Set(query.getAll('publisher'))],
    since: dayOf(query.get('since')),
    until: dayOf(query.get('until')),
    undated: query.get('undated') === 'article' ? 'article' : 'out',
    asOf: momentOf(query.get('asof')),
  };
}

function oneOf<Choice extends string>(choices: readonly Choice[], given: string | null): Choice | null {
  return choices.find((choice) => choice === given) ?? null;
}

function allOf<Choice extends string>(choices: readonly Choice[], given: readonly string[]): Choice[] {
  return choices.filter((choice) => given.includes(choice));
}

function switchOf(given: string | null): boolean | null {
  const choice = oneOf(['on', 'off'], given);
  return choice === null ? null : choice === 'on';
}

function wholeNumber(given: string | null): number | null {
  return given !== null && /^[1-9]\d{0,6}$/.test(given) ? Number(given) : null;
}

/** A day of the calendar as it is written; null where there is no such day. */
export function dayOf(given: string | null): string | null {
  if (given === null || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return null;
  const day = new Date(`${given}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given) ? given : null;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** A moment, told as moments are compared; a day counts to its end, and a time without a zone is in UTC. */
export function momentOf(given: string | null): string | null {
  if (dayOf(given) !== null) return `${given}T23:59:59.999Z`;
  if (given === null || !MOMENT.test(given) || dayOf(given.slice(0, 10)) === null) return null;
  const moment = new Date(/(?:Z|[+-]\d{2}:\d{2})$/.test(given) ? given : `${given}Z`);
  if (Number.isNaN(moment.getTime())) return null;
  const text = moment.toISOString();
  return text.length === '2000-01-01T00:00:00.000Z'.length ? text : null;
}
