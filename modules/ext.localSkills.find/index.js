// Built from src/extension/find.ts by `npm run build`. Change the source, not this file.
"use strict";
var Kt = Object.defineProperty, Yt = Object.defineProperties;
var Jt = Object.getOwnPropertyDescriptors;
var $e = Object.getOwnPropertySymbols;
var Vt = Object.prototype.hasOwnProperty, Xt = Object.prototype.propertyIsEnumerable;
var De = (e, t, n) => t in e ? Kt(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, A = (e, t) => {
  for (var n in t || (t = {}))
    Vt.call(t, n) && De(e, n, t[n]);
  if ($e)
    for (var n of $e(t))
      Xt.call(t, n) && De(e, n, t[n]);
  return e;
}, P = (e, t) => Yt(e, Jt(t));
var V = (e, t, n) => new Promise((r, o) => {
  var l = (s) => {
    try {
      a(n.next(s));
    } catch (c) {
      o(c);
    }
  }, i = (s) => {
    try {
      a(n.throw(s));
    } catch (c) {
      o(c);
    }
  }, a = (s) => s.done ? r(s.value) : Promise.resolve(s.value).then(l, i);
  a((n = n.apply(e, t)).next());
});

// src/core/pages.ts
var Re = "LocalSkills";
var ne = /^[a-z0-9-]{1,48}$/;
function We(e = Re) {
  let t = e.replace(/_/g, " ").trim(), n = (s) => `${t}/Survey/${s}`, [r, o] = ["", null], l = (s) => (s !== o && ([r, o] = [`${n(s)}/Answers/`, s]), r), i = `${t}/People/`, a = (s, c) => `${t}/${s}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (s) => `${n(s)}/definition.json`,
    answersPrefix: l,
    answer: (s, c) => l(s) + He(c),
    blankAnswer: (s, c) => `${n(s)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (s) => `${n(s)}/Results`,
    resultsIn: (s, c) => `${n(s)}/Results/${c}`,
    communityResults: (s, c) => `${n(s)}/Results/Community/${c}`,
    resultsData: (s) => `${n(s)}/Results/data.json`,
    resultsTable: (s) => `${n(s)}/Results/data.csv`,
    resultsPart: (s, c, u) => `${n(s)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (s) => `${n(s)}/Texts`,
    translations: (s, c) => `${n(s)}/Texts/${c}`,
    people: (s) => i + s.replace(/_/g, " "),
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
    personOf: (s) => _e(i, s),
    surveyIdOf: (s) => {
      let c = `${t}/Survey/`, u = s.replace(/_/g, " "), m = u.startsWith(c) ? u.slice(c.length) : "";
      return ne.test(m) ? m : null;
    },
    answererOf: (s, c) => _e(l(s), c)
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
  let [n, r, o] = [Number(t[1]), Number(t[2]), Number(t[3])], i = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && o >= 1 && o <= i;
}

// src/core/exchange/exchange-record.ts
var oe = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"];
var ae = 5;
function ve(e) {
  return `${e.user}/${e.id}`;
}

// src/core/exchange/search/search-query.ts
var pe = ["direction", "level", "method", "region", "language", "skill", "text"], re = {
  text: "",
  skill: null,
  direction: null,
  language: null,
  method: null,
  region: null,
  level: null,
  sort: "fit"
}, fe = {
  text: "ls-text",
  skill: "ls-skill",
  direction: "ls-direction",
  language: "ls-language",
  method: "ls-method",
  region: "ls-region",
  level: "ls-level",
  sort: "ls-sort"
}, ze = Object.keys(fe), Le = ze.map((e) => fe[e]);
function Q(e) {
  return pe.filter((t) => t === "text" ? e.text.trim() !== "" : e[t] !== null);
}
function je(e, t) {
  return P(A({}, e), { [t]: re[t] });
}
function Be(e) {
  var l;
  let t = (i) => {
    var a;
    return (a = e(fe[i])) != null ? a : "";
  }, n = (i, a) => a.test(t(i)) ? t(i) : null, r = t("direction"), o = /^\d$/.test(t("level")) ? Number(t("level")) : 0;
  return {
    text: t("text"),
    skill: n("skill", ne),
    direction: r === "offer" || r === "seek" ? r : null,
    language: n("language", X),
    method: (l = oe.find((i) => i === t("method"))) != null ? l : null,
    region: t("region") === "" ? null : t("region"),
    level: o >= 1 && o <= ae ? o : null,
    sort: t("sort") === "fresh" ? "fresh" : "fit"
  };
}
function Ge(e) {
  return ze.filter((t) => e[t] !== re[t]).map((t) => [fe[t], String(e[t])]);
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
function p(e, t, ...n) {
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
var Zt = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Gr = en();
function en() {
  let e = Zt.split(" "), t = /* @__PURE__ */ new Map();
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
var tn = /[\u200e\u200f\u202a-\u202e]+/g, nn = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
var rn = /[\u01c4-\u01cc\u01f1-\u01f3]/, sn = /[\u10d0-\u10ff]/;
function on(e) {
  if (rn.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (sn.test(e))
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
function an(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return on(t) + e.slice(t.length);
}
function ln(e) {
  return e.replace(tn, "").replace(nn, " ").replace(/^ | $/g, "");
}
var Vr = Ke((e) => an(ln(e.normalize("NFC"))));

// src/core/exchange/language-proficiency.ts
var cn = 6, un = /^(.+)-([0-5n])$/i, dn = /^(.+)-(?:.|\d\d)$/;
function Z(e) {
  var o;
  let t = un.exec(e), n = ((o = t == null ? void 0 : t[1]) != null ? o : e).toLowerCase();
  if (!X.test(n) || dn.test(n))
    return null;
  let r = t == null ? void 0 : t[2];
  return { code: n, proficiency: r === void 0 ? null : /n/i.test(r) ? cn : Number(r) };
}
var gn = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function de(e) {
  var t, n;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (n = (t = gn.exec(e)) == null ? void 0 : t[1]) != null ? n : e;
}

// src/core/exchange/remembered.ts
function M(e) {
  let t = /* @__PURE__ */ new Map();
  return (n) => {
    let r = t.get(n);
    return r === void 0 && (r = e(n), t.set(n, r)), r;
  };
}

// src/core/exchange/exchange-index.ts
var Ye = 1, mn = [
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
  let t = [], n = [], r = kn();
  return e.forEach((o, l) => {
    let i = ue("$", l), a = yn(o), s = z(a) ? hn(a) : null;
    if (s === null) {
      n.push(a === void 0 ? { path: i, code: "json-invalid", parameters: [] } : { path: i, code: "index-version", parameters: [Ye] });
      return;
    }
    s.forEach((c, u) => {
      let m = typeof c == "string" ? r(c) : null;
      m === null ? n.push({ path: ue(`${i}.records`, u), code: "index-record", parameters: [] }) : t.push(m);
    });
  }), { records: t, faults: n };
}
var pn = [[2166136261, 2654435761], [1103547991, 1597334677]], fn = 65536;
function Ve(e) {
  return pn.map(([t, n]) => {
    let r = t;
    for (let o of e) {
      for (let l = 0; l < o.length; l++)
        r = Math.imul(r ^ o.charCodeAt(l), n);
      r = Math.imul(r ^ fn, n);
    }
    return r = Math.imul(r ^ r >>> 16, 2246822507), r = Math.imul(r ^ r >>> 13, 3266489909), ((r ^ r >>> 16) >>> 0).toString(36);
  }).join("");
}
function yn(e) {
  try {
    return JSON.parse(e);
  } catch (t) {
    return;
  }
}
function hn(e) {
  let t = _(e, "records");
  return _(e, "version") === Ye && Array.isArray(t) ? t : null;
}
function xn(e) {
  return e.replace(/%7C/g, "|").replace(/%25/g, "%");
}
var bn = /[[\]{}|#<>\u0000-\u001F\u007F]/, D = mn.reduce(
  (e, t, n) => P(A({}, e), { [t]: n }),
  {}
);
function kn() {
  let e = M((a) => {
    let s = a.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
    return Oe(s) ? s : null;
  }), t = M((a) => oe.filter((s, c) => a.includes(String(c)))), n = M((a) => a.split(" ").filter((s) => Z(s) !== null)), r = M((a) => /^-?\d{1,6}$/.test(a) ? Number(a) : null), o = (a) => !bn.test(a), l = M((a) => a !== "" && o(a) && !a.includes("/")), i = M((a) => ne.test(a));
  return (a) => {
    var S;
    let s = a.split("|"), c = a.includes("%") ? s.map(xn) : s, u = c[D.kind] === "o" ? "offer" : c[D.kind] === "s" ? "seek" : null, m = c[D.user] || "", h = c[D.id] || "", f = c[D.skill] || "", k = n(c[D.languages] || "");
    if (u === null || k.length === 0 || !l(m) || !i(h) || !i(f))
      return null;
    let d = r(c[D.level] || ""), b = c[D.page] || null;
    return {
      kind: u,
      user: m,
      id: h,
      skill: f,
      level: d !== null && d >= 1 && d <= ae ? d : null,
      methods: t(c[D.methods] || ""),
      languages: k,
      region: c[D.region] || null,
      timezone: r(c[D.timezone] || ""),
      affiliate: c[D.affiliate] || null,
      capacity: r(c[D.capacity] || ""),
      taken: Math.max(0, (S = r(c[D.taken] || "")) != null ? S : 0),
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
}, Ze = 10, et = 30, En = 10, Tn = 3, tt = 15, nt = K.skill * Ze + et + 6 + tt;
function rt(e) {
  let { ranks: t, words: n, steps: r, proficiency: o, hasPlace: l } = e;
  return (n === 0 ? 0 : Math.floor(Ze * t / n)) + (r === null ? 0 : Math.max(0, et - En * r)) + (o === void 0 ? 0 : o != null ? o : Tn) + (l ? tt : 0);
}

// src/core/exchange/search/search-words.ts
var Rn = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g, On = {
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
}, vn = /[ıłøđßæœةىیک]/g, st = /[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205f\u3000-\u3003]+/, Ln = /^[\0-\x7f]*$/, An = /^ال(?=...)/, Mn = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff]/, Fn = 12;
function ot(e) {
  return e !== "";
}
function xe(e) {
  return Ln.test(e) ? e.toLowerCase().split(st).filter(ot) : e.normalize("NFKD").toLowerCase().replace(Rn, "").replace(vn, (t) => On[t]).split(st).map((t) => t.replace(An, "")).filter(ot);
}
function at(e) {
  return Array.from(new Set(xe(e))).slice(0, Fn);
}
function ee(e) {
  return e.map((t) => ` ${xe(t).join(" ")}`).join("");
}
function it(e) {
  return Mn.test(e) ? e : ` ${e}`;
}

// src/core/skills/provisional-skill.ts
var Nn = /^x(n|[0-9a-z]{6})--(.+)$/;
var [Y, be, lt, Pn, Cn, In, $n] = [36, 1, 26, 38, 700, 128, 72], ct = 1114111, Dn = [
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
function _n(e) {
  return Dn.every(([t, n]) => e < t || e > n);
}
function Wn(e) {
  return e > 65280 && e < 65375;
}
function ut(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function Hn(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function Un(e, t, n) {
  let r = Math.floor(e / (n ? Cn : 2));
  r += Math.floor(r / t);
  let o = 0;
  for (; r > (Y - be) * lt / 2; o += Y)
    r = Math.floor(r / (Y - be));
  return o + Math.floor((Y - be + 1) * r / (r + Pn));
}
function zn(e, t) {
  return Math.min(lt, Math.max(be, e - t));
}
function jn(e) {
  let t = e.lastIndexOf("-"), n = ut(e.slice(0, Math.max(0, t))), [r, o, l] = [In, 0, $n], i = t + 1;
  for (; i < e.length; ) {
    let a = o;
    for (let s = Y, c = 1; ; s += Y) {
      let u = i < e.length ? e.charCodeAt(i++) : 0, m = u > 96 ? u - 97 : u > 47 ? u - 22 : Y;
      if (o += m * c, m >= Y || o > 2147483647)
        return null;
      let h = zn(s, l);
      if (m < h)
        break;
      c *= Y - h;
    }
    if (l = Un(o - a, n.length + 1, a === 0), r += Math.floor(o / (n.length + 1)), o %= n.length + 1, r > ct || !_n(r))
      return null;
    n.splice(o++, 0, r);
  }
  return n;
}
function ke(e) {
  var l;
  let [, t = "", n = ""] = (l = Nn.exec(e)) != null ? l : [], r = t === "" ? ut(e) : jn(n);
  if (r === null)
    return e;
  let o = Hn(r.map((i) => Wn(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
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
      let m = J(u, t), h = (s = r.get(m)) != null ? s : r.size;
      h === o.length && o.push([m, ...((c = t == null ? void 0 : t.ancestors(m)) != null ? c : []).map((f) => f.id)]), r.set(m, h), n.set(u, h);
    }
  let l = /* @__PURE__ */ new Map(), i = (u) => {
    var h, f;
    let m = (f = l.get(u)) != null ? f : Bn(u, (h = t == null ? void 0 : t.get(u)) != null ? h : null);
    return l.set(u, m), m;
  }, a = null;
  return {
    size: o.length,
    numberOf: (u) => n.get(u),
    stepsBelow: (u) => {
      let m = J(u, t);
      return Uint8Array.from(o, (h) => {
        let f = h.indexOf(m);
        return f === -1 ? Se : Math.min(f, Se - 1);
      });
    },
    ranks: (u) => (a = a != null ? a : o.map(([m = "", ...h]) => P(A({}, i(m)), {
      above: h.map(i).map(({ names: f, aliases: k }) => f + k).join("")
    })), Uint8Array.from(a, ({ names: m, aliases: h, above: f }) => m.includes(u) ? K.skill : h.includes(u) ? K.alias : f.includes(u) ? K.group : 0))
  };
}
function Bn(e, t) {
  let n = t === null ? [e, ke(e)] : [e], r = [];
  if (t !== null) {
    let { label: o, aliases: l } = t;
    o.kind === "texts" && n.push(...Object.keys(o.texts).map((i) => o.texts[i])), Object.keys(l).forEach((i) => {
      var a;
      return r.push(...(a = l[i]) != null ? a : []);
    });
  }
  return { names: ee(n), aliases: ee(r) };
}

// src/core/exchange/search/exchange-search.ts
var Gn = 99999999;
function Qn(e) {
  let t = /* @__PURE__ */ new Map();
  return e.split(" ").forEach((n) => {
    var o, l;
    let r = Z(n);
    if (r !== null && r.proficiency !== 0) {
      let i = de(r.code);
      t.set(i, Math.max((o = t.get(i)) != null ? o : -1, (l = r.proficiency) != null ? l : -1));
    }
  }), t.forEach((n, r) => t.set(r, n === -1 ? null : n)), t;
}
function we(e) {
  return xe(e).join(" ");
}
var qn = { ownWords: [], facts: [], factsOf: [] };
function Kn(e, t, n) {
  let { messages: r } = t, o = M((f) => ee([f])), l = M((f) => {
    var k;
    return ee([(k = le(f, r)) != null ? k : f]);
  }), i = e.map(({ user: f, affiliate: k, region: d }) => o(f) + (k === null ? "" : o(k)) + (d === null ? "" : l(d))), a = M((f) => ee([f, ...t.languageNames(f)])), s = M((f) => Array.from(n(f).keys()).reduce((k, d) => k + a(d), "")), c = M((f) => ee([r.text(`localskills-template-method-${f}`)])), u = [], m = M((f) => u.push(f) - 1), h = e.map(({ languages: f, methods: k }) => m(
    k.reduce((d, b) => d + c(b), s(f.join(" ")))
  ));
  return { ownWords: i, facts: u, factsOf: h };
}
function Yn(e) {
  let t = M((r) => Number(r.replace(/-/g, ""))), n = Float64Array.from(e, (r, o) => {
    var l;
    return (Gn - t((l = he(r)) != null ? l : "")) * e.length + o;
  }).sort();
  return Uint32Array.from(n, (r) => r % e.length);
}
function gt(e, t, n) {
  let r = dt(e.map(({ skill: d }) => d), t), o = e.map(({ skill: d }) => r.numberOf(d)), l = M(Qn), i = e.map(({ languages: d }) => l(d.length === 1 ? d[0] : d.join(" "))), a = e.map(ye), s = M(we), c = e.map(({ region: d }) => d === null ? null : s(d)), u = null, m = () => (u = u != null ? u : Kn(e, n, l), u), h = Yn(e), f = new Uint32Array(e.length);
  return h.forEach((d, b) => {
    f[d] = b;
  }), {
    records: e,
    find: (d) => {
      var U, G;
      let b = new Set(Q(d)), S = at(d.text).map(it), O = S.map(r.ranks), { ownWords: L, facts: E, factsOf: w } = S.length === 0 ? qn : m(), g = S.map((x) => E.map((v) => v.includes(x))), y = d.skill === null ? null : r.stepsBelow(d.skill), R = d.language === null ? null : de(d.language), C = d.region === null ? null : we(d.region), I = (x) => {
        var N;
        let v = 0;
        for (let H = 0; H < S.length; H++) {
          let se = O[H][o[x]], me = se === K.skill ? se : L[x].includes(S[H]) ? K.own : se > 0 || ((N = g[H]) == null ? void 0 : N[w[x]]) === !0 ? K.group : 0;
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
        language: (x, v) => !i[v].has(R),
        skill: (x, v) => y[o[v]] === Se
      }, te = pe.filter((x) => x !== "text" && b.has(x)), B = /* @__PURE__ */ new Map(), T = { offer: 0, seek: 0 }, F = new Float64Array(e.length), W = 0;
      for (let x = 0; x < e.length; x++) {
        let v = e[x], N = null, H = !1;
        for (let Te = 0; Te < te.length && !H; Te++) {
          let Ie = te[Te];
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
        if ((N === null || N === "direction") && T[v.kind]++, N !== null) {
          B.set(N, ((U = B.get(N)) != null ? U : 0) + 1);
          continue;
        }
        let me = d.sort === "fresh" ? 0 : rt({
          ranks: se,
          words: S.length,
          steps: y === null ? null : y[o[x]],
          proficiency: R === null ? void 0 : (G = i[x].get(R)) != null ? G : null,
          hasPlace: a[x]
        });
        F[W++] = (nt - me) * e.length + f[x];
      }
      return {
        found: Array.from(F.subarray(0, W).sort(), (x) => h[x % e.length]),
        directions: T,
        widenings: pe.filter((x) => B.has(x)).map((x) => ({ filter: x, more: B.get(x) })).sort((x, v) => v.more - x.more)
      };
    },
    prepare: () => {
      m(), r.ranks(" ");
    }
  };
}

// src/core/i18n/localized-text.ts
function mt(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), l = t.languageChain.find((c) => r.includes(c) || o && c === n), i = l !== void 0 && r.includes(l) ? l : o ? "default" : r.sort()[0], a = i === void 0 ? "" : e.texts[i], s = i === void 0 || i === "default" ? n : i;
  return { text: a, language: s, direction: s === null ? "auto" : Me(s) };
}
var Jn = [
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
function Me(e) {
  return Jn.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/skill-words.ts
function Fe(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function pt({ label: e }) {
  return e.kind === "texts" ? yt(e.texts) : [];
}
function ft(e) {
  return yt(e.aliases).reduce((t, n) => t.concat(n), []);
}
function yt(e) {
  return Object.keys(e).map((t) => e[t]);
}

// src/core/skills/taxonomy.ts
var Vn = 100;
function Xn(e, t = null) {
  let n = new Map(e.map((s) => [s.id, s])), r = (s) => {
    var c;
    return (c = n.get(s)) != null ? c : null;
  }, o = (s, c, u = 1 / 0) => {
    let m = /* @__PURE__ */ new Set([s]), h = [], f = r(s);
    for (; f !== null && h.length < u; ) {
      let k = c(f);
      f = k === null || m.has(k) ? null : r(k), f !== null && (m.add(f.id), h.push(f));
    }
    return h;
  }, l = (s) => {
    var c;
    return (c = o(s, (u) => u.replacedBy).pop()) != null ? c : r(s);
  }, i = /* @__PURE__ */ new Map();
  for (let s of e)
    if (!s.isRetired) {
      let c = s.parent !== null && n.has(s.parent) ? s.parent : null, u = i.get(c);
      u === void 0 ? i.set(c, [s]) : u.push(s);
    }
  let a = null;
  return {
    skills: e,
    locale: t,
    get: r,
    current: l,
    children: (s) => {
      var c;
      return (c = i.get(s)) != null ? c : [];
    },
    ancestors: (s) => o(s, (c) => c.parent, Vn),
    find: (s) => {
      var c, u;
      return a = a != null ? a : tr(e, l), (u = (c = l(s.trim())) != null ? c : a.get(Fe(s))) != null ? u : null;
    }
  };
}
function ht(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = z(e) ? _(e, "skills") : void 0;
  z(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((l, i) => {
    let a = ue("$.skills", i), s = z(l) ? Zn(l) : null;
    if (s === null) {
      let c = z(l) ? _(l, "id") : l;
      t.push({ path: `${a}.id`, code: "bad-id", parameters: [qe(c)] });
    } else n.has(s.id) ? t.push({ path: `${a}.id`, code: "code-taken", parameters: [s.id] }) : n.set(s.id, s);
  });
  let o = z(e) ? _(e, "locale") : null;
  return {
    taxonomy: Xn(
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
function Zn(e) {
  var l;
  let t = _(e, "id");
  if (typeof t != "string" || !ne.test(t))
    return null;
  let n = (i) => {
    let a = _(e, i);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = _(e, "capx"), o = n("replacedBy");
  return {
    id: t,
    label: (l = Ue(_(e, "label"))) != null ? l : { kind: "texts", texts: { default: t } },
    aliases: er(_(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: n("wikidata"),
    isRetired: _(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function er(e) {
  let t = {};
  if (z(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || X.test(n)) && Array.isArray(r) && (t[n] = r.filter((o) => typeof o == "string"));
    }
  return t;
}
function tr(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (o) => {
    let l = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = t(i.id);
      for (let s of o(i)) {
        let c = Fe(s), u = l.get(c);
        l.set(c, u === void 0 || u === a ? a : null);
      }
    }
    l.forEach((i, a) => {
      n.has(a) || n.set(a, i);
    });
  };
  return r(pt), r(ft), n;
}

// src/ui/exchange-search/load-board.ts
function xt(e) {
  return V(this, null, function* () {
    let { reader: t, titles: n, parts: r, indexName: o, today: l } = e, i = Array.from({ length: r }, (k, d) => n.exchangeData(d + 1)), [a, s] = yield Promise.all([
      t.readIndex(i, o),
      t.readSkills(n.skills(), o)
    ]), c = a !== null && Ve(a.texts) === o ? a : yield t.readIndex(i, null);
    if (c === null)
      return null;
    let { records: u, faults: m } = Je(c.texts), { taxonomy: h } = ht(nr(s)), f = u.filter(({ expires: k }) => k === null || k >= l);
    return {
      search: gt(f, h, e),
      taxonomy: h,
      changed: c.changed,
      faults: m.length
    };
  });
}
function nr(e) {
  try {
    return JSON.parse(e != null ? e : "");
  } catch (t) {
    return null;
  }
}

// src/ui/exchange-search/nothing-found.ts
var rr = 5;
function bt(e, t, n) {
  var u, m, h;
  let { context: { messages: r, titles: o }, board: { taxonomy: l } } = n;
  if (t.found.length >= rr)
    return null;
  let i = (f) => r.text(`localskills-find-${f}`), a = ar(e, t, n).map(({ label: f, query: k }) => {
    let d = p("button", { type: "button", class: "ext-localSkills-find-button" }, f);
    return d.addEventListener("click", () => n.search(k)), p("li", {}, d);
  }), s = (h = e.skill) != null ? h : e.text.trim() === "" ? null : (m = (u = l.find(e.text)) == null ? void 0 : u.id) != null ? m : null, c = sr(s, t, n);
  return p(
    "div",
    { class: "ext-localSkills-find-help" },
    a.length === 0 ? null : p("p", {}, i("widen-intro")),
    a.length === 0 ? null : p("ul", { class: "ext-localSkills-find-widenings" }, ...a),
    e.direction === "seek" ? null : p("p", {}, i(c ? "sought-already" : "seek-yourself")),
    e.direction === "seek" || c ? null : p("div", A({
      "data-localskills-exchange": "seek",
      "data-localskills-root": o.root
    }, s === null ? {} : { "data-localskills-skill": s }))
  );
}
function sr(e, { found: t }, { context: { user: n }, board: r }) {
  let { search: { records: o }, taxonomy: l } = r, i = e === null ? t.map((a) => o[a]) : o.filter((a) => J(a.skill, l) === e);
  return n !== null && i.some((a) => a.kind === "seek" && a.user === n);
}
var or = ["text", "skill", "language", "region", "method"];
function ar(e, { found: t, widenings: n }, r) {
  let { context: { messages: o }, form: l, board: { search: i } } = r, a = Q(e), s = (u) => {
    var m;
    return u === "text" ? o.text("localskills-find-quoted", e.text.trim()) : u === "direction" ? o.text(`localskills-find-direction-${(m = e.direction) != null ? m : "all"}`) : l.choiceLabel(u, String(e[u]));
  }, c = a.length < 2 ? [] : n.map(({ filter: u, more: m }) => ({
    label: o.text("localskills-find-widen", s(u), t.length + m),
    query: je(e, u)
  }));
  return c.push(...ir(e, t.length, r)), c.length > 0 || a.length < 2 ? c : or.filter((u) => a.includes(u)).map((u) => {
    let m = P(A({}, re), { [u]: e[u] });
    return { filter: u, only: m, count: i.find(m).found.length };
  }).filter(({ count: u }) => u > t.length).map(({ filter: u, only: m, count: h }) => ({
    label: o.text("localskills-find-only", s(u), h),
    query: m
  }));
}
function ir(e, t, { context: { messages: n }, board: r }) {
  var a, s, c;
  let { search: o, taxonomy: l } = r, i = (c = (s = e.skill) != null ? s : (a = l.find(e.text)) == null ? void 0 : a.id) != null ? c : null;
  if (i === null || e.skill !== null && e.text.trim() !== "")
    return [];
  for (let { id: u } of l.ancestors(i)) {
    let m = P(A({}, e), { text: "", skill: u }), h = o.find(m).found.length;
    if (h > t) {
      let { text: f } = ce(u, l, n);
      return [{ label: n.text("localskills-find-wider", f, h), query: m }];
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
`), l = t.get(o);
      return l === void 0 && (l = e.text(n, ...r), t.size < 2e3 && t.set(o, l)), l;
    }
  });
}

