// Every entity with its names, whom it is judged to be, and how many articles name it at present.
MATCH (entity:Entity)
CALL {
  WITH entity
  MATCH (entity)-[:MENTIONED_IN]->(version:Version)<-[:HAS_VERSION]-(article:Article)
  WHERE version.current
  RETURN count(DISTINCT article) AS articles
}
RETURN entity.id AS id, entity.name AS name, entity.nameAr AS nameAr, entity.nameEn AS nameEn,
  entity.aliases AS aliases, labels(entity) AS labels, entity.mergedInto AS mergedInto, articles
ORDER BY id
