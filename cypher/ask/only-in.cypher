// title: What an article adds
// title.ar: ما يضيفه المقال
// answers: The current positions of an article that no other one has: its speakers, stances and targets that are reported nowhere else.
// param article (text): The id or address of the article.
// example: isnad ask only-in --param article=https://example.org/news/1
MATCH (origin:Article)-[:HAS_VERSION]->(edition:Version)<-[evidence:EVIDENCED_BY]-(claim:Position)
WHERE (origin.id = $article OR origin.url = $article) AND edition.current = true AND evidence.rank = 0
MATCH (claim)<-[:STATED]-(speaker:Actor)
MATCH (claim)-[:ABOUT]->(target:Entity)
OPTIONAL MATCH (speaker)-[:STATED]->(same:Position)-[:ABOUT]->(target)
WHERE same.stance = claim.stance
OPTIONAL MATCH (same)-[:EVIDENCED_BY]->(elsewhere:Version)<-[:HAS_VERSION]-(other:Article)
WITH origin, claim, evidence, speaker, target,
  sum(CASE WHEN elsewhere.current = true AND other.id <> origin.id THEN 1 ELSE 0 END) AS others
WHERE others = 0
RETURN speaker.name AS actor, claim.stance AS stance, target.name AS about, evidence.quote AS quote, claim.id AS position
ORDER BY evidence.startOffset, claim.id, speaker.name, speaker.id, target.name, target.id
