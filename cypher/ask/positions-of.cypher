// title: What an actor says and holds
// title.ar: مواقف جهة ما
// answers: Every current position of one speaker, in the order of time: its stance, about whom or what, and the words it rests on.
// param actor (actor): The speaker: an id, or any known name in Arabic or English.
// param stance (stance) = null: Only positions of this stance.
// example: isnad ask positions-of --param actor=تركيا
// example: isnad ask positions-of --param actor="Hulusi Akar" --param stance=opposes
MATCH (speaker:Actor {id: $actor})-[:STATED]->(claim:Position)
WHERE claim.current = true AND ($stance IS NULL OR claim.stance = $stance)
MATCH (claim)-[evidence:EVIDENCED_BY]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE edition.current = true AND evidence.rank = 0
CALL {
  WITH claim
  MATCH (claim)-[:ABOUT]->(target:Entity)
  WITH target
  ORDER BY target.name, target.id
  RETURN collect(target.name) AS about
}
RETURN claim.stance AS stance, about, claim.statedOn AS statedOn, evidence.quote AS quote,
  coalesce(origin.title, origin.id) AS article, claim.id AS position
ORDER BY coalesce(claim.statedOn, origin.publishedAt, ''), origin.id, evidence.startOffset, claim.id
