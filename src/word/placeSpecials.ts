/** What only templates with more than text, pictures or boxes to fill in, or merged cells need; loaded for those. */
export { placeFills } from './tags/mend/placeFills';
export { placeMerges } from './tags/mend/placeMerges';
export { placeRich } from './tags/mend/placeRich';
export { placeChartFills } from './rich/chart/refill/placeChartFills';
