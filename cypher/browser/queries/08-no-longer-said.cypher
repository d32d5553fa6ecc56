// What articles no longer say · ما سُحب من المواقف
// Positions that an earlier version states and the current one does not, with both versions.
MATCH (claim:Position)-[evidence:EVIDENCED_BY]->(edition:Version)<-[has:HAS_VERSION]-(origin:Article)
WHERE coalesce(claim.current, false) = false AND evidence.rank = 0 AND edition.ingestedAt IS NOT NULL
MATCH (claim)<-[stated:STATED]-(speaker:Actor)
OPTIONAL MATCH (claim)-[about:ABOUT]->(target:Entity)
OPTIONAL MATCH (origin)-[hasNow:HAS_VERSION]->(now:Version)
WHERE now.current = true
RETURN speaker, stated, claim, about, target, evidence, edition, has, origin, hasNow, now
LIMIT 250
