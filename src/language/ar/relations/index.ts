import type { Sentence } from '../../../model/document.js';
import type { Link } from '../../../model/link.js';
import type { LanguageContext, RelationProposal } from '../../pack.js';
import { type View, viewOf } from '../statements/view.js';
import { alliances } from './allied-with.js';
import { conducting } from './conducts.js';
import { rolesHeld } from './holds-role.js';
import { locations } from './located-in.js';
import { meetings } from './met.js';
import { memberships } from './part-of.js';

export type RelationRule = (view: View, links: readonly Link[]) => RelationProposal[];

/** A rule is a file and a line here. */
const RULES: readonly RelationRule[] = [rolesHeld, memberships, alliances, conducting, locations, meetings];

export function proposeRelations(
  sentence: Sentence,
  links: readonly Link[],
  context: LanguageContext,
): RelationProposal[] {
  const view = viewOf(sentence, links, context);
  return RULES.flatMap((rule) => rule(view, links));
}
