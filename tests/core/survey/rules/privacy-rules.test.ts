import { PERSONAL_DATA_WORDS } from '../../../../src/core/survey/rules/personal-data-words';
import { personalDataWord } from '../../../../src/core/survey/rules/privacy-rules';

describe( 'personalDataWord', () => {
	it.each( [
		[ 'What is your e-mail address?', 'en', 'e-mail address' ],
		[ 'Your GENDER', 'en', 'gender' ],
		[ 'Date of birth', 'en-gb', 'date of birth' ],
		[ 'Do you have a disability?', 'en', 'disability' ],
		[ 'ما هو بريدكم؟', 'ar', 'بريدكم' ],
		[ 'نرجو ذكر البريد الإلكترونيّ', 'ar', 'البريد الإلكتروني' ],
		[ 'والبريد الالكتروني للتواصل', 'ar', 'البريد الإلكتروني' ],
		[ 'هاتفكم المحمول', 'ar', 'هاتف' ],
		[ 'بتاريخ ميلادكم', 'ar', 'تاريخ ميلادك' ],
		[ 'دينك', 'ar', 'دينك' ],
		[ 'Quel est votre prénom ?', 'fr', 'prénom' ],
		[ 'l’orientation sexuelle', 'fr', 'orientation sexuelle' ],
		[ '¿Cuál es tu género?', 'es', 'género' ],
		[ '¿TELEFONO?', 'es', 'teléfono' ],
		[ 'E-POSTANIZ NEDİR?', 'tr', 'e-posta' ],
		[ 'Telefon numaranız', 'tr', 'telefon' ],
		[ 'CİNSİYETİNİZ', 'tr', 'cinsiyet' ],
		[ 'cinsiyetiniz', 'tr', 'cinsiyet' ],
		[ 'Hastalığınız var mı?', 'tr', 'hastalığ' ],
		[ 'Ваш телефон', 'ru', 'телефон' ],
		[ 'Geburtsdatum', null, 'geburtsdatum' ],
		[ 'What is your name?', 'en', 'your name' ],
		[ 'Phones and emails', 'en', 'phones' ],
		[ 'ما اسمك؟', 'ar', 'اسمك' ],
		[ 'Quel est votre nom ?', 'fr', 'votre nom' ],
		[ '¿Cuál es su nombre?', 'es', 'su nombre' ],
		[ 'Adınız ve soyadınız', 'tr', 'adınız ve soyadınız' ],
		[ 'Wie ist Ihr Name?', 'de', 'ihr name' ],
	] )( 'finds in %j (%s) the word %j', ( text, language, word ) => {
		expect( personalDataWord( text, language ) ).toBe( word );
	} );

	it.each( [
		[ 'Which address should the project take to reach more readers?', 'en' ],
		[ 'Projects about the gender gap', 'en' ],
		[ 'How do you embrace new tools?', 'en' ],
		[ 'Community health', 'en' ],
		[ 'À quel genre de projets contribuez-vous ?', 'fr' ],
		[ 'مدينتنا والعراقة', 'ar' ],
		[ 'Adını bilmediğim araçlar', 'tr' ],
		[ 'Diner', 'tr' ],
		[ 'Gender', 'ja' ],
		[ 'Do you edit on a phone?', 'en' ],
		[ 'Finding medical sources for medical articles', 'en' ],
		[ 'Quel genre d’articles écrivez-vous ?', 'fr' ],
		[ 'Quel genre d\'aide vous faut-il ?', 'fr' ],
		[ 'Vérifier les origines des sources', 'fr' ],
		[ 'El género literario', 'es' ],
		[ 'Busca un idioma por su nombre', 'es' ],
		[ '', null ],
	] )( 'finds nothing in %j (%s)', ( text, language ) => {
		expect( personalDataWord( text, language ) ).toBeNull();
	} );

	it( 'finds every word of its lists', () => {
		const missed: string[] = [];
		for ( const [ language, words ] of Object.entries( PERSONAL_DATA_WORDS ) ) {
			missed.push( ...words.filter( ( word ) => personalDataWord( `— ${ word.replace( '*', '' ) }: ?`, language ) === null ) );
		}
		expect( missed ).toEqual( [] );
	} );
} );