// src/ui/exchange-search/result-card.ts
function St({ text: e, language: t, direction: n }, r) {
  return p("bdi", t === null ? {} : t === r ? {} : { lang: t, dir: n }, e);
}
function wt(e, t) {
  let { messages: n, titles: r, user: o } = e, l = n.text, i = (d) => {
    let b = /* @__PURE__ */ new Map();
    return (S) => {
      var L;
      let O = (L = b.get(S)) != null ? L : d(S);
      return b.set(S, O), O;
    };
  }, a = i(e.formatDate), s = i(e.languageName), c = i((d) => {
    let b = J(d, t);
    return [b, ...t.ancestors(b).map((S) => S.id)].map((S) => ce(S, t, n));
  });
  function u(d) {
    let [b, ...S] = c(d.skill), O = [];
    return S.reverse().forEach((L, E) => {
      O.push(E === 0 ? null : n.direction === "rtl" ? " \u2039 " : " \u203A ", St(L, n.language));
    }), p(
      "div",
      { class: "ext-localSkills-find-skill" },
      p("h3", {}, St(b, n.language)),
      O.length === 0 ? null : p("div", { class: "ext-localSkills-quiet" }, ...O)
    );
  }
  function m(d) {
    let b = `${e.pageUrl(Xe(d, r))}#${d.kind}-${d.id}`, S = d.user === o;
    return p(
      "div",
      { class: "ext-localSkills-find-person" },
      p("a", { href: b }, p("bdi", {}, d.user)),
      S ? p("span", { class: "ext-localSkills-quiet" }, ` ${l("localskills-find-yours")}`) : null,
      d.affiliate === null ? null : p("div", { class: "ext-localSkills-quiet" }, ...lr(l("localskills-board-on-behalf", "\uE000"), p("bdi", {}, d.affiliate)))
    );
  }
  function h(d) {
    let b = [], S = l("localskills-results-list", "", "");
    return d.languages.forEach((O, L) => {
      var y;
      let { code: E, proficiency: w } = (y = Z(O)) != null ? y : { code: O, proficiency: null }, g = s(E);
      b.push(L === 0 ? null : S, g.language === null ? g.text : p("bdi", { lang: g.language, dir: Me(g.language) }, g.text)), w !== null && b.push(" ", p(
        "span",
        { class: "ext-localSkills-quiet" },
        l(`localskills-template-proficiency-${w === 6 ? "n" : w}`)
      ));
    }), b;
  }
  function f(d) {
    let b = Ae(d);
    return b === null ? null : b === 0 ? l("localskills-board-no-place") : n.number(b);
  }
  function k(d) {
    var y;
    let { kind: b, level: S, methods: O, region: L } = d, E = p("dl", { class: "ext-localSkills-fields" }), w = (R, ...C) => {
      E.appendChild(p("dt", {}, l(R))), E.appendChild(p("dd", {}, ...C));
    };
    S !== null && w(
      b === "offer" ? "localskills-template-field-level" : "localskills-template-field-wanted-level",
      l(`localskills-template-level-${S}`)
    ), w("localskills-template-field-languages", ...h(d)), O.length > 0 && w("localskills-template-field-methods", O.map((R) => l(`localskills-template-method-${R}`)).reduce((R, C) => l("localskills-results-list", R, C))), L !== null && w("localskills-template-field-region", p("bdi", {}, (y = le(L, n)) != null ? y : L));
    let g = f(d);
    return g !== null && w("localskills-board-places", g), E;
  }
  return (d) => {
    let { kind: b } = d, S = he(d);
    return p(
      "li",
      { class: `ext-localSkills-card ext-localSkills-card-${b} ext-localSkills-find-card` },
      p(
        "div",
        { class: "ext-localSkills-card-head" },
        p("span", { class: "ext-localSkills-card-kind" }, l(`localskills-template-card-${b}`)),
        S === null ? null : p("span", { class: "ext-localSkills-quiet" }, l("localskills-template-card-confirmed", a(S)))
      ),
      u(d),
      m(d),
      k(d),
      d.user === o || !ye(d) ? null : p("div", {
        class: "ext-localSkills-find-ask",
        "data-localskills-ask": ve(d),
        "data-localskills-kind": b,
        "data-localskills-skill": d.skill,
        "data-localskills-root": r.root
      })
    );
  };
}
function lr(e, t) {
  let [n = "", r = ""] = e.split("\uE000");
  return [n, t, r];
}

