/** 0: no finding of severity error. 1: at least one. 2: could not run. */
export type ExitCode = 0 | 1 | 2;
