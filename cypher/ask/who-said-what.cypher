// title: Who said what
// title.ar: من قال ماذا
// answers: Every current position, article by article in the order of the text: who takes it, which stance, about whom or what, and the words it rests on.
// param stance (stance) = null: Only positions of this stance.
// example: isnad ask who-said-what --limit 20
// example: isnad ask who-said-what --param stance=demands --format ndjson
MATCH (claim:Position)-[evidence:EVIDENCED_BY]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE claim.current = true AND edition.current = true AND evidence.rank = 0
  AND ($stance IS NULL OR claim.stance = $stance)
CALL {
  WITH claim
  MATCH (claim)-[:ABOUT]->(target:Entity)
  WITH target
  ORDER BY target.name, target.id
  RETURN collect(target.name) AS about
}
CALL {
  WITH claim
  MATCH (claim)<-[:STATED]-(speaker:Actor)
  WITH speaker
  ORDER BY speaker.name, speaker.id
  RETURN collect(speaker.name) AS speakers
}
RETURN speakers, claim.stance AS stance, about, claim.statedOn AS statedOn, evidence.quote AS quote,
  coalesce(origin.title, origin.id) AS article, claim.id AS position
ORDER BY coalesce(origin.publishedAt, ''), origin.id, evidence.startOffset, claim.id
