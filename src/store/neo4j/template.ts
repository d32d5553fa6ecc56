/**
 * The statements of a new article's update, in their order, in parts. What an update has of a part goes to the server as
 * one statement, which names all of the part: so there is one text, and one plan, whatever an article says. Each part
 * more is a message more; a larger one takes longer to plan, once on each server.
 */
export const TEMPLATE: readonly (readonly string[])[] = [
  [
    'claim-article',
    'lock-entities',
    'put-known-entities',
    'put-unknown-entities',
    'label-actors',
    'label-entities',
    'settle-actor-kinds',
  ],
  [
    'put-article',
    'create-version',
    'create-positions',
    'link-speakers',
    'link-positions',
    'create-evidence',
    'create-mentions',
    'create-relations',
  ],
  ['count-stances'],
];
