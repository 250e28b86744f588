import { ProductError } from '../../base/ProductError';
import type { PaneWords } from '../texts/PaneWords';
import { CoreFailure } from './CoreFailure';
import { saidError } from './saidError';
import type { FailureView } from './views/FailureView';

const DEFECT = {
  message: {
    'zh-CN': '督办自身出错了，这不是您的问题。',
    en: 'Duban itself failed; this is not your fault.',
  },
  hint: {
    'zh-CN': '请再试一次；仍不行时，把下面的详情复制给我们。',
    en: 'Try again. If it fails once more, copy the details below and send them to us.',
  },
};

/** What to tell the user of whatever was thrown. @param version of the product, for the details */
export function failureOf(error: unknown, words: PaneWords, version: string): FailureView {
  if (error instanceof CoreFailure) return error.view;
  // So a worker calls code of ours that did not come.
  if (error instanceof Error && error.name === 'NetworkError')
    return failureOf(new ProductError('pane.notLoaded'), words, version);
  if (error instanceof ProductError) return { kind: 'product', code: error.code, ...saidError(error, words) };
  return {
    kind: 'defect',
    code: '',
    message: words.say(DEFECT.message),
    hint: words.say(DEFECT.hint),
    details: `duban ${version}\n${describe(error)}`,
  };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncause: ${describe(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
