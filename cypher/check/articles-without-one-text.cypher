// finds: an article without a version, with several texts in force, or with none although it is not withdrawn
MATCH (article:Article)
CALL {
  WITH article
  MATCH (article)-[:HAS_VERSION]->(version:Version)
  RETURN count(version) AS versions, count(CASE WHEN version.current = true THEN 1 END) AS inForce
}
WITH article, versions, inForce
WHERE versions = 0 OR inForce > 1 OR (inForce = 0 AND article.withdrawnOn IS NULL)
RETURN article.id AS id, toString(versions) + ' versions, ' + toString(inForce) + ' in force' AS detail
ORDER BY id
