// title: On which words a position rests
// title.ar: على أي كلام يستند الموقف
// answers: Every sentence that a position rests on, in every version of its article, with the quoted words marked, and the rule that read them.
// param position (position): The id of a position, as the other questions print it.
// sentence: text startOffset endOffset
// example: isnad ask evidence --param position=position:0123456789abcdef
MATCH (claim:Position {id: $position})-[evidence:EVIDENCED_BY]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE edition.ingestedAt IS NOT NULL
MATCH (claim)<-[:STATED]-(speaker:Actor)
WITH claim, evidence, edition, origin, speaker
ORDER BY speaker.name, speaker.id
WITH claim, evidence, edition, origin, collect(speaker.name) AS speakers
RETURN speakers, claim.stance AS stance, coalesce(origin.title, origin.id) AS article,
  edition.number AS version, edition.current AS current,
  edition.text AS text, evidence.startOffset AS startOffset, evidence.endOffset AS endOffset, evidence.rule AS rule
ORDER BY origin.id, edition.number DESC, evidence.rank, evidence.startOffset
