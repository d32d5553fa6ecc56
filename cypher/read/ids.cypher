// The next ids under a label, in their order; none when there are no more.
// types: Article Version Entity Position Judgement JudgementLedger Purge
// $after: the last id that is known, or an empty text
MATCH (node:__TYPE__)
WHERE node.id > $after
RETURN node.id AS id
ORDER BY id
LIMIT 20000
