import { expect, it } from 'vitest';
import { queryError } from '../../src/store/embedded/errors.js';

// The fault itself, a long pattern over an unlabelled node, prints a stack to the terminal: it is not provoked here.
it('a fault inside Grafeo is told as one, with the way round it', () => {
  const fault = new Error('task 74 panicked with message "assertion failed: index <= Self::MAX_CAPACITY"');
  expect(queryError(fault)).toMatchObject({
    code: 'store-query',
    message: expect.not.stringContaining('assertion'),
    hint: expect.stringContaining('(n:Entity)'),
    cause: fault,
  });
});
