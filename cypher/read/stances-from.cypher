// The derived edges that begin at some speakers.
// $ids: the speakers
UNWIND $ids AS id
MATCH (speaker:Entity {id: id})-[edge]->(target:Entity)
WHERE edge.positions IS NOT NULL
RETURN id AS from, type(edge) AS type, target.id AS to, properties(edge) AS properties
