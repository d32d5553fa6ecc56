// title: What is no longer said
// title.ar: المواقف التي سُحبت
// answers: Every position that its article no longer states: when it ceased to, because of which version or withdrawal, and the words it rested on.
// param actor (actor) = null: Only positions of this speaker.
// example: isnad ask withdrawn
// example: isnad ask withdrawn --param actor=تركيا --format json
MATCH (one:Actor)-[:STATED]->(claim:Position)
WHERE $actor IS NULL OR one.id = $actor
WITH DISTINCT claim
MATCH (claim)-[evidence:EVIDENCED_BY]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE evidence.rank = 0 AND edition.ingestedAt IS NOT NULL AND NOT (claim.current = true)
  AND size(edition.currentUntil) > 0
WITH claim, evidence, edition, origin
ORDER BY edition.currentUntil[size(edition.currentUntil) - 1] DESC
WITH claim, origin, collect(evidence.quote) AS quotes, collect(edition.number) AS numbers,
  max(edition.currentUntil[size(edition.currentUntil) - 1]) AS withdrawnAt
CALL {
  WITH claim
  MATCH (claim)<-[:STATED]-(speaker:Actor)
  WITH speaker
  ORDER BY speaker.name, speaker.id
  RETURN collect(speaker.name) AS speakers
}
CALL {
  WITH claim
  MATCH (claim)-[:ABOUT]->(target:Entity)
  WITH target
  ORDER BY target.name, target.id
  RETURN collect(target.name) AS about
}
CALL {
  WITH origin, withdrawnAt
  MATCH (origin)-[:HAS_VERSION]->(next:Version)
  WHERE withdrawnAt IN next.currentFrom
  RETURN max(next.number) AS replacedBy
}
WITH claim, origin, quotes, numbers, withdrawnAt, speakers, about, replacedBy,
  [at IN range(0, size(coalesce(origin.withdrawnOn, [])) - 1) WHERE origin.withdrawnOn[at] = withdrawnAt |
    origin.withdrawnReasons[at]] AS reasons
RETURN speakers, claim.stance AS stance, about, quotes[0] AS quote, coalesce(origin.title, origin.id) AS article,
  numbers[0] AS lastVersion, withdrawnAt, replacedBy, reasons[0] AS reason, claim.id AS position
ORDER BY withdrawnAt, origin.id, claim.id
