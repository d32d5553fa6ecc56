import type { Agreement, Pair, SpokenOf } from '../language/pack.js';
import type { Entity, EntityType } from '../model/entity.js';

/** Someone who spoke, for later sentences without a subject. Without ids: a source without identity. */
interface Turn {
  readonly ids: readonly string[];
  readonly sentence: number;
  /** How the text speaks of them, where that is not by what they are. */
  readonly as: SpokenOf | null;
}

interface Topic {
  readonly speakers: readonly string[];
  readonly targets: readonly string[];
  readonly sentence: number;
}

/** How many sentences a speaker may be silent and still be meant by a dropped subject. */
const REACH = 4;

/** Who holds the floor: resolves dropped subjects, duals and "the statement". */
export class Floor {
  private readonly turns: Turn[] = [];
  /** The latest first. */
  private readonly pairs: { readonly ids: readonly [string, string]; readonly by: Pair['by'] }[] = [];
  private issuer: string | null = null;
  private author: string | null = null;
  private told: Turn | null = null;
  private readonly topics: Topic[] = [];

  constructor(
    private readonly entities: ReadonlyMap<string, Entity>,
    private readonly genders: ReadonlyMap<string, 'm' | 'f'>,
  ) {}

  take(ids: readonly string[], sentence: number, as: SpokenOf | null = null): void {
    this.turns.unshift({ ids, sentence, as });
  }

  /** How the text spoke of them when they spoke last: it goes on so. */
  spokenOf(ids: readonly string[]): SpokenOf | null {
    return (
      this.turns.find((turn) => ids.length === 1 && turn.ids.length === 1 && turn.ids[0] === ids[0])?.as ??
      null
    );
  }

  /** What a speaker spoke of, for his next statement that only points back at it. */
  mean(speakers: readonly string[], targets: readonly string[], sentence: number): void {
    if (speakers.length > 0 && targets.length > 0) this.topics.unshift({ speakers, targets, sentence });
  }

  /** What one of the speakers spoke of last, within reach; empty when the article has not said. */
  meant(speakers: readonly string[], sentence: number): readonly string[] {
    const near = this.topics.find((topic) => topic.speakers.some((id) => speakers.includes(id)));
    return near !== undefined && sentence - near.sentence <= REACH ? near.targets : [];
  }

  meet(ids: readonly [string, string], by: Pair['by']): void {
    if (ids[0] !== ids[1]) this.pairs.unshift({ ids, by });
  }

  issue(id: string): void {
    this.issuer = id;
  }

  /**
   * Both who meet, of a kind where the text says which: empty when it has not said who. Rather who met than whose
   * relations were spoken of, and these rather than who were only named together.
   */
  both(are: EntityType | null = null): readonly string[] {
    const pair = (by: Pair['by'], kind: EntityType | null) =>
      this.pairs.find((found) => found.by === by && (kind === null || this.areAll(found.ids, kind)))?.ids;
    // Two are named together for many reasons; "both countries", "both ministers" they are by their noun alone.
    const found = pair('meeting', are) ?? pair('relations', are) ?? (are && pair('name', are));
    return found ?? this.spokeAsOne(are) ?? (are === 'State' ? [] : this.lastTwo());
  }

  /** "أعلن X وY …. وأكد الطرفان": the two who spoke with one voice. */
  private spokeAsOne(are: EntityType | null): readonly string[] | undefined {
    return this.turns.find(({ ids }) => ids.length === 2 && (are === null || this.areAll(ids, are)))?.ids;
  }

  private areAll(ids: readonly string[], type: EntityType): boolean {
    return ids.every((id) => this.entities.get(id)?.type === type);
  }

  /** Without a meeting in the text: the two persons who spoke last. */
  private lastTwo(): readonly string[] {
    const people = [...new Set(this.turns.flatMap(({ ids }) => ids))].filter(
      (id) => this.entities.get(id)?.type === 'Person',
    );
    return people.length === 2 ? people : [];
  }

  /** A sentence that reports nothing tells of somebody. */
  tell(id: string, sentence: number): void {
    this.told = { ids: [id], sentence, as: null };
  }

  /** Of whom the sentence before tells, where he agrees with the verb. */
  toldOf(agreement: Agreement, sentence: number): readonly string[] | null {
    const { told } = this;
    return told?.sentence === sentence - 1 && this.agrees(told, agreement) ? told.ids : null;
  }

  drawUp(id: string): void {
    this.author = id;
  }

  /** Who drew up the report that is quoted; nobody where the article has not said. */
  reportAuthor(): readonly string[] {
    return this.author === null ? [] : [this.author];
  }

  /** Whose statement is quoted; else the body that spoke last: a man's words are not called so. */
  statementIssuer(sentence: number): readonly string[] {
    if (this.issuer !== null) return [this.issuer];
    const last = this.last({ number: null, gender: null }, sentence);
    return last.some((id) => this.entities.get(id)?.type === 'Person') ? [] : last;
  }

  /** The speaker seen last, within `reach` sentences, who agrees with the verb; empty when nobody does. */
  last(agreement: Agreement, sentence: number, reach = REACH): readonly string[] {
    for (const turn of this.turns) {
      if (sentence - turn.sentence > reach) break;
      if (turn.ids.length === 0) return [];
      if (this.agrees(turn, agreement)) return turn.ids;
    }
    return agreement.number === 'dual' ? this.both() : [];
  }

  /** The unnamed source that spoke last: nobody where it has no identity. */
  lastSource(sentence: number): readonly string[] {
    const found = this.turns.find(({ ids, as }) => ids.length === 0 || as?.isSource === true);
    return found && sentence - found.sentence <= REACH ? found.ids : [];
  }

  private agrees(turn: Turn, agreement: Agreement): boolean {
    if (turn.as !== null && turn.ids.length === 1) return agreesAs(turn.as, agreement);
    return this.agreesByKind(turn, agreement);
  }

  private agreesByKind(turn: Turn, { number, gender }: Agreement): boolean {
    const [first] = turn.ids;
    if (turn.ids.length > 1) return number !== 'singular';
    if (first === undefined) return false;
    const entity = this.entities.get(first);
    const isPerson = entity?.type === 'Person';
    if (number === 'dual') return false;
    if (number === 'plural') return !isPerson && entity?.type !== 'State';
    if (gender === null) return true;
    const own = this.genders.get(first) ?? (isPerson ? 'm' : null);
    return own === null || own === gender;
  }
}

/** Officials are "they", a spokesman is "he", whatever the body that they speak for is. */
function agreesAs(as: SpokenOf, { number, gender }: Agreement): boolean {
  if (number !== null && as.number !== null && number !== as.number) return false;
  return gender === null || as.gender === null || gender === as.gender;
}
