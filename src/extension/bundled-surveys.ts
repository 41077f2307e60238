/** The surveys that come with the project, so that one can begin from them before they stand on the wiki. */
import affiliateCapacity from '../../templates/data/affiliate-capacity.json';
import needsAssessment from '../../templates/data/skills-needs-assessment.json';
import skillsPulse from '../../templates/data/skills-pulse.json';
import type { BundledSurvey } from '../ui/survey-making/making-context';

export const bundledSurveys: readonly BundledSurvey[] = [
	{ id: 'skills-needs-assessment', definition: needsAssessment },
	{ id: 'skills-pulse', definition: skillsPulse },
	{ id: 'affiliate-capacity', definition: affiliateCapacity },
];
