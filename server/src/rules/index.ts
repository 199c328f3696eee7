/** Every rule, sorted by id. A test compares this list with the files. */

import { assessmentRouteWrong as aiActAssessmentRouteWrong } from './ai-act/assessment-route-wrong.ts';
import { assetUnassessed as aiActAssetUnassessed } from './ai-act/asset-unassessed.ts';
import { exceptionUndocumented as aiActExceptionUndocumented } from './ai-act/exception-undocumented.ts';
import { owaspEntryUnknown as aiActOwaspEntryUnknown } from './ai-act/owasp-entry-unknown.ts';
import { practiceClassesUnconsidered as aiActPracticeClassesUnconsidered } from './ai-act/practice-classes-unconsidered.ts';
import { prohibitedPractice as aiActProhibitedPractice } from './ai-act/prohibited-practice.ts';
import { providerDiffers as aiActProviderDiffers } from './ai-act/provider-differs.ts';
import { reportingChannelMissing as aiActReportingChannelMissing } from './ai-act/reporting-channel-missing.ts';
import { requirementOpen as aiActRequirementOpen } from './ai-act/requirement-open.ts';
import { techniqueUnknown as aiActTechniqueUnknown } from './ai-act/technique-unknown.ts';
import { threatClassMissing as aiActThreatClassMissing } from './ai-act/threat-class-missing.ts';
import { threatOpen as aiActThreatOpen } from './ai-act/threat-open.ts';
import { threatUnjustified as aiActThreatUnjustified } from './ai-act/threat-unjustified.ts';
import { threatWithoutAsset as aiActThreatWithoutAsset } from './ai-act/threat-without-asset.ts';
import { threatWithoutEvidence as aiActThreatWithoutEvidence } from './ai-act/threat-without-evidence.ts';
import { threatWithoutMeasure as aiActThreatWithoutMeasure } from './ai-act/threat-without-measure.ts';
import { threatWithoutOwner as aiActThreatWithoutOwner } from './ai-act/threat-without-owner.ts';
import { threatsMissing as aiActThreatsMissing } from './ai-act/threats-missing.ts';
import { aiUndeclared as bomAiUndeclared } from './bom/ai-undeclared.ts';
import { baseModelUnpinned as bomBaseModelUnpinned } from './bom/base-model-unpinned.ts';
import { componentMissing as bomComponentMissing } from './bom/component-missing.ts';
import { componentUndeclared as bomComponentUndeclared } from './bom/component-undeclared.ts';
import { hashDiffers as bomHashDiffers } from './bom/hash-differs.ts';
import { licenceMissing as bomLicenceMissing } from './bom/licence-missing.ts';
import { supplierMissing as bomSupplierMissing } from './bom/supplier-missing.ts';
import { topLevelMissing as bomTopLevelMissing } from './bom/top-level-missing.ts';
import { unreadable as bomUnreadable } from './bom/unreadable.ts';
import { versionDiffers as bomVersionDiffers } from './bom/version-differs.ts';
import { art15NotApplicable as bridgeArt15NotApplicable } from './bridge/art15-not-applicable.ts';
import { cannotTell as bridgeCannotTell } from './bridge/cannot-tell.ts';
import { declarationWithoutCra as bridgeDeclarationWithoutCra } from './bridge/declaration-without-cra.ts';
import { notCaughtByDate as bridgeNotCaughtByDate } from './bridge/not-caught-by-date.ts';
import { notHighRisk as bridgeNotHighRisk } from './bridge/not-high-risk.ts';
import { outOfCraScope as bridgeOutOfCraScope } from './bridge/out-of-cra-scope.ts';
import { showingContradicted as bridgeShowingContradicted } from './bridge/showing-contradicted.ts';
import { showingMissing as bridgeShowingMissing } from './bridge/showing-missing.ts';
import { showingPartial as bridgeShowingPartial } from './bridge/showing-partial.ts';
import { assessmentModuleWrong as craAssessmentModuleWrong } from './cra/assessment-module-wrong.ts';
import { declarationMissing as craDeclarationMissing } from './cra/declaration-missing.ts';
import { dutyOpen as craDutyOpen } from './cra/duty-open.ts';
import { notTheManufacturer as craNotTheManufacturer } from './cra/not-the-manufacturer.ts';
import { reportingChannelMissing as craReportingChannelMissing } from './cra/reporting-channel-missing.ts';
import { reportingStepLate as craReportingStepLate } from './cra/reporting-step-late.ts';
import { requirementAlwaysApplies as craRequirementAlwaysApplies } from './cra/requirement-always-applies.ts';
import { requirementOpen as craRequirementOpen } from './cra/requirement-open.ts';
import { requirementUnjustified as craRequirementUnjustified } from './cra/requirement-unjustified.ts';
import { requirementUnproven as craRequirementUnproven } from './cra/requirement-unproven.ts';
import { requirementUnstated as craRequirementUnstated } from './cra/requirement-unstated.ts';
import { riskAssessmentMissing as craRiskAssessmentMissing } from './cra/risk-assessment-missing.ts';
import { riskAssessmentWithoutAiThreats as craRiskAssessmentWithoutAiThreats } from './cra/risk-assessment-without-ai-threats.ts';
import { sbomMissing as craSbomMissing } from './cra/sbom-missing.ts';
import { supportPeriodBelowUse as craSupportPeriodBelowUse } from './cra/support-period-below-use.ts';
import { supportPeriodTooShort as craSupportPeriodTooShort } from './cra/support-period-too-short.ts';
import { contradiction as descriptorContradiction } from './descriptor/contradiction.ts';
import { duplicateId as descriptorDuplicateId } from './descriptor/duplicate-id.ts';
import { duplicateKey as descriptorDuplicateKey } from './descriptor/duplicate-key.ts';
import { invalidValue as descriptorInvalidValue } from './descriptor/invalid-value.ts';
import { limit as descriptorLimit } from './descriptor/limit.ts';
import { mergeConflict as descriptorMergeConflict } from './descriptor/merge-conflict.ts';
import { missingKey as descriptorMissingKey } from './descriptor/missing-key.ts';
import { placeholder as descriptorPlaceholder } from './descriptor/placeholder.ts';
import { severalDocuments as descriptorSeveralDocuments } from './descriptor/several-documents.ts';
import { syntax as descriptorSyntax } from './descriptor/syntax.ts';
import { unknownKey as descriptorUnknownKey } from './descriptor/unknown-key.ts';
import { unknownReference as descriptorUnknownReference } from './descriptor/unknown-reference.ts';
import { unsupportedVersion as descriptorUnsupportedVersion } from './descriptor/unsupported-version.ts';
import { waiverExpired as descriptorWaiverExpired } from './descriptor/waiver-expired.ts';
import { waiverOfUnknownRule as descriptorWaiverOfUnknownRule } from './descriptor/waiver-of-unknown-rule.ts';
import { waiverUnused as descriptorWaiverUnused } from './descriptor/waiver-unused.ts';
import { waiverWithoutReason as descriptorWaiverWithoutReason } from './descriptor/waiver-without-reason.ts';
import { wrongType as descriptorWrongType } from './descriptor/wrong-type.ts';
import { expired as evidenceExpired } from './evidence/expired.ts';
import { fileEmpty as evidenceFileEmpty } from './evidence/file-empty.ts';
import { fileMissing as evidenceFileMissing } from './evidence/file-missing.ts';
import { hashMismatch as evidenceHashMismatch } from './evidence/hash-mismatch.ts';
import { nameCase as evidenceNameCase } from './evidence/name-case.ts';
import { notAFile as evidenceNotAFile } from './evidence/not-a-file.ts';
import { outsideWorkspace as evidenceOutsideWorkspace } from './evidence/outside-workspace.ts';
import { reviewOutdated as evidenceReviewOutdated } from './evidence/review-outdated.ts';
import { stub as evidenceStub } from './evidence/stub.ts';
import { unused as evidenceUnused } from './evidence/unused.ts';
import type { Rule, RuleId } from './contract.ts';

