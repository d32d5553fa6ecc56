// title: On whose word
// title.ar: سلسلة الإسناد
// answers: The chain of attribution of a position in every version that states it: who takes it, who reports it in the text, which article and publisher has it, and the words.
// param position (position): The id of a position, as the other questions print it.
// example: isnad ask attribution --param position=position:0123456789abcdef
MATCH (claim:Position {id: $position})-[evidence:EVIDENCED_BY]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE edition.ingestedAt IS NOT NULL AND evidence.rank = 0
CALL {
  WITH claim
  MATCH (claim)<-[:STATED]-(speaker:Actor)
  WITH speaker
  ORDER BY speaker.name, speaker.id
  RETURN collect(speaker.name) AS speakers
}
CALL {
  WITH claim
  MATCH (claim)-[:REPORTED_BY]->(intermediary:Actor)
  WITH intermediary
  ORDER BY intermediary.name, intermediary.id
  RETURN collect(intermediary.name) AS reportedBy
}
RETURN speakers, reportedBy, coalesce(origin.title, origin.id) AS article, origin.publisher AS publisher,
  origin.publishedAt AS publishedAt, edition.number AS version, claim.stance AS stance, evidence.quote AS quote,
  origin.url AS url
ORDER BY origin.id, edition.number DESC, evidence.startOffset
