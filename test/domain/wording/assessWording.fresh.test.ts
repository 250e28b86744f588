import { defaultWordLists } from '../../../src/catalog/words/defaultWordLists';
import { assessWording } from '../../../src/domain/wording/assessWording';

/** Written before they were run for the first time; the commit that added them records that run's score. */
const CASES: readonly (readonly [text: string, vague: boolean, quantified: boolean])[] = [
  ['全年招商引资到位资金不少于12亿元', false, true],
  ['深化“放管服”改革,持续优化营商环境', true, false],
  ['政务服务事项网上可办率达95%以上', false, true],
  ['年底前完成老旧小区改造8个', false, true],
  ['加强对学生的心理健康教育', true, false],
  ['九年级学业水平测试及格率较上学年提高3个百分点', false, true],
  ['按时保质完成领导交办的其他工作', true, false],
  ['每学期组织消防演练两次以上', false, true],
  ['新進員工到職訓練完成率100%', false, true],
  ['儘速改善門市客訴處理流程', true, false],
  ['客訴於24小時內回覆', false, true],
  ['第三季營收較去年同期成長8%', false, true],
  ['提升团队凝聚力和战斗力', true, false],
  ['与3家以上供应商签订年度框架协议', false, true],
  ['完成ERP系统二期上线并通过用户验收', false, false],
  ['印发《2025年安全生产工作要点》', false, false],
  ['平均故障修复时间从6小时压缩到4小时以内', false, true],
  ['大力推进乡村振兴,取得明显成效', true, false],
  ['产品不良率控制在0.5%以下', false, true],
  ['争取尽早拿到施工许可证', true, false],
  ['力争全年接待游客突破三百万人次', true, true],
  ['库存周转天数≤45天,呆滞库存占比下降2个百分点', false, true],
  ['根据工作需要适时调整方案', true, false],
  ['培养省级以上骨干教师5名,发表论文10篇以上', false, true],
  ['食堂菜品种类丰富,就餐环境舒适', true, false],
  ['全年不发生一般及以上生产安全责任事故', false, true],
  ['网站首页加载时间小于2秒,月活跃用户突破10万', false, true],
  ['配合相关部门做好迎检工作', true, false],
  ['人均培训时长由20学时增加到30学时', false, true],
  ['协调解决企业反映的困难和问题', true, false],
];

describe('assessWording on unseen texts', () => {
  it.each(CASES)('%s', (text, vague, quantified) => {
    const assessment = assessWording(text, defaultWordLists);
    expect([assessment.vague, assessment.quantified]).toEqual([vague, quantified]);
  });
});
