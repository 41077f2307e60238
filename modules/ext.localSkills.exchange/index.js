// Built from src/extension/exchange.ts by `npm run build`. Change the source, not this file.
"use strict";
var ol = Object.defineProperty, al = Object.defineProperties;
var sl = Object.getOwnPropertyDescriptors;
var _n = Object.getOwnPropertySymbols;
var Jr = Object.prototype.hasOwnProperty, Qr = Object.prototype.propertyIsEnumerable;
var Ze = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), $t = (e) => {
  throw TypeError(e);
};
var Yr = (e, n, t) => n in e ? ol(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, R = (e, n) => {
  for (var t in n || (n = {}))
    Jr.call(n, t) && Yr(e, t, n[t]);
  if (_n)
    for (var t of _n(n))
      Qr.call(n, t) && Yr(e, t, n[t]);
  return e;
}, P = (e, n) => al(e, sl(n));
var Wn = (e, n) => {
  var t = {};
  for (var r in e)
    Jr.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && _n)
    for (var r of _n(e))
      n.indexOf(r) < 0 && Qr.call(e, r) && (t[r] = e[r]);
  return t;
};
var il = (e, n, t) => n.has(e) || $t("Cannot " + t);
var Xr = (e, n, t) => n.has(e) ? $t("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t);
var Be = (e, n, t) => (il(e, n, "access private method"), t);
var C = (e, n, t) => new Promise((r, a) => {
  var o = (l) => {
    try {
      i(t.next(l));
    } catch (c) {
      a(c);
    }
  }, s = (l) => {
    try {
      i(t.throw(l));
    } catch (c) {
      a(c);
    }
  }, i = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(o, s);
  i((t = t.apply(e, n)).next());
}), pe = function(e, n) {
  this[0] = e, this[1] = n;
}, Pe = (e, n, t) => {
  var r = (i, l, c, u) => {
    try {
      var d = t[i](l), g = (l = d.value) instanceof pe, p = d.done;
      Promise.resolve(g ? l[0] : l).then((m) => g ? r(i === "return" ? i : "next", l[1] ? { done: m.done, value: m.value } : m, c, u) : c({ value: m, done: p })).catch((m) => r("throw", m, c, u));
    } catch (m) {
      u(m);
    }
  }, a = (i, l, c, u) => s[i] = (d) => (l = new Promise((g, p, m) => (m = () => r(i, d, g, p), o ? o.then(m) : m())), u = () => o === c && (o = 0), o = c = l.then(u, u), l), o, s = {};
  return t = t.apply(e, n), s[Ze("asyncIterator")] = () => s, a("next"), a("throw"), a("return"), s;
}, Me = (e) => {
  var n = e[Ze("asyncIterator")], t = !1, r, a = {};
  return n == null ? (n = e[Ze("iterator")](), r = (o) => a[o] = (s) => n[o](s)) : (n = n.call(e), r = (o) => a[o] = (s) => {
    if (t) {
      if (t = !1, o === "throw") throw s;
      return s;
    }
    return t = !0, {
      done: !1,
      value: new pe(new Promise((i) => {
        var l = n[o](s);
        l instanceof Object || $t("Object expected"), i(l);
      }), 1)
    };
  }), a[Ze("iterator")] = () => a, r("next"), "throw" in n ? r("throw") : a.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), a;
}, le = (e, n, t) => (n = e[Ze("asyncIterator")]) ? n.call(e) : (e = e[Ze("iterator")](), n = {}, t = (r, a) => (a = e[r]) && (n[r] = (o) => new Promise((s, i, l) => (o = a.call(e, o), l = o.done, Promise.resolve(o.value).then((c) => s({ value: c, done: l }), i)))), t("next"), t("return"), n);

