/**
 * Words by which a question looks as if it asks for personal data.
 *
 * What counts as personal data follows two sources: article 9(1) of the General Data Protection Regulation (EU
 * 2016/679), special categories of personal data: racial or ethnic origin, political opinions, religious beliefs,
 * health, sexual orientation; and the definition of personal information in the Wikimedia Foundation's privacy policy,
 * which adds real name, address, phone number, e-mail address, identity document, date of birth, gender, marital status.
 * The words themselves are our own choice: those that a question would use, and that hardly occur in another.
 *
 * A word ends where its letters end; one with `*` goes on (Turkish and Arabic put "your" at the end of the word).
 * They are compared as `searchable` has them: without case, accents and vowel signs.
 */
export const PERSONAL_DATA_WORDS: Readonly<Record<string, readonly string[]>> = {
	en: [
		'e-mail', 'email', 'e-mail address', 'phone', 'telephone', 'phone number', 'mobile number', 'whatsapp number',
		'postal address', 'home address', 'street address', 'mailing address', 'your address', 'postcode', 'zip code',
		'phones', 'emails', 'your name', 'real name', 'full name', 'legal name', 'first name', 'last name', 'surname', 'family name', 'date of birth', 'birth date',
		'birthdate', 'birthday', 'year of birth', 'gender', 'gender identity', 'pronouns', 'your sex', 'religion', 'religious',
		'ethnicity', 'ethnic', 'race', 'caste', 'skin colour', 'skin color', 'your health', 'health condition', 'medical', 'disability',
		'disabilities', 'disabled', 'illness', 'diagnosis', 'sexual orientation', 'sexuality', 'lgbt*', 'political opinion',
		'political opinions', 'political views', 'political party', 'passport', 'passport number', 'identity card', 'id card',
		'id number', 'national id', 'social security', 'bank account', 'marital status', 'trade union',
	],
	ar: [
		'البريد الإلكتروني', 'بريدك', 'بريدكم', 'بريدكن', 'إيميل*', 'هاتف*', 'رقم الجوال', 'جوالك*', 'رقم المحمول', 'واتساب', 'عنوان السكن',
		'عنوان المنزل', 'عنوانك*', 'العنوان البريدي', 'الرمز البريدي', 'اسمك الحقيقي', 'الاسم الحقيقي', 'الاسم الكامل', 'اسمك الكامل',
		'اسمكم الكامل', 'اسمك', 'اسمكم', 'اسم العائلة', 'تاريخ الميلاد', 'تاريخ ميلادك*', 'سنة الميلاد', 'جنسك', 'جنسكم', 'النوع الاجتماعي', 'هويتك الجندرية',
		'ديانة', 'ديانتك*', 'الدين', 'دينك*', 'معتقداتك*', 'العرق', 'عرقك*', 'الإثنية', 'الانتماء العرقي', 'طائفتك*', 'قبيلتك*', 'صحتك*',
		'حالتك الصحية', 'الحالة الصحية', 'مرض', 'إعاقة', 'إعاقتك*', 'الميل الجنسي', 'ميولك الجنسية', 'التوجه الجنسي', 'آراؤك السياسية',
		'الآراء السياسية', 'الانتماء السياسي', 'حزب', 'جواز السفر', 'جواز سفرك*', 'بطاقة الهوية', 'رقم الهوية', 'الرقم القومي', 'الحالة الاجتماعية',
	],
	fr: [
		'e-mail', 'email', 'mail', 'courriel', 'adresse électronique', 'téléphone', 'numéro de téléphone', 'portable', 'adresse postale',
		'votre adresse', 'ton adresse', 'votre nom', 'ton nom', 'code postal', 'vrai nom', 'véritable nom', 'nom réel', 'nom complet', 'prénom', 'nom de famille',
		'état civil', 'date de naissance', 'année de naissance', 'genre', 'identité de genre', 'pronoms', 'sexe', 'religion', 'religieuse',
		'religieux', 'ethnie', 'ethnique', 'origine ethnique', 'origines', 'race', 'couleur de peau', 'votre santé', 'état de santé',
		'handicap', 'maladie', 'orientation sexuelle', 'sexualité', 'lgbt*', 'opinion politique', 'opinions politiques', 'parti politique',
		'passeport', 'carte d’identité', 'pièce d’identité', 'sécurité sociale', 'situation matrimoniale', 'syndicat',
	],
	es: [
		'correo electrónico', 'tu correo', 'su correo', 'e-mail', 'email', 'teléfono', 'número de móvil', 'celular', 'dirección postal',
		'tu dirección', 'su dirección', 'domicilio', 'código postal', 'tu nombre', 'su nombre', 'nombre real', 'nombre completo', 'nombre y apellidos', 'apellido',
		'apellidos', 'fecha de nacimiento', 'año de nacimiento', 'cumpleaños', 'género', 'identidad de género', 'pronombres', 'sexo', 'religión',
		'religiosa', 'religiosas', 'etnia', 'origen étnico', 'étnico', 'étnica', 'raza', 'color de piel', 'tu salud', 'su salud',
		'estado de salud', 'discapacidad', 'enfermedad', 'orientación sexual', 'sexualidad', 'lgbt*', 'opinión política',
		'opiniones políticas', 'ideología', 'partido político', 'pasaporte', 'documento de identidad', 'dni', 'cédula', 'estado civil',
		'sindicato',
	],
	tr: [
		'e-posta*', 'eposta*', 'e-mail', 'email', 'telefon*', 'cep numara*', 'ev adres*', 'posta adres*', 'adresin*', 'posta kodu*',
		'gerçek ad*', 'gerçek isim*', 'tam adın*', 'adınız', 'adınız ve soyadınız', 'isminiz', 'soyad*', 'doğum tarih*', 'doğum yıl*', 'doğum gün*', 'cinsiyet*',
		'toplumsal cinsiyet*', 'zamir*', 'dininiz*', 'dinin', 'dini inan*', 'din', 'mezheb*', 'etnik*', 'ırkınız', 'etnisite*', 'sağlığınız',
		'sağlık durum*', 'hastalık*', 'hastalığ*', 'engelli*', 'engellilik*', 'cinsel yönelim*', 'lgbt*', 'siyasi görüş*', 'siyasal görüş*',
		'siyasi parti*', 'pasaport*', 'kimlik numara*', 'kimlik kart*', 'kimlik no', 'tc kimlik', 'medeni hal*', 'medeni durum*', 'sendika*',
	],
	de: [
		'e-mail', 'email', 'e-mail-adresse', 'telefon', 'telefonnummer', 'handynummer', 'anschrift', 'postanschrift', 'wohnadresse',
		'ihre adresse', 'deine adresse', 'postleitzahl', 'ihr name', 'dein name', 'klarname', 'echter name', 'vollständiger name', 'vorname', 'nachname',
		'familienname', 'geburtsdatum', 'geburtstag', 'geburtsjahr', 'geschlecht', 'geschlechtsidentität', 'pronomen', 'religion',
		'konfession', 'religiös', 'ethnie', 'ethnisch*', 'hautfarbe', 'gesundheitszustand', 'deine gesundheit', 'ihre gesundheit',
		'behinderung', 'krankheit', 'sexuelle orientierung', 'sexualität', 'lgbt*', 'politische meinung', 'politische einstellung',
		'partei', 'reisepass', 'personalausweis', 'ausweisnummer', 'familienstand', 'gewerkschaft',
	],
	pt: [
		'e-mail', 'email', 'correio eletrônico', 'correio eletrónico', 'telefone', 'celular', 'telemóvel', 'endereço residencial',
		'seu endereço', 'morada', 'código postal', 'cep', 'nome real', 'nome verdadeiro', 'nome completo', 'sobrenome', 'apelido',
		'data de nascimento', 'ano de nascimento', 'aniversário', 'gênero', 'género', 'identidade de gênero', 'pronomes', 'sexo', 'religião',
		'religiosa', 'etnia', 'étnica', 'raça', 'cor da pele', 'sua saúde', 'estado de saúde', 'deficiência', 'doença', 'orientação sexual',
		'sexualidade', 'lgbt*', 'opinião política', 'opiniões políticas', 'partido político', 'passaporte', 'documento de identidade', 'rg',
		'cpf', 'estado civil', 'sindicato',
	],
	it: [
		'e-mail', 'email', 'posta elettronica', 'telefono', 'cellulare', 'indirizzo di casa', 'tuo indirizzo', 'domicilio', 'residenza',
		'codice postale', 'nome vero', 'nome reale', 'nome completo', 'nome e cognome', 'cognome', 'data di nascita', 'anno di nascita',
		'compleanno', 'genere', 'identità di genere', 'pronomi', 'sesso', 'religione', 'religioso', 'religiosa', 'etnia', 'etnica', 'razza',
		'tua salute', 'stato di salute', 'disabilità', 'malattia', 'orientamento sessuale', 'lgbt*', 'opinione politica',
		'opinioni politiche', 'partito politico', 'passaporto', 'carta d’identità', 'codice fiscale', 'stato civile', 'sindacato',
	],
	ru: [
		'электронная почта', 'электронной почты', 'емейл', 'имейл', 'телефон*', 'домашний адрес', 'почтовый адрес', 'ваш адрес',
		'почтовый индекс', 'настоящее имя', 'полное имя', 'фамили*', 'дата рождения', 'дату рождения', 'год рождения', 'день рождения',
		'пол', 'ваш пол', 'гендер*', 'религи*', 'вероисповедани*', 'национальност*', 'этническ*', 'раса', 'здоровь*', 'инвалидност*',
		'болезн*', 'сексуальн*', 'политические взгляды', 'политических взглядов', 'партии', 'паспорт*', 'удостоверени*',
		'семейное положение', 'профсоюз*',
	],
	id: [
		'surel', 'e-mail', 'email', 'nomor telepon', 'nomor hp', 'telepon', 'alamat rumah', 'alamat anda', 'kode pos', 'nama asli',
		'nama lengkap', 'tanggal lahir', 'tahun lahir', 'jenis kelamin', 'gender', 'agama', 'suku', 'etnis', 'ras', 'kesehatan anda',
		'disabilitas', 'penyakit', 'orientasi seksual', 'lgbt*', 'pandangan politik', 'partai politik', 'paspor', 'ktp', 'nik',
		'status pernikahan',
	],
};

/** Words that hold one of those above and ask for nothing personal. */
export const HARMLESS_WORDS: readonly string[] = [
	'gender gap', 'gender equality', 'gender balance', 'genre littéraire', 'genre d’article', 'genre de', 'write gap', 'brecha de género',
	'lacune de genre', 'fossé des genres', 'divario di genere', 'in genere', 'email list', 'mailing list', 'race condition', 'email template',
	'cinsiyet uçurumu', 'toplumsal cinsiyet eşitliği', 'الفجوة بين الجنسين', 'du genre', 'ce genre', 'en portable', 'ordinateur portable',
	'genre d’', 'genre d\'', 'género literario', 'por su nombre', 'su nombre tal como', 'origines des sources', 'edit on a phone', 'on a phone', 'medical sources', 'medical articles',
];
