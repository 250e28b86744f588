import { startOfDay, dayNumberOf, type WallMinute } from '../../domain/time/WallMinute';

/** The minute on the user's wall. */
export function wallClock(): WallMinute {
  const moment = new Date();
  const day = dayNumberOf({
    year: moment.getFullYear(),
    month: moment.getMonth() + 1,
    day: moment.getDate(),
  });
  return startOfDay(day) + moment.getHours() * 60 + moment.getMinutes();
}
