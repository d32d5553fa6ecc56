// What an article says, at a version · ما يقوله مقال في إحدى نسخه
// Its positions with their speakers and targets.
// article: its id, its address, or words of its title. Empty: the one with the most versions. version: empty for the current.
WITH '' AS article, '' AS version
MATCH (origin:Article)-[:HAS_VERSION]->(edition:Version)
WHERE edition.ingestedAt IS NOT NULL
  AND (article = '' OR origin.id = article OR origin.url = article OR origin.title CONTAINS article)
WITH origin, version, count(edition) AS versions
ORDER BY versions DESC, origin.id
LIMIT 1
MATCH (origin)-[has:HAS_VERSION]->(edition:Version)
WHERE (version = '' AND edition.current = true) OR toString(edition.number) = version
MATCH (edition)<-[evidence:EVIDENCED_BY]-(claim:Position)
WHERE evidence.rank = 0
MATCH (claim)<-[stated:STATED]-(speaker:Actor)
OPTIONAL MATCH (claim)-[about:ABOUT]->(target:Entity)
RETURN speaker, stated, claim, about, target
LIMIT 250