// src/core/pages.ts
var $e = "LocalSkills";
var se = /^[a-z0-9-]{1,48}$/;
function eo(e = $e) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, a] = ["", null], o = (l) => (l !== a && ([r, a] = [`${t(l)}/Answers/`, l]), r), s = `${n}/People/`, i = (l, c) => `${n}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, c) => o(l) + no(c),
    blankAnswer: (l, c) => `${t(l)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (l) => `${t(l)}/Results`,
    resultsIn: (l, c) => `${t(l)}/Results/${c}`,
    communityResults: (l, c) => `${t(l)}/Results/Community/${c}`,
    resultsData: (l) => `${t(l)}/Results/data.json`,
    resultsTable: (l) => `${t(l)}/Results/data.csv`,
    resultsPart: (l, c, u) => `${t(l)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (l) => `${t(l)}/Texts`,
    translations: (l, c) => `${t(l)}/Texts/${c}`,
    people: (l) => s + l.replace(/_/g, " "),
    exchange: () => `${n}/Exchange`,
    exchangeIn: (l) => `${n}/Exchange/${l}`,
    exchangeData: (l = 1) => i("Exchange", l),
    exchangeTable: (l) => `${n}/Exchange/${l}.tab.json`,
    capacityExchange: () => `${n}/CapacityExchange`,
    capacityExchangeIn: (l) => `${n}/CapacityExchange/${l}`,
    capacityExchangeData: () => i("CapacityExchange", 1),
    matches: () => `${n}/Matches`,
    matchesIn: (l, c = 1) => `${n}/Matches/${l}${c === 1 ? "" : `/${c}`}`,
    matchesData: (l = 1) => i("Matches", l),
    needs: () => `${n}/Needs`,
    needsIn: (l) => `${n}/Needs/${l}`,
    needsData: () => i("Needs", 1),
    personOf: (l) => Zr(s, l),
    surveyIdOf: (l) => {
      let c = `${n}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return se.test(d) ? d : null;
    },
    answererOf: (l, c) => Zr(o(l), c)
  };
}
function no(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Zr(e, n) {
  let t = no(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/language-names.ts
function En(e) {
  let { DisplayNames: n } = Intl, t;
  try {
    t = n && new n([e], { type: "language", fallback: "none" });
  } catch (r) {
    t = void 0;
  }
  return (r) => {
    try {
      return t && t.of(r);
    } catch (a) {
      return;
    }
  };
}

// src/ui/messages.ts
function to(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (s) => String(e.language.convertNumber(s)), a = () => {
    var i, l;
    return (((l = (i = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(i)) || {})["."] || ".";
  }, o = (s, i = 0) => {
    let l = Math.abs(s).toFixed(i), [c, u] = l.split("."), d = s < 0 && Number(l) !== 0 ? "\u2212" : "", g = u === void 0 ? "" : a() + u.split("").map((p) => r(Number(p))).join("");
    return d + r(Number(c)) + g;
  };
  return {
    language: t,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: n,
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
var ll = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", cl = ul();
function ul() {
  let e = ll.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var dl = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Un(e, n) {
  return e.includes("&") ? e.replace(dl, (t, r, a, o) => {
    var s;
    return r !== void 0 ? (s = cl.get(r)) != null ? s : t : n(a === void 0 ? parseInt(o, 16) : parseInt(a, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var gl = '"&:<=>[]{|}', pl = "!'_~", ro = 32, ml = Wt(gl), fl = Wt(pl), yl = Wt("#*+-;");
function Wt(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function hl(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var xl = 65343, kl = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function bl(e, n, t) {
  let r = n === 0, a = n === e.length - 1;
  if (t >= 128)
    return hl(t) || t === xl;
  if (t < 32 || t === 127 || ml[t] === 1 || r && yl[t] === 1)
    return !0;
  if (fl[t] === 1)
    return r || a || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case ro:
      return r || a || e.charCodeAt(n - 1) === ro;
    case 73:
    case 80:
    case 82:
      return kl.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var El = [
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
], _t = "\u0345";
function oo(e) {
  let n = e.codePointAt(0);
  return e === _t || El.some(([t, r]) => n >= t && n <= r) || (_t + e).normalize("NFD") !== _t + e.normalize("NFD");
}
var ao = 768, wl = 32, Rl = /[\u0300-\uffff]{1000}/;
function Sl(e) {
  return !Rl.test(e) && e.normalize("NFC") === e;
}
function Tl() {
  let e = "";
  return (n, t, r) => {
    if (r || t < ao)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!oo(n))
        return e = n, !1;
      if (e.length < wl && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function Ge(e) {
  let n = Sl(e) ? null : Tl(), t = "", r = 0;
  for (let a = 0; a < e.length; ) {
    let o = e.codePointAt(a), s = a + (o > 65535 ? 2 : 1), i = bl(e, a, o);
    o >= ao && a === 0 && !i && (i = oo(e.slice(0, s))), n !== null && (i = n(e.slice(a, s), o, i)), i && (t += `${e.slice(r, a)}&#${o};`, r = s), a = s;
  }
  return t + e.slice(r);
}
function _e(e) {
  return Un(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/shown-text.ts
var vl = /<!--[\s\S]*?(?:-->|$)/g, Ol = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, Al = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Pl = "\u2026";
function Ee(e) {
  if (!/[{<]/.test(e))
    return _e(e);
  let n = e.replace(vl, "").replace(Ol, (t, r) => (r != null ? r : "").replace(/[{}]/g, (a) => `&#${a.charCodeAt(0)};`));
  return _e(Ml(n));
}
function Ml(e) {
  var o, s, i, l;
  let n = [], t = [], r = /[{}]/g, a = 0;
  for (; a < e.length; ) {
    let c = e.slice(a, a + 2);
    if (c === "{{")
      t.push(n.length), n.push(c), a += 2;
    else if (c === "}}" && t.length > 0) {
      let [, ...u] = n.splice(t.pop()), d = ((o = u[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(a + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      n.push((s = Al.get(g)) != null ? s : Pl), a += d ? 3 : 2;
    } else {
      r.lastIndex = a + 1;
      let u = (l = (i = r.exec(e)) == null ? void 0 : i.index) != null ? l : e.length;
      n.push(e.slice(a, u)), a = u;
    }
  }
  return n.join("");
}

// src/core/survey/dates.ts
function we(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, a] = [Number(n[1]), Number(n[2]), Number(n[3])], s = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && a >= 1 && a <= s;
}

// src/core/exchange/exchange-record.ts
var re = { offer: "Offer a skill", seek: "Seek a skill" }, Le = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], so = ["open", "paused", "matched", "closed"], en = 5, Hn = 100, io = 100, Bn = 20;
function Re(e) {
  return `${e.user}/${e.id}`;
}
function wn(e, n) {
  if (!we(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/json/fault.ts
function Se(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function Q(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}

// src/core/near-words.ts
function Rn(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Gn(e, n, t) {
  let r = Array.from(Rn(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let a = r.length < 8 ? 1 : 2, o = null;
  for (let s of n) {
    let i = Ll(r, Array.from(Rn(t(s))), a);
    i !== null && (o = { found: s, slips: i }, a = i - 1);
  }
  return o;
}
function Ll(e, n, t) {
  if (Math.abs(e.length - n.length) > t)
    return null;
  let r = [], a = Array.from({ length: n.length + 1 }, (s, i) => i);
  for (let s = 1; s <= e.length; s++) {
    let i = [s];
    for (let l = 1; l <= n.length; l++) {
      let c = e[s - 1] === n[l - 1], u = Math.min(a[l], i[l - 1]) + 1;
      u = Math.min(u, a[l - 1] + (c ? 0 : 1)), s > 1 && l > 1 && e[s - 1] === n[l - 2] && e[s - 2] === n[l - 1] && (u = Math.min(u, r[l - 2] + 1)), i.push(u);
    }
    r = a, a = i;
  }
  let o = a[n.length];
  return o <= t ? o : null;
}

// src/core/skills/skill-words.ts
function Ut({ label: e }) {
  return e.kind === "texts" ? lo(e.texts) : [];
}
function Ht(e) {
  return lo(e.aliases).reduce((n, t) => n.concat(t), []);
}
function lo(e) {
  return Object.keys(e).map((n) => e[n]);
}
function zn(e, n) {
  let t = [];
  for (let a of n.skills.filter(({ isRetired: o }) => !o))
    [a.id, ...Ut(a), ...Ht(a)].sort(Nl).forEach((o) => t.push({ skill: a.id, words: o }));
  let r = Gn(e, t, ({ words: a }) => a);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function Nl(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/json/value.ts
function ee(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function V(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var We = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function co(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!ee(e))
    return null;
  let n = V(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let a = e[r];
    (r === "default" || We.test(r)) && typeof a == "string" && a.trim() !== "" && (t[r] = a);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/exchange/language-proficiency.ts
var qn = 6, Il = /^(.+)-([0-5n])$/i, uo = /^(.+)-(?:.|\d\d)$/;
function go(e) {
  var t;
  let n = (t = uo.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && ce(e) === null && We.test(n);
}
function ce(e) {
  var a;
  let n = Il.exec(e), t = ((a = n == null ? void 0 : n[1]) != null ? a : e).toLowerCase();
  if (!We.test(t) || uo.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? qn : Number(r) };
}
function jn(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === qn ? "N" : t}`;
}
var Cl = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function po(e) {
  var n, t;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (t = (n = Cl.exec(e)) == null ? void 0 : n[1]) != null ? t : e;
}

// src/core/skills/provisional-skill.ts
var Fl = "xn--", Dl = /^x(n|[0-9a-z]{6})--(.+)$/;
var [ue, Vn, mo, $l, _l, Gt, fo] = [36, 1, 26, 38, 700, 128, 72], yo = 1114111, Wl = [
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
  [917504, yo]
];
function ho(e) {
  return Wl.every(([n, t]) => e < n || e > t);
}
function xo(e) {
  return e > 65280 && e < 65375;
}
function Sn(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Kn(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function Ul(e) {
  let t = Kn(Sn(e.normalize("NFC")).map((r) => xo(r) ? r - 65248 : r)).toLowerCase().normalize("NFC").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "");
  return Kn(Sn(t).filter(ho).map((r) => r > 127 || /[a-z0-9-]/.test(String.fromCharCode(r)) ? r : r + 65248));
}
function ko(e, n, t) {
  let r = Math.floor(e / (t ? _l : 2));
  r += Math.floor(r / n);
  let a = 0;
  for (; r > (ue - Vn) * mo / 2; a += ue)
    r = Math.floor(r / (ue - Vn));
  return a + Math.floor((ue - Vn + 1) * r / (r + $l));
}
function zt(e, n) {
  return Math.min(mo, Math.max(Vn, e - n));
}
function Hl(e, n) {
  return Math.min(...e.filter((t) => t >= n));
}
function Bt(e) {
  let n = e.filter((l) => l < Gt), t = (l) => String.fromCharCode(l < 26 ? l + 97 : l + 22), r = Kn(n) + (n.length > 0 ? "-" : ""), [a, o, s, i] = [Gt, 0, fo, n.length];
  for (; i < e.length; ) {
    let l = Hl(e, a);
    o += (l - a) * (i + 1), a = l;
    for (let c of e)
      if (c < a)
        o++;
      else if (c === a) {
        let u = o, d = ue;
        for (; u >= zt(d, s); d += ue) {
          let g = zt(d, s);
          r += t(g + (u - g) % (ue - g)), u = Math.floor((u - g) / (ue - g));
        }
        r += t(u), s = ko(o, i + 1, i === n.length), o = 0, i++;
      }
    o++, a++;
  }
  return r;
}
function Bl(e) {
  let n = e.lastIndexOf("-"), t = Sn(e.slice(0, Math.max(0, n))), [r, a, o] = [Gt, 0, fo], s = n + 1;
  for (; s < e.length; ) {
    let i = a;
    for (let l = ue, c = 1; ; l += ue) {
      let u = s < e.length ? e.charCodeAt(s++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : ue;
      if (a += d * c, d >= ue || a > 2147483647)
        return null;
      let g = zt(l, o);
      if (d < g)
        break;
      c *= ue - g;
    }
    if (o = ko(a - i, t.length + 1, i === 0), r += Math.floor(a / (t.length + 1)), a %= t.length + 1, r > yo || !ho(r))
      return null;
    t.splice(a++, 0, r);
  }
  return t;
}
function Gl(e) {
  let n = 7;
  for (let t = 0; t < e.length; t++)
    n = (n * 65599 + e.charCodeAt(t)) % 2147483647;
  return `00000${n.toString(ue)}`.slice(-6);
}
function Yn(e) {
  let n = Ul(e);
  if (n.length <= 48 && /^[a-z0-9-]*$/.test(n))
    return n;
  let t = Sn(n), r = Fl + Bt(t);
  if (r.length <= 48)
    return r;
  let a = `x${Gl(n)}--`, o = t.length - 1;
  for (; a.length + Bt(t.slice(0, o)).length > 48; )
    o--;
  return a + Bt(t.slice(0, o));
}
function Te(e) {
  var o;
  let [, n = "", t = ""] = (o = Dl.exec(e)) != null ? o : [], r = n === "" ? Sn(e) : Bl(t);
  if (r === null)
    return e;
  let a = Kn(r.map((s) => xo(s) ? s - 65248 : s)).replace(/-+/g, " ").trim();
  return a === "" ? e : n.length > 1 ? `${a}\u2026` : a;
}

// src/core/exchange/private-phone.ts
var zl = [
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
], ql = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, jl = /[\d+]$/, Vl = /(?:[\w\-/=#&]|\d[.,:])$/, Kl = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function bo(e) {
  let n = e.replace(/\D+$/, ""), t = n.replace(/\D/g, "").length, r = e.indexOf("/");
  return t > 15 && r !== -1 ? bo(e.slice(0, r)) : t < 8 || t > 15 ? 0 : n.length;
}
function Eo(e) {
  var a;
  let n = zl.reduce((o, s) => o.replace(
    s,
    (i, l) => l + "x".repeat(i.length - l.length)
  ), e), t = Kl.exec(n);
  if (t !== null)
    return { kind: "phone", from: t.index + t[1].length, to: t.index + t[0].length };
  let r = 0;
  for (; r < n.length; ) {
    let [o] = (a = ql.exec(n.slice(r))) != null ? a : [""], s = n.slice(Math.max(0, r - 2), r), i = o !== "" && !(o.startsWith("+") ? jl : Vl).test(s), l = i ? bo(o) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += i ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var Yl = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), Jl = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, Ql = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, Xl = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, Zl = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, ec = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, nc = [1632, 1776, 2406, 2534], tc = [
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
function rc(e) {
  var r, a;
  let n = e.charCodeAt(0), t = nc.find((o) => n >= o && n <= o + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (a = (r = tc.find(([o, s]) => n >= o && n <= s)) == null ? void 0 : r[2]) != null ? a : e;
}
var oc = 5e3;
function ac(e) {
  return e.replace(/[\u0080-\uffff]/g, rc).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function Jn(e, n, t) {
  var a;
  let r = n.exec(t);
  return r === null ? null : { kind: e, from: r.index + ((a = r[1]) != null ? a : "").length, to: r.index + r[0].length };
}
function wo(e, n = 0) {
  var c;
  let t = Zl.exec(e.slice(n));
  if (t === null)
    return null;
  let r = n + t.index, a = r + t[0].length, [o, s, i] = (c = ec.exec(e.slice(a))) != null ? c : [""];
  return (s !== void 0 ? /[a-z_]/.test(s) && s.length > 1 : i !== void 0 && i.length >= 5 && /[\d_]/.test(i) && (/[a-z_]/.test(i) || /^\d{6,}$/.test(i))) ? { kind: "messenger", from: r, to: a + o.length } : wo(e, a);
}
function sc(e) {
  var t, r, a, o, s;
  let n = ac(e.slice(0, oc));
  return (s = (o = (a = (r = (t = Jn("email", Yl, n)) != null ? t : Jn("email", Jl, n)) != null ? r : Jn("messenger", Xl, n)) != null ? a : wo(n)) != null ? o : Jn("messenger", Ql, n)) != null ? s : Eo(n);
}
function Qn(e) {
  let n = sc(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}

// src/core/exchange/record-fault.ts
function Ne(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function Xn(e, n, t) {
  let r = Qn(e === "skill" ? Te(n) : n);
  return r === null ? null : Ne(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}
function nn(e, n) {
  let t = Gn(e, n, (a) => a), r = n.join(", ");
  return t === null ? Ne(e, "unknown-parameter", Q(e), r) : Ne(e, "near-parameter", Q(e), t.found, r);
}
function Ro(e, n) {
  return n.text(e.key, ...e.parameters);
}

// src/core/exchange/time-passed.ts
function qt(e, n) {
  return Math.max(0, Math.round((Date.parse(`${n}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function So(e, n) {
  let t = Math.floor(e / n), r = e - t * n;
  return t > 7 ? 0 : Math.floor(100 * (2 * n - r) / (2 * n * 2 ** t));
}
function To(e, n) {
  return Math.min(100, Math.floor(100 * e / n));
}
function Ue(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var ic = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [lc, cc] = [-720, 840];
function Zn(e) {
  var a, o;
  let n = e === "" ? null : ic.exec(e);
  if (n === null)
    return null;
  let t = Number((a = n[2]) != null ? a : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= lc && r <= cc ? r : null;
}
function he(e) {
  let n = Math.abs(e), t = [Math.floor(n / 60), n % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + t.join(":");
}
function et(e, n) {
  let t = Math.abs(e - n) % 1440;
  return Math.min(t, 1440 - t);
}

// src/core/exchange/read-record-values.ts
var ze = [
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
], jt = ["capacity", "for"], uc = 182, dc = 1e3;
function tn(e, n, t, r = {}) {
  var G;
  let a = [], o = (D) => {
    var H;
    return ((H = t.get(D)) != null ? H : "").trim() || null;
  }, s = (D, H, ...q) => (a.push(Ne(D, H, ...q)), null), i = (D, H, q, ...B) => {
    var K;
    let j = o(D);
    return j === null ? null : (K = H(j)) != null ? K : s(D, q, Q(j), ...B);
  }, l = (D, H, q) => {
    var j;
    let B = ((j = o(D)) != null ? j : "").split(";").map((K) => K.trim()).filter((K) => K !== "");
    return Array.from(new Set(B)).map((K) => {
      var oe;
      return (oe = H(K)) != null ? oe : s(D, q(K), Q(K));
    }).filter((K) => K !== null);
  }, c = (D) => {
    var q;
    let H = Xn(D, (q = o(D)) != null ? q : "", n);
    return a.push(...H === null ? [] : [H]), H !== null;
  }, u = (D) => (c(D), o(D)), d = (D, H) => c(D) ? null : i(D, (q) => Array.from(q).length <= H ? q : null, D, D, H), g = (D, H = "date", ...q) => {
    let B = o(D);
    return B === null || we(B) ? B : s(D, H, D, Q(B), ...q);
  }, p = c("skill") ? null : pc(o("skill"), s, r), m = i("level", (D) => vo(D, 1, en), "level", en), y = l("methods", (D) => Le.includes(D) ? D : null, () => "method"), h = (D) => {
    let H = g(D);
    return H !== null && r.date !== void 0 && H > r.date && s(D, "day-to-come", D, H), H;
  }, f = fc(l(
    "languages",
    ce,
    (D) => go(D) ? "proficiency" : "language"
  ).map(jn)), k = f.slice(0, Bn);
  f.length > Bn && s("languages", "many-languages", "languages", Bn), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && s("languages", "no-language", "languages");
  let x = e === "offer", E = x ? i("capacity", (D) => vo(D, 0, dc), "capacity", "capacity") : null, v = {
    kind: e,
    user: n,
    id: i("id", (D) => se.test(D) ? D : null, "id"),
    level: m,
    methods: Le.filter((D) => y.includes(D)),
    languages: k,
    capacity: E,
    region: d("region", io),
    timezone: i("timezone", Zn, "timezone"),
    for: x ? u("for") : null,
    affiliate: d("affiliate", Hn),
    note: u("note")
  }, A = h("since"), S = h("confirmed"), M = o("expires") !== null && !we(o("expires")), N = M ? gc(S != null ? S : A, r.date) : null, U = N === null ? g("expires", "end-paused") : (G = g("expires", "end", N)) != null ? G : N, _ = o("status") === null ? "open" : i("status", mc, "status"), w = _ != null ? _ : "paused", O = _ === null || M && N === null, T = O && w === "open" ? "paused" : w, I = g("until", T === "paused" ? "until" : "date"), L = P(R({}, v), {
    since: A,
    confirmed: S,
    expires: U,
    status: T,
    // No day opens again what nobody can read, or what would have no end then.
    until: O ? null : I
  }), F = ze.filter((D) => x || !jt.includes(D));
  return t.forEach((D, H) => {
    r.allowsOthers !== !0 && !F.includes(H) && D.trim() !== "" && a.push(nn(H, F));
  }), { values: p === null || k.length === 0 ? null : P(R({}, L), { skill: p }), faults: a };
}
function gc(e, n) {
  return e === null || n !== void 0 && e > n ? null : Ue(e, uc);
}
function pc(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: a = `${$e}/Skills.json` } = t, o = se.test(e), s = r === null || r.get(e) !== null ? null : r.find(e);
  if (s !== null)
    return s.id;
  if (!o || r !== null && r.get(e) === null) {
    let i = e.startsWith("xn--") ? Te(e) : e, l = r === null ? null : zn(i, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", Q(i), a) : n("skill", o ? "near-skill" : "near-skill-only", Q(i), a, l.words, l.skill);
  }
  return o ? e : null;
}
function mc(e) {
  var n;
  return (n = so.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function fc(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let a of e)
    n.set((r = (t = ce(a)) == null ? void 0 : t.code) != null ? r : a, a);
  return Array.from(n.values());
}
function vo(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-draft.ts
var Tn = 6;
function rn(e, n) {
  let [t = 0, r = 1, a = 1] = e.split("-").map(Number), o = new Date(Date.UTC(t, r + n, 0));
  return new Date(Date.UTC(o.getUTCFullYear(), o.getUTCMonth(), Math.min(a, o.getUTCDate()))).toISOString().slice(0, 10);
}
function nt(e, n, t) {
  return {
    kind: e,
    skill: "",
    level: null,
    methods: [],
    languages: t,
    capacity: null,
    region: null,
    timezone: null,
    for: null,
    affiliate: null,
    note: null,
    since: n,
    confirmed: n,
    expires: rn(n, Tn),
    status: "open",
    until: null
  };
}
function Oo(e, n) {
  var u, d, g;
  let t = e.template === re.offer ? "offer" : "seek", r = /* @__PURE__ */ new Map();
  e.parameters.forEach((p, m) => r.set(m, Ee(p)));
  let a = (p) => {
    let m = new Map(Array.from(r).concat(p)), { values: y } = tn(t, "", m, { taxonomy: n });
    return y === null ? null : on(y);
  }, [o, s] = [["skill", "none"], ["languages", "en"]], i = a([s]), l = a([o]), c = a([o, s]);
  return (g = a([])) != null ? g : P(R({}, c), { skill: (u = i == null ? void 0 : i.skill) != null ? u : "", languages: (d = l == null ? void 0 : l.languages) != null ? d : [] });
}
function on(e) {
  let {
    kind: n,
    skill: t,
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
    kind: n,
    skill: t,
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
function ve(e, n) {
  return Object.keys(on(e)).filter((t) => JSON.stringify(e[t]) !== JSON.stringify(n[t]));
}
function Vt(e, n, t) {
  let r = n.replace(/\D/g, ""), a = `${e.charAt(0)}${r.slice(2, 8)}-${r.slice(8, 12)}`, o = a;
  for (let s = 2; t.includes(o); s++)
    o = `${a}-${s}`;
  return o;
}

// src/ui/element.ts
function b(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((a) => r.setAttribute(a, n[a])), t.forEach((a) => {
    a !== null && r.appendChild(typeof a == "string" ? document.createTextNode(a) : a);
  }), r;
}
function Y(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function an(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function X(e, ...n) {
  let t = b("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function Z(...e) {
  return b("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function z(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/wiki/port.ts
var te = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function qe(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/i18n/localized-text.ts
function sn(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), a = r.includes("default"), o = n.languageChain.find((c) => r.includes(c) || a && c === t), s = o !== void 0 && r.includes(o) ? o : a ? "default" : r.sort()[0], i = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? t : s;
  return { text: i, language: l, direction: l === null ? "auto" : hc(l) };
}
var yc = [
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
function hc(e) {
  return yc.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/taxonomy.ts
var xc = 100;
function kc(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var c;
    return (c = t.get(l)) != null ? c : null;
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
      let c = l.parent !== null && t.has(l.parent) ? l.parent : null, u = s.get(c);
      u === void 0 ? s.set(c, [l]) : u.push(l);
    }
  let i = null;
  return {
    skills: e,
    locale: n,
    get: r,
    current: o,
    children: (l) => {
      var c;
      return (c = s.get(l)) != null ? c : [];
    },
    ancestors: (l) => a(l, (c) => c.parent, xc),
    find: (l) => {
      var c, u;
      return i = i != null ? i : wc(e, o), (u = (c = o(l.trim())) != null ? c : i.get(Rn(l))) != null ? u : null;
    }
  };
}
function Kt(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = ee(e) ? V(e, "skills") : void 0;
  ee(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, s) => {
    let i = Se("$.skills", s), l = ee(o) ? bc(o) : null;
    if (l === null) {
      let c = ee(o) ? V(o, "id") : o;
      n.push({ path: `${i}.id`, code: "bad-id", parameters: [Q(c)] });
    } else t.has(l.id) ? n.push({ path: `${i}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let a = ee(e) ? V(e, "locale") : null;
  return {
    taxonomy: kc(
      Array.from(t.values()),
      typeof a == "string" && We.test(a) ? a : null
    ),
    faults: n
  };
}
function tt(e, n, t) {
  var a;
  let r = (a = n == null ? void 0 : n.get(e)) != null ? a : null;
  return r === null ? { text: Te(e), language: null, direction: "auto" } : sn(r.label, t, n == null ? void 0 : n.locale);
}
function bc(e) {
  var o;
  let n = V(e, "id");
  if (typeof n != "string" || !se.test(n))
    return null;
  let t = (s) => {
    let i = V(e, s);
    return typeof i == "string" && i !== "" ? i : null;
  }, r = V(e, "capx"), a = t("replacedBy");
  return {
    id: n,
    label: (o = co(V(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: Ec(V(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: t("wikidata"),
    isRetired: V(e, "status") === "retired" || a !== null,
    replacedBy: a
  };
}
function Ec(e) {
  let n = {};
  if (ee(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || We.test(t)) && Array.isArray(r) && (n[t] = r.filter((a) => typeof a == "string"));
    }
  return n;
}
function wc(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (a) => {
    let o = /* @__PURE__ */ new Map();
    for (let s of e) {
      let i = n(s.id);
      for (let l of a(s)) {
        let c = Rn(l), u = o.get(c);
        o.set(c, u === void 0 || u === i ? i : null);
      }
    }
    o.forEach((s, i) => {
      t.has(i) || t.set(i, s);
    });
  };
  return r(Ut), r(Ht), t;
}

// src/core/exchange/reason-text.ts
function Ao(e, n) {
  return n.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((t) => Sc(t, n)));
}
function Po(e, n) {
  return n.text(`localskills-match-widened-${e}`);
}
function Rc(e, n) {
  return tt(e, n.taxonomy, n.messages).text;
}
function Sc(e, n) {
  let { messages: t } = n;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return Rc(e.skill, n);
  if ("language" in e)
    return n.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && t.has(r) ? t.text(r) : e.region;
  }
  return e.methods.map((r) => t.text(`localskills-template-method-${r}`)).reduce((r, a) => t.text("localskills-fault-list", r, a));
}

// src/core/exchange/search/search-query.ts
var Yt = {
  text: "",
  skill: null,
  direction: null,
  language: null,
  method: null,
  region: null,
  level: null,
  sort: "fit"
}, Jt = {
  text: "ls-text",
  skill: "ls-skill",
  direction: "ls-direction",
  language: "ls-language",
  method: "ls-method",
  region: "ls-region",
  level: "ls-level",
  sort: "ls-sort"
}, Mo = Object.keys(Jt), ym = Mo.map((e) => Jt[e]);
function Lo(e) {
  return Mo.filter((n) => e[n] !== Yt[n]).map((n) => [Jt[n], String(e[n])]);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function rt(e, n = !1) {
  let t = e.length, r = 0, a = "", o = 0, s = 16, i = 0, l = 0, c = 0, u = 0, d = 0;
  function g(x, E) {
    let v = 0, A = 0;
    for (; v < x || !E; ) {
      let S = e.charCodeAt(r);
      if (S >= 48 && S <= 57)
        A = A * 16 + S - 48;
      else if (S >= 65 && S <= 70)
        A = A * 16 + S - 65 + 10;
      else if (S >= 97 && S <= 102)
        A = A * 16 + S - 97 + 10;
      else
        break;
      r++, v++;
    }
    return v < x && (A = -1), A;
  }
  function p(x) {
    r = x, a = "", o = 0, s = 16, d = 0;
  }
  function m() {
    let x = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && ln(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && ln(e.charCodeAt(r)))
        for (r++; r < e.length && ln(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(x, r);
    let E = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && ln(e.charCodeAt(r))) {
        for (r++; r < e.length && ln(e.charCodeAt(r)); )
          r++;
        E = r;
      } else
        d = 3;
    return e.substring(x, E);
  }
  function y() {
    let x = "", E = r;
    for (; ; ) {
      if (r >= t) {
        x += e.substring(E, r), d = 2;
        break;
      }
      let v = e.charCodeAt(r);
      if (v === 34) {
        x += e.substring(E, r), r++;
        break;
      }
      if (v === 92) {
        if (x += e.substring(E, r), r++, r >= t) {
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
      if (v >= 0 && v <= 31)
        if (vn(v)) {
          x += e.substring(E, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return x;
  }
  function h() {
    if (a = "", d = 0, o = r, l = i, u = c, r >= t)
      return o = t, s = 17;
    let x = e.charCodeAt(r);
    if (Qt(x)) {
      do
        r++, a += String.fromCharCode(x), x = e.charCodeAt(r);
      while (Qt(x));
      return s = 15;
    }
    if (vn(x))
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
          for (r += 2; r < t && !vn(e.charCodeAt(r)); )
            r++;
          return a = e.substring(E, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let v = t - 1, A = !1;
          for (; r < v; ) {
            let S = e.charCodeAt(r);
            if (S === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, A = !0;
              break;
            }
            r++, vn(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, i++, c = r);
          }
          return A || (r++, d = 1), a = e.substring(E, r), s = 13;
        }
        return a += String.fromCharCode(x), r++, s = 16;
      // numbers
      case 45:
        if (a += String.fromCharCode(x), r++, r === t || !ln(e.charCodeAt(r)))
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
        for (; r < t && f(x); )
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
    if (Qt(x) || vn(x))
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
    scan: n ? k : h,
    getToken: () => s,
    getTokenValue: () => a,
    getTokenOffset: () => o,
    getTokenLength: () => r - o,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => o - u,
    getTokenError: () => d
  };
}
function Qt(e) {
  return e === 32 || e === 9;
}
function vn(e) {
  return e === 10 || e === 13;
}
function ln(e) {
  return e >= 48 && e <= 57;
}
var No;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(No || (No = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var vc = new Array(20).fill(0).map((e, n) => " ".repeat(n)), cn = 200, Oc = {
  " ": {
    "\n": new Array(cn).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(cn).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(cn).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(cn).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(cn).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(cn).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Xt;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Xt || (Xt = {}));
function Io(e, n, t = Xt.DEFAULT) {
  let r = rt(e, !1), a = [], o = 0;
  function s(T) {
    return T ? () => o === 0 && T(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(T) {
    return T ? (I) => o === 0 && T(I, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(T) {
    return T ? (I) => o === 0 && T(I, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) : () => !0;
  }
  function c(T) {
    return T ? () => {
      o > 0 ? o++ : T(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function u(T) {
    return T ? () => {
      o > 0 && o--, o === 0 && T(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(n.onObjectBegin), g = l(n.onObjectProperty), p = u(n.onObjectEnd), m = c(n.onArrayBegin), y = u(n.onArrayEnd), h = l(n.onLiteralValue), f = i(n.onSeparator), k = s(n.onComment), x = i(n.onError), E = t && t.disallowComments, v = t && t.allowTrailingComma;
  function A() {
    for (; ; ) {
      let T = r.scan();
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
      switch (T) {
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
          return T;
      }
    }
  }
  function S(T, I = [], L = []) {
    if (x(T), I.length + L.length > 0) {
      let F = r.getToken();
      for (; F !== 17; ) {
        if (I.indexOf(F) !== -1) {
          A();
          break;
        } else if (L.indexOf(F) !== -1)
          break;
        F = A();
      }
    }
  }
  function M(T) {
    let I = r.getTokenValue();
    return T ? h(I) : (g(I), a.push(I)), A(), !0;
  }
  function N() {
    switch (r.getToken()) {
      case 11:
        let T = r.getTokenValue(), I = Number(T);
        isNaN(I) && (S(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), I = 0), h(I);
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
  function U() {
    return r.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (M(!1), r.getToken() === 6 ? (f(":"), A(), O() || S(4, [], [
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
    let T = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (T || S(4, [], []), f(","), A(), r.getToken() === 2 && v)
          break;
      } else T && S(6, [], []);
      U() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), T = !0;
    }
    return p(), r.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : A(), !0;
  }
  function w() {
    m(), A();
    let T = !0, I = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (I || S(4, [], []), f(","), A(), r.getToken() === 4 && v)
          break;
      } else I && S(6, [], []);
      T ? (a.push(0), T = !1) : a[a.length - 1]++, O() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), I = !0;
    }
    return y(), T || a.pop(), r.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : A(), !0;
  }
  function O() {
    switch (r.getToken()) {
      case 3:
        return w();
      case 1:
        return _();
      case 10:
        return M(!0);
      default:
        return N();
    }
  }
  return A(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (S(4, [], []), !1) : O() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Co;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Co || (Co = {}));
var Fo;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Fo || (Fo = {}));
var Zt = Io;
var Do;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Do || (Do = {}));

// src/core/json/parse-json.ts
function Ie(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return Dc(n) ? { value: void 0, faults: [er] } : { value: n, faults: _c(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? $c(e) : er] };
  }
}
var Wo = { disallowComments: !0, allowTrailingComma: !1 }, Cc = 100, er = { path: "$", code: "json-too-deep", parameters: [] }, Fc = {
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
function Dc(e) {
  let n = [e].filter($o);
  for (let t = 0; n.length > 0; t++) {
    if (t === Cc)
      return !0;
    let r = [];
    for (let a of n)
      for (let o of Object.keys(a).map((s) => a[s]))
        $o(o) && r.push(o);
    n = r;
  }
  return !1;
}
function $o(e) {
  return typeof e == "object" && e !== null;
}
function $c(e) {
  var i;
  let n = null;
  try {
    Zt(e, {
      onError: (l, c, u) => {
        n = n != null ? n : { error: l, offset: c, length: u };
      }
    }, Wo);
  } catch (l) {
    return er;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), a = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((a === "}" || a === "]") && r.trim().endsWith(","))
    return _o("json-trailing-comma", e, r.lastIndexOf(","), a);
  let o = (i = Fc[t.error]) != null ? i : "json-invalid";
  return _o(o === "json-comma" ? a === "}" ? "json-list-end" : a === "]" ? "json-object-end" : o : o, e, t.offset, a);
}
function _o(e, n, t, r) {
  let a = n.slice(0, t).split(/\r\n?|\n/), o = a[a.length - 1].length + 1;
  return { path: "$", code: e, parameters: [a.length, o, Q(r)] };
}
function _c(e) {
  let n = [], t = [];
  return Zt(e, {
    onObjectBegin: () => {
      t.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      t.pop();
    },
    onObjectProperty: (r, a, o, s, i, l) => {
      let c = t[t.length - 1], u = c.get(r);
      if (u === void 0)
        c.set(r, s + 1);
      else {
        let d = l().reduce(Se, "$");
        n.push({
          path: Se(d, r),
          code: "json-duplicate-key",
          parameters: [Q(r), u, s + 1]
        });
      }
    }
  }, Wo), n;
}

// src/core/json/read-limits.ts
function nr(e, n, t, r, a, o) {
  let s = Object.keys(t), i = ee(e) ? e : {};
  e !== void 0 && !ee(e) && o.push({ path: n, code: "expected-object", parameters: [] });
  let l = [...s, ...a];
  for (let u of Object.keys(i))
    l.includes(u) || o.push({ path: Se(n, u), code: "unknown-property", parameters: [Q(u), l] });
  let c = {};
  for (let u of s) {
    let d = V(i, u), [g, p] = t[u], m = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    m !== null && o.push(R({ path: Se(n, u) }, m)), c[u] = d === void 0 || m !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var je = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], tr = {
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
}, Wc = 1e3, Uc = {
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
function Uo(e, n = "$.matching") {
  let t = [], r = nr(e, n, Uc, tr, ["weights"], t), a = ee(e) ? V(e, "weights") : void 0, o = Se(n, "weights"), s = Hc(je, () => [0, Wc]), i = nr(a, o, s, tr.weights, [], t);
  return je.every((l) => i[l] === 0) && (t.push({ path: o, code: "weights-zero", parameters: [] }), i = tr.weights), { options: P(R({}, r), { weights: i }), faults: t };
}
function Hc(e, n) {
  let t = {};
  return e.forEach((r) => {
    t[r] = n(r);
  }), t;
}

// src/core/analysis/sorted.ts
function ie(e, n) {
  return e < n ? -1 : +(e > n);
}

// src/core/exchange/current-exchange.ts
function rr(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-request.ts
var or = ["asked", "accepted", "declined", "expired", "done"], Bc = ["accepted", "done"];
function Ho(e) {
  return new Set(e.filter(({ state: n }) => Bc.includes(n)).map(({ seek: n }) => n));
}

// src/core/exchange/method-sets.ts
function Go(e) {
  return e.reduce((n, t) => n | 1 << Le.indexOf(t), 0);
}
function zo(e, n) {
  return Le.filter((t, r) => (e & n & 1 << r) !== 0);
}
function qo(e, n) {
  return e === 0 || n === 0 || (e & n) !== 0;
}
function jo(e, n) {
  return Math.floor(100 * Bo(e & n) / Bo(e | n));
}
function Bo(e) {
  let n = 0;
  for (let t = e; t !== 0; t >>= 1)
    n += t & 1;
  return n;
}

// src/core/exchange/participants.ts
var Gc = 3;
function Yo(e, n) {
  var k, x, E, v, A, S, M;
  let { records: t, requests: r = [], blocked: a = /* @__PURE__ */ new Set(), date: o, taxonomy: s = null } = e, i = t.slice().sort((N, U) => ie(Re(N), Re(U))), l = Ko(i.map(({ user: N }) => N)), c = /* @__PURE__ */ new Set();
  i.forEach((N) => Vo(N).forEach(([U]) => c.add(U)));
  let u = Array.from(c).sort(ie), d = Ko(u), g = r.filter(({ state: N }) => N === "accepted"), p = zc(g, ({ offer: N }) => N), m = Ho(r), y = [], h = /* @__PURE__ */ new Map(), f = { offer: [], seek: [] };
  for (let N of i) {
    let U = Re(N), _ = a.has(N.user) ? "blocked" : (k = wn(N, o)) != null ? k : N.kind === "seek" && m.has(U) ? "matched" : null, w = rr(N.skill, s);
    if (_ !== null) {
      y.push({ kind: N.kind, record: U, reason: _ }), N.kind === "offer" && h.set(w, ((x = h.get(w)) != null ? x : 0) + 1);
      continue;
    }
    let O = Vo(N).map(([G, D]) => [d.get(G), D]).sort(([G], [D]) => G - D), T = N.kind === "seek" ? 1 : (E = N.capacity) != null ? E : n.usualCapacity, L = N.confirmed !== null && N.confirmed <= o ? qt(N.confirmed, o) : null, F = qt((A = (v = N.since) != null ? v : N.confirmed) != null ? A : o, o);
    f[N.kind].push({
      index: f[N.kind].length,
      record: N,
      key: U,
      account: l.get(N.user),
      skill: w,
      level: (S = N.level) != null ? S : 0,
      methods: Go(N.methods),
      languages: O.map(([G]) => G),
      proficiencies: O.map(([, G]) => G),
      region: N.region === null ? null : N.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: L,
      freshness: L === null ? 0 : So(L, n.freshnessHalfLife),
      waitedDays: F,
      waiting: To(F, n.fullWaiting),
      capacity: T,
      room: N.kind === "seek" ? 1 : Math.max(0, T - ((M = p.get(U)) != null ? M : 0))
    });
  }
  return {
    seeks: f.seek,
    offers: f.offer,
    languages: u,
    absentOffers: h,
    absences: y.sort(
      (N, U) => ie(N.kind, U.kind) || ie(N.record, U.record)
    ),
    between: qc(r, i, l, s)
  };
}
function Vo(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let a of e.languages) {
    let o = ce(a);
    if (o !== null) {
      let s = po(o.code);
      n.set(s, Math.max((t = n.get(s)) != null ? t : 0, (r = o.proficiency) != null ? r : Gc));
    }
  }
  return Array.from(n);
}
function Ko(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    n.has(t) || n.set(t, n.size);
  }), n;
}
function zc(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var a;
    return t.set(n(r), ((a = t.get(n(r))) != null ? a : 0) + 1);
  }), t;
}
var ar = ["declined", "done", "accepted", "asked"];
function qc(e, n, t, r) {
  var l;
  let a = new Map(n.map((c) => [`${c.kind} ${Re(c)}`, c.skill])), o = (c) => t.get(c.slice(0, c.lastIndexOf("/"))), s = /* @__PURE__ */ new Map(), i = (c, u) => c * t.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [m, y] = [o(c), o(u)], h = [a.get(`offer ${u}`), g, a.get(`seek ${c}`)].filter((x) => x !== void 0);
    if (m === void 0 || y === void 0 || !ar.includes(d))
      continue;
    let f = i(m, y), k = (l = s.get(f)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? h.concat(p) : h.slice(0, 1)).forEach((x) => {
      let E = rr(x, r), v = k.get(E);
      (v === void 0 || ar.indexOf(d) < ar.indexOf(v)) && k.set(E, d);
    }), s.set(f, k);
  }
  return (c, u, d) => {
    var g, p;
    return s.size === 0 ? null : (p = (g = s.get(i(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function Xo(e, n) {
  let t = Qo(e.offers), r = /* @__PURE__ */ new Map();
  return Qo(e.seeks).forEach((a, o) => {
    var i;
    let s = /* @__PURE__ */ new Map();
    if (t.has(o)) {
      for (let l of a)
        for (let { skill: c, quality: u } of n.relatedTo(l))
          s.set(c, Math.max((i = s.get(c)) != null ? i : 0, u));
      r.set(o, s);
    }
  }), {
    // Asked for every pair, so it makes no objects.
    quality: (a, o) => {
      var l, c;
      let s = r.get(o), i = 0;
      if (s !== void 0)
        for (let u of (l = t.get(a)) != null ? l : Jo)
          i = Math.max(i, (c = s.get(u)) != null ? c : 0);
      return i;
    },
    best: (a, o) => {
      var s;
      return ((s = t.get(a)) != null ? s : Jo).map((i) => {
        var l, c;
        return { skill: i, quality: (c = (l = r.get(o)) == null ? void 0 : l.get(i)) != null ? c : 0 };
      }).reduce((i, l) => {
        var c;
        return l.quality > ((c = i == null ? void 0 : i.quality) != null ? c : 0) ? l : i;
      }, null);
    }
  };
}
var Jo = [];
function Qo(e) {
  let n = /* @__PURE__ */ new Map();
  for (let { account: r, skill: a } of e) {
    let o = n.get(r);
    o === void 0 ? n.set(r, /* @__PURE__ */ new Set([a])) : o.add(a);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r, a) => t.set(a, Array.from(r).sort())), t;
}

// src/core/exchange/score-pair.ts
var sr = 50, jc = [0, 20, 40, 70, 85, 95, 100], Vc = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, Zo = 540;
function aa(e, n) {
  let t = ir(e, n);
  return t === -1 ? null : { language: Math.floor(t / 8), proficiency: t % 8 };
}
function ir(e, n) {
  let t = e.languages, r = n.languages, a = -1, o = -1;
  for (let s = 0, i = 0; s < t.length && i < r.length; ) {
    let l = t[s] - r[i];
    if (l === 0) {
      let c = Math.min(e.proficiencies[s], n.proficiencies[i]);
      c > o && (o = c, a = t[s] * 8 + c);
    }
    l <= 0 && s++, l >= 0 && i++;
  }
  return a;
}
function On(e, n, t, r) {
  if (e.account === n.account)
    return "same-person";
  let a = t.between(e.account, n.account, n.skill);
  if (a !== null && a !== "expired")
    return a === "accepted" ? "asked" : a;
  let o = ir(e, n);
  return o === -1 || o % 8 < r.leastProficiency ? "language" : !r.ignoresMethods && !qo(e.methods, n.methods) ? "method" : n.room > 0 ? null : "room";
}
function sa(e, n) {
  let { weights: t } = e, r = je.reduce((o, s) => o + t[s], 0), a = (o) => Math.floor((20 * o + r) / (2 * r));
  return {
    score: (o, s, i) => a(
      t.skill * i + t.level * ea(o, s) + t.language * na(o, s) + t.method * ta(o, s) + t.place * ra(o, s) + t.reciprocity * n(o.account, s.account) + t.freshness * s.freshness + t.room * oa(s) + t.waiting * o.waiting
    ),
    qualities: (o, s, i) => ({
      skill: i,
      level: ea(o, s),
      language: na(o, s),
      method: ta(o, s),
      place: ra(o, s),
      reciprocity: n(o.account, s.account),
      freshness: s.freshness,
      room: oa(s),
      waiting: o.waiting
    }),
    points: (o) => {
      let s = {}, i = 0, l = 0;
      for (let c of je)
        i += t[c] * o[c], s[c] = a(i) - l, l += s[c];
      return s;
    }
  };
}
function ea(e, n) {
  var t;
  return e.level === 0 || n.level === 0 ? sr : (t = Vc[n.level - e.level]) != null ? t : 0;
}
function na(e, n) {
  let t = ir(e, n);
  return t === -1 ? 0 : jc[t % 8];
}
function ta(e, n) {
  return e.methods === 0 || n.methods === 0 ? sr : jo(e.methods, n.methods);
}
function ra(e, n) {
  let t = e.record.timezone, r = n.record.timezone;
  return t !== null && r !== null ? Math.max(0, Math.floor(100 * (Zo - et(t, r)) / Zo)) : e.region === null || n.region === null ? sr : e.region === n.region ? 100 : 0;
}
function oa({ room: e, capacity: n }) {
  return n === 0 ? 0 : Math.floor(100 * e / n);
}

// src/core/exchange/skill-relations.ts
var ia = { same: 100, narrower: 90, broader: 60, near: 30 }, Kc = { narrower: 10, broader: 15 }, Yc = 10;
function la(e) {
  let n = /* @__PURE__ */ new Map();
  return {
    relatedTo: (t) => {
      let r = n.get(t);
      return r === void 0 && (r = e === null ? [ca(t)] : Jc(t, e), n.set(t, r)), r;
    }
  };
}
function ca(e) {
  return { skill: e, relation: "same", quality: ia.same };
}
function Jc(e, n) {
  let t = /* @__PURE__ */ new Map([[e, ca(e)]]), r = (i, l, c) => {
    let u = !t.has(i);
    if (u) {
      let d = l === "near" ? 0 : Kc[l] * (c - 1);
      t.set(i, { skill: i, relation: l, quality: Math.max(Yc, ia[l] - d) });
    }
    return u;
  }, a = n.ancestors(e);
  a.forEach(({ id: i }, l) => r(i, "broader", l + 1));
  let o = [e];
  for (let i = 1; o.length > 0; i++) {
    let l = [];
    for (let c of o)
      l.push(...n.children(c).map(({ id: u }) => u).filter((u) => r(u, "narrower", i)));
    o = l;
  }
  let s = a[0];
  return s !== void 0 && n.children(s.id).forEach(({ id: i }) => r(i, "near", 1)), Array.from(t.values()).sort((i, l) => l.quality - i.quality || (i.skill < l.skill ? -1 : 1));
}

// src/core/exchange/pairing.ts
function ua(e, n) {
  var s;
  let t = Yo(e, n), r = la((s = e.taxonomy) != null ? s : null), a = Xo(t, r), o = /* @__PURE__ */ new Map();
  for (let i of t.offers) {
    let l = o.get(i.skill);
    l === void 0 ? o.set(i.skill, [i]) : l.push(i);
  }
  return {
    participants: t,
    relations: r,
    reciprocity: a,
    options: n,
    offersOf: o,
    scorer: sa(n, a.quality)
  };
}
function ot(e) {
  return { ignoresMethods: !1, leastProficiency: e.leastProficiency };
}
function Ve({ relation: e }) {
  return e !== "near";
}
function da(e) {
  let { participants: n, scorer: t } = e, { seeks: r } = n, a = ot(e.options), o = r.reduce((u, { skill: d }) => e.relations.relatedTo(d).filter(Ve).reduce(
    (g, p) => {
      var m, y;
      return g + ((y = (m = e.offersOf.get(p.skill)) == null ? void 0 : m.length) != null ? y : 0);
    },
    u
  ), 0), s = new Int32Array(r.length + 1), i = new Int32Array(o), l = new Int16Array(o), c = 0;
  return r.forEach((u) => {
    An(e, u, Ve, (d, g) => {
      On(u, d, n, a) === null && (i[c] = d.index, l[c++] = t.score(u, d, g.quality));
    }), s[u.index + 1] = c;
  }), { starts: s, others: i.subarray(0, c), scores: l.subarray(0, c) };
}
function ga(e, n) {
  let t = new Int32Array(n + 1);
  e.others.forEach((s) => {
    t[s + 1]++;
  });
  for (let s = 0; s < n; s++)
    t[s + 1] += t[s];
  let r = t.slice(), a = new Int32Array(e.others.length), o = new Int16Array(e.others.length);
  for (let s = 0; s + 1 < e.starts.length; s++)
    for (let i = e.starts[s]; i < e.starts[s + 1]; i++) {
      let l = r[e.others[i]]++;
      a[l] = s, o[l] = e.scores[i];
    }
  return { starts: t, others: a, scores: o };
}
function An(e, n, t, r) {
  for (let a of e.relations.relatedTo(n.skill)) {
    let o = t(a) ? e.offersOf.get(a.skill) : void 0;
    if (o !== void 0)
      for (let s of o)
        r(s, a);
  }
}
function pa(e, n, t) {
  var r;
  return (r = e.relations.relatedTo(n.skill).find(({ skill: a }) => a === t.skill)) != null ? r : null;
}
function ma(e, n) {
  let t = /* @__PURE__ */ new Map(), r = ot(e.options);
  return An(e, n, Ve, (a) => {
    var s;
    let o = On(n, a, e.participants, r);
    o !== null && t.set(o, ((s = t.get(o)) != null ? s : 0) + 1);
  }), t;
}

// src/core/wikitext/text-memo.ts
function fa(e) {
  let n = /* @__PURE__ */ new Map();
  return (t) => {
    let r = n.get(t);
    if (r !== void 0)
      return r;
    n.size === 512 && (n = /* @__PURE__ */ new Map());
    let a = e(t);
    return n.set(t, a), a;
  };
}

// src/core/wikitext/title.ts
var ya = [
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
], Qc = 255, Xc = /[\u200e\u200f\u202a-\u202e]+/g, Zc = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, eu = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, nu = /(?:^|\/)\.\.?(?:\/|$)/, tu = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, ru = /[\u01c4-\u01cc\u01f1-\u01f3]/, ou = /[\u10d0-\u10ff]/;
function au(e) {
  if (ru.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (ou.test(e))
    return e;
  if (n.length > e.length && e !== "\u0149") {
    let t = n.replace(/\u0399$/, "\u0345");
    if (t !== n) {
      let a = t.normalize("NFC");
      return a.length === 1 ? a : t;
    }
    let r = String.fromCodePoint(n.codePointAt(0));
    return r + n.slice(r.length).toLowerCase();
  }
  return n;
}
function ha(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return au(n) + e.slice(n.length);
}
function su(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function lr(e) {
  return e.replace(Xc, "").replace(Zc, " ").replace(/^ | $/g, "");
}
function iu(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function lu(e) {
  let n = Un(
    e,
    (t) => iu(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function xa(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, a = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let s of o)
      a.set(lr(s).toLowerCase(), o[0]);
  return (o) => {
    let s = lr(lu(o));
    if (s.includes("\uFFFD") || tu.test(s))
      return null;
    let i = n;
    s.charAt(0) === ":" && (i = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let u = a.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (i = u, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || eu.test(s) || nu.test(s) || su(s) > Qc ? null : (i === "" ? "" : `${i}:`) + (r ? ha(s) : s);
  };
}
var cu = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, uu = fa((e) => ha(lr(e.normalize("NFC"))));
function xe(e) {
  return cu.test(e) ? e : uu(e);
}

// src/core/exchange/record-ids.ts
var du = 48;
function at(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: o }, s) => `${o} ${s}`, a = e.map((o) => {
    let s = o.id !== null && !n.has(r(o, o.id));
    return s && n.add(r(o, o.id)), s;
  });
  return e.map((o, s) => {
    var c;
    if (a[s] === !0)
      return { record: P(R({}, o), { id: o.id }), faults: [] };
    let i = o.skill, l = (c = t.get(r(o, i))) != null ? c : 2;
    for (; n.has(r(o, i)); l++) {
      let u = `-${l}`;
      i = o.skill.slice(0, du - u.length) + u;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, i)), { record: P(R({}, o), { id: i }), faults: o.id === null ? [] : [Ne("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-records-file.ts
function ka(e, n = {}) {
  let t = [], r = [], a = /* @__PURE__ */ new Set(), o = [], s = /* @__PURE__ */ new Map(), i = 0, l = (c, u) => {
    t.push({ line: i, fault: c, isLeftOut: u });
  };
  for (let c of e) {
    if (i++, c.trim() === "")
      continue;
    let u = pu(c.trim()), d = u === null ? null : V(u, "kind");
    if (u === null)
      l(Ke(null, "not-json"), !0);
    else if (d === "request") {
      let g = fu(u);
      "key" in g ? l(g, !0) : r.push(g);
    } else if (d !== "offer" && d !== "seek" && d !== "blocked")
      l(Ke("kind", "kind", Q(d), "offer, seek, request, blocked"), !0);
    else {
      let g = mu(u);
      if (g === null)
        l(Ke("user", "user"), !0);
      else if (d === "blocked")
        a.add(g);
      else {
        let p = yu(u), m = tn(d, g, p.values, P(R({}, n), { allowsOthers: !0 })), { values: y } = m, h = y === null || y.id === null ? null : `${d} ${g}/${y.id}`, f = h === null ? void 0 : s.get(h);
        [...p.faults, ...m.faults].forEach((k) => l(k, y === null)), f !== void 0 ? l(Ke("id", "twice", Re(y), f), !0) : y !== null && (o.push({ line: i, values: y }), h !== null && s.set(h, i));
      }
    }
  }
  return { records: gu(o.map(({ values: c }) => c)), requests: r, blocked: a, faults: t };
}
function gu(e) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) {
    let a = n.get(r.user);
    a === void 0 ? n.set(r.user, [r]) : a.push(r);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r) => at(r).forEach(({ record: a }, o) => {
    t.set(r[o], a);
  })), e.map((r) => t.get(r));
}
function Ke(e, n, ...t) {
  return { parameter: e, key: `localskills-records-fault-${n}`, parameters: t };
}
function pu(e) {
  try {
    let n = JSON.parse(e);
    return ee(n) ? n : null;
  } catch (n) {
    return null;
  }
}
function mu(e) {
  let n = V(e, "user"), t = typeof n == "string" ? xe(n) : "";
  return t === "" || t.includes("/") ? null : t;
}
function fu(e) {
  let [n, t] = ["seek", "offer"].map((l) => {
    let c = V(e, l);
    return typeof c == "string" ? /^([^/]+)\/([a-z0-9-]{1,48})$/.exec(c.trim()) : null;
  }).map((l) => l === null ? null : Re({ user: xe(l[1]), id: l[2] })), r = V(e, "state");
  if (typeof n != "string" || typeof t != "string")
    return Ke(typeof n == "string" ? "offer" : "seek", "request");
  let a = V(e, "skill"), o = typeof a == "string" && se.test(a) ? { skill: a } : {}, s = V(e, "skills"), i = Array.isArray(s) ? { skills: s.filter((l) => typeof l == "string" && se.test(l)) } : {};
  return or.includes(r) ? R(R({ seek: n, offer: t, state: r }, o), i) : Ke("state", "state", Q(r), or.join(", "));
}
function yu(e) {
  var a;
  let n = /* @__PURE__ */ new Map(), t = [], r = (o) => typeof o == "string" || typeof o == "number";
  for (let o of ze) {
    let s = (a = V(e, o)) != null ? a : null, i = Array.isArray(s) ? s : [s];
    s !== null && (i.every(r) ? n.set(o, i.join(";")) : t.push(Ke(o, "value", o, Q(s))));
  }
  return { values: n, faults: t };
}

// src/core/exchange/crowding.ts
function cr(e, n, t) {
  let { listsPerPlace: r, crowding: a, mostPlaces: o } = t, s = e.length, i = Array.from(n).reduce((k, x) => Math.max(k, x), -1) + 1, l = new Int32Array(i), c = Array.from({ length: i }, () => []);
  for (let k = 0; k < s; k++) {
    let x = n[k], E = l[x] + e[k];
    l[x] = Math.min(o, E), c[x].push(k);
  }
  let u = new Int32Array(s), d = new Uint8Array(s), g = new Int32Array(s), p = new Int32Array(i), m = /* @__PURE__ */ new Set(), y = /* @__PURE__ */ new Set(), h = (k, x) => Math.floor(k / x), f = (k) => {
    let x = n[k], E = Math.max(
      h(g[k], e[k]),
      h(p[x], l[x])
    );
    u[k] = a * E, d[k] = +(E >= r);
  };
  return {
    penalties: u,
    full: d,
    add(k, x) {
      let E = n[k], v = k * 67108864 + x;
      if (m.has(v))
        return;
      m.add(v), g[k]++, f(k);
      let A = E * 67108864 + x;
      y.has(A) || (y.add(A), p[E]++, p[E] % l[E] === 0 && c[E].forEach(f));
    }
  };
}

// src/core/exchange/reasons.ts
function ba(e, n, t, r) {
  let a = e.scorer.qualities(n, t, r.quality), o = e.scorer.points(a), s = hu(e, n, t, r, a), i = [];
  for (let l of je) {
    let c = s[l];
    c !== null && i.push({ part: l, code: c.code, parameters: c.parameters, points: o[l] });
  }
  return i;
}
function ne(e, ...n) {
  return { code: e, parameters: n };
}
function hu(e, n, t, r, a) {
  let o = e.reciprocity.best(n.account, t.account);
  return {
    skill: r.relation === "same" ? ne("skill-same", { skill: t.skill }) : ne(`skill-${r.relation}`, { skill: t.skill }, { skill: n.skill }),
    level: n.level === 0 || t.level === 0 ? ne("level-unknown") : ne(t.level < n.level ? "level-low" : "level-fits", t.level, n.level),
    language: xu(e, n, t),
    method: ku(n, t),
    place: bu(n, t),
    reciprocity: o === null ? null : ne("reciprocal", { skill: o.skill }),
    freshness: t.confirmedDays === null ? ne("confirmed-unknown") : t.confirmedDays === 0 ? ne("confirmed-today") : ne("confirmed-days", t.confirmedDays),
    room: ne("room", t.room, t.capacity),
    waiting: a.waiting === 0 ? null : ne("waiting", n.waitedDays)
  };
}
function xu(e, n, t) {
  let r = aa(n, t);
  if (r === null)
    return null;
  let a = r.proficiency >= e.options.leastProficiency;
  return ne(a ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function ku(e, n) {
  if (e.methods === 0 || n.methods === 0)
    return ne("methods-any");
  let t = zo(e.methods, n.methods);
  return t.length === 0 ? ne("methods-different") : ne("methods", { methods: t });
}
function bu(e, n) {
  let [t, r] = [e.record.timezone, n.record.timezone];
  if (t !== null && r !== null) {
    let a = et(t, r);
    return a === 0 ? ne("timezone-same") : ne("timezone-apart", a / 60);
  }
  return e.region === null || n.region === null ? ne("place-unknown") : e.region === n.region ? ne("region-same", { region: n.record.region }) : ne("region-different");
}
function Ea(e, n) {
  let t = [];
  ma(e, n).forEach((a, o) => t.push(ne(`limit-${o}`, a))), t.sort((a, o) => a.code < o.code ? -1 : 1);
  let r = e.relations.relatedTo(n.skill).filter(Ve).reduce((a, { skill: o }) => {
    var s;
    return a + ((s = e.participants.absentOffers.get(o)) != null ? s : 0);
  }, 0);
  return r > 0 && t.push(ne("limit-absent", r)), t.length > 0 ? t : [ne("no-offer", { skill: n.skill })];
}

// src/core/exchange/spread.ts
function ur(e, n) {
  let { starts: t, others: r, scores: a } = e, { people: o, owners: s, crowding: i, order: l, length: c } = n, { penalties: u, full: d } = i, g = Array.from({ length: t.length - 1 }, () => []), p = Eu(e, o), m = g.map((h, f) => f).filter((h) => p[h] > 0).sort((h, f) => p[h] - p[f] || l(h, f)), y = (h, f) => g[h].some((k) => o[r[k]] === o[f]);
  for (let h = 0; h < c && m.length > 0; h++)
    m = m.filter((f) => {
      let k = t[f + 1], x = -1, E = -1 / 0;
      for (let v = t[f]; v < k; v++) {
        let A = r[v], S = a[v] - u[A];
        (S > E || S === E && A < r[x]) && (h === 0 || d[A] === 0) && !y(f, A) && (x = v, E = S);
      }
      return x !== -1 && (g[f].push(x), i.add(r[x], s[f])), x !== -1;
    });
  return g.forEach((h) => h.sort((f, k) => a[k] - a[f] || r[f] - r[k])), g;
}
function Eu({ starts: e, others: n }, t) {
  let r = new Int32Array(e.length - 1), a = new Int32Array(Array.from(t).reduce((o, s) => Math.max(o, s), 0) + 1);
  for (let o = 0; o < r.length; o++)
    for (let s = e[o]; s < e[o + 1]; s++) {
      let i = t[n[s]];
      a[i] !== o + 1 && (a[i] = o + 1, r[o]++);
    }
  return r;
}

// src/core/exchange/shortlists.ts
function Ra(e, n = da(e)) {
  let { participants: { seeks: t, offers: r }, options: a } = e, o = (m, y) => Sa(e, t[m], r[y], null), s = r.map(({ account: m }) => m), i = t.map(({ account: m }) => m), l = cr(r.map(({ room: m }) => Math.max(1, m)), s, a), c = ur(n, {
    people: s,
    owners: i,
    crowding: l,
    length: a.shortlistLength,
    order: (m, y) => wa(t, m, y)
  }), u = c.map((m, y) => m.map((h) => o(y, n.others[h]))), d = /* @__PURE__ */ new Map();
  t.map(({ index: m }) => m).sort((m, y) => wa(t, m, y)).forEach((m) => {
    let y = u[m], h = new Set(c[m].map((k) => r[n.others[k]].account)), f = Ru(e, t[m], h, l);
    y.length > 0 ? y.push(...f) : d.set(m, f);
  });
  let g = ga(n, r.length), p = ur(g, {
    people: i,
    owners: s,
    crowding: cr(t.map(() => 1), i, a),
    length: a.shortlistLength,
    order: (m, y) => m - y
  }).map((m, y) => m.map((h) => o(g.others[h], y)));
  return {
    seeks: u.map((m, y) => ({ seek: t[y].key, suggestions: m })).filter(({ suggestions: m }) => m.length > 0),
    offers: p.map((m, y) => ({ offer: r[y].key, suggestions: m })).filter(({ suggestions: m }) => m.length > 0),
    unmatched: t.filter(({ index: m }) => d.has(m)).map((m) => {
      var y;
      return { seek: m.key, reasons: Ea(e, m), nearest: (y = d.get(m.index)) != null ? y : [] };
    })
  };
}
function wa(e, n, t) {
  return e[t].waitedDays - e[n].waitedDays || n - t;
}
function Sa(e, n, t, r) {
  let a = pa(e, n, t);
  return {
    seek: n.key,
    offer: t.key,
    score: e.scorer.score(n, t, a.quality),
    reasons: ba(e, n, t, a),
    widened: r
  };
}
function wu(e) {
  let n = ot(e), t = P(R({}, n), { ignoresMethods: !0 });
  return [
    { widening: "near-skill", isForFew: !0, leniency: n },
    { widening: "any-method", isForFew: !1, leniency: t },
    { widening: "basic-language", isForFew: !1, leniency: P(R({}, t), { leastProficiency: 1 }) }
  ];
}
function Ru(e, n, t, r) {
  let { options: a } = e, o = [], s = () => a.shortlistLeast - t.size;
  for (let { widening: i, isForFew: l, leniency: c } of wu(a)) {
    let u = t.size === 0;
    if (u || l && s() > 0) {
      let d = [];
      An(e, n, (p) => !l || !Ve(p), (p, m) => {
        if ((u || r.full[p.index] === 0) && On(n, p, e.participants, c) === null) {
          let y = r.penalties[p.index];
          d.push({ offer: p, value: e.scorer.score(n, p, m.quality) - y });
        }
      }), d.sort((p, m) => m.value - p.value || p.offer.index - m.offer.index);
      let g = t.size + Math.max(1, s());
      for (let { offer: p } of d)
        t.size < g && !t.has(p.account) && (t.add(p.account), r.add(p.index, n.account), o.push(Sa(e, n, p, i)));
    }
  }
  return o.sort((i, l) => l.score - i.score || (i.offer < l.offer ? -1 : 1));
}

// src/core/exchange/suggest-for-one.ts
function Ta(e) {
  let n = ee(e) ? V(e, "pages") : void 0;
  return Array.isArray(n) ? n.filter((t) => typeof t == "string") : [];
}
function va(e, n) {
  let t = e.reduce((i, l) => {
    let c = ee(l) ? V(l, "lines") : void 0;
    return Array.isArray(c) ? i.concat(c.filter((u) => typeof u == "string")) : i;
  }, []), [r] = e, { records: a, requests: o, blocked: s } = ka(t, { taxonomy: n });
  return {
    records: a,
    requests: o,
    blocked: s,
    pageOf: Su(t),
    options: Uo(ee(r) ? V(r, "matching") : void 0).options
  };
}
function Su(e) {
  let n = /* @__PURE__ */ new Map();
  for (let t of e) {
    let { value: r } = t.includes('"page"') ? Ie(t) : { value: null }, a = (c) => {
      let u = ee(r) ? V(r, c) : void 0;
      return typeof u == "string" ? u : null;
    }, [o, s, i, l] = [a("kind"), a("user"), a("id"), a("page")];
    o !== null && s !== null && i !== null && l !== null && n.set(`${o} ${s}/${i}`, l);
  }
  return n;
}
function Oa(e, n, t, r) {
  var m, y, h, f, k, x;
  let { requests: a, blocked: o, options: s } = n, i = n.records.filter(({ kind: E, user: v }) => E !== e.kind && v !== e.user), l = ua({ records: [e, ...i], requests: a, blocked: o, date: t, taxonomy: r }, s), { seeks: c, offers: u, unmatched: d } = Ra(l), g = i.some(({ skill: E, status: v, user: A }) => E === e.skill && v === "open" && !o.has(A));
  if (e.kind === "offer")
    return { suggestions: (y = (m = u[0]) == null ? void 0 : m.suggestions) != null ? y : [], isNearest: !1, hasOthers: g };
  let p = (f = (h = c[0]) == null ? void 0 : h.suggestions) != null ? f : [];
  return p.length > 0 ? { suggestions: p, isNearest: !1, hasOthers: g } : { suggestions: (x = (k = d[0]) == null ? void 0 : k.nearest) != null ? x : [], isNearest: !0, hasOthers: g };
}

// src/core/exchange/steps/exchange-step.ts
var it = ["decline", "withdraw"], Pn = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Aa = ["learned", "partly", "not-met"];
function st(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function dr(e) {
  let n = e.lastIndexOf("/"), t = xe(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !se.test(r) ? null : `${t}/${r}`;
}
function Ce(e) {
  return [st(e.seek), st(e.offer)];
}

// src/ui/survey-text.ts
function Tu(e, n, t) {
  return n.language !== t.language && (n.language !== null && (e.lang = n.language), e.dir = n.direction), e;
}
function gr(e, n) {
  return Tu(b("span", {}, e.text), e, n);
}

// src/ui/exchange/skill-words.ts
function de(e, n, t) {
  return n != null && n.get(e) ? gr(tt(e, n, t), t) : b("bdi", {}, Te(e));
}
function He(e, n, t) {
  var r;
  return (r = de(e, n, t).textContent) != null ? r : e;
}
function pr(e, n, t) {
  var r;
  return ((r = n == null ? void 0 : n.ancestors(e)) != null ? r : []).map(({ label: a }) => sn(a, t, n == null ? void 0 : n.locale).text).reverse();
}
function mr(e, n) {
  return e.join(n.direction === "rtl" ? " \u2039 " : " \u203A ");
}

// src/ui/exchange/fitting-people.ts
var vu = 3, Ou = /-unknown$/;
function Au(e, n, t) {
  return C(this, null, function* () {
    let { wiki: r, titles: a, now: o } = t, s = (u) => C(null, null, function* () {
      let d = yield r.readPages(u);
      return u.map((g) => {
        var p, m;
        return Ie((m = (p = d.get(g)) == null ? void 0 : p.latest.text) != null ? m : "").value;
      });
    }), [i] = yield s([a.matchesData()]);
    if (i == null)
      return null;
    let l = Ta(i).filter((u) => u.startsWith(`${a.matches()}/`)), c = va([i, ...l.length === 0 ? [] : yield s(l)], n.taxonomy);
    return P(R({}, Oa(e, c, o().toISOString().slice(0, 10), n.taxonomy)), { pageOf: c.pageOf });
  });
}
function Pa(e, n, t, r) {
  let { messages: a, titles: o, pageUrl: s } = t, i = (g, ...p) => a.text(`localskills-exchange-fitting-${g}`, ...p), l = e.kind === "offer" ? "seek" : "offer", c = { messages: a, taxonomy: n.taxonomy, languageName: t.languageName }, u = (g, p) => {
    let m = g[l], y = st(m), h = g.reasons.filter(({ code: f }) => !Ou.test(f)).map((f) => Ao(f, c));
    return b(
      "li",
      {},
      b("a", {
        class: "ext-localSkills-exchange-fitting-person",
        href: `${s(p != null ? p : o.people(y))}#${l}-${m.slice(y.length + 1)}`
      }, b("bdi", {}, y)),
      g.widened === null ? null : b("div", {}, Po(g.widened, a)),
      b("div", { class: "ext-localSkills-making-help" }, h.join(" \xB7 ")),
      t.ask === null ? null : z(
        // Messages used here: localskills-start-ask-learn, localskills-start-ask-teach
        a.text(l === "offer" ? "localskills-start-ask-learn" : "localskills-start-ask-teach", y),
        "normal",
        () => r(g)
      ).$element[0]
    );
  }, d = b("div", { role: "status", class: "ext-localSkills-exchange-fitting" }, b("p", {}, i("loading")));
  return Au(e, n, t).then((g) => {
    var p;
    if (g === null || g.suggestions.length === 0) {
      let m = (p = de(e.skill, n.taxonomy, a).textContent) != null ? p : "", y = {};
      Lo(P(R({}, Yt), { skill: e.skill, direction: l })).forEach(([h, f]) => {
        y[h] = f;
      }), Y(
        d,
        b("p", {}, i(`${(g == null ? void 0 : g.hasOthers) === !0 ? "none" : "nobody"}-${e.kind}`, m)),
        (g == null ? void 0 : g.hasOthers) !== !0 ? null : b("p", {}, b("a", {
          href: s(o.exchange(), y),
          target: "_blank"
        }, i("see-all")))
      );
    } else
      Y(
        d,
        b("h3", {}, g.isNearest ? i("nearest") : i(`${l}s`)),
        b("ul", {}, ...g.suggestions.slice(0, vu).map((m) => u(m, g.pageOf.get(`${l} ${m[l]}`))))
      );
  }, () => Y(d)), d;
}

// src/ui/exchange/done-screen.ts
function Ma(e) {
  let { context: n, own: t, done: r, page: a, made: o, next: s, onNext: i, onList: l, onClose: c } = e, { messages: u, pageUrl: d, showMine: g } = n, p = r === "offer" || r === "seek", m = (y, h = y) => b("a", { href: d(y) }, h);
  return {
    // Messages used here: localskills-exchange-done-offer, localskills-exchange-done-seek and so on
    element: b(
      "div",
      {},
      b("h2", { tabindex: "-1" }, u.text(`localskills-exchange-done-${r}`)),
      e.notice,
      r === "delete" ? b("p", {}, m(a)) : X(
        "success",
        b("p", {}, u.text("localskills-exchange-done-page"), " ", m(a)),
        p ? b("p", {}, u.text(`localskills-exchange-next-${r}`)) : null
      ),
      e.told,
      o === null ? null : Pa(o, t, n, (y) => {
        var f;
        let h = o.kind === "offer" ? "seek" : "offer";
        (f = n.ask) == null || f.call(n, { mine: Re(o), kind: h, key: y[h], skill: o.skill }), c();
      }),
      t.board !== null && p ? b("p", {}, m(t.board, u.text("localskills-exchange-board"))) : null
    ),
    buttons: [
      s === null ? z(u.text("localskills-exchange-close-dialog"), "primary", c) : z(u.text("localskills-exchange-go-on", He(s, t.taxonomy, u)), "primary", i),
      ...g === null || !p ? [] : [z(u.text("localskills-exchange-mine"), "normal", () => {
        g(), c();
      })],
      z(u.text("localskills-exchange-list-button"), "quiet", l)
    ]
  };
}

// src/ui/survey-form/confirm-control.ts
function lt(e) {
  let { messages: n, label: t, explanation: r, yes: a, act: o } = e, s = (u) => {
    c.hidden = !u, i.toggle(!u), (u ? l : i).focus();
  }, i = z(t, "quiet", () => s(!0)), l = z(n.text("localskills-form-withdraw-no"), "normal", () => s(!1)), c = b(
    "div",
    { role: "group", "aria-label": t },
    X("warning", ...r, Z(z(a, "destructive", o), l))
  );
  return c.hidden = !0, b("div", { class: "ext-localSkills-form-confirm" }, i.$element[0], c);
}

// src/ui/survey-form/draft.ts
var Pu = 400;
function La(e) {
  let n = null, t = !1, r = () => (n !== null && (window.clearTimeout(n), n = null), t && e() && (t = !1), !t), a = () => {
    r();
  }, o = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", a), document.addEventListener("visibilitychange", a), window.addEventListener("beforeunload", o), {
    changed() {
      t = !0, n !== null && window.clearTimeout(n), n = window.setTimeout(r, Pu);
    },
    keep: r,
    settle() {
      t = !1, r();
    },
    stop() {
      t = !1, r(), window.removeEventListener("pagehide", a), document.removeEventListener("visibilitychange", a), window.removeEventListener("beforeunload", o);
    }
  };
}

// src/ui/wiki-words.ts
var Mu = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Lu = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function Na(e, n) {
  Array.from(e.childNodes).forEach((t) => {
    if (t.nodeType === Node.TEXT_NODE)
      n.appendChild(document.createTextNode(t.nodeValue || ""));
    else if (t.nodeType === Node.ELEMENT_NODE && !Lu.includes(t.nodeName.toUpperCase())) {
      let r = t, a = n, o = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(o) ? a = b("a", { href: o, target: "_blank", rel: "noopener" }) : Mu.includes(r.nodeName) && (a = document.createElement(r.nodeName), r.dir && (a.dir = r.dir), r.lang && (a.lang = r.lang)), Na(r, a), a !== n && n.appendChild(a);
    }
  });
}
function fr(e) {
  let n = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return Na(new DOMParser().parseFromString(e, "text/html").body, n), n;
}

// src/ui/survey-form/text-to-copy.ts
function Ia(e, n, t, r = !1) {
  let [a, o] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], s = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  s.$input.attr({ "aria-label": t.text(a), dir: "auto" });
  let i = z(t.text("localskills-save-copy"), "normal", () => {
    s.select(), document.execCommand("copy") && i.setLabel(t.text("localskills-save-copied"));
  });
  return b(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    b("summary", {}, t.text(a)),
    b("p", {}, t.text(o)),
    s.$element[0],
    Z(i),
    b("p", {}, b("a", { href: n, target: "_blank", rel: "noopener" }, t.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Nu = ["offline", "session-lost", "read-only", "rate-limited", "other"], Iu = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Ca = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Cu(e, n) {
  let { context: { messages: t }, fault: r, isOther: a, tryAgain: o } = e, { question: s, imageUrl: i } = r.details.captcha, l = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    l.getValue().trim() !== "" && o({ captcha: { id: n, word: l.getValue().trim() } });
  };
  return l.on("enter", c), b(
    "div",
    { class: "ext-localSkills-form-captcha" },
    i === null ? null : b("img", { src: i, alt: t.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(l, {
      align: "top",
      label: s || t.text("localskills-save-captcha-answer")
    }).$element[0],
    Z(z(t.text(a === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function Fa(e) {
  var k, x;
  let { context: n, fault: t, title: r, pageText: a, isKept: o, isOther: s = !1, tryAgain: i } = e, { messages: l, pageUrl: c } = n, { reason: u, explanation: d, details: g } = t, p = (x = (k = g.captcha) == null ? void 0 : k.id) != null ? x : null, m = u === "captcha" && p === null, y = s && Ca.includes(u), h = m ? l.text(s ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${y ? "page-" : ""}${u}`, n.user === null ? "" : n.user.name), f = [
    b("p", {}, b("strong", {}, l.text("localskills-save-failed")), " ", h),
    b("p", {}, l.text(o ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? f.push(b("p", {}, l.text("localskills-save-wiki-says")), fr(g.html)) : d !== "" && f.push(
    b("p", {}, l.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && f.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: n.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), p !== null && f.push(Cu(e, p)), u === "filter-warning" && f.push(Z(z(
    l.text(s ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => i({ warningsAccepted: !0 })
  ))), Nu.includes(u) && f.push(Z(z(l.text("localskills-save-try-again"), "normal", () => i()))), (m || Iu.includes(u)) && f.push(Ia(a, c(r, { action: "edit" }), l, s)), X(u === "filter-warning" ? "warning" : "error", ...f);
}
function Da(e, n, t = !1) {
  let { messages: r } = e, { html: a } = n.details, o = t && Ca.includes(n.reason);
  return X(
    "warning",
    b(
      "p",
      {},
      b("strong", {}, r.text(t ? "localskills-save-page-refused" : "localskills-form-refused")),
      " ",
      r.text(`localskills-save-${o ? "page-" : ""}${n.reason}`)
    ),
    a === void 0 ? null : b("p", {}, r.text("localskills-save-wiki-says")),
    a === void 0 ? null : fr(a)
  );
}

// src/ui/exchange/exchange-draft.ts
function Fu(e) {
  return typeof e == "object" && e !== null && (e.kind === "offer" || e.kind === "seek") && typeof e.skill == "string" && Array.isArray(e.methods) && Array.isArray(e.languages) && typeof e.status == "string";
}
function $a(e, n) {
  let { storage: t, wikiId: r, user: a } = e, o = `localskills-exchange/${r}/${a.name}/${n === null ? "new" : `${n.name.kind}-${n.name.id}`}`;
  return {
    read() {
      let s = t.get(o);
      try {
        let i = typeof s == "string" ? JSON.parse(s) : null;
        return i !== null && typeof i.keptAt == "string" && Fu(i.draft) ? i : null;
      } catch (i) {
        return null;
      }
    },
    write: (s) => t.set(o, JSON.stringify(s), 7776e3),
    clear() {
      t.remove(o);
    }
  };
}

// src/ui/list-words.ts
function _a(e, n) {
  let { ListFormat: t } = Intl;
  try {
    return t ? new t(n, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange/record-words.ts
function yr(e, n) {
  var t;
  return (t = wn(P(R({}, e), { user: "", id: "" }), n)) != null ? t : "open";
}
function ct(e, n) {
  let { messages: t, formatDate: r, now: a } = n, o = yr(e, a().toISOString().slice(0, 10)), s = t.text(`localskills-template-card-status-${o}`), i = o === "paused" && e.until !== null ? t.text("localskills-template-card-until", r(e.until)) : o === "expired" ? t.text("localskills-template-card-expired", r(e.expires)) : o === "open" && e.expires !== null ? t.text("localskills-template-card-expires", r(e.expires)) : "";
  return i === "" ? s : `${s} \xB7 ${i}`;
}
function hr(e, n) {
  return e === 0 ? n.text("localskills-template-capacity-none") : n.text("localskills-template-capacity", e);
}
var Wa = {
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
function Ua(e, n, t, r) {
  var i, l, c;
  let { messages: a, formatDate: o } = t, s = (u) => u.length === 0 ? "" : _a(u, a.language);
  switch (e) {
    case "kind":
      return a.text(`localskills-exchange-direction-${n.kind}`);
    case "skill":
      return (i = de(n.skill, r, a).textContent) != null ? i : "";
    case "level":
      return n.level === null ? "" : a.text(`localskills-template-level-${n.level}`);
    case "methods":
      return s(n.methods.map((u) => a.text(`localskills-template-method-${u}`)));
    case "languages":
      return s(n.languages.map((u) => {
        var d, g;
        return (g = (d = ce(u)) == null ? void 0 : d.code) != null ? g : u;
      }));
    case "capacity":
      return n.capacity === null ? "" : hr(n.capacity, a);
    case "region": {
      let u = `localskills-template-region-${n.region}`;
      return n.region !== null && a.has(u) ? a.text(u) : (l = n.region) != null ? l : "";
    }
    case "timezone":
      return n.timezone === null ? "" : `UTC${he(n.timezone)}`;
    case "status":
      return a.text(`localskills-template-card-status-${n.status}`);
    case "since":
    case "confirmed":
    case "expires":
    case "until":
      return n[e] === null ? "" : o(n[e]);
    default:
      return (c = n[e]) != null ? c : "";
  }
}

// src/ui/exchange/made-by-other-notice.ts
function Ha(e, n, t, r) {
  return X(
    "warning",
    b("p", {}, r === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", t, r)),
    b("p", {}, b(
      "a",
      { href: n(t, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}
function Ba(e, n, t, r) {
  return X(
    "warning",
    b("p", {}, r === null ? e.text("localskills-exchange-left-out-hidden") : e.text("localskills-exchange-left-out", r)),
    b("p", {}, b(
      "a",
      { href: n(t, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-left-out-see")
    ))
  );
}

// src/ui/exchange/list-screen.ts
var Ga = 57344;
function Mn(e, n) {
  let { messages: t, pageUrl: r } = e, a = n.madeByOther === null ? [] : [Ha(t, r, n.madeByOther, n.isSilenced ? null : n.page)];
  return n.strangers.forEach((o, s) => a.push(X("warning", b(
    "p",
    {},
    t.text("localskills-exchange-stranger", s, o != null ? o : t.text("localskills-exchange-stranger-hidden")),
    " ",
    b("a", { href: r(s, { diff: "cur" }), target: "_blank" }, t.text("localskills-exchange-stranger-see"))
  )))), a;
}
function Du(e, n) {
  let { parameters: t } = e, r = t.map((a, o) => typeof a == "string" ? String.fromCharCode(Ga + o) : a);
  return Ro(P(R({}, e), { parameters: r }), n).split(/([\ue000-\ue00f])/).map((a) => {
    let o = a.charCodeAt(0) - Ga;
    return a.length === 1 && o >= 0 && o < t.length ? b("bdi", {}, String(t[o])) : a;
  });
}
function xr(e, n) {
  let { messages: t } = e;
  return n.faults.length === 0 ? null : X(
    "warning",
    b("p", {}, t.text("localskills-exchange-faults")),
    b("ul", {}, ...n.faults.map((r) => b("li", { dir: t.direction }, ...Du(r, t))))
  );
}
function za(e) {
  let { context: n, exchange: t, direction: r, onNew: a, onChange: o, onManage: s } = e, { messages: i, pageUrl: l } = n, c = (d) => {
    let { draft: g } = d, p = OO.ui.generateElementId(), m = g.skill === "" ? i.text("localskills-exchange-unnamed") : de(g.skill, t.taxonomy, i), y = (h, f) => {
      let k = z(i.text(h), "quiet", f);
      return k.$element.find("input, button").attr("aria-describedby", p), k;
    };
    return b(
      "li",
      { class: `ext-localSkills-exchange-record ext-localSkills-exchange-record-${g.kind}` },
      // Messages used here: localskills-template-card-offer, localskills-template-card-seek
      b("div", { class: "ext-localSkills-making-help" }, i.text(`localskills-template-card-${g.kind}`)),
      b("div", { id: p, class: "ext-localSkills-exchange-record-skill" }, b("strong", {}, m)),
      b("div", { class: "ext-localSkills-making-help" }, d.record === null ? i.text("localskills-exchange-unreadable") : ct(g, n)),
      xr(n, d),
      Z(
        y(d.record === null ? "localskills-exchange-mend" : "localskills-exchange-change", () => o(d)),
        y("localskills-exchange-manage", () => s(d))
      )
    );
  }, u = r === "offer" ? "seek" : "offer";
  return b(
    "div",
    {},
    b("h2", { tabindex: "-1" }, i.text("localskills-exchange-list")),
    ...Mn(n, t),
    Z(
      // Messages used here: localskills-exchange-new-offer, localskills-exchange-new-seek
      z(i.text(`localskills-exchange-new-${r}`), "primary", () => a(r)),
      z(i.text(`localskills-exchange-new-${u}`), "normal", () => a(u))
    ),
    b("ul", { class: "ext-localSkills-exchange-records" }, ...t.records.map(c)),
    b(
      "p",
      { class: "ext-localSkills-making-help" },
      i.text("localskills-exchange-list-page"),
      " ",
      b("a", { href: l(t.page) }, t.page)
    )
  );
}

// src/ui/ending-question.ts
function kr({ messages: e, warning: n, onGo: t, onBack: r, onAnswer: a }) {
  let o = (s) => e.text(`localskills-ending-${s}`);
  return X("warning", ...n, Z(
    z(o("go"), "normal", t),
    z(o("back"), "normal", r),
    ...a === null ? [] : [z(e.text("localskills-talk-mine"), "quiet", a)]
  ));
}

// src/ui/exchange/record-ending.ts
var $u = 100;
function ut(e) {
  var p;
  let { context: n, saver: t, record: r, managing: a, draft: o, save: s, onClose: i, onFound: l } = e, { messages: c, checkEnding: u, showMine: d } = n;
  if (l(null), u === null || a === "resume" || a === "renew" || r.record === null) {
    s([]);
    return;
  }
  let g = () => {
    t.say(), e.onStay();
  };
  t.say(b("p", { role: "status" }, c.text("localskills-ending-looking"))), u(r.name, a, (p = o == null ? void 0 : o.until) != null ? p : null).then((m) => {
    l(m);
    let y = () => s(m.steps);
    if (m.warning === null) {
      y();
      return;
    }
    t.say(kr({
      messages: c,
      onGo: y,
      onBack: g,
      warning: [...e.explanation === void 0 ? [] : [e.explanation], ...m.warning],
      onAnswer: d === null ? null : () => {
        d(), i();
      }
    }));
  }, () => t.say(kr({
    messages: c,
    warning: [b("p", {}, c.text("localskills-ending-unknown"))],
    onGo: () => s([]),
    onBack: g,
    onAnswer: null
  })));
}
function br(e, n) {
  let t = b("div", { "aria-live": "polite" }), r = setTimeout(() => Y(t, b("p", {}, e.messages.text("localskills-ending-telling"))), $u);
  return n.tell().catch(() => null).then((a) => {
    clearTimeout(r), Y(t, a);
  }), t;
}

// src/ui/survey-making/fields.ts
var qa = 0;
function ja(e, n, t, r) {
  var o;
  let a = new OO.ui.FieldLayout(e, R({
    label: t.isOwnText === !0 ? $(b("bdi", {}, n.label)) : n.label,
    align: (o = t.align) != null ? o : "top"
  }, n.help === void 0 ? {} : { help: n.help, helpInline: !0 }));
  return P(R({
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
function ke(e) {
  let { kind: n = "text", direction: t = "auto", value: r, maxLength: a, min: o, max: s, placeholder: i } = e, l = R(R({
    value: r
  }, a === void 0 ? {} : { maxLength: a }), i === void 0 ? {} : { placeholder: i }), c = n === "lines" ? new OO.ui.MultilineTextInputWidget(P(R({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(P(R({}, l), { autocomplete: "off" }));
  n === "number" || n === "date" ? (c.$input.attr(R(R({ type: n }, o === void 0 ? {} : { min: o }), s === void 0 ? {} : { max: s })), c.$input.val(r)) : c.$input.attr("dir", t);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), ja(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function dt(e) {
  let { label: n, help: t, value: r } = e, a = `ext-localSkills-making-list-${++qa}`, o = b("select", {
    id: a,
    class: "ext-localSkills-making-select",
    "aria-describedby": `${a}-help ${a}-fault`
  }, ...e.options.map((i) => b("option", { value: i.value }, i.label))), s = b("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
  return o.value = r, o.addEventListener("change", () => e.onChange(o.value)), {
    element: b(
      "div",
      { class: "ext-localSkills-making-field" },
      b("label", { for: a }, n),
      o,
      b("div", { class: "ext-localSkills-making-help", id: `${a}-help` }, t != null ? t : null),
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
function Er(e) {
  let n = new OO.ui.CheckboxInputWidget({ selected: e.value }), t = !1;
  return n.on("change", (r) => {
    t || e.onChange(r === !0);
  }), ja(n, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => n.isSelected(),
    show(r) {
      t = !0, n.setSelected(r), t = !1;
    }
  });
}
function Va(e) {
  let n = `ext-localSkills-making-choice-${++qa}`, t = /* @__PURE__ */ new Map(), r = b("div", { class: "ext-localSkills-making-fault", id: `${n}-fault` }), a = b(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    b("legend", {}, e.label),
    e.help === void 0 ? null : b("p", { class: "ext-localSkills-making-help" }, e.help),
    ...e.options.map((s, i) => {
      let l = new OO.ui.RadioInputWidget({
        name: n,
        value: s.value,
        selected: s.value === e.value,
        inputId: `${n}-${i}`
      });
      return t.set(s.value, l), l.$input.on("change", () => {
        e.onChange(s.value);
      }), s.help !== void 0 && l.$input.attr("aria-describedby", `${n}-${i}-help`), b(
        "div",
        { class: "ext-localSkills-making-option" },
        l.$element[0],
        b(
          "div",
          {},
          b("label", { for: `${n}-${i}` }, s.label),
          s.help === void 0 ? null : b("div", { class: "ext-localSkills-making-help", id: `${n}-${i}-help` }, s.help)
        )
      );
    }),
    r
  ), o = () => {
    let s = "";
    return t.forEach((i, l) => {
      i.isSelected() && (s = l);
    }), s;
  };
  return {
    element: a,
    value: o,
    show(s) {
      t.forEach((i, l) => i.setSelected(l === s));
    },
    setFault(s) {
      r.textContent = s != null ? s : "";
    },
    setDisabled(s) {
      t.forEach((i) => i.setDisabled(s));
    },
    focus() {
      var s, i;
      (i = (s = t.get(o())) != null ? s : Array.from(t.values())[0]) == null || i.focus();
    }
  };
}
function Ln(e, ...n) {
  return b("details", { class: "ext-localSkills-making-folded" }, b("summary", {}, e), ...n);
}

// src/ui/questions/picker-options.ts
var Wu = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
function gt(e) {
  return " " + e.normalize("NFD").toLowerCase().replace(Wu, "").replace(/ı/g, "i").replace(/[\s_()-]+/g, " ").trim();
}
function wr(e) {
  return `
${e.map(gt).join(`
`)}
`;
}
function Ka(e) {
  return e.map(({ code: n, name: t, hint: r, words: a }) => ({
    code: n,
    words: () => b("bdi", {}, t),
    hint: r,
    group: "",
    found: wr([t, r, n].concat(a)),
    choice: null
  }));
}
function Ya(e, n) {
  let t = gt(n), r = t.trim().split(" "), a = (s) => e.filter(({ found: i }) => r.every((l) => i.includes(s + l)));
  if (t === " ")
    return e;
  let o = new Set(a(" "));
  return o.size === 0 ? a("").sort((s, i) => s.found.length - i.found.length) : [`
${t}
`, `
${t}`, ""].reduce((s, i) => s.concat(
    Array.from(o).filter((l) => l.found.includes(i) && o.delete(l))
  ), []);
}
function Ja(e, n) {
  let t = gt(n), r = t === " " ? [] : e.filter(({ found: a, group: o }) => a.includes(`
${t}
`) && gt(o) !== t);
  return r.length === 1 ? r[0] : void 0;
}

// src/ui/questions/combobox.ts
var Uu = 100;
function Qa(e) {
  let { id: n, isMultiple: t, messages: r } = e, a = `${n}-list`, o = b("input", {
    type: "text",
    id: n,
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
  }, t ? { "aria-multiselectable": "true" } : {})), c = b("div", { class: "ext-localSkills-form-picker-status", role: "status" }), u = b("div", { class: "ext-localSkills-form-picker-field" }, o, i, l), d = b("div", { class: "ext-localSkills-form-picker" }, u, c), g = !0, p = null, m = "", y = !1;
  l.hidden = !0;
  let h = () => Array.from(l.querySelectorAll("[ role=option ]")), f = (w) => {
    if (p && p.classList.remove("ext-localSkills-form-picker-active"), p = w, !w) {
      o.removeAttribute("aria-activedescendant");
      return;
    }
    w.classList.add("ext-localSkills-form-picker-active"), o.setAttribute("aria-activedescendant", w.id);
    let { offsetTop: O, offsetHeight: T } = w;
    l.scrollTop = Math.max(O + T - l.clientHeight, Math.min(l.scrollTop, O));
  }, k = ({ code: w, words: O, hint: T }, I) => b("div", {
    role: "option",
    id: `${a}-${I}`,
    "data-code": w,
    class: "ext-localSkills-form-picker-option",
    "aria-selected": String(e.chosen().includes(w))
  }, O(), T === "" ? null : b("bdi", { class: "ext-localSkills-form-picker-hint" }, T)), x = () => {
    if (l.hidden)
      return;
    let w = p && p.getAttribute("data-code"), O = Ya(e.options(), o.value), T = o.value === "" ? e.suggested() : [], I = T.map((H) => O.find((q) => q.code === H)).filter((H) => H !== void 0), L = O.filter(({ code: H }) => !T.includes(H)).slice(0, e.isLong ? Uu : O.length), F = /* @__PURE__ */ new Map();
    I.length > 0 && F.set(r.text("localskills-form-picker-suggested"), I), L.forEach((H) => {
      F.set(H.group, (F.get(H.group) || []).concat(H));
    });
    let G = 0, D = [];
    F.forEach((H, q) => {
      let B = H.map((j) => k(j, G++));
      D.push(...q === "" ? B : [b(
        "div",
        { role: "group", "aria-label": q },
        b("div", { class: "ext-localSkills-form-picker-group", "aria-hidden": "true" }, q),
        ...B
      )]);
    }), Y(l, ...D), l.classList.toggle("ext-localSkills-form-picker-none", G === 0), f(h().find((H) => H.getAttribute("data-code") === w) || null), Y(c, G === 0 ? r.text("localskills-form-picker-none") : G < O.length ? r.text("localskills-form-picker-more", O.length, G) : o.value !== "" ? r.text("localskills-form-picker-found", G) : null);
  }, E = (w) => {
    l.hidden = !0, o.value = w, f(null), o.setAttribute("aria-expanded", "false"), document.removeEventListener("mousedown", S);
  }, v = (w = "") => {
    E(w), Y(c);
  }, A = () => {
    y = !1;
    let w = o.value, O = g && w !== m ? Ja(e.options(), w) : void 0;
    v(O || w === m ? "" : w), O && !e.chosen().includes(O.code) && e.pick(O.code);
  }, S = ({ target: w }) => {
    d.contains(w) || (E(o.value), y = !0, document.addEventListener("mouseup", A, { capture: !0, once: !0 }));
  }, M = () => (l.hidden && g && (l.hidden = !1, o.setAttribute("aria-expanded", "true"), document.addEventListener("mousedown", S), Y(l), Y(c, r.text("localskills-form-picker-loading"))), e.prepare().then(x)), N = (w) => {
    e.pick(w.getAttribute("data-code")), t ? (m = o.value, o.select()) : v();
  }, U = () => {
    g || (o.value = e.take(o.value));
  };
  o.addEventListener("input", () => {
    m = "", M();
  }), o.addEventListener("click", M), o.addEventListener("focus", () => {
    g || e.prepare();
  }), o.addEventListener("change", U), i.addEventListener("click", () => l.hidden ? M() : v(o.value)), o.addEventListener("keydown", (w) => {
    let { key: O } = w;
    O === "Enter" ? (w.preventDefault(), p ? N(p) : U()) : O === "Escape" && !l.hidden ? (w.preventDefault(), v()) : (O === "ArrowDown" || O === "ArrowUp") && g && (w.preventDefault(), (l.hidden ? M() : Promise.resolve()).then(() => {
      let T = h(), I = p ? T.indexOf(p) : -1, L = O === "ArrowDown" ? I + 1 : I < 0 ? T.length - 1 : I - 1;
      f(T[(L + T.length) % T.length] || null);
    }));
  }), l.addEventListener("mousedown", (w) => w.preventDefault()), l.addEventListener("click", ({ target: w }) => {
    let O = w.closest("[ role=option ]");
    O && (f(O), N(O));
  }), d.addEventListener("focusout", ({ relatedTarget: w }) => {
    w && !y && !d.contains(w) && A();
  });
  let _ = (w) => {
    g = w, i.hidden = !w, w ? o.hasAttribute("role") || Object.keys(s).forEach((O) => o.setAttribute(O, s[O])) : (v(o.value), Object.keys(s).forEach((O) => o.removeAttribute(O)));
  };
  return _(!0), { element: d, input: o, draw: x, setList: _ };
}

// src/ui/exchange/picking-field.ts
function pt(e) {
  let i = e, { label: n, help: t } = i, r = Wn(i, ["label", "help"]), a = OO.ui.generateElementId(), o = Qa(P(R({}, r), { id: a, describedBy: `${a}-help ${a}-fault`, isMultiple: !1 })), s = b("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
  return {
    element: b(
      "div",
      { class: "ext-localSkills-making-field" },
      b("label", { for: a }, n),
      b("div", { class: "ext-localSkills-making-help", id: `${a}-help` }, t),
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
var Hu = [null, qn, 5, 4, 3, 2, 1];
function Xa(e) {
  let { context: n, likely: t, onChange: r } = e, { messages: a, loadLanguages: o } = n, s = [], i = [], l = [], c = null, u = b("ul", { class: "ext-localSkills-exchange-languages", "aria-label": a.text("localskills-exchange-languages") }), d = () => (c = c != null ? c : o().then((k) => {
    i = k, l = Ka(k), f();
  }, () => {
    c = null, m.combobox.setList(!1), m.setFault(a.text("localskills-form-picker-failed", "ar, fr, pt-br"));
  }), c), g = (k) => {
    s = k, m.setFault(null), f(), r(k.map(jn));
  }, p = (k) => g(s.filter(({ code: x }) => x !== k.code).concat(k)), m = pt({
    label: a.text("localskills-exchange-languages"),
    help: a.text("localskills-exchange-languages-help"),
    isLong: !0,
    messages: a,
    prepare: d,
    options: () => l,
    suggested: () => t.map((k) => {
      var x, E;
      return (E = (x = ce(k)) == null ? void 0 : x.code) != null ? E : "";
    }).concat(a.language),
    chosen: () => s.map(({ code: k }) => k),
    pick: (k) => p({ code: k, proficiency: null }),
    take(k) {
      let x = k.split(/[\s,;]+/).filter((v) => v !== ""), E = x.map(ce).filter((v) => v !== null);
      return E.forEach(p), E.length === x.length ? "" : k;
    }
  }), y = (k) => {
    var x, E;
    return (E = (x = i.find((v) => v.code === k)) == null ? void 0 : x.name) != null ? E : k;
  }, h = (k) => {
    let { code: x, proficiency: E } = k, v = y(x), A = b("select", {
      class: "ext-localSkills-making-select",
      "aria-label": a.text("localskills-exchange-proficiency", v),
      "data-code": x
    }, ...Hu.concat(E === 0 ? 0 : []).map((M) => b(
      "option",
      { value: String(M) },
      // Messages used here: localskills-exchange-proficiency-0 to -6
      a.text(M === null ? "localskills-exchange-proficiency-none" : `localskills-exchange-proficiency-${M}`)
    )));
    A.value = String(E), A.addEventListener("change", () => {
      var N;
      let M = A.value === "null" ? null : Number(A.value);
      g(s.map((U) => U.code === x ? { code: x, proficiency: M } : U)), (N = u.querySelector(`[ data-code="${x}" ]`)) == null || N.focus();
    });
    let S = b("button", {
      type: "button",
      class: "ext-localSkills-exchange-remove",
      "aria-label": a.text("localskills-exchange-language-remove", v)
    }, "\xD7");
    return S.addEventListener("click", () => {
      g(s.filter((M) => M.code !== x)), m.combobox.input.focus();
    }), b(
      "li",
      { class: "ext-localSkills-exchange-language" },
      b("bdi", {}, v),
      A,
      S
    );
  }, f = () => {
    m.combobox.draw(), Y(u, ...s.map(h)), u.hidden = s.length === 0;
  };
  return {
    element: b("div", {}, m.element, u),
    show(k) {
      s = k.map(ce).filter((x) => x !== null), f(), d();
    },
    setFault: m.setFault,
    focus: () => m.combobox.input.focus()
  };
}

// src/core/skills/skill-tree.ts
function Za(e, n, t = () => !0) {
  let r = [], a = /* @__PURE__ */ new Set(), o = n.map((s) => ({ id: s, depth: 0 })).reverse();
  for (let s = o.pop(); s !== void 0; s = o.pop()) {
    let { id: i, depth: l } = s;
    !a.has(i) && t(i) && (a.add(i), r.push(s), e.children(i).slice().reverse().forEach((c) => o.push({ id: c.id, depth: l + 1 })));
  }
  return r;
}

// src/ui/exchange/skill-suggestion.ts
var Bu = 80;
function es(e) {
  let { context: n, typed: t, known: r, onGoOn: a } = e, { messages: o, titles: s, wiki: i, talkPage: l } = n, c = l(s.skills()), u = b("div", { "aria-live": "polite" }), d = ke({
    label: o.text("localskills-exchange-suggest-name"),
    help: o.text("localskills-exchange-suggest-help"),
    value: "",
    maxLength: Bu,
    onChange: () => Y(u)
  }), g = ke({ label: o.text("localskills-exchange-suggest-why"), kind: "lines", value: "", onChange: () => {
  } }), p = "", m = () => {
    let x = d.value().trim().replace(/\s+/g, " "), E = Yn(x) === "";
    return d.setFault(E ? o.text("localskills-exchange-suggest-empty") : null), E && d.focus(), E || r(x) ? null : x;
  }, y = (x, E) => C(null, null, function* () {
    var M, N;
    let v = (yield i.readPages([E])).get(E), A = ((M = v == null ? void 0 : v.latest.text) != null ? M : "").replace(/\s+$/, ""), S = o.text("localskills-exchange-suggest-heading", x);
    yield i.save({
      title: E,
      text: `${A}${A === "" ? "" : `

`}== ${Ge(S)} ==
${Ge(g.value().trim())} ~~~~
`,
      summary: o.text("localskills-exchange-suggest-summary", x),
      baseRevision: (N = v == null ? void 0 : v.latest.id) != null ? N : 0
    });
  }), h = z(o.text("localskills-exchange-suggest-post"), "primary", () => {
    let x = m();
    x === null || c === null || (Y(u, b("p", { role: "status" }, o.text("localskills-exchange-saving"))), h.setDisabled(!0), y(x, c).then(() => {
      Y(u), k.open = !1, a(x, c);
    }, (E) => {
      Y(u, X(
        "error",
        b("p", {}, o.text("localskills-exchange-suggest-failed")),
        qe(E) && E.explanation !== "" ? b("p", { dir: "auto" }, E.explanation) : null
      )), an(u);
    }).then(() => h.setDisabled(!1)));
  }), f = z(o.text("localskills-exchange-suggest-go-on"), "normal", () => {
    let x = m();
    x !== null && (k.open = !1, a(x, null));
  }), k = b(
    "details",
    { class: "ext-localSkills-exchange-suggest" },
    b("summary", {}, o.text("localskills-exchange-suggest")),
    d.element,
    g.element,
    Z(...c === null ? [f] : [h, f]),
    u
  );
  return k.addEventListener("toggle", () => {
    k.open && (d.value() === "" || d.value() === p) && (p = t() || p, d.show(p), d.focus());
  }), k;
}

// src/ui/exchange/skill-field.ts
function Gu(e, { messages: n }) {
  let t = [], r = n.languageChain.concat("default");
  return Za(e, e.children(null).map(({ id: a }) => a)).forEach(({ id: a }) => {
    var c, u;
    let o = e.get(a), s = pr(o.id, e, n), i = (c = de(o.id, e, n).textContent) != null ? c : "", l = r.reduce((d, g) => d.concat(
      o.label.kind === "texts" && o.label.texts[g] || [],
      o.aliases[g] || []
    ), [i, o.id]);
    t.push({
      code: o.id,
      words: () => de(o.id, e, n),
      hint: mr(s.slice(1), n),
      group: (u = s[0]) != null ? u : i,
      found: wr(l.concat(s)),
      choice: null
    });
  }), t;
}
function ns(e) {
  let { context: n, taxonomy: t, onChange: r, onMissing: a } = e, { messages: o } = n, s = t === null ? [] : Gu(t, n), i = "", l = (f) => {
    h(f), r(f);
  }, c = pt({
    label: o.text("localskills-exchange-skill"),
    help: o.text(t === null ? "localskills-exchange-skill-no-list" : "localskills-exchange-skill-help"),
    isLong: !1,
    messages: o,
    prepare: () => Promise.resolve(),
    options: () => s,
    suggested: () => [],
    chosen: () => i === "" ? [] : [i],
    pick(f) {
      l(f), an(u.$element.find("input, button")[0]);
    },
    take(f) {
      return se.test(f.trim()) ? (l(f.trim()), "") : f;
    }
  });
  c.combobox.setList(t !== null);
  let u = z(o.text("localskills-exchange-skill-other"), "quiet", () => {
    h(""), r(""), c.combobox.input.focus();
  }), d = b("div", { class: "ext-localSkills-exchange-skill-words" }), g = OO.ui.generateElementId(), p = b(
    "div",
    { class: "ext-localSkills-exchange-skill", role: "group", "aria-labelledby": g },
    b("div", { class: "ext-localSkills-exchange-label", id: g }, o.text("localskills-exchange-skill")),
    d,
    Z(u)
  ), m = es({
    context: n,
    typed: () => c.combobox.input.value.trim(),
    known(f) {
      var x;
      let k = (x = t == null ? void 0 : t.find(f)) != null ? x : null;
      return k !== null && (l(k.id), u.focus()), k !== null;
    },
    onGoOn(f, k) {
      a(f), l(Yn(f)), k !== null && d.appendChild(b(
        "div",
        { role: "status" },
        o.text("localskills-exchange-suggested"),
        " ",
        b("a", { href: n.pageUrl(k), target: "_blank" }, k)
      )), u.focus();
    }
  }), y = b("div", {}, c.element, t === null ? null : m), h = (f) => {
    var k;
    if (i = f, p.hidden = f === "", y.hidden = f !== "", c.setFault(null), f !== "") {
      let x = pr(f, t, o), E = t !== null && t.get(f) === null, v = E ? zn(Te(f), t) : null;
      Y(
        d,
        b("strong", {}, de(f, t, o)),
        x.length === 0 ? null : b("div", { class: "ext-localSkills-making-help" }, mr(x, o)),
        E ? b("div", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-skill-provisional")) : null,
        v === null ? null : Z(z(
          o.text("localskills-exchange-skill-near", (k = de(v.skill, t, o).textContent) != null ? k : ""),
          "quiet",
          () => {
            l(v.skill), u.focus();
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
var Nn = [
  "sub-saharan-africa",
  "mena",
  "latin-america",
  "north-america",
  "northern-western-europe",
  "eastern-europe-central-asia",
  "south-asia",
  "eseap"
], zu = [-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765], qu = 500, ts = 1e3;
function ju(e, n, t, r) {
  let a = Array.from({ length: 27 }, (s, i) => (i - 12) * 60).concat(zu, n != null ? n : e).sort((s, i) => s - i), o = (s) => ({ value: he(s), label: `UTC${he(s)}` });
  return [{ value: "", label: t }, { value: he(e), label: r(`UTC${he(e)}`) }].concat(
    Array.from(new Set(a)).filter((s) => s !== e).map(o)
  );
}
function rs(e) {
  var B, j, K, oe, ge, xn, kn;
  let { context: n, exchange: t, isNew: r, onChange: a } = e, { messages: o } = n, s = n.now().toISOString().slice(0, 10), i = e.draft, l = (W) => {
    i = R(R({}, i), W), H(), a();
  }, c = (W) => W.trim() === "" ? null : W.trim(), u = ns({
    context: n,
    taxonomy: t.taxonomy,
    onChange: (W) => l({ skill: W }),
    onMissing(W) {
      i.note === null && (M.show(W), l({ note: W }));
    }
  }), d = Xa({
    context: n,
    likely: t.languages,
    onChange: (W) => l({ languages: W })
  }), g = Va({
    label: o.text("localskills-exchange-direction"),
    value: i.kind,
    options: [
      { value: "offer", label: o.text("localskills-exchange-direction-offer") },
      { value: "seek", label: o.text("localskills-exchange-direction-seek") }
    ],
    onChange: (W) => l({ kind: W })
  }), p = Array.from({ length: en }, (W, J) => ({
    value: String(J + 1),
    label: o.text("localskills-exchange-level-words", J + 1, o.text(`localskills-template-level-${J + 1}`))
  })), m = dt({
    label: "",
    value: String((B = i.level) != null ? B : ""),
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...p],
    onChange: (W) => l({ level: W === "" ? null : Number(W) })
  }), y = m.element.querySelector("label"), h = Le.map((W) => [W, Er({
    // Messages used here: localskills-template-method-training and so on, localskills-exchange-method-training and so on
    label: o.text(`localskills-template-method-${W}`),
    help: o.text(`localskills-exchange-method-${W}`),
    value: i.methods.includes(W),
    onChange: () => l({
      methods: h.filter(([, J]) => J.value()).map(([J]) => J)
    })
  })]), f = b(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    b("legend", {}, o.text("localskills-exchange-methods")),
    b("p", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-methods-help")),
    ...h.map(([, W]) => W.element)
  ), k = i.region === null || Nn.includes(i.region) ? Nn : Nn.concat(i.region), x = dt({
    label: o.text("localskills-exchange-region"),
    value: (j = i.region) != null ? j : "",
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...k.map((W) => ({
      value: W,
      label: Nn.includes(W) ? o.text(`localskills-template-region-${W}`) : W
    }))],
    onChange: (W) => l({ region: W === "" ? null : W })
  }), E = dt({
    label: o.text("localskills-exchange-timezone"),
    value: i.timezone === null ? "" : he(i.timezone),
    options: ju(
      n.minutesAhead(),
      i.timezone,
      o.text("localskills-exchange-not-said"),
      (W) => o.text("localskills-exchange-timezone-here", W)
    ),
    onChange: (W) => l({ timezone: Zn(W) })
  }), v = ke({
    label: o.text("localskills-exchange-capacity"),
    help: o.text("localskills-exchange-capacity-help"),
    kind: "number",
    min: "0",
    max: String(ts),
    value: i.capacity === null ? "" : String(i.capacity),
    onChange: (W) => l({ capacity: /^\d{1,4}$/.test(W.trim()) ? Math.min(ts, Number(W)) : null })
  }), A = ke({
    label: o.text("localskills-exchange-for"),
    value: (K = i.for) != null ? K : "",
    onChange: (W) => l({ for: c(W) })
  }), S = ke({
    label: o.text("localskills-exchange-affiliate"),
    help: o.text("localskills-exchange-affiliate-help"),
    maxLength: Hn,
    value: (oe = i.affiliate) != null ? oe : "",
    onChange: (W) => l({ affiliate: c(W) })
  }), M = ke({
    label: o.text("localskills-exchange-note"),
    help: o.text("localskills-exchange-note-help"),
    kind: "lines",
    maxLength: Math.max(qu, ((ge = i.note) != null ? ge : "").length),
    value: (xn = i.note) != null ? xn : "",
    onChange: (W) => l({ note: c(W) })
  }), N = ke({
    label: o.text("localskills-exchange-expires"),
    kind: "date",
    min: s,
    value: (kn = i.expires) != null ? kn : "",
    onChange: (W) => l({ expires: /^\d{4}-\d\d-\d\d$/.test(W) ? W : null })
  }), U = Er({
    label: o.text("localskills-exchange-no-end"),
    value: i.expires === null,
    onChange(W) {
      let J = W ? null : rn(s, Tn);
      N.show(J != null ? J : ""), l({ expires: J });
    }
  }), _ = b("div", { class: "ext-localSkills-making-help", role: "status" });
  v.element.appendChild(_);
  let w = [v.element, A.element], O = b("div", { "aria-live": "polite" }), T = (W, J) => {
    var ye;
    let fe = W.querySelector("summary"), Ae = (ye = fe.querySelector(".ext-localSkills-exchange-said")) != null ? ye : fe.appendChild(b("span", { class: "ext-localSkills-exchange-said" }));
    Ae.textContent = J;
  }, I = Ln(o.text("localskills-exchange-more-how"), m.element, f), L = Ln(o.text("localskills-exchange-more-where"), x.element, E.element), F = Ln(o.text("localskills-exchange-more-note"), v.element, A.element, S.element, M.element, O), G = Ln(o.text("localskills-exchange-more-time"), N.element, U.element), D = "", H = () => {
    let W = i.kind === "offer";
    w.forEach((ye) => {
      ye.hidden = !W;
    }), y.textContent = o.text(W ? "localskills-exchange-level-offer" : "localskills-exchange-level-seek"), _.textContent = W && i.capacity === 0 ? o.text("localskills-exchange-capacity-none") : "", N.setDisabled(U.value());
    let J = (ye) => ye.filter((bn) => bn !== null && bn !== "").join(" \xB7 ");
    T(I, J([
      i.level === null ? null : o.text(`localskills-template-level-${i.level}`),
      ...i.methods.map((ye) => o.text(`localskills-template-method-${ye}`))
    ])), T(L, J([
      i.region === null ? null : Nn.includes(i.region) ? o.text(`localskills-template-region-${i.region}`) : i.region,
      i.timezone === null ? null : `UTC${he(i.timezone)}`
    ])), T(F, J([
      W && i.capacity !== null ? hr(i.capacity, o) : null,
      W ? i.for : null,
      i.affiliate,
      i.note
    ])), T(G, i.expires === null ? o.text("localskills-exchange-no-end-short") : o.text("localskills-exchange-until", n.formatDate(i.expires)));
    let fe = q(), Ae = fe === null ? "" : o.text(`localskills-private-${fe.kind}`, fe.text);
    O.hidden = !1, Ae !== D && (D = Ae, Y(O, Ae === "" ? null : X("warning", b("p", {}, Ae))));
  }, q = () => [i.note, i.affiliate, i.for, i.region].reduce((W, J) => W != null ? W : J === null ? null : Qn(J), null);
  return u.show(i.skill), d.show(i.languages), I.open = !r, F.open = i.note !== null, H(), {
    element: b(
      "div",
      { class: "ext-localSkills-exchange-form" },
      r ? g.element : null,
      u.element,
      d.element,
      I,
      L,
      F,
      G
    ),
    draft: () => i.kind === "offer" ? i : P(R({}, i), { capacity: null, for: null }),
    check() {
      [A, S, M].forEach((fe) => fe.value());
      let W = i.skill !== "", J = i.languages.length > 0;
      return u.setFault(W ? null : o.text("localskills-exchange-fault-skill")), d.setFault(J ? null : o.text("localskills-exchange-fault-language")), W ? J || d.focus() : u.focus(), W && J;
    },
    privateContact: q,
    hideWarning() {
      O.hidden = !0;
    },
    focus: u.focus
  };
}

// src/core/wikitext/write.ts
var Vu = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Ye(e, n) {
  os(e);
  let t = `{{${e}
`;
  for (let [r, a] of n)
    os(r), t += a.charAt(0) === "=" ? `|${r}=
${a}
` : `|${r}=${a}
`;
  return `${t}}}`;
}
function os(e) {
  if (Vu.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/exchange/exchange-templates.ts
var Fe = "Skill exchange step", Oe = "Skill exchange preferences", mt = [
  re.offer,
  re.seek,
  Fe,
  Oe
];

// src/core/exchange/keep-own-words.ts
var Ku = 20;
function ae({ template: e, parameters: n }) {
  let t = Array.from(n, ([r, a]) => [r, a.replace(/\s+/g, " ").trim()]).filter(([, r]) => r !== "");
  return JSON.stringify([e, t.sort(([r], [a]) => ie(r, a))]);
}
function un(e, n) {
  let t = (r) => JSON.stringify(r.map(ae));
  return t(e) === t(n);
}
function me(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(ae).forEach((r) => {
    var a;
    return t.set(r, ((a = t.get(r)) != null ? a : 0) + 1);
  }), e.filter((r) => {
    var s;
    let a = ae(r), o = (s = t.get(a)) != null ? s : 0;
    return t.set(a, o - 1), o <= 0;
  });
}
function Yu(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function In(e, n, t) {
  let r = e;
  for (let a = 0; a < Ku; a++) {
    let o = me(t(r), n);
    if (o.length === 0)
      return r;
    let s = (i, l) => l !== i && l.start >= i.start && l.end <= i.end;
    r = o.filter((i) => !o.some((l) => s(i, l))).sort((i, l) => l.start - i.start).reduce(Yu, r);
  }
  return null;
}
function as(e, n, t) {
  let r = t(n), a = In(e, r, t);
  if (a === null)
    return null;
  let o = me(r, t(a)).reduce((i, { start: l, end: c }) => `${i === "" || i.charAt(i.length - 1) === `
` ? i : `${i}
`}${n.slice(l, c)}`, a), s = t(o);
  return me(s, r).length === 0 && me(r, s).length === 0 ? o : null;
}

// src/core/exchange/claim-calls.ts
var Ju = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Qu(e, n) {
  let t = n.slice(0, 10);
  return e === Fe ? [["at", n]] : e === Oe ? [["confirmed", t]] : [["confirmed", t], ["since", t]];
}
function Xu({ template: e, parameters: n }, t) {
  let r = new Map(Array.from(n).filter(([s]) => !Ju.test(s))), a = Qu(e, t), o = a.find(([s, i]) => r.get(s) !== i);
  return o === void 0 ? r.delete(a[a.length - 1][0]) : r.set(...o), Ye(e, Array.from(r));
}
function ss(e, n, t, r) {
  return n.slice().sort((a, o) => a.start - o.start).reduce((a, o) => {
    let s = ae(o), i = r(a).find((l) => ae(l) === s);
    return i === void 0 ? a : a.slice(0, i.start) + Xu(i, t) + a.slice(i.end);
  }, e);
}

// src/core/wikitext/extension-tags.ts
var is = [
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
function dn() {
  return { starts: [], ends: [], lengths: [] };
}
function Je(e, n, t) {
  var s;
  let { starts: r, ends: a, lengths: o } = e;
  o.push(((s = o[o.length - 1]) != null ? s : 0) + t - n), r.push(n), a.push(t);
}
function gn(e, n) {
  let { starts: t } = e, r = 0, a = t.length;
  for (; r < a; ) {
    let o = Math.floor((r + a) / 2);
    t[o] < n ? r = o + 1 : a = o;
  }
  return r;
}
function ft(e, n) {
  let { starts: t, ends: r } = e, a = [], o = 0;
  for (let s = 0; s < t.length; s++)
    a.push(n.slice(o, t[s])), o = r[s];
  return a.push(n.slice(o)), a.join("");
}
function Rr(e, n) {
  var t;
  return n - ((t = e.lengths[gn(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var pn = -1, Sr = /[[{<]|\n(?==)|-(?={)/g, Zu = /[[{<\]]|\n(?==)|-(?={)/g, ed = /[[{<\n]|-(?={)/g, ls = /[[{<}|]|\n(?==)|-(?={)/g, cs = /[[{<}|=]|\n(?==)|-(?={)/g, Tr = /[[\]{}<>|]/g, nd = 10, us = 45, td = 60, ds = 61, gs = 91, ps = 93, vr = 123, rd = 124, od = 125, ad = 6;
function ms(e, n) {
  let t = "", r = 0, a = null, o = [], s = [], i = null, l = Sr, c = [], u = 0, d = [];
  function g(w, O, T) {
    let I = O;
    for (; I < r && I - O < T && t.charCodeAt(I) === w; )
      I++;
    return I - O;
  }
  function p() {
    return i !== null && u > i.partsStart && c[u - 1] === pn;
  }
  function m() {
    i === null ? l = Sr : i.kind === "=" ? l = ed : i.kind === "[" ? l = Zu : l = p() ? cs : ls;
  }
  function y(w, O, T, I) {
    i = { kind: w, count: O, contentStart: T, afterHyphen: I, partsStart: u }, s.push(i), m();
  }
  function h() {
    s.pop(), i = s.length > 0 ? s[s.length - 1] : null, m();
  }
  function f(w) {
    let O = g(ds, w, ad);
    return O > 1 || O === 1 && !p() ? (y("=", O, w + O, !1), w + O) : w;
  }
  function k(w, O) {
    let T = g(vr, w, r);
    return T > 1 && y("{", T, w + T, O), w + T;
  }
  function x(w, O) {
    let T = g(od, O, Math.min(w.count, 3));
    if (T < 2)
      return O + 1;
    let I = w.contentStart - T, L = O + T, F = T === 3 ? A(w, O) : null;
    for (T === 2 && v(w, O); d.length > 0 && d[d.length - 1].from >= I; )
      d.pop();
    return F !== null && d.push({ from: I, to: L, text: F }), E(w, I, T), L;
  }
  function E(w, O, T) {
    let I = w.count - T;
    u = w.partsStart, s.pop(), i = s.length > 0 ? s[s.length - 1] : null, I > 1 ? y(w.kind, I, O, w.afterHyphen) : I === 1 && w.kind === "{" && w.afterHyphen ? y("-", 2, O, !1) : m();
  }
  function v(w, O) {
    let T = u > w.partsStart, I = T ? c[w.partsStart] - 1 : O, L = S(w.contentStart, I), F = e(L.isWhole ? L.text : `${L.text}<`, T);
    if (F !== null) {
      let G = c.slice(w.partsStart, u);
      o.push({ template: F, start: w.contentStart - 2, end: O + 2, parts: G });
    }
  }
  function A(w, O) {
    if (u === w.partsStart)
      return null;
    let T = c[w.partsStart], I = u > w.partsStart + 2 ? c[w.partsStart + 2] - 1 : O;
    return S(T, I);
  }
  function S(w, O) {
    var G;
    let T = d.length;
    for (; T > 0 && d[T - 1].from >= w; )
      T--;
    let I = a === null ? 0 : gn(a, w), L = "", F = w;
    for (; ; ) {
      let D = d[T], H = Math.min(O, D ? D.from : O, (G = a == null ? void 0 : a.starts[I]) != null ? G : O);
      Tr.lastIndex = F;
      let q = Tr.test(t) ? Math.min(Tr.lastIndex - 1, H) : H;
      if (L += t.slice(F, q), q < H || H === O)
        return { text: L, isWhole: q === O };
      if (D && H === D.from) {
        if (L += D.text.text, !D.text.isWhole)
          return { text: L, isWhole: !1 };
        F = D.to, T++;
      } else a !== null && (F = a.ends[I]);
      I = a === null ? 0 : gn(a, F);
    }
  }
  function M(w) {
    a === null && (a = dn(), n.begin(t, a));
    let O = n.skip(w);
    return n.atLineStart ? (n.atLineStart = !1, f(O)) : O;
  }
  function N(w, O) {
    switch (w) {
      case nd:
        return i !== null && i.kind === "=" && h(), f(O + 1);
      case td:
        return M(O);
      case us:
        return t.charCodeAt(O + 2) === vr ? k(O + 1, !0) : (y("-", 2, O + 2, !1), O + 2);
      case vr:
        return k(O, !1);
      case gs: {
        let T = g(gs, O, r);
        return T > 1 && y("[", T, O + T, !1), O + T;
      }
      default:
        return U(i, w, O);
    }
  }
  function U(w, O, T) {
    if (w.kind === "{")
      return x(w, T);
    let I = O === ps ? ps : us;
    return t.charCodeAt(T + 1) !== I ? T + 1 : (E(w, w.contentStart - 2, 2), T + 2);
  }
  function _() {
    let w = f(0);
    for (; ; ) {
      if (l.lastIndex = w, !l.test(t))
        return;
      w = l.lastIndex;
      let O = t.charCodeAt(w - 1);
      O === rd ? (c[u] = w, c[u + 1] = pn, u += 2, l = cs) : O === ds ? (c[u - 1] = w - 1, l = ls) : w = N(O, w - 1);
    }
  }
  return (w) => (t = w, r = w.length, a = null, o = [], s.length = 0, i = null, l = Sr, c = [], u = 0, d = [], _(), t = "", n.end(), { calls: o, removed: a });
}

// src/core/wikitext/detached-text.ts
function fs(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function ys(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function yt(e, n, t) {
  let r = n;
  for (; r < t && ys(e.charCodeAt(r)); )
    r++;
  return r;
}
function ht(e, n, t) {
  let r = t;
  for (; r > n && ys(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function De(e, n, t) {
  let r = yt(e, n, t);
  return e.slice(r, ht(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Or = 3, be, hs, Pr, xt, Ar = class {
  constructor(n, t, r) {
    Xr(this, be);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / Or;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let a = 0; a < r.length; a += Or)
        if (r[a] === t)
          return Be(this, be, Pr).call(this, a);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Or)
      n(Be(this, be, Pr).call(this, t), Be(this, be, hs).call(this, t), this);
  }
  entries() {
    return Be(this, be, xt).call(this).entries();
  }
  keys() {
    return Be(this, be, xt).call(this).keys();
  }
  values() {
    return Be(this, be, xt).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
be = new WeakSet(), hs = function(n) {
  return this.met.names[this.parts[n]];
}, Pr = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, xt = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [sd, id] = [500, 4], ld = 61;
function xs() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], a = 0, o = [], s = 0;
  function i(c, u) {
    for (let d = a; d < a + id && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === ld && c.startsWith(p, u))
        return a = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = n.get(c);
    if (u !== void 0)
      return a = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= sd)
      return -1;
    let d = fs(c), g = e.push(d) - 1;
    return n.set(d, g), o.push(-1), r.splice(a, 0, g), a++, g;
  }
  return (c, u, d) => {
    let g = [];
    a = 0, s++;
    for (let p = u + 1; p <= d; ) {
      let m = c.indexOf("|", p), y = m === -1 ? d : m, h = i(c, p), f = h === -1 ? 0 : p + e[h].length;
      if (h === -1 || f >= y) {
        if (f = c.indexOf("=", p), f === -1 || f >= y)
          return null;
        h = l(c.slice(yt(c, p, f), ht(c, p, f)));
      }
      if (h === -1 || o[h] === s)
        return null;
      o[h] = s;
      let k = yt(c, f + 1, y);
      g.push(h, k, ht(c, k, y)), p = y + 1;
    }
    return new Ar(c, t, g);
  };
}

// src/core/wikitext/plain-call.ts
var cd = ["[", "]", "{", "<", `
=`], [kt, ks] = ["{{", "}}"], ud = "}", dd = /^\s*$/;
function bs(e) {
  let n = xs();
  return (t) => {
    var l;
    let r = t.startsWith(kt) ? t.indexOf(ud, kt.length) : -1, a = r + ks.length;
    if (r === -1 || !t.startsWith(ks, r) || t.length > a && !dd.test(t.slice(a)) || cd.some((c) => t.includes(c, kt.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let s = e(t.slice(kt.length, o), o < r);
    if (s === null)
      return [];
    let i = (l = n(t, o, r)) != null ? l : gd(t, o, r);
    return [{ template: s, parameters: i, start: 0, end: a }];
  };
}
function gd(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = 0, o = n;
  for (let s = n + 1; s <= t; ) {
    let i = e.indexOf("|", s), l = i === -1 ? t : i;
    o = o === -1 || o >= s ? o : e.indexOf("=", s), o === -1 || o >= l ? r.set(String(++a), e.slice(s, l)) : r.set(De(e, s, o), De(e, o + 1, l)), s = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var pd = 60, Es = 62, Ts = 47, ws = 10;
function Rs(e) {
  return e === 32 || e === 9;
}
function Ss(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === Es || t === Ts && e.charCodeAt(n + 1) === Es;
}
function vs(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function md(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, a) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: a, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(vs(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Os(e) {
  let n = md(e), t = Math.max(...Array.from(n.keys(), (y) => y.length)), r = "", a = dn(), o = !1, s = /* @__PURE__ */ new Set(), i = { begin: l, end: c, skip: u, atLineStart: !1 };
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
      return Je(a, y, r.length), r.length;
    let f = y;
    for (; f > 0 && Rs(r.charCodeAt(f - 1)); )
      f--;
    if (f > 0 && r.charCodeAt(f - 1) === ws) {
      let k = g(h + 3);
      if (r.charCodeAt(k) === ws)
        return Je(a, f, k + 1), i.atLineStart = !0, k + 1;
    }
    return Je(a, y, h + 3), h + 3;
  }
  function g(y) {
    for (; ; ) {
      for (; Rs(r.charCodeAt(y)); )
        y++;
      let h = r.startsWith("<!--", y) ? r.indexOf("-->", y + 4) : -1;
      if (h === -1)
        return y;
      y = h + 3;
    }
  }
  function p(y) {
    let h = y + 1, f = h;
    for (; f - h <= t && f < r.length && !Ss(r, f) && r.charCodeAt(f) !== pd; )
      f++;
    let k = r.slice(h, f), x = vs(k), E = n.get(x);
    if (E === void 0 || o || !Ss(r, f))
      return h;
    let v = r.indexOf(">", f);
    if (v === -1)
      return o = !0, h;
    let A = v + 1;
    if (E.kind !== "ignored" && r.charCodeAt(v - 1) !== Ts) {
      let S = s.has(x) ? -1 : m(E, A);
      if (S !== -1)
        A = S;
      else if (k === "includeonly")
        A = r.length;
      else
        return s.add(x), A;
    }
    return E.kind !== "extension" && Je(a, y, A), A;
  }
  function m({ closing: y }, h) {
    y.lastIndex = h;
    let f = y.exec(r);
    return f === null ? -1 : f.index + f[0].length;
  }
  return i;
}

// src/core/wikitext/magic-words.ts
function Cn(e) {
  return e.split(" ");
}
var As = Cn(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), fd = new Set(As.concat(Cn(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), yd = new Set(Cn("articlepath pageid server servername scriptpath stylepath")), hd = new Set(As.concat(Cn(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), xd = new Set(Cn(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Ps(e) {
  return fd.has(e) || yd.has(e.toLowerCase());
}
function Ms(e) {
  return hd.has(e) || xd.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var kd = /^subst:/iu, bd = /^safesubst:/iu, Ls = /^msgnw:/iu, Ed = /^msg:/iu, wd = /^raw:/iu, Rd = 1e3, Sd = 200;
function Ns(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: a = [], capitalLinks: o = !0 } = e, s = xa({
    defaultNamespace: "Template",
    namespaces: ya.concat(a, [["Template", ...r]]),
    capitalLinks: o
  }), i = /* @__PURE__ */ new Map(), l = (d, g) => {
    let p = s(d);
    if (p === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    i.set(p, g);
  };
  for (let d of Object.keys(t)) {
    let g = t[d];
    if (!n.includes(g))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${g}\u201D, which is none of the templates to look for.`);
    l(d, g);
  }
  n.forEach((d) => l(d, d));
  let c = (d, g) => {
    var h;
    let p = De(d, 0, d.length);
    if (kd.test(p) || (p = p.replace(bd, ""), p = De(p, 0, p.length), !g && Ps(p)))
      return null;
    p = (Ls.test(p) ? p.replace(Ls, "") : p.replace(Ed, "")).replace(wd, "");
    let m = p.indexOf(":");
    if (m !== -1 && Ms(p.slice(0, m)))
      return null;
    let y = s(p);
    return y === null ? null : (h = i.get(y)) != null ? h : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > Sd)
      return c(d, g);
    let p = g ? u.with : u.without, m = p.get(d);
    return m === void 0 && (p.size === Rd && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), m = c(d, g), p.set(d, m)), m;
  };
}

// src/core/wikitext/template-reader.ts
function bt(e) {
  var a;
  let n = Ns(e), t = bs(n), r = ms(n, Os((a = e.extensionTags) != null ? a : is));
  return (o) => {
    let s = t(o);
    if (s !== null)
      return s;
    let { calls: i, removed: l } = r(o), c = null;
    return i.sort((u, d) => u.start - d.start).map((u) => {
      var y;
      let { template: d, start: g, end: p } = u;
      if (l === null || ((y = l.starts[gn(l, g)]) != null ? y : p) >= p)
        return { template: d, parameters: Is(o, u.parts, p), start: g, end: p };
      c = c != null ? c : ft(l, o);
      let m = u.parts.map((h) => h === pn ? pn : Rr(l, h));
      return { template: d, parameters: Is(c, m, Rr(l, p)), start: g, end: p };
    });
  };
}
function Is(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = 0;
  for (let o = 0; o < n.length; o += 2) {
    let s = n[o], i = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    i === pn ? r.set(String(++a), e.slice(s, l)) : r.set(De(e, s, i), De(e, i + 1, l));
  }
  return r;
}

// src/core/exchange/read-exchange-records.ts
function Cs(e = {}) {
  return bt(P(R({}, e), { templates: [re.offer, re.seek] }));
}
function Qe(e, n, t = {}) {
  let r = xe(n), a = e.map((s) => {
    let i = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, c) => i.set(c, Ee(l))), tn(Td(s), r, i, t);
  }), o = at(
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
function mn(e, n, t = ["User"]) {
  let r = `${n}/People/`, a = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : a !== -1 && t.includes(e.slice(0, a)) && (o = e.slice(a + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : xe(o);
}
function Td({ template: e }) {
  return e === re.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function Mr(e) {
  let n = /* @__PURE__ */ new Map();
  return ze.filter((t) => e.kind === "offer" || !jt.includes(t)).forEach((t) => {
    let r = t === "lang" ? null : e[t], a = r === null ? "" : t === "timezone" ? he(r) : Array.isArray(r) ? r.join(";") : String(r);
    a !== "" && n.set(t, a);
  }), n;
}
var vd = /[=|{}[\]<>&\n]|^$/, Od = /^[+-]\d\d:\d\d$/;
function Ad(e) {
  return Od.test(e) ? e : Ge(e);
}
function Fs(e, n, t = /* @__PURE__ */ new Map()) {
  let r = Array.from(n.keys()).filter((o) => !vd.test(o)), a = (o) => ze.includes(o) ? ze.indexOf(o) : 1 / 0;
  return r.sort((o, s) => a(o) - a(s) || r.indexOf(o) - r.indexOf(s)), Ye(
    re[e],
    r.map((o) => {
      var s;
      return [o, (s = t.get(o)) != null ? s : Ad(n.get(o))];
    })
  );
}
function Pd(e) {
  return Fs(e.kind, Mr(e));
}
function Fn(e, { kind: n, id: t }, { readCalls: r, taxonomy: a }) {
  let o = Qe(r(e), "", { taxonomy: a != null ? a : null }).find(({ record: s, call: i }) => {
    var l;
    return s === null ? i.template === re[n] && ((l = i.parameters.get("id")) != null ? l : "") === t : s.kind === n && s.id === t;
  });
  return o === void 0 ? null : o.call;
}
function Lr(e, n, t) {
  var c;
  let { readCalls: r } = t, a = Pd(n), o = r(e), s = o.filter(({ template: u }) => u === re[n.kind]).pop(), i = [e.replace(/\s+$/, "").length, 0];
  s !== void 0 && $s(e, s) && i.unshift(s.end);
  let l = i.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${a}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => r(u).length === o.length + 1)) != null ? c : l[0];
}
function Nr(e, n, t, r) {
  var u;
  let { mends: a = !1 } = r, o = Fn(e, n, r);
  if (o === null)
    return null;
  let s = Mr(t), [i] = Qe([o], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), l = i != null && i.record ? Mr(i.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return o.parameters.forEach((d, g) => {
    let p = s.get(g) === l.get(g) && n.kind === t.kind;
    (g === "lang" || !a && p) && d.trim() !== "" && s.set(g, _e(d).trim()), p && s.has(g) && Ee(d) !== _e(d) && c.set(g, d.trim());
  }), e.slice(0, o.start) + Fs(t.kind, s, c) + e.slice(o.end);
}
function Ds(e, n, t) {
  let r = Fn(e, n, t);
  if (r === null)
    return null;
  let a = e.slice(r.end), o = $s(e, r) ? /^[ \t]*(?:\n[ \t]*(?:\n|$)|\n|$)/.exec(a) : null;
  return e.slice(0, r.start) + a.slice(o === null ? 0 : o[0].length);
}
function $s(e, { start: n, end: t }) {
  return (n === 0 || e.charAt(n - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(t));
}

// src/core/exchange/steps/write-step.ts
function _s(e) {
  let n = [
    ["step", e.step],
    ["seek", e.seek],
    ["offer", e.offer],
    ["at", e.at],
    ["outcome", e.outcome],
    ["on", e.on],
    ["skill", e.skill],
    ["note", e.note]
  ];
  return Ye(Fe, n.filter(([, t]) => t !== null && t !== "").map(([t, r]) => [t, t === "at" ? r : Ge(r)]));
}
function Ir(e, n) {
  let t = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${t}${n}
`;
}

// src/ui/exchange/own-words.ts
function Ws(e, n) {
  return C(this, null, function* () {
    var c;
    let { user: t, readPersonCalls: r, ownTextOf: a } = e, o = (c = n.latest.text) != null ? c : "";
    if (n.latest.user === t.name)
      return { text: o };
    let [s, i] = yield Promise.all([r(), a(n.title)]);
    if (un(s(o), s(i != null ? i : "")))
      return { text: o };
    let l = i === null ? null : as(o, i, s);
    if (l === null)
      throw new te("not-yours", "");
    return { text: l, leftOut: n.latest.user };
  });
}

// src/ui/exchange/take-out-merged.ts
function Us(e, n, t) {
  return C(this, null, function* () {
    var a;
    let r = (yield e.readPages([t.title])).get(t.title);
    r !== void 0 && !un(n((a = r.latest.text) != null ? a : ""), n(t.text)) && (yield e.save(P(R({}, t), { baseRevision: r.latest.id })));
  });
}

// src/core/exchange/own-pages.ts
function Cr(e, n, t) {
  return [e, `${n}:${t}/LocalSkills`, `${n}:${t}`];
}

// src/ui/exchange/load-own-records.ts
function Fr(e) {
  return Cs({ templateNamespaces: e.templateNamespaces });
}
function Dr(e, n, t, r) {
  let a = Fr(e)(t), o = e.now().toISOString().slice(0, 10);
  return Qe(a, e.user.name, { taxonomy: r, skillsPage: e.titles.skills(), date: o }).map(({ call: s, record: i, faults: l }) => {
    var u, d;
    let c = s.template === re.offer ? "offer" : "seek";
    return {
      page: n,
      name: { kind: c, id: (d = (u = i == null ? void 0 : i.id) != null ? u : s.parameters.get("id")) != null ? d : "" },
      record: i,
      draft: i === null ? Oo(s, r) : on(i),
      faults: l
    };
  });
}
function Md(e) {
  return e !== void 0 && !e.isRedirect && e.latest.text || "";
}
function Ld(e) {
  return e.map((n, t) => {
    let { name: { kind: r, id: a }, page: o, record: s } = n;
    return s !== null && e.slice(0, t).some((l) => l.page !== o && l.record !== null && l.name.kind === r && l.name.id === a) ? P(R({}, n), { faults: [...n.faults, Ne("id", "id-taken", a)] }) : n;
  });
}
function Hs(e) {
  return C(this, null, function* () {
    var _, w, O;
    let { titles: n, user: t, userNamespaces: r, pageTitle: a, wiki: o, messages: s } = e, i = n.people(t.name), l = mn(a, n.root, r) === t.name, c = Cr(i, r[0], t.name), u = Array.from(/* @__PURE__ */ new Set([...c, ...l ? [a] : []])), d = [...s.languageChain.map(n.exchangeIn), n.exchange()], [{ pages: g, refusal: p }, m, y] = yield Promise.all([
      o.readForEditing([...u, n.skills()], i),
      o.babelLanguages(t.name).catch(() => []),
      o.existingPages(d).catch(() => [])
    ]), h = g.get(n.skills()), { taxonomy: f } = Kt(Ie((_ = h == null ? void 0 : h.latest.text) != null ? _ : "").value), k = h === void 0 || f.skills.length === 0 ? null : f, x = u.filter((T) => g.has(T)).map((T) => g.get(T)), E = yield o.madeByOthers(x, t.name), v = u.filter((T) => g.has(T) && !E.includes(T)), M = (((w = g.get(i)) == null ? void 0 : w.isRedirect) === !0 ? c.slice(1).reverse() : c).find((T) => !E.includes(T)), N = m.filter((T) => ce(T) !== null), U = (T) => Dr(e, T, Md(g.get(T)), k);
    return {
      records: Ld(v.reduce((T, I) => T.concat(U(I)), [])),
      // Whoever leads one page to the other wants to have everything there.
      page: M != null ? M : i,
      madeByOther: E.includes(i) ? i : null,
      isSilenced: M === void 0,
      strangers: new Map(v.filter((T) => U(T).length > 0).map((T) => [T, g.get(T).latest.user]).filter(([, T]) => T !== t.name)),
      taxonomy: k,
      refusal: p,
      languages: N.length > 0 ? N : [s.language],
      board: (O = d.find((T) => y.includes(T))) != null ? O : null
    };
  });
}

// src/ui/exchange/publish-record.ts
var Nd = 3;
function Bs(e, n) {
  let { wiki: t, user: r, now: a } = e, o = { readCalls: Fr(e), taxonomy: n.taxonomy }, s = null, i = null, l = (m, y, h) => C(null, [m, y, h], function* (d, g, { name: p }) {
    let f = Fn(g, p, o), k = f === null ? null : yield e.ownTextOf(d);
    return f !== null && k !== null && !o.readCalls(k).some((x) => ae(x) === ae(f));
  }), c = (d, g, p) => C(null, null, function* () {
    var w, O, T, I, L, F, G, D, H, q;
    let { own: m, draft: y, endsOld: h = !1, mends: f, summary: k } = d;
    if (n.isSilenced)
      throw new te("not-yours", "");
    let x = (w = m == null ? void 0 : m.page) != null ? w : n.page, E = (yield t.readPages([x])).get(x), v = (O = E == null ? void 0 : E.latest.text) != null ? O : "", A = Dr(e, x, v, n.taxonomy), S = (B, j) => A.find(({ name: K }) => K.id === B && K.kind === j), M = () => C(null, null, function* () {
      return E === void 0 ? { text: "" } : Ws(e, E);
    }), N, U = (T = m == null ? void 0 : m.name.id) != null ? T : "", _;
    if (i !== null && i.trim() === v.trim())
      return { kind: "saved", page: x, id: U };
    if (m === null || h) {
      let B = y, j = s === null ? void 0 : S(s, B.kind);
      if (j !== void 0 && ve(j.draft, B).length === 0)
        return { kind: "saved", page: x, id: j.name.id };
      U = Vt(B.kind, a().toISOString(), A.concat(n.records).map(({ name: ge }) => ge.id)), s = U;
      let K = m === null ? void 0 : S(m.name.id, m.name.kind);
      if (m !== null && (K === void 0 || ve(K.draft, m.draft).length > 0))
        return { kind: "conflict", saved: K != null ? K : null, savedBy: (I = E == null ? void 0 : E.latest.user) != null ? I : null };
      N = yield M();
      let oe = m === null ? N.text : (L = Nr(N.text, m.name, P(R({}, m.draft), {
        status: "closed",
        until: null,
        user: r.name,
        id: m.name.id
      }), o)) != null ? L : N.text;
      if (_ = Lr(oe, P(R({}, B), { user: r.name, id: U }), o), o.readCalls(_).length !== o.readCalls(oe).length + 1)
        throw new te("invalid-content", "");
    } else {
      let B = S(m.name.id, m.name.kind), j = y === null ? B === void 0 : B !== void 0 && ve(B.draft, y).length === 0, K = j && B !== void 0 && (yield l(x, v, B));
      if (j && !K && !(f && ((F = B == null ? void 0 : B.faults.length) != null ? F : 0) > 0))
        return { kind: "saved", page: x, id: U };
      if (B === void 0 || y !== null && ve(B.draft, m.draft).length > 0)
        return { kind: "conflict", saved: B != null ? B : null, savedBy: (G = E == null ? void 0 : E.latest.user) != null ? G : null };
      U = U === "" && y !== null ? Vt(y.kind, a().toISOString(), A.map(({ name: ge }) => ge.id)) : U, N = yield M();
      let oe = y === null ? null : P(R({}, y), { user: r.name, id: U });
      if (_ = oe === null ? Ds(N.text, m.name, o) : (D = Nr(N.text, m.name, oe, P(R({}, o), { mends: f }))) != null ? D : Lr(N.text, oe, o), K && oe !== null && _ !== null) {
        let ge = Fn(_, oe, o);
        _ = ge === null ? _ : ss(_, [ge], a().toISOString(), o.readCalls), i = _;
      }
    }
    p.text = ((H = d.steps) != null ? H : []).reduce((B, j) => Ir(B, _s(j)), _ != null ? _ : N.text);
    try {
      let { mergedWith: B } = yield t.save(R({
        title: x,
        text: p.text,
        summary: k,
        baseRevision: (q = E == null ? void 0 : E.latest.id) != null ? q : 0
      }, g));
      B !== void 0 && (yield Us(t, yield e.readPersonCalls(), { title: x, text: p.text, summary: k }));
    } catch (B) {
      if (qe(B) && B.reason === "edit-conflict")
        return "again";
      throw B;
    }
    return R({ kind: "saved", page: x, id: U }, "leftOut" in N ? { leftOut: N.leftOut } : {});
  });
  return {
    publish(p) {
      return C(this, arguments, function* (d, g = {}) {
        var h, f;
        let m = (f = (h = d.own) == null ? void 0 : h.page) != null ? f : n.page, y = { text: "" };
        try {
          for (let k = 0; k < Nd; k++) {
            let x = yield c(d, g, y);
            if (x !== "again")
              return x;
          }
          throw new te("other", "");
        } catch (k) {
          return { kind: "fault", fault: qe(k) ? k : new te("other", String(k)), page: m, text: y.text };
        }
      });
    }
  };
}

// src/ui/exchange/record-conflict.ts
function Gs(e) {
  let { context: n, taxonomy: t, mine: r, saved: a, savedBy: o, keepMine: s, takeSaved: i } = e, { messages: l } = n, c = (p) => b(
    "td",
    { dir: "auto" },
    p === "" ? b("em", {}, l.text("localskills-exchange-not-said")) : p
  ), u = (p, m) => Ua(p, m, n, t), d = (a === null ? [] : ve(r, a)).map((p) => b(
    "tr",
    {},
    b("th", { scope: "row" }, l.text(Wa[p])),
    c(u(p, r)),
    c(u(p, a))
  )), g = ["", "localskills-save-conflict-mine", "localskills-save-conflict-saved"];
  return X(
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
    Z(
      z(l.text(a === null ? "localskills-exchange-conflict-put-back" : "localskills-exchange-conflict-keep"), "primary", s),
      z(l.text(a === null ? "localskills-exchange-conflict-leave" : "localskills-exchange-conflict-take"), "normal", i)
    )
  );
}

// src/ui/exchange/record-saver.ts
function Et(e) {
  let { context: n, own: t, isKept: r, onSaved: a, onTakeSaved: o } = e, { messages: s, pageUrl: i } = n, l = b("div", { class: "ext-localSkills-exchange-said-here" }), c = Bs(n, t), u = !1, d = (...p) => {
    Y(l, ...p), p.length > 0 && (l.scrollIntoView({ block: "nearest" }), an(l));
  }, g = (p, m) => {
    u || (u = !0, Y(l, b("p", { role: "status" }, s.text("localskills-exchange-saving"))), l.scrollIntoView({ block: "nearest" }), c.publish(p, m).then((y) => {
      switch (u = !1, y.kind) {
        case "saved": {
          let { page: h, id: f, leftOut: k } = y, x = k === void 0 ? null : Ba(s, i, h, k);
          a({ page: h, id: f, notice: x });
          return;
        }
        case "conflict": {
          let { saved: h } = y;
          d(Gs({
            context: n,
            taxonomy: t.taxonomy,
            mine: p.draft,
            saved: h === null ? null : h.draft,
            savedBy: y.savedBy,
            keepMine: () => g(P(R({}, p), { own: h })),
            takeSaved: () => o(h)
          }));
          return;
        }
        default:
          d(Fa({
            context: n,
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
function zs(e) {
  let { context: n, own: t, record: r, from: a, isAnew: o, onSaved: s, onAgain: i, onTakeSaved: l, onClose: c } = e, { messages: u, now: d } = n, g = () => d().toISOString().slice(0, 10), p = $a(n, r);
  o && p.clear();
  let m = p.read(), h = m !== null && (r !== null || a.skill === "" || m.draft.skill === a.skill) && ve(m.draft, a).length > 0, f = h ? P(R({}, on(m.draft)), { confirmed: a.confirmed }) : a, k = null, x = null, E = rs({
    context: n,
    exchange: t,
    draft: f,
    isNew: r === null,
    onChange() {
      var _;
      v.changed(), k !== null && ((_ = E.privateContact()) == null ? void 0 : _.text) !== k && (k = null, A.say());
    }
  }), v = La(() => ve(E.draft(), a).length === 0 ? (p.clear(), !0) : p.write({ keptAt: d().toISOString(), draft: E.draft() })), A = Et({
    context: n,
    own: t,
    onTakeSaved: l,
    isKept: () => v.keep(),
    onSaved(_) {
      v.settle(), p.clear(), s(_, P(R({}, E.draft()), { confirmed: g() }), x);
    }
  }), S = (_) => {
    if (!E.check())
      return;
    k = null, v.keep();
    let w = P(R({}, E.draft()), { confirmed: g() }), O = E.privateContact();
    if (O !== null && !_) {
      E.hideWarning(), k = O.text, A.say(X(
        "warning",
        b("p", {}, u.text(`localskills-private-${O.kind}`, O.text)),
        Z(z(u.text("localskills-save-page-anyway"), "normal", () => S(!0)))
      ));
      return;
    }
    let T = r === null ? `localskills-exchange-summary-${w.kind}` : "localskills-exchange-summary-change", I = u.text(T, He(w.skill, t.taxonomy, u)), L = (G) => {
      x = G, A.save(G === null ? { own: r, draft: w, mends: !0, summary: I } : { own: r, draft: P(R({}, w), { since: g() }), mends: !0, summary: I, endsOld: !0, steps: G.steps });
    };
    if (r === null || r.record === null || r.record.skill === w.skill) {
      L(null);
      return;
    }
    let F = null;
    ut({
      context: n,
      saver: A,
      record: r,
      draft: w,
      onClose: c,
      managing: "closed",
      explanation: b("p", {}, u.text(
        `localskills-ending-other-skill-${w.kind}`,
        He(r.record.skill, t.taxonomy, u),
        He(w.skill, t.taxonomy, u)
      )),
      save: () => L(F === null || F.warning === null ? null : F),
      onStay: () => N.focus(),
      onFound(G) {
        F = G;
      }
    });
  }, M = () => {
    p.clear(), v.settle(), i();
  }, N = z(
    u.text(r === null ? "localskills-exchange-save-new" : "localskills-exchange-save"),
    "primary",
    () => S(!1)
  ), U = r === null ? `localskills-exchange-form-new-${a.kind}` : "localskills-exchange-form-change";
  return {
    element: b(
      "div",
      {},
      b("h2", { tabindex: "-1" }, u.text(U)),
      b("p", { class: "ext-localSkills-making-help" }, u.text("localskills-exchange-public")),
      t.refusal === null ? null : Da(n, t.refusal, !0),
      ...Mn(n, t),
      h ? X(
        "success",
        b("p", {}, u.text("localskills-exchange-draft", n.formatTime(m.keptAt))),
        lt({
          messages: u,
          label: u.text("localskills-form-draft-discard"),
          explanation: [b("p", {}, u.text("localskills-form-draft-discard-explain"))],
          yes: u.text("localskills-form-draft-discard"),
          act: M
        })
      ) : null,
      r === null ? null : xr(n, r),
      r === null || r.faults.length === 0 ? null : b("p", {}, u.text("localskills-exchange-mending")),
      E.element,
      A.place
    ),
    button: N,
    keeper: v,
    focus: r === null && f.skill === "" ? E.focus : null
  };
}

// src/ui/exchange/manage-screen.ts
var Id = 1;
function qs(e) {
  let { context: n, taxonomy: t, own: r, onManage: a, onChange: o } = e, { messages: s, now: i } = n, { draft: l } = r, c = i().toISOString().slice(0, 10), u = yr(l, c), d = (E, v, A, ...S) => b(
    "div",
    { class: "ext-localSkills-exchange-act" },
    ...S,
    // Messages used here: localskills-exchange-act-resume, localskills-exchange-act-resume-explain and so on
    z(s.text(`localskills-exchange-act-${E}`), v, A).$element[0],
    b("p", { class: "ext-localSkills-making-help" }, s.text(`localskills-exchange-act-${E}-explain`))
  ), g = P(R({}, l), { confirmed: c, status: "open", until: null }), p = rn(c, Tn), m = l.expires === null || l.expires >= c ? l.expires : p, y = ke({
    label: s.text("localskills-exchange-pause-until"),
    help: s.text("localskills-exchange-pause-until-help"),
    kind: "date",
    min: c,
    value: rn(c, Id),
    onChange: () => y.setFault(null)
  }), h = () => {
    let E = y.value();
    if (E !== "" && E <= c) {
      y.setFault(s.text("localskills-exchange-pause-past")), y.focus();
      return;
    }
    a("pause", P(R({}, l), { status: "paused", until: E === "" ? null : E }));
  }, f = u === "open", k = r.record !== null, x = u === "matched" || u === "closed";
  return b(
    "div",
    {},
    b("div", { class: "ext-localSkills-making-help" }, s.text(`localskills-template-card-${l.kind}`)),
    b(
      "h2",
      { tabindex: "-1" },
      l.skill === "" ? s.text("localskills-exchange-unnamed") : de(l.skill, t, s)
    ),
    b("p", { class: "ext-localSkills-making-help" }, ct(l, n)),
    !k || f || u === "expired" ? null : d("resume", "primary", () => a("resume", P(R({}, g), { expires: m }))),
    !k || !f && u !== "expired" ? null : d("renew", "primary", () => a("renew", P(R({}, g), { expires: l.expires === null ? null : p }))),
    d(k ? "change" : "mend", "normal", o),
    !k || !f ? null : d("pause", "normal", h, y.element),
    !k || x ? null : d("matched", "normal", () => a("matched", P(R({}, l), { status: "matched", until: null }))),
    !k || u === "closed" ? null : d("close", "normal", () => a("closed", P(R({}, l), { status: "closed", until: null }))),
    b("div", { class: "ext-localSkills-exchange-act" }, lt({
      messages: s,
      label: s.text("localskills-exchange-delete"),
      explanation: [b("p", {}, s.text("localskills-exchange-delete-explain"))],
      yes: s.text("localskills-exchange-delete"),
      act: () => a("delete", null)
    }))
  );
}

// src/ui/exchange/exchange-panel.ts
function js(e, n) {
  let { messages: t, now: r } = e, a = b("div", { class: "ext-localSkills-exchange-panel", lang: t.language, dir: t.direction }), o = /* @__PURE__ */ new Set(), s = null, i = null, l = [], c = "offer", u = () => {
  }, d = () => {
    s == null || s.stop(), s = null;
  }, g = (S, ...M) => {
    let N = b("div", { class: "ext-localSkills-exchange-content" }, S), U = b("div", { class: "ext-localSkills-exchange-scroller" }, N);
    Y(a, U, M.length === 0 ? null : b("div", { class: "ext-localSkills-exchange-foot" }, Z(...M))), u = () => {
      var _;
      return (_ = S.querySelector("h2")) == null ? void 0 : _.focus({ preventScroll: !0 });
    }, u();
  }, p = (S) => S.records.length === 0 ? [] : [z(t.text("localskills-exchange-back"), "quiet", () => A(() => m(i)))], m = (S) => {
    d(), g(za({
      context: e,
      exchange: S,
      direction: c,
      onNew: (M) => f(S, null, nt(M, y(), S.languages)),
      onChange: (M) => f(S, M, M.draft),
      onManage: (M) => k(S, M)
    }));
  }, y = () => r().toISOString().slice(0, 10), h = (S) => A(() => S === null ? v(i) : f(i, S, S.draft, !0)), f = (S, M, N, U = !1) => {
    d();
    let _ = zs({
      context: e,
      own: S,
      record: M,
      from: N,
      isAnew: U,
      onClose: n,
      onSaved: (w, O, T) => x(
        w,
        M === null ? O.kind : "change",
        M === null || T !== null ? P(R({}, O), { user: e.user.name, id: w.id }) : null,
        T === null ? null : br(e, T)
      ),
      onAgain: () => f(S, M, N, !0),
      onTakeSaved: h
    });
    s = _.keeper, g(_.element, _.button, ...p(S)), _.focus !== null && (u = _.focus, u());
  }, k = (S, M) => {
    var O;
    d();
    let N = "renew", U = null, _ = Et({
      context: e,
      own: S,
      isKept: () => !0,
      onTakeSaved: h,
      onSaved: (T) => x(T, N, null, U === null ? null : br(e, U))
    }), w = qs({
      context: e,
      taxonomy: S.taxonomy,
      own: M,
      onChange: () => f(S, M, M.draft),
      onManage(T, I) {
        N = T;
        let L = t.text(`localskills-exchange-summary-${T}`, He(M.draft.skill, S.taxonomy, t));
        ut({
          context: e,
          saver: _,
          record: M,
          managing: T,
          draft: I,
          onClose: n,
          save: (F) => _.save({ own: M, draft: I, mends: !1, summary: L, steps: F }),
          onStay: () => u(),
          onFound(F) {
            U = F;
          }
        });
      }
    });
    w.insertBefore(_.place, (O = w.children[3]) != null ? O : null), Mn(e, S).forEach((T) => w.insertBefore(T, _.place)), g(w, ...p(S));
  }, x = ({ page: S, notice: M }, N, U = null, _ = null) => {
    var I;
    d(), o.add(S);
    let [w, ...O] = l, T = Ma({
      context: e,
      own: i,
      done: N,
      page: S,
      notice: M,
      told: _,
      made: U,
      onClose: n,
      next: (I = w == null ? void 0 : w.skill) != null ? I : null,
      onNext() {
        l = O, A(() => E(i, w));
      },
      onList: () => A(() => v(i))
    });
    g(T.element, ...T.buttons);
  }, E = (S, M) => f(S, null, P(R({}, nt(c, y(), S.languages)), { skill: M.skill, level: M.level })), v = (S) => S.records.length > 0 ? m(S) : f(S, null, nt(c, y(), S.languages)), A = (S) => {
    d(), Y(a, b(
      "p",
      { class: "ext-localSkills-exchange-content", role: "status" },
      t.text("localskills-start-loading")
    )), Hs(e).then((M) => {
      i = M, S();
    }, (M) => {
      g(b("div", {}, X(
        "error",
        b("p", {}, t.text("localskills-exchange-not-loaded")),
        qe(M) && M.explanation !== "" ? b("p", { dir: "auto" }, M.explanation) : null,
        Z(z(t.text("localskills-save-try-again"), "normal", () => A(S)))
      )));
    });
  };
  return {
    element: a,
    focus: () => u(),
    open({ direction: S, id: M, view: N, page: U, skills: _ }) {
      c = S, l = _.slice(1), A(() => {
        var I;
        let w = i, O = w.records.filter(({ name: L }) => L.kind === S && L.id === M), T = (I = O.find((L) => L.page === U)) != null ? I : O[0];
        T !== void 0 && N === "manage" ? k(w, T) : T !== void 0 ? f(w, T, T.draft) : _[0] !== void 0 ? E(w, _[0]) : v(w);
      });
    },
    isUnkept: () => s !== null && !s.keep(),
    savedPages: () => Array.from(o),
    destroy: d
  };
}

// src/ui/show-dialog.ts
function $r(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function Cd(e) {
  let { history: n, location: t } = window, r = t.href, a = !1, o = null, s = (i) => {
    !a || $r(i.state) || (a = !1, t.href === r && i.stopImmediatePropagation(), o !== null ? o() : e());
  };
  return window.addEventListener("popstate", s, !0), {
    put() {
      $r(n.state) || n.pushState(P(R({}, n.state), { localSkillsDialog: !0 }), ""), a = !0;
    },
    takeOff: () => new Promise((i) => {
      let l = () => {
        window.removeEventListener("popstate", s, !0), i();
      };
      if (!a || !$r(n.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), n.back();
    })
  };
}
function Vs(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: a } = OO.ui, o = () => a().getCurrentWindow() !== null, s = Cd(() => {
    if (o()) {
      s.put();
      return;
    }
    e.executeAction("close").always(() => {
      !e.isClosing() && e.isOpened() && s.put();
    });
  });
  document.documentElement.classList.add(n), document.body.appendChild(r.$element[0]), r.addWindows([e]), s.put(), r.openWindow(e).closed.then(() => {
    r.destroy(), document.documentElement.classList.remove(n), s.takeOff().then(t);
  });
}

// src/ui/exchange/exchange-dialog.ts
var Fd = 680;
function Ks(e, n, t) {
  let { messages: r } = e, a = null, o = [];
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), a = js(e, () => this.close()), this.$body.append(a.element), this;
    }
    getSetupProcess(c) {
      return super.getSetupProcess(c).next(() => {
        this.title.setLabel(r.text("localskills-exchange-dialog")), a == null || a.open(n);
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
      return Fd;
    }
  }
  s.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsExchange",
    size: "large",
    title: r.text("localskills-exchange-dialog"),
    actions: [{ action: "close", label: r.text("localskills-exchange-close-dialog"), flags: ["safe", "close"], modes: void 0 }]
  });
  let i = new s({ size: "large", classes: ["ext-localSkills-exchange-dialog"] });
  Vs(i, "ext-localSkills-exchange-open", () => t(o));
}

// src/wiki/action-api/query.ts
function Ys(e, n) {
  return Pe(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new pe(e.read(R(R({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function Xe(e, n) {
  return Pe(this, null, function* () {
    var r, a, o, s, i, l, c;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var u = le(Ys(e, n)), d, g, p; d = !(g = yield new pe(u.next())).done; d = !1) {
        let m = g.value;
        for (let y of (a = (r = m.query) == null ? void 0 : r.pages) != null ? a : []) {
          let h = (o = y.pageid) != null ? o : y.title, f = t.get(h), k = [...(s = f == null ? void 0 : f.revisions) != null ? s : [], ...(i = y.revisions) != null ? i : []], x = [...(l = f == null ? void 0 : f.redirects) != null ? l : [], ...(c = y.redirects) != null ? c : []];
          t.set(h, P(R(R({}, f), y), { revisions: k, redirects: x }));
        }
        m.batchcomplete === !0 && (yield* Me(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      p = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new pe(g.call(u)));
      } finally {
        if (p)
          throw p[0];
      }
    }
    yield* Me(t.values());
  });
}
function wt(e, n, t) {
  return Pe(this, null, function* () {
    var r, a;
    try {
      for (var o = le(Ys(e, R({ list: n }, t))), s, i, l; s = !(i = yield new pe(o.next())).done; s = !1) {
        let c = i.value;
        yield* Me((a = (r = c.query) == null ? void 0 : r[n]) != null ? a : []);
      }
    } catch (i) {
      l = [i];
    } finally {
      try {
        s && (i = o.return) && (yield new pe(i.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function Js(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: a }) => [r, a]));
}
function Rt(e, n, t) {
  return C(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let a = 0; a < n.length; a += r)
      yield t(n.slice(a, a + r));
  });
}

// src/wiki/action-api/site-info.ts
function Qs(e) {
  return C(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), t = /* @__PURE__ */ new Map();
    for (let { id: r, name: a, canonical: o } of Object.values(n.namespaces)) {
      let s = n.namespacealiases.filter((i) => i.id === r).map(({ alias: i }) => i);
      t.set(r, [.../* @__PURE__ */ new Set([a, o != null ? o : a, ...s])]);
    }
    return R({
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: Zs(n.general.lang, yield Xs(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    }, n.general.maxarticlesize === void 0 ? {} : { largestPage: n.general.maxarticlesize });
  });
}
function Xs(e, n) {
  return C(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return t.languageinfo;
  });
}
function Zs(e, n) {
  var r, a;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (a = t == null ? void 0 : t.dir) != null ? a : "ltr" };
}
function ei(e) {
  let n = null;
  return (t) => C(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, Xs(e, Array.from(r)))) };
    }
    return n.codes.add(t), Zs(t, yield n.languages);
  });
}
function ni(e, n) {
  let t = (a) => a.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [a, o] of r === -1 ? [] : n)
    if (a !== 0 && o.some((s) => t(s) === t(e.slice(0, r))))
      return { namespace: a, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var St = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, fn = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, Dd = 2, $d = 6e4, _d = 5, Wd = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Tt(e) {
  var n, t, r, a, o, s, i, l;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (t = e.user) != null ? t : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (a = e.timestamp) != null ? a : "",
    text: (i = (s = (o = e.slots) == null ? void 0 : o.main) == null ? void 0 : s.content) != null ? i : null,
    sha1: (l = e.sha1) != null ? l : null
  };
}
function ti(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Tt(n)
  };
}
function ri(e) {
  let n = null, t = () => (n != null || (n = Qs(e).catch((u) => {
    throw n = null, u;
  })), n);
  function r(u) {
    return C(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Rt(e, [...new Set(u)], (g) => C(null, null, function* () {
        let p = new Map(g.map((x) => [x, x])), m = /* @__PURE__ */ new Map();
        try {
          for (var y = le(Xe(P(R({}, e), {
            read: (E) => C(null, null, function* () {
              let v = yield e.read(E);
              return Js(v).forEach((A, S) => p.set(S, A)), v;
            })
          }), R({ titles: g, prop: ["revisions", "info"] }, fn))), h, f, k; h = !(f = yield y.next()).done; h = !1) {
            let x = f.value;
            let E = ti(x);
            E !== null && m.set(E.title, E);
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
        for (let [x, E] of p) {
          let v = m.get(E);
          v !== void 0 && d.set(x, v);
        }
      })), d;
    });
  }
  function a(u, d) {
    return C(this, null, function* () {
      let { namespace: g, rest: p } = ni(u, (yield t()).namespaces), m = d ? "g" : "";
      return { [`${m}apnamespace`]: g, [`${m}apprefix`]: p };
    });
  }
  function o(u) {
    return Pe(this, null, function* () {
      try {
        for (var d = le(Xe(e, R(P(R({}, u), { prop: ["revisions", "info"] }), fn))), g, p, m; g = !(p = yield new pe(d.next())).done; g = !1) {
          let y = p.value;
          let h = ti(y);
          h !== null && (yield h);
        }
      } catch (p) {
        m = [p];
      } finally {
        try {
          g && (p = d.return) && (yield new pe(p.call(d)));
        } finally {
          if (m)
            throw m[0];
        }
      }
    });
  }
  function s(u) {
    return Pe(this, null, function* () {
      yield* Me(o(R({ generator: "allpages", gaplimit: "max" }, yield new pe(a(u, !0)))));
    });
  }
  function i(u) {
    return Pe(this, null, function* () {
      for (let d of u)
        yield* Me(o({ generator: "embeddedin", geititle: d, geinamespace: Dd, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return C(this, null, function* () {
      var m, y, h, f;
      let { query: p } = yield e.read(R({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (f = (h = (y = (m = p == null ? void 0 : p.pages) == null ? void 0 : m[0]) == null ? void 0 : y.revisions) == null ? void 0 : h.map(Tt)) != null ? f : [];
    });
  }
  let c = (u, d) => C(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: t,
    languageInfo: ei(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => C(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield Rt(e, u, (p) => C(null, null, function* () {
        try {
          for (var m = le(Xe(e, {
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
      return Pe(this, null, function* () {
        yield* Me(s(u)), yield* Me(i(d));
      });
    },
    childrenBelow: (u) => C(null, null, function* () {
      var h, f, k;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield a(u, !1), m = p.replace(/ /g, "_"), y = g === 0 ? "" : `${(f = (h = (yield t()).namespaces.get(g)) == null ? void 0 : h[0]) != null ? f : ""}:`;
      for (let x = m; x !== void 0; ) {
        let E = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: p,
          apfrom: x,
          aplimit: "max"
        });
        x = (k = E.continue) == null ? void 0 : k.apcontinue;
        for (let { title: v } of E.query.allpages) {
          let [A, ...S] = v.slice(y.length + p.length).split("/");
          d.add(A != null ? A : ""), S.length > 0 && x !== void 0 && x.startsWith(`${m}${A != null ? A : ""}/`) && (x = `${m}${A != null ? A : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => C(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var m = le(Xe(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), y, h, f; y = !(h = yield m.next()).done; y = !1) {
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
    revisions: (u, d) => C(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield Rt(e, u, (p) => C(null, null, function* () {
        var m;
        try {
          for (var y = le(Xe(e, R({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? fn : St))), h, f, k; h = !(f = yield y.next()).done; h = !1) {
            let x = f.value;
            (m = x.revisions) == null || m.forEach((E) => g.set(E.revid, Tt(E)));
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
    firstRevision: (u) => c(u, R({ rvdir: "newer" }, St)),
    revisionsUpTo: (u, d) => l(u, 500, R(R({}, d === null ? {} : { rvstartid: String(d) }), St)),
    newestRevisionBy: (u, d) => c(u, R({ rvuser: d }, fn)),
    revisionsAfter: (u, d) => C(null, null, function* () {
      let g = [];
      try {
        for (var p = le(Xe(e, R({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, St))), m, y, h; m = !(y = yield p.next()).done; m = !1) {
          let { revisions: f = [] } = y.value;
          g.push(...f.filter(({ revid: k }) => k !== d).map(Tt));
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
    revisionsBySince: (u, d, g) => l(u, _d, R({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, fn)),
    movesAround: (g) => C(null, [g], function* ({ timestamp: u, user: d }) {
      var m;
      let p = [];
      try {
        for (var y = le(wt(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + $d).toISOString(),
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
    revisionsBy: (u, d, g) => l(u, g, R({ rvuser: d }, fn)),
    recombinedPagesSince: (u) => C(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let f of Wd)
        try {
          for (var p = le(wt(e, "logevents", P(R({}, f), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), m, y, h; m = !(y = yield p.next()).done; m = !1) {
            let { title: k, logpage: x, params: E } = y.value;
            x !== void 0 && x !== 0 && d.add(x), [k, E == null ? void 0 : E.dest_title].forEach((v) => v !== void 0 && g.add(v));
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
    renamesSince: (u) => C(null, null, function* () {
      var g;
      let d = [];
      try {
        for (var p = le(wt(e, "logevents", {
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
var oi = {
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
}, Ud = new Map(
  Object.keys(oi).reduce(
    (e, n) => e.concat(oi[n].map((t) => [t, n])),
    []
  )
), Hd = [
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
function _r(e) {
  let n = e.map((t) => Ud.get(t) || "other");
  return Hd.find((t) => n.includes(t)) || "other";
}
function ai(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function vt(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var si = 50;
function Ot(e, n) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let i = ((s = n == null ? void 0 : n.xhr) == null ? void 0 : s.status) || 0, l = ai(i);
    return new te(l, l === "other" ? `HTTP ${i}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((i) => i.html || "").filter((i) => i !== "").join("<hr>"), a = t.map((i) => i.html ? vt(i.html) : i.text || i.code), o = t.map((i) => {
    var l;
    return (l = i.data) == null ? void 0 : l.readonlyreason;
  }).find((i) => i);
  return o ? new te("read-only", o, { code: e }) : new te(
    _r(t.length ? t.map((i) => i.code) : [e]),
    a.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function Bd(e) {
  let n = e.question || "";
  return {
    id: e.id !== void 0 && (n !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? vt(n) : n,
    imageUrl: e.url || null
  };
}
function Gd(e, n) {
  let t = e.edit;
  if (!t)
    throw new te("other", "");
  if (t.captcha)
    throw new te("captcha", "", { captcha: Bd(t.captcha), code: "captcha" });
  if (t.result !== "Success") {
    let a = t.warning || "";
    throw new te(
      _r(t.code ? [t.code] : []),
      a === "" ? t.info || "" : vt(a),
      a === "" ? {} : { html: a }
    );
  }
  let { oldrevid: r } = t;
  return R({
    revision: t.newrevid || n,
    changed: t.nochange !== !0
  }, r && n !== 0 && r !== n ? { mergedWith: r } : {});
}
function zd(e, n) {
  let t = n.slots && n.slots.main;
  return {
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: {
      id: n.revid,
      parentId: n.parentid,
      user: n.user === void 0 ? null : n.user,
      userId: n.userid || 0,
      timestamp: n.timestamp,
      text: t && t.content !== void 0 ? t.content : null
    }
  };
}
function ii(e) {
  let { api: n, user: t, language: r } = e, a = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, o = (d) => new Promise((g, p) => {
    d.then(g, (...m) => {
      p(Ot(String(m[0]), m[1]));
    });
  }), s = (d, g) => C(null, null, function* () {
    let { query: p = {} } = yield o(n.get(R(P(R({}, a), { action: "query", titles: d.slice() }), g))), m = new Map((p.normalized || []).map(({ from: h, to: f }) => [h, f])), y = new Map((p.pages || []).map((h) => [h.title, h]));
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
      y && g.push([m, zd(p, y)]);
    }), g;
  }, c = (d) => C(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield o(
      n.get(P(R({}, a), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((m) => [m, g[m]]).filter(([, m]) => m !== "0").sort(([, m], [, y]) => p.indexOf(m) - p.indexOf(y));
  });
  return {
    readPages(d) {
      return C(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let y = 0; y < g.length; y += si)
          p.push(s(g.slice(y, y + si), i).then(l));
        let m = yield Promise.all(p);
        return new Map(m.reduce((y, h) => y.concat(h), []));
      });
    },
    readForEditing(d, g) {
      return C(this, null, function* () {
        let p = yield s(d, P(R({}, i), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), m = p.get(g), [y, ...h] = m && m.actions && m.actions[m.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(p)),
          refusal: y ? Ot(y.code, { errors: [y].concat(h) }) : null
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
        return (yield Promise.all(d.map((h) => C(null, [h], function* ({ title: m, latest: y }) {
          var k, x;
          let f = y.parentId === 0 ? y : (x = (k = (yield s([m], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(m)) == null ? void 0 : k.revisions) == null ? void 0 : x.map(({ user: E, userid: v }) => ({ user: E, userId: v }))[0];
          return [m, f === void 0 || f.user !== g || f.userId === 0];
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
        let g = yield o(n.postWithToken("csrf", R(R(R(R(R(P(R({}, a), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })));
        return Gd(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/counting/template-calls.ts
function At(e, n) {
  return C(this, null, function* () {
    var s, i;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), a = (s = t.get(10)) != null ? s : ["Template"], o = {};
    for (let l of n)
      for (let c of yield e.redirectsTo(`${(i = a[0]) != null ? i : "Template"}:${l}`))
        o[c.slice(c.indexOf(":") + 1)] = l;
    return bt({ templates: n, redirects: o, templateNamespaces: a, extensionTags: r });
  });
}

// src/wiki/browser/person-words.ts
function li(e) {
  let n = null;
  return () => C(null, null, function* () {
    n = n != null ? n : At(e, mt).catch((r) => {
      throw n = null, r;
    });
    let t = yield n;
    return (r) => t(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function qd(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function ci(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = qd(r));
  return n;
}

// src/wiki/browser/reading-api.ts
var jd = 6e3, Vd = 6e4, Kd = 5, Yd = 3;
function Jd(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function Qd({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? Kd : e === "offline" ? Yd : 1;
}
function ui(e) {
  let { api: n, language: t, onWait: r, firstWait: a = 1e3 } = e, o = !1, s = null, i = Promise.resolve(), l = null, c = (p, m) => {
    let y = m ? (
      // Tells servers in several places that any of them may answer.
      n.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(p);
    return new Promise((h, f) => {
      y.then(h, (...k) => {
        var A;
        let [x, E, , v] = k;
        f({ fault: Ot(String(x), E), retryAfter: Jd((A = E == null ? void 0 : E.xhr) != null ? A : v) });
      });
    });
  }, u = (p) => new Promise((m) => {
    let y = setTimeout(m, p);
    s = () => {
      clearTimeout(y), m();
    };
  });
  function d(p, m) {
    return C(this, null, function* () {
      for (let y = 1; ; y++) {
        if (o)
          throw new te("other", "", { code: "cancelled" });
        try {
          return yield c(p, m);
        } catch (h) {
          let { fault: f, retryAfter: k } = h, x = Math.max(k != null ? k : 0, a * 2 ** (y - 1));
          if (o || y >= Qd(f) || x > Vd)
            throw f;
          r(x), yield u(x);
        }
      }
    });
  }
  function g(p, m) {
    let y = ci(R({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, p)), h = new URLSearchParams(y).toString().length > jd, f = i.then(() => d(y, m || h));
    return i = f.catch(() => {
    }), f;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((p) => p.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (p) => g(p, !1),
    post: (p) => g(p, !0),
    badAnswer: (p) => new te("other", p),
    cancel() {
      o = !0, n.abort(), s == null || s();
    }
  };
}

// src/core/i18n/wiki-names.ts
var Xd = ["ar", "fr", "es", "tr"], Pt = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Wr = {
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
function Mt(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[Xd.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((a) => a !== ""))
  };
}
var di = {
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
var gi = 1440 * 60;
function pi(e, n, t) {
  let { name: r, all: a } = Mt(Wr[e] || n || e, t);
  return { code: e, name: r, hint: e, words: a.concat(n).filter((o) => o !== "" && o !== r) };
}
function mi({ all: e }, n) {
  return n.reduce((t, r) => t.concat(e.map((a) => `${a} ${r}`)), []).concat(n);
}
var Zd = [
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
function eg(e, n) {
  let t = Object.keys(Wr).map((o) => pi(o, "", n)), r = /* @__PURE__ */ new Set(), a = e.map((o) => ({ language: o, code: di[o.code] || o.code })).filter(({ code: o }) => (!o.includes("-") || Zd.includes(o)) && !r.has(o) && r.add(o));
  return Object.keys(Pt).reduce((o, s) => {
    let i = Mt(Pt[s], n);
    return o.concat(a.map(({ language: l, code: c }) => {
      let u = c.replace(/-/g, "_") + s;
      return {
        code: u,
        name: `${i.name} \u2013 ${l.name}`,
        hint: u,
        words: mi(i, [l.name, l.hint].filter((d) => d !== "")).concat(l.words, l.code)
      };
    }));
  }, t);
}
function ng({ sitematrix: e }, n) {
  let t = (o) => !o.closed && !o.private, a = (e.specials || []).filter(t).map(({ dbname: o, sitename: s }) => pi(o, s || "", n));
  return Object.keys(e).filter((o) => /^\d+$/.test(o)).reduce((o, s) => {
    let { code: i, name: l, localname: c, site: u } = e[s], d = c && c !== l ? [c, l] : [l];
    return o.concat(u.filter(t).map(({ dbname: g, code: p, sitename: m = "" }) => {
      let y = Mt(Pt[p] || m, n);
      return {
        code: g,
        name: `${y.name} \u2013 ${d[0]}`,
        hint: g,
        words: mi(y, d).concat(m, i)
      };
    }));
  }, a);
}
function fi(e, n) {
  let t = { formatversion: 2, uselang: n, maxage: gi, smaxage: gi }, r = null, a = null, o = () => C(null, null, function* () {
    let l = En(n), c = En("en"), u = [], d = {};
    for (; d; ) {
      let g = yield e.get(R(P(R({}, t), {
        action: "query",
        meta: "languageinfo",
        liprop: ["autonym", "name"]
      }), d)), { languageinfo: p } = g.query;
      Object.keys(p).forEach((m) => {
        let { autonym: y, name: h } = p[m], f = h !== y && h || l(m) || h || m;
        u.push({ code: m, name: f, hint: y === f ? "" : y, words: [c(m) || ""] });
      }), d = g.continue;
    }
    return u.sort((g, p) => g.name.localeCompare(p.name, n));
  }), s = () => C(null, null, function* () {
    try {
      return ng(yield e.get(P(R({}, t), {
        action: "sitematrix",
        smlangprop: ["code", "name", "localname", "site"],
        smsiteprop: ["dbname", "code", "sitename"]
      })), n);
    } catch (l) {
      if (l === "http")
        throw l;
      return eg(yield i.loadLanguages(), n);
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
var tg = 20, rg = 2;
function og(e, n, t) {
  return C(this, null, function* () {
    var a;
    let r = n.filter((o) => o.first === null);
    for (let o = 0; r.length > rg && o < tg; o++) {
      let s = yield e.revisions(r.map(({ known: i }) => i[i.length - 1].parentId), "without-texts");
      r = r.filter((i) => {
        let l = s.get(i.known[i.known.length - 1].parentId);
        return l === void 0 ? !1 : (i.known = [...i.known, l], i.first = l.parentId === 0 ? l : null, i.first === null);
      });
    }
    for (let o of n) {
      if (o.first === null && t !== null) {
        let s = yield t.revisionsUpTo(o.page.title, null), { page: { latest: i } } = o;
        o.known = s.length === 0 ? o.known : s.map((l) => l.id === i.id ? i : l), o.first = s.length < 500 && (a = s[s.length - 1]) != null ? a : null;
      }
      o.first === null && (o.first = yield e.firstRevision(o.page.title));
    }
  });
}
function ag({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function sg(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function ig(e, n, t, r) {
  return C(this, null, function* () {
    let { pageIds: a, titles: o } = yield n.recombinedPagesSince(r);
    for (let s of t) {
      let { pageId: i, title: l } = s.page;
      (a.has(i) || o.has(l)) && (s.isRecombined = !0, s.first = yield e.firstRevision(l));
    }
  });
}
function Lt(e, n, t = null, r = null) {
  return C(this, null, function* () {
    let a = n.map((s) => ({
      page: s,
      known: s.history === void 0 ? [s.latest] : s.history.slice(),
      first: ag(s),
      isRecombined: !1
    }));
    yield og(e, a, r);
    let o = t === null ? void 0 : sg(a.filter(({ page: s }) => s.history === void 0));
    return t !== null && o !== void 0 && (yield ig(e, t, a, o)), a.filter((s) => s.first !== null);
  });
}
function yi(e, n) {
  return C(this, null, function* () {
    let t = /* @__PURE__ */ new Map();
    for (let [r, a] of Array.from(n)) {
      if (a === null || a.id === r.page.latest.id)
        continue;
      let o = r.isRecombined ? -1 : r.known.findIndex(({ id: s }) => s === a.id);
      t.set(r, o === -1 ? yield e.revisionsAfter(r.page.title, a.id) : r.known.slice(0, o));
    }
    return t;
  });
}
function Nt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Ur(e, n, t) {
  return C(this, null, function* () {
    var s;
    let r = /* @__PURE__ */ new Map();
    for (let i of n) {
      let l = t(i), c = i.isRecombined ? void 0 : i.known.find(({ user: d, userId: g }) => d === l && g !== 0), u = !i.isRecombined && (i.page.history !== void 0 || ((s = i.known[i.known.length - 1]) == null ? void 0 : s.parentId) === 0);
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
function hi(o, s, i, l) {
  return C(this, arguments, function* ({ source: e, titles: n }, t, r, a) {
    let c = yield yi(e, t), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (h, f, k) => C(null, null, function* () {
      var x, E;
      for (let [v, A] of Array.from(f.entries())) {
        let S = (x = f[v + 1]) != null ? x : k, M = (E = A.sha1) != null ? E : null;
        if (M !== null && M === S.sha1 && A.parentId === S.id && A.user !== h && (yield e.movesAround(A)).some((U) => U === null || mn(U, n.root, u) !== h))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [h, f] of Array.from(c)) {
      let k = t.get(h), x = f.filter(({ user: E }) => E === null);
      (yield d(r(h), f, k)) ? g.set(h, { doubt: "moved", believed: null }) : x.length > 0 && p.set(h, x);
    }
    let m = Array.from(p.values()).reduce((h, f) => h.concat(f.filter(({ text: k }) => k === null).map(({ id: k }) => k)), []), y = m.length === 0 ? null : yield e.revisions(m, "with-texts");
    return p.forEach((h, f) => {
      let k = t.get(f), x = h.reduce((E, { id: v, text: A }) => {
        var S, M;
        return E === null ? null : In(E, a((M = A != null ? A : (S = y == null ? void 0 : y.get(v)) == null ? void 0 : S.text) != null ? M : ""), a);
      }, k.text);
      x !== k.text && g.set(f, { doubt: "hidden", believed: x === null ? null : P(R({}, k), { text: x }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var lg = 5, cg = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function xi(e, n, t) {
  return C(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), o = n.map((s) => ({ origin: s, there: s }));
    for (let s = 0; o.length > 0 && s < lg; s++) {
      let i = o.filter(({ there: { first: m } }) => m.text === null).map(({ there: { first: m } }) => m.id), l = i.length === 0 ? null : yield e.revisions(i, "with-texts"), c = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: m, there: { first: y } }) => {
        var f, k, x, E;
        let h = (E = cg.exec(((x = (k = y.text) != null ? k : (f = l == null ? void 0 : l.get(y.id)) == null ? void 0 : f.text) != null ? x : "").slice(0, 1e3))) == null ? void 0 : E[1];
        h !== void 0 && (c.set(m, h.replace(/_/g, " ").trim()), r.add(m));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield Lt(e, Array.from(u.values()).map((m) => P(R({}, m), { pageId: 0 }))), g = new Map(d.map((m) => [m.page.title, m])), p = [];
      c.forEach((m, y) => {
        let h = g.get(m);
        h !== void 0 && Nt(h, t(y)) ? a.set(y, h) : h !== void 0 && p.push({ origin: y, there: h });
      }), o = p;
    }
    return { redirects: r, moved: a };
  });
}

// src/core/exchange/steps/preferences.ts
var ki = ["messages", "matches", "confirmed", "lang"];
function bi(e) {
  let n = [], t = e.filter(({ template: o }) => o === Oe), r = (o) => t.every(({ parameters: s }) => {
    var l;
    let i = _e((l = s.get(o)) != null ? l : "").trim().toLowerCase();
    return i !== "" && i !== "yes" && i !== "no" && n.push({
      parameter: o,
      key: "localskills-template-preferences-fault-value",
      parameters: [Q(i), o]
    }), i === "" || i === "yes";
  }), a = { messages: r("messages"), matches: r("matches") };
  return t.forEach(({ parameters: o }) => o.forEach((s, i) => {
    !ki.includes(i) && s.trim() !== "" && n.push(nn(i, ki));
  })), { preferences: a, faults: n };
}

// src/core/wikitext/substitution.ts
var ug = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), dg = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), gg = new RegExp(`\\{\\{\\s*(?:(?:${ug})[:\uFF1A]|${dg})`, "gi"), pg = /<nowiki>[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*<\/nowiki>|<!--[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*-->/gi;
function Hr(e) {
  var n;
  return ((n = e.match(gg)) != null ? n : []).length;
}
function Ei(e) {
  let n = [];
  return e.replace(pg, (t, r) => {
    let a = r > 0 && e.lastIndexOf("<", r - 1) > e.lastIndexOf(">", r - 1);
    return Hr(t) === 1 && !a && n.push(t), t;
  }), n;
}

// src/core/exchange/unsaid-words.ts
var mg = /<!--(?:(?!<!--)[^])*?-->/g, fg = /<!--|-->|<\/?[a-z][^<>{}|]*>|<\/?[a-z]+|<|\/?>/gi, yg = /[{}[\]]+/g, hg = /[{}[\]\n]+/g, It = (e) => e.replace(fg, ""), wi = (e, n) => `{{${e.replace(n, `}}
{{`)}}}`;
function Br(e, { start: n, end: t }) {
  return n + e.slice(n, t).search(/[|}]/);
}
function xg(e, n) {
  let t = [];
  n.forEach((o) => t.push([o.start, Br(e, o)], [o.end - 2, o.end]));
  let r = dn(), a = 0;
  return t.sort((o, s) => o[0] - s[0]).forEach(([o, s]) => {
    o >= a && (Je(r, o, s), a = s);
  }), ft(r, e);
}
function Gr(t) {
  var r = t, { parameters: e } = r, n = Wn(r, ["parameters"]);
  return ae(P(R({}, n), { parameters: new Map(Array.from(e).map(([a, o]) => [It(a).trim(), It(o).trim()])) }));
}
function Ri(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = xg(e, n);
  return (/* @__PURE__ */ new Set([It(a), It(a.replace(mg, ""))])).forEach((s) => [s, wi(s, yg), wi(s, hg)].forEach((i) => {
    let l = /* @__PURE__ */ new Map();
    t(i).map(Gr).forEach((c) => {
      var u;
      return l.set(c, ((u = l.get(c)) != null ? u : 0) + 1);
    }), l.forEach((c, u) => {
      var d;
      return r.set(u, Math.max(c, (d = r.get(u)) != null ? d : 0));
    });
  })), r;
}

// src/core/exchange/read-revision.ts
function zr(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function kg(e, n) {
  let t = n(e);
  return {
    text: e,
    calls: t,
    counts: zr(t.map(ae)),
    unsaid: Ri(e, t, n),
    signatures: new Map(t.map((r) => [ae(r), Gr(r)])),
    substitutions: Hr(e),
    sheltered: zr(Ei(e))
  };
}
function Si(e) {
  let n = /* @__PURE__ */ new Map();
  return (t, r) => {
    var o;
    let a = (o = n.get(r)) != null ? o : kg(r, e);
    return n.set(r, a), P(R({}, a), { isOwn: t });
  };
}
function bg(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let a = 0;
  for (; a < t - r && e.charAt(e.length - 1 - a) === n.charAt(n.length - 1 - a); )
    a++;
  return [r, a];
}
function Eg(e, n) {
  let [t, r] = bg(e.text, n.text), a = e.text.length - n.text.length, o = new Set(n.calls.map((s) => s.start));
  return e.calls.filter((s) => Br(e.text, s) < t && !o.has(s.start) || s.start >= e.text.length - r && !o.has(s.start - a));
}
function Ti(e, n, t) {
  if (n.isOwn)
    return n.counts;
  let r = new Map(n.counts), a = zr(Eg(e, n).map(ae));
  return e.signatures.forEach((o, s) => {
    var c, u, d, g;
    let i = (c = n.unsaid.get(o)) != null ? c : 0, l = i > ((u = t.get(o)) != null ? u : 0) ? i : 0;
    r.set(s, ((d = r.get(s)) != null ? d : 0) + Math.max((g = a.get(s)) != null ? g : 0, l));
  }), r;
}
function vi(e, n, t) {
  if (n.isOwn)
    return t && e.substitutions < n.substitutions;
  let r = 0, a = !1;
  return n.sheltered.forEach((o, s) => {
    var i;
    r += o, a = a || o > ((i = e.sheltered.get(s)) != null ? i : 0);
  }), a || n.substitutions > r;
}

// src/core/exchange/whose-calls.ts
var wg = /* @__PURE__ */ new Map();
function Rg(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r, a) => {
    var s, i;
    let o = (s = n.get(a)) != null ? s : a;
    t.set(o, r + ((i = t.get(o)) != null ? i : 0));
  }), t;
}
var Sg = ["id", "seek", "offer"];
function Oi(e) {
  let [n, t] = JSON.parse(e);
  return JSON.stringify([n, t.filter(([r]) => Sg.includes(r))]);
}
function Tg(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = Array.from(t).filter(([s, i]) => {
    var l;
    return ((l = e.counts.get(s)) != null ? l : 0) < i;
  });
  if (a.length === 0)
    return r;
  let o = /* @__PURE__ */ new Set();
  return e.counts.forEach((s, i) => {
    var l, c;
    s > Math.max((l = n.counts.get(i)) != null ? l : 0, (c = t.get(i)) != null ? c : 0) && o.add(Oi(i));
  }), a.forEach(([s, i]) => {
    var u, d;
    let l = (u = e.counts.get(s)) != null ? u : 0;
    !(l < Math.min(i, (d = n.counts.get(s)) != null ? d : 0)) && !o.has(Oi(s)) && r.set(s, i - l);
  }), r;
}
function Pi(e, n, t) {
  var l, c;
  let r = Si(t), a = Ai(e, n, r, !1), o = r(!0, (c = (l = e[e.length - 1]) == null ? void 0 : l.text) != null ? c : "").calls;
  if (a.length === o.length)
    return { own: a, unclear: [] };
  let s = e.filter(({ text: u }) => u !== null).map(({ isOwn: u, text: d }) => ({ isOwn: u, text: d })), i = n ? [] : s.slice(0, 1).map(({ text: u }) => ({ isOwn: !0, text: u }));
  return { own: a, unclear: me(Ai([...i, ...s], !0, r, !0), a) };
}
function Ai(e, n, t, r) {
  var g, p, m, y, h, f, k, x;
  let a = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), s = !1, i = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), d = n ? t(!0, "") : null;
  for (let { isOwn: E, text: v, isAfterGap: A = !1, isAfterUnseen: S = !1 } of e) {
    let M = v === null ? null : t(E, v), N = !1;
    if (E) {
      let _ = /* @__PURE__ */ new Map(), w = M === null || d === null ? null : Ti(M, d, u), O = A || !r && M !== null && d !== null && vi(M, d, s);
      N = w !== null && !O;
      let T = new Map(a);
      w !== null && !S && o.forEach((I, L) => {
        var F;
        return T.set(L, I + ((F = T.get(L)) != null ? F : 0));
      });
      for (let [I, L] of Array.from((g = M == null ? void 0 : M.counts) != null ? g : [])) {
        let F = w === null ? L : Math.min(L, (p = w.get(I)) != null ? p : 0), G = Math.min(F, (m = T.get(I)) != null ? m : 0) + L - F, D = (y = i.get(I)) != null ? y : 0, H = l.has(I) || ((f = c.get((h = M == null ? void 0 : M.signatures.get(I)) != null ? h : "")) != null ? f : 0) > D;
        _.set(I, O || H ? Math.min(G, D) : G);
      }
      o = M === null || d === null || S ? /* @__PURE__ */ new Map() : Tg(M, d, T), a = _, _.forEach((I, L) => {
        var F;
        return i.set(L, Math.max(I, (F = i.get(L)) != null ? F : 0));
      });
    }
    s = s || !E && ((k = M == null ? void 0 : M.substitutions) != null ? k : 0) > 0;
    let U = N && M !== null ? Rg(a, M.signatures) : wg;
    M == null || M.unsaid.forEach((_, w) => {
      var T, I, L;
      let O = (T = u.get(w)) != null ? T : 0;
      !N && _ > O ? c.set(w, Math.max(_, (I = c.get(w)) != null ? I : 0)) : N && !c.has(w) && u.set(w, Math.max(O, _ + ((L = U.get(w)) != null ? L : 0)));
    }), M == null || M.counts.forEach((_, w) => {
      var O;
      _ > ((O = i.get(w)) != null ? O : 0) && l.add(w);
    }), d = M;
  }
  return ((x = d == null ? void 0 : d.calls) != null ? x : []).filter((E) => {
    var S;
    let v = ae(E), A = (S = a.get(v)) != null ? S : 0;
    return a.set(v, A - 1), A > 0;
  });
}

// src/wiki/exchange/others-words.ts
var vg = { texts: 100, inARow: 20, isEveryOwn: !1 }, Mi = { texts: 300, inARow: 100, isEveryOwn: !1 }, Og = 5;
function Ci({ user: e, userId: n }, t) {
  return e === t && n !== 0;
}
function Li({ template: e, parameters: n }) {
  var t;
  return e === Oe || e === Fe && it.includes(Ee((t = n.get("step")) != null ? t : "").trim());
}
function Ni(e) {
  let { messages: n, matches: t } = bi([e]).preferences;
  return e.template === Oe && n && t;
}
function qr(e, n, t) {
  let r = (p) => Ci(p, n), a = e.revisions.filter((p, m) => {
    var y, h;
    return r(p) || ((y = p.sha1) != null ? y : null) === null || p.sha1 !== ((h = e.revisions[m + 1]) == null ? void 0 : h.sha1);
  });
  if (a.every(r))
    return null;
  let o = [], s = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Set(), l = () => o.filter(r).pop(), [c, u, d] = [0, null, 0];
  for (; d < a.length && o.length < t.texts; d++) {
    let p = a[d], m = a[d + 1], y = t.isEveryOwn || u === null || !r(u) || (m === void 0 ? !e.isWhole : !r(m));
    c = r(p) ? 0 : c + 1, (p.user === null || r(p) && !y) && i.add(l()), (r(p) ? y : c <= t.inARow) ? o.push(p) : c > t.inARow && s.add(l()), u = p;
  }
  let g = d === a.length || a.slice(d).every(r);
  return { revisions: o.reverse(), isWhole: e.isWhole && g, afterGaps: s, afterUnseen: i };
}
function Ag(e, n) {
  let t = qr(e, n, P(R({}, Mi), { isEveryOwn: !0 }));
  return t.isWhole ? t : qr(e, n, Mi);
}
function Pg(e, n, t) {
  return C(this, null, function* () {
    let { revisions: r, isWhole: a } = t;
    for (let o = 0; o < Og && !a; o++) {
      let s = yield e.revisionsUpTo(n, r[r.length - 1].id);
      r = [...r, ...s.slice(1)], a = s.length < 500;
    }
    return { revisions: r, isWhole: a };
  });
}
function Fi(e, n, t, r) {
  return C(this, null, function* () {
    var d;
    let a = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map();
    for (let [g, p] of Array.from(n)) {
      if (p === null || g.page.history !== void 0)
        continue;
      let m = g.known.findIndex(({ id: E }) => E === p.id), y = () => {
        var E;
        return r((E = p.text) != null ? E : "").every(Ni);
      };
      if (m === -1 && y())
        continue;
      let h = m === -1 ? yield e.revisionsUpTo(g.page.title, p.id) : g.known.slice(m), f = ((d = h[h.length - 1]) == null ? void 0 : d.id) === g.first.id || m !== -1 && g.known.length < 500, k = { revisions: [p, ...h.slice(1)], isWhole: f }, x = qr(k, t(g), vg);
      x !== null && !y() && (a.set(g, k), o.set(g, x));
    }
    let s = /* @__PURE__ */ new Map(), i = (g, { revisions: p, isWhole: m, afterGaps: y, afterUnseen: h }) => Pi(p.map((f) => {
      var k;
      return {
        isOwn: Ci(f, t(g)),
        text: (k = s.get(f)) != null ? k : null,
        isAfterGap: y.has(f),
        isAfterUnseen: h.has(f)
      };
    }), m, r);
    yield Ii(e, o, s);
    let l = /* @__PURE__ */ new Map();
    o.forEach((g, p) => l.set(p, i(p, g)));
    let c = /* @__PURE__ */ new Map();
    for (let [g, { unclear: p }] of Array.from(l)) {
      let { isWhole: m, afterGaps: y, afterUnseen: h } = o.get(g);
      if (p.length > 0 && !(m && y.size + h.size === 0)) {
        let f = yield Pg(e, g.page.title, a.get(g));
        c.set(g, Ag(f, t(g)));
      }
    }
    yield Ii(e, c, s), c.forEach((g, p) => l.set(p, i(p, g)));
    let u = /* @__PURE__ */ new Map();
    return l.forEach(({ own: g, unclear: p }, m) => {
      var A;
      let y = n.get(m), h = (A = y.text) != null ? A : "", f = r(h), k = me(f, g), x = k.filter((S) => !Li(S)), E = me(x, p), v = me(k, p).filter((S) => Li(S) && !Ni(S));
      if (x.length > 0 || v.length > 0) {
        let S = x.length === 0 ? h : In(h, me(f, x), r);
        u.set(m, { own: P(R({}, y), { text: S != null ? S : "" }), calls: E, unclear: me(x, E), refusals: v });
      }
    }), u;
  });
}
function Ii(e, n, t) {
  return C(this, null, function* () {
    let r = /* @__PURE__ */ new Map(), a = (i, { id: l, sha1: c }) => (c != null ? c : null) === null ? String(l) : `${i} ${String(c)}`;
    n.forEach(({ revisions: i }, { page: { title: l } }) => {
      let c = /* @__PURE__ */ new Map();
      i.forEach((u) => {
        var d;
        t.has(u) && c.set(a(l, u), (d = t.get(u)) != null ? d : null);
      }), i.filter((u) => !t.has(u)).forEach((u) => {
        var p, m, y;
        let d = a(l, u), g = (m = (p = u.text) != null ? p : c.get(d)) != null ? m : null;
        g !== null ? t.set(u, g) : r.set(d, [...(y = r.get(d)) != null ? y : [], u]);
      });
    });
    let o = Array.from(r.values()).map(([i]) => i.id), s = o.length === 0 ? null : yield e.revisions(o, "with-texts");
    r.forEach((i) => i.forEach((l) => {
      var c, u;
      return t.set(l, (u = (c = s == null ? void 0 : s.get(i[0].id)) == null ? void 0 : c.text) != null ? u : null);
    }));
  });
}

// src/core/exchange/steps/read-steps.ts
var Di = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Mg = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Ct(e, n, t) {
  let r = xe(n);
  return e.filter(({ template: a }) => a === Fe).map((a) => {
    let o = Lg(a, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : P(R({}, o), { step: P(R({}, o.step), { at: t }) });
  });
}
function Lg(e, n) {
  let t = [], r = (f, k, ...x) => (t.push(Ng(f, k, ...x)), null), a = (f) => {
    var k;
    return Ee((k = e.parameters.get(f)) != null ? k : "").trim() || null;
  }, o = (f, k, x, E) => {
    var A;
    let v = a(f);
    return v === null ? E ? r(f, "missing", f) : null : (A = k(v)) != null ? A : r(f, x, Q(v), f);
  }, s = o("step", (f) => Pn.includes(f) ? f : null, "step", !0), i = o("seek", dr, "key", !0), l = o("offer", dr, "key", !0), c = o("at", (f) => {
    var k, x;
    return we((x = (k = Mg.exec(f)) == null ? void 0 : k[1]) != null ? x : "") ? f : null;
  }, "time", !0), u = o(
    "outcome",
    (f) => Aa.includes(f) ? f : null,
    "outcome",
    s === "confirm"
  ), d = o("on", (f) => we(f) ? f : null, "day", s === "meet"), g = o("skill", (f) => se.test(f) ? f : null, "skill", !1);
  if (e.parameters.forEach((f, k) => {
    !Di.includes(k) && f.trim() !== "" && t.push(nn(k, Di));
  }), s === null || i === null || l === null || c === null || s === "confirm" && u === null || s === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [p, m] = Ce({ seek: i, offer: l });
  if (p === m)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== p && n !== m && r("seek", "not-yours", n);
  let y = a("note"), h = Xn("note", y != null ? y : "", n);
  return t.push(...h === null ? [] : [h]), {
    call: e,
    step: {
      user: n,
      step: s,
      seek: i,
      offer: l,
      at: c,
      skill: g,
      outcome: s === "confirm" ? u : null,
      on: s === "meet" ? d : null,
      note: y
    },
    faults: t
  };
}
function Ng(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/steps/step-limit.ts
function $i(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((a, o) => ({ one: a, index: o })).sort((a, o) => a.one.step.at < o.one.step.at ? 1 : a.one.step.at > o.one.step.at ? -1 : o.index - a.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: a }) => a.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: a }) => a));
  return e.filter((a, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
function Ig(e) {
  let t = e.map(({ own: r }) => {
    var a;
    return (a = r == null ? void 0 : r.timestamp) != null ? a : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return t === "" ? {} : { date: t };
}
function _i(e, n, t, r) {
  var p, m, y;
  let a = n.slice().sort((h, f) => ie(h.title, f.title)), o = [], s = [], i = [], l = (h, f, k, x) => {
    Ct(f, e, k == null ? void 0 : k.timestamp).forEach(({ step: E }) => {
      var v;
      E !== null && x(E) && s.push({ step: E, title: h, savedAt: (v = k == null ? void 0 : k.timestamp) != null ? v : E.at });
    });
  }, c = (h) => h.filter(({ template: f }) => f === Oe).forEach((f) => i.push(f));
  for (let { title: h, own: f, optOuts: k, refused: x } of a) {
    let E = t((p = f == null ? void 0 : f.text) != null ? p : "");
    E.forEach((S) => o.push({ title: h, call: S })), l(h, E, f, () => !0), c(E), c(t((m = k == null ? void 0 : k.text) != null ? m : ""));
    let v = t((y = x == null ? void 0 : x.text) != null ? y : ""), A = v.length === 0 ? [] : s.map(({ step: S }) => JSON.stringify(S));
    l(h, v, x, (S) => it.includes(S.step) && !A.includes(JSON.stringify(S))), c(v);
  }
  let u = $i(s), d = o.filter(({ call: { template: h } }) => h === re.offer || h === re.seek);
  return { person: {
    user: e,
    pages: a,
    readings: Qe(d.map(({ call: h }) => h), e, R(R({}, r), Ig(a))).map((h, f) => P(R({}, h), { title: d[f].title })),
    steps: u.map(({ step: h }) => h),
    stepsBeyond: s.length - u.length,
    preferences: i
  }, placed: u };
}

// src/core/exchange/steps/follow-exchanges.ts
var Cg = 21, Fg = 180, Dg = 366;
function Hi(e, n) {
  var r;
  let t = [];
  for (let { round: a, skills: o, disregarded: s } of $g(e, n))
    a !== null && t.push(P(R({}, jg(a, n.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: s }));
  return t;
}
function $g(e, n) {
  if (!we(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(_g)) {
    let a = `${r.seek}
${r.offer}`, o = t.get(a);
    o === void 0 ? t.set(a, [r]) : o.push(r);
  }
  return Array.from(t.keys()).sort(ie).map((r) => {
    let a = null, o = [];
    for (let s of t.get(r)) {
      let i = s.at.slice(0, 10) > n.date ? "future" : Ce(s).includes(s.user) ? Wg(s, a, n) : "not-a-party";
      typeof i == "string" ? o.push({ step: s, reason: i }) : a = i;
    }
    return { round: a, skills: Ug(t.get(r), a), disregarded: o };
  });
}
function _g(e, n) {
  return ie(e.at, n.at) || Pn.indexOf(e.step) - Pn.indexOf(n.step) || ie(Wi(e), Wi(n));
}
function Wi({ user: e, outcome: n, on: t, skill: r, note: a }) {
  return JSON.stringify([e, n, t, r, a]);
}
function Wg(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return zg(e, n, t);
  if (e.step === "decline" && Hg(e, n))
    return Bg(e, n);
  if (n === null)
    return "no-request";
  let a = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return qg(e, n, a);
    if (Ft(n, r) !== "accepted")
      return "over";
    let o = Vg(e.on, Ue(r, Dg)), s = Ue(Ui(r, o), Gi(t));
    return P(R({}, n), { steps: a, on: e.on, until: Ui(n.until, s) });
  }
  if (e.step === "withdraw" && Gg(e, n))
    return P(R({}, n), { steps: a, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [o] = n.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Bi(n, e, t) : e.step === "decline" ? P(R({}, n), { steps: a, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : P(R({}, n), { steps: a, since: r, phase: "withdrawn" });
}
function Ug(e, n) {
  let t = e.filter((o) => Ce(o).includes(o.user)), r = t.filter((o) => n == null ? void 0 : n.steps.includes(o)), a = [
    ...t.filter(({ user: o, step: s }) => s === "decline" && (n == null ? void 0 : n.declinedBy.includes(o))),
    ...r,
    ...t
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(a));
}
function Hg(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = Ft(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function Bg(e, n) {
  var r;
  let t = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: Ce(e).filter((a) => a !== e.user)[0],
    phase: "declined",
    since: t,
    lastConfirmed: null,
    until: t,
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: (n == null ? void 0 : n.phase) === "declined" ? n.steps.concat([e]) : [e],
    declinedBy: ((r = n == null ? void 0 : n.declinedBy) != null ? r : []).filter((a) => a !== e.user).concat([e.user])
  };
}
function Gg(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: a }) => a === e.user);
  return n === "accepted" && r.some(({ step: a }) => a === "ask") && !r.some(({ step: a }) => a === "meet" || a === "confirm");
}
function zg(e, n, t) {
  var o;
  let r = e.at.slice(0, 10), a = n === null ? null : Ft(n, r);
  return n !== null && a === "asked" ? e.user === n.asker ? "repeated" : Bi(n, e, t) : n !== null && (a === "accepted" || a === "done") ? a === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((s) => s !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: Ue(r, (o = t.replyDays) != null ? o : Cg),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Bi(e, n, t) {
  let r = n.at.slice(0, 10);
  return P(R({}, e), {
    phase: "accepted",
    since: r,
    until: Ue(r, Gi(t)),
    steps: e.steps.concat([n])
  });
}
function qg(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : P(R({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function Ft({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function jg(e, n) {
  let { seek: t, offer: r, asker: a, until: o, on: s, confirmed: i, steps: l, declinedBy: c } = e, u = Ft(e, n), d = u === "asked" || u === "accepted", g = Ce(e);
  return {
    seek: t,
    offer: r,
    asker: a,
    state: u,
    on: s,
    confirmed: i,
    steps: l,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? Ue(o, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: u === "asked" ? g.filter((p) => p !== a) : u === "accepted" && (s === null || s <= n) ? g.filter((p) => !i.has(p)) : []
  };
}
function Gi(e) {
  var n;
  return (n = e.lapseDays) != null ? n : Fg;
}
function Vg(e, n) {
  return e < n ? e : n;
}
function Ui(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/steps/doubted-times.ts
function zi(e) {
  let n = e.reduce((o, { savedAt: s }) => s > o ? s : o, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let s = `${o.step.seek}
${o.step.offer}`, i = t.get(s);
    i === void 0 ? t.set(s, [o]) : i.push(o);
  });
  let r = (o) => Hi(o, { date: n }).some(({ state: s }) => s === "accepted"), a = [];
  return t.forEach((o) => {
    let s = o.filter(({ step: c, savedAt: u }) => c.at < u);
    if (s.length === 0 || !r(o.map(({ step: c }) => c)))
      return;
    let i = new Set(o.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), l = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && i.size > 1;
    Ce(o[0].step).forEach((c) => {
      let u = s.filter((d) => d.step.user === c && l(d));
      u.length > 0 && !r(o.map((d) => u.includes(d) ? P(R({}, d.step), { at: d.savedAt }) : d.step)) && a.push(...u);
    });
  }), a;
}

// src/wiki/exchange/step-times.ts
function qi(e, n, t) {
  return C(this, null, function* () {
    var a;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: s, savedAt: i } of zi(n)) {
      let l = JSON.stringify(o), u = (yield e.revisionsBySince(s, o.user, o.at)).find(({ text: g }) => Ct(t(g != null ? g : ""), o.user).some(({ step: p }) => JSON.stringify(p) === l)), d = (a = u == null ? void 0 : u.timestamp) != null ? a : i;
      d !== o.at && r.set(o, P(R({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function ji(e, n, t) {
  return C(this, null, function* () {
    var s, i, l, c;
    let r = (yield e.source.readPages([n])).get(n), { people: a } = yield Kg(e, r === void 0 ? [] : [P(R({}, r), { pageId: 0 })], {}), [o] = (i = (s = a.get(t)) == null ? void 0 : s.pages) != null ? i : [];
    return o === void 0 ? null : o.doubt === "moved" ? "" : (c = (l = o.own) == null ? void 0 : l.text) != null ? c : null;
  });
}
function Kg(a, o, s) {
  return C(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var T, I;
    let i = yield At(e, mt), l = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let L of t) {
      let F = mn(L.title, n.root, l);
      F !== null && c.set(L, F);
    }
    let u = yield Lt(e, Array.from(c.keys()), null, e), d = ({ page: L }) => c.get(L), g = yield Ur(e, u, d), p = (L) => Nt(L, d(L)), { redirects: m, moved: y } = yield xi(e, u.filter((L) => !p(L)), d), h = new Set(u.filter(p).map(({ page: L }) => L.title)), f = /* @__PURE__ */ new Map();
    y.forEach((L, F) => {
      h.has(L.page.title) || f.set(L, d(F));
    });
    let k = yield Ur(
      e,
      Array.from(f.keys()),
      (L) => {
        var F;
        return (F = f.get(L)) != null ? F : null;
      }
    ), x = new Map(Array.from(g).filter(([L]) => p(L))), E = yield Fi(e, x, d, i);
    E.forEach(({ own: L }, F) => x.set(F, L));
    let v = yield hi({ source: e, titles: n }, x, d, i), A = (L) => {
      var ge, xn, kn, W, J, fe, Ae, ye, bn, Kr;
      let { page: { title: F, latest: G } } = L, D = !p(L), H = (ge = g.get(L)) != null ? ge : null, q = v.get(L), B = D ? null : q === void 0 ? (xn = x.get(L)) != null ? xn : null : q.believed, j = (q == null ? void 0 : q.doubt) === "moved" ? void 0 : E.get(L), K = y.get(L), oe = B !== null && B.id === G.id ? [] : i((kn = G.text) != null ? kn : "");
      return {
        title: F,
        latest: G,
        own: B,
        isMadeByOther: D,
        saved: D ? null : H,
        othersWords: (W = j == null ? void 0 : j.calls) != null ? W : [],
        unclearWords: (J = j == null ? void 0 : j.unclear) != null ? J : [],
        othersRefusals: (fe = j == null ? void 0 : j.refusals) != null ? fe : [],
        doubt: (Ae = q == null ? void 0 : q.doubt) != null ? Ae : null,
        optOuts: D ? H : null,
        refused: q !== void 0 || j !== void 0 && j.own.text !== (H == null ? void 0 : H.text) ? H : K === void 0 ? null : (ye = k.get(K)) != null ? ye : null,
        isStrangers: D && (oe.length > 0 || m.has(L)),
        isChangedByOthers: !D && (B == null ? void 0 : B.id) !== G.id && !un(i((Kr = (bn = q === void 0 ? H : B) == null ? void 0 : bn.text) != null ? Kr : ""), oe)
      };
    }, S = /* @__PURE__ */ new Map();
    for (let L of u) {
      let F = d(L);
      S.set(F, [...(T = S.get(F)) != null ? T : [], L]);
    }
    let M = /* @__PURE__ */ new Map(), N = [], U = [], _ = [];
    for (let L of Array.from(S.keys()).sort(ie)) {
      let F;
      try {
        F = _i(L, ((I = S.get(L)) != null ? I : []).map(A), i, r);
      } catch (G) {
        N.push({ user: L, error: G });
        continue;
      }
      M.set(L, F.person), F.person.readings.forEach(({ record: G }) => {
        G !== null && U.push(G);
      }), F.placed.forEach((G) => _.push(G));
    }
    let w = yield qi(e, _, i), O = (L) => {
      var F;
      return (F = w.get(L)) != null ? F : L;
    };
    return w.size > 0 && M.forEach((L, F) => M.set(F, P(R({}, L), { steps: L.steps.map(O) }))), { people: M, unread: N, records: U, steps: _.map(({ step: L }) => O(L)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/core/site-configuration.ts
var Yg = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Vi(e) {
  if (e === null)
    return { root: $e, faults: [] };
  let { value: n, faults: t } = Ie(e);
  if (!ee(n))
    return { root: $e, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = V(n, "root");
  return r === void 0 ? { root: $e, faults: t } : typeof r != "string" || Yg.test(r) ? { root: $e, faults: [...t, { path: "$.root", code: "expected-text", parameters: [Q(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/extension/configured-root.ts
var Jg = "MediaWiki:LocalSkills.json", hn = null;
function Qg() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function Ki(e) {
  let n = Qg();
  return n !== null ? Promise.resolve(n) : (hn = hn != null ? hn : e.get({
    action: "query",
    prop: "revisions",
    titles: Jg,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((t) => {
    var a, o, s;
    let { query: { pages: [r] } } = t;
    return Vi((s = (o = (a = r == null ? void 0 : r.revisions) == null ? void 0 : a[0]) == null ? void 0 : o.slots.main.content) != null ? s : null).root;
  }, (t) => {
    throw hn = null, t;
  }), hn);
}

// src/extension/without-idling.ts
var Yi = 0, Dt = null;
function Xg(e) {
  setTimeout(() => {
    let n = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - n)) });
  }, 1);
}
function Ji(e) {
  let n = mw;
  Yi++ === 0 && (Dt = n.requestIdleCallback, n.requestIdleCallback = Xg);
  let t = () => {
    --Yi === 0 && Dt !== null && (n.requestIdleCallback = Dt, Dt = null);
  }, r = mw.loader.using(e);
  return r.then(t, t), r;
}

// src/extension/load-modules.ts
function Dn(e) {
  var r;
  let n = (a) => mw.loader.getState(a) !== null, t = ((r = e.find((a) => a.some(n))) != null ? r : []).filter(n);
  return t.filter((a) => mw.loader.getState(a) === "error").forEach((a) => {
    mw.loader.state({ [a]: "registered" });
  }), Ji(t);
}

// src/extension/exchange-buttons.ts
var $n = [["ext.localSkills.meeting"], ["ext.gadget.LocalSkills-meeting"]];

// src/extension/namespace-names.ts
function jr(e) {
  let n = mw.config.get("wgNamespaceIds");
  return Object.keys(n).filter((t) => n[t] === e).map((t) => t.replace(/_/g, " "));
}

// src/core/i18n/number-format.ts
var Qi = {
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
function Xi(e, n = "") {
  var r, a;
  let t = (a = Qi[(r = e.find((o) => Object.prototype.hasOwnProperty.call(Qi, o))) != null ? r : ""]) != null ? a : "latn";
  return [...e, "en"].filter(Zg).map((o) => `${o}-u${n}-nu-${t}`);
}
function Zg(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}

// src/extension/time-format.ts
var Zi = { year: "numeric", month: "long", day: "numeric" }, el = P(R({}, Zi), { hour: "numeric", minute: "2-digit" }), nl = P(R({}, Zi), { timeZone: "UTC" });
function Vr(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(Xi([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-exchange.ts
var [tl, ep] = [2, 10];
function np(e, n, t, r) {
  var p;
  let a = to(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = new mw.Api(), s = ui({
    api: o,
    language: a.language,
    rights: () => mw.user.getRights(),
    onWait: () => {
    }
  }), i = ri(s), l = eo(e), c = En(a.language), u = fi(o, a.language), d = $n.some((m) => m.some((y) => mw.loader.getState(y) !== null)), [g] = [(p = mw.config.get("wgFormattedNamespaces")[tl]) != null ? p : "User"];
  return {
    wiki: ii({ api: o, user: n, language: a.language }),
    loadLanguages: () => u.loadLanguages(),
    titles: l,
    messages: a,
    user: { name: n },
    templateNamespaces: jr(ep),
    readPersonCalls: li(i),
    ownTextOf: (m) => ji({ source: i, titles: l }, m, n),
    userNamespaces: [g, ...jr(tl)],
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
    formatTime: Vr(el),
    formatDate: Vr(nl),
    languageName: (m) => {
      var y;
      return (y = c(m)) != null ? y : m;
    },
    ask: d ? (m) => r(() => {
      Dn($n).then(() => {
        mw.hook("localSkills.ask").fire(P(R({}, m), { opener: t }));
      });
    }) : null,
    checkEnding: d ? (k, x, E) => C(null, [k, x, E], function* ({ kind: m, id: y }, h, f) {
      return yield Dn($n), new Promise((v, A) => {
        mw.hook("localSkills.checkEnding").fire({ kind: m, id: y, way: h, until: f, found: v, failed: A });
      });
    }) : null,
    showMine: d ? () => r(() => {
      Dn($n).then(() => {
        mw.hook("localSkills.myExchanges").fire({ opener: t });
      });
    }) : null
  };
}
function rl() {
  let e = !1;
  mw.hook("localSkills.editRecord").add((n) => {
    let t = mw.user.getName();
    if (e || t === null || mw.user.isTemp())
      return;
    e = !0;
    let r = () => {
      e = !1, n.opener.focus();
    };
    Ki(new mw.Api()).then((a) => {
      var c, u;
      let o = null, s = np(a, t, n.opener, (d) => {
        o = d;
      }), { skill: i, skills: l = i === void 0 ? [] : [{ skill: i, level: null }] } = n;
      Ks(s, {
        direction: n.direction,
        id: n.id,
        view: (c = n.view) != null ? c : "change",
        page: (u = n.page) != null ? u : null,
        skills: l
      }, (d) => {
        var g, p;
        o !== null ? (e = !1, o(), (g = n.onClosed) == null || g.call(n)) : d.includes(s.pageTitle) ? window.location.reload() : (r(), (p = n.onClosed) == null || p.call(n));
      });
    }, () => {
      mw.notify(mw.msg("localskills-start-failed"), { type: "error" }), r();
    });
  });
}

// src/extension/exchange.ts
rl();
