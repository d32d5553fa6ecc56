import { expect, it } from 'vitest';
import { openError, queryError } from '../../src/store/embedded/errors.js';

// The fault itself, a long pattern over an unlabelled node, prints a stack to the terminal: it is not provoked here.
it('a fault inside Grafeo is told as one, with the way round it', () => {
  const fault = new Error('task 74 panicked with message "assertion failed: index <= Self::MAX_CAPACITY"');
  expect(queryError(fault, 'graph.grafeo')).toMatchObject({
    code: 'store-query',
    message: expect.not.stringContaining('assertion'),
    hint: expect.stringContaining('(n:Entity)'),
    cause: fault,
  });
});

// The second is of a process that was a moment slower in opening the same file, which no test can time.
it.each([
  'Storage error: GRAFEO-S001: database file cannot be locked for reading: graph.grafeo',
  'Internal error: database file is locked by another process: graph.grafeo',
])('a file that another process has is told to be in use: %s', (message) => {
  expect(openError(new Error(message), 'graph.grafeo')).toMatchObject({
    code: 'store-locked',
    hint: expect.stringContaining('Wait'),
  });
});
