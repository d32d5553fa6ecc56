import { POLARITIES, type Polarity, polarityOf, STANCES, type Stance } from '../../model/closed-sets.js';
import { type Filter, NO_FILTER } from '../state/state.js';

/** The stances of a polarity, in their order. */
export function stancesOf(polarity: Polarity): Stance[] {
  return STANCES.filter((stance) => polarityOf(stance) === polarity);
}

/** Whether all, some or none of a polarity's stances are chosen. */
export function chosenOf({ stances, polarities }: Filter, polarity: Polarity): 'all' | 'some' | 'none' {
  if (polarities.includes(polarity)) return 'all';
  return stances.some((stance) => polarityOf(stance) === polarity) ? 'some' : 'none';
}

export function hasStance({ stances, polarities }: Filter, stance: Stance): boolean {
  return stances.includes(stance) || polarities.includes(polarityOf(stance));
}

/** Chooses a whole polarity, or nothing of it. */
export function togglePolarity(filter: Filter, polarity: Polarity): Filter {
  const others = filter.stances.filter((stance) => polarityOf(stance) !== polarity);
  const chosen = filter.polarities.includes(polarity);
  return {
    ...filter,
    stances: others,
    polarities: POLARITIES.filter((one) => (one === polarity ? !chosen : filter.polarities.includes(one))),
  };
}

/** Chooses a stance or leaves it out; when all of a polarity are chosen, the polarity is. */
export function toggleStance(filter: Filter, stance: Stance): Filter {
  const polarity = polarityOf(stance);
  const siblings = stancesOf(polarity);
  const before = siblings.filter((sibling) => hasStance(filter, sibling));
  const after = siblings.filter((sibling) => before.includes(sibling) !== (sibling === stance));
  const whole = after.length === siblings.length;
  const chosen = (one: Stance) =>
    polarityOf(one) === polarity ? !whole && after.includes(one) : filter.stances.includes(one);
  return {
    ...filter,
    stances: STANCES.filter(chosen),
    polarities: POLARITIES.filter((one) => (one === polarity ? whole : filter.polarities.includes(one))),
  };
}

/** With it where it was not, without it where it was. */
export function toggle<Choice>(chosen: readonly Choice[], choice: Choice): Choice[] {
  return chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice];
}

/** Something that a filter asks for, and the filter without it. */
export type ActiveFilter = { readonly without: Filter } & (
  | { readonly kind: 'stance'; readonly stance: Stance }
  | { readonly kind: 'polarity'; readonly polarity: Polarity }
  | { readonly kind: 'type' | 'targetType'; readonly type: Filter['types'][number] }
  | { readonly kind: 'article' | 'publisher'; readonly id: string }
  | { readonly kind: 'dates'; readonly since: string | null; readonly until: string | null }
  | { readonly kind: 'asOf'; readonly moment: string }
);

/** All that a filter asks for, each to be taken away alone. */
export function activeFilters(filter: Filter): ActiveFilter[] {
  const { polarities, stances, types, targetTypes, articles, publishers, since, until, asOf } = filter;
  const dates = { since: null, until: null, undated: NO_FILTER.undated };
  return [
    ...(asOf === null ? [] : [{ kind: 'asOf', moment: asOf, without: { ...filter, asOf: null } } as const]),
    ...polarities.map(
      (polarity) => ({ kind: 'polarity', polarity, without: togglePolarity(filter, polarity) }) as const,
    ),
    ...stances.map(
      (stance) =>
        ({ kind: 'stance', stance, without: { ...filter, stances: toggle(stances, stance) } }) as const,
    ),
    ...types.map(
      (type) => ({ kind: 'type', type, without: { ...filter, types: toggle(types, type) } }) as const,
    ),
    ...targetTypes.map((type) => {
      const without = { ...filter, targetTypes: toggle(targetTypes, type) };
      return { kind: 'targetType', type, without } as const;
    }),
    ...articles.map(
      (id) => ({ kind: 'article', id, without: { ...filter, articles: toggle(articles, id) } }) as const,
    ),
    ...publishers.map((id) => {
      const without = { ...filter, publishers: toggle(publishers, id) };
      return { kind: 'publisher', id, without } as const;
    }),
    ...(since === null && until === null
      ? []
      : [{ kind: 'dates', since, until, without: { ...filter, ...dates } } as const]),
  ];
}
