/** `YYYY-MM-DDTHH:mm` or longer; what follows the seconds says nothing to a reader. */
const LOCAL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?/;

/** @returns how to write the service's local times in a language. What is no time stays as the service wrote it. */
export function timeWriter(language: string): (at: string) => string {
  // The time of day is the service's own and is never converted: it is read and written as if both were in UTC.
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });
  return (at) => {
    const [time] = LOCAL_TIME.exec(at) ?? [];
    if (time === undefined) return at;
    const date = new Date(`${time}Z`);
    // A 30th of February would become another day.
    const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(time);
    return exists ? format.format(date) : at;
  };
}
