// Every entity that any version of an article mentions.
// $id: the article
MATCH (article:Article {id: $id})-[:HAS_VERSION]->(version:Version)<-[:MENTIONED_IN|READ_IN]-(entity:Entity)
RETURN DISTINCT entity.id AS id
ORDER BY id
