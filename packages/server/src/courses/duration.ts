/** Minutes of an ISO 8601 duration such as `PT60H` or `PT1H30M`. */
export function durationMinutes(duration: string): number {
  const [, hours = '0', minutes = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return Number(hours) * 60 + Number(minutes);
}
