import type { Extraction } from '../../src/model/extraction.js';
import { type Who, WORLD } from '../support/extraction.js';
import type { JudgeStep } from './random.js';

const ACTORS: readonly Who[] = ['turkey', 'usa', 'sdf', 'akar', 'dunford', 'council'];

/** Who is whom, in the plainest terms: two tables, and the entities that there are. */
export class JudgementModel {
  readonly #same = new Map<string, string>();
  /** Article and id, as JSON, to whom it means there. */
  readonly #split = new Map<string, string>();
  readonly #apart = new Set<string>();
  readonly #entities = new Set<string>();

  /** Whether the judgement is allowed. */
  judge(step: JudgeStep): boolean {
    const entity = WORLD[step.entity].id;
    if (step.kind === 'unmerge') return this.#same.delete(entity);
    const other = WORLD[step.other].id;
    if (entity === other) return false;
    const isOneFamily =
      step.entity === step.other || (ACTORS.includes(step.entity) && ACTORS.includes(step.other));
    switch (step.kind) {
      case 'merge':
        return isOneFamily && this.#merge(entity, other);
      case 'part':
        return this.#part(entity, other);
      case 'split':
        if (!isOneFamily) return false;
        this.#split.set(JSON.stringify([step.article, entity]), other);
        this.#add(other);
        return true;
    }
  }

  #merge(entity: string, other: string): boolean {
    if (other.includes(':~') && !entity.includes(':~')) return false;
    if (this.#whole(entity) === this.#whole(other)) return true;
    if (this.#same.has(entity)) return false;
    this.#same.set(entity, other);
    this.#apart.delete(pairOf(entity, other));
    this.#add(entity, other);
    return true;
  }

  #part(entity: string, other: string): boolean {
    const direct = [
      [entity, other],
      [other, entity],
    ] as const;
    const merged = direct.filter(([a, b]) => this.#same.get(a) === b);
    for (const [a] of merged) this.#same.delete(a);
    if (this.#whole(entity) === this.#whole(other)) {
      for (const [a, b] of merged) this.#same.set(a, b);
      return false;
    }
    this.#apart.add(pairOf(entity, other));
    return true;
  }

  meaning(article: string, id: string): string {
    return this.#whole(this.#split.get(JSON.stringify([article, id])) ?? id);
  }

  #whole(id: string): string {
    const next = this.#same.get(id);
    return next === undefined ? id : this.#whole(next);
  }

  /** The text is stored, and with it whom it names. */
  meet({ article, entities }: Extraction): void {
    for (const { id } of entities) this.#add(id, this.meaning(article.id, id));
  }

  #add(...ids: readonly string[]): void {
    for (const id of ids) this.#entities.add(id);
  }

  /** An article is purged: entities that it alone named go, and the judgements about them. */
  forget(article: string, versions: readonly Extraction[], rest: readonly Extraction[]): void {
    const named = versions.flatMap(({ entities }) => entities.map(({ id }) => id));
    const touched = new Set(named.flatMap((id) => [id, this.meaning(article, id)]));
    const needed = new Set(
      rest.flatMap((other) => other.entities.flatMap(({ id }) => [id, this.meaning(other.article.id, id)])),
    );
    for (let pass = 0; pass < 2; pass += 1) {
      for (const id of [...touched].sort()) {
        const isMergedInto = [...this.#same].some(([a, b]) => b === id && this.#entities.has(a));
        if (!needed.has(id) && !isMergedInto) this.#entities.delete(id);
      }
    }
    const isGone = (id: string): boolean => touched.has(id) && !this.#entities.has(id);
    for (const [a, b] of this.#same) if (isGone(a) || isGone(b)) this.#same.delete(a);
    for (const [key, other] of this.#split) {
      const [where, id] = JSON.parse(key) as [string, string];
      if (where === article || isGone(id) || isGone(other)) this.#split.delete(key);
    }
    for (const pair of this.#apart) {
      if ((JSON.parse(pair) as string[]).some(isGone)) this.#apart.delete(pair);
    }
  }

  /** The judgements in force, as sorted lines of JSON. */
  get inForce(): string[] {
    const lines = [
      ...[...this.#same].map(([a, b]) => ['same', a, b, null]),
      ...[...this.#split].map(([key, other]) => {
        const [article, id] = JSON.parse(key) as [string, string];
        return ['split', id, other, article];
      }),
      ...[...this.#apart].map((pair) => ['different', ...(JSON.parse(pair) as string[]), null]),
    ];
    return lines.map((line) => JSON.stringify(line)).sort();
  }
}

function pairOf(a: string, b: string): string {
  return JSON.stringify([a, b].sort());
}
