/** What `conformity-lens --help` prints. */

export const usage = `Conformity Lens checks product descriptors against the overlap of the
Cyber Resilience Act and the AI Act. It helps; it certifies nothing.

Usage:
  conformity-lens check FILE... [--format text|json] [--as-of DAY|today|market]
                             [--review-days DAYS] [--root FOLDER]
  conformity-lens law --changes [--format text|json]
  conformity-lens server --stdio

Options of check:
  --format   text (one finding a line, the default) or json
  --as-of    the day for which the law is applied: today (the default), an ISO day,
             or market: the day on which each product is placed on the market
  --review-days  days after which a review of evidence is old: 365 (the default), 0 for never
  --root     the folder that evidence is kept in: nothing outside of it is opened
             (default: the current folder; for a file elsewhere its own folder)
  --help     this text

Exit code: 0 no finding of severity error, 1 at least one, 2 could not run.

Examples:
  conformity-lens check compliance.yaml
  conformity-lens check compliance.yaml --as-of market
  conformity-lens law --changes
  conformity-lens check products/*/compliance.yaml --format json
`;
