// The content hash of the text in force; no row when the article is not stored or is withdrawn.
// $id: the article
MATCH (article:Article {id: $id})-[:HAS_VERSION]->(version:Version)
WHERE version.current
RETURN version.contentHash AS contentHash