// src/core/exchange/search/fold-results.ts
function Ne(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  e.forEach((i) => {
    var s;
    let { user: a } = t[i];
    r.set(a, ((s = r.get(a)) != null ? s : 0) + 1);
  });
  let o = /* @__PURE__ */ new Map(), l = [];
  return e.forEach((i) => {
    var m;
    let a = t[i], { user: s } = a, c = ((m = o.get(s)) != null ? m : 0) + 1;
    o.set(s, c), (c <= 3 || n.has(s)) && l.push({ kind: "record", record: a });
    let u = r.get(s) - 3;
    c === 3 && u > 0 && !n.has(s) && l.push({ kind: "more", user: s, count: u });
  }), l;
}

// src/ui/exchange-search/result-list.ts
var cr = { narrow: 6, wide: 12 }, ur = { narrow: 2, wide: 6 }, dr = 720, Et = 30, gr = 500;
function Tt(e, t, n) {
  let { messages: r, afterPicture: o } = t, l = window.innerWidth < dr ? "narrow" : "wide", i = cr[l], a = p("ul", { class: "ext-localSkills-find-list" }), s = p("button", { type: "button", class: "ext-localSkills-find-button" }), c = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Map(), m = [], h = 0, f = () => {
  }, k = { found: [], records: [] };
  function d(E, w) {
    let g = p(
      "button",
      { type: "button", class: "ext-localSkills-find-button ext-localSkills-find-quiet" },
      r.text("localskills-find-more-by", w, E)
    );
    return g.addEventListener("click", () => {
      let y = Array.from(a.children).indexOf(g.parentElement);
      c.add(E), m = Ne(k.found, k.records, c), O(Math.max(h, i), y);
    }), p("li", { class: "ext-localSkills-find-folded" }, g);
  }
  function b(E) {
    var g;
    if (E.kind === "more")
      return d(E.user, E.count);
    let w = (g = u.get(E.record)) != null ? g : e(E.record);
    return u.size > gr && u.clear(), u.set(E.record, w), w;
  }
  function S(E) {
    for (f(), m.slice(0, E).forEach((w, g) => {
      let y = a.children[g], R = b(w);
      R !== y && a.insertBefore(R, y != null ? y : null);
    }); a.children.length > Math.min(E, m.length); )
      a.removeChild(a.lastChild);
    h = Math.min(E, m.length);
  }
  function O(E, w) {
    var g, y;
    S(E), s.hidden = h === m.length, s.hidden || (s.textContent = r.text("localskills-find-show-more", Math.min(Et, m.length - h))), w !== null && ((y = (g = a.children[w]) == null ? void 0 : g.querySelector("a, button")) == null || y.focus()), n();
  }
  s.addEventListener("click", () => O(h + Et, h));
  let L = p("div", {});
  return j(L, a, s), {
    element: L,
    show(E, w) {
      k = { found: E, records: w }, m = Ne(E, w, c), s.hidden = !0, S(ur[l]), f = o(() => O(i, null));
    }
  };
}

