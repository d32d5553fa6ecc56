// title: What several articles say
// title.ar: ما تقوله عدة مقالات
// answers: Each speaker, stance and target that two or more articles report: in how many, from when until when, and the titles.
// param stance (stance) = null: Only positions of this stance.
// example: isnad ask corroboration
// example: isnad ask corroboration --param stance=opposes --limit 20
MATCH (speaker:Actor)-[:STATED]->(claim:Position)-[:ABOUT]->(target:Entity)
WHERE claim.current = true AND ($stance IS NULL OR claim.stance = $stance)
MATCH (claim)-[evidence:EVIDENCED_BY]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE edition.current = true AND evidence.rank = 0
WITH speaker, claim.stance AS stance, target, origin, min(coalesce(claim.statedOn, origin.publishedAt)) AS date
ORDER BY origin.publishedAt, origin.id
WITH speaker, stance, target, count(origin) AS articles, min(date) AS firstOn, max(date) AS lastOn,
  collect(coalesce(origin.title, origin.id)) AS titles
WHERE articles > 1
RETURN speaker.name AS actor, stance, target.name AS about, articles, firstOn, lastOn, titles
ORDER BY articles DESC, speaker.name, speaker.id, stance, target.name, target.id