export const rules: readonly Rule[] = [
  aiActAssessmentRouteWrong,
  aiActAssetUnassessed,
  aiActExceptionUndocumented,
  aiActOwaspEntryUnknown,
  aiActPracticeClassesUnconsidered,
  aiActProhibitedPractice,
  aiActProviderDiffers,
  aiActReportingChannelMissing,
  aiActRequirementOpen,
  aiActTechniqueUnknown,
  aiActThreatClassMissing,
  aiActThreatOpen,
  aiActThreatUnjustified,
  aiActThreatWithoutAsset,
  aiActThreatWithoutEvidence,
  aiActThreatWithoutMeasure,
  aiActThreatWithoutOwner,
  aiActThreatsMissing,
  bomAiUndeclared,
  bomBaseModelUnpinned,
  bomComponentMissing,
  bomComponentUndeclared,
  bomHashDiffers,
  bomLicenceMissing,
  bomSupplierMissing,
  bomTopLevelMissing,
  bomUnreadable,
  bomVersionDiffers,
  bridgeArt15NotApplicable,
  bridgeCannotTell,
  bridgeDeclarationWithoutCra,
  bridgeNotCaughtByDate,
  bridgeNotHighRisk,
  bridgeOutOfCraScope,
  bridgeShowingContradicted,
  bridgeShowingMissing,
  bridgeShowingPartial,
  craAssessmentModuleWrong,
  craDeclarationMissing,
  craDutyOpen,
  craNotTheManufacturer,
  craReportingChannelMissing,
  craReportingStepLate,
  craRequirementAlwaysApplies,
  craRequirementOpen,
  craRequirementUnjustified,
  craRequirementUnproven,
  craRequirementUnstated,
  craRiskAssessmentMissing,
  craRiskAssessmentWithoutAiThreats,
  craSbomMissing,
  craSupportPeriodBelowUse,
  craSupportPeriodTooShort,
  descriptorContradiction,
  descriptorDuplicateId,
  descriptorDuplicateKey,
  descriptorInvalidValue,
  descriptorLimit,
  descriptorMergeConflict,
  descriptorMissingKey,
  descriptorPlaceholder,
  descriptorSeveralDocuments,
  descriptorSyntax,
  descriptorUnknownKey,
  descriptorUnknownReference,
  descriptorUnsupportedVersion,
  descriptorWaiverExpired,
  descriptorWaiverOfUnknownRule,
  descriptorWaiverUnused,
  descriptorWaiverWithoutReason,
  descriptorWrongType,
  evidenceExpired,
  evidenceFileEmpty,
  evidenceFileMissing,
  evidenceHashMismatch,
  evidenceNameCase,
  evidenceNotAFile,
  evidenceOutsideWorkspace,
  evidenceReviewOutdated,
  evidenceStub,
  evidenceUnused,
];

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

export const ruleIds: readonly RuleId[] = rules.map(({ id }) => id);
