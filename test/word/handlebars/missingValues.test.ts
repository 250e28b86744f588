import { parseProgram } from '../../../src/word/handlebars/parseProgram';
import { isSyntaxFault } from '../../../src/word/handlebars/SyntaxFault';
import { compileProgram } from '../../../src/word/handlebars/compileProgram';
import { DEFAULT_RUN_LIMITS, Run } from '../../../src/word/handlebars/Run';
import { TemplateFault } from '../../../src/word/handlebars/TemplateFault';
import { wordsOf } from '../../../src/word/mistakes/told';
import { builtIn, renderAsText, TextSink } from './renderAsText';

const model = { 有: '有', 空: '', 无: null, 零: 0, 否: false, 列: [{ a: 1 }, {}, {}] };

describe('fields the model does not have', () => {
  it('print a blank and are listed with their tag and how often; empty ones only print a blank', () => {
    const program = parseProgram(
      '{{有}}{{空}}{{无}}{{零}}{{否}}\n{{缺}}\n{{#each 列}}{{a}}{{/each}}\n{{会议.地点}}{{默认值 缺 ""}}',
      true,
    );
    if (isSyntaxFault(program)) throw new Error(program.detail);
    const sink = new TextSink();
    const run = new Run(sink, { emptyText: '_', listSeparator: ',' }, DEFAULT_RUN_LIMITS);
    compileProgram(program, builtIn, (content) => [content])(model, run);
    expect(sink.text).toBe('有__0false\n_\n1__\n_');
    expect(run.missing()).toEqual([
      { tag: 2, name: '缺', times: 1 },
      { tag: 3, name: 'a', times: 2 },
      { tag: 4, name: '会议.地点', times: 1 },
    ]);
  });

  it.each([
    ['{{有}}{{空}}{{无}}{{#if 缺}}{{/if}}{{默认值 缺 "x"}}{{#each 缺}}{{/each}}', undefined],
    ['{{有}}\n{{缺}}', { tag: 2, zh: '数据里没有“缺”' }],
    ['{{#缺}}{{/缺}}', { tag: 1, zh: '数据里没有“缺”' }],
    ['{{会议.地点}}', { tag: 1, zh: '数据里没有“会议.地点”' }],
  ])('are mistakes when they are refused: %s', (template, mistake) => {
    const render = (): string => renderAsText({ template, model, print: { refuseMissing: true } });
    if (!mistake) return expect(render()).toBe('有x');
    let fault: unknown;
    try {
      render();
    } catch (error) {
      fault = error;
    }
    if (!(fault instanceof TemplateFault)) throw new Error('not refused');
    expect(fault.mistakes.map(({ tag, says }) => ({ tag, zh: wordsOf(says)['zh-CN'] }))).toEqual([mistake]);
  });
});