// src/core/skills/skill-tree.ts
function Rt(e, t, n = () => !0) {
  let r = [], o = /* @__PURE__ */ new Set(), l = t.map((i) => ({ id: i, depth: 0 })).reverse();
  for (let i = l.pop(); i !== void 0; i = l.pop()) {
    let { id: a, depth: s } = i;
    !o.has(a) && n(a) && (o.add(a), r.push(i), e.children(a).slice().reverse().forEach((c) => l.push({ id: c.id, depth: s + 1 })));
  }
  return r;
}

// src/ui/exchange-search/facets.ts
var mr = 40;
function Pe(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((n) => n.forEach((r) => {
    var o;
    return t.set(r, ((o = t.get(r)) != null ? o : 0) + 1);
  })), t;
}
function Ot(e, t, n) {
  let r = M((i) => {
    let a = J(i, t);
    return [a, ...t.ancestors(a).map((s) => s.id)];
  }), o = Pe(e.map(({ skill: i }) => r(i))), l = t.children(null).map(({ id: i }) => i);
  return Rt(t, l.concat(Array.from(o.keys()).sort()), (i) => o.has(i)).map(({ id: i, depth: a }) => ({ value: i, label: ce(i, t, n).text, depth: a, count: o.get(i) }));
}
function pr(e) {
  let { compare: t } = new Intl.Collator(e);
  return (n, r) => t(n.label, r.label);
}
function vt(e, t) {
  let n = M((o) => Array.from(new Set(o.split(" ").map(Z).filter((l) => l !== null && l.proficiency !== 0).map((l) => de(l.code))))), r = Pe(e.map(({ languages: o }) => n(o.join(" "))));
  return Array.from(r).map(([o, l]) => ({ value: o, label: t.languageName(o).text, depth: 0, count: l })).sort(pr(t.messages.language));
}
function Lt(e) {
  return oe.map((t) => ({ value: t, label: e.text(`localskills-template-method-${t}`), depth: 0, count: null }));
}
function At(e) {
  return Array.from({ length: ae }, (t, n) => ({ value: String(n + 1), label: e.text(`localskills-template-level-${n + 1}`), depth: 0, count: null }));
}
function Mt(e, t) {
  let n = /* @__PURE__ */ new Map(), r = M(we), o = Pe(e.map(({ region: l }) => {
    let i = l === null ? "" : r(l);
    return i !== "" && !n.has(i) && n.set(i, l), i === "" ? [] : [i];
  }));
  return Array.from(o).map(([l, i]) => {
    var s;
    let a = n.get(l);
    return { value: a, label: (s = le(a, t)) != null ? s : a, depth: 0, count: i };
  }).sort((l, i) => i.count - l.count || (l.value < i.value ? -1 : 1)).slice(0, mr);
}

