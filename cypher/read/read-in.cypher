// Which versions of which articles are read to mention some ids, whomever they mean.
// $ids: the ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[mention:MENTIONED_IN|READ_IN]->(version:Version)<-[:HAS_VERSION]-(article:Article)
WHERE mention.readAs IS NULL
RETURN article.id AS article, version.id AS version, entity.id AS entity
ORDER BY article, version, entity
