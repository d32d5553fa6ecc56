// Removes derived edges that no position in force is left under.
// types: DENIES ACCUSES WARNS DEMANDS CALLS_FOR PROMISES AGREES ANNOUNCES OPPOSES SUPPORTS DISCUSSES STATES
// row: target, speaker
UNWIND $rows AS row
MATCH (target:Entity {id: row.target})<-[stance:__TYPE__]-(speaker:Entity {id: row.speaker})
WHERE stance.positions <= 0
DELETE stance
