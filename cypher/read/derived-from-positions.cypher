// What the positions in force of some speakers make of the derived edges.
// $speakers: ids
UNWIND $speakers AS speaker
MATCH (actor:Actor {id: speaker})-[:STATED]->(position:Position)-[:ABOUT]->(target:Entity)
WHERE position.current = true
MATCH (position)-[:EVIDENCED_BY]->(version:Version)<-[:HAS_VERSION]-(article:Article)
WHERE version.current = true
RETURN speaker, position.stance AS stance, target.id AS target, count(DISTINCT position) AS positions,
  count(DISTINCT article) AS articles, min(position.statedOn) AS firstStatedOn, max(position.statedOn) AS lastStatedOn
ORDER BY speaker, stance, target
