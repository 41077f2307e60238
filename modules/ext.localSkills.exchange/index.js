// Built from src/extension/exchange.ts by `npm run build`. Change the source, not this file.
"use strict";
var ii = Object.defineProperty, li = Object.defineProperties;
var ci = Object.getOwnPropertyDescriptors;
var Et = Object.getOwnPropertySymbols;
var kr = Object.prototype.hasOwnProperty, br = Object.prototype.propertyIsEnumerable;
var qe = (e, t) => (t = Symbol[e]) ? t : /* @__PURE__ */ Symbol.for("Symbol." + e), fn = (e) => {
  throw TypeError(e);
};
var xr = (e, t, n) => t in e ? ii(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, T = (e, t) => {
  for (var n in t || (t = {}))
    kr.call(t, n) && xr(e, n, t[n]);
  if (Et)
    for (var n of Et(t))
      br.call(t, n) && xr(e, n, t[n]);
  return e;
}, N = (e, t) => li(e, ci(t));
var wr = (e, t) => {
  var n = {};
  for (var r in e)
    kr.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && Et)
    for (var r of Et(e))
      t.indexOf(r) < 0 && br.call(e, r) && (n[r] = e[r]);
  return n;
};
var ui = (e, t, n) => t.has(e) || fn("Cannot " + n);
var Er = (e, t, n) => t.has(e) ? fn("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var Le = (e, t, n) => (ui(e, t, "access private method"), n);
var C = (e, t, n) => new Promise((r, a) => {
  var o = (l) => {
    try {
      i(n.next(l));
    } catch (c) {
      a(c);
    }
  }, s = (l) => {
    try {
      i(n.throw(l));
    } catch (c) {
      a(c);
    }
  }, i = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(o, s);
  i((n = n.apply(e, t)).next());
}), ce = function(e, t) {
  this[0] = e, this[1] = t;
}, ke = (e, t, n) => {
  var r = (i, l, c, u) => {
    try {
      var d = n[i](l), g = (l = d.value) instanceof ce, p = d.done;
      Promise.resolve(g ? l[0] : l).then((m) => g ? r(i === "return" ? i : "next", l[1] ? { done: m.done, value: m.value } : m, c, u) : c({ value: m, done: p })).catch((m) => r("throw", m, c, u));
    } catch (m) {
      u(m);
    }
  }, a = (i, l, c, u) => s[i] = (d) => (l = new Promise((g, p, m) => (m = () => r(i, d, g, p), o ? o.then(m) : m())), u = () => o === c && (o = 0), o = c = l.then(u, u), l), o, s = {};
  return n = n.apply(e, t), s[qe("asyncIterator")] = () => s, a("next"), a("throw"), a("return"), s;
}, be = (e) => {
  var t = e[qe("asyncIterator")], n = !1, r, a = {};
  return t == null ? (t = e[qe("iterator")](), r = (o) => a[o] = (s) => t[o](s)) : (t = t.call(e), r = (o) => a[o] = (s) => {
    if (n) {
      if (n = !1, o === "throw") throw s;
      return s;
    }
    return n = !0, {
      done: !1,
      value: new ce(new Promise((i) => {
        var l = t[o](s);
        l instanceof Object || fn("Object expected"), i(l);
      }), 1)
    };
  }), a[qe("iterator")] = () => a, r("next"), "throw" in t ? r("throw") : a.throw = (o) => {
    throw o;
  }, "return" in t && r("return"), a;
}, ne = (e, t, n) => (t = e[qe("asyncIterator")]) ? t.call(e) : (e = e[qe("iterator")](), t = {}, n = (r, a) => (a = e[r]) && (t[r] = (o) => new Promise((s, i, l) => (o = a.call(e, o), l = o.done, Promise.resolve(o.value).then((c) => s({ value: c, done: l }), i)))), n("next"), n("return"), t);

// src/core/pages.ts
var we = "LocalSkills";
var te = /^[a-z0-9-]{1,48}$/;
function Rr(e = we) {
  let t = e.replace(/_/g, " ").trim(), n = (l) => `${t}/Survey/${l}`, [r, a] = ["", null], o = (l) => (l !== a && ([r, a] = [`${n(l)}/Answers/`, l]), r), s = `${t}/People/`, i = (l, c) => `${t}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (l) => `${n(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, c) => o(l) + Tr(c),
    blankAnswer: (l, c) => `${n(l)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (l) => `${n(l)}/Results`,
    resultsIn: (l, c) => `${n(l)}/Results/${c}`,
    communityResults: (l, c) => `${n(l)}/Results/Community/${c}`,
    resultsData: (l) => `${n(l)}/Results/data.json`,
    resultsTable: (l) => `${n(l)}/Results/data.csv`,
    resultsPart: (l, c, u) => `${n(l)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (l) => `${n(l)}/Texts`,
    translations: (l, c) => `${n(l)}/Texts/${c}`,
    people: (l) => s + l.replace(/_/g, " "),
    exchange: () => `${t}/Exchange`,
    exchangeIn: (l) => `${t}/Exchange/${l}`,
    exchangeData: (l = 1) => i("Exchange", l),
    exchangeTable: (l) => `${t}/Exchange/${l}.tab.json`,
    capacityExchange: () => `${t}/CapacityExchange`,
    capacityExchangeIn: (l) => `${t}/CapacityExchange/${l}`,
    capacityExchangeData: () => i("CapacityExchange", 1),
    matches: () => `${t}/Matches`,
    matchesIn: (l, c = 1) => `${t}/Matches/${l}${c === 1 ? "" : `/${c}`}`,
    matchesData: (l = 1) => i("Matches", l),
    needs: () => `${t}/Needs`,
    needsIn: (l) => `${t}/Needs/${l}`,
    needsData: () => i("Needs", 1),
    personOf: (l) => Sr(s, l),
    surveyIdOf: (l) => {
      let c = `${t}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return te.test(d) ? d : null;
    },
    answererOf: (l, c) => Sr(o(l), c)
  };
}
function Tr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Sr(e, t) {
  let n = Tr(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/language-names.ts
function at(e) {
  let { DisplayNames: t } = Intl, n;
  try {
    n = t && new t([e], { type: "language", fallback: "none" });
  } catch (r) {
    n = void 0;
  }
  return (r) => {
    try {
      return n && n.of(r);
    } catch (a) {
      return;
    }
  };
}

// src/ui/messages.ts
function vr(e, t) {
  let n = e.config.get("wgUserLanguage"), r = (s) => String(e.language.convertNumber(s)), a = () => {
    var i, l;
    return (((l = (i = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(i)) || {})["."] || ".";
  }, o = (s, i = 0) => {
    let l = Math.abs(s).toFixed(i), [c, u] = l.split("."), d = s < 0 && Number(l) !== 0 ? "\u2212" : "", g = u === void 0 ? "" : a() + u.split("").map((p) => r(Number(p))).join("");
    return d + r(Number(c)) + g;
  };
  return {
    language: n,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: t,
    text(s, ...i) {
      return e.message(
        s,
        ...i.map((l) => typeof l == "number" ? r(l) : l)
      ).text();
    },
    has: (s) => e.message(s).exists(),
    number: o
  };
}

// src/core/survey/dates.ts
function Ee(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, a] = [Number(t[1]), Number(t[2]), Number(t[3])], s = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && a >= 1 && a <= s;
}

// src/core/exchange/exchange-record.ts
var ee = { offer: "Offer a skill", seek: "Seek a skill" }, Oe = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Or = ["open", "paused", "matched", "closed"], st = 5, St = 100, Ar = 100, Rt = 20;
function ye(e) {
  return `${e.user}/${e.id}`;
}
function it(e, t) {
  if (!Ee(t))
    throw new RangeError(`\u201C${t}\u201D is no date.`);
  let n = e.status === "paused" && e.until !== null && e.until <= t;
  return e.status !== "open" && !n ? e.status : e.expires !== null && e.expires < t ? "expired" : null;
}

// src/core/wikitext/character-references.ts
var di = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", gi = pi();
function pi() {
  let e = di.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var mi = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Tt(e, t) {
  return e.includes("&") ? e.replace(mi, (n, r, a, o) => {
    var s;
    return r !== void 0 ? (s = gi.get(r)) != null ? s : n : t(a === void 0 ? parseInt(o, 16) : parseInt(a, 10), n);
  }) : e;
}

// src/core/wikitext/encode.ts
var fi = '"&:<=>[]{|}', yi = "!'_~", Pr = 32, hi = hn(fi), xi = hn(yi), ki = hn("#*+-;");
function hn(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function bi(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var wi = 65343, Ei = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Si(e, t, n) {
  let r = t === 0, a = t === e.length - 1;
  if (n >= 128)
    return bi(n) || n === wi;
  if (n < 32 || n === 127 || hi[n] === 1 || r && ki[n] === 1)
    return !0;
  if (xi[n] === 1)
    return r || a || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case Pr:
      return r || a || e.charCodeAt(t - 1) === Pr;
    case 73:
    case 80:
    case 82:
      return Ei.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var Ri = [
  [2494, 2494],
  [2519, 2519],
  [2878, 2878],
  [2902, 2903],
  [3006, 3006],
  [3031, 3031],
  [3266, 3266],
  [3285, 3286],
  [3390, 3390],
  [3415, 3415],
  [3535, 3535],
  [3551, 3551],
  [4142, 4142],
  [4449, 4469],
  [4520, 4546],
  [6965, 6965],
  [69927, 69927],
  [70462, 70462],
  [70487, 70487],
  [70584, 70584],
  [70587, 70587],
  [70594, 70594],
  [70601, 70601],
  [70832, 70832],
  [70842, 70842],
  [70845, 70845],
  [71087, 71087],
  [71984, 71984],
  [90398, 90400],
  [90409, 90409],
  [93543, 93543]
], yn = "\u0345";
function Mr(e) {
  let t = e.codePointAt(0);
  return e === yn || Ri.some(([n, r]) => t >= n && t <= r) || (yn + e).normalize("NFD") !== yn + e.normalize("NFD");
}
var Lr = 768, Ti = 32, vi = /[\u0300-\uffff]{1000}/;
function Oi(e) {
  return !vi.test(e) && e.normalize("NFC") === e;
}
function Ai() {
  let e = "";
  return (t, n, r) => {
    if (r || n < Lr)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!Mr(t))
        return e = t, !1;
      if (e.length < Ti && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function lt(e) {
  let t = Oi(e) ? null : Ai(), n = "", r = 0;
  for (let a = 0; a < e.length; ) {
    let o = e.codePointAt(a), s = a + (o > 65535 ? 2 : 1), i = Si(e, a, o);
    o >= Lr && a === 0 && !i && (i = Mr(e.slice(0, s))), t !== null && (i = t(e.slice(a, s), o, i)), i && (n += `${e.slice(r, a)}&#${o};`, r = s), a = s;
  }
  return n + e.slice(r);
}
function Ge(e) {
  return Tt(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/shown-text.ts
var Pi = /<!--[\s\S]*?(?:-->|$)/g, Mi = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, Li = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Ni = "\u2026";
function Ae(e) {
  if (!/[{<]/.test(e))
    return Ge(e);
  let t = e.replace(Pi, "").replace(Mi, (n, r) => (r != null ? r : "").replace(/[{}]/g, (a) => `&#${a.charCodeAt(0)};`));
  return Ge(Ii(t));
}
function Ii(e) {
  var o, s, i, l;
  let t = [], n = [], r = /[{}]/g, a = 0;
  for (; a < e.length; ) {
    let c = e.slice(a, a + 2);
    if (c === "{{")
      n.push(t.length), t.push(c), a += 2;
    else if (c === "}}" && n.length > 0) {
      let [, ...u] = t.splice(n.pop()), d = ((o = u[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(a + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      t.push((s = Li.get(g)) != null ? s : Ni), a += d ? 3 : 2;
    } else {
      r.lastIndex = a + 1;
      let u = (l = (i = r.exec(e)) == null ? void 0 : i.index) != null ? l : e.length;
      t.push(e.slice(a, u)), a = u;
    }
  }
  return t.join("");
}

// src/core/json/fault.ts
function he(e, t) {
  return typeof t == "number" ? `${e}[${t}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(t) ? `${e}.${t}` : `${e}[${JSON.stringify(t)}]`;
}
function K(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let t = String(e).replace(/\s+/g, " ");
  return t.length > 60 ? `${t.slice(0, 60)}\u2026` : t;
}

// src/core/skills/skill-words.ts
function ct(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function xn({ label: e }) {
  return e.kind === "texts" ? Nr(e.texts) : [];
}
function kn(e) {
  return Nr(e.aliases).reduce((t, n) => t.concat(n), []);
}
function Nr(e) {
  return Object.keys(e).map((t) => e[t]);
}
function Ir(e, t) {
  let n = Array.from(ct(e));
  if (n.length < 4 || n.length > 60)
    return null;
  let r = n.length < 8 ? 1 : 2, a = null;
  for (let o of t.skills.filter(({ isRetired: s }) => !s))
    for (let s of [o.id, ...xn(o), ...kn(o)].sort(Ci)) {
      let i = Fi(n, Array.from(ct(s)), r);
      i !== null && (a = { skill: o.id, words: i === 0 ? o.id : s }, r = i - 1);
    }
  return a;
}
function Ci(e, t) {
  return e < t ? -1 : e === t ? 0 : 1;
}
function Fi(e, t, n) {
  if (Math.abs(e.length - t.length) > n)
    return null;
  let r = [], a = Array.from({ length: t.length + 1 }, (s, i) => i);
  for (let s = 1; s <= e.length; s++) {
    let i = [s];
    for (let l = 1; l <= t.length; l++) {
      let c = e[s - 1] === t[l - 1], u = Math.min(a[l], i[l - 1]) + 1;
      u = Math.min(u, a[l - 1] + (c ? 0 : 1)), s > 1 && l > 1 && e[s - 1] === t[l - 2] && e[s - 2] === t[l - 1] && (u = Math.min(u, r[l - 2] + 1)), i.push(u);
    }
    r = a, a = i;
  }
  let o = a[t.length];
  return o <= n ? o : null;
}

// src/core/json/value.ts
function J(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function j(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Ne = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Cr(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!J(e))
    return null;
  let t = j(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let a = e[r];
    (r === "default" || Ne.test(r)) && typeof a == "string" && a.trim() !== "" && (n[r] = a);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/exchange/language-proficiency.ts
var vt = 6, Di = /^(.+)-([0-5n])$/i, Fr = /^(.+)-(?:.|\d\d)$/;
function Dr(e) {
  var n;
  let t = (n = Fr.exec(e.toLowerCase())) == null ? void 0 : n[1];
  return t !== void 0 && re(e) === null && Ne.test(t);
}
function re(e) {
  var a;
  let t = Di.exec(e), n = ((a = t == null ? void 0 : t[1]) != null ? a : e).toLowerCase();
  if (!Ne.test(n) || Fr.test(n))
    return null;
  let r = t == null ? void 0 : t[2];
  return { code: n, proficiency: r === void 0 ? null : /n/i.test(r) ? vt : Number(r) };
}
function Ot(e) {
  let { code: t, proficiency: n } = e;
  return n === null ? t : `${t}-${n === vt ? "N" : n}`;
}
var $i = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function $r(e) {
  var t, n;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (n = (t = $i.exec(e)) == null ? void 0 : t[1]) != null ? n : e;
}

// src/core/exchange/record-fault.ts
function Pe(e, t, ...n) {
  return { parameter: e, key: `localskills-template-card-fault-${t}`, parameters: n };
}
function _r(e, t) {
  return t.text(e.key, ...e.parameters);
}

// src/core/exchange/timezone.ts
var _i = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Wi, Hi] = [-720, 840];
function At(e) {
  var a, o;
  let t = e === "" ? null : _i.exec(e);
  if (t === null)
    return null;
  let n = Number((a = t[2]) != null ? a : 0) * 60 + Number((o = t[3]) != null ? o : 0), r = t[1] === void 0 || t[1] === "+" || n === 0 ? n : -n;
  return r >= Wi && r <= Hi ? r : null;
}
function ge(e) {
  let t = Math.abs(e), n = [Math.floor(t / 60), t % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + n.join(":");
}
function Pt(e, t) {
  let n = Math.abs(e - t) % 1440;
  return Math.min(n, 1440 - n);
}

// src/core/skills/provisional-skill.ts
var Ui = "xn--", Bi = /^x(n|[0-9a-z]{6})--(.+)$/;
var [oe, Mt, Wr, qi, Gi, wn, Hr] = [36, 1, 26, 38, 700, 128, 72], Ur = 1114111, ji = [
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
  [917504, Ur]
];
function Br(e) {
  return ji.every(([t, n]) => e < t || e > n);
}
function qr(e) {
  return e > 65280 && e < 65375;
}
function ut(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function Lt(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function zi(e) {
  let n = Lt(ut(e.normalize("NFC")).map((r) => qr(r) ? r - 65248 : r)).toLowerCase().normalize("NFC").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "");
  return Lt(ut(n).filter(Br).map((r) => r > 127 || /[a-z0-9-]/.test(String.fromCharCode(r)) ? r : r + 65248));
}
function Gr(e, t, n) {
  let r = Math.floor(e / (n ? Gi : 2));
  r += Math.floor(r / t);
  let a = 0;
  for (; r > (oe - Mt) * Wr / 2; a += oe)
    r = Math.floor(r / (oe - Mt));
  return a + Math.floor((oe - Mt + 1) * r / (r + qi));
}
function En(e, t) {
  return Math.min(Wr, Math.max(Mt, e - t));
}
function Vi(e, t) {
  return Math.min(...e.filter((n) => n >= t));
}
function bn(e) {
  let t = e.filter((l) => l < wn), n = (l) => String.fromCharCode(l < 26 ? l + 97 : l + 22), r = Lt(t) + (t.length > 0 ? "-" : ""), [a, o, s, i] = [wn, 0, Hr, t.length];
  for (; i < e.length; ) {
    let l = Vi(e, a);
    o += (l - a) * (i + 1), a = l;
    for (let c of e)
      if (c < a)
        o++;
      else if (c === a) {
        let u = o, d = oe;
        for (; u >= En(d, s); d += oe) {
          let g = En(d, s);
          r += n(g + (u - g) % (oe - g)), u = Math.floor((u - g) / (oe - g));
        }
        r += n(u), s = Gr(o, i + 1, i === t.length), o = 0, i++;
      }
    o++, a++;
  }
  return r;
}
function Ki(e) {
  let t = e.lastIndexOf("-"), n = ut(e.slice(0, Math.max(0, t))), [r, a, o] = [wn, 0, Hr], s = t + 1;
  for (; s < e.length; ) {
    let i = a;
    for (let l = oe, c = 1; ; l += oe) {
      let u = s < e.length ? e.charCodeAt(s++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : oe;
      if (a += d * c, d >= oe || a > 2147483647)
        return null;
      let g = En(l, o);
      if (d < g)
        break;
      c *= oe - g;
    }
    if (o = Gr(a - i, n.length + 1, i === 0), r += Math.floor(a / (n.length + 1)), a %= n.length + 1, r > Ur || !Br(r))
      return null;
    n.splice(a++, 0, r);
  }
  return n;
}
function Ji(e) {
  let t = 7;
  for (let n = 0; n < e.length; n++)
    t = (t * 65599 + e.charCodeAt(n)) % 2147483647;
  return `00000${t.toString(oe)}`.slice(-6);
}
function Nt(e) {
  let t = zi(e);
  if (t.length <= 48 && /^[a-z0-9-]*$/.test(t))
    return t;
  let n = ut(t), r = Ui + bn(n);
  if (r.length <= 48)
    return r;
  let a = `x${Ji(t)}--`, o = n.length - 1;
  for (; a.length + bn(n.slice(0, o)).length > 48; )
    o--;
  return a + bn(n.slice(0, o));
}
function je(e) {
  var o;
  let [, t = "", n = ""] = (o = Bi.exec(e)) != null ? o : [], r = t === "" ? ut(e) : Ki(n);
  if (r === null)
    return e;
  let a = Lt(r.map((s) => qr(s) ? s - 65248 : s)).replace(/-+/g, " ").trim();
  return a === "" ? e : t.length > 1 ? `${a}\u2026` : a;
}

// src/core/exchange/read-record-values.ts
var Ie = [
  "id",
  "skill",
  "level",
  "methods",
  "languages",
  "capacity",
  "region",
  "timezone",
  "for",
  "affiliate",
  "note",
  "since",
  "confirmed",
  "expires",
  "status",
  "until",
  "lang"
], Sn = ["capacity", "for"], Yi = 1e3;
function ze(e, t, n, r = {}) {
  var P;
  let a = [], o = (E) => {
    var O;
    return ((O = n.get(E)) != null ? O : "").trim() || null;
  }, s = (E, O, ...D) => (a.push(Pe(E, O, ...D)), null), i = (E, O, D, ...A) => {
    var _;
    let L = o(E);
    return L === null ? null : (_ = O(L)) != null ? _ : s(E, D, K(L), ...A);
  }, l = (E, O, D) => {
    var L;
    let A = ((L = o(E)) != null ? L : "").split(";").map((_) => _.trim()).filter((_) => _ !== "");
    return Array.from(new Set(A)).map((_) => {
      var R;
      return (R = O(_)) != null ? R : s(E, D(_), K(_));
    }).filter((_) => _ !== null);
  }, c = (E, O) => i(E, (D) => Array.from(D).length <= O ? D : null, E, E, O), u = (E) => {
    let O = o(E);
    return O === null || Ee(O) ? O : s(E, "date", E, K(O));
  }, d = Xi(o("skill"), s, r), g = i("level", (E) => jr(E, 1, st), "level", st), p = l("methods", (E) => Oe.includes(E) ? E : null, () => "method"), m = (E) => {
    let O = u(E);
    return O !== null && r.date !== void 0 && O > r.date && s(E, "day-to-come", E, O), O;
  }, f = Qi(l(
    "languages",
    re,
    (E) => Dr(E) ? "proficiency" : "language"
  ).map(Ot)), y = f.slice(0, Rt);
  f.length > Rt && s("languages", "many-languages", "languages", Rt), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && s("languages", "no-language", "languages");
  let h = e === "offer", k = h ? i("capacity", (E) => jr(E, 0, Yi), "capacity", "capacity") : null, x = {
    kind: e,
    user: t,
    id: i("id", (E) => te.test(E) ? E : null, "id"),
    level: g,
    methods: Oe.filter((E) => p.includes(E)),
    languages: y,
    capacity: k,
    region: c("region", Ar),
    timezone: i("timezone", At, "timezone"),
    for: h ? o("for") : null,
    affiliate: c("affiliate", St),
    note: o("note"),
    since: m("since"),
    confirmed: m("confirmed"),
    expires: u("expires"),
    status: (P = i("status", (E) => Or.includes(E) ? E : null, "status")) != null ? P : "open",
    until: u("until")
  }, S = Ie.filter((E) => h || !Sn.includes(E));
  return n.forEach((E, O) => {
    r.allowsOthers !== !0 && !S.includes(O) && E.trim() !== "" && s(O, "unknown-parameter", K(O), S.join(", "));
  }), { values: d === null || y.length === 0 ? null : N(T({}, x), { skill: d }), faults: a };
}
function Xi(e, t, n) {
  if (e === null)
    return t("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: a = `${we}/Skills.json` } = n, o = te.test(e), s = r === null || r.get(e) !== null ? null : r.find(e);
  if (s !== null)
    return s.id;
  if (!o || r !== null && r.get(e) === null) {
    let i = e.startsWith("xn--") ? je(e) : e, l = r === null ? null : Ir(i, r);
    l === null ? t("skill", o ? "unknown-skill" : "no-such-skill", K(i), a) : t("skill", o ? "near-skill" : "near-skill-only", K(i), a, l.words, l.skill);
  }
  return o ? e : null;
}
function Qi(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e)
    t.set((r = (n = re(a)) == null ? void 0 : n.code) != null ? r : a, a);
  return Array.from(t.values());
}
function jr(e, t, n) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= t && r <= n ? r : null;
}

// src/core/exchange/record-draft.ts
var dt = 6;
function Ve(e, t) {
  let [n = 0, r = 1, a = 1] = e.split("-").map(Number), o = new Date(Date.UTC(n, r + t, 0));
  return new Date(Date.UTC(o.getUTCFullYear(), o.getUTCMonth(), Math.min(a, o.getUTCDate()))).toISOString().slice(0, 10);
}
function It(e, t, n) {
  return {
    kind: e,
    skill: "",
    level: null,
    methods: [],
    languages: n,
    capacity: null,
    region: null,
    timezone: null,
    for: null,
    affiliate: null,
    note: null,
    since: t,
    confirmed: t,
    expires: Ve(t, dt),
    status: "open",
    until: null
  };
}
function zr(e, t) {
  var u, d, g;
  let n = e.template === ee.offer ? "offer" : "seek", r = /* @__PURE__ */ new Map();
  e.parameters.forEach((p, m) => r.set(m, Ae(p)));
  let a = (p) => {
    let m = new Map(Array.from(r).concat(p)), { values: f } = ze(n, "", m, { taxonomy: t });
    return f === null ? null : Ke(f);
  }, [o, s] = [["skill", "none"], ["languages", "en"]], i = a([s]), l = a([o]), c = a([o, s]);
  return (g = a([])) != null ? g : N(T({}, c), { skill: (u = i == null ? void 0 : i.skill) != null ? u : "", languages: (d = l == null ? void 0 : l.languages) != null ? d : [] });
}
function Ke(e) {
  let {
    kind: t,
    skill: n,
    level: r,
    methods: a,
    languages: o,
    capacity: s,
    region: i,
    timezone: l,
    for: c,
    affiliate: u,
    note: d,
    since: g,
    confirmed: p,
    expires: m,
    status: f,
    until: y
  } = e;
  return {
    kind: t,
    skill: n,
    level: r,
    methods: a,
    languages: o,
    capacity: s,
    region: i,
    timezone: l,
    for: c,
    affiliate: u,
    note: d,
    since: g,
    confirmed: p,
    expires: m,
    status: f,
    until: y
  };
}
function Se(e, t) {
  return Object.keys(Ke(e)).filter((n) => JSON.stringify(e[n]) !== JSON.stringify(t[n]));
}
function Rn(e, t, n) {
  let r = t.replace(/\D/g, ""), a = `${e.charAt(0)}${r.slice(2, 8)}-${r.slice(8, 12)}`, o = a;
  for (let s = 2; n.includes(o); s++)
    o = `${a}-${s}`;
  return o;
}

// src/ui/element.ts
function b(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((a) => r.setAttribute(a, t[a])), n.forEach((a) => {
    a !== null && r.appendChild(typeof a == "string" ? document.createTextNode(a) : a);
  }), r;
}
function z(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}
function Je(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function Y(e, ...t) {
  let n = b("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function Q(...e) {
  return b("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
}
function q(e, t, n) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: t !== "quiet",
    flags: t === "primary" ? ["primary", "progressive"] : t === "destructive" ? ["primary", "destructive"] : t === "quiet" ? ["progressive"] : []
  });
  return r.on("click", n), r;
}

// src/ui/survey-form/confirm-control.ts
function Ct(e) {
  let { messages: t, label: n, explanation: r, yes: a, act: o } = e, s = (u) => {
    c.hidden = !u, i.toggle(!u), (u ? l : i).focus();
  }, i = q(n, "quiet", () => s(!0)), l = q(t.text("localskills-form-withdraw-no"), "normal", () => s(!1)), c = b(
    "div",
    { role: "group", "aria-label": n },
    Y("warning", ...r, Q(q(a, "destructive", o), l))
  );
  return c.hidden = !0, b("div", { class: "ext-localSkills-form-confirm" }, i.$element[0], c);
}

// src/ui/survey-form/draft.ts
var Zi = 400;
function Vr(e) {
  let t = null, n = !1, r = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), a = () => {
    r();
  }, o = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", a), document.addEventListener("visibilitychange", a), window.addEventListener("beforeunload", o), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(r, Zi);
    },
    keep: r,
    settle() {
      n = !1, r();
    },
    stop() {
      n = !1, r(), window.removeEventListener("pagehide", a), document.removeEventListener("visibilitychange", a), window.removeEventListener("beforeunload", o);
    }
  };
}

// src/ui/wiki-words.ts
var el = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], tl = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function Kr(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !tl.includes(n.nodeName.toUpperCase())) {
      let r = n, a = t, o = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(o) ? a = b("a", { href: o, target: "_blank", rel: "noopener" }) : el.includes(r.nodeName) && (a = document.createElement(r.nodeName), r.dir && (a.dir = r.dir), r.lang && (a.lang = r.lang)), Kr(r, a), a !== t && t.appendChild(a);
    }
  });
}
function Tn(e) {
  let t = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return Kr(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function Jr(e, t, n, r = !1) {
  let [a, o] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], s = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  s.$input.attr({ "aria-label": n.text(a), dir: "auto" });
  let i = q(n.text("localskills-save-copy"), "normal", () => {
    s.select(), document.execCommand("copy") && i.setLabel(n.text("localskills-save-copied"));
  });
  return b(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    b("summary", {}, n.text(a)),
    b("p", {}, n.text(o)),
    s.$element[0],
    Q(i),
    b("p", {}, b("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var nl = ["offline", "session-lost", "read-only", "rate-limited", "other"], rl = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Yr = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function ol(e, t) {
  let { context: { messages: n }, fault: r, isOther: a, tryAgain: o } = e, { question: s, imageUrl: i } = r.details.captcha, l = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    l.getValue().trim() !== "" && o({ captcha: { id: t, word: l.getValue().trim() } });
  };
  return l.on("enter", c), b(
    "div",
    { class: "ext-localSkills-form-captcha" },
    i === null ? null : b("img", { src: i, alt: n.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(l, {
      align: "top",
      label: s || n.text("localskills-save-captcha-answer")
    }).$element[0],
    Q(q(n.text(a === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function Xr(e) {
  var k, x;
  let { context: t, fault: n, title: r, pageText: a, isKept: o, isOther: s = !1, tryAgain: i } = e, { messages: l, pageUrl: c } = t, { reason: u, explanation: d, details: g } = n, p = (x = (k = g.captcha) == null ? void 0 : k.id) != null ? x : null, m = u === "captcha" && p === null, f = s && Yr.includes(u), y = m ? l.text(s ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${f ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), h = [
    b("p", {}, b("strong", {}, l.text("localskills-save-failed")), " ", y),
    b("p", {}, l.text(o ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? h.push(b("p", {}, l.text("localskills-save-wiki-says")), Tn(g.html)) : d !== "" && h.push(
    b("p", {}, l.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && h.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), p !== null && h.push(ol(e, p)), u === "filter-warning" && h.push(Q(q(
    l.text(s ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => i({ warningsAccepted: !0 })
  ))), nl.includes(u) && h.push(Q(q(l.text("localskills-save-try-again"), "normal", () => i()))), (m || rl.includes(u)) && h.push(Jr(a, c(r, { action: "edit" }), l, s)), Y(u === "filter-warning" ? "warning" : "error", ...h);
}
function Qr(e, t, n = !1) {
  let { messages: r } = e, { html: a } = t.details, o = n && Yr.includes(t.reason);
  return Y(
    "warning",
    b(
      "p",
      {},
      b("strong", {}, r.text(n ? "localskills-save-page-refused" : "localskills-form-refused")),
      " ",
      r.text(`localskills-save-${o ? "page-" : ""}${t.reason}`)
    ),
    a === void 0 ? null : b("p", {}, r.text("localskills-save-wiki-says")),
    a === void 0 ? null : Tn(a)
  );
}

// src/wiki/port.ts
var Z = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function Ce(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/exchange/exchange-draft.ts
function al(e) {
  return typeof e == "object" && e !== null && (e.kind === "offer" || e.kind === "seek") && typeof e.skill == "string" && Array.isArray(e.methods) && Array.isArray(e.languages) && typeof e.status == "string";
}
function Zr(e, t) {
  let { storage: n, wikiId: r, user: a } = e, o = `localskills-exchange/${r}/${a.name}/${t === null ? "new" : `${t.name.kind}-${t.name.id}`}`;
  return {
    read() {
      let s = n.get(o);
      try {
        let i = typeof s == "string" ? JSON.parse(s) : null;
        return i !== null && typeof i.keptAt == "string" && al(i.draft) ? i : null;
      } catch (i) {
        return null;
      }
    },
    write: (s) => n.set(o, JSON.stringify(s), 7776e3),
    clear() {
      n.remove(o);
    }
  };
}

// src/core/wikitext/extension-tags.ts
var eo = [
  // MediaWiki
  "gallery",
  "indicator",
  "langconvert",
  "nowiki",
  "pre",
  // CategoryTree, Cite, ImageMap, InputBox, Math, Poem, SyntaxHighlight, TemplateData
  "categorytree",
  "ce",
  "chem",
  "imagemap",
  "inputbox",
  "math",
  "poem",
  "ref",
  "references",
  "source",
  "syntaxhighlight",
  "templatedata",
  // Graph, Kartographer, LabeledSectionTransclusion, Phonos, Score, TemplateStyles, Timeline, Translate, WikiHiero
  "graph",
  "mapframe",
  "maplink",
  "section",
  "phonos",
  "score",
  "templatestyles",
  "timeline",
  "languages",
  "hiero"
];

// src/core/wikitext/removed-text.ts
function Ft() {
  return { starts: [], ends: [], lengths: [] };
}
function gt(e, t, n) {
  var s;
  let { starts: r, ends: a, lengths: o } = e;
  o.push(((s = o[o.length - 1]) != null ? s : 0) + n - t), r.push(t), a.push(n);
}
function Ye(e, t) {
  let { starts: n } = e, r = 0, a = n.length;
  for (; r < a; ) {
    let o = Math.floor((r + a) / 2);
    n[o] < t ? r = o + 1 : a = o;
  }
  return r;
}
function to(e, t) {
  let { starts: n, ends: r } = e, a = [], o = 0;
  for (let s = 0; s < n.length; s++)
    a.push(t.slice(o, n[s])), o = r[s];
  return a.push(t.slice(o)), a.join("");
}
function vn(e, t) {
  var n;
  return t - ((n = e.lengths[Ye(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var Xe = -1, On = /[[{<]|\n(?==)|-(?={)/g, sl = /[[{<\]]|\n(?==)|-(?={)/g, il = /[[{<\n]|-(?={)/g, no = /[[{<}|]|\n(?==)|-(?={)/g, ro = /[[{<}|=]|\n(?==)|-(?={)/g, An = /[[\]{}<>|]/g, ll = 10, oo = 45, cl = 60, ao = 61, so = 91, io = 93, Pn = 123, ul = 124, dl = 125, gl = 6;
function lo(e, t) {
  let n = "", r = 0, a = null, o = [], s = [], i = null, l = On, c = [], u = 0, d = [];
  function g(R, v, w) {
    let M = v;
    for (; M < r && M - v < w && n.charCodeAt(M) === R; )
      M++;
    return M - v;
  }
  function p() {
    return i !== null && u > i.partsStart && c[u - 1] === Xe;
  }
  function m() {
    i === null ? l = On : i.kind === "=" ? l = il : i.kind === "[" ? l = sl : l = p() ? ro : no;
  }
  function f(R, v, w, M) {
    i = { kind: R, count: v, contentStart: w, afterHyphen: M, partsStart: u }, s.push(i), m();
  }
  function y() {
    s.pop(), i = s.length > 0 ? s[s.length - 1] : null, m();
  }
  function h(R) {
    let v = g(ao, R, gl);
    return v > 1 || v === 1 && !p() ? (f("=", v, R + v, !1), R + v) : R;
  }
  function k(R, v) {
    let w = g(Pn, R, r);
    return w > 1 && f("{", w, R + w, v), R + w;
  }
  function x(R, v) {
    let w = g(dl, v, Math.min(R.count, 3));
    if (w < 2)
      return v + 1;
    let M = R.contentStart - w, I = v + w, W = w === 3 ? E(R, v) : null;
    for (w === 2 && P(R, v); d.length > 0 && d[d.length - 1].from >= M; )
      d.pop();
    return W !== null && d.push({ from: M, to: I, text: W }), S(R, M, w), I;
  }
  function S(R, v, w) {
    let M = R.count - w;
    u = R.partsStart, s.pop(), i = s.length > 0 ? s[s.length - 1] : null, M > 1 ? f(R.kind, M, v, R.afterHyphen) : M === 1 && R.kind === "{" && R.afterHyphen ? f("-", 2, v, !1) : m();
  }
  function P(R, v) {
    let w = u > R.partsStart, M = w ? c[R.partsStart] - 1 : v, I = O(R.contentStart, M), W = e(I.isWhole ? I.text : `${I.text}<`, w);
    if (W !== null) {
      let U = c.slice(R.partsStart, u);
      o.push({ template: W, start: R.contentStart - 2, end: v + 2, parts: U });
    }
  }
  function E(R, v) {
    if (u === R.partsStart)
      return null;
    let w = c[R.partsStart], M = u > R.partsStart + 2 ? c[R.partsStart + 2] - 1 : v;
    return O(w, M);
  }
  function O(R, v) {
    var U;
    let w = d.length;
    for (; w > 0 && d[w - 1].from >= R; )
      w--;
    let M = a === null ? 0 : Ye(a, R), I = "", W = R;
    for (; ; ) {
      let H = d[w], B = Math.min(v, H ? H.from : v, (U = a == null ? void 0 : a.starts[M]) != null ? U : v);
      An.lastIndex = W;
      let G = An.test(n) ? Math.min(An.lastIndex - 1, B) : B;
      if (I += n.slice(W, G), G < B || B === v)
        return { text: I, isWhole: G === v };
      if (H && B === H.from) {
        if (I += H.text.text, !H.text.isWhole)
          return { text: I, isWhole: !1 };
        W = H.to, w++;
      } else a !== null && (W = a.ends[M]);
      M = a === null ? 0 : Ye(a, W);
    }
  }
  function D(R) {
    a === null && (a = Ft(), t.begin(n, a));
    let v = t.skip(R);
    return t.atLineStart ? (t.atLineStart = !1, h(v)) : v;
  }
  function A(R, v) {
    switch (R) {
      case ll:
        return i !== null && i.kind === "=" && y(), h(v + 1);
      case cl:
        return D(v);
      case oo:
        return n.charCodeAt(v + 2) === Pn ? k(v + 1, !0) : (f("-", 2, v + 2, !1), v + 2);
      case Pn:
        return k(v, !1);
      case so: {
        let w = g(so, v, r);
        return w > 1 && f("[", w, v + w, !1), v + w;
      }
      default:
        return L(i, R, v);
    }
  }
  function L(R, v, w) {
    if (R.kind === "{")
      return x(R, w);
    let M = v === io ? io : oo;
    return n.charCodeAt(w + 1) !== M ? w + 1 : (S(R, R.contentStart - 2, 2), w + 2);
  }
  function _() {
    let R = h(0);
    for (; ; ) {
      if (l.lastIndex = R, !l.test(n))
        return;
      R = l.lastIndex;
      let v = n.charCodeAt(R - 1);
      v === ul ? (c[u] = R, c[u + 1] = Xe, u += 2, l = ro) : v === ao ? (c[u - 1] = R - 1, l = no) : R = A(v, R - 1);
    }
  }
  return (R) => (n = R, r = R.length, a = null, o = [], s.length = 0, i = null, l = On, c = [], u = 0, d = [], _(), n = "", t.end(), { calls: o, removed: a });
}

// src/core/wikitext/detached-text.ts
function co(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function uo(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Dt(e, t, n) {
  let r = t;
  for (; r < n && uo(e.charCodeAt(r)); )
    r++;
  return r;
}
function $t(e, t, n) {
  let r = n;
  for (; r > t && uo(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Re(e, t, n) {
  let r = Dt(e, t, n);
  return e.slice(r, $t(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var Mn = 3, pe, go, Nn, _t, Ln = class {
  constructor(t, n, r) {
    Er(this, pe);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / Mn;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let a = 0; a < r.length; a += Mn)
        if (r[a] === n)
          return Le(this, pe, Nn).call(this, a);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += Mn)
      t(Le(this, pe, Nn).call(this, n), Le(this, pe, go).call(this, n), this);
  }
  entries() {
    return Le(this, pe, _t).call(this).entries();
  }
  keys() {
    return Le(this, pe, _t).call(this).keys();
  }
  values() {
    return Le(this, pe, _t).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
pe = new WeakSet(), go = function(t) {
  return this.met.names[this.parts[t]];
}, Nn = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, _t = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [pl, ml] = [500, 4], fl = 61;
function po() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], a = 0, o = [], s = 0;
  function i(c, u) {
    for (let d = a; d < a + ml && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === fl && c.startsWith(p, u))
        return a = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = t.get(c);
    if (u !== void 0)
      return a = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= pl)
      return -1;
    let d = co(c), g = e.push(d) - 1;
    return t.set(d, g), o.push(-1), r.splice(a, 0, g), a++, g;
  }
  return (c, u, d) => {
    let g = [];
    a = 0, s++;
    for (let p = u + 1; p <= d; ) {
      let m = c.indexOf("|", p), f = m === -1 ? d : m, y = i(c, p), h = y === -1 ? 0 : p + e[y].length;
      if (y === -1 || h >= f) {
        if (h = c.indexOf("=", p), h === -1 || h >= f)
          return null;
        y = l(c.slice(Dt(c, p, h), $t(c, p, h)));
      }
      if (y === -1 || o[y] === s)
        return null;
      o[y] = s;
      let k = Dt(c, h + 1, f);
      g.push(y, k, $t(c, k, f)), p = f + 1;
    }
    return new Ln(c, n, g);
  };
}

// src/core/wikitext/plain-call.ts
var yl = ["[", "]", "{", "<", `
=`], [Wt, mo] = ["{{", "}}"], hl = "}", xl = /^\s*$/;
function fo(e) {
  let t = po();
  return (n) => {
    var l;
    let r = n.startsWith(Wt) ? n.indexOf(hl, Wt.length) : -1, a = r + mo.length;
    if (r === -1 || !n.startsWith(mo, r) || n.length > a && !xl.test(n.slice(a)) || yl.some((c) => n.includes(c, Wt.length)))
      return null;
    let o = n.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let s = e(n.slice(Wt.length, o), o < r);
    if (s === null)
      return [];
    let i = (l = t(n, o, r)) != null ? l : kl(n, o, r);
    return [{ template: s, parameters: i, start: 0, end: a }];
  };
}
function kl(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0, o = t;
  for (let s = t + 1; s <= n; ) {
    let i = e.indexOf("|", s), l = i === -1 ? n : i;
    o = o === -1 || o >= s ? o : e.indexOf("=", s), o === -1 || o >= l ? r.set(String(++a), e.slice(s, l)) : r.set(Re(e, s, o), Re(e, o + 1, l)), s = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var bl = 60, yo = 62, bo = 47, ho = 10;
function xo(e) {
  return e === 32 || e === 9;
}
function ko(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === yo || n === bo && e.charCodeAt(t + 1) === yo;
}
function wo(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function wl(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, a) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: a, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(wo(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function Eo(e) {
  let t = wl(e), n = Math.max(...Array.from(t.keys(), (f) => f.length)), r = "", a = Ft(), o = !1, s = /* @__PURE__ */ new Set(), i = { begin: l, end: c, skip: u, atLineStart: !1 };
  function l(f, y) {
    r = f, a = y, o = !1, s.clear(), i.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(f) {
    return r.startsWith("!--", f + 1) ? d(f) : p(f);
  }
  function d(f) {
    let y = r.indexOf("-->", f + 4);
    if (y === -1)
      return gt(a, f, r.length), r.length;
    let h = f;
    for (; h > 0 && xo(r.charCodeAt(h - 1)); )
      h--;
    if (h > 0 && r.charCodeAt(h - 1) === ho) {
      let k = g(y + 3);
      if (r.charCodeAt(k) === ho)
        return gt(a, h, k + 1), i.atLineStart = !0, k + 1;
    }
    return gt(a, f, y + 3), y + 3;
  }
  function g(f) {
    for (; ; ) {
      for (; xo(r.charCodeAt(f)); )
        f++;
      let y = r.startsWith("<!--", f) ? r.indexOf("-->", f + 4) : -1;
      if (y === -1)
        return f;
      f = y + 3;
    }
  }
  function p(f) {
    let y = f + 1, h = y;
    for (; h - y <= n && h < r.length && !ko(r, h) && r.charCodeAt(h) !== bl; )
      h++;
    let k = r.slice(y, h), x = wo(k), S = t.get(x);
    if (S === void 0 || o || !ko(r, h))
      return y;
    let P = r.indexOf(">", h);
    if (P === -1)
      return o = !0, y;
    let E = P + 1;
    if (S.kind !== "ignored" && r.charCodeAt(P - 1) !== bo) {
      let O = s.has(x) ? -1 : m(S, E);
      if (O !== -1)
        E = O;
      else if (k === "includeonly")
        E = r.length;
      else
        return s.add(x), E;
    }
    return S.kind !== "extension" && gt(a, f, E), E;
  }
  function m({ closing: f }, y) {
    f.lastIndex = y;
    let h = f.exec(r);
    return h === null ? -1 : h.index + h[0].length;
  }
  return i;
}

// src/core/wikitext/magic-words.ts
function pt(e) {
  return e.split(" ");
}
var So = pt(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), El = new Set(So.concat(pt(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Sl = new Set(pt("articlepath pageid server servername scriptpath stylepath")), Rl = new Set(So.concat(pt(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Tl = new Set(pt(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Ro(e) {
  return El.has(e) || Sl.has(e.toLowerCase());
}
function To(e) {
  return Rl.has(e) || Tl.has(e.toLowerCase());
}

// src/core/wikitext/text-memo.ts
function vo(e) {
  let t = /* @__PURE__ */ new Map();
  return (n) => {
    let r = t.get(n);
    if (r !== void 0)
      return r;
    t.size === 512 && (t = /* @__PURE__ */ new Map());
    let a = e(n);
    return t.set(n, a), a;
  };
}

// src/core/wikitext/title.ts
var Oo = [
  ["Media"],
  ["Special"],
  ["Talk"],
  ["User"],
  ["User talk"],
  ["Project"],
  ["Project talk"],
  ["File", "Image"],
  ["File talk", "Image talk"],
  ["MediaWiki"],
  ["MediaWiki talk"],
  ["Template"],
  ["Template talk"],
  ["Help"],
  ["Help talk"],
  ["Category"],
  ["Category talk"],
  ["Module"],
  ["Module talk"]
], vl = 255, Ol = /[\u200e\u200f\u202a-\u202e]+/g, Al = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Pl = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Ml = /(?:^|\/)\.\.?(?:\/|$)/, Ll = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Nl = /[\u01c4-\u01cc\u01f1-\u01f3]/, Il = /[\u10d0-\u10ff]/;
function Cl(e) {
  if (Nl.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (Il.test(e))
    return e;
  if (t.length > e.length && e !== "\u0149") {
    let n = t.replace(/\u0399$/, "\u0345");
    if (n !== t) {
      let a = n.normalize("NFC");
      return a.length === 1 ? a : n;
    }
    let r = String.fromCodePoint(t.codePointAt(0));
    return r + t.slice(r.length).toLowerCase();
  }
  return t;
}
function Ao(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return Cl(t) + e.slice(t.length);
}
function Fl(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function In(e) {
  return e.replace(Ol, "").replace(Al, " ").replace(/^ | $/g, "");
}
function Dl(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function $l(e) {
  let t = Tt(
    e,
    (n) => Dl(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function Po(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, a = /* @__PURE__ */ new Map();
  for (let o of n)
    for (let s of o)
      a.set(In(s).toLowerCase(), o[0]);
  return (o) => {
    let s = In($l(o));
    if (s.includes("\uFFFD") || Ll.test(s))
      return null;
    let i = t;
    s.charAt(0) === ":" && (i = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let u = a.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (i = u, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || Pl.test(s) || Ml.test(s) || Fl(s) > vl ? null : (i === "" ? "" : `${i}:`) + (r ? Ao(s) : s);
  };
}
var _l = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Wl = vo((e) => Ao(In(e.normalize("NFC"))));
function me(e) {
  return _l.test(e) ? e : Wl(e);
}

// src/core/wikitext/template-name.ts
var Hl = /^subst:/iu, Ul = /^safesubst:/iu, Mo = /^msgnw:/iu, Bl = /^msg:/iu, ql = /^raw:/iu, Gl = 1e3, jl = 200;
function Lo(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: a = [], capitalLinks: o = !0 } = e, s = Po({
    defaultNamespace: "Template",
    namespaces: Oo.concat(a, [["Template", ...r]]),
    capitalLinks: o
  }), i = /* @__PURE__ */ new Map(), l = (d, g) => {
    let p = s(d);
    if (p === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    i.set(p, g);
  };
  for (let d of Object.keys(n)) {
    let g = n[d];
    if (!t.includes(g))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${g}\u201D, which is none of the templates to look for.`);
    l(d, g);
  }
  t.forEach((d) => l(d, d));
  let c = (d, g) => {
    var y;
    let p = Re(d, 0, d.length);
    if (Hl.test(p) || (p = p.replace(Ul, ""), p = Re(p, 0, p.length), !g && Ro(p)))
      return null;
    p = (Mo.test(p) ? p.replace(Mo, "") : p.replace(Bl, "")).replace(ql, "");
    let m = p.indexOf(":");
    if (m !== -1 && To(p.slice(0, m)))
      return null;
    let f = s(p);
    return f === null ? null : (y = i.get(f)) != null ? y : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > jl)
      return c(d, g);
    let p = g ? u.with : u.without, m = p.get(d);
    return m === void 0 && (p.size === Gl && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), m = c(d, g), p.set(d, m)), m;
  };
}

// src/core/wikitext/template-reader.ts
function Ht(e) {
  var a;
  let t = Lo(e), n = fo(t), r = lo(t, Eo((a = e.extensionTags) != null ? a : eo));
  return (o) => {
    let s = n(o);
    if (s !== null)
      return s;
    let { calls: i, removed: l } = r(o), c = null;
    return i.sort((u, d) => u.start - d.start).map((u) => {
      var f;
      let { template: d, start: g, end: p } = u;
      if (l === null || ((f = l.starts[Ye(l, g)]) != null ? f : p) >= p)
        return { template: d, parameters: No(o, u.parts, p), start: g, end: p };
      c = c != null ? c : to(l, o);
      let m = u.parts.map((y) => y === Xe ? Xe : vn(l, y));
      return { template: d, parameters: No(c, m, vn(l, p)), start: g, end: p };
    });
  };
}
function No(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0;
  for (let o = 0; o < t.length; o += 2) {
    let s = t[o], i = t[o + 1], l = o + 2 < t.length ? t[o + 2] - 1 : n - 2;
    i === Xe ? r.set(String(++a), e.slice(s, l)) : r.set(Re(e, s, i), Re(e, i + 1, l));
  }
  return r;
}

// src/core/exchange/record-ids.ts
var zl = 48;
function Ut(e) {
  let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map(), r = ({ kind: o }, s) => `${o} ${s}`, a = e.map((o) => {
    let s = o.id !== null && !t.has(r(o, o.id));
    return s && t.add(r(o, o.id)), s;
  });
  return e.map((o, s) => {
    var c;
    if (a[s] === !0)
      return { record: N(T({}, o), { id: o.id }), faults: [] };
    let i = o.skill, l = (c = n.get(r(o, i))) != null ? c : 2;
    for (; t.has(r(o, i)); l++) {
      let u = `-${l}`;
      i = o.skill.slice(0, zl - u.length) + u;
    }
    return n.set(r(o, o.skill), l), t.add(r(o, i)), { record: N(T({}, o), { id: i }), faults: o.id === null ? [] : [Pe("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function Io(e = {}) {
  return Ht(N(T({}, e), { templates: [ee.offer, ee.seek] }));
}
function Fe(e, t, n = {}) {
  let r = me(t), a = e.map((s) => {
    let i = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, c) => i.set(c, Ae(l))), ze(Vl(s), r, i, n);
  }), o = Ut(
    a.map(({ values: s }) => s).filter((s) => s !== null)
  );
  return a.map(({ values: s, faults: i }, l) => {
    var u;
    let c = s === null ? void 0 : o.shift();
    return {
      call: e[l],
      record: (u = c == null ? void 0 : c.record) != null ? u : null,
      faults: c === void 0 ? i : [...i, ...c.faults]
    };
  });
}
function Qe(e, t, n = ["User"]) {
  let r = `${t}/People/`, a = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : a !== -1 && n.includes(e.slice(0, a)) && (o = e.slice(a + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : me(o);
}
function Vl({ template: e }) {
  return e === ee.offer ? "offer" : "seek";
}

// src/core/exchange/own-pages.ts
function Cn(e, t, n) {
  return [e, `${t}:${n}/LocalSkills`, `${t}:${n}`];
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Bt(e, t = !1) {
  let n = e.length, r = 0, a = "", o = 0, s = 16, i = 0, l = 0, c = 0, u = 0, d = 0;
  function g(x, S) {
    let P = 0, E = 0;
    for (; P < x || !S; ) {
      let O = e.charCodeAt(r);
      if (O >= 48 && O <= 57)
        E = E * 16 + O - 48;
      else if (O >= 65 && O <= 70)
        E = E * 16 + O - 65 + 10;
      else if (O >= 97 && O <= 102)
        E = E * 16 + O - 97 + 10;
      else
        break;
      r++, P++;
    }
    return P < x && (E = -1), E;
  }
  function p(x) {
    r = x, a = "", o = 0, s = 16, d = 0;
  }
  function m() {
    let x = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Ze(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Ze(e.charCodeAt(r)))
        for (r++; r < e.length && Ze(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(x, r);
    let S = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Ze(e.charCodeAt(r))) {
        for (r++; r < e.length && Ze(e.charCodeAt(r)); )
          r++;
        S = r;
      } else
        d = 3;
    return e.substring(x, S);
  }
  function f() {
    let x = "", S = r;
    for (; ; ) {
      if (r >= n) {
        x += e.substring(S, r), d = 2;
        break;
      }
      let P = e.charCodeAt(r);
      if (P === 34) {
        x += e.substring(S, r), r++;
        break;
      }
      if (P === 92) {
        if (x += e.substring(S, r), r++, r >= n) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(r++)) {
          case 34:
            x += '"';
            break;
          case 92:
            x += "\\";
            break;
          case 47:
            x += "/";
            break;
          case 98:
            x += "\b";
            break;
          case 102:
            x += "\f";
            break;
          case 110:
            x += `
`;
            break;
          case 114:
            x += "\r";
            break;
          case 116:
            x += "	";
            break;
          case 117:
            let O = g(4, !0);
            O >= 0 ? x += String.fromCharCode(O) : d = 4;
            break;
          default:
            d = 5;
        }
        S = r;
        continue;
      }
      if (P >= 0 && P <= 31)
        if (mt(P)) {
          x += e.substring(S, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return x;
  }
  function y() {
    if (a = "", d = 0, o = r, l = i, u = c, r >= n)
      return o = n, s = 17;
    let x = e.charCodeAt(r);
    if (Fn(x)) {
      do
        r++, a += String.fromCharCode(x), x = e.charCodeAt(r);
      while (Fn(x));
      return s = 15;
    }
    if (mt(x))
      return r++, a += String.fromCharCode(x), x === 13 && e.charCodeAt(r) === 10 && (r++, a += `
`), i++, c = r, s = 14;
    switch (x) {
      // tokens: []{}:,
      case 123:
        return r++, s = 1;
      case 125:
        return r++, s = 2;
      case 91:
        return r++, s = 3;
      case 93:
        return r++, s = 4;
      case 58:
        return r++, s = 6;
      case 44:
        return r++, s = 5;
      // strings
      case 34:
        return r++, a = f(), s = 10;
      // comments
      case 47:
        let S = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < n && !mt(e.charCodeAt(r)); )
            r++;
          return a = e.substring(S, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let P = n - 1, E = !1;
          for (; r < P; ) {
            let O = e.charCodeAt(r);
            if (O === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, E = !0;
              break;
            }
            r++, mt(O) && (O === 13 && e.charCodeAt(r) === 10 && r++, i++, c = r);
          }
          return E || (r++, d = 1), a = e.substring(S, r), s = 13;
        }
        return a += String.fromCharCode(x), r++, s = 16;
      // numbers
      case 45:
        if (a += String.fromCharCode(x), r++, r === n || !Ze(e.charCodeAt(r)))
          return s = 16;
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
        return a += m(), s = 11;
      // literals and unknown symbols
      default:
        for (; r < n && h(x); )
          r++, x = e.charCodeAt(r);
        if (o !== r) {
          switch (a = e.substring(o, r), a) {
            case "true":
              return s = 8;
            case "false":
              return s = 9;
            case "null":
              return s = 7;
          }
          return s = 16;
        }
        return a += String.fromCharCode(x), r++, s = 16;
    }
  }
  function h(x) {
    if (Fn(x) || mt(x))
      return !1;
    switch (x) {
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
  function k() {
    let x;
    do
      x = y();
    while (x >= 12 && x <= 15);
    return x;
  }
  return {
    setPosition: p,
    getPosition: () => r,
    scan: t ? k : y,
    getToken: () => s,
    getTokenValue: () => a,
    getTokenOffset: () => o,
    getTokenLength: () => r - o,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => o - u,
    getTokenError: () => d
  };
}
function Fn(e) {
  return e === 32 || e === 9;
}
function mt(e) {
  return e === 10 || e === 13;
}
function Ze(e) {
  return e >= 48 && e <= 57;
}
var Co;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Co || (Co = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Jl = new Array(20).fill(0).map((e, t) => " ".repeat(t)), et = 200, Yl = {
  " ": {
    "\n": new Array(et).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(et).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(et).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(et).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(et).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(et).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Dn;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Dn || (Dn = {}));
function Fo(e, t, n = Dn.DEFAULT) {
  let r = Bt(e, !1), a = [], o = 0;
  function s(w) {
    return w ? () => o === 0 && w(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(w) {
    return w ? (M) => o === 0 && w(M, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(w) {
    return w ? (M) => o === 0 && w(M, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) : () => !0;
  }
  function c(w) {
    return w ? () => {
      o > 0 ? o++ : w(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function u(w) {
    return w ? () => {
      o > 0 && o--, o === 0 && w(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(t.onObjectBegin), g = l(t.onObjectProperty), p = u(t.onObjectEnd), m = c(t.onArrayBegin), f = u(t.onArrayEnd), y = l(t.onLiteralValue), h = i(t.onSeparator), k = s(t.onComment), x = i(t.onError), S = n && n.disallowComments, P = n && n.allowTrailingComma;
  function E() {
    for (; ; ) {
      let w = r.scan();
      switch (r.getTokenError()) {
        case 4:
          O(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          O(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          O(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          S || O(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          O(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          O(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (w) {
        case 12:
        case 13:
          S ? O(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : k();
          break;
        case 16:
          O(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return w;
      }
    }
  }
  function O(w, M = [], I = []) {
    if (x(w), M.length + I.length > 0) {
      let W = r.getToken();
      for (; W !== 17; ) {
        if (M.indexOf(W) !== -1) {
          E();
          break;
        } else if (I.indexOf(W) !== -1)
          break;
        W = E();
      }
    }
  }
  function D(w) {
    let M = r.getTokenValue();
    return w ? y(M) : (g(M), a.push(M)), E(), !0;
  }
  function A() {
    switch (r.getToken()) {
      case 11:
        let w = r.getTokenValue(), M = Number(w);
        isNaN(M) && (O(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), M = 0), y(M);
        break;
      case 7:
        y(null);
        break;
      case 8:
        y(!0);
        break;
      case 9:
        y(!1);
        break;
      default:
        return !1;
    }
    return E(), !0;
  }
  function L() {
    return r.getToken() !== 10 ? (O(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (D(!1), r.getToken() === 6 ? (h(":"), E(), v() || O(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : O(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), a.pop(), !0);
  }
  function _() {
    d(), E();
    let w = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (w || O(4, [], []), h(","), E(), r.getToken() === 2 && P)
          break;
      } else w && O(6, [], []);
      L() || O(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), w = !0;
    }
    return p(), r.getToken() !== 2 ? O(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : E(), !0;
  }
  function R() {
    m(), E();
    let w = !0, M = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (M || O(4, [], []), h(","), E(), r.getToken() === 4 && P)
          break;
      } else M && O(6, [], []);
      w ? (a.push(0), w = !1) : a[a.length - 1]++, v() || O(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), M = !0;
    }
    return f(), w || a.pop(), r.getToken() !== 4 ? O(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : E(), !0;
  }
  function v() {
    switch (r.getToken()) {
      case 3:
        return R();
      case 1:
        return _();
      case 10:
        return D(!0);
      default:
        return A();
    }
  }
  return E(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (O(4, [], []), !1) : v() ? (r.getToken() !== 17 && O(9, [], []), !0) : (O(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Do;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Do || (Do = {}));
var $o;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})($o || ($o = {}));
var $n = Fo;
var _o;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(_o || (_o = {}));

// src/core/json/parse-json.ts
function De(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return ac(t) ? { value: void 0, faults: [_n] } : { value: t, faults: ic(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? sc(e) : _n] };
  }
}
var Uo = { disallowComments: !0, allowTrailingComma: !1 }, rc = 100, _n = { path: "$", code: "json-too-deep", parameters: [] }, oc = {
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
function ac(e) {
  let t = [e].filter(Wo);
  for (let n = 0; t.length > 0; n++) {
    if (n === rc)
      return !0;
    let r = [];
    for (let a of t)
      for (let o of Object.keys(a).map((s) => a[s]))
        Wo(o) && r.push(o);
    t = r;
  }
  return !1;
}
function Wo(e) {
  return typeof e == "object" && e !== null;
}
function sc(e) {
  var i;
  let t = null;
  try {
    $n(e, {
      onError: (l, c, u) => {
        t = t != null ? t : { error: l, offset: c, length: u };
      }
    }, Uo);
  } catch (l) {
    return _n;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), a = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((a === "}" || a === "]") && r.trim().endsWith(","))
    return Ho("json-trailing-comma", e, r.lastIndexOf(","), a);
  let o = (i = oc[n.error]) != null ? i : "json-invalid";
  return Ho(o === "json-comma" ? a === "}" ? "json-list-end" : a === "]" ? "json-object-end" : o : o, e, n.offset, a);
}
function Ho(e, t, n, r) {
  let a = t.slice(0, n).split(/\r\n?|\n/), o = a[a.length - 1].length + 1;
  return { path: "$", code: e, parameters: [a.length, o, K(r)] };
}
function ic(e) {
  let t = [], n = [];
  return $n(e, {
    onObjectBegin: () => {
      n.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      n.pop();
    },
    onObjectProperty: (r, a, o, s, i, l) => {
      let c = n[n.length - 1], u = c.get(r);
      if (u === void 0)
        c.set(r, s + 1);
      else {
        let d = l().reduce(he, "$");
        t.push({
          path: he(d, r),
          code: "json-duplicate-key",
          parameters: [K(r), u, s + 1]
        });
      }
    }
  }, Uo), t;
}

// src/core/i18n/localized-text.ts
function tt(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), a = r.includes("default"), o = t.languageChain.find((c) => r.includes(c) || a && c === n), s = o !== void 0 && r.includes(o) ? o : a ? "default" : r.sort()[0], i = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? n : s;
  return { text: i, language: l, direction: l === null ? "auto" : cc(l) };
}
var lc = [
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
function cc(e) {
  return lc.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/taxonomy.ts
function uc(e, t = null) {
  let n = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var c;
    return (c = n.get(l)) != null ? c : null;
  }, a = (l, c) => {
    let u = /* @__PURE__ */ new Set([l]), d = [], g = r(l);
    for (; g !== null; ) {
      let p = c(g);
      g = p === null || u.has(p) ? null : r(p), g !== null && (u.add(g.id), d.push(g));
    }
    return d;
  }, o = (l) => {
    var c;
    return (c = a(l, (u) => u.replacedBy).pop()) != null ? c : r(l);
  }, s = /* @__PURE__ */ new Map();
  for (let l of e)
    if (!l.isRetired) {
      let c = l.parent !== null && n.has(l.parent) ? l.parent : null, u = s.get(c);
      u === void 0 ? s.set(c, [l]) : u.push(l);
    }
  let i = null;
  return {
    skills: e,
    locale: t,
    get: r,
    current: o,
    children: (l) => {
      var c;
      return (c = s.get(l)) != null ? c : [];
    },
    ancestors: (l) => a(l, (c) => c.parent),
    find: (l) => {
      var c, u;
      return i = i != null ? i : pc(e, o), (u = (c = o(l.trim())) != null ? c : i.get(ct(l))) != null ? u : null;
    }
  };
}
function Wn(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = J(e) ? j(e, "skills") : void 0;
  J(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, s) => {
    let i = he("$.skills", s), l = J(o) ? dc(o) : null;
    if (l === null) {
      let c = J(o) ? j(o, "id") : o;
      t.push({ path: `${i}.id`, code: "bad-id", parameters: [K(c)] });
    } else n.has(l.id) ? t.push({ path: `${i}.id`, code: "code-taken", parameters: [l.id] }) : n.set(l.id, l);
  });
  let a = J(e) ? j(e, "locale") : null;
  return {
    taxonomy: uc(
      Array.from(n.values()),
      typeof a == "string" && Ne.test(a) ? a : null
    ),
    faults: t
  };
}
function qt(e, t, n) {
  var a;
  let r = (a = t == null ? void 0 : t.get(e)) != null ? a : null;
  return r === null ? { text: je(e), language: null, direction: "auto" } : tt(r.label, n, t == null ? void 0 : t.locale);
}
function dc(e) {
  var o;
  let t = j(e, "id");
  if (typeof t != "string" || !te.test(t))
    return null;
  let n = (s) => {
    let i = j(e, s);
    return typeof i == "string" && i !== "" ? i : null;
  }, r = j(e, "capx"), a = n("replacedBy");
  return {
    id: t,
    label: (o = Cr(j(e, "label"))) != null ? o : { kind: "texts", texts: { default: t } },
    aliases: gc(j(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: n("wikidata"),
    isRetired: j(e, "status") === "retired" || a !== null,
    replacedBy: a
  };
}
function gc(e) {
  let t = {};
  if (J(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || Ne.test(n)) && Array.isArray(r) && (t[n] = r.filter((a) => typeof a == "string"));
    }
  return t;
}
function pc(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (a) => {
    let o = /* @__PURE__ */ new Map();
    for (let s of e) {
      let i = t(s.id);
      for (let l of a(s)) {
        let c = ct(l), u = o.get(c);
        o.set(c, u === void 0 || u === i ? i : null);
      }
    }
    o.forEach((s, i) => {
      n.has(i) || n.set(i, s);
    });
  };
  return r(xn), r(kn), n;
}

// src/ui/exchange/load-own-records.ts
function Hn(e) {
  return Io({ templateNamespaces: e.templateNamespaces });
}
function Un(e, t, n, r) {
  let a = Hn(e)(n), o = e.now().toISOString().slice(0, 10);
  return Fe(a, e.user.name, { taxonomy: r, skillsPage: e.titles.skills(), date: o }).map(({ call: s, record: i, faults: l }) => {
    var u, d;
    let c = s.template === ee.offer ? "offer" : "seek";
    return {
      page: t,
      name: { kind: c, id: (d = (u = i == null ? void 0 : i.id) != null ? u : s.parameters.get("id")) != null ? d : "" },
      record: i,
      draft: i === null ? zr(s, r) : Ke(i),
      faults: l
    };
  });
}
function mc(e) {
  return e !== void 0 && !e.isRedirect && e.latest.text || "";
}
function fc(e) {
  return e.map((t, n) => {
    let { name: { kind: r, id: a }, page: o, record: s } = t;
    return s !== null && e.slice(0, n).some((l) => l.page !== o && l.record !== null && l.name.kind === r && l.name.id === a) ? N(T({}, t), { faults: [...t.faults, Pe("id", "id-taken", a)] }) : t;
  });
}
function Bo(e) {
  return C(this, null, function* () {
    var _, R, v;
    let { titles: t, user: n, userNamespaces: r, pageTitle: a, wiki: o, messages: s } = e, i = t.people(n.name), l = Qe(a, t.root, r) === n.name, c = Cn(i, r[0], n.name), u = Array.from(/* @__PURE__ */ new Set([...c, ...l ? [a] : []])), d = [...s.languageChain.map(t.exchangeIn), t.exchange()], [{ pages: g, refusal: p }, m, f] = yield Promise.all([
      o.readForEditing([...u, t.skills()], i),
      o.babelLanguages(n.name).catch(() => []),
      o.existingPages(d).catch(() => [])
    ]), y = g.get(t.skills()), { taxonomy: h } = Wn(De((_ = y == null ? void 0 : y.latest.text) != null ? _ : "").value), k = y === void 0 || h.skills.length === 0 ? null : h, x = u.filter((w) => g.has(w)).map((w) => g.get(w)), S = yield o.madeByOthers(x, n.name), P = u.filter((w) => g.has(w) && !S.includes(w)), D = (((R = g.get(i)) == null ? void 0 : R.isRedirect) === !0 ? c.slice(1).reverse() : c).find((w) => !S.includes(w)), A = m.filter((w) => re(w) !== null), L = (w) => Un(e, w, mc(g.get(w)), k);
    return {
      records: fc(P.reduce((w, M) => w.concat(L(M)), [])),
      // Whoever leads one page to the other wants to have everything there.
      page: D != null ? D : i,
      madeByOther: S.includes(i) ? i : null,
      isSilenced: D === void 0,
      strangers: new Map(P.filter((w) => L(w).length > 0).map((w) => [w, g.get(w).latest.user]).filter(([, w]) => w !== n.name)),
      taxonomy: k,
      refusal: p,
      languages: A.length > 0 ? A : [s.language],
      board: (v = d.find((w) => f.includes(w))) != null ? v : null
    };
  });
}

// src/core/exchange/reason-text.ts
function qo(e, t) {
  return t.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((n) => hc(n, t)));
}
function Go(e, t) {
  return t.text(`localskills-match-widened-${e}`);
}
function yc(e, t) {
  return qt(e, t.taxonomy, t.messages).text;
}
function hc(e, t) {
  let { messages: n } = t;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return yc(e.skill, t);
  if ("language" in e)
    return t.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && n.has(r) ? n.text(r) : e.region;
  }
  return e.methods.map((r) => n.text(`localskills-template-method-${r}`)).reduce((r, a) => n.text("localskills-fault-list", r, a));
}

// src/core/json/read-limits.ts
function Bn(e, t, n, r, a, o) {
  let s = Object.keys(n), i = J(e) ? e : {};
  e !== void 0 && !J(e) && o.push({ path: t, code: "expected-object", parameters: [] });
  let l = [...s, ...a];
  for (let u of Object.keys(i))
    l.includes(u) || o.push({ path: he(t, u), code: "unknown-property", parameters: [K(u), l] });
  let c = {};
  for (let u of s) {
    let d = j(i, u), [g, p] = n[u], m = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    m !== null && o.push(T({ path: he(t, u) }, m)), c[u] = d === void 0 || m !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var $e = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], qn = {
  weights: {
    skill: 400,
    level: 100,
    language: 150,
    method: 100,
    place: 50,
    reciprocity: 50,
    freshness: 50,
    room: 50,
    waiting: 50
  },
  leastProficiency: 2,
  usualCapacity: 1,
  shortlistLength: 5,
  shortlistLeast: 3,
  listsPerPlace: 5,
  crowding: 40,
  mostPlaces: 20,
  freshnessHalfLife: 90,
  fullWaiting: 90,
  clinicSize: 5
}, xc = 1e3, kc = {
  leastProficiency: [1, 5],
  usualCapacity: [1, 100],
  shortlistLength: [1, 20],
  shortlistLeast: [0, 20],
  listsPerPlace: [1, 100],
  crowding: [0, 1e3],
  mostPlaces: [1, 1e3],
  freshnessHalfLife: [1, 3650],
  fullWaiting: [1, 3650],
  clinicSize: [2, 1e3]
};
function jo(e, t = "$.matching") {
  let n = [], r = Bn(e, t, kc, qn, ["weights"], n), a = J(e) ? j(e, "weights") : void 0, o = he(t, "weights"), s = bc($e, () => [0, xc]), i = Bn(a, o, s, qn.weights, [], n);
  return $e.every((l) => i[l] === 0) && (n.push({ path: o, code: "weights-zero", parameters: [] }), i = qn.weights), { options: N(T({}, r), { weights: i }), faults: n };
}
function bc(e, t) {
  let n = {};
  return e.forEach((r) => {
    n[r] = t(r);
  }), n;
}

// src/core/analysis/sorted.ts
function ae(e, t) {
  return e < t ? -1 : +(e > t);
}

// src/core/exchange/current-exchange.ts
function Gn(e, t) {
  var n, r;
  return (r = (n = t == null ? void 0 : t.current(e)) == null ? void 0 : n.id) != null ? r : e;
}

// src/core/exchange/exchange-request.ts
var jn = ["asked", "accepted", "declined", "expired", "done"], wc = ["accepted", "done"];
function zo(e) {
  return new Set(e.filter(({ state: t }) => wc.includes(t)).map(({ seek: t }) => t));
}

// src/core/exchange/method-sets.ts
function Ko(e) {
  return e.reduce((t, n) => t | 1 << Oe.indexOf(n), 0);
}
function Jo(e, t) {
  return Oe.filter((n, r) => (e & t & 1 << r) !== 0);
}
function Yo(e, t) {
  return e === 0 || t === 0 || (e & t) !== 0;
}
function Xo(e, t) {
  return Math.floor(100 * Vo(e & t) / Vo(e | t));
}
function Vo(e) {
  let t = 0;
  for (let n = e; n !== 0; n >>= 1)
    t += n & 1;
  return t;
}

// src/core/exchange/time-passed.ts
function zn(e, t) {
  return Math.max(0, Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Qo(e, t) {
  let n = Math.floor(e / t), r = e - n * t;
  return n > 7 ? 0 : Math.floor(100 * (2 * t - r) / (2 * t * 2 ** n));
}
function Zo(e, t) {
  return Math.min(100, Math.floor(100 * e / t));
}

// src/core/exchange/participants.ts
var Ec = 3;
function na(e, t) {
  var k, x, S, P, E, O, D;
  let { records: n, requests: r = [], blocked: a = /* @__PURE__ */ new Set(), date: o, taxonomy: s = null } = e, i = n.slice().sort((A, L) => ae(ye(A), ye(L))), l = ta(i.map(({ user: A }) => A)), c = /* @__PURE__ */ new Set();
  i.forEach((A) => ea(A).forEach(([L]) => c.add(L)));
  let u = Array.from(c).sort(ae), d = ta(u), g = r.filter(({ state: A }) => A === "accepted"), p = Sc(g, ({ offer: A }) => A), m = zo(r), f = [], y = /* @__PURE__ */ new Map(), h = { offer: [], seek: [] };
  for (let A of i) {
    let L = ye(A), _ = a.has(A.user) ? "blocked" : (k = it(A, o)) != null ? k : A.kind === "seek" && m.has(L) ? "matched" : null, R = Gn(A.skill, s);
    if (_ !== null) {
      f.push({ kind: A.kind, record: L, reason: _ }), A.kind === "offer" && y.set(R, ((x = y.get(R)) != null ? x : 0) + 1);
      continue;
    }
    let v = ea(A).map(([U, H]) => [d.get(U), H]).sort(([U], [H]) => U - H), w = A.kind === "seek" ? 1 : (S = A.capacity) != null ? S : t.usualCapacity, I = A.confirmed !== null && A.confirmed <= o ? zn(A.confirmed, o) : null, W = zn((E = (P = A.since) != null ? P : A.confirmed) != null ? E : o, o);
    h[A.kind].push({
      index: h[A.kind].length,
      record: A,
      key: L,
      account: l.get(A.user),
      skill: R,
      level: (O = A.level) != null ? O : 0,
      methods: Ko(A.methods),
      languages: v.map(([U]) => U),
      proficiencies: v.map(([, U]) => U),
      region: A.region === null ? null : A.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: I,
      freshness: I === null ? 0 : Qo(I, t.freshnessHalfLife),
      waitedDays: W,
      waiting: Zo(W, t.fullWaiting),
      capacity: w,
      room: A.kind === "seek" ? 1 : Math.max(0, w - ((D = p.get(L)) != null ? D : 0))
    });
  }
  return {
    seeks: h.seek,
    offers: h.offer,
    languages: u,
    absentOffers: y,
    absences: f.sort(
      (A, L) => ae(A.kind, L.kind) || ae(A.record, L.record)
    ),
    between: Rc(r, i, l, s)
  };
}
function ea(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e.languages) {
    let o = re(a);
    if (o !== null) {
      let s = $r(o.code);
      t.set(s, Math.max((n = t.get(s)) != null ? n : 0, (r = o.proficiency) != null ? r : Ec));
    }
  }
  return Array.from(t);
}
function ta(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((n) => {
    t.has(n) || t.set(n, t.size);
  }), t;
}
function Sc(e, t) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var a;
    return n.set(t(r), ((a = n.get(t(r))) != null ? a : 0) + 1);
  }), n;
}
var Vn = ["declined", "done", "accepted", "asked"];
function Rc(e, t, n, r) {
  var l;
  let a = new Map(t.map((c) => [`${c.kind} ${ye(c)}`, c.skill])), o = (c) => n.get(c.slice(0, c.lastIndexOf("/"))), s = /* @__PURE__ */ new Map(), i = (c, u) => c * n.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [m, f] = [o(c), o(u)], y = [a.get(`offer ${u}`), g, a.get(`seek ${c}`)].filter((x) => x !== void 0);
    if (m === void 0 || f === void 0 || !Vn.includes(d))
      continue;
    let h = i(m, f), k = (l = s.get(h)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? y.concat(p) : y.slice(0, 1)).forEach((x) => {
      let S = Gn(x, r), P = k.get(S);
      (P === void 0 || Vn.indexOf(d) < Vn.indexOf(P)) && k.set(S, d);
    }), s.set(h, k);
  }
  return (c, u, d) => {
    var g, p;
    return s.size === 0 ? null : (p = (g = s.get(i(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function aa(e, t) {
  let n = oa(e.offers), r = /* @__PURE__ */ new Map();
  return oa(e.seeks).forEach((a, o) => {
    var i;
    let s = /* @__PURE__ */ new Map();
    if (n.has(o)) {
      for (let l of a)
        for (let { skill: c, quality: u } of t.relatedTo(l))
          s.set(c, Math.max((i = s.get(c)) != null ? i : 0, u));
      r.set(o, s);
    }
  }), {
    // Asked for every pair, so it makes no objects.
    quality: (a, o) => {
      var l, c;
      let s = r.get(o), i = 0;
      if (s !== void 0)
        for (let u of (l = n.get(a)) != null ? l : ra)
          i = Math.max(i, (c = s.get(u)) != null ? c : 0);
      return i;
    },
    best: (a, o) => {
      var s;
      return ((s = n.get(a)) != null ? s : ra).map((i) => {
        var l, c;
        return { skill: i, quality: (c = (l = r.get(o)) == null ? void 0 : l.get(i)) != null ? c : 0 };
      }).reduce((i, l) => {
        var c;
        return l.quality > ((c = i == null ? void 0 : i.quality) != null ? c : 0) ? l : i;
      }, null);
    }
  };
}
var ra = [];
function oa(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { account: r, skill: a } of e) {
    let o = t.get(r);
    o === void 0 ? t.set(r, /* @__PURE__ */ new Set([a])) : o.add(a);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r, a) => n.set(a, Array.from(r).sort())), n;
}

// src/core/exchange/score-pair.ts
var Kn = 50, Tc = [0, 20, 40, 70, 85, 95, 100], vc = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, sa = 540;
function ga(e, t) {
  let n = Jn(e, t);
  return n === -1 ? null : { language: Math.floor(n / 8), proficiency: n % 8 };
}
function Jn(e, t) {
  let n = e.languages, r = t.languages, a = -1, o = -1;
  for (let s = 0, i = 0; s < n.length && i < r.length; ) {
    let l = n[s] - r[i];
    if (l === 0) {
      let c = Math.min(e.proficiencies[s], t.proficiencies[i]);
      c > o && (o = c, a = n[s] * 8 + c);
    }
    l <= 0 && s++, l >= 0 && i++;
  }
  return a;
}
function ft(e, t, n, r) {
  if (e.account === t.account)
    return "same-person";
  let a = n.between(e.account, t.account, t.skill);
  if (a !== null && a !== "expired")
    return a === "accepted" ? "asked" : a;
  let o = Jn(e, t);
  return o === -1 || o % 8 < r.leastProficiency ? "language" : !r.ignoresMethods && !Yo(e.methods, t.methods) ? "method" : t.room > 0 ? null : "room";
}
function pa(e, t) {
  let { weights: n } = e, r = $e.reduce((o, s) => o + n[s], 0), a = (o) => Math.floor((20 * o + r) / (2 * r));
  return {
    score: (o, s, i) => a(
      n.skill * i + n.level * ia(o, s) + n.language * la(o, s) + n.method * ca(o, s) + n.place * ua(o, s) + n.reciprocity * t(o.account, s.account) + n.freshness * s.freshness + n.room * da(s) + n.waiting * o.waiting
    ),
    qualities: (o, s, i) => ({
      skill: i,
      level: ia(o, s),
      language: la(o, s),
      method: ca(o, s),
      place: ua(o, s),
      reciprocity: t(o.account, s.account),
      freshness: s.freshness,
      room: da(s),
      waiting: o.waiting
    }),
    points: (o) => {
      let s = {}, i = 0, l = 0;
      for (let c of $e)
        i += n[c] * o[c], s[c] = a(i) - l, l += s[c];
      return s;
    }
  };
}
function ia(e, t) {
  var n;
  return e.level === 0 || t.level === 0 ? Kn : (n = vc[t.level - e.level]) != null ? n : 0;
}
function la(e, t) {
  let n = Jn(e, t);
  return n === -1 ? 0 : Tc[n % 8];
}
function ca(e, t) {
  return e.methods === 0 || t.methods === 0 ? Kn : Xo(e.methods, t.methods);
}
function ua(e, t) {
  let n = e.record.timezone, r = t.record.timezone;
  return n !== null && r !== null ? Math.max(0, Math.floor(100 * (sa - Pt(n, r)) / sa)) : e.region === null || t.region === null ? Kn : e.region === t.region ? 100 : 0;
}
function da({ room: e, capacity: t }) {
  return t === 0 ? 0 : Math.floor(100 * e / t);
}

// src/core/exchange/skill-relations.ts
var ma = { same: 100, narrower: 90, broader: 60, near: 30 }, Oc = { narrower: 10, broader: 15 }, Ac = 10;
function fa(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    relatedTo: (n) => {
      let r = t.get(n);
      return r === void 0 && (r = e === null ? [ya(n)] : Pc(n, e), t.set(n, r)), r;
    }
  };
}
function ya(e) {
  return { skill: e, relation: "same", quality: ma.same };
}
function Pc(e, t) {
  let n = /* @__PURE__ */ new Map([[e, ya(e)]]), r = (i, l, c) => {
    let u = !n.has(i);
    if (u) {
      let d = l === "near" ? 0 : Oc[l] * (c - 1);
      n.set(i, { skill: i, relation: l, quality: Math.max(Ac, ma[l] - d) });
    }
    return u;
  }, a = t.ancestors(e);
  a.forEach(({ id: i }, l) => r(i, "broader", l + 1));
  let o = [e];
  for (let i = 1; o.length > 0; i++) {
    let l = [];
    for (let c of o)
      l.push(...t.children(c).map(({ id: u }) => u).filter((u) => r(u, "narrower", i)));
    o = l;
  }
  let s = a[0];
  return s !== void 0 && t.children(s.id).forEach(({ id: i }) => r(i, "near", 1)), Array.from(n.values()).sort((i, l) => l.quality - i.quality || (i.skill < l.skill ? -1 : 1));
}

// src/core/exchange/pairing.ts
function ha(e, t) {
  var s;
  let n = na(e, t), r = fa((s = e.taxonomy) != null ? s : null), a = aa(n, r), o = /* @__PURE__ */ new Map();
  for (let i of n.offers) {
    let l = o.get(i.skill);
    l === void 0 ? o.set(i.skill, [i]) : l.push(i);
  }
  return {
    participants: n,
    relations: r,
    reciprocity: a,
    options: t,
    offersOf: o,
    scorer: pa(t, a.quality)
  };
}
function Gt(e) {
  return { ignoresMethods: !1, leastProficiency: e.leastProficiency };
}
function _e({ relation: e }) {
  return e !== "near";
}
function xa(e) {
  let { participants: t, scorer: n } = e, { seeks: r } = t, a = Gt(e.options), o = r.reduce((u, { skill: d }) => e.relations.relatedTo(d).filter(_e).reduce(
    (g, p) => {
      var m, f;
      return g + ((f = (m = e.offersOf.get(p.skill)) == null ? void 0 : m.length) != null ? f : 0);
    },
    u
  ), 0), s = new Int32Array(r.length + 1), i = new Int32Array(o), l = new Int16Array(o), c = 0;
  return r.forEach((u) => {
    yt(e, u, _e, (d, g) => {
      ft(u, d, t, a) === null && (i[c] = d.index, l[c++] = n.score(u, d, g.quality));
    }), s[u.index + 1] = c;
  }), { starts: s, others: i.subarray(0, c), scores: l.subarray(0, c) };
}
function ka(e, t) {
  let n = new Int32Array(t + 1);
  e.others.forEach((s) => {
    n[s + 1]++;
  });
  for (let s = 0; s < t; s++)
    n[s + 1] += n[s];
  let r = n.slice(), a = new Int32Array(e.others.length), o = new Int16Array(e.others.length);
  for (let s = 0; s + 1 < e.starts.length; s++)
    for (let i = e.starts[s]; i < e.starts[s + 1]; i++) {
      let l = r[e.others[i]]++;
      a[l] = s, o[l] = e.scores[i];
    }
  return { starts: n, others: a, scores: o };
}
function yt(e, t, n, r) {
  for (let a of e.relations.relatedTo(t.skill)) {
    let o = n(a) ? e.offersOf.get(a.skill) : void 0;
    if (o !== void 0)
      for (let s of o)
        r(s, a);
  }
}
function ba(e, t, n) {
  var r;
  return (r = e.relations.relatedTo(t.skill).find(({ skill: a }) => a === n.skill)) != null ? r : null;
}
function wa(e, t) {
  let n = /* @__PURE__ */ new Map(), r = Gt(e.options);
  return yt(e, t, _e, (a) => {
    var s;
    let o = ft(t, a, e.participants, r);
    o !== null && n.set(o, ((s = n.get(o)) != null ? s : 0) + 1);
  }), n;
}

// src/core/exchange/read-records-file.ts
function Ea(e, t = {}) {
  let n = [], r = [], a = /* @__PURE__ */ new Set(), o = [], s = /* @__PURE__ */ new Map(), i = 0, l = (c, u) => {
    n.push({ line: i, fault: c, isLeftOut: u });
  };
  for (let c of e) {
    if (i++, c.trim() === "")
      continue;
    let u = Lc(c.trim()), d = u === null ? null : j(u, "kind");
    if (u === null)
      l(We(null, "not-json"), !0);
    else if (d === "request") {
      let g = Ic(u);
      "key" in g ? l(g, !0) : r.push(g);
    } else if (d !== "offer" && d !== "seek" && d !== "blocked")
      l(We("kind", "kind", K(d), "offer, seek, request, blocked"), !0);
    else {
      let g = Nc(u);
      if (g === null)
        l(We("user", "user"), !0);
      else if (d === "blocked")
        a.add(g);
      else {
        let p = Cc(u), m = ze(d, g, p.values, N(T({}, t), { allowsOthers: !0 })), { values: f } = m, y = f === null || f.id === null ? null : `${d} ${g}/${f.id}`, h = y === null ? void 0 : s.get(y);
        [...p.faults, ...m.faults].forEach((k) => l(k, f === null)), h !== void 0 ? l(We("id", "twice", ye(f), h), !0) : f !== null && (o.push({ line: i, values: f }), y !== null && s.set(y, i));
      }
    }
  }
  return { records: Mc(o.map(({ values: c }) => c)), requests: r, blocked: a, faults: n };
}
function Mc(e) {
  let t = /* @__PURE__ */ new Map();
  for (let r of e) {
    let a = t.get(r.user);
    a === void 0 ? t.set(r.user, [r]) : a.push(r);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r) => Ut(r).forEach(({ record: a }, o) => {
    n.set(r[o], a);
  })), e.map((r) => n.get(r));
}
function We(e, t, ...n) {
  return { parameter: e, key: `localskills-records-fault-${t}`, parameters: n };
}
function Lc(e) {
  try {
    let t = JSON.parse(e);
    return J(t) ? t : null;
  } catch (t) {
    return null;
  }
}
function Nc(e) {
  let t = j(e, "user"), n = typeof t == "string" ? me(t) : "";
  return n === "" || n.includes("/") ? null : n;
}
function Ic(e) {
  let [t, n] = ["seek", "offer"].map((l) => {
    let c = j(e, l);
    return typeof c == "string" ? /^([^/]+)\/([a-z0-9-]{1,48})$/.exec(c.trim()) : null;
  }).map((l) => l === null ? null : ye({ user: me(l[1]), id: l[2] })), r = j(e, "state");
  if (typeof t != "string" || typeof n != "string")
    return We(typeof t == "string" ? "offer" : "seek", "request");
  let a = j(e, "skill"), o = typeof a == "string" && te.test(a) ? { skill: a } : {}, s = j(e, "skills"), i = Array.isArray(s) ? { skills: s.filter((l) => typeof l == "string" && te.test(l)) } : {};
  return jn.includes(r) ? T(T({ seek: t, offer: n, state: r }, o), i) : We("state", "state", K(r), jn.join(", "));
}
function Cc(e) {
  var a;
  let t = /* @__PURE__ */ new Map(), n = [], r = (o) => typeof o == "string" || typeof o == "number";
  for (let o of Ie) {
    let s = (a = j(e, o)) != null ? a : null, i = Array.isArray(s) ? s : [s];
    s !== null && (i.every(r) ? t.set(o, i.join(";")) : n.push(We(o, "value", o, K(s))));
  }
  return { values: t, faults: n };
}

// src/core/exchange/crowding.ts
function Yn(e, t, n) {
  let { listsPerPlace: r, crowding: a, mostPlaces: o } = n, s = e.length, i = Array.from(t).reduce((k, x) => Math.max(k, x), -1) + 1, l = new Int32Array(i), c = Array.from({ length: i }, () => []);
  for (let k = 0; k < s; k++) {
    let x = t[k], S = l[x] + e[k];
    l[x] = Math.min(o, S), c[x].push(k);
  }
  let u = new Int32Array(s), d = new Uint8Array(s), g = new Int32Array(s), p = new Int32Array(i), m = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Set(), y = (k, x) => Math.floor(k / x), h = (k) => {
    let x = t[k], S = Math.max(
      y(g[k], e[k]),
      y(p[x], l[x])
    );
    u[k] = a * S, d[k] = +(S >= r);
  };
  return {
    penalties: u,
    full: d,
    add(k, x) {
      let S = t[k], P = k * 67108864 + x;
      if (m.has(P))
        return;
      m.add(P), g[k]++, h(k);
      let E = S * 67108864 + x;
      f.has(E) || (f.add(E), p[S]++, p[S] % l[S] === 0 && c[S].forEach(h));
    }
  };
}

// src/core/exchange/reasons.ts
function Sa(e, t, n, r) {
  let a = e.scorer.qualities(t, n, r.quality), o = e.scorer.points(a), s = Fc(e, t, n, r, a), i = [];
  for (let l of $e) {
    let c = s[l];
    c !== null && i.push({ part: l, code: c.code, parameters: c.parameters, points: o[l] });
  }
  return i;
}
function X(e, ...t) {
  return { code: e, parameters: t };
}
function Fc(e, t, n, r, a) {
  let o = e.reciprocity.best(t.account, n.account);
  return {
    skill: r.relation === "same" ? X("skill-same", { skill: n.skill }) : X(`skill-${r.relation}`, { skill: n.skill }, { skill: t.skill }),
    level: t.level === 0 || n.level === 0 ? X("level-unknown") : X(n.level < t.level ? "level-low" : "level-fits", n.level, t.level),
    language: Dc(e, t, n),
    method: $c(t, n),
    place: _c(t, n),
    reciprocity: o === null ? null : X("reciprocal", { skill: o.skill }),
    freshness: n.confirmedDays === null ? X("confirmed-unknown") : n.confirmedDays === 0 ? X("confirmed-today") : X("confirmed-days", n.confirmedDays),
    room: X("room", n.room, n.capacity),
    waiting: a.waiting === 0 ? null : X("waiting", t.waitedDays)
  };
}
function Dc(e, t, n) {
  let r = ga(t, n);
  if (r === null)
    return null;
  let a = r.proficiency >= e.options.leastProficiency;
  return X(a ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function $c(e, t) {
  if (e.methods === 0 || t.methods === 0)
    return X("methods-any");
  let n = Jo(e.methods, t.methods);
  return n.length === 0 ? X("methods-different") : X("methods", { methods: n });
}
function _c(e, t) {
  let [n, r] = [e.record.timezone, t.record.timezone];
  if (n !== null && r !== null) {
    let a = Pt(n, r);
    return a === 0 ? X("timezone-same") : X("timezone-apart", a / 60);
  }
  return e.region === null || t.region === null ? X("place-unknown") : e.region === t.region ? X("region-same", { region: t.record.region }) : X("region-different");
}
function Ra(e, t) {
  let n = [];
  wa(e, t).forEach((a, o) => n.push(X(`limit-${o}`, a))), n.sort((a, o) => a.code < o.code ? -1 : 1);
  let r = e.relations.relatedTo(t.skill).filter(_e).reduce((a, { skill: o }) => {
    var s;
    return a + ((s = e.participants.absentOffers.get(o)) != null ? s : 0);
  }, 0);
  return r > 0 && n.push(X("limit-absent", r)), n.length > 0 ? n : [X("no-offer", { skill: t.skill })];
}

// src/core/exchange/spread.ts
function Xn(e, t) {
  let { starts: n, others: r, scores: a } = e, { people: o, owners: s, crowding: i, order: l, length: c } = t, { penalties: u, full: d } = i, g = Array.from({ length: n.length - 1 }, () => []), p = Wc(e, o), m = g.map((y, h) => h).filter((y) => p[y] > 0).sort((y, h) => p[y] - p[h] || l(y, h)), f = (y, h) => g[y].some((k) => o[r[k]] === o[h]);
  for (let y = 0; y < c && m.length > 0; y++)
    m = m.filter((h) => {
      let k = n[h + 1], x = -1, S = -1 / 0;
      for (let P = n[h]; P < k; P++) {
        let E = r[P], O = a[P] - u[E];
        (O > S || O === S && E < r[x]) && (y === 0 || d[E] === 0) && !f(h, E) && (x = P, S = O);
      }
      return x !== -1 && (g[h].push(x), i.add(r[x], s[h])), x !== -1;
    });
  return g.forEach((y) => y.sort((h, k) => a[k] - a[h] || r[h] - r[k])), g;
}
function Wc({ starts: e, others: t }, n) {
  let r = new Int32Array(e.length - 1), a = new Int32Array(Array.from(n).reduce((o, s) => Math.max(o, s), 0) + 1);
  for (let o = 0; o < r.length; o++)
    for (let s = e[o]; s < e[o + 1]; s++) {
      let i = n[t[s]];
      a[i] !== o + 1 && (a[i] = o + 1, r[o]++);
    }
  return r;
}

// src/core/exchange/shortlists.ts
function va(e, t = xa(e)) {
  let { participants: { seeks: n, offers: r }, options: a } = e, o = (m, f) => Oa(e, n[m], r[f], null), s = r.map(({ account: m }) => m), i = n.map(({ account: m }) => m), l = Yn(r.map(({ room: m }) => Math.max(1, m)), s, a), c = Xn(t, {
    people: s,
    owners: i,
    crowding: l,
    length: a.shortlistLength,
    order: (m, f) => Ta(n, m, f)
  }), u = c.map((m, f) => m.map((y) => o(f, t.others[y]))), d = /* @__PURE__ */ new Map();
  n.map(({ index: m }) => m).sort((m, f) => Ta(n, m, f)).forEach((m) => {
    let f = u[m], y = new Set(c[m].map((k) => r[t.others[k]].account)), h = Uc(e, n[m], y, l);
    f.length > 0 ? f.push(...h) : d.set(m, h);
  });
  let g = ka(t, r.length), p = Xn(g, {
    people: i,
    owners: s,
    crowding: Yn(n.map(() => 1), i, a),
    length: a.shortlistLength,
    order: (m, f) => m - f
  }).map((m, f) => m.map((y) => o(g.others[y], f)));
  return {
    seeks: u.map((m, f) => ({ seek: n[f].key, suggestions: m })).filter(({ suggestions: m }) => m.length > 0),
    offers: p.map((m, f) => ({ offer: r[f].key, suggestions: m })).filter(({ suggestions: m }) => m.length > 0),
    unmatched: n.filter(({ index: m }) => d.has(m)).map((m) => {
      var f;
      return { seek: m.key, reasons: Ra(e, m), nearest: (f = d.get(m.index)) != null ? f : [] };
    })
  };
}
function Ta(e, t, n) {
  return e[n].waitedDays - e[t].waitedDays || t - n;
}
function Oa(e, t, n, r) {
  let a = ba(e, t, n);
  return {
    seek: t.key,
    offer: n.key,
    score: e.scorer.score(t, n, a.quality),
    reasons: Sa(e, t, n, a),
    widened: r
  };
}
function Hc(e) {
  let t = Gt(e), n = N(T({}, t), { ignoresMethods: !0 });
  return [
    { widening: "near-skill", isForFew: !0, leniency: t },
    { widening: "any-method", isForFew: !1, leniency: n },
    { widening: "basic-language", isForFew: !1, leniency: N(T({}, n), { leastProficiency: 1 }) }
  ];
}
function Uc(e, t, n, r) {
  let { options: a } = e, o = [], s = () => a.shortlistLeast - n.size;
  for (let { widening: i, isForFew: l, leniency: c } of Hc(a)) {
    let u = n.size === 0;
    if (u || l && s() > 0) {
      let d = [];
      yt(e, t, (p) => !l || !_e(p), (p, m) => {
        if ((u || r.full[p.index] === 0) && ft(t, p, e.participants, c) === null) {
          let f = r.penalties[p.index];
          d.push({ offer: p, value: e.scorer.score(t, p, m.quality) - f });
        }
      }), d.sort((p, m) => m.value - p.value || p.offer.index - m.offer.index);
      let g = n.size + Math.max(1, s());
      for (let { offer: p } of d)
        n.size < g && !n.has(p.account) && (n.add(p.account), r.add(p.index, t.account), o.push(Oa(e, t, p, i)));
    }
  }
  return o.sort((i, l) => l.score - i.score || (i.offer < l.offer ? -1 : 1));
}

// src/core/exchange/suggest-for-one.ts
function Aa(e) {
  let t = J(e) ? j(e, "pages") : void 0;
  return Array.isArray(t) ? t.filter((n) => typeof n == "string") : [];
}
function Pa(e, t) {
  let n = e.reduce((i, l) => {
    let c = J(l) ? j(l, "lines") : void 0;
    return Array.isArray(c) ? i.concat(c.filter((u) => typeof u == "string")) : i;
  }, []), [r] = e, { records: a, requests: o, blocked: s } = Ea(n, { taxonomy: t });
  return {
    records: a,
    requests: o,
    blocked: s,
    options: jo(J(r) ? j(r, "matching") : void 0).options
  };
}
function Ma(e, t, n, r) {
  var p, m, f, y, h, k;
  let { requests: a, blocked: o, options: s } = t, i = t.records.filter(({ kind: x, user: S }) => x !== e.kind && S !== e.user), l = ha({ records: [e, ...i], requests: a, blocked: o, date: n, taxonomy: r }, s), { seeks: c, offers: u, unmatched: d } = va(l);
  if (e.kind === "offer")
    return { suggestions: (m = (p = u[0]) == null ? void 0 : p.suggestions) != null ? m : [], isNearest: !1 };
  let g = (y = (f = c[0]) == null ? void 0 : f.suggestions) != null ? y : [];
  return g.length > 0 ? { suggestions: g, isNearest: !1 } : { suggestions: (k = (h = d[0]) == null ? void 0 : h.nearest) != null ? k : [], isNearest: !0 };
}

// src/core/exchange/steps/exchange-step.ts
var ht = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], La = ["learned", "partly", "not-met"];
function jt(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Qn(e) {
  let t = e.lastIndexOf("/"), n = me(e.slice(0, Math.max(0, t))), r = e.slice(t + 1).trim();
  return n === "" || n.includes("/") || !te.test(r) ? null : `${n}/${r}`;
}
function Te(e) {
  return [jt(e.seek), jt(e.offer)];
}

// src/ui/survey-text.ts
function Bc(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function Zn(e, t) {
  return Bc(b("span", {}, e.text), e, t);
}

// src/ui/exchange/skill-words.ts
function se(e, t, n) {
  return t != null && t.get(e) ? Zn(qt(e, t, n), n) : b("bdi", {}, je(e));
}
function er(e, t, n) {
  var r;
  return ((r = t == null ? void 0 : t.ancestors(e)) != null ? r : []).map(({ label: a }) => tt(a, n, t == null ? void 0 : t.locale).text).reverse();
}
function tr(e, t) {
  return e.join(t.direction === "rtl" ? " \u2039 " : " \u203A ");
}

// src/ui/exchange/fitting-people.ts
var qc = 3, Gc = /-unknown$/;
function jc(e, t, n) {
  return C(this, null, function* () {
    let { wiki: r, titles: a, now: o } = n, s = (u) => C(null, null, function* () {
      let d = yield r.readPages(u);
      return u.map((g) => {
        var p, m;
        return De((m = (p = d.get(g)) == null ? void 0 : p.latest.text) != null ? m : "").value;
      });
    }), [i] = yield s([a.matchesData()]);
    if (i == null)
      return null;
    let l = Aa(i).filter((u) => u.startsWith(`${a.matches()}/`)), c = Pa([i, ...l.length === 0 ? [] : yield s(l)], t.taxonomy);
    return Ma(e, c, o().toISOString().slice(0, 10), t.taxonomy);
  });
}
function Na(e, t, n, r) {
  let { messages: a, titles: o, pageUrl: s } = n, i = (g, ...p) => a.text(`localskills-exchange-fitting-${g}`, ...p), l = e.kind === "offer" ? "seek" : "offer", c = { messages: a, taxonomy: t.taxonomy, languageName: n.languageName }, u = (g) => {
    let p = g[l], m = jt(p), f = g.reasons.filter(({ code: y }) => !Gc.test(y)).map((y) => qo(y, c));
    return b(
      "li",
      {},
      b("a", {
        class: "ext-localSkills-exchange-fitting-person",
        href: `${s(o.people(m))}#${l}-${p.slice(m.length + 1)}`
      }, b("bdi", {}, m)),
      g.widened === null ? null : b("div", {}, Go(g.widened, a)),
      b("div", { class: "ext-localSkills-making-help" }, f.join(" \xB7 ")),
      n.ask === null ? null : q(
        // Messages used here: localskills-start-ask-learn, localskills-start-ask-teach
        a.text(l === "offer" ? "localskills-start-ask-learn" : "localskills-start-ask-teach", m),
        "normal",
        () => r(g)
      ).$element[0]
    );
  }, d = b("div", { role: "status", class: "ext-localSkills-exchange-fitting" }, b("p", {}, i("loading")));
  return jc(e, t, n).then((g) => {
    var p;
    if (g === null || g.suggestions.length === 0) {
      let m = (p = se(e.skill, t.taxonomy, a).textContent) != null ? p : "";
      z(d, b("p", {}, i(`nobody-${e.kind}`, m)));
    } else
      z(
        d,
        b("h3", {}, g.isNearest ? i("nearest") : i(`${l}s`)),
        b("ul", {}, ...g.suggestions.slice(0, qc).map(u))
      );
  }, () => z(d)), d;
}

// src/ui/list-words.ts
function Ia(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange/record-words.ts
function nr(e, t) {
  var n;
  return (n = it(N(T({}, e), { user: "", id: "" }), t)) != null ? n : "open";
}
function zt(e, t) {
  let { messages: n, formatDate: r, now: a } = t, o = nr(e, a().toISOString().slice(0, 10)), s = n.text(`localskills-template-card-status-${o}`), i = o === "paused" && e.until !== null ? n.text("localskills-template-card-until", r(e.until)) : o === "expired" ? n.text("localskills-template-card-expired", r(e.expires)) : o === "open" && e.expires !== null ? n.text("localskills-template-card-expires", r(e.expires)) : "";
  return i === "" ? s : `${s} \xB7 ${i}`;
}
var Ca = {
  kind: "localskills-exchange-direction",
  skill: "localskills-exchange-skill",
  level: "localskills-template-field-level",
  methods: "localskills-template-field-methods",
  languages: "localskills-template-field-languages",
  capacity: "localskills-template-field-capacity",
  region: "localskills-template-field-region",
  timezone: "localskills-template-field-timezone",
  for: "localskills-template-field-for",
  affiliate: "localskills-template-field-affiliate",
  note: "localskills-template-field-note",
  since: "localskills-exchange-since",
  confirmed: "localskills-exchange-confirmed",
  expires: "localskills-exchange-expires",
  status: "localskills-exchange-status",
  until: "localskills-exchange-paused-until"
};
function Fa(e, t, n, r) {
  var i, l, c;
  let { messages: a, formatDate: o } = n, s = (u) => u.length === 0 ? "" : Ia(u, a.language);
  switch (e) {
    case "kind":
      return a.text(`localskills-exchange-direction-${t.kind}`);
    case "skill":
      return (i = se(t.skill, r, a).textContent) != null ? i : "";
    case "level":
      return t.level === null ? "" : a.text(`localskills-template-level-${t.level}`);
    case "methods":
      return s(t.methods.map((u) => a.text(`localskills-template-method-${u}`)));
    case "languages":
      return s(t.languages.map((u) => {
        var d, g;
        return (g = (d = re(u)) == null ? void 0 : d.code) != null ? g : u;
      }));
    case "capacity":
      return t.capacity === null ? "" : a.text("localskills-template-capacity", t.capacity);
    case "region": {
      let u = `localskills-template-region-${t.region}`;
      return t.region !== null && a.has(u) ? a.text(u) : (l = t.region) != null ? l : "";
    }
    case "timezone":
      return t.timezone === null ? "" : `UTC${ge(t.timezone)}`;
    case "status":
      return a.text(`localskills-template-card-status-${t.status}`);
    case "since":
    case "confirmed":
    case "expires":
    case "until":
      return t[e] === null ? "" : o(t[e]);
    default:
      return (c = t[e]) != null ? c : "";
  }
}

// src/ui/exchange/made-by-other-notice.ts
function Da(e, t, n, r) {
  return Y(
    "warning",
    b("p", {}, r === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", n, r)),
    b("p", {}, b(
      "a",
      { href: t(n, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}
function $a(e, t, n, r) {
  return Y(
    "warning",
    b("p", {}, r === null ? e.text("localskills-exchange-left-out-hidden") : e.text("localskills-exchange-left-out", r)),
    b("p", {}, b(
      "a",
      { href: t(n, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-left-out-see")
    ))
  );
}

// src/ui/exchange/list-screen.ts
var _a = 57344;
function Vt(e, t) {
  let { messages: n, pageUrl: r } = e, a = t.madeByOther === null ? [] : [Da(n, r, t.madeByOther, t.isSilenced ? null : t.page)];
  return t.strangers.forEach((o, s) => a.push(Y("warning", b(
    "p",
    {},
    n.text("localskills-exchange-stranger", s, o != null ? o : n.text("localskills-exchange-stranger-hidden")),
    " ",
    b("a", { href: r(s, { diff: "cur" }), target: "_blank" }, n.text("localskills-exchange-stranger-see"))
  )))), a;
}
function zc(e, t) {
  let { parameters: n } = e, r = n.map((a, o) => typeof a == "string" ? String.fromCharCode(_a + o) : a);
  return _r(N(T({}, e), { parameters: r }), t).split(/([\ue000-\ue00f])/).map((a) => {
    let o = a.charCodeAt(0) - _a;
    return a.length === 1 && o >= 0 && o < n.length ? b("bdi", {}, String(n[o])) : a;
  });
}
function rr(e, t) {
  let { messages: n } = e;
  return t.faults.length === 0 ? null : Y(
    "warning",
    b("p", {}, n.text("localskills-exchange-faults")),
    b("ul", {}, ...t.faults.map((r) => b("li", { dir: n.direction }, ...zc(r, n))))
  );
}
function Wa(e) {
  let { context: t, exchange: n, direction: r, onNew: a, onChange: o, onManage: s } = e, { messages: i, pageUrl: l } = t, c = (d) => {
    let { draft: g } = d, p = OO.ui.generateElementId(), m = g.skill === "" ? i.text("localskills-exchange-unnamed") : se(g.skill, n.taxonomy, i), f = (y, h) => {
      let k = q(i.text(y), "quiet", h);
      return k.$element.find("input, button").attr("aria-describedby", p), k;
    };
    return b(
      "li",
      { class: `ext-localSkills-exchange-record ext-localSkills-exchange-record-${g.kind}` },
      // Messages used here: localskills-template-card-offer, localskills-template-card-seek
      b("div", { class: "ext-localSkills-making-help" }, i.text(`localskills-template-card-${g.kind}`)),
      b("div", { id: p, class: "ext-localSkills-exchange-record-skill" }, b("strong", {}, m)),
      b("div", { class: "ext-localSkills-making-help" }, d.record === null ? i.text("localskills-exchange-unreadable") : zt(g, t)),
      rr(t, d),
      Q(
        f(d.record === null ? "localskills-exchange-mend" : "localskills-exchange-change", () => o(d)),
        f("localskills-exchange-manage", () => s(d))
      )
    );
  }, u = r === "offer" ? "seek" : "offer";
  return b(
    "div",
    {},
    b("h2", { tabindex: "-1" }, i.text("localskills-exchange-list")),
    ...Vt(t, n),
    Q(
      // Messages used here: localskills-exchange-new-offer, localskills-exchange-new-seek
      q(i.text(`localskills-exchange-new-${r}`), "primary", () => a(r)),
      q(i.text(`localskills-exchange-new-${u}`), "normal", () => a(u))
    ),
    b("ul", { class: "ext-localSkills-exchange-records" }, ...n.records.map(c)),
    b(
      "p",
      { class: "ext-localSkills-making-help" },
      i.text("localskills-exchange-list-page"),
      " ",
      b("a", { href: l(n.page) }, n.page)
    )
  );
}

// src/ui/survey-making/fields.ts
var Ha = 0;
function Ua(e, t, n, r) {
  var o;
  let a = new OO.ui.FieldLayout(e, T({
    label: n.isOwnText === !0 ? $(b("bdi", {}, t.label)) : t.label,
    align: (o = n.align) != null ? o : "top"
  }, t.help === void 0 ? {} : { help: t.help, helpInline: !0 }));
  return N(T({
    element: a.$element[0]
  }, r), {
    setFault(s) {
      a.setErrors(s === null ? [] : [s]);
    },
    setDisabled(s) {
      e.setDisabled(s);
    },
    focus() {
      e.focus(), a.scrollElementIntoView();
    }
  });
}
function fe(e) {
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: a, min: o, max: s, placeholder: i } = e, l = T(T({
    value: r
  }, a === void 0 ? {} : { maxLength: a }), i === void 0 ? {} : { placeholder: i }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(N(T({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(N(T({}, l), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(T(T({ type: t }, o === void 0 ? {} : { min: o }), s === void 0 ? {} : { max: s })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), Ua(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function Kt(e) {
  let { label: t, help: n, value: r } = e, a = `ext-localSkills-making-list-${++Ha}`, o = b("select", {
    id: a,
    class: "ext-localSkills-making-select",
    "aria-describedby": `${a}-help ${a}-fault`
  }, ...e.options.map((i) => b("option", { value: i.value }, i.label))), s = b("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
  return o.value = r, o.addEventListener("change", () => e.onChange(o.value)), {
    element: b(
      "div",
      { class: "ext-localSkills-making-field" },
      b("label", { for: a }, t),
      o,
      b("div", { class: "ext-localSkills-making-help", id: `${a}-help` }, n != null ? n : null),
      s
    ),
    value: () => o.value,
    show(i) {
      o.value = i;
    },
    setFault(i) {
      s.textContent = i != null ? i : "";
    },
    setDisabled(i) {
      o.disabled = i;
    },
    focus: () => o.focus()
  };
}
function or(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), Ua(t, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}
function Ba(e) {
  let t = `ext-localSkills-making-choice-${++Ha}`, n = /* @__PURE__ */ new Map(), r = b("div", { class: "ext-localSkills-making-fault", id: `${t}-fault` }), a = b(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    b("legend", {}, e.label),
    e.help === void 0 ? null : b("p", { class: "ext-localSkills-making-help" }, e.help),
    ...e.options.map((s, i) => {
      let l = new OO.ui.RadioInputWidget({
        name: t,
        value: s.value,
        selected: s.value === e.value,
        inputId: `${t}-${i}`
      });
      return n.set(s.value, l), l.$input.on("change", () => {
        e.onChange(s.value);
      }), s.help !== void 0 && l.$input.attr("aria-describedby", `${t}-${i}-help`), b(
        "div",
        { class: "ext-localSkills-making-option" },
        l.$element[0],
        b(
          "div",
          {},
          b("label", { for: `${t}-${i}` }, s.label),
          s.help === void 0 ? null : b("div", { class: "ext-localSkills-making-help", id: `${t}-${i}-help` }, s.help)
        )
      );
    }),
    r
  ), o = () => {
    let s = "";
    return n.forEach((i, l) => {
      i.isSelected() && (s = l);
    }), s;
  };
  return {
    element: a,
    value: o,
    show(s) {
      n.forEach((i, l) => i.setSelected(l === s));
    },
    setFault(s) {
      r.textContent = s != null ? s : "";
    },
    setDisabled(s) {
      n.forEach((i) => i.setDisabled(s));
    },
    focus() {
      var s, i;
      (i = (s = n.get(o())) != null ? s : Array.from(n.values())[0]) == null || i.focus();
    }
  };
}
function xt(e, ...t) {
  return b("details", { class: "ext-localSkills-making-folded" }, b("summary", {}, e), ...t);
}

// src/ui/exchange/manage-screen.ts
var Vc = 1;
function qa(e) {
  let { context: t, taxonomy: n, own: r, onManage: a, onChange: o } = e, { messages: s, now: i } = t, { draft: l } = r, c = i().toISOString().slice(0, 10), u = nr(l, c), d = (S, P, E, ...O) => b(
    "div",
    { class: "ext-localSkills-exchange-act" },
    ...O,
    // Messages used here: localskills-exchange-act-resume, localskills-exchange-act-resume-explain and so on
    q(s.text(`localskills-exchange-act-${S}`), P, E).$element[0],
    b("p", { class: "ext-localSkills-making-help" }, s.text(`localskills-exchange-act-${S}-explain`))
  ), g = N(T({}, l), { confirmed: c, status: "open", until: null }), p = Ve(c, dt), m = l.expires === null || l.expires >= c ? l.expires : p, f = fe({
    label: s.text("localskills-exchange-pause-until"),
    help: s.text("localskills-exchange-pause-until-help"),
    kind: "date",
    min: c,
    value: Ve(c, Vc),
    onChange: () => f.setFault(null)
  }), y = () => {
    let S = f.value();
    if (S !== "" && S <= c) {
      f.setFault(s.text("localskills-exchange-pause-past")), f.focus();
      return;
    }
    a("pause", N(T({}, l), { status: "paused", until: S === "" ? null : S }));
  }, h = u === "open", k = r.record !== null, x = u === "matched" || u === "closed";
  return b(
    "div",
    {},
    b("div", { class: "ext-localSkills-making-help" }, s.text(`localskills-template-card-${l.kind}`)),
    b(
      "h2",
      { tabindex: "-1" },
      l.skill === "" ? s.text("localskills-exchange-unnamed") : se(l.skill, n, s)
    ),
    b("p", { class: "ext-localSkills-making-help" }, zt(l, t)),
    !k || h || u === "expired" ? null : d("resume", "primary", () => a("resume", N(T({}, g), { expires: m }))),
    !k || !h && u !== "expired" ? null : d("renew", "primary", () => a("renew", N(T({}, g), { expires: l.expires === null ? null : p }))),
    d(k ? "change" : "mend", "normal", o),
    !k || !h ? null : d("pause", "normal", y, f.element),
    !k || x ? null : d("matched", "normal", () => a("matched", N(T({}, l), { status: "matched", until: null }))),
    !k || u === "closed" ? null : d("close", "normal", () => a("closed", N(T({}, l), { status: "closed", until: null }))),
    b("div", { class: "ext-localSkills-exchange-act" }, Ct({
      messages: s,
      label: s.text("localskills-exchange-delete"),
      explanation: [b("p", {}, s.text("localskills-exchange-delete-explain"))],
      yes: s.text("localskills-exchange-delete"),
      act: () => a("delete", null)
    }))
  );
}

// src/core/wikitext/write.ts
var Kc = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function ja(e, t) {
  Ga(e);
  let n = `{{${e}
`;
  for (let [r, a] of t)
    Ga(r), n += a.charAt(0) === "=" ? `|${r}=
${a}
` : `|${r}=${a}
`;
  return `${n}}}`;
}
function Ga(e) {
  if (Kc.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/exchange/edit-records.ts
function ar(e) {
  let t = /* @__PURE__ */ new Map();
  return Ie.filter((n) => e.kind === "offer" || !Sn.includes(n)).forEach((n) => {
    let r = n === "lang" ? null : e[n], a = r === null ? "" : n === "timezone" ? ge(r) : Array.isArray(r) ? r.join(";") : String(r);
    a !== "" && t.set(n, a);
  }), t;
}
var Jc = /[=|{}[\]<>&\n]|^$/, Yc = /^[+-]\d\d:\d\d$/;
function Xc(e) {
  return Yc.test(e) ? e : lt(e);
}
function za(e, t, n = /* @__PURE__ */ new Map()) {
  let r = Array.from(t.keys()).filter((o) => !Jc.test(o)), a = (o) => Ie.includes(o) ? Ie.indexOf(o) : 1 / 0;
  return r.sort((o, s) => a(o) - a(s) || r.indexOf(o) - r.indexOf(s)), ja(
    ee[e],
    r.map((o) => {
      var s;
      return [o, (s = n.get(o)) != null ? s : Xc(t.get(o))];
    })
  );
}
function Qc(e) {
  return za(e.kind, ar(e));
}
function Va(e, { kind: t, id: n }, { readCalls: r, taxonomy: a }) {
  let o = Fe(r(e), "", { taxonomy: a != null ? a : null }).find(({ record: s, call: i }) => {
    var l;
    return s === null ? i.template === ee[t] && ((l = i.parameters.get("id")) != null ? l : "") === n : s.kind === t && s.id === n;
  });
  return o === void 0 ? null : o.call;
}
function sr(e, t, n) {
  var c;
  let { readCalls: r } = n, a = Qc(t), o = r(e), s = o.filter(({ template: u }) => u === ee[t.kind]).pop(), i = [e.replace(/\s+$/, "").length, 0];
  s !== void 0 && Ya(e, s) && i.unshift(s.end);
  let l = i.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${a}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => r(u).length === o.length + 1)) != null ? c : l[0];
}
function Ka(e, t, n, r) {
  var u;
  let { mends: a = !1 } = r, o = Va(e, t, r);
  if (o === null)
    return null;
  let s = ar(n), [i] = Fe([o], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), l = i != null && i.record ? ar(i.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return o.parameters.forEach((d, g) => {
    let p = s.get(g) === l.get(g) && t.kind === n.kind;
    (g === "lang" || !a && p) && d.trim() !== "" && s.set(g, Ge(d).trim()), p && s.has(g) && Ae(d) !== Ge(d) && c.set(g, d.trim());
  }), e.slice(0, o.start) + za(n.kind, s, c) + e.slice(o.end);
}
function Ja(e, t, n) {
  let r = Va(e, t, n);
  if (r === null)
    return null;
  let a = e.slice(r.end), o = Ya(e, r) ? /^[ \t]*(?:\n[ \t]*(?:\n|$)|\n|$)/.exec(a) : null;
  return e.slice(0, r.start) + a.slice(o === null ? 0 : o[0].length);
}
function Ya(e, { start: t, end: n }) {
  return (t === 0 || e.charAt(t - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(n));
}

// src/core/exchange/keep-own-words.ts
function Xa({ template: e, parameters: t }) {
  return JSON.stringify([e, Array.from(t)]);
}
function Jt(e, t) {
  let n = /* @__PURE__ */ new Map();
  return t.map(Xa).forEach((r) => {
    var a;
    return n.set(r, ((a = n.get(r)) != null ? a : 0) + 1);
  }), e.filter((r) => {
    var s;
    let a = Xa(r), o = (s = n.get(a)) != null ? s : 0;
    return n.set(a, o - 1), o <= 0;
  });
}
function Zc(e, { start: t, end: n }) {
  let r = (t === 0 || e.charAt(t - 1) === `
`) && e.charAt(n) === `
`;
  return e.slice(0, t) + e.slice(r ? n + 1 : n);
}
function ir(e, t, n) {
  let r = e;
  for (let a = 0; a < 20; a++) {
    let o = Jt(n(r), t);
    if (o.length === 0)
      return r;
    let s = (i, l) => l !== i && l.start >= i.start && l.end <= i.end;
    r = o.filter((i) => !o.some((l) => s(i, l))).sort((i, l) => l.start - i.start).reduce(Zc, r);
  }
  return null;
}
function Qa(e, t, n) {
  let r = n(t), a = ir(e, r, n);
  if (a === null)
    return null;
  let o = Jt(r, n(a)).reduce((i, { start: l, end: c }) => `${i === "" || i.charAt(i.length - 1) === `
` ? i : `${i}
`}${t.slice(l, c)}`, a), s = n(o);
  return Jt(s, r).length === 0 && Jt(r, s).length === 0 ? o : null;
}

// src/core/wikitext/same-calls.ts
function nt(e, t) {
  let n = (r) => JSON.stringify(r.map(({ template: a, parameters: o }) => [a, Array.from(o)]));
  return n(e) === n(t);
}

// src/ui/exchange/own-words.ts
function Za(e, t) {
  return C(this, null, function* () {
    var c;
    let { user: n, readPersonCalls: r, ownTextOf: a } = e, o = (c = t.latest.text) != null ? c : "";
    if (t.latest.user === n.name)
      return { text: o };
    let [s, i] = yield Promise.all([r(), a(t.title)]);
    if (nt(s(o), s(i != null ? i : "")))
      return { text: o };
    let l = i === null ? null : Qa(o, i, s);
    if (l === null)
      throw new Z("not-yours", "");
    return { text: l, leftOut: t.latest.user };
  });
}

// src/ui/exchange/take-out-merged.ts
function es(e, t, n) {
  return C(this, null, function* () {
    var a;
    let r = (yield e.readPages([n.title])).get(n.title);
    r !== void 0 && !nt(t((a = r.latest.text) != null ? a : ""), t(n.text)) && (yield e.save(N(T({}, n), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange/publish-record.ts
var eu = 3;
function ts(e, t) {
  let { wiki: n, user: r, now: a } = e, o = { readCalls: Hn(e), taxonomy: t.taxonomy }, s = null, i = (c, u, d) => C(null, null, function* () {
    var A, L, _, R, v, w, M;
    let { own: g, draft: p, mends: m, summary: f } = c;
    if (t.isSilenced)
      throw new Z("not-yours", "");
    let y = (A = g == null ? void 0 : g.page) != null ? A : t.page, h = (yield n.readPages([y])).get(y), k = (L = h == null ? void 0 : h.latest.text) != null ? L : "", x = Un(e, y, k, t.taxonomy), S = (I, W) => x.find(({ name: U }) => U.id === I && U.kind === W), P = () => C(null, null, function* () {
      return h === void 0 ? { text: "" } : Za(e, h);
    }), E, O = (_ = g == null ? void 0 : g.name.id) != null ? _ : "", D;
    if (g === null) {
      let I = p, W = s === null ? void 0 : S(s, I.kind);
      if (W !== void 0 && Se(W.draft, I).length === 0)
        return { kind: "saved", page: y, id: W.name.id };
      if (O = Rn(I.kind, a().toISOString(), x.concat(t.records).map(({ name: U }) => U.id)), s = O, E = yield P(), D = sr(E.text, N(T({}, I), { user: r.name, id: O }), o), o.readCalls(D).length !== o.readCalls(E.text).length + 1)
        throw new Z("invalid-content", "");
    } else {
      let I = S(g.name.id, g.name.kind);
      if ((p === null ? I === void 0 : I !== void 0 && Se(I.draft, p).length === 0) && !(m && ((R = I == null ? void 0 : I.faults.length) != null ? R : 0) > 0))
        return { kind: "saved", page: y, id: O };
      if (I === void 0 || p !== null && Se(I.draft, g.draft).length > 0)
        return { kind: "conflict", saved: I != null ? I : null, savedBy: (v = h == null ? void 0 : h.latest.user) != null ? v : null };
      O = O === "" && p !== null ? Rn(p.kind, a().toISOString(), x.map(({ name: H }) => H.id)) : O, E = yield P();
      let U = p === null ? null : N(T({}, p), { user: r.name, id: O });
      D = U === null ? Ja(E.text, g.name, o) : (w = Ka(E.text, g.name, U, N(T({}, o), { mends: m }))) != null ? w : sr(E.text, U, o);
    }
    d.text = D != null ? D : E.text;
    try {
      let { mergedWith: I } = yield n.save(T({
        title: y,
        text: d.text,
        summary: f,
        baseRevision: (M = h == null ? void 0 : h.latest.id) != null ? M : 0
      }, u));
      I !== void 0 && (yield es(n, yield e.readPersonCalls(), { title: y, text: d.text, summary: f }));
    } catch (I) {
      if (Ce(I) && I.reason === "edit-conflict")
        return "again";
      throw I;
    }
    return T({ kind: "saved", page: y, id: O }, "leftOut" in E ? { leftOut: E.leftOut } : {});
  });
  return {
    publish(d) {
      return C(this, arguments, function* (c, u = {}) {
        var m, f;
        let g = (f = (m = c.own) == null ? void 0 : m.page) != null ? f : t.page, p = { text: "" };
        try {
          for (let y = 0; y < eu; y++) {
            let h = yield i(c, u, p);
            if (h !== "again")
              return h;
          }
          throw new Z("other", "");
        } catch (y) {
          return { kind: "fault", fault: Ce(y) ? y : new Z("other", String(y)), page: g, text: p.text };
        }
      });
    }
  };
}

// src/ui/exchange/record-conflict.ts
function ns(e) {
  let { context: t, taxonomy: n, mine: r, saved: a, savedBy: o, keepMine: s, takeSaved: i } = e, { messages: l } = t, c = (p) => b(
    "td",
    { dir: "auto" },
    p === "" ? b("em", {}, l.text("localskills-exchange-not-said")) : p
  ), u = (p, m) => Fa(p, m, t, n), d = (a === null ? [] : Se(r, a)).map((p) => b(
    "tr",
    {},
    b("th", { scope: "row" }, l.text(Ca[p])),
    c(u(p, r)),
    c(u(p, a))
  )), g = ["", "localskills-save-conflict-mine", "localskills-save-conflict-saved"];
  return Y(
    "error",
    b(
      "p",
      {},
      b("strong", {}, l.text("localskills-save-failed")),
      " ",
      a === null ? l.text("localskills-exchange-conflict-gone") : l.text("localskills-exchange-conflict", o != null ? o : "")
    ),
    d.length === 0 ? null : b("div", { class: "ext-localSkills-exchange-conflict" }, b(
      "table",
      { class: "wikitable" },
      b("thead", {}, b("tr", {}, ...g.map((p) => p === "" ? b("td", {}) : b("th", { scope: "col" }, l.text(p))))),
      b("tbody", {}, ...d)
    )),
    Q(
      q(l.text(a === null ? "localskills-exchange-conflict-put-back" : "localskills-exchange-conflict-keep"), "primary", s),
      q(l.text(a === null ? "localskills-exchange-conflict-leave" : "localskills-exchange-conflict-take"), "normal", i)
    )
  );
}

// src/core/exchange/private-contact.ts
var tu = /[^\s@<>()[\]{}:;,|]+(?:@|\s?[([{]\s?(?:at|arobase|arroba|et)\s?[)\]}]\s?)[\p{L}\d-]+(?:(?:\.|\s?[([{]\s?(?:dot|point|punto|nokta)\s?[)\]}]\s?)[\p{L}\d-]+)+/iu, nu = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/iu, ru = new RegExp("(?<![\\w@])@[\\w.=-]+:[\\w-]+(?:\\.[\\w-]+)+", "u"), ou = /(?:\b(?:t|telegram)\.me\/|\bwa\.me\/|\bchat\.whatsapp\.com\/|\bdiscord\.gg\/|\bsignal\.me\/|\bm\.me\/|\bskype:)\S+|\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)\s*:?\s*@?[\w.]*[\d_@][\w.]*|\bskype\s*:\s*live:\S+|\btg\s*:\s*@[\w.]+/iu, au = /(?:\+|\b00|\b0|\(0)[\d\s().\-/\u00b7\u2010-\u2015\u00a0]{6,22}\d/u, su = new RegExp("(?<![\\d-])(?:1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[.-])\\d{3}[.-]\\d{4}(?![\\d-])", "u"), iu = 8, lu = 15;
function cu(e) {
  return e.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (t) => {
    let n = t.charCodeAt(0), r = [1632, 1776, 2406, 2534].find((a) => n >= a && n <= a + 9);
    return String(n - r);
  }).replace(/[\uff01-\uff5e\u3000\ufe6b]/g, (t) => t.normalize("NFKC"));
}
function rs(e) {
  let t = cu(e), n = [
    ["email", tu],
    ["email", nu],
    ["messenger", ou],
    ["messenger", ru],
    ["phone", su]
  ].map(([r, a]) => {
    let o = a.exec(t);
    return o === null ? null : { kind: r, text: e.slice(o.index, o.index + o[0].length) };
  }).find((r) => r !== null);
  return n != null ? n : uu(t, e);
}
function uu(e, t) {
  let n = e.replace(
    /ISBN(?:-1[03])?:?\s?[\d -]{9,16}[\dx]|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?/giu,
    (o) => "x".repeat(o.length)
  ), r = au.exec(n), a = r === null ? 0 : r[0].replace(/\D/g, "").length;
  return r === null || a < iu || a > lu ? null : { kind: "phone", text: t.slice(r.index, r.index + r[0].length) };
}

// src/ui/questions/picker-options.ts
var gu = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
function Yt(e) {
  return " " + e.normalize("NFD").toLowerCase().replace(gu, "").replace(/ı/g, "i").replace(/[\s_()-]+/g, " ").trim();
}
function lr(e) {
  return `
${e.map(Yt).join(`
`)}
`;
}
function os(e) {
  return e.map(({ code: t, name: n, hint: r, words: a }) => ({
    code: t,
    words: () => b("bdi", {}, n),
    hint: r,
    group: "",
    found: lr([n, r, t].concat(a)),
    choice: null
  }));
}
function as(e, t) {
  let n = Yt(t), r = n.trim().split(" "), a = (s) => e.filter(({ found: i }) => r.every((l) => i.includes(s + l)));
  if (n === " ")
    return e;
  let o = new Set(a(" "));
  return o.size === 0 ? a("").sort((s, i) => s.found.length - i.found.length) : [`
${n}
`, `
${n}`, ""].reduce((s, i) => s.concat(
    Array.from(o).filter((l) => l.found.includes(i) && o.delete(l))
  ), []);
}
function ss(e, t) {
  let n = Yt(t), r = n === " " ? [] : e.filter(({ found: a, group: o }) => a.includes(`
${n}
`) && Yt(o) !== n);
  return r.length === 1 ? r[0] : void 0;
}

// src/ui/questions/combobox.ts
var pu = 100;
function is(e) {
  let { id: t, isMultiple: n, messages: r } = e, a = `${t}-list`, o = b("input", {
    type: "text",
    id: t,
    class: "ext-localSkills-form-input",
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    "aria-describedby": e.describedBy
  }), s = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": a,
    placeholder: r.text("localskills-form-picker-search")
  }, i = b("button", {
    type: "button",
    tabindex: "-1",
    class: "ext-localSkills-form-picker-toggle",
    "aria-label": r.text("localskills-form-picker-open")
  }), l = b("div", T({
    role: "listbox",
    id: a,
    class: "ext-localSkills-form-picker-list",
    "aria-label": r.text("localskills-form-picker-open")
  }, n ? { "aria-multiselectable": "true" } : {})), c = b("div", { class: "ext-localSkills-form-picker-status", role: "status" }), u = b("div", { class: "ext-localSkills-form-picker-field" }, o, i, l), d = b("div", { class: "ext-localSkills-form-picker" }, u, c), g = !0, p = null, m = "", f = !1;
  l.hidden = !0;
  let y = () => Array.from(l.querySelectorAll("[ role=option ]")), h = (R) => {
    if (p && p.classList.remove("ext-localSkills-form-picker-active"), p = R, !R) {
      o.removeAttribute("aria-activedescendant");
      return;
    }
    R.classList.add("ext-localSkills-form-picker-active"), o.setAttribute("aria-activedescendant", R.id);
    let { offsetTop: v, offsetHeight: w } = R;
    l.scrollTop = Math.max(v + w - l.clientHeight, Math.min(l.scrollTop, v));
  }, k = ({ code: R, words: v, hint: w }, M) => b("div", {
    role: "option",
    id: `${a}-${M}`,
    "data-code": R,
    class: "ext-localSkills-form-picker-option",
    "aria-selected": String(e.chosen().includes(R))
  }, v(), w === "" ? null : b("bdi", { class: "ext-localSkills-form-picker-hint" }, w)), x = () => {
    if (l.hidden)
      return;
    let R = p && p.getAttribute("data-code"), v = as(e.options(), o.value), w = o.value === "" ? e.suggested() : [], M = w.map((B) => v.find((G) => G.code === B)).filter((B) => B !== void 0), I = v.filter(({ code: B }) => !w.includes(B)).slice(0, e.isLong ? pu : v.length), W = /* @__PURE__ */ new Map();
    M.length > 0 && W.set(r.text("localskills-form-picker-suggested"), M), I.forEach((B) => {
      W.set(B.group, (W.get(B.group) || []).concat(B));
    });
    let U = 0, H = [];
    W.forEach((B, G) => {
      let ue = B.map((xe) => k(xe, U++));
      H.push(...G === "" ? ue : [b(
        "div",
        { role: "group", "aria-label": G },
        b("div", { class: "ext-localSkills-form-picker-group", "aria-hidden": "true" }, G),
        ...ue
      )]);
    }), z(l, ...H), l.classList.toggle("ext-localSkills-form-picker-none", U === 0), h(y().find((B) => B.getAttribute("data-code") === R) || null), z(c, U === 0 ? r.text("localskills-form-picker-none") : U < v.length ? r.text("localskills-form-picker-more", v.length, U) : o.value !== "" ? r.text("localskills-form-picker-found", U) : null);
  }, S = (R) => {
    l.hidden = !0, o.value = R, h(null), o.setAttribute("aria-expanded", "false"), document.removeEventListener("mousedown", O);
  }, P = (R = "") => {
    S(R), z(c);
  }, E = () => {
    f = !1;
    let R = o.value, v = g && R !== m ? ss(e.options(), R) : void 0;
    P(v || R === m ? "" : R), v && !e.chosen().includes(v.code) && e.pick(v.code);
  }, O = ({ target: R }) => {
    d.contains(R) || (S(o.value), f = !0, document.addEventListener("mouseup", E, { capture: !0, once: !0 }));
  }, D = () => (l.hidden && g && (l.hidden = !1, o.setAttribute("aria-expanded", "true"), document.addEventListener("mousedown", O), z(l), z(c, r.text("localskills-form-picker-loading"))), e.prepare().then(x)), A = (R) => {
    e.pick(R.getAttribute("data-code")), n ? (m = o.value, o.select()) : P();
  }, L = () => {
    g || (o.value = e.take(o.value));
  };
  o.addEventListener("input", () => {
    m = "", D();
  }), o.addEventListener("click", D), o.addEventListener("focus", () => {
    g || e.prepare();
  }), o.addEventListener("change", L), i.addEventListener("click", () => l.hidden ? D() : P(o.value)), o.addEventListener("keydown", (R) => {
    let { key: v } = R;
    v === "Enter" ? (R.preventDefault(), p ? A(p) : L()) : v === "Escape" && !l.hidden ? (R.preventDefault(), P()) : (v === "ArrowDown" || v === "ArrowUp") && g && (R.preventDefault(), (l.hidden ? D() : Promise.resolve()).then(() => {
      let w = y(), M = p ? w.indexOf(p) : -1, I = v === "ArrowDown" ? M + 1 : M < 0 ? w.length - 1 : M - 1;
      h(w[(I + w.length) % w.length] || null);
    }));
  }), l.addEventListener("mousedown", (R) => R.preventDefault()), l.addEventListener("click", ({ target: R }) => {
    let v = R.closest("[ role=option ]");
    v && (h(v), A(v));
  }), d.addEventListener("focusout", ({ relatedTarget: R }) => {
    R && !f && !d.contains(R) && E();
  });
  let _ = (R) => {
    g = R, i.hidden = !R, R ? o.hasAttribute("role") || Object.keys(s).forEach((v) => o.setAttribute(v, s[v])) : (P(o.value), Object.keys(s).forEach((v) => o.removeAttribute(v)));
  };
  return _(!0), { element: d, input: o, draw: x, setList: _ };
}

// src/ui/exchange/picking-field.ts
function Xt(e) {
  let i = e, { label: t, help: n } = i, r = wr(i, ["label", "help"]), a = OO.ui.generateElementId(), o = is(N(T({}, r), { id: a, describedBy: `${a}-help ${a}-fault`, isMultiple: !1 })), s = b("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
  return {
    element: b(
      "div",
      { class: "ext-localSkills-making-field" },
      b("label", { for: a }, t),
      b("div", { class: "ext-localSkills-making-help", id: `${a}-help` }, n),
      o.element,
      s
    ),
    combobox: o,
    setFault(l) {
      s.textContent = l != null ? l : "", l === null ? o.input.removeAttribute("aria-invalid") : o.input.setAttribute("aria-invalid", "true");
    }
  };
}

// src/ui/exchange/languages-field.ts
var mu = [null, vt, 5, 4, 3, 2, 1];
function ls(e) {
  let { context: t, likely: n, onChange: r } = e, { messages: a, loadLanguages: o } = t, s = [], i = [], l = [], c = null, u = b("ul", { class: "ext-localSkills-exchange-languages", "aria-label": a.text("localskills-exchange-languages") }), d = () => (c = c != null ? c : o().then((k) => {
    i = k, l = os(k), h();
  }, () => {
    c = null, m.combobox.setList(!1), m.setFault(a.text("localskills-form-picker-failed", "ar, fr, pt-br"));
  }), c), g = (k) => {
    s = k, m.setFault(null), h(), r(k.map(Ot));
  }, p = (k) => g(s.filter(({ code: x }) => x !== k.code).concat(k)), m = Xt({
    label: a.text("localskills-exchange-languages"),
    help: a.text("localskills-exchange-languages-help"),
    isLong: !0,
    messages: a,
    prepare: d,
    options: () => l,
    suggested: () => n.map((k) => {
      var x, S;
      return (S = (x = re(k)) == null ? void 0 : x.code) != null ? S : "";
    }).concat(a.language),
    chosen: () => s.map(({ code: k }) => k),
    pick: (k) => p({ code: k, proficiency: null }),
    take(k) {
      let x = k.split(/[\s,;]+/).filter((P) => P !== ""), S = x.map(re).filter((P) => P !== null);
      return S.forEach(p), S.length === x.length ? "" : k;
    }
  }), f = (k) => {
    var x, S;
    return (S = (x = i.find((P) => P.code === k)) == null ? void 0 : x.name) != null ? S : k;
  }, y = (k) => {
    let { code: x, proficiency: S } = k, P = f(x), E = b("select", {
      class: "ext-localSkills-making-select",
      "aria-label": a.text("localskills-exchange-proficiency", P),
      "data-code": x
    }, ...mu.concat(S === 0 ? 0 : []).map((D) => b(
      "option",
      { value: String(D) },
      // Messages used here: localskills-exchange-proficiency-0 to -6
      a.text(D === null ? "localskills-exchange-proficiency-none" : `localskills-exchange-proficiency-${D}`)
    )));
    E.value = String(S), E.addEventListener("change", () => {
      var A;
      let D = E.value === "null" ? null : Number(E.value);
      g(s.map((L) => L.code === x ? { code: x, proficiency: D } : L)), (A = u.querySelector(`[ data-code="${x}" ]`)) == null || A.focus();
    });
    let O = b("button", {
      type: "button",
      class: "ext-localSkills-exchange-remove",
      "aria-label": a.text("localskills-exchange-language-remove", P)
    }, "\xD7");
    return O.addEventListener("click", () => {
      g(s.filter((D) => D.code !== x)), m.combobox.input.focus();
    }), b(
      "li",
      { class: "ext-localSkills-exchange-language" },
      b("bdi", {}, P),
      E,
      O
    );
  }, h = () => {
    m.combobox.draw(), z(u, ...s.map(y)), u.hidden = s.length === 0;
  };
  return {
    element: b("div", {}, m.element, u),
    show(k) {
      s = k.map(re).filter((x) => x !== null), h(), d();
    },
    setFault: m.setFault,
    focus: () => m.combobox.input.focus()
  };
}

// src/ui/exchange/skill-suggestion.ts
var fu = 80;
function cs(e) {
  let { context: t, typed: n, known: r, onGoOn: a } = e, { messages: o, titles: s, wiki: i, talkPage: l } = t, c = l(s.skills()), u = b("div", { "aria-live": "polite" }), d = fe({
    label: o.text("localskills-exchange-suggest-name"),
    help: o.text("localskills-exchange-suggest-help"),
    value: "",
    maxLength: fu,
    onChange: () => z(u)
  }), g = fe({ label: o.text("localskills-exchange-suggest-why"), kind: "lines", value: "", onChange: () => {
  } }), p = "", m = () => {
    let x = d.value().trim().replace(/\s+/g, " "), S = Nt(x) === "";
    return d.setFault(S ? o.text("localskills-exchange-suggest-empty") : null), S && d.focus(), S || r(x) ? null : x;
  }, f = (x, S) => C(null, null, function* () {
    var D, A;
    let P = (yield i.readPages([S])).get(S), E = ((D = P == null ? void 0 : P.latest.text) != null ? D : "").replace(/\s+$/, ""), O = o.text("localskills-exchange-suggest-heading", x);
    yield i.save({
      title: S,
      text: `${E}${E === "" ? "" : `

`}== ${lt(O)} ==
${lt(g.value().trim())} ~~~~
`,
      summary: o.text("localskills-exchange-suggest-summary", x),
      baseRevision: (A = P == null ? void 0 : P.latest.id) != null ? A : 0
    });
  }), y = q(o.text("localskills-exchange-suggest-post"), "primary", () => {
    let x = m();
    x === null || c === null || (z(u, b("p", { role: "status" }, o.text("localskills-exchange-saving"))), y.setDisabled(!0), f(x, c).then(() => {
      z(u), k.open = !1, a(x, c);
    }, (S) => {
      z(u, Y(
        "error",
        b("p", {}, o.text("localskills-exchange-suggest-failed")),
        Ce(S) && S.explanation !== "" ? b("p", { dir: "auto" }, S.explanation) : null
      )), Je(u);
    }).then(() => y.setDisabled(!1)));
  }), h = q(o.text("localskills-exchange-suggest-go-on"), "normal", () => {
    let x = m();
    x !== null && (k.open = !1, a(x, null));
  }), k = b(
    "details",
    { class: "ext-localSkills-exchange-suggest" },
    b("summary", {}, o.text("localskills-exchange-suggest")),
    d.element,
    g.element,
    Q(...c === null ? [h] : [y, h]),
    u
  );
  return k.addEventListener("toggle", () => {
    k.open && (d.value() === "" || d.value() === p) && (p = n() || p, d.show(p), d.focus());
  }), k;
}

// src/ui/exchange/skill-field.ts
function yu(e, { messages: t }) {
  let n = [], r = t.languageChain.concat("default"), a = /* @__PURE__ */ new Set(), o = (i) => e.children(i).filter(({ id: l }) => !a.has(l)), s = (i) => o(i).forEach((l) => {
    var g, p;
    a.add(l.id);
    let c = er(l.id, e, t), u = (g = se(l.id, e, t).textContent) != null ? g : "", d = r.reduce((m, f) => m.concat(
      l.label.kind === "texts" && l.label.texts[f] || [],
      l.aliases[f] || []
    ), [u, l.id]);
    n.push({
      code: l.id,
      words: () => se(l.id, e, t),
      hint: tr(c.slice(1), t),
      group: (p = c[0]) != null ? p : u,
      found: lr(d.concat(c)),
      choice: null
    }), s(l.id);
  });
  return s(null), n;
}
function us(e) {
  let { context: t, taxonomy: n, onChange: r, onMissing: a } = e, { messages: o } = t, s = n === null ? [] : yu(n, t), i = "", l = (h) => {
    y(h), r(h);
  }, c = Xt({
    label: o.text("localskills-exchange-skill"),
    help: o.text(n === null ? "localskills-exchange-skill-no-list" : "localskills-exchange-skill-help"),
    isLong: !1,
    messages: o,
    prepare: () => Promise.resolve(),
    options: () => s,
    suggested: () => [],
    chosen: () => i === "" ? [] : [i],
    pick(h) {
      l(h), Je(u.$element.find("input, button")[0]);
    },
    take(h) {
      return te.test(h.trim()) ? (l(h.trim()), "") : h;
    }
  });
  c.combobox.setList(n !== null);
  let u = q(o.text("localskills-exchange-skill-other"), "quiet", () => {
    y(""), r(""), c.combobox.input.focus();
  }), d = b("div", { class: "ext-localSkills-exchange-skill-words" }), g = OO.ui.generateElementId(), p = b(
    "div",
    { class: "ext-localSkills-exchange-skill", role: "group", "aria-labelledby": g },
    b("div", { class: "ext-localSkills-exchange-label", id: g }, o.text("localskills-exchange-skill")),
    d,
    Q(u)
  ), m = cs({
    context: t,
    typed: () => c.combobox.input.value.trim(),
    known(h) {
      var x;
      let k = (x = n == null ? void 0 : n.find(h)) != null ? x : null;
      return k !== null && (l(k.id), u.focus()), k !== null;
    },
    onGoOn(h, k) {
      a(h), l(Nt(h)), k !== null && d.appendChild(b(
        "div",
        { role: "status" },
        o.text("localskills-exchange-suggested"),
        " ",
        b("a", { href: t.pageUrl(k), target: "_blank" }, k)
      )), u.focus();
    }
  }), f = b("div", {}, c.element, n === null ? null : m), y = (h) => {
    if (i = h, p.hidden = h === "", f.hidden = h !== "", c.setFault(null), h !== "") {
      let k = er(h, n, o), x = n !== null && n.get(h) === null;
      z(
        d,
        b("strong", {}, se(h, n, o)),
        k.length === 0 ? null : b("div", { class: "ext-localSkills-making-help" }, tr(k, o)),
        x ? b("div", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-skill-provisional")) : null
      );
    }
  };
  return y(""), {
    element: b("div", { class: "ext-localSkills-exchange-skill-field" }, p, f),
    show: y,
    setFault: c.setFault,
    focus: () => i === "" ? c.combobox.input.focus() : u.focus()
  };
}

// src/ui/exchange/record-form.ts
var kt = [
  "sub-saharan-africa",
  "mena",
  "latin-america",
  "north-america",
  "northern-western-europe",
  "eastern-europe-central-asia",
  "south-asia",
  "eseap"
], hu = [-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765], xu = 500, ds = 1e3;
function ku(e, t, n, r) {
  let a = Array.from({ length: 27 }, (s, i) => (i - 12) * 60).concat(hu, t != null ? t : e).sort((s, i) => s - i), o = (s) => ({ value: ge(s), label: `UTC${ge(s)}` });
  return [{ value: "", label: n }, { value: ge(e), label: r(`UTC${ge(e)}`) }].concat(
    Array.from(new Set(a)).filter((s) => s !== e).map(o)
  );
}
function gs(e) {
  var ue, xe, Me, le, de, ie, wt;
  let { context: t, exchange: n, isNew: r, onChange: a } = e, { messages: o } = t, s = t.now().toISOString().slice(0, 10), i = e.draft, l = (F) => {
    i = T(T({}, i), F), B(), a();
  }, c = (F) => F.trim() === "" ? null : F.trim(), u = us({
    context: t,
    taxonomy: n.taxonomy,
    onChange: (F) => l({ skill: F }),
    onMissing(F) {
      i.note === null && (D.show(F), l({ note: F }));
    }
  }), d = ls({
    context: t,
    likely: n.languages,
    onChange: (F) => l({ languages: F })
  }), g = Ba({
    label: o.text("localskills-exchange-direction"),
    value: i.kind,
    options: [
      { value: "offer", label: o.text("localskills-exchange-direction-offer") },
      { value: "seek", label: o.text("localskills-exchange-direction-seek") }
    ],
    onChange: (F) => l({ kind: F })
  }), p = Array.from({ length: st }, (F, V) => ({
    value: String(V + 1),
    label: o.text("localskills-exchange-level-words", V + 1, o.text(`localskills-template-level-${V + 1}`))
  })), m = Kt({
    label: "",
    value: String((ue = i.level) != null ? ue : ""),
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...p],
    onChange: (F) => l({ level: F === "" ? null : Number(F) })
  }), f = m.element.querySelector("label"), y = Oe.map((F) => [F, or({
    // Messages used here: localskills-template-method-training and so on, localskills-exchange-method-training and so on
    label: o.text(`localskills-template-method-${F}`),
    help: o.text(`localskills-exchange-method-${F}`),
    value: i.methods.includes(F),
    onChange: () => l({
      methods: y.filter(([, V]) => V.value()).map(([V]) => V)
    })
  })]), h = b(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    b("legend", {}, o.text("localskills-exchange-methods")),
    b("p", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-methods-help")),
    ...y.map(([, F]) => F.element)
  ), k = i.region === null || kt.includes(i.region) ? kt : kt.concat(i.region), x = Kt({
    label: o.text("localskills-exchange-region"),
    value: (xe = i.region) != null ? xe : "",
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...k.map((F) => ({
      value: F,
      label: kt.includes(F) ? o.text(`localskills-template-region-${F}`) : F
    }))],
    onChange: (F) => l({ region: F === "" ? null : F })
  }), S = Kt({
    label: o.text("localskills-exchange-timezone"),
    value: i.timezone === null ? "" : ge(i.timezone),
    options: ku(
      t.minutesAhead(),
      i.timezone,
      o.text("localskills-exchange-not-said"),
      (F) => o.text("localskills-exchange-timezone-here", F)
    ),
    onChange: (F) => l({ timezone: At(F) })
  }), P = fe({
    label: o.text("localskills-exchange-capacity"),
    help: o.text("localskills-exchange-capacity-help"),
    kind: "number",
    min: "0",
    max: String(ds),
    value: i.capacity === null ? "" : String(i.capacity),
    onChange: (F) => l({ capacity: /^\d{1,4}$/.test(F.trim()) ? Math.min(ds, Number(F)) : null })
  }), E = fe({
    label: o.text("localskills-exchange-for"),
    value: (Me = i.for) != null ? Me : "",
    onChange: (F) => l({ for: c(F) })
  }), O = fe({
    label: o.text("localskills-exchange-affiliate"),
    help: o.text("localskills-exchange-affiliate-help"),
    maxLength: St,
    value: (le = i.affiliate) != null ? le : "",
    onChange: (F) => l({ affiliate: c(F) })
  }), D = fe({
    label: o.text("localskills-exchange-note"),
    help: o.text("localskills-exchange-note-help"),
    kind: "lines",
    maxLength: Math.max(xu, ((de = i.note) != null ? de : "").length),
    value: (ie = i.note) != null ? ie : "",
    onChange: (F) => l({ note: c(F) })
  }), A = fe({
    label: o.text("localskills-exchange-expires"),
    kind: "date",
    min: s,
    value: (wt = i.expires) != null ? wt : "",
    onChange: (F) => l({ expires: /^\d{4}-\d\d-\d\d$/.test(F) ? F : null })
  }), L = or({
    label: o.text("localskills-exchange-no-end"),
    value: i.expires === null,
    onChange(F) {
      let V = F ? null : Ve(s, dt);
      A.show(V != null ? V : ""), l({ expires: V });
    }
  }), _ = b("div", { class: "ext-localSkills-making-help", role: "status" });
  P.element.appendChild(_);
  let R = [P.element, E.element], v = b("div", { "aria-live": "polite" }), w = (F, V) => {
    var ve;
    let Ue = F.querySelector("summary"), Be = (ve = Ue.querySelector(".ext-localSkills-exchange-said")) != null ? ve : Ue.appendChild(b("span", { class: "ext-localSkills-exchange-said" }));
    Be.textContent = V;
  }, M = xt(o.text("localskills-exchange-more-how"), m.element, h), I = xt(o.text("localskills-exchange-more-where"), x.element, S.element), W = xt(o.text("localskills-exchange-more-note"), P.element, E.element, O.element, D.element, v), U = xt(o.text("localskills-exchange-more-time"), A.element, L.element), H = "", B = () => {
    let F = i.kind === "offer";
    R.forEach((ve) => {
      ve.hidden = !F;
    }), f.textContent = o.text(F ? "localskills-exchange-level-offer" : "localskills-exchange-level-seek"), _.textContent = F && i.capacity === 0 ? o.text("localskills-exchange-capacity-none") : "", A.setDisabled(L.value());
    let V = (ve) => ve.filter((hr) => hr !== null && hr !== "").join(" \xB7 ");
    w(M, V([
      i.level === null ? null : o.text(`localskills-template-level-${i.level}`),
      ...i.methods.map((ve) => o.text(`localskills-template-method-${ve}`))
    ])), w(I, V([
      i.region === null ? null : kt.includes(i.region) ? o.text(`localskills-template-region-${i.region}`) : i.region,
      i.timezone === null ? null : `UTC${ge(i.timezone)}`
    ])), w(W, V([
      F && i.capacity !== null ? o.text("localskills-template-capacity", i.capacity) : null,
      F ? i.for : null,
      i.affiliate,
      i.note
    ])), w(U, i.expires === null ? o.text("localskills-exchange-no-end-short") : o.text("localskills-exchange-until", t.formatDate(i.expires)));
    let Ue = G(), Be = Ue === null ? "" : o.text(`localskills-private-${Ue.kind}`, Ue.text);
    v.hidden = !1, Be !== H && (H = Be, z(v, Be === "" ? null : Y("warning", b("p", {}, Be))));
  }, G = () => [i.note, i.affiliate, i.for, i.region].reduce((F, V) => F != null ? F : V === null ? null : rs(V), null);
  return u.show(i.skill), d.show(i.languages), M.open = !r, W.open = i.note !== null, B(), {
    element: b(
      "div",
      { class: "ext-localSkills-exchange-form" },
      r ? g.element : null,
      u.element,
      d.element,
      M,
      I,
      W,
      U
    ),
    draft: () => i.kind === "offer" ? i : N(T({}, i), { capacity: null, for: null }),
    check() {
      let F = i.skill !== "", V = i.languages.length > 0;
      return u.setFault(F ? null : o.text("localskills-exchange-fault-skill")), d.setFault(V ? null : o.text("localskills-exchange-fault-language")), F ? V || d.focus() : u.focus(), F && V;
    },
    privateContact: G,
    hideWarning() {
      v.hidden = !0;
    },
    focus: u.focus
  };
}

// src/ui/exchange/exchange-panel.ts
function ps(e, t) {
  let { messages: n, pageUrl: r, now: a } = e, o = b("div", { class: "ext-localSkills-exchange-panel", lang: n.language, dir: n.direction }), s = /* @__PURE__ */ new Set(), i = null, l = null, c = [], u = "offer", d = () => {
  }, g = () => {
    i == null || i.stop(), i = null;
  }, p = (A, ...L) => {
    let _ = b("div", { class: "ext-localSkills-exchange-content" }, A), R = b("div", { class: "ext-localSkills-exchange-scroller" }, _);
    z(o, R, L.length === 0 ? null : b("div", { class: "ext-localSkills-exchange-foot" }, Q(...L))), d = () => {
      var v;
      return (v = A.querySelector("h2")) == null ? void 0 : v.focus({ preventScroll: !0 });
    }, d();
  }, m = (A) => A.records.length === 0 ? [] : [q(n.text("localskills-exchange-back"), "quiet", () => D(() => f(l)))], f = (A) => {
    g(), p(Wa({
      context: e,
      exchange: A,
      direction: u,
      onNew: (L) => x(A, null, It(L, y(), A.languages)),
      onChange: (L) => x(A, L, L.draft),
      onManage: (L) => S(A, L)
    }));
  }, y = () => a().toISOString().slice(0, 10), h = (A, L, _) => {
    let R = b("div", { class: "ext-localSkills-exchange-said-here" }), v = ts(e, A), w = !1, M = (...W) => {
      z(R, ...W), W.length > 0 && (R.scrollIntoView({ block: "nearest" }), Je(R));
    }, I = (W, U) => {
      w || (w = !0, z(R, b("p", { role: "status" }, n.text("localskills-exchange-saving"))), R.scrollIntoView({ block: "nearest" }), v.publish(W, U).then((H) => {
        var B;
        switch (w = !1, H.kind) {
          case "saved":
            s.add(H.page), L(H.page, H.id), H.leftOut !== void 0 && ((B = o.querySelector("h2")) == null || B.insertAdjacentElement(
              "afterend",
              $a(n, r, H.page, H.leftOut)
            ));
            return;
          case "conflict": {
            let { saved: G } = H;
            M(ns({
              context: e,
              taxonomy: A.taxonomy,
              mine: W.draft,
              saved: G === null ? null : G.draft,
              savedBy: H.savedBy,
              keepMine: () => I(N(T({}, W), { own: G })),
              takeSaved: () => D(() => G === null ? O(l) : x(l, G, G.draft, !0))
            }));
            return;
          }
          default:
            M(Xr({
              context: e,
              title: H.page,
              fault: H.fault,
              pageText: H.text,
              isOther: !0,
              isKept: _(),
              tryAgain: (G) => I(W, G)
            }));
        }
      }));
    };
    return { place: R, say: M, save: I };
  }, k = (A, L) => {
    var _;
    return (_ = se(A, L.taxonomy, n).textContent) != null ? _ : A;
  }, x = (A, L, _, R = !1) => {
    g();
    let v = Zr(e, L);
    R && v.clear();
    let w = v.read(), I = w !== null && (L !== null || _.skill === "" || w.draft.skill === _.skill) && Se(w.draft, _).length > 0, W = I ? N(T({}, Ke(w.draft)), { confirmed: _.confirmed }) : _, U = null, H = gs({
      context: e,
      exchange: A,
      draft: W,
      isNew: L === null,
      onChange() {
        var le;
        i == null || i.changed(), U !== null && ((le = H.privateContact()) == null ? void 0 : le.text) !== U && (U = null, G.say());
      }
    }), B = Vr(() => Se(H.draft(), _).length === 0 ? (v.clear(), !0) : v.write({ keptAt: a().toISOString(), draft: H.draft() }));
    i = B;
    let G = h(A, (le, de) => {
      B.settle(), v.clear();
      let ie = N(T({}, H.draft()), { confirmed: y() });
      P(le, L === null ? ie.kind : "change", L === null ? N(T({}, ie), { user: e.user.name, id: de }) : null);
    }, () => B.keep()), ue = (le) => {
      if (!H.check())
        return;
      U = null, B.keep();
      let de = N(T({}, H.draft()), { confirmed: y() }), ie = H.privateContact();
      if (ie !== null && !le) {
        H.hideWarning(), U = ie.text, G.say(Y(
          "warning",
          b("p", {}, n.text(`localskills-private-${ie.kind}`, ie.text)),
          Q(q(n.text("localskills-save-page-anyway"), "normal", () => ue(!0)))
        ));
        return;
      }
      let wt = L === null ? `localskills-exchange-summary-${de.kind}` : "localskills-exchange-summary-change", F = n.text(wt, k(de.skill, A));
      G.save({ own: L, draft: de, mends: !0, summary: F });
    }, xe = () => {
      v.clear(), B.settle(), x(A, L, _, !0);
    }, Me = L === null ? `localskills-exchange-form-new-${_.kind}` : "localskills-exchange-form-change";
    p(
      b(
        "div",
        {},
        b("h2", { tabindex: "-1" }, n.text(Me)),
        b("p", { class: "ext-localSkills-making-help" }, n.text("localskills-exchange-public")),
        A.refusal === null ? null : Qr(e, A.refusal, !0),
        ...Vt(e, A),
        I ? Y(
          "success",
          b("p", {}, n.text("localskills-exchange-draft", e.formatTime(w.keptAt))),
          Ct({
            messages: n,
            label: n.text("localskills-form-draft-discard"),
            explanation: [b("p", {}, n.text("localskills-form-draft-discard-explain"))],
            yes: n.text("localskills-form-draft-discard"),
            act: xe
          })
        ) : null,
        L === null ? null : rr(e, L),
        L === null || L.faults.length === 0 ? null : b("p", {}, n.text("localskills-exchange-mending")),
        H.element,
        G.place
      ),
      q(n.text(L === null ? "localskills-exchange-save-new" : "localskills-exchange-save"), "primary", () => ue(!1)),
      ...m(A)
    ), L === null && W.skill === "" && (d = H.focus, d());
  }, S = (A, L) => {
    var w;
    g();
    let _ = "renew", R = h(A, (M) => {
      P(M, _);
    }, () => !0), v = qa({
      context: e,
      taxonomy: A.taxonomy,
      own: L,
      onChange: () => x(A, L, L.draft),
      onManage(M, I) {
        _ = M;
        let W = n.text(`localskills-exchange-summary-${M}`, k(L.draft.skill, A));
        R.save({ own: L, draft: I, mends: !1, summary: W });
      }
    });
    v.insertBefore(R.place, (w = v.children[3]) != null ? w : null), Vt(e, A).forEach((M) => v.insertBefore(M, R.place)), p(v, ...m(A));
  }, P = (A, L, _ = null) => {
    g();
    let R = c, [v] = R, w = L === "offer" || L === "seek", M = l, I = (H, B = H) => b("a", { href: r(H) }, B), W = b(
      "div",
      {},
      b("h2", { tabindex: "-1" }, n.text(`localskills-exchange-done-${L}`)),
      L === "delete" ? b("p", {}, I(A)) : Y(
        "success",
        b("p", {}, n.text("localskills-exchange-done-page"), " ", I(A)),
        w ? b("p", {}, n.text(`localskills-exchange-next-${L}`)) : null
      ),
      _ === null ? null : Na(_, M, e, (H) => {
        var G;
        let B = _.kind === "offer" ? "seek" : "offer";
        (G = e.ask) == null || G.call(e, { mine: ye(_), kind: B, key: H[B], skill: _.skill }), t();
      }),
      M.board !== null && w ? b("p", {}, I(M.board, n.text("localskills-exchange-board"))) : null
    ), U = e.showMine;
    p(
      W,
      v === void 0 ? q(n.text("localskills-exchange-close-dialog"), "primary", t) : q(n.text("localskills-exchange-go-on", k(v.skill, M)), "primary", () => {
        c = R.slice(1), D(() => E(l, v));
      }),
      ...U === null || !w ? [] : [q(n.text("localskills-exchange-mine"), "normal", () => {
        U(), t();
      })],
      q(n.text("localskills-exchange-list-button"), "quiet", () => D(() => O(l)))
    );
  }, E = (A, L) => x(A, null, N(T({}, It(u, y(), A.languages)), { skill: L.skill, level: L.level })), O = (A) => A.records.length > 0 ? f(A) : x(A, null, It(u, y(), A.languages)), D = (A) => {
    g(), z(o, b(
      "p",
      { class: "ext-localSkills-exchange-content", role: "status" },
      n.text("localskills-start-loading")
    )), Bo(e).then((L) => {
      l = L, A();
    }, (L) => {
      p(b("div", {}, Y(
        "error",
        b("p", {}, n.text("localskills-exchange-not-loaded")),
        Ce(L) && L.explanation !== "" ? b("p", { dir: "auto" }, L.explanation) : null,
        Q(q(n.text("localskills-save-try-again"), "normal", () => D(A)))
      )));
    });
  };
  return {
    element: o,
    focus: () => d(),
    open({ direction: A, id: L, view: _, page: R, skills: v }) {
      u = A, c = v.slice(1), D(() => {
        var W;
        let w = l, M = w.records.filter(({ name: U }) => U.kind === A && U.id === L), I = (W = M.find((U) => U.page === R)) != null ? W : M[0];
        I !== void 0 && _ === "manage" ? S(w, I) : I !== void 0 ? x(w, I, I.draft) : v[0] !== void 0 ? E(w, v[0]) : O(w);
      });
    },
    isUnkept: () => i !== null && !i.keep(),
    savedPages: () => Array.from(s),
    destroy: g
  };
}

// src/ui/exchange/exchange-dialog.ts
var bu = 680;
function ms(e, t, n) {
  let { messages: r } = e, a = null, o = [];
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), a = ps(e, () => this.close()), this.$body.append(a.element), this;
    }
    getSetupProcess(u) {
      return super.getSetupProcess(u).next(() => {
        this.title.setLabel(r.text("localskills-exchange-dialog")), a == null || a.open(t);
      });
    }
    getReadyProcess(u) {
      return super.getReadyProcess(u).next(() => a == null ? void 0 : a.focus());
    }
    getActionProcess(u) {
      return new OO.ui.Process(() => {
        if (!(u !== "close" && u !== "")) {
          if (a === null || !a.isUnkept()) {
            this.close();
            return;
          }
          OO.ui.confirm(r.text("localskills-exchange-leave"), { actions: [
            { action: "reject", label: r.text("localskills-exchange-stay"), flags: "safe" },
            { action: "accept", label: r.text("localskills-exchange-leave-yes"), flags: ["primary", "destructive"] }
          ] }).then((d) => {
            d && this.close();
          });
        }
      });
    }
    getTeardownProcess(u) {
      return super.getTeardownProcess(u).first(() => {
        var d;
        o = (d = a == null ? void 0 : a.savedPages()) != null ? d : [], a == null || a.destroy();
      });
    }
    getBodyHeight() {
      return bu;
    }
  }
  s.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsExchange",
    size: "large",
    title: r.text("localskills-exchange-dialog"),
    actions: [{ action: "close", label: r.text("localskills-exchange-close-dialog"), flags: ["safe", "close"], modes: void 0 }]
  }), document.documentElement.classList.add("ext-localSkills-exchange-open");
  let i = new OO.ui.WindowManager(), l = new s({ size: "large", classes: ["ext-localSkills-exchange-dialog"] });
  document.body.appendChild(i.$element[0]), i.addWindows([l]), i.openWindow(l).closed.then(() => {
    i.destroy(), document.documentElement.classList.remove("ext-localSkills-exchange-open"), n(o);
  });
}

// src/wiki/action-api/query.ts
function fs(e, t) {
  return ke(this, null, function* () {
    let n = {};
    for (; ; ) {
      let r = yield new ce(e.read(T(T({ action: "query" }, t), n)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(n))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      n = r.continue;
    }
  });
}
function He(e, t) {
  return ke(this, null, function* () {
    var r, a, o, s, i, l, c;
    let n = /* @__PURE__ */ new Map();
    try {
      for (var u = ne(fs(e, t)), d, g, p; d = !(g = yield new ce(u.next())).done; d = !1) {
        let m = g.value;
        for (let f of (a = (r = m.query) == null ? void 0 : r.pages) != null ? a : []) {
          let y = (o = f.pageid) != null ? o : f.title, h = n.get(y), k = [...(s = h == null ? void 0 : h.revisions) != null ? s : [], ...(i = f.revisions) != null ? i : []], x = [...(l = h == null ? void 0 : h.redirects) != null ? l : [], ...(c = f.redirects) != null ? c : []];
          n.set(y, N(T(T({}, h), f), { revisions: k, redirects: x }));
        }
        m.batchcomplete === !0 && (yield* be(n.values()), n = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      p = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new ce(g.call(u)));
      } finally {
        if (p)
          throw p[0];
      }
    }
    yield* be(n.values());
  });
}
function Qt(e, t, n) {
  return ke(this, null, function* () {
    var r, a;
    try {
      for (var o = ne(fs(e, T({ list: t }, n))), s, i, l; s = !(i = yield new ce(o.next())).done; s = !1) {
        let c = i.value;
        yield* be((a = (r = c.query) == null ? void 0 : r[t]) != null ? a : []);
      }
    } catch (i) {
      l = [i];
    } finally {
      try {
        s && (i = o.return) && (yield new ce(i.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function ys(e) {
  var t, n;
  return new Map(((n = (t = e.query) == null ? void 0 : t.normalized) != null ? n : []).map(({ from: r, to: a }) => [r, a]));
}
function Zt(e, t, n) {
  return C(this, null, function* () {
    if (t.length === 0)
      return;
    let r = yield e.batchSize();
    for (let a = 0; a < t.length; a += r)
      yield n(t.slice(a, a + r));
  });
}

// src/wiki/action-api/site-info.ts
function hs(e) {
  return C(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), n = /* @__PURE__ */ new Map();
    for (let { id: r, name: a, canonical: o } of Object.values(t.namespaces)) {
      let s = t.namespacealiases.filter((i) => i.id === r).map(({ alias: i }) => i);
      n.set(r, [.../* @__PURE__ */ new Set([a, o != null ? o : a, ...s])]);
    }
    return {
      name: t.general.sitename,
      wikiId: t.general.wikiid,
      generator: t.general.generator,
      language: ks(t.general.lang, yield xs(e, [t.general.lang])),
      namespaces: n,
      isCaseSensitive: t.general.case === "case-sensitive",
      extensionTags: t.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function xs(e, t) {
  return C(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...t]
    });
    return n.languageinfo;
  });
}
function ks(e, t) {
  var r, a;
  let n = t[e];
  return { code: e, fallbacks: (r = n == null ? void 0 : n.fallbacks) != null ? r : [], direction: (a = n == null ? void 0 : n.dir) != null ? a : "ltr" };
}
function bs(e) {
  let t = null;
  return (n) => C(null, null, function* () {
    if (t === null) {
      let r = /* @__PURE__ */ new Set();
      t = { codes: r, languages: Promise.resolve().then(() => (t = null, xs(e, Array.from(r)))) };
    }
    return t.codes.add(n), ks(n, yield t.languages);
  });
}
function ws(e, t) {
  let n = (a) => a.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [a, o] of r === -1 ? [] : t)
    if (a !== 0 && o.some((s) => n(s) === n(e.slice(0, r))))
      return { namespace: a, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var cr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, rt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, wu = 2, Eu = 6e4, Su = 5, Ru = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function en(e) {
  var t, n, r, a, o, s, i, l;
  return {
    id: e.revid,
    parentId: (t = e.parentid) != null ? t : 0,
    user: (n = e.user) != null ? n : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (a = e.timestamp) != null ? a : "",
    text: (i = (s = (o = e.slots) == null ? void 0 : o.main) == null ? void 0 : s.content) != null ? i : null,
    sha1: (l = e.sha1) != null ? l : null
  };
}
function Es(e) {
  var n, r;
  let t = (n = e.revisions) == null ? void 0 : n[0];
  return t === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: en(t)
  };
}
function Ss(e) {
  let t = null, n = () => (t != null || (t = hs(e).catch((u) => {
    throw t = null, u;
  })), t);
  function r(u) {
    return C(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Zt(e, [...new Set(u)], (g) => C(null, null, function* () {
        let p = new Map(g.map((x) => [x, x])), m = /* @__PURE__ */ new Map();
        try {
          for (var f = ne(He(N(T({}, e), {
            read: (S) => C(null, null, function* () {
              let P = yield e.read(S);
              return ys(P).forEach((E, O) => p.set(O, E)), P;
            })
          }), T({ titles: g, prop: ["revisions", "info"] }, rt))), y, h, k; y = !(h = yield f.next()).done; y = !1) {
            let x = h.value;
            let S = Es(x);
            S !== null && m.set(S.title, S);
          }
        } catch (h) {
          k = [h];
        } finally {
          try {
            y && (h = f.return) && (yield h.call(f));
          } finally {
            if (k)
              throw k[0];
          }
        }
        for (let [x, S] of p) {
          let P = m.get(S);
          P !== void 0 && d.set(x, P);
        }
      })), d;
    });
  }
  function a(u, d) {
    return C(this, null, function* () {
      let { namespace: g, rest: p } = ws(u, (yield n()).namespaces), m = d ? "g" : "";
      return { [`${m}apnamespace`]: g, [`${m}apprefix`]: p };
    });
  }
  function o(u) {
    return ke(this, null, function* () {
      try {
        for (var d = ne(He(e, T(N(T({}, u), { prop: ["revisions", "info"] }), rt))), g, p, m; g = !(p = yield new ce(d.next())).done; g = !1) {
          let f = p.value;
          let y = Es(f);
          y !== null && (yield y);
        }
      } catch (p) {
        m = [p];
      } finally {
        try {
          g && (p = d.return) && (yield new ce(p.call(d)));
        } finally {
          if (m)
            throw m[0];
        }
      }
    });
  }
  function s(u) {
    return ke(this, null, function* () {
      yield* be(o(T({ generator: "allpages", gaplimit: "max" }, yield new ce(a(u, !0)))));
    });
  }
  function i(u) {
    return ke(this, null, function* () {
      for (let d of u)
        yield* be(o({ generator: "embeddedin", geititle: d, geinamespace: wu, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return C(this, null, function* () {
      var m, f, y, h;
      let { query: p } = yield e.read(T({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (h = (y = (f = (m = p == null ? void 0 : p.pages) == null ? void 0 : m[0]) == null ? void 0 : f.revisions) == null ? void 0 : y.map(en)) != null ? h : [];
    });
  }
  let c = (u, d) => C(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: n,
    languageInfo: bs(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => C(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield Zt(e, u, (p) => C(null, null, function* () {
        try {
          for (var m = ne(He(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), f, y, h; f = !(y = yield m.next()).done; f = !1) {
            let { title: k, templates: x = [] } = y.value;
            x.length > 0 && g.add(k);
          }
        } catch (y) {
          h = [y];
        } finally {
          try {
            f && (y = m.return) && (yield y.call(m));
          } finally {
            if (h)
              throw h[0];
          }
        }
      })), g;
    }),
    pagesBelow: s,
    usersPagesWith: i,
    pagesOfPeople: function(u, d) {
      return ke(this, null, function* () {
        yield* be(s(u)), yield* be(i(d));
      });
    },
    childrenBelow: (u) => C(null, null, function* () {
      var y, h, k;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield a(u, !1), m = p.replace(/ /g, "_"), f = g === 0 ? "" : `${(h = (y = (yield n()).namespaces.get(g)) == null ? void 0 : y[0]) != null ? h : ""}:`;
      for (let x = m; x !== void 0; ) {
        let S = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: p,
          apfrom: x,
          aplimit: "max"
        });
        x = (k = S.continue) == null ? void 0 : k.apcontinue;
        for (let { title: P } of S.query.allpages) {
          let [E, ...O] = P.slice(f.length + p.length).split("/");
          d.add(E != null ? E : ""), O.length > 0 && x !== void 0 && x.startsWith(`${m}${E != null ? E : ""}/`) && (x = `${m}${E != null ? E : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => C(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var m = ne(He(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), f, y, h; f = !(y = yield m.next()).done; f = !1) {
          let k = y.value;
          d.push(...(p = (g = k.redirects) == null ? void 0 : g.map((x) => x.title)) != null ? p : []);
        }
      } catch (y) {
        h = [y];
      } finally {
        try {
          f && (y = m.return) && (yield y.call(m));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => C(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield Zt(e, u, (p) => C(null, null, function* () {
        var m;
        try {
          for (var f = ne(He(e, T({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? rt : cr))), y, h, k; y = !(h = yield f.next()).done; y = !1) {
            let x = h.value;
            (m = x.revisions) == null || m.forEach((S) => g.set(S.revid, en(S)));
          }
        } catch (h) {
          k = [h];
        } finally {
          try {
            y && (h = f.return) && (yield h.call(f));
          } finally {
            if (k)
              throw k[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, T({ rvdir: "newer" }, cr)),
    newestRevisionBy: (u, d) => c(u, T({ rvuser: d }, rt)),
    revisionsAfter: (u, d) => C(null, null, function* () {
      let g = [];
      try {
        for (var p = ne(He(e, T({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, cr))), m, f, y; m = !(f = yield p.next()).done; m = !1) {
          let { revisions: h = [] } = f.value;
          g.push(...h.filter(({ revid: k }) => k !== d).map(en));
        }
      } catch (f) {
        y = [f];
      } finally {
        try {
          m && (f = p.return) && (yield f.call(p));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return g;
    }),
    revisionsBySince: (u, d, g) => l(u, Su, T({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, rt)),
    movesAround: (g) => C(null, [g], function* ({ timestamp: u, user: d }) {
      var m;
      let p = [];
      try {
        for (var f = ne(Qt(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + Eu).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), y, h, k; y = !(h = yield f.next()).done; y = !1) {
          let x = h.value;
          (d === null || x.user === void 0 || x.user === d) && p.push((m = x.title) != null ? m : null);
        }
      } catch (h) {
        k = [h];
      } finally {
        try {
          y && (h = f.return) && (yield h.call(f));
        } finally {
          if (k)
            throw k[0];
        }
      }
      return p;
    }),
    revisionsBy: (u, d, g) => l(u, g, T({ rvuser: d }, rt)),
    recombinedPagesSince: (u) => C(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let h of Ru)
        try {
          for (var p = ne(Qt(e, "logevents", N(T({}, h), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), m, f, y; m = !(f = yield p.next()).done; m = !1) {
            let { title: k, logpage: x, params: S } = f.value;
            x !== void 0 && x !== 0 && d.add(x), [k, S == null ? void 0 : S.dest_title].forEach((P) => P !== void 0 && g.add(P));
          }
        } catch (f) {
          y = [f];
        } finally {
          try {
            m && (f = p.return) && (yield f.call(p));
          } finally {
            if (y)
              throw y[0];
          }
        }
      return { pageIds: d, titles: g };
    }),
    renamesSince: (u) => C(null, null, function* () {
      var g;
      let d = [];
      try {
        for (var p = ne(Qt(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), m, f, y; m = !(f = yield p.next()).done; m = !1) {
          let h = f.value;
          let { olduser: k, newuser: x } = (g = h.params) != null ? g : {};
          k !== void 0 && x !== void 0 && h.timestamp !== void 0 && d.push({ from: k, to: x, timestamp: h.timestamp });
        }
      } catch (f) {
        y = [f];
      } finally {
        try {
          m && (f = p.return) && (yield f.call(p));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    })
  };
}

// src/wiki/save-fault-reason.ts
var Rs = {
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
}, Tu = new Map(
  Object.keys(Rs).reduce(
    (e, t) => e.concat(Rs[t].map((n) => [n, t])),
    []
  )
), vu = [
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
function ur(e) {
  let t = e.map((n) => Tu.get(n) || "other");
  return vu.find((n) => t.includes(n)) || "other";
}
function Ts(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function tn(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var vs = 50;
function nn(e, t) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let i = ((s = t == null ? void 0 : t.xhr) == null ? void 0 : s.status) || 0, l = Ts(i);
    return new Z(l, l === "other" ? `HTTP ${i}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((i) => i.html || "").filter((i) => i !== "").join("<hr>"), a = n.map((i) => i.html ? tn(i.html) : i.text || i.code), o = n.map((i) => {
    var l;
    return (l = i.data) == null ? void 0 : l.readonlyreason;
  }).find((i) => i);
  return o ? new Z("read-only", o, { code: e }) : new Z(
    ur(n.length ? n.map((i) => i.code) : [e]),
    a.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function Ou(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? tn(t) : t,
    imageUrl: e.url || null
  };
}
function Au(e, t) {
  let n = e.edit;
  if (!n)
    throw new Z("other", "");
  if (n.captcha)
    throw new Z("captcha", "", { captcha: Ou(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let a = n.warning || "";
    throw new Z(
      ur(n.code ? [n.code] : []),
      a === "" ? n.info || "" : tn(a),
      a === "" ? {} : { html: a }
    );
  }
  let { oldrevid: r } = n;
  return T({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function Pu(e, t) {
  let n = t.slots && t.slots.main;
  return {
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: {
      id: t.revid,
      parentId: t.parentid,
      user: t.user === void 0 ? null : t.user,
      userId: t.userid || 0,
      timestamp: t.timestamp,
      text: n && n.content !== void 0 ? n.content : null
    }
  };
}
function Os(e) {
  let { api: t, user: n, language: r } = e, a = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, o = (d) => new Promise((g, p) => {
    d.then(g, (...m) => {
      p(nn(String(m[0]), m[1]));
    });
  }), s = (d, g) => C(null, null, function* () {
    let { query: p = {} } = yield o(t.get(T(N(T({}, a), { action: "query", titles: d.slice() }), g))), m = new Map((p.normalized || []).map(({ from: y, to: h }) => [y, h])), f = new Map((p.pages || []).map((y) => [y.title, y]));
    return new Map(d.reduce((y, h) => {
      let k = f.get(m.get(h) || h);
      return k ? y.concat([[h, k]]) : y;
    }, []));
  }), i = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let g = [];
    return d.forEach((p, m) => {
      let f = p.revisions && p.revisions[0];
      f && g.push([m, Pu(p, f)]);
    }), g;
  }, c = (d) => C(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield o(
      t.get(N(T({}, a), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((m) => [m, g[m]]).filter(([, m]) => m !== "0").sort(([, m], [, f]) => p.indexOf(m) - p.indexOf(f));
  });
  return {
    readPages(d) {
      return C(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let f = 0; f < g.length; f += vs)
          p.push(s(g.slice(f, f + vs), i).then(l));
        let m = yield Promise.all(p);
        return new Map(m.reduce((f, y) => f.concat(y), []));
      });
    },
    readForEditing(d, g) {
      return C(this, null, function* () {
        let p = yield s(d, N(T({}, i), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), m = p.get(g), [f, ...y] = m && m.actions && m.actions[m.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(p)),
          refusal: f ? nn(f.code, { errors: [f].concat(y) }) : null
        };
      });
    },
    existingPages(d) {
      return C(this, null, function* () {
        let g = yield s(d, { prop: "info" });
        return d.filter((p) => g.has(p) && !g.get(p).missing);
      });
    },
    madeByOthers(d, g) {
      return C(this, null, function* () {
        return (yield Promise.all(d.map((y) => C(null, [y], function* ({ title: m, latest: f }) {
          var k, x;
          let h = f.parentId === 0 ? f : (x = (k = (yield s([m], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(m)) == null ? void 0 : k.revisions) == null ? void 0 : x.map(({ user: S, userid: P }) => ({ user: S, userId: P }))[0];
          return [m, h === void 0 || h.user !== g || h.userId === 0];
        })))).filter(([, m]) => m).map(([m]) => m);
      });
    },
    spokenLanguages: (d) => C(null, null, function* () {
      return (yield c(d)).map(([g]) => g);
    }),
    babelLanguages: (d) => C(null, null, function* () {
      return (yield c(d)).map((g) => g.join("-"));
    }),
    save(d) {
      return C(this, null, function* () {
        let g = yield o(t.postWithToken("csrf", T(T(T(T(T(N(T({}, a), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return Au(g, d.baseRevision);
      });
    }
  };
}

// src/core/exchange/exchange-templates.ts
var dr = "Skill exchange step", gr = "Skill exchange preferences", rn = [
  ee.offer,
  ee.seek,
  dr,
  gr
];

// src/wiki/counting/template-calls.ts
function on(e, t) {
  return C(this, null, function* () {
    var s, i;
    let { namespaces: n, extensionTags: r } = yield e.siteInfo(), a = (s = n.get(10)) != null ? s : ["Template"], o = {};
    for (let l of t)
      for (let c of yield e.redirectsTo(`${(i = a[0]) != null ? i : "Template"}:${l}`))
        o[c.slice(c.indexOf(":") + 1)] = l;
    return Ht({ templates: t, redirects: o, templateNamespaces: a, extensionTags: r });
  });
}

// src/wiki/browser/person-words.ts
function As(e) {
  let t = null;
  return () => C(null, null, function* () {
    t = t != null ? t : on(e, rn).catch((r) => {
      throw t = null, r;
    });
    let n = yield t;
    return (r) => n(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function Mu(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let t = e.map(String);
    return t.some((n) => n.includes("|")) ? "" + t.join("") : t.join("|");
  }
  return String(e);
}
function Ps(e) {
  let t = {};
  for (let [n, r] of Object.entries(e))
    r != null && r !== !1 && (t[n] = Mu(r));
  return t;
}

// src/wiki/browser/reading-api.ts
var Lu = 6e3, Nu = 6e4, Iu = 5, Cu = 3;
function Fu(e) {
  var r;
  let t = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (t == null || t === "")
    return null;
  let n = /^\d+$/.test(t) ? Number(t) * 1e3 : Date.parse(t) - Date.now();
  return n >= 0 ? n : null;
}
function Du({ reason: e, details: t }) {
  return e === "rate-limited" || t.code === "maxlag" ? Iu : e === "offline" ? Cu : 1;
}
function Ms(e) {
  let { api: t, language: n, onWait: r, firstWait: a = 1e3 } = e, o = !1, s = null, i = Promise.resolve(), l = null, c = (p, m) => {
    let f = m ? (
      // Tells servers in several places that any of them may answer.
      t.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : t.get(p);
    return new Promise((y, h) => {
      f.then(y, (...k) => {
        var E;
        let [x, S, , P] = k;
        h({ fault: nn(String(x), S), retryAfter: Fu((E = S == null ? void 0 : S.xhr) != null ? E : P) });
      });
    });
  }, u = (p) => new Promise((m) => {
    let f = setTimeout(m, p);
    s = () => {
      clearTimeout(f), m();
    };
  });
  function d(p, m) {
    return C(this, null, function* () {
      for (let f = 1; ; f++) {
        if (o)
          throw new Z("other", "", { code: "cancelled" });
        try {
          return yield c(p, m);
        } catch (y) {
          let { fault: h, retryAfter: k } = y, x = Math.max(k != null ? k : 0, a * 2 ** (f - 1));
          if (o || f >= Du(h) || x > Nu)
            throw h;
          r(x), yield u(x);
        }
      }
    });
  }
  function g(p, m) {
    let f = Ps(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: n,
      errorsuselocal: !0
    }, p)), y = new URLSearchParams(f).toString().length > Lu, h = i.then(() => d(f, m || y));
    return i = h.catch(() => {
    }), h;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((p) => p.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (p) => g(p, !1),
    post: (p) => g(p, !0),
    badAnswer: (p) => new Z("other", p),
    cancel() {
      o = !0, t.abort(), s == null || s();
    }
  };
}

// src/core/i18n/wiki-names.ts
var $u = ["ar", "fr", "es", "tr"], an = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, pr = {
  commonswiki: "Wikimedia Commons|\u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627 \u0643\u0648\u0645\u0646\u0632",
  wikidatawiki: "Wikidata|\u0648\u064A\u0643\u064A \u0628\u064A\u0627\u0646\u0627\u062A|||Vikiveri",
  metawiki: "Meta-Wiki|\u0645\u064A\u062A\u0627 \u0648\u064A\u0643\u064A|M\xE9ta-Wiki||Meta-Viki",
  mediawikiwiki: "MediaWiki.org|\u0645\u064A\u062F\u064A\u0627\u0648\u064A\u0643\u064A",
  wikifunctionswiki: "Wikifunctions|\u0648\u064A\u0643\u064A \u062F\u0648\u0627\u0644|Wikifonctions|Wikifunciones|Vikifonksiyonlar",
  specieswiki: "Wikispecies|\u0648\u064A\u0643\u064A \u0623\u0646\u0648\u0627\u0639||Wikiespecies|Vikit\xFCr",
  incubatorwiki: "Wikimedia Incubator|\u062D\u0627\u0636\u0646\u0629 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627|Incubateur|Incubadora",
  sourceswiki: "Multilingual Wikisource",
  outreachwiki: "Outreach Wiki"
};
function sn(e, t) {
  let [n = "", ...r] = e.split("|");
  return {
    name: r[$u.indexOf(t.split("-")[0])] || n,
    all: [n].concat(r.filter((a) => a !== ""))
  };
}
var Ls = {
  "be-tarask": "be-x-old",
  gsw: "als",
  lzh: "zh-classical",
  nan: "zh-min-nan",
  nb: "no",
  rup: "roa-rup",
  sgs: "bat-smg",
  vro: "fiu-vro",
  yue: "zh-yue"
};

// src/wiki/browser/catalogues.ts
var Ns = 1440 * 60;
function Is(e, t, n) {
  let { name: r, all: a } = sn(pr[e] || t || e, n);
  return { code: e, name: r, hint: e, words: a.concat(t).filter((o) => o !== "" && o !== r) };
}
function Cs({ all: e }, t) {
  return t.reduce((n, r) => n.concat(e.map((a) => `${a} ${r}`)), []).concat(t);
}
var _u = [
  "be-tarask",
  "be-x-old",
  "zh-yue",
  "zh-classical",
  "zh-min-nan",
  "bat-smg",
  "fiu-vro",
  "map-bms",
  "nds-nl",
  "roa-rup",
  "roa-tara",
  "cbk-zam"
];
function Wu(e, t) {
  let n = Object.keys(pr).map((o) => Is(o, "", t)), r = /* @__PURE__ */ new Set(), a = e.map((o) => ({ language: o, code: Ls[o.code] || o.code })).filter(({ code: o }) => (!o.includes("-") || _u.includes(o)) && !r.has(o) && r.add(o));
  return Object.keys(an).reduce((o, s) => {
    let i = sn(an[s], t);
    return o.concat(a.map(({ language: l, code: c }) => {
      let u = c.replace(/-/g, "_") + s;
      return {
        code: u,
        name: `${i.name} \u2013 ${l.name}`,
        hint: u,
        words: Cs(i, [l.name, l.hint].filter((d) => d !== "")).concat(l.words, l.code)
      };
    }));
  }, n);
}
function Hu({ sitematrix: e }, t) {
  let n = (o) => !o.closed && !o.private, a = (e.specials || []).filter(n).map(({ dbname: o, sitename: s }) => Is(o, s || "", t));
  return Object.keys(e).filter((o) => /^\d+$/.test(o)).reduce((o, s) => {
    let { code: i, name: l, localname: c, site: u } = e[s], d = c && c !== l ? [c, l] : [l];
    return o.concat(u.filter(n).map(({ dbname: g, code: p, sitename: m = "" }) => {
      let f = sn(an[p] || m, t);
      return {
        code: g,
        name: `${f.name} \u2013 ${d[0]}`,
        hint: g,
        words: Cs(f, d).concat(m, i)
      };
    }));
  }, a);
}
function Fs(e, t) {
  let n = { formatversion: 2, uselang: t, maxage: Ns, smaxage: Ns }, r = null, a = null, o = () => C(null, null, function* () {
    let l = at(t), c = at("en"), u = [], d = {};
    for (; d; ) {
      let g = yield e.get(T(N(T({}, n), {
        action: "query",
        meta: "languageinfo",
        liprop: ["autonym", "name"]
      }), d)), { languageinfo: p } = g.query;
      Object.keys(p).forEach((m) => {
        let { autonym: f, name: y } = p[m], h = y !== f && y || l(m) || y || m;
        u.push({ code: m, name: h, hint: f === h ? "" : f, words: [c(m) || ""] });
      }), d = g.continue;
    }
    return u.sort((g, p) => g.name.localeCompare(p.name, t));
  }), s = () => C(null, null, function* () {
    try {
      return Hu(yield e.get(N(T({}, n), {
        action: "sitematrix",
        smlangprop: ["code", "name", "localname", "site"],
        smsiteprop: ["dbname", "code", "sitename"]
      })), t);
    } catch (l) {
      if (l === "http")
        throw l;
      return Wu(yield i.loadLanguages(), t);
    }
  }), i = {
    loadLanguages() {
      return r = r || o().catch((l) => {
        throw r = null, l;
      }), r;
    },
    loadWikis() {
      return a = a || s().catch((l) => {
        throw a = null, l;
      }), a;
    }
  };
  return i;
}

// src/wiki/counting/page-histories.ts
function Uu(e, t) {
  return C(this, null, function* () {
    let n = t.filter((r) => r.first === null);
    for (let r = 0; n.length > 2 && r < 20; r++) {
      let a = yield e.revisions(n.map(({ known: o }) => o[o.length - 1].parentId), "without-texts");
      n = n.filter((o) => {
        let s = a.get(o.known[o.known.length - 1].parentId);
        return s === void 0 ? !1 : (o.known.push(s), o.first = s.parentId === 0 ? s : null, o.first === null);
      });
    }
    for (let r of t)
      r.first === null && (r.first = yield e.firstRevision(r.page.title));
  });
}
function Bu({ latest: e, history: t }) {
  var n;
  return t !== void 0 ? (n = t[t.length - 1]) != null ? n : null : e.parentId === 0 ? e : null;
}
function qu(e) {
  return e.reduce((t, { first: n }) => n !== null && (t === void 0 || n.timestamp < t) ? n.timestamp : t, void 0);
}
function Gu(e, t, n, r) {
  return C(this, null, function* () {
    let { pageIds: a, titles: o } = yield t.recombinedPagesSince(r);
    for (let s of n) {
      let { pageId: i, title: l } = s.page;
      (a.has(i) || o.has(l)) && (s.isRecombined = !0, s.first = yield e.firstRevision(l));
    }
  });
}
function ln(e, t, n = null) {
  return C(this, null, function* () {
    let r = t.map((o) => ({
      page: o,
      known: o.history === void 0 ? [o.latest] : o.history.slice(),
      first: Bu(o),
      isRecombined: !1
    }));
    yield Uu(e, r);
    let a = n === null ? void 0 : qu(r.filter(({ page: o }) => o.history === void 0));
    return n !== null && a !== void 0 && (yield Gu(e, n, r, a)), r.filter((o) => o.first !== null);
  });
}
function Ds(e, t) {
  return C(this, null, function* () {
    let n = /* @__PURE__ */ new Map();
    for (let [r, a] of Array.from(t)) {
      if (a === null || a.id === r.page.latest.id)
        continue;
      let o = r.isRecombined ? -1 : r.known.findIndex(({ id: s }) => s === a.id);
      n.set(r, o === -1 ? yield e.revisionsAfter(r.page.title, a.id) : r.known.slice(0, o));
    }
    return n;
  });
}
function cn({ first: e }, t) {
  return e.user === t && e.userId !== 0;
}
function mr(e, t, n) {
  return C(this, null, function* () {
    var s;
    let r = /* @__PURE__ */ new Map();
    for (let i of t) {
      let l = n(i), c = i.isRecombined ? void 0 : i.known.find(({ user: d, userId: g }) => d === l && g !== 0), u = !i.isRecombined && (i.page.history !== void 0 || ((s = i.known[i.known.length - 1]) == null ? void 0 : s.parentId) === 0);
      if (l === null)
        r.set(i, null);
      else if (c !== void 0 || u)
        r.set(i, c != null ? c : null);
      else {
        let d = yield e.newestRevisionBy(i.page.title, l);
        r.set(i, (d == null ? void 0 : d.userId) === 0 ? null : d);
      }
    }
    let a = Array.from(r.values()).filter((i) => i !== null).filter((i) => {
      var l;
      return ((l = i.escaped) != null ? l : null) === null && i.text === null;
    }).map(({ id: i }) => i);
    if (a.length === 0)
      return r;
    let o = yield e.revisions(a, "with-texts");
    return new Map(Array.from(r, ([i, l]) => {
      var c;
      return [i, l === null ? null : (c = o.get(l.id)) != null ? c : l];
    }));
  });
}

// src/wiki/exchange/doubted-words.ts
function $s(o, s, i, l) {
  return C(this, arguments, function* ({ source: e, titles: t }, n, r, a) {
    let c = yield Ds(e, n), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (y, h, k) => C(null, null, function* () {
      var x, S;
      for (let [P, E] of Array.from(h.entries())) {
        let O = (x = h[P + 1]) != null ? x : k, D = (S = E.sha1) != null ? S : null;
        if (D !== null && D === O.sha1 && E.parentId === O.id && E.user !== y && (yield e.movesAround(E)).some((L) => L === null || Qe(L, t.root, u) !== y))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [y, h] of Array.from(c)) {
      let k = n.get(y), x = h.filter(({ user: S }) => S === null);
      (yield d(r(y), h, k)) ? g.set(y, { doubt: "moved", believed: null }) : x.length > 0 && p.set(y, x);
    }
    let m = Array.from(p.values()).reduce((y, h) => y.concat(h.filter(({ text: k }) => k === null).map(({ id: k }) => k)), []), f = m.length === 0 ? null : yield e.revisions(m, "with-texts");
    return p.forEach((y, h) => {
      let k = n.get(h), x = y.reduce((S, { id: P, text: E }) => {
        var O, D;
        return S === null ? null : ir(S, a((D = E != null ? E : (O = f == null ? void 0 : f.get(P)) == null ? void 0 : O.text) != null ? D : ""), a);
      }, k.text);
      x !== k.text && g.set(h, { doubt: "hidden", believed: x === null ? null : N(T({}, k), { text: x }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var ju = 5, zu = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function _s(e, t, n) {
  return C(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), o = t.map((s) => ({ origin: s, there: s }));
    for (let s = 0; o.length > 0 && s < ju; s++) {
      let i = o.filter(({ there: { first: m } }) => m.text === null).map(({ there: { first: m } }) => m.id), l = i.length === 0 ? null : yield e.revisions(i, "with-texts"), c = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: m, there: { first: f } }) => {
        var h, k, x, S;
        let y = (S = zu.exec(((x = (k = f.text) != null ? k : (h = l == null ? void 0 : l.get(f.id)) == null ? void 0 : h.text) != null ? x : "").slice(0, 1e3))) == null ? void 0 : S[1];
        y !== void 0 && (c.set(m, y.replace(/_/g, " ").trim()), r.add(m));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield ln(e, Array.from(u.values()).map((m) => N(T({}, m), { pageId: 0 }))), g = new Map(d.map((m) => [m.page.title, m])), p = [];
      c.forEach((m, f) => {
        let y = g.get(m);
        y !== void 0 && cn(y, n(f)) ? a.set(f, y) : y !== void 0 && p.push({ origin: f, there: y });
      }), o = p;
    }
    return { redirects: r, moved: a };
  });
}

// src/core/exchange/steps/read-steps.ts
var Ws = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Vu = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function un(e, t, n) {
  let r = me(t);
  return e.filter(({ template: a }) => a === dr).map((a) => {
    let o = Ku(a, r);
    return o.step === null || n === void 0 || o.step.at <= n ? o : N(T({}, o), { step: N(T({}, o.step), { at: n }) });
  });
}
function Ku(e, t) {
  let n = [], r = (f, y, ...h) => (n.push(Ju(f, y, ...h)), null), a = (f) => {
    var y;
    return Ae((y = e.parameters.get(f)) != null ? y : "").trim() || null;
  }, o = (f, y, h, k) => {
    var S;
    let x = a(f);
    return x === null ? k ? r(f, "missing", f) : null : (S = y(x)) != null ? S : r(f, h, K(x), f);
  }, s = o("step", (f) => ht.includes(f) ? f : null, "step", !0), i = o("seek", Qn, "key", !0), l = o("offer", Qn, "key", !0), c = o("at", (f) => {
    var y, h;
    return Ee((h = (y = Vu.exec(f)) == null ? void 0 : y[1]) != null ? h : "") ? f : null;
  }, "time", !0), u = o(
    "outcome",
    (f) => La.includes(f) ? f : null,
    "outcome",
    s === "confirm"
  ), d = o("on", (f) => Ee(f) ? f : null, "day", s === "meet"), g = o("skill", (f) => te.test(f) ? f : null, "skill", !1);
  if (e.parameters.forEach((f, y) => {
    !Ws.includes(y) && f.trim() !== "" && n.push(Pe(y, "unknown-parameter", K(y), Ws.join(", ")));
  }), s === null || i === null || l === null || c === null || s === "confirm" && u === null || s === "meet" && d === null)
    return { call: e, step: null, faults: n };
  let [p, m] = Te({ seek: i, offer: l });
  return p === m ? (r("offer", "alone"), { call: e, step: null, faults: n }) : (t !== p && t !== m && r("seek", "not-yours", t), {
    call: e,
    step: {
      user: t,
      step: s,
      seek: i,
      offer: l,
      at: c,
      skill: g,
      outcome: s === "confirm" ? u : null,
      on: s === "meet" ? d : null,
      note: a("note")
    },
    faults: n
  });
}
function Ju(e, t, ...n) {
  return { parameter: e, key: `localskills-template-step-fault-${t}`, parameters: n };
}

// src/core/exchange/steps/step-limit.ts
function Hs(e) {
  if (e.length <= 200)
    return e.slice();
  let t = e.map((a, o) => ({ one: a, index: o })).sort((a, o) => a.one.step.at < o.one.step.at ? 1 : a.one.step.at > o.one.step.at ? -1 : o.index - a.index), n = { ask: 0, other: 0 }, r = new Set(t.filter(({ one: a }) => a.step.step === "ask" ? n.ask++ < 200 : n.other++ < 1e3).map(({ index: a }) => a));
  return e.filter((a, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
var Yu = ["decline", "withdraw"];
function Us(e, t, n, r) {
  var p, m, f;
  let a = t.slice().sort((y, h) => ae(y.title, h.title)), o = [], s = [], i = [], l = (y, h, k, x) => {
    un(h, e, k == null ? void 0 : k.timestamp).forEach(({ step: S }) => {
      var P;
      S !== null && x(S) && s.push({ step: S, title: y, savedAt: (P = k == null ? void 0 : k.timestamp) != null ? P : S.at });
    });
  }, c = (y) => y.filter(({ template: h }) => h === gr).forEach((h) => i.push(h));
  for (let { title: y, own: h, optOuts: k, refused: x } of a) {
    let S = n((p = h == null ? void 0 : h.text) != null ? p : "");
    S.forEach((O) => o.push({ title: y, call: O })), l(y, S, h, () => !0), c(S), c(n((m = k == null ? void 0 : k.text) != null ? m : ""));
    let P = n((f = x == null ? void 0 : x.text) != null ? f : ""), E = P.length === 0 ? [] : s.map(({ step: O }) => JSON.stringify(O));
    l(y, P, x, (O) => Yu.includes(O.step) && !E.includes(JSON.stringify(O))), c(P);
  }
  let u = Hs(s), d = o.filter(({ call: { template: y } }) => y === ee.offer || y === ee.seek);
  return { person: {
    user: e,
    pages: a,
    readings: Fe(d.map(({ call: y }) => y), e, r).map((y, h) => N(T({}, y), { title: d[h].title })),
    steps: u.map(({ step: y }) => y),
    stepsBeyond: s.length - u.length,
    preferences: i
  }, placed: u };
}

// src/core/exchange/steps/follow-exchanges.ts
var Xu = 21, Qu = 180, Zu = 366;
function Gs(e, t) {
  var r;
  let n = [];
  for (let { round: a, skills: o, disregarded: s } of ed(e, t))
    a !== null && n.push(N(T({}, cd(a, t.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: s }));
  return n;
}
function ed(e, t) {
  if (!Ee(t.date))
    throw new RangeError(`\u201C${t.date}\u201D is no date.`);
  let n = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(td)) {
    let a = `${r.seek}
${r.offer}`, o = n.get(a);
    o === void 0 ? n.set(a, [r]) : o.push(r);
  }
  return Array.from(n.keys()).sort(ae).map((r) => {
    let a = null, o = [];
    for (let s of n.get(r)) {
      let i = s.at.slice(0, 10) > t.date ? "future" : Te(s).includes(s.user) ? nd(s, a, t) : "not-a-party";
      typeof i == "string" ? o.push({ step: s, reason: i }) : a = i;
    }
    return { round: a, skills: rd(n.get(r), a), disregarded: o };
  });
}
function td(e, t) {
  return ae(e.at, t.at) || ht.indexOf(e.step) - ht.indexOf(t.step) || ae(Bs(e), Bs(t));
}
function Bs({ user: e, outcome: t, on: n, skill: r, note: a }) {
  return JSON.stringify([e, t, n, r, a]);
}
function nd(e, t, n) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return id(e, t, n);
  if (e.step === "decline" && od(e, t))
    return ad(e, t);
  if (t === null)
    return "no-request";
  let a = t.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (t.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return ld(e, t, a);
    if (dn(t, r) !== "accepted")
      return "over";
    let o = ud(e.on, bt(r, Zu)), s = bt(qs(r, o), zs(n));
    return N(T({}, t), { steps: a, on: e.on, until: qs(t.until, s) });
  }
  if (e.step === "withdraw" && sd(e, t))
    return N(T({}, t), { steps: a, since: r, phase: "withdrawn" });
  if (t.phase !== "asked") {
    let [o] = t.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== t.asker : e.user === t.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > t.until && e.step !== "decline" ? "expired" : e.step === "accept" ? js(t, e, n) : e.step === "decline" ? N(T({}, t), { steps: a, since: r, phase: "declined", declinedBy: t.declinedBy.concat([e.user]) }) : N(T({}, t), { steps: a, since: r, phase: "withdrawn" });
}
function rd(e, t) {
  let n = e.filter((o) => Te(o).includes(o.user)), r = n.filter((o) => t == null ? void 0 : t.steps.includes(o)), a = [
    ...n.filter(({ user: o, step: s }) => s === "decline" && (t == null ? void 0 : t.declinedBy.includes(o))),
    ...r,
    ...n
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(a));
}
function od(e, t) {
  if (t === null || t.phase === "withdrawn")
    return !0;
  if (t.phase === "declined")
    return !t.declinedBy.includes(e.user);
  let n = dn(t, e.at.slice(0, 10));
  return n === "lapsed" || n === "not-met" || n === "expired" && t.asker === e.user;
}
function ad(e, t) {
  var r;
  let n = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: Te(e).filter((a) => a !== e.user)[0],
    phase: "declined",
    since: n,
    lastConfirmed: null,
    until: n,
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: (t == null ? void 0 : t.phase) === "declined" ? t.steps.concat([e]) : [e],
    declinedBy: ((r = t == null ? void 0 : t.declinedBy) != null ? r : []).filter((a) => a !== e.user).concat([e.user])
  };
}
function sd(e, { phase: t, steps: n }) {
  let r = n.filter(({ user: a }) => a === e.user);
  return t === "accepted" && r.some(({ step: a }) => a === "ask") && !r.some(({ step: a }) => a === "meet" || a === "confirm");
}
function id(e, t, n) {
  var o;
  let r = e.at.slice(0, 10), a = t === null ? null : dn(t, r);
  return t !== null && a === "asked" ? e.user === t.asker ? "repeated" : js(t, e, n) : t !== null && (a === "accepted" || a === "done") ? a === "done" ? "done-before" : "answered" : t !== null && t.declinedBy.some((s) => s !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: bt(r, (o = n.replyDays) != null ? o : Xu),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function js(e, t, n) {
  let r = t.at.slice(0, 10);
  return N(T({}, e), {
    phase: "accepted",
    since: r,
    until: bt(r, zs(n)),
    steps: e.steps.concat([t])
  });
}
function ld(e, t, n) {
  return t.confirmed.get(e.user) === e.outcome ? "repeated" : N(T({}, t), {
    steps: n,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(t.confirmed).set(e.user, e.outcome)
  });
}
function dn({ phase: e, confirmed: t, until: n }, r) {
  return e === "asked" ? r > n ? "expired" : "asked" : e !== "accepted" ? e : Array.from(t.values()).includes("not-met") ? "not-met" : t.size === 2 ? "done" : r > n ? "lapsed" : "accepted";
}
function cd(e, t) {
  let { seek: n, offer: r, asker: a, until: o, on: s, confirmed: i, steps: l, declinedBy: c } = e, u = dn(e, t), d = u === "asked" || u === "accepted", g = Te(e);
  return {
    seek: n,
    offer: r,
    asker: a,
    state: u,
    on: s,
    confirmed: i,
    steps: l,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? bt(o, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: u === "asked" ? g.filter((p) => p !== a) : u === "accepted" && (s === null || s <= t) ? g.filter((p) => !i.has(p)) : []
  };
}
function zs(e) {
  var t;
  return (t = e.lapseDays) != null ? t : Qu;
}
function ud(e, t) {
  return e < t ? e : t;
}
function qs(e, t) {
  return e > t ? e : t;
}
function bt(e, t) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + t * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/steps/doubted-times.ts
function Vs(e) {
  let t = e.reduce((o, { savedAt: s }) => s > o ? s : o, "").slice(0, 10), n = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let s = `${o.step.seek}
${o.step.offer}`, i = n.get(s);
    i === void 0 ? n.set(s, [o]) : i.push(o);
  });
  let r = (o) => Gs(o, { date: t }).some(({ state: s }) => s === "accepted"), a = [];
  return n.forEach((o) => {
    let s = o.filter(({ step: c, savedAt: u }) => c.at < u);
    if (s.length === 0 || !r(o.map(({ step: c }) => c)))
      return;
    let i = new Set(o.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), l = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && i.size > 1;
    Te(o[0].step).forEach((c) => {
      let u = s.filter((d) => d.step.user === c && l(d));
      u.length > 0 && !r(o.map((d) => u.includes(d) ? N(T({}, d.step), { at: d.savedAt }) : d.step)) && a.push(...u);
    });
  }), a;
}

// src/wiki/exchange/step-times.ts
function Ks(e, t, n) {
  return C(this, null, function* () {
    var a;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: s, savedAt: i } of Vs(t)) {
      let l = JSON.stringify(o), u = (yield e.revisionsBySince(s, o.user, o.at)).find(({ text: g }) => un(n(g != null ? g : ""), o.user).some(({ step: p }) => JSON.stringify(p) === l)), d = (a = u == null ? void 0 : u.timestamp) != null ? a : i;
      d !== o.at && r.set(o, N(T({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function Js(e, t, n) {
  return C(this, null, function* () {
    var s, i, l, c;
    let r = (yield e.source.readPages([t])).get(t), { people: a } = yield dd(e, r === void 0 ? [] : [N(T({}, r), { pageId: 0 })], {}), [o] = (i = (s = a.get(n)) == null ? void 0 : s.pages) != null ? i : [];
    return o === void 0 ? null : o.doubt === "moved" ? "" : (c = (l = o.own) == null ? void 0 : l.text) != null ? c : null;
  });
}
function dd(a, o, s) {
  return C(this, arguments, function* ({ source: e, titles: t }, n, r) {
    var R, v;
    let i = yield on(e, rn), l = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let w of n) {
      let M = Qe(w.title, t.root, l);
      M !== null && c.set(w, M);
    }
    let u = yield ln(e, Array.from(c.keys())), d = ({ page: w }) => c.get(w), g = yield mr(e, u, d), p = (w) => cn(w, d(w)), { redirects: m, moved: f } = yield _s(e, u.filter((w) => !p(w)), d), y = new Set(u.filter(p).map(({ page: w }) => w.title)), h = /* @__PURE__ */ new Map();
    f.forEach((w, M) => {
      y.has(w.page.title) || h.set(w, d(M));
    });
    let k = yield mr(
      e,
      Array.from(h.keys()),
      (w) => {
        var M;
        return (M = h.get(w)) != null ? M : null;
      }
    ), x = yield $s(
      { source: e, titles: t },
      new Map(Array.from(g).filter(([w]) => p(w))),
      d,
      i
    ), S = (w) => {
      var xe, Me, le, de, ie;
      let { page: { title: M, latest: I } } = w, W = !p(w), U = (xe = g.get(w)) != null ? xe : null, H = x.get(w), B = W ? null : H === void 0 ? U : H.believed, G = f.get(w), ue = B !== null && B.id === I.id ? [] : i((Me = I.text) != null ? Me : "");
      return {
        title: M,
        latest: I,
        own: B,
        isMadeByOther: W,
        doubt: (le = H == null ? void 0 : H.doubt) != null ? le : null,
        optOuts: W ? U : null,
        refused: H !== void 0 ? U : G === void 0 ? null : (de = k.get(G)) != null ? de : null,
        isStrangers: W && (ue.length > 0 || m.has(w)),
        isChangedByOthers: !W && (B == null ? void 0 : B.id) !== I.id && !nt(i((ie = B == null ? void 0 : B.text) != null ? ie : ""), ue)
      };
    }, P = /* @__PURE__ */ new Map();
    for (let w of u) {
      let M = d(w);
      P.set(M, [...(R = P.get(M)) != null ? R : [], w]);
    }
    let E = /* @__PURE__ */ new Map(), O = [], D = [], A = [];
    for (let w of Array.from(P.keys()).sort(ae)) {
      let M;
      try {
        M = Us(w, ((v = P.get(w)) != null ? v : []).map(S), i, r);
      } catch (I) {
        O.push({ user: w, error: I });
        continue;
      }
      E.set(w, M.person), M.person.readings.forEach(({ record: I }) => {
        I !== null && D.push(I);
      }), M.placed.forEach((I) => A.push(I));
    }
    let L = yield Ks(e, A, i), _ = (w) => {
      var M;
      return (M = L.get(w)) != null ? M : w;
    };
    return L.size > 0 && E.forEach((w, M) => E.set(M, N(T({}, w), { steps: w.steps.map(_) }))), { people: E, unread: O, records: D, steps: A.map(({ step: w }) => _(w)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/core/site-configuration.ts
var gd = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Ys(e) {
  if (e === null)
    return { root: we, faults: [] };
  let { value: t, faults: n } = De(e);
  if (!J(t))
    return { root: we, faults: n.length > 0 ? n : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = j(t, "root");
  return r === void 0 ? { root: we, faults: n } : typeof r != "string" || gd.test(r) ? { root: we, faults: [...n, { path: "$.root", code: "expected-text", parameters: [K(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: n };
}

// src/extension/configured-root.ts
var pd = "MediaWiki:LocalSkills.json", ot = null;
function Xs(e) {
  return ot = ot != null ? ot : e.get({
    action: "query",
    prop: "revisions",
    titles: pd,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((t) => {
    var r, a, o;
    let { query: { pages: [n] } } = t;
    return Ys((o = (a = (r = n == null ? void 0 : n.revisions) == null ? void 0 : r[0]) == null ? void 0 : a.slots.main.content) != null ? o : null).root;
  }, (t) => {
    throw ot = null, t;
  }), ot;
}

// src/extension/without-idling.ts
var Qs = 0, gn = null;
function md(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function Zs(e) {
  let t = mw;
  Qs++ === 0 && (gn = t.requestIdleCallback, t.requestIdleCallback = md);
  let n = () => {
    --Qs === 0 && gn !== null && (t.requestIdleCallback = gn, gn = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function pn(e) {
  var r;
  let t = (a) => mw.loader.getState(a) !== null, n = ((r = e.find((a) => a.some(t))) != null ? r : []).filter(t);
  return n.filter((a) => mw.loader.getState(a) === "error").forEach((a) => {
    mw.loader.state({ [a]: "registered" });
  }), Zs(n);
}

// src/extension/exchange-buttons.ts
var mn = [["ext.localSkills.meeting"], ["ext.gadget.LocalSkills-meeting"]];

// src/extension/namespace-names.ts
function fr(e) {
  let t = mw.config.get("wgNamespaceIds");
  return Object.keys(t).filter((n) => t[n] === e).map((n) => n.replace(/_/g, " "));
}

// src/core/i18n/number-format.ts
var ei = {
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
function ti(e, t = "") {
  var r, a;
  let n = (a = ei[(r = e.find((o) => Object.prototype.hasOwnProperty.call(ei, o))) != null ? r : ""]) != null ? a : "latn";
  return [...e, "en"].filter(fd).map((o) => `${o}-u${t}-nu-${n}`);
}
function fd(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}

// src/extension/time-format.ts
var ni = { year: "numeric", month: "long", day: "numeric" }, ri = N(T({}, ni), { hour: "numeric", minute: "2-digit" }), oi = N(T({}, ni), { timeZone: "UTC" });
function yr(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(ti([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/start-exchange.ts
var [ai, yd] = [2, 10];
function hd(e, t, n, r) {
  var p;
  let a = vr(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = new mw.Api(), s = Ms({
    api: o,
    language: a.language,
    rights: () => mw.user.getRights(),
    onWait: () => {
    }
  }), i = Ss(s), l = Rr(e), c = at(a.language), u = Fs(o, a.language), d = mn.some((m) => m.some((f) => mw.loader.getState(f) !== null)), [g] = [(p = mw.config.get("wgFormattedNamespaces")[ai]) != null ? p : "User"];
  return {
    wiki: Os({ api: o, user: t, language: a.language }),
    loadLanguages: () => u.loadLanguages(),
    titles: l,
    messages: a,
    user: { name: t },
    templateNamespaces: fr(yd),
    readPersonCalls: As(i),
    ownTextOf: (m) => Js({ source: i, titles: l }, m, t),
    userNamespaces: [g, ...fr(ai)],
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    now: () => /* @__PURE__ */ new Date(),
    minutesAhead: () => -(/* @__PURE__ */ new Date()).getTimezoneOffset(),
    pageUrl: (m, f) => mw.util.getUrl(m, f),
    talkPage: (m) => {
      var f, y, h;
      return (h = (y = (f = mw.Title.newFromText(m)) == null ? void 0 : f.getTalkPage()) == null ? void 0 : y.getPrefixedText()) != null ? h : null;
    },
    formatTime: yr(ri),
    formatDate: yr(oi),
    languageName: (m) => {
      var f;
      return (f = c(m)) != null ? f : m;
    },
    ask: d ? (m) => r(() => {
      pn(mn).then(() => {
        mw.hook("localSkills.ask").fire(N(T({}, m), { root: e, opener: n }));
      });
    }) : null,
    showMine: d ? () => r(() => {
      pn(mn).then(() => {
        mw.hook("localSkills.myExchanges").fire({ opener: n, root: e });
      });
    }) : null
  };
}
function si() {
  let e = !1;
  mw.hook("localSkills.editRecord").add((t) => {
    let n = mw.user.getName();
    if (e || n === null || mw.user.isTemp())
      return;
    e = !0;
    let r = () => {
      e = !1, t.opener.focus();
    };
    Xs(new mw.Api()).then((a) => {
      var c, u;
      let o = null, s = hd(a, n, t.opener, (d) => {
        o = d;
      }), { skill: i, skills: l = i === void 0 ? [] : [{ skill: i, level: null }] } = t;
      ms(s, {
        direction: t.direction,
        id: t.id,
        view: (c = t.view) != null ? c : "change",
        page: (u = t.page) != null ? u : null,
        skills: l
      }, (d) => {
        o !== null ? (e = !1, o()) : d.includes(s.pageTitle) ? window.location.reload() : r();
      });
    }, () => {
      mw.notify(mw.msg("localskills-start-failed"), { type: "error" }), r();
    });
  });
}

// src/extension/exchange.ts
si();
