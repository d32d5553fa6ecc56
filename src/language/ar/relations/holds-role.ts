import type { Link } from '../../../model/link.js';
import type { Mention } from '../../../model/mention.js';
import type { RelationProposal } from '../../pack.js';
import type { View } from '../statements/view.js';

/**
 * وزير الخارجية التركي مولود …: a name with its title holds that office. Former holders hold nothing, and a calling
 * (المحلل السياسي التركي) is no office of the state it is from.
 */
export function rolesHeld(_view: View, links: readonly Link[]): RelationProposal[] {
  return links.flatMap(({ mention }) => {
    const { role } = mention;
    if (mention.shape !== 'name' || mention.type !== 'Person' || !role || role.of === null || role.former)
      return [];
    const owner = ownMention(links, role.of);
    return owner && !(role.isPrivate && owner.type === 'State')
      ? [
          {
            type: 'HOLDS_ROLE' as const,
            from: mention,
            to: owner,
            role: role.title,
            evidence: role.phrase,
            rule: 'ar/relation/title',
          },
        ]
      : [];
  });
}

/** The linked mention that stands where the office's owner is named. */
function ownMention(links: readonly Link[], of: Mention): Mention | null {
  const exact = links.find(({ mention }) => mention.start === of.start && mention.end === of.end);
  const within =
    exact ??
    links.find(
      ({ mention }) =>
        mention.start <= of.start &&
        of.end <= mention.end &&
        mention.shape !== 'role' &&
        mention.type === of.type,
    );
  return within?.mention ?? null;
}
