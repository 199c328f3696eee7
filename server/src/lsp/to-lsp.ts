/** Findings as LSP diagnostics. */

import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import type { Finding, Severity } from '../analysis/finding.ts';
import { formatCitations } from '../law/citation.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export type RuleLink = (rule: string) => string | undefined;

export function toDiagnostics(analysis: Analysis, uri: string, ruleLink: RuleLink): Diagnostic[] {
  return analysis.findings.map((finding) => toDiagnostic(finding, analysis, uri, ruleLink));
}

function toDiagnostic(finding: Finding, { lines }: Analysis, uri: string, ruleLink: RuleLink): Diagnostic {
  const href = ruleLink(finding.rule);
  const related = finding.related.map(({ span, message }) => ({
    location: { uri, range: lines.rangeOf(span) },
    message,
  }));
  return {
    range: lines.rangeOf(finding.span),
    severity: severities[finding.severity],
    source: 'Conformity Lens',
    code: finding.rule,
    message: withCitations(finding),
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}

/** The message and, on a line of its own, the law it rests on. */
function withCitations({ message, citations, waivedBy }: Finding): string {
  const waived = waivedBy === undefined ? '' : ' Accepted by a waiver.';
  return citations.length === 0
    ? `${message}${waived}`
    : `${message}${waived}\n${formatCitations(citations)}`;
}
