// title: What one article alone says
// title.ar: ما لا يقوله إلا مقال واحد
// answers: Each speaker, stance and target that a single article reports, with its words: what waits for a second source.
// param about (entity) = null: Only positions about this: an id, or any known name.
// example: isnad ask single-source --limit 20
// example: isnad ask single-source --param about=الرقة
MATCH (speaker:Actor)-[:STATED]->(claim:Position)-[:ABOUT]->(target:Entity)
WHERE claim.current = true AND ($about IS NULL OR target.id = $about)
MATCH (claim)-[evidence:EVIDENCED_BY]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE edition.current = true AND evidence.rank = 0
WITH speaker, claim, target, evidence, origin
ORDER BY evidence.startOffset, claim.id
WITH speaker, claim.stance AS stance, target, collect(DISTINCT origin) AS origins, collect(evidence.quote) AS quotes,
  collect(claim.id) AS positions
WHERE size(origins) = 1
WITH speaker, stance, target, origins[0] AS origin, quotes[0] AS quote, positions[0] AS position
RETURN speaker.name AS actor, stance, target.name AS about, quote, coalesce(origin.title, origin.id) AS article, position
ORDER BY coalesce(origin.publishedAt, ''), origin.id, speaker.name, speaker.id, stance, target.name, target.id