// src/ui/exchange-search/search-form.ts
var ge = ["skill", "language", "method", "region", "level"], fr = [null, "offer", "seek"], yr = 720;
function Ft(e, t) {
  let { messages: n } = e, r = (g, ...y) => n.text(`localskills-find-${g}`, ...y), o = 0, l = (g) => `ext-localSkills-find-${g}-${o++}`, i = l("text"), a = p("input", { type: "search", id: i, class: "ext-localSkills-find-text", placeholder: r("placeholder"), autocomplete: "off" });
  a.addEventListener("input", () => t(!0));
  let s = l("direction"), c = fr.map((g) => {
    let y = p("input", { type: "radio", name: s, value: g != null ? g : "" });
    return y.addEventListener("change", () => t(!1)), { direction: g, input: y, label: p("span", {}) };
  }), u = new Map(ge.map((g) => {
    let y = p("select", { id: l(g) });
    return y.addEventListener("change", () => {
      E(), t(!1);
    }), [g, y];
  })), m = (g) => u.get(g), h = /* @__PURE__ */ new Map(), f = l("sort"), k = p(
    "select",
    { id: f },
    ...["fit", "fresh"].map((g) => p("option", { value: g }, r(`sort-${g}`)))
  );
  k.addEventListener("change", () => t(!1));
  let d = p("summary", {}), b = p("button", { type: "button", class: "ext-localSkills-find-button ext-localSkills-find-quiet" }, r("clear"));
  b.addEventListener("click", () => {
    w.show(P(A({}, re), { sort: w.query().sort })), t(!1), a.focus();
  });
  let S = p(
    "details",
    { class: "ext-localSkills-find-filters" },
    d,
    p(
      "div",
      { class: "ext-localSkills-find-choices" },
      ...ge.map((g) => p(
        "div",
        { class: "ext-localSkills-find-choice" },
        p("label", { for: m(g).id }, r(`field-${g}`)),
        m(g)
      )),
      p("div", { class: "ext-localSkills-find-choice" }, p("label", { for: f }, r("field-sort")), k)
    )
  );
  S.open = window.innerWidth >= yr;
  function O(g, y) {
    let R = m(g), C = R.value;
    h.set(g, new Map(y.map(({ value: I, label: q }) => [I, q]))), j(R, p("option", { value: "" }, r("any")), ...y.map(({ value: I, label: q, depth: te, count: B }) => p("option", { value: I }, `${"\u2003".repeat(te)}${B === null ? q : r("option", q, B)}`))), L(g, C);
  }
  function L(g, y) {
    let R = m(g);
    R.value = y, R.value !== y && (R.appendChild(p("option", { value: y }, y)), R.value = y);
  }
  function E() {
    let g = Q(w.query()).filter((y) => ge.includes(y)).length;
    d.textContent = g === 0 ? r("filters") : r("filters-active", g), b.hidden = Q(w.query()).length === 0;
  }
  let w = {
    element: p(
      "form",
      { class: "ext-localSkills-find-form", role: "search", "aria-label": r("label") },
      p("label", { for: i, class: "ext-localSkills-find-label" }, r("label")),
      a,
      p(
        "fieldset",
        { class: "ext-localSkills-find-directions" },
        p("legend", { class: "ext-localSkills-unseen" }, r("field-direction")),
        ...c.map(({ input: g, label: y }) => p("label", {}, g, y))
      ),
      S,
      b
    ),
    query: () => {
      var g, y;
      return {
        text: a.value,
        skill: m("skill").value || null,
        direction: (y = (g = c.find(({ input: R }) => R.checked)) == null ? void 0 : g.direction) != null ? y : null,
        language: m("language").value || null,
        method: m("method").value || null,
        region: m("region").value || null,
        level: Number(m("level").value) || null,
        sort: k.value
      };
    },
    show: (g) => {
      a.value = g.text, ge.forEach((y) => {
        var R;
        return L(y, String((R = g[y]) != null ? R : ""));
      }), c.forEach(({ direction: y, input: R }) => {
        R.checked = y === g.direction;
      }), k.value = g.sort, E();
    },
    showCounts: (g) => c.forEach(({ direction: y, label: R }) => {
      let C = r(`direction-${y != null ? y : "all"}`);
      R.textContent = g === null ? C : r("option", C, y === null ? g.offer + g.seek : g[y]);
    }),
    offer: ({ search: { records: g }, taxonomy: y }) => {
      O("skill", Ot(g, y, n)), O("language", vt(g, e)), O("method", Lt(n)), O("region", Mt(g, n)), O("level", At(n));
    },
    choiceLabel: (g, y) => {
      var R, C;
      return (C = (R = h.get(g)) == null ? void 0 : R.get(y)) != null ? C : y;
    },
    focus: () => a.focus()
  };
  return a.addEventListener("input", E), w.element.addEventListener("submit", (g) => g.preventDefault()), ge.forEach((g) => O(g, [])), w.show(re), w.showCounts(null), w;
}

