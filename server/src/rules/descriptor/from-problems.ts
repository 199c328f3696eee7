/** The two shapes of a form rule: one for what reading the descriptor finds, one for what parsing the text finds. */

import type { Problem, ProblemCode } from '../../descriptor/problem.ts';
import type { SyntaxProblem } from '../../syntax/tree.ts';
import { formRule, type Fix, type FormRule, type RuleDocs } from '../contract.ts';

interface Shape {
  readonly docs: RuleDocs;
  readonly message: string;
  /** Where it is less than an error. */
  readonly severity?: 'warning' | 'information';
  /** What the related place is, where a problem has one. */
  readonly related?: string;
  readonly fixes?: (problem: Problem) => readonly Fix[];
}

/** The rule for one code of descriptor/problem.ts; its id is that code. */
export function problemRule(
  code: ProblemCode,
  { docs, message, severity, related = '', fixes = () => [] }: Shape,
): FormRule<'found'> {
  return formRule({
    id: `descriptor/${code}`,
    docs,
    messages: { found: message },
    ...(severity === undefined ? {} : { severity }),
    *check({ problems }) {
      for (const problem of problems.filter((each) => each.code === code)) {
        const places =
          problem.related === undefined ? {} : { related: [{ span: problem.related, message: related }] };
        const { span: at, data } = problem;
        yield { message: 'found', at, data, fixes: fixes(problem), ...places };
      }
    },
  });
}

/** The rule for codes of syntax/tree.ts, whose messages are complete already. */
export function syntaxRule(
  id: `descriptor/${string}`,
  codes: readonly SyntaxProblem['code'][],
  docs: RuleDocs,
): FormRule<'found'> {
  return formRule({
    id,
    docs,
    messages: { found: '{problem}' },
    *check({ syntax }) {
      for (const { code, span, message } of syntax)
        if (codes.includes(code)) yield { message: 'found', at: span, data: { problem: message } };
    },
  });
}
