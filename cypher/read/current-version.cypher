// The text in force, without the text itself; no row when the article is not stored or is withdrawn.
// $id: the article
MATCH (article:Article {id: $id})-[:HAS_VERSION]->(version:Version)
WHERE version.current
RETURN version.id AS id, version.number AS number, version.contentHash AS contentHash, version.extractor AS extractor,
  article.title AS title
