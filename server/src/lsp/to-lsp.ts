/** Findings as LSP diagnostics. */

import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type Location,
} from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import type { Finding, Severity } from '../analysis/finding.ts';
import { formatCitations } from '../law/citation.ts';
import type { RelatedInFile } from '../rules/contract.ts';
import { addressOf } from './addresses.ts';

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
  const related = finding.related.flatMap((each) => {
    const location = 'span' in each ? { uri, range: lines.rangeOf(each.span) } : inFile(each, uri);
    return location === undefined ? [] : [{ location, message: each.message }];
  });
  return {
    range: lines.rangeOf(finding.span),
    severity: severities[finding.severity],
    source: 'Conformity Lens',
    code: finding.rule,
    message: withCitations(finding),
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(finding.basis === 'unused' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}

function inFile({ path, range }: RelatedInFile, descriptor: string): Location | undefined {
  const uri = addressOf(descriptor, path);
  return uri === undefined ? undefined : { uri, range };
}

/** The message and, on a line of its own, the law it rests on. */
function withCitations({ message, citations, waivedBy }: Finding): string {
  const waived = waivedBy === undefined ? '' : ' Accepted by a waiver.';
  return citations.length === 0
    ? `${message}${waived}`
    : `${message}${waived}\n${formatCitations(citations)}`;
}
