// title: Which conditions are set
// title.ar: الشروط التي وضعها كل طرف
// answers: Every current position with a condition: who sets it, on what, and the condition in the article's own words.
// param actor (actor) = null: Only conditions of this actor.
// example: isnad ask conditions
// example: isnad ask conditions --param actor=تركيا
MATCH (speaker:Actor)-[:STATED]->(claim:Position)
WHERE claim.current = true AND claim.condition IS NOT NULL AND ($actor IS NULL OR speaker.id = $actor)
MATCH (claim)-[evidence:EVIDENCED_BY]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE edition.current = true AND evidence.rank = 0
CALL {
  WITH claim
  MATCH (claim)-[:ABOUT]->(target:Entity)
  WITH target
  ORDER BY target.name, target.id
  RETURN collect(target.name) AS about
}
RETURN speaker.name AS actor, claim.stance AS stance, about, claim.condition AS condition,
  coalesce(claim.statedOn, origin.publishedAt) AS date, evidence.quote AS quote,
  coalesce(origin.title, origin.id) AS article, claim.id AS position
ORDER BY speaker.name, speaker.id, coalesce(claim.statedOn, origin.publishedAt, ''), origin.id, evidence.startOffset, claim.id
