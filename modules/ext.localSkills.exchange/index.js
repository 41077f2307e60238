// Built from src/extension/exchange.ts by `npm run build`. Change the source, not this file.
"use strict";
var Oi = Object.defineProperty, Ai = Object.defineProperties;
var Pi = Object.getOwnPropertyDescriptors;
var Mt = Object.getOwnPropertySymbols;
var Pr = Object.prototype.hasOwnProperty, Mr = Object.prototype.propertyIsEnumerable;
var Ue = (e, t) => (t = Symbol[e]) ? t : /* @__PURE__ */ Symbol.for("Symbol." + e), An = (e) => {
  throw TypeError(e);
};
var Ar = (e, t, n) => t in e ? Oi(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, S = (e, t) => {
  for (var n in t || (t = {}))
    Pr.call(t, n) && Ar(e, n, t[n]);
  if (Mt)
    for (var n of Mt(t))
      Mr.call(t, n) && Ar(e, n, t[n]);
  return e;
}, L = (e, t) => Ai(e, Pi(t));
var Lr = (e, t) => {
  var n = {};
  for (var r in e)
    Pr.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && Mt)
    for (var r of Mt(e))
      t.indexOf(r) < 0 && Mr.call(e, r) && (n[r] = e[r]);
  return n;
};
var Mi = (e, t, n) => t.has(e) || An("Cannot " + n);
var Nr = (e, t, n) => t.has(e) ? An("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var Le = (e, t, n) => (Mi(e, t, "access private method"), n);
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
}), le = function(e, t) {
  this[0] = e, this[1] = t;
}, we = (e, t, n) => {
  var r = (i, l, c, u) => {
    try {
      var d = n[i](l), g = (l = d.value) instanceof le, p = d.done;
      Promise.resolve(g ? l[0] : l).then((m) => g ? r(i === "return" ? i : "next", l[1] ? { done: m.done, value: m.value } : m, c, u) : c({ value: m, done: p })).catch((m) => r("throw", m, c, u));
    } catch (m) {
      u(m);
    }
  }, a = (i, l, c, u) => s[i] = (d) => (l = new Promise((g, p, m) => (m = () => r(i, d, g, p), o ? o.then(m) : m())), u = () => o === c && (o = 0), o = c = l.then(u, u), l), o, s = {};
  return n = n.apply(e, t), s[Ue("asyncIterator")] = () => s, a("next"), a("throw"), a("return"), s;
}, Ee = (e) => {
  var t = e[Ue("asyncIterator")], n = !1, r, a = {};
  return t == null ? (t = e[Ue("iterator")](), r = (o) => a[o] = (s) => t[o](s)) : (t = t.call(e), r = (o) => a[o] = (s) => {
    if (n) {
      if (n = !1, o === "throw") throw s;
      return s;
    }
    return n = !0, {
      done: !1,
      value: new le(new Promise((i) => {
        var l = t[o](s);
        l instanceof Object || An("Object expected"), i(l);
      }), 1)
    };
  }), a[Ue("iterator")] = () => a, r("next"), "throw" in t ? r("throw") : a.throw = (o) => {
    throw o;
  }, "return" in t && r("return"), a;
}, re = (e, t, n) => (t = e[Ue("asyncIterator")]) ? t.call(e) : (e = e[Ue("iterator")](), t = {}, n = (r, a) => (a = e[r]) && (t[r] = (o) => new Promise((s, i, l) => (o = a.call(e, o), l = o.done, Promise.resolve(o.value).then((c) => s({ value: c, done: l }), i)))), n("next"), n("return"), t);

