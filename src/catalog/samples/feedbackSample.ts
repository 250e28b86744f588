import type { SampleRecord, TableSample } from '../../domain/newWorkbook/NewTablePlan';

/**
 * 40 questionnaires: 4.6 overall, 4.2 for catering, the lowest of all parts.
 * **Source**: S3 模板4 gives these two means; the single scores are made up.
 */
const answers = `
熊*|5|5|5|5|5|
屈*|5|4|5|5|5|
贾*|5|5|5|4|4|餐饮素食准备不足,建议提前统计
翁*|5|5|5|5|3|
康*|4|3|4|5|5|
彭*|5|4|5|5|5|
习*|5|4|4|5|5|
丁*|5|3|5|5|5|投影中断影响了政策解读的连贯性
伍*|5|5|5|5|5|
雷*|5|3|5|3|5|
胡*|4|3|5|4|5|
米*|5|5|4|4|5|签到很顺畅
习*|5|3|5|5|5|
温*|5|4|5|5|5|
高*|5|4|5|5|3|
萧*|5|4|5|5|5|希望增加分组洽谈的时间
霍*|5|5|5|4|5|
俞*|5|5|5|5|5|
孔*|5|4|5|5|5|
于*|5|5|5|3|5|午餐排队时间较长
张*|4|5|5|5|5|
贾*|4|4|4|5|5|
景*|4|3|5|5|5|
席*|4|4|5|5|4|
梁*|5|4|3|5|5|样品展示清楚,讲解专业
米*|4|5|4|5|5|
邱*|4|4|5|5|5|
施*|4|5|4|5|5|
罗*|3|4|4|5|5|会场指引清晰
舒*|3|3|5|5|5|
秦*|5|3|4|5|5|
彭*|3|5|5|5|5|建议会后发送政策手册电子版
曹*|5|3|4|5|5|
何*|5|4|5|5|5|
白*|5|5|5|5|5|
项*|4|5|5|5|4|
全*|5|5|5|5|5|素食等候约20分钟
万*|5|4|5|3|4|
潘*|5|5|4|5|5|
祝*|5|5|5|5|5|
`;

export const feedbackSample: TableSample = {
  meta: '会议名称：2024年产品全国经销商峰会　　评分采用 5 分制',
  records: answers
    .trim()
    .split('\n')
    .map((line, index): SampleRecord => {
      const [respondent = '', overall, catering, agenda, venue, service, comment = ''] = line.split('|');
      return {
        sequence: index + 1,
        respondent,
        score: Number(overall),
        cateringScore: Number(catering),
        agendaScore: Number(agenda),
        venueScore: Number(venue),
        serviceScore: Number(service),
        ...(comment && { comment }),
      };
    }),
};
