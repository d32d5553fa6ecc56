// title: Who conducts an operation, and who is against it
// title.ar: من ينفذ العمليات ومن يعارضها
// answers: Every operation that a current text names: who conducts it, and who takes current positions for and against it.
// example: isnad ask operations
MATCH (campaign:Operation)-[:MENTIONED_IN]->(edition:Version)
WHERE edition.current = true
WITH DISTINCT campaign
OPTIONAL MATCH (campaign)<-[conducts:CONDUCTS]-(leader:Actor)
CALL { WITH conducts MATCH (basis:Version {id: conducts.versionId}) RETURN max(CASE WHEN basis.current = true THEN 1 END) AS inForce }
WITH DISTINCT campaign, CASE WHEN inForce = 1 THEN leader.name END AS leaderName
ORDER BY leaderName
WITH campaign, collect(leaderName) AS conductedBy
OPTIONAL MATCH (campaign)<-[:ABOUT]-(claim:Position)<-[:STATED]-(speaker:Actor)
WITH DISTINCT campaign, conductedBy, speaker, CASE WHEN claim.current = true THEN claim.polarity END AS side
ORDER BY speaker.name, speaker.id
WITH campaign, conductedBy, collect(CASE WHEN side = 1 THEN speaker.name END) AS for,
  collect(CASE WHEN side = -1 THEN speaker.name END) AS against
RETURN campaign.name AS operation, conductedBy, for, against, campaign.id AS operationId
ORDER BY campaign.name, campaign.id
