import { ENTITY_TYPES, type EntityType, STANCES, type Stance } from '../../model/closed-sets.js';
import type { Overview, ViewPosition, ViewReading } from '../../view/wire.js';
import type { Filter } from '../state/state.js';
import { dateOf, type Screen, screenOf } from './screen.js';
import { Tally } from './tally.js';

/** How many positions there are, and how many each choice of a filter would let through under the other filters. */
export interface Counts {
  readonly shown: number;
  /** That a text in force, now or at the moment asked for, states. */
  readonly all: number;
  /** Shown, but without a target, and so at no edge. */
  readonly withoutTarget: number;
  readonly stances: ReadonlyMap<Stance, number>;
  readonly types: ReadonlyMap<EntityType, number>;
  readonly targetTypes: ReadonlyMap<EntityType, number>;
  /** By ids. */
  readonly articles: ReadonlyMap<string, number>;
  /** By names; what has no publisher under ''. */
  readonly publishers: ReadonlyMap<string, number>;
  /** Dates of those that pass but for their date, and how many of them have none. */
  readonly dates: readonly string[];
  readonly undated: number;
}

/** Counts once over all positions, however many filters there are. */
export function countPositions(overview: Overview, filter: Filter): Counts {
  const counter = new Counter(overview, filter);
  overview.positions.forEach((position, place) => {
    counter.add(position, place);
  });
  const { shown, all, withoutTarget, undated, dates } = counter;
  const { stances, types, targetTypes, articles, publishers } = counter;
  return {
    shown,
    all,
    withoutTarget,
    undated,
    dates,
    stances: stances.counts(),
    types: types.counts(),
    targetTypes: targetTypes.counts(),
    articles: articles.counts(),
    publishers: publishers.counts(),
  };
}

class Counter {
  shown = 0;
  all = 0;
  withoutTarget = 0;
  undated = 0;
  readonly dates: string[] = [];
  readonly stances = new Tally<Stance>();
  readonly types = new Tally<EntityType>();
  readonly targetTypes = new Tally<EntityType>();
  readonly articles = new Tally<string>();
  readonly publishers = new Tally<string>();

  private readonly screen: Screen;
  private readonly typeOf: readonly number[];
  private readonly articleOf: readonly number[];
  private readonly publisherOf: readonly number[];

  constructor(
    private readonly overview: Overview,
    private readonly filter: Filter,
  ) {
    this.screen = screenOf(overview, filter);
    for (const stance of STANCES) this.stances.placeOf(stance);
    for (const type of ENTITY_TYPES) {
      this.types.placeOf(type);
      this.targetTypes.placeOf(type);
    }
    this.typeOf = overview.entities.map(({ type }) => ENTITY_TYPES.indexOf(type));
    this.articleOf = overview.articles.map(({ id }) => this.articles.placeOf(id));
    this.publisherOf = overview.articles.map(({ publisher }) => this.publishers.placeOf(publisher ?? ''));
  }

  add(position: ViewPosition, place: number): void {
    const { screen } = this;
    const readings = screen.readings(position);
    if (readings.length === 0) return;
    this.all += 1;
    const stance = screen.stance(position);
    const speakers = screen.speakers(position);
    const targets = screen.targets(position);
    const date = screen.date(position);
    const missed = Number(!stance) + Number(!speakers) + Number(!targets) + Number(!date);
    if (missed > 1) return;
    const inSources = readings.some(({ article }) => screen.article(article) && screen.publisher(article));
    if (missed === 0) this.addSources(readings, place);
    if (!inSources) return;
    if (missed === 0) this.show(position);
    if (missed === 0 || !stance) this.stances.raise(STANCES.indexOf(position.stance), place);
    if (missed === 0 || !speakers) this.addTypes(this.types, position.speakers, place);
    if (missed === 0 || !targets) this.addTypes(this.targetTypes, position.targets, place);
    if (missed === 0 || !date) this.addDate(position);
  }

  private show({ targets }: ViewPosition): void {
    this.shown += 1;
    if (targets.length === 0) this.withoutTarget += 1;
  }

  /** An article is chosen under the publishers chosen, a publisher under the articles. */
  private addSources(readings: readonly ViewReading[], place: number): void {
    for (const { article } of readings) {
      if (this.screen.publisher(article)) this.articles.raise(this.articleOf[article] ?? -1, place);
      if (this.screen.article(article)) this.publishers.raise(this.publisherOf[article] ?? -1, place);
    }
  }

  private addTypes(types: Tally<EntityType>, ends: readonly number[], place: number): void {
    for (const end of ends) types.raise(this.typeOf[end] ?? -1, place);
  }

  private addDate(position: ViewPosition): void {
    const date = dateOf(this.overview, position, this.filter.undated);
    if (date === null) this.undated += 1;
    else this.dates.push(date);
  }
}
