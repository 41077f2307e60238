// Built from src/extension/find.ts by `npm run build`. Change the source, not this file.
"use strict";
var qt = Object.defineProperty, Kt = Object.defineProperties;
var Yt = Object.getOwnPropertyDescriptors;
var $e = Object.getOwnPropertySymbols;
var Jt = Object.prototype.hasOwnProperty, Vt = Object.prototype.propertyIsEnumerable;
var De = (e, t, n) => t in e ? qt(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, A = (e, t) => {
  for (var n in t || (t = {}))
    Jt.call(t, n) && De(e, n, t[n]);
  if ($e)
    for (var n of $e(t))
      Vt.call(t, n) && De(e, n, t[n]);
  return e;
}, P = (e, t) => Kt(e, Yt(t));
var V = (e, t, n) => new Promise((r, o) => {
  var i = (s) => {
    try {
      a(n.next(s));
    } catch (c) {
      o(c);
    }
  }, l = (s) => {
    try {
      a(n.throw(s));
    } catch (c) {
      o(c);
    }
  }, a = (s) => s.done ? r(s.value) : Promise.resolve(s.value).then(i, l);
  a((n = n.apply(e, t)).next());
});

// src/core/pages.ts
var Te = "LocalSkills";
var ne = /^[a-z0-9-]{1,48}$/;
function We(e = Te) {
  let t = e.replace(/_/g, " ").trim(), n = (s) => `${t}/Survey/${s}`, [r, o] = ["", null], i = (s) => (s !== o && ([r, o] = [`${n(s)}/Answers/`, s]), r), l = `${t}/People/`, a = (s, c) => `${t}/${s}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (s) => `${n(s)}/definition.json`,
    answersPrefix: i,
    answer: (s, c) => i(s) + He(c),
    blankAnswer: (s, c) => `${n(s)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (s) => `${n(s)}/Results`,
    resultsIn: (s, c) => `${n(s)}/Results/${c}`,
    communityResults: (s, c) => `${n(s)}/Results/Community/${c}`,
    resultsData: (s) => `${n(s)}/Results/data.json`,
    resultsTable: (s) => `${n(s)}/Results/data.csv`,
    resultsPart: (s, c, u) => `${n(s)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (s) => `${n(s)}/Texts`,
    translations: (s, c) => `${n(s)}/Texts/${c}`,
    people: (s) => l + s.replace(/_/g, " "),
    exchange: () => `${t}/Exchange`,
    exchangeIn: (s) => `${t}/Exchange/${s}`,
    exchangeData: (s = 1) => a("Exchange", s),
    exchangeTable: (s) => `${t}/Exchange/${s}.tab.json`,
    capacityExchange: () => `${t}/CapacityExchange`,
    capacityExchangeIn: (s) => `${t}/CapacityExchange/${s}`,
    capacityExchangeData: () => a("CapacityExchange", 1),
    matches: () => `${t}/Matches`,
    matchesIn: (s, c = 1) => `${t}/Matches/${s}${c === 1 ? "" : `/${c}`}`,
    matchesData: (s = 1) => a("Matches", s),
    needs: () => `${t}/Needs`,
    needsIn: (s) => `${t}/Needs/${s}`,
    needsData: () => a("Needs", 1),
    personOf: (s) => _e(l, s),
    surveyIdOf: (s) => {
      let c = `${t}/Survey/`, u = s.replace(/_/g, " "), g = u.startsWith(c) ? u.slice(c.length) : "";
      return ne.test(g) ? g : null;
    },
    answererOf: (s, c) => _e(i(s), c)
  };
}
function He(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function _e(e, t) {
  let n = He(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/json/value.ts
function z(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function _(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var X = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Ue(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!z(e))
    return null;
  let t = _(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || X.test(r)) && typeof o == "string" && o.trim() !== "" && (n[r] = o);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/survey/dates.ts
function Oe(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, o] = [Number(t[1]), Number(t[2]), Number(t[3])], l = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return l !== void 0 && o >= 1 && o <= l;
}

// src/core/exchange/exchange-record.ts
var oe = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"];
var ae = 5;
function ve(e) {
  return `${e.user}/${e.id}`;
}

// src/core/exchange/search/search-query.ts
var fe = ["direction", "level", "method", "region", "language", "skill", "text"], re = {
  text: "",
  skill: null,
  direction: null,
  language: null,
  method: null,
  region: null,
  level: null,
  sort: "fit"
}, pe = {
  text: "ls-text",
  skill: "ls-skill",
  direction: "ls-direction",
  language: "ls-language",
  method: "ls-method",
  region: "ls-region",
  level: "ls-level",
  sort: "ls-sort"
}, ze = Object.keys(pe), Le = ze.map((e) => pe[e]);
function Q(e) {
  return fe.filter((t) => t === "text" ? e.text.trim() !== "" : e[t] !== null);
}
function je(e, t) {
  return P(A({}, e), { [t]: re[t] });
}
function Be(e) {
  var i;
  let t = (l) => {
    var a;
    return (a = e(pe[l])) != null ? a : "";
  }, n = (l, a) => a.test(t(l)) ? t(l) : null, r = t("direction"), o = /^\d$/.test(t("level")) ? Number(t("level")) : 0;
  return {
    text: t("text"),
    skill: n("skill", ne),
    direction: r === "offer" || r === "seek" ? r : null,
    language: n("language", X),
    method: (i = oe.find((l) => l === t("method"))) != null ? i : null,
    region: t("region") === "" ? null : t("region"),
    level: o >= 1 && o <= ae ? o : null,
    sort: t("sort") === "fresh" ? "fresh" : "fit"
  };
}
function Ge(e) {
  return ze.filter((t) => e[t] !== re[t]).map((t) => [pe[t], String(e[t])]);
}

// src/wiki/port.ts
var ie = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function Qe(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/element.ts
function f(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((o) => r.setAttribute(o, t[o])), n.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function j(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}

// src/core/json/fault.ts
function ue(e, t) {
  return typeof t == "number" ? `${e}[${t}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(t) ? `${e}.${t}` : `${e}[${JSON.stringify(t)}]`;
}
function qe(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let t = String(e).replace(/\s+/g, " ");
  return t.length > 60 ? `${t.slice(0, 60)}\u2026` : t;
}

// src/core/wikitext/character-references.ts
var Xt = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", jr = Zt();
function Zt() {
  let e = Xt.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}

// src/core/wikitext/text-memo.ts
function Ke(e) {
  let t = /* @__PURE__ */ new Map();
  return (n) => {
    let r = t.get(n);
    if (r !== void 0)
      return r;
    t.size === 512 && (t = /* @__PURE__ */ new Map());
    let o = e(n);
    return t.set(n, o), o;
  };
}

// src/core/wikitext/title.ts
var en = /[\u200e\u200f\u202a-\u202e]+/g, tn = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
var nn = /[\u01c4-\u01cc\u01f1-\u01f3]/, rn = /[\u10d0-\u10ff]/;
function sn(e) {
  if (nn.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (rn.test(e))
    return e;
  if (t.length > e.length && e !== "\u0149") {
    let n = t.replace(/\u0399$/, "\u0345");
    if (n !== t) {
      let o = n.normalize("NFC");
      return o.length === 1 ? o : n;
    }
    let r = String.fromCodePoint(t.codePointAt(0));
    return r + t.slice(r.length).toLowerCase();
  }
  return t;
}
function on(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return sn(t) + e.slice(t.length);
}
function an(e) {
  return e.replace(en, "").replace(tn, " ").replace(/^ | $/g, "");
}
var Yr = Ke((e) => on(an(e.normalize("NFC"))));

// src/core/exchange/language-proficiency.ts
var ln = 6, cn = /^(.+)-([0-5n])$/i, un = /^(.+)-(?:.|\d\d)$/;
function Z(e) {
  var o;
  let t = cn.exec(e), n = ((o = t == null ? void 0 : t[1]) != null ? o : e).toLowerCase();
  if (!X.test(n) || un.test(n))
    return null;
  let r = t == null ? void 0 : t[2];
  return { code: n, proficiency: r === void 0 ? null : /n/i.test(r) ? ln : Number(r) };
}
var dn = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function de(e) {
  var t, n;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (n = (t = dn.exec(e)) == null ? void 0 : t[1]) != null ? n : e;
}

// src/core/exchange/remembered.ts
function F(e) {
  let t = /* @__PURE__ */ new Map();
  return (n) => {
    let r = t.get(n);
    return r === void 0 && (r = e(n), t.set(n, r)), r;
  };
}

// src/core/exchange/exchange-index.ts
var Ye = 1, gn = [
  "kind",
  "user",
  "id",
  "skill",
  "level",
  "methods",
  "languages",
  "region",
  "timezone",
  "affiliate",
  "capacity",
  "taken",
  "since",
  "confirmed",
  "expires",
  "page"
];
function Je(e) {
  let t = [], n = [], r = bn();
  return e.forEach((o, i) => {
    let l = ue("$", i), a = pn(o), s = z(a) ? yn(a) : null;
    if (s === null) {
      n.push(a === void 0 ? { path: l, code: "json-invalid", parameters: [] } : { path: l, code: "index-version", parameters: [Ye] });
      return;
    }
    s.forEach((c, u) => {
      let g = typeof c == "string" ? r(c) : null;
      g === null ? n.push({ path: ue(`${l}.records`, u), code: "index-record", parameters: [] }) : t.push(g);
    });
  }), { records: t, faults: n };
}
var mn = [[2166136261, 2654435761], [1103547991, 1597334677]], fn = 65536;
function Ve(e) {
  return mn.map(([t, n]) => {
    let r = t;
    for (let o of e) {
      for (let i = 0; i < o.length; i++)
        r = Math.imul(r ^ o.charCodeAt(i), n);
      r = Math.imul(r ^ fn, n);
    }
    return r = Math.imul(r ^ r >>> 16, 2246822507), r = Math.imul(r ^ r >>> 13, 3266489909), ((r ^ r >>> 16) >>> 0).toString(36);
  }).join("");
}
function pn(e) {
  try {
    return JSON.parse(e);
  } catch (t) {
    return;
  }
}
function yn(e) {
  let t = _(e, "records");
  return _(e, "version") === Ye && Array.isArray(t) ? t : null;
}
function hn(e) {
  return e.replace(/%7C/g, "|").replace(/%25/g, "%");
}
var xn = /[[\]{}|#<>\u0000-\u001F\u007F]/, D = gn.reduce(
  (e, t, n) => P(A({}, e), { [t]: n }),
  {}
);
function bn() {
  let e = F((a) => {
    let s = a.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
    return Oe(s) ? s : null;
  }), t = F((a) => oe.filter((s, c) => a.includes(String(c)))), n = F((a) => a.split(" ").filter((s) => Z(s) !== null)), r = F((a) => /^-?\d{1,6}$/.test(a) ? Number(a) : null), o = (a) => !xn.test(a), i = F((a) => a !== "" && o(a) && !a.includes("/")), l = F((a) => ne.test(a));
  return (a) => {
    var k;
    let s = a.split("|"), c = a.includes("%") ? s.map(hn) : s, u = c[D.kind] === "o" ? "offer" : c[D.kind] === "s" ? "seek" : null, g = c[D.user] || "", h = c[D.id] || "", y = c[D.skill] || "", w = n(c[D.languages] || "");
    if (u === null || w.length === 0 || !i(g) || !l(h) || !l(y))
      return null;
    let d = r(c[D.level] || ""), b = c[D.page] || null;
    return {
      kind: u,
      user: g,
      id: h,
      skill: y,
      level: d !== null && d >= 1 && d <= ae ? d : null,
      methods: t(c[D.methods] || ""),
      languages: w,
      region: c[D.region] || null,
      timezone: r(c[D.timezone] || ""),
      affiliate: c[D.affiliate] || null,
      capacity: r(c[D.capacity] || ""),
      taken: Math.max(0, (k = r(c[D.taken] || "")) != null ? k : 0),
      since: e(c[D.since] || ""),
      confirmed: e(c[D.confirmed] || ""),
      expires: e(c[D.expires] || ""),
      page: b !== null && o(b) ? b : null
    };
  };
}

// src/core/exchange/listed-record.ts
function Ae({ capacity: e, taken: t }) {
  return e === null ? null : Math.max(0, e - t);
}
function ye(e) {
  return e.kind === "seek" || Ae(e) !== 0;
}
function he({ confirmed: e, since: t }) {
  return e != null ? e : t;
}
function Xe(e, t) {
  var n;
  return (n = e.page) != null ? n : t.people(e.user);
}

// src/core/exchange/region.ts
function le(e, t) {
  let n = `localskills-template-region-${e}`;
  return /^[a-z-]+$/.test(e) && t.has(n) ? t.text(n) : null;
}

// src/core/exchange/search/search-fit.ts
var K = {
  /** In the name of the skill, in any language. */
  skill: 4,
  /** In another word for it. */
  alias: 3,
  /** In the person's name, or what they wrote of an affiliate or a region. */
  own: 2,
  /** In the name of something that the skill belongs to, of a language, or of a method. */
  group: 1
}, Ze = 10, et = 30, wn = 10, En = 3, tt = 15, nt = K.skill * Ze + et + 6 + tt;
function rt(e) {
  let { ranks: t, words: n, steps: r, proficiency: o, hasPlace: i } = e;
  return (n === 0 ? 0 : Math.floor(Ze * t / n)) + (r === null ? 0 : Math.max(0, et - wn * r)) + (o === void 0 ? 0 : o != null ? o : En) + (i ? tt : 0);
}

// src/core/exchange/search/search-words.ts
var Rn = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g, Tn = {
  \u0131: "i",
  \u0142: "l",
  \u00F8: "o",
  \u0111: "d",
  \u00DF: "ss",
  \u00E6: "ae",
  \u0153: "oe",
  \u0629: "\u0647",
  \u0649: "\u064A",
  \u06CC: "\u064A",
  \u06A9: "\u0643"
}, On = /[ıłøđßæœةىیک]/g, st = /[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205f\u3000-\u3003]+/, vn = /^[\0-\x7f]*$/, Ln = /^ال(?=...)/, An = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff]/, Fn = 12;
function ot(e) {
  return e !== "";
}
function xe(e) {
  return vn.test(e) ? e.toLowerCase().split(st).filter(ot) : e.normalize("NFKD").toLowerCase().replace(Rn, "").replace(On, (t) => Tn[t]).split(st).map((t) => t.replace(Ln, "")).filter(ot);
}
function at(e) {
  return Array.from(new Set(xe(e))).slice(0, Fn);
}
function ee(e) {
  return e.map((t) => ` ${xe(t).join(" ")}`).join("");
}
function it(e) {
  return An.test(e) ? e : ` ${e}`;
}

// src/core/skills/provisional-skill.ts
var Mn = /^x(n|[0-9a-z]{6})--(.+)$/;
var [Y, be, lt, Nn, Pn, Cn, In] = [36, 1, 26, 38, 700, 128, 72], ct = 1114111, $n = [
  [0, 31],
  [127, 160],
  [173, 173],
  [847, 847],
  [1564, 1564],
  [5760, 5760],
  [6155, 6159],
  [8192, 8203],
  [8206, 8207],
  [8232, 8239],
  [8287, 8303],
  [12288, 12288],
  [55296, 63743],
  [65024, 65039],
  [65279, 65279],
  [65520, 65535],
  [917504, ct]
];
function Dn(e) {
  return $n.every(([t, n]) => e < t || e > n);
}
function _n(e) {
  return e > 65280 && e < 65375;
}
function ut(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function Wn(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function Hn(e, t, n) {
  let r = Math.floor(e / (n ? Pn : 2));
  r += Math.floor(r / t);
  let o = 0;
  for (; r > (Y - be) * lt / 2; o += Y)
    r = Math.floor(r / (Y - be));
  return o + Math.floor((Y - be + 1) * r / (r + Nn));
}
function Un(e, t) {
  return Math.min(lt, Math.max(be, e - t));
}
function zn(e) {
  let t = e.lastIndexOf("-"), n = ut(e.slice(0, Math.max(0, t))), [r, o, i] = [Cn, 0, In], l = t + 1;
  for (; l < e.length; ) {
    let a = o;
    for (let s = Y, c = 1; ; s += Y) {
      let u = l < e.length ? e.charCodeAt(l++) : 0, g = u > 96 ? u - 97 : u > 47 ? u - 22 : Y;
      if (o += g * c, g >= Y || o > 2147483647)
        return null;
      let h = Un(s, i);
      if (g < h)
        break;
      c *= Y - h;
    }
    if (i = Hn(o - a, n.length + 1, a === 0), r += Math.floor(o / (n.length + 1)), o %= n.length + 1, r > ct || !Dn(r))
      return null;
    n.splice(o++, 0, r);
  }
  return n;
}
function ke(e) {
  var i;
  let [, t = "", n = ""] = (i = Mn.exec(e)) != null ? i : [], r = t === "" ? ut(e) : zn(n);
  if (r === null)
    return e;
  let o = Wn(r.map((l) => _n(l) ? l - 65248 : l)).replace(/-+/g, " ").trim();
  return o === "" ? e : t.length > 1 ? `${o}\u2026` : o;
}

// src/core/exchange/current-exchange.ts
function J(e, t) {
  var n, r;
  return (r = (n = t == null ? void 0 : t.current(e)) == null ? void 0 : n.id) != null ? r : e;
}

// src/core/exchange/search/skill-index.ts
var Se = 255;
function dt(e, t) {
  var s, c;
  let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), o = [];
  for (let u of e)
    if (!n.has(u)) {
      let g = J(u, t), h = (s = r.get(g)) != null ? s : r.size;
      h === o.length && o.push([g, ...((c = t == null ? void 0 : t.ancestors(g)) != null ? c : []).map((y) => y.id)]), r.set(g, h), n.set(u, h);
    }
  let i = /* @__PURE__ */ new Map(), l = (u) => {
    var h, y;
    let g = (y = i.get(u)) != null ? y : jn(u, (h = t == null ? void 0 : t.get(u)) != null ? h : null);
    return i.set(u, g), g;
  }, a = null;
  return {
    size: o.length,
    numberOf: (u) => n.get(u),
    stepsBelow: (u) => {
      let g = J(u, t);
      return Uint8Array.from(o, (h) => {
        let y = h.indexOf(g);
        return y === -1 ? Se : Math.min(y, Se - 1);
      });
    },
    ranks: (u) => (a = a != null ? a : o.map(([g = "", ...h]) => P(A({}, l(g)), {
      above: h.map(l).map(({ names: y, aliases: w }) => y + w).join("")
    })), Uint8Array.from(a, ({ names: g, aliases: h, above: y }) => g.includes(u) ? K.skill : h.includes(u) ? K.alias : y.includes(u) ? K.group : 0))
  };
}
function jn(e, t) {
  let n = t === null ? [e, ke(e)] : [e], r = [];
  if (t !== null) {
    let { label: o, aliases: i } = t;
    o.kind === "texts" && n.push(...Object.keys(o.texts).map((l) => o.texts[l])), Object.keys(i).forEach((l) => {
      var a;
      return r.push(...(a = i[l]) != null ? a : []);
    });
  }
  return { names: ee(n), aliases: ee(r) };
}

// src/core/exchange/search/exchange-search.ts
var Bn = 99999999;
function Gn(e) {
  let t = /* @__PURE__ */ new Map();
  return e.split(" ").forEach((n) => {
    var o, i;
    let r = Z(n);
    if (r !== null && r.proficiency !== 0) {
      let l = de(r.code);
      t.set(l, Math.max((o = t.get(l)) != null ? o : -1, (i = r.proficiency) != null ? i : -1));
    }
  }), t.forEach((n, r) => t.set(r, n === -1 ? null : n)), t;
}
function we(e) {
  return xe(e).join(" ");
}
var Qn = { ownWords: [], facts: [], factsOf: [] };
function qn(e, t, n) {
  let { messages: r } = t, o = F((y) => ee([y])), i = F((y) => {
    var w;
    return ee([(w = le(y, r)) != null ? w : y]);
  }), l = e.map(({ user: y, affiliate: w, region: d }) => o(y) + (w === null ? "" : o(w)) + (d === null ? "" : i(d))), a = F((y) => ee([y, ...t.languageNames(y)])), s = F((y) => Array.from(n(y).keys()).reduce((w, d) => w + a(d), "")), c = F((y) => ee([r.text(`localskills-template-method-${y}`)])), u = [], g = F((y) => u.push(y) - 1), h = e.map(({ languages: y, methods: w }) => g(
    w.reduce((d, b) => d + c(b), s(y.join(" ")))
  ));
  return { ownWords: l, facts: u, factsOf: h };
}
function Kn(e) {
  let t = F((r) => Number(r.replace(/-/g, ""))), n = Float64Array.from(e, (r, o) => {
    var i;
    return (Bn - t((i = he(r)) != null ? i : "")) * e.length + o;
  }).sort();
  return Uint32Array.from(n, (r) => r % e.length);
}
function gt(e, t, n) {
  let r = dt(e.map(({ skill: d }) => d), t), o = e.map(({ skill: d }) => r.numberOf(d)), i = F(Gn), l = e.map(({ languages: d }) => i(d.length === 1 ? d[0] : d.join(" "))), a = e.map(ye), s = F(we), c = e.map(({ region: d }) => d === null ? null : s(d)), u = null, g = () => (u = u != null ? u : qn(e, n, i), u), h = Kn(e), y = new Uint32Array(e.length);
  return h.forEach((d, b) => {
    y[d] = b;
  }), {
    records: e,
    find: (d) => {
      var U, G;
      let b = new Set(Q(d)), k = at(d.text).map(it), O = k.map(r.ranks), { ownWords: L, facts: E, factsOf: S } = k.length === 0 ? Qn : g(), m = k.map((x) => E.map((v) => v.includes(x))), p = d.skill === null ? null : r.stepsBelow(d.skill), T = d.language === null ? null : de(d.language), C = d.region === null ? null : we(d.region), I = (x) => {
        var N;
        let v = 0;
        for (let H = 0; H < k.length; H++) {
          let se = O[H][o[x]], me = se === K.skill ? se : L[x].includes(k[H]) ? K.own : se > 0 || ((N = m[H]) == null ? void 0 : N[S[x]]) === !0 ? K.group : 0;
          if (me === 0)
            return -1;
          v += me;
        }
        return v;
      }, q = {
        direction: ({ kind: x }) => x !== d.direction,
        level: ({ level: x }) => x === null || x < d.level,
        method: ({ methods: x }) => x.length > 0 && !x.includes(d.method),
        region: (x, v) => c[v] !== C,
        language: (x, v) => !l[v].has(T),
        skill: (x, v) => p[o[v]] === Se
      }, te = fe.filter((x) => x !== "text" && b.has(x)), B = /* @__PURE__ */ new Map(), R = { offer: 0, seek: 0 }, M = new Float64Array(e.length), W = 0;
      for (let x = 0; x < e.length; x++) {
        let v = e[x], N = null, H = !1;
        for (let Re = 0; Re < te.length && !H; Re++) {
          let Ie = te[Re];
          q[Ie](v, x) && (H = N !== null, N = Ie);
        }
        if (H)
          continue;
        let se = I(x);
        if (se < 0) {
          if (N !== null)
            continue;
          N = "text";
        }
        if ((N === null || N === "direction") && R[v.kind]++, N !== null) {
          B.set(N, ((U = B.get(N)) != null ? U : 0) + 1);
          continue;
        }
        let me = d.sort === "fresh" ? 0 : rt({
          ranks: se,
          words: k.length,
          steps: p === null ? null : p[o[x]],
          proficiency: T === null ? void 0 : (G = l[x].get(T)) != null ? G : null,
          hasPlace: a[x]
        });
        M[W++] = (nt - me) * e.length + y[x];
      }
      return {
        found: Array.from(M.subarray(0, W).sort(), (x) => h[x % e.length]),
        directions: R,
        widenings: fe.filter((x) => B.has(x)).map((x) => ({ filter: x, more: B.get(x) })).sort((x, v) => v.more - x.more)
      };
    },
    prepare: () => {
      g(), r.ranks(" ");
    }
  };
}

// src/core/i18n/localized-text.ts
function mt(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), i = t.languageChain.find((c) => r.includes(c) || o && c === n), l = i !== void 0 && r.includes(i) ? i : o ? "default" : r.sort()[0], a = l === void 0 ? "" : e.texts[l], s = l === void 0 || l === "default" ? n : l;
  return { text: a, language: s, direction: s === null ? "auto" : Fe(s) };
}
var Yn = [
  "acm",
  "aeb-arab",
  "aii",
  "apc",
  "ar",
  "arc",
  "arq",
  "ary",
  "arz",
  "azb",
  "bcc",
  "bft",
  "bgc-arab",
  "bgn",
  "bqi",
  "ckb",
  "dv",
  "en-rtl",
  "fa",
  "fuc",
  "glk",
  "he",
  "hno",
  "khw",
  "kk-arab",
  "kk-cn",
  "ks-arab",
  "ku-arab",
  "lad-hebr",
  "lki",
  "lrc",
  "luz",
  "mey",
  "ms-arab",
  "mzn",
  "nqo",
  "ota",
  "phr",
  "pnb",
  "prs",
  "ps",
  "sd",
  "sdh",
  "skr",
  "skr-arab",
  "tmr",
  "trw",
  "ug",
  "ug-arab",
  "ur",
  "yi"
];
function Fe(e) {
  return Yn.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/skill-words.ts
function Me(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function ft({ label: e }) {
  return e.kind === "texts" ? yt(e.texts) : [];
}
function pt(e) {
  return yt(e.aliases).reduce((t, n) => t.concat(n), []);
}
function yt(e) {
  return Object.keys(e).map((t) => e[t]);
}

// src/core/skills/taxonomy.ts
function Jn(e, t = null) {
  let n = new Map(e.map((s) => [s.id, s])), r = (s) => {
    var c;
    return (c = n.get(s)) != null ? c : null;
  }, o = (s, c) => {
    let u = /* @__PURE__ */ new Set([s]), g = [], h = r(s);
    for (; h !== null; ) {
      let y = c(h);
      h = y === null || u.has(y) ? null : r(y), h !== null && (u.add(h.id), g.push(h));
    }
    return g;
  }, i = (s) => {
    var c;
    return (c = o(s, (u) => u.replacedBy).pop()) != null ? c : r(s);
  }, l = /* @__PURE__ */ new Map();
  for (let s of e)
    if (!s.isRetired) {
      let c = s.parent !== null && n.has(s.parent) ? s.parent : null, u = l.get(c);
      u === void 0 ? l.set(c, [s]) : u.push(s);
    }
  let a = null;
  return {
    skills: e,
    locale: t,
    get: r,
    current: i,
    children: (s) => {
      var c;
      return (c = l.get(s)) != null ? c : [];
    },
    ancestors: (s) => o(s, (c) => c.parent),
    find: (s) => {
      var c, u;
      return a = a != null ? a : Zn(e, i), (u = (c = i(s.trim())) != null ? c : a.get(Me(s))) != null ? u : null;
    }
  };
}
function ht(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = z(e) ? _(e, "skills") : void 0;
  z(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((i, l) => {
    let a = ue("$.skills", l), s = z(i) ? Vn(i) : null;
    if (s === null) {
      let c = z(i) ? _(i, "id") : i;
      t.push({ path: `${a}.id`, code: "bad-id", parameters: [qe(c)] });
    } else n.has(s.id) ? t.push({ path: `${a}.id`, code: "code-taken", parameters: [s.id] }) : n.set(s.id, s);
  });
  let o = z(e) ? _(e, "locale") : null;
  return {
    taxonomy: Jn(
      Array.from(n.values()),
      typeof o == "string" && X.test(o) ? o : null
    ),
    faults: t
  };
}
function ce(e, t, n) {
  var o;
  let r = (o = t == null ? void 0 : t.get(e)) != null ? o : null;
  return r === null ? { text: ke(e), language: null, direction: "auto" } : mt(r.label, n, t == null ? void 0 : t.locale);
}
function Vn(e) {
  var i;
  let t = _(e, "id");
  if (typeof t != "string" || !ne.test(t))
    return null;
  let n = (l) => {
    let a = _(e, l);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = _(e, "capx"), o = n("replacedBy");
  return {
    id: t,
    label: (i = Ue(_(e, "label"))) != null ? i : { kind: "texts", texts: { default: t } },
    aliases: Xn(_(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((l) => typeof l == "number"),
    wikidata: n("wikidata"),
    isRetired: _(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function Xn(e) {
  let t = {};
  if (z(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || X.test(n)) && Array.isArray(r) && (t[n] = r.filter((o) => typeof o == "string"));
    }
  return t;
}
function Zn(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (o) => {
    let i = /* @__PURE__ */ new Map();
    for (let l of e) {
      let a = t(l.id);
      for (let s of o(l)) {
        let c = Me(s), u = i.get(c);
        i.set(c, u === void 0 || u === a ? a : null);
      }
    }
    i.forEach((l, a) => {
      n.has(a) || n.set(a, l);
    });
  };
  return r(ft), r(pt), n;
}

// src/ui/exchange-search/load-board.ts
function xt(e) {
  return V(this, null, function* () {
    let { reader: t, titles: n, parts: r, indexName: o, today: i } = e, l = Array.from({ length: r }, (w, d) => n.exchangeData(d + 1)), [a, s] = yield Promise.all([
      t.readIndex(l, o),
      t.readSkills(n.skills(), o)
    ]), c = a !== null && Ve(a.texts) === o ? a : yield t.readIndex(l, null);
    if (c === null)
      return null;
    let { records: u, faults: g } = Je(c.texts), { taxonomy: h } = ht(er(s)), y = u.filter(({ expires: w }) => w === null || w >= i);
    return {
      search: gt(y, h, e),
      taxonomy: h,
      changed: c.changed,
      faults: g.length
    };
  });
}
function er(e) {
  try {
    return JSON.parse(e != null ? e : "");
  } catch (t) {
    return null;
  }
}

// src/ui/exchange-search/nothing-found.ts
var tr = 5;
function bt(e, t, n) {
  var u, g, h;
  let { context: { messages: r, titles: o }, board: { taxonomy: i } } = n;
  if (t.found.length >= tr)
    return null;
  let l = (y) => r.text(`localskills-find-${y}`), a = sr(e, t, n).map(({ label: y, query: w }) => {
    let d = f("button", { type: "button", class: "ext-localSkills-find-button" }, y);
    return d.addEventListener("click", () => n.search(w)), f("li", {}, d);
  }), s = (h = e.skill) != null ? h : e.text.trim() === "" ? null : (g = (u = i.find(e.text)) == null ? void 0 : u.id) != null ? g : null, c = nr(s, t, n);
  return f(
    "div",
    { class: "ext-localSkills-find-help" },
    a.length === 0 ? null : f("p", {}, l("widen-intro")),
    a.length === 0 ? null : f("ul", { class: "ext-localSkills-find-widenings" }, ...a),
    e.direction === "seek" ? null : f("p", {}, l(c ? "sought-already" : "seek-yourself")),
    e.direction === "seek" || c ? null : f("div", A({
      "data-localskills-exchange": "seek",
      "data-localskills-root": o.root
    }, s === null ? {} : { "data-localskills-skill": s }))
  );
}
function nr(e, { found: t }, { context: { user: n }, board: r }) {
  let { search: { records: o }, taxonomy: i } = r, l = e === null ? t.map((a) => o[a]) : o.filter((a) => J(a.skill, i) === e);
  return n !== null && l.some((a) => a.kind === "seek" && a.user === n);
}
var rr = ["text", "skill", "language", "region", "method"];
function sr(e, { found: t, widenings: n }, r) {
  let { context: { messages: o }, form: i, board: { search: l } } = r, a = Q(e), s = (u) => {
    var g;
    return u === "text" ? o.text("localskills-find-quoted", e.text.trim()) : u === "direction" ? o.text(`localskills-find-direction-${(g = e.direction) != null ? g : "all"}`) : i.choiceLabel(u, String(e[u]));
  }, c = a.length < 2 ? [] : n.map(({ filter: u, more: g }) => ({
    label: o.text("localskills-find-widen", s(u), t.length + g),
    query: je(e, u)
  }));
  return c.push(...or(e, t.length, r)), c.length > 0 || a.length < 2 ? c : rr.filter((u) => a.includes(u)).map((u) => {
    let g = P(A({}, re), { [u]: e[u] });
    return { filter: u, only: g, count: l.find(g).found.length };
  }).filter(({ count: u }) => u > t.length).map(({ filter: u, only: g, count: h }) => ({
    label: o.text("localskills-find-only", s(u), h),
    query: g
  }));
}
function or(e, t, { context: { messages: n }, board: r }) {
  var a, s, c;
  let { search: o, taxonomy: i } = r, l = (c = (s = e.skill) != null ? s : (a = i.find(e.text)) == null ? void 0 : a.id) != null ? c : null;
  if (l === null || e.skill !== null && e.text.trim() !== "")
    return [];
  for (let { id: u } of i.ancestors(l)) {
    let g = P(A({}, e), { text: "", skill: u }), h = o.find(g).found.length;
    if (h > t) {
      let { text: y } = ce(u, i, n);
      return [{ label: n.text("localskills-find-wider", y, h), query: g }];
    }
  }
  return [];
}

// src/ui/exchange-search/remembered-messages.ts
function kt(e) {
  let t = /* @__PURE__ */ new Map();
  return P(A({}, e), {
    text: (n, ...r) => {
      let o = [n, ...r].join(`
`), i = t.get(o);
      return i === void 0 && (i = e.text(n, ...r), t.size < 2e3 && t.set(o, i)), i;
    }
  });
}

// src/ui/exchange-search/result-card.ts
function St({ text: e, language: t, direction: n }, r) {
  return f("bdi", t === null ? {} : t === r ? {} : { lang: t, dir: n }, e);
}
function wt(e, t) {
  let { messages: n, titles: r, user: o } = e, i = n.text, l = (d) => {
    let b = /* @__PURE__ */ new Map();
    return (k) => {
      var L;
      let O = (L = b.get(k)) != null ? L : d(k);
      return b.set(k, O), O;
    };
  }, a = l(e.formatDate), s = l(e.languageName), c = l((d) => {
    let b = J(d, t);
    return [b, ...t.ancestors(b).map((k) => k.id)].map((k) => ce(k, t, n));
  });
  function u(d) {
    let [b, ...k] = c(d.skill), O = [];
    return k.reverse().forEach((L, E) => {
      O.push(E === 0 ? null : n.direction === "rtl" ? " \u2039 " : " \u203A ", St(L, n.language));
    }), f(
      "div",
      { class: "ext-localSkills-find-skill" },
      f("h3", {}, St(b, n.language)),
      O.length === 0 ? null : f("div", { class: "ext-localSkills-quiet" }, ...O)
    );
  }
  function g(d) {
    let b = `${e.pageUrl(Xe(d, r))}#${d.kind}-${d.id}`, k = d.user === o;
    return f(
      "div",
      { class: "ext-localSkills-find-person" },
      f("a", { href: b }, f("bdi", {}, d.user)),
      k ? f("span", { class: "ext-localSkills-quiet" }, ` ${i("localskills-find-yours")}`) : null,
      d.affiliate === null ? null : f("div", { class: "ext-localSkills-quiet" }, ...ar(i("localskills-board-on-behalf", "\uE000"), f("bdi", {}, d.affiliate)))
    );
  }
  function h(d) {
    let b = [], k = i("localskills-results-list", "", "");
    return d.languages.forEach((O, L) => {
      var p;
      let { code: E, proficiency: S } = (p = Z(O)) != null ? p : { code: O, proficiency: null }, m = s(E);
      b.push(L === 0 ? null : k, m.language === null ? m.text : f("bdi", { lang: m.language, dir: Fe(m.language) }, m.text)), S !== null && b.push(" ", f(
        "span",
        { class: "ext-localSkills-quiet" },
        i(`localskills-template-proficiency-${S === 6 ? "n" : S}`)
      ));
    }), b;
  }
  function y(d) {
    let b = Ae(d);
    return b === null ? null : b === 0 ? i("localskills-board-no-place") : n.number(b);
  }
  function w(d) {
    var p;
    let { kind: b, level: k, methods: O, region: L } = d, E = f("dl", { class: "ext-localSkills-fields" }), S = (T, ...C) => {
      E.appendChild(f("dt", {}, i(T))), E.appendChild(f("dd", {}, ...C));
    };
    k !== null && S(
      b === "offer" ? "localskills-template-field-level" : "localskills-template-field-wanted-level",
      i(`localskills-template-level-${k}`)
    ), S("localskills-template-field-languages", ...h(d)), O.length > 0 && S("localskills-template-field-methods", O.map((T) => i(`localskills-template-method-${T}`)).reduce((T, C) => i("localskills-results-list", T, C))), L !== null && S("localskills-template-field-region", f("bdi", {}, (p = le(L, n)) != null ? p : L));
    let m = y(d);
    return m !== null && S("localskills-board-places", m), E;
  }
  return (d) => {
    let { kind: b } = d, k = he(d);
    return f(
      "li",
      { class: `ext-localSkills-card ext-localSkills-card-${b} ext-localSkills-find-card` },
      f(
        "div",
        { class: "ext-localSkills-card-head" },
        f("span", { class: "ext-localSkills-card-kind" }, i(`localskills-template-card-${b}`)),
        k === null ? null : f("span", { class: "ext-localSkills-quiet" }, i("localskills-template-card-confirmed", a(k)))
      ),
      u(d),
      g(d),
      w(d),
      d.user === o || !ye(d) ? null : f("div", {
        class: "ext-localSkills-find-ask",
        "data-localskills-ask": ve(d),
        "data-localskills-kind": b,
        "data-localskills-skill": d.skill,
        "data-localskills-root": r.root
      })
    );
  };
}
function ar(e, t) {
  let [n = "", r = ""] = e.split("\uE000");
  return [n, t, r];
}

// src/core/exchange/search/fold-results.ts
function Ne(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  e.forEach((l) => {
    var s;
    let { user: a } = t[l];
    r.set(a, ((s = r.get(a)) != null ? s : 0) + 1);
  });
  let o = /* @__PURE__ */ new Map(), i = [];
  return e.forEach((l) => {
    var g;
    let a = t[l], { user: s } = a, c = ((g = o.get(s)) != null ? g : 0) + 1;
    o.set(s, c), (c <= 3 || n.has(s)) && i.push({ kind: "record", record: a });
    let u = r.get(s) - 3;
    c === 3 && u > 0 && !n.has(s) && i.push({ kind: "more", user: s, count: u });
  }), i;
}

// src/ui/exchange-search/result-list.ts
var ir = { narrow: 6, wide: 12 }, lr = { narrow: 2, wide: 6 }, cr = 720, Et = 30, ur = 500;
function Rt(e, t, n) {
  let { messages: r, afterPicture: o } = t, i = window.innerWidth < cr ? "narrow" : "wide", l = ir[i], a = f("ul", { class: "ext-localSkills-find-list" }), s = f("button", { type: "button", class: "ext-localSkills-find-button" }), c = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Map(), g = [], h = 0, y = () => {
  }, w = { found: [], records: [] };
  function d(E, S) {
    let m = f(
      "button",
      { type: "button", class: "ext-localSkills-find-button ext-localSkills-find-quiet" },
      r.text("localskills-find-more-by", S, E)
    );
    return m.addEventListener("click", () => {
      let p = Array.from(a.children).indexOf(m.parentElement);
      c.add(E), g = Ne(w.found, w.records, c), O(Math.max(h, l), p);
    }), f("li", { class: "ext-localSkills-find-folded" }, m);
  }
  function b(E) {
    var m;
    if (E.kind === "more")
      return d(E.user, E.count);
    let S = (m = u.get(E.record)) != null ? m : e(E.record);
    return u.size > ur && u.clear(), u.set(E.record, S), S;
  }
  function k(E) {
    for (y(), g.slice(0, E).forEach((S, m) => {
      let p = a.children[m], T = b(S);
      T !== p && a.insertBefore(T, p != null ? p : null);
    }); a.children.length > Math.min(E, g.length); )
      a.removeChild(a.lastChild);
    h = Math.min(E, g.length);
  }
  function O(E, S) {
    var m, p;
    k(E), s.hidden = h === g.length, s.hidden || (s.textContent = r.text("localskills-find-show-more", Math.min(Et, g.length - h))), S !== null && ((p = (m = a.children[S]) == null ? void 0 : m.querySelector("a, button")) == null || p.focus()), n();
  }
  s.addEventListener("click", () => O(h + Et, h));
  let L = f("div", {});
  return j(L, a, s), {
    element: L,
    show(E, S) {
      w = { found: E, records: S }, g = Ne(E, S, c), s.hidden = !0, k(lr[i]), y = o(() => O(l, null));
    }
  };
}

// src/ui/exchange-search/facets.ts
var dr = 40;
function Pe(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((n) => n.forEach((r) => {
    var o;
    return t.set(r, ((o = t.get(r)) != null ? o : 0) + 1);
  })), t;
}
function Tt(e, t, n) {
  let r = F((s) => {
    let c = J(s, t);
    return [c, ...t.ancestors(c).map((u) => u.id)];
  }), o = Pe(e.map(({ skill: s }) => r(s))), i = [], l = /* @__PURE__ */ new Set(), a = (s, c) => {
    let u = o.get(s);
    u !== void 0 && !l.has(s) && (l.add(s), i.push({ value: s, label: ce(s, t, n).text, depth: c, count: u }), t.children(s).forEach((g) => a(g.id, c + 1)));
  };
  return t.children(null).forEach(({ id: s }) => a(s, 0)), Array.from(o.keys()).sort().forEach((s) => a(s, 0)), i;
}
function gr(e) {
  let { compare: t } = new Intl.Collator(e);
  return (n, r) => t(n.label, r.label);
}
function Ot(e, t) {
  let n = F((o) => Array.from(new Set(o.split(" ").map(Z).filter((i) => i !== null && i.proficiency !== 0).map((i) => de(i.code))))), r = Pe(e.map(({ languages: o }) => n(o.join(" "))));
  return Array.from(r).map(([o, i]) => ({ value: o, label: t.languageName(o).text, depth: 0, count: i })).sort(gr(t.messages.language));
}
function vt(e) {
  return oe.map((t) => ({ value: t, label: e.text(`localskills-template-method-${t}`), depth: 0, count: null }));
}
function Lt(e) {
  return Array.from({ length: ae }, (t, n) => ({ value: String(n + 1), label: e.text(`localskills-template-level-${n + 1}`), depth: 0, count: null }));
}
function At(e, t) {
  let n = /* @__PURE__ */ new Map(), r = F(we), o = Pe(e.map(({ region: i }) => {
    let l = i === null ? "" : r(i);
    return l !== "" && !n.has(l) && n.set(l, i), l === "" ? [] : [l];
  }));
  return Array.from(o).map(([i, l]) => {
    var s;
    let a = n.get(i);
    return { value: a, label: (s = le(a, t)) != null ? s : a, depth: 0, count: l };
  }).sort((i, l) => l.count - i.count || (i.value < l.value ? -1 : 1)).slice(0, dr);
}

// src/ui/exchange-search/search-form.ts
var ge = ["skill", "language", "method", "region", "level"], mr = [null, "offer", "seek"], fr = 720;
function Ft(e, t) {
  let { messages: n } = e, r = (m, ...p) => n.text(`localskills-find-${m}`, ...p), o = 0, i = (m) => `ext-localSkills-find-${m}-${o++}`, l = i("text"), a = f("input", { type: "search", id: l, class: "ext-localSkills-find-text", placeholder: r("placeholder"), autocomplete: "off" });
  a.addEventListener("input", () => t(!0));
  let s = i("direction"), c = mr.map((m) => {
    let p = f("input", { type: "radio", name: s, value: m != null ? m : "" });
    return p.addEventListener("change", () => t(!1)), { direction: m, input: p, label: f("span", {}) };
  }), u = new Map(ge.map((m) => {
    let p = f("select", { id: i(m) });
    return p.addEventListener("change", () => {
      E(), t(!1);
    }), [m, p];
  })), g = (m) => u.get(m), h = /* @__PURE__ */ new Map(), y = i("sort"), w = f(
    "select",
    { id: y },
    ...["fit", "fresh"].map((m) => f("option", { value: m }, r(`sort-${m}`)))
  );
  w.addEventListener("change", () => t(!1));
  let d = f("summary", {}), b = f("button", { type: "button", class: "ext-localSkills-find-button ext-localSkills-find-quiet" }, r("clear"));
  b.addEventListener("click", () => {
    S.show(P(A({}, re), { sort: S.query().sort })), t(!1), a.focus();
  });
  let k = f(
    "details",
    { class: "ext-localSkills-find-filters" },
    d,
    f(
      "div",
      { class: "ext-localSkills-find-choices" },
      ...ge.map((m) => f(
        "div",
        { class: "ext-localSkills-find-choice" },
        f("label", { for: g(m).id }, r(`field-${m}`)),
        g(m)
      )),
      f("div", { class: "ext-localSkills-find-choice" }, f("label", { for: y }, r("field-sort")), w)
    )
  );
  k.open = window.innerWidth >= fr;
  function O(m, p) {
    let T = g(m), C = T.value;
    h.set(m, new Map(p.map(({ value: I, label: q }) => [I, q]))), j(T, f("option", { value: "" }, r("any")), ...p.map(({ value: I, label: q, depth: te, count: B }) => f("option", { value: I }, `${"\u2003".repeat(te)}${B === null ? q : r("option", q, B)}`))), L(m, C);
  }
  function L(m, p) {
    let T = g(m);
    T.value = p, T.value !== p && (T.appendChild(f("option", { value: p }, p)), T.value = p);
  }
  function E() {
    let m = Q(S.query()).filter((p) => ge.includes(p)).length;
    d.textContent = m === 0 ? r("filters") : r("filters-active", m), b.hidden = Q(S.query()).length === 0;
  }
  let S = {
    element: f(
      "form",
      { class: "ext-localSkills-find-form", role: "search", "aria-label": r("label") },
      f("label", { for: l, class: "ext-localSkills-find-label" }, r("label")),
      a,
      f(
        "fieldset",
        { class: "ext-localSkills-find-directions" },
        f("legend", { class: "ext-localSkills-unseen" }, r("field-direction")),
        ...c.map(({ input: m, label: p }) => f("label", {}, m, p))
      ),
      k,
      b
    ),
    query: () => {
      var m, p;
      return {
        text: a.value,
        skill: g("skill").value || null,
        direction: (p = (m = c.find(({ input: T }) => T.checked)) == null ? void 0 : m.direction) != null ? p : null,
        language: g("language").value || null,
        method: g("method").value || null,
        region: g("region").value || null,
        level: Number(g("level").value) || null,
        sort: w.value
      };
    },
    show: (m) => {
      a.value = m.text, ge.forEach((p) => {
        var T;
        return L(p, String((T = m[p]) != null ? T : ""));
      }), c.forEach(({ direction: p, input: T }) => {
        T.checked = p === m.direction;
      }), w.value = m.sort, E();
    },
    showCounts: (m) => c.forEach(({ direction: p, label: T }) => {
      let C = r(`direction-${p != null ? p : "all"}`);
      T.textContent = m === null ? C : r("option", C, p === null ? m.offer + m.seek : m[p]);
    }),
    offer: ({ search: { records: m }, taxonomy: p }) => {
      O("skill", Tt(m, p, n)), O("language", Ot(m, e)), O("method", vt(n)), O("region", At(m, n)), O("level", Lt(n));
    },
    choiceLabel: (m, p) => {
      var T, C;
      return (C = (T = h.get(m)) == null ? void 0 : T.get(p)) != null ? C : p;
    },
    focus: () => a.focus()
  };
  return a.addEventListener("input", E), S.element.addEventListener("submit", (m) => m.preventDefault()), ge.forEach((m) => O(m, [])), S.show(re), S.showCounts(null), S;
}

// src/ui/exchange-search/search-place.ts
function pr(e, t, n) {
  let r = (o) => t[o].user === n;
  return n === null || !e.some(r) ? e : [...e.filter((o) => !r(o)), ...e.filter(r)];
}
var yr = 400;
function Mt(e, t) {
  let n = P(A({}, t), { messages: kt(t.messages) }), { messages: r, address: o } = n, i = (R, ...M) => r.text(`localskills-find-${R}`, ...M), l = f("div", { role: "status", class: "ext-localSkills-unseen" }), a = f("p", { class: "ext-localSkills-find-count" }), s = f("div", { class: "ext-localSkills-find-state" }), c = f("div", { class: "ext-localSkills-find-results" }), u = f("div", {}), g = null, h = !1, y, w = !1, d = !1, b = [], k = () => {
    b.forEach(n.enliven), b = [];
  }, O = null, L = () => {
    window.clearTimeout(y), O == null || O(), O = null;
  }, E = (R) => {
    window.clearTimeout(y), O = R, y = window.setTimeout(L, yr);
  };
  c.addEventListener("click", L, !0);
  function S(R, M, W) {
    let U = Ge(R);
    Le.every((x) => {
      var v, N;
      return ((N = (v = U.find(([H]) => H === x)) == null ? void 0 : v[1]) != null ? N : null) === o.parameter(x);
    }) || o.setParameters(Le, U, M), l.textContent = W, k();
  }
  function m() {
    let R = I.query(), M = Q(R).length > 0 || R.sort !== "fit";
    if (n.board !== null && (n.board.hidden = M && !h), c.hidden = !M, g === null)
      return { query: R, words: "" };
    let { board: W, list: U } = g, G = W.search.find(R);
    I.showCounts(G.directions);
    let x = M ? i("count", G.found.length) : "";
    if (a.textContent = x, M) {
      U.show(pr(G.found, W.search.records, n.user), W.search.records);
      let v = bt(R, G, { context: n, form: I, board: W, search: (N) => {
        I.show(N), C(!1), I.focus();
      } });
      j(u, v), b = v === null ? [U.element] : [U.element, v];
    }
    return { query: R, words: x };
  }
  let p = () => {
  };
  function T() {
    p(), p = n.afterPicture(() => C(!0));
  }
  function C(R) {
    p();
    let { query: M, words: W } = m();
    d = d || !R || !w, w = R, E(() => {
      S(M, d, W), d = !1;
    }), R || L();
  }
  let I = Ft(n, (R) => R ? T() : C(!1));
  function q() {
    p(), w = !1, d = !1, I.show(Be(o.parameter));
    let { query: R, words: M } = m();
    E(() => S(R, !1, M)), L();
  }
  function te(...R) {
    h = !0, j(s, ...R), m();
  }
  function B() {
    return V(this, null, function* () {
      h = !1, j(s, f("p", { class: "ext-localSkills-quiet" }, i("loading")));
      let R;
      try {
        R = yield xt(n);
      } catch (v) {
        let N = f("button", { type: "button", class: "ext-localSkills-find-button" }, i("try-again"));
        N.addEventListener("click", () => {
          B();
        });
        let H = Qe(v) ? v.explanation : "";
        te(f(
          "div",
          { class: "ext-localSkills-fault", role: "alert" },
          f("p", {}, i("failed"), H === "" ? null : ` ${H}`),
          N
        ));
        return;
      }
      if (R === null) {
        te(f("p", { class: "ext-localSkills-quiet" }, i("no-index")));
        return;
      }
      let M = Rt(wt(n, R.taxonomy), n, () => {
        b = b.filter((v) => v !== M.element).concat(M.element), O === null && E(k);
      });
      g = { board: R, list: M }, j(c, a, M.element, u), j(s, f(
        "p",
        { class: "ext-localSkills-quiet" },
        R.changed === null ? null : i("changed", n.formatTime(R.changed)),
        R.faults === 0 ? null : ` ${i("faults", R.faults)}`
      ));
      let W = Q(I.query()).some((v) => v !== "text" && v !== "direction"), U = () => {
        let v = I.query();
        I.offer(R), I.show(v);
      };
      W && U();
      let { query: G, words: x } = m();
      n.afterPicture(() => {
        W || U(), S(G, !1, x), n.afterPicture(R.search.prepare);
      });
    });
  }
  j(e, f(
    "div",
    { class: "ext-localSkills-find-box", lang: r.language, dir: r.direction },
    I.element,
    l,
    c,
    s
  )), q(), o.onReturn(q), B();
}

// src/ui/messages.ts
function Nt(e, t) {
  let n = e.config.get("wgUserLanguage"), r = (l) => String(e.language.convertNumber(l)), o = () => {
    var a, s;
    return (((s = (a = e.language).getSeparatorTransformTable) == null ? void 0 : s.call(a)) || {})["."] || ".";
  }, i = (l, a = 0) => {
    let s = Math.abs(l).toFixed(a), [c, u] = s.split("."), g = l < 0 && Number(s) !== 0 ? "\u2212" : "", h = u === void 0 ? "" : o() + u.split("").map((y) => r(Number(y))).join("");
    return g + r(Number(c)) + h;
  };
  return {
    language: n,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: t,
    text(l, ...a) {
      return e.message(
        l,
        ...a.map((s) => typeof s == "number" ? r(s) : s)
      ).text();
    },
    has: (l) => e.message(l).exists(),
    number: i
  };
}

// src/wiki/save-fault-reason.ts
var Pt = {
  offline: [],
  "session-lost": [
    "badtoken",
    "notoken",
    "token-missing",
    "missingtoken",
    "assertuserfailed",
    "assertnameduserfailed",
    "assertbotfailed",
    "assertanonfailed",
    "notloggedin",
    "mustbeloggedin",
    "mustbeloggedin-generic",
    "reauthenticate"
  ],
  "edit-conflict": [
    "editconflict",
    "edit-conflict",
    "articleexists",
    "missingtitle",
    "pagedeleted",
    "nosuchrevid",
    "edit-already-exists",
    "edit-gone-missing"
  ],
  protected: [
    "protectedpage",
    "protectedtitle",
    "cascadeprotected",
    "cascadeprotected-creation",
    "protectednamespace",
    "protectednamespace-interface",
    "namespaceprotected",
    "protectedinterface",
    "titleprotected",
    "semiprotected"
  ],
  blocked: [
    "blocked",
    "autoblocked",
    "systemblocked",
    "blockedfrommail",
    "globalblocked",
    "compositeblocked",
    "partiallyblocked",
    "globalblocking-blockedtext-user",
    "globalblocking-blockedtext-ip",
    "globalblocking-blockedtext-range",
    "torblocked"
  ],
  "permission-denied": [
    "permissiondenied",
    "noedit",
    "noedit-anon",
    "cantcreate",
    "cantcreate-anon",
    "nocreate-loggedin",
    "nocreatetext",
    "writeapidenied",
    "readapidenied",
    "badaccess-groups",
    "titleblacklist-forbidden",
    "titleblacklist-forbidden-edit",
    "apihighlimits",
    "mwoauth-invalid-authorization",
    "confirmedit",
    "emailnotconfirmed",
    "confirmemail"
  ],
  "filter-warning": ["abusefilter-warning"],
  "filter-disallowed": ["abusefilter-disallowed", "abusefilter-degrouped", "abusefilter-blocked"],
  "spam-blacklist": ["spamblacklist", "spamdetected", "abusefilter-blocked-domains-attempted"],
  captcha: ["captcha", "captcha-edit-fail", "captcha-edit", "captchaerror"],
  "read-only": ["readonly", "readonlytext"],
  "rate-limited": ["ratelimited", "actionthrottledtext"],
  "too-big": ["contenttoobig", "toobig"],
  "not-yours": [],
  "invalid-content": [
    "invalid-json-data",
    "invalid-content-data",
    "parseerror",
    "contentserializationexception",
    "badformat",
    "no-direct-editing",
    "contentmodel-mismatch"
  ],
  other: []
}, hr = new Map(
  Object.keys(Pt).reduce(
    (e, t) => e.concat(Pt[t].map((n) => [n, t])),
    []
  )
), xr = [
  "session-lost",
  "blocked",
  "protected",
  "permission-denied",
  "read-only",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "rate-limited",
  "edit-conflict",
  "captcha",
  "filter-warning",
  "invalid-content",
  "offline",
  "other"
];
function Ct(e) {
  let t = e.map((n) => hr.get(n) || "other");
  return xr.find((n) => t.includes(n)) || "other";
}
function It(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function $t(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function Dt(e, t) {
  var l;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((l = t == null ? void 0 : t.xhr) == null ? void 0 : l.status) || 0, s = It(a);
    return new ie(s, s === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), o = n.map((a) => a.html ? $t(a.html) : a.text || a.code), i = n.map((a) => {
    var s;
    return (s = a.data) == null ? void 0 : s.readonlyreason;
  }).find((a) => a);
  return i ? new ie("read-only", i, { code: e }) : new ie(
    Ct(n.length ? n.map((a) => a.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/board-reader.ts
var _t = 3600, br = 6e4;
function Wt() {
  let e = (n, r) => new Promise((o, i) => {
    $.ajax({
      url: mw.util.wikiScript(),
      data: A({
        title: n,
        action: "raw",
        ctype: "application/json"
      }, r === null ? { maxage: 0, smaxage: 0 } : { maxage: _t, smaxage: _t, version: r }),
      // Another address each time.
      cache: r !== null,
      dataType: "text",
      timeout: br
    }).then((l, a, s) => {
      var u;
      let c = Date.parse((u = s.getResponseHeader("Last-Modified")) != null ? u : "");
      o({ text: l, changed: isNaN(c) ? null : new Date(c).toISOString() });
    }, (l) => {
      l.status === 404 ? o(null) : i(Dt("http", { xhr: l }));
    });
  });
  return {
    readIndex(n, r) {
      return V(this, null, function* () {
        let i = (yield Promise.all(n.map((l) => e(l, r)))).filter((l) => l !== null);
        return i.length < n.length ? null : {
          texts: i.map(({ text: l }) => l),
          changed: i.map(({ changed: l }) => l).reduce((l, a) => a === null || l !== null && l >= a ? l : a, null)
        };
      });
    },
    readSkills: (n, r) => V(null, null, function* () {
      var o, i;
      return (i = (o = yield e(n, r)) == null ? void 0 : o.text) != null ? i : null;
    })
  };
}

// src/core/i18n/language-names.ts
function Ee(e) {
  let { DisplayNames: t } = Intl, n;
  try {
    n = t && new t([e], { type: "language", fallback: "none" });
  } catch (r) {
    n = void 0;
  }
  return (r) => {
    try {
      return n && n.of(r);
    } catch (o) {
      return;
    }
  };
}

// src/core/i18n/number-format.ts
var Ht = {
  acm: "arab",
  ar: "arab",
  ckb: "arab",
  "ks-arab": "arab",
  "ku-arab": "arab",
  "skr-arab": "arab",
  apc: "latn",
  arq: "latn",
  ary: "latn",
  arz: "latn",
  fa: "arabext",
  hno: "arabext",
  "kk-arab": "arabext",
  pnb: "arabext",
  ps: "arabext",
  as: "beng",
  bn: "beng",
  bpy: "beng",
  anp: "deva",
  bgc: "deva",
  bho: "deva",
  hi: "deva",
  "ks-deva": "deva",
  mag: "deva",
  mr: "deva",
  ne: "deva",
  new: "deva",
  pi: "deva",
  sa: "deva",
  blk: "mymr",
  kjp: "mymr",
  ksw: "mymr",
  mnw: "mymr",
  my: "mymr",
  rki: "mymr",
  bo: "tibt",
  ccp: "cakm",
  dz: "tibt",
  gu: "gujr",
  km: "khmr",
  kn: "knda",
  lo: "laoo",
  lzh: "hanidec",
  mni: "mtei",
  nod: "lana",
  nqo: "nkoo",
  or: "orya",
  sat: "olck"
};
function Ut(e, t = "") {
  var r, o;
  let n = (o = Ht[(r = e.find((i) => Object.prototype.hasOwnProperty.call(Ht, i))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(kr).map((i) => `${i}-u${t}-nu-${n}`);
}
function kr(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}

// src/extension/time-format.ts
var zt = { year: "numeric", month: "long", day: "numeric" }, jt = P(A({}, zt), { hour: "numeric", minute: "2-digit" }), Bt = P(A({}, zt), { timeZone: "UTC" });
function Ce(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(Ut([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/start-find.ts
var Gt = "[data-localskills-find]", Sr = 50;
function wr() {
  return {
    parameter: (e) => new URL(window.location.href).searchParams.get(e),
    setParameters(e, t, n) {
      let r = new URL(window.location.href);
      e.forEach((o) => r.searchParams.delete(o)), t.forEach(([o, i]) => r.searchParams.set(o, i)), n ? window.history.pushState(null, "", r.href) : window.history.replaceState(window.history.state, "", r.href);
    },
    onReturn(e) {
      window.addEventListener("popstate", e);
    }
  };
}
var Er = 200;
function Rr(e) {
  let t = !1, n = () => {
    t || (t = !0, e());
  };
  return requestAnimationFrame(() => {
    let { port1: r, port2: o } = new MessageChannel();
    r.onmessage = n, o.postMessage(null);
  }), setTimeout(n, Er), () => {
    t = !0;
  };
}
function Tr(e) {
  var i, l;
  let t = Nt(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), n = Ee(t.language), r = Ee("en"), o = (a) => Ee(a)(a);
  return {
    messages: t,
    titles: We(e.getAttribute("data-localskills-root") || Te),
    parts: Math.min(Sr, Math.max(1, Number(e.getAttribute("data-localskills-parts")) || 1)),
    indexName: e.getAttribute("data-localskills-index") || "",
    reader: Wt(),
    user: mw.user.getName(),
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    board: (l = (i = e.parentElement) == null ? void 0 : i.querySelector(".ext-localSkills-board-content")) != null ? l : null,
    address: wr(),
    languageName: (a) => {
      let s = n(a), c = s === void 0 ? o(a) : void 0;
      return s !== void 0 ? { text: s, language: null } : c === void 0 ? { text: a, language: null } : { text: c, language: a };
    },
    languageNames: (a) => [n(a), r(a), o(a)].filter((s) => s !== void 0),
    pageUrl: (a) => mw.util.getUrl(a),
    formatDate: Ce(Bt),
    formatTime: Ce(jt),
    afterPicture: Rr,
    enliven: (a) => {
      mw.hook("wikipage.content").fire($(a));
    }
  };
}
function Qt() {
  let e = /* @__PURE__ */ new WeakSet();
  mw.hook("wikipage.content").add((t) => {
    t.find(Gt).addBack(Gt).each((n, r) => {
      e.has(r) || (e.add(r), Mt(r, Tr(r)));
    });
  });
}

// src/extension/find.ts
Qt();
