import { afterEach, describe, expect, it, vi } from 'vitest';
import { MissingTextError } from '@limpide/i18n';
import { createAttempt } from './attempt.js';

const attempt = createAttempt((found) => ({ kind: 'fault', message: JSON.stringify(found) }));

afterEach(() => vi.restoreAllMocks());

describe('one broken record', () => {
  it('becomes its own fault, and the error is told to the developer', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const error = new RangeError('Invalid time value');
    const made = attempt('study/own', 'text', () => {
      throw error;
    });
    expect(made).toEqual({
      kind: 'fault',
      message: '{"code":"broken-record","record":"study/own","path":"text","value":""}',
    });
    expect(told).toHaveBeenCalledWith(error);
  });

  it('without words is no surprise', () => {
    const told = vi.spyOn(console, 'error');
    const made = attempt('study/own', 'text', () => {
      throw new MissingTextError('study/own', 'fr');
    });
    expect(made).toMatchObject({ message: '{"code":"missing-text","key":"study/own","locale":"fr"}' });
    expect(told).not.toHaveBeenCalled();
  });

  it('is not blamed for missing words of the interface', () => {
    const say = (): never => {
      throw new MissingTextError('widget.harm', 'fr');
    };
    expect(() => attempt('study/own', 'text', say)).toThrow(MissingTextError);
  });
});
