import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadQueries, parseQuery, QUERY_FOLDER } from '../../src/ask/index.js';

const FILE = `// title: What an actor says
// title.ar: ما يقوله طرف
// answers: Every position of one speaker.
// param actor (actor): The speaker, by id or name.
// param most (integer) = 5: How many there may be.
// param stance (stance) = null: Only this stance.
// example: isnad ask test --param actor=x
MATCH (a:Actor {id: $actor})-[:STATED]->(p:Position)
WHERE p.n < $most AND ($stance IS NULL OR p.stance = $stance)
RETURN p.id AS position
ORDER BY position
`;

describe('parseQuery', () => {
  it('reads the header and the statement', () => {
    const query = parseQuery('test', FILE);
    expect(query).toMatchObject({
      name: 'test',
      title: 'What an actor says',
      titleAr: 'ما يقوله طرف',
      sentence: null,
      examples: ['isnad ask test --param actor=x'],
      parameters: [
        { name: 'actor', type: 'actor', required: true, default: null },
        { name: 'most', type: 'integer', required: false, default: 5 },
        { name: 'stance', type: 'stance', required: false, default: null, description: 'Only this stance.' },
      ],
    });
    expect(query.statement).toMatch(/^MATCH.*ORDER BY position$/s);
  });

  it.each([
    ['a line it does not know', FILE.replace('// answers:', '// anwsers:'), /not understood: \/\/ anwsers/],
    ['no Arabic title', FILE.replace('ما يقوله طرف', 'none'), /title\.ar is written in Arabic/],
    ['no example', FILE.replace(/\/\/ example.*\n/, ''), /give an example/],
    ['a type that is none', FILE.replace('(integer)', '(number)'), /parameters\[1\]\.type/],
    [
      'a parameter that is not declared',
      FILE.replace(/\/\/ param stance.*\n/, ''),
      /\$stance is not in its header/,
    ],
    ['a parameter that is not used', FILE.replace('p.n < $most AND ', ''), /\$most is not used/],
    ['no order', FILE.replace('ORDER BY position\n', ''), /must end with ORDER BY/],
    ['a limit of its own', `${FILE}LIMIT 5\n`, /without LIMIT/],
  ])('refuses %s', (_, content, expected) => {
    expect(() => parseQuery('test', content)).toThrow(expected);
  });
});

it('reads every file of cypher/ask', async () => {
  const names = (await loadQueries()).map(({ name }) => name);
  const files = readdirSync(QUERY_FOLDER).filter((file) => file.endsWith('.cypher'));
  expect(names).toEqual(files.map((file) => file.replace('.cypher', '')).sort());
  expect(names).toEqual(
    expect.arrayContaining([
      'articles',
      'between',
      'evidence',
      'places',
      'positions-about',
      'positions-of',
      'who-opposes-whom',
      'who-said-what',
    ]),
  );
});