// src/ui/exchange-search/search-place.ts
function hr(e, t, n) {
  let r = (o) => t[o].user === n;
  return n === null || !e.some(r) ? e : [...e.filter((o) => !r(o)), ...e.filter(r)];
}
var xr = 400;
function Nt(e, t) {
  let n = P(A({}, t), { messages: kt(t.messages) }), { messages: r, address: o } = n, l = (T, ...F) => r.text(`localskills-find-${T}`, ...F), i = p("div", { role: "status", class: "ext-localSkills-unseen" }), a = p("p", { class: "ext-localSkills-find-count" }), s = p("div", { class: "ext-localSkills-find-state" }), c = p("div", { class: "ext-localSkills-find-results" }), u = p("div", {}), m = null, h = !1, f, k = !1, d = !1, b = [], S = () => {
    b.forEach(n.enliven), b = [];
  }, O = null, L = () => {
    window.clearTimeout(f), O == null || O(), O = null;
  }, E = (T) => {
    window.clearTimeout(f), O = T, f = window.setTimeout(L, xr);
  };
  c.addEventListener("click", L, !0);
  function w(T, F, W) {
    let U = Ge(T);
    Le.every((x) => {
      var v, N;
      return ((N = (v = U.find(([H]) => H === x)) == null ? void 0 : v[1]) != null ? N : null) === o.parameter(x);
    }) || o.setParameters(Le, U, F), i.textContent = W, S();
  }
  function g() {
    let T = I.query(), F = Q(T).length > 0 || T.sort !== "fit";
    if (n.board !== null && (n.board.hidden = F && !h), c.hidden = !F, m === null)
      return { query: T, words: "" };
    let { board: W, list: U } = m, G = W.search.find(T);
    I.showCounts(G.directions);
    let x = F ? l("count", G.found.length) : "";
    if (a.textContent = x, F) {
      U.show(hr(G.found, W.search.records, n.user), W.search.records);
      let v = bt(T, G, { context: n, form: I, board: W, search: (N) => {
        I.show(N), C(!1), I.focus();
      } });
      j(u, v), b = v === null ? [U.element] : [U.element, v];
    }
    return { query: T, words: x };
  }
  let y = () => {
  };
  function R() {
    y(), y = n.afterPicture(() => C(!0));
  }
  function C(T) {
    y();
    let { query: F, words: W } = g();
    d = d || !T || !k, k = T, E(() => {
      w(F, d, W), d = !1;
    }), T || L();
  }
  let I = Ft(n, (T) => T ? R() : C(!1));
  function q() {
    y(), k = !1, d = !1, I.show(Be(o.parameter));
    let { query: T, words: F } = g();
    E(() => w(T, !1, F)), L();
  }
  function te(...T) {
    h = !0, j(s, ...T), g();
  }
  function B() {
    return V(this, null, function* () {
      h = !1, j(s, p("p", { class: "ext-localSkills-quiet" }, l("loading")));
      let T;
      try {
        T = yield xt(n);
      } catch (v) {
        let N = p("button", { type: "button", class: "ext-localSkills-find-button" }, l("try-again"));
        N.addEventListener("click", () => {
          B();
        });
        let H = Qe(v) ? v.explanation : "";
        te(p(
          "div",
          { class: "ext-localSkills-fault", role: "alert" },
          p("p", {}, l("failed"), H === "" ? null : ` ${H}`),
          N
        ));
        return;
      }
      if (T === null) {
        te(p("p", { class: "ext-localSkills-quiet" }, l("no-index")));
        return;
      }
      let F = Tt(wt(n, T.taxonomy), n, () => {
        b = b.filter((v) => v !== F.element).concat(F.element), O === null && E(S);
      });
      m = { board: T, list: F }, j(c, a, F.element, u), j(s, p(
        "p",
        { class: "ext-localSkills-quiet" },
        T.changed === null ? null : l("changed", n.formatTime(T.changed)),
        T.faults === 0 ? null : ` ${l("faults", T.faults)}`
      ));
      let W = Q(I.query()).some((v) => v !== "text" && v !== "direction"), U = () => {
        let v = I.query();
        I.offer(T), I.show(v);
      };
      W && U();
      let { query: G, words: x } = g();
      n.afterPicture(() => {
        W || U(), w(G, !1, x), n.afterPicture(T.search.prepare);
      });
    });
  }
  j(e, p(
    "div",
    { class: "ext-localSkills-find-box", lang: r.language, dir: r.direction },
    I.element,
    i,
    c,
    s
  )), q(), o.onReturn(q), B();
}

