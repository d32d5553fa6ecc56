// On whose word · سلسلة الإسناد
// Positions that reach the article through somebody else: who takes it, who reports it, which article has it.
MATCH (claim:Position)-[reported:REPORTED_BY]->(intermediary:Actor)
WHERE claim.current = true
MATCH (claim)<-[stated:STATED]-(speaker:Actor)
MATCH (claim)-[evidence:EVIDENCED_BY]->(edition:Version)<-[has:HAS_VERSION]-(origin:Article)
WHERE edition.current = true AND evidence.rank = 0
RETURN speaker, stated, claim, reported, intermediary, evidence, edition, has, origin
LIMIT 250
