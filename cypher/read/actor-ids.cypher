// Actors in the order of their ids.
// $after: the last id of the page before; empty for the first
MATCH (actor:Actor)
WHERE actor.id > $after
RETURN actor.id AS id
ORDER BY id
LIMIT 200
