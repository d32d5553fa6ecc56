// Only for and against · المؤيدون والمعارضون
// The edges that take a side, without those that neither back nor reject.
MATCH (speaker:Actor)-[stance:SUPPORTS|AGREES|PROMISES|OPPOSES|DENIES|ACCUSES|WARNS]->(target:Entity)
WHERE stance.positions > 0
RETURN speaker, stance, target
ORDER BY stance.positions DESC, speaker.id, target.id
LIMIT 250