// src/core/pages.ts
var Pe = "LocalSkills";
var ne = /^[a-z0-9-]{1,48}$/;
function Cr(e = Pe) {
  let t = e.replace(/_/g, " ").trim(), n = (l) => `${t}/Survey/${l}`, [r, a] = ["", null], o = (l) => (l !== a && ([r, a] = [`${n(l)}/Answers/`, l]), r), s = `${t}/People/`, i = (l, c) => `${t}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (l) => `${n(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, c) => o(l) + Fr(c),
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
    personOf: (l) => Ir(s, l),
    surveyIdOf: (l) => {
      let c = `${t}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return ne.test(d) ? d : null;
    },
    answererOf: (l, c) => Ir(o(l), c)
  };
}
function Fr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Ir(e, t) {
  let n = Fr(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/language-names.ts
function lt(e) {
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
function Dr(e, t) {
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
var Li = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Ni = Ii();
function Ii() {
  let e = Li.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var Ci = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Lt(e, t) {
  return e.includes("&") ? e.replace(Ci, (n, r, a, o) => {
    var s;
    return r !== void 0 ? (s = Ni.get(r)) != null ? s : n : t(a === void 0 ? parseInt(o, 16) : parseInt(a, 10), n);
  }) : e;
}

// src/core/wikitext/encode.ts
var Fi = '"&:<=>[]{|}', Di = "!'_~", $r = 32, $i = Mn(Fi), _i = Mn(Di), Wi = Mn("#*+-;");
function Mn(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function Hi(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Ui = 65343, Bi = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Gi(e, t, n) {
  let r = t === 0, a = t === e.length - 1;
  if (n >= 128)
    return Hi(n) || n === Ui;
  if (n < 32 || n === 127 || $i[n] === 1 || r && Wi[n] === 1)
    return !0;
  if (_i[n] === 1)
    return r || a || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case $r:
      return r || a || e.charCodeAt(t - 1) === $r;
    case 73:
    case 80:
    case 82:
      return Bi.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var qi = [
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
], Pn = "\u0345";
function _r(e) {
  let t = e.codePointAt(0);
  return e === Pn || qi.some(([n, r]) => t >= n && t <= r) || (Pn + e).normalize("NFD") !== Pn + e.normalize("NFD");
}
var Wr = 768, zi = 32, ji = /[\u0300-\uffff]{1000}/;
function Vi(e) {
  return !ji.test(e) && e.normalize("NFC") === e;
}
function Ki() {
  let e = "";
  return (t, n, r) => {
    if (r || n < Wr)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!_r(t))
        return e = t, !1;
      if (e.length < zi && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function ct(e) {
  let t = Vi(e) ? null : Ki(), n = "", r = 0;
  for (let a = 0; a < e.length; ) {
    let o = e.codePointAt(a), s = a + (o > 65535 ? 2 : 1), i = Gi(e, a, o);
    o >= Wr && a === 0 && !i && (i = _r(e.slice(0, s))), t !== null && (i = t(e.slice(a, s), o, i)), i && (n += `${e.slice(r, a)}&#${o};`, r = s), a = s;
  }
  return n + e.slice(r);
}
function Be(e) {
  return Lt(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/shown-text.ts
var Yi = /<!--[\s\S]*?(?:-->|$)/g, Ji = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, Xi = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Qi = "\u2026";
function fe(e) {
  if (!/[{<]/.test(e))
    return Be(e);
  let t = e.replace(Yi, "").replace(Ji, (n, r) => (r != null ? r : "").replace(/[{}]/g, (a) => `&#${a.charCodeAt(0)};`));
  return Be(Zi(t));
}
function Zi(e) {
  var o, s, i, l;
  let t = [], n = [], r = /[{}]/g, a = 0;
  for (; a < e.length; ) {
    let c = e.slice(a, a + 2);
    if (c === "{{")
      n.push(t.length), t.push(c), a += 2;
    else if (c === "}}" && n.length > 0) {
      let [, ...u] = t.splice(n.pop()), d = ((o = u[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(a + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      t.push((s = Xi.get(g)) != null ? s : Qi), a += d ? 3 : 2;
    } else {
      r.lastIndex = a + 1;
      let u = (l = (i = r.exec(e)) == null ? void 0 : i.index) != null ? l : e.length;
      t.push(e.slice(a, u)), a = u;
    }
  }
  return t.join("");
}

// src/core/survey/dates.ts
function Se(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, a] = [Number(t[1]), Number(t[2]), Number(t[3])], s = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && a >= 1 && a <= s;
}

// src/core/exchange/exchange-record.ts
var ee = { offer: "Offer a skill", seek: "Seek a skill" }, Me = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Hr = ["open", "paused", "matched", "closed"], ut = 5, Nt = 100, Ur = 100, It = 20;
function ye(e) {
  return `${e.user}/${e.id}`;
}
function dt(e, t) {
  if (!Se(t))
    throw new RangeError(`\u201C${t}\u201D is no date.`);
  let n = e.status === "paused" && e.until !== null && e.until <= t;
  return e.status !== "open" && !n ? e.status : e.expires !== null && e.expires < t ? "expired" : null;
}

// src/core/json/fault.ts
function he(e, t) {
  return typeof t == "number" ? `${e}[${t}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(t) ? `${e}.${t}` : `${e}[${JSON.stringify(t)}]`;
}
function Y(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let t = String(e).replace(/\s+/g, " ");
  return t.length > 60 ? `${t.slice(0, 60)}\u2026` : t;
}

// src/core/skills/skill-words.ts
function gt(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Ln({ label: e }) {
  return e.kind === "texts" ? Br(e.texts) : [];
}
function Nn(e) {
  return Br(e.aliases).reduce((t, n) => t.concat(n), []);
}
function Br(e) {
  return Object.keys(e).map((t) => e[t]);
}
function Ct(e, t) {
  let n = Array.from(gt(e));
  if (n.length < 4 || n.length > 60)
    return null;
  let r = n.length < 8 ? 1 : 2, a = null;
  for (let o of t.skills.filter(({ isRetired: s }) => !s))
    for (let s of [o.id, ...Ln(o), ...Nn(o)].sort(el)) {
      let i = tl(n, Array.from(gt(s)), r);
      i !== null && (a = { skill: o.id, words: i === 0 ? o.id : s }, r = i - 1);
    }
  return a;
}
function el(e, t) {
  return e < t ? -1 : e === t ? 0 : 1;
}
function tl(e, t, n) {
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
function B(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Ne = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Gr(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!J(e))
    return null;
  let t = B(e, "message");
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
var Ft = 6, nl = /^(.+)-([0-5n])$/i, qr = /^(.+)-(?:.|\d\d)$/;
function zr(e) {
  var n;
  let t = (n = qr.exec(e.toLowerCase())) == null ? void 0 : n[1];
  return t !== void 0 && oe(e) === null && Ne.test(t);
}
function oe(e) {
  var a;
  let t = nl.exec(e), n = ((a = t == null ? void 0 : t[1]) != null ? a : e).toLowerCase();
  if (!Ne.test(n) || qr.test(n))
    return null;
  let r = t == null ? void 0 : t[2];
  return { code: n, proficiency: r === void 0 ? null : /n/i.test(r) ? Ft : Number(r) };
}
function Dt(e) {
  let { code: t, proficiency: n } = e;
  return n === null ? t : `${t}-${n === Ft ? "N" : n}`;
}
var rl = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function jr(e) {
  var t, n;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (n = (t = rl.exec(e)) == null ? void 0 : t[1]) != null ? n : e;
}

// src/core/skills/provisional-skill.ts
var ol = "xn--", al = /^x(n|[0-9a-z]{6})--(.+)$/;
var [ae, $t, Vr, sl, il, Cn, Kr] = [36, 1, 26, 38, 700, 128, 72], Yr = 1114111, ll = [
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
  [917504, Yr]
];
function Jr(e) {
  return ll.every(([t, n]) => e < t || e > n);
}
function Xr(e) {
  return e > 65280 && e < 65375;
}
function pt(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function _t(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function cl(e) {
  let n = _t(pt(e.normalize("NFC")).map((r) => Xr(r) ? r - 65248 : r)).toLowerCase().normalize("NFC").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "");
  return _t(pt(n).filter(Jr).map((r) => r > 127 || /[a-z0-9-]/.test(String.fromCharCode(r)) ? r : r + 65248));
}
function Qr(e, t, n) {
  let r = Math.floor(e / (n ? il : 2));
  r += Math.floor(r / t);
  let a = 0;
  for (; r > (ae - $t) * Vr / 2; a += ae)
    r = Math.floor(r / (ae - $t));
  return a + Math.floor((ae - $t + 1) * r / (r + sl));
}
function Fn(e, t) {
  return Math.min(Vr, Math.max($t, e - t));
}
function ul(e, t) {
  return Math.min(...e.filter((n) => n >= t));
}
function In(e) {
  let t = e.filter((l) => l < Cn), n = (l) => String.fromCharCode(l < 26 ? l + 97 : l + 22), r = _t(t) + (t.length > 0 ? "-" : ""), [a, o, s, i] = [Cn, 0, Kr, t.length];
  for (; i < e.length; ) {
    let l = ul(e, a);
    o += (l - a) * (i + 1), a = l;
    for (let c of e)
      if (c < a)
        o++;
      else if (c === a) {
        let u = o, d = ae;
        for (; u >= Fn(d, s); d += ae) {
          let g = Fn(d, s);
          r += n(g + (u - g) % (ae - g)), u = Math.floor((u - g) / (ae - g));
        }
        r += n(u), s = Qr(o, i + 1, i === t.length), o = 0, i++;
      }
    o++, a++;
  }
  return r;
}
function dl(e) {
  let t = e.lastIndexOf("-"), n = pt(e.slice(0, Math.max(0, t))), [r, a, o] = [Cn, 0, Kr], s = t + 1;
  for (; s < e.length; ) {
    let i = a;
    for (let l = ae, c = 1; ; l += ae) {
      let u = s < e.length ? e.charCodeAt(s++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : ae;
      if (a += d * c, d >= ae || a > 2147483647)
        return null;
      let g = Fn(l, o);
      if (d < g)
        break;
      c *= ae - g;
    }
    if (o = Qr(a - i, n.length + 1, i === 0), r += Math.floor(a / (n.length + 1)), a %= n.length + 1, r > Yr || !Jr(r))
      return null;
    n.splice(a++, 0, r);
  }
  return n;
}
function gl(e) {
  let t = 7;
  for (let n = 0; n < e.length; n++)
    t = (t * 65599 + e.charCodeAt(n)) % 2147483647;
  return `00000${t.toString(ae)}`.slice(-6);
}
function Wt(e) {
  let t = cl(e);
  if (t.length <= 48 && /^[a-z0-9-]*$/.test(t))
    return t;
  let n = pt(t), r = ol + In(n);
  if (r.length <= 48)
    return r;
  let a = `x${gl(t)}--`, o = n.length - 1;
  for (; a.length + In(n.slice(0, o)).length > 48; )
    o--;
  return a + In(n.slice(0, o));
}
function xe(e) {
  var o;
  let [, t = "", n = ""] = (o = al.exec(e)) != null ? o : [], r = t === "" ? pt(e) : dl(n);
  if (r === null)
    return e;
  let a = _t(r.map((s) => Xr(s) ? s - 65248 : s)).replace(/-+/g, " ").trim();
  return a === "" ? e : t.length > 1 ? `${a}\u2026` : a;
}

// src/core/exchange/private-phone.ts
var pl = [
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
], ml = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, fl = /[\d+]$/, yl = /(?:[\w\-/=#&]|\d[.,:])$/, hl = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function Zr(e) {
  let t = e.replace(/\D+$/, ""), n = t.replace(/\D/g, "").length, r = e.indexOf("/");
  return n > 15 && r !== -1 ? Zr(e.slice(0, r)) : n < 8 || n > 15 ? 0 : t.length;
}
function eo(e) {
  var a;
  let t = pl.reduce((o, s) => o.replace(
    s,
    (i, l) => l + "x".repeat(i.length - l.length)
  ), e), n = hl.exec(t);
  if (n !== null)
    return { kind: "phone", from: n.index + n[1].length, to: n.index + n[0].length };
  let r = 0;
  for (; r < t.length; ) {
    let [o] = (a = ml.exec(t.slice(r))) != null ? a : [""], s = t.slice(Math.max(0, r - 2), r), i = o !== "" && !(o.startsWith("+") ? fl : yl).test(s), l = i ? Zr(o) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += i ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var xl = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), kl = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, bl = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, wl = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, El = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, Sl = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, Rl = [1632, 1776, 2406, 2534], Tl = [
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
function vl(e) {
  var r, a;
  let t = e.charCodeAt(0), n = Rl.find((o) => t >= o && t <= o + 9);
  return n !== void 0 ? String(t - n) : t >= 65281 && t <= 65374 ? String.fromCharCode(t - 65248) : (a = (r = Tl.find(([o, s]) => t >= o && t <= s)) == null ? void 0 : r[2]) != null ? a : e;
}
var Ol = 5e3;
function Al(e) {
  return e.replace(/[\u0080-\uffff]/g, vl).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (t) => t.toLowerCase());
}
function Ht(e, t, n) {
  var a;
  let r = t.exec(n);
  return r === null ? null : { kind: e, from: r.index + ((a = r[1]) != null ? a : "").length, to: r.index + r[0].length };
}
function to(e, t = 0) {
  var c;
  let n = El.exec(e.slice(t));
  if (n === null)
    return null;
  let r = t + n.index, a = r + n[0].length, [o, s, i] = (c = Sl.exec(e.slice(a))) != null ? c : [""];
  return (s !== void 0 ? /[a-z_]/.test(s) && s.length > 1 : i !== void 0 && i.length >= 5 && /[\d_]/.test(i) && (/[a-z_]/.test(i) || /^\d{6,}$/.test(i))) ? { kind: "messenger", from: r, to: a + o.length } : to(e, a);
}
function Pl(e) {
  var n, r, a, o, s;
  let t = Al(e.slice(0, Ol));
  return (s = (o = (a = (r = (n = Ht("email", xl, t)) != null ? n : Ht("email", kl, t)) != null ? r : Ht("messenger", wl, t)) != null ? a : to(t)) != null ? o : Ht("messenger", bl, t)) != null ? s : eo(t);
}
function Ut(e) {
  let t = Pl(e);
  return t === null ? null : { kind: t.kind, text: e.slice(t.from, t.to) };
}

// src/core/exchange/record-fault.ts
function Re(e, t, ...n) {
  return { parameter: e, key: `localskills-template-card-fault-${t}`, parameters: n };
}
function Bt(e, t, n) {
  let r = Ut(e === "skill" ? xe(t) : t);
  return r === null ? null : Re(e, `contact-${r.kind}`, e, `Special:EmailUser/${n}`);
}
function no(e, t) {
  return t.text(e.key, ...e.parameters);
}

// src/core/exchange/timezone.ts
var Ml = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Ll, Nl] = [-720, 840];
function Gt(e) {
  var a, o;
  let t = e === "" ? null : Ml.exec(e);
  if (t === null)
    return null;
  let n = Number((a = t[2]) != null ? a : 0) * 60 + Number((o = t[3]) != null ? o : 0), r = t[1] === void 0 || t[1] === "+" || n === 0 ? n : -n;
  return r >= Ll && r <= Nl ? r : null;
}
function de(e) {
  let t = Math.abs(e), n = [Math.floor(t / 60), t % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + n.join(":");
}
function qt(e, t) {
  let n = Math.abs(e - t) % 1440;
  return Math.min(n, 1440 - n);
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
], Dn = ["capacity", "for"], Il = 1e3;
function Ge(e, t, n, r = {}) {
  var E;
  let a = [], o = (T) => {
    var M;
    return ((M = n.get(T)) != null ? M : "").trim() || null;
  }, s = (T, M, ...D) => (a.push(Re(T, M, ...D)), null), i = (T, M, D, ...W) => {
    var O;
    let R = o(T);
    return R === null ? null : (O = M(R)) != null ? O : s(T, D, Y(R), ...W);
  }, l = (T, M, D) => {
    var R;
    let W = ((R = o(T)) != null ? R : "").split(";").map((O) => O.trim()).filter((O) => O !== "");
    return Array.from(new Set(W)).map((O) => {
      var v;
      return (v = M(O)) != null ? v : s(T, D(O), Y(O));
    }).filter((O) => O !== null);
  }, c = (T) => {
    var D;
    let M = Bt(T, (D = o(T)) != null ? D : "", t);
    return a.push(...M === null ? [] : [M]), M !== null;
  }, u = (T) => (c(T), o(T)), d = (T, M) => c(T) ? null : i(T, (D) => Array.from(D).length <= M ? D : null, T, T, M), g = (T) => {
    let M = o(T);
    return M === null || Se(M) ? M : s(T, "date", T, Y(M));
  }, p = c("skill") ? null : Cl(o("skill"), s, r), m = i("level", (T) => ro(T, 1, ut), "level", ut), y = l("methods", (T) => Me.includes(T) ? T : null, () => "method"), h = (T) => {
    let M = g(T);
    return M !== null && r.date !== void 0 && M > r.date && s(T, "day-to-come", T, M), M;
  }, f = Dl(l(
    "languages",
    oe,
    (T) => zr(T) ? "proficiency" : "language"
  ).map(Dt)), k = f.slice(0, It);
  f.length > It && s("languages", "many-languages", "languages", It), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && s("languages", "no-language", "languages");
  let x = e === "offer", w = x ? i("capacity", (T) => ro(T, 0, Il), "capacity", "capacity") : null, P = {
    kind: e,
    user: t,
    id: i("id", (T) => ne.test(T) ? T : null, "id"),
    level: m,
    methods: Me.filter((T) => y.includes(T)),
    languages: k,
    capacity: w,
    region: d("region", Ur),
    timezone: i("timezone", Gt, "timezone"),
    for: x ? u("for") : null,
    affiliate: d("affiliate", Nt),
    note: u("note"),
    since: h("since"),
    confirmed: h("confirmed"),
    expires: g("expires"),
    // Whoever wrote another word than none did not mean that all is as usual.
    status: o("status") === null ? "open" : (E = i("status", Fl, "status")) != null ? E : "paused",
    until: g("until")
  }, A = Ie.filter((T) => x || !Dn.includes(T));
  return n.forEach((T, M) => {
    r.allowsOthers !== !0 && !A.includes(M) && T.trim() !== "" && s(M, "unknown-parameter", Y(M), A.join(", "));
  }), { values: p === null || k.length === 0 ? null : L(S({}, P), { skill: p }), faults: a };
}
function Cl(e, t, n) {
  if (e === null)
    return t("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: a = `${Pe}/Skills.json` } = n, o = ne.test(e), s = r === null || r.get(e) !== null ? null : r.find(e);
  if (s !== null)
    return s.id;
  if (!o || r !== null && r.get(e) === null) {
    let i = e.startsWith("xn--") ? xe(e) : e, l = r === null ? null : Ct(i, r);
    l === null ? t("skill", o ? "unknown-skill" : "no-such-skill", Y(i), a) : t("skill", o ? "near-skill" : "near-skill-only", Y(i), a, l.words, l.skill);
  }
  return o ? e : null;
}
function Fl(e) {
  var t;
  return (t = Hr.find((n) => n === e.toLowerCase())) != null ? t : null;
}
function Dl(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e)
    t.set((r = (n = oe(a)) == null ? void 0 : n.code) != null ? r : a, a);
  return Array.from(t.values());
}
function ro(e, t, n) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= t && r <= n ? r : null;
}

// src/core/exchange/record-draft.ts
var mt = 6;
function qe(e, t) {
  let [n = 0, r = 1, a = 1] = e.split("-").map(Number), o = new Date(Date.UTC(n, r + t, 0));
  return new Date(Date.UTC(o.getUTCFullYear(), o.getUTCMonth(), Math.min(a, o.getUTCDate()))).toISOString().slice(0, 10);
}
function zt(e, t, n) {
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
    expires: qe(t, mt),
    status: "open",
    until: null
  };
}
function oo(e, t) {
  var u, d, g;
  let n = e.template === ee.offer ? "offer" : "seek", r = /* @__PURE__ */ new Map();
  e.parameters.forEach((p, m) => r.set(m, fe(p)));
  let a = (p) => {
    let m = new Map(Array.from(r).concat(p)), { values: y } = Ge(n, "", m, { taxonomy: t });
    return y === null ? null : ze(y);
  }, [o, s] = [["skill", "none"], ["languages", "en"]], i = a([s]), l = a([o]), c = a([o, s]);
  return (g = a([])) != null ? g : L(S({}, c), { skill: (u = i == null ? void 0 : i.skill) != null ? u : "", languages: (d = l == null ? void 0 : l.languages) != null ? d : [] });
}
function ze(e) {
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
    expires: m,
    status: y,
    until: h
  };
}
function Te(e, t) {
  return Object.keys(ze(e)).filter((n) => JSON.stringify(e[n]) !== JSON.stringify(t[n]));
}
function $n(e, t, n) {
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
function je(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function V(e, ...t) {
  let n = b("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function X(...e) {
  return b("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
}
function U(e, t, n) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: t !== "quiet",
    flags: t === "primary" ? ["primary", "progressive"] : t === "destructive" ? ["primary", "destructive"] : t === "quiet" ? ["progressive"] : []
  });
  return r.on("click", n), r;
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

// src/core/i18n/localized-text.ts
function Ve(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), a = r.includes("default"), o = t.languageChain.find((c) => r.includes(c) || a && c === n), s = o !== void 0 && r.includes(o) ? o : a ? "default" : r.sort()[0], i = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? n : s;
  return { text: i, language: l, direction: l === null ? "auto" : _l(l) };
}
var $l = [
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
function _l(e) {
  return $l.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/taxonomy.ts
var Wl = 100;
function Hl(e, t = null) {
  let n = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var c;
    return (c = n.get(l)) != null ? c : null;
  }, a = (l, c, u = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), g = [], p = r(l);
    for (; p !== null && g.length < u; ) {
      let m = c(p);
      p = m === null || d.has(m) ? null : r(m), p !== null && (d.add(p.id), g.push(p));
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
    ancestors: (l) => a(l, (c) => c.parent, Wl),
    find: (l) => {
      var c, u;
      return i = i != null ? i : Gl(e, o), (u = (c = o(l.trim())) != null ? c : i.get(gt(l))) != null ? u : null;
    }
  };
}
function _n(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = J(e) ? B(e, "skills") : void 0;
  J(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, s) => {
    let i = he("$.skills", s), l = J(o) ? Ul(o) : null;
    if (l === null) {
      let c = J(o) ? B(o, "id") : o;
      t.push({ path: `${i}.id`, code: "bad-id", parameters: [Y(c)] });
    } else n.has(l.id) ? t.push({ path: `${i}.id`, code: "code-taken", parameters: [l.id] }) : n.set(l.id, l);
  });
  let a = J(e) ? B(e, "locale") : null;
  return {
    taxonomy: Hl(
      Array.from(n.values()),
      typeof a == "string" && Ne.test(a) ? a : null
    ),
    faults: t
  };
}
function jt(e, t, n) {
  var a;
  let r = (a = t == null ? void 0 : t.get(e)) != null ? a : null;
  return r === null ? { text: xe(e), language: null, direction: "auto" } : Ve(r.label, n, t == null ? void 0 : t.locale);
}
function Ul(e) {
  var o;
  let t = B(e, "id");
  if (typeof t != "string" || !ne.test(t))
    return null;
  let n = (s) => {
    let i = B(e, s);
    return typeof i == "string" && i !== "" ? i : null;
  }, r = B(e, "capx"), a = n("replacedBy");
  return {
    id: t,
    label: (o = Gr(B(e, "label"))) != null ? o : { kind: "texts", texts: { default: t } },
    aliases: Bl(B(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: n("wikidata"),
    isRetired: B(e, "status") === "retired" || a !== null,
    replacedBy: a
  };
}
function Bl(e) {
  let t = {};
  if (J(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || Ne.test(n)) && Array.isArray(r) && (t[n] = r.filter((a) => typeof a == "string"));
    }
  return t;
}
function Gl(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (a) => {
    let o = /* @__PURE__ */ new Map();
    for (let s of e) {
      let i = t(s.id);
      for (let l of a(s)) {
        let c = gt(l), u = o.get(c);
        o.set(c, u === void 0 || u === i ? i : null);
      }
    }
    o.forEach((s, i) => {
      n.has(i) || n.set(i, s);
    });
  };
  return r(Ln), r(Nn), n;
}

// src/core/exchange/reason-text.ts
function ao(e, t) {
  return t.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((n) => zl(n, t)));
}
function so(e, t) {
  return t.text(`localskills-match-widened-${e}`);
}
function ql(e, t) {
  return jt(e, t.taxonomy, t.messages).text;
}
function zl(e, t) {
  let { messages: n } = t;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return ql(e.skill, t);
  if ("language" in e)
    return t.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && n.has(r) ? n.text(r) : e.region;
  }
  return e.methods.map((r) => n.text(`localskills-template-method-${r}`)).reduce((r, a) => n.text("localskills-fault-list", r, a));
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Vt(e, t = !1) {
  let n = e.length, r = 0, a = "", o = 0, s = 16, i = 0, l = 0, c = 0, u = 0, d = 0;
  function g(x, w) {
    let P = 0, A = 0;
    for (; P < x || !w; ) {
      let E = e.charCodeAt(r);
      if (E >= 48 && E <= 57)
        A = A * 16 + E - 48;
      else if (E >= 65 && E <= 70)
        A = A * 16 + E - 65 + 10;
      else if (E >= 97 && E <= 102)
        A = A * 16 + E - 97 + 10;
      else
        break;
      r++, P++;
    }
    return P < x && (A = -1), A;
  }
  function p(x) {
    r = x, a = "", o = 0, s = 16, d = 0;
  }
  function m() {
    let x = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Ke(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Ke(e.charCodeAt(r)))
        for (r++; r < e.length && Ke(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(x, r);
    let w = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Ke(e.charCodeAt(r))) {
        for (r++; r < e.length && Ke(e.charCodeAt(r)); )
          r++;
        w = r;
      } else
        d = 3;
    return e.substring(x, w);
  }
  function y() {
    let x = "", w = r;
    for (; ; ) {
      if (r >= n) {
        x += e.substring(w, r), d = 2;
        break;
      }
      let P = e.charCodeAt(r);
      if (P === 34) {
        x += e.substring(w, r), r++;
        break;
      }
      if (P === 92) {
        if (x += e.substring(w, r), r++, r >= n) {
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
            let E = g(4, !0);
            E >= 0 ? x += String.fromCharCode(E) : d = 4;
            break;
          default:
            d = 5;
        }
        w = r;
        continue;
      }
      if (P >= 0 && P <= 31)
        if (ft(P)) {
          x += e.substring(w, r), d = 2;
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
    if (Wn(x)) {
      do
        r++, a += String.fromCharCode(x), x = e.charCodeAt(r);
      while (Wn(x));
      return s = 15;
    }
    if (ft(x))
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
        let w = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < n && !ft(e.charCodeAt(r)); )
            r++;
          return a = e.substring(w, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let P = n - 1, A = !1;
          for (; r < P; ) {
            let E = e.charCodeAt(r);
            if (E === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, A = !0;
              break;
            }
            r++, ft(E) && (E === 13 && e.charCodeAt(r) === 10 && r++, i++, c = r);
          }
          return A || (r++, d = 1), a = e.substring(w, r), s = 13;
        }
        return a += String.fromCharCode(x), r++, s = 16;
      // numbers
      case 45:
        if (a += String.fromCharCode(x), r++, r === n || !Ke(e.charCodeAt(r)))
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
        for (; r < n && f(x); )
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
  function f(x) {
    if (Wn(x) || ft(x))
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
function Wn(e) {
  return e === 32 || e === 9;
}
function ft(e) {
  return e === 10 || e === 13;
}
function Ke(e) {
  return e >= 48 && e <= 57;
}
var io;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(io || (io = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Vl = new Array(20).fill(0).map((e, t) => " ".repeat(t)), Ye = 200, Kl = {
  " ": {
    "\n": new Array(Ye).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(Ye).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(Ye).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(Ye).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(Ye).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(Ye).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Hn;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Hn || (Hn = {}));
function lo(e, t, n = Hn.DEFAULT) {
  let r = Vt(e, !1), a = [], o = 0;
  function s(v) {
    return v ? () => o === 0 && v(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(v) {
    return v ? (C) => o === 0 && v(C, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(v) {
    return v ? (C) => o === 0 && v(C, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) : () => !0;
  }
  function c(v) {
    return v ? () => {
      o > 0 ? o++ : v(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function u(v) {
    return v ? () => {
      o > 0 && o--, o === 0 && v(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(t.onObjectBegin), g = l(t.onObjectProperty), p = u(t.onObjectEnd), m = c(t.onArrayBegin), y = u(t.onArrayEnd), h = l(t.onLiteralValue), f = i(t.onSeparator), k = s(t.onComment), x = i(t.onError), w = n && n.disallowComments, P = n && n.allowTrailingComma;
  function A() {
    for (; ; ) {
      let v = r.scan();
      switch (r.getTokenError()) {
        case 4:
          E(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          E(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          E(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          w || E(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          E(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          E(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (v) {
        case 12:
        case 13:
          w ? E(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : k();
          break;
        case 16:
          E(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return v;
      }
    }
  }
  function E(v, C = [], N = []) {
    if (x(v), C.length + N.length > 0) {
      let _ = r.getToken();
      for (; _ !== 17; ) {
        if (C.indexOf(_) !== -1) {
          A();
          break;
        } else if (N.indexOf(_) !== -1)
          break;
        _ = A();
      }
    }
  }
  function T(v) {
    let C = r.getTokenValue();
    return v ? h(C) : (g(C), a.push(C)), A(), !0;
  }
  function M() {
    switch (r.getToken()) {
      case 11:
        let v = r.getTokenValue(), C = Number(v);
        isNaN(C) && (E(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), C = 0), h(C);
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
    return r.getToken() !== 10 ? (E(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (T(!1), r.getToken() === 6 ? (f(":"), A(), O() || E(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : E(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), a.pop(), !0);
  }
  function W() {
    d(), A();
    let v = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (v || E(4, [], []), f(","), A(), r.getToken() === 2 && P)
          break;
      } else v && E(6, [], []);
      D() || E(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), v = !0;
    }
    return p(), r.getToken() !== 2 ? E(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : A(), !0;
  }
  function R() {
    m(), A();
    let v = !0, C = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (C || E(4, [], []), f(","), A(), r.getToken() === 4 && P)
          break;
      } else C && E(6, [], []);
      v ? (a.push(0), v = !1) : a[a.length - 1]++, O() || E(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), C = !0;
    }
    return y(), v || a.pop(), r.getToken() !== 4 ? E(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : A(), !0;
  }
  function O() {
    switch (r.getToken()) {
      case 3:
        return R();
      case 1:
        return W();
      case 10:
        return T(!0);
      default:
        return M();
    }
  }
  return A(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (E(4, [], []), !1) : O() ? (r.getToken() !== 17 && E(9, [], []), !0) : (E(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var co;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(co || (co = {}));
var uo;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(uo || (uo = {}));
var Un = lo;
var go;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(go || (go = {}));

// src/core/json/parse-json.ts
function ve(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return rc(t) ? { value: void 0, faults: [Bn] } : { value: t, faults: ac(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? oc(e) : Bn] };
  }
}
var fo = { disallowComments: !0, allowTrailingComma: !1 }, tc = 100, Bn = { path: "$", code: "json-too-deep", parameters: [] }, nc = {
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
function rc(e) {
  let t = [e].filter(po);
  for (let n = 0; t.length > 0; n++) {
    if (n === tc)
      return !0;
    let r = [];
    for (let a of t)
      for (let o of Object.keys(a).map((s) => a[s]))
        po(o) && r.push(o);
    t = r;
  }
  return !1;
}
function po(e) {
  return typeof e == "object" && e !== null;
}
function oc(e) {
  var i;
  let t = null;
  try {
    Un(e, {
      onError: (l, c, u) => {
        t = t != null ? t : { error: l, offset: c, length: u };
      }
    }, fo);
  } catch (l) {
    return Bn;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), a = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((a === "}" || a === "]") && r.trim().endsWith(","))
    return mo("json-trailing-comma", e, r.lastIndexOf(","), a);
  let o = (i = nc[n.error]) != null ? i : "json-invalid";
  return mo(o === "json-comma" ? a === "}" ? "json-list-end" : a === "]" ? "json-object-end" : o : o, e, n.offset, a);
}
function mo(e, t, n, r) {
  let a = t.slice(0, n).split(/\r\n?|\n/), o = a[a.length - 1].length + 1;
  return { path: "$", code: e, parameters: [a.length, o, Y(r)] };
}
function ac(e) {
  let t = [], n = [];
  return Un(e, {
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
          parameters: [Y(r), u, s + 1]
        });
      }
    }
  }, fo), t;
}

// src/core/json/read-limits.ts
function Gn(e, t, n, r, a, o) {
  let s = Object.keys(n), i = J(e) ? e : {};
  e !== void 0 && !J(e) && o.push({ path: t, code: "expected-object", parameters: [] });
  let l = [...s, ...a];
  for (let u of Object.keys(i))
    l.includes(u) || o.push({ path: he(t, u), code: "unknown-property", parameters: [Y(u), l] });
  let c = {};
  for (let u of s) {
    let d = B(i, u), [g, p] = n[u], m = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    m !== null && o.push(S({ path: he(t, u) }, m)), c[u] = d === void 0 || m !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var Fe = [
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
}, sc = 1e3, ic = {
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
function yo(e, t = "$.matching") {
  let n = [], r = Gn(e, t, ic, qn, ["weights"], n), a = J(e) ? B(e, "weights") : void 0, o = he(t, "weights"), s = lc(Fe, () => [0, sc]), i = Gn(a, o, s, qn.weights, [], n);
  return Fe.every((l) => i[l] === 0) && (n.push({ path: o, code: "weights-zero", parameters: [] }), i = qn.weights), { options: L(S({}, r), { weights: i }), faults: n };
}
function lc(e, t) {
  let n = {};
  return e.forEach((r) => {
    n[r] = t(r);
  }), n;
}

// src/core/analysis/sorted.ts
function te(e, t) {
  return e < t ? -1 : +(e > t);
}

// src/core/exchange/current-exchange.ts
function zn(e, t) {
  var n, r;
  return (r = (n = t == null ? void 0 : t.current(e)) == null ? void 0 : n.id) != null ? r : e;
}

// src/core/exchange/exchange-request.ts
var jn = ["asked", "accepted", "declined", "expired", "done"], cc = ["accepted", "done"];
function ho(e) {
  return new Set(e.filter(({ state: t }) => cc.includes(t)).map(({ seek: t }) => t));
}

// src/core/exchange/method-sets.ts
function ko(e) {
  return e.reduce((t, n) => t | 1 << Me.indexOf(n), 0);
}
function bo(e, t) {
  return Me.filter((n, r) => (e & t & 1 << r) !== 0);
}
function wo(e, t) {
  return e === 0 || t === 0 || (e & t) !== 0;
}
function Eo(e, t) {
  return Math.floor(100 * xo(e & t) / xo(e | t));
}
function xo(e) {
  let t = 0;
  for (let n = e; n !== 0; n >>= 1)
    t += n & 1;
  return t;
}

// src/core/exchange/time-passed.ts
function Vn(e, t) {
  return Math.max(0, Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function So(e, t) {
  let n = Math.floor(e / t), r = e - n * t;
  return n > 7 ? 0 : Math.floor(100 * (2 * t - r) / (2 * t * 2 ** n));
}
function Ro(e, t) {
  return Math.min(100, Math.floor(100 * e / t));
}

// src/core/exchange/participants.ts
var uc = 3;
function Oo(e, t) {
  var k, x, w, P, A, E, T;
  let { records: n, requests: r = [], blocked: a = /* @__PURE__ */ new Set(), date: o, taxonomy: s = null } = e, i = n.slice().sort((M, D) => te(ye(M), ye(D))), l = vo(i.map(({ user: M }) => M)), c = /* @__PURE__ */ new Set();
  i.forEach((M) => To(M).forEach(([D]) => c.add(D)));
  let u = Array.from(c).sort(te), d = vo(u), g = r.filter(({ state: M }) => M === "accepted"), p = dc(g, ({ offer: M }) => M), m = ho(r), y = [], h = /* @__PURE__ */ new Map(), f = { offer: [], seek: [] };
  for (let M of i) {
    let D = ye(M), W = a.has(M.user) ? "blocked" : (k = dt(M, o)) != null ? k : M.kind === "seek" && m.has(D) ? "matched" : null, R = zn(M.skill, s);
    if (W !== null) {
      y.push({ kind: M.kind, record: D, reason: W }), M.kind === "offer" && h.set(R, ((x = h.get(R)) != null ? x : 0) + 1);
      continue;
    }
    let O = To(M).map(([H, j]) => [d.get(H), j]).sort(([H], [j]) => H - j), v = M.kind === "seek" ? 1 : (w = M.capacity) != null ? w : t.usualCapacity, N = M.confirmed !== null && M.confirmed <= o ? Vn(M.confirmed, o) : null, _ = Vn((A = (P = M.since) != null ? P : M.confirmed) != null ? A : o, o);
    f[M.kind].push({
      index: f[M.kind].length,
      record: M,
      key: D,
      account: l.get(M.user),
      skill: R,
      level: (E = M.level) != null ? E : 0,
      methods: ko(M.methods),
      languages: O.map(([H]) => H),
      proficiencies: O.map(([, H]) => H),
      region: M.region === null ? null : M.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: N,
      freshness: N === null ? 0 : So(N, t.freshnessHalfLife),
      waitedDays: _,
      waiting: Ro(_, t.fullWaiting),
      capacity: v,
      room: M.kind === "seek" ? 1 : Math.max(0, v - ((T = p.get(D)) != null ? T : 0))
    });
  }
  return {
    seeks: f.seek,
    offers: f.offer,
    languages: u,
    absentOffers: h,
    absences: y.sort(
      (M, D) => te(M.kind, D.kind) || te(M.record, D.record)
    ),
    between: gc(r, i, l, s)
  };
}
function To(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e.languages) {
    let o = oe(a);
    if (o !== null) {
      let s = jr(o.code);
      t.set(s, Math.max((n = t.get(s)) != null ? n : 0, (r = o.proficiency) != null ? r : uc));
    }
  }
  return Array.from(t);
}
function vo(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((n) => {
    t.has(n) || t.set(n, t.size);
  }), t;
}
function dc(e, t) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var a;
    return n.set(t(r), ((a = n.get(t(r))) != null ? a : 0) + 1);
  }), n;
}
var Kn = ["declined", "done", "accepted", "asked"];
function gc(e, t, n, r) {
  var l;
  let a = new Map(t.map((c) => [`${c.kind} ${ye(c)}`, c.skill])), o = (c) => n.get(c.slice(0, c.lastIndexOf("/"))), s = /* @__PURE__ */ new Map(), i = (c, u) => c * n.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [m, y] = [o(c), o(u)], h = [a.get(`offer ${u}`), g, a.get(`seek ${c}`)].filter((x) => x !== void 0);
    if (m === void 0 || y === void 0 || !Kn.includes(d))
      continue;
    let f = i(m, y), k = (l = s.get(f)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? h.concat(p) : h.slice(0, 1)).forEach((x) => {
      let w = zn(x, r), P = k.get(w);
      (P === void 0 || Kn.indexOf(d) < Kn.indexOf(P)) && k.set(w, d);
    }), s.set(f, k);
  }
  return (c, u, d) => {
    var g, p;
    return s.size === 0 ? null : (p = (g = s.get(i(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function Mo(e, t) {
  let n = Po(e.offers), r = /* @__PURE__ */ new Map();
  return Po(e.seeks).forEach((a, o) => {
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
        for (let u of (l = n.get(a)) != null ? l : Ao)
          i = Math.max(i, (c = s.get(u)) != null ? c : 0);
      return i;
    },
    best: (a, o) => {
      var s;
      return ((s = n.get(a)) != null ? s : Ao).map((i) => {
        var l, c;
        return { skill: i, quality: (c = (l = r.get(o)) == null ? void 0 : l.get(i)) != null ? c : 0 };
      }).reduce((i, l) => {
        var c;
        return l.quality > ((c = i == null ? void 0 : i.quality) != null ? c : 0) ? l : i;
      }, null);
    }
  };
}
var Ao = [];
function Po(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { account: r, skill: a } of e) {
    let o = t.get(r);
    o === void 0 ? t.set(r, /* @__PURE__ */ new Set([a])) : o.add(a);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r, a) => n.set(a, Array.from(r).sort())), n;
}

// src/core/exchange/score-pair.ts
var Yn = 50, pc = [0, 20, 40, 70, 85, 95, 100], mc = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, Lo = 540;
function $o(e, t) {
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
function yt(e, t, n, r) {
  if (e.account === t.account)
    return "same-person";
  let a = n.between(e.account, t.account, t.skill);
  if (a !== null && a !== "expired")
    return a === "accepted" ? "asked" : a;
  let o = Jn(e, t);
  return o === -1 || o % 8 < r.leastProficiency ? "language" : !r.ignoresMethods && !wo(e.methods, t.methods) ? "method" : t.room > 0 ? null : "room";
}
function _o(e, t) {
  let { weights: n } = e, r = Fe.reduce((o, s) => o + n[s], 0), a = (o) => Math.floor((20 * o + r) / (2 * r));
  return {
    score: (o, s, i) => a(
      n.skill * i + n.level * No(o, s) + n.language * Io(o, s) + n.method * Co(o, s) + n.place * Fo(o, s) + n.reciprocity * t(o.account, s.account) + n.freshness * s.freshness + n.room * Do(s) + n.waiting * o.waiting
    ),
    qualities: (o, s, i) => ({
      skill: i,
      level: No(o, s),
      language: Io(o, s),
      method: Co(o, s),
      place: Fo(o, s),
      reciprocity: t(o.account, s.account),
      freshness: s.freshness,
      room: Do(s),
      waiting: o.waiting
    }),
    points: (o) => {
      let s = {}, i = 0, l = 0;
      for (let c of Fe)
        i += n[c] * o[c], s[c] = a(i) - l, l += s[c];
      return s;
    }
  };
}
function No(e, t) {
  var n;
  return e.level === 0 || t.level === 0 ? Yn : (n = mc[t.level - e.level]) != null ? n : 0;
}
function Io(e, t) {
  let n = Jn(e, t);
  return n === -1 ? 0 : pc[n % 8];
}
function Co(e, t) {
  return e.methods === 0 || t.methods === 0 ? Yn : Eo(e.methods, t.methods);
}
function Fo(e, t) {
  let n = e.record.timezone, r = t.record.timezone;
  return n !== null && r !== null ? Math.max(0, Math.floor(100 * (Lo - qt(n, r)) / Lo)) : e.region === null || t.region === null ? Yn : e.region === t.region ? 100 : 0;
}
function Do({ room: e, capacity: t }) {
  return t === 0 ? 0 : Math.floor(100 * e / t);
}

// src/core/exchange/skill-relations.ts
var Wo = { same: 100, narrower: 90, broader: 60, near: 30 }, fc = { narrower: 10, broader: 15 }, yc = 10;
function Ho(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    relatedTo: (n) => {
      let r = t.get(n);
      return r === void 0 && (r = e === null ? [Uo(n)] : hc(n, e), t.set(n, r)), r;
    }
  };
}
function Uo(e) {
  return { skill: e, relation: "same", quality: Wo.same };
}
function hc(e, t) {
  let n = /* @__PURE__ */ new Map([[e, Uo(e)]]), r = (i, l, c) => {
    let u = !n.has(i);
    if (u) {
      let d = l === "near" ? 0 : fc[l] * (c - 1);
      n.set(i, { skill: i, relation: l, quality: Math.max(yc, Wo[l] - d) });
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
function Bo(e, t) {
  var s;
  let n = Oo(e, t), r = Ho((s = e.taxonomy) != null ? s : null), a = Mo(n, r), o = /* @__PURE__ */ new Map();
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
    scorer: _o(t, a.quality)
  };
}
function Kt(e) {
  return { ignoresMethods: !1, leastProficiency: e.leastProficiency };
}
function De({ relation: e }) {
  return e !== "near";
}
function Go(e) {
  let { participants: t, scorer: n } = e, { seeks: r } = t, a = Kt(e.options), o = r.reduce((u, { skill: d }) => e.relations.relatedTo(d).filter(De).reduce(
    (g, p) => {
      var m, y;
      return g + ((y = (m = e.offersOf.get(p.skill)) == null ? void 0 : m.length) != null ? y : 0);
    },
    u
  ), 0), s = new Int32Array(r.length + 1), i = new Int32Array(o), l = new Int16Array(o), c = 0;
  return r.forEach((u) => {
    ht(e, u, De, (d, g) => {
      yt(u, d, t, a) === null && (i[c] = d.index, l[c++] = n.score(u, d, g.quality));
    }), s[u.index + 1] = c;
  }), { starts: s, others: i.subarray(0, c), scores: l.subarray(0, c) };
}
function qo(e, t) {
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
function ht(e, t, n, r) {
  for (let a of e.relations.relatedTo(t.skill)) {
    let o = n(a) ? e.offersOf.get(a.skill) : void 0;
    if (o !== void 0)
      for (let s of o)
        r(s, a);
  }
}
function zo(e, t, n) {
  var r;
  return (r = e.relations.relatedTo(t.skill).find(({ skill: a }) => a === n.skill)) != null ? r : null;
}
function jo(e, t) {
  let n = /* @__PURE__ */ new Map(), r = Kt(e.options);
  return ht(e, t, De, (a) => {
    var s;
    let o = yt(t, a, e.participants, r);
    o !== null && n.set(o, ((s = n.get(o)) != null ? s : 0) + 1);
  }), n;
}

// src/core/wikitext/text-memo.ts
function Vo(e) {
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
var Ko = [
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
], xc = 255, kc = /[\u200e\u200f\u202a-\u202e]+/g, bc = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, wc = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Ec = /(?:^|\/)\.\.?(?:\/|$)/, Sc = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Rc = /[\u01c4-\u01cc\u01f1-\u01f3]/, Tc = /[\u10d0-\u10ff]/;
function vc(e) {
  if (Rc.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (Tc.test(e))
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
function Yo(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return vc(t) + e.slice(t.length);
}
function Oc(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function Xn(e) {
  return e.replace(kc, "").replace(bc, " ").replace(/^ | $/g, "");
}
function Ac(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Pc(e) {
  let t = Lt(
    e,
    (n) => Ac(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function Jo(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, a = /* @__PURE__ */ new Map();
  for (let o of n)
    for (let s of o)
      a.set(Xn(s).toLowerCase(), o[0]);
  return (o) => {
    let s = Xn(Pc(o));
    if (s.includes("\uFFFD") || Sc.test(s))
      return null;
    let i = t;
    s.charAt(0) === ":" && (i = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let u = a.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (i = u, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || wc.test(s) || Ec.test(s) || Oc(s) > xc ? null : (i === "" ? "" : `${i}:`) + (r ? Yo(s) : s);
  };
}
var Mc = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Lc = Vo((e) => Yo(Xn(e.normalize("NFC"))));
function ge(e) {
  return Mc.test(e) ? e : Lc(e);
}

// src/core/exchange/record-ids.ts
var Nc = 48;
function Yt(e) {
  let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map(), r = ({ kind: o }, s) => `${o} ${s}`, a = e.map((o) => {
    let s = o.id !== null && !t.has(r(o, o.id));
    return s && t.add(r(o, o.id)), s;
  });
  return e.map((o, s) => {
    var c;
    if (a[s] === !0)
      return { record: L(S({}, o), { id: o.id }), faults: [] };
    let i = o.skill, l = (c = n.get(r(o, i))) != null ? c : 2;
    for (; t.has(r(o, i)); l++) {
      let u = `-${l}`;
      i = o.skill.slice(0, Nc - u.length) + u;
    }
    return n.set(r(o, o.skill), l), t.add(r(o, i)), { record: L(S({}, o), { id: i }), faults: o.id === null ? [] : [Re("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-records-file.ts
function Xo(e, t = {}) {
  let n = [], r = [], a = /* @__PURE__ */ new Set(), o = [], s = /* @__PURE__ */ new Map(), i = 0, l = (c, u) => {
    n.push({ line: i, fault: c, isLeftOut: u });
  };
  for (let c of e) {
    if (i++, c.trim() === "")
      continue;
    let u = Cc(c.trim()), d = u === null ? null : B(u, "kind");
    if (u === null)
      l($e(null, "not-json"), !0);
    else if (d === "request") {
      let g = Dc(u);
      "key" in g ? l(g, !0) : r.push(g);
    } else if (d !== "offer" && d !== "seek" && d !== "blocked")
      l($e("kind", "kind", Y(d), "offer, seek, request, blocked"), !0);
    else {
      let g = Fc(u);
      if (g === null)
        l($e("user", "user"), !0);
      else if (d === "blocked")
        a.add(g);
      else {
        let p = $c(u), m = Ge(d, g, p.values, L(S({}, t), { allowsOthers: !0 })), { values: y } = m, h = y === null || y.id === null ? null : `${d} ${g}/${y.id}`, f = h === null ? void 0 : s.get(h);
        [...p.faults, ...m.faults].forEach((k) => l(k, y === null)), f !== void 0 ? l($e("id", "twice", ye(y), f), !0) : y !== null && (o.push({ line: i, values: y }), h !== null && s.set(h, i));
      }
    }
  }
  return { records: Ic(o.map(({ values: c }) => c)), requests: r, blocked: a, faults: n };
}
function Ic(e) {
  let t = /* @__PURE__ */ new Map();
  for (let r of e) {
    let a = t.get(r.user);
    a === void 0 ? t.set(r.user, [r]) : a.push(r);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r) => Yt(r).forEach(({ record: a }, o) => {
    n.set(r[o], a);
  })), e.map((r) => n.get(r));
}
function $e(e, t, ...n) {
  return { parameter: e, key: `localskills-records-fault-${t}`, parameters: n };
}
function Cc(e) {
  try {
    let t = JSON.parse(e);
    return J(t) ? t : null;
  } catch (t) {
    return null;
  }
}
function Fc(e) {
  let t = B(e, "user"), n = typeof t == "string" ? ge(t) : "";
  return n === "" || n.includes("/") ? null : n;
}
function Dc(e) {
  let [t, n] = ["seek", "offer"].map((l) => {
    let c = B(e, l);
    return typeof c == "string" ? /^([^/]+)\/([a-z0-9-]{1,48})$/.exec(c.trim()) : null;
  }).map((l) => l === null ? null : ye({ user: ge(l[1]), id: l[2] })), r = B(e, "state");
  if (typeof t != "string" || typeof n != "string")
    return $e(typeof t == "string" ? "offer" : "seek", "request");
  let a = B(e, "skill"), o = typeof a == "string" && ne.test(a) ? { skill: a } : {}, s = B(e, "skills"), i = Array.isArray(s) ? { skills: s.filter((l) => typeof l == "string" && ne.test(l)) } : {};
  return jn.includes(r) ? S(S({ seek: t, offer: n, state: r }, o), i) : $e("state", "state", Y(r), jn.join(", "));
}
function $c(e) {
  var a;
  let t = /* @__PURE__ */ new Map(), n = [], r = (o) => typeof o == "string" || typeof o == "number";
  for (let o of Ie) {
    let s = (a = B(e, o)) != null ? a : null, i = Array.isArray(s) ? s : [s];
    s !== null && (i.every(r) ? t.set(o, i.join(";")) : n.push($e(o, "value", o, Y(s))));
  }
  return { values: t, faults: n };
}

// src/core/exchange/crowding.ts
function Qn(e, t, n) {
  let { listsPerPlace: r, crowding: a, mostPlaces: o } = n, s = e.length, i = Array.from(t).reduce((k, x) => Math.max(k, x), -1) + 1, l = new Int32Array(i), c = Array.from({ length: i }, () => []);
  for (let k = 0; k < s; k++) {
    let x = t[k], w = l[x] + e[k];
    l[x] = Math.min(o, w), c[x].push(k);
  }
  let u = new Int32Array(s), d = new Uint8Array(s), g = new Int32Array(s), p = new Int32Array(i), m = /* @__PURE__ */ new Set(), y = /* @__PURE__ */ new Set(), h = (k, x) => Math.floor(k / x), f = (k) => {
    let x = t[k], w = Math.max(
      h(g[k], e[k]),
      h(p[x], l[x])
    );
    u[k] = a * w, d[k] = +(w >= r);
  };
  return {
    penalties: u,
    full: d,
    add(k, x) {
      let w = t[k], P = k * 67108864 + x;
      if (m.has(P))
        return;
      m.add(P), g[k]++, f(k);
      let A = w * 67108864 + x;
      y.has(A) || (y.add(A), p[w]++, p[w] % l[w] === 0 && c[w].forEach(f));
    }
  };
}

// src/core/exchange/reasons.ts
function Qo(e, t, n, r) {
  let a = e.scorer.qualities(t, n, r.quality), o = e.scorer.points(a), s = _c(e, t, n, r, a), i = [];
  for (let l of Fe) {
    let c = s[l];
    c !== null && i.push({ part: l, code: c.code, parameters: c.parameters, points: o[l] });
  }
  return i;
}
function Q(e, ...t) {
  return { code: e, parameters: t };
}
function _c(e, t, n, r, a) {
  let o = e.reciprocity.best(t.account, n.account);
  return {
    skill: r.relation === "same" ? Q("skill-same", { skill: n.skill }) : Q(`skill-${r.relation}`, { skill: n.skill }, { skill: t.skill }),
    level: t.level === 0 || n.level === 0 ? Q("level-unknown") : Q(n.level < t.level ? "level-low" : "level-fits", n.level, t.level),
    language: Wc(e, t, n),
    method: Hc(t, n),
    place: Uc(t, n),
    reciprocity: o === null ? null : Q("reciprocal", { skill: o.skill }),
    freshness: n.confirmedDays === null ? Q("confirmed-unknown") : n.confirmedDays === 0 ? Q("confirmed-today") : Q("confirmed-days", n.confirmedDays),
    room: Q("room", n.room, n.capacity),
    waiting: a.waiting === 0 ? null : Q("waiting", t.waitedDays)
  };
}
function Wc(e, t, n) {
  let r = $o(t, n);
  if (r === null)
    return null;
  let a = r.proficiency >= e.options.leastProficiency;
  return Q(a ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function Hc(e, t) {
  if (e.methods === 0 || t.methods === 0)
    return Q("methods-any");
  let n = bo(e.methods, t.methods);
  return n.length === 0 ? Q("methods-different") : Q("methods", { methods: n });
}
function Uc(e, t) {
  let [n, r] = [e.record.timezone, t.record.timezone];
  if (n !== null && r !== null) {
    let a = qt(n, r);
    return a === 0 ? Q("timezone-same") : Q("timezone-apart", a / 60);
  }
  return e.region === null || t.region === null ? Q("place-unknown") : e.region === t.region ? Q("region-same", { region: t.record.region }) : Q("region-different");
}
function Zo(e, t) {
  let n = [];
  jo(e, t).forEach((a, o) => n.push(Q(`limit-${o}`, a))), n.sort((a, o) => a.code < o.code ? -1 : 1);
  let r = e.relations.relatedTo(t.skill).filter(De).reduce((a, { skill: o }) => {
    var s;
    return a + ((s = e.participants.absentOffers.get(o)) != null ? s : 0);
  }, 0);
  return r > 0 && n.push(Q("limit-absent", r)), n.length > 0 ? n : [Q("no-offer", { skill: t.skill })];
}

// src/core/exchange/spread.ts
function Zn(e, t) {
  let { starts: n, others: r, scores: a } = e, { people: o, owners: s, crowding: i, order: l, length: c } = t, { penalties: u, full: d } = i, g = Array.from({ length: n.length - 1 }, () => []), p = Bc(e, o), m = g.map((h, f) => f).filter((h) => p[h] > 0).sort((h, f) => p[h] - p[f] || l(h, f)), y = (h, f) => g[h].some((k) => o[r[k]] === o[f]);
  for (let h = 0; h < c && m.length > 0; h++)
    m = m.filter((f) => {
      let k = n[f + 1], x = -1, w = -1 / 0;
      for (let P = n[f]; P < k; P++) {
        let A = r[P], E = a[P] - u[A];
        (E > w || E === w && A < r[x]) && (h === 0 || d[A] === 0) && !y(f, A) && (x = P, w = E);
      }
      return x !== -1 && (g[f].push(x), i.add(r[x], s[f])), x !== -1;
    });
  return g.forEach((h) => h.sort((f, k) => a[k] - a[f] || r[f] - r[k])), g;
}
function Bc({ starts: e, others: t }, n) {
  let r = new Int32Array(e.length - 1), a = new Int32Array(Array.from(n).reduce((o, s) => Math.max(o, s), 0) + 1);
  for (let o = 0; o < r.length; o++)
    for (let s = e[o]; s < e[o + 1]; s++) {
      let i = n[t[s]];
      a[i] !== o + 1 && (a[i] = o + 1, r[o]++);
    }
  return r;
}

// src/core/exchange/shortlists.ts
function ta(e, t = Go(e)) {
  let { participants: { seeks: n, offers: r }, options: a } = e, o = (m, y) => na(e, n[m], r[y], null), s = r.map(({ account: m }) => m), i = n.map(({ account: m }) => m), l = Qn(r.map(({ room: m }) => Math.max(1, m)), s, a), c = Zn(t, {
    people: s,
    owners: i,
    crowding: l,
    length: a.shortlistLength,
    order: (m, y) => ea(n, m, y)
  }), u = c.map((m, y) => m.map((h) => o(y, t.others[h]))), d = /* @__PURE__ */ new Map();
  n.map(({ index: m }) => m).sort((m, y) => ea(n, m, y)).forEach((m) => {
    let y = u[m], h = new Set(c[m].map((k) => r[t.others[k]].account)), f = qc(e, n[m], h, l);
    y.length > 0 ? y.push(...f) : d.set(m, f);
  });
  let g = qo(t, r.length), p = Zn(g, {
    people: i,
    owners: s,
    crowding: Qn(n.map(() => 1), i, a),
    length: a.shortlistLength,
    order: (m, y) => m - y
  }).map((m, y) => m.map((h) => o(g.others[h], y)));
  return {
    seeks: u.map((m, y) => ({ seek: n[y].key, suggestions: m })).filter(({ suggestions: m }) => m.length > 0),
    offers: p.map((m, y) => ({ offer: r[y].key, suggestions: m })).filter(({ suggestions: m }) => m.length > 0),
    unmatched: n.filter(({ index: m }) => d.has(m)).map((m) => {
      var y;
      return { seek: m.key, reasons: Zo(e, m), nearest: (y = d.get(m.index)) != null ? y : [] };
    })
  };
}
function ea(e, t, n) {
  return e[n].waitedDays - e[t].waitedDays || t - n;
}
function na(e, t, n, r) {
  let a = zo(e, t, n);
  return {
    seek: t.key,
    offer: n.key,
    score: e.scorer.score(t, n, a.quality),
    reasons: Qo(e, t, n, a),
    widened: r
  };
}
function Gc(e) {
  let t = Kt(e), n = L(S({}, t), { ignoresMethods: !0 });
  return [
    { widening: "near-skill", isForFew: !0, leniency: t },
    { widening: "any-method", isForFew: !1, leniency: n },
    { widening: "basic-language", isForFew: !1, leniency: L(S({}, n), { leastProficiency: 1 }) }
  ];
}
function qc(e, t, n, r) {
  let { options: a } = e, o = [], s = () => a.shortlistLeast - n.size;
  for (let { widening: i, isForFew: l, leniency: c } of Gc(a)) {
    let u = n.size === 0;
    if (u || l && s() > 0) {
      let d = [];
      ht(e, t, (p) => !l || !De(p), (p, m) => {
        if ((u || r.full[p.index] === 0) && yt(t, p, e.participants, c) === null) {
          let y = r.penalties[p.index];
          d.push({ offer: p, value: e.scorer.score(t, p, m.quality) - y });
        }
      }), d.sort((p, m) => m.value - p.value || p.offer.index - m.offer.index);
      let g = n.size + Math.max(1, s());
      for (let { offer: p } of d)
        n.size < g && !n.has(p.account) && (n.add(p.account), r.add(p.index, t.account), o.push(na(e, t, p, i)));
    }
  }
  return o.sort((i, l) => l.score - i.score || (i.offer < l.offer ? -1 : 1));
}

// src/core/exchange/suggest-for-one.ts
function ra(e) {
  let t = J(e) ? B(e, "pages") : void 0;
  return Array.isArray(t) ? t.filter((n) => typeof n == "string") : [];
}
function oa(e, t) {
  let n = e.reduce((i, l) => {
    let c = J(l) ? B(l, "lines") : void 0;
    return Array.isArray(c) ? i.concat(c.filter((u) => typeof u == "string")) : i;
  }, []), [r] = e, { records: a, requests: o, blocked: s } = Xo(n, { taxonomy: t });
  return {
    records: a,
    requests: o,
    blocked: s,
    pageOf: zc(n),
    options: yo(J(r) ? B(r, "matching") : void 0).options
  };
}
function zc(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let { value: r } = n.includes('"page"') ? ve(n) : { value: null }, a = (c) => {
      let u = J(r) ? B(r, c) : void 0;
      return typeof u == "string" ? u : null;
    }, [o, s, i, l] = [a("kind"), a("user"), a("id"), a("page")];
    o !== null && s !== null && i !== null && l !== null && t.set(`${o} ${s}/${i}`, l);
  }
  return t;
}
function aa(e, t, n, r) {
  var p, m, y, h, f, k;
  let { requests: a, blocked: o, options: s } = t, i = t.records.filter(({ kind: x, user: w }) => x !== e.kind && w !== e.user), l = Bo({ records: [e, ...i], requests: a, blocked: o, date: n, taxonomy: r }, s), { seeks: c, offers: u, unmatched: d } = ta(l);
  if (e.kind === "offer")
    return { suggestions: (m = (p = u[0]) == null ? void 0 : p.suggestions) != null ? m : [], isNearest: !1 };
  let g = (h = (y = c[0]) == null ? void 0 : y.suggestions) != null ? h : [];
  return g.length > 0 ? { suggestions: g, isNearest: !1 } : { suggestions: (k = (f = d[0]) == null ? void 0 : f.nearest) != null ? k : [], isNearest: !0 };
}

// src/core/exchange/steps/exchange-step.ts
var Xt = ["decline", "withdraw"], xt = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], sa = ["learned", "partly", "not-met"];
function Jt(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function er(e) {
  let t = e.lastIndexOf("/"), n = ge(e.slice(0, Math.max(0, t))), r = e.slice(t + 1).trim();
  return n === "" || n.includes("/") || !ne.test(r) ? null : `${n}/${r}`;
}
function Oe(e) {
  return [Jt(e.seek), Jt(e.offer)];
}

// src/ui/survey-text.ts
function jc(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function tr(e, t) {
  return jc(b("span", {}, e.text), e, t);
}

// src/ui/exchange/skill-words.ts
function se(e, t, n) {
  return t != null && t.get(e) ? tr(jt(e, t, n), n) : b("bdi", {}, xe(e));
}
function Je(e, t, n) {
  var r;
  return (r = se(e, t, n).textContent) != null ? r : e;
}
function nr(e, t, n) {
  var r;
  return ((r = t == null ? void 0 : t.ancestors(e)) != null ? r : []).map(({ label: a }) => Ve(a, n, t == null ? void 0 : t.locale).text).reverse();
}
function rr(e, t) {
  return e.join(t.direction === "rtl" ? " \u2039 " : " \u203A ");
}

// src/ui/exchange/fitting-people.ts
var Vc = 3, Kc = /-unknown$/;
function Yc(e, t, n) {
  return I(this, null, function* () {
    let { wiki: r, titles: a, now: o } = n, s = (u) => I(null, null, function* () {
      let d = yield r.readPages(u);
      return u.map((g) => {
        var p, m;
        return ve((m = (p = d.get(g)) == null ? void 0 : p.latest.text) != null ? m : "").value;
      });
    }), [i] = yield s([a.matchesData()]);
    if (i == null)
      return null;
    let l = ra(i).filter((u) => u.startsWith(`${a.matches()}/`)), c = oa([i, ...l.length === 0 ? [] : yield s(l)], t.taxonomy);
    return L(S({}, aa(e, c, o().toISOString().slice(0, 10), t.taxonomy)), { pageOf: c.pageOf });
  });
}
function ia(e, t, n, r) {
  let { messages: a, titles: o, pageUrl: s } = n, i = (g, ...p) => a.text(`localskills-exchange-fitting-${g}`, ...p), l = e.kind === "offer" ? "seek" : "offer", c = { messages: a, taxonomy: t.taxonomy, languageName: n.languageName }, u = (g, p) => {
    let m = g[l], y = Jt(m), h = g.reasons.filter(({ code: f }) => !Kc.test(f)).map((f) => ao(f, c));
    return b(
      "li",
      {},
      b("a", {
        class: "ext-localSkills-exchange-fitting-person",
        href: `${s(p != null ? p : o.people(y))}#${l}-${m.slice(y.length + 1)}`
      }, b("bdi", {}, y)),
      g.widened === null ? null : b("div", {}, so(g.widened, a)),
      b("div", { class: "ext-localSkills-making-help" }, h.join(" \xB7 ")),
      n.ask === null ? null : U(
        // Messages used here: localskills-start-ask-learn, localskills-start-ask-teach
        a.text(l === "offer" ? "localskills-start-ask-learn" : "localskills-start-ask-teach", y),
        "normal",
        () => r(g)
      ).$element[0]
    );
  }, d = b("div", { role: "status", class: "ext-localSkills-exchange-fitting" }, b("p", {}, i("loading")));
  return Yc(e, t, n).then((g) => {
    var p;
    if (g === null || g.suggestions.length === 0) {
      let m = (p = se(e.skill, t.taxonomy, a).textContent) != null ? p : "";
      z(d, b("p", {}, i(`nobody-${e.kind}`, m)));
    } else
      z(
        d,
        b("h3", {}, g.isNearest ? i("nearest") : i(`${l}s`)),
        b("ul", {}, ...g.suggestions.slice(0, Vc).map((m) => u(m, g.pageOf.get(`${l} ${m[l]}`))))
      );
  }, () => z(d)), d;
}

// src/ui/exchange/done-screen.ts
function la(e) {
  let { context: t, own: n, done: r, page: a, made: o, next: s, onNext: i, onList: l, onClose: c } = e, { messages: u, pageUrl: d, showMine: g } = t, p = r === "offer" || r === "seek", m = (y, h = y) => b("a", { href: d(y) }, h);
  return {
    // Messages used here: localskills-exchange-done-offer, localskills-exchange-done-seek and so on
    element: b(
      "div",
      {},
      b("h2", { tabindex: "-1" }, u.text(`localskills-exchange-done-${r}`)),
      e.notice,
      r === "delete" ? b("p", {}, m(a)) : V(
        "success",
        b("p", {}, u.text("localskills-exchange-done-page"), " ", m(a)),
        p ? b("p", {}, u.text(`localskills-exchange-next-${r}`)) : null
      ),
      o === null ? null : ia(o, n, t, (y) => {
        var f;
        let h = o.kind === "offer" ? "seek" : "offer";
        (f = t.ask) == null || f.call(t, { mine: ye(o), kind: h, key: y[h], skill: o.skill }), c();
      }),
      n.board !== null && p ? b("p", {}, m(n.board, u.text("localskills-exchange-board"))) : null
    ),
    buttons: [
      s === null ? U(u.text("localskills-exchange-close-dialog"), "primary", c) : U(u.text("localskills-exchange-go-on", Je(s, n.taxonomy, u)), "primary", i),
      ...g === null || !p ? [] : [U(u.text("localskills-exchange-mine"), "normal", () => {
        g(), c();
      })],
      U(u.text("localskills-exchange-list-button"), "quiet", l)
    ]
  };
}

// src/ui/survey-form/confirm-control.ts
function Qt(e) {
  let { messages: t, label: n, explanation: r, yes: a, act: o } = e, s = (u) => {
    c.hidden = !u, i.toggle(!u), (u ? l : i).focus();
  }, i = U(n, "quiet", () => s(!0)), l = U(t.text("localskills-form-withdraw-no"), "normal", () => s(!1)), c = b(
    "div",
    { role: "group", "aria-label": n },
    V("warning", ...r, X(U(a, "destructive", o), l))
  );
  return c.hidden = !0, b("div", { class: "ext-localSkills-form-confirm" }, i.$element[0], c);
}

// src/ui/survey-form/draft.ts
var Jc = 400;
function ca(e) {
  let t = null, n = !1, r = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), a = () => {
    r();
  }, o = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", a), document.addEventListener("visibilitychange", a), window.addEventListener("beforeunload", o), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(r, Jc);
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
var Xc = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Qc = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function ua(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !Qc.includes(n.nodeName.toUpperCase())) {
      let r = n, a = t, o = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(o) ? a = b("a", { href: o, target: "_blank", rel: "noopener" }) : Xc.includes(r.nodeName) && (a = document.createElement(r.nodeName), r.dir && (a.dir = r.dir), r.lang && (a.lang = r.lang)), ua(r, a), a !== t && t.appendChild(a);
    }
  });
}
function or(e) {
  let t = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return ua(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function da(e, t, n, r = !1) {
  let [a, o] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], s = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  s.$input.attr({ "aria-label": n.text(a), dir: "auto" });
  let i = U(n.text("localskills-save-copy"), "normal", () => {
    s.select(), document.execCommand("copy") && i.setLabel(n.text("localskills-save-copied"));
  });
  return b(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    b("summary", {}, n.text(a)),
    b("p", {}, n.text(o)),
    s.$element[0],
    X(i),
    b("p", {}, b("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Zc = ["offline", "session-lost", "read-only", "rate-limited", "other"], eu = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], ga = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function tu(e, t) {
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
    X(U(n.text(a === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function pa(e) {
  var k, x;
  let { context: t, fault: n, title: r, pageText: a, isKept: o, isOther: s = !1, tryAgain: i } = e, { messages: l, pageUrl: c } = t, { reason: u, explanation: d, details: g } = n, p = (x = (k = g.captcha) == null ? void 0 : k.id) != null ? x : null, m = u === "captcha" && p === null, y = s && ga.includes(u), h = m ? l.text(s ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${y ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), f = [
    b("p", {}, b("strong", {}, l.text("localskills-save-failed")), " ", h),
    b("p", {}, l.text(o ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? f.push(b("p", {}, l.text("localskills-save-wiki-says")), or(g.html)) : d !== "" && f.push(
    b("p", {}, l.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && f.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), p !== null && f.push(tu(e, p)), u === "filter-warning" && f.push(X(U(
    l.text(s ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => i({ warningsAccepted: !0 })
  ))), Zc.includes(u) && f.push(X(U(l.text("localskills-save-try-again"), "normal", () => i()))), (m || eu.includes(u)) && f.push(da(a, c(r, { action: "edit" }), l, s)), V(u === "filter-warning" ? "warning" : "error", ...f);
}
function ma(e, t, n = !1) {
  let { messages: r } = e, { html: a } = t.details, o = n && ga.includes(t.reason);
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
    a === void 0 ? null : or(a)
  );
}

// src/ui/exchange/exchange-draft.ts
function nu(e) {
  return typeof e == "object" && e !== null && (e.kind === "offer" || e.kind === "seek") && typeof e.skill == "string" && Array.isArray(e.methods) && Array.isArray(e.languages) && typeof e.status == "string";
}
function fa(e, t) {
  let { storage: n, wikiId: r, user: a } = e, o = `localskills-exchange/${r}/${a.name}/${t === null ? "new" : `${t.name.kind}-${t.name.id}`}`;
  return {
    read() {
      let s = n.get(o);
      try {
        let i = typeof s == "string" ? JSON.parse(s) : null;
        return i !== null && typeof i.keptAt == "string" && nu(i.draft) ? i : null;
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
function ya(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange/record-words.ts
function ar(e, t) {
  var n;
  return (n = dt(L(S({}, e), { user: "", id: "" }), t)) != null ? n : "open";
}
function Zt(e, t) {
  let { messages: n, formatDate: r, now: a } = t, o = ar(e, a().toISOString().slice(0, 10)), s = n.text(`localskills-template-card-status-${o}`), i = o === "paused" && e.until !== null ? n.text("localskills-template-card-until", r(e.until)) : o === "expired" ? n.text("localskills-template-card-expired", r(e.expires)) : o === "open" && e.expires !== null ? n.text("localskills-template-card-expires", r(e.expires)) : "";
  return i === "" ? s : `${s} \xB7 ${i}`;
}
var ha = {
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
function xa(e, t, n, r) {
  var i, l, c;
  let { messages: a, formatDate: o } = n, s = (u) => u.length === 0 ? "" : ya(u, a.language);
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
        return (g = (d = oe(u)) == null ? void 0 : d.code) != null ? g : u;
      }));
    case "capacity":
      return t.capacity === null ? "" : a.text("localskills-template-capacity", t.capacity);
    case "region": {
      let u = `localskills-template-region-${t.region}`;
      return t.region !== null && a.has(u) ? a.text(u) : (l = t.region) != null ? l : "";
    }
    case "timezone":
      return t.timezone === null ? "" : `UTC${de(t.timezone)}`;
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
function ka(e, t, n, r) {
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
function ba(e, t, n, r) {
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
var wa = 57344;
function kt(e, t) {
  let { messages: n, pageUrl: r } = e, a = t.madeByOther === null ? [] : [ka(n, r, t.madeByOther, t.isSilenced ? null : t.page)];
  return t.strangers.forEach((o, s) => a.push(V("warning", b(
    "p",
    {},
    n.text("localskills-exchange-stranger", s, o != null ? o : n.text("localskills-exchange-stranger-hidden")),
    " ",
    b("a", { href: r(s, { diff: "cur" }), target: "_blank" }, n.text("localskills-exchange-stranger-see"))
  )))), a;
}
function ru(e, t) {
  let { parameters: n } = e, r = n.map((a, o) => typeof a == "string" ? String.fromCharCode(wa + o) : a);
  return no(L(S({}, e), { parameters: r }), t).split(/([\ue000-\ue00f])/).map((a) => {
    let o = a.charCodeAt(0) - wa;
    return a.length === 1 && o >= 0 && o < n.length ? b("bdi", {}, String(n[o])) : a;
  });
}
function sr(e, t) {
  let { messages: n } = e;
  return t.faults.length === 0 ? null : V(
    "warning",
    b("p", {}, n.text("localskills-exchange-faults")),
    b("ul", {}, ...t.faults.map((r) => b("li", { dir: n.direction }, ...ru(r, n))))
  );
}
function Ea(e) {
  let { context: t, exchange: n, direction: r, onNew: a, onChange: o, onManage: s } = e, { messages: i, pageUrl: l } = t, c = (d) => {
    let { draft: g } = d, p = OO.ui.generateElementId(), m = g.skill === "" ? i.text("localskills-exchange-unnamed") : se(g.skill, n.taxonomy, i), y = (h, f) => {
      let k = U(i.text(h), "quiet", f);
      return k.$element.find("input, button").attr("aria-describedby", p), k;
    };
    return b(
      "li",
      { class: `ext-localSkills-exchange-record ext-localSkills-exchange-record-${g.kind}` },
      // Messages used here: localskills-template-card-offer, localskills-template-card-seek
      b("div", { class: "ext-localSkills-making-help" }, i.text(`localskills-template-card-${g.kind}`)),
      b("div", { id: p, class: "ext-localSkills-exchange-record-skill" }, b("strong", {}, m)),
      b("div", { class: "ext-localSkills-making-help" }, d.record === null ? i.text("localskills-exchange-unreadable") : Zt(g, t)),
      sr(t, d),
      X(
        y(d.record === null ? "localskills-exchange-mend" : "localskills-exchange-change", () => o(d)),
        y("localskills-exchange-manage", () => s(d))
      )
    );
  }, u = r === "offer" ? "seek" : "offer";
  return b(
    "div",
    {},
    b("h2", { tabindex: "-1" }, i.text("localskills-exchange-list")),
    ...kt(t, n),
    X(
      // Messages used here: localskills-exchange-new-offer, localskills-exchange-new-seek
      U(i.text(`localskills-exchange-new-${r}`), "primary", () => a(r)),
      U(i.text(`localskills-exchange-new-${u}`), "normal", () => a(u))
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
var Sa = 0;
function Ra(e, t, n, r) {
  var o;
  let a = new OO.ui.FieldLayout(e, S({
    label: n.isOwnText === !0 ? $(b("bdi", {}, t.label)) : t.label,
    align: (o = n.align) != null ? o : "top"
  }, t.help === void 0 ? {} : { help: t.help, helpInline: !0 }));
  return L(S({
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
function pe(e) {
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: a, min: o, max: s, placeholder: i } = e, l = S(S({
    value: r
  }, a === void 0 ? {} : { maxLength: a }), i === void 0 ? {} : { placeholder: i }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(L(S({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(L(S({}, l), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(S(S({ type: t }, o === void 0 ? {} : { min: o }), s === void 0 ? {} : { max: s })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), Ra(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function en(e) {
  let { label: t, help: n, value: r } = e, a = `ext-localSkills-making-list-${++Sa}`, o = b("select", {
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
function ir(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), Ra(t, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}
function Ta(e) {
  let t = `ext-localSkills-making-choice-${++Sa}`, n = /* @__PURE__ */ new Map(), r = b("div", { class: "ext-localSkills-making-fault", id: `${t}-fault` }), a = b(
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
function bt(e, ...t) {
  return b("details", { class: "ext-localSkills-making-folded" }, b("summary", {}, e), ...t);
}

// src/ui/questions/picker-options.ts
var au = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
function tn(e) {
  return " " + e.normalize("NFD").toLowerCase().replace(au, "").replace(/ı/g, "i").replace(/[\s_()-]+/g, " ").trim();
}
function lr(e) {
  return `
${e.map(tn).join(`
`)}
`;
}
function va(e) {
  return e.map(({ code: t, name: n, hint: r, words: a }) => ({
    code: t,
    words: () => b("bdi", {}, n),
    hint: r,
    group: "",
    found: lr([n, r, t].concat(a)),
    choice: null
  }));
}
function Oa(e, t) {
  let n = tn(t), r = n.trim().split(" "), a = (s) => e.filter(({ found: i }) => r.every((l) => i.includes(s + l)));
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
function Aa(e, t) {
  let n = tn(t), r = n === " " ? [] : e.filter(({ found: a, group: o }) => a.includes(`
${n}
`) && tn(o) !== n);
  return r.length === 1 ? r[0] : void 0;
}

// src/ui/questions/combobox.ts
var su = 100;
function Pa(e) {
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
  }), l = b("div", S({
    role: "listbox",
    id: a,
    class: "ext-localSkills-form-picker-list",
    "aria-label": r.text("localskills-form-picker-open")
  }, n ? { "aria-multiselectable": "true" } : {})), c = b("div", { class: "ext-localSkills-form-picker-status", role: "status" }), u = b("div", { class: "ext-localSkills-form-picker-field" }, o, i, l), d = b("div", { class: "ext-localSkills-form-picker" }, u, c), g = !0, p = null, m = "", y = !1;
  l.hidden = !0;
  let h = () => Array.from(l.querySelectorAll("[ role=option ]")), f = (R) => {
    if (p && p.classList.remove("ext-localSkills-form-picker-active"), p = R, !R) {
      o.removeAttribute("aria-activedescendant");
      return;
    }
    R.classList.add("ext-localSkills-form-picker-active"), o.setAttribute("aria-activedescendant", R.id);
    let { offsetTop: O, offsetHeight: v } = R;
    l.scrollTop = Math.max(O + v - l.clientHeight, Math.min(l.scrollTop, O));
  }, k = ({ code: R, words: O, hint: v }, C) => b("div", {
    role: "option",
    id: `${a}-${C}`,
    "data-code": R,
    class: "ext-localSkills-form-picker-option",
    "aria-selected": String(e.chosen().includes(R))
  }, O(), v === "" ? null : b("bdi", { class: "ext-localSkills-form-picker-hint" }, v)), x = () => {
    if (l.hidden)
      return;
    let R = p && p.getAttribute("data-code"), O = Oa(e.options(), o.value), v = o.value === "" ? e.suggested() : [], C = v.map((q) => O.find((K) => K.code === q)).filter((q) => q !== void 0), N = O.filter(({ code: q }) => !v.includes(q)).slice(0, e.isLong ? su : O.length), _ = /* @__PURE__ */ new Map();
    C.length > 0 && _.set(r.text("localskills-form-picker-suggested"), C), N.forEach((q) => {
      _.set(q.group, (_.get(q.group) || []).concat(q));
    });
    let H = 0, j = [];
    _.forEach((q, K) => {
      let ie = q.map((ke) => k(ke, H++));
      j.push(...K === "" ? ie : [b(
        "div",
        { role: "group", "aria-label": K },
        b("div", { class: "ext-localSkills-form-picker-group", "aria-hidden": "true" }, K),
        ...ie
      )]);
    }), z(l, ...j), l.classList.toggle("ext-localSkills-form-picker-none", H === 0), f(h().find((q) => q.getAttribute("data-code") === R) || null), z(c, H === 0 ? r.text("localskills-form-picker-none") : H < O.length ? r.text("localskills-form-picker-more", O.length, H) : o.value !== "" ? r.text("localskills-form-picker-found", H) : null);
  }, w = (R) => {
    l.hidden = !0, o.value = R, f(null), o.setAttribute("aria-expanded", "false"), document.removeEventListener("mousedown", E);
  }, P = (R = "") => {
    w(R), z(c);
  }, A = () => {
    y = !1;
    let R = o.value, O = g && R !== m ? Aa(e.options(), R) : void 0;
    P(O || R === m ? "" : R), O && !e.chosen().includes(O.code) && e.pick(O.code);
  }, E = ({ target: R }) => {
    d.contains(R) || (w(o.value), y = !0, document.addEventListener("mouseup", A, { capture: !0, once: !0 }));
  }, T = () => (l.hidden && g && (l.hidden = !1, o.setAttribute("aria-expanded", "true"), document.addEventListener("mousedown", E), z(l), z(c, r.text("localskills-form-picker-loading"))), e.prepare().then(x)), M = (R) => {
    e.pick(R.getAttribute("data-code")), n ? (m = o.value, o.select()) : P();
  }, D = () => {
    g || (o.value = e.take(o.value));
  };
  o.addEventListener("input", () => {
    m = "", T();
  }), o.addEventListener("click", T), o.addEventListener("focus", () => {
    g || e.prepare();
  }), o.addEventListener("change", D), i.addEventListener("click", () => l.hidden ? T() : P(o.value)), o.addEventListener("keydown", (R) => {
    let { key: O } = R;
    O === "Enter" ? (R.preventDefault(), p ? M(p) : D()) : O === "Escape" && !l.hidden ? (R.preventDefault(), P()) : (O === "ArrowDown" || O === "ArrowUp") && g && (R.preventDefault(), (l.hidden ? T() : Promise.resolve()).then(() => {
      let v = h(), C = p ? v.indexOf(p) : -1, N = O === "ArrowDown" ? C + 1 : C < 0 ? v.length - 1 : C - 1;
      f(v[(N + v.length) % v.length] || null);
    }));
  }), l.addEventListener("mousedown", (R) => R.preventDefault()), l.addEventListener("click", ({ target: R }) => {
    let O = R.closest("[ role=option ]");
    O && (f(O), M(O));
  }), d.addEventListener("focusout", ({ relatedTarget: R }) => {
    R && !y && !d.contains(R) && A();
  });
  let W = (R) => {
    g = R, i.hidden = !R, R ? o.hasAttribute("role") || Object.keys(s).forEach((O) => o.setAttribute(O, s[O])) : (P(o.value), Object.keys(s).forEach((O) => o.removeAttribute(O)));
  };
  return W(!0), { element: d, input: o, draw: x, setList: W };
}

// src/ui/exchange/picking-field.ts
function nn(e) {
  let i = e, { label: t, help: n } = i, r = Lr(i, ["label", "help"]), a = OO.ui.generateElementId(), o = Pa(L(S({}, r), { id: a, describedBy: `${a}-help ${a}-fault`, isMultiple: !1 })), s = b("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
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
var iu = [null, Ft, 5, 4, 3, 2, 1];
function Ma(e) {
  let { context: t, likely: n, onChange: r } = e, { messages: a, loadLanguages: o } = t, s = [], i = [], l = [], c = null, u = b("ul", { class: "ext-localSkills-exchange-languages", "aria-label": a.text("localskills-exchange-languages") }), d = () => (c = c != null ? c : o().then((k) => {
    i = k, l = va(k), f();
  }, () => {
    c = null, m.combobox.setList(!1), m.setFault(a.text("localskills-form-picker-failed", "ar, fr, pt-br"));
  }), c), g = (k) => {
    s = k, m.setFault(null), f(), r(k.map(Dt));
  }, p = (k) => g(s.filter(({ code: x }) => x !== k.code).concat(k)), m = nn({
    label: a.text("localskills-exchange-languages"),
    help: a.text("localskills-exchange-languages-help"),
    isLong: !0,
    messages: a,
    prepare: d,
    options: () => l,
    suggested: () => n.map((k) => {
      var x, w;
      return (w = (x = oe(k)) == null ? void 0 : x.code) != null ? w : "";
    }).concat(a.language),
    chosen: () => s.map(({ code: k }) => k),
    pick: (k) => p({ code: k, proficiency: null }),
    take(k) {
      let x = k.split(/[\s,;]+/).filter((P) => P !== ""), w = x.map(oe).filter((P) => P !== null);
      return w.forEach(p), w.length === x.length ? "" : k;
    }
  }), y = (k) => {
    var x, w;
    return (w = (x = i.find((P) => P.code === k)) == null ? void 0 : x.name) != null ? w : k;
  }, h = (k) => {
    let { code: x, proficiency: w } = k, P = y(x), A = b("select", {
      class: "ext-localSkills-making-select",
      "aria-label": a.text("localskills-exchange-proficiency", P),
      "data-code": x
    }, ...iu.concat(w === 0 ? 0 : []).map((T) => b(
      "option",
      { value: String(T) },
      // Messages used here: localskills-exchange-proficiency-0 to -6
      a.text(T === null ? "localskills-exchange-proficiency-none" : `localskills-exchange-proficiency-${T}`)
    )));
    A.value = String(w), A.addEventListener("change", () => {
      var M;
      let T = A.value === "null" ? null : Number(A.value);
      g(s.map((D) => D.code === x ? { code: x, proficiency: T } : D)), (M = u.querySelector(`[ data-code="${x}" ]`)) == null || M.focus();
    });
    let E = b("button", {
      type: "button",
      class: "ext-localSkills-exchange-remove",
      "aria-label": a.text("localskills-exchange-language-remove", P)
    }, "\xD7");
    return E.addEventListener("click", () => {
      g(s.filter((T) => T.code !== x)), m.combobox.input.focus();
    }), b(
      "li",
      { class: "ext-localSkills-exchange-language" },
      b("bdi", {}, P),
      A,
      E
    );
  }, f = () => {
    m.combobox.draw(), z(u, ...s.map(h)), u.hidden = s.length === 0;
  };
  return {
    element: b("div", {}, m.element, u),
    show(k) {
      s = k.map(oe).filter((x) => x !== null), f(), d();
    },
    setFault: m.setFault,
    focus: () => m.combobox.input.focus()
  };
}

// src/core/skills/skill-tree.ts
function La(e, t, n = () => !0) {
  let r = [], a = /* @__PURE__ */ new Set(), o = t.map((s) => ({ id: s, depth: 0 })).reverse();
  for (let s = o.pop(); s !== void 0; s = o.pop()) {
    let { id: i, depth: l } = s;
    !a.has(i) && n(i) && (a.add(i), r.push(s), e.children(i).slice().reverse().forEach((c) => o.push({ id: c.id, depth: l + 1 })));
  }
  return r;
}

// src/ui/exchange/skill-suggestion.ts
var lu = 80;
function Na(e) {
  let { context: t, typed: n, known: r, onGoOn: a } = e, { messages: o, titles: s, wiki: i, talkPage: l } = t, c = l(s.skills()), u = b("div", { "aria-live": "polite" }), d = pe({
    label: o.text("localskills-exchange-suggest-name"),
    help: o.text("localskills-exchange-suggest-help"),
    value: "",
    maxLength: lu,
    onChange: () => z(u)
  }), g = pe({ label: o.text("localskills-exchange-suggest-why"), kind: "lines", value: "", onChange: () => {
  } }), p = "", m = () => {
    let x = d.value().trim().replace(/\s+/g, " "), w = Wt(x) === "";
    return d.setFault(w ? o.text("localskills-exchange-suggest-empty") : null), w && d.focus(), w || r(x) ? null : x;
  }, y = (x, w) => I(null, null, function* () {
    var T, M;
    let P = (yield i.readPages([w])).get(w), A = ((T = P == null ? void 0 : P.latest.text) != null ? T : "").replace(/\s+$/, ""), E = o.text("localskills-exchange-suggest-heading", x);
    yield i.save({
      title: w,
      text: `${A}${A === "" ? "" : `

`}== ${ct(E)} ==
${ct(g.value().trim())} ~~~~
`,
      summary: o.text("localskills-exchange-suggest-summary", x),
      baseRevision: (M = P == null ? void 0 : P.latest.id) != null ? M : 0
    });
  }), h = U(o.text("localskills-exchange-suggest-post"), "primary", () => {
    let x = m();
    x === null || c === null || (z(u, b("p", { role: "status" }, o.text("localskills-exchange-saving"))), h.setDisabled(!0), y(x, c).then(() => {
      z(u), k.open = !1, a(x, c);
    }, (w) => {
      z(u, V(
        "error",
        b("p", {}, o.text("localskills-exchange-suggest-failed")),
        Ce(w) && w.explanation !== "" ? b("p", { dir: "auto" }, w.explanation) : null
      )), je(u);
    }).then(() => h.setDisabled(!1)));
  }), f = U(o.text("localskills-exchange-suggest-go-on"), "normal", () => {
    let x = m();
    x !== null && (k.open = !1, a(x, null));
  }), k = b(
    "details",
    { class: "ext-localSkills-exchange-suggest" },
    b("summary", {}, o.text("localskills-exchange-suggest")),
    d.element,
    g.element,
    X(...c === null ? [f] : [h, f]),
    u
  );
  return k.addEventListener("toggle", () => {
    k.open && (d.value() === "" || d.value() === p) && (p = n() || p, d.show(p), d.focus());
  }), k;
}

// src/ui/exchange/skill-field.ts
function cu(e, { messages: t }) {
  let n = [], r = t.languageChain.concat("default");
  return La(e, e.children(null).map(({ id: a }) => a)).forEach(({ id: a }) => {
    var c, u;
    let o = e.get(a), s = nr(o.id, e, t), i = (c = se(o.id, e, t).textContent) != null ? c : "", l = r.reduce((d, g) => d.concat(
      o.label.kind === "texts" && o.label.texts[g] || [],
      o.aliases[g] || []
    ), [i, o.id]);
    n.push({
      code: o.id,
      words: () => se(o.id, e, t),
      hint: rr(s.slice(1), t),
      group: (u = s[0]) != null ? u : i,
      found: lr(l.concat(s)),
      choice: null
    });
  }), n;
}
function Ia(e) {
  let { context: t, taxonomy: n, onChange: r, onMissing: a } = e, { messages: o } = t, s = n === null ? [] : cu(n, t), i = "", l = (f) => {
    h(f), r(f);
  }, c = nn({
    label: o.text("localskills-exchange-skill"),
    help: o.text(n === null ? "localskills-exchange-skill-no-list" : "localskills-exchange-skill-help"),
    isLong: !1,
    messages: o,
    prepare: () => Promise.resolve(),
    options: () => s,
    suggested: () => [],
    chosen: () => i === "" ? [] : [i],
    pick(f) {
      l(f), je(u.$element.find("input, button")[0]);
    },
    take(f) {
      return ne.test(f.trim()) ? (l(f.trim()), "") : f;
    }
  });
  c.combobox.setList(n !== null);
  let u = U(o.text("localskills-exchange-skill-other"), "quiet", () => {
    h(""), r(""), c.combobox.input.focus();
  }), d = b("div", { class: "ext-localSkills-exchange-skill-words" }), g = OO.ui.generateElementId(), p = b(
    "div",
    { class: "ext-localSkills-exchange-skill", role: "group", "aria-labelledby": g },
    b("div", { class: "ext-localSkills-exchange-label", id: g }, o.text("localskills-exchange-skill")),
    d,
    X(u)
  ), m = Na({
    context: t,
    typed: () => c.combobox.input.value.trim(),
    known(f) {
      var x;
      let k = (x = n == null ? void 0 : n.find(f)) != null ? x : null;
      return k !== null && (l(k.id), u.focus()), k !== null;
    },
    onGoOn(f, k) {
      a(f), l(Wt(f)), k !== null && d.appendChild(b(
        "div",
        { role: "status" },
        o.text("localskills-exchange-suggested"),
        " ",
        b("a", { href: t.pageUrl(k), target: "_blank" }, k)
      )), u.focus();
    }
  }), y = b("div", {}, c.element, n === null ? null : m), h = (f) => {
    var k;
    if (i = f, p.hidden = f === "", y.hidden = f !== "", c.setFault(null), f !== "") {
      let x = nr(f, n, o), w = n !== null && n.get(f) === null, P = w ? Ct(xe(f), n) : null;
      z(
        d,
        b("strong", {}, se(f, n, o)),
        x.length === 0 ? null : b("div", { class: "ext-localSkills-making-help" }, rr(x, o)),
        w ? b("div", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-skill-provisional")) : null,
        P === null ? null : X(U(
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
var wt = [
  "sub-saharan-africa",
  "mena",
  "latin-america",
  "north-america",
  "northern-western-europe",
  "eastern-europe-central-asia",
  "south-asia",
  "eseap"
], uu = [-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765], du = 500, Ca = 1e3;
function gu(e, t, n, r) {
  let a = Array.from({ length: 27 }, (s, i) => (i - 12) * 60).concat(uu, t != null ? t : e).sort((s, i) => s - i), o = (s) => ({ value: de(s), label: `UTC${de(s)}` });
  return [{ value: "", label: n }, { value: de(e), label: r(`UTC${de(e)}`) }].concat(
    Array.from(new Set(a)).filter((s) => s !== e).map(o)
  );
}
function Fa(e) {
  var ie, ke, rt, ot, at, st, it;
  let { context: t, exchange: n, isNew: r, onChange: a } = e, { messages: o } = t, s = t.now().toISOString().slice(0, 10), i = e.draft, l = (F) => {
    i = S(S({}, i), F), q(), a();
  }, c = (F) => F.trim() === "" ? null : F.trim(), u = Ia({
    context: t,
    taxonomy: n.taxonomy,
    onChange: (F) => l({ skill: F }),
    onMissing(F) {
      i.note === null && (T.show(F), l({ note: F }));
    }
  }), d = Ma({
    context: t,
    likely: n.languages,
    onChange: (F) => l({ languages: F })
  }), g = Ta({
    label: o.text("localskills-exchange-direction"),
    value: i.kind,
    options: [
      { value: "offer", label: o.text("localskills-exchange-direction-offer") },
      { value: "seek", label: o.text("localskills-exchange-direction-seek") }
    ],
    onChange: (F) => l({ kind: F })
  }), p = Array.from({ length: ut }, (F, G) => ({
    value: String(G + 1),
    label: o.text("localskills-exchange-level-words", G + 1, o.text(`localskills-template-level-${G + 1}`))
  })), m = en({
    label: "",
    value: String((ie = i.level) != null ? ie : ""),
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...p],
    onChange: (F) => l({ level: F === "" ? null : Number(F) })
  }), y = m.element.querySelector("label"), h = Me.map((F) => [F, ir({
    // Messages used here: localskills-template-method-training and so on, localskills-exchange-method-training and so on
    label: o.text(`localskills-template-method-${F}`),
    help: o.text(`localskills-exchange-method-${F}`),
    value: i.methods.includes(F),
    onChange: () => l({
      methods: h.filter(([, G]) => G.value()).map(([G]) => G)
    })
  })]), f = b(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    b("legend", {}, o.text("localskills-exchange-methods")),
    b("p", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-methods-help")),
    ...h.map(([, F]) => F.element)
  ), k = i.region === null || wt.includes(i.region) ? wt : wt.concat(i.region), x = en({
    label: o.text("localskills-exchange-region"),
    value: (ke = i.region) != null ? ke : "",
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...k.map((F) => ({
      value: F,
      label: wt.includes(F) ? o.text(`localskills-template-region-${F}`) : F
    }))],
    onChange: (F) => l({ region: F === "" ? null : F })
  }), w = en({
    label: o.text("localskills-exchange-timezone"),
    value: i.timezone === null ? "" : de(i.timezone),
    options: gu(
      t.minutesAhead(),
      i.timezone,
      o.text("localskills-exchange-not-said"),
      (F) => o.text("localskills-exchange-timezone-here", F)
    ),
    onChange: (F) => l({ timezone: Gt(F) })
  }), P = pe({
    label: o.text("localskills-exchange-capacity"),
    help: o.text("localskills-exchange-capacity-help"),
    kind: "number",
    min: "0",
    max: String(Ca),
    value: i.capacity === null ? "" : String(i.capacity),
    onChange: (F) => l({ capacity: /^\d{1,4}$/.test(F.trim()) ? Math.min(Ca, Number(F)) : null })
  }), A = pe({
    label: o.text("localskills-exchange-for"),
    value: (rt = i.for) != null ? rt : "",
    onChange: (F) => l({ for: c(F) })
  }), E = pe({
    label: o.text("localskills-exchange-affiliate"),
    help: o.text("localskills-exchange-affiliate-help"),
    maxLength: Nt,
    value: (ot = i.affiliate) != null ? ot : "",
    onChange: (F) => l({ affiliate: c(F) })
  }), T = pe({
    label: o.text("localskills-exchange-note"),
    help: o.text("localskills-exchange-note-help"),
    kind: "lines",
    maxLength: Math.max(du, ((at = i.note) != null ? at : "").length),
    value: (st = i.note) != null ? st : "",
    onChange: (F) => l({ note: c(F) })
  }), M = pe({
    label: o.text("localskills-exchange-expires"),
    kind: "date",
    min: s,
    value: (it = i.expires) != null ? it : "",
    onChange: (F) => l({ expires: /^\d{4}-\d\d-\d\d$/.test(F) ? F : null })
  }), D = ir({
    label: o.text("localskills-exchange-no-end"),
    value: i.expires === null,
    onChange(F) {
      let G = F ? null : qe(s, mt);
      M.show(G != null ? G : ""), l({ expires: G });
    }
  }), W = b("div", { class: "ext-localSkills-making-help", role: "status" });
  P.element.appendChild(W);
  let R = [P.element, A.element], O = b("div", { "aria-live": "polite" }), v = (F, G) => {
    var ue;
    let ce = F.querySelector("summary"), be = (ue = ce.querySelector(".ext-localSkills-exchange-said")) != null ? ue : ce.appendChild(b("span", { class: "ext-localSkills-exchange-said" }));
    be.textContent = G;
  }, C = bt(o.text("localskills-exchange-more-how"), m.element, f), N = bt(o.text("localskills-exchange-more-where"), x.element, w.element), _ = bt(o.text("localskills-exchange-more-note"), P.element, A.element, E.element, T.element, O), H = bt(o.text("localskills-exchange-more-time"), M.element, D.element), j = "", q = () => {
    let F = i.kind === "offer";
    R.forEach((ue) => {
      ue.hidden = !F;
    }), y.textContent = o.text(F ? "localskills-exchange-level-offer" : "localskills-exchange-level-seek"), W.textContent = F && i.capacity === 0 ? o.text("localskills-exchange-capacity-none") : "", M.setDisabled(D.value());
    let G = (ue) => ue.filter((Or) => Or !== null && Or !== "").join(" \xB7 ");
    v(C, G([
      i.level === null ? null : o.text(`localskills-template-level-${i.level}`),
      ...i.methods.map((ue) => o.text(`localskills-template-method-${ue}`))
    ])), v(N, G([
      i.region === null ? null : wt.includes(i.region) ? o.text(`localskills-template-region-${i.region}`) : i.region,
      i.timezone === null ? null : `UTC${de(i.timezone)}`
    ])), v(_, G([
      F && i.capacity !== null ? o.text("localskills-template-capacity", i.capacity) : null,
      F ? i.for : null,
      i.affiliate,
      i.note
    ])), v(H, i.expires === null ? o.text("localskills-exchange-no-end-short") : o.text("localskills-exchange-until", t.formatDate(i.expires)));
    let ce = K(), be = ce === null ? "" : o.text(`localskills-private-${ce.kind}`, ce.text);
    O.hidden = !1, be !== j && (j = be, z(O, be === "" ? null : V("warning", b("p", {}, be))));
  }, K = () => [i.note, i.affiliate, i.for, i.region].reduce((F, G) => F != null ? F : G === null ? null : Ut(G), null);
  return u.show(i.skill), d.show(i.languages), C.open = !r, _.open = i.note !== null, q(), {
    element: b(
      "div",
      { class: "ext-localSkills-exchange-form" },
      r ? g.element : null,
      u.element,
      d.element,
      C,
      N,
      _,
      H
    ),
    draft: () => i.kind === "offer" ? i : L(S({}, i), { capacity: null, for: null }),
    check() {
      [A, E, T].forEach((ce) => ce.value());
      let F = i.skill !== "", G = i.languages.length > 0;
      return u.setFault(F ? null : o.text("localskills-exchange-fault-skill")), d.setFault(G ? null : o.text("localskills-exchange-fault-language")), F ? G || d.focus() : u.focus(), F && G;
    },
    privateContact: K,
    hideWarning() {
      O.hidden = !0;
    },
    focus: u.focus
  };
}

// src/core/wikitext/write.ts
var pu = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function $a(e, t) {
  Da(e);
  let n = `{{${e}
`;
  for (let [r, a] of t)
    Da(r), n += a.charAt(0) === "=" ? `|${r}=
${a}
` : `|${r}=${a}
`;
  return `${n}}}`;
}
function Da(e) {
  if (pu.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var _a = [
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
function rn() {
  return { starts: [], ends: [], lengths: [] };
}
function Et(e, t, n) {
  var s;
  let { starts: r, ends: a, lengths: o } = e;
  o.push(((s = o[o.length - 1]) != null ? s : 0) + n - t), r.push(t), a.push(n);
}
function Xe(e, t) {
  let { starts: n } = e, r = 0, a = n.length;
  for (; r < a; ) {
    let o = Math.floor((r + a) / 2);
    n[o] < t ? r = o + 1 : a = o;
  }
  return r;
}
function Wa(e, t) {
  let { starts: n, ends: r } = e, a = [], o = 0;
  for (let s = 0; s < n.length; s++)
    a.push(t.slice(o, n[s])), o = r[s];
  return a.push(t.slice(o)), a.join("");
}
function cr(e, t) {
  var n;
  return t - ((n = e.lengths[Xe(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var Qe = -1, ur = /[[{<]|\n(?==)|-(?={)/g, mu = /[[{<\]]|\n(?==)|-(?={)/g, fu = /[[{<\n]|-(?={)/g, Ha = /[[{<}|]|\n(?==)|-(?={)/g, Ua = /[[{<}|=]|\n(?==)|-(?={)/g, dr = /[[\]{}<>|]/g, yu = 10, Ba = 45, hu = 60, Ga = 61, qa = 91, za = 93, gr = 123, xu = 124, ku = 125, bu = 6;
function ja(e, t) {
  let n = "", r = 0, a = null, o = [], s = [], i = null, l = ur, c = [], u = 0, d = [];
  function g(R, O, v) {
    let C = O;
    for (; C < r && C - O < v && n.charCodeAt(C) === R; )
      C++;
    return C - O;
  }
  function p() {
    return i !== null && u > i.partsStart && c[u - 1] === Qe;
  }
  function m() {
    i === null ? l = ur : i.kind === "=" ? l = fu : i.kind === "[" ? l = mu : l = p() ? Ua : Ha;
  }
  function y(R, O, v, C) {
    i = { kind: R, count: O, contentStart: v, afterHyphen: C, partsStart: u }, s.push(i), m();
  }
  function h() {
    s.pop(), i = s.length > 0 ? s[s.length - 1] : null, m();
  }
  function f(R) {
    let O = g(Ga, R, bu);
    return O > 1 || O === 1 && !p() ? (y("=", O, R + O, !1), R + O) : R;
  }
  function k(R, O) {
    let v = g(gr, R, r);
    return v > 1 && y("{", v, R + v, O), R + v;
  }
  function x(R, O) {
    let v = g(ku, O, Math.min(R.count, 3));
    if (v < 2)
      return O + 1;
    let C = R.contentStart - v, N = O + v, _ = v === 3 ? A(R, O) : null;
    for (v === 2 && P(R, O); d.length > 0 && d[d.length - 1].from >= C; )
      d.pop();
    return _ !== null && d.push({ from: C, to: N, text: _ }), w(R, C, v), N;
  }
  function w(R, O, v) {
    let C = R.count - v;
    u = R.partsStart, s.pop(), i = s.length > 0 ? s[s.length - 1] : null, C > 1 ? y(R.kind, C, O, R.afterHyphen) : C === 1 && R.kind === "{" && R.afterHyphen ? y("-", 2, O, !1) : m();
  }
  function P(R, O) {
    let v = u > R.partsStart, C = v ? c[R.partsStart] - 1 : O, N = E(R.contentStart, C), _ = e(N.isWhole ? N.text : `${N.text}<`, v);
    if (_ !== null) {
      let H = c.slice(R.partsStart, u);
      o.push({ template: _, start: R.contentStart - 2, end: O + 2, parts: H });
    }
  }
  function A(R, O) {
    if (u === R.partsStart)
      return null;
    let v = c[R.partsStart], C = u > R.partsStart + 2 ? c[R.partsStart + 2] - 1 : O;
    return E(v, C);
  }
  function E(R, O) {
    var H;
    let v = d.length;
    for (; v > 0 && d[v - 1].from >= R; )
      v--;
    let C = a === null ? 0 : Xe(a, R), N = "", _ = R;
    for (; ; ) {
      let j = d[v], q = Math.min(O, j ? j.from : O, (H = a == null ? void 0 : a.starts[C]) != null ? H : O);
      dr.lastIndex = _;
      let K = dr.test(n) ? Math.min(dr.lastIndex - 1, q) : q;
      if (N += n.slice(_, K), K < q || q === O)
        return { text: N, isWhole: K === O };
      if (j && q === j.from) {
        if (N += j.text.text, !j.text.isWhole)
          return { text: N, isWhole: !1 };
        _ = j.to, v++;
      } else a !== null && (_ = a.ends[C]);
      C = a === null ? 0 : Xe(a, _);
    }
  }
  function T(R) {
    a === null && (a = rn(), t.begin(n, a));
    let O = t.skip(R);
    return t.atLineStart ? (t.atLineStart = !1, f(O)) : O;
  }
  function M(R, O) {
    switch (R) {
      case yu:
        return i !== null && i.kind === "=" && h(), f(O + 1);
      case hu:
        return T(O);
      case Ba:
        return n.charCodeAt(O + 2) === gr ? k(O + 1, !0) : (y("-", 2, O + 2, !1), O + 2);
      case gr:
        return k(O, !1);
      case qa: {
        let v = g(qa, O, r);
        return v > 1 && y("[", v, O + v, !1), O + v;
      }
      default:
        return D(i, R, O);
    }
  }
  function D(R, O, v) {
    if (R.kind === "{")
      return x(R, v);
    let C = O === za ? za : Ba;
    return n.charCodeAt(v + 1) !== C ? v + 1 : (w(R, R.contentStart - 2, 2), v + 2);
  }
  function W() {
    let R = f(0);
    for (; ; ) {
      if (l.lastIndex = R, !l.test(n))
        return;
      R = l.lastIndex;
      let O = n.charCodeAt(R - 1);
      O === xu ? (c[u] = R, c[u + 1] = Qe, u += 2, l = Ua) : O === Ga ? (c[u - 1] = R - 1, l = Ha) : R = M(O, R - 1);
    }
  }
  return (R) => (n = R, r = R.length, a = null, o = [], s.length = 0, i = null, l = ur, c = [], u = 0, d = [], W(), n = "", t.end(), { calls: o, removed: a });
}

// src/core/wikitext/detached-text.ts
function Va(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Ka(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function on(e, t, n) {
  let r = t;
  for (; r < n && Ka(e.charCodeAt(r)); )
    r++;
  return r;
}
function an(e, t, n) {
  let r = n;
  for (; r > t && Ka(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Ae(e, t, n) {
  let r = on(e, t, n);
  return e.slice(r, an(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var pr = 3, me, Ya, fr, sn, mr = class {
  constructor(t, n, r) {
    Nr(this, me);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / pr;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let a = 0; a < r.length; a += pr)
        if (r[a] === n)
          return Le(this, me, fr).call(this, a);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += pr)
      t(Le(this, me, fr).call(this, n), Le(this, me, Ya).call(this, n), this);
  }
  entries() {
    return Le(this, me, sn).call(this).entries();
  }
  keys() {
    return Le(this, me, sn).call(this).keys();
  }
  values() {
    return Le(this, me, sn).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
me = new WeakSet(), Ya = function(t) {
  return this.met.names[this.parts[t]];
}, fr = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, sn = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [wu, Eu] = [500, 4], Su = 61;
function Ja() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], a = 0, o = [], s = 0;
  function i(c, u) {
    for (let d = a; d < a + Eu && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === Su && c.startsWith(p, u))
        return a = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = t.get(c);
    if (u !== void 0)
      return a = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= wu)
      return -1;
    let d = Va(c), g = e.push(d) - 1;
    return t.set(d, g), o.push(-1), r.splice(a, 0, g), a++, g;
  }
  return (c, u, d) => {
    let g = [];
    a = 0, s++;
    for (let p = u + 1; p <= d; ) {
      let m = c.indexOf("|", p), y = m === -1 ? d : m, h = i(c, p), f = h === -1 ? 0 : p + e[h].length;
      if (h === -1 || f >= y) {
        if (f = c.indexOf("=", p), f === -1 || f >= y)
          return null;
        h = l(c.slice(on(c, p, f), an(c, p, f)));
      }
      if (h === -1 || o[h] === s)
        return null;
      o[h] = s;
      let k = on(c, f + 1, y);
      g.push(h, k, an(c, k, y)), p = y + 1;
    }
    return new mr(c, n, g);
  };
}

// src/core/wikitext/plain-call.ts
var Ru = ["[", "]", "{", "<", `
=`], [ln, Xa] = ["{{", "}}"], Tu = "}", vu = /^\s*$/;
function Qa(e) {
  let t = Ja();
  return (n) => {
    var l;
    let r = n.startsWith(ln) ? n.indexOf(Tu, ln.length) : -1, a = r + Xa.length;
    if (r === -1 || !n.startsWith(Xa, r) || n.length > a && !vu.test(n.slice(a)) || Ru.some((c) => n.includes(c, ln.length)))
      return null;
    let o = n.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let s = e(n.slice(ln.length, o), o < r);
    if (s === null)
      return [];
    let i = (l = t(n, o, r)) != null ? l : Ou(n, o, r);
    return [{ template: s, parameters: i, start: 0, end: a }];
  };
}
function Ou(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0, o = t;
  for (let s = t + 1; s <= n; ) {
    let i = e.indexOf("|", s), l = i === -1 ? n : i;
    o = o === -1 || o >= s ? o : e.indexOf("=", s), o === -1 || o >= l ? r.set(String(++a), e.slice(s, l)) : r.set(Ae(e, s, o), Ae(e, o + 1, l)), s = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Au = 60, Za = 62, rs = 47, es = 10;
function ts(e) {
  return e === 32 || e === 9;
}
function ns(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === Za || n === rs && e.charCodeAt(t + 1) === Za;
}
function os(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function Pu(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, a) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: a, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(os(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function as(e) {
  let t = Pu(e), n = Math.max(...Array.from(t.keys(), (y) => y.length)), r = "", a = rn(), o = !1, s = /* @__PURE__ */ new Set(), i = { begin: l, end: c, skip: u, atLineStart: !1 };
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
      return Et(a, y, r.length), r.length;
    let f = y;
    for (; f > 0 && ts(r.charCodeAt(f - 1)); )
      f--;
    if (f > 0 && r.charCodeAt(f - 1) === es) {
      let k = g(h + 3);
      if (r.charCodeAt(k) === es)
        return Et(a, f, k + 1), i.atLineStart = !0, k + 1;
    }
    return Et(a, y, h + 3), h + 3;
  }
  function g(y) {
    for (; ; ) {
      for (; ts(r.charCodeAt(y)); )
        y++;
      let h = r.startsWith("<!--", y) ? r.indexOf("-->", y + 4) : -1;
      if (h === -1)
        return y;
      y = h + 3;
    }
  }
  function p(y) {
    let h = y + 1, f = h;
    for (; f - h <= n && f < r.length && !ns(r, f) && r.charCodeAt(f) !== Au; )
      f++;
    let k = r.slice(h, f), x = os(k), w = t.get(x);
    if (w === void 0 || o || !ns(r, f))
      return h;
    let P = r.indexOf(">", f);
    if (P === -1)
      return o = !0, h;
    let A = P + 1;
    if (w.kind !== "ignored" && r.charCodeAt(P - 1) !== rs) {
      let E = s.has(x) ? -1 : m(w, A);
      if (E !== -1)
        A = E;
      else if (k === "includeonly")
        A = r.length;
      else
        return s.add(x), A;
    }
    return w.kind !== "extension" && Et(a, y, A), A;
  }
  function m({ closing: y }, h) {
    y.lastIndex = h;
    let f = y.exec(r);
    return f === null ? -1 : f.index + f[0].length;
  }
  return i;
}

// src/core/wikitext/magic-words.ts
function St(e) {
  return e.split(" ");
}
var ss = St(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Mu = new Set(ss.concat(St(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Lu = new Set(St("articlepath pageid server servername scriptpath stylepath")), Nu = new Set(ss.concat(St(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Iu = new Set(St(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function is(e) {
  return Mu.has(e) || Lu.has(e.toLowerCase());
}
function ls(e) {
  return Nu.has(e) || Iu.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var Cu = /^subst:/iu, Fu = /^safesubst:/iu, cs = /^msgnw:/iu, Du = /^msg:/iu, $u = /^raw:/iu, _u = 1e3, Wu = 200;
function us(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: a = [], capitalLinks: o = !0 } = e, s = Jo({
    defaultNamespace: "Template",
    namespaces: Ko.concat(a, [["Template", ...r]]),
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
    let p = Ae(d, 0, d.length);
    if (Cu.test(p) || (p = p.replace(Fu, ""), p = Ae(p, 0, p.length), !g && is(p)))
      return null;
    p = (cs.test(p) ? p.replace(cs, "") : p.replace(Du, "")).replace($u, "");
    let m = p.indexOf(":");
    if (m !== -1 && ls(p.slice(0, m)))
      return null;
    let y = s(p);
    return y === null ? null : (h = i.get(y)) != null ? h : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > Wu)
      return c(d, g);
    let p = g ? u.with : u.without, m = p.get(d);
    return m === void 0 && (p.size === _u && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), m = c(d, g), p.set(d, m)), m;
  };
}

// src/core/wikitext/template-reader.ts
function cn(e) {
  var a;
  let t = us(e), n = Qa(t), r = ja(t, as((a = e.extensionTags) != null ? a : _a));
  return (o) => {
    let s = n(o);
    if (s !== null)
      return s;
    let { calls: i, removed: l } = r(o), c = null;
    return i.sort((u, d) => u.start - d.start).map((u) => {
      var y;
      let { template: d, start: g, end: p } = u;
      if (l === null || ((y = l.starts[Xe(l, g)]) != null ? y : p) >= p)
        return { template: d, parameters: ds(o, u.parts, p), start: g, end: p };
      c = c != null ? c : Wa(l, o);
      let m = u.parts.map((h) => h === Qe ? Qe : cr(l, h));
      return { template: d, parameters: ds(c, m, cr(l, p)), start: g, end: p };
    });
  };
}
function ds(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0;
  for (let o = 0; o < t.length; o += 2) {
    let s = t[o], i = t[o + 1], l = o + 2 < t.length ? t[o + 2] - 1 : n - 2;
    i === Qe ? r.set(String(++a), e.slice(s, l)) : r.set(Ae(e, s, i), Ae(e, i + 1, l));
  }
  return r;
}

// src/core/exchange/read-exchange-records.ts
function gs(e = {}) {
  return cn(L(S({}, e), { templates: [ee.offer, ee.seek] }));
}
function _e(e, t, n = {}) {
  let r = ge(t), a = e.map((s) => {
    let i = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, c) => i.set(c, fe(l))), Ge(Hu(s), r, i, n);
  }), o = Yt(
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
function Ze(e, t, n = ["User"]) {
  let r = `${t}/People/`, a = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : a !== -1 && n.includes(e.slice(0, a)) && (o = e.slice(a + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : ge(o);
}
function Hu({ template: e }) {
  return e === ee.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function yr(e) {
  let t = /* @__PURE__ */ new Map();
  return Ie.filter((n) => e.kind === "offer" || !Dn.includes(n)).forEach((n) => {
    let r = n === "lang" ? null : e[n], a = r === null ? "" : n === "timezone" ? de(r) : Array.isArray(r) ? r.join(";") : String(r);
    a !== "" && t.set(n, a);
  }), t;
}
var Uu = /[=|{}[\]<>&\n]|^$/, Bu = /^[+-]\d\d:\d\d$/;
function Gu(e) {
  return Bu.test(e) ? e : ct(e);
}
function ps(e, t, n = /* @__PURE__ */ new Map()) {
  let r = Array.from(t.keys()).filter((o) => !Uu.test(o)), a = (o) => Ie.includes(o) ? Ie.indexOf(o) : 1 / 0;
  return r.sort((o, s) => a(o) - a(s) || r.indexOf(o) - r.indexOf(s)), $a(
    ee[e],
    r.map((o) => {
      var s;
      return [o, (s = n.get(o)) != null ? s : Gu(t.get(o))];
    })
  );
}
function qu(e) {
  return ps(e.kind, yr(e));
}
function ms(e, { kind: t, id: n }, { readCalls: r, taxonomy: a }) {
  let o = _e(r(e), "", { taxonomy: a != null ? a : null }).find(({ record: s, call: i }) => {
    var l;
    return s === null ? i.template === ee[t] && ((l = i.parameters.get("id")) != null ? l : "") === n : s.kind === t && s.id === n;
  });
  return o === void 0 ? null : o.call;
}
function hr(e, t, n) {
  var c;
  let { readCalls: r } = n, a = qu(t), o = r(e), s = o.filter(({ template: u }) => u === ee[t.kind]).pop(), i = [e.replace(/\s+$/, "").length, 0];
  s !== void 0 && hs(e, s) && i.unshift(s.end);
  let l = i.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${a}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => r(u).length === o.length + 1)) != null ? c : l[0];
}
function fs(e, t, n, r) {
  var u;
  let { mends: a = !1 } = r, o = ms(e, t, r);
  if (o === null)
    return null;
  let s = yr(n), [i] = _e([o], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), l = i != null && i.record ? yr(i.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return o.parameters.forEach((d, g) => {
    let p = s.get(g) === l.get(g) && t.kind === n.kind;
    (g === "lang" || !a && p) && d.trim() !== "" && s.set(g, Be(d).trim()), p && s.has(g) && fe(d) !== Be(d) && c.set(g, d.trim());
  }), e.slice(0, o.start) + ps(n.kind, s, c) + e.slice(o.end);
}
function ys(e, t, n) {
  let r = ms(e, t, n);
  if (r === null)
    return null;
  let a = e.slice(r.end), o = hs(e, r) ? /^[ \t]*(?:\n[ \t]*(?:\n|$)|\n|$)/.exec(a) : null;
  return e.slice(0, r.start) + a.slice(o === null ? 0 : o[0].length);
}
function hs(e, { start: t, end: n }) {
  return (t === 0 || e.charAt(t - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(n));
}

// src/core/exchange/keep-own-words.ts
var zu = 20;
function Rt({ template: e, parameters: t }) {
  return JSON.stringify([e, Array.from(t).sort(([n], [r]) => te(n, r))]);
}
function We(e, t) {
  let n = /* @__PURE__ */ new Map();
  return t.map(Rt).forEach((r) => {
    var a;
    return n.set(r, ((a = n.get(r)) != null ? a : 0) + 1);
  }), e.filter((r) => {
    var s;
    let a = Rt(r), o = (s = n.get(a)) != null ? s : 0;
    return n.set(a, o - 1), o <= 0;
  });
}
function ju(e, { start: t, end: n }) {
  let r = (t === 0 || e.charAt(t - 1) === `
`) && e.charAt(n) === `
`;
  return e.slice(0, t) + e.slice(r ? n + 1 : n);
}
function Tt(e, t, n) {
  let r = e;
  for (let a = 0; a < zu; a++) {
    let o = We(n(r), t);
    if (o.length === 0)
      return r;
    let s = (i, l) => l !== i && l.start >= i.start && l.end <= i.end;
    r = o.filter((i) => !o.some((l) => s(i, l))).sort((i, l) => l.start - i.start).reduce(ju, r);
  }
  return null;
}
function xs(e, t, n) {
  let r = n(t), a = Tt(e, r, n);
  if (a === null)
    return null;
  let o = We(r, n(a)).reduce((i, { start: l, end: c }) => `${i === "" || i.charAt(i.length - 1) === `
` ? i : `${i}
`}${t.slice(l, c)}`, a), s = n(o);
  return We(s, r).length === 0 && We(r, s).length === 0 ? o : null;
}

// src/core/wikitext/same-calls.ts
function et(e, t) {
  let n = (r) => JSON.stringify(r.map(({ template: a, parameters: o }) => [a, Array.from(o)]));
  return n(e) === n(t);
}

// src/ui/exchange/own-words.ts
function ks(e, t) {
  return I(this, null, function* () {
    var c;
    let { user: n, readPersonCalls: r, ownTextOf: a } = e, o = (c = t.latest.text) != null ? c : "";
    if (t.latest.user === n.name)
      return { text: o };
    let [s, i] = yield Promise.all([r(), a(t.title)]);
    if (et(s(o), s(i != null ? i : "")))
      return { text: o };
    let l = i === null ? null : xs(o, i, s);
    if (l === null)
      throw new Z("not-yours", "");
    return { text: l, leftOut: t.latest.user };
  });
}

// src/ui/exchange/take-out-merged.ts
function bs(e, t, n) {
  return I(this, null, function* () {
    var a;
    let r = (yield e.readPages([n.title])).get(n.title);
    r !== void 0 && !et(t((a = r.latest.text) != null ? a : ""), t(n.text)) && (yield e.save(L(S({}, n), { baseRevision: r.latest.id })));
  });
}

// src/core/exchange/own-pages.ts
function xr(e, t, n) {
  return [e, `${t}:${n}/LocalSkills`, `${t}:${n}`];
}

// src/ui/exchange/load-own-records.ts
function kr(e) {
  return gs({ templateNamespaces: e.templateNamespaces });
}
function br(e, t, n, r) {
  let a = kr(e)(n), o = e.now().toISOString().slice(0, 10);
  return _e(a, e.user.name, { taxonomy: r, skillsPage: e.titles.skills(), date: o }).map(({ call: s, record: i, faults: l }) => {
    var u, d;
    let c = s.template === ee.offer ? "offer" : "seek";
    return {
      page: t,
      name: { kind: c, id: (d = (u = i == null ? void 0 : i.id) != null ? u : s.parameters.get("id")) != null ? d : "" },
      record: i,
      draft: i === null ? oo(s, r) : ze(i),
      faults: l
    };
  });
}
function Vu(e) {
  return e !== void 0 && !e.isRedirect && e.latest.text || "";
}
function Ku(e) {
  return e.map((t, n) => {
    let { name: { kind: r, id: a }, page: o, record: s } = t;
    return s !== null && e.slice(0, n).some((l) => l.page !== o && l.record !== null && l.name.kind === r && l.name.id === a) ? L(S({}, t), { faults: [...t.faults, Re("id", "id-taken", a)] }) : t;
  });
}
function ws(e) {
  return I(this, null, function* () {
    var W, R, O;
    let { titles: t, user: n, userNamespaces: r, pageTitle: a, wiki: o, messages: s } = e, i = t.people(n.name), l = Ze(a, t.root, r) === n.name, c = xr(i, r[0], n.name), u = Array.from(/* @__PURE__ */ new Set([...c, ...l ? [a] : []])), d = [...s.languageChain.map(t.exchangeIn), t.exchange()], [{ pages: g, refusal: p }, m, y] = yield Promise.all([
      o.readForEditing([...u, t.skills()], i),
      o.babelLanguages(n.name).catch(() => []),
      o.existingPages(d).catch(() => [])
    ]), h = g.get(t.skills()), { taxonomy: f } = _n(ve((W = h == null ? void 0 : h.latest.text) != null ? W : "").value), k = h === void 0 || f.skills.length === 0 ? null : f, x = u.filter((v) => g.has(v)).map((v) => g.get(v)), w = yield o.madeByOthers(x, n.name), P = u.filter((v) => g.has(v) && !w.includes(v)), T = (((R = g.get(i)) == null ? void 0 : R.isRedirect) === !0 ? c.slice(1).reverse() : c).find((v) => !w.includes(v)), M = m.filter((v) => oe(v) !== null), D = (v) => br(e, v, Vu(g.get(v)), k);
    return {
      records: Ku(P.reduce((v, C) => v.concat(D(C)), [])),
      // Whoever leads one page to the other wants to have everything there.
      page: T != null ? T : i,
      madeByOther: w.includes(i) ? i : null,
      isSilenced: T === void 0,
      strangers: new Map(P.filter((v) => D(v).length > 0).map((v) => [v, g.get(v).latest.user]).filter(([, v]) => v !== n.name)),
      taxonomy: k,
      refusal: p,
      languages: M.length > 0 ? M : [s.language],
      board: (O = d.find((v) => y.includes(v))) != null ? O : null
    };
  });
}

// src/ui/exchange/publish-record.ts
var Yu = 3;
function Es(e, t) {
  let { wiki: n, user: r, now: a } = e, o = { readCalls: kr(e), taxonomy: t.taxonomy }, s = null, i = (c, u, d) => I(null, null, function* () {
    var M, D, W, R, O, v, C;
    let { own: g, draft: p, mends: m, summary: y } = c;
    if (t.isSilenced)
      throw new Z("not-yours", "");
    let h = (M = g == null ? void 0 : g.page) != null ? M : t.page, f = (yield n.readPages([h])).get(h), k = (D = f == null ? void 0 : f.latest.text) != null ? D : "", x = br(e, h, k, t.taxonomy), w = (N, _) => x.find(({ name: H }) => H.id === N && H.kind === _), P = () => I(null, null, function* () {
      return f === void 0 ? { text: "" } : ks(e, f);
    }), A, E = (W = g == null ? void 0 : g.name.id) != null ? W : "", T;
    if (g === null) {
      let N = p, _ = s === null ? void 0 : w(s, N.kind);
      if (_ !== void 0 && Te(_.draft, N).length === 0)
        return { kind: "saved", page: h, id: _.name.id };
      if (E = $n(N.kind, a().toISOString(), x.concat(t.records).map(({ name: H }) => H.id)), s = E, A = yield P(), T = hr(A.text, L(S({}, N), { user: r.name, id: E }), o), o.readCalls(T).length !== o.readCalls(A.text).length + 1)
        throw new Z("invalid-content", "");
    } else {
      let N = w(g.name.id, g.name.kind);
      if ((p === null ? N === void 0 : N !== void 0 && Te(N.draft, p).length === 0) && !(m && ((R = N == null ? void 0 : N.faults.length) != null ? R : 0) > 0))
        return { kind: "saved", page: h, id: E };
      if (N === void 0 || p !== null && Te(N.draft, g.draft).length > 0)
        return { kind: "conflict", saved: N != null ? N : null, savedBy: (O = f == null ? void 0 : f.latest.user) != null ? O : null };
      E = E === "" && p !== null ? $n(p.kind, a().toISOString(), x.map(({ name: j }) => j.id)) : E, A = yield P();
      let H = p === null ? null : L(S({}, p), { user: r.name, id: E });
      T = H === null ? ys(A.text, g.name, o) : (v = fs(A.text, g.name, H, L(S({}, o), { mends: m }))) != null ? v : hr(A.text, H, o);
    }
    d.text = T != null ? T : A.text;
    try {
      let { mergedWith: N } = yield n.save(S({
        title: h,
        text: d.text,
        summary: y,
        baseRevision: (C = f == null ? void 0 : f.latest.id) != null ? C : 0
      }, u));
      N !== void 0 && (yield bs(n, yield e.readPersonCalls(), { title: h, text: d.text, summary: y }));
    } catch (N) {
      if (Ce(N) && N.reason === "edit-conflict")
        return "again";
      throw N;
    }
    return S({ kind: "saved", page: h, id: E }, "leftOut" in A ? { leftOut: A.leftOut } : {});
  });
  return {
    publish(d) {
      return I(this, arguments, function* (c, u = {}) {
        var m, y;
        let g = (y = (m = c.own) == null ? void 0 : m.page) != null ? y : t.page, p = { text: "" };
        try {
          for (let h = 0; h < Yu; h++) {
            let f = yield i(c, u, p);
            if (f !== "again")
              return f;
          }
          throw new Z("other", "");
        } catch (h) {
          return { kind: "fault", fault: Ce(h) ? h : new Z("other", String(h)), page: g, text: p.text };
        }
      });
    }
  };
}

// src/ui/exchange/record-conflict.ts
function Ss(e) {
  let { context: t, taxonomy: n, mine: r, saved: a, savedBy: o, keepMine: s, takeSaved: i } = e, { messages: l } = t, c = (p) => b(
    "td",
    { dir: "auto" },
    p === "" ? b("em", {}, l.text("localskills-exchange-not-said")) : p
  ), u = (p, m) => xa(p, m, t, n), d = (a === null ? [] : Te(r, a)).map((p) => b(
    "tr",
    {},
    b("th", { scope: "row" }, l.text(ha[p])),
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
    X(
      U(l.text(a === null ? "localskills-exchange-conflict-put-back" : "localskills-exchange-conflict-keep"), "primary", s),
      U(l.text(a === null ? "localskills-exchange-conflict-leave" : "localskills-exchange-conflict-take"), "normal", i)
    )
  );
}

// src/ui/exchange/record-saver.ts
function un(e) {
  let { context: t, own: n, isKept: r, onSaved: a, onTakeSaved: o } = e, { messages: s, pageUrl: i } = t, l = b("div", { class: "ext-localSkills-exchange-said-here" }), c = Es(t, n), u = !1, d = (...p) => {
    z(l, ...p), p.length > 0 && (l.scrollIntoView({ block: "nearest" }), je(l));
  }, g = (p, m) => {
    u || (u = !0, z(l, b("p", { role: "status" }, s.text("localskills-exchange-saving"))), l.scrollIntoView({ block: "nearest" }), c.publish(p, m).then((y) => {
      switch (u = !1, y.kind) {
        case "saved": {
          let { page: h, id: f, leftOut: k } = y, x = k === void 0 ? null : ba(s, i, h, k);
          a({ page: h, id: f, notice: x });
          return;
        }
        case "conflict": {
          let { saved: h } = y;
          d(Ss({
            context: t,
            taxonomy: n.taxonomy,
            mine: p.draft,
            saved: h === null ? null : h.draft,
            savedBy: y.savedBy,
            keepMine: () => g(L(S({}, p), { own: h })),
            takeSaved: () => o(h)
          }));
          return;
        }
        default:
          d(pa({
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
function Rs(e) {
  let { context: t, own: n, record: r, from: a, isAnew: o, onSaved: s, onAgain: i, onTakeSaved: l } = e, { messages: c, now: u } = t, d = () => u().toISOString().slice(0, 10), g = fa(t, r);
  o && g.clear();
  let p = g.read(), y = p !== null && (r !== null || a.skill === "" || p.draft.skill === a.skill) && Te(p.draft, a).length > 0, h = y ? L(S({}, ze(p.draft)), { confirmed: a.confirmed }) : a, f = null, k = Fa({
    context: t,
    exchange: n,
    draft: h,
    isNew: r === null,
    onChange() {
      var T;
      x.changed(), f !== null && ((T = k.privateContact()) == null ? void 0 : T.text) !== f && (f = null, w.say());
    }
  }), x = ca(() => Te(k.draft(), a).length === 0 ? (g.clear(), !0) : g.write({ keptAt: u().toISOString(), draft: k.draft() })), w = un({
    context: t,
    own: n,
    onTakeSaved: l,
    isKept: () => x.keep(),
    onSaved(T) {
      x.settle(), g.clear(), s(T, L(S({}, k.draft()), { confirmed: d() }));
    }
  }), P = (T) => {
    if (!k.check())
      return;
    f = null, x.keep();
    let M = L(S({}, k.draft()), { confirmed: d() }), D = k.privateContact();
    if (D !== null && !T) {
      k.hideWarning(), f = D.text, w.say(V(
        "warning",
        b("p", {}, c.text(`localskills-private-${D.kind}`, D.text)),
        X(U(c.text("localskills-save-page-anyway"), "normal", () => P(!0)))
      ));
      return;
    }
    let W = r === null ? `localskills-exchange-summary-${M.kind}` : "localskills-exchange-summary-change", R = c.text(W, Je(M.skill, n.taxonomy, c));
    w.save({ own: r, draft: M, mends: !0, summary: R });
  }, A = () => {
    g.clear(), x.settle(), i();
  }, E = r === null ? `localskills-exchange-form-new-${a.kind}` : "localskills-exchange-form-change";
  return {
    element: b(
      "div",
      {},
      b("h2", { tabindex: "-1" }, c.text(E)),
      b("p", { class: "ext-localSkills-making-help" }, c.text("localskills-exchange-public")),
      n.refusal === null ? null : ma(t, n.refusal, !0),
      ...kt(t, n),
      y ? V(
        "success",
        b("p", {}, c.text("localskills-exchange-draft", t.formatTime(p.keptAt))),
        Qt({
          messages: c,
          label: c.text("localskills-form-draft-discard"),
          explanation: [b("p", {}, c.text("localskills-form-draft-discard-explain"))],
          yes: c.text("localskills-form-draft-discard"),
          act: A
        })
      ) : null,
      r === null ? null : sr(t, r),
      r === null || r.faults.length === 0 ? null : b("p", {}, c.text("localskills-exchange-mending")),
      k.element,
      w.place
    ),
    button: U(
      c.text(r === null ? "localskills-exchange-save-new" : "localskills-exchange-save"),
      "primary",
      () => P(!1)
    ),
    keeper: x,
    focus: r === null && h.skill === "" ? k.focus : null
  };
}

// src/ui/exchange/manage-screen.ts
var Ju = 1;
function Ts(e) {
  let { context: t, taxonomy: n, own: r, onManage: a, onChange: o } = e, { messages: s, now: i } = t, { draft: l } = r, c = i().toISOString().slice(0, 10), u = ar(l, c), d = (w, P, A, ...E) => b(
    "div",
    { class: "ext-localSkills-exchange-act" },
    ...E,
    // Messages used here: localskills-exchange-act-resume, localskills-exchange-act-resume-explain and so on
    U(s.text(`localskills-exchange-act-${w}`), P, A).$element[0],
    b("p", { class: "ext-localSkills-making-help" }, s.text(`localskills-exchange-act-${w}-explain`))
  ), g = L(S({}, l), { confirmed: c, status: "open", until: null }), p = qe(c, mt), m = l.expires === null || l.expires >= c ? l.expires : p, y = pe({
    label: s.text("localskills-exchange-pause-until"),
    help: s.text("localskills-exchange-pause-until-help"),
    kind: "date",
    min: c,
    value: qe(c, Ju),
    onChange: () => y.setFault(null)
  }), h = () => {
    let w = y.value();
    if (w !== "" && w <= c) {
      y.setFault(s.text("localskills-exchange-pause-past")), y.focus();
      return;
    }
    a("pause", L(S({}, l), { status: "paused", until: w === "" ? null : w }));
  }, f = u === "open", k = r.record !== null, x = u === "matched" || u === "closed";
  return b(
    "div",
    {},
    b("div", { class: "ext-localSkills-making-help" }, s.text(`localskills-template-card-${l.kind}`)),
    b(
      "h2",
      { tabindex: "-1" },
      l.skill === "" ? s.text("localskills-exchange-unnamed") : se(l.skill, n, s)
    ),
    b("p", { class: "ext-localSkills-making-help" }, Zt(l, t)),
    !k || f || u === "expired" ? null : d("resume", "primary", () => a("resume", L(S({}, g), { expires: m }))),
    !k || !f && u !== "expired" ? null : d("renew", "primary", () => a("renew", L(S({}, g), { expires: l.expires === null ? null : p }))),
    d(k ? "change" : "mend", "normal", o),
    !k || !f ? null : d("pause", "normal", h, y.element),
    !k || x ? null : d("matched", "normal", () => a("matched", L(S({}, l), { status: "matched", until: null }))),
    !k || u === "closed" ? null : d("close", "normal", () => a("closed", L(S({}, l), { status: "closed", until: null }))),
    b("div", { class: "ext-localSkills-exchange-act" }, Qt({
      messages: s,
      label: s.text("localskills-exchange-delete"),
      explanation: [b("p", {}, s.text("localskills-exchange-delete-explain"))],
      yes: s.text("localskills-exchange-delete"),
      act: () => a("delete", null)
    }))
  );
}

// src/ui/exchange/exchange-panel.ts
function vs(e, t) {
  let { messages: n, now: r } = e, a = b("div", { class: "ext-localSkills-exchange-panel", lang: n.language, dir: n.direction }), o = /* @__PURE__ */ new Set(), s = null, i = null, l = [], c = "offer", u = () => {
  }, d = () => {
    s == null || s.stop(), s = null;
  }, g = (E, ...T) => {
    let M = b("div", { class: "ext-localSkills-exchange-content" }, E), D = b("div", { class: "ext-localSkills-exchange-scroller" }, M);
    z(a, D, T.length === 0 ? null : b("div", { class: "ext-localSkills-exchange-foot" }, X(...T))), u = () => {
      var W;
      return (W = E.querySelector("h2")) == null ? void 0 : W.focus({ preventScroll: !0 });
    }, u();
  }, p = (E) => E.records.length === 0 ? [] : [U(n.text("localskills-exchange-back"), "quiet", () => A(() => m(i)))], m = (E) => {
    d(), g(Ea({
      context: e,
      exchange: E,
      direction: c,
      onNew: (T) => f(E, null, zt(T, y(), E.languages)),
      onChange: (T) => f(E, T, T.draft),
      onManage: (T) => k(E, T)
    }));
  }, y = () => r().toISOString().slice(0, 10), h = (E) => A(() => E === null ? P(i) : f(i, E, E.draft, !0)), f = (E, T, M, D = !1) => {
    d();
    let W = Rs({
      context: e,
      own: E,
      record: T,
      from: M,
      isAnew: D,
      onSaved: (R, O) => x(R, T === null ? O.kind : "change", T === null ? L(S({}, O), { user: e.user.name, id: R.id }) : null),
      onAgain: () => f(E, T, M, !0),
      onTakeSaved: h
    });
    s = W.keeper, g(W.element, W.button, ...p(E)), W.focus !== null && (u = W.focus, u());
  }, k = (E, T) => {
    var R;
    d();
    let M = "renew", D = un({
      context: e,
      own: E,
      isKept: () => !0,
      onTakeSaved: h,
      onSaved: (O) => x(O, M)
    }), W = Ts({
      context: e,
      taxonomy: E.taxonomy,
      own: T,
      onChange: () => f(E, T, T.draft),
      onManage(O, v) {
        M = O;
        let C = n.text(`localskills-exchange-summary-${O}`, Je(T.draft.skill, E.taxonomy, n));
        D.save({ own: T, draft: v, mends: !1, summary: C });
      }
    });
    W.insertBefore(D.place, (R = W.children[3]) != null ? R : null), kt(e, E).forEach((O) => W.insertBefore(O, D.place)), g(W, ...p(E));
  }, x = ({ page: E, notice: T }, M, D = null) => {
    var v;
    d(), o.add(E);
    let [W, ...R] = l, O = la({
      context: e,
      own: i,
      done: M,
      page: E,
      notice: T,
      made: D,
      onClose: t,
      next: (v = W == null ? void 0 : W.skill) != null ? v : null,
      onNext() {
        l = R, A(() => w(i, W));
      },
      onList: () => A(() => P(i))
    });
    g(O.element, ...O.buttons);
  }, w = (E, T) => f(E, null, L(S({}, zt(c, y(), E.languages)), { skill: T.skill, level: T.level })), P = (E) => E.records.length > 0 ? m(E) : f(E, null, zt(c, y(), E.languages)), A = (E) => {
    d(), z(a, b(
      "p",
      { class: "ext-localSkills-exchange-content", role: "status" },
      n.text("localskills-start-loading")
    )), ws(e).then((T) => {
      i = T, E();
    }, (T) => {
      g(b("div", {}, V(
        "error",
        b("p", {}, n.text("localskills-exchange-not-loaded")),
        Ce(T) && T.explanation !== "" ? b("p", { dir: "auto" }, T.explanation) : null,
        X(U(n.text("localskills-save-try-again"), "normal", () => A(E)))
      )));
    });
  };
  return {
    element: a,
    focus: () => u(),
    open({ direction: E, id: T, view: M, page: D, skills: W }) {
      c = E, l = W.slice(1), A(() => {
        var C;
        let R = i, O = R.records.filter(({ name: N }) => N.kind === E && N.id === T), v = (C = O.find((N) => N.page === D)) != null ? C : O[0];
        v !== void 0 && M === "manage" ? k(R, v) : v !== void 0 ? f(R, v, v.draft) : W[0] !== void 0 ? w(R, W[0]) : P(R);
      });
    },
    isUnkept: () => s !== null && !s.keep(),
    savedPages: () => Array.from(o),
    destroy: d
  };
}

// src/ui/show-dialog.ts
function wr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function Xu(e) {
  let { history: t, location: n } = window, r = n.href, a = !1, o = null, s = (i) => {
    !a || wr(i.state) || (a = !1, n.href === r && i.stopImmediatePropagation(), o !== null ? o() : e());
  };
  return window.addEventListener("popstate", s, !0), {
    put() {
      wr(t.state) || t.pushState(L(S({}, t.state), { localSkillsDialog: !0 }), ""), a = !0;
    },
    takeOff: () => new Promise((i) => {
      let l = () => {
        window.removeEventListener("popstate", s, !0), i();
      };
      if (!a || !wr(t.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), t.back();
    })
  };
}
function Os(e, t, n) {
  let r = new OO.ui.WindowManager(), { getWindowManager: a } = OO.ui, o = () => a().getCurrentWindow() !== null, s = Xu(() => {
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
var Qu = 680;
function As(e, t, n) {
  let { messages: r } = e, a = null, o = [];
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), a = vs(e, () => this.close()), this.$body.append(a.element), this;
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
      return Qu;
    }
  }
  s.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsExchange",
    size: "large",
    title: r.text("localskills-exchange-dialog"),
    actions: [{ action: "close", label: r.text("localskills-exchange-close-dialog"), flags: ["safe", "close"], modes: void 0 }]
  });
  let i = new s({ size: "large", classes: ["ext-localSkills-exchange-dialog"] });
  Os(i, "ext-localSkills-exchange-open", () => n(o));
}

// src/wiki/action-api/query.ts
function Ps(e, t) {
  return we(this, null, function* () {
    let n = {};
    for (; ; ) {
      let r = yield new le(e.read(S(S({ action: "query" }, t), n)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(n))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      n = r.continue;
    }
  });
}
function He(e, t) {
  return we(this, null, function* () {
    var r, a, o, s, i, l, c;
    let n = /* @__PURE__ */ new Map();
    try {
      for (var u = re(Ps(e, t)), d, g, p; d = !(g = yield new le(u.next())).done; d = !1) {
        let m = g.value;
        for (let y of (a = (r = m.query) == null ? void 0 : r.pages) != null ? a : []) {
          let h = (o = y.pageid) != null ? o : y.title, f = n.get(h), k = [...(s = f == null ? void 0 : f.revisions) != null ? s : [], ...(i = y.revisions) != null ? i : []], x = [...(l = f == null ? void 0 : f.redirects) != null ? l : [], ...(c = y.redirects) != null ? c : []];
          n.set(h, L(S(S({}, f), y), { revisions: k, redirects: x }));
        }
        m.batchcomplete === !0 && (yield* Ee(n.values()), n = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      p = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new le(g.call(u)));
      } finally {
        if (p)
          throw p[0];
      }
    }
    yield* Ee(n.values());
  });
}
function dn(e, t, n) {
  return we(this, null, function* () {
    var r, a;
    try {
      for (var o = re(Ps(e, S({ list: t }, n))), s, i, l; s = !(i = yield new le(o.next())).done; s = !1) {
        let c = i.value;
        yield* Ee((a = (r = c.query) == null ? void 0 : r[t]) != null ? a : []);
      }
    } catch (i) {
      l = [i];
    } finally {
      try {
        s && (i = o.return) && (yield new le(i.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function Ms(e) {
  var t, n;
  return new Map(((n = (t = e.query) == null ? void 0 : t.normalized) != null ? n : []).map(({ from: r, to: a }) => [r, a]));
}
function gn(e, t, n) {
  return I(this, null, function* () {
    if (t.length === 0)
      return;
    let r = yield e.batchSize();
    for (let a = 0; a < t.length; a += r)
      yield n(t.slice(a, a + r));
  });
}

// src/wiki/action-api/site-info.ts
function Ls(e) {
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
      language: Is(t.general.lang, yield Ns(e, [t.general.lang])),
      namespaces: n,
      isCaseSensitive: t.general.case === "case-sensitive",
      extensionTags: t.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Ns(e, t) {
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
function Is(e, t) {
  var r, a;
  let n = t[e];
  return { code: e, fallbacks: (r = n == null ? void 0 : n.fallbacks) != null ? r : [], direction: (a = n == null ? void 0 : n.dir) != null ? a : "ltr" };
}
function Cs(e) {
  let t = null;
  return (n) => I(null, null, function* () {
    if (t === null) {
      let r = /* @__PURE__ */ new Set();
      t = { codes: r, languages: Promise.resolve().then(() => (t = null, Ns(e, Array.from(r)))) };
    }
    return t.codes.add(n), Is(n, yield t.languages);
  });
}
function Fs(e, t) {
  let n = (a) => a.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [a, o] of r === -1 ? [] : t)
    if (a !== 0 && o.some((s) => n(s) === n(e.slice(0, r))))
      return { namespace: a, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var pn = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, tt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, Zu = 2, ed = 6e4, td = 5, nd = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function mn(e) {
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
function Ds(e) {
  var n, r;
  let t = (n = e.revisions) == null ? void 0 : n[0];
  return t === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: mn(t)
  };
}
function $s(e) {
  let t = null, n = () => (t != null || (t = Ls(e).catch((u) => {
    throw t = null, u;
  })), t);
  function r(u) {
    return I(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield gn(e, [...new Set(u)], (g) => I(null, null, function* () {
        let p = new Map(g.map((x) => [x, x])), m = /* @__PURE__ */ new Map();
        try {
          for (var y = re(He(L(S({}, e), {
            read: (w) => I(null, null, function* () {
              let P = yield e.read(w);
              return Ms(P).forEach((A, E) => p.set(E, A)), P;
            })
          }), S({ titles: g, prop: ["revisions", "info"] }, tt))), h, f, k; h = !(f = yield y.next()).done; h = !1) {
            let x = f.value;
            let w = Ds(x);
            w !== null && m.set(w.title, w);
          }
        } catch (f) {
          k = [f];
        } finally {
          try {
            h && (f = y.return) && (yield f.call(y));
          } finally {
            if (k)
              throw k[0];
          }
        }
        for (let [x, w] of p) {
          let P = m.get(w);
          P !== void 0 && d.set(x, P);
        }
      })), d;
    });
  }
  function a(u, d) {
    return I(this, null, function* () {
      let { namespace: g, rest: p } = Fs(u, (yield n()).namespaces), m = d ? "g" : "";
      return { [`${m}apnamespace`]: g, [`${m}apprefix`]: p };
    });
  }
  function o(u) {
    return we(this, null, function* () {
      try {
        for (var d = re(He(e, S(L(S({}, u), { prop: ["revisions", "info"] }), tt))), g, p, m; g = !(p = yield new le(d.next())).done; g = !1) {
          let y = p.value;
          let h = Ds(y);
          h !== null && (yield h);
        }
      } catch (p) {
        m = [p];
      } finally {
        try {
          g && (p = d.return) && (yield new le(p.call(d)));
        } finally {
          if (m)
            throw m[0];
        }
      }
    });
  }
  function s(u) {
    return we(this, null, function* () {
      yield* Ee(o(S({ generator: "allpages", gaplimit: "max" }, yield new le(a(u, !0)))));
    });
  }
  function i(u) {
    return we(this, null, function* () {
      for (let d of u)
        yield* Ee(o({ generator: "embeddedin", geititle: d, geinamespace: Zu, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return I(this, null, function* () {
      var m, y, h, f;
      let { query: p } = yield e.read(S({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (f = (h = (y = (m = p == null ? void 0 : p.pages) == null ? void 0 : m[0]) == null ? void 0 : y.revisions) == null ? void 0 : h.map(mn)) != null ? f : [];
    });
  }
  let c = (u, d) => I(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: n,
    languageInfo: Cs(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => I(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield gn(e, u, (p) => I(null, null, function* () {
        try {
          for (var m = re(He(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), y, h, f; y = !(h = yield m.next()).done; y = !1) {
            let { title: k, templates: x = [] } = h.value;
            x.length > 0 && g.add(k);
          }
        } catch (h) {
          f = [h];
        } finally {
          try {
            y && (h = m.return) && (yield h.call(m));
          } finally {
            if (f)
              throw f[0];
          }
        }
      })), g;
    }),
    pagesBelow: s,
    usersPagesWith: i,
    pagesOfPeople: function(u, d) {
      return we(this, null, function* () {
        yield* Ee(s(u)), yield* Ee(i(d));
      });
    },
    childrenBelow: (u) => I(null, null, function* () {
      var h, f, k;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield a(u, !1), m = p.replace(/ /g, "_"), y = g === 0 ? "" : `${(f = (h = (yield n()).namespaces.get(g)) == null ? void 0 : h[0]) != null ? f : ""}:`;
      for (let x = m; x !== void 0; ) {
        let w = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: p,
          apfrom: x,
          aplimit: "max"
        });
        x = (k = w.continue) == null ? void 0 : k.apcontinue;
        for (let { title: P } of w.query.allpages) {
          let [A, ...E] = P.slice(y.length + p.length).split("/");
          d.add(A != null ? A : ""), E.length > 0 && x !== void 0 && x.startsWith(`${m}${A != null ? A : ""}/`) && (x = `${m}${A != null ? A : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => I(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var m = re(He(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), y, h, f; y = !(h = yield m.next()).done; y = !1) {
          let k = h.value;
          d.push(...(p = (g = k.redirects) == null ? void 0 : g.map((x) => x.title)) != null ? p : []);
        }
      } catch (h) {
        f = [h];
      } finally {
        try {
          y && (h = m.return) && (yield h.call(m));
        } finally {
          if (f)
            throw f[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => I(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield gn(e, u, (p) => I(null, null, function* () {
        var m;
        try {
          for (var y = re(He(e, S({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? tt : pn))), h, f, k; h = !(f = yield y.next()).done; h = !1) {
            let x = f.value;
            (m = x.revisions) == null || m.forEach((w) => g.set(w.revid, mn(w)));
          }
        } catch (f) {
          k = [f];
        } finally {
          try {
            h && (f = y.return) && (yield f.call(y));
          } finally {
            if (k)
              throw k[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, S({ rvdir: "newer" }, pn)),
    revisionsUpTo: (u, d) => l(u, 500, S(S({}, d === null ? {} : { rvstartid: String(d) }), pn)),
    newestRevisionBy: (u, d) => c(u, S({ rvuser: d }, tt)),
    revisionsAfter: (u, d) => I(null, null, function* () {
      let g = [];
      try {
        for (var p = re(He(e, S({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, pn))), m, y, h; m = !(y = yield p.next()).done; m = !1) {
          let { revisions: f = [] } = y.value;
          g.push(...f.filter(({ revid: k }) => k !== d).map(mn));
        }
      } catch (y) {
        h = [y];
      } finally {
        try {
          m && (y = p.return) && (yield y.call(p));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return g;
    }),
    revisionsBySince: (u, d, g) => l(u, td, S({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, tt)),
    movesAround: (g) => I(null, [g], function* ({ timestamp: u, user: d }) {
      var m;
      let p = [];
      try {
        for (var y = re(dn(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + ed).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), h, f, k; h = !(f = yield y.next()).done; h = !1) {
          let x = f.value;
          (d === null || x.user === void 0 || x.user === d) && p.push((m = x.title) != null ? m : null);
        }
      } catch (f) {
        k = [f];
      } finally {
        try {
          h && (f = y.return) && (yield f.call(y));
        } finally {
          if (k)
            throw k[0];
        }
      }
      return p;
    }),
    revisionsBy: (u, d, g) => l(u, g, S({ rvuser: d }, tt)),
    recombinedPagesSince: (u) => I(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let f of nd)
        try {
          for (var p = re(dn(e, "logevents", L(S({}, f), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), m, y, h; m = !(y = yield p.next()).done; m = !1) {
            let { title: k, logpage: x, params: w } = y.value;
            x !== void 0 && x !== 0 && d.add(x), [k, w == null ? void 0 : w.dest_title].forEach((P) => P !== void 0 && g.add(P));
          }
        } catch (y) {
          h = [y];
        } finally {
          try {
            m && (y = p.return) && (yield y.call(p));
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
        for (var p = re(dn(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), m, y, h; m = !(y = yield p.next()).done; m = !1) {
          let f = y.value;
          let { olduser: k, newuser: x } = (g = f.params) != null ? g : {};
          k !== void 0 && x !== void 0 && f.timestamp !== void 0 && d.push({ from: k, to: x, timestamp: f.timestamp });
        }
      } catch (y) {
        h = [y];
      } finally {
        try {
          m && (y = p.return) && (yield y.call(p));
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
var _s = {
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
}, rd = new Map(
  Object.keys(_s).reduce(
    (e, t) => e.concat(_s[t].map((n) => [n, t])),
    []
  )
), od = [
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
function Er(e) {
  let t = e.map((n) => rd.get(n) || "other");
  return od.find((n) => t.includes(n)) || "other";
}
function Ws(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function fn(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Hs = 50;
function yn(e, t) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let i = ((s = t == null ? void 0 : t.xhr) == null ? void 0 : s.status) || 0, l = Ws(i);
    return new Z(l, l === "other" ? `HTTP ${i}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((i) => i.html || "").filter((i) => i !== "").join("<hr>"), a = n.map((i) => i.html ? fn(i.html) : i.text || i.code), o = n.map((i) => {
    var l;
    return (l = i.data) == null ? void 0 : l.readonlyreason;
  }).find((i) => i);
  return o ? new Z("read-only", o, { code: e }) : new Z(
    Er(n.length ? n.map((i) => i.code) : [e]),
    a.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function ad(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? fn(t) : t,
    imageUrl: e.url || null
  };
}
function sd(e, t) {
  let n = e.edit;
  if (!n)
    throw new Z("other", "");
  if (n.captcha)
    throw new Z("captcha", "", { captcha: ad(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let a = n.warning || "";
    throw new Z(
      Er(n.code ? [n.code] : []),
      a === "" ? n.info || "" : fn(a),
      a === "" ? {} : { html: a }
    );
  }
  let { oldrevid: r } = n;
  return S({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function id(e, t) {
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
function Us(e) {
  let { api: t, user: n, language: r } = e, a = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, o = (d) => new Promise((g, p) => {
    d.then(g, (...m) => {
      p(yn(String(m[0]), m[1]));
    });
  }), s = (d, g) => I(null, null, function* () {
    let { query: p = {} } = yield o(t.get(S(L(S({}, a), { action: "query", titles: d.slice() }), g))), m = new Map((p.normalized || []).map(({ from: h, to: f }) => [h, f])), y = new Map((p.pages || []).map((h) => [h.title, h]));
    return new Map(d.reduce((h, f) => {
      let k = y.get(m.get(f) || f);
      return k ? h.concat([[f, k]]) : h;
    }, []));
  }), i = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let g = [];
    return d.forEach((p, m) => {
      let y = p.revisions && p.revisions[0];
      y && g.push([m, id(p, y)]);
    }), g;
  }, c = (d) => I(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield o(
      t.get(L(S({}, a), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((m) => [m, g[m]]).filter(([, m]) => m !== "0").sort(([, m], [, y]) => p.indexOf(m) - p.indexOf(y));
  });
  return {
    readPages(d) {
      return I(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let y = 0; y < g.length; y += Hs)
          p.push(s(g.slice(y, y + Hs), i).then(l));
        let m = yield Promise.all(p);
        return new Map(m.reduce((y, h) => y.concat(h), []));
      });
    },
    readForEditing(d, g) {
      return I(this, null, function* () {
        let p = yield s(d, L(S({}, i), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), m = p.get(g), [y, ...h] = m && m.actions && m.actions[m.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(p)),
          refusal: y ? yn(y.code, { errors: [y].concat(h) }) : null
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
        return (yield Promise.all(d.map((h) => I(null, [h], function* ({ title: m, latest: y }) {
          var k, x;
          let f = y.parentId === 0 ? y : (x = (k = (yield s([m], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(m)) == null ? void 0 : k.revisions) == null ? void 0 : x.map(({ user: w, userid: P }) => ({ user: w, userId: P }))[0];
          return [m, f === void 0 || f.user !== g || f.userId === 0];
        })))).filter(([, m]) => m).map(([m]) => m);
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
        let g = yield o(t.postWithToken("csrf", S(S(S(S(S(L(S({}, a), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return sd(g, d.baseRevision);
      });
    }
  };
}

// src/core/exchange/exchange-templates.ts
var Ot = "Skill exchange step", At = "Skill exchange preferences", hn = [
  ee.offer,
  ee.seek,
  Ot,
  At
];

// src/wiki/counting/template-calls.ts
function xn(e, t) {
  return I(this, null, function* () {
    var s, i;
    let { namespaces: n, extensionTags: r } = yield e.siteInfo(), a = (s = n.get(10)) != null ? s : ["Template"], o = {};
    for (let l of t)
      for (let c of yield e.redirectsTo(`${(i = a[0]) != null ? i : "Template"}:${l}`))
        o[c.slice(c.indexOf(":") + 1)] = l;
    return cn({ templates: t, redirects: o, templateNamespaces: a, extensionTags: r });
  });
}

// src/wiki/browser/person-words.ts
function Bs(e) {
  let t = null;
  return () => I(null, null, function* () {
    t = t != null ? t : xn(e, hn).catch((r) => {
      throw t = null, r;
    });
    let n = yield t;
    return (r) => n(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function ld(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let t = e.map(String);
    return t.some((n) => n.includes("|")) ? "" + t.join("") : t.join("|");
  }
  return String(e);
}
function Gs(e) {
  let t = {};
  for (let [n, r] of Object.entries(e))
    r != null && r !== !1 && (t[n] = ld(r));
  return t;
}

// src/wiki/browser/reading-api.ts
var cd = 6e3, ud = 6e4, dd = 5, gd = 3;
function pd(e) {
  var r;
  let t = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (t == null || t === "")
    return null;
  let n = /^\d+$/.test(t) ? Number(t) * 1e3 : Date.parse(t) - Date.now();
  return n >= 0 ? n : null;
}
function md({ reason: e, details: t }) {
  return e === "rate-limited" || t.code === "maxlag" ? dd : e === "offline" ? gd : 1;
}
function qs(e) {
  let { api: t, language: n, onWait: r, firstWait: a = 1e3 } = e, o = !1, s = null, i = Promise.resolve(), l = null, c = (p, m) => {
    let y = m ? (
      // Tells servers in several places that any of them may answer.
      t.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : t.get(p);
    return new Promise((h, f) => {
      y.then(h, (...k) => {
        var A;
        let [x, w, , P] = k;
        f({ fault: yn(String(x), w), retryAfter: pd((A = w == null ? void 0 : w.xhr) != null ? A : P) });
      });
    });
  }, u = (p) => new Promise((m) => {
    let y = setTimeout(m, p);
    s = () => {
      clearTimeout(y), m();
    };
  });
  function d(p, m) {
    return I(this, null, function* () {
      for (let y = 1; ; y++) {
        if (o)
          throw new Z("other", "", { code: "cancelled" });
        try {
          return yield c(p, m);
        } catch (h) {
          let { fault: f, retryAfter: k } = h, x = Math.max(k != null ? k : 0, a * 2 ** (y - 1));
          if (o || y >= md(f) || x > ud)
            throw f;
          r(x), yield u(x);
        }
      }
    });
  }
  function g(p, m) {
    let y = Gs(S({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: n,
      errorsuselocal: !0
    }, p)), h = new URLSearchParams(y).toString().length > cd, f = i.then(() => d(y, m || h));
    return i = f.catch(() => {
    }), f;
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
var fd = ["ar", "fr", "es", "tr"], kn = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Sr = {
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
function bn(e, t) {
  let [n = "", ...r] = e.split("|");
  return {
    name: r[fd.indexOf(t.split("-")[0])] || n,
    all: [n].concat(r.filter((a) => a !== ""))
  };
}
var zs = {
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
var js = 1440 * 60;
function Vs(e, t, n) {
  let { name: r, all: a } = bn(Sr[e] || t || e, n);
  return { code: e, name: r, hint: e, words: a.concat(t).filter((o) => o !== "" && o !== r) };
}
function Ks({ all: e }, t) {
  return t.reduce((n, r) => n.concat(e.map((a) => `${a} ${r}`)), []).concat(t);
}
var yd = [
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
function hd(e, t) {
  let n = Object.keys(Sr).map((o) => Vs(o, "", t)), r = /* @__PURE__ */ new Set(), a = e.map((o) => ({ language: o, code: zs[o.code] || o.code })).filter(({ code: o }) => (!o.includes("-") || yd.includes(o)) && !r.has(o) && r.add(o));
  return Object.keys(kn).reduce((o, s) => {
    let i = bn(kn[s], t);
    return o.concat(a.map(({ language: l, code: c }) => {
      let u = c.replace(/-/g, "_") + s;
      return {
        code: u,
        name: `${i.name} \u2013 ${l.name}`,
        hint: u,
        words: Ks(i, [l.name, l.hint].filter((d) => d !== "")).concat(l.words, l.code)
      };
    }));
  }, n);
}
function xd({ sitematrix: e }, t) {
  let n = (o) => !o.closed && !o.private, a = (e.specials || []).filter(n).map(({ dbname: o, sitename: s }) => Vs(o, s || "", t));
  return Object.keys(e).filter((o) => /^\d+$/.test(o)).reduce((o, s) => {
    let { code: i, name: l, localname: c, site: u } = e[s], d = c && c !== l ? [c, l] : [l];
    return o.concat(u.filter(n).map(({ dbname: g, code: p, sitename: m = "" }) => {
      let y = bn(kn[p] || m, t);
      return {
        code: g,
        name: `${y.name} \u2013 ${d[0]}`,
        hint: g,
        words: Ks(y, d).concat(m, i)
      };
    }));
  }, a);
}
function Ys(e, t) {
  let n = { formatversion: 2, uselang: t, maxage: js, smaxage: js }, r = null, a = null, o = () => I(null, null, function* () {
    let l = lt(t), c = lt("en"), u = [], d = {};
    for (; d; ) {
      let g = yield e.get(S(L(S({}, n), {
        action: "query",
        meta: "languageinfo",
        liprop: ["autonym", "name"]
      }), d)), { languageinfo: p } = g.query;
      Object.keys(p).forEach((m) => {
        let { autonym: y, name: h } = p[m], f = h !== y && h || l(m) || h || m;
        u.push({ code: m, name: f, hint: y === f ? "" : y, words: [c(m) || ""] });
      }), d = g.continue;
    }
    return u.sort((g, p) => g.name.localeCompare(p.name, t));
  }), s = () => I(null, null, function* () {
    try {
      return xd(yield e.get(L(S({}, n), {
        action: "sitematrix",
        smlangprop: ["code", "name", "localname", "site"],
        smsiteprop: ["dbname", "code", "sitename"]
      })), t);
    } catch (l) {
      if (l === "http")
        throw l;
      return hd(yield i.loadLanguages(), t);
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
var kd = 20, bd = 2;
function wd(e, t, n) {
  return I(this, null, function* () {
    var a;
    let r = t.filter((o) => o.first === null);
    for (let o = 0; r.length > bd && o < kd; o++) {
      let s = yield e.revisions(r.map(({ known: i }) => i[i.length - 1].parentId), "without-texts");
      r = r.filter((i) => {
        let l = s.get(i.known[i.known.length - 1].parentId);
        return l === void 0 ? !1 : (i.known = [...i.known, l], i.first = l.parentId === 0 ? l : null, i.first === null);
      });
    }
    for (let o of t) {
      if (o.first === null && n !== null) {
        let s = yield n.revisionsUpTo(o.page.title, null), { page: { latest: i } } = o;
        o.known = s.length === 0 ? o.known : s.map((l) => l.id === i.id ? i : l), o.first = s.length < 500 && (a = s[s.length - 1]) != null ? a : null;
      }
      o.first === null && (o.first = yield e.firstRevision(o.page.title));
    }
  });
}
function Ed({ latest: e, history: t }) {
  var n;
  return t !== void 0 ? (n = t[t.length - 1]) != null ? n : null : e.parentId === 0 ? e : null;
}
function Sd(e) {
  return e.reduce((t, { first: n }) => n !== null && (t === void 0 || n.timestamp < t) ? n.timestamp : t, void 0);
}
function Rd(e, t, n, r) {
  return I(this, null, function* () {
    let { pageIds: a, titles: o } = yield t.recombinedPagesSince(r);
    for (let s of n) {
      let { pageId: i, title: l } = s.page;
      (a.has(i) || o.has(l)) && (s.isRecombined = !0, s.first = yield e.firstRevision(l));
    }
  });
}
function wn(e, t, n = null, r = null) {
  return I(this, null, function* () {
    let a = t.map((s) => ({
      page: s,
      known: s.history === void 0 ? [s.latest] : s.history.slice(),
      first: Ed(s),
      isRecombined: !1
    }));
    yield wd(e, a, r);
    let o = n === null ? void 0 : Sd(a.filter(({ page: s }) => s.history === void 0));
    return n !== null && o !== void 0 && (yield Rd(e, n, a, o)), a.filter((s) => s.first !== null);
  });
}
function Js(e, t) {
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
function En({ first: e }, t) {
  return e.user === t && e.userId !== 0;
}
function Rr(e, t, n) {
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
function Xs(o, s, i, l) {
  return I(this, arguments, function* ({ source: e, titles: t }, n, r, a) {
    let c = yield Js(e, n), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (h, f, k) => I(null, null, function* () {
      var x, w;
      for (let [P, A] of Array.from(f.entries())) {
        let E = (x = f[P + 1]) != null ? x : k, T = (w = A.sha1) != null ? w : null;
        if (T !== null && T === E.sha1 && A.parentId === E.id && A.user !== h && (yield e.movesAround(A)).some((D) => D === null || Ze(D, t.root, u) !== h))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [h, f] of Array.from(c)) {
      let k = n.get(h), x = f.filter(({ user: w }) => w === null);
      (yield d(r(h), f, k)) ? g.set(h, { doubt: "moved", believed: null }) : x.length > 0 && p.set(h, x);
    }
    let m = Array.from(p.values()).reduce((h, f) => h.concat(f.filter(({ text: k }) => k === null).map(({ id: k }) => k)), []), y = m.length === 0 ? null : yield e.revisions(m, "with-texts");
    return p.forEach((h, f) => {
      let k = n.get(f), x = h.reduce((w, { id: P, text: A }) => {
        var E, T;
        return w === null ? null : Tt(w, a((T = A != null ? A : (E = y == null ? void 0 : y.get(P)) == null ? void 0 : E.text) != null ? T : ""), a);
      }, k.text);
      x !== k.text && g.set(f, { doubt: "hidden", believed: x === null ? null : L(S({}, k), { text: x }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var Td = 5, vd = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Qs(e, t, n) {
  return I(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), o = t.map((s) => ({ origin: s, there: s }));
    for (let s = 0; o.length > 0 && s < Td; s++) {
      let i = o.filter(({ there: { first: m } }) => m.text === null).map(({ there: { first: m } }) => m.id), l = i.length === 0 ? null : yield e.revisions(i, "with-texts"), c = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: m, there: { first: y } }) => {
        var f, k, x, w;
        let h = (w = vd.exec(((x = (k = y.text) != null ? k : (f = l == null ? void 0 : l.get(y.id)) == null ? void 0 : f.text) != null ? x : "").slice(0, 1e3))) == null ? void 0 : w[1];
        h !== void 0 && (c.set(m, h.replace(/_/g, " ").trim()), r.add(m));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield wn(e, Array.from(u.values()).map((m) => L(S({}, m), { pageId: 0 }))), g = new Map(d.map((m) => [m.page.title, m])), p = [];
      c.forEach((m, y) => {
        let h = g.get(m);
        h !== void 0 && En(h, n(y)) ? a.set(y, h) : h !== void 0 && p.push({ origin: y, there: h });
      }), o = p;
    }
    return { redirects: r, moved: a };
  });
}

// src/core/wikitext/substitution.ts
var Od = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), Ad = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), Pd = new RegExp(`\\{\\{\\s*(?:(?:${Od})[:\uFF1A]|${Ad})`, "i");
function Zs(e) {
  return Pd.test(e);
}

// src/core/exchange/whose-calls.ts
function ei(e) {
  let t = /* @__PURE__ */ new Map();
  return e.map(Rt).forEach((n) => {
    var r;
    return t.set(n, ((r = t.get(n)) != null ? r : 0) + 1);
  }), t;
}
function Md(e, t) {
  let n = Math.min(e.length, t.length), r = 0;
  for (; r < n && e.charAt(r) === t.charAt(r); )
    r++;
  let a = 0;
  for (; a < n - r && e.charAt(e.length - 1 - a) === t.charAt(t.length - 1 - a); )
    a++;
  return [r, a];
}
function Ld(e, t) {
  let [n, r] = Md(e.text, t.text), a = e.text.length - t.text.length, o = new Set(t.calls.map((i) => i.start)), s = (i) => i.start + e.text.slice(i.start, i.end).search(/[|}]/);
  return e.calls.filter((i) => s(i) < n && !o.has(i.start) || i.start >= e.text.length - r && !o.has(i.start - a));
}
function Nd(e, t) {
  if (t.isOwn)
    return t.counts;
  let n = new Map(t.counts);
  return ei(Ld(e, t)).forEach((r, a) => {
    var o;
    return n.set(a, r + ((o = n.get(a)) != null ? o : 0));
  }), n;
}
function ti(e, t, n) {
  var i, l, c, u, d;
  let r = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set(), s = t ? { isOwn: !0, text: "", calls: [], counts: /* @__PURE__ */ new Map() } : null;
  for (let { isOwn: g, text: p, isAfterGap: m = !1 } of e) {
    let y = n(p != null ? p : ""), h = p === null ? null : { isOwn: g, text: p, calls: y, counts: ei(y) };
    if (g) {
      let f = /* @__PURE__ */ new Map(), k = h === null || s === null ? null : Nd(h, s), x = m || s !== null && !s.isOwn && Zs(s.text);
      for (let [w, P] of Array.from((i = h == null ? void 0 : h.counts) != null ? i : [])) {
        let A = k === null ? P : Math.min(P, (l = k.get(w)) != null ? l : 0), E = Math.min(A, (c = r.get(w)) != null ? c : 0) + P - A;
        f.set(w, x || o.has(w) ? Math.min(E, (u = a.get(w)) != null ? u : 0) : E);
      }
      r = f, f.forEach((w, P) => {
        var A;
        return a.set(P, Math.max(w, (A = a.get(P)) != null ? A : 0));
      });
    }
    h == null || h.counts.forEach((f, k) => {
      var x;
      f > ((x = a.get(k)) != null ? x : 0) && o.add(k);
    }), s = h;
  }
  return ((d = s == null ? void 0 : s.calls) != null ? d : []).filter((g) => {
    var y;
    let p = Rt(g), m = (y = r.get(p)) != null ? y : 0;
    return r.set(p, m - 1), m > 0;
  });
}

// src/wiki/exchange/others-words.ts
var Id = 100, ni = 20;
function ri({ template: e, parameters: t }) {
  var n;
  return e === At || e === Ot && Xt.includes(fe((n = t.get("step")) != null ? n : "").trim());
}
function Cd(e, t, n) {
  let r = (d) => d.user === t && d.userId !== 0, a = e.filter((d, g) => {
    var p, m;
    return r(d) || ((p = d.sha1) != null ? p : null) === null || d.sha1 !== ((m = e[g + 1]) == null ? void 0 : m.sha1);
  });
  if (a.every(r))
    return null;
  let o = [], s = /* @__PURE__ */ new Set(), [i, l, c] = [0, null, 0];
  for (; c < a.length && o.length < Id; c++) {
    let d = a[c], g = a[c + 1], p = l === null || !r(l) || (g === void 0 ? !n : !r(g));
    i = r(d) ? 0 : i + 1, (r(d) ? p : i <= ni) ? o.push(d) : i > ni && s.add(o.filter(r).pop()), l = d;
  }
  let u = c === a.length || a.slice(c).every(r);
  return { revisions: o.reverse(), isWhole: n && u, afterGaps: s };
}
function oi(e, t, n, r) {
  return I(this, null, function* () {
    var i;
    let a = /* @__PURE__ */ new Map();
    for (let [l, c] of Array.from(t)) {
      if (c === null || l.page.history !== void 0)
        continue;
      let u = l.known.findIndex(({ id: y }) => y === c.id), d = () => {
        var y;
        return r((y = c.text) != null ? y : "").every(ri);
      };
      if (u === -1 && d())
        continue;
      let g = u === -1 ? yield e.revisionsUpTo(l.page.title, c.id) : l.known.slice(u), p = ((i = g[g.length - 1]) == null ? void 0 : i.id) === l.first.id || u !== -1 && l.known.length < 500, m = Cd([c, ...g.slice(1)], n(l), p);
      m !== null && !d() && a.set(l, m);
    }
    let o = yield Fd(e, a), s = /* @__PURE__ */ new Map();
    return a.forEach(({ revisions: l, isWhole: c, afterGaps: u }, d) => {
      var k;
      let g = t.get(d), p = (k = g.text) != null ? k : "", m = n(d), y = r(p), h = ti(l.map((x) => {
        var w;
        return {
          isOwn: x.user === m && x.userId !== 0,
          text: (w = o.get(x)) != null ? w : null,
          isAfterGap: u.has(x)
        };
      }), c, r), f = We(y, h).filter((x) => !ri(x));
      if (f.length > 0) {
        let x = Tt(p, We(y, f), r);
        s.set(d, { own: L(S({}, g), { text: x != null ? x : "" }), calls: f });
      }
    }), s;
  });
}
function Fd(e, t) {
  return I(this, null, function* () {
    let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map();
    t.forEach(({ revisions: s }, { page: { title: i } }) => s.forEach((l) => {
      var u, d;
      if (l.text !== null) {
        n.set(l, l.text);
        return;
      }
      let c = ((u = l.sha1) != null ? u : null) === null ? String(l.id) : `${i} ${String(l.sha1)}`;
      r.set(c, [...(d = r.get(c)) != null ? d : [], l]);
    }));
    let a = Array.from(r.values()).map(([s]) => s.id), o = a.length === 0 ? null : yield e.revisions(a, "with-texts");
    return r.forEach((s) => s.forEach((i) => {
      var l, c;
      return n.set(i, (c = (l = o == null ? void 0 : o.get(s[0].id)) == null ? void 0 : l.text) != null ? c : null);
    })), n;
  });
}

// src/core/exchange/steps/read-steps.ts
var ai = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Dd = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Sn(e, t, n) {
  let r = ge(t);
  return e.filter(({ template: a }) => a === Ot).map((a) => {
    let o = $d(a, r);
    return o.step === null || n === void 0 || o.step.at <= n ? o : L(S({}, o), { step: L(S({}, o.step), { at: n }) });
  });
}
function $d(e, t) {
  let n = [], r = (f, k, ...x) => (n.push(_d(f, k, ...x)), null), a = (f) => {
    var k;
    return fe((k = e.parameters.get(f)) != null ? k : "").trim() || null;
  }, o = (f, k, x, w) => {
    var A;
    let P = a(f);
    return P === null ? w ? r(f, "missing", f) : null : (A = k(P)) != null ? A : r(f, x, Y(P), f);
  }, s = o("step", (f) => xt.includes(f) ? f : null, "step", !0), i = o("seek", er, "key", !0), l = o("offer", er, "key", !0), c = o("at", (f) => {
    var k, x;
    return Se((x = (k = Dd.exec(f)) == null ? void 0 : k[1]) != null ? x : "") ? f : null;
  }, "time", !0), u = o(
    "outcome",
    (f) => sa.includes(f) ? f : null,
    "outcome",
    s === "confirm"
  ), d = o("on", (f) => Se(f) ? f : null, "day", s === "meet"), g = o("skill", (f) => ne.test(f) ? f : null, "skill", !1);
  if (e.parameters.forEach((f, k) => {
    !ai.includes(k) && f.trim() !== "" && n.push(Re(k, "unknown-parameter", Y(k), ai.join(", ")));
  }), s === null || i === null || l === null || c === null || s === "confirm" && u === null || s === "meet" && d === null)
    return { call: e, step: null, faults: n };
  let [p, m] = Oe({ seek: i, offer: l });
  if (p === m)
    return r("offer", "alone"), { call: e, step: null, faults: n };
  t !== p && t !== m && r("seek", "not-yours", t);
  let y = a("note"), h = Bt("note", y != null ? y : "", t);
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
function _d(e, t, ...n) {
  return { parameter: e, key: `localskills-template-step-fault-${t}`, parameters: n };
}

// src/core/exchange/steps/step-limit.ts
function si(e) {
  if (e.length <= 200)
    return e.slice();
  let t = e.map((a, o) => ({ one: a, index: o })).sort((a, o) => a.one.step.at < o.one.step.at ? 1 : a.one.step.at > o.one.step.at ? -1 : o.index - a.index), n = { ask: 0, other: 0 }, r = new Set(t.filter(({ one: a }) => a.step.step === "ask" ? n.ask++ < 200 : n.other++ < 1e3).map(({ index: a }) => a));
  return e.filter((a, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
function ii(e, t, n, r) {
  var p, m, y;
  let a = t.slice().sort((h, f) => te(h.title, f.title)), o = [], s = [], i = [], l = (h, f, k, x) => {
    Sn(f, e, k == null ? void 0 : k.timestamp).forEach(({ step: w }) => {
      var P;
      w !== null && x(w) && s.push({ step: w, title: h, savedAt: (P = k == null ? void 0 : k.timestamp) != null ? P : w.at });
    });
  }, c = (h) => h.filter(({ template: f }) => f === At).forEach((f) => i.push(f));
  for (let { title: h, own: f, optOuts: k, refused: x } of a) {
    let w = n((p = f == null ? void 0 : f.text) != null ? p : "");
    w.forEach((E) => o.push({ title: h, call: E })), l(h, w, f, () => !0), c(w), c(n((m = k == null ? void 0 : k.text) != null ? m : ""));
    let P = n((y = x == null ? void 0 : x.text) != null ? y : ""), A = P.length === 0 ? [] : s.map(({ step: E }) => JSON.stringify(E));
    l(h, P, x, (E) => Xt.includes(E.step) && !A.includes(JSON.stringify(E))), c(P);
  }
  let u = si(s), d = o.filter(({ call: { template: h } }) => h === ee.offer || h === ee.seek);
  return { person: {
    user: e,
    pages: a,
    readings: _e(d.map(({ call: h }) => h), e, r).map((h, f) => L(S({}, h), { title: d[f].title })),
    steps: u.map(({ step: h }) => h),
    stepsBeyond: s.length - u.length,
    preferences: i
  }, placed: u };
}

// src/core/exchange/steps/follow-exchanges.ts
var Wd = 21, Hd = 180, Ud = 366;
function ui(e, t) {
  var r;
  let n = [];
  for (let { round: a, skills: o, disregarded: s } of Bd(e, t))
    a !== null && n.push(L(S({}, Xd(a, t.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: s }));
  return n;
}
function Bd(e, t) {
  if (!Se(t.date))
    throw new RangeError(`\u201C${t.date}\u201D is no date.`);
  let n = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(Gd)) {
    let a = `${r.seek}
${r.offer}`, o = n.get(a);
    o === void 0 ? n.set(a, [r]) : o.push(r);
  }
  return Array.from(n.keys()).sort(te).map((r) => {
    let a = null, o = [];
    for (let s of n.get(r)) {
      let i = s.at.slice(0, 10) > t.date ? "future" : Oe(s).includes(s.user) ? qd(s, a, t) : "not-a-party";
      typeof i == "string" ? o.push({ step: s, reason: i }) : a = i;
    }
    return { round: a, skills: zd(n.get(r), a), disregarded: o };
  });
}
function Gd(e, t) {
  return te(e.at, t.at) || xt.indexOf(e.step) - xt.indexOf(t.step) || te(li(e), li(t));
}
function li({ user: e, outcome: t, on: n, skill: r, note: a }) {
  return JSON.stringify([e, t, n, r, a]);
}
function qd(e, t, n) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return Yd(e, t, n);
  if (e.step === "decline" && jd(e, t))
    return Vd(e, t);
  if (t === null)
    return "no-request";
  let a = t.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (t.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Jd(e, t, a);
    if (Rn(t, r) !== "accepted")
      return "over";
    let o = Qd(e.on, Pt(r, Ud)), s = Pt(ci(r, o), gi(n));
    return L(S({}, t), { steps: a, on: e.on, until: ci(t.until, s) });
  }
  if (e.step === "withdraw" && Kd(e, t))
    return L(S({}, t), { steps: a, since: r, phase: "withdrawn" });
  if (t.phase !== "asked") {
    let [o] = t.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== t.asker : e.user === t.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > t.until && e.step !== "decline" ? "expired" : e.step === "accept" ? di(t, e, n) : e.step === "decline" ? L(S({}, t), { steps: a, since: r, phase: "declined", declinedBy: t.declinedBy.concat([e.user]) }) : L(S({}, t), { steps: a, since: r, phase: "withdrawn" });
}
function zd(e, t) {
  let n = e.filter((o) => Oe(o).includes(o.user)), r = n.filter((o) => t == null ? void 0 : t.steps.includes(o)), a = [
    ...n.filter(({ user: o, step: s }) => s === "decline" && (t == null ? void 0 : t.declinedBy.includes(o))),
    ...r,
    ...n
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(a));
}
function jd(e, t) {
  if (t === null || t.phase === "withdrawn")
    return !0;
  if (t.phase === "declined")
    return !t.declinedBy.includes(e.user);
  let n = Rn(t, e.at.slice(0, 10));
  return n === "lapsed" || n === "not-met" || n === "expired" && t.asker === e.user;
}
function Vd(e, t) {
  var r;
  let n = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: Oe(e).filter((a) => a !== e.user)[0],
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
function Kd(e, { phase: t, steps: n }) {
  let r = n.filter(({ user: a }) => a === e.user);
  return t === "accepted" && r.some(({ step: a }) => a === "ask") && !r.some(({ step: a }) => a === "meet" || a === "confirm");
}
function Yd(e, t, n) {
  var o;
  let r = e.at.slice(0, 10), a = t === null ? null : Rn(t, r);
  return t !== null && a === "asked" ? e.user === t.asker ? "repeated" : di(t, e, n) : t !== null && (a === "accepted" || a === "done") ? a === "done" ? "done-before" : "answered" : t !== null && t.declinedBy.some((s) => s !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: Pt(r, (o = n.replyDays) != null ? o : Wd),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function di(e, t, n) {
  let r = t.at.slice(0, 10);
  return L(S({}, e), {
    phase: "accepted",
    since: r,
    until: Pt(r, gi(n)),
    steps: e.steps.concat([t])
  });
}
function Jd(e, t, n) {
  return t.confirmed.get(e.user) === e.outcome ? "repeated" : L(S({}, t), {
    steps: n,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(t.confirmed).set(e.user, e.outcome)
  });
}
function Rn({ phase: e, confirmed: t, until: n }, r) {
  return e === "asked" ? r > n ? "expired" : "asked" : e !== "accepted" ? e : Array.from(t.values()).includes("not-met") ? "not-met" : t.size === 2 ? "done" : r > n ? "lapsed" : "accepted";
}
function Xd(e, t) {
  let { seek: n, offer: r, asker: a, until: o, on: s, confirmed: i, steps: l, declinedBy: c } = e, u = Rn(e, t), d = u === "asked" || u === "accepted", g = Oe(e);
  return {
    seek: n,
    offer: r,
    asker: a,
    state: u,
    on: s,
    confirmed: i,
    steps: l,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? Pt(o, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: u === "asked" ? g.filter((p) => p !== a) : u === "accepted" && (s === null || s <= t) ? g.filter((p) => !i.has(p)) : []
  };
}
function gi(e) {
  var t;
  return (t = e.lapseDays) != null ? t : Hd;
}
function Qd(e, t) {
  return e < t ? e : t;
}
function ci(e, t) {
  return e > t ? e : t;
}
function Pt(e, t) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + t * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/steps/doubted-times.ts
function pi(e) {
  let t = e.reduce((o, { savedAt: s }) => s > o ? s : o, "").slice(0, 10), n = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let s = `${o.step.seek}
${o.step.offer}`, i = n.get(s);
    i === void 0 ? n.set(s, [o]) : i.push(o);
  });
  let r = (o) => ui(o, { date: t }).some(({ state: s }) => s === "accepted"), a = [];
  return n.forEach((o) => {
    let s = o.filter(({ step: c, savedAt: u }) => c.at < u);
    if (s.length === 0 || !r(o.map(({ step: c }) => c)))
      return;
    let i = new Set(o.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), l = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && i.size > 1;
    Oe(o[0].step).forEach((c) => {
      let u = s.filter((d) => d.step.user === c && l(d));
      u.length > 0 && !r(o.map((d) => u.includes(d) ? L(S({}, d.step), { at: d.savedAt }) : d.step)) && a.push(...u);
    });
  }), a;
}

// src/wiki/exchange/step-times.ts
function mi(e, t, n) {
  return I(this, null, function* () {
    var a;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: s, savedAt: i } of pi(t)) {
      let l = JSON.stringify(o), u = (yield e.revisionsBySince(s, o.user, o.at)).find(({ text: g }) => Sn(n(g != null ? g : ""), o.user).some(({ step: p }) => JSON.stringify(p) === l)), d = (a = u == null ? void 0 : u.timestamp) != null ? a : i;
      d !== o.at && r.set(o, L(S({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function fi(e, t, n) {
  return I(this, null, function* () {
    var s, i, l, c;
    let r = (yield e.source.readPages([t])).get(t), { people: a } = yield Zd(e, r === void 0 ? [] : [L(S({}, r), { pageId: 0 })], {}), [o] = (i = (s = a.get(n)) == null ? void 0 : s.pages) != null ? i : [];
    return o === void 0 ? null : o.doubt === "moved" ? "" : (c = (l = o.own) == null ? void 0 : l.text) != null ? c : null;
  });
}
function Zd(a, o, s) {
  return I(this, arguments, function* ({ source: e, titles: t }, n, r) {
    var v, C;
    let i = yield xn(e, hn), l = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let N of n) {
      let _ = Ze(N.title, t.root, l);
      _ !== null && c.set(N, _);
    }
    let u = yield wn(e, Array.from(c.keys()), null, e), d = ({ page: N }) => c.get(N), g = yield Rr(e, u, d), p = (N) => En(N, d(N)), { redirects: m, moved: y } = yield Qs(e, u.filter((N) => !p(N)), d), h = new Set(u.filter(p).map(({ page: N }) => N.title)), f = /* @__PURE__ */ new Map();
    y.forEach((N, _) => {
      h.has(N.page.title) || f.set(N, d(_));
    });
    let k = yield Rr(
      e,
      Array.from(f.keys()),
      (N) => {
        var _;
        return (_ = f.get(N)) != null ? _ : null;
      }
    ), x = new Map(Array.from(g).filter(([N]) => p(N))), w = yield oi(e, x, d, i);
    w.forEach(({ own: N }, _) => x.set(_, N));
    let P = yield Xs({ source: e, titles: t }, x, d, i), A = (N) => {
      var at, st, it, F, G, ce, be, ue;
      let { page: { title: _, latest: H } } = N, j = !p(N), q = (at = g.get(N)) != null ? at : null, K = P.get(N), ie = j ? null : K === void 0 ? (st = x.get(N)) != null ? st : null : K.believed, ke = (K == null ? void 0 : K.doubt) === "moved" ? void 0 : w.get(N), rt = y.get(N), ot = ie !== null && ie.id === H.id ? [] : i((it = H.text) != null ? it : "");
      return {
        title: _,
        latest: H,
        own: ie,
        isMadeByOther: j,
        saved: j ? null : q,
        othersWords: (F = ke == null ? void 0 : ke.calls) != null ? F : [],
        doubt: (G = K == null ? void 0 : K.doubt) != null ? G : null,
        optOuts: j ? q : null,
        refused: K !== void 0 || ke !== void 0 ? q : rt === void 0 ? null : (ce = k.get(rt)) != null ? ce : null,
        isStrangers: j && (ot.length > 0 || m.has(N)),
        isChangedByOthers: !j && (ie == null ? void 0 : ie.id) !== H.id && !et(i((ue = (be = K === void 0 ? q : ie) == null ? void 0 : be.text) != null ? ue : ""), ot)
      };
    }, E = /* @__PURE__ */ new Map();
    for (let N of u) {
      let _ = d(N);
      E.set(_, [...(v = E.get(_)) != null ? v : [], N]);
    }
    let T = /* @__PURE__ */ new Map(), M = [], D = [], W = [];
    for (let N of Array.from(E.keys()).sort(te)) {
      let _;
      try {
        _ = ii(N, ((C = E.get(N)) != null ? C : []).map(A), i, r);
      } catch (H) {
        M.push({ user: N, error: H });
        continue;
      }
      T.set(N, _.person), _.person.readings.forEach(({ record: H }) => {
        H !== null && D.push(H);
      }), _.placed.forEach((H) => W.push(H));
    }
    let R = yield mi(e, W, i), O = (N) => {
      var _;
      return (_ = R.get(N)) != null ? _ : N;
    };
    return R.size > 0 && T.forEach((N, _) => T.set(_, L(S({}, N), { steps: N.steps.map(O) }))), { people: T, unread: M, records: D, steps: W.map(({ step: N }) => O(N)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/core/site-configuration.ts
var eg = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function yi(e) {
  if (e === null)
    return { root: Pe, faults: [] };
  let { value: t, faults: n } = ve(e);
  if (!J(t))
    return { root: Pe, faults: n.length > 0 ? n : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = B(t, "root");
  return r === void 0 ? { root: Pe, faults: n } : typeof r != "string" || eg.test(r) ? { root: Pe, faults: [...n, { path: "$.root", code: "expected-text", parameters: [Y(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: n };
}

// src/extension/configured-root.ts
var tg = "MediaWiki:LocalSkills.json", nt = null;
function ng() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function hi(e) {
  let t = ng();
  return t !== null ? Promise.resolve(t) : (nt = nt != null ? nt : e.get({
    action: "query",
    prop: "revisions",
    titles: tg,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((n) => {
    var a, o, s;
    let { query: { pages: [r] } } = n;
    return yi((s = (o = (a = r == null ? void 0 : r.revisions) == null ? void 0 : a[0]) == null ? void 0 : o.slots.main.content) != null ? s : null).root;
  }, (n) => {
    throw nt = null, n;
  }), nt);
}

// src/extension/without-idling.ts
var xi = 0, Tn = null;
function rg(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function ki(e) {
  let t = mw;
  xi++ === 0 && (Tn = t.requestIdleCallback, t.requestIdleCallback = rg);
  let n = () => {
    --xi === 0 && Tn !== null && (t.requestIdleCallback = Tn, Tn = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function vn(e) {
  var r;
  let t = (a) => mw.loader.getState(a) !== null, n = ((r = e.find((a) => a.some(t))) != null ? r : []).filter(t);
  return n.filter((a) => mw.loader.getState(a) === "error").forEach((a) => {
    mw.loader.state({ [a]: "registered" });
  }), ki(n);
}

// src/extension/exchange-buttons.ts
var On = [["ext.localSkills.meeting"], ["ext.gadget.LocalSkills-meeting"]];

// src/extension/namespace-names.ts
function Tr(e) {
  let t = mw.config.get("wgNamespaceIds");
  return Object.keys(t).filter((n) => t[n] === e).map((n) => n.replace(/_/g, " "));
}

// src/core/i18n/number-format.ts
var bi = {
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
function wi(e, t = "") {
  var r, a;
  let n = (a = bi[(r = e.find((o) => Object.prototype.hasOwnProperty.call(bi, o))) != null ? r : ""]) != null ? a : "latn";
  return [...e, "en"].filter(og).map((o) => `${o}-u${t}-nu-${n}`);
}
function og(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}

// src/extension/time-format.ts
var Ei = { year: "numeric", month: "long", day: "numeric" }, Si = L(S({}, Ei), { hour: "numeric", minute: "2-digit" }), Ri = L(S({}, Ei), { timeZone: "UTC" });
function vr(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(wi([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/start-exchange.ts
var [Ti, ag] = [2, 10];
function sg(e, t, n, r) {
  var p;
  let a = Dr(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = new mw.Api(), s = qs({
    api: o,
    language: a.language,
    rights: () => mw.user.getRights(),
    onWait: () => {
    }
  }), i = $s(s), l = Cr(e), c = lt(a.language), u = Ys(o, a.language), d = On.some((m) => m.some((y) => mw.loader.getState(y) !== null)), [g] = [(p = mw.config.get("wgFormattedNamespaces")[Ti]) != null ? p : "User"];
  return {
    wiki: Us({ api: o, user: t, language: a.language }),
    loadLanguages: () => u.loadLanguages(),
    titles: l,
    messages: a,
    user: { name: t },
    templateNamespaces: Tr(ag),
    readPersonCalls: Bs(i),
    ownTextOf: (m) => fi({ source: i, titles: l }, m, t),
    userNamespaces: [g, ...Tr(Ti)],
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    now: () => /* @__PURE__ */ new Date(),
    minutesAhead: () => -(/* @__PURE__ */ new Date()).getTimezoneOffset(),
    pageUrl: (m, y) => mw.util.getUrl(m, y),
    talkPage: (m) => {
      var y, h, f;
      return (f = (h = (y = mw.Title.newFromText(m)) == null ? void 0 : y.getTalkPage()) == null ? void 0 : h.getPrefixedText()) != null ? f : null;
    },
    formatTime: vr(Si),
    formatDate: vr(Ri),
    languageName: (m) => {
      var y;
      return (y = c(m)) != null ? y : m;
    },
    ask: d ? (m) => r(() => {
      vn(On).then(() => {
        mw.hook("localSkills.ask").fire(L(S({}, m), { opener: n }));
      });
    }) : null,
    showMine: d ? () => r(() => {
      vn(On).then(() => {
        mw.hook("localSkills.myExchanges").fire({ opener: n });
      });
    }) : null
  };
}
function vi() {
  let e = !1;
  mw.hook("localSkills.editRecord").add((t) => {
    let n = mw.user.getName();
    if (e || n === null || mw.user.isTemp())
      return;
    e = !0;
    let r = () => {
      e = !1, t.opener.focus();
    };
    hi(new mw.Api()).then((a) => {
      var c, u;
      let o = null, s = sg(a, n, t.opener, (d) => {
        o = d;
      }), { skill: i, skills: l = i === void 0 ? [] : [{ skill: i, level: null }] } = t;
      As(s, {
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
vi();
