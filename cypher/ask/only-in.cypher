// title: What an article adds
// title.ar: ما يضيفه المقال
// answers: The current positions of an article that no other one has: its speakers, stances and targets that are reported nowhere else.
// param article (text): The id or address of the article.
// example: isnad ask only-in --param article=https://example.org/news/1
MATCH (origin:Article)-[:HAS_VERSION]->(edition:Version)<-[evidence:EVIDENCED_BY]-(claim:Position)
WHERE (origin.id = $article OR origin.url = $article) AND edition.current = true AND evidence.rank = 0
MATCH (claim)<-[:STATED]-(speaker:Actor)
MATCH (claim)-[:ABOUT]->(target:Entity)
CALL {
  WITH origin, claim, speaker, target
  MATCH (speaker)-[:STATED]->(same:Position)-[:ABOUT]->(target)
  WHERE same.stance = claim.stance
  MATCH (same)-[:EVIDENCED_BY]->(elsewhere:Version)<-[:HAS_VERSION]-(other:Article)
  WHERE elsewhere.current = true AND other.id <> origin.id
  RETURN count(other) AS others
}
WITH claim, evidence, speaker, target, others
WHERE others = 0
RETURN speaker.name AS actor, claim.stance AS stance, target.name AS about, evidence.quote AS quote, claim.id AS position
ORDER BY evidence.startOffset, claim.id, speaker.name, speaker.id, target.name, target.id
