import { useMemo } from 'preact/hooks';
import { polarityOf, type Stance } from '../../model/closed-sets.js';
import type { Named, PositionDetail } from '../../view/wire.js';
import { isolate } from '../shell/foreign.js';
import { nameIn, usePage, useWords } from '../shell/page-context.js';
import { type Side, sideOf, useTerms } from '../shell/terms.js';
import words from './words.json' with { type: 'json' };

/** A position as the article tells it. */
export interface Description {
  readonly stance: Stance;
  readonly side: Side;
  readonly speakers: readonly Named[];
  readonly targets: readonly Named[];
  readonly topic: string | null;
  readonly statedOn: string | null;
  /** In one sentence. */
  readonly what: string;
}

/** Positions in the words of the interface, by their ids. */
export function useDescriptions(
  details: ReadonlyMap<string, PositionDetail>,
): ReadonlyMap<string, Description> {
  const { language, names } = usePage().state;
  const say = useWords(words);
  const term = useTerms();
  return useMemo(() => {
    const lists = new Intl.ListFormat(language);
    const list = (entities: readonly Named[]) =>
      lists.format(entities.map((entity) => isolate(nameIn(entity, names))));
    const described = [...details.values()].map(({ id, stance, speakers, targets, topic, statedOn }) => {
      const values = { speakers: list(speakers), stance: term(stance), targets: list(targets) };
      const what = say(targets.length > 0 ? 'what' : 'what-alone', values);
      const side = sideOf(polarityOf(stance));
      return [id, { stance, side, speakers, targets, topic, statedOn, what }] as const;
    });
    return new Map(described);
  }, [details, language, names, say, term]);
}
