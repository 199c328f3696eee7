/** Every question, in the order in which a newcomer is asked: what closes a gate comes before what depends on it. */

import { aiSystemQuestions, datasets, models, transparencyQuestions } from './ai-system-questions.ts';
import { highRiskQuestions } from './high-risk-questions.ts';
import type { KeyQuestion, ListQuestions } from './key-question.ts';
import { companyQuestions, dayQuestions, designChange, productName } from './product-questions.ts';
import {
  containsAi,
  exitQuestions,
  procedureQuestions,
  remoteDataProcessing,
  suppliedAs,
} from './scope-questions.ts';

export const allQuestions: readonly (KeyQuestion | ListQuestions)[] = [
  productName,
  suppliedAs,
  remoteDataProcessing,
  ...exitQuestions,
  ...dayQuestions,
  ...companyQuestions,
  containsAi,
  ...aiSystemQuestions,
  ...highRiskQuestions,
  designChange,
  ...transparencyQuestions,
  models,
  datasets,
  ...procedureQuestions,
];
