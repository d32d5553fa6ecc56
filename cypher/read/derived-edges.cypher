// What the derived edges of some speakers say.
// $speakers: ids
UNWIND $speakers AS speaker
MATCH (actor:Actor {id: speaker})-[edge]->(target:Entity)
WHERE edge.positions IS NOT NULL
RETURN speaker, toLower(type(edge)) AS stance, target.id AS target, edge.positions AS positions,
  edge.articles AS articles, edge.firstStatedOn AS firstStatedOn, edge.lastStatedOn AS lastStatedOn
ORDER BY speaker, stance, target