// src/ui/messages.ts
function Pt(e, t) {
  let n = e.config.get("wgUserLanguage"), r = (i) => String(e.language.convertNumber(i)), o = () => {
    var a, s;
    return (((s = (a = e.language).getSeparatorTransformTable) == null ? void 0 : s.call(a)) || {})["."] || ".";
  }, l = (i, a = 0) => {
    let s = Math.abs(i).toFixed(a), [c, u] = s.split("."), m = i < 0 && Number(s) !== 0 ? "\u2212" : "", h = u === void 0 ? "" : o() + u.split("").map((f) => r(Number(f))).join("");
    return m + r(Number(c)) + h;
  };
  return {
    language: n,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: t,
    text(i, ...a) {
      return e.message(
        i,
        ...a.map((s) => typeof s == "number" ? r(s) : s)
      ).text();
    },
    has: (i) => e.message(i).exists(),
    number: l
  };
}

// src/wiki/save-fault-reason.ts
var Ct = {
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
}, br = new Map(
  Object.keys(Ct).reduce(
    (e, t) => e.concat(Ct[t].map((n) => [n, t])),
    []
  )
), kr = [
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
function It(e) {
  let t = e.map((n) => br.get(n) || "other");
  return kr.find((n) => t.includes(n)) || "other";
}
function $t(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Dt(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function _t(e, t) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = t == null ? void 0 : t.xhr) == null ? void 0 : i.status) || 0, s = $t(a);
    return new ie(s, s === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), o = n.map((a) => a.html ? Dt(a.html) : a.text || a.code), l = n.map((a) => {
    var s;
    return (s = a.data) == null ? void 0 : s.readonlyreason;
  }).find((a) => a);
  return l ? new ie("read-only", l, { code: e }) : new ie(
    It(n.length ? n.map((a) => a.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/board-reader.ts
var Wt = 3600, Sr = 6e4;
function Ht() {
  let e = (n, r) => new Promise((o, l) => {
    $.ajax({
      url: mw.util.wikiScript(),
      data: A({
        title: n,
        action: "raw",
        ctype: "application/json"
      }, r === null ? { maxage: 0, smaxage: 0 } : { maxage: Wt, smaxage: Wt, version: r }),
      // Another address each time.
      cache: r !== null,
      dataType: "text",
      timeout: Sr
    }).then((i, a, s) => {
      var u;
      let c = Date.parse((u = s.getResponseHeader("Last-Modified")) != null ? u : "");
      o({ text: i, changed: isNaN(c) ? null : new Date(c).toISOString() });
    }, (i) => {
      i.status === 404 ? o(null) : l(_t("http", { xhr: i }));
    });
  });
  return {
    readIndex(n, r) {
      return V(this, null, function* () {
        let l = (yield Promise.all(n.map((i) => e(i, r)))).filter((i) => i !== null);
        return l.length < n.length ? null : {
          texts: l.map(({ text: i }) => i),
          changed: l.map(({ changed: i }) => i).reduce((i, a) => a === null || i !== null && i >= a ? i : a, null)
        };
      });
    },
    readSkills: (n, r) => V(null, null, function* () {
      var o, l;
      return (l = (o = yield e(n, r)) == null ? void 0 : o.text) != null ? l : null;
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
var Ut = {
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
function zt(e, t = "") {
  var r, o;
  let n = (o = Ut[(r = e.find((l) => Object.prototype.hasOwnProperty.call(Ut, l))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(wr).map((l) => `${l}-u${t}-nu-${n}`);
}
function wr(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}

// src/extension/time-format.ts
var jt = { year: "numeric", month: "long", day: "numeric" }, Bt = P(A({}, jt), { hour: "numeric", minute: "2-digit" }), Gt = P(A({}, jt), { timeZone: "UTC" });
function Ce(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(zt([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/start-find.ts
var Qt = "[data-localskills-find]", Er = 50;
function Tr() {
  return {
    parameter: (e) => new URL(window.location.href).searchParams.get(e),
    setParameters(e, t, n) {
      let r = new URL(window.location.href);
      e.forEach((o) => r.searchParams.delete(o)), t.forEach(([o, l]) => r.searchParams.set(o, l)), n ? window.history.pushState(null, "", r.href) : window.history.replaceState(window.history.state, "", r.href);
    },
    onReturn(e) {
      window.addEventListener("popstate", e);
    }
  };
}
var Rr = 200;
function Or(e) {
  let t = !1, n = () => {
    t || (t = !0, e());
  };
  return requestAnimationFrame(() => {
    let { port1: r, port2: o } = new MessageChannel();
    r.onmessage = n, o.postMessage(null);
  }), setTimeout(n, Rr), () => {
    t = !0;
  };
}
function vr(e) {
  var l, i;
  let t = Pt(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), n = Ee(t.language), r = Ee("en"), o = (a) => Ee(a)(a);
  return {
    messages: t,
    titles: We(e.getAttribute("data-localskills-root") || Re),
    parts: Math.min(Er, Math.max(1, Number(e.getAttribute("data-localskills-parts")) || 1)),
    indexName: e.getAttribute("data-localskills-index") || "",
    reader: Ht(),
    user: mw.user.getName(),
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    board: (i = (l = e.parentElement) == null ? void 0 : l.querySelector(".ext-localSkills-board-content")) != null ? i : null,
    address: Tr(),
    languageName: (a) => {
      let s = n(a), c = s === void 0 ? o(a) : void 0;
      return s !== void 0 ? { text: s, language: null } : c === void 0 ? { text: a, language: null } : { text: c, language: a };
    },
    languageNames: (a) => [n(a), r(a), o(a)].filter((s) => s !== void 0),
    pageUrl: (a) => mw.util.getUrl(a),
    formatDate: Ce(Gt),
    formatTime: Ce(Bt),
    afterPicture: Or,
    enliven: (a) => {
      mw.hook("wikipage.content").fire($(a));
    }
  };
}
function qt() {
  let e = /* @__PURE__ */ new WeakSet();
  mw.hook("wikipage.content").add((t) => {
    t.find(Qt).addBack(Qt).each((n, r) => {
      e.has(r) || (e.add(r), Nt(r, vr(r)));
    });
  });
}

// src/extension/find.ts
qt();
