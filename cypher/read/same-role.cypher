// Offices that both of two entities are said to hold, for pairs of them.
// $pairs: pairs of ids
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]})-[held:HOLDS_ROLE]->(body:Actor)<-[also:HOLDS_ROLE]-(b:Entity {id: pair[1]})
WHERE held.role = also.role
RETURN DISTINCT a.id AS a, b.id AS b, held.role AS role, body.name AS body
ORDER BY a, b, role, body
