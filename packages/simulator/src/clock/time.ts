// China's time, in which WeChat Pay writes all others, knows no summer time.
const CHINA = 8 * 3_600_000;

const inChina = (time: number): string => new Date(time + CHINA).toISOString();

/** A time as most of APIv3 writes it: `2018-06-08T10:34:56+08:00`. */
export function rfc3339(time: number): string {
  return `${inChina(time).slice(0, 19)}+08:00`;
}

/** A time with milliseconds, for what the simulator shows of itself: `2015-05-20T13:29:35.120+08:00`. */
export function rfc3339Milliseconds(time: number): string {
  return `${inChina(time).slice(0, 23)}+08:00`;
}

/** A time as APIv2 writes it where people read it: `2018-06-08 10:34:56`. */
export function spaced(time: number): string {
  return inChina(time).slice(0, 19).replace("T", " ");
}

/** A time as APIv2 and some products of APIv3 write it: `20180225112233`. */
export function compact(time: number): string {
  return inChina(time)
    .slice(0, 19)
    .replaceAll(/[^0-9]/g, "");
}
