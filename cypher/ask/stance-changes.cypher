// title: Who changed sides
// title.ar: من غير موقفه ومتى
// answers: Each actor who was first for a target and then against it, or the other way, with both positions and their articles; corrections of one article count too.
// param actor (actor) = null: Only this speaker.
// example: isnad ask stance-changes
// example: isnad ask stance-changes --param actor=تركيا
MATCH (speaker:Actor)-[:STATED]->(claim:Position)-[:ABOUT]->(target:Entity)
WHERE claim.polarity <> 0 AND ($actor IS NULL OR speaker.id = $actor)
MATCH (claim)-[evidence:EVIDENCED_BY]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE evidence.rank = 0 AND edition.ingestedAt IS NOT NULL
WITH speaker, target, claim, origin, min(edition.ingestedAt) AS learnt
WITH speaker, target, claim, origin, coalesce(claim.statedOn, origin.publishedAt, '') AS date, learnt
ORDER BY date, learnt, claim.id
WITH speaker, target, collect(claim) AS claims, collect(origin) AS origins, collect(date) AS dates
UNWIND range(1, size(claims) - 1) AS next
WITH speaker, target, claims[next - 1] AS before, claims[next] AS after, origins[next - 1] AS origin,
  origins[next] AS nextOrigin, dates[next - 1] AS date, dates[next] AS nextDate
WHERE before.polarity <> after.polarity
RETURN speaker.name AS actor, target.name AS about, before.stance AS was, date AS wasOn,
  coalesce(origin.title, origin.id) AS wasIn, after.stance AS became, nextDate AS becameOn,
  coalesce(nextOrigin.title, nextOrigin.id) AS becameIn, before.id AS position, after.id AS nextPosition
ORDER BY becameOn, actor, about, nextPosition
