// title: Who is both for and against
// title.ar: من يؤيد ويعارض الجهة نفسها
// answers: Each actor with current positions both for and against one target: how many of each, and when the last of each was taken.
// example: isnad ask contradictions
MATCH (speaker:Actor)-[:STATED]->(claim:Position)-[:ABOUT]->(target:Entity)
WHERE claim.current = true AND claim.polarity <> 0
MATCH (claim)-[evidence:EVIDENCED_BY]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE edition.current = true AND evidence.rank = 0
WITH speaker, target, claim.polarity AS side, claim, coalesce(claim.statedOn, origin.publishedAt) AS date
ORDER BY date, claim.id
WITH speaker, target,
  collect(CASE WHEN side = 1 THEN claim.stance END) AS backs, collect(CASE WHEN side = 1 THEN date END) AS backDates,
  collect(CASE WHEN side = -1 THEN claim.stance END) AS rejects,
  collect(CASE WHEN side = -1 THEN date END) AS rejectDates
WHERE size(backs) > 0 AND size(rejects) > 0
RETURN speaker.name AS actor, target.name AS about, size(backs) AS for, last(backDates) AS lastFor,
  size(rejects) AS against, last(rejectDates) AS lastAgainst, speaker.id AS actorId, target.id AS aboutId
ORDER BY speaker.name, speaker.id, target.name, target.id
