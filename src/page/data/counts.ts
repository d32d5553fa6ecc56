import type { EntityType, Stance } from '../../model/closed-sets.js';
import type { Overview, ViewPosition } from '../../view/wire.js';
import type { Filter } from '../state/state.js';
import { dateOf, type Screen, screenOf } from './screen.js';

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
  const screen = screenOf(overview, filter);
  const tally = new Tally(overview, filter.undated);
  for (const position of overview.positions) tally.add(position, judge(screen, position));
  return tally;
}

/** What keeps a position out, question by question. */
interface Verdict {
  readonly stance: boolean;
  readonly speakers: boolean;
  readonly targets: boolean;
  readonly date: boolean;
  /** Places of the articles in force that have it: all, and as either or both filters let them through. */
  readonly held: readonly number[];
  readonly inArticles: readonly number[];
  readonly ofPublishers: readonly number[];
  readonly inBoth: boolean;
}

function judge(screen: Screen, position: ViewPosition): Verdict {
  const held = [...new Set(screen.readings(position).map(({ article }) => article))];
  const inArticles = held.filter(screen.article);
  return {
    stance: screen.stance(position),
    speakers: screen.speakers(position),
    targets: screen.targets(position),
    date: screen.date(position),
    held,
    inArticles,
    ofPublishers: held.filter(screen.publisher),
    inBoth: inArticles.some(screen.publisher),
  };
}

class Tally implements Counts {
  shown = 0;
  all = 0;
  withoutTarget = 0;
  undated = 0;
  readonly stances = new Map<Stance, number>();
  readonly types = new Map<EntityType, number>();
  readonly targetTypes = new Map<EntityType, number>();
  readonly articles = new Map<string, number>();
  readonly publishers = new Map<string, number>();
  readonly dates: string[] = [];

  constructor(
    private readonly overview: Overview,
    private readonly datedBy: Filter['undated'],
  ) {}

  add(position: ViewPosition, verdict: Verdict): void {
    const { stance, speakers, targets, date, held, inArticles, ofPublishers, inBoth } = verdict;
    if (held.length === 0) return;
    this.all += 1;
    const rest = Number(stance) + Number(speakers) + Number(targets) + Number(date);
    if (rest === 4) {
      if (inBoth) this.show(position);
      for (const key of this.keysOf(ofPublishers, ({ id }) => id)) raise(this.articles, key);
      for (const key of this.keysOf(inArticles, ({ publisher }) => publisher ?? ''))
        raise(this.publishers, key);
    }
    if (!inBoth || rest < 3) return;
    if (rest === 4 || !stance) raise(this.stances, position.stance);
    if (rest === 4 || !speakers) this.raiseTypes(this.types, position.speakers);
    if (rest === 4 || !targets) this.raiseTypes(this.targetTypes, position.targets);
    if (rest === 4 || !date) this.addDate(position);
  }

  private show(position: ViewPosition): void {
    this.shown += 1;
    if (position.targets.length === 0) this.withoutTarget += 1;
  }

  private keysOf(
    places: readonly number[],
    keyOf: (article: Overview['articles'][number]) => string,
  ): Set<string> {
    return new Set(places.flatMap((place) => this.overview.articles[place] ?? []).map(keyOf));
  }

  private raiseTypes(counts: Map<EntityType, number>, ends: readonly number[]): void {
    for (const type of new Set(ends.flatMap((end) => this.overview.entities[end]?.type ?? [])))
      raise(counts, type);
  }

  private addDate(position: ViewPosition): void {
    const date = dateOf(this.overview, position, this.datedBy);
    if (date === null) this.undated += 1;
    else this.dates.push(date);
  }
}

function raise<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
