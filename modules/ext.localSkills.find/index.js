// Built from src/extension/find.ts by `npm run build`. Change the source, not this file.
"use strict";
var ht = Object.defineProperty, yt = Object.defineProperties;
var bt = Object.getOwnPropertyDescriptors;
var Ve = Object.getOwnPropertySymbols;
var kt = Object.prototype.hasOwnProperty, xt = Object.prototype.propertyIsEnumerable;
var Je = (e, t, r) => t in e ? ht(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, N = (e, t) => {
  for (var r in t || (t = {}))
    kt.call(t, r) && Je(e, r, t[r]);
  if (Ve)
    for (var r of Ve(t))
      xt.call(t, r) && Je(e, r, t[r]);
  return e;
}, P = (e, t) => yt(e, bt(t));
var K = (e, t, r) => new Promise((n, o) => {
  var l = (s) => {
    try {
      a(r.next(s));
    } catch (c) {
      o(c);
    }
  }, i = (s) => {
    try {
      a(r.throw(s));
    } catch (c) {
      o(c);
    }
  }, a = (s) => s.done ? n(s.value) : Promise.resolve(s.value).then(l, i);
  a((r = r.apply(e, t)).next());
});

// src/core/pages.ts
var le = "LocalSkills";
var re = /^[a-z0-9-]{1,48}$/;
function Ye(e = le) {
  let t = e.replace(/_/g, " ").trim(), r = (s) => `${t}/Survey/${s}`, [n, o] = ["", null], l = (s) => (s !== o && ([n, o] = [`${r(s)}/Answers/`, s]), n), i = `${t}/People/`, a = (s, c) => `${t}/${s}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: r,
    definition: (s) => `${r(s)}/definition.json`,
    answersPrefix: l,
    answer: (s, c) => l(s) + Ze(c),
    blankAnswer: (s, c) => `${r(s)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (s) => `${r(s)}/Results`,
    resultsIn: (s, c) => `${r(s)}/Results/${c}`,
    communityResults: (s, c) => `${r(s)}/Results/Community/${c}`,
    resultsData: (s) => `${r(s)}/Results/data.json`,
    resultsTable: (s) => `${r(s)}/Results/data.csv`,
    resultsPart: (s, c, u) => `${r(s)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (s) => `${r(s)}/Texts`,
    translations: (s, c) => `${r(s)}/Texts/${c}`,
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
    personOf: (s) => Xe(i, s),
    surveyIdOf: (s) => {
      let c = `${t}/Survey/`, u = s.replace(/_/g, " "), g = u.startsWith(c) ? u.slice(c.length) : "";
      return re.test(g) ? g : null;
    },
    answererOf: (s, c) => Xe(l(s), c)
  };
}
function Ze(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Xe(e, t) {
  let r = Ze(t), n = r.startsWith(e) ? r.slice(e.length) : "";
  return n !== "" && !n.includes("/") ? n : null;
}

// src/core/json/value.ts
function z(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function B(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var C = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Ke(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!z(e))
    return null;
  let t = B(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let r = {};
  for (let n of Object.keys(e)) {
    let o = e[n];
    (n === "default" || C.test(n)) && typeof o == "string" && o.trim() !== "" && (r[n] = o);
  }
  return Object.keys(r).length === 0 ? null : { kind: "texts", texts: r };
}

// src/core/survey/dates.ts
function Me(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [r, n, o] = [Number(t[1]), Number(t[2]), Number(t[3])], i = [31, r % 4 === 0 && (r % 100 !== 0 || r % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][n - 1];
  return i !== void 0 && o >= 1 && o <= i;
}

// src/core/exchange/exchange-record.ts
var ae = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"];
var ce = 5;
function Pe(e) {
  return `${e.user}/${e.id}`;
}

// src/core/exchange/search/search-query.ts
var xe = ["direction", "level", "method", "region", "language", "skill", "text"], oe = {
  text: "",
  skill: null,
  direction: null,
  language: null,
  method: null,
  region: null,
  level: null,
  sort: "fit"
}, Se = {
  text: "ls-text",
  skill: "ls-skill",
  direction: "ls-direction",
  language: "ls-language",
  method: "ls-method",
  region: "ls-region",
  level: "ls-level",
  sort: "ls-sort"
}, Ce = Object.keys(Se), Ie = Ce.map((e) => Se[e]);
function V(e) {
  return xe.filter((t) => t === "text" ? e.text.trim() !== "" : e[t] !== null);
}
function en(e, t) {
  return P(N({}, e), { [t]: oe[t] });
}
function nn(e) {
  var l;
  let t = (i) => {
    var a;
    return (a = e(Se[i])) != null ? a : "";
  }, r = (i, a) => a.test(t(i)) ? t(i) : null, n = t("direction"), o = /^\d$/.test(t("level")) ? Number(t("level")) : 0;
  return {
    text: t("text"),
    skill: r("skill", re),
    direction: n === "offer" || n === "seek" ? n : null,
    language: r("language", C),
    method: (l = ae.find((i) => i === t("method"))) != null ? l : null,
    region: t("region") === "" ? null : t("region"),
    level: o >= 1 && o <= ce ? o : null,
    sort: t("sort") === "fresh" ? "fresh" : "fit"
  };
}
function tn(e) {
  return Ce.filter((t) => e[t] !== oe[t]).map((t) => [Se[t], String(e[t])]);
}

// src/wiki/port.ts
var ue = class extends Error {
  constructor(t, r, n = {}) {
    super(r === "" ? t : `${t}: ${r}`), this.name = "SaveFault", this.reason = t, this.explanation = r, this.details = n;
  }
};
function rn(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/element.ts
function m(e, t, ...r) {
  let n = document.createElement(e);
  return Object.keys(t).forEach((o) => n.setAttribute(o, t[o])), r.forEach((o) => {
    o !== null && n.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), n;
}
function Q(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((r) => {
    r !== null && e.appendChild(typeof r == "string" ? document.createTextNode(r) : r);
  });
}

// src/core/json/fault.ts
function ee(e, t) {
  return typeof t == "number" ? `${e}[${t}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(t) ? `${e}.${t}` : `${e}[${JSON.stringify(t)}]`;
}
function se(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let t = String(e).replace(/\s+/g, " ");
  return t.length > 60 ? `${t.slice(0, 60)}\u2026` : t;
}

// src/core/wikitext/character-references.ts
var St = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Ao = wt();
function wt() {
  let e = St.split(" "), t = /* @__PURE__ */ new Map();
  for (let r = 0; r < e.length; r += 2)
    t.set(e[r], String.fromCodePoint(Number(e[r + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}

// src/core/wikitext/text-memo.ts
function on(e) {
  let t = /* @__PURE__ */ new Map();
  return (r) => {
    let n = t.get(r);
    if (n !== void 0)
      return n;
    t.size === 512 && (t = /* @__PURE__ */ new Map());
    let o = e(r);
    return t.set(r, o), o;
  };
}

// src/core/wikitext/title.ts
var Tt = /[\u200e\u200f\u202a-\u202e]+/g, Et = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
var Ot = /[\u01c4-\u01cc\u01f1-\u01f3]/, Lt = /[\u10d0-\u10ff]/;
function vt(e) {
  if (Ot.test(e)) {
    let r = e.charCodeAt(0);
    return r >= 497 ? "\u01F2" : String.fromCharCode(r - (r - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (Lt.test(e))
    return e;
  if (t.length > e.length && e !== "\u0149") {
    let r = t.replace(/\u0399$/, "\u0345");
    if (r !== t) {
      let o = r.normalize("NFC");
      return o.length === 1 ? o : r;
    }
    let n = String.fromCodePoint(t.codePointAt(0));
    return n + t.slice(n.length).toLowerCase();
  }
  return t;
}
function Rt(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return vt(t) + e.slice(t.length);
}
function At(e) {
  return e.replace(Tt, "").replace(Et, " ").replace(/^ | $/g, "");
}
var $o = on((e) => Rt(At(e.normalize("NFC"))));

// src/core/exchange/language-proficiency.ts
var Nt = 6, Ft = /^(.+)-([0-5n])$/i, Mt = /^(.+)-(?:.|\d\d)$/;
function ne(e) {
  var o;
  let t = Ft.exec(e), r = ((o = t == null ? void 0 : t[1]) != null ? o : e).toLowerCase();
  if (!C.test(r) || Mt.test(r))
    return null;
  let n = t == null ? void 0 : t[2];
  return { code: r, proficiency: n === void 0 ? null : /n/i.test(n) ? Nt : Number(n) };
}
var Pt = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function he(e) {
  var t, r;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (r = (t = Pt.exec(e)) == null ? void 0 : t[1]) != null ? r : e;
}

// src/core/exchange/remembered.ts
function F(e) {
  let t = /* @__PURE__ */ new Map();
  return (r) => {
    let n = t.get(r);
    return n === void 0 && (n = e(r), t.set(r, n)), n;
  };
}

// src/core/exchange/exchange-index.ts
var sn = 1, It = [
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
function ln(e) {
  let t = [], r = [], n = Bt();
  return e.forEach((o, l) => {
    let i = ee("$", l), a = $t(o), s = z(a) ? _t(a) : null;
    if (s === null) {
      r.push(a === void 0 ? { path: i, code: "json-invalid", parameters: [] } : { path: i, code: "index-version", parameters: [sn] });
      return;
    }
    s.forEach((c, u) => {
      let g = typeof c == "string" ? n(c) : null;
      g === null ? r.push({ path: ee(`${i}.records`, u), code: "index-record", parameters: [] }) : t.push(g);
    });
  }), { records: t, faults: r };
}
function $t(e) {
  try {
    return JSON.parse(e);
  } catch (t) {
    return;
  }
}
function _t(e) {
  let t = B(e, "records");
  return B(e, "version") === sn && Array.isArray(t) ? t : null;
}
function Dt(e) {
  return e.replace(/%7C/g, "|").replace(/%25/g, "%");
}
var jt = /[[\]{}|#<>\u0000-\u001F\u007F]/, W = It.reduce(
  (e, t, r) => P(N({}, e), { [t]: r }),
  {}
);
function Bt() {
  let e = F((a) => {
    let s = a.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
    return Me(s) ? s : null;
  }), t = F((a) => ae.filter((s, c) => a.includes(String(c)))), r = F((a) => a.split(" ").filter((s) => ne(s) !== null)), n = F((a) => /^-?\d{1,6}$/.test(a) ? Number(a) : null), o = (a) => !jt.test(a), l = F((a) => a !== "" && o(a) && !a.includes("/")), i = F((a) => re.test(a));
  return (a) => {
    var O;
    let s = a.split("|"), c = a.includes("%") ? s.map(Dt) : s, u = c[W.kind] === "o" ? "offer" : c[W.kind] === "s" ? "seek" : null, g = c[W.user] || "", k = c[W.id] || "", y = c[W.skill] || "", E = r(c[W.languages] || "");
    if (u === null || E.length === 0 || !l(g) || !i(k) || !i(y))
      return null;
    let p = n(c[W.level] || ""), x = c[W.page] || null;
    return {
      kind: u,
      user: g,
      id: k,
      skill: y,
      level: p !== null && p >= 1 && p <= ce ? p : null,
      methods: t(c[W.methods] || ""),
      languages: E,
      region: c[W.region] || null,
      timezone: n(c[W.timezone] || ""),
      affiliate: c[W.affiliate] || null,
      capacity: n(c[W.capacity] || ""),
      taken: Math.max(0, (O = n(c[W.taken] || "")) != null ? O : 0),
      since: e(c[W.since] || ""),
      confirmed: e(c[W.confirmed] || ""),
      expires: e(c[W.expires] || ""),
      page: x !== null && o(x) ? x : null
    };
  };
}

// src/core/json/name-of-texts.ts
var Wt = [[2166136261, 2654435761], [1103547991, 1597334677]], Ut = 65536;
function an(e) {
  return Wt.map(([t, r]) => {
    let n = t;
    for (let o of e) {
      for (let l = 0; l < o.length; l++)
        n = Math.imul(n ^ o.charCodeAt(l), r);
      n = Math.imul(n ^ Ut, r);
    }
    return n = Math.imul(n ^ n >>> 16, 2246822507), n = Math.imul(n ^ n >>> 13, 3266489909), ((n ^ n >>> 16) >>> 0).toString(36);
  }).join("");
}

// src/core/exchange/listed-record.ts
function $e({ capacity: e, taken: t }) {
  return e === null ? null : Math.max(0, e - t);
}
function we(e) {
  return e.kind === "seek" || $e(e) !== 0;
}
function Te({ confirmed: e, since: t }) {
  return e != null ? e : t;
}
function cn(e, t) {
  var r;
  return (r = e.page) != null ? r : t.people(e.user);
}

// src/core/exchange/region.ts
function de(e, t) {
  let r = `localskills-template-region-${e}`;
  return /^[a-z-]+$/.test(e) && t.has(r) ? t.text(r) : null;
}

// src/core/exchange/search/search-fit.ts
var X = {
  /** In the name of the skill, in any language. */
  skill: 4,
  /** In another word for it. */
  alias: 3,
  /** In the person's name, or what they wrote of an affiliate or a region. */
  own: 2,
  /** In the name of something that the skill belongs to, of a language, or of a method. */
  group: 1
}, un = 10, dn = 30, Gt = 10, Qt = 3, fn = 15, gn = X.skill * un + dn + 6 + fn;
function pn(e) {
  let { ranks: t, words: r, steps: n, proficiency: o, hasPlace: l } = e;
  return (r === 0 ? 0 : Math.floor(un * t / r)) + (n === null ? 0 : Math.max(0, dn - Gt * n)) + (o === void 0 ? 0 : o != null ? o : Qt) + (l ? fn : 0);
}

// src/core/exchange/search/search-words.ts
var qt = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g, Vt = {
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
}, Jt = /[ıłøđßæœةىیک]/g, mn = /[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205f\u3000-\u3003]+/, Xt = /^[\0-\x7f]*$/, Yt = /^ال(?=...)/, Zt = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff]/, Kt = 12;
function hn(e) {
  return e !== "";
}
function Ee(e) {
  return Xt.test(e) ? e.toLowerCase().split(mn).filter(hn) : e.normalize("NFKD").toLowerCase().replace(qt, "").replace(Jt, (t) => Vt[t]).split(mn).map((t) => t.replace(Yt, "")).filter(hn);
}
function yn(e) {
  return Array.from(new Set(Ee(e))).slice(0, Kt);
}
function te(e) {
  return e.map((t) => ` ${Ee(t).join(" ")}`).join("");
}
function bn(e) {
  return Zt.test(e) ? e : ` ${e}`;
}

// src/core/skills/provisional-skill.ts
var Ct = /^x(n|[0-9a-z]{6})--(.+)$/;
var [Y, Oe, kn, er, nr, tr, rr] = [36, 1, 26, 38, 700, 128, 72], xn = 1114111, or = [
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
  [917504, xn]
];
function sr(e) {
  return or.every(([t, r]) => e < t || e > r);
}
function ir(e) {
  return e > 65280 && e < 65375;
}
function Sn(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function lr(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function ar(e, t, r) {
  let n = Math.floor(e / (r ? nr : 2));
  n += Math.floor(n / t);
  let o = 0;
  for (; n > (Y - Oe) * kn / 2; o += Y)
    n = Math.floor(n / (Y - Oe));
  return o + Math.floor((Y - Oe + 1) * n / (n + er));
}
function cr(e, t) {
  return Math.min(kn, Math.max(Oe, e - t));
}
function ur(e) {
  let t = e.lastIndexOf("-"), r = Sn(e.slice(0, Math.max(0, t))), [n, o, l] = [tr, 0, rr], i = t + 1;
  for (; i < e.length; ) {
    let a = o;
    for (let s = Y, c = 1; ; s += Y) {
      let u = i < e.length ? e.charCodeAt(i++) : 0, g = u > 96 ? u - 97 : u > 47 ? u - 22 : Y;
      if (o += g * c, g >= Y || o > 2147483647)
        return null;
      let k = cr(s, l);
      if (g < k)
        break;
      c *= Y - k;
    }
    if (l = ar(o - a, r.length + 1, a === 0), n += Math.floor(o / (r.length + 1)), o %= r.length + 1, n > xn || !sr(n))
      return null;
    r.splice(o++, 0, n);
  }
  return r;
}
function Le(e) {
  var l;
  let [, t = "", r = ""] = (l = Ct.exec(e)) != null ? l : [], n = t === "" ? Sn(e) : ur(r);
  if (n === null)
    return e;
  let o = lr(n.map((i) => ir(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return o === "" ? e : t.length > 1 ? `${o}\u2026` : o;
}

// src/core/exchange/current-exchange.ts
function Z(e, t) {
  var r, n;
  return (n = (r = t == null ? void 0 : t.current(e)) == null ? void 0 : r.id) != null ? n : e;
}

// src/core/exchange/search/skill-index.ts
var ve = 255;
function wn(e, t) {
  var s, c;
  let r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), o = [];
  for (let u of e)
    if (!r.has(u)) {
      let g = Z(u, t), k = (s = n.get(g)) != null ? s : n.size;
      k === o.length && o.push([g, ...((c = t == null ? void 0 : t.ancestors(g)) != null ? c : []).map((y) => y.id)]), n.set(g, k), r.set(u, k);
    }
  let l = /* @__PURE__ */ new Map(), i = (u) => {
    var k, y;
    let g = (y = l.get(u)) != null ? y : dr(u, (k = t == null ? void 0 : t.get(u)) != null ? k : null);
    return l.set(u, g), g;
  }, a = null;
  return {
    size: o.length,
    numberOf: (u) => r.get(u),
    stepsBelow: (u) => {
      let g = Z(u, t);
      return Uint8Array.from(o, (k) => {
        let y = k.indexOf(g);
        return y === -1 ? ve : Math.min(y, ve - 1);
      });
    },
    ranks: (u) => (a = a != null ? a : o.map(([g = "", ...k]) => P(N({}, i(g)), {
      above: k.map(i).map(({ names: y, aliases: E }) => y + E).join("")
    })), Uint8Array.from(a, ({ names: g, aliases: k, above: y }) => g.includes(u) ? X.skill : k.includes(u) ? X.alias : y.includes(u) ? X.group : 0))
  };
}
function dr(e, t) {
  let r = t === null ? [e, Le(e)] : [e], n = [];
  if (t !== null) {
    let { label: o, aliases: l } = t;
    o.kind === "texts" && r.push(...Object.keys(o.texts).map((i) => o.texts[i])), Object.keys(l).forEach((i) => {
      var a;
      return n.push(...(a = l[i]) != null ? a : []);
    });
  }
  return { names: te(r), aliases: te(n) };
}

// src/core/exchange/search/exchange-search.ts
var fr = 99999999;
function gr(e) {
  let t = /* @__PURE__ */ new Map();
  return e.split(" ").forEach((r) => {
    var o, l;
    let n = ne(r);
    if (n !== null && n.proficiency !== 0) {
      let i = he(n.code);
      t.set(i, Math.max((o = t.get(i)) != null ? o : -1, (l = n.proficiency) != null ? l : -1));
    }
  }), t.forEach((r, n) => t.set(n, r === -1 ? null : r)), t;
}
function Re(e) {
  return Ee(e).join(" ");
}
var pr = { ownWords: [], facts: [], factsOf: [] };
function mr(e, t, r) {
  let { messages: n } = t, o = F((y) => te([y])), l = F((y) => {
    var E;
    return te([(E = de(y, n)) != null ? E : y]);
  }), i = e.map(({ user: y, affiliate: E, region: p }) => o(y) + (E === null ? "" : o(E)) + (p === null ? "" : l(p))), a = F((y) => te([y, ...t.languageNames(y)])), s = F((y) => Array.from(r(y).keys()).reduce((E, p) => E + a(p), "")), c = F((y) => te([n.text(`localskills-template-method-${y}`)])), u = [], g = F((y) => u.push(y) - 1), k = e.map(({ languages: y, methods: E }) => g(
    E.reduce((p, x) => p + c(x), s(y.join(" ")))
  ));
  return { ownWords: i, facts: u, factsOf: k };
}
function hr(e) {
  let t = F((n) => Number(n.replace(/-/g, ""))), r = Float64Array.from(e, (n, o) => {
    var l;
    return (fr - t((l = Te(n)) != null ? l : "")) * e.length + o;
  }).sort();
  return Uint32Array.from(r, (n) => n % e.length);
}
function Tn(e, t, r) {
  let n = wn(e.map(({ skill: p }) => p), t), o = e.map(({ skill: p }) => n.numberOf(p)), l = F(gr), i = e.map(({ languages: p }) => l(p.length === 1 ? p[0] : p.join(" "))), a = e.map(we), s = F(Re), c = e.map(({ region: p }) => p === null ? null : s(p)), u = null, g = () => (u = u != null ? u : mr(e, r, l), u), k = hr(e), y = new Uint32Array(e.length);
  return k.forEach((p, x) => {
    y[p] = x;
  }), {
    records: e,
    find: (p) => {
      var D, q;
      let x = new Set(V(p)), O = yn(p.text).map(bn), R = O.map(n.ranks), { ownWords: h, facts: S, factsOf: w } = O.length === 0 ? pr : g(), d = O.map((T) => S.map((A) => A.includes(T))), f = p.skill === null ? null : n.stepsBelow(p.skill), v = p.language === null ? null : he(p.language), I = p.region === null ? null : Re(p.region), _ = (T) => {
        var M;
        let A = 0;
        for (let H = 0; H < O.length; H++) {
          let ie = R[H][o[T]], ke = ie === X.skill ? ie : h[T].includes(O[H]) ? X.own : ie > 0 || ((M = d[H]) == null ? void 0 : M[w[T]]) === !0 ? X.group : 0;
          if (ke === 0)
            return -1;
          A += ke;
        }
        return A;
      }, G = {
        direction: ({ kind: T }) => T !== p.direction,
        level: ({ level: T }) => T === null || T < p.level,
        method: ({ methods: T }) => T.length > 0 && !T.includes(p.method),
        region: (T, A) => c[A] !== I,
        language: (T, A) => !i[A].has(v),
        skill: (T, A) => f[o[A]] === ve
      }, J = xe.filter((T) => T !== "text" && x.has(T)), U = /* @__PURE__ */ new Map(), b = { offer: 0, seek: 0 }, L = new Float64Array(e.length), j = 0;
      for (let T = 0; T < e.length; T++) {
        let A = e[T], M = null, H = !1;
        for (let Fe = 0; Fe < J.length && !H; Fe++) {
          let qe = J[Fe];
          G[qe](A, T) && (H = M !== null, M = qe);
        }
        if (H)
          continue;
        let ie = _(T);
        if (ie < 0) {
          if (M !== null)
            continue;
          M = "text";
        }
        if ((M === null || M === "direction") && b[A.kind]++, M !== null) {
          U.set(M, ((D = U.get(M)) != null ? D : 0) + 1);
          continue;
        }
        let ke = p.sort === "fresh" ? 0 : pn({
          ranks: ie,
          words: O.length,
          steps: f === null ? null : f[o[T]],
          proficiency: v === null ? void 0 : (q = i[T].get(v)) != null ? q : null,
          hasPlace: a[T]
        });
        L[j++] = (gn - ke) * e.length + y[T];
      }
      return {
        found: Array.from(L.subarray(0, j).sort(), (T) => k[T % e.length]),
        directions: b,
        widenings: xe.filter((T) => U.has(T)).map((T) => ({ filter: T, more: U.get(T) })).sort((T, A) => A.more - T.more)
      };
    },
    prepare: () => {
      g(), n.ranks(" ");
    }
  };
}

// src/core/near-words.ts
function _e(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}

// src/core/i18n/localized-text.ts
function En(e, t, r = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let n = Object.keys(e.texts), o = n.includes("default"), l = t.languageChain.find((c) => n.includes(c) || o && c === r), i = l !== void 0 && n.includes(l) ? l : o ? "default" : n.sort()[0], a = i === void 0 ? "" : e.texts[i], s = i === void 0 || i === "default" ? r : i;
  return { text: a, language: s, direction: s === null ? "auto" : De(s) };
}
var yr = [
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
function De(e) {
  return yr.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/skill-words.ts
function On({ label: e }) {
  return e.kind === "texts" ? vn(e.texts) : [];
}
function Ln(e) {
  return vn(e.aliases).reduce((t, r) => t.concat(r), []);
}
function vn(e) {
  return Object.keys(e).map((t) => e[t]);
}

// src/core/skills/taxonomy.ts
var br = 100;
function kr(e, t = null) {
  let r = new Map(e.map((s) => [s.id, s])), n = (s) => {
    var c;
    return (c = r.get(s)) != null ? c : null;
  }, o = (s, c, u = 1 / 0) => {
    let g = /* @__PURE__ */ new Set([s]), k = [], y = n(s);
    for (; y !== null && k.length < u; ) {
      let E = c(y);
      y = E === null || g.has(E) ? null : n(E), y !== null && (g.add(y.id), k.push(y));
    }
    return k;
  }, l = (s) => {
    var c;
    return (c = o(s, (u) => u.replacedBy).pop()) != null ? c : n(s);
  }, i = /* @__PURE__ */ new Map();
  for (let s of e)
    if (!s.isRetired) {
      let c = s.parent !== null && r.has(s.parent) ? s.parent : null, u = i.get(c);
      u === void 0 ? i.set(c, [s]) : u.push(s);
    }
  let a = null;
  return {
    skills: e,
    locale: t,
    get: n,
    current: l,
    children: (s) => {
      var c;
      return (c = i.get(s)) != null ? c : [];
    },
    ancestors: (s) => o(s, (c) => c.parent, br),
    find: (s) => {
      var c, u;
      return a = a != null ? a : wr(e, l), (u = (c = l(s.trim())) != null ? c : a.get(_e(s))) != null ? u : null;
    }
  };
}
function Rn(e) {
  let t = [], r = /* @__PURE__ */ new Map(), n = z(e) ? B(e, "skills") : void 0;
  z(e) ? Array.isArray(n) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(n) ? n : []).forEach((l, i) => {
    let a = ee("$.skills", i), s = z(l) ? xr(l) : null;
    if (s === null) {
      let c = z(l) ? B(l, "id") : l;
      t.push({ path: `${a}.id`, code: "bad-id", parameters: [se(c)] });
    } else r.has(s.id) ? t.push({ path: `${a}.id`, code: "code-taken", parameters: [s.id] }) : r.set(s.id, s);
  });
  let o = z(e) ? B(e, "locale") : null;
  return {
    taxonomy: kr(
      Array.from(r.values()),
      typeof o == "string" && C.test(o) ? o : null
    ),
    faults: t
  };
}
function fe(e, t, r) {
  var o;
  let n = (o = t == null ? void 0 : t.get(e)) != null ? o : null;
  return n === null ? { text: Le(e), language: null, direction: "auto" } : En(n.label, r, t == null ? void 0 : t.locale);
}
function xr(e) {
  var l;
  let t = B(e, "id");
  if (typeof t != "string" || !re.test(t))
    return null;
  let r = (i) => {
    let a = B(e, i);
    return typeof a == "string" && a !== "" ? a : null;
  }, n = B(e, "capx"), o = r("replacedBy");
  return {
    id: t,
    label: (l = Ke(B(e, "label"))) != null ? l : { kind: "texts", texts: { default: t } },
    aliases: Sr(B(e, "aliases")),
    parent: r("parent"),
    capx: (Array.isArray(n) ? n : [n]).filter((i) => typeof i == "number"),
    wikidata: r("wikidata"),
    isRetired: B(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function Sr(e) {
  let t = {};
  if (z(e))
    for (let r of Object.keys(e)) {
      let n = e[r];
      (r === "default" || C.test(r)) && Array.isArray(n) && (t[r] = n.filter((o) => typeof o == "string"));
    }
  return t;
}
function wr(e, t) {
  let r = /* @__PURE__ */ new Map(), n = (o) => {
    let l = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = t(i.id);
      for (let s of o(i)) {
        let c = _e(s), u = l.get(c);
        l.set(c, u === void 0 || u === a ? a : null);
      }
    }
    l.forEach((i, a) => {
      r.has(a) || r.set(a, i);
    });
  };
  return n(On), n(Ln), r;
}

// src/ui/exchange-search/load-board.ts
function An(e) {
  return K(this, null, function* () {
    let { reader: t, titles: r, parts: n, indexName: o, today: l } = e, i = Array.from({ length: n }, (E, p) => r.exchangeData(p + 1)), [a, s] = yield Promise.all([
      t.readIndex(i, o),
      t.readSkills(r.skills(), o)
    ]), c = a !== null && an(a.texts) === o ? a : yield t.readIndex(i, null);
    if (c === null)
      return null;
    let { records: u, faults: g } = ln(c.texts), { taxonomy: k } = Rn(Tr(s)), y = u.filter(({ expires: E }) => E === null || E >= l);
    return {
      search: Tn(y, k, e),
      taxonomy: k,
      changed: c.changed,
      faults: g.length
    };
  });
}
function Tr(e) {
  try {
    return JSON.parse(e != null ? e : "");
  } catch (t) {
    return null;
  }
}

// src/ui/exchange-search/nothing-found.ts
var Er = 5;
function Nn(e, t, r) {
  var u, g, k;
  let { context: { messages: n, titles: o }, board: { taxonomy: l } } = r;
  if (t.found.length >= Er)
    return null;
  let i = (y) => n.text(`localskills-find-${y}`), a = vr(e, t, r).map(({ label: y, query: E }) => {
    let p = m("button", { type: "button", class: "ext-localSkills-find-button" }, y);
    return p.addEventListener("click", () => r.search(E)), m("li", {}, p);
  }), s = (k = e.skill) != null ? k : e.text.trim() === "" ? null : (g = (u = l.find(e.text)) == null ? void 0 : u.id) != null ? g : null, c = Or(s, t, r);
  return m(
    "div",
    { class: "ext-localSkills-find-help" },
    a.length === 0 ? null : m("p", {}, i("widen-intro")),
    a.length === 0 ? null : m("ul", { class: "ext-localSkills-find-widenings" }, ...a),
    e.direction === "seek" ? null : m("p", {}, i(c ? "sought-already" : "seek-yourself")),
    e.direction === "seek" || c ? null : m("div", N({
      "data-localskills-exchange": "seek",
      "data-localskills-root": o.root
    }, s === null ? {} : { "data-localskills-skill": s }))
  );
}
function Or(e, { found: t }, { context: { user: r }, board: n }) {
  let { search: { records: o }, taxonomy: l } = n, i = e === null ? t.map((a) => o[a]) : o.filter((a) => Z(a.skill, l) === e);
  return r !== null && i.some((a) => a.kind === "seek" && a.user === r);
}
var Lr = ["text", "skill", "language", "region", "method"];
function vr(e, { found: t, widenings: r }, n) {
  let { context: { messages: o }, form: l, board: { search: i } } = n, a = V(e), s = (u) => {
    var g;
    return u === "text" ? o.text("localskills-find-quoted", e.text.trim()) : u === "direction" ? o.text(`localskills-find-direction-${(g = e.direction) != null ? g : "all"}`) : l.choiceLabel(u, String(e[u]));
  }, c = a.length < 2 ? [] : r.map(({ filter: u, more: g }) => ({
    label: o.text("localskills-find-widen", s(u), t.length + g),
    query: en(e, u)
  }));
  return c.push(...Rr(e, t.length, n)), c.length > 0 || a.length < 2 ? c : Lr.filter((u) => a.includes(u)).map((u) => {
    let g = P(N({}, oe), { [u]: e[u] });
    return { filter: u, only: g, count: i.find(g).found.length };
  }).filter(({ count: u }) => u > t.length).map(({ filter: u, only: g, count: k }) => ({
    label: o.text("localskills-find-only", s(u), k),
    query: g
  }));
}
function Rr(e, t, { context: { messages: r }, board: n }) {
  var a, s, c;
  let { search: o, taxonomy: l } = n, i = (c = (s = e.skill) != null ? s : (a = l.find(e.text)) == null ? void 0 : a.id) != null ? c : null;
  if (i === null || e.skill !== null && e.text.trim() !== "")
    return [];
  for (let { id: u } of l.ancestors(i)) {
    let g = P(N({}, e), { text: "", skill: u }), k = o.find(g).found.length;
    if (k > t) {
      let { text: y } = fe(u, l, r);
      return [{ label: r.text("localskills-find-wider", y, k), query: g }];
    }
  }
  return [];
}

// src/ui/exchange-search/remembered-messages.ts
function Fn(e) {
  let t = /* @__PURE__ */ new Map();
  return P(N({}, e), {
    text: (r, ...n) => {
      let o = [r, ...n].join(`
`), l = t.get(o);
      return l === void 0 && (l = e.text(r, ...n), t.size < 2e3 && t.set(o, l)), l;
    }
  });
}

// src/ui/exchange-search/result-card.ts
function Mn({ text: e, language: t, direction: r }, n) {
  return m("bdi", t === null ? {} : t === n ? {} : { lang: t, dir: r }, e);
}
function Pn(e, t) {
  let { messages: r, titles: n, user: o } = e, l = r.text, i = (p) => {
    let x = /* @__PURE__ */ new Map();
    return (O) => {
      var h;
      let R = (h = x.get(O)) != null ? h : p(O);
      return x.set(O, R), R;
    };
  }, a = i(e.formatDate), s = i(e.languageName), c = i((p) => {
    let x = Z(p, t);
    return [x, ...t.ancestors(x).map((O) => O.id)].map((O) => fe(O, t, r));
  });
  function u(p) {
    let [x, ...O] = c(p.skill), R = [];
    return O.reverse().forEach((h, S) => {
      R.push(S === 0 ? null : r.direction === "rtl" ? " \u2039 " : " \u203A ", Mn(h, r.language));
    }), m(
      "div",
      { class: "ext-localSkills-find-skill" },
      m("h3", {}, Mn(x, r.language)),
      R.length === 0 ? null : m("div", { class: "ext-localSkills-quiet" }, ...R)
    );
  }
  function g(p) {
    let x = `${e.pageUrl(cn(p, n))}#${p.kind}-${p.id}`, O = p.user === o;
    return m(
      "div",
      { class: "ext-localSkills-find-person" },
      m("a", { href: x }, m("bdi", {}, p.user)),
      O ? m("span", { class: "ext-localSkills-quiet" }, ` ${l("localskills-find-yours")}`) : null,
      p.affiliate === null ? null : m("div", { class: "ext-localSkills-quiet" }, ...Ar(l("localskills-board-on-behalf", "\uE000"), m("bdi", {}, p.affiliate)))
    );
  }
  function k(p) {
    let x = [], O = l("localskills-results-list", "", "");
    return p.languages.forEach((R, h) => {
      var f;
      let { code: S, proficiency: w } = (f = ne(R)) != null ? f : { code: R, proficiency: null }, d = s(S);
      x.push(h === 0 ? null : O, d.language === null ? d.text : m("bdi", { lang: d.language, dir: De(d.language) }, d.text)), w !== null && x.push(" ", m(
        "span",
        { class: "ext-localSkills-quiet" },
        l(`localskills-template-proficiency-${w === 6 ? "n" : w}`)
      ));
    }), x;
  }
  function y(p) {
    let x = $e(p);
    return x === null ? null : x === 0 ? l("localskills-board-no-place") : r.number(x);
  }
  function E(p) {
    var f;
    let { kind: x, level: O, methods: R, region: h } = p, S = m("dl", { class: "ext-localSkills-fields" }), w = (v, ...I) => {
      S.appendChild(m("dt", {}, l(v))), S.appendChild(m("dd", {}, ...I));
    };
    O !== null && w(
      x === "offer" ? "localskills-template-field-level" : "localskills-template-field-wanted-level",
      l(`localskills-template-level-${O}`)
    ), w("localskills-template-field-languages", ...k(p)), R.length > 0 && w("localskills-template-field-methods", R.map((v) => l(`localskills-template-method-${v}`)).reduce((v, I) => l("localskills-results-list", v, I))), h !== null && w("localskills-template-field-region", m("bdi", {}, (f = de(h, r)) != null ? f : h));
    let d = y(p);
    return d !== null && w("localskills-board-places", d), S;
  }
  return (p) => {
    let { kind: x } = p, O = Te(p);
    return m(
      "li",
      { class: `ext-localSkills-card ext-localSkills-card-${x} ext-localSkills-find-card` },
      m(
        "div",
        { class: "ext-localSkills-card-head" },
        m("span", { class: "ext-localSkills-card-kind" }, l(`localskills-template-card-${x}`)),
        O === null ? null : m("span", { class: "ext-localSkills-quiet" }, l("localskills-template-card-confirmed", a(O)))
      ),
      u(p),
      g(p),
      E(p),
      p.user === o || !we(p) ? null : m("div", {
        class: "ext-localSkills-find-ask",
        "data-localskills-ask": Pe(p),
        "data-localskills-kind": x,
        "data-localskills-skill": p.skill,
        "data-localskills-root": n.root
      })
    );
  };
}
function Ar(e, t) {
  let [r = "", n = ""] = e.split("\uE000");
  return [r, t, n];
}

// src/core/exchange/search/fold-results.ts
function je(e, t, r) {
  let n = /* @__PURE__ */ new Map();
  e.forEach((i) => {
    var s;
    let { user: a } = t[i];
    n.set(a, ((s = n.get(a)) != null ? s : 0) + 1);
  });
  let o = /* @__PURE__ */ new Map(), l = [];
  return e.forEach((i) => {
    var g;
    let a = t[i], { user: s } = a, c = ((g = o.get(s)) != null ? g : 0) + 1;
    o.set(s, c), (c <= 3 || r.has(s)) && l.push({ kind: "record", record: a });
    let u = n.get(s) - 3;
    c === 3 && u > 0 && !r.has(s) && l.push({ kind: "more", user: s, count: u });
  }), l;
}

// src/ui/exchange-search/result-list.ts
var Nr = { narrow: 6, wide: 12 }, Fr = { narrow: 2, wide: 6 }, Mr = 720, In = 30, Pr = 500;
function $n(e, t, r) {
  let { messages: n, afterPicture: o } = t, l = window.innerWidth < Mr ? "narrow" : "wide", i = Nr[l], a = m("ul", { class: "ext-localSkills-find-list" }), s = m("button", { type: "button", class: "ext-localSkills-find-button" }), c = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Map(), g = [], k = 0, y = () => {
  }, E = { found: [], records: [] };
  function p(S, w) {
    let d = m(
      "button",
      { type: "button", class: "ext-localSkills-find-button ext-localSkills-find-quiet" },
      n.text("localskills-find-more-by", w, S)
    );
    return d.addEventListener("click", () => {
      let f = Array.from(a.children).indexOf(d.parentElement);
      c.add(S), g = je(E.found, E.records, c), R(Math.max(k, i), f);
    }), m("li", { class: "ext-localSkills-find-folded" }, d);
  }
  function x(S) {
    var d;
    if (S.kind === "more")
      return p(S.user, S.count);
    let w = (d = u.get(S.record)) != null ? d : e(S.record);
    return u.size > Pr && u.clear(), u.set(S.record, w), w;
  }
  function O(S) {
    for (y(), g.slice(0, S).forEach((w, d) => {
      let f = a.children[d], v = x(w);
      v !== f && a.insertBefore(v, f != null ? f : null);
    }); a.children.length > Math.min(S, g.length); )
      a.removeChild(a.lastChild);
    k = Math.min(S, g.length);
  }
  function R(S, w) {
    var d, f;
    O(S), s.hidden = k === g.length, s.hidden || (s.textContent = n.text("localskills-find-show-more", Math.min(In, g.length - k))), w !== null && ((f = (d = a.children[w]) == null ? void 0 : d.querySelector("a, button")) == null || f.focus()), r();
  }
  s.addEventListener("click", () => R(k + In, k));
  let h = m("div", {});
  return Q(h, a, s), {
    element: h,
    show(S, w) {
      E = { found: S, records: w }, g = je(S, w, c), s.hidden = !0, O(Fr[l]), y = o(() => R(i, null));
    }
  };
}

// src/core/skills/skill-tree.ts
function _n(e, t, r = () => !0) {
  let n = [], o = /* @__PURE__ */ new Set(), l = t.map((i) => ({ id: i, depth: 0 })).reverse();
  for (let i = l.pop(); i !== void 0; i = l.pop()) {
    let { id: a, depth: s } = i;
    !o.has(a) && r(a) && (o.add(a), n.push(i), e.children(a).slice().reverse().forEach((c) => l.push({ id: c.id, depth: s + 1 })));
  }
  return n;
}

// src/ui/exchange-search/facets.ts
var Ir = 40;
function Be(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r) => r.forEach((n) => {
    var o;
    return t.set(n, ((o = t.get(n)) != null ? o : 0) + 1);
  })), t;
}
function Dn(e, t, r) {
  let n = F((i) => {
    let a = Z(i, t);
    return [a, ...t.ancestors(a).map((s) => s.id)];
  }), o = Be(e.map(({ skill: i }) => n(i))), l = t.children(null).map(({ id: i }) => i);
  return _n(t, l.concat(Array.from(o.keys()).sort()), (i) => o.has(i)).map(({ id: i, depth: a }) => ({ value: i, label: fe(i, t, r).text, depth: a, count: o.get(i) }));
}
function $r(e) {
  let { compare: t } = new Intl.Collator(e);
  return (r, n) => t(r.label, n.label);
}
function jn(e, t) {
  let r = F((o) => Array.from(new Set(o.split(" ").map(ne).filter((l) => l !== null && l.proficiency !== 0).map((l) => he(l.code))))), n = Be(e.map(({ languages: o }) => r(o.join(" "))));
  return Array.from(n).map(([o, l]) => ({ value: o, label: t.languageName(o).text, depth: 0, count: l })).sort($r(t.messages.language));
}
function Bn(e) {
  return ae.map((t) => ({ value: t, label: e.text(`localskills-template-method-${t}`), depth: 0, count: null }));
}
function Wn(e) {
  return Array.from({ length: ce }, (t, r) => ({ value: String(r + 1), label: e.text(`localskills-template-level-${r + 1}`), depth: 0, count: null }));
}
function Un(e, t) {
  let r = /* @__PURE__ */ new Map(), n = F(Re), o = Be(e.map(({ region: l }) => {
    let i = l === null ? "" : n(l);
    return i !== "" && !r.has(i) && r.set(i, l), i === "" ? [] : [i];
  }));
  return Array.from(o).map(([l, i]) => {
    var s;
    let a = r.get(l);
    return { value: a, label: (s = de(a, t)) != null ? s : a, depth: 0, count: i };
  }).sort((l, i) => i.count - l.count || (l.value < i.value ? -1 : 1)).slice(0, Ir);
}

// src/ui/exchange-search/search-form.ts
var ye = ["skill", "language", "method", "region", "level"], _r = [null, "offer", "seek"], Dr = 720;
function Hn(e, t) {
  let { messages: r } = e, n = (d, ...f) => r.text(`localskills-find-${d}`, ...f), o = 0, l = (d) => `ext-localSkills-find-${d}-${o++}`, i = l("text"), a = m("input", { type: "search", id: i, class: "ext-localSkills-find-text", placeholder: n("placeholder"), autocomplete: "off" });
  a.addEventListener("input", () => t(!0));
  let s = l("direction"), c = _r.map((d) => {
    let f = m("input", { type: "radio", name: s, value: d != null ? d : "" });
    return f.addEventListener("change", () => t(!1)), { direction: d, input: f, label: m("span", {}) };
  }), u = new Map(ye.map((d) => {
    let f = m("select", { id: l(d) });
    return f.addEventListener("change", () => {
      S(), t(!1);
    }), [d, f];
  })), g = (d) => u.get(d), k = /* @__PURE__ */ new Map(), y = l("sort"), E = m(
    "select",
    { id: y },
    ...["fit", "fresh"].map((d) => m("option", { value: d }, n(`sort-${d}`)))
  );
  E.addEventListener("change", () => t(!1));
  let p = m("summary", {}), x = m("button", { type: "button", class: "ext-localSkills-find-button ext-localSkills-find-quiet" }, n("clear"));
  x.addEventListener("click", () => {
    w.show(P(N({}, oe), { sort: w.query().sort })), t(!1), a.focus();
  });
  let O = m(
    "details",
    { class: "ext-localSkills-find-filters" },
    p,
    m(
      "div",
      { class: "ext-localSkills-find-choices" },
      ...ye.map((d) => m(
        "div",
        { class: "ext-localSkills-find-choice" },
        m("label", { for: g(d).id }, n(`field-${d}`)),
        g(d)
      )),
      m("div", { class: "ext-localSkills-find-choice" }, m("label", { for: y }, n("field-sort")), E)
    )
  );
  O.open = window.innerWidth >= Dr;
  function R(d, f) {
    let v = g(d), I = v.value;
    k.set(d, new Map(f.map(({ value: _, label: G }) => [_, G]))), Q(v, m("option", { value: "" }, n("any")), ...f.map(({ value: _, label: G, depth: J, count: U }) => m("option", { value: _ }, `${"\u2003".repeat(J)}${U === null ? G : n("option", G, U)}`))), h(d, I);
  }
  function h(d, f) {
    let v = g(d);
    v.value = f, v.value !== f && (v.appendChild(m("option", { value: f }, f)), v.value = f);
  }
  function S() {
    let d = V(w.query()).filter((f) => ye.includes(f)).length;
    p.textContent = d === 0 ? n("filters") : n("filters-active", d), x.hidden = V(w.query()).length === 0;
  }
  let w = {
    element: m(
      "form",
      { class: "ext-localSkills-find-form", role: "search", "aria-label": n("label") },
      m("label", { for: i, class: "ext-localSkills-find-label" }, n("label")),
      a,
      m(
        "fieldset",
        { class: "ext-localSkills-find-directions" },
        m("legend", { class: "ext-localSkills-unseen" }, n("field-direction")),
        ...c.map(({ input: d, label: f }) => m("label", {}, d, f))
      ),
      O,
      x
    ),
    query: () => {
      var d, f;
      return {
        text: a.value,
        skill: g("skill").value || null,
        direction: (f = (d = c.find(({ input: v }) => v.checked)) == null ? void 0 : d.direction) != null ? f : null,
        language: g("language").value || null,
        method: g("method").value || null,
        region: g("region").value || null,
        level: Number(g("level").value) || null,
        sort: E.value
      };
    },
    show: (d) => {
      a.value = d.text, ye.forEach((f) => {
        var v;
        return h(f, String((v = d[f]) != null ? v : ""));
      }), c.forEach(({ direction: f, input: v }) => {
        v.checked = f === d.direction;
      }), E.value = d.sort, S();
    },
    showCounts: (d) => c.forEach(({ direction: f, label: v }) => {
      let I = n(`direction-${f != null ? f : "all"}`);
      v.textContent = d === null ? I : n("option", I, f === null ? d.offer + d.seek : d[f]);
    }),
    offer: ({ search: { records: d }, taxonomy: f }) => {
      R("skill", Dn(d, f, r)), R("language", jn(d, e)), R("method", Bn(r)), R("region", Un(d, r)), R("level", Wn(r));
    },
    choiceLabel: (d, f) => {
      var v, I;
      return (I = (v = k.get(d)) == null ? void 0 : v.get(f)) != null ? I : f;
    },
    focus: () => a.focus()
  };
  return a.addEventListener("input", S), w.element.addEventListener("submit", (d) => d.preventDefault()), ye.forEach((d) => R(d, [])), w.show(oe), w.showCounts(null), w;
}

// src/ui/exchange-search/search-place.ts
function jr(e, t, r) {
  let n = (o) => t[o].user === r;
  return r === null || !e.some(n) ? e : [...e.filter((o) => !n(o)), ...e.filter(n)];
}
var Br = 400;
function zn(e, t) {
  let r = P(N({}, t), { messages: Fn(t.messages) }), { messages: n, address: o } = r, l = (b, ...L) => n.text(`localskills-find-${b}`, ...L), i = m("div", { role: "status", class: "ext-localSkills-unseen" }), a = m("p", { class: "ext-localSkills-find-count" }), s = m("div", { class: "ext-localSkills-find-state" }), c = m("div", { class: "ext-localSkills-find-results" }), u = m("div", {}), g = null, k = !1, y, E = !1, p = !1, x = [], O = () => {
    x.forEach(r.enliven), x = [];
  }, R = null, h = () => {
    window.clearTimeout(y), R == null || R(), R = null;
  }, S = (b) => {
    window.clearTimeout(y), R = b, y = window.setTimeout(h, Br);
  };
  c.addEventListener("click", h, !0);
  function w(b, L, j) {
    let D = tn(b);
    Ie.every((T) => {
      var A, M;
      return ((M = (A = D.find(([H]) => H === T)) == null ? void 0 : A[1]) != null ? M : null) === o.parameter(T);
    }) || o.setParameters(Ie, D, L), i.textContent = j, O();
  }
  function d() {
    let b = _.query(), L = V(b).length > 0 || b.sort !== "fit";
    if (r.board !== null && (r.board.hidden = L && !k), c.hidden = !L, g === null)
      return { query: b, words: "" };
    let { board: j, list: D } = g, q = j.search.find(b);
    _.showCounts(q.directions);
    let T = L ? l("count", q.found.length) : "";
    if (a.textContent = T, L) {
      D.show(jr(q.found, j.search.records, r.user), j.search.records);
      let A = Nn(b, q, { context: r, form: _, board: j, search: (M) => {
        _.show(M), I(!1), _.focus();
      } });
      Q(u, A), x = A === null ? [D.element] : [D.element, A];
    }
    return { query: b, words: T };
  }
  let f = () => {
  };
  function v() {
    f(), f = r.afterPicture(() => I(!0));
  }
  function I(b) {
    f();
    let { query: L, words: j } = d();
    p = p || !b || !E, E = b, S(() => {
      w(L, p, j), p = !1;
    }), b || h();
  }
  let _ = Hn(r, (b) => b ? v() : I(!1));
  function G() {
    f(), E = !1, p = !1, _.show(nn(o.parameter));
    let { query: b, words: L } = d();
    S(() => w(b, !1, L)), h();
  }
  function J(...b) {
    k = !0, Q(s, ...b), d();
  }
  function U() {
    return K(this, null, function* () {
      k = !1, Q(s, m("p", { class: "ext-localSkills-quiet" }, l("loading")));
      let b;
      try {
        b = yield An(r);
      } catch (A) {
        let M = m("button", { type: "button", class: "ext-localSkills-find-button" }, l("try-again"));
        M.addEventListener("click", () => {
          U();
        });
        let H = rn(A) ? A.explanation : "";
        J(m(
          "div",
          { class: "ext-localSkills-fault", role: "alert" },
          m("p", {}, l("failed"), H === "" ? null : ` ${H}`),
          M
        ));
        return;
      }
      if (b === null) {
        J(m("p", { class: "ext-localSkills-quiet" }, l("no-index")));
        return;
      }
      let L = $n(Pn(r, b.taxonomy), r, () => {
        x = x.filter((A) => A !== L.element).concat(L.element), R === null && S(O);
      });
      g = { board: b, list: L }, Q(c, a, L.element, u), Q(s, m(
        "p",
        { class: "ext-localSkills-quiet" },
        b.changed === null ? null : l("changed", r.formatTime(b.changed)),
        b.faults === 0 ? null : ` ${l("faults", b.faults)}`
      ));
      let j = V(_.query()).some((A) => A !== "text" && A !== "direction"), D = () => {
        let A = _.query();
        _.offer(b), _.show(A);
      };
      j && D();
      let { query: q, words: T } = d();
      r.afterPicture(() => {
        j || D(), w(q, !1, T), r.afterPicture(b.search.prepare);
      });
    });
  }
  Q(e, m(
    "div",
    { class: "ext-localSkills-find-box", lang: n.language, dir: n.direction },
    _.element,
    i,
    c,
    s
  )), G(), o.onReturn(G), U();
}

// src/ui/messages.ts
function Gn(e, t) {
  let r = e.config.get("wgUserLanguage"), n = (i) => String(e.language.convertNumber(i)), o = () => {
    var a, s;
    return (((s = (a = e.language).getSeparatorTransformTable) == null ? void 0 : s.call(a)) || {})["."] || ".";
  }, l = (i, a = 0) => {
    let s = Math.abs(i).toFixed(a), [c, u] = s.split("."), g = i < 0 && Number(s) !== 0 ? "\u2212" : "", k = u === void 0 ? "" : o() + u.split("").map((y) => n(Number(y))).join("");
    return g + n(Number(c)) + k;
  };
  return {
    language: r,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: t,
    text(i, ...a) {
      return e.message(
        i,
        ...a.map((s) => typeof s == "number" ? n(s) : s)
      ).text();
    },
    has: (i) => e.message(i).exists(),
    number: l
  };
}

// src/wiki/save-fault-reason.ts
var Qn = {
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
}, Wr = new Map(
  Object.keys(Qn).reduce(
    (e, t) => e.concat(Qn[t].map((r) => [r, t])),
    []
  )
), Ur = [
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
function qn(e) {
  let t = e.map((r) => Wr.get(r) || "other");
  return Ur.find((r) => t.includes(r)) || "other";
}
function Vn(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Jn(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((r) => r.replace(/\s+/g, " ").trim()).filter((r) => r !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function Xn(e, t) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = t == null ? void 0 : t.xhr) == null ? void 0 : i.status) || 0, s = Vn(a);
    return new ue(s, s === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let r = (t == null ? void 0 : t.errors) || [], n = r.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), o = r.map((a) => a.html ? Jn(a.html) : a.text || a.code), l = r.map((a) => {
    var s;
    return (s = a.data) == null ? void 0 : s.readonlyreason;
  }).find((a) => a);
  return l ? new ue("read-only", l, { code: e }) : new ue(
    qn(r.length ? r.map((a) => a.code) : [e]),
    o.join(`

`),
    n === "" ? { code: e } : { code: e, html: n }
  );
}

// src/wiki/browser/board-reader.ts
var Yn = 3600, Hr = 6e4;
function Zn() {
  let e = (r, n) => new Promise((o, l) => {
    $.ajax({
      url: mw.util.wikiScript(),
      data: N({
        title: r,
        action: "raw",
        ctype: "application/json"
      }, n === null ? { maxage: 0, smaxage: 0 } : { maxage: Yn, smaxage: Yn, version: n }),
      // Another address each time.
      cache: n !== null,
      dataType: "text",
      timeout: Hr
    }).then((i, a, s) => {
      var u;
      let c = Date.parse((u = s.getResponseHeader("Last-Modified")) != null ? u : "");
      o({ text: i, changed: isNaN(c) ? null : new Date(c).toISOString() });
    }, (i) => {
      i.status === 404 ? o(null) : l(Xn("http", { xhr: i }));
    });
  });
  return {
    readIndex(r, n) {
      return K(this, null, function* () {
        let l = (yield Promise.all(r.map((i) => e(i, n)))).filter((i) => i !== null);
        return l.length < r.length ? null : {
          texts: l.map(({ text: i }) => i),
          changed: l.map(({ changed: i }) => i).reduce((i, a) => a === null || i !== null && i >= a ? i : a, null)
        };
      });
    },
    readSkills: (r, n) => K(null, null, function* () {
      var o, l;
      return (l = (o = yield e(r, n)) == null ? void 0 : o.text) != null ? l : null;
    })
  };
}

// src/core/i18n/language-names.ts
function Ae(e) {
  let { DisplayNames: t } = Intl, r;
  try {
    r = t && new t([e], { type: "language", fallback: "none" });
  } catch (n) {
    r = void 0;
  }
  return (n) => {
    try {
      return r && r.of(n);
    } catch (o) {
      return;
    }
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Ne(e, t = !1) {
  let r = e.length, n = 0, o = "", l = 0, i = 16, a = 0, s = 0, c = 0, u = 0, g = 0;
  function k(h, S) {
    let w = 0, d = 0;
    for (; w < h || !S; ) {
      let f = e.charCodeAt(n);
      if (f >= 48 && f <= 57)
        d = d * 16 + f - 48;
      else if (f >= 65 && f <= 70)
        d = d * 16 + f - 65 + 10;
      else if (f >= 97 && f <= 102)
        d = d * 16 + f - 97 + 10;
      else
        break;
      n++, w++;
    }
    return w < h && (d = -1), d;
  }
  function y(h) {
    n = h, o = "", l = 0, i = 16, g = 0;
  }
  function E() {
    let h = n;
    if (e.charCodeAt(n) === 48)
      n++;
    else
      for (n++; n < e.length && ge(e.charCodeAt(n)); )
        n++;
    if (n < e.length && e.charCodeAt(n) === 46)
      if (n++, n < e.length && ge(e.charCodeAt(n)))
        for (n++; n < e.length && ge(e.charCodeAt(n)); )
          n++;
      else
        return g = 3, e.substring(h, n);
    let S = n;
    if (n < e.length && (e.charCodeAt(n) === 69 || e.charCodeAt(n) === 101))
      if (n++, (n < e.length && e.charCodeAt(n) === 43 || e.charCodeAt(n) === 45) && n++, n < e.length && ge(e.charCodeAt(n))) {
        for (n++; n < e.length && ge(e.charCodeAt(n)); )
          n++;
        S = n;
      } else
        g = 3;
    return e.substring(h, S);
  }
  function p() {
    let h = "", S = n;
    for (; ; ) {
      if (n >= r) {
        h += e.substring(S, n), g = 2;
        break;
      }
      let w = e.charCodeAt(n);
      if (w === 34) {
        h += e.substring(S, n), n++;
        break;
      }
      if (w === 92) {
        if (h += e.substring(S, n), n++, n >= r) {
          g = 2;
          break;
        }
        switch (e.charCodeAt(n++)) {
          case 34:
            h += '"';
            break;
          case 92:
            h += "\\";
            break;
          case 47:
            h += "/";
            break;
          case 98:
            h += "\b";
            break;
          case 102:
            h += "\f";
            break;
          case 110:
            h += `
`;
            break;
          case 114:
            h += "\r";
            break;
          case 116:
            h += "	";
            break;
          case 117:
            let f = k(4, !0);
            f >= 0 ? h += String.fromCharCode(f) : g = 4;
            break;
          default:
            g = 5;
        }
        S = n;
        continue;
      }
      if (w >= 0 && w <= 31)
        if (be(w)) {
          h += e.substring(S, n), g = 2;
          break;
        } else
          g = 6;
      n++;
    }
    return h;
  }
  function x() {
    if (o = "", g = 0, l = n, s = a, u = c, n >= r)
      return l = r, i = 17;
    let h = e.charCodeAt(n);
    if (We(h)) {
      do
        n++, o += String.fromCharCode(h), h = e.charCodeAt(n);
      while (We(h));
      return i = 15;
    }
    if (be(h))
      return n++, o += String.fromCharCode(h), h === 13 && e.charCodeAt(n) === 10 && (n++, o += `
`), a++, c = n, i = 14;
    switch (h) {
      // tokens: []{}:,
      case 123:
        return n++, i = 1;
      case 125:
        return n++, i = 2;
      case 91:
        return n++, i = 3;
      case 93:
        return n++, i = 4;
      case 58:
        return n++, i = 6;
      case 44:
        return n++, i = 5;
      // strings
      case 34:
        return n++, o = p(), i = 10;
      // comments
      case 47:
        let S = n - 1;
        if (e.charCodeAt(n + 1) === 47) {
          for (n += 2; n < r && !be(e.charCodeAt(n)); )
            n++;
          return o = e.substring(S, n), i = 12;
        }
        if (e.charCodeAt(n + 1) === 42) {
          n += 2;
          let w = r - 1, d = !1;
          for (; n < w; ) {
            let f = e.charCodeAt(n);
            if (f === 42 && e.charCodeAt(n + 1) === 47) {
              n += 2, d = !0;
              break;
            }
            n++, be(f) && (f === 13 && e.charCodeAt(n) === 10 && n++, a++, c = n);
          }
          return d || (n++, g = 1), o = e.substring(S, n), i = 13;
        }
        return o += String.fromCharCode(h), n++, i = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(h), n++, n === r || !ge(e.charCodeAt(n)))
          return i = 16;
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        return o += E(), i = 11;
      // literals and unknown symbols
      default:
        for (; n < r && O(h); )
          n++, h = e.charCodeAt(n);
        if (l !== n) {
          switch (o = e.substring(l, n), o) {
            case "true":
              return i = 8;
            case "false":
              return i = 9;
            case "null":
              return i = 7;
          }
          return i = 16;
        }
        return o += String.fromCharCode(h), n++, i = 16;
    }
  }
  function O(h) {
    if (We(h) || be(h))
      return !1;
    switch (h) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return !1;
    }
    return !0;
  }
  function R() {
    let h;
    do
      h = x();
    while (h >= 12 && h <= 15);
    return h;
  }
  return {
    setPosition: y,
    getPosition: () => n,
    scan: t ? R : x,
    getToken: () => i,
    getTokenValue: () => o,
    getTokenOffset: () => l,
    getTokenLength: () => n - l,
    getTokenStartLine: () => s,
    getTokenStartCharacter: () => l - u,
    getTokenError: () => g
  };
}
function We(e) {
  return e === 32 || e === 9;
}
function be(e) {
  return e === 10 || e === 13;
}
function ge(e) {
  return e >= 48 && e <= 57;
}
var Kn;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Kn || (Kn = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Gr = new Array(20).fill(0).map((e, t) => " ".repeat(t)), pe = 200, Qr = {
  " ": {
    "\n": new Array(pe).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(pe).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(pe).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(pe).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(pe).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(pe).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Ue;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Ue || (Ue = {}));
function Cn(e, t, r = Ue.DEFAULT) {
  let n = Ne(e, !1), o = [], l = 0;
  function i(b) {
    return b ? () => l === 0 && b(n.getTokenOffset(), n.getTokenLength(), n.getTokenStartLine(), n.getTokenStartCharacter()) : () => !0;
  }
  function a(b) {
    return b ? (L) => l === 0 && b(L, n.getTokenOffset(), n.getTokenLength(), n.getTokenStartLine(), n.getTokenStartCharacter()) : () => !0;
  }
  function s(b) {
    return b ? (L) => l === 0 && b(L, n.getTokenOffset(), n.getTokenLength(), n.getTokenStartLine(), n.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function c(b) {
    return b ? () => {
      l > 0 ? l++ : b(n.getTokenOffset(), n.getTokenLength(), n.getTokenStartLine(), n.getTokenStartCharacter(), () => o.slice()) === !1 && (l = 1);
    } : () => !0;
  }
  function u(b) {
    return b ? () => {
      l > 0 && l--, l === 0 && b(n.getTokenOffset(), n.getTokenLength(), n.getTokenStartLine(), n.getTokenStartCharacter());
    } : () => !0;
  }
  let g = c(t.onObjectBegin), k = s(t.onObjectProperty), y = u(t.onObjectEnd), E = c(t.onArrayBegin), p = u(t.onArrayEnd), x = s(t.onLiteralValue), O = a(t.onSeparator), R = i(t.onComment), h = a(t.onError), S = r && r.disallowComments, w = r && r.allowTrailingComma;
  function d() {
    for (; ; ) {
      let b = n.scan();
      switch (n.getTokenError()) {
        case 4:
          f(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          f(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          f(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          S || f(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          f(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          f(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (b) {
        case 12:
        case 13:
          S ? f(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : R();
          break;
        case 16:
          f(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return b;
      }
    }
  }
  function f(b, L = [], j = []) {
    if (h(b), L.length + j.length > 0) {
      let D = n.getToken();
      for (; D !== 17; ) {
        if (L.indexOf(D) !== -1) {
          d();
          break;
        } else if (j.indexOf(D) !== -1)
          break;
        D = d();
      }
    }
  }
  function v(b) {
    let L = n.getTokenValue();
    return b ? x(L) : (k(L), o.push(L)), d(), !0;
  }
  function I() {
    switch (n.getToken()) {
      case 11:
        let b = n.getTokenValue(), L = Number(b);
        isNaN(L) && (f(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), L = 0), x(L);
        break;
      case 7:
        x(null);
        break;
      case 8:
        x(!0);
        break;
      case 9:
        x(!1);
        break;
      default:
        return !1;
    }
    return d(), !0;
  }
  function _() {
    return n.getToken() !== 10 ? (f(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (v(!1), n.getToken() === 6 ? (O(":"), d(), U() || f(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : f(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function G() {
    g(), d();
    let b = !1;
    for (; n.getToken() !== 2 && n.getToken() !== 17; ) {
      if (n.getToken() === 5) {
        if (b || f(4, [], []), O(","), d(), n.getToken() === 2 && w)
          break;
      } else b && f(6, [], []);
      _() || f(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), b = !0;
    }
    return y(), n.getToken() !== 2 ? f(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : d(), !0;
  }
  function J() {
    E(), d();
    let b = !0, L = !1;
    for (; n.getToken() !== 4 && n.getToken() !== 17; ) {
      if (n.getToken() === 5) {
        if (L || f(4, [], []), O(","), d(), n.getToken() === 4 && w)
          break;
      } else L && f(6, [], []);
      b ? (o.push(0), b = !1) : o[o.length - 1]++, U() || f(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), L = !0;
    }
    return p(), b || o.pop(), n.getToken() !== 4 ? f(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : d(), !0;
  }
  function U() {
    switch (n.getToken()) {
      case 3:
        return J();
      case 1:
        return G();
      case 10:
        return v(!0);
      default:
        return I();
    }
  }
  return d(), n.getToken() === 17 ? r.allowEmptyContent ? !0 : (f(4, [], []), !1) : U() ? (n.getToken() !== 17 && f(9, [], []), !0) : (f(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var et;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(et || (et = {}));
var nt;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(nt || (nt = {}));
var He = Cn;
var tt;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(tt || (tt = {}));

// src/core/json/parse-json.ts
function st(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return eo(t) ? { value: void 0, faults: [ze] } : { value: t, faults: to(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? no(e) : ze] };
  }
}
var it = { disallowComments: !0, allowTrailingComma: !1 }, Kr = 100, ze = { path: "$", code: "json-too-deep", parameters: [] }, Cr = {
  1: "json-symbol",
  2: "json-number",
  3: "json-property-name",
  4: "json-value",
  5: "json-colon",
  6: "json-comma",
  7: "json-object-end",
  8: "json-list-end",
  9: "json-rest",
  10: "json-comment",
  11: "json-comment",
  12: "json-string-end",
  13: "json-number",
  14: "json-escape",
  15: "json-escape",
  16: "json-character"
};
function eo(e) {
  let t = [e].filter(rt);
  for (let r = 0; t.length > 0; r++) {
    if (r === Kr)
      return !0;
    let n = [];
    for (let o of t)
      for (let l of Object.keys(o).map((i) => o[i]))
        rt(l) && n.push(l);
    t = n;
  }
  return !1;
}
function rt(e) {
  return typeof e == "object" && e !== null;
}
function no(e) {
  var a;
  let t = null;
  try {
    He(e, {
      onError: (s, c, u) => {
        t = t != null ? t : { error: s, offset: c, length: u };
      }
    }, it);
  } catch (s) {
    return ze;
  }
  let r = t;
  if (r === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: r === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let n = e.slice(0, r.offset), o = e.slice(r.offset, r.offset + Math.max(r.length, 1));
  if ((o === "}" || o === "]") && n.trim().endsWith(","))
    return ot("json-trailing-comma", e, n.lastIndexOf(","), o);
  let l = (a = Cr[r.error]) != null ? a : "json-invalid";
  return ot(l === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : l : l, e, r.offset, o);
}
function ot(e, t, r, n) {
  let o = t.slice(0, r).split(/\r\n?|\n/), l = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, l, se(n)] };
}
function to(e) {
  let t = [], r = [];
  return He(e, {
    onObjectBegin: () => {
      r.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      r.pop();
    },
    onObjectProperty: (n, o, l, i, a, s) => {
      let c = r[r.length - 1], u = c.get(n);
      if (u === void 0)
        c.set(n, i + 1);
      else {
        let g = s().reduce(ee, "$");
        t.push({
          path: ee(g, n),
          code: "json-duplicate-key",
          parameters: [se(n), u, i + 1]
        });
      }
    }
  }, it), t;
}

// src/core/site-configuration.ts
var ro = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function lt(e) {
  if (e === null)
    return { root: le, faults: [] };
  let { value: t, faults: r } = st(e);
  if (!z(t))
    return { root: le, faults: r.length > 0 ? r : [{ path: "$", code: "expected-object", parameters: [] }] };
  let n = B(t, "root");
  return n === void 0 ? { root: le, faults: r } : typeof n != "string" || ro.test(n) ? { root: le, faults: [...r, { path: "$.root", code: "expected-text", parameters: [se(n)] }] } : { root: n.replace(/[_\s]+/g, " ").trim(), faults: r };
}

// src/extension/configured-root.ts
var oo = "MediaWiki:LocalSkills.json", me = null;
function Ge() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function at(e) {
  let t = Ge();
  return t !== null ? Promise.resolve(t) : (me = me != null ? me : e.get({
    action: "query",
    prop: "revisions",
    titles: oo,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((r) => {
    var o, l, i;
    let { query: { pages: [n] } } = r;
    return lt((i = (l = (o = n == null ? void 0 : n.revisions) == null ? void 0 : o[0]) == null ? void 0 : l.slots.main.content) != null ? i : null).root;
  }, (r) => {
    throw me = null, r;
  }), me);
}

// src/core/i18n/number-format.ts
var ct = {
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
function ut(e, t = "") {
  var n, o;
  let r = (o = ct[(n = e.find((l) => Object.prototype.hasOwnProperty.call(ct, l))) != null ? n : ""]) != null ? o : "latn";
  return [...e, "en"].filter(so).map((l) => `${l}-u${t}-nu-${r}`);
}
function so(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}

// src/extension/time-format.ts
var dt = { year: "numeric", month: "long", day: "numeric" }, ft = P(N({}, dt), { hour: "numeric", minute: "2-digit" }), gt = P(N({}, dt), { timeZone: "UTC" });
function Qe(e, t = document.documentElement.lang) {
  let r = new Intl.DateTimeFormat(ut([t.toLowerCase()], "-ca-gregory"), e);
  return (n) => r.format(new Date(n));
}

// src/extension/start-find.ts
var pt = "[data-localskills-find]", io = 50;
function lo() {
  return {
    parameter: (e) => new URL(window.location.href).searchParams.get(e),
    setParameters(e, t, r) {
      let n = new URL(window.location.href);
      e.forEach((o) => n.searchParams.delete(o)), t.forEach(([o, l]) => n.searchParams.set(o, l)), r ? window.history.pushState(null, "", n.href) : window.history.replaceState(window.history.state, "", n.href);
    },
    onReturn(e) {
      window.addEventListener("popstate", e);
    }
  };
}
var ao = 200;
function co(e) {
  let t = !1, r = () => {
    t || (t = !0, e());
  };
  return requestAnimationFrame(() => {
    let { port1: n, port2: o } = new MessageChannel();
    n.onmessage = r, o.postMessage(null);
  }), setTimeout(r, ao), () => {
    t = !0;
  };
}
function uo(e, t) {
  var i, a;
  let r = Gn(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), n = Ae(r.language), o = Ae("en"), l = (s) => Ae(s)(s);
  return {
    messages: r,
    titles: Ye(t),
    parts: Math.min(io, Math.max(1, Number(e.getAttribute("data-localskills-parts")) || 1)),
    indexName: e.getAttribute("data-localskills-index") || "",
    reader: Zn(),
    user: mw.user.getName(),
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    board: (a = (i = e.parentElement) == null ? void 0 : i.querySelector(".ext-localSkills-board-content")) != null ? a : null,
    address: lo(),
    languageName: (s) => {
      let c = n(s), u = c === void 0 ? l(s) : void 0;
      return c !== void 0 ? { text: c, language: null } : u === void 0 ? { text: s, language: null } : { text: u, language: s };
    },
    languageNames: (s) => [n(s), o(s), l(s)].filter((c) => c !== void 0),
    pageUrl: (s) => mw.util.getUrl(s),
    formatDate: Qe(gt),
    formatTime: Qe(ft),
    afterPicture: co,
    enliven: (s) => {
      mw.hook("wikipage.content").fire($(s));
    }
  };
}
function mt() {
  let e = /* @__PURE__ */ new WeakSet();
  mw.hook("wikipage.content").add((t) => {
    t.find(pt).addBack(pt).each((r, n) => {
      if (!e.has(n)) {
        e.add(n);
        let o = Ge(), l = (i) => zn(n, uo(n, i));
        o === null ? mw.loader.using("mediawiki.api").then(() => at(new mw.Api())).then(l) : l(o);
      }
    });
  });
}

// src/extension/find.ts
mt();
