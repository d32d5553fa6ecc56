// The nodes under some ids, with all their labels and properties.
// types: Article Version Entity Position Judgement JudgementLedger Purge
// $ids: the ids
UNWIND $ids AS id
MATCH (node:__TYPE__ {id: id})
RETURN node
