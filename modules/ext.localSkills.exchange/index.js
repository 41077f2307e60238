// Built from src/extension/exchange.ts by `npm run build`. Change the source, not this file.
"use strict";
var ki = Object.defineProperty, bi = Object.defineProperties;
var wi = Object.getOwnPropertyDescriptors;
var St = Object.getOwnPropertySymbols;
var Tr = Object.prototype.hasOwnProperty, Or = Object.prototype.propertyIsEnumerable;
var We = (e, t) => (t = Symbol[e]) ? t : /* @__PURE__ */ Symbol.for("Symbol." + e), bn = (e) => {
  throw TypeError(e);
};
var vr = (e, t, n) => t in e ? ki(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, R = (e, t) => {
  for (var n in t || (t = {}))
    Tr.call(t, n) && vr(e, n, t[n]);
  if (St)
    for (var n of St(t))
      Or.call(t, n) && vr(e, n, t[n]);
  return e;
}, L = (e, t) => bi(e, wi(t));
var Ar = (e, t) => {
  var n = {};
  for (var r in e)
    Tr.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && St)
    for (var r of St(e))
      t.indexOf(r) < 0 && Or.call(e, r) && (n[r] = e[r]);
  return n;
};
var Ei = (e, t, n) => t.has(e) || bn("Cannot " + n);
var Pr = (e, t, n) => t.has(e) ? bn("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var Me = (e, t, n) => (Ei(e, t, "access private method"), n);
var I = (e, t, n) => new Promise((r, a) => {
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
}), ie = function(e, t) {
  this[0] = e, this[1] = t;
}, me = (e, t, n) => {
  var r = (i, l, c, u) => {
    try {
      var d = n[i](l), g = (l = d.value) instanceof ie, p = d.done;
      Promise.resolve(g ? l[0] : l).then((f) => g ? r(i === "return" ? i : "next", l[1] ? { done: f.done, value: f.value } : f, c, u) : c({ value: f, done: p })).catch((f) => r("throw", f, c, u));
    } catch (f) {
      u(f);
    }
  }, a = (i, l, c, u) => s[i] = (d) => (l = new Promise((g, p, f) => (f = () => r(i, d, g, p), o ? o.then(f) : f())), u = () => o === c && (o = 0), o = c = l.then(u, u), l), o, s = {};
  return n = n.apply(e, t), s[We("asyncIterator")] = () => s, a("next"), a("throw"), a("return"), s;
}, ye = (e) => {
  var t = e[We("asyncIterator")], n = !1, r, a = {};
  return t == null ? (t = e[We("iterator")](), r = (o) => a[o] = (s) => t[o](s)) : (t = t.call(e), r = (o) => a[o] = (s) => {
    if (n) {
      if (n = !1, o === "throw") throw s;
      return s;
    }
    return n = !0, {
      done: !1,
      value: new ie(new Promise((i) => {
        var l = t[o](s);
        l instanceof Object || bn("Object expected"), i(l);
      }), 1)
    };
  }), a[We("iterator")] = () => a, r("next"), "throw" in t ? r("throw") : a.throw = (o) => {
    throw o;
  }, "return" in t && r("return"), a;
}, ne = (e, t, n) => (t = e[We("asyncIterator")]) ? t.call(e) : (e = e[We("iterator")](), t = {}, n = (r, a) => (a = e[r]) && (t[r] = (o) => new Promise((s, i, l) => (o = a.call(e, o), l = o.done, Promise.resolve(o.value).then((c) => s({ value: c, done: l }), i)))), n("next"), n("return"), t);

// src/core/pages.ts
var Te = "LocalSkills";
var te = /^[a-z0-9-]{1,48}$/;
function Lr(e = Te) {
  let t = e.replace(/_/g, " ").trim(), n = (l) => `${t}/Survey/${l}`, [r, a] = ["", null], o = (l) => (l !== a && ([r, a] = [`${n(l)}/Answers/`, l]), r), s = `${t}/People/`, i = (l, c) => `${t}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (l) => `${n(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, c) => o(l) + Nr(c),
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
    personOf: (l) => Mr(s, l),
    surveyIdOf: (l) => {
      let c = `${t}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return te.test(d) ? d : null;
    },
    answererOf: (l, c) => Mr(o(l), c)
  };
}
function Nr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Mr(e, t) {
  let n = Nr(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/language-names.ts
function st(e) {
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
function Ir(e, t) {
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

// src/core/wikitext/character-references.ts
var Si = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Ri = vi();
function vi() {
  let e = Si.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var Ti = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Rt(e, t) {
  return e.includes("&") ? e.replace(Ti, (n, r, a, o) => {
    var s;
    return r !== void 0 ? (s = Ri.get(r)) != null ? s : n : t(a === void 0 ? parseInt(o, 16) : parseInt(a, 10), n);
  }) : e;
}

// src/core/wikitext/encode.ts
var Oi = '"&:<=>[]{|}', Ai = "!'_~", Cr = 32, Pi = En(Oi), Mi = En(Ai), Li = En("#*+-;");
function En(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function Ni(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Ii = 65343, Ci = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Fi(e, t, n) {
  let r = t === 0, a = t === e.length - 1;
  if (n >= 128)
    return Ni(n) || n === Ii;
  if (n < 32 || n === 127 || Pi[n] === 1 || r && Li[n] === 1)
    return !0;
  if (Mi[n] === 1)
    return r || a || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case Cr:
      return r || a || e.charCodeAt(t - 1) === Cr;
    case 73:
    case 80:
    case 82:
      return Ci.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var Di = [
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
], wn = "\u0345";
function Fr(e) {
  let t = e.codePointAt(0);
  return e === wn || Di.some(([n, r]) => t >= n && t <= r) || (wn + e).normalize("NFD") !== wn + e.normalize("NFD");
}
var Dr = 768, $i = 32, _i = /[\u0300-\uffff]{1000}/;
function Hi(e) {
  return !_i.test(e) && e.normalize("NFC") === e;
}
function Wi() {
  let e = "";
  return (t, n, r) => {
    if (r || n < Dr)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!Fr(t))
        return e = t, !1;
      if (e.length < $i && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function it(e) {
  let t = Hi(e) ? null : Wi(), n = "", r = 0;
  for (let a = 0; a < e.length; ) {
    let o = e.codePointAt(a), s = a + (o > 65535 ? 2 : 1), i = Fi(e, a, o);
    o >= Dr && a === 0 && !i && (i = Fr(e.slice(0, s))), t !== null && (i = t(e.slice(a, s), o, i)), i && (n += `${e.slice(r, a)}&#${o};`, r = s), a = s;
  }
  return n + e.slice(r);
}
function Ue(e) {
  return Rt(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/shown-text.ts
var Ui = /<!--[\s\S]*?(?:-->|$)/g, Bi = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, qi = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Gi = "\u2026";
function Oe(e) {
  if (!/[{<]/.test(e))
    return Ue(e);
  let t = e.replace(Ui, "").replace(Bi, (n, r) => (r != null ? r : "").replace(/[{}]/g, (a) => `&#${a.charCodeAt(0)};`));
  return Ue(zi(t));
}
function zi(e) {
  var o, s, i, l;
  let t = [], n = [], r = /[{}]/g, a = 0;
  for (; a < e.length; ) {
    let c = e.slice(a, a + 2);
    if (c === "{{")
      n.push(t.length), t.push(c), a += 2;
    else if (c === "}}" && n.length > 0) {
      let [, ...u] = t.splice(n.pop()), d = ((o = u[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(a + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      t.push((s = qi.get(g)) != null ? s : Gi), a += d ? 3 : 2;
    } else {
      r.lastIndex = a + 1;
      let u = (l = (i = r.exec(e)) == null ? void 0 : i.index) != null ? l : e.length;
      t.push(e.slice(a, u)), a = u;
    }
  }
  return t.join("");
}

// src/core/survey/dates.ts
function he(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, a] = [Number(t[1]), Number(t[2]), Number(t[3])], s = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && a >= 1 && a <= s;
}

// src/core/exchange/exchange-record.ts
var Z = { offer: "Offer a skill", seek: "Seek a skill" }, Ae = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], $r = ["open", "paused", "matched", "closed"], lt = 5, vt = 100, _r = 100, Tt = 20;
function ge(e) {
  return `${e.user}/${e.id}`;
}
function ct(e, t) {
  if (!he(t))
    throw new RangeError(`\u201C${t}\u201D is no date.`);
  let n = e.status === "paused" && e.until !== null && e.until <= t;
  return e.status !== "open" && !n ? e.status : e.expires !== null && e.expires < t ? "expired" : null;
}

// src/core/json/fault.ts
function pe(e, t) {
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
function ut(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Sn({ label: e }) {
  return e.kind === "texts" ? Hr(e.texts) : [];
}
function Rn(e) {
  return Hr(e.aliases).reduce((t, n) => t.concat(n), []);
}
function Hr(e) {
  return Object.keys(e).map((t) => e[t]);
}
function Ot(e, t) {
  let n = Array.from(ut(e));
  if (n.length < 4 || n.length > 60)
    return null;
  let r = n.length < 8 ? 1 : 2, a = null;
  for (let o of t.skills.filter(({ isRetired: s }) => !s))
    for (let s of [o.id, ...Sn(o), ...Rn(o)].sort(ji)) {
      let i = Vi(n, Array.from(ut(s)), r);
      i !== null && (a = { skill: o.id, words: i === 0 ? o.id : s }, r = i - 1);
    }
  return a;
}
function ji(e, t) {
  return e < t ? -1 : e === t ? 0 : 1;
}
function Vi(e, t, n) {
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
function q(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Le = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Wr(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!J(e))
    return null;
  let t = q(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let a = e[r];
    (r === "default" || Le.test(r)) && typeof a == "string" && a.trim() !== "" && (n[r] = a);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/exchange/language-proficiency.ts
var At = 6, Ki = /^(.+)-([0-5n])$/i, Ur = /^(.+)-(?:.|\d\d)$/;
function Br(e) {
  var n;
  let t = (n = Ur.exec(e.toLowerCase())) == null ? void 0 : n[1];
  return t !== void 0 && re(e) === null && Le.test(t);
}
function re(e) {
  var a;
  let t = Ki.exec(e), n = ((a = t == null ? void 0 : t[1]) != null ? a : e).toLowerCase();
  if (!Le.test(n) || Ur.test(n))
    return null;
  let r = t == null ? void 0 : t[2];
  return { code: n, proficiency: r === void 0 ? null : /n/i.test(r) ? At : Number(r) };
}
function Pt(e) {
  let { code: t, proficiency: n } = e;
  return n === null ? t : `${t}-${n === At ? "N" : n}`;
}
var Ji = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function qr(e) {
  var t, n;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (n = (t = Ji.exec(e)) == null ? void 0 : t[1]) != null ? n : e;
}

// src/core/skills/provisional-skill.ts
var Yi = "xn--", Xi = /^x(n|[0-9a-z]{6})--(.+)$/;
var [oe, Mt, Gr, Qi, Zi, Tn, zr] = [36, 1, 26, 38, 700, 128, 72], jr = 1114111, el = [
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
  [917504, jr]
];
function Vr(e) {
  return el.every(([t, n]) => e < t || e > n);
}
function Kr(e) {
  return e > 65280 && e < 65375;
}
function dt(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function Lt(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function tl(e) {
  let n = Lt(dt(e.normalize("NFC")).map((r) => Kr(r) ? r - 65248 : r)).toLowerCase().normalize("NFC").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "");
  return Lt(dt(n).filter(Vr).map((r) => r > 127 || /[a-z0-9-]/.test(String.fromCharCode(r)) ? r : r + 65248));
}
function Jr(e, t, n) {
  let r = Math.floor(e / (n ? Zi : 2));
  r += Math.floor(r / t);
  let a = 0;
  for (; r > (oe - Mt) * Gr / 2; a += oe)
    r = Math.floor(r / (oe - Mt));
  return a + Math.floor((oe - Mt + 1) * r / (r + Qi));
}
function On(e, t) {
  return Math.min(Gr, Math.max(Mt, e - t));
}
function nl(e, t) {
  return Math.min(...e.filter((n) => n >= t));
}
function vn(e) {
  let t = e.filter((l) => l < Tn), n = (l) => String.fromCharCode(l < 26 ? l + 97 : l + 22), r = Lt(t) + (t.length > 0 ? "-" : ""), [a, o, s, i] = [Tn, 0, zr, t.length];
  for (; i < e.length; ) {
    let l = nl(e, a);
    o += (l - a) * (i + 1), a = l;
    for (let c of e)
      if (c < a)
        o++;
      else if (c === a) {
        let u = o, d = oe;
        for (; u >= On(d, s); d += oe) {
          let g = On(d, s);
          r += n(g + (u - g) % (oe - g)), u = Math.floor((u - g) / (oe - g));
        }
        r += n(u), s = Jr(o, i + 1, i === t.length), o = 0, i++;
      }
    o++, a++;
  }
  return r;
}
function rl(e) {
  let t = e.lastIndexOf("-"), n = dt(e.slice(0, Math.max(0, t))), [r, a, o] = [Tn, 0, zr], s = t + 1;
  for (; s < e.length; ) {
    let i = a;
    for (let l = oe, c = 1; ; l += oe) {
      let u = s < e.length ? e.charCodeAt(s++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : oe;
      if (a += d * c, d >= oe || a > 2147483647)
        return null;
      let g = On(l, o);
      if (d < g)
        break;
      c *= oe - g;
    }
    if (o = Jr(a - i, n.length + 1, i === 0), r += Math.floor(a / (n.length + 1)), a %= n.length + 1, r > jr || !Vr(r))
      return null;
    n.splice(a++, 0, r);
  }
  return n;
}
function ol(e) {
  let t = 7;
  for (let n = 0; n < e.length; n++)
    t = (t * 65599 + e.charCodeAt(n)) % 2147483647;
  return `00000${t.toString(oe)}`.slice(-6);
}
function Nt(e) {
  let t = tl(e);
  if (t.length <= 48 && /^[a-z0-9-]*$/.test(t))
    return t;
  let n = dt(t), r = Yi + vn(n);
  if (r.length <= 48)
    return r;
  let a = `x${ol(t)}--`, o = n.length - 1;
  for (; a.length + vn(n.slice(0, o)).length > 48; )
    o--;
  return a + vn(n.slice(0, o));
}
function fe(e) {
  var o;
  let [, t = "", n = ""] = (o = Xi.exec(e)) != null ? o : [], r = t === "" ? dt(e) : rl(n);
  if (r === null)
    return e;
  let a = Lt(r.map((s) => Kr(s) ? s - 65248 : s)).replace(/-+/g, " ").trim();
  return a === "" ? e : t.length > 1 ? `${a}\u2026` : a;
}

// src/core/exchange/private-phone.ts
var al = [
  // Addresses and links.
  /()https?:\/\/[^ \n]+/g,
  /()\[\[[^\]\n]*\]\]/g,
  // Books, courses, revisions.
  /()is[bs]n[\d :.x-]+/g,
  /(^|\W)(?:course|cours|curso|kurs|ders|module|modul|revision|révision|revisión|version|oldid|rev)s?[ :.#-]*\d[\d.-]*/g,
  // Days and months.
  /(^|\D)(?:19|20)\d\d[-./]\d\d?[-./]\d\d?(?!\d)/g,
  /(^|\D)\d\d?[-./]\d\d?[-./](?:19|20)\d\d(?!\d)/g,
  /(^|\D)[01]?\d[-./](?:19|20)\d\d(?!\d)/g,
  // From one time of day to another.
  /(^|\D)[0-2]?\d[.:h][0-5]\d ?- ?[0-2]?\d[.:h][0-5]\d(?!\d)/g,
  /(^|\D)[0-2]\d[0-5]\d ?- ?[0-2]\d[0-5]\d(?!\d)/g,
  // How far it is from UTC.
  /()[ug][tm][ct] ?[+-] ?\d\d?:?\d?\d?/g
], sl = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, il = /[\d+]$/, ll = /(?:[\w\-/=#&]|\d[.,:])$/, cl = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function Yr(e) {
  let t = e.replace(/\D+$/, ""), n = t.replace(/\D/g, "").length, r = e.indexOf("/");
  return n > 15 && r !== -1 ? Yr(e.slice(0, r)) : n < 8 || n > 15 ? 0 : t.length;
}
function Xr(e) {
  var a;
  let t = al.reduce((o, s) => o.replace(
    s,
    (i, l) => l + "x".repeat(i.length - l.length)
  ), e), n = cl.exec(t);
  if (n !== null)
    return { kind: "phone", from: n.index + n[1].length, to: n.index + n[0].length };
  let r = 0;
  for (; r < t.length; ) {
    let [o] = (a = sl.exec(t.slice(r))) != null ? a : [""], s = t.slice(Math.max(0, r - 2), r), i = o !== "" && !(o.startsWith("+") ? il : ll).test(s), l = i ? Yr(o) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += i ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var ul = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), dl = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, gl = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, pl = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, fl = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, ml = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, yl = [1632, 1776, 2406, 2534], hl = [
  [160, 160, " "],
  [8192, 8202, " "],
  [8239, 8239, " "],
  [8287, 8287, " "],
  [12288, 12288, " "],
  [8208, 8213, "-"],
  [8722, 8722, "-"],
  [183, 183, "."],
  [65131, 65131, "@"],
  [171, 171, ","],
  [187, 187, ","],
  [8216, 8223, ","],
  [8249, 8250, ","],
  [1548, 1548, ","],
  [1563, 1563, ","],
  [1567, 1567, ","],
  [12289, 12290, ","]
];
function xl(e) {
  var r, a;
  let t = e.charCodeAt(0), n = yl.find((o) => t >= o && t <= o + 9);
  return n !== void 0 ? String(t - n) : t >= 65281 && t <= 65374 ? String.fromCharCode(t - 65248) : (a = (r = hl.find(([o, s]) => t >= o && t <= s)) == null ? void 0 : r[2]) != null ? a : e;
}
var kl = 5e3;
function bl(e) {
  return e.replace(/[\u0080-\uffff]/g, xl).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (t) => t.toLowerCase());
}
function It(e, t, n) {
  var a;
  let r = t.exec(n);
  return r === null ? null : { kind: e, from: r.index + ((a = r[1]) != null ? a : "").length, to: r.index + r[0].length };
}
function Qr(e, t = 0) {
  var c;
  let n = fl.exec(e.slice(t));
  if (n === null)
    return null;
  let r = t + n.index, a = r + n[0].length, [o, s, i] = (c = ml.exec(e.slice(a))) != null ? c : [""];
  return (s !== void 0 ? /[a-z_]/.test(s) && s.length > 1 : i !== void 0 && i.length >= 5 && /[\d_]/.test(i) && (/[a-z_]/.test(i) || /^\d{6,}$/.test(i))) ? { kind: "messenger", from: r, to: a + o.length } : Qr(e, a);
}
function wl(e) {
  var n, r, a, o, s;
  let t = bl(e.slice(0, kl));
  return (s = (o = (a = (r = (n = It("email", ul, t)) != null ? n : It("email", dl, t)) != null ? r : It("messenger", pl, t)) != null ? a : Qr(t)) != null ? o : It("messenger", gl, t)) != null ? s : Xr(t);
}
function Ct(e) {
  let t = wl(e);
  return t === null ? null : { kind: t.kind, text: e.slice(t.from, t.to) };
}

// src/core/exchange/record-fault.ts
function xe(e, t, ...n) {
  return { parameter: e, key: `localskills-template-card-fault-${t}`, parameters: n };
}
function Ft(e, t, n) {
  let r = Ct(e === "skill" ? fe(t) : t);
  return r === null ? null : xe(e, `contact-${r.kind}`, e, `Special:EmailUser/${n}`);
}
function Zr(e, t) {
  return t.text(e.key, ...e.parameters);
}

// src/core/exchange/timezone.ts
var El = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Sl, Rl] = [-720, 840];
function Dt(e) {
  var a, o;
  let t = e === "" ? null : El.exec(e);
  if (t === null)
    return null;
  let n = Number((a = t[2]) != null ? a : 0) * 60 + Number((o = t[3]) != null ? o : 0), r = t[1] === void 0 || t[1] === "+" || n === 0 ? n : -n;
  return r >= Sl && r <= Rl ? r : null;
}
function le(e) {
  let t = Math.abs(e), n = [Math.floor(t / 60), t % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + n.join(":");
}
function $t(e, t) {
  let n = Math.abs(e - t) % 1440;
  return Math.min(n, 1440 - n);
}

// src/core/exchange/read-record-values.ts
var Ne = [
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
], An = ["capacity", "for"], vl = 1e3;
function Be(e, t, n, r = {}) {
  var S;
  let a = [], o = (T) => {
    var M;
    return ((M = n.get(T)) != null ? M : "").trim() || null;
  }, s = (T, M, ...D) => (a.push(xe(T, M, ...D)), null), i = (T, M, D, ..._) => {
    var O;
    let v = o(T);
    return v === null ? null : (O = M(v)) != null ? O : s(T, D, K(v), ..._);
  }, l = (T, M, D) => {
    var v;
    let _ = ((v = o(T)) != null ? v : "").split(";").map((O) => O.trim()).filter((O) => O !== "");
    return Array.from(new Set(_)).map((O) => {
      var w;
      return (w = M(O)) != null ? w : s(T, D(O), K(O));
    }).filter((O) => O !== null);
  }, c = (T) => {
    var D;
    let M = Ft(T, (D = o(T)) != null ? D : "", t);
    return a.push(...M === null ? [] : [M]), M !== null;
  }, u = (T) => (c(T), o(T)), d = (T, M) => c(T) ? null : i(T, (D) => Array.from(D).length <= M ? D : null, T, T, M), g = (T) => {
    let M = o(T);
    return M === null || he(M) ? M : s(T, "date", T, K(M));
  }, p = c("skill") ? null : Tl(o("skill"), s, r), f = i("level", (T) => eo(T, 1, lt), "level", lt), y = l("methods", (T) => Ae.includes(T) ? T : null, () => "method"), h = (T) => {
    let M = g(T);
    return M !== null && r.date !== void 0 && M > r.date && s(T, "day-to-come", T, M), M;
  }, m = Al(l(
    "languages",
    re,
    (T) => Br(T) ? "proficiency" : "language"
  ).map(Pt)), k = m.slice(0, Tt);
  m.length > Tt && s("languages", "many-languages", "languages", Tt), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && s("languages", "no-language", "languages");
  let x = e === "offer", E = x ? i("capacity", (T) => eo(T, 0, vl), "capacity", "capacity") : null, P = {
    kind: e,
    user: t,
    id: i("id", (T) => te.test(T) ? T : null, "id"),
    level: f,
    methods: Ae.filter((T) => y.includes(T)),
    languages: k,
    capacity: E,
    region: d("region", _r),
    timezone: i("timezone", Dt, "timezone"),
    for: x ? u("for") : null,
    affiliate: d("affiliate", vt),
    note: u("note"),
    since: h("since"),
    confirmed: h("confirmed"),
    expires: g("expires"),
    // Whoever wrote another word than none did not mean that all is as usual.
    status: o("status") === null ? "open" : (S = i("status", Ol, "status")) != null ? S : "paused",
    until: g("until")
  }, A = Ne.filter((T) => x || !An.includes(T));
  return n.forEach((T, M) => {
    r.allowsOthers !== !0 && !A.includes(M) && T.trim() !== "" && s(M, "unknown-parameter", K(M), A.join(", "));
  }), { values: p === null || k.length === 0 ? null : L(R({}, P), { skill: p }), faults: a };
}
function Tl(e, t, n) {
  if (e === null)
    return t("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: a = `${Te}/Skills.json` } = n, o = te.test(e), s = r === null || r.get(e) !== null ? null : r.find(e);
  if (s !== null)
    return s.id;
  if (!o || r !== null && r.get(e) === null) {
    let i = e.startsWith("xn--") ? fe(e) : e, l = r === null ? null : Ot(i, r);
    l === null ? t("skill", o ? "unknown-skill" : "no-such-skill", K(i), a) : t("skill", o ? "near-skill" : "near-skill-only", K(i), a, l.words, l.skill);
  }
  return o ? e : null;
}
function Ol(e) {
  var t;
  return (t = $r.find((n) => n === e.toLowerCase())) != null ? t : null;
}
function Al(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e)
    t.set((r = (n = re(a)) == null ? void 0 : n.code) != null ? r : a, a);
  return Array.from(t.values());
}
function eo(e, t, n) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= t && r <= n ? r : null;
}

// src/core/exchange/record-draft.ts
var gt = 6;
function qe(e, t) {
  let [n = 0, r = 1, a = 1] = e.split("-").map(Number), o = new Date(Date.UTC(n, r + t, 0));
  return new Date(Date.UTC(o.getUTCFullYear(), o.getUTCMonth(), Math.min(a, o.getUTCDate()))).toISOString().slice(0, 10);
}
function _t(e, t, n) {
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
    expires: qe(t, gt),
    status: "open",
    until: null
  };
}
function to(e, t) {
  var u, d, g;
  let n = e.template === Z.offer ? "offer" : "seek", r = /* @__PURE__ */ new Map();
  e.parameters.forEach((p, f) => r.set(f, Oe(p)));
  let a = (p) => {
    let f = new Map(Array.from(r).concat(p)), { values: y } = Be(n, "", f, { taxonomy: t });
    return y === null ? null : Ge(y);
  }, [o, s] = [["skill", "none"], ["languages", "en"]], i = a([s]), l = a([o]), c = a([o, s]);
  return (g = a([])) != null ? g : L(R({}, c), { skill: (u = i == null ? void 0 : i.skill) != null ? u : "", languages: (d = l == null ? void 0 : l.languages) != null ? d : [] });
}
function Ge(e) {
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
    expires: f,
    status: y,
    until: h
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
    expires: f,
    status: y,
    until: h
  };
}
function ke(e, t) {
  return Object.keys(Ge(e)).filter((n) => JSON.stringify(e[n]) !== JSON.stringify(t[n]));
}
function Pn(e, t, n) {
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
function G(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}
function ze(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function V(e, ...t) {
  let n = b("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function Y(...e) {
  return b("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
}
function W(e, t, n) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: t !== "quiet",
    flags: t === "primary" ? ["primary", "progressive"] : t === "destructive" ? ["primary", "destructive"] : t === "quiet" ? ["progressive"] : []
  });
  return r.on("click", n), r;
}

// src/wiki/port.ts
var Q = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function Ie(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/i18n/localized-text.ts
function je(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), a = r.includes("default"), o = t.languageChain.find((c) => r.includes(c) || a && c === n), s = o !== void 0 && r.includes(o) ? o : a ? "default" : r.sort()[0], i = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? n : s;
  return { text: i, language: l, direction: l === null ? "auto" : Ml(l) };
}
var Pl = [
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
function Ml(e) {
  return Pl.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/taxonomy.ts
var Ll = 100;
function Nl(e, t = null) {
  let n = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var c;
    return (c = n.get(l)) != null ? c : null;
  }, a = (l, c, u = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), g = [], p = r(l);
    for (; p !== null && g.length < u; ) {
      let f = c(p);
      p = f === null || d.has(f) ? null : r(f), p !== null && (d.add(p.id), g.push(p));
    }
    return g;
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
    ancestors: (l) => a(l, (c) => c.parent, Ll),
    find: (l) => {
      var c, u;
      return i = i != null ? i : Fl(e, o), (u = (c = o(l.trim())) != null ? c : i.get(ut(l))) != null ? u : null;
    }
  };
}
function Mn(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = J(e) ? q(e, "skills") : void 0;
  J(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, s) => {
    let i = pe("$.skills", s), l = J(o) ? Il(o) : null;
    if (l === null) {
      let c = J(o) ? q(o, "id") : o;
      t.push({ path: `${i}.id`, code: "bad-id", parameters: [K(c)] });
    } else n.has(l.id) ? t.push({ path: `${i}.id`, code: "code-taken", parameters: [l.id] }) : n.set(l.id, l);
  });
  let a = J(e) ? q(e, "locale") : null;
  return {
    taxonomy: Nl(
      Array.from(n.values()),
      typeof a == "string" && Le.test(a) ? a : null
    ),
    faults: t
  };
}
function Ht(e, t, n) {
  var a;
  let r = (a = t == null ? void 0 : t.get(e)) != null ? a : null;
  return r === null ? { text: fe(e), language: null, direction: "auto" } : je(r.label, n, t == null ? void 0 : t.locale);
}
function Il(e) {
  var o;
  let t = q(e, "id");
  if (typeof t != "string" || !te.test(t))
    return null;
  let n = (s) => {
    let i = q(e, s);
    return typeof i == "string" && i !== "" ? i : null;
  }, r = q(e, "capx"), a = n("replacedBy");
  return {
    id: t,
    label: (o = Wr(q(e, "label"))) != null ? o : { kind: "texts", texts: { default: t } },
    aliases: Cl(q(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: n("wikidata"),
    isRetired: q(e, "status") === "retired" || a !== null,
    replacedBy: a
  };
}
function Cl(e) {
  let t = {};
  if (J(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || Le.test(n)) && Array.isArray(r) && (t[n] = r.filter((a) => typeof a == "string"));
    }
  return t;
}
function Fl(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (a) => {
    let o = /* @__PURE__ */ new Map();
    for (let s of e) {
      let i = t(s.id);
      for (let l of a(s)) {
        let c = ut(l), u = o.get(c);
        o.set(c, u === void 0 || u === i ? i : null);
      }
    }
    o.forEach((s, i) => {
      n.has(i) || n.set(i, s);
    });
  };
  return r(Sn), r(Rn), n;
}

// src/core/exchange/reason-text.ts
function no(e, t) {
  return t.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((n) => $l(n, t)));
}
function ro(e, t) {
  return t.text(`localskills-match-widened-${e}`);
}
function Dl(e, t) {
  return Ht(e, t.taxonomy, t.messages).text;
}
function $l(e, t) {
  let { messages: n } = t;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return Dl(e.skill, t);
  if ("language" in e)
    return t.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && n.has(r) ? n.text(r) : e.region;
  }
  return e.methods.map((r) => n.text(`localskills-template-method-${r}`)).reduce((r, a) => n.text("localskills-fault-list", r, a));
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Wt(e, t = !1) {
  let n = e.length, r = 0, a = "", o = 0, s = 16, i = 0, l = 0, c = 0, u = 0, d = 0;
  function g(x, E) {
    let P = 0, A = 0;
    for (; P < x || !E; ) {
      let S = e.charCodeAt(r);
      if (S >= 48 && S <= 57)
        A = A * 16 + S - 48;
      else if (S >= 65 && S <= 70)
        A = A * 16 + S - 65 + 10;
      else if (S >= 97 && S <= 102)
        A = A * 16 + S - 97 + 10;
      else
        break;
      r++, P++;
    }
    return P < x && (A = -1), A;
  }
  function p(x) {
    r = x, a = "", o = 0, s = 16, d = 0;
  }
  function f() {
    let x = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Ve(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Ve(e.charCodeAt(r)))
        for (r++; r < e.length && Ve(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(x, r);
    let E = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Ve(e.charCodeAt(r))) {
        for (r++; r < e.length && Ve(e.charCodeAt(r)); )
          r++;
        E = r;
      } else
        d = 3;
    return e.substring(x, E);
  }
  function y() {
    let x = "", E = r;
    for (; ; ) {
      if (r >= n) {
        x += e.substring(E, r), d = 2;
        break;
      }
      let P = e.charCodeAt(r);
      if (P === 34) {
        x += e.substring(E, r), r++;
        break;
      }
      if (P === 92) {
        if (x += e.substring(E, r), r++, r >= n) {
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
            let S = g(4, !0);
            S >= 0 ? x += String.fromCharCode(S) : d = 4;
            break;
          default:
            d = 5;
        }
        E = r;
        continue;
      }
      if (P >= 0 && P <= 31)
        if (pt(P)) {
          x += e.substring(E, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return x;
  }
  function h() {
    if (a = "", d = 0, o = r, l = i, u = c, r >= n)
      return o = n, s = 17;
    let x = e.charCodeAt(r);
    if (Ln(x)) {
      do
        r++, a += String.fromCharCode(x), x = e.charCodeAt(r);
      while (Ln(x));
      return s = 15;
    }
    if (pt(x))
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
        return r++, a = y(), s = 10;
      // comments
      case 47:
        let E = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < n && !pt(e.charCodeAt(r)); )
            r++;
          return a = e.substring(E, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let P = n - 1, A = !1;
          for (; r < P; ) {
            let S = e.charCodeAt(r);
            if (S === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, A = !0;
              break;
            }
            r++, pt(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, i++, c = r);
          }
          return A || (r++, d = 1), a = e.substring(E, r), s = 13;
        }
        return a += String.fromCharCode(x), r++, s = 16;
      // numbers
      case 45:
        if (a += String.fromCharCode(x), r++, r === n || !Ve(e.charCodeAt(r)))
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
        return a += f(), s = 11;
      // literals and unknown symbols
      default:
        for (; r < n && m(x); )
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
  function m(x) {
    if (Ln(x) || pt(x))
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
      x = h();
    while (x >= 12 && x <= 15);
    return x;
  }
  return {
    setPosition: p,
    getPosition: () => r,
    scan: t ? k : h,
    getToken: () => s,
    getTokenValue: () => a,
    getTokenOffset: () => o,
    getTokenLength: () => r - o,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => o - u,
    getTokenError: () => d
  };
}
function Ln(e) {
  return e === 32 || e === 9;
}
function pt(e) {
  return e === 10 || e === 13;
}
function Ve(e) {
  return e >= 48 && e <= 57;
}
var oo;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(oo || (oo = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Hl = new Array(20).fill(0).map((e, t) => " ".repeat(t)), Ke = 200, Wl = {
  " ": {
    "\n": new Array(Ke).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(Ke).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(Ke).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(Ke).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(Ke).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(Ke).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Nn;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Nn || (Nn = {}));
function ao(e, t, n = Nn.DEFAULT) {
  let r = Wt(e, !1), a = [], o = 0;
  function s(w) {
    return w ? () => o === 0 && w(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(w) {
    return w ? (N) => o === 0 && w(N, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(w) {
    return w ? (N) => o === 0 && w(N, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) : () => !0;
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
  let d = c(t.onObjectBegin), g = l(t.onObjectProperty), p = u(t.onObjectEnd), f = c(t.onArrayBegin), y = u(t.onArrayEnd), h = l(t.onLiteralValue), m = i(t.onSeparator), k = s(t.onComment), x = i(t.onError), E = n && n.disallowComments, P = n && n.allowTrailingComma;
  function A() {
    for (; ; ) {
      let w = r.scan();
      switch (r.getTokenError()) {
        case 4:
          S(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          S(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          S(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          E || S(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          S(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          S(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (w) {
        case 12:
        case 13:
          E ? S(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : k();
          break;
        case 16:
          S(
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
  function S(w, N = [], C = []) {
    if (x(w), N.length + C.length > 0) {
      let H = r.getToken();
      for (; H !== 17; ) {
        if (N.indexOf(H) !== -1) {
          A();
          break;
        } else if (C.indexOf(H) !== -1)
          break;
        H = A();
      }
    }
  }
  function T(w) {
    let N = r.getTokenValue();
    return w ? h(N) : (g(N), a.push(N)), A(), !0;
  }
  function M() {
    switch (r.getToken()) {
      case 11:
        let w = r.getTokenValue(), N = Number(w);
        isNaN(N) && (S(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), N = 0), h(N);
        break;
      case 7:
        h(null);
        break;
      case 8:
        h(!0);
        break;
      case 9:
        h(!1);
        break;
      default:
        return !1;
    }
    return A(), !0;
  }
  function D() {
    return r.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (T(!1), r.getToken() === 6 ? (m(":"), A(), O() || S(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : S(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), a.pop(), !0);
  }
  function _() {
    d(), A();
    let w = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (w || S(4, [], []), m(","), A(), r.getToken() === 2 && P)
          break;
      } else w && S(6, [], []);
      D() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), w = !0;
    }
    return p(), r.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : A(), !0;
  }
  function v() {
    f(), A();
    let w = !0, N = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (N || S(4, [], []), m(","), A(), r.getToken() === 4 && P)
          break;
      } else N && S(6, [], []);
      w ? (a.push(0), w = !1) : a[a.length - 1]++, O() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), N = !0;
    }
    return y(), w || a.pop(), r.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : A(), !0;
  }
  function O() {
    switch (r.getToken()) {
      case 3:
        return v();
      case 1:
        return _();
      case 10:
        return T(!0);
      default:
        return M();
    }
  }
  return A(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (S(4, [], []), !1) : O() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var so;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(so || (so = {}));
var io;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(io || (io = {}));
var In = ao;
var lo;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(lo || (lo = {}));

// src/core/json/parse-json.ts
function be(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return Jl(t) ? { value: void 0, faults: [Cn] } : { value: t, faults: Xl(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? Yl(e) : Cn] };
  }
}
var go = { disallowComments: !0, allowTrailingComma: !1 }, Vl = 100, Cn = { path: "$", code: "json-too-deep", parameters: [] }, Kl = {
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
function Jl(e) {
  let t = [e].filter(co);
  for (let n = 0; t.length > 0; n++) {
    if (n === Vl)
      return !0;
    let r = [];
    for (let a of t)
      for (let o of Object.keys(a).map((s) => a[s]))
        co(o) && r.push(o);
    t = r;
  }
  return !1;
}
function co(e) {
  return typeof e == "object" && e !== null;
}
function Yl(e) {
  var i;
  let t = null;
  try {
    In(e, {
      onError: (l, c, u) => {
        t = t != null ? t : { error: l, offset: c, length: u };
      }
    }, go);
  } catch (l) {
    return Cn;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), a = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((a === "}" || a === "]") && r.trim().endsWith(","))
    return uo("json-trailing-comma", e, r.lastIndexOf(","), a);
  let o = (i = Kl[n.error]) != null ? i : "json-invalid";
  return uo(o === "json-comma" ? a === "}" ? "json-list-end" : a === "]" ? "json-object-end" : o : o, e, n.offset, a);
}
function uo(e, t, n, r) {
  let a = t.slice(0, n).split(/\r\n?|\n/), o = a[a.length - 1].length + 1;
  return { path: "$", code: e, parameters: [a.length, o, K(r)] };
}
function Xl(e) {
  let t = [], n = [];
  return In(e, {
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
        let d = l().reduce(pe, "$");
        t.push({
          path: pe(d, r),
          code: "json-duplicate-key",
          parameters: [K(r), u, s + 1]
        });
      }
    }
  }, go), t;
}

// src/core/json/read-limits.ts
function Fn(e, t, n, r, a, o) {
  let s = Object.keys(n), i = J(e) ? e : {};
  e !== void 0 && !J(e) && o.push({ path: t, code: "expected-object", parameters: [] });
  let l = [...s, ...a];
  for (let u of Object.keys(i))
    l.includes(u) || o.push({ path: pe(t, u), code: "unknown-property", parameters: [K(u), l] });
  let c = {};
  for (let u of s) {
    let d = q(i, u), [g, p] = n[u], f = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    f !== null && o.push(R({ path: pe(t, u) }, f)), c[u] = d === void 0 || f !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var Ce = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], Dn = {
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
}, Ql = 1e3, Zl = {
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
function po(e, t = "$.matching") {
  let n = [], r = Fn(e, t, Zl, Dn, ["weights"], n), a = J(e) ? q(e, "weights") : void 0, o = pe(t, "weights"), s = ec(Ce, () => [0, Ql]), i = Fn(a, o, s, Dn.weights, [], n);
  return Ce.every((l) => i[l] === 0) && (n.push({ path: o, code: "weights-zero", parameters: [] }), i = Dn.weights), { options: L(R({}, r), { weights: i }), faults: n };
}
function ec(e, t) {
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
function $n(e, t) {
  var n, r;
  return (r = (n = t == null ? void 0 : t.current(e)) == null ? void 0 : n.id) != null ? r : e;
}

// src/core/exchange/exchange-request.ts
var _n = ["asked", "accepted", "declined", "expired", "done"], tc = ["accepted", "done"];
function fo(e) {
  return new Set(e.filter(({ state: t }) => tc.includes(t)).map(({ seek: t }) => t));
}

// src/core/exchange/method-sets.ts
function yo(e) {
  return e.reduce((t, n) => t | 1 << Ae.indexOf(n), 0);
}
function ho(e, t) {
  return Ae.filter((n, r) => (e & t & 1 << r) !== 0);
}
function xo(e, t) {
  return e === 0 || t === 0 || (e & t) !== 0;
}
function ko(e, t) {
  return Math.floor(100 * mo(e & t) / mo(e | t));
}
function mo(e) {
  let t = 0;
  for (let n = e; n !== 0; n >>= 1)
    t += n & 1;
  return t;
}

// src/core/exchange/time-passed.ts
function Hn(e, t) {
  return Math.max(0, Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function bo(e, t) {
  let n = Math.floor(e / t), r = e - n * t;
  return n > 7 ? 0 : Math.floor(100 * (2 * t - r) / (2 * t * 2 ** n));
}
function wo(e, t) {
  return Math.min(100, Math.floor(100 * e / t));
}

// src/core/exchange/participants.ts
var nc = 3;
function Ro(e, t) {
  var k, x, E, P, A, S, T;
  let { records: n, requests: r = [], blocked: a = /* @__PURE__ */ new Set(), date: o, taxonomy: s = null } = e, i = n.slice().sort((M, D) => ae(ge(M), ge(D))), l = So(i.map(({ user: M }) => M)), c = /* @__PURE__ */ new Set();
  i.forEach((M) => Eo(M).forEach(([D]) => c.add(D)));
  let u = Array.from(c).sort(ae), d = So(u), g = r.filter(({ state: M }) => M === "accepted"), p = rc(g, ({ offer: M }) => M), f = fo(r), y = [], h = /* @__PURE__ */ new Map(), m = { offer: [], seek: [] };
  for (let M of i) {
    let D = ge(M), _ = a.has(M.user) ? "blocked" : (k = ct(M, o)) != null ? k : M.kind === "seek" && f.has(D) ? "matched" : null, v = $n(M.skill, s);
    if (_ !== null) {
      y.push({ kind: M.kind, record: D, reason: _ }), M.kind === "offer" && h.set(v, ((x = h.get(v)) != null ? x : 0) + 1);
      continue;
    }
    let O = Eo(M).map(([U, z]) => [d.get(U), z]).sort(([U], [z]) => U - z), w = M.kind === "seek" ? 1 : (E = M.capacity) != null ? E : t.usualCapacity, C = M.confirmed !== null && M.confirmed <= o ? Hn(M.confirmed, o) : null, H = Hn((A = (P = M.since) != null ? P : M.confirmed) != null ? A : o, o);
    m[M.kind].push({
      index: m[M.kind].length,
      record: M,
      key: D,
      account: l.get(M.user),
      skill: v,
      level: (S = M.level) != null ? S : 0,
      methods: yo(M.methods),
      languages: O.map(([U]) => U),
      proficiencies: O.map(([, U]) => U),
      region: M.region === null ? null : M.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: C,
      freshness: C === null ? 0 : bo(C, t.freshnessHalfLife),
      waitedDays: H,
      waiting: wo(H, t.fullWaiting),
      capacity: w,
      room: M.kind === "seek" ? 1 : Math.max(0, w - ((T = p.get(D)) != null ? T : 0))
    });
  }
  return {
    seeks: m.seek,
    offers: m.offer,
    languages: u,
    absentOffers: h,
    absences: y.sort(
      (M, D) => ae(M.kind, D.kind) || ae(M.record, D.record)
    ),
    between: oc(r, i, l, s)
  };
}
function Eo(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e.languages) {
    let o = re(a);
    if (o !== null) {
      let s = qr(o.code);
      t.set(s, Math.max((n = t.get(s)) != null ? n : 0, (r = o.proficiency) != null ? r : nc));
    }
  }
  return Array.from(t);
}
function So(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((n) => {
    t.has(n) || t.set(n, t.size);
  }), t;
}
function rc(e, t) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var a;
    return n.set(t(r), ((a = n.get(t(r))) != null ? a : 0) + 1);
  }), n;
}
var Wn = ["declined", "done", "accepted", "asked"];
function oc(e, t, n, r) {
  var l;
  let a = new Map(t.map((c) => [`${c.kind} ${ge(c)}`, c.skill])), o = (c) => n.get(c.slice(0, c.lastIndexOf("/"))), s = /* @__PURE__ */ new Map(), i = (c, u) => c * n.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [f, y] = [o(c), o(u)], h = [a.get(`offer ${u}`), g, a.get(`seek ${c}`)].filter((x) => x !== void 0);
    if (f === void 0 || y === void 0 || !Wn.includes(d))
      continue;
    let m = i(f, y), k = (l = s.get(m)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? h.concat(p) : h.slice(0, 1)).forEach((x) => {
      let E = $n(x, r), P = k.get(E);
      (P === void 0 || Wn.indexOf(d) < Wn.indexOf(P)) && k.set(E, d);
    }), s.set(m, k);
  }
  return (c, u, d) => {
    var g, p;
    return s.size === 0 ? null : (p = (g = s.get(i(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function Oo(e, t) {
  let n = To(e.offers), r = /* @__PURE__ */ new Map();
  return To(e.seeks).forEach((a, o) => {
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
        for (let u of (l = n.get(a)) != null ? l : vo)
          i = Math.max(i, (c = s.get(u)) != null ? c : 0);
      return i;
    },
    best: (a, o) => {
      var s;
      return ((s = n.get(a)) != null ? s : vo).map((i) => {
        var l, c;
        return { skill: i, quality: (c = (l = r.get(o)) == null ? void 0 : l.get(i)) != null ? c : 0 };
      }).reduce((i, l) => {
        var c;
        return l.quality > ((c = i == null ? void 0 : i.quality) != null ? c : 0) ? l : i;
      }, null);
    }
  };
}
var vo = [];
function To(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { account: r, skill: a } of e) {
    let o = t.get(r);
    o === void 0 ? t.set(r, /* @__PURE__ */ new Set([a])) : o.add(a);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r, a) => n.set(a, Array.from(r).sort())), n;
}

// src/core/exchange/score-pair.ts
var Un = 50, ac = [0, 20, 40, 70, 85, 95, 100], sc = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, Ao = 540;
function Co(e, t) {
  let n = Bn(e, t);
  return n === -1 ? null : { language: Math.floor(n / 8), proficiency: n % 8 };
}
function Bn(e, t) {
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
  let o = Bn(e, t);
  return o === -1 || o % 8 < r.leastProficiency ? "language" : !r.ignoresMethods && !xo(e.methods, t.methods) ? "method" : t.room > 0 ? null : "room";
}
function Fo(e, t) {
  let { weights: n } = e, r = Ce.reduce((o, s) => o + n[s], 0), a = (o) => Math.floor((20 * o + r) / (2 * r));
  return {
    score: (o, s, i) => a(
      n.skill * i + n.level * Po(o, s) + n.language * Mo(o, s) + n.method * Lo(o, s) + n.place * No(o, s) + n.reciprocity * t(o.account, s.account) + n.freshness * s.freshness + n.room * Io(s) + n.waiting * o.waiting
    ),
    qualities: (o, s, i) => ({
      skill: i,
      level: Po(o, s),
      language: Mo(o, s),
      method: Lo(o, s),
      place: No(o, s),
      reciprocity: t(o.account, s.account),
      freshness: s.freshness,
      room: Io(s),
      waiting: o.waiting
    }),
    points: (o) => {
      let s = {}, i = 0, l = 0;
      for (let c of Ce)
        i += n[c] * o[c], s[c] = a(i) - l, l += s[c];
      return s;
    }
  };
}
function Po(e, t) {
  var n;
  return e.level === 0 || t.level === 0 ? Un : (n = sc[t.level - e.level]) != null ? n : 0;
}
function Mo(e, t) {
  let n = Bn(e, t);
  return n === -1 ? 0 : ac[n % 8];
}
function Lo(e, t) {
  return e.methods === 0 || t.methods === 0 ? Un : ko(e.methods, t.methods);
}
function No(e, t) {
  let n = e.record.timezone, r = t.record.timezone;
  return n !== null && r !== null ? Math.max(0, Math.floor(100 * (Ao - $t(n, r)) / Ao)) : e.region === null || t.region === null ? Un : e.region === t.region ? 100 : 0;
}
function Io({ room: e, capacity: t }) {
  return t === 0 ? 0 : Math.floor(100 * e / t);
}

// src/core/exchange/skill-relations.ts
var Do = { same: 100, narrower: 90, broader: 60, near: 30 }, ic = { narrower: 10, broader: 15 }, lc = 10;
function $o(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    relatedTo: (n) => {
      let r = t.get(n);
      return r === void 0 && (r = e === null ? [_o(n)] : cc(n, e), t.set(n, r)), r;
    }
  };
}
function _o(e) {
  return { skill: e, relation: "same", quality: Do.same };
}
function cc(e, t) {
  let n = /* @__PURE__ */ new Map([[e, _o(e)]]), r = (i, l, c) => {
    let u = !n.has(i);
    if (u) {
      let d = l === "near" ? 0 : ic[l] * (c - 1);
      n.set(i, { skill: i, relation: l, quality: Math.max(lc, Do[l] - d) });
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
function Ho(e, t) {
  var s;
  let n = Ro(e, t), r = $o((s = e.taxonomy) != null ? s : null), a = Oo(n, r), o = /* @__PURE__ */ new Map();
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
    scorer: Fo(t, a.quality)
  };
}
function Ut(e) {
  return { ignoresMethods: !1, leastProficiency: e.leastProficiency };
}
function Fe({ relation: e }) {
  return e !== "near";
}
function Wo(e) {
  let { participants: t, scorer: n } = e, { seeks: r } = t, a = Ut(e.options), o = r.reduce((u, { skill: d }) => e.relations.relatedTo(d).filter(Fe).reduce(
    (g, p) => {
      var f, y;
      return g + ((y = (f = e.offersOf.get(p.skill)) == null ? void 0 : f.length) != null ? y : 0);
    },
    u
  ), 0), s = new Int32Array(r.length + 1), i = new Int32Array(o), l = new Int16Array(o), c = 0;
  return r.forEach((u) => {
    mt(e, u, Fe, (d, g) => {
      ft(u, d, t, a) === null && (i[c] = d.index, l[c++] = n.score(u, d, g.quality));
    }), s[u.index + 1] = c;
  }), { starts: s, others: i.subarray(0, c), scores: l.subarray(0, c) };
}
function Uo(e, t) {
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
function mt(e, t, n, r) {
  for (let a of e.relations.relatedTo(t.skill)) {
    let o = n(a) ? e.offersOf.get(a.skill) : void 0;
    if (o !== void 0)
      for (let s of o)
        r(s, a);
  }
}
function Bo(e, t, n) {
  var r;
  return (r = e.relations.relatedTo(t.skill).find(({ skill: a }) => a === n.skill)) != null ? r : null;
}
function qo(e, t) {
  let n = /* @__PURE__ */ new Map(), r = Ut(e.options);
  return mt(e, t, Fe, (a) => {
    var s;
    let o = ft(t, a, e.participants, r);
    o !== null && n.set(o, ((s = n.get(o)) != null ? s : 0) + 1);
  }), n;
}

// src/core/wikitext/text-memo.ts
function Go(e) {
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
var zo = [
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
], uc = 255, dc = /[\u200e\u200f\u202a-\u202e]+/g, gc = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, pc = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, fc = /(?:^|\/)\.\.?(?:\/|$)/, mc = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, yc = /[\u01c4-\u01cc\u01f1-\u01f3]/, hc = /[\u10d0-\u10ff]/;
function xc(e) {
  if (yc.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (hc.test(e))
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
function jo(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return xc(t) + e.slice(t.length);
}
function kc(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function qn(e) {
  return e.replace(dc, "").replace(gc, " ").replace(/^ | $/g, "");
}
function bc(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function wc(e) {
  let t = Rt(
    e,
    (n) => bc(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function Vo(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, a = /* @__PURE__ */ new Map();
  for (let o of n)
    for (let s of o)
      a.set(qn(s).toLowerCase(), o[0]);
  return (o) => {
    let s = qn(wc(o));
    if (s.includes("\uFFFD") || mc.test(s))
      return null;
    let i = t;
    s.charAt(0) === ":" && (i = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let u = a.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (i = u, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || pc.test(s) || fc.test(s) || kc(s) > uc ? null : (i === "" ? "" : `${i}:`) + (r ? jo(s) : s);
  };
}
var Ec = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Sc = Go((e) => jo(qn(e.normalize("NFC"))));
function ce(e) {
  return Ec.test(e) ? e : Sc(e);
}

// src/core/exchange/record-ids.ts
var Rc = 48;
function Bt(e) {
  let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map(), r = ({ kind: o }, s) => `${o} ${s}`, a = e.map((o) => {
    let s = o.id !== null && !t.has(r(o, o.id));
    return s && t.add(r(o, o.id)), s;
  });
  return e.map((o, s) => {
    var c;
    if (a[s] === !0)
      return { record: L(R({}, o), { id: o.id }), faults: [] };
    let i = o.skill, l = (c = n.get(r(o, i))) != null ? c : 2;
    for (; t.has(r(o, i)); l++) {
      let u = `-${l}`;
      i = o.skill.slice(0, Rc - u.length) + u;
    }
    return n.set(r(o, o.skill), l), t.add(r(o, i)), { record: L(R({}, o), { id: i }), faults: o.id === null ? [] : [xe("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-records-file.ts
function Ko(e, t = {}) {
  let n = [], r = [], a = /* @__PURE__ */ new Set(), o = [], s = /* @__PURE__ */ new Map(), i = 0, l = (c, u) => {
    n.push({ line: i, fault: c, isLeftOut: u });
  };
  for (let c of e) {
    if (i++, c.trim() === "")
      continue;
    let u = Tc(c.trim()), d = u === null ? null : q(u, "kind");
    if (u === null)
      l(De(null, "not-json"), !0);
    else if (d === "request") {
      let g = Ac(u);
      "key" in g ? l(g, !0) : r.push(g);
    } else if (d !== "offer" && d !== "seek" && d !== "blocked")
      l(De("kind", "kind", K(d), "offer, seek, request, blocked"), !0);
    else {
      let g = Oc(u);
      if (g === null)
        l(De("user", "user"), !0);
      else if (d === "blocked")
        a.add(g);
      else {
        let p = Pc(u), f = Be(d, g, p.values, L(R({}, t), { allowsOthers: !0 })), { values: y } = f, h = y === null || y.id === null ? null : `${d} ${g}/${y.id}`, m = h === null ? void 0 : s.get(h);
        [...p.faults, ...f.faults].forEach((k) => l(k, y === null)), m !== void 0 ? l(De("id", "twice", ge(y), m), !0) : y !== null && (o.push({ line: i, values: y }), h !== null && s.set(h, i));
      }
    }
  }
  return { records: vc(o.map(({ values: c }) => c)), requests: r, blocked: a, faults: n };
}
function vc(e) {
  let t = /* @__PURE__ */ new Map();
  for (let r of e) {
    let a = t.get(r.user);
    a === void 0 ? t.set(r.user, [r]) : a.push(r);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r) => Bt(r).forEach(({ record: a }, o) => {
    n.set(r[o], a);
  })), e.map((r) => n.get(r));
}
function De(e, t, ...n) {
  return { parameter: e, key: `localskills-records-fault-${t}`, parameters: n };
}
function Tc(e) {
  try {
    let t = JSON.parse(e);
    return J(t) ? t : null;
  } catch (t) {
    return null;
  }
}
function Oc(e) {
  let t = q(e, "user"), n = typeof t == "string" ? ce(t) : "";
  return n === "" || n.includes("/") ? null : n;
}
function Ac(e) {
  let [t, n] = ["seek", "offer"].map((l) => {
    let c = q(e, l);
    return typeof c == "string" ? /^([^/]+)\/([a-z0-9-]{1,48})$/.exec(c.trim()) : null;
  }).map((l) => l === null ? null : ge({ user: ce(l[1]), id: l[2] })), r = q(e, "state");
  if (typeof t != "string" || typeof n != "string")
    return De(typeof t == "string" ? "offer" : "seek", "request");
  let a = q(e, "skill"), o = typeof a == "string" && te.test(a) ? { skill: a } : {}, s = q(e, "skills"), i = Array.isArray(s) ? { skills: s.filter((l) => typeof l == "string" && te.test(l)) } : {};
  return _n.includes(r) ? R(R({ seek: t, offer: n, state: r }, o), i) : De("state", "state", K(r), _n.join(", "));
}
function Pc(e) {
  var a;
  let t = /* @__PURE__ */ new Map(), n = [], r = (o) => typeof o == "string" || typeof o == "number";
  for (let o of Ne) {
    let s = (a = q(e, o)) != null ? a : null, i = Array.isArray(s) ? s : [s];
    s !== null && (i.every(r) ? t.set(o, i.join(";")) : n.push(De(o, "value", o, K(s))));
  }
  return { values: t, faults: n };
}

// src/core/exchange/crowding.ts
function Gn(e, t, n) {
  let { listsPerPlace: r, crowding: a, mostPlaces: o } = n, s = e.length, i = Array.from(t).reduce((k, x) => Math.max(k, x), -1) + 1, l = new Int32Array(i), c = Array.from({ length: i }, () => []);
  for (let k = 0; k < s; k++) {
    let x = t[k], E = l[x] + e[k];
    l[x] = Math.min(o, E), c[x].push(k);
  }
  let u = new Int32Array(s), d = new Uint8Array(s), g = new Int32Array(s), p = new Int32Array(i), f = /* @__PURE__ */ new Set(), y = /* @__PURE__ */ new Set(), h = (k, x) => Math.floor(k / x), m = (k) => {
    let x = t[k], E = Math.max(
      h(g[k], e[k]),
      h(p[x], l[x])
    );
    u[k] = a * E, d[k] = +(E >= r);
  };
  return {
    penalties: u,
    full: d,
    add(k, x) {
      let E = t[k], P = k * 67108864 + x;
      if (f.has(P))
        return;
      f.add(P), g[k]++, m(k);
      let A = E * 67108864 + x;
      y.has(A) || (y.add(A), p[E]++, p[E] % l[E] === 0 && c[E].forEach(m));
    }
  };
}

// src/core/exchange/reasons.ts
function Jo(e, t, n, r) {
  let a = e.scorer.qualities(t, n, r.quality), o = e.scorer.points(a), s = Mc(e, t, n, r, a), i = [];
  for (let l of Ce) {
    let c = s[l];
    c !== null && i.push({ part: l, code: c.code, parameters: c.parameters, points: o[l] });
  }
  return i;
}
function X(e, ...t) {
  return { code: e, parameters: t };
}
function Mc(e, t, n, r, a) {
  let o = e.reciprocity.best(t.account, n.account);
  return {
    skill: r.relation === "same" ? X("skill-same", { skill: n.skill }) : X(`skill-${r.relation}`, { skill: n.skill }, { skill: t.skill }),
    level: t.level === 0 || n.level === 0 ? X("level-unknown") : X(n.level < t.level ? "level-low" : "level-fits", n.level, t.level),
    language: Lc(e, t, n),
    method: Nc(t, n),
    place: Ic(t, n),
    reciprocity: o === null ? null : X("reciprocal", { skill: o.skill }),
    freshness: n.confirmedDays === null ? X("confirmed-unknown") : n.confirmedDays === 0 ? X("confirmed-today") : X("confirmed-days", n.confirmedDays),
    room: X("room", n.room, n.capacity),
    waiting: a.waiting === 0 ? null : X("waiting", t.waitedDays)
  };
}
function Lc(e, t, n) {
  let r = Co(t, n);
  if (r === null)
    return null;
  let a = r.proficiency >= e.options.leastProficiency;
  return X(a ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function Nc(e, t) {
  if (e.methods === 0 || t.methods === 0)
    return X("methods-any");
  let n = ho(e.methods, t.methods);
  return n.length === 0 ? X("methods-different") : X("methods", { methods: n });
}
function Ic(e, t) {
  let [n, r] = [e.record.timezone, t.record.timezone];
  if (n !== null && r !== null) {
    let a = $t(n, r);
    return a === 0 ? X("timezone-same") : X("timezone-apart", a / 60);
  }
  return e.region === null || t.region === null ? X("place-unknown") : e.region === t.region ? X("region-same", { region: t.record.region }) : X("region-different");
}
function Yo(e, t) {
  let n = [];
  qo(e, t).forEach((a, o) => n.push(X(`limit-${o}`, a))), n.sort((a, o) => a.code < o.code ? -1 : 1);
  let r = e.relations.relatedTo(t.skill).filter(Fe).reduce((a, { skill: o }) => {
    var s;
    return a + ((s = e.participants.absentOffers.get(o)) != null ? s : 0);
  }, 0);
  return r > 0 && n.push(X("limit-absent", r)), n.length > 0 ? n : [X("no-offer", { skill: t.skill })];
}

// src/core/exchange/spread.ts
function zn(e, t) {
  let { starts: n, others: r, scores: a } = e, { people: o, owners: s, crowding: i, order: l, length: c } = t, { penalties: u, full: d } = i, g = Array.from({ length: n.length - 1 }, () => []), p = Cc(e, o), f = g.map((h, m) => m).filter((h) => p[h] > 0).sort((h, m) => p[h] - p[m] || l(h, m)), y = (h, m) => g[h].some((k) => o[r[k]] === o[m]);
  for (let h = 0; h < c && f.length > 0; h++)
    f = f.filter((m) => {
      let k = n[m + 1], x = -1, E = -1 / 0;
      for (let P = n[m]; P < k; P++) {
        let A = r[P], S = a[P] - u[A];
        (S > E || S === E && A < r[x]) && (h === 0 || d[A] === 0) && !y(m, A) && (x = P, E = S);
      }
      return x !== -1 && (g[m].push(x), i.add(r[x], s[m])), x !== -1;
    });
  return g.forEach((h) => h.sort((m, k) => a[k] - a[m] || r[m] - r[k])), g;
}
function Cc({ starts: e, others: t }, n) {
  let r = new Int32Array(e.length - 1), a = new Int32Array(Array.from(n).reduce((o, s) => Math.max(o, s), 0) + 1);
  for (let o = 0; o < r.length; o++)
    for (let s = e[o]; s < e[o + 1]; s++) {
      let i = n[t[s]];
      a[i] !== o + 1 && (a[i] = o + 1, r[o]++);
    }
  return r;
}

// src/core/exchange/shortlists.ts
function Qo(e, t = Wo(e)) {
  let { participants: { seeks: n, offers: r }, options: a } = e, o = (f, y) => Zo(e, n[f], r[y], null), s = r.map(({ account: f }) => f), i = n.map(({ account: f }) => f), l = Gn(r.map(({ room: f }) => Math.max(1, f)), s, a), c = zn(t, {
    people: s,
    owners: i,
    crowding: l,
    length: a.shortlistLength,
    order: (f, y) => Xo(n, f, y)
  }), u = c.map((f, y) => f.map((h) => o(y, t.others[h]))), d = /* @__PURE__ */ new Map();
  n.map(({ index: f }) => f).sort((f, y) => Xo(n, f, y)).forEach((f) => {
    let y = u[f], h = new Set(c[f].map((k) => r[t.others[k]].account)), m = Dc(e, n[f], h, l);
    y.length > 0 ? y.push(...m) : d.set(f, m);
  });
  let g = Uo(t, r.length), p = zn(g, {
    people: i,
    owners: s,
    crowding: Gn(n.map(() => 1), i, a),
    length: a.shortlistLength,
    order: (f, y) => f - y
  }).map((f, y) => f.map((h) => o(g.others[h], y)));
  return {
    seeks: u.map((f, y) => ({ seek: n[y].key, suggestions: f })).filter(({ suggestions: f }) => f.length > 0),
    offers: p.map((f, y) => ({ offer: r[y].key, suggestions: f })).filter(({ suggestions: f }) => f.length > 0),
    unmatched: n.filter(({ index: f }) => d.has(f)).map((f) => {
      var y;
      return { seek: f.key, reasons: Yo(e, f), nearest: (y = d.get(f.index)) != null ? y : [] };
    })
  };
}
function Xo(e, t, n) {
  return e[n].waitedDays - e[t].waitedDays || t - n;
}
function Zo(e, t, n, r) {
  let a = Bo(e, t, n);
  return {
    seek: t.key,
    offer: n.key,
    score: e.scorer.score(t, n, a.quality),
    reasons: Jo(e, t, n, a),
    widened: r
  };
}
function Fc(e) {
  let t = Ut(e), n = L(R({}, t), { ignoresMethods: !0 });
  return [
    { widening: "near-skill", isForFew: !0, leniency: t },
    { widening: "any-method", isForFew: !1, leniency: n },
    { widening: "basic-language", isForFew: !1, leniency: L(R({}, n), { leastProficiency: 1 }) }
  ];
}
function Dc(e, t, n, r) {
  let { options: a } = e, o = [], s = () => a.shortlistLeast - n.size;
  for (let { widening: i, isForFew: l, leniency: c } of Fc(a)) {
    let u = n.size === 0;
    if (u || l && s() > 0) {
      let d = [];
      mt(e, t, (p) => !l || !Fe(p), (p, f) => {
        if ((u || r.full[p.index] === 0) && ft(t, p, e.participants, c) === null) {
          let y = r.penalties[p.index];
          d.push({ offer: p, value: e.scorer.score(t, p, f.quality) - y });
        }
      }), d.sort((p, f) => f.value - p.value || p.offer.index - f.offer.index);
      let g = n.size + Math.max(1, s());
      for (let { offer: p } of d)
        n.size < g && !n.has(p.account) && (n.add(p.account), r.add(p.index, t.account), o.push(Zo(e, t, p, i)));
    }
  }
  return o.sort((i, l) => l.score - i.score || (i.offer < l.offer ? -1 : 1));
}

// src/core/exchange/suggest-for-one.ts
function ea(e) {
  let t = J(e) ? q(e, "pages") : void 0;
  return Array.isArray(t) ? t.filter((n) => typeof n == "string") : [];
}
function ta(e, t) {
  let n = e.reduce((i, l) => {
    let c = J(l) ? q(l, "lines") : void 0;
    return Array.isArray(c) ? i.concat(c.filter((u) => typeof u == "string")) : i;
  }, []), [r] = e, { records: a, requests: o, blocked: s } = Ko(n, { taxonomy: t });
  return {
    records: a,
    requests: o,
    blocked: s,
    pageOf: $c(n),
    options: po(J(r) ? q(r, "matching") : void 0).options
  };
}
function $c(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let { value: r } = n.includes('"page"') ? be(n) : { value: null }, a = (c) => {
      let u = J(r) ? q(r, c) : void 0;
      return typeof u == "string" ? u : null;
    }, [o, s, i, l] = [a("kind"), a("user"), a("id"), a("page")];
    o !== null && s !== null && i !== null && l !== null && t.set(`${o} ${s}/${i}`, l);
  }
  return t;
}
function na(e, t, n, r) {
  var p, f, y, h, m, k;
  let { requests: a, blocked: o, options: s } = t, i = t.records.filter(({ kind: x, user: E }) => x !== e.kind && E !== e.user), l = Ho({ records: [e, ...i], requests: a, blocked: o, date: n, taxonomy: r }, s), { seeks: c, offers: u, unmatched: d } = Qo(l);
  if (e.kind === "offer")
    return { suggestions: (f = (p = u[0]) == null ? void 0 : p.suggestions) != null ? f : [], isNearest: !1 };
  let g = (h = (y = c[0]) == null ? void 0 : y.suggestions) != null ? h : [];
  return g.length > 0 ? { suggestions: g, isNearest: !1 } : { suggestions: (k = (m = d[0]) == null ? void 0 : m.nearest) != null ? k : [], isNearest: !0 };
}

// src/core/exchange/steps/exchange-step.ts
var yt = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], ra = ["learned", "partly", "not-met"];
function qt(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function jn(e) {
  let t = e.lastIndexOf("/"), n = ce(e.slice(0, Math.max(0, t))), r = e.slice(t + 1).trim();
  return n === "" || n.includes("/") || !te.test(r) ? null : `${n}/${r}`;
}
function we(e) {
  return [qt(e.seek), qt(e.offer)];
}

// src/ui/survey-text.ts
function _c(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function Vn(e, t) {
  return _c(b("span", {}, e.text), e, t);
}

// src/ui/exchange/skill-words.ts
function se(e, t, n) {
  return t != null && t.get(e) ? Vn(Ht(e, t, n), n) : b("bdi", {}, fe(e));
}
function Je(e, t, n) {
  var r;
  return (r = se(e, t, n).textContent) != null ? r : e;
}
function Kn(e, t, n) {
  var r;
  return ((r = t == null ? void 0 : t.ancestors(e)) != null ? r : []).map(({ label: a }) => je(a, n, t == null ? void 0 : t.locale).text).reverse();
}
function Jn(e, t) {
  return e.join(t.direction === "rtl" ? " \u2039 " : " \u203A ");
}

// src/ui/exchange/fitting-people.ts
var Hc = 3, Wc = /-unknown$/;
function Uc(e, t, n) {
  return I(this, null, function* () {
    let { wiki: r, titles: a, now: o } = n, s = (u) => I(null, null, function* () {
      let d = yield r.readPages(u);
      return u.map((g) => {
        var p, f;
        return be((f = (p = d.get(g)) == null ? void 0 : p.latest.text) != null ? f : "").value;
      });
    }), [i] = yield s([a.matchesData()]);
    if (i == null)
      return null;
    let l = ea(i).filter((u) => u.startsWith(`${a.matches()}/`)), c = ta([i, ...l.length === 0 ? [] : yield s(l)], t.taxonomy);
    return L(R({}, na(e, c, o().toISOString().slice(0, 10), t.taxonomy)), { pageOf: c.pageOf });
  });
}
function oa(e, t, n, r) {
  let { messages: a, titles: o, pageUrl: s } = n, i = (g, ...p) => a.text(`localskills-exchange-fitting-${g}`, ...p), l = e.kind === "offer" ? "seek" : "offer", c = { messages: a, taxonomy: t.taxonomy, languageName: n.languageName }, u = (g, p) => {
    let f = g[l], y = qt(f), h = g.reasons.filter(({ code: m }) => !Wc.test(m)).map((m) => no(m, c));
    return b(
      "li",
      {},
      b("a", {
        class: "ext-localSkills-exchange-fitting-person",
        href: `${s(p != null ? p : o.people(y))}#${l}-${f.slice(y.length + 1)}`
      }, b("bdi", {}, y)),
      g.widened === null ? null : b("div", {}, ro(g.widened, a)),
      b("div", { class: "ext-localSkills-making-help" }, h.join(" \xB7 ")),
      n.ask === null ? null : W(
        // Messages used here: localskills-start-ask-learn, localskills-start-ask-teach
        a.text(l === "offer" ? "localskills-start-ask-learn" : "localskills-start-ask-teach", y),
        "normal",
        () => r(g)
      ).$element[0]
    );
  }, d = b("div", { role: "status", class: "ext-localSkills-exchange-fitting" }, b("p", {}, i("loading")));
  return Uc(e, t, n).then((g) => {
    var p;
    if (g === null || g.suggestions.length === 0) {
      let f = (p = se(e.skill, t.taxonomy, a).textContent) != null ? p : "";
      G(d, b("p", {}, i(`nobody-${e.kind}`, f)));
    } else
      G(
        d,
        b("h3", {}, g.isNearest ? i("nearest") : i(`${l}s`)),
        b("ul", {}, ...g.suggestions.slice(0, Hc).map((f) => u(f, g.pageOf.get(`${l} ${f[l]}`))))
      );
  }, () => G(d)), d;
}

// src/ui/exchange/done-screen.ts
function aa(e) {
  let { context: t, own: n, done: r, page: a, made: o, next: s, onNext: i, onList: l, onClose: c } = e, { messages: u, pageUrl: d, showMine: g } = t, p = r === "offer" || r === "seek", f = (y, h = y) => b("a", { href: d(y) }, h);
  return {
    // Messages used here: localskills-exchange-done-offer, localskills-exchange-done-seek and so on
    element: b(
      "div",
      {},
      b("h2", { tabindex: "-1" }, u.text(`localskills-exchange-done-${r}`)),
      e.notice,
      r === "delete" ? b("p", {}, f(a)) : V(
        "success",
        b("p", {}, u.text("localskills-exchange-done-page"), " ", f(a)),
        p ? b("p", {}, u.text(`localskills-exchange-next-${r}`)) : null
      ),
      o === null ? null : oa(o, n, t, (y) => {
        var m;
        let h = o.kind === "offer" ? "seek" : "offer";
        (m = t.ask) == null || m.call(t, { mine: ge(o), kind: h, key: y[h], skill: o.skill }), c();
      }),
      n.board !== null && p ? b("p", {}, f(n.board, u.text("localskills-exchange-board"))) : null
    ),
    buttons: [
      s === null ? W(u.text("localskills-exchange-close-dialog"), "primary", c) : W(u.text("localskills-exchange-go-on", Je(s, n.taxonomy, u)), "primary", i),
      ...g === null || !p ? [] : [W(u.text("localskills-exchange-mine"), "normal", () => {
        g(), c();
      })],
      W(u.text("localskills-exchange-list-button"), "quiet", l)
    ]
  };
}

// src/ui/survey-form/confirm-control.ts
function Gt(e) {
  let { messages: t, label: n, explanation: r, yes: a, act: o } = e, s = (u) => {
    c.hidden = !u, i.toggle(!u), (u ? l : i).focus();
  }, i = W(n, "quiet", () => s(!0)), l = W(t.text("localskills-form-withdraw-no"), "normal", () => s(!1)), c = b(
    "div",
    { role: "group", "aria-label": n },
    V("warning", ...r, Y(W(a, "destructive", o), l))
  );
  return c.hidden = !0, b("div", { class: "ext-localSkills-form-confirm" }, i.$element[0], c);
}

// src/ui/survey-form/draft.ts
var Bc = 400;
function sa(e) {
  let t = null, n = !1, r = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), a = () => {
    r();
  }, o = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", a), document.addEventListener("visibilitychange", a), window.addEventListener("beforeunload", o), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(r, Bc);
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
var qc = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Gc = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function ia(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !Gc.includes(n.nodeName.toUpperCase())) {
      let r = n, a = t, o = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(o) ? a = b("a", { href: o, target: "_blank", rel: "noopener" }) : qc.includes(r.nodeName) && (a = document.createElement(r.nodeName), r.dir && (a.dir = r.dir), r.lang && (a.lang = r.lang)), ia(r, a), a !== t && t.appendChild(a);
    }
  });
}
function Yn(e) {
  let t = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return ia(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function la(e, t, n, r = !1) {
  let [a, o] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], s = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  s.$input.attr({ "aria-label": n.text(a), dir: "auto" });
  let i = W(n.text("localskills-save-copy"), "normal", () => {
    s.select(), document.execCommand("copy") && i.setLabel(n.text("localskills-save-copied"));
  });
  return b(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    b("summary", {}, n.text(a)),
    b("p", {}, n.text(o)),
    s.$element[0],
    Y(i),
    b("p", {}, b("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var zc = ["offline", "session-lost", "read-only", "rate-limited", "other"], jc = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], ca = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Vc(e, t) {
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
    Y(W(n.text(a === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function ua(e) {
  var k, x;
  let { context: t, fault: n, title: r, pageText: a, isKept: o, isOther: s = !1, tryAgain: i } = e, { messages: l, pageUrl: c } = t, { reason: u, explanation: d, details: g } = n, p = (x = (k = g.captcha) == null ? void 0 : k.id) != null ? x : null, f = u === "captcha" && p === null, y = s && ca.includes(u), h = f ? l.text(s ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${y ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), m = [
    b("p", {}, b("strong", {}, l.text("localskills-save-failed")), " ", h),
    b("p", {}, l.text(o ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? m.push(b("p", {}, l.text("localskills-save-wiki-says")), Yn(g.html)) : d !== "" && m.push(
    b("p", {}, l.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && m.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), p !== null && m.push(Vc(e, p)), u === "filter-warning" && m.push(Y(W(
    l.text(s ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => i({ warningsAccepted: !0 })
  ))), zc.includes(u) && m.push(Y(W(l.text("localskills-save-try-again"), "normal", () => i()))), (f || jc.includes(u)) && m.push(la(a, c(r, { action: "edit" }), l, s)), V(u === "filter-warning" ? "warning" : "error", ...m);
}
function da(e, t, n = !1) {
  let { messages: r } = e, { html: a } = t.details, o = n && ca.includes(t.reason);
  return V(
    "warning",
    b(
      "p",
      {},
      b("strong", {}, r.text(n ? "localskills-save-page-refused" : "localskills-form-refused")),
      " ",
      r.text(`localskills-save-${o ? "page-" : ""}${t.reason}`)
    ),
    a === void 0 ? null : b("p", {}, r.text("localskills-save-wiki-says")),
    a === void 0 ? null : Yn(a)
  );
}

// src/ui/exchange/exchange-draft.ts
function Kc(e) {
  return typeof e == "object" && e !== null && (e.kind === "offer" || e.kind === "seek") && typeof e.skill == "string" && Array.isArray(e.methods) && Array.isArray(e.languages) && typeof e.status == "string";
}
function ga(e, t) {
  let { storage: n, wikiId: r, user: a } = e, o = `localskills-exchange/${r}/${a.name}/${t === null ? "new" : `${t.name.kind}-${t.name.id}`}`;
  return {
    read() {
      let s = n.get(o);
      try {
        let i = typeof s == "string" ? JSON.parse(s) : null;
        return i !== null && typeof i.keptAt == "string" && Kc(i.draft) ? i : null;
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

// src/ui/list-words.ts
function pa(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange/record-words.ts
function Xn(e, t) {
  var n;
  return (n = ct(L(R({}, e), { user: "", id: "" }), t)) != null ? n : "open";
}
function zt(e, t) {
  let { messages: n, formatDate: r, now: a } = t, o = Xn(e, a().toISOString().slice(0, 10)), s = n.text(`localskills-template-card-status-${o}`), i = o === "paused" && e.until !== null ? n.text("localskills-template-card-until", r(e.until)) : o === "expired" ? n.text("localskills-template-card-expired", r(e.expires)) : o === "open" && e.expires !== null ? n.text("localskills-template-card-expires", r(e.expires)) : "";
  return i === "" ? s : `${s} \xB7 ${i}`;
}
var fa = {
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
function ma(e, t, n, r) {
  var i, l, c;
  let { messages: a, formatDate: o } = n, s = (u) => u.length === 0 ? "" : pa(u, a.language);
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
      return t.timezone === null ? "" : `UTC${le(t.timezone)}`;
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
function ya(e, t, n, r) {
  return V(
    "warning",
    b("p", {}, r === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", n, r)),
    b("p", {}, b(
      "a",
      { href: t(n, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}
function ha(e, t, n, r) {
  return V(
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
var xa = 57344;
function ht(e, t) {
  let { messages: n, pageUrl: r } = e, a = t.madeByOther === null ? [] : [ya(n, r, t.madeByOther, t.isSilenced ? null : t.page)];
  return t.strangers.forEach((o, s) => a.push(V("warning", b(
    "p",
    {},
    n.text("localskills-exchange-stranger", s, o != null ? o : n.text("localskills-exchange-stranger-hidden")),
    " ",
    b("a", { href: r(s, { diff: "cur" }), target: "_blank" }, n.text("localskills-exchange-stranger-see"))
  )))), a;
}
function Jc(e, t) {
  let { parameters: n } = e, r = n.map((a, o) => typeof a == "string" ? String.fromCharCode(xa + o) : a);
  return Zr(L(R({}, e), { parameters: r }), t).split(/([\ue000-\ue00f])/).map((a) => {
    let o = a.charCodeAt(0) - xa;
    return a.length === 1 && o >= 0 && o < n.length ? b("bdi", {}, String(n[o])) : a;
  });
}
function Qn(e, t) {
  let { messages: n } = e;
  return t.faults.length === 0 ? null : V(
    "warning",
    b("p", {}, n.text("localskills-exchange-faults")),
    b("ul", {}, ...t.faults.map((r) => b("li", { dir: n.direction }, ...Jc(r, n))))
  );
}
function ka(e) {
  let { context: t, exchange: n, direction: r, onNew: a, onChange: o, onManage: s } = e, { messages: i, pageUrl: l } = t, c = (d) => {
    let { draft: g } = d, p = OO.ui.generateElementId(), f = g.skill === "" ? i.text("localskills-exchange-unnamed") : se(g.skill, n.taxonomy, i), y = (h, m) => {
      let k = W(i.text(h), "quiet", m);
      return k.$element.find("input, button").attr("aria-describedby", p), k;
    };
    return b(
      "li",
      { class: `ext-localSkills-exchange-record ext-localSkills-exchange-record-${g.kind}` },
      // Messages used here: localskills-template-card-offer, localskills-template-card-seek
      b("div", { class: "ext-localSkills-making-help" }, i.text(`localskills-template-card-${g.kind}`)),
      b("div", { id: p, class: "ext-localSkills-exchange-record-skill" }, b("strong", {}, f)),
      b("div", { class: "ext-localSkills-making-help" }, d.record === null ? i.text("localskills-exchange-unreadable") : zt(g, t)),
      Qn(t, d),
      Y(
        y(d.record === null ? "localskills-exchange-mend" : "localskills-exchange-change", () => o(d)),
        y("localskills-exchange-manage", () => s(d))
      )
    );
  }, u = r === "offer" ? "seek" : "offer";
  return b(
    "div",
    {},
    b("h2", { tabindex: "-1" }, i.text("localskills-exchange-list")),
    ...ht(t, n),
    Y(
      // Messages used here: localskills-exchange-new-offer, localskills-exchange-new-seek
      W(i.text(`localskills-exchange-new-${r}`), "primary", () => a(r)),
      W(i.text(`localskills-exchange-new-${u}`), "normal", () => a(u))
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
var ba = 0;
function wa(e, t, n, r) {
  var o;
  let a = new OO.ui.FieldLayout(e, R({
    label: n.isOwnText === !0 ? $(b("bdi", {}, t.label)) : t.label,
    align: (o = n.align) != null ? o : "top"
  }, t.help === void 0 ? {} : { help: t.help, helpInline: !0 }));
  return L(R({
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
function ue(e) {
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: a, min: o, max: s, placeholder: i } = e, l = R(R({
    value: r
  }, a === void 0 ? {} : { maxLength: a }), i === void 0 ? {} : { placeholder: i }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(L(R({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(L(R({}, l), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(R(R({ type: t }, o === void 0 ? {} : { min: o }), s === void 0 ? {} : { max: s })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), wa(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function jt(e) {
  let { label: t, help: n, value: r } = e, a = `ext-localSkills-making-list-${++ba}`, o = b("select", {
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
function Zn(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), wa(t, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}
function Ea(e) {
  let t = `ext-localSkills-making-choice-${++ba}`, n = /* @__PURE__ */ new Map(), r = b("div", { class: "ext-localSkills-making-fault", id: `${t}-fault` }), a = b(
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

// src/ui/questions/picker-options.ts
var Xc = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
function Vt(e) {
  return " " + e.normalize("NFD").toLowerCase().replace(Xc, "").replace(/ı/g, "i").replace(/[\s_()-]+/g, " ").trim();
}
function er(e) {
  return `
${e.map(Vt).join(`
`)}
`;
}
function Sa(e) {
  return e.map(({ code: t, name: n, hint: r, words: a }) => ({
    code: t,
    words: () => b("bdi", {}, n),
    hint: r,
    group: "",
    found: er([n, r, t].concat(a)),
    choice: null
  }));
}
function Ra(e, t) {
  let n = Vt(t), r = n.trim().split(" "), a = (s) => e.filter(({ found: i }) => r.every((l) => i.includes(s + l)));
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
function va(e, t) {
  let n = Vt(t), r = n === " " ? [] : e.filter(({ found: a, group: o }) => a.includes(`
${n}
`) && Vt(o) !== n);
  return r.length === 1 ? r[0] : void 0;
}

// src/ui/questions/combobox.ts
var Qc = 100;
function Ta(e) {
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
  }), l = b("div", R({
    role: "listbox",
    id: a,
    class: "ext-localSkills-form-picker-list",
    "aria-label": r.text("localskills-form-picker-open")
  }, n ? { "aria-multiselectable": "true" } : {})), c = b("div", { class: "ext-localSkills-form-picker-status", role: "status" }), u = b("div", { class: "ext-localSkills-form-picker-field" }, o, i, l), d = b("div", { class: "ext-localSkills-form-picker" }, u, c), g = !0, p = null, f = "", y = !1;
  l.hidden = !0;
  let h = () => Array.from(l.querySelectorAll("[ role=option ]")), m = (v) => {
    if (p && p.classList.remove("ext-localSkills-form-picker-active"), p = v, !v) {
      o.removeAttribute("aria-activedescendant");
      return;
    }
    v.classList.add("ext-localSkills-form-picker-active"), o.setAttribute("aria-activedescendant", v.id);
    let { offsetTop: O, offsetHeight: w } = v;
    l.scrollTop = Math.max(O + w - l.clientHeight, Math.min(l.scrollTop, O));
  }, k = ({ code: v, words: O, hint: w }, N) => b("div", {
    role: "option",
    id: `${a}-${N}`,
    "data-code": v,
    class: "ext-localSkills-form-picker-option",
    "aria-selected": String(e.chosen().includes(v))
  }, O(), w === "" ? null : b("bdi", { class: "ext-localSkills-form-picker-hint" }, w)), x = () => {
    if (l.hidden)
      return;
    let v = p && p.getAttribute("data-code"), O = Ra(e.options(), o.value), w = o.value === "" ? e.suggested() : [], N = w.map((B) => O.find((ee) => ee.code === B)).filter((B) => B !== void 0), C = O.filter(({ code: B }) => !w.includes(B)).slice(0, e.isLong ? Qc : O.length), H = /* @__PURE__ */ new Map();
    N.length > 0 && H.set(r.text("localskills-form-picker-suggested"), N), C.forEach((B) => {
      H.set(B.group, (H.get(B.group) || []).concat(B));
    });
    let U = 0, z = [];
    H.forEach((B, ee) => {
      let Se = B.map((Pe) => k(Pe, U++));
      z.push(...ee === "" ? Se : [b(
        "div",
        { role: "group", "aria-label": ee },
        b("div", { class: "ext-localSkills-form-picker-group", "aria-hidden": "true" }, ee),
        ...Se
      )]);
    }), G(l, ...z), l.classList.toggle("ext-localSkills-form-picker-none", U === 0), m(h().find((B) => B.getAttribute("data-code") === v) || null), G(c, U === 0 ? r.text("localskills-form-picker-none") : U < O.length ? r.text("localskills-form-picker-more", O.length, U) : o.value !== "" ? r.text("localskills-form-picker-found", U) : null);
  }, E = (v) => {
    l.hidden = !0, o.value = v, m(null), o.setAttribute("aria-expanded", "false"), document.removeEventListener("mousedown", S);
  }, P = (v = "") => {
    E(v), G(c);
  }, A = () => {
    y = !1;
    let v = o.value, O = g && v !== f ? va(e.options(), v) : void 0;
    P(O || v === f ? "" : v), O && !e.chosen().includes(O.code) && e.pick(O.code);
  }, S = ({ target: v }) => {
    d.contains(v) || (E(o.value), y = !0, document.addEventListener("mouseup", A, { capture: !0, once: !0 }));
  }, T = () => (l.hidden && g && (l.hidden = !1, o.setAttribute("aria-expanded", "true"), document.addEventListener("mousedown", S), G(l), G(c, r.text("localskills-form-picker-loading"))), e.prepare().then(x)), M = (v) => {
    e.pick(v.getAttribute("data-code")), n ? (f = o.value, o.select()) : P();
  }, D = () => {
    g || (o.value = e.take(o.value));
  };
  o.addEventListener("input", () => {
    f = "", T();
  }), o.addEventListener("click", T), o.addEventListener("focus", () => {
    g || e.prepare();
  }), o.addEventListener("change", D), i.addEventListener("click", () => l.hidden ? T() : P(o.value)), o.addEventListener("keydown", (v) => {
    let { key: O } = v;
    O === "Enter" ? (v.preventDefault(), p ? M(p) : D()) : O === "Escape" && !l.hidden ? (v.preventDefault(), P()) : (O === "ArrowDown" || O === "ArrowUp") && g && (v.preventDefault(), (l.hidden ? T() : Promise.resolve()).then(() => {
      let w = h(), N = p ? w.indexOf(p) : -1, C = O === "ArrowDown" ? N + 1 : N < 0 ? w.length - 1 : N - 1;
      m(w[(C + w.length) % w.length] || null);
    }));
  }), l.addEventListener("mousedown", (v) => v.preventDefault()), l.addEventListener("click", ({ target: v }) => {
    let O = v.closest("[ role=option ]");
    O && (m(O), M(O));
  }), d.addEventListener("focusout", ({ relatedTarget: v }) => {
    v && !y && !d.contains(v) && A();
  });
  let _ = (v) => {
    g = v, i.hidden = !v, v ? o.hasAttribute("role") || Object.keys(s).forEach((O) => o.setAttribute(O, s[O])) : (P(o.value), Object.keys(s).forEach((O) => o.removeAttribute(O)));
  };
  return _(!0), { element: d, input: o, draw: x, setList: _ };
}

// src/ui/exchange/picking-field.ts
function Kt(e) {
  let i = e, { label: t, help: n } = i, r = Ar(i, ["label", "help"]), a = OO.ui.generateElementId(), o = Ta(L(R({}, r), { id: a, describedBy: `${a}-help ${a}-fault`, isMultiple: !1 })), s = b("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
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
var Zc = [null, At, 5, 4, 3, 2, 1];
function Oa(e) {
  let { context: t, likely: n, onChange: r } = e, { messages: a, loadLanguages: o } = t, s = [], i = [], l = [], c = null, u = b("ul", { class: "ext-localSkills-exchange-languages", "aria-label": a.text("localskills-exchange-languages") }), d = () => (c = c != null ? c : o().then((k) => {
    i = k, l = Sa(k), m();
  }, () => {
    c = null, f.combobox.setList(!1), f.setFault(a.text("localskills-form-picker-failed", "ar, fr, pt-br"));
  }), c), g = (k) => {
    s = k, f.setFault(null), m(), r(k.map(Pt));
  }, p = (k) => g(s.filter(({ code: x }) => x !== k.code).concat(k)), f = Kt({
    label: a.text("localskills-exchange-languages"),
    help: a.text("localskills-exchange-languages-help"),
    isLong: !0,
    messages: a,
    prepare: d,
    options: () => l,
    suggested: () => n.map((k) => {
      var x, E;
      return (E = (x = re(k)) == null ? void 0 : x.code) != null ? E : "";
    }).concat(a.language),
    chosen: () => s.map(({ code: k }) => k),
    pick: (k) => p({ code: k, proficiency: null }),
    take(k) {
      let x = k.split(/[\s,;]+/).filter((P) => P !== ""), E = x.map(re).filter((P) => P !== null);
      return E.forEach(p), E.length === x.length ? "" : k;
    }
  }), y = (k) => {
    var x, E;
    return (E = (x = i.find((P) => P.code === k)) == null ? void 0 : x.name) != null ? E : k;
  }, h = (k) => {
    let { code: x, proficiency: E } = k, P = y(x), A = b("select", {
      class: "ext-localSkills-making-select",
      "aria-label": a.text("localskills-exchange-proficiency", P),
      "data-code": x
    }, ...Zc.concat(E === 0 ? 0 : []).map((T) => b(
      "option",
      { value: String(T) },
      // Messages used here: localskills-exchange-proficiency-0 to -6
      a.text(T === null ? "localskills-exchange-proficiency-none" : `localskills-exchange-proficiency-${T}`)
    )));
    A.value = String(E), A.addEventListener("change", () => {
      var M;
      let T = A.value === "null" ? null : Number(A.value);
      g(s.map((D) => D.code === x ? { code: x, proficiency: T } : D)), (M = u.querySelector(`[ data-code="${x}" ]`)) == null || M.focus();
    });
    let S = b("button", {
      type: "button",
      class: "ext-localSkills-exchange-remove",
      "aria-label": a.text("localskills-exchange-language-remove", P)
    }, "\xD7");
    return S.addEventListener("click", () => {
      g(s.filter((T) => T.code !== x)), f.combobox.input.focus();
    }), b(
      "li",
      { class: "ext-localSkills-exchange-language" },
      b("bdi", {}, P),
      A,
      S
    );
  }, m = () => {
    f.combobox.draw(), G(u, ...s.map(h)), u.hidden = s.length === 0;
  };
  return {
    element: b("div", {}, f.element, u),
    show(k) {
      s = k.map(re).filter((x) => x !== null), m(), d();
    },
    setFault: f.setFault,
    focus: () => f.combobox.input.focus()
  };
}

// src/core/skills/skill-tree.ts
function Aa(e, t, n = () => !0) {
  let r = [], a = /* @__PURE__ */ new Set(), o = t.map((s) => ({ id: s, depth: 0 })).reverse();
  for (let s = o.pop(); s !== void 0; s = o.pop()) {
    let { id: i, depth: l } = s;
    !a.has(i) && n(i) && (a.add(i), r.push(s), e.children(i).slice().reverse().forEach((c) => o.push({ id: c.id, depth: l + 1 })));
  }
  return r;
}

// src/ui/exchange/skill-suggestion.ts
var eu = 80;
function Pa(e) {
  let { context: t, typed: n, known: r, onGoOn: a } = e, { messages: o, titles: s, wiki: i, talkPage: l } = t, c = l(s.skills()), u = b("div", { "aria-live": "polite" }), d = ue({
    label: o.text("localskills-exchange-suggest-name"),
    help: o.text("localskills-exchange-suggest-help"),
    value: "",
    maxLength: eu,
    onChange: () => G(u)
  }), g = ue({ label: o.text("localskills-exchange-suggest-why"), kind: "lines", value: "", onChange: () => {
  } }), p = "", f = () => {
    let x = d.value().trim().replace(/\s+/g, " "), E = Nt(x) === "";
    return d.setFault(E ? o.text("localskills-exchange-suggest-empty") : null), E && d.focus(), E || r(x) ? null : x;
  }, y = (x, E) => I(null, null, function* () {
    var T, M;
    let P = (yield i.readPages([E])).get(E), A = ((T = P == null ? void 0 : P.latest.text) != null ? T : "").replace(/\s+$/, ""), S = o.text("localskills-exchange-suggest-heading", x);
    yield i.save({
      title: E,
      text: `${A}${A === "" ? "" : `

`}== ${it(S)} ==
${it(g.value().trim())} ~~~~
`,
      summary: o.text("localskills-exchange-suggest-summary", x),
      baseRevision: (M = P == null ? void 0 : P.latest.id) != null ? M : 0
    });
  }), h = W(o.text("localskills-exchange-suggest-post"), "primary", () => {
    let x = f();
    x === null || c === null || (G(u, b("p", { role: "status" }, o.text("localskills-exchange-saving"))), h.setDisabled(!0), y(x, c).then(() => {
      G(u), k.open = !1, a(x, c);
    }, (E) => {
      G(u, V(
        "error",
        b("p", {}, o.text("localskills-exchange-suggest-failed")),
        Ie(E) && E.explanation !== "" ? b("p", { dir: "auto" }, E.explanation) : null
      )), ze(u);
    }).then(() => h.setDisabled(!1)));
  }), m = W(o.text("localskills-exchange-suggest-go-on"), "normal", () => {
    let x = f();
    x !== null && (k.open = !1, a(x, null));
  }), k = b(
    "details",
    { class: "ext-localSkills-exchange-suggest" },
    b("summary", {}, o.text("localskills-exchange-suggest")),
    d.element,
    g.element,
    Y(...c === null ? [m] : [h, m]),
    u
  );
  return k.addEventListener("toggle", () => {
    k.open && (d.value() === "" || d.value() === p) && (p = n() || p, d.show(p), d.focus());
  }), k;
}

// src/ui/exchange/skill-field.ts
function tu(e, { messages: t }) {
  let n = [], r = t.languageChain.concat("default");
  return Aa(e, e.children(null).map(({ id: a }) => a)).forEach(({ id: a }) => {
    var c, u;
    let o = e.get(a), s = Kn(o.id, e, t), i = (c = se(o.id, e, t).textContent) != null ? c : "", l = r.reduce((d, g) => d.concat(
      o.label.kind === "texts" && o.label.texts[g] || [],
      o.aliases[g] || []
    ), [i, o.id]);
    n.push({
      code: o.id,
      words: () => se(o.id, e, t),
      hint: Jn(s.slice(1), t),
      group: (u = s[0]) != null ? u : i,
      found: er(l.concat(s)),
      choice: null
    });
  }), n;
}
function Ma(e) {
  let { context: t, taxonomy: n, onChange: r, onMissing: a } = e, { messages: o } = t, s = n === null ? [] : tu(n, t), i = "", l = (m) => {
    h(m), r(m);
  }, c = Kt({
    label: o.text("localskills-exchange-skill"),
    help: o.text(n === null ? "localskills-exchange-skill-no-list" : "localskills-exchange-skill-help"),
    isLong: !1,
    messages: o,
    prepare: () => Promise.resolve(),
    options: () => s,
    suggested: () => [],
    chosen: () => i === "" ? [] : [i],
    pick(m) {
      l(m), ze(u.$element.find("input, button")[0]);
    },
    take(m) {
      return te.test(m.trim()) ? (l(m.trim()), "") : m;
    }
  });
  c.combobox.setList(n !== null);
  let u = W(o.text("localskills-exchange-skill-other"), "quiet", () => {
    h(""), r(""), c.combobox.input.focus();
  }), d = b("div", { class: "ext-localSkills-exchange-skill-words" }), g = OO.ui.generateElementId(), p = b(
    "div",
    { class: "ext-localSkills-exchange-skill", role: "group", "aria-labelledby": g },
    b("div", { class: "ext-localSkills-exchange-label", id: g }, o.text("localskills-exchange-skill")),
    d,
    Y(u)
  ), f = Pa({
    context: t,
    typed: () => c.combobox.input.value.trim(),
    known(m) {
      var x;
      let k = (x = n == null ? void 0 : n.find(m)) != null ? x : null;
      return k !== null && (l(k.id), u.focus()), k !== null;
    },
    onGoOn(m, k) {
      a(m), l(Nt(m)), k !== null && d.appendChild(b(
        "div",
        { role: "status" },
        o.text("localskills-exchange-suggested"),
        " ",
        b("a", { href: t.pageUrl(k), target: "_blank" }, k)
      )), u.focus();
    }
  }), y = b("div", {}, c.element, n === null ? null : f), h = (m) => {
    var k;
    if (i = m, p.hidden = m === "", y.hidden = m !== "", c.setFault(null), m !== "") {
      let x = Kn(m, n, o), E = n !== null && n.get(m) === null, P = E ? Ot(fe(m), n) : null;
      G(
        d,
        b("strong", {}, se(m, n, o)),
        x.length === 0 ? null : b("div", { class: "ext-localSkills-making-help" }, Jn(x, o)),
        E ? b("div", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-skill-provisional")) : null,
        P === null ? null : Y(W(
          o.text("localskills-exchange-skill-near", (k = se(P.skill, n, o).textContent) != null ? k : ""),
          "quiet",
          () => {
            l(P.skill), u.focus();
          }
        ))
      );
    }
  };
  return h(""), {
    element: b("div", { class: "ext-localSkills-exchange-skill-field" }, p, y),
    show: h,
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
], nu = [-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765], ru = 500, La = 1e3;
function ou(e, t, n, r) {
  let a = Array.from({ length: 27 }, (s, i) => (i - 12) * 60).concat(nu, t != null ? t : e).sort((s, i) => s - i), o = (s) => ({ value: le(s), label: `UTC${le(s)}` });
  return [{ value: "", label: n }, { value: le(e), label: r(`UTC${le(e)}`) }].concat(
    Array.from(new Set(a)).filter((s) => s !== e).map(o)
  );
}
function Na(e) {
  var Se, Pe, nt, rt, ot, at, Sr;
  let { context: t, exchange: n, isNew: r, onChange: a } = e, { messages: o } = t, s = t.now().toISOString().slice(0, 10), i = e.draft, l = (F) => {
    i = R(R({}, i), F), B(), a();
  }, c = (F) => F.trim() === "" ? null : F.trim(), u = Ma({
    context: t,
    taxonomy: n.taxonomy,
    onChange: (F) => l({ skill: F }),
    onMissing(F) {
      i.note === null && (T.show(F), l({ note: F }));
    }
  }), d = Oa({
    context: t,
    likely: n.languages,
    onChange: (F) => l({ languages: F })
  }), g = Ea({
    label: o.text("localskills-exchange-direction"),
    value: i.kind,
    options: [
      { value: "offer", label: o.text("localskills-exchange-direction-offer") },
      { value: "seek", label: o.text("localskills-exchange-direction-seek") }
    ],
    onChange: (F) => l({ kind: F })
  }), p = Array.from({ length: lt }, (F, j) => ({
    value: String(j + 1),
    label: o.text("localskills-exchange-level-words", j + 1, o.text(`localskills-template-level-${j + 1}`))
  })), f = jt({
    label: "",
    value: String((Se = i.level) != null ? Se : ""),
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...p],
    onChange: (F) => l({ level: F === "" ? null : Number(F) })
  }), y = f.element.querySelector("label"), h = Ae.map((F) => [F, Zn({
    // Messages used here: localskills-template-method-training and so on, localskills-exchange-method-training and so on
    label: o.text(`localskills-template-method-${F}`),
    help: o.text(`localskills-exchange-method-${F}`),
    value: i.methods.includes(F),
    onChange: () => l({
      methods: h.filter(([, j]) => j.value()).map(([j]) => j)
    })
  })]), m = b(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    b("legend", {}, o.text("localskills-exchange-methods")),
    b("p", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-methods-help")),
    ...h.map(([, F]) => F.element)
  ), k = i.region === null || kt.includes(i.region) ? kt : kt.concat(i.region), x = jt({
    label: o.text("localskills-exchange-region"),
    value: (Pe = i.region) != null ? Pe : "",
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...k.map((F) => ({
      value: F,
      label: kt.includes(F) ? o.text(`localskills-template-region-${F}`) : F
    }))],
    onChange: (F) => l({ region: F === "" ? null : F })
  }), E = jt({
    label: o.text("localskills-exchange-timezone"),
    value: i.timezone === null ? "" : le(i.timezone),
    options: ou(
      t.minutesAhead(),
      i.timezone,
      o.text("localskills-exchange-not-said"),
      (F) => o.text("localskills-exchange-timezone-here", F)
    ),
    onChange: (F) => l({ timezone: Dt(F) })
  }), P = ue({
    label: o.text("localskills-exchange-capacity"),
    help: o.text("localskills-exchange-capacity-help"),
    kind: "number",
    min: "0",
    max: String(La),
    value: i.capacity === null ? "" : String(i.capacity),
    onChange: (F) => l({ capacity: /^\d{1,4}$/.test(F.trim()) ? Math.min(La, Number(F)) : null })
  }), A = ue({
    label: o.text("localskills-exchange-for"),
    value: (nt = i.for) != null ? nt : "",
    onChange: (F) => l({ for: c(F) })
  }), S = ue({
    label: o.text("localskills-exchange-affiliate"),
    help: o.text("localskills-exchange-affiliate-help"),
    maxLength: vt,
    value: (rt = i.affiliate) != null ? rt : "",
    onChange: (F) => l({ affiliate: c(F) })
  }), T = ue({
    label: o.text("localskills-exchange-note"),
    help: o.text("localskills-exchange-note-help"),
    kind: "lines",
    maxLength: Math.max(ru, ((ot = i.note) != null ? ot : "").length),
    value: (at = i.note) != null ? at : "",
    onChange: (F) => l({ note: c(F) })
  }), M = ue({
    label: o.text("localskills-exchange-expires"),
    kind: "date",
    min: s,
    value: (Sr = i.expires) != null ? Sr : "",
    onChange: (F) => l({ expires: /^\d{4}-\d\d-\d\d$/.test(F) ? F : null })
  }), D = Zn({
    label: o.text("localskills-exchange-no-end"),
    value: i.expires === null,
    onChange(F) {
      let j = F ? null : qe(s, gt);
      M.show(j != null ? j : ""), l({ expires: j });
    }
  }), _ = b("div", { class: "ext-localSkills-making-help", role: "status" });
  P.element.appendChild(_);
  let v = [P.element, A.element], O = b("div", { "aria-live": "polite" }), w = (F, j) => {
    var ve;
    let Re = F.querySelector("summary"), He = (ve = Re.querySelector(".ext-localSkills-exchange-said")) != null ? ve : Re.appendChild(b("span", { class: "ext-localSkills-exchange-said" }));
    He.textContent = j;
  }, N = xt(o.text("localskills-exchange-more-how"), f.element, m), C = xt(o.text("localskills-exchange-more-where"), x.element, E.element), H = xt(o.text("localskills-exchange-more-note"), P.element, A.element, S.element, T.element, O), U = xt(o.text("localskills-exchange-more-time"), M.element, D.element), z = "", B = () => {
    let F = i.kind === "offer";
    v.forEach((ve) => {
      ve.hidden = !F;
    }), y.textContent = o.text(F ? "localskills-exchange-level-offer" : "localskills-exchange-level-seek"), _.textContent = F && i.capacity === 0 ? o.text("localskills-exchange-capacity-none") : "", M.setDisabled(D.value());
    let j = (ve) => ve.filter((Rr) => Rr !== null && Rr !== "").join(" \xB7 ");
    w(N, j([
      i.level === null ? null : o.text(`localskills-template-level-${i.level}`),
      ...i.methods.map((ve) => o.text(`localskills-template-method-${ve}`))
    ])), w(C, j([
      i.region === null ? null : kt.includes(i.region) ? o.text(`localskills-template-region-${i.region}`) : i.region,
      i.timezone === null ? null : `UTC${le(i.timezone)}`
    ])), w(H, j([
      F && i.capacity !== null ? o.text("localskills-template-capacity", i.capacity) : null,
      F ? i.for : null,
      i.affiliate,
      i.note
    ])), w(U, i.expires === null ? o.text("localskills-exchange-no-end-short") : o.text("localskills-exchange-until", t.formatDate(i.expires)));
    let Re = ee(), He = Re === null ? "" : o.text(`localskills-private-${Re.kind}`, Re.text);
    O.hidden = !1, He !== z && (z = He, G(O, He === "" ? null : V("warning", b("p", {}, He))));
  }, ee = () => [i.note, i.affiliate, i.for, i.region].reduce((F, j) => F != null ? F : j === null ? null : Ct(j), null);
  return u.show(i.skill), d.show(i.languages), N.open = !r, H.open = i.note !== null, B(), {
    element: b(
      "div",
      { class: "ext-localSkills-exchange-form" },
      r ? g.element : null,
      u.element,
      d.element,
      N,
      C,
      H,
      U
    ),
    draft: () => i.kind === "offer" ? i : L(R({}, i), { capacity: null, for: null }),
    check() {
      [A, S, T].forEach((Re) => Re.value());
      let F = i.skill !== "", j = i.languages.length > 0;
      return u.setFault(F ? null : o.text("localskills-exchange-fault-skill")), d.setFault(j ? null : o.text("localskills-exchange-fault-language")), F ? j || d.focus() : u.focus(), F && j;
    },
    privateContact: ee,
    hideWarning() {
      O.hidden = !0;
    },
    focus: u.focus
  };
}

// src/core/wikitext/write.ts
var au = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Ca(e, t) {
  Ia(e);
  let n = `{{${e}
`;
  for (let [r, a] of t)
    Ia(r), n += a.charAt(0) === "=" ? `|${r}=
${a}
` : `|${r}=${a}
`;
  return `${n}}}`;
}
function Ia(e) {
  if (au.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var Fa = [
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
function Jt() {
  return { starts: [], ends: [], lengths: [] };
}
function bt(e, t, n) {
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
function Da(e, t) {
  let { starts: n, ends: r } = e, a = [], o = 0;
  for (let s = 0; s < n.length; s++)
    a.push(t.slice(o, n[s])), o = r[s];
  return a.push(t.slice(o)), a.join("");
}
function tr(e, t) {
  var n;
  return t - ((n = e.lengths[Ye(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var Xe = -1, nr = /[[{<]|\n(?==)|-(?={)/g, su = /[[{<\]]|\n(?==)|-(?={)/g, iu = /[[{<\n]|-(?={)/g, $a = /[[{<}|]|\n(?==)|-(?={)/g, _a = /[[{<}|=]|\n(?==)|-(?={)/g, rr = /[[\]{}<>|]/g, lu = 10, Ha = 45, cu = 60, Wa = 61, Ua = 91, Ba = 93, or = 123, uu = 124, du = 125, gu = 6;
function qa(e, t) {
  let n = "", r = 0, a = null, o = [], s = [], i = null, l = nr, c = [], u = 0, d = [];
  function g(v, O, w) {
    let N = O;
    for (; N < r && N - O < w && n.charCodeAt(N) === v; )
      N++;
    return N - O;
  }
  function p() {
    return i !== null && u > i.partsStart && c[u - 1] === Xe;
  }
  function f() {
    i === null ? l = nr : i.kind === "=" ? l = iu : i.kind === "[" ? l = su : l = p() ? _a : $a;
  }
  function y(v, O, w, N) {
    i = { kind: v, count: O, contentStart: w, afterHyphen: N, partsStart: u }, s.push(i), f();
  }
  function h() {
    s.pop(), i = s.length > 0 ? s[s.length - 1] : null, f();
  }
  function m(v) {
    let O = g(Wa, v, gu);
    return O > 1 || O === 1 && !p() ? (y("=", O, v + O, !1), v + O) : v;
  }
  function k(v, O) {
    let w = g(or, v, r);
    return w > 1 && y("{", w, v + w, O), v + w;
  }
  function x(v, O) {
    let w = g(du, O, Math.min(v.count, 3));
    if (w < 2)
      return O + 1;
    let N = v.contentStart - w, C = O + w, H = w === 3 ? A(v, O) : null;
    for (w === 2 && P(v, O); d.length > 0 && d[d.length - 1].from >= N; )
      d.pop();
    return H !== null && d.push({ from: N, to: C, text: H }), E(v, N, w), C;
  }
  function E(v, O, w) {
    let N = v.count - w;
    u = v.partsStart, s.pop(), i = s.length > 0 ? s[s.length - 1] : null, N > 1 ? y(v.kind, N, O, v.afterHyphen) : N === 1 && v.kind === "{" && v.afterHyphen ? y("-", 2, O, !1) : f();
  }
  function P(v, O) {
    let w = u > v.partsStart, N = w ? c[v.partsStart] - 1 : O, C = S(v.contentStart, N), H = e(C.isWhole ? C.text : `${C.text}<`, w);
    if (H !== null) {
      let U = c.slice(v.partsStart, u);
      o.push({ template: H, start: v.contentStart - 2, end: O + 2, parts: U });
    }
  }
  function A(v, O) {
    if (u === v.partsStart)
      return null;
    let w = c[v.partsStart], N = u > v.partsStart + 2 ? c[v.partsStart + 2] - 1 : O;
    return S(w, N);
  }
  function S(v, O) {
    var U;
    let w = d.length;
    for (; w > 0 && d[w - 1].from >= v; )
      w--;
    let N = a === null ? 0 : Ye(a, v), C = "", H = v;
    for (; ; ) {
      let z = d[w], B = Math.min(O, z ? z.from : O, (U = a == null ? void 0 : a.starts[N]) != null ? U : O);
      rr.lastIndex = H;
      let ee = rr.test(n) ? Math.min(rr.lastIndex - 1, B) : B;
      if (C += n.slice(H, ee), ee < B || B === O)
        return { text: C, isWhole: ee === O };
      if (z && B === z.from) {
        if (C += z.text.text, !z.text.isWhole)
          return { text: C, isWhole: !1 };
        H = z.to, w++;
      } else a !== null && (H = a.ends[N]);
      N = a === null ? 0 : Ye(a, H);
    }
  }
  function T(v) {
    a === null && (a = Jt(), t.begin(n, a));
    let O = t.skip(v);
    return t.atLineStart ? (t.atLineStart = !1, m(O)) : O;
  }
  function M(v, O) {
    switch (v) {
      case lu:
        return i !== null && i.kind === "=" && h(), m(O + 1);
      case cu:
        return T(O);
      case Ha:
        return n.charCodeAt(O + 2) === or ? k(O + 1, !0) : (y("-", 2, O + 2, !1), O + 2);
      case or:
        return k(O, !1);
      case Ua: {
        let w = g(Ua, O, r);
        return w > 1 && y("[", w, O + w, !1), O + w;
      }
      default:
        return D(i, v, O);
    }
  }
  function D(v, O, w) {
    if (v.kind === "{")
      return x(v, w);
    let N = O === Ba ? Ba : Ha;
    return n.charCodeAt(w + 1) !== N ? w + 1 : (E(v, v.contentStart - 2, 2), w + 2);
  }
  function _() {
    let v = m(0);
    for (; ; ) {
      if (l.lastIndex = v, !l.test(n))
        return;
      v = l.lastIndex;
      let O = n.charCodeAt(v - 1);
      O === uu ? (c[u] = v, c[u + 1] = Xe, u += 2, l = _a) : O === Wa ? (c[u - 1] = v - 1, l = $a) : v = M(O, v - 1);
    }
  }
  return (v) => (n = v, r = v.length, a = null, o = [], s.length = 0, i = null, l = nr, c = [], u = 0, d = [], _(), n = "", t.end(), { calls: o, removed: a });
}

// src/core/wikitext/detached-text.ts
function Ga(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function za(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Yt(e, t, n) {
  let r = t;
  for (; r < n && za(e.charCodeAt(r)); )
    r++;
  return r;
}
function Xt(e, t, n) {
  let r = n;
  for (; r > t && za(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Ee(e, t, n) {
  let r = Yt(e, t, n);
  return e.slice(r, Xt(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var ar = 3, de, ja, ir, Qt, sr = class {
  constructor(t, n, r) {
    Pr(this, de);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / ar;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let a = 0; a < r.length; a += ar)
        if (r[a] === n)
          return Me(this, de, ir).call(this, a);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += ar)
      t(Me(this, de, ir).call(this, n), Me(this, de, ja).call(this, n), this);
  }
  entries() {
    return Me(this, de, Qt).call(this).entries();
  }
  keys() {
    return Me(this, de, Qt).call(this).keys();
  }
  values() {
    return Me(this, de, Qt).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
de = new WeakSet(), ja = function(t) {
  return this.met.names[this.parts[t]];
}, ir = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, Qt = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [pu, fu] = [500, 4], mu = 61;
function Va() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], a = 0, o = [], s = 0;
  function i(c, u) {
    for (let d = a; d < a + fu && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === mu && c.startsWith(p, u))
        return a = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = t.get(c);
    if (u !== void 0)
      return a = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= pu)
      return -1;
    let d = Ga(c), g = e.push(d) - 1;
    return t.set(d, g), o.push(-1), r.splice(a, 0, g), a++, g;
  }
  return (c, u, d) => {
    let g = [];
    a = 0, s++;
    for (let p = u + 1; p <= d; ) {
      let f = c.indexOf("|", p), y = f === -1 ? d : f, h = i(c, p), m = h === -1 ? 0 : p + e[h].length;
      if (h === -1 || m >= y) {
        if (m = c.indexOf("=", p), m === -1 || m >= y)
          return null;
        h = l(c.slice(Yt(c, p, m), Xt(c, p, m)));
      }
      if (h === -1 || o[h] === s)
        return null;
      o[h] = s;
      let k = Yt(c, m + 1, y);
      g.push(h, k, Xt(c, k, y)), p = y + 1;
    }
    return new sr(c, n, g);
  };
}

// src/core/wikitext/plain-call.ts
var yu = ["[", "]", "{", "<", `
=`], [Zt, Ka] = ["{{", "}}"], hu = "}", xu = /^\s*$/;
function Ja(e) {
  let t = Va();
  return (n) => {
    var l;
    let r = n.startsWith(Zt) ? n.indexOf(hu, Zt.length) : -1, a = r + Ka.length;
    if (r === -1 || !n.startsWith(Ka, r) || n.length > a && !xu.test(n.slice(a)) || yu.some((c) => n.includes(c, Zt.length)))
      return null;
    let o = n.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let s = e(n.slice(Zt.length, o), o < r);
    if (s === null)
      return [];
    let i = (l = t(n, o, r)) != null ? l : ku(n, o, r);
    return [{ template: s, parameters: i, start: 0, end: a }];
  };
}
function ku(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0, o = t;
  for (let s = t + 1; s <= n; ) {
    let i = e.indexOf("|", s), l = i === -1 ? n : i;
    o = o === -1 || o >= s ? o : e.indexOf("=", s), o === -1 || o >= l ? r.set(String(++a), e.slice(s, l)) : r.set(Ee(e, s, o), Ee(e, o + 1, l)), s = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var bu = 60, Ya = 62, es = 47, Xa = 10;
function Qa(e) {
  return e === 32 || e === 9;
}
function Za(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === Ya || n === es && e.charCodeAt(t + 1) === Ya;
}
function ts(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function wu(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, a) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: a, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(ts(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function ns(e) {
  let t = wu(e), n = Math.max(...Array.from(t.keys(), (y) => y.length)), r = "", a = Jt(), o = !1, s = /* @__PURE__ */ new Set(), i = { begin: l, end: c, skip: u, atLineStart: !1 };
  function l(y, h) {
    r = y, a = h, o = !1, s.clear(), i.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(y) {
    return r.startsWith("!--", y + 1) ? d(y) : p(y);
  }
  function d(y) {
    let h = r.indexOf("-->", y + 4);
    if (h === -1)
      return bt(a, y, r.length), r.length;
    let m = y;
    for (; m > 0 && Qa(r.charCodeAt(m - 1)); )
      m--;
    if (m > 0 && r.charCodeAt(m - 1) === Xa) {
      let k = g(h + 3);
      if (r.charCodeAt(k) === Xa)
        return bt(a, m, k + 1), i.atLineStart = !0, k + 1;
    }
    return bt(a, y, h + 3), h + 3;
  }
  function g(y) {
    for (; ; ) {
      for (; Qa(r.charCodeAt(y)); )
        y++;
      let h = r.startsWith("<!--", y) ? r.indexOf("-->", y + 4) : -1;
      if (h === -1)
        return y;
      y = h + 3;
    }
  }
  function p(y) {
    let h = y + 1, m = h;
    for (; m - h <= n && m < r.length && !Za(r, m) && r.charCodeAt(m) !== bu; )
      m++;
    let k = r.slice(h, m), x = ts(k), E = t.get(x);
    if (E === void 0 || o || !Za(r, m))
      return h;
    let P = r.indexOf(">", m);
    if (P === -1)
      return o = !0, h;
    let A = P + 1;
    if (E.kind !== "ignored" && r.charCodeAt(P - 1) !== es) {
      let S = s.has(x) ? -1 : f(E, A);
      if (S !== -1)
        A = S;
      else if (k === "includeonly")
        A = r.length;
      else
        return s.add(x), A;
    }
    return E.kind !== "extension" && bt(a, y, A), A;
  }
  function f({ closing: y }, h) {
    y.lastIndex = h;
    let m = y.exec(r);
    return m === null ? -1 : m.index + m[0].length;
  }
  return i;
}

// src/core/wikitext/magic-words.ts
function wt(e) {
  return e.split(" ");
}
var rs = wt(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Eu = new Set(rs.concat(wt(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Su = new Set(wt("articlepath pageid server servername scriptpath stylepath")), Ru = new Set(rs.concat(wt(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), vu = new Set(wt(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function os(e) {
  return Eu.has(e) || Su.has(e.toLowerCase());
}
function as(e) {
  return Ru.has(e) || vu.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var Tu = /^subst:/iu, Ou = /^safesubst:/iu, ss = /^msgnw:/iu, Au = /^msg:/iu, Pu = /^raw:/iu, Mu = 1e3, Lu = 200;
function is(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: a = [], capitalLinks: o = !0 } = e, s = Vo({
    defaultNamespace: "Template",
    namespaces: zo.concat(a, [["Template", ...r]]),
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
    var h;
    let p = Ee(d, 0, d.length);
    if (Tu.test(p) || (p = p.replace(Ou, ""), p = Ee(p, 0, p.length), !g && os(p)))
      return null;
    p = (ss.test(p) ? p.replace(ss, "") : p.replace(Au, "")).replace(Pu, "");
    let f = p.indexOf(":");
    if (f !== -1 && as(p.slice(0, f)))
      return null;
    let y = s(p);
    return y === null ? null : (h = i.get(y)) != null ? h : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > Lu)
      return c(d, g);
    let p = g ? u.with : u.without, f = p.get(d);
    return f === void 0 && (p.size === Mu && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), f = c(d, g), p.set(d, f)), f;
  };
}

// src/core/wikitext/template-reader.ts
function en(e) {
  var a;
  let t = is(e), n = Ja(t), r = qa(t, ns((a = e.extensionTags) != null ? a : Fa));
  return (o) => {
    let s = n(o);
    if (s !== null)
      return s;
    let { calls: i, removed: l } = r(o), c = null;
    return i.sort((u, d) => u.start - d.start).map((u) => {
      var y;
      let { template: d, start: g, end: p } = u;
      if (l === null || ((y = l.starts[Ye(l, g)]) != null ? y : p) >= p)
        return { template: d, parameters: ls(o, u.parts, p), start: g, end: p };
      c = c != null ? c : Da(l, o);
      let f = u.parts.map((h) => h === Xe ? Xe : tr(l, h));
      return { template: d, parameters: ls(c, f, tr(l, p)), start: g, end: p };
    });
  };
}
function ls(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0;
  for (let o = 0; o < t.length; o += 2) {
    let s = t[o], i = t[o + 1], l = o + 2 < t.length ? t[o + 2] - 1 : n - 2;
    i === Xe ? r.set(String(++a), e.slice(s, l)) : r.set(Ee(e, s, i), Ee(e, i + 1, l));
  }
  return r;
}

// src/core/exchange/read-exchange-records.ts
function cs(e = {}) {
  return en(L(R({}, e), { templates: [Z.offer, Z.seek] }));
}
function $e(e, t, n = {}) {
  let r = ce(t), a = e.map((s) => {
    let i = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, c) => i.set(c, Oe(l))), Be(Nu(s), r, i, n);
  }), o = Bt(
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
  return e.startsWith(r) ? o = e.slice(r.length) : a !== -1 && n.includes(e.slice(0, a)) && (o = e.slice(a + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : ce(o);
}
function Nu({ template: e }) {
  return e === Z.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function lr(e) {
  let t = /* @__PURE__ */ new Map();
  return Ne.filter((n) => e.kind === "offer" || !An.includes(n)).forEach((n) => {
    let r = n === "lang" ? null : e[n], a = r === null ? "" : n === "timezone" ? le(r) : Array.isArray(r) ? r.join(";") : String(r);
    a !== "" && t.set(n, a);
  }), t;
}
var Iu = /[=|{}[\]<>&\n]|^$/, Cu = /^[+-]\d\d:\d\d$/;
function Fu(e) {
  return Cu.test(e) ? e : it(e);
}
function us(e, t, n = /* @__PURE__ */ new Map()) {
  let r = Array.from(t.keys()).filter((o) => !Iu.test(o)), a = (o) => Ne.includes(o) ? Ne.indexOf(o) : 1 / 0;
  return r.sort((o, s) => a(o) - a(s) || r.indexOf(o) - r.indexOf(s)), Ca(
    Z[e],
    r.map((o) => {
      var s;
      return [o, (s = n.get(o)) != null ? s : Fu(t.get(o))];
    })
  );
}
function Du(e) {
  return us(e.kind, lr(e));
}
function ds(e, { kind: t, id: n }, { readCalls: r, taxonomy: a }) {
  let o = $e(r(e), "", { taxonomy: a != null ? a : null }).find(({ record: s, call: i }) => {
    var l;
    return s === null ? i.template === Z[t] && ((l = i.parameters.get("id")) != null ? l : "") === n : s.kind === t && s.id === n;
  });
  return o === void 0 ? null : o.call;
}
function cr(e, t, n) {
  var c;
  let { readCalls: r } = n, a = Du(t), o = r(e), s = o.filter(({ template: u }) => u === Z[t.kind]).pop(), i = [e.replace(/\s+$/, "").length, 0];
  s !== void 0 && fs(e, s) && i.unshift(s.end);
  let l = i.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${a}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => r(u).length === o.length + 1)) != null ? c : l[0];
}
function gs(e, t, n, r) {
  var u;
  let { mends: a = !1 } = r, o = ds(e, t, r);
  if (o === null)
    return null;
  let s = lr(n), [i] = $e([o], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), l = i != null && i.record ? lr(i.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return o.parameters.forEach((d, g) => {
    let p = s.get(g) === l.get(g) && t.kind === n.kind;
    (g === "lang" || !a && p) && d.trim() !== "" && s.set(g, Ue(d).trim()), p && s.has(g) && Oe(d) !== Ue(d) && c.set(g, d.trim());
  }), e.slice(0, o.start) + us(n.kind, s, c) + e.slice(o.end);
}
function ps(e, t, n) {
  let r = ds(e, t, n);
  if (r === null)
    return null;
  let a = e.slice(r.end), o = fs(e, r) ? /^[ \t]*(?:\n[ \t]*(?:\n|$)|\n|$)/.exec(a) : null;
  return e.slice(0, r.start) + a.slice(o === null ? 0 : o[0].length);
}
function fs(e, { start: t, end: n }) {
  return (t === 0 || e.charAt(t - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(n));
}

// src/core/exchange/keep-own-words.ts
function ms({ template: e, parameters: t }) {
  return JSON.stringify([e, Array.from(t)]);
}
function tn(e, t) {
  let n = /* @__PURE__ */ new Map();
  return t.map(ms).forEach((r) => {
    var a;
    return n.set(r, ((a = n.get(r)) != null ? a : 0) + 1);
  }), e.filter((r) => {
    var s;
    let a = ms(r), o = (s = n.get(a)) != null ? s : 0;
    return n.set(a, o - 1), o <= 0;
  });
}
function $u(e, { start: t, end: n }) {
  let r = (t === 0 || e.charAt(t - 1) === `
`) && e.charAt(n) === `
`;
  return e.slice(0, t) + e.slice(r ? n + 1 : n);
}
function ur(e, t, n) {
  let r = e;
  for (let a = 0; a < 20; a++) {
    let o = tn(n(r), t);
    if (o.length === 0)
      return r;
    let s = (i, l) => l !== i && l.start >= i.start && l.end <= i.end;
    r = o.filter((i) => !o.some((l) => s(i, l))).sort((i, l) => l.start - i.start).reduce($u, r);
  }
  return null;
}
function ys(e, t, n) {
  let r = n(t), a = ur(e, r, n);
  if (a === null)
    return null;
  let o = tn(r, n(a)).reduce((i, { start: l, end: c }) => `${i === "" || i.charAt(i.length - 1) === `
` ? i : `${i}
`}${t.slice(l, c)}`, a), s = n(o);
  return tn(s, r).length === 0 && tn(r, s).length === 0 ? o : null;
}

// src/core/wikitext/same-calls.ts
function Ze(e, t) {
  let n = (r) => JSON.stringify(r.map(({ template: a, parameters: o }) => [a, Array.from(o)]));
  return n(e) === n(t);
}

// src/ui/exchange/own-words.ts
function hs(e, t) {
  return I(this, null, function* () {
    var c;
    let { user: n, readPersonCalls: r, ownTextOf: a } = e, o = (c = t.latest.text) != null ? c : "";
    if (t.latest.user === n.name)
      return { text: o };
    let [s, i] = yield Promise.all([r(), a(t.title)]);
    if (Ze(s(o), s(i != null ? i : "")))
      return { text: o };
    let l = i === null ? null : ys(o, i, s);
    if (l === null)
      throw new Q("not-yours", "");
    return { text: l, leftOut: t.latest.user };
  });
}

// src/ui/exchange/take-out-merged.ts
function xs(e, t, n) {
  return I(this, null, function* () {
    var a;
    let r = (yield e.readPages([n.title])).get(n.title);
    r !== void 0 && !Ze(t((a = r.latest.text) != null ? a : ""), t(n.text)) && (yield e.save(L(R({}, n), { baseRevision: r.latest.id })));
  });
}

// src/core/exchange/own-pages.ts
function dr(e, t, n) {
  return [e, `${t}:${n}/LocalSkills`, `${t}:${n}`];
}

// src/ui/exchange/load-own-records.ts
function gr(e) {
  return cs({ templateNamespaces: e.templateNamespaces });
}
function pr(e, t, n, r) {
  let a = gr(e)(n), o = e.now().toISOString().slice(0, 10);
  return $e(a, e.user.name, { taxonomy: r, skillsPage: e.titles.skills(), date: o }).map(({ call: s, record: i, faults: l }) => {
    var u, d;
    let c = s.template === Z.offer ? "offer" : "seek";
    return {
      page: t,
      name: { kind: c, id: (d = (u = i == null ? void 0 : i.id) != null ? u : s.parameters.get("id")) != null ? d : "" },
      record: i,
      draft: i === null ? to(s, r) : Ge(i),
      faults: l
    };
  });
}
function _u(e) {
  return e !== void 0 && !e.isRedirect && e.latest.text || "";
}
function Hu(e) {
  return e.map((t, n) => {
    let { name: { kind: r, id: a }, page: o, record: s } = t;
    return s !== null && e.slice(0, n).some((l) => l.page !== o && l.record !== null && l.name.kind === r && l.name.id === a) ? L(R({}, t), { faults: [...t.faults, xe("id", "id-taken", a)] }) : t;
  });
}
function ks(e) {
  return I(this, null, function* () {
    var _, v, O;
    let { titles: t, user: n, userNamespaces: r, pageTitle: a, wiki: o, messages: s } = e, i = t.people(n.name), l = Qe(a, t.root, r) === n.name, c = dr(i, r[0], n.name), u = Array.from(/* @__PURE__ */ new Set([...c, ...l ? [a] : []])), d = [...s.languageChain.map(t.exchangeIn), t.exchange()], [{ pages: g, refusal: p }, f, y] = yield Promise.all([
      o.readForEditing([...u, t.skills()], i),
      o.babelLanguages(n.name).catch(() => []),
      o.existingPages(d).catch(() => [])
    ]), h = g.get(t.skills()), { taxonomy: m } = Mn(be((_ = h == null ? void 0 : h.latest.text) != null ? _ : "").value), k = h === void 0 || m.skills.length === 0 ? null : m, x = u.filter((w) => g.has(w)).map((w) => g.get(w)), E = yield o.madeByOthers(x, n.name), P = u.filter((w) => g.has(w) && !E.includes(w)), T = (((v = g.get(i)) == null ? void 0 : v.isRedirect) === !0 ? c.slice(1).reverse() : c).find((w) => !E.includes(w)), M = f.filter((w) => re(w) !== null), D = (w) => pr(e, w, _u(g.get(w)), k);
    return {
      records: Hu(P.reduce((w, N) => w.concat(D(N)), [])),
      // Whoever leads one page to the other wants to have everything there.
      page: T != null ? T : i,
      madeByOther: E.includes(i) ? i : null,
      isSilenced: T === void 0,
      strangers: new Map(P.filter((w) => D(w).length > 0).map((w) => [w, g.get(w).latest.user]).filter(([, w]) => w !== n.name)),
      taxonomy: k,
      refusal: p,
      languages: M.length > 0 ? M : [s.language],
      board: (O = d.find((w) => y.includes(w))) != null ? O : null
    };
  });
}

// src/ui/exchange/publish-record.ts
var Wu = 3;
function bs(e, t) {
  let { wiki: n, user: r, now: a } = e, o = { readCalls: gr(e), taxonomy: t.taxonomy }, s = null, i = (c, u, d) => I(null, null, function* () {
    var M, D, _, v, O, w, N;
    let { own: g, draft: p, mends: f, summary: y } = c;
    if (t.isSilenced)
      throw new Q("not-yours", "");
    let h = (M = g == null ? void 0 : g.page) != null ? M : t.page, m = (yield n.readPages([h])).get(h), k = (D = m == null ? void 0 : m.latest.text) != null ? D : "", x = pr(e, h, k, t.taxonomy), E = (C, H) => x.find(({ name: U }) => U.id === C && U.kind === H), P = () => I(null, null, function* () {
      return m === void 0 ? { text: "" } : hs(e, m);
    }), A, S = (_ = g == null ? void 0 : g.name.id) != null ? _ : "", T;
    if (g === null) {
      let C = p, H = s === null ? void 0 : E(s, C.kind);
      if (H !== void 0 && ke(H.draft, C).length === 0)
        return { kind: "saved", page: h, id: H.name.id };
      if (S = Pn(C.kind, a().toISOString(), x.concat(t.records).map(({ name: U }) => U.id)), s = S, A = yield P(), T = cr(A.text, L(R({}, C), { user: r.name, id: S }), o), o.readCalls(T).length !== o.readCalls(A.text).length + 1)
        throw new Q("invalid-content", "");
    } else {
      let C = E(g.name.id, g.name.kind);
      if ((p === null ? C === void 0 : C !== void 0 && ke(C.draft, p).length === 0) && !(f && ((v = C == null ? void 0 : C.faults.length) != null ? v : 0) > 0))
        return { kind: "saved", page: h, id: S };
      if (C === void 0 || p !== null && ke(C.draft, g.draft).length > 0)
        return { kind: "conflict", saved: C != null ? C : null, savedBy: (O = m == null ? void 0 : m.latest.user) != null ? O : null };
      S = S === "" && p !== null ? Pn(p.kind, a().toISOString(), x.map(({ name: z }) => z.id)) : S, A = yield P();
      let U = p === null ? null : L(R({}, p), { user: r.name, id: S });
      T = U === null ? ps(A.text, g.name, o) : (w = gs(A.text, g.name, U, L(R({}, o), { mends: f }))) != null ? w : cr(A.text, U, o);
    }
    d.text = T != null ? T : A.text;
    try {
      let { mergedWith: C } = yield n.save(R({
        title: h,
        text: d.text,
        summary: y,
        baseRevision: (N = m == null ? void 0 : m.latest.id) != null ? N : 0
      }, u));
      C !== void 0 && (yield xs(n, yield e.readPersonCalls(), { title: h, text: d.text, summary: y }));
    } catch (C) {
      if (Ie(C) && C.reason === "edit-conflict")
        return "again";
      throw C;
    }
    return R({ kind: "saved", page: h, id: S }, "leftOut" in A ? { leftOut: A.leftOut } : {});
  });
  return {
    publish(d) {
      return I(this, arguments, function* (c, u = {}) {
        var f, y;
        let g = (y = (f = c.own) == null ? void 0 : f.page) != null ? y : t.page, p = { text: "" };
        try {
          for (let h = 0; h < Wu; h++) {
            let m = yield i(c, u, p);
            if (m !== "again")
              return m;
          }
          throw new Q("other", "");
        } catch (h) {
          return { kind: "fault", fault: Ie(h) ? h : new Q("other", String(h)), page: g, text: p.text };
        }
      });
    }
  };
}

// src/ui/exchange/record-conflict.ts
function ws(e) {
  let { context: t, taxonomy: n, mine: r, saved: a, savedBy: o, keepMine: s, takeSaved: i } = e, { messages: l } = t, c = (p) => b(
    "td",
    { dir: "auto" },
    p === "" ? b("em", {}, l.text("localskills-exchange-not-said")) : p
  ), u = (p, f) => ma(p, f, t, n), d = (a === null ? [] : ke(r, a)).map((p) => b(
    "tr",
    {},
    b("th", { scope: "row" }, l.text(fa[p])),
    c(u(p, r)),
    c(u(p, a))
  )), g = ["", "localskills-save-conflict-mine", "localskills-save-conflict-saved"];
  return V(
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
    Y(
      W(l.text(a === null ? "localskills-exchange-conflict-put-back" : "localskills-exchange-conflict-keep"), "primary", s),
      W(l.text(a === null ? "localskills-exchange-conflict-leave" : "localskills-exchange-conflict-take"), "normal", i)
    )
  );
}

// src/ui/exchange/record-saver.ts
function nn(e) {
  let { context: t, own: n, isKept: r, onSaved: a, onTakeSaved: o } = e, { messages: s, pageUrl: i } = t, l = b("div", { class: "ext-localSkills-exchange-said-here" }), c = bs(t, n), u = !1, d = (...p) => {
    G(l, ...p), p.length > 0 && (l.scrollIntoView({ block: "nearest" }), ze(l));
  }, g = (p, f) => {
    u || (u = !0, G(l, b("p", { role: "status" }, s.text("localskills-exchange-saving"))), l.scrollIntoView({ block: "nearest" }), c.publish(p, f).then((y) => {
      switch (u = !1, y.kind) {
        case "saved": {
          let { page: h, id: m, leftOut: k } = y, x = k === void 0 ? null : ha(s, i, h, k);
          a({ page: h, id: m, notice: x });
          return;
        }
        case "conflict": {
          let { saved: h } = y;
          d(ws({
            context: t,
            taxonomy: n.taxonomy,
            mine: p.draft,
            saved: h === null ? null : h.draft,
            savedBy: y.savedBy,
            keepMine: () => g(L(R({}, p), { own: h })),
            takeSaved: () => o(h)
          }));
          return;
        }
        default:
          d(ua({
            context: t,
            title: y.page,
            fault: y.fault,
            pageText: y.text,
            isOther: !0,
            isKept: r(),
            tryAgain: (h) => g(p, h)
          }));
      }
    }));
  };
  return { place: l, say: d, save: g };
}

// src/ui/exchange/form-screen.ts
function Es(e) {
  let { context: t, own: n, record: r, from: a, isAnew: o, onSaved: s, onAgain: i, onTakeSaved: l } = e, { messages: c, now: u } = t, d = () => u().toISOString().slice(0, 10), g = ga(t, r);
  o && g.clear();
  let p = g.read(), y = p !== null && (r !== null || a.skill === "" || p.draft.skill === a.skill) && ke(p.draft, a).length > 0, h = y ? L(R({}, Ge(p.draft)), { confirmed: a.confirmed }) : a, m = null, k = Na({
    context: t,
    exchange: n,
    draft: h,
    isNew: r === null,
    onChange() {
      var T;
      x.changed(), m !== null && ((T = k.privateContact()) == null ? void 0 : T.text) !== m && (m = null, E.say());
    }
  }), x = sa(() => ke(k.draft(), a).length === 0 ? (g.clear(), !0) : g.write({ keptAt: u().toISOString(), draft: k.draft() })), E = nn({
    context: t,
    own: n,
    onTakeSaved: l,
    isKept: () => x.keep(),
    onSaved(T) {
      x.settle(), g.clear(), s(T, L(R({}, k.draft()), { confirmed: d() }));
    }
  }), P = (T) => {
    if (!k.check())
      return;
    m = null, x.keep();
    let M = L(R({}, k.draft()), { confirmed: d() }), D = k.privateContact();
    if (D !== null && !T) {
      k.hideWarning(), m = D.text, E.say(V(
        "warning",
        b("p", {}, c.text(`localskills-private-${D.kind}`, D.text)),
        Y(W(c.text("localskills-save-page-anyway"), "normal", () => P(!0)))
      ));
      return;
    }
    let _ = r === null ? `localskills-exchange-summary-${M.kind}` : "localskills-exchange-summary-change", v = c.text(_, Je(M.skill, n.taxonomy, c));
    E.save({ own: r, draft: M, mends: !0, summary: v });
  }, A = () => {
    g.clear(), x.settle(), i();
  }, S = r === null ? `localskills-exchange-form-new-${a.kind}` : "localskills-exchange-form-change";
  return {
    element: b(
      "div",
      {},
      b("h2", { tabindex: "-1" }, c.text(S)),
      b("p", { class: "ext-localSkills-making-help" }, c.text("localskills-exchange-public")),
      n.refusal === null ? null : da(t, n.refusal, !0),
      ...ht(t, n),
      y ? V(
        "success",
        b("p", {}, c.text("localskills-exchange-draft", t.formatTime(p.keptAt))),
        Gt({
          messages: c,
          label: c.text("localskills-form-draft-discard"),
          explanation: [b("p", {}, c.text("localskills-form-draft-discard-explain"))],
          yes: c.text("localskills-form-draft-discard"),
          act: A
        })
      ) : null,
      r === null ? null : Qn(t, r),
      r === null || r.faults.length === 0 ? null : b("p", {}, c.text("localskills-exchange-mending")),
      k.element,
      E.place
    ),
    button: W(
      c.text(r === null ? "localskills-exchange-save-new" : "localskills-exchange-save"),
      "primary",
      () => P(!1)
    ),
    keeper: x,
    focus: r === null && h.skill === "" ? k.focus : null
  };
}

// src/ui/exchange/manage-screen.ts
var Uu = 1;
function Ss(e) {
  let { context: t, taxonomy: n, own: r, onManage: a, onChange: o } = e, { messages: s, now: i } = t, { draft: l } = r, c = i().toISOString().slice(0, 10), u = Xn(l, c), d = (E, P, A, ...S) => b(
    "div",
    { class: "ext-localSkills-exchange-act" },
    ...S,
    // Messages used here: localskills-exchange-act-resume, localskills-exchange-act-resume-explain and so on
    W(s.text(`localskills-exchange-act-${E}`), P, A).$element[0],
    b("p", { class: "ext-localSkills-making-help" }, s.text(`localskills-exchange-act-${E}-explain`))
  ), g = L(R({}, l), { confirmed: c, status: "open", until: null }), p = qe(c, gt), f = l.expires === null || l.expires >= c ? l.expires : p, y = ue({
    label: s.text("localskills-exchange-pause-until"),
    help: s.text("localskills-exchange-pause-until-help"),
    kind: "date",
    min: c,
    value: qe(c, Uu),
    onChange: () => y.setFault(null)
  }), h = () => {
    let E = y.value();
    if (E !== "" && E <= c) {
      y.setFault(s.text("localskills-exchange-pause-past")), y.focus();
      return;
    }
    a("pause", L(R({}, l), { status: "paused", until: E === "" ? null : E }));
  }, m = u === "open", k = r.record !== null, x = u === "matched" || u === "closed";
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
    !k || m || u === "expired" ? null : d("resume", "primary", () => a("resume", L(R({}, g), { expires: f }))),
    !k || !m && u !== "expired" ? null : d("renew", "primary", () => a("renew", L(R({}, g), { expires: l.expires === null ? null : p }))),
    d(k ? "change" : "mend", "normal", o),
    !k || !m ? null : d("pause", "normal", h, y.element),
    !k || x ? null : d("matched", "normal", () => a("matched", L(R({}, l), { status: "matched", until: null }))),
    !k || u === "closed" ? null : d("close", "normal", () => a("closed", L(R({}, l), { status: "closed", until: null }))),
    b("div", { class: "ext-localSkills-exchange-act" }, Gt({
      messages: s,
      label: s.text("localskills-exchange-delete"),
      explanation: [b("p", {}, s.text("localskills-exchange-delete-explain"))],
      yes: s.text("localskills-exchange-delete"),
      act: () => a("delete", null)
    }))
  );
}

// src/ui/exchange/exchange-panel.ts
function Rs(e, t) {
  let { messages: n, now: r } = e, a = b("div", { class: "ext-localSkills-exchange-panel", lang: n.language, dir: n.direction }), o = /* @__PURE__ */ new Set(), s = null, i = null, l = [], c = "offer", u = () => {
  }, d = () => {
    s == null || s.stop(), s = null;
  }, g = (S, ...T) => {
    let M = b("div", { class: "ext-localSkills-exchange-content" }, S), D = b("div", { class: "ext-localSkills-exchange-scroller" }, M);
    G(a, D, T.length === 0 ? null : b("div", { class: "ext-localSkills-exchange-foot" }, Y(...T))), u = () => {
      var _;
      return (_ = S.querySelector("h2")) == null ? void 0 : _.focus({ preventScroll: !0 });
    }, u();
  }, p = (S) => S.records.length === 0 ? [] : [W(n.text("localskills-exchange-back"), "quiet", () => A(() => f(i)))], f = (S) => {
    d(), g(ka({
      context: e,
      exchange: S,
      direction: c,
      onNew: (T) => m(S, null, _t(T, y(), S.languages)),
      onChange: (T) => m(S, T, T.draft),
      onManage: (T) => k(S, T)
    }));
  }, y = () => r().toISOString().slice(0, 10), h = (S) => A(() => S === null ? P(i) : m(i, S, S.draft, !0)), m = (S, T, M, D = !1) => {
    d();
    let _ = Es({
      context: e,
      own: S,
      record: T,
      from: M,
      isAnew: D,
      onSaved: (v, O) => x(v, T === null ? O.kind : "change", T === null ? L(R({}, O), { user: e.user.name, id: v.id }) : null),
      onAgain: () => m(S, T, M, !0),
      onTakeSaved: h
    });
    s = _.keeper, g(_.element, _.button, ...p(S)), _.focus !== null && (u = _.focus, u());
  }, k = (S, T) => {
    var v;
    d();
    let M = "renew", D = nn({
      context: e,
      own: S,
      isKept: () => !0,
      onTakeSaved: h,
      onSaved: (O) => x(O, M)
    }), _ = Ss({
      context: e,
      taxonomy: S.taxonomy,
      own: T,
      onChange: () => m(S, T, T.draft),
      onManage(O, w) {
        M = O;
        let N = n.text(`localskills-exchange-summary-${O}`, Je(T.draft.skill, S.taxonomy, n));
        D.save({ own: T, draft: w, mends: !1, summary: N });
      }
    });
    _.insertBefore(D.place, (v = _.children[3]) != null ? v : null), ht(e, S).forEach((O) => _.insertBefore(O, D.place)), g(_, ...p(S));
  }, x = ({ page: S, notice: T }, M, D = null) => {
    var w;
    d(), o.add(S);
    let [_, ...v] = l, O = aa({
      context: e,
      own: i,
      done: M,
      page: S,
      notice: T,
      made: D,
      onClose: t,
      next: (w = _ == null ? void 0 : _.skill) != null ? w : null,
      onNext() {
        l = v, A(() => E(i, _));
      },
      onList: () => A(() => P(i))
    });
    g(O.element, ...O.buttons);
  }, E = (S, T) => m(S, null, L(R({}, _t(c, y(), S.languages)), { skill: T.skill, level: T.level })), P = (S) => S.records.length > 0 ? f(S) : m(S, null, _t(c, y(), S.languages)), A = (S) => {
    d(), G(a, b(
      "p",
      { class: "ext-localSkills-exchange-content", role: "status" },
      n.text("localskills-start-loading")
    )), ks(e).then((T) => {
      i = T, S();
    }, (T) => {
      g(b("div", {}, V(
        "error",
        b("p", {}, n.text("localskills-exchange-not-loaded")),
        Ie(T) && T.explanation !== "" ? b("p", { dir: "auto" }, T.explanation) : null,
        Y(W(n.text("localskills-save-try-again"), "normal", () => A(S)))
      )));
    });
  };
  return {
    element: a,
    focus: () => u(),
    open({ direction: S, id: T, view: M, page: D, skills: _ }) {
      c = S, l = _.slice(1), A(() => {
        var N;
        let v = i, O = v.records.filter(({ name: C }) => C.kind === S && C.id === T), w = (N = O.find((C) => C.page === D)) != null ? N : O[0];
        w !== void 0 && M === "manage" ? k(v, w) : w !== void 0 ? m(v, w, w.draft) : _[0] !== void 0 ? E(v, _[0]) : P(v);
      });
    },
    isUnkept: () => s !== null && !s.keep(),
    savedPages: () => Array.from(o),
    destroy: d
  };
}

// src/ui/show-dialog.ts
function fr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function Bu(e) {
  let { history: t, location: n } = window, r = n.href, a = !1, o = null, s = (i) => {
    !a || fr(i.state) || (a = !1, n.href === r && i.stopImmediatePropagation(), o !== null ? o() : e());
  };
  return window.addEventListener("popstate", s, !0), {
    put() {
      fr(t.state) || t.pushState(L(R({}, t.state), { localSkillsDialog: !0 }), ""), a = !0;
    },
    takeOff: () => new Promise((i) => {
      let l = () => {
        window.removeEventListener("popstate", s, !0), i();
      };
      if (!a || !fr(t.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), t.back();
    })
  };
}
function vs(e, t, n) {
  let r = new OO.ui.WindowManager(), { getWindowManager: a } = OO.ui, o = () => a().getCurrentWindow() !== null, s = Bu(() => {
    if (o()) {
      s.put();
      return;
    }
    e.executeAction("close").always(() => {
      !e.isClosing() && e.isOpened() && s.put();
    });
  });
  document.documentElement.classList.add(t), document.body.appendChild(r.$element[0]), r.addWindows([e]), s.put(), r.openWindow(e).closed.then(() => {
    r.destroy(), document.documentElement.classList.remove(t), s.takeOff().then(n);
  });
}

// src/ui/exchange/exchange-dialog.ts
var qu = 680;
function Ts(e, t, n) {
  let { messages: r } = e, a = null, o = [];
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), a = Rs(e, () => this.close()), this.$body.append(a.element), this;
    }
    getSetupProcess(c) {
      return super.getSetupProcess(c).next(() => {
        this.title.setLabel(r.text("localskills-exchange-dialog")), a == null || a.open(t);
      });
    }
    getReadyProcess(c) {
      return super.getReadyProcess(c).next(() => a == null ? void 0 : a.focus());
    }
    getActionProcess(c) {
      return new OO.ui.Process(() => {
        if (!(c !== "close" && c !== "")) {
          if (a === null || !a.isUnkept()) {
            this.close();
            return;
          }
          OO.ui.confirm(r.text("localskills-exchange-leave"), { actions: [
            { action: "reject", label: r.text("localskills-exchange-stay"), flags: "safe" },
            { action: "accept", label: r.text("localskills-exchange-leave-yes"), flags: ["primary", "destructive"] }
          ] }).then((u) => {
            u && this.close();
          });
        }
      });
    }
    getTeardownProcess(c) {
      return super.getTeardownProcess(c).first(() => {
        var u;
        o = (u = a == null ? void 0 : a.savedPages()) != null ? u : [], a == null || a.destroy();
      });
    }
    getBodyHeight() {
      return qu;
    }
  }
  s.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsExchange",
    size: "large",
    title: r.text("localskills-exchange-dialog"),
    actions: [{ action: "close", label: r.text("localskills-exchange-close-dialog"), flags: ["safe", "close"], modes: void 0 }]
  });
  let i = new s({ size: "large", classes: ["ext-localSkills-exchange-dialog"] });
  vs(i, "ext-localSkills-exchange-open", () => n(o));
}

// src/wiki/action-api/query.ts
function Os(e, t) {
  return me(this, null, function* () {
    let n = {};
    for (; ; ) {
      let r = yield new ie(e.read(R(R({ action: "query" }, t), n)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(n))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      n = r.continue;
    }
  });
}
function _e(e, t) {
  return me(this, null, function* () {
    var r, a, o, s, i, l, c;
    let n = /* @__PURE__ */ new Map();
    try {
      for (var u = ne(Os(e, t)), d, g, p; d = !(g = yield new ie(u.next())).done; d = !1) {
        let f = g.value;
        for (let y of (a = (r = f.query) == null ? void 0 : r.pages) != null ? a : []) {
          let h = (o = y.pageid) != null ? o : y.title, m = n.get(h), k = [...(s = m == null ? void 0 : m.revisions) != null ? s : [], ...(i = y.revisions) != null ? i : []], x = [...(l = m == null ? void 0 : m.redirects) != null ? l : [], ...(c = y.redirects) != null ? c : []];
          n.set(h, L(R(R({}, m), y), { revisions: k, redirects: x }));
        }
        f.batchcomplete === !0 && (yield* ye(n.values()), n = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      p = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new ie(g.call(u)));
      } finally {
        if (p)
          throw p[0];
      }
    }
    yield* ye(n.values());
  });
}
function rn(e, t, n) {
  return me(this, null, function* () {
    var r, a;
    try {
      for (var o = ne(Os(e, R({ list: t }, n))), s, i, l; s = !(i = yield new ie(o.next())).done; s = !1) {
        let c = i.value;
        yield* ye((a = (r = c.query) == null ? void 0 : r[t]) != null ? a : []);
      }
    } catch (i) {
      l = [i];
    } finally {
      try {
        s && (i = o.return) && (yield new ie(i.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function As(e) {
  var t, n;
  return new Map(((n = (t = e.query) == null ? void 0 : t.normalized) != null ? n : []).map(({ from: r, to: a }) => [r, a]));
}
function on(e, t, n) {
  return I(this, null, function* () {
    if (t.length === 0)
      return;
    let r = yield e.batchSize();
    for (let a = 0; a < t.length; a += r)
      yield n(t.slice(a, a + r));
  });
}

// src/wiki/action-api/site-info.ts
function Ps(e) {
  return I(this, null, function* () {
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
      language: Ls(t.general.lang, yield Ms(e, [t.general.lang])),
      namespaces: n,
      isCaseSensitive: t.general.case === "case-sensitive",
      extensionTags: t.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Ms(e, t) {
  return I(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...t]
    });
    return n.languageinfo;
  });
}
function Ls(e, t) {
  var r, a;
  let n = t[e];
  return { code: e, fallbacks: (r = n == null ? void 0 : n.fallbacks) != null ? r : [], direction: (a = n == null ? void 0 : n.dir) != null ? a : "ltr" };
}
function Ns(e) {
  let t = null;
  return (n) => I(null, null, function* () {
    if (t === null) {
      let r = /* @__PURE__ */ new Set();
      t = { codes: r, languages: Promise.resolve().then(() => (t = null, Ms(e, Array.from(r)))) };
    }
    return t.codes.add(n), Ls(n, yield t.languages);
  });
}
function Is(e, t) {
  let n = (a) => a.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [a, o] of r === -1 ? [] : t)
    if (a !== 0 && o.some((s) => n(s) === n(e.slice(0, r))))
      return { namespace: a, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var mr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, et = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, Gu = 2, zu = 6e4, ju = 5, Vu = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function an(e) {
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
function Cs(e) {
  var n, r;
  let t = (n = e.revisions) == null ? void 0 : n[0];
  return t === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: an(t)
  };
}
function Fs(e) {
  let t = null, n = () => (t != null || (t = Ps(e).catch((u) => {
    throw t = null, u;
  })), t);
  function r(u) {
    return I(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield on(e, [...new Set(u)], (g) => I(null, null, function* () {
        let p = new Map(g.map((x) => [x, x])), f = /* @__PURE__ */ new Map();
        try {
          for (var y = ne(_e(L(R({}, e), {
            read: (E) => I(null, null, function* () {
              let P = yield e.read(E);
              return As(P).forEach((A, S) => p.set(S, A)), P;
            })
          }), R({ titles: g, prop: ["revisions", "info"] }, et))), h, m, k; h = !(m = yield y.next()).done; h = !1) {
            let x = m.value;
            let E = Cs(x);
            E !== null && f.set(E.title, E);
          }
        } catch (m) {
          k = [m];
        } finally {
          try {
            h && (m = y.return) && (yield m.call(y));
          } finally {
            if (k)
              throw k[0];
          }
        }
        for (let [x, E] of p) {
          let P = f.get(E);
          P !== void 0 && d.set(x, P);
        }
      })), d;
    });
  }
  function a(u, d) {
    return I(this, null, function* () {
      let { namespace: g, rest: p } = Is(u, (yield n()).namespaces), f = d ? "g" : "";
      return { [`${f}apnamespace`]: g, [`${f}apprefix`]: p };
    });
  }
  function o(u) {
    return me(this, null, function* () {
      try {
        for (var d = ne(_e(e, R(L(R({}, u), { prop: ["revisions", "info"] }), et))), g, p, f; g = !(p = yield new ie(d.next())).done; g = !1) {
          let y = p.value;
          let h = Cs(y);
          h !== null && (yield h);
        }
      } catch (p) {
        f = [p];
      } finally {
        try {
          g && (p = d.return) && (yield new ie(p.call(d)));
        } finally {
          if (f)
            throw f[0];
        }
      }
    });
  }
  function s(u) {
    return me(this, null, function* () {
      yield* ye(o(R({ generator: "allpages", gaplimit: "max" }, yield new ie(a(u, !0)))));
    });
  }
  function i(u) {
    return me(this, null, function* () {
      for (let d of u)
        yield* ye(o({ generator: "embeddedin", geititle: d, geinamespace: Gu, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return I(this, null, function* () {
      var f, y, h, m;
      let { query: p } = yield e.read(R({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (m = (h = (y = (f = p == null ? void 0 : p.pages) == null ? void 0 : f[0]) == null ? void 0 : y.revisions) == null ? void 0 : h.map(an)) != null ? m : [];
    });
  }
  let c = (u, d) => I(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: n,
    languageInfo: Ns(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => I(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield on(e, u, (p) => I(null, null, function* () {
        try {
          for (var f = ne(_e(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), y, h, m; y = !(h = yield f.next()).done; y = !1) {
            let { title: k, templates: x = [] } = h.value;
            x.length > 0 && g.add(k);
          }
        } catch (h) {
          m = [h];
        } finally {
          try {
            y && (h = f.return) && (yield h.call(f));
          } finally {
            if (m)
              throw m[0];
          }
        }
      })), g;
    }),
    pagesBelow: s,
    usersPagesWith: i,
    pagesOfPeople: function(u, d) {
      return me(this, null, function* () {
        yield* ye(s(u)), yield* ye(i(d));
      });
    },
    childrenBelow: (u) => I(null, null, function* () {
      var h, m, k;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield a(u, !1), f = p.replace(/ /g, "_"), y = g === 0 ? "" : `${(m = (h = (yield n()).namespaces.get(g)) == null ? void 0 : h[0]) != null ? m : ""}:`;
      for (let x = f; x !== void 0; ) {
        let E = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: p,
          apfrom: x,
          aplimit: "max"
        });
        x = (k = E.continue) == null ? void 0 : k.apcontinue;
        for (let { title: P } of E.query.allpages) {
          let [A, ...S] = P.slice(y.length + p.length).split("/");
          d.add(A != null ? A : ""), S.length > 0 && x !== void 0 && x.startsWith(`${f}${A != null ? A : ""}/`) && (x = `${f}${A != null ? A : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => I(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var f = ne(_e(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), y, h, m; y = !(h = yield f.next()).done; y = !1) {
          let k = h.value;
          d.push(...(p = (g = k.redirects) == null ? void 0 : g.map((x) => x.title)) != null ? p : []);
        }
      } catch (h) {
        m = [h];
      } finally {
        try {
          y && (h = f.return) && (yield h.call(f));
        } finally {
          if (m)
            throw m[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => I(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield on(e, u, (p) => I(null, null, function* () {
        var f;
        try {
          for (var y = ne(_e(e, R({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? et : mr))), h, m, k; h = !(m = yield y.next()).done; h = !1) {
            let x = m.value;
            (f = x.revisions) == null || f.forEach((E) => g.set(E.revid, an(E)));
          }
        } catch (m) {
          k = [m];
        } finally {
          try {
            h && (m = y.return) && (yield m.call(y));
          } finally {
            if (k)
              throw k[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, R({ rvdir: "newer" }, mr)),
    newestRevisionBy: (u, d) => c(u, R({ rvuser: d }, et)),
    revisionsAfter: (u, d) => I(null, null, function* () {
      let g = [];
      try {
        for (var p = ne(_e(e, R({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, mr))), f, y, h; f = !(y = yield p.next()).done; f = !1) {
          let { revisions: m = [] } = y.value;
          g.push(...m.filter(({ revid: k }) => k !== d).map(an));
        }
      } catch (y) {
        h = [y];
      } finally {
        try {
          f && (y = p.return) && (yield y.call(p));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return g;
    }),
    revisionsBySince: (u, d, g) => l(u, ju, R({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, et)),
    movesAround: (g) => I(null, [g], function* ({ timestamp: u, user: d }) {
      var f;
      let p = [];
      try {
        for (var y = ne(rn(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + zu).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), h, m, k; h = !(m = yield y.next()).done; h = !1) {
          let x = m.value;
          (d === null || x.user === void 0 || x.user === d) && p.push((f = x.title) != null ? f : null);
        }
      } catch (m) {
        k = [m];
      } finally {
        try {
          h && (m = y.return) && (yield m.call(y));
        } finally {
          if (k)
            throw k[0];
        }
      }
      return p;
    }),
    revisionsBy: (u, d, g) => l(u, g, R({ rvuser: d }, et)),
    recombinedPagesSince: (u) => I(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let m of Vu)
        try {
          for (var p = ne(rn(e, "logevents", L(R({}, m), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), f, y, h; f = !(y = yield p.next()).done; f = !1) {
            let { title: k, logpage: x, params: E } = y.value;
            x !== void 0 && x !== 0 && d.add(x), [k, E == null ? void 0 : E.dest_title].forEach((P) => P !== void 0 && g.add(P));
          }
        } catch (y) {
          h = [y];
        } finally {
          try {
            f && (y = p.return) && (yield y.call(p));
          } finally {
            if (h)
              throw h[0];
          }
        }
      return { pageIds: d, titles: g };
    }),
    renamesSince: (u) => I(null, null, function* () {
      var g;
      let d = [];
      try {
        for (var p = ne(rn(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), f, y, h; f = !(y = yield p.next()).done; f = !1) {
          let m = y.value;
          let { olduser: k, newuser: x } = (g = m.params) != null ? g : {};
          k !== void 0 && x !== void 0 && m.timestamp !== void 0 && d.push({ from: k, to: x, timestamp: m.timestamp });
        }
      } catch (y) {
        h = [y];
      } finally {
        try {
          f && (y = p.return) && (yield y.call(p));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return d;
    })
  };
}

// src/wiki/save-fault-reason.ts
var Ds = {
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
}, Ku = new Map(
  Object.keys(Ds).reduce(
    (e, t) => e.concat(Ds[t].map((n) => [n, t])),
    []
  )
), Ju = [
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
function yr(e) {
  let t = e.map((n) => Ku.get(n) || "other");
  return Ju.find((n) => t.includes(n)) || "other";
}
function $s(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function sn(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var _s = 50;
function ln(e, t) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let i = ((s = t == null ? void 0 : t.xhr) == null ? void 0 : s.status) || 0, l = $s(i);
    return new Q(l, l === "other" ? `HTTP ${i}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((i) => i.html || "").filter((i) => i !== "").join("<hr>"), a = n.map((i) => i.html ? sn(i.html) : i.text || i.code), o = n.map((i) => {
    var l;
    return (l = i.data) == null ? void 0 : l.readonlyreason;
  }).find((i) => i);
  return o ? new Q("read-only", o, { code: e }) : new Q(
    yr(n.length ? n.map((i) => i.code) : [e]),
    a.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function Yu(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? sn(t) : t,
    imageUrl: e.url || null
  };
}
function Xu(e, t) {
  let n = e.edit;
  if (!n)
    throw new Q("other", "");
  if (n.captcha)
    throw new Q("captcha", "", { captcha: Yu(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let a = n.warning || "";
    throw new Q(
      yr(n.code ? [n.code] : []),
      a === "" ? n.info || "" : sn(a),
      a === "" ? {} : { html: a }
    );
  }
  let { oldrevid: r } = n;
  return R({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function Qu(e, t) {
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
function Hs(e) {
  let { api: t, user: n, language: r } = e, a = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, o = (d) => new Promise((g, p) => {
    d.then(g, (...f) => {
      p(ln(String(f[0]), f[1]));
    });
  }), s = (d, g) => I(null, null, function* () {
    let { query: p = {} } = yield o(t.get(R(L(R({}, a), { action: "query", titles: d.slice() }), g))), f = new Map((p.normalized || []).map(({ from: h, to: m }) => [h, m])), y = new Map((p.pages || []).map((h) => [h.title, h]));
    return new Map(d.reduce((h, m) => {
      let k = y.get(f.get(m) || m);
      return k ? h.concat([[m, k]]) : h;
    }, []));
  }), i = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let g = [];
    return d.forEach((p, f) => {
      let y = p.revisions && p.revisions[0];
      y && g.push([f, Qu(p, y)]);
    }), g;
  }, c = (d) => I(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield o(
      t.get(L(R({}, a), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((f) => [f, g[f]]).filter(([, f]) => f !== "0").sort(([, f], [, y]) => p.indexOf(f) - p.indexOf(y));
  });
  return {
    readPages(d) {
      return I(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let y = 0; y < g.length; y += _s)
          p.push(s(g.slice(y, y + _s), i).then(l));
        let f = yield Promise.all(p);
        return new Map(f.reduce((y, h) => y.concat(h), []));
      });
    },
    readForEditing(d, g) {
      return I(this, null, function* () {
        let p = yield s(d, L(R({}, i), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), f = p.get(g), [y, ...h] = f && f.actions && f.actions[f.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(p)),
          refusal: y ? ln(y.code, { errors: [y].concat(h) }) : null
        };
      });
    },
    existingPages(d) {
      return I(this, null, function* () {
        let g = yield s(d, { prop: "info" });
        return d.filter((p) => g.has(p) && !g.get(p).missing);
      });
    },
    madeByOthers(d, g) {
      return I(this, null, function* () {
        return (yield Promise.all(d.map((h) => I(null, [h], function* ({ title: f, latest: y }) {
          var k, x;
          let m = y.parentId === 0 ? y : (x = (k = (yield s([f], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(f)) == null ? void 0 : k.revisions) == null ? void 0 : x.map(({ user: E, userid: P }) => ({ user: E, userId: P }))[0];
          return [f, m === void 0 || m.user !== g || m.userId === 0];
        })))).filter(([, f]) => f).map(([f]) => f);
      });
    },
    spokenLanguages: (d) => I(null, null, function* () {
      return (yield c(d)).map(([g]) => g);
    }),
    babelLanguages: (d) => I(null, null, function* () {
      return (yield c(d)).map((g) => g.join("-"));
    }),
    save(d) {
      return I(this, null, function* () {
        let g = yield o(t.postWithToken("csrf", R(R(R(R(R(L(R({}, a), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return Xu(g, d.baseRevision);
      });
    }
  };
}

// src/core/exchange/exchange-templates.ts
var hr = "Skill exchange step", xr = "Skill exchange preferences", cn = [
  Z.offer,
  Z.seek,
  hr,
  xr
];

// src/wiki/counting/template-calls.ts
function un(e, t) {
  return I(this, null, function* () {
    var s, i;
    let { namespaces: n, extensionTags: r } = yield e.siteInfo(), a = (s = n.get(10)) != null ? s : ["Template"], o = {};
    for (let l of t)
      for (let c of yield e.redirectsTo(`${(i = a[0]) != null ? i : "Template"}:${l}`))
        o[c.slice(c.indexOf(":") + 1)] = l;
    return en({ templates: t, redirects: o, templateNamespaces: a, extensionTags: r });
  });
}

// src/wiki/browser/person-words.ts
function Ws(e) {
  let t = null;
  return () => I(null, null, function* () {
    t = t != null ? t : un(e, cn).catch((r) => {
      throw t = null, r;
    });
    let n = yield t;
    return (r) => n(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function Zu(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let t = e.map(String);
    return t.some((n) => n.includes("|")) ? "" + t.join("") : t.join("|");
  }
  return String(e);
}
function Us(e) {
  let t = {};
  for (let [n, r] of Object.entries(e))
    r != null && r !== !1 && (t[n] = Zu(r));
  return t;
}

// src/wiki/browser/reading-api.ts
var ed = 6e3, td = 6e4, nd = 5, rd = 3;
function od(e) {
  var r;
  let t = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (t == null || t === "")
    return null;
  let n = /^\d+$/.test(t) ? Number(t) * 1e3 : Date.parse(t) - Date.now();
  return n >= 0 ? n : null;
}
function ad({ reason: e, details: t }) {
  return e === "rate-limited" || t.code === "maxlag" ? nd : e === "offline" ? rd : 1;
}
function Bs(e) {
  let { api: t, language: n, onWait: r, firstWait: a = 1e3 } = e, o = !1, s = null, i = Promise.resolve(), l = null, c = (p, f) => {
    let y = f ? (
      // Tells servers in several places that any of them may answer.
      t.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : t.get(p);
    return new Promise((h, m) => {
      y.then(h, (...k) => {
        var A;
        let [x, E, , P] = k;
        m({ fault: ln(String(x), E), retryAfter: od((A = E == null ? void 0 : E.xhr) != null ? A : P) });
      });
    });
  }, u = (p) => new Promise((f) => {
    let y = setTimeout(f, p);
    s = () => {
      clearTimeout(y), f();
    };
  });
  function d(p, f) {
    return I(this, null, function* () {
      for (let y = 1; ; y++) {
        if (o)
          throw new Q("other", "", { code: "cancelled" });
        try {
          return yield c(p, f);
        } catch (h) {
          let { fault: m, retryAfter: k } = h, x = Math.max(k != null ? k : 0, a * 2 ** (y - 1));
          if (o || y >= ad(m) || x > td)
            throw m;
          r(x), yield u(x);
        }
      }
    });
  }
  function g(p, f) {
    let y = Us(R({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: n,
      errorsuselocal: !0
    }, p)), h = new URLSearchParams(y).toString().length > ed, m = i.then(() => d(y, f || h));
    return i = m.catch(() => {
    }), m;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((p) => p.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (p) => g(p, !1),
    post: (p) => g(p, !0),
    badAnswer: (p) => new Q("other", p),
    cancel() {
      o = !0, t.abort(), s == null || s();
    }
  };
}

// src/core/i18n/wiki-names.ts
var sd = ["ar", "fr", "es", "tr"], dn = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, kr = {
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
function gn(e, t) {
  let [n = "", ...r] = e.split("|");
  return {
    name: r[sd.indexOf(t.split("-")[0])] || n,
    all: [n].concat(r.filter((a) => a !== ""))
  };
}
var qs = {
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
var Gs = 1440 * 60;
function zs(e, t, n) {
  let { name: r, all: a } = gn(kr[e] || t || e, n);
  return { code: e, name: r, hint: e, words: a.concat(t).filter((o) => o !== "" && o !== r) };
}
function js({ all: e }, t) {
  return t.reduce((n, r) => n.concat(e.map((a) => `${a} ${r}`)), []).concat(t);
}
var id = [
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
function ld(e, t) {
  let n = Object.keys(kr).map((o) => zs(o, "", t)), r = /* @__PURE__ */ new Set(), a = e.map((o) => ({ language: o, code: qs[o.code] || o.code })).filter(({ code: o }) => (!o.includes("-") || id.includes(o)) && !r.has(o) && r.add(o));
  return Object.keys(dn).reduce((o, s) => {
    let i = gn(dn[s], t);
    return o.concat(a.map(({ language: l, code: c }) => {
      let u = c.replace(/-/g, "_") + s;
      return {
        code: u,
        name: `${i.name} \u2013 ${l.name}`,
        hint: u,
        words: js(i, [l.name, l.hint].filter((d) => d !== "")).concat(l.words, l.code)
      };
    }));
  }, n);
}
function cd({ sitematrix: e }, t) {
  let n = (o) => !o.closed && !o.private, a = (e.specials || []).filter(n).map(({ dbname: o, sitename: s }) => zs(o, s || "", t));
  return Object.keys(e).filter((o) => /^\d+$/.test(o)).reduce((o, s) => {
    let { code: i, name: l, localname: c, site: u } = e[s], d = c && c !== l ? [c, l] : [l];
    return o.concat(u.filter(n).map(({ dbname: g, code: p, sitename: f = "" }) => {
      let y = gn(dn[p] || f, t);
      return {
        code: g,
        name: `${y.name} \u2013 ${d[0]}`,
        hint: g,
        words: js(y, d).concat(f, i)
      };
    }));
  }, a);
}
function Vs(e, t) {
  let n = { formatversion: 2, uselang: t, maxage: Gs, smaxage: Gs }, r = null, a = null, o = () => I(null, null, function* () {
    let l = st(t), c = st("en"), u = [], d = {};
    for (; d; ) {
      let g = yield e.get(R(L(R({}, n), {
        action: "query",
        meta: "languageinfo",
        liprop: ["autonym", "name"]
      }), d)), { languageinfo: p } = g.query;
      Object.keys(p).forEach((f) => {
        let { autonym: y, name: h } = p[f], m = h !== y && h || l(f) || h || f;
        u.push({ code: f, name: m, hint: y === m ? "" : y, words: [c(f) || ""] });
      }), d = g.continue;
    }
    return u.sort((g, p) => g.name.localeCompare(p.name, t));
  }), s = () => I(null, null, function* () {
    try {
      return cd(yield e.get(L(R({}, n), {
        action: "sitematrix",
        smlangprop: ["code", "name", "localname", "site"],
        smsiteprop: ["dbname", "code", "sitename"]
      })), t);
    } catch (l) {
      if (l === "http")
        throw l;
      return ld(yield i.loadLanguages(), t);
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
function ud(e, t) {
  return I(this, null, function* () {
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
function dd({ latest: e, history: t }) {
  var n;
  return t !== void 0 ? (n = t[t.length - 1]) != null ? n : null : e.parentId === 0 ? e : null;
}
function gd(e) {
  return e.reduce((t, { first: n }) => n !== null && (t === void 0 || n.timestamp < t) ? n.timestamp : t, void 0);
}
function pd(e, t, n, r) {
  return I(this, null, function* () {
    let { pageIds: a, titles: o } = yield t.recombinedPagesSince(r);
    for (let s of n) {
      let { pageId: i, title: l } = s.page;
      (a.has(i) || o.has(l)) && (s.isRecombined = !0, s.first = yield e.firstRevision(l));
    }
  });
}
function pn(e, t, n = null) {
  return I(this, null, function* () {
    let r = t.map((o) => ({
      page: o,
      known: o.history === void 0 ? [o.latest] : o.history.slice(),
      first: dd(o),
      isRecombined: !1
    }));
    yield ud(e, r);
    let a = n === null ? void 0 : gd(r.filter(({ page: o }) => o.history === void 0));
    return n !== null && a !== void 0 && (yield pd(e, n, r, a)), r.filter((o) => o.first !== null);
  });
}
function Ks(e, t) {
  return I(this, null, function* () {
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
function fn({ first: e }, t) {
  return e.user === t && e.userId !== 0;
}
function br(e, t, n) {
  return I(this, null, function* () {
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
function Js(o, s, i, l) {
  return I(this, arguments, function* ({ source: e, titles: t }, n, r, a) {
    let c = yield Ks(e, n), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (h, m, k) => I(null, null, function* () {
      var x, E;
      for (let [P, A] of Array.from(m.entries())) {
        let S = (x = m[P + 1]) != null ? x : k, T = (E = A.sha1) != null ? E : null;
        if (T !== null && T === S.sha1 && A.parentId === S.id && A.user !== h && (yield e.movesAround(A)).some((D) => D === null || Qe(D, t.root, u) !== h))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [h, m] of Array.from(c)) {
      let k = n.get(h), x = m.filter(({ user: E }) => E === null);
      (yield d(r(h), m, k)) ? g.set(h, { doubt: "moved", believed: null }) : x.length > 0 && p.set(h, x);
    }
    let f = Array.from(p.values()).reduce((h, m) => h.concat(m.filter(({ text: k }) => k === null).map(({ id: k }) => k)), []), y = f.length === 0 ? null : yield e.revisions(f, "with-texts");
    return p.forEach((h, m) => {
      let k = n.get(m), x = h.reduce((E, { id: P, text: A }) => {
        var S, T;
        return E === null ? null : ur(E, a((T = A != null ? A : (S = y == null ? void 0 : y.get(P)) == null ? void 0 : S.text) != null ? T : ""), a);
      }, k.text);
      x !== k.text && g.set(m, { doubt: "hidden", believed: x === null ? null : L(R({}, k), { text: x }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var fd = 5, md = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Ys(e, t, n) {
  return I(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), o = t.map((s) => ({ origin: s, there: s }));
    for (let s = 0; o.length > 0 && s < fd; s++) {
      let i = o.filter(({ there: { first: f } }) => f.text === null).map(({ there: { first: f } }) => f.id), l = i.length === 0 ? null : yield e.revisions(i, "with-texts"), c = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: f, there: { first: y } }) => {
        var m, k, x, E;
        let h = (E = md.exec(((x = (k = y.text) != null ? k : (m = l == null ? void 0 : l.get(y.id)) == null ? void 0 : m.text) != null ? x : "").slice(0, 1e3))) == null ? void 0 : E[1];
        h !== void 0 && (c.set(f, h.replace(/_/g, " ").trim()), r.add(f));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield pn(e, Array.from(u.values()).map((f) => L(R({}, f), { pageId: 0 }))), g = new Map(d.map((f) => [f.page.title, f])), p = [];
      c.forEach((f, y) => {
        let h = g.get(f);
        h !== void 0 && fn(h, n(y)) ? a.set(y, h) : h !== void 0 && p.push({ origin: y, there: h });
      }), o = p;
    }
    return { redirects: r, moved: a };
  });
}

// src/core/exchange/steps/read-steps.ts
var Xs = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], yd = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function mn(e, t, n) {
  let r = ce(t);
  return e.filter(({ template: a }) => a === hr).map((a) => {
    let o = hd(a, r);
    return o.step === null || n === void 0 || o.step.at <= n ? o : L(R({}, o), { step: L(R({}, o.step), { at: n }) });
  });
}
function hd(e, t) {
  let n = [], r = (m, k, ...x) => (n.push(xd(m, k, ...x)), null), a = (m) => {
    var k;
    return Oe((k = e.parameters.get(m)) != null ? k : "").trim() || null;
  }, o = (m, k, x, E) => {
    var A;
    let P = a(m);
    return P === null ? E ? r(m, "missing", m) : null : (A = k(P)) != null ? A : r(m, x, K(P), m);
  }, s = o("step", (m) => yt.includes(m) ? m : null, "step", !0), i = o("seek", jn, "key", !0), l = o("offer", jn, "key", !0), c = o("at", (m) => {
    var k, x;
    return he((x = (k = yd.exec(m)) == null ? void 0 : k[1]) != null ? x : "") ? m : null;
  }, "time", !0), u = o(
    "outcome",
    (m) => ra.includes(m) ? m : null,
    "outcome",
    s === "confirm"
  ), d = o("on", (m) => he(m) ? m : null, "day", s === "meet"), g = o("skill", (m) => te.test(m) ? m : null, "skill", !1);
  if (e.parameters.forEach((m, k) => {
    !Xs.includes(k) && m.trim() !== "" && n.push(xe(k, "unknown-parameter", K(k), Xs.join(", ")));
  }), s === null || i === null || l === null || c === null || s === "confirm" && u === null || s === "meet" && d === null)
    return { call: e, step: null, faults: n };
  let [p, f] = we({ seek: i, offer: l });
  if (p === f)
    return r("offer", "alone"), { call: e, step: null, faults: n };
  t !== p && t !== f && r("seek", "not-yours", t);
  let y = a("note"), h = Ft("note", y != null ? y : "", t);
  return n.push(...h === null ? [] : [h]), {
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
      note: y
    },
    faults: n
  };
}
function xd(e, t, ...n) {
  return { parameter: e, key: `localskills-template-step-fault-${t}`, parameters: n };
}

// src/core/exchange/steps/step-limit.ts
function Qs(e) {
  if (e.length <= 200)
    return e.slice();
  let t = e.map((a, o) => ({ one: a, index: o })).sort((a, o) => a.one.step.at < o.one.step.at ? 1 : a.one.step.at > o.one.step.at ? -1 : o.index - a.index), n = { ask: 0, other: 0 }, r = new Set(t.filter(({ one: a }) => a.step.step === "ask" ? n.ask++ < 200 : n.other++ < 1e3).map(({ index: a }) => a));
  return e.filter((a, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
var kd = ["decline", "withdraw"];
function Zs(e, t, n, r) {
  var p, f, y;
  let a = t.slice().sort((h, m) => ae(h.title, m.title)), o = [], s = [], i = [], l = (h, m, k, x) => {
    mn(m, e, k == null ? void 0 : k.timestamp).forEach(({ step: E }) => {
      var P;
      E !== null && x(E) && s.push({ step: E, title: h, savedAt: (P = k == null ? void 0 : k.timestamp) != null ? P : E.at });
    });
  }, c = (h) => h.filter(({ template: m }) => m === xr).forEach((m) => i.push(m));
  for (let { title: h, own: m, optOuts: k, refused: x } of a) {
    let E = n((p = m == null ? void 0 : m.text) != null ? p : "");
    E.forEach((S) => o.push({ title: h, call: S })), l(h, E, m, () => !0), c(E), c(n((f = k == null ? void 0 : k.text) != null ? f : ""));
    let P = n((y = x == null ? void 0 : x.text) != null ? y : ""), A = P.length === 0 ? [] : s.map(({ step: S }) => JSON.stringify(S));
    l(h, P, x, (S) => kd.includes(S.step) && !A.includes(JSON.stringify(S))), c(P);
  }
  let u = Qs(s), d = o.filter(({ call: { template: h } }) => h === Z.offer || h === Z.seek);
  return { person: {
    user: e,
    pages: a,
    readings: $e(d.map(({ call: h }) => h), e, r).map((h, m) => L(R({}, h), { title: d[m].title })),
    steps: u.map(({ step: h }) => h),
    stepsBeyond: s.length - u.length,
    preferences: i
  }, placed: u };
}

// src/core/exchange/steps/follow-exchanges.ts
var bd = 21, wd = 180, Ed = 366;
function ni(e, t) {
  var r;
  let n = [];
  for (let { round: a, skills: o, disregarded: s } of Sd(e, t))
    a !== null && n.push(L(R({}, Nd(a, t.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: s }));
  return n;
}
function Sd(e, t) {
  if (!he(t.date))
    throw new RangeError(`\u201C${t.date}\u201D is no date.`);
  let n = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(Rd)) {
    let a = `${r.seek}
${r.offer}`, o = n.get(a);
    o === void 0 ? n.set(a, [r]) : o.push(r);
  }
  return Array.from(n.keys()).sort(ae).map((r) => {
    let a = null, o = [];
    for (let s of n.get(r)) {
      let i = s.at.slice(0, 10) > t.date ? "future" : we(s).includes(s.user) ? vd(s, a, t) : "not-a-party";
      typeof i == "string" ? o.push({ step: s, reason: i }) : a = i;
    }
    return { round: a, skills: Td(n.get(r), a), disregarded: o };
  });
}
function Rd(e, t) {
  return ae(e.at, t.at) || yt.indexOf(e.step) - yt.indexOf(t.step) || ae(ei(e), ei(t));
}
function ei({ user: e, outcome: t, on: n, skill: r, note: a }) {
  return JSON.stringify([e, t, n, r, a]);
}
function vd(e, t, n) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return Md(e, t, n);
  if (e.step === "decline" && Od(e, t))
    return Ad(e, t);
  if (t === null)
    return "no-request";
  let a = t.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (t.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Ld(e, t, a);
    if (yn(t, r) !== "accepted")
      return "over";
    let o = Id(e.on, Et(r, Ed)), s = Et(ti(r, o), oi(n));
    return L(R({}, t), { steps: a, on: e.on, until: ti(t.until, s) });
  }
  if (e.step === "withdraw" && Pd(e, t))
    return L(R({}, t), { steps: a, since: r, phase: "withdrawn" });
  if (t.phase !== "asked") {
    let [o] = t.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== t.asker : e.user === t.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > t.until && e.step !== "decline" ? "expired" : e.step === "accept" ? ri(t, e, n) : e.step === "decline" ? L(R({}, t), { steps: a, since: r, phase: "declined", declinedBy: t.declinedBy.concat([e.user]) }) : L(R({}, t), { steps: a, since: r, phase: "withdrawn" });
}
function Td(e, t) {
  let n = e.filter((o) => we(o).includes(o.user)), r = n.filter((o) => t == null ? void 0 : t.steps.includes(o)), a = [
    ...n.filter(({ user: o, step: s }) => s === "decline" && (t == null ? void 0 : t.declinedBy.includes(o))),
    ...r,
    ...n
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(a));
}
function Od(e, t) {
  if (t === null || t.phase === "withdrawn")
    return !0;
  if (t.phase === "declined")
    return !t.declinedBy.includes(e.user);
  let n = yn(t, e.at.slice(0, 10));
  return n === "lapsed" || n === "not-met" || n === "expired" && t.asker === e.user;
}
function Ad(e, t) {
  var r;
  let n = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: we(e).filter((a) => a !== e.user)[0],
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
function Pd(e, { phase: t, steps: n }) {
  let r = n.filter(({ user: a }) => a === e.user);
  return t === "accepted" && r.some(({ step: a }) => a === "ask") && !r.some(({ step: a }) => a === "meet" || a === "confirm");
}
function Md(e, t, n) {
  var o;
  let r = e.at.slice(0, 10), a = t === null ? null : yn(t, r);
  return t !== null && a === "asked" ? e.user === t.asker ? "repeated" : ri(t, e, n) : t !== null && (a === "accepted" || a === "done") ? a === "done" ? "done-before" : "answered" : t !== null && t.declinedBy.some((s) => s !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: Et(r, (o = n.replyDays) != null ? o : bd),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function ri(e, t, n) {
  let r = t.at.slice(0, 10);
  return L(R({}, e), {
    phase: "accepted",
    since: r,
    until: Et(r, oi(n)),
    steps: e.steps.concat([t])
  });
}
function Ld(e, t, n) {
  return t.confirmed.get(e.user) === e.outcome ? "repeated" : L(R({}, t), {
    steps: n,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(t.confirmed).set(e.user, e.outcome)
  });
}
function yn({ phase: e, confirmed: t, until: n }, r) {
  return e === "asked" ? r > n ? "expired" : "asked" : e !== "accepted" ? e : Array.from(t.values()).includes("not-met") ? "not-met" : t.size === 2 ? "done" : r > n ? "lapsed" : "accepted";
}
function Nd(e, t) {
  let { seek: n, offer: r, asker: a, until: o, on: s, confirmed: i, steps: l, declinedBy: c } = e, u = yn(e, t), d = u === "asked" || u === "accepted", g = we(e);
  return {
    seek: n,
    offer: r,
    asker: a,
    state: u,
    on: s,
    confirmed: i,
    steps: l,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? Et(o, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: u === "asked" ? g.filter((p) => p !== a) : u === "accepted" && (s === null || s <= t) ? g.filter((p) => !i.has(p)) : []
  };
}
function oi(e) {
  var t;
  return (t = e.lapseDays) != null ? t : wd;
}
function Id(e, t) {
  return e < t ? e : t;
}
function ti(e, t) {
  return e > t ? e : t;
}
function Et(e, t) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + t * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/steps/doubted-times.ts
function ai(e) {
  let t = e.reduce((o, { savedAt: s }) => s > o ? s : o, "").slice(0, 10), n = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let s = `${o.step.seek}
${o.step.offer}`, i = n.get(s);
    i === void 0 ? n.set(s, [o]) : i.push(o);
  });
  let r = (o) => ni(o, { date: t }).some(({ state: s }) => s === "accepted"), a = [];
  return n.forEach((o) => {
    let s = o.filter(({ step: c, savedAt: u }) => c.at < u);
    if (s.length === 0 || !r(o.map(({ step: c }) => c)))
      return;
    let i = new Set(o.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), l = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && i.size > 1;
    we(o[0].step).forEach((c) => {
      let u = s.filter((d) => d.step.user === c && l(d));
      u.length > 0 && !r(o.map((d) => u.includes(d) ? L(R({}, d.step), { at: d.savedAt }) : d.step)) && a.push(...u);
    });
  }), a;
}

// src/wiki/exchange/step-times.ts
function si(e, t, n) {
  return I(this, null, function* () {
    var a;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: s, savedAt: i } of ai(t)) {
      let l = JSON.stringify(o), u = (yield e.revisionsBySince(s, o.user, o.at)).find(({ text: g }) => mn(n(g != null ? g : ""), o.user).some(({ step: p }) => JSON.stringify(p) === l)), d = (a = u == null ? void 0 : u.timestamp) != null ? a : i;
      d !== o.at && r.set(o, L(R({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function ii(e, t, n) {
  return I(this, null, function* () {
    var s, i, l, c;
    let r = (yield e.source.readPages([t])).get(t), { people: a } = yield Cd(e, r === void 0 ? [] : [L(R({}, r), { pageId: 0 })], {}), [o] = (i = (s = a.get(n)) == null ? void 0 : s.pages) != null ? i : [];
    return o === void 0 ? null : o.doubt === "moved" ? "" : (c = (l = o.own) == null ? void 0 : l.text) != null ? c : null;
  });
}
function Cd(a, o, s) {
  return I(this, arguments, function* ({ source: e, titles: t }, n, r) {
    var v, O;
    let i = yield un(e, cn), l = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let w of n) {
      let N = Qe(w.title, t.root, l);
      N !== null && c.set(w, N);
    }
    let u = yield pn(e, Array.from(c.keys())), d = ({ page: w }) => c.get(w), g = yield br(e, u, d), p = (w) => fn(w, d(w)), { redirects: f, moved: y } = yield Ys(e, u.filter((w) => !p(w)), d), h = new Set(u.filter(p).map(({ page: w }) => w.title)), m = /* @__PURE__ */ new Map();
    y.forEach((w, N) => {
      h.has(w.page.title) || m.set(w, d(N));
    });
    let k = yield br(
      e,
      Array.from(m.keys()),
      (w) => {
        var N;
        return (N = m.get(w)) != null ? N : null;
      }
    ), x = yield Js(
      { source: e, titles: t },
      new Map(Array.from(g).filter(([w]) => p(w))),
      d,
      i
    ), E = (w) => {
      var Pe, nt, rt, ot, at;
      let { page: { title: N, latest: C } } = w, H = !p(w), U = (Pe = g.get(w)) != null ? Pe : null, z = x.get(w), B = H ? null : z === void 0 ? U : z.believed, ee = y.get(w), Se = B !== null && B.id === C.id ? [] : i((nt = C.text) != null ? nt : "");
      return {
        title: N,
        latest: C,
        own: B,
        isMadeByOther: H,
        doubt: (rt = z == null ? void 0 : z.doubt) != null ? rt : null,
        optOuts: H ? U : null,
        refused: z !== void 0 ? U : ee === void 0 ? null : (ot = k.get(ee)) != null ? ot : null,
        isStrangers: H && (Se.length > 0 || f.has(w)),
        isChangedByOthers: !H && (B == null ? void 0 : B.id) !== C.id && !Ze(i((at = B == null ? void 0 : B.text) != null ? at : ""), Se)
      };
    }, P = /* @__PURE__ */ new Map();
    for (let w of u) {
      let N = d(w);
      P.set(N, [...(v = P.get(N)) != null ? v : [], w]);
    }
    let A = /* @__PURE__ */ new Map(), S = [], T = [], M = [];
    for (let w of Array.from(P.keys()).sort(ae)) {
      let N;
      try {
        N = Zs(w, ((O = P.get(w)) != null ? O : []).map(E), i, r);
      } catch (C) {
        S.push({ user: w, error: C });
        continue;
      }
      A.set(w, N.person), N.person.readings.forEach(({ record: C }) => {
        C !== null && T.push(C);
      }), N.placed.forEach((C) => M.push(C));
    }
    let D = yield si(e, M, i), _ = (w) => {
      var N;
      return (N = D.get(w)) != null ? N : w;
    };
    return D.size > 0 && A.forEach((w, N) => A.set(N, L(R({}, w), { steps: w.steps.map(_) }))), { people: A, unread: S, records: T, steps: M.map(({ step: w }) => _(w)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/core/site-configuration.ts
var Fd = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function li(e) {
  if (e === null)
    return { root: Te, faults: [] };
  let { value: t, faults: n } = be(e);
  if (!J(t))
    return { root: Te, faults: n.length > 0 ? n : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = q(t, "root");
  return r === void 0 ? { root: Te, faults: n } : typeof r != "string" || Fd.test(r) ? { root: Te, faults: [...n, { path: "$.root", code: "expected-text", parameters: [K(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: n };
}

// src/extension/configured-root.ts
var Dd = "MediaWiki:LocalSkills.json", tt = null;
function $d() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function ci(e) {
  let t = $d();
  return t !== null ? Promise.resolve(t) : (tt = tt != null ? tt : e.get({
    action: "query",
    prop: "revisions",
    titles: Dd,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((n) => {
    var a, o, s;
    let { query: { pages: [r] } } = n;
    return li((s = (o = (a = r == null ? void 0 : r.revisions) == null ? void 0 : a[0]) == null ? void 0 : o.slots.main.content) != null ? s : null).root;
  }, (n) => {
    throw tt = null, n;
  }), tt);
}

// src/extension/without-idling.ts
var ui = 0, hn = null;
function _d(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function di(e) {
  let t = mw;
  ui++ === 0 && (hn = t.requestIdleCallback, t.requestIdleCallback = _d);
  let n = () => {
    --ui === 0 && hn !== null && (t.requestIdleCallback = hn, hn = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function xn(e) {
  var r;
  let t = (a) => mw.loader.getState(a) !== null, n = ((r = e.find((a) => a.some(t))) != null ? r : []).filter(t);
  return n.filter((a) => mw.loader.getState(a) === "error").forEach((a) => {
    mw.loader.state({ [a]: "registered" });
  }), di(n);
}

// src/extension/exchange-buttons.ts
var kn = [["ext.localSkills.meeting"], ["ext.gadget.LocalSkills-meeting"]];

// src/extension/namespace-names.ts
function wr(e) {
  let t = mw.config.get("wgNamespaceIds");
  return Object.keys(t).filter((n) => t[n] === e).map((n) => n.replace(/_/g, " "));
}

// src/core/i18n/number-format.ts
var gi = {
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
function pi(e, t = "") {
  var r, a;
  let n = (a = gi[(r = e.find((o) => Object.prototype.hasOwnProperty.call(gi, o))) != null ? r : ""]) != null ? a : "latn";
  return [...e, "en"].filter(Hd).map((o) => `${o}-u${t}-nu-${n}`);
}
function Hd(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}

// src/extension/time-format.ts
var fi = { year: "numeric", month: "long", day: "numeric" }, mi = L(R({}, fi), { hour: "numeric", minute: "2-digit" }), yi = L(R({}, fi), { timeZone: "UTC" });
function Er(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(pi([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/start-exchange.ts
var [hi, Wd] = [2, 10];
function Ud(e, t, n, r) {
  var p;
  let a = Ir(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = new mw.Api(), s = Bs({
    api: o,
    language: a.language,
    rights: () => mw.user.getRights(),
    onWait: () => {
    }
  }), i = Fs(s), l = Lr(e), c = st(a.language), u = Vs(o, a.language), d = kn.some((f) => f.some((y) => mw.loader.getState(y) !== null)), [g] = [(p = mw.config.get("wgFormattedNamespaces")[hi]) != null ? p : "User"];
  return {
    wiki: Hs({ api: o, user: t, language: a.language }),
    loadLanguages: () => u.loadLanguages(),
    titles: l,
    messages: a,
    user: { name: t },
    templateNamespaces: wr(Wd),
    readPersonCalls: Ws(i),
    ownTextOf: (f) => ii({ source: i, titles: l }, f, t),
    userNamespaces: [g, ...wr(hi)],
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    now: () => /* @__PURE__ */ new Date(),
    minutesAhead: () => -(/* @__PURE__ */ new Date()).getTimezoneOffset(),
    pageUrl: (f, y) => mw.util.getUrl(f, y),
    talkPage: (f) => {
      var y, h, m;
      return (m = (h = (y = mw.Title.newFromText(f)) == null ? void 0 : y.getTalkPage()) == null ? void 0 : h.getPrefixedText()) != null ? m : null;
    },
    formatTime: Er(mi),
    formatDate: Er(yi),
    languageName: (f) => {
      var y;
      return (y = c(f)) != null ? y : f;
    },
    ask: d ? (f) => r(() => {
      xn(kn).then(() => {
        mw.hook("localSkills.ask").fire(L(R({}, f), { opener: n }));
      });
    }) : null,
    showMine: d ? () => r(() => {
      xn(kn).then(() => {
        mw.hook("localSkills.myExchanges").fire({ opener: n });
      });
    }) : null
  };
}
function xi() {
  let e = !1;
  mw.hook("localSkills.editRecord").add((t) => {
    let n = mw.user.getName();
    if (e || n === null || mw.user.isTemp())
      return;
    e = !0;
    let r = () => {
      e = !1, t.opener.focus();
    };
    ci(new mw.Api()).then((a) => {
      var c, u;
      let o = null, s = Ud(a, n, t.opener, (d) => {
        o = d;
      }), { skill: i, skills: l = i === void 0 ? [] : [{ skill: i, level: null }] } = t;
      Ts(s, {
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
xi();
