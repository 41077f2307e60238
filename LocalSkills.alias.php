<?php
/**
 * Names of the special page in the languages of wikis.
 *
 * @file
 */

$specialPageAliases = [];

/** English */
$specialPageAliases['en'] = [
	'AnswerSkillsSurvey' => [ 'AnswerSkillsSurvey' ],
];

/** Arabic (العربية) */
$specialPageAliases['ar'] = [
	'AnswerSkillsSurvey' => [ 'الإجابة_عن_استبيان_المهارات' ],
];

/** Spanish (español) */
$specialPageAliases['es'] = [
	'AnswerSkillsSurvey' => [ 'ResponderEncuestaDeHabilidades' ],
];

/** French (français) */
$specialPageAliases['fr'] = [
	'AnswerSkillsSurvey' => [ 'RépondreEnquêteCompétences' ],
];

/** Turkish (Türkçe) */
$specialPageAliases['tr'] = [
	'AnswerSkillsSurvey' => [ 'BeceriAnketiniYanıtla' ],
];
