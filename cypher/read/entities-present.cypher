// Of some entities those that a text in force names, or that positions in force connect, and how many articles name each.
// $ids: the entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL {
  WITH entity
  MATCH (entity)-[:MENTIONED_IN]->(version:Version)<-[:HAS_VERSION]-(article:Article)
  WHERE version.current = true
  RETURN count(DISTINCT article) AS articles
}
WITH entity, articles
WHERE articles > 0 OR EXISTS { MATCH (entity)-[edge]-(other:Entity) WHERE edge.positions IS NOT NULL }
RETURN entity, articles
