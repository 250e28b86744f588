/** What only templates with more than text, pictures or boxes to fill in, or merged cells need; loaded for those. */
export { passOverNewer } from './mend/passOverNewer';
export { placeFills } from './mend/placeFills';
export { placeMerges } from './mend/placeMerges';
export { placeRich } from './mend/placeRich';
export { placeChartFills } from '../rich/chart/refill/placeChartFills';
