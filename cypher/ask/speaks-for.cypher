// title: Who speaks for whom
// title.ar: من يتحدث باسم من
// answers: Each person who is said to hold an office in a state, body or group, with the office, and how many current positions the person takes.
// param body (actor) = null: Only offices of this state, body or group.
// example: isnad ask speaks-for
// example: isnad ask speaks-for --param body=روسيا
MATCH (speaker:Person)-[held:HOLDS_ROLE]->(body:Actor)
WHERE $body IS NULL OR body.id = $body
MATCH (edition:Version {id: held.versionId})
WHERE edition.current = true
WITH DISTINCT speaker, held.role AS role, body
CALL {
  WITH speaker
  MATCH (speaker)-[:STATED]->(claim:Position)
  WHERE claim.current = true
  RETURN count(claim) AS positions
}
RETURN body.name AS body, speaker.name AS speaker, role, positions, speaker.id AS speakerId, body.id AS bodyId
ORDER BY body.name, body.id, positions DESC, speaker.name, speaker.id, role
