// Gives actors that no gazetteer knows the most telling kind by which the remaining texts call them; see
// settle-actor-kinds.
// types: Person State Organization ArmedGroup Coalition
// row: id
UNWIND $rows AS row
MATCH (entity:Actor {id: row.id})-[mention:MENTIONED_IN|READ_IN]->(:Version)
WHERE mention.type IS NOT NULL
WITH entity, collect(DISTINCT mention.type) AS types
WITH entity, CASE
    WHEN 'Person' IN types THEN 'Person'
    WHEN 'ArmedGroup' IN types THEN 'ArmedGroup'
    WHEN 'Coalition' IN types THEN 'Coalition'
    WHEN 'State' IN types THEN 'State'
    ELSE 'Organization'
  END AS type
WHERE type = '__TYPE__'
REMOVE entity:Person, entity:ArmedGroup, entity:Coalition, entity:State, entity:Organization
SET entity:__TYPE__
