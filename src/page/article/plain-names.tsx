import type { Named } from '../../view/wire.js';
import { nameIn, usePage } from '../shell/page-context.js';

/** Names one after the other, each in its own direction. */
export function PlainNames({ entities }: { entities: readonly Named[] }) {
  const { language, names } = usePage().state;
  const parts = new Intl.ListFormat(language).formatToParts(entities.map((entity) => nameIn(entity, names)));
  return (
    <>
      {parts.map(({ type, value }, index) =>
        type === 'element' ? (
          <bdi class="foreign" key={index}>
            {value}
          </bdi>
        ) : (
          value
        ),
      )}
    </>
  );
}
