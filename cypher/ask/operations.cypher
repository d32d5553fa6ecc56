// title: Who conducts an operation, and who is against it
// title.ar: من ينفذ العمليات ومن يعارضها
// answers: Every operation that a current text names: who conducts it, and who takes current positions for and against it.
// example: isnad ask operations
MATCH (campaign:Operation)-[:MENTIONED_IN]->(edition:Version)
WHERE edition.current = true
WITH DISTINCT campaign
CALL {
  WITH campaign
  MATCH (campaign)<-[conducts:CONDUCTS]-(leader:Actor)
  MATCH (basis:Version {id: conducts.versionId})
  WHERE basis.current = true
  WITH DISTINCT leader.name AS leaderName
  ORDER BY leaderName
  RETURN collect(leaderName) AS conductedBy
}
CALL {
  WITH campaign
  MATCH (campaign)<-[:ABOUT]-(claim:Position)<-[:STATED]-(speaker:Actor)
  WHERE claim.current = true
  WITH DISTINCT speaker, claim.polarity AS side
  ORDER BY speaker.name, speaker.id
  RETURN collect(CASE WHEN side = 1 THEN speaker.name END) AS for,
    collect(CASE WHEN side = -1 THEN speaker.name END) AS against
}
RETURN campaign.name AS operation, conductedBy, for, against, campaign.id AS operationId
ORDER BY campaign.name, campaign.id
