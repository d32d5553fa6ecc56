// Other articles that have, or had, this very content.
// $id: the article; $contentHash: its content
MATCH (version:Version {contentHash: $contentHash})<-[:HAS_VERSION]-(article:Article)
WHERE article.id <> $id
RETURN DISTINCT article.id AS id
ORDER BY id
