// title: Who stands against whom
// title.ar: من يعارض من
// answers: Each speaker and target with current positions of negative polarity (opposes, accuses, warns, denies): how many, in how many articles, and when last.
// param stance (stance) = null: Only this stance; without it, all that are against.
// example: isnad ask who-opposes-whom
// example: isnad ask who-opposes-whom --param stance=accuses --limit 10
MATCH (speaker:Actor)-[:STATED]->(claim:Position)-[:ABOUT]->(target:Entity)
WHERE claim.current = true AND claim.polarity = -1 AND ($stance IS NULL OR claim.stance = $stance)
MATCH (claim)-[:EVIDENCED_BY]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE edition.current = true
WITH speaker, target, claim.stance AS stance, count(DISTINCT claim) AS positions,
  count(DISTINCT origin) AS articles, max(claim.statedOn) AS lastStatedOn
RETURN speaker.name AS actor, stance, target.name AS against, positions, articles, lastStatedOn
ORDER BY positions DESC, speaker.name, speaker.id, target.name, target.id, stance
