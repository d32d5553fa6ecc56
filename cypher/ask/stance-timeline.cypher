// title: How a stance developed
// title.ar: تطور موقف جهة من جهة أو مكان
// answers: Every position that an actor ever took about one target, in the order of time, also those that its article no longer states.
// param actor (actor): The speaker: an id, or any known name in Arabic or English.
// param about (entity): What the positions are about: an id, or any known name.
// example: isnad ask stance-timeline --param actor=تركيا --param about="Syrian Democratic Forces"
MATCH (speaker:Actor {id: $actor})-[:STATED]->(claim:Position)-[:ABOUT]->(target:Entity {id: $about})
MATCH (claim)-[evidence:EVIDENCED_BY]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE evidence.rank = 0 AND edition.ingestedAt IS NOT NULL
WITH claim, evidence, edition, origin
ORDER BY edition.number DESC
WITH claim, origin, collect(evidence.quote) AS quotes
RETURN coalesce(claim.statedOn, origin.publishedAt) AS date, claim.stance AS stance, claim.polarity AS polarity,
  claim.current = true AS current, quotes[0] AS quote, coalesce(origin.title, origin.id) AS article, claim.id AS position
ORDER BY coalesce(claim.statedOn, origin.publishedAt, ''), origin.id, claim.id
