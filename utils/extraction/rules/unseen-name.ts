/** Class names that put text out of sight for everyone but screen readers. */
export const UNSEEN_NAME =
  /(?:^|[\s_-])(?:sr-?only|screen-?reader(?:-?(?:text|only))?|visually-?hidden|visuallyhidden|a11y-?hidden|u-?hidden|hidden-?visually|no-?print-?only|print-?only)(?:$|[\s_])/;
