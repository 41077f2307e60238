// Built from src/extension/exchange.ts by `npm run build`. Change the source, not this file.
"use strict";
var Al = Object.defineProperty, Ml = Object.defineProperties;
var Pl = Object.getOwnPropertyDescriptors;
var Wn = Object.getOwnPropertySymbols;
var so = Object.prototype.hasOwnProperty, io = Object.prototype.propertyIsEnumerable;
var en = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), Wt = (e) => {
  throw TypeError(e);
};
var ao = (e, n, t) => n in e ? Al(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, E = (e, n) => {
  for (var t in n || (n = {}))
    so.call(n, t) && ao(e, t, n[t]);
  if (Wn)
    for (var t of Wn(n))
      io.call(n, t) && ao(e, t, n[t]);
  return e;
}, M = (e, n) => Ml(e, Pl(n));
var Un = (e, n) => {
  var t = {};
  for (var r in e)
    so.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Wn)
    for (var r of Wn(e))
      n.indexOf(r) < 0 && io.call(e, r) && (t[r] = e[r]);
  return t;
};
var Ll = (e, n, t) => n.has(e) || Wt("Cannot " + t);
var lo = (e, n, t) => n.has(e) ? Wt("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t);
var Ge = (e, n, t) => (Ll(e, n, "access private method"), t);
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
  return t = t.apply(e, n), s[en("asyncIterator")] = () => s, a("next"), a("throw"), a("return"), s;
}, Le = (e) => {
  var n = e[en("asyncIterator")], t = !1, r, a = {};
  return n == null ? (n = e[en("iterator")](), r = (o) => a[o] = (s) => n[o](s)) : (n = n.call(e), r = (o) => a[o] = (s) => {
    if (t) {
      if (t = !1, o === "throw") throw s;
      return s;
    }
    return t = !0, {
      done: !1,
      value: new pe(new Promise((i) => {
        var l = n[o](s);
        l instanceof Object || Wt("Object expected"), i(l);
      }), 1)
    };
  }), a[en("iterator")] = () => a, r("next"), "throw" in n ? r("throw") : a.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), a;
}, le = (e, n, t) => (n = e[en("asyncIterator")]) ? n.call(e) : (e = e[en("iterator")](), n = {}, t = (r, a) => (a = e[r]) && (n[r] = (o) => new Promise((s, i, l) => (o = a.call(e, o), l = o.done, Promise.resolve(o.value).then((c) => s({ value: c, done: l }), i)))), t("next"), t("return"), n);

// src/core/pages.ts
var _e = "LocalSkills";
var se = /^[a-z0-9-]{1,48}$/;
function uo(e = _e) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, a] = ["", null], o = (l) => (l !== a && ([r, a] = [`${t(l)}/Answers/`, l]), r), s = `${n}/People/`, i = (l, c) => `${n}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, c) => o(l) + go(c),
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
    personOf: (l) => co(s, l),
    surveyIdOf: (l) => {
      let c = `${n}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return se.test(d) ? d : null;
    },
    answererOf: (l, c) => co(o(l), c)
  };
}
function go(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function co(e, n) {
  let t = go(n), r = t.startsWith(e) ? t.slice(e.length) : "";
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
function po(e, n) {
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
var Nl = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Il = Cl();
function Cl() {
  let e = Nl.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var Fl = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Hn(e, n) {
  return e.includes("&") ? e.replace(Fl, (t, r, a, o) => {
    var s;
    return r !== void 0 ? (s = Il.get(r)) != null ? s : t : n(a === void 0 ? parseInt(o, 16) : parseInt(a, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var Dl = '"&:<=>[]{|}', $l = "!'_~", mo = 32, _l = Ht(Dl), Wl = Ht($l), Ul = Ht("#*+-;");
function Ht(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function Hl(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Bl = 65343, Gl = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function zl(e, n, t) {
  let r = n === 0, a = n === e.length - 1;
  if (t >= 128)
    return Hl(t) || t === Bl;
  if (t < 32 || t === 127 || _l[t] === 1 || r && Ul[t] === 1)
    return !0;
  if (Wl[t] === 1)
    return r || a || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case mo:
      return r || a || e.charCodeAt(n - 1) === mo;
    case 73:
    case 80:
    case 82:
      return Gl.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var jl = [
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
], Ut = "\u0345";
function fo(e) {
  let n = e.codePointAt(0);
  return e === Ut || jl.some(([t, r]) => n >= t && n <= r) || (Ut + e).normalize("NFD") !== Ut + e.normalize("NFD");
}
var yo = 768, ql = 32, Vl = /[\u0300-\uffff]{1000}/;
function Kl(e) {
  return !Vl.test(e) && e.normalize("NFC") === e;
}
function Yl() {
  let e = "";
  return (n, t, r) => {
    if (r || t < yo)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!fo(n))
        return e = n, !1;
      if (e.length < ql && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function ze(e) {
  let n = Kl(e) ? null : Yl(), t = "", r = 0;
  for (let a = 0; a < e.length; ) {
    let o = e.codePointAt(a), s = a + (o > 65535 ? 2 : 1), i = zl(e, a, o);
    o >= yo && a === 0 && !i && (i = fo(e.slice(0, s))), n !== null && (i = n(e.slice(a, s), o, i)), i && (t += `${e.slice(r, a)}&#${o};`, r = s), a = s;
  }
  return t + e.slice(r);
}
function We(e) {
  return Hn(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/shown-text.ts
var Jl = /<!--[\s\S]*?(?:-->|$)/g, Ql = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, Xl = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Zl = "\u2026";
function we(e) {
  if (!/[{<]/.test(e))
    return We(e);
  let n = e.replace(Jl, "").replace(Ql, (t, r) => (r != null ? r : "").replace(/[{}]/g, (a) => `&#${a.charCodeAt(0)};`));
  return We(ec(n));
}
function ec(e) {
  var o, s, i, l;
  let n = [], t = [], r = /[{}]/g, a = 0;
  for (; a < e.length; ) {
    let c = e.slice(a, a + 2);
    if (c === "{{")
      t.push(n.length), n.push(c), a += 2;
    else if (c === "}}" && t.length > 0) {
      let [, ...u] = n.splice(t.pop()), d = ((o = u[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(a + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      n.push((s = Xl.get(g)) != null ? s : Zl), a += d ? 3 : 2;
    } else {
      r.lastIndex = a + 1;
      let u = (l = (i = r.exec(e)) == null ? void 0 : i.index) != null ? l : e.length;
      n.push(e.slice(a, u)), a = u;
    }
  }
  return n.join("");
}

// src/core/survey/dates.ts
function Ee(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, a] = [Number(n[1]), Number(n[2]), Number(n[3])], s = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && a >= 1 && a <= s;
}

// src/core/exchange/exchange-record.ts
var re = { offer: "Offer a skill", seek: "Seek a skill" }, Ne = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], ho = ["open", "paused", "matched", "closed"], nn = 5, Bn = 100, xo = 100, Gn = 20;
function Re(e) {
  return `${e.user}/${e.id}`;
}
function Rn(e, n) {
  if (!Ee(n))
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
function Sn(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function zn(e, n, t) {
  let r = Array.from(Sn(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let a = r.length < 8 ? 1 : 2, o = null;
  for (let s of n) {
    let i = nc(r, Array.from(Sn(t(s))), a);
    i !== null && (o = { found: s, slips: i }, a = i - 1);
  }
  return o;
}
function nc(e, n, t) {
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
function Bt({ label: e }) {
  return e.kind === "texts" ? ko(e.texts) : [];
}
function Gt(e) {
  return ko(e.aliases).reduce((n, t) => n.concat(t), []);
}
function ko(e) {
  return Object.keys(e).map((n) => e[n]);
}
function jn(e, n) {
  let t = [];
  for (let a of n.skills.filter(({ isRetired: o }) => !o))
    [a.id, ...Bt(a), ...Gt(a)].sort(tc).forEach((o) => t.push({ skill: a.id, words: o }));
  let r = zn(e, t, ({ words: a }) => a);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function tc(e, n) {
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
var Ue = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function bo(e) {
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
    (r === "default" || Ue.test(r)) && typeof a == "string" && a.trim() !== "" && (t[r] = a);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/exchange/language-proficiency.ts
var qn = 6, rc = /^(.+)-([0-5n])$/i, wo = /^(.+)-(?:.|\d\d)$/;
function Eo(e) {
  var t;
  let n = (t = wo.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && ce(e) === null && Ue.test(n);
}
function ce(e) {
  var a;
  let n = rc.exec(e), t = ((a = n == null ? void 0 : n[1]) != null ? a : e).toLowerCase();
  if (!Ue.test(t) || wo.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? qn : Number(r) };
}
function Vn(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === qn ? "N" : t}`;
}
var oc = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function Ro(e) {
  var n, t;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (t = (n = oc.exec(e)) == null ? void 0 : n[1]) != null ? t : e;
}

// src/core/skills/provisional-skill.ts
var ac = "xn--", sc = /^x(n|[0-9a-z]{6})--(.+)$/;
var [ue, Kn, So, ic, lc, jt, To] = [36, 1, 26, 38, 700, 128, 72], vo = 1114111, cc = [
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
  [917504, vo]
];
function Oo(e) {
  return cc.every(([n, t]) => e < n || e > t);
}
function Ao(e) {
  return e > 65280 && e < 65375;
}
function Tn(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Yn(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function uc(e) {
  let t = Yn(Tn(e.normalize("NFC")).map((r) => Ao(r) ? r - 65248 : r)).toLowerCase().normalize("NFC").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "");
  return Yn(Tn(t).filter(Oo).map((r) => r > 127 || /[a-z0-9-]/.test(String.fromCharCode(r)) ? r : r + 65248));
}
function Mo(e, n, t) {
  let r = Math.floor(e / (t ? lc : 2));
  r += Math.floor(r / n);
  let a = 0;
  for (; r > (ue - Kn) * So / 2; a += ue)
    r = Math.floor(r / (ue - Kn));
  return a + Math.floor((ue - Kn + 1) * r / (r + ic));
}
function qt(e, n) {
  return Math.min(So, Math.max(Kn, e - n));
}
function dc(e, n) {
  return Math.min(...e.filter((t) => t >= n));
}
function zt(e) {
  let n = e.filter((l) => l < jt), t = (l) => String.fromCharCode(l < 26 ? l + 97 : l + 22), r = Yn(n) + (n.length > 0 ? "-" : ""), [a, o, s, i] = [jt, 0, To, n.length];
  for (; i < e.length; ) {
    let l = dc(e, a);
    o += (l - a) * (i + 1), a = l;
    for (let c of e)
      if (c < a)
        o++;
      else if (c === a) {
        let u = o, d = ue;
        for (; u >= qt(d, s); d += ue) {
          let g = qt(d, s);
          r += t(g + (u - g) % (ue - g)), u = Math.floor((u - g) / (ue - g));
        }
        r += t(u), s = Mo(o, i + 1, i === n.length), o = 0, i++;
      }
    o++, a++;
  }
  return r;
}
function gc(e) {
  let n = e.lastIndexOf("-"), t = Tn(e.slice(0, Math.max(0, n))), [r, a, o] = [jt, 0, To], s = n + 1;
  for (; s < e.length; ) {
    let i = a;
    for (let l = ue, c = 1; ; l += ue) {
      let u = s < e.length ? e.charCodeAt(s++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : ue;
      if (a += d * c, d >= ue || a > 2147483647)
        return null;
      let g = qt(l, o);
      if (d < g)
        break;
      c *= ue - g;
    }
    if (o = Mo(a - i, t.length + 1, i === 0), r += Math.floor(a / (t.length + 1)), a %= t.length + 1, r > vo || !Oo(r))
      return null;
    t.splice(a++, 0, r);
  }
  return t;
}
function pc(e) {
  let n = 7;
  for (let t = 0; t < e.length; t++)
    n = (n * 65599 + e.charCodeAt(t)) % 2147483647;
  return `00000${n.toString(ue)}`.slice(-6);
}
function Jn(e) {
  let n = uc(e);
  if (n.length <= 48 && /^[a-z0-9-]*$/.test(n))
    return n;
  let t = Tn(n), r = ac + zt(t);
  if (r.length <= 48)
    return r;
  let a = `x${pc(n)}--`, o = t.length - 1;
  for (; a.length + zt(t.slice(0, o)).length > 48; )
    o--;
  return a + zt(t.slice(0, o));
}
function Te(e) {
  var o;
  let [, n = "", t = ""] = (o = sc.exec(e)) != null ? o : [], r = n === "" ? Tn(e) : gc(t);
  if (r === null)
    return e;
  let a = Yn(r.map((s) => Ao(s) ? s - 65248 : s)).replace(/-+/g, " ").trim();
  return a === "" ? e : n.length > 1 ? `${a}\u2026` : a;
}

// src/core/exchange/mapped-text.ts
function Po(e) {
  return {
    text: e,
    starts: Array.from({ length: e.length }, (n, t) => t),
    ends: Array.from({ length: e.length }, (n, t) => t + 1)
  };
}
function ve(e, n, t) {
  let { text: r, starts: a, ends: o } = e, s = [], i = [], l = [], c = 0, u = (d) => {
    for (s.push(r.slice(c, d)); c < d; c++)
      i.push(a[c]), l.push(o[c]);
  };
  n.lastIndex = 0;
  for (let d = n.exec(r); d !== null; d = n.exec(r)) {
    let { 0: g, 1: p, index: m } = d, f = typeof t == "string" ? t : t(g, p);
    f !== g && (u(m), c = m + g.length, f !== "" && (s.push(f), i.push(a[m]), l.push(o[c - 1])));
  }
  return c === 0 ? e : (u(r.length), { text: s.join(""), starts: i, ends: l });
}
function Qn(e, n) {
  return { from: e.starts[n.from], to: e.ends[n.to - 1] };
}

// src/core/exchange/private-email.ts
var Kt = "<", Yt = ">", Xn = "|", Jt = ";", Vt = ["at", "arobase", "arroba", "et", "\u0627\u062A"], Lo = ["dot", "point", "punto", "nokta", "\u0646\u0642\u0637\u0629"], mc = /* @__PURE__ */ new Set(["com", "org", "net", "info", "edu", "wiki"]), fc = /* @__PURE__ */ new Set(["com", "org", "net", "edu"]), yc = /* @__PURE__ */ new Set([
  "gmail",
  "googlemail",
  "hotmail",
  "outlook",
  "live",
  "yahoo",
  "ymail",
  "icloud",
  "proton",
  "protonmail",
  "gmx",
  "yandex",
  "mail",
  "laposte",
  "orange",
  "wanadoo",
  "free",
  "riseup"
]), No = /* @__PURE__ */ new Set([
  "the",
  "a",
  "an",
  "my",
  "our",
  "your",
  "this",
  "that",
  "work",
  "works",
  "worked",
  "working",
  "look",
  "looks",
  "looking",
  "study",
  "teach",
  "meet",
  "meeting",
  "volunteer",
  "is",
  "am",
  "are",
  "be",
  "was",
  "me",
  "us",
  "it",
  "them",
  "here",
  "there",
  "available",
  "active",
  "based",
  "hosted",
  "page",
  "pages",
  "site",
  "website",
  "found",
  "find",
  "see",
  "join",
  "event",
  "events",
  "training",
  "workshop",
  "workshops"
]), hc = /wikipedia|lists\.wikimedia|\.(?:png|jpg|jpeg|svg|gif|webp|js|css)$/, xc = /wiki|toolforge/;
function kc(e) {
  let n = (l, c, u) => c.reduce((d, g) => (
    // eslint-disable-next-line security/detect-non-literal-regexp -- Of the words above.
    ve(d, new RegExp(` ?[([{] ?${g} ?[)\\]}] ?`, "g"), u)
  ), l), t = (l, c, u) => c.reduce((d, g) => (
    // eslint-disable-next-line security/detect-non-literal-regexp -- Of the words above.
    ve(d, new RegExp(` +${g} +`, "g"), u(g))
  ), l), r = M(E({}, e), { text: e.text.replace(/[<>|;]/g, ",") }), a = n(n(r, [...Vt, "@"], "@"), [...Lo, "\\."], "."), o = [[/ *@ +/g, Kt], [/ +@/g, Yt], [/ *\. +/g, Xn], [/ +\./g, Xn]].reduce((l, [c, u]) => ve(l, c, u), a), s = e.text.includes("nokta") ? Vt : Vt.filter((l) => l !== "et"), i = t(o, s, (l) => l === "at" || l === "et" ? Yt : Kt);
  return t(i, Lo, () => Jt);
}
function Co(e, n, t) {
  let r = n;
  for (; r > 0 && t.test(e.charAt(r - 1)); )
    r--;
  return r;
}
function bc(e, n) {
  var o;
  let t = Co(e, n, /[^ \n@<>()[\]{}:;,|]/), [r] = (o = /^[a-z\d\u0080-\uffff-][a-z\d\u0080-\uffff.-]*/.exec(e.slice(n + 1))) != null ? o : [""], a = r.replace(/\.\..*/, "").replace(/\.$/, "");
  return t < n && e.slice(t, n) !== "git" && !hc.test(a) && /\.(?:[a-z]{2}|[a-z]?[\u0080-\uffff])/.test(a) ? { from: t, to: n + 1 + a.length } : null;
}
function Io(e, n) {
  var u, d, g;
  let t = e.charAt(n), r = Co(e, n, /[\w.+-]/), [a] = (u = /^[\w-]+/.exec(e.slice(n + 1))) != null ? u : [""];
  if (r === n || a === "" || t !== "@" && (No.has(e.slice(r, n)) || No.has(a)))
    return null;
  let o = n + 1 + a.length, [s, i, l, c] = [a, !1, !1, null];
  for (; ; ) {
    let [p, m, f] = (d = /^([.|;])([\w-]+)/.exec(e.slice(o))) != null ? d : [];
    if (p === void 0 || m === void 0 || f === void 0)
      return c;
    i || (i = m === Jt), l || (l = m === Xn);
    let h = yc.has(s), [y] = (g = /^[a-z]+(?!\w)/.exec(f)) != null ? g : [""];
    (m === Xn ? fc.has(y) : mc.has(y) || y.length === 2 && (m === Jt || h)) && (t === Kt || (t === Yt ? i || h : i || l)) && !xc.test(e.slice(n, o)) && (c = { from: r, to: o + 1 + y.length }), s = f, o += p.length;
  }
}
function Fo(e) {
  let n = kc(e);
  for (let t of [bc, Io])
    for (let r = 0; r < n.text.length; r++) {
      let o = (t === Io ? "@<>" : "@").includes(n.text.charAt(r)) ? t(n.text, r) : null;
      if (o !== null) {
        let s = /[@>]/.test(n.text.charAt(o.from - 1));
        return M(E({}, Qn(n, s ? { from: o.from - 1, to: o.to } : o)), { isSocial: s });
      }
    }
  return null;
}

// src/core/exchange/private-messenger.ts
var wc = [
  "t.me/",
  "telegram.me/",
  "telegram.dog/",
  "wa.me/",
  "wa.link/",
  "m.me/",
  "signal.me/",
  "chat.whatsapp.com/",
  "api.whatsapp.com/",
  "discord.gg/",
  "discord.com/users/",
  "instagram.com/",
  "instagr.am/",
  "ig.me/",
  "snapchat.com/add/",
  "line.me/",
  "matrix.to/#/@",
  "skype:"
], Ec = [
  "telegram",
  "t\xE9l\xE9gram",
  "whatsapp",
  "whats app",
  "watsapp",
  "vatsap",
  "wasap",
  "guasap",
  "signal",
  "skype",
  "discord",
  "instagram",
  "insta",
  "wechat",
  "viber",
  "snapchat",
  "tg",
  "ig"
], Do = [
  "\u062A\u064A\u0644\u064A\u062C\u0631\u0627\u0645",
  "\u062A\u064A\u0644\u064A\u063A\u0631\u0627\u0645",
  "\u062A\u0644\u064A\u062C\u0631\u0627\u0645",
  "\u062A\u0644\u064A\u063A\u0631\u0627\u0645",
  "\u062A\u0644\u062C\u0631\u0627\u0645",
  "\u062A\u0644\u063A\u0631\u0627\u0645",
  "\u062A\u064A\u0644\u062C\u0631\u0627\u0645",
  "\u062A\u064A\u0644\u063A\u0631\u0627\u0645",
  "\u062A\u0644\u0642\u0631\u0627\u0645",
  "\u0648\u0627\u062A\u0633\u0627\u0628",
  "\u0648\u0627\u062A\u0633 \u0627\u0628",
  "\u0633\u064A\u062C\u0646\u0627\u0644",
  "\u0633\u064A\u063A\u0646\u0627\u0644",
  "\u0633\u0643\u0627\u064A\u0628",
  "\u062F\u064A\u0633\u0643\u0648\u0631\u062F",
  "\u0627\u0646\u0633\u062A\u063A\u0631\u0627\u0645",
  "\u0627\u0646\u0633\u062A\u062C\u0631\u0627\u0645",
  "\u0627\u0646\u0633\u062A\u0642\u0631\u0627\u0645",
  "\u0641\u0627\u064A\u0628\u0631"
], Rc = [
  "is",
  "est",
  "es",
  "handle",
  "username",
  "user",
  "id",
  "nick",
  "account",
  "compte",
  "cuenta",
  "usuario",
  "hesabim",
  "adim",
  "\u062D\u0633\u0627\u0628\u064A",
  "\u0647\u0648"
], Sc = ["on", "in", "via", "at", "sur", "en", "por", "par", "\u0639\u0644\u0649", "\u0641\u064A", "\u0639\u0628\u0631", "\u0639\u0644\u0649 \u0627\u0644", "\u0641\u064A \u0627\u0644", "\u0639\u0628\u0631 \u0627\u0644"], Tc = /^[ \n]+(?:bot|group|channel|processing|app|grup|canal|canaux)/, $o = /^,?[dt][ae]n?(?![\w\u0080-\uffff])/;
var Qt = "wiki";
function _o(e, n) {
  return n === 0 || !/\w/.test(e.charAt(n - 1));
}
function Wo(e, n) {
  let t = [];
  for (let r = e.indexOf(n); r !== -1; r = e.indexOf(n, r + 1))
    t.push(r);
  return t;
}
function vc(e) {
  var n, t;
  for (let r of wc)
    for (let a of Wo(e, r).filter((o) => _o(e, o))) {
      let [o] = (n = /^[^ \n]+/.exec(e.slice(a + r.length))) != null ? n : [""];
      if (o !== "" && !o.includes(Qt) && !/^(?:p|reel|explore)\//.test(o))
        return { from: a, to: a + r.length + o.length };
    }
  for (let r of [/(^|[^\w])skype[ \n]*:[ \n]*live:[^ \n]+/, /(^|[^\w])tg[ \n]*:[ \n]*@[\w.]+/, /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/]) {
    let a = r.exec(e);
    if (a !== null)
      return { from: a.index + ((t = a[1]) != null ? t : "").length, to: a.index + a[0].length };
  }
  return null;
}
function Uo(e) {
  return e.length > 1 && e.length <= 40 && /[a-z_]/.test(e) && !e.includes(Qt);
}
function Oc(e) {
  return e.length >= 5 && /[\d_]/.test(e) && (/[a-z_]/.test(e) || /^\d{6,}$/.test(e)) && !e.includes(Qt);
}
function Ac(e) {
  var u, d, g, p, m, f;
  let [n] = (u = $o.exec(e)) != null ? u : [""], t = e.slice(n.length), [r] = (g = (d = /^[ \n]+-[ \n]+/.exec(t)) != null ? d : /^[ \n]*[:(=]?[ \n]*/.exec(t)) != null ? g : [""], a = r.length;
  for (let h of r === "" ? [] : Rc) {
    let [, y = ""] = t.startsWith(h, r.length) ? (p = /^([ \n:]+)/.exec(t.slice(r.length + h.length))) != null ? p : [] : [];
    a = y === "" ? a : r.length + h.length + y.length;
  }
  let [, o = "", s = ""] = (m = /^(@?)([\w.]+)/.exec(t.slice(a))) != null ? m : [], [i] = (f = /^#\d\d\d\d(?!\d)/.exec(t.slice(a + o.length + s.length))) != null ? f : [""], l = o === "" && /[ \n:=]$/.test(t.slice(0, a));
  return (o === "@" ? Uo(s) : l && (Oc(s) || i !== "" && s.length > 1)) ? n.length + a + o.length + s.length + i.length : 0;
}
function Mc(e, n, t) {
  var u;
  let r = n, a = (d) => {
    for (; r > 0 && d.test(e.charAt(r - 1)); )
      r--;
  }, o = e.charAt(r - 1) === "(";
  r -= o ? 1 : 0;
  let s = Sc.find((d) => {
    let g = r - d.length - (d.endsWith("\u0627\u0644") ? 0 : 1);
    return g > 0 && e.startsWith(d, g) && /[ \n]/.test(e.charAt(g - 1)) && (d.endsWith("\u0627\u0644") || /[ \n]/.test(e.charAt(r - 1)));
  }), i = e.slice(t);
  if (s === void 0 && !o && !$o.test(i) || Tc.test(i))
    return -1;
  r -= s === void 0 || s.endsWith("\u0627\u0644") ? (u = s == null ? void 0 : s.length) != null ? u : 0 : s.length + 1, a(/[ \n]/);
  let l = r;
  a(/[\w.#]/);
  let c = e.slice(r, l);
  return e.charAt(r - 1) === "@" && Uo(c) ? r - 1 : /^[\w.]{2,}#\d{4}$/.test(c) ? r : -1;
}
function Ho(e) {
  let n = vc(e);
  if (n !== null)
    return n;
  for (let t of [...Ec, ...Do]) {
    let r = Do.includes(t);
    for (let a of Wo(e, t).filter((o) => r || _o(e, o))) {
      let o = a + t.length, s = Ac(e.slice(o)), i = s > 0 ? -1 : Mc(e, a, o);
      if (s > 0 || i !== -1)
        return i === -1 ? { from: a, to: o + s } : { from: i, to: o };
    }
  }
  return null;
}

// src/core/exchange/private-other-numbers.ts
var Pc = [
  // Addresses and links.
  /()https?:\/\/[^ \n]+/g,
  /()\[\[[^[\]\n]*\]\]/g,
  // Books, courses, revisions, entries of catalogues.
  /()is[bs]n[\d :.x-]+/g,
  /(^|\W)0[ -]\d+[ -]\d+[ -][\dx](?![\w-])/g,
  /(^|\W)(?:course|cours|curso|kurs|ders|lesson|module|modul|revision|révision|revisión|version|oldid|rev|ticket|viaf|oclc|pmid|doi|siren|siret|arxiv|id)s?[ :.#-]*\d[\d.-]*/g,
  // Days and months.
  /(^|\D)(?:19|20)\d\d[-./]\d\d?[-./]\d\d?(?!\d)/g,
  /(^|\D)\d\d?[-./]\d\d?[-./](?:19|20)\d\d(?!\d)/g,
  /(^|\D)[01]?\d[-./](?:19|20)\d\d(?!\d)/g,
  // From one time of day to another.
  /(^|\D)[0-2]?\d[.:h][0-5]\d ?- ?[0-2]?\d[.:h][0-5]\d(?!\d)/g,
  /(^|\D)[0-2]\d[0-5]\d ?- ?[0-2]\d[0-5]\d(?!\d)/g,
  // How far it is from UTC.
  /()[ug][tm][ct] ?[+-] ?\d\d?:?\d?\d?/g
], Lc = /* @__PURE__ */ new Set([
  "edits",
  "bytes",
  "octets",
  "views",
  "vues",
  "visitas",
  "euro",
  "euros",
  "eur",
  "usd",
  "tl",
  "lira",
  "dinars",
  "dirhams",
  "\u20AC",
  "$",
  "\xA3",
  "\u20BA",
  "%",
  "articles",
  "art\xEDculos",
  "madde",
  "modifications",
  "modifs",
  "ediciones",
  "d\xFCzenleme",
  "words",
  "mots",
  "palabras",
  "\u0645\u0642\u0627\u0644",
  "\u0645\u0642\u0627\u0644\u0629",
  "\u0645\u0642\u0627\u0644\u0627\u062A",
  "\u062A\u0639\u062F\u064A\u0644",
  "\u062A\u0639\u062F\u064A\u0644\u0627\u062A",
  "\u062F\u064A\u0646\u0627\u0631",
  "\u062F\u0631\u0647\u0645",
  "jpg",
  "jpeg",
  "png",
  "svg",
  "pdf"
]), Nc = [
  /^[0-2]\d [0-5]\d ?- ?[0-2]\d [0-5]\d$/,
  /^\d\d? [01]?\d (?:19|20)\d\d$/,
  /^[0-3]\d[./-][01]\d[./-]\d\d ?[/-] ?[0-3]\d[./-][01]\d[./-]\d\d$/,
  /^[0-3]\d[./-][01]\d[./-]\d\d [0-2]\d\.?[0-5]\d$/
], Ic = /^[0-2]\d[. ]?(?:00|15|30|45)(?:(?: ?[/-] ?| )[0-2]\d[. ]?(?:00|15|30|45))+$/;
function Cc(e) {
  let n = e.replace(/[ ./-](?:19|20)\d\d$/, "").split(/[ ./-]/), t = Number(n[1]) - Number(n[0]);
  return n.length >= 3 && t > 0 && n.every((r, a) => /^\d\d$/.test(r) && (a === 0 || Number(r) - Number(n[a - 1]) === t));
}
function Bo(e) {
  return Pc.reduce((n, t) => n.replace(
    t,
    (r, a) => a + "x".repeat(r.length - a.length)
  ), e);
}
function Xt(e, n) {
  var r;
  let [, t = ""] = (r = /^[ ).\-/]*([^ \n,.;:()!?/-]+)/.exec(n)) != null ? r : [];
  return Nc.some((a) => a.test(e)) || Ic.test(e) || Cc(e) || // Decimals, a range from nought on, thousands.
  /^0\.\d/.test(e) && e.split(".").length < 4 || /^0 - /.test(e) || /[ .]000$/.test(e) || Lc.has(t);
}

// src/core/exchange/private-phone.ts
var Fc = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, Dc = /[\d+]$/, $c = /(?:[\w\-/=#&]|\d[.,:])$/, _c = /^(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])\d\d\d[ .-]\d\d\d\d(?![\d-])/, Wc = [/\+ ?1[ .-]$/, /1[ .-]$/, /$/], Uc = { "+": 9, 0: 8 }, Go = 15;
function zo(e, n) {
  let t = e.replace(/\D+$/, ""), r = t.replace(/\D/g, "").length, a = e.indexOf("/");
  return r > Go && a !== -1 ? zo(e.slice(0, a), "/") : r < Uc[e.startsWith("+") ? "+" : 0] || r > Go || Xt(t, n) ? 0 : t.length;
}
function Hc(e, n, t) {
  return /^\d\d\d \d\d\d /.test(e) && (/\d $/.test(n) || / (?:19|20)\d\d$/.test(e) || /^ \d/.test(t) || Xt(e, t));
}
function Bc(e) {
  var n, t;
  for (let r = 0; r < e.length; r++) {
    let [a] = (n = _c.exec(e.slice(r))) != null ? n : [""];
    for (let o of a === "" ? [] : Wc) {
      let s = e.slice(Math.max(0, r - 6), r), i = (t = o.exec(s)) == null ? void 0 : t.index, l = s.slice(0, i);
      if (i !== void 0 && !/[\d-]$/.test(l) && !Hc(a, l, e.slice(r + a.length)))
        return { from: r - s.length + i, to: r + a.length };
    }
  }
  return null;
}
function jo(e) {
  var a;
  let n = Bo(e), t = Bc(n);
  if (t !== null)
    return t;
  let r = 0;
  for (; r < n.length; ) {
    let [o] = (a = Fc.exec(n.slice(r))) != null ? a : [""], s = n.slice(Math.max(0, r - 2), r), i = o !== "" && !(o.startsWith("+") ? Dc : $c).test(s), l = i ? zo(o, n.slice(r + o.length)) : 0;
    if (l > 0)
      return { from: r, to: r + l };
    r += i ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-plain.ts
var Gc = 5e3, zc = [/<!--[^]*?-->/g, /<\/?nowiki *\/?>/g, /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g], jc = [
  ["commat", "@"],
  ["period", "."],
  ["nbsp", " "],
  ["plus", "+"],
  ["hyphen", "-"],
  ["lowbar", "_"],
  ["colon", ":"],
  ["sol", "/"],
  ["num", "#"],
  ["lpar", "("],
  ["rpar", ")"],
  ["ensp", " "],
  ["emsp", " "],
  ["thinsp", " "]
], qc = [1632, 1776, 2406, 2534], Vc = [
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
  [12289, 12290, ","],
  [304, 305, "i"],
  [1570, 1571, "\u0627"],
  [1573, 1573, "\u0627"]
];
function Kc(e) {
  var r, a;
  let n = e.charCodeAt(0), t = qc.find((o) => n >= o && n <= o + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (a = (r = Vc.find(([o, s]) => n >= o && n <= s)) == null ? void 0 : r[2]) != null ? a : e;
}
function qo(e) {
  return e.replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function Vo(e, n, t) {
  let r = parseInt(n != null ? n : "", t);
  return r >= 32 && r < 55296 ? String.fromCharCode(r) : e;
}
function Yc(e) {
  let n = [
    (t) => ve(t, /&(?:amp;)+/g, "&"),
    (t) => ve(t, /&#(\d+);/g, (r, a) => Vo(r, a, 10)),
    (t) => ve(t, /&#x([\da-f]+);/g, (r, a) => Vo(r, a, 16))
  ].reduce((t, r) => r(t), e);
  return jc.reduce((t, [r, a]) => ve(t, new RegExp(`&${r};`, "g"), a), n);
}
function Ko(e) {
  let n = Po(qo(e.slice(0, Gc))), t = n.text.includes("&") ? Yc(n) : n, r = zc.reduce((a, o) => ve(a, o, ""), t);
  return M(E({}, r), { text: qo(r.text.replace(/[\u0080-\uffff]/g, Kc).replace(/[\t\r]/g, " ")) });
}

// src/core/exchange/private-contact.ts
function Jc(e) {
  let n = Ko(e), t = Fo(n);
  if (t !== null) {
    let o = e.slice(t.from).search(/\S/);
    return { from: t.from + o, to: t.to, kind: t.isSocial ? "messenger" : "email" };
  }
  let r = Ho(n.text), a = r != null ? r : jo(n.text);
  return a === null ? null : M(E({}, Qn(n, a)), { kind: r === null ? "phone" : "messenger" });
}
function Zn(e) {
  let n = Jc(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}

// src/core/exchange/record-fault.ts
function Ie(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function et(e, n, t) {
  let r = Zn(e === "skill" ? Te(n) : n);
  return r === null ? null : Ie(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}
function tn(e, n) {
  let t = [...e.keys()].filter((r) => {
    var a;
    return !n.includes(r) && ((a = e.get(r)) == null ? void 0 : a.trim()) !== "";
  }).sort();
  return t.map((r, a) => {
    let o = zn(r, n, (l) => l), s = o === null ? "unknown-parameter" : "near-parameter", i = o === null ? [Q(r)] : [Q(r), o.found];
    return a < t.length - 1 ? Ie(r, `${s}-of-several`, ...i) : Ie(r, s, ...i, n.join(", "));
  });
}
function Yo(e, n) {
  return n.text(e.key, ...e.parameters);
}

// src/core/exchange/time-passed.ts
function Zt(e, n) {
  return Math.max(0, Math.round((Date.parse(`${n}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Jo(e, n) {
  let t = Math.floor(e / n), r = e - t * n;
  return t > 7 ? 0 : Math.floor(100 * (2 * n - r) / (2 * n * 2 ** t));
}
function Qo(e, n) {
  return Math.min(100, Math.floor(100 * e / n));
}
function He(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var Qc = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Xc, Zc] = [-720, 840];
function nt(e) {
  var a, o;
  let n = e === "" ? null : Qc.exec(e);
  if (n === null)
    return null;
  let t = Number((a = n[2]) != null ? a : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= Xc && r <= Zc ? r : null;
}
function he(e) {
  let n = Math.abs(e), t = [Math.floor(n / 60), n % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + t.join(":");
}
function tt(e, n) {
  let t = Math.abs(e - n) % 1440;
  return Math.min(t, 1440 - t);
}

// src/core/exchange/read-record-values.ts
var je = [
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
], er = ["capacity", "for"], eu = 182, nu = 1e3;
function rn(e, n, t, r = {}) {
  var G;
  let a = [], o = (D) => {
    var H;
    return ((H = t.get(D)) != null ? H : "").trim() || null;
  }, s = (D, H, ...j) => (a.push(Ie(D, H, ...j)), null), i = (D, H, j, ...B) => {
    var K;
    let q = o(D);
    return q === null ? null : (K = H(q)) != null ? K : s(D, j, Q(q), ...B);
  }, l = (D, H, j) => {
    var q;
    let B = ((q = o(D)) != null ? q : "").split(";").map((K) => K.trim()).filter((K) => K !== "");
    return Array.from(new Set(B)).map((K) => {
      var oe;
      return (oe = H(K)) != null ? oe : s(D, j(K), Q(K));
    }).filter((K) => K !== null);
  }, c = (D) => {
    var j;
    let H = et(D, (j = o(D)) != null ? j : "", n);
    return a.push(...H === null ? [] : [H]), H !== null;
  }, u = (D) => (c(D), o(D)), d = (D, H) => c(D) ? null : i(D, (j) => Array.from(j).length <= H ? j : null, D, D, H), g = (D, H = "date", ...j) => {
    let B = o(D);
    return B === null || Ee(B) ? B : s(D, H, D, Q(B), ...j);
  }, p = c("skill") ? null : ru(o("skill"), s, r), m = i("level", (D) => Xo(D, 1, nn), "level", nn), f = l("methods", (D) => Ne.includes(D) ? D : null, () => "method"), h = (D) => {
    let H = g(D);
    return H !== null && r.date !== void 0 && H > r.date && s(D, "day-to-come", D, H), H;
  }, y = au(l(
    "languages",
    ce,
    (D) => Eo(D) ? "proficiency" : "language"
  ).map(Vn)), k = y.slice(0, Gn);
  y.length > Gn && s("languages", "many-languages", "languages", Gn), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && s("languages", "no-language", "languages");
  let x = e === "offer", w = x ? i("capacity", (D) => Xo(D, 0, nu), "capacity", "capacity") : null, v = {
    kind: e,
    user: n,
    id: i("id", (D) => se.test(D) ? D : null, "id"),
    level: m,
    methods: Ne.filter((D) => f.includes(D)),
    languages: k,
    capacity: w,
    region: d("region", xo),
    timezone: i("timezone", nt, "timezone"),
    for: x ? u("for") : null,
    affiliate: d("affiliate", Bn),
    note: u("note")
  }, A = h("since"), S = h("confirmed"), P = o("expires") !== null && !Ee(o("expires")), N = P ? tu(S != null ? S : A, r.date) : null, U = N === null ? g("expires", "end-paused") : (G = g("expires", "end", N)) != null ? G : N, _ = o("status") === null ? "open" : i("status", ou, "status"), R = _ != null ? _ : "paused", O = _ === null || P && N === null, T = O && R === "open" ? "paused" : R, I = g("until", T === "paused" ? "until" : "date"), L = M(E({}, v), {
    since: A,
    confirmed: S,
    expires: U,
    status: T,
    // No day opens again what nobody can read, or what would have no end then.
    until: O ? null : I
  }), F = je.filter((D) => x || !er.includes(D));
  return a.push(...r.allowsOthers === !0 ? [] : tn(t, F)), { values: p === null || k.length === 0 ? null : M(E({}, L), { skill: p }), faults: a };
}
function tu(e, n) {
  return e === null || n !== void 0 && e > n ? null : He(e, eu);
}
function ru(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: a = `${_e}/Skills.json` } = t, o = se.test(e), s = r === null || r.get(e) !== null ? null : r.find(e);
  if (s !== null)
    return s.id;
  if (!o || r !== null && r.get(e) === null) {
    let i = e.startsWith("xn--") ? Te(e) : e, l = r === null ? null : jn(i, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", Q(i), a) : n("skill", o ? "near-skill" : "near-skill-only", Q(i), a, l.words, l.skill);
  }
  return o ? e : null;
}
function ou(e) {
  var n;
  return (n = ho.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function au(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let a of e)
    n.set((r = (t = ce(a)) == null ? void 0 : t.code) != null ? r : a, a);
  return Array.from(n.values());
}
function Xo(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-draft.ts
var vn = 6;
function on(e, n) {
  let [t = 0, r = 1, a = 1] = e.split("-").map(Number), o = new Date(Date.UTC(t, r + n, 0));
  return new Date(Date.UTC(o.getUTCFullYear(), o.getUTCMonth(), Math.min(a, o.getUTCDate()))).toISOString().slice(0, 10);
}
function rt(e, n, t) {
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
    expires: on(n, vn),
    status: "open",
    until: null
  };
}
function Zo(e, n) {
  var u, d, g;
  let t = e.template === re.offer ? "offer" : "seek", r = /* @__PURE__ */ new Map();
  e.parameters.forEach((p, m) => r.set(m, we(p)));
  let a = (p) => {
    let m = new Map(Array.from(r).concat(p)), { values: f } = rn(t, "", m, { taxonomy: n });
    return f === null ? null : an(f);
  }, [o, s] = [["skill", "none"], ["languages", "en"]], i = a([s]), l = a([o]), c = a([o, s]);
  return (g = a([])) != null ? g : M(E({}, c), { skill: (u = i == null ? void 0 : i.skill) != null ? u : "", languages: (d = l == null ? void 0 : l.languages) != null ? d : [] });
}
function an(e) {
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
    status: f,
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
    status: f,
    until: h
  };
}
function Oe(e, n) {
  return Object.keys(an(e)).filter((t) => JSON.stringify(e[t]) !== JSON.stringify(n[t]));
}
function nr(e, n, t) {
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
function sn(e) {
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
function ln(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), a = r.includes("default"), o = n.languageChain.find((c) => r.includes(c) || a && c === t), s = o !== void 0 && r.includes(o) ? o : a ? "default" : r.sort()[0], i = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? t : s;
  return { text: i, language: l, direction: l === null ? "auto" : iu(l) };
}
var su = [
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
function iu(e) {
  return su.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/taxonomy.ts
var lu = 100;
function cu(e, n = null) {
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
    ancestors: (l) => a(l, (c) => c.parent, lu),
    find: (l) => {
      var c, u;
      return i = i != null ? i : gu(e, o), (u = (c = o(l.trim())) != null ? c : i.get(Sn(l))) != null ? u : null;
    }
  };
}
function tr(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = ee(e) ? V(e, "skills") : void 0;
  ee(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, s) => {
    let i = Se("$.skills", s), l = ee(o) ? uu(o) : null;
    if (l === null) {
      let c = ee(o) ? V(o, "id") : o;
      n.push({ path: `${i}.id`, code: "bad-id", parameters: [Q(c)] });
    } else t.has(l.id) ? n.push({ path: `${i}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let a = ee(e) ? V(e, "locale") : null;
  return {
    taxonomy: cu(
      Array.from(t.values()),
      typeof a == "string" && Ue.test(a) ? a : null
    ),
    faults: n
  };
}
function ot(e, n, t) {
  var a;
  let r = (a = n == null ? void 0 : n.get(e)) != null ? a : null;
  return r === null ? { text: Te(e), language: null, direction: "auto" } : ln(r.label, t, n == null ? void 0 : n.locale);
}
function uu(e) {
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
    label: (o = bo(V(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: du(V(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: t("wikidata"),
    isRetired: V(e, "status") === "retired" || a !== null,
    replacedBy: a
  };
}
function du(e) {
  let n = {};
  if (ee(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Ue.test(t)) && Array.isArray(r) && (n[t] = r.filter((a) => typeof a == "string"));
    }
  return n;
}
function gu(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (a) => {
    let o = /* @__PURE__ */ new Map();
    for (let s of e) {
      let i = n(s.id);
      for (let l of a(s)) {
        let c = Sn(l), u = o.get(c);
        o.set(c, u === void 0 || u === i ? i : null);
      }
    }
    o.forEach((s, i) => {
      t.has(i) || t.set(i, s);
    });
  };
  return r(Bt), r(Gt), t;
}

// src/core/exchange/reason-text.ts
function ea(e, n) {
  return n.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((t) => mu(t, n)));
}
function na(e, n) {
  return n.text(`localskills-match-widened-${e}`);
}
function pu(e, n) {
  return ot(e, n.taxonomy, n.messages).text;
}
function mu(e, n) {
  let { messages: t } = n;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return pu(e.skill, n);
  if ("language" in e)
    return n.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && t.has(r) ? t.text(r) : e.region;
  }
  return e.methods.map((r) => t.text(`localskills-template-method-${r}`)).reduce((r, a) => t.text("localskills-fault-list", r, a));
}

// src/core/exchange/search/search-query.ts
var rr = {
  text: "",
  skill: null,
  direction: null,
  language: null,
  method: null,
  region: null,
  level: null,
  sort: "fit"
}, or = {
  text: "ls-text",
  skill: "ls-skill",
  direction: "ls-direction",
  language: "ls-language",
  method: "ls-method",
  region: "ls-region",
  level: "ls-level",
  sort: "ls-sort"
}, ta = Object.keys(or), Af = ta.map((e) => or[e]);
function ra(e) {
  return ta.filter((n) => e[n] !== rr[n]).map((n) => [or[n], String(e[n])]);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function at(e, n = !1) {
  let t = e.length, r = 0, a = "", o = 0, s = 16, i = 0, l = 0, c = 0, u = 0, d = 0;
  function g(x, w) {
    let v = 0, A = 0;
    for (; v < x || !w; ) {
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
      for (r++; r < e.length && cn(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && cn(e.charCodeAt(r)))
        for (r++; r < e.length && cn(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(x, r);
    let w = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && cn(e.charCodeAt(r))) {
        for (r++; r < e.length && cn(e.charCodeAt(r)); )
          r++;
        w = r;
      } else
        d = 3;
    return e.substring(x, w);
  }
  function f() {
    let x = "", w = r;
    for (; ; ) {
      if (r >= t) {
        x += e.substring(w, r), d = 2;
        break;
      }
      let v = e.charCodeAt(r);
      if (v === 34) {
        x += e.substring(w, r), r++;
        break;
      }
      if (v === 92) {
        if (x += e.substring(w, r), r++, r >= t) {
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
        w = r;
        continue;
      }
      if (v >= 0 && v <= 31)
        if (On(v)) {
          x += e.substring(w, r), d = 2;
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
    if (ar(x)) {
      do
        r++, a += String.fromCharCode(x), x = e.charCodeAt(r);
      while (ar(x));
      return s = 15;
    }
    if (On(x))
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
        let w = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !On(e.charCodeAt(r)); )
            r++;
          return a = e.substring(w, r), s = 12;
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
            r++, On(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, i++, c = r);
          }
          return A || (r++, d = 1), a = e.substring(w, r), s = 13;
        }
        return a += String.fromCharCode(x), r++, s = 16;
      // numbers
      case 45:
        if (a += String.fromCharCode(x), r++, r === t || !cn(e.charCodeAt(r)))
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
        for (; r < t && y(x); )
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
  function y(x) {
    if (ar(x) || On(x))
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
function ar(e) {
  return e === 32 || e === 9;
}
function On(e) {
  return e === 10 || e === 13;
}
function cn(e) {
  return e >= 48 && e <= 57;
}
var oa;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(oa || (oa = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var yu = new Array(20).fill(0).map((e, n) => " ".repeat(n)), un = 200, hu = {
  " ": {
    "\n": new Array(un).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(un).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(un).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(un).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(un).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(un).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var sr;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(sr || (sr = {}));
function aa(e, n, t = sr.DEFAULT) {
  let r = at(e, !1), a = [], o = 0;
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
  let d = c(n.onObjectBegin), g = l(n.onObjectProperty), p = u(n.onObjectEnd), m = c(n.onArrayBegin), f = u(n.onArrayEnd), h = l(n.onLiteralValue), y = i(n.onSeparator), k = s(n.onComment), x = i(n.onError), w = t && t.disallowComments, v = t && t.allowTrailingComma;
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
          w || S(
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
          w ? S(
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
  function P(T) {
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
    ]), !1) : (P(!1), r.getToken() === 6 ? (y(":"), A(), O() || S(4, [], [
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
        if (T || S(4, [], []), y(","), A(), r.getToken() === 2 && v)
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
  function R() {
    m(), A();
    let T = !0, I = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (I || S(4, [], []), y(","), A(), r.getToken() === 4 && v)
          break;
      } else I && S(6, [], []);
      T ? (a.push(0), T = !1) : a[a.length - 1]++, O() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), I = !0;
    }
    return f(), T || a.pop(), r.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : A(), !0;
  }
  function O() {
    switch (r.getToken()) {
      case 3:
        return R();
      case 1:
        return _();
      case 10:
        return P(!0);
      default:
        return N();
    }
  }
  return A(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (S(4, [], []), !1) : O() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var sa;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(sa || (sa = {}));
var ia;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(ia || (ia = {}));
var ir = aa;
var la;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(la || (la = {}));

// src/core/json/parse-json.ts
function Ce(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return vu(n) ? { value: void 0, faults: [lr] } : { value: n, faults: Au(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? Ou(e) : lr] };
  }
}
var da = { disallowComments: !0, allowTrailingComma: !1 }, Su = 100, lr = { path: "$", code: "json-too-deep", parameters: [] }, Tu = {
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
function vu(e) {
  let n = [e].filter(ca);
  for (let t = 0; n.length > 0; t++) {
    if (t === Su)
      return !0;
    let r = [];
    for (let a of n)
      for (let o of Object.keys(a).map((s) => a[s]))
        ca(o) && r.push(o);
    n = r;
  }
  return !1;
}
function ca(e) {
  return typeof e == "object" && e !== null;
}
function Ou(e) {
  var i;
  let n = null;
  try {
    ir(e, {
      onError: (l, c, u) => {
        n = n != null ? n : { error: l, offset: c, length: u };
      }
    }, da);
  } catch (l) {
    return lr;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), a = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((a === "}" || a === "]") && r.trim().endsWith(","))
    return ua("json-trailing-comma", e, r.lastIndexOf(","), a);
  let o = (i = Tu[t.error]) != null ? i : "json-invalid";
  return ua(o === "json-comma" ? a === "}" ? "json-list-end" : a === "]" ? "json-object-end" : o : o, e, t.offset, a);
}
function ua(e, n, t, r) {
  let a = n.slice(0, t).split(/\r\n?|\n/), o = a[a.length - 1].length + 1;
  return { path: "$", code: e, parameters: [a.length, o, Q(r)] };
}
function Au(e) {
  let n = [], t = [];
  return ir(e, {
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
  }, da), n;
}

// src/core/json/read-limits.ts
function cr(e, n, t, r, a, o) {
  let s = Object.keys(t), i = ee(e) ? e : {};
  e !== void 0 && !ee(e) && o.push({ path: n, code: "expected-object", parameters: [] });
  let l = [...s, ...a];
  for (let u of Object.keys(i))
    l.includes(u) || o.push({ path: Se(n, u), code: "unknown-property", parameters: [Q(u), l] });
  let c = {};
  for (let u of s) {
    let d = V(i, u), [g, p] = t[u], m = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    m !== null && o.push(E({ path: Se(n, u) }, m)), c[u] = d === void 0 || m !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var Ve = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], ur = {
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
}, Mu = 1e3, Pu = {
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
function ga(e, n = "$.matching") {
  let t = [], r = cr(e, n, Pu, ur, ["weights"], t), a = ee(e) ? V(e, "weights") : void 0, o = Se(n, "weights"), s = Lu(Ve, () => [0, Mu]), i = cr(a, o, s, ur.weights, [], t);
  return Ve.every((l) => i[l] === 0) && (t.push({ path: o, code: "weights-zero", parameters: [] }), i = ur.weights), { options: M(E({}, r), { weights: i }), faults: t };
}
function Lu(e, n) {
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
function dr(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-request.ts
var gr = ["asked", "accepted", "declined", "expired", "done"], Nu = ["accepted", "done"];
function pa(e) {
  return new Set(e.filter(({ state: n }) => Nu.includes(n)).map(({ seek: n }) => n));
}

// src/core/exchange/method-sets.ts
function fa(e) {
  return e.reduce((n, t) => n | 1 << Ne.indexOf(t), 0);
}
function ya(e, n) {
  return Ne.filter((t, r) => (e & n & 1 << r) !== 0);
}
function ha(e, n) {
  return e === 0 || n === 0 || (e & n) !== 0;
}
function xa(e, n) {
  return Math.floor(100 * ma(e & n) / ma(e | n));
}
function ma(e) {
  let n = 0;
  for (let t = e; t !== 0; t >>= 1)
    n += t & 1;
  return n;
}

// src/core/exchange/participants.ts
var Iu = 3;
function wa(e, n) {
  var k, x, w, v, A, S, P;
  let { records: t, requests: r = [], blocked: a = /* @__PURE__ */ new Set(), date: o, taxonomy: s = null } = e, i = t.slice().sort((N, U) => ie(Re(N), Re(U))), l = ba(i.map(({ user: N }) => N)), c = /* @__PURE__ */ new Set();
  i.forEach((N) => ka(N).forEach(([U]) => c.add(U)));
  let u = Array.from(c).sort(ie), d = ba(u), g = r.filter(({ state: N }) => N === "accepted"), p = Cu(g, ({ offer: N }) => N), m = pa(r), f = [], h = /* @__PURE__ */ new Map(), y = { offer: [], seek: [] };
  for (let N of i) {
    let U = Re(N), _ = a.has(N.user) ? "blocked" : (k = Rn(N, o)) != null ? k : N.kind === "seek" && m.has(U) ? "matched" : null, R = dr(N.skill, s);
    if (_ !== null) {
      f.push({ kind: N.kind, record: U, reason: _ }), N.kind === "offer" && h.set(R, ((x = h.get(R)) != null ? x : 0) + 1);
      continue;
    }
    let O = ka(N).map(([G, D]) => [d.get(G), D]).sort(([G], [D]) => G - D), T = N.kind === "seek" ? 1 : (w = N.capacity) != null ? w : n.usualCapacity, L = N.confirmed !== null && N.confirmed <= o ? Zt(N.confirmed, o) : null, F = Zt((A = (v = N.since) != null ? v : N.confirmed) != null ? A : o, o);
    y[N.kind].push({
      index: y[N.kind].length,
      record: N,
      key: U,
      account: l.get(N.user),
      skill: R,
      level: (S = N.level) != null ? S : 0,
      methods: fa(N.methods),
      languages: O.map(([G]) => G),
      proficiencies: O.map(([, G]) => G),
      region: N.region === null ? null : N.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: L,
      freshness: L === null ? 0 : Jo(L, n.freshnessHalfLife),
      waitedDays: F,
      waiting: Qo(F, n.fullWaiting),
      capacity: T,
      room: N.kind === "seek" ? 1 : Math.max(0, T - ((P = p.get(U)) != null ? P : 0))
    });
  }
  return {
    seeks: y.seek,
    offers: y.offer,
    languages: u,
    absentOffers: h,
    absences: f.sort(
      (N, U) => ie(N.kind, U.kind) || ie(N.record, U.record)
    ),
    between: Fu(r, i, l, s)
  };
}
function ka(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let a of e.languages) {
    let o = ce(a);
    if (o !== null) {
      let s = Ro(o.code);
      n.set(s, Math.max((t = n.get(s)) != null ? t : 0, (r = o.proficiency) != null ? r : Iu));
    }
  }
  return Array.from(n);
}
function ba(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    n.has(t) || n.set(t, n.size);
  }), n;
}
function Cu(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var a;
    return t.set(n(r), ((a = t.get(n(r))) != null ? a : 0) + 1);
  }), t;
}
var pr = ["declined", "done", "accepted", "asked"];
function Fu(e, n, t, r) {
  var l;
  let a = new Map(n.map((c) => [`${c.kind} ${Re(c)}`, c.skill])), o = (c) => t.get(c.slice(0, c.lastIndexOf("/"))), s = /* @__PURE__ */ new Map(), i = (c, u) => c * t.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [m, f] = [o(c), o(u)], h = [a.get(`offer ${u}`), g, a.get(`seek ${c}`)].filter((x) => x !== void 0);
    if (m === void 0 || f === void 0 || !pr.includes(d))
      continue;
    let y = i(m, f), k = (l = s.get(y)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? h.concat(p) : h.slice(0, 1)).forEach((x) => {
      let w = dr(x, r), v = k.get(w);
      (v === void 0 || pr.indexOf(d) < pr.indexOf(v)) && k.set(w, d);
    }), s.set(y, k);
  }
  return (c, u, d) => {
    var g, p;
    return s.size === 0 ? null : (p = (g = s.get(i(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function Sa(e, n) {
  let t = Ra(e.offers), r = /* @__PURE__ */ new Map();
  return Ra(e.seeks).forEach((a, o) => {
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
        for (let u of (l = t.get(a)) != null ? l : Ea)
          i = Math.max(i, (c = s.get(u)) != null ? c : 0);
      return i;
    },
    best: (a, o) => {
      var s;
      return ((s = t.get(a)) != null ? s : Ea).map((i) => {
        var l, c;
        return { skill: i, quality: (c = (l = r.get(o)) == null ? void 0 : l.get(i)) != null ? c : 0 };
      }).reduce((i, l) => {
        var c;
        return l.quality > ((c = i == null ? void 0 : i.quality) != null ? c : 0) ? l : i;
      }, null);
    }
  };
}
var Ea = [];
function Ra(e) {
  let n = /* @__PURE__ */ new Map();
  for (let { account: r, skill: a } of e) {
    let o = n.get(r);
    o === void 0 ? n.set(r, /* @__PURE__ */ new Set([a])) : o.add(a);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r, a) => t.set(a, Array.from(r).sort())), t;
}

// src/core/exchange/score-pair.ts
var mr = 50, Du = [0, 20, 40, 70, 85, 95, 100], $u = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, Ta = 540;
function La(e, n) {
  let t = fr(e, n);
  return t === -1 ? null : { language: Math.floor(t / 8), proficiency: t % 8 };
}
function fr(e, n) {
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
function An(e, n, t, r) {
  if (e.account === n.account)
    return "same-person";
  let a = t.between(e.account, n.account, n.skill);
  if (a !== null && a !== "expired")
    return a === "accepted" ? "asked" : a;
  let o = fr(e, n);
  return o === -1 || o % 8 < r.leastProficiency ? "language" : !r.ignoresMethods && !ha(e.methods, n.methods) ? "method" : n.room > 0 ? null : "room";
}
function Na(e, n) {
  let { weights: t } = e, r = Ve.reduce((o, s) => o + t[s], 0), a = (o) => Math.floor((20 * o + r) / (2 * r));
  return {
    score: (o, s, i) => a(
      t.skill * i + t.level * va(o, s) + t.language * Oa(o, s) + t.method * Aa(o, s) + t.place * Ma(o, s) + t.reciprocity * n(o.account, s.account) + t.freshness * s.freshness + t.room * Pa(s) + t.waiting * o.waiting
    ),
    qualities: (o, s, i) => ({
      skill: i,
      level: va(o, s),
      language: Oa(o, s),
      method: Aa(o, s),
      place: Ma(o, s),
      reciprocity: n(o.account, s.account),
      freshness: s.freshness,
      room: Pa(s),
      waiting: o.waiting
    }),
    points: (o) => {
      let s = {}, i = 0, l = 0;
      for (let c of Ve)
        i += t[c] * o[c], s[c] = a(i) - l, l += s[c];
      return s;
    }
  };
}
function va(e, n) {
  var t;
  return e.level === 0 || n.level === 0 ? mr : (t = $u[n.level - e.level]) != null ? t : 0;
}
function Oa(e, n) {
  let t = fr(e, n);
  return t === -1 ? 0 : Du[t % 8];
}
function Aa(e, n) {
  return e.methods === 0 || n.methods === 0 ? mr : xa(e.methods, n.methods);
}
function Ma(e, n) {
  let t = e.record.timezone, r = n.record.timezone;
  return t !== null && r !== null ? Math.max(0, Math.floor(100 * (Ta - tt(t, r)) / Ta)) : e.region === null || n.region === null ? mr : e.region === n.region ? 100 : 0;
}
function Pa({ room: e, capacity: n }) {
  return n === 0 ? 0 : Math.floor(100 * e / n);
}

// src/core/exchange/skill-relations.ts
var Ia = { same: 100, narrower: 90, broader: 60, near: 30 }, _u = { narrower: 10, broader: 15 }, Wu = 10;
function Ca(e) {
  let n = /* @__PURE__ */ new Map();
  return {
    relatedTo: (t) => {
      let r = n.get(t);
      return r === void 0 && (r = e === null ? [Fa(t)] : Uu(t, e), n.set(t, r)), r;
    }
  };
}
function Fa(e) {
  return { skill: e, relation: "same", quality: Ia.same };
}
function Uu(e, n) {
  let t = /* @__PURE__ */ new Map([[e, Fa(e)]]), r = (i, l, c) => {
    let u = !t.has(i);
    if (u) {
      let d = l === "near" ? 0 : _u[l] * (c - 1);
      t.set(i, { skill: i, relation: l, quality: Math.max(Wu, Ia[l] - d) });
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
function Da(e, n) {
  var s;
  let t = wa(e, n), r = Ca((s = e.taxonomy) != null ? s : null), a = Sa(t, r), o = /* @__PURE__ */ new Map();
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
    scorer: Na(n, a.quality)
  };
}
function st(e) {
  return { ignoresMethods: !1, leastProficiency: e.leastProficiency };
}
function Ke({ relation: e }) {
  return e !== "near";
}
function $a(e) {
  let { participants: n, scorer: t } = e, { seeks: r } = n, a = st(e.options), o = r.reduce((u, { skill: d }) => e.relations.relatedTo(d).filter(Ke).reduce(
    (g, p) => {
      var m, f;
      return g + ((f = (m = e.offersOf.get(p.skill)) == null ? void 0 : m.length) != null ? f : 0);
    },
    u
  ), 0), s = new Int32Array(r.length + 1), i = new Int32Array(o), l = new Int16Array(o), c = 0;
  return r.forEach((u) => {
    Mn(e, u, Ke, (d, g) => {
      An(u, d, n, a) === null && (i[c] = d.index, l[c++] = t.score(u, d, g.quality));
    }), s[u.index + 1] = c;
  }), { starts: s, others: i.subarray(0, c), scores: l.subarray(0, c) };
}
function _a(e, n) {
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
function Mn(e, n, t, r) {
  for (let a of e.relations.relatedTo(n.skill)) {
    let o = t(a) ? e.offersOf.get(a.skill) : void 0;
    if (o !== void 0)
      for (let s of o)
        r(s, a);
  }
}
function Wa(e, n, t) {
  var r;
  return (r = e.relations.relatedTo(n.skill).find(({ skill: a }) => a === t.skill)) != null ? r : null;
}
function Ua(e, n) {
  let t = /* @__PURE__ */ new Map(), r = st(e.options);
  return Mn(e, n, Ke, (a) => {
    var s;
    let o = An(n, a, e.participants, r);
    o !== null && t.set(o, ((s = t.get(o)) != null ? s : 0) + 1);
  }), t;
}

// src/core/wikitext/text-memo.ts
function Ha(e) {
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
var Ba = [
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
], Hu = 255, Bu = /[\u200e\u200f\u202a-\u202e]+/g, Gu = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, zu = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, ju = /(?:^|\/)\.\.?(?:\/|$)/, qu = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Vu = /[\u01c4-\u01cc\u01f1-\u01f3]/, Ku = /[\u10d0-\u10ff]/;
function Yu(e) {
  if (Vu.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (Ku.test(e))
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
function Ga(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Yu(n) + e.slice(n.length);
}
function Ju(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function yr(e) {
  return e.replace(Bu, "").replace(Gu, " ").replace(/^ | $/g, "");
}
function Qu(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Xu(e) {
  let n = Hn(
    e,
    (t) => Qu(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function za(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, a = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let s of o)
      a.set(yr(s).toLowerCase(), o[0]);
  return (o) => {
    let s = yr(Xu(o));
    if (s.includes("\uFFFD") || qu.test(s))
      return null;
    let i = n;
    s.charAt(0) === ":" && (i = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let u = a.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (i = u, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || zu.test(s) || ju.test(s) || Ju(s) > Hu ? null : (i === "" ? "" : `${i}:`) + (r ? Ga(s) : s);
  };
}
var Zu = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, ed = Ha((e) => Ga(yr(e.normalize("NFC"))));
function xe(e) {
  return Zu.test(e) ? e : ed(e);
}

// src/core/exchange/record-ids.ts
var nd = 48;
function it(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: o }, s) => `${o} ${s}`, a = e.map((o) => {
    let s = o.id !== null && !n.has(r(o, o.id));
    return s && n.add(r(o, o.id)), s;
  });
  return e.map((o, s) => {
    var c;
    if (a[s] === !0)
      return { record: M(E({}, o), { id: o.id }), faults: [] };
    let i = o.skill, l = (c = t.get(r(o, i))) != null ? c : 2;
    for (; n.has(r(o, i)); l++) {
      let u = `-${l}`;
      i = o.skill.slice(0, nd - u.length) + u;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, i)), { record: M(E({}, o), { id: i }), faults: o.id === null ? [] : [Ie("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-records-file.ts
function ja(e, n = {}) {
  let t = [], r = [], a = /* @__PURE__ */ new Set(), o = [], s = /* @__PURE__ */ new Map(), i = 0, l = (c, u) => {
    t.push({ line: i, fault: c, isLeftOut: u });
  };
  for (let c of e) {
    if (i++, c.trim() === "")
      continue;
    let u = rd(c.trim()), d = u === null ? null : V(u, "kind");
    if (u === null)
      l(Ye(null, "not-json"), !0);
    else if (d === "request") {
      let g = ad(u);
      "key" in g ? l(g, !0) : r.push(g);
    } else if (d !== "offer" && d !== "seek" && d !== "blocked")
      l(Ye("kind", "kind", Q(d), "offer, seek, request, blocked"), !0);
    else {
      let g = od(u);
      if (g === null)
        l(Ye("user", "user"), !0);
      else if (d === "blocked")
        a.add(g);
      else {
        let p = sd(u), m = rn(d, g, p.values, M(E({}, n), { allowsOthers: !0 })), { values: f } = m, h = f === null || f.id === null ? null : `${d} ${g}/${f.id}`, y = h === null ? void 0 : s.get(h);
        [...p.faults, ...m.faults].forEach((k) => l(k, f === null)), y !== void 0 ? l(Ye("id", "twice", Re(f), y), !0) : f !== null && (o.push({ line: i, values: f }), h !== null && s.set(h, i));
      }
    }
  }
  return { records: td(o.map(({ values: c }) => c)), requests: r, blocked: a, faults: t };
}
function td(e) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) {
    let a = n.get(r.user);
    a === void 0 ? n.set(r.user, [r]) : a.push(r);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r) => it(r).forEach(({ record: a }, o) => {
    t.set(r[o], a);
  })), e.map((r) => t.get(r));
}
function Ye(e, n, ...t) {
  return { parameter: e, key: `localskills-records-fault-${n}`, parameters: t };
}
function rd(e) {
  try {
    let n = JSON.parse(e);
    return ee(n) ? n : null;
  } catch (n) {
    return null;
  }
}
function od(e) {
  let n = V(e, "user"), t = typeof n == "string" ? xe(n) : "";
  return t === "" || t.includes("/") ? null : t;
}
function ad(e) {
  let [n, t] = ["seek", "offer"].map((l) => {
    let c = V(e, l);
    return typeof c == "string" ? /^([^/]+)\/([a-z0-9-]{1,48})$/.exec(c.trim()) : null;
  }).map((l) => l === null ? null : Re({ user: xe(l[1]), id: l[2] })), r = V(e, "state");
  if (typeof n != "string" || typeof t != "string")
    return Ye(typeof n == "string" ? "offer" : "seek", "request");
  let a = V(e, "skill"), o = typeof a == "string" && se.test(a) ? { skill: a } : {}, s = V(e, "skills"), i = Array.isArray(s) ? { skills: s.filter((l) => typeof l == "string" && se.test(l)) } : {};
  return gr.includes(r) ? E(E({ seek: n, offer: t, state: r }, o), i) : Ye("state", "state", Q(r), gr.join(", "));
}
function sd(e) {
  var a;
  let n = /* @__PURE__ */ new Map(), t = [], r = (o) => typeof o == "string" || typeof o == "number";
  for (let o of je) {
    let s = (a = V(e, o)) != null ? a : null, i = Array.isArray(s) ? s : [s];
    s !== null && (i.every(r) ? n.set(o, i.join(";")) : t.push(Ye(o, "value", o, Q(s))));
  }
  return { values: n, faults: t };
}

// src/core/exchange/crowding.ts
function hr(e, n, t) {
  let { listsPerPlace: r, crowding: a, mostPlaces: o } = t, s = e.length, i = Array.from(n).reduce((k, x) => Math.max(k, x), -1) + 1, l = new Int32Array(i), c = Array.from({ length: i }, () => []);
  for (let k = 0; k < s; k++) {
    let x = n[k], w = l[x] + e[k];
    l[x] = Math.min(o, w), c[x].push(k);
  }
  let u = new Int32Array(s), d = new Uint8Array(s), g = new Int32Array(s), p = new Int32Array(i), m = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Set(), h = (k, x) => Math.floor(k / x), y = (k) => {
    let x = n[k], w = Math.max(
      h(g[k], e[k]),
      h(p[x], l[x])
    );
    u[k] = a * w, d[k] = +(w >= r);
  };
  return {
    penalties: u,
    full: d,
    add(k, x) {
      let w = n[k], v = k * 67108864 + x;
      if (m.has(v))
        return;
      m.add(v), g[k]++, y(k);
      let A = w * 67108864 + x;
      f.has(A) || (f.add(A), p[w]++, p[w] % l[w] === 0 && c[w].forEach(y));
    }
  };
}

// src/core/exchange/reasons.ts
function qa(e, n, t, r) {
  let a = e.scorer.qualities(n, t, r.quality), o = e.scorer.points(a), s = id(e, n, t, r, a), i = [];
  for (let l of Ve) {
    let c = s[l];
    c !== null && i.push({ part: l, code: c.code, parameters: c.parameters, points: o[l] });
  }
  return i;
}
function ne(e, ...n) {
  return { code: e, parameters: n };
}
function id(e, n, t, r, a) {
  let o = e.reciprocity.best(n.account, t.account);
  return {
    skill: r.relation === "same" ? ne("skill-same", { skill: t.skill }) : ne(`skill-${r.relation}`, { skill: t.skill }, { skill: n.skill }),
    level: n.level === 0 || t.level === 0 ? ne("level-unknown") : ne(t.level < n.level ? "level-low" : "level-fits", t.level, n.level),
    language: ld(e, n, t),
    method: cd(n, t),
    place: ud(n, t),
    reciprocity: o === null ? null : ne("reciprocal", { skill: o.skill }),
    freshness: t.confirmedDays === null ? ne("confirmed-unknown") : t.confirmedDays === 0 ? ne("confirmed-today") : ne("confirmed-days", t.confirmedDays),
    room: ne("room", t.room, t.capacity),
    waiting: a.waiting === 0 ? null : ne("waiting", n.waitedDays)
  };
}
function ld(e, n, t) {
  let r = La(n, t);
  if (r === null)
    return null;
  let a = r.proficiency >= e.options.leastProficiency;
  return ne(a ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function cd(e, n) {
  if (e.methods === 0 || n.methods === 0)
    return ne("methods-any");
  let t = ya(e.methods, n.methods);
  return t.length === 0 ? ne("methods-different") : ne("methods", { methods: t });
}
function ud(e, n) {
  let [t, r] = [e.record.timezone, n.record.timezone];
  if (t !== null && r !== null) {
    let a = tt(t, r);
    return a === 0 ? ne("timezone-same") : ne("timezone-apart", a / 60);
  }
  return e.region === null || n.region === null ? ne("place-unknown") : e.region === n.region ? ne("region-same", { region: n.record.region }) : ne("region-different");
}
function Va(e, n) {
  let t = [];
  Ua(e, n).forEach((a, o) => t.push(ne(`limit-${o}`, a))), t.sort((a, o) => a.code < o.code ? -1 : 1);
  let r = e.relations.relatedTo(n.skill).filter(Ke).reduce((a, { skill: o }) => {
    var s;
    return a + ((s = e.participants.absentOffers.get(o)) != null ? s : 0);
  }, 0);
  return r > 0 && t.push(ne("limit-absent", r)), t.length > 0 ? t : [ne("no-offer", { skill: n.skill })];
}

// src/core/exchange/spread.ts
function xr(e, n) {
  let { starts: t, others: r, scores: a } = e, { people: o, owners: s, crowding: i, order: l, length: c } = n, { penalties: u, full: d } = i, g = Array.from({ length: t.length - 1 }, () => []), p = dd(e, o), m = g.map((h, y) => y).filter((h) => p[h] > 0).sort((h, y) => p[h] - p[y] || l(h, y)), f = (h, y) => g[h].some((k) => o[r[k]] === o[y]);
  for (let h = 0; h < c && m.length > 0; h++)
    m = m.filter((y) => {
      let k = t[y + 1], x = -1, w = -1 / 0;
      for (let v = t[y]; v < k; v++) {
        let A = r[v], S = a[v] - u[A];
        (S > w || S === w && A < r[x]) && (h === 0 || d[A] === 0) && !f(y, A) && (x = v, w = S);
      }
      return x !== -1 && (g[y].push(x), i.add(r[x], s[y])), x !== -1;
    });
  return g.forEach((h) => h.sort((y, k) => a[k] - a[y] || r[y] - r[k])), g;
}
function dd({ starts: e, others: n }, t) {
  let r = new Int32Array(e.length - 1), a = new Int32Array(Array.from(t).reduce((o, s) => Math.max(o, s), 0) + 1);
  for (let o = 0; o < r.length; o++)
    for (let s = e[o]; s < e[o + 1]; s++) {
      let i = t[n[s]];
      a[i] !== o + 1 && (a[i] = o + 1, r[o]++);
    }
  return r;
}

// src/core/exchange/shortlists.ts
function Ya(e, n = $a(e)) {
  let { participants: { seeks: t, offers: r }, options: a } = e, o = (m, f) => Ja(e, t[m], r[f], null), s = r.map(({ account: m }) => m), i = t.map(({ account: m }) => m), l = hr(r.map(({ room: m }) => Math.max(1, m)), s, a), c = xr(n, {
    people: s,
    owners: i,
    crowding: l,
    length: a.shortlistLength,
    order: (m, f) => Ka(t, m, f)
  }), u = c.map((m, f) => m.map((h) => o(f, n.others[h]))), d = /* @__PURE__ */ new Map();
  t.map(({ index: m }) => m).sort((m, f) => Ka(t, m, f)).forEach((m) => {
    let f = u[m], h = new Set(c[m].map((k) => r[n.others[k]].account)), y = pd(e, t[m], h, l);
    f.length > 0 ? f.push(...y) : d.set(m, y);
  });
  let g = _a(n, r.length), p = xr(g, {
    people: i,
    owners: s,
    crowding: hr(t.map(() => 1), i, a),
    length: a.shortlistLength,
    order: (m, f) => m - f
  }).map((m, f) => m.map((h) => o(g.others[h], f)));
  return {
    seeks: u.map((m, f) => ({ seek: t[f].key, suggestions: m })).filter(({ suggestions: m }) => m.length > 0),
    offers: p.map((m, f) => ({ offer: r[f].key, suggestions: m })).filter(({ suggestions: m }) => m.length > 0),
    unmatched: t.filter(({ index: m }) => d.has(m)).map((m) => {
      var f;
      return { seek: m.key, reasons: Va(e, m), nearest: (f = d.get(m.index)) != null ? f : [] };
    })
  };
}
function Ka(e, n, t) {
  return e[t].waitedDays - e[n].waitedDays || n - t;
}
function Ja(e, n, t, r) {
  let a = Wa(e, n, t);
  return {
    seek: n.key,
    offer: t.key,
    score: e.scorer.score(n, t, a.quality),
    reasons: qa(e, n, t, a),
    widened: r
  };
}
function gd(e) {
  let n = st(e), t = M(E({}, n), { ignoresMethods: !0 });
  return [
    { widening: "near-skill", isForFew: !0, leniency: n },
    { widening: "any-method", isForFew: !1, leniency: t },
    { widening: "basic-language", isForFew: !1, leniency: M(E({}, t), { leastProficiency: 1 }) }
  ];
}
function pd(e, n, t, r) {
  let { options: a } = e, o = [], s = () => a.shortlistLeast - t.size;
  for (let { widening: i, isForFew: l, leniency: c } of gd(a)) {
    let u = t.size === 0;
    if (u || l && s() > 0) {
      let d = [];
      Mn(e, n, (p) => !l || !Ke(p), (p, m) => {
        if ((u || r.full[p.index] === 0) && An(n, p, e.participants, c) === null) {
          let f = r.penalties[p.index];
          d.push({ offer: p, value: e.scorer.score(n, p, m.quality) - f });
        }
      }), d.sort((p, m) => m.value - p.value || p.offer.index - m.offer.index);
      let g = t.size + Math.max(1, s());
      for (let { offer: p } of d)
        t.size < g && !t.has(p.account) && (t.add(p.account), r.add(p.index, n.account), o.push(Ja(e, n, p, i)));
    }
  }
  return o.sort((i, l) => l.score - i.score || (i.offer < l.offer ? -1 : 1));
}

// src/core/exchange/suggest-for-one.ts
function Qa(e) {
  let n = ee(e) ? V(e, "pages") : void 0;
  return Array.isArray(n) ? n.filter((t) => typeof t == "string") : [];
}
function Xa(e, n) {
  let t = e.reduce((i, l) => {
    let c = ee(l) ? V(l, "lines") : void 0;
    return Array.isArray(c) ? i.concat(c.filter((u) => typeof u == "string")) : i;
  }, []), [r] = e, { records: a, requests: o, blocked: s } = ja(t, { taxonomy: n });
  return {
    records: a,
    requests: o,
    blocked: s,
    pageOf: md(t),
    options: ga(ee(r) ? V(r, "matching") : void 0).options
  };
}
function md(e) {
  let n = /* @__PURE__ */ new Map();
  for (let t of e) {
    let { value: r } = t.includes('"page"') ? Ce(t) : { value: null }, a = (c) => {
      let u = ee(r) ? V(r, c) : void 0;
      return typeof u == "string" ? u : null;
    }, [o, s, i, l] = [a("kind"), a("user"), a("id"), a("page")];
    o !== null && s !== null && i !== null && l !== null && n.set(`${o} ${s}/${i}`, l);
  }
  return n;
}
function Za(e, n, t, r) {
  var m, f, h, y, k, x;
  let { requests: a, blocked: o, options: s } = n, i = n.records.filter(({ kind: w, user: v }) => w !== e.kind && v !== e.user), l = Da({ records: [e, ...i], requests: a, blocked: o, date: t, taxonomy: r }, s), { seeks: c, offers: u, unmatched: d } = Ya(l), g = i.some(({ skill: w, status: v, user: A }) => w === e.skill && v === "open" && !o.has(A));
  if (e.kind === "offer")
    return { suggestions: (f = (m = u[0]) == null ? void 0 : m.suggestions) != null ? f : [], isNearest: !1, hasOthers: g };
  let p = (y = (h = c[0]) == null ? void 0 : h.suggestions) != null ? y : [];
  return p.length > 0 ? { suggestions: p, isNearest: !1, hasOthers: g } : { suggestions: (x = (k = d[0]) == null ? void 0 : k.nearest) != null ? x : [], isNearest: !0, hasOthers: g };
}

// src/core/exchange/steps/exchange-step.ts
var ct = ["decline", "withdraw"], Pn = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], es = ["learned", "partly", "not-met"];
function lt(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function kr(e) {
  let n = e.lastIndexOf("/"), t = xe(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !se.test(r) ? null : `${t}/${r}`;
}
function Fe(e) {
  return [lt(e.seek), lt(e.offer)];
}

// src/ui/survey-text.ts
function fd(e, n, t) {
  return n.language !== t.language && (n.language !== null && (e.lang = n.language), e.dir = n.direction), e;
}
function br(e, n) {
  return fd(b("span", {}, e.text), e, n);
}

// src/ui/exchange/skill-words.ts
function de(e, n, t) {
  return n != null && n.get(e) ? br(ot(e, n, t), t) : b("bdi", {}, Te(e));
}
function Be(e, n, t) {
  var r;
  return (r = de(e, n, t).textContent) != null ? r : e;
}
function wr(e, n, t) {
  var r;
  return ((r = n == null ? void 0 : n.ancestors(e)) != null ? r : []).map(({ label: a }) => ln(a, t, n == null ? void 0 : n.locale).text).reverse();
}
function Er(e, n) {
  return e.join(n.direction === "rtl" ? " \u2039 " : " \u203A ");
}

// src/ui/exchange/fitting-people.ts
var yd = 3, hd = /-unknown$/;
function xd(e, n, t) {
  return C(this, null, function* () {
    let { wiki: r, titles: a, now: o } = t, s = (u) => C(null, null, function* () {
      let d = yield r.readPages(u);
      return u.map((g) => {
        var p, m;
        return Ce((m = (p = d.get(g)) == null ? void 0 : p.latest.text) != null ? m : "").value;
      });
    }), [i] = yield s([a.matchesData()]);
    if (i == null)
      return null;
    let l = Qa(i).filter((u) => u.startsWith(`${a.matches()}/`)), c = Xa([i, ...l.length === 0 ? [] : yield s(l)], n.taxonomy);
    return M(E({}, Za(e, c, o().toISOString().slice(0, 10), n.taxonomy)), { pageOf: c.pageOf });
  });
}
function ns(e, n, t, r) {
  let { messages: a, titles: o, pageUrl: s } = t, i = (g, ...p) => a.text(`localskills-exchange-fitting-${g}`, ...p), l = e.kind === "offer" ? "seek" : "offer", c = { messages: a, taxonomy: n.taxonomy, languageName: t.languageName }, u = (g, p) => {
    let m = g[l], f = lt(m), h = g.reasons.filter(({ code: y }) => !hd.test(y)).map((y) => ea(y, c));
    return b(
      "li",
      {},
      b("a", {
        class: "ext-localSkills-exchange-fitting-person",
        href: `${s(p != null ? p : o.people(f))}#${l}-${m.slice(f.length + 1)}`
      }, b("bdi", {}, f)),
      g.widened === null ? null : b("div", {}, na(g.widened, a)),
      b("div", { class: "ext-localSkills-making-help" }, h.join(" \xB7 ")),
      t.ask === null ? null : z(
        // Messages used here: localskills-start-ask-learn, localskills-start-ask-teach
        a.text(l === "offer" ? "localskills-start-ask-learn" : "localskills-start-ask-teach", f),
        "normal",
        () => r(g)
      ).$element[0]
    );
  }, d = b("div", { role: "status", class: "ext-localSkills-exchange-fitting" }, b("p", {}, i("loading")));
  return xd(e, n, t).then((g) => {
    var p;
    if (g === null || g.suggestions.length === 0) {
      let m = (p = de(e.skill, n.taxonomy, a).textContent) != null ? p : "", f = {};
      ra(M(E({}, rr), { skill: e.skill, direction: l })).forEach(([h, y]) => {
        f[h] = y;
      }), Y(
        d,
        b("p", {}, i(`${(g == null ? void 0 : g.hasOthers) === !0 ? "none" : "nobody"}-${e.kind}`, m)),
        (g == null ? void 0 : g.hasOthers) !== !0 ? null : b("p", {}, b("a", {
          href: s(o.exchange(), f),
          target: "_blank"
        }, i("see-all")))
      );
    } else
      Y(
        d,
        b("h3", {}, g.isNearest ? i("nearest") : i(`${l}s`)),
        b("ul", {}, ...g.suggestions.slice(0, yd).map((m) => u(m, g.pageOf.get(`${l} ${m[l]}`))))
      );
  }, () => Y(d)), d;
}

// src/ui/exchange/done-screen.ts
function ts(e) {
  let { context: n, own: t, done: r, page: a, made: o, next: s, onNext: i, onList: l, onClose: c } = e, { messages: u, pageUrl: d, showMine: g } = n, p = r === "offer" || r === "seek", m = (f, h = f) => b("a", { href: d(f) }, h);
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
      o === null ? null : ns(o, t, n, (f) => {
        var y;
        let h = o.kind === "offer" ? "seek" : "offer";
        (y = n.ask) == null || y.call(n, { mine: Re(o), kind: h, key: f[h], skill: o.skill }), c();
      }),
      t.board !== null && p ? b("p", {}, m(t.board, u.text("localskills-exchange-board"))) : null
    ),
    buttons: [
      s === null ? z(u.text("localskills-exchange-close-dialog"), "primary", c) : z(u.text("localskills-exchange-go-on", Be(s, t.taxonomy, u)), "primary", i),
      ...g === null || !p ? [] : [z(u.text("localskills-exchange-mine"), "normal", () => {
        g(), c();
      })],
      z(u.text("localskills-exchange-list-button"), "quiet", l)
    ]
  };
}

// src/ui/survey-form/confirm-control.ts
function ut(e) {
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
var kd = 400;
function rs(e) {
  let n = null, t = !1, r = () => (n !== null && (window.clearTimeout(n), n = null), t && e() && (t = !1), !t), a = () => {
    r();
  }, o = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", a), document.addEventListener("visibilitychange", a), window.addEventListener("beforeunload", o), {
    changed() {
      t = !0, n !== null && window.clearTimeout(n), n = window.setTimeout(r, kd);
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
var bd = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], wd = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function os(e, n) {
  Array.from(e.childNodes).forEach((t) => {
    if (t.nodeType === Node.TEXT_NODE)
      n.appendChild(document.createTextNode(t.nodeValue || ""));
    else if (t.nodeType === Node.ELEMENT_NODE && !wd.includes(t.nodeName.toUpperCase())) {
      let r = t, a = n, o = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(o) ? a = b("a", { href: o, target: "_blank", rel: "noopener" }) : bd.includes(r.nodeName) && (a = document.createElement(r.nodeName), r.dir && (a.dir = r.dir), r.lang && (a.lang = r.lang)), os(r, a), a !== n && n.appendChild(a);
    }
  });
}
function Rr(e) {
  let n = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return os(new DOMParser().parseFromString(e, "text/html").body, n), n;
}

// src/ui/survey-form/text-to-copy.ts
function as(e, n, t, r = !1) {
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
var Ed = ["offline", "session-lost", "read-only", "rate-limited", "other"], Rd = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], ss = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Sd(e, n) {
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
function is(e) {
  var k, x;
  let { context: n, fault: t, title: r, pageText: a, isKept: o, isOther: s = !1, tryAgain: i } = e, { messages: l, pageUrl: c } = n, { reason: u, explanation: d, details: g } = t, p = (x = (k = g.captcha) == null ? void 0 : k.id) != null ? x : null, m = u === "captcha" && p === null, f = s && ss.includes(u), h = m ? l.text(s ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${f ? "page-" : ""}${u}`, n.user === null ? "" : n.user.name), y = [
    b("p", {}, b("strong", {}, l.text("localskills-save-failed")), " ", h),
    b("p", {}, l.text(o ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? y.push(b("p", {}, l.text("localskills-save-wiki-says")), Rr(g.html)) : d !== "" && y.push(
    b("p", {}, l.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && y.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: n.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), p !== null && y.push(Sd(e, p)), u === "filter-warning" && y.push(Z(z(
    l.text(s ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => i({ warningsAccepted: !0 })
  ))), Ed.includes(u) && y.push(Z(z(l.text("localskills-save-try-again"), "normal", () => i()))), (m || Rd.includes(u)) && y.push(as(a, c(r, { action: "edit" }), l, s)), X(u === "filter-warning" ? "warning" : "error", ...y);
}
function ls(e, n, t = !1) {
  let { messages: r } = e, { html: a } = n.details, o = t && ss.includes(n.reason);
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
    a === void 0 ? null : Rr(a)
  );
}

// src/ui/exchange/exchange-draft.ts
function Td(e) {
  return typeof e == "object" && e !== null && (e.kind === "offer" || e.kind === "seek") && typeof e.skill == "string" && Array.isArray(e.methods) && Array.isArray(e.languages) && typeof e.status == "string";
}
function cs(e, n) {
  let { storage: t, wikiId: r, user: a } = e, o = `localskills-exchange/${r}/${a.name}/${n === null ? "new" : `${n.name.kind}-${n.name.id}`}`;
  return {
    read() {
      let s = t.get(o);
      try {
        let i = typeof s == "string" ? JSON.parse(s) : null;
        return i !== null && typeof i.keptAt == "string" && Td(i.draft) ? i : null;
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
function us(e, n) {
  let { ListFormat: t } = Intl;
  try {
    return t ? new t(n, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange/record-words.ts
function Sr(e, n) {
  var t;
  return (t = Rn(M(E({}, e), { user: "", id: "" }), n)) != null ? t : "open";
}
function dt(e, n) {
  let { messages: t, formatDate: r, now: a } = n, o = Sr(e, a().toISOString().slice(0, 10)), s = t.text(`localskills-template-card-status-${o}`), i = o === "paused" && e.until !== null ? t.text("localskills-template-card-until", r(e.until)) : o === "expired" ? t.text("localskills-template-card-expired", r(e.expires)) : o === "open" && e.expires !== null ? t.text("localskills-template-card-expires", r(e.expires)) : "";
  return i === "" ? s : `${s} \xB7 ${i}`;
}
function Tr(e, n) {
  return e === 0 ? n.text("localskills-template-capacity-none") : n.text("localskills-template-capacity", e);
}
var ds = {
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
function gs(e, n, t, r) {
  var i, l, c;
  let { messages: a, formatDate: o } = t, s = (u) => u.length === 0 ? "" : us(u, a.language);
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
      return n.capacity === null ? "" : Tr(n.capacity, a);
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
function ps(e, n, t, r) {
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
function ms(e, n, t, r) {
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
var fs = 57344;
function Ln(e, n) {
  let { messages: t, pageUrl: r } = e, a = n.madeByOther === null ? [] : [ps(t, r, n.madeByOther, n.isSilenced ? null : n.page)];
  return n.strangers.forEach((o, s) => a.push(X("warning", b(
    "p",
    {},
    t.text("localskills-exchange-stranger", s, o != null ? o : t.text("localskills-exchange-stranger-hidden")),
    " ",
    b("a", { href: r(s, { diff: "cur" }), target: "_blank" }, t.text("localskills-exchange-stranger-see"))
  )))), a;
}
function vd(e, n) {
  let { parameters: t } = e, r = t.map((a, o) => typeof a == "string" ? String.fromCharCode(fs + o) : a);
  return Yo(M(E({}, e), { parameters: r }), n).split(/([\ue000-\ue00f])/).map((a) => {
    let o = a.charCodeAt(0) - fs;
    return a.length === 1 && o >= 0 && o < t.length ? b("bdi", {}, String(t[o])) : a;
  });
}
function vr(e, n) {
  let { messages: t } = e;
  return n.faults.length === 0 ? null : X(
    "warning",
    b("p", {}, t.text("localskills-exchange-faults")),
    b("ul", {}, ...n.faults.map((r) => b("li", { dir: t.direction }, ...vd(r, t))))
  );
}
function ys(e) {
  let { context: n, exchange: t, direction: r, onNew: a, onChange: o, onManage: s } = e, { messages: i, pageUrl: l } = n, c = (d) => {
    let { draft: g } = d, p = OO.ui.generateElementId(), m = g.skill === "" ? i.text("localskills-exchange-unnamed") : de(g.skill, t.taxonomy, i), f = (h, y) => {
      let k = z(i.text(h), "quiet", y);
      return k.$element.find("input, button").attr("aria-describedby", p), k;
    };
    return b(
      "li",
      { class: `ext-localSkills-exchange-record ext-localSkills-exchange-record-${g.kind}` },
      // Messages used here: localskills-template-card-offer, localskills-template-card-seek
      b("div", { class: "ext-localSkills-making-help" }, i.text(`localskills-template-card-${g.kind}`)),
      b("div", { id: p, class: "ext-localSkills-exchange-record-skill" }, b("strong", {}, m)),
      b("div", { class: "ext-localSkills-making-help" }, d.record === null ? i.text("localskills-exchange-unreadable") : dt(g, n)),
      vr(n, d),
      Z(
        f(d.record === null ? "localskills-exchange-mend" : "localskills-exchange-change", () => o(d)),
        f("localskills-exchange-manage", () => s(d))
      )
    );
  }, u = r === "offer" ? "seek" : "offer";
  return b(
    "div",
    {},
    b("h2", { tabindex: "-1" }, i.text("localskills-exchange-list")),
    ...Ln(n, t),
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
function Or({ messages: e, warning: n, onGo: t, onBack: r, onAnswer: a }) {
  let o = (s) => e.text(`localskills-ending-${s}`);
  return X("warning", ...n, Z(
    z(o("go"), "normal", t),
    z(o("back"), "normal", r),
    ...a === null ? [] : [z(e.text("localskills-talk-mine"), "quiet", a)]
  ));
}

// src/ui/exchange/record-ending.ts
var Od = 100;
function gt(e) {
  var m;
  let { context: n, saver: t, record: r, managing: a, draft: o, save: s, onClose: i, onFound: l } = e, { messages: c, checkEnding: u, showMine: d } = n;
  if (l(null), u === null || a === "resume" || a === "renew" || r.record === null) {
    s([]);
    return;
  }
  let g = document.activeElement, p = () => {
    t.say(), g instanceof HTMLElement && g !== document.body && g.focus(), (document.activeElement !== g || g === document.body) && e.onStay();
  };
  t.say(b("p", { role: "status" }, c.text("localskills-ending-looking"))), u(r.name, a, (m = o == null ? void 0 : o.until) != null ? m : null).then((f) => {
    l(f);
    let h = () => s(f.steps);
    if (f.warning === null) {
      h();
      return;
    }
    t.say(Or({
      messages: c,
      onGo: h,
      onBack: p,
      warning: [...e.explanation === void 0 ? [] : [e.explanation], ...f.warning],
      onAnswer: d === null ? null : () => {
        d(), i();
      }
    }));
  }, () => t.say(Or({
    messages: c,
    warning: [b("p", {}, c.text("localskills-ending-unknown"))],
    onGo: () => s([]),
    onBack: p,
    onAnswer: null
  })));
}
function Ar(e, n) {
  let t = b("div", { "aria-live": "polite" }), r = setTimeout(() => Y(t, b("p", {}, e.messages.text("localskills-ending-telling"))), Od);
  return n.tell().catch(() => null).then((a) => {
    clearTimeout(r), Y(t, a);
  }), t;
}

// src/ui/survey-making/fields.ts
var Mr = 0;
function hs(e, n, t, r) {
  var i, l;
  let a = new OO.ui.FieldLayout(e, E({
    label: t.isOwnText === !0 ? $(b("bdi", {}, n.label)) : n.label,
    align: (i = t.align) != null ? i : "top"
  }, n.help === void 0 ? {} : { help: n.help, helpInline: !0 })), o = a.$element[0], s = o.querySelector(".oo-ui-inline-help");
  return s !== null && (s.removeAttribute("for"), s.id = `ext-localSkills-making-help-${++Mr}`, (l = o.querySelector("input, textarea")) == null || l.setAttribute("aria-describedby", s.id)), M(E({
    element: o
  }, r), {
    setFault(c) {
      a.setErrors(c === null ? [] : [c]);
    },
    setDisabled(c) {
      e.setDisabled(c);
    },
    focus() {
      e.focus(), a.scrollElementIntoView();
    }
  });
}
function ke(e) {
  let { kind: n = "text", direction: t = "auto", value: r, maxLength: a, min: o, max: s, placeholder: i } = e, l = E(E({
    value: r
  }, a === void 0 ? {} : { maxLength: a }), i === void 0 ? {} : { placeholder: i }), c = n === "lines" ? new OO.ui.MultilineTextInputWidget(M(E({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(M(E({}, l), { autocomplete: "off" }));
  n === "number" || n === "date" ? (c.$input.attr(E(E({ type: n }, o === void 0 ? {} : { min: o }), s === void 0 ? {} : { max: s })), c.$input.val(r)) : c.$input.attr("dir", t);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), hs(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function pt(e) {
  let { label: n, help: t, value: r } = e, a = `ext-localSkills-making-list-${++Mr}`, o = b("select", {
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
function Pr(e) {
  let n = new OO.ui.CheckboxInputWidget({ selected: e.value }), t = !1;
  return n.on("change", (r) => {
    t || e.onChange(r === !0);
  }), hs(n, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => n.isSelected(),
    show(r) {
      t = !0, n.setSelected(r), t = !1;
    }
  });
}
function Ad(e, n) {
  return n === void 0 ? `${e}-fault` : `${e}-help ${e}-fault`;
}
function Md(e, n) {
  return n === void 0 ? null : b("p", { class: "ext-localSkills-making-help", id: `${e}-help` }, n);
}
function xs(e) {
  let n = `ext-localSkills-making-choice-${++Mr}`, t = /* @__PURE__ */ new Map(), r = b("div", { class: "ext-localSkills-making-fault", id: `${n}-fault` }), a = b(
    "fieldset",
    { class: "ext-localSkills-making-choice", "aria-describedby": Ad(n, e.help) },
    b("legend", {}, e.label),
    Md(n, e.help),
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
function Nn(e, ...n) {
  return b("details", { class: "ext-localSkills-making-folded" }, b("summary", {}, e), ...n);
}

// src/ui/questions/picker-options.ts
var Ld = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
function mt(e) {
  return " " + e.normalize("NFD").toLowerCase().replace(Ld, "").replace(/ı/g, "i").replace(/[\s_()-]+/g, " ").trim();
}
function Lr(e) {
  return `
${e.map(mt).join(`
`)}
`;
}
function ks(e) {
  return e.map(({ code: n, name: t, hint: r, words: a }) => ({
    code: n,
    words: () => b("bdi", {}, t),
    hint: r,
    group: "",
    found: Lr([t, r, n].concat(a)),
    choice: null
  }));
}
function bs(e, n) {
  let t = mt(n), r = t.trim().split(" "), a = (s) => e.filter(({ found: i }) => r.every((l) => i.includes(s + l)));
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
function ws(e, n) {
  let t = mt(n), r = t === " " ? [] : e.filter(({ found: a, group: o }) => a.includes(`
${t}
`) && mt(o) !== t);
  return r.length === 1 ? r[0] : void 0;
}

// src/ui/questions/combobox.ts
var Nd = 100;
function Es(e) {
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
  }), l = b("div", E({
    role: "listbox",
    id: a,
    class: "ext-localSkills-form-picker-list",
    "aria-label": r.text("localskills-form-picker-open")
  }, t ? { "aria-multiselectable": "true" } : {})), c = b("div", { class: "ext-localSkills-form-picker-status", role: "status" }), u = b("div", { class: "ext-localSkills-form-picker-field" }, o, i, l), d = b("div", { class: "ext-localSkills-form-picker" }, u, c), g = !0, p = null, m = "", f = !1;
  l.hidden = !0;
  let h = () => Array.from(l.querySelectorAll("[ role=option ]")), y = (R) => {
    if (p && p.classList.remove("ext-localSkills-form-picker-active"), p = R, !R) {
      o.removeAttribute("aria-activedescendant");
      return;
    }
    R.classList.add("ext-localSkills-form-picker-active"), o.setAttribute("aria-activedescendant", R.id);
    let { offsetTop: O, offsetHeight: T } = R;
    l.scrollTop = Math.max(O + T - l.clientHeight, Math.min(l.scrollTop, O));
  }, k = ({ code: R, words: O, hint: T }, I) => b("div", {
    role: "option",
    id: `${a}-${I}`,
    "data-code": R,
    class: "ext-localSkills-form-picker-option",
    "aria-selected": String(e.chosen().includes(R))
  }, O(), T === "" ? null : b("bdi", { class: "ext-localSkills-form-picker-hint" }, T)), x = () => {
    if (l.hidden)
      return;
    let R = p && p.getAttribute("data-code"), O = bs(e.options(), o.value), T = o.value === "" ? e.suggested() : [], I = T.map((H) => O.find((j) => j.code === H)).filter((H) => H !== void 0), L = O.filter(({ code: H }) => !T.includes(H)).slice(0, e.isLong ? Nd : O.length), F = /* @__PURE__ */ new Map();
    I.length > 0 && F.set(r.text("localskills-form-picker-suggested"), I), L.forEach((H) => {
      F.set(H.group, (F.get(H.group) || []).concat(H));
    });
    let G = 0, D = [];
    F.forEach((H, j) => {
      let B = H.map((q) => k(q, G++));
      D.push(...j === "" ? B : [b(
        "div",
        { role: "group", "aria-label": j },
        b("div", { class: "ext-localSkills-form-picker-group", "aria-hidden": "true" }, j),
        ...B
      )]);
    }), Y(l, ...D), l.classList.toggle("ext-localSkills-form-picker-none", G === 0), y(h().find((H) => H.getAttribute("data-code") === R) || null), Y(c, G === 0 ? r.text("localskills-form-picker-none") : G < O.length ? r.text("localskills-form-picker-more", O.length, G) : o.value !== "" ? r.text("localskills-form-picker-found", G) : null);
  }, w = (R) => {
    l.hidden = !0, o.value = R, y(null), o.setAttribute("aria-expanded", "false"), document.removeEventListener("mousedown", S);
  }, v = (R = "") => {
    w(R), Y(c);
  }, A = () => {
    f = !1;
    let R = o.value, O = g && R !== m ? ws(e.options(), R) : void 0;
    v(O || R === m ? "" : R), O && !e.chosen().includes(O.code) && e.pick(O.code);
  }, S = ({ target: R }) => {
    d.contains(R) || (w(o.value), f = !0, document.addEventListener("mouseup", A, { capture: !0, once: !0 }));
  }, P = () => (l.hidden && g && (l.hidden = !1, o.setAttribute("aria-expanded", "true"), document.addEventListener("mousedown", S), Y(l), Y(c, r.text("localskills-form-picker-loading"))), e.prepare().then(x)), N = (R) => {
    e.pick(R.getAttribute("data-code")), t ? (m = o.value, o.select()) : v();
  }, U = () => {
    g || (o.value = e.take(o.value));
  };
  o.addEventListener("input", () => {
    m = "", P();
  }), o.addEventListener("click", P), o.addEventListener("focus", () => {
    g || e.prepare();
  }), o.addEventListener("change", U), i.addEventListener("click", () => l.hidden ? P() : v(o.value)), o.addEventListener("keydown", (R) => {
    let { key: O } = R;
    O === "Enter" ? (R.preventDefault(), p ? N(p) : U()) : O === "Escape" && !l.hidden ? (R.preventDefault(), v()) : (O === "ArrowDown" || O === "ArrowUp") && g && (R.preventDefault(), (l.hidden ? P() : Promise.resolve()).then(() => {
      let T = h(), I = p ? T.indexOf(p) : -1, L = O === "ArrowDown" ? I + 1 : I < 0 ? T.length - 1 : I - 1;
      y(T[(L + T.length) % T.length] || null);
    }));
  }), l.addEventListener("mousedown", (R) => R.preventDefault()), l.addEventListener("click", ({ target: R }) => {
    let O = R.closest("[ role=option ]");
    O && (y(O), N(O));
  }), d.addEventListener("focusout", ({ relatedTarget: R }) => {
    R && !f && !d.contains(R) && A();
  });
  let _ = (R) => {
    g = R, i.hidden = !R, R ? o.hasAttribute("role") || Object.keys(s).forEach((O) => o.setAttribute(O, s[O])) : (v(o.value), Object.keys(s).forEach((O) => o.removeAttribute(O)));
  };
  return _(!0), { element: d, input: o, draw: x, setList: _ };
}

// src/ui/exchange/picking-field.ts
function ft(e) {
  let i = e, { label: n, help: t } = i, r = Un(i, ["label", "help"]), a = OO.ui.generateElementId(), o = Es(M(E({}, r), { id: a, describedBy: `${a}-help ${a}-fault`, isMultiple: !1 })), s = b("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
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
var Id = [null, qn, 5, 4, 3, 2, 1];
function Rs(e) {
  let { context: n, likely: t, onChange: r } = e, { messages: a, loadLanguages: o } = n, s = [], i = [], l = [], c = null, u = b("ul", { class: "ext-localSkills-exchange-languages", "aria-label": a.text("localskills-exchange-languages") }), d = () => (c = c != null ? c : o().then((k) => {
    i = k, l = ks(k), y();
  }, () => {
    c = null, m.combobox.setList(!1), m.setFault(a.text("localskills-form-picker-failed", "ar, fr, pt-br"));
  }), c), g = (k) => {
    s = k, m.setFault(null), y(), r(k.map(Vn));
  }, p = (k) => g(s.filter(({ code: x }) => x !== k.code).concat(k)), m = ft({
    label: a.text("localskills-exchange-languages"),
    help: a.text("localskills-exchange-languages-help"),
    isLong: !0,
    messages: a,
    prepare: d,
    options: () => l,
    suggested: () => t.map((k) => {
      var x, w;
      return (w = (x = ce(k)) == null ? void 0 : x.code) != null ? w : "";
    }).concat(a.language),
    chosen: () => s.map(({ code: k }) => k),
    pick: (k) => p({ code: k, proficiency: null }),
    take(k) {
      let x = k.split(/[\s,;]+/).filter((v) => v !== ""), w = x.map(ce).filter((v) => v !== null);
      return w.forEach(p), w.length === x.length ? "" : k;
    }
  }), f = (k) => {
    var x, w;
    return (w = (x = i.find((v) => v.code === k)) == null ? void 0 : x.name) != null ? w : k;
  }, h = (k) => {
    let { code: x, proficiency: w } = k, v = f(x), A = b("select", {
      class: "ext-localSkills-making-select",
      "aria-label": a.text("localskills-exchange-proficiency", v),
      "data-code": x
    }, ...Id.concat(w === 0 ? 0 : []).map((P) => b(
      "option",
      { value: String(P) },
      // Messages used here: localskills-exchange-proficiency-0 to -6
      a.text(P === null ? "localskills-exchange-proficiency-none" : `localskills-exchange-proficiency-${P}`)
    )));
    A.value = String(w), A.addEventListener("change", () => {
      var N;
      let P = A.value === "null" ? null : Number(A.value);
      g(s.map((U) => U.code === x ? { code: x, proficiency: P } : U)), (N = u.querySelector(`[ data-code="${x}" ]`)) == null || N.focus();
    });
    let S = b("button", {
      type: "button",
      class: "ext-localSkills-exchange-remove",
      "aria-label": a.text("localskills-exchange-language-remove", v)
    }, "\xD7");
    return S.addEventListener("click", () => {
      g(s.filter((P) => P.code !== x)), m.combobox.input.focus();
    }), b(
      "li",
      { class: "ext-localSkills-exchange-language" },
      b("bdi", {}, v),
      A,
      S
    );
  }, y = () => {
    m.combobox.draw(), Y(u, ...s.map(h)), u.hidden = s.length === 0;
  };
  return {
    element: b("div", {}, m.element, u),
    show(k) {
      s = k.map(ce).filter((x) => x !== null), y(), d();
    },
    setFault: m.setFault,
    focus: () => m.combobox.input.focus()
  };
}

// src/core/skills/skill-tree.ts
function Ss(e, n, t = () => !0) {
  let r = [], a = /* @__PURE__ */ new Set(), o = n.map((s) => ({ id: s, depth: 0 })).reverse();
  for (let s = o.pop(); s !== void 0; s = o.pop()) {
    let { id: i, depth: l } = s;
    !a.has(i) && t(i) && (a.add(i), r.push(s), e.children(i).slice().reverse().forEach((c) => o.push({ id: c.id, depth: l + 1 })));
  }
  return r;
}

// src/ui/exchange/skill-suggestion.ts
var Cd = 80;
function Ts(e) {
  let { context: n, typed: t, known: r, onGoOn: a } = e, { messages: o, titles: s, wiki: i, talkPage: l } = n, c = l(s.skills()), u = b("div", { "aria-live": "polite" }), d = ke({
    label: o.text("localskills-exchange-suggest-name"),
    help: o.text("localskills-exchange-suggest-help"),
    value: "",
    maxLength: Cd,
    onChange: () => Y(u)
  }), g = ke({ label: o.text("localskills-exchange-suggest-why"), kind: "lines", value: "", onChange: () => {
  } }), p = "", m = () => {
    let x = d.value().trim().replace(/\s+/g, " "), w = Jn(x) === "";
    return d.setFault(w ? o.text("localskills-exchange-suggest-empty") : null), w && d.focus(), w || r(x) ? null : x;
  }, f = (x, w) => C(null, null, function* () {
    var P, N;
    let v = (yield i.readPages([w])).get(w), A = ((P = v == null ? void 0 : v.latest.text) != null ? P : "").replace(/\s+$/, ""), S = o.text("localskills-exchange-suggest-heading", x);
    yield i.save({
      title: w,
      text: `${A}${A === "" ? "" : `

`}== ${ze(S)} ==
${ze(g.value().trim())} ~~~~
`,
      summary: o.text("localskills-exchange-suggest-summary", x),
      baseRevision: (N = v == null ? void 0 : v.latest.id) != null ? N : 0
    });
  }), h = z(o.text("localskills-exchange-suggest-post"), "primary", () => {
    let x = m();
    x === null || c === null || (Y(u, b("p", { role: "status" }, o.text("localskills-exchange-saving"))), h.setDisabled(!0), f(x, c).then(() => {
      Y(u), k.open = !1, a(x, c);
    }, (w) => {
      Y(u, X(
        "error",
        b("p", {}, o.text("localskills-exchange-suggest-failed")),
        qe(w) && w.explanation !== "" ? b("p", { dir: "auto" }, w.explanation) : null
      )), sn(u);
    }).then(() => h.setDisabled(!1)));
  }), y = z(o.text("localskills-exchange-suggest-go-on"), "normal", () => {
    let x = m();
    x !== null && (k.open = !1, a(x, null));
  }), k = b(
    "details",
    { class: "ext-localSkills-exchange-suggest" },
    b("summary", {}, o.text("localskills-exchange-suggest")),
    d.element,
    g.element,
    Z(...c === null ? [y] : [h, y]),
    u
  );
  return k.addEventListener("toggle", () => {
    k.open && (d.value() === "" || d.value() === p) && (p = t() || p, d.show(p), d.focus());
  }), k;
}

// src/ui/exchange/skill-field.ts
function Fd(e, { messages: n }) {
  let t = [], r = n.languageChain.concat("default");
  return Ss(e, e.children(null).map(({ id: a }) => a)).forEach(({ id: a }) => {
    var c, u;
    let o = e.get(a), s = wr(o.id, e, n), i = (c = de(o.id, e, n).textContent) != null ? c : "", l = r.reduce((d, g) => d.concat(
      o.label.kind === "texts" && o.label.texts[g] || [],
      o.aliases[g] || []
    ), [i, o.id]);
    t.push({
      code: o.id,
      words: () => de(o.id, e, n),
      hint: Er(s.slice(1), n),
      group: (u = s[0]) != null ? u : i,
      found: Lr(l.concat(s)),
      choice: null
    });
  }), t;
}
function vs(e) {
  let { context: n, taxonomy: t, onChange: r, onMissing: a } = e, { messages: o } = n, s = t === null ? [] : Fd(t, n), i = "", l = (y) => {
    h(y), r(y);
  }, c = ft({
    label: o.text("localskills-exchange-skill"),
    help: o.text(t === null ? "localskills-exchange-skill-no-list" : "localskills-exchange-skill-help"),
    isLong: !1,
    messages: o,
    prepare: () => Promise.resolve(),
    options: () => s,
    suggested: () => [],
    chosen: () => i === "" ? [] : [i],
    pick(y) {
      l(y), sn(u.$element.find("input, button")[0]);
    },
    take(y) {
      return se.test(y.trim()) ? (l(y.trim()), "") : y;
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
  ), m = Ts({
    context: n,
    typed: () => c.combobox.input.value.trim(),
    known(y) {
      var x;
      let k = (x = t == null ? void 0 : t.find(y)) != null ? x : null;
      return k !== null && (l(k.id), u.focus()), k !== null;
    },
    onGoOn(y, k) {
      a(y), l(Jn(y)), k !== null && d.appendChild(b(
        "div",
        { role: "status" },
        o.text("localskills-exchange-suggested"),
        " ",
        b("a", { href: n.pageUrl(k), target: "_blank" }, k)
      )), u.focus();
    }
  }), f = b("div", {}, c.element, t === null ? null : m), h = (y) => {
    var k;
    if (i = y, p.hidden = y === "", f.hidden = y !== "", c.setFault(null), y !== "") {
      let x = wr(y, t, o), w = t !== null && t.get(y) === null, v = w ? jn(Te(y), t) : null;
      Y(
        d,
        b("strong", {}, de(y, t, o)),
        x.length === 0 ? null : b("div", { class: "ext-localSkills-making-help" }, Er(x, o)),
        w ? b("div", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-skill-provisional")) : null,
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
    element: b("div", { class: "ext-localSkills-exchange-skill-field" }, p, f),
    show: h,
    setFault: c.setFault,
    focus: () => i === "" ? c.combobox.input.focus() : u.focus()
  };
}

// src/ui/exchange/record-form.ts
var In = [
  "sub-saharan-africa",
  "mena",
  "latin-america",
  "north-america",
  "northern-western-europe",
  "eastern-europe-central-asia",
  "south-asia",
  "eseap"
], Dd = [-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765], $d = 500, Os = 1e3;
function _d(e, n, t, r) {
  let a = Array.from({ length: 27 }, (s, i) => (i - 12) * 60).concat(Dd, n != null ? n : e).sort((s, i) => s - i), o = (s) => ({ value: he(s), label: `UTC${he(s)}` });
  return [{ value: "", label: t }, { value: he(e), label: r(`UTC${he(e)}`) }].concat(
    Array.from(new Set(a)).filter((s) => s !== e).map(o)
  );
}
function As(e) {
  var B, q, K, oe, ge, kn, bn;
  let { context: n, exchange: t, isNew: r, onChange: a } = e, { messages: o } = n, s = n.now().toISOString().slice(0, 10), i = e.draft, l = (W) => {
    i = E(E({}, i), W), H(), a();
  }, c = (W) => W.trim() === "" ? null : W.trim(), u = vs({
    context: n,
    taxonomy: t.taxonomy,
    onChange: (W) => l({ skill: W }),
    onMissing(W) {
      i.note === null && (P.show(W), l({ note: W }));
    }
  }), d = Rs({
    context: n,
    likely: t.languages,
    onChange: (W) => l({ languages: W })
  }), g = xs({
    label: o.text("localskills-exchange-direction"),
    value: i.kind,
    options: [
      { value: "offer", label: o.text("localskills-exchange-direction-offer") },
      { value: "seek", label: o.text("localskills-exchange-direction-seek") }
    ],
    onChange: (W) => l({ kind: W })
  }), p = Array.from({ length: nn }, (W, J) => ({
    value: String(J + 1),
    label: o.text("localskills-exchange-level-words", J + 1, o.text(`localskills-template-level-${J + 1}`))
  })), m = pt({
    label: "",
    value: String((B = i.level) != null ? B : ""),
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...p],
    onChange: (W) => l({ level: W === "" ? null : Number(W) })
  }), f = m.element.querySelector("label"), h = Ne.map((W) => [W, Pr({
    // Messages used here: localskills-template-method-training and so on, localskills-exchange-method-training and so on
    label: o.text(`localskills-template-method-${W}`),
    help: o.text(`localskills-exchange-method-${W}`),
    value: i.methods.includes(W),
    onChange: () => l({
      methods: h.filter(([, J]) => J.value()).map(([J]) => J)
    })
  })]), y = b(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    b("legend", {}, o.text("localskills-exchange-methods")),
    b("p", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-methods-help")),
    ...h.map(([, W]) => W.element)
  ), k = i.region === null || In.includes(i.region) ? In : In.concat(i.region), x = pt({
    label: o.text("localskills-exchange-region"),
    value: (q = i.region) != null ? q : "",
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...k.map((W) => ({
      value: W,
      label: In.includes(W) ? o.text(`localskills-template-region-${W}`) : W
    }))],
    onChange: (W) => l({ region: W === "" ? null : W })
  }), w = pt({
    label: o.text("localskills-exchange-timezone"),
    value: i.timezone === null ? "" : he(i.timezone),
    options: _d(
      n.minutesAhead(),
      i.timezone,
      o.text("localskills-exchange-not-said"),
      (W) => o.text("localskills-exchange-timezone-here", W)
    ),
    onChange: (W) => l({ timezone: nt(W) })
  }), v = ke({
    label: o.text("localskills-exchange-capacity"),
    help: o.text("localskills-exchange-capacity-help"),
    kind: "number",
    min: "0",
    max: String(Os),
    value: i.capacity === null ? "" : String(i.capacity),
    onChange: (W) => l({ capacity: /^\d{1,4}$/.test(W.trim()) ? Math.min(Os, Number(W)) : null })
  }), A = ke({
    label: o.text("localskills-exchange-for"),
    value: (K = i.for) != null ? K : "",
    onChange: (W) => l({ for: c(W) })
  }), S = ke({
    label: o.text("localskills-exchange-affiliate"),
    help: o.text("localskills-exchange-affiliate-help"),
    maxLength: Bn,
    value: (oe = i.affiliate) != null ? oe : "",
    onChange: (W) => l({ affiliate: c(W) })
  }), P = ke({
    label: o.text("localskills-exchange-note"),
    help: o.text("localskills-exchange-note-help"),
    kind: "lines",
    maxLength: Math.max($d, ((ge = i.note) != null ? ge : "").length),
    value: (kn = i.note) != null ? kn : "",
    onChange: (W) => l({ note: c(W) })
  }), N = ke({
    label: o.text("localskills-exchange-expires"),
    kind: "date",
    min: s,
    value: (bn = i.expires) != null ? bn : "",
    onChange: (W) => l({ expires: /^\d{4}-\d\d-\d\d$/.test(W) ? W : null })
  }), U = Pr({
    label: o.text("localskills-exchange-no-end"),
    value: i.expires === null,
    onChange(W) {
      let J = W ? null : on(s, vn);
      N.show(J != null ? J : ""), l({ expires: J });
    }
  }), _ = b("div", { class: "ext-localSkills-making-help", role: "status" });
  v.element.appendChild(_);
  let R = [v.element, A.element], O = b("div", { "aria-live": "polite" }), T = (W, J) => {
    var ye;
    let fe = W.querySelector("summary"), Me = (ye = fe.querySelector(".ext-localSkills-exchange-said")) != null ? ye : fe.appendChild(b("span", { class: "ext-localSkills-exchange-said" }));
    Me.textContent = J;
  }, I = Nn(o.text("localskills-exchange-more-how"), m.element, y), L = Nn(o.text("localskills-exchange-more-where"), x.element, w.element), F = Nn(o.text("localskills-exchange-more-note"), v.element, A.element, S.element, P.element, O), G = Nn(o.text("localskills-exchange-more-time"), N.element, U.element), D = "", H = () => {
    let W = i.kind === "offer";
    R.forEach((ye) => {
      ye.hidden = !W;
    }), f.textContent = o.text(W ? "localskills-exchange-level-offer" : "localskills-exchange-level-seek"), _.textContent = W && i.capacity === 0 ? o.text("localskills-exchange-capacity-none") : "", N.setDisabled(U.value());
    let J = (ye) => ye.filter((wn) => wn !== null && wn !== "").join(" \xB7 ");
    T(I, J([
      i.level === null ? null : o.text(`localskills-template-level-${i.level}`),
      ...i.methods.map((ye) => o.text(`localskills-template-method-${ye}`))
    ])), T(L, J([
      i.region === null ? null : In.includes(i.region) ? o.text(`localskills-template-region-${i.region}`) : i.region,
      i.timezone === null ? null : `UTC${he(i.timezone)}`
    ])), T(F, J([
      W && i.capacity !== null ? Tr(i.capacity, o) : null,
      W ? i.for : null,
      i.affiliate,
      i.note
    ])), T(G, i.expires === null ? o.text("localskills-exchange-no-end-short") : o.text("localskills-exchange-until", n.formatDate(i.expires)));
    let fe = j(), Me = fe === null ? "" : o.text(`localskills-private-${fe.kind}`, fe.text);
    O.hidden = !1, Me !== D && (D = Me, Y(O, Me === "" ? null : X("warning", b("p", {}, Me))));
  }, j = () => [i.note, i.affiliate, i.for, i.region].reduce((W, J) => W != null ? W : J === null ? null : Zn(J), null);
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
    draft: () => i.kind === "offer" ? i : M(E({}, i), { capacity: null, for: null }),
    check() {
      [A, S, P].forEach((fe) => fe.value());
      let W = i.skill !== "", J = i.languages.length > 0;
      return u.setFault(W ? null : o.text("localskills-exchange-fault-skill")), d.setFault(J ? null : o.text("localskills-exchange-fault-language")), W ? J || d.focus() : u.focus(), W && J;
    },
    privateContact: j,
    hideWarning() {
      O.hidden = !0;
    },
    focus: u.focus
  };
}

// src/core/wikitext/write.ts
var Wd = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Je(e, n) {
  Ms(e);
  let t = `{{${e}
`;
  for (let [r, a] of n)
    Ms(r), t += a.charAt(0) === "=" ? `|${r}=
${a}
` : `|${r}=${a}
`;
  return `${t}}}`;
}
function Ms(e) {
  if (Wd.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/exchange/exchange-templates.ts
var De = "Skill exchange step", Ae = "Skill exchange preferences", yt = [
  re.offer,
  re.seek,
  De,
  Ae
];

// src/core/exchange/keep-own-words.ts
var Ud = 20;
function ae({ template: e, parameters: n }) {
  let t = Array.from(n, ([r, a]) => [r, a.replace(/\s+/g, " ").trim()]).filter(([, r]) => r !== "");
  return JSON.stringify([e, t.sort(([r], [a]) => ie(r, a))]);
}
function dn(e, n) {
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
function Hd(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function Cn(e, n, t) {
  let r = e;
  for (let a = 0; a < Ud; a++) {
    let o = me(t(r), n);
    if (o.length === 0)
      return r;
    let s = (i, l) => l !== i && l.start >= i.start && l.end <= i.end;
    r = o.filter((i) => !o.some((l) => s(i, l))).sort((i, l) => l.start - i.start).reduce(Hd, r);
  }
  return null;
}
function Ps(e, n, t) {
  let r = t(n), a = Cn(e, r, t);
  if (a === null)
    return null;
  let o = me(r, t(a)).reduce((i, { start: l, end: c }) => `${i === "" || i.charAt(i.length - 1) === `
` ? i : `${i}
`}${n.slice(l, c)}`, a), s = t(o);
  return me(s, r).length === 0 && me(r, s).length === 0 ? o : null;
}

// src/core/exchange/claim-calls.ts
var Bd = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Gd(e, n) {
  let t = n.slice(0, 10);
  return e === De ? [["at", n]] : e === Ae ? [["confirmed", t]] : [["confirmed", t], ["since", t]];
}
function zd({ template: e, parameters: n }, t) {
  let r = new Map(Array.from(n).filter(([s]) => !Bd.test(s))), a = Gd(e, t), o = a.find(([s, i]) => r.get(s) !== i);
  return o === void 0 ? r.delete(a[a.length - 1][0]) : r.set(...o), Je(e, Array.from(r));
}
function Ls(e, n, t, r) {
  return n.slice().sort((a, o) => a.start - o.start).reduce((a, o) => {
    let s = ae(o), i = r(a).find((l) => ae(l) === s);
    return i === void 0 ? a : a.slice(0, i.start) + zd(i, t) + a.slice(i.end);
  }, e);
}

// src/core/wikitext/extension-tags.ts
var Ns = [
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
function gn() {
  return { starts: [], ends: [], lengths: [] };
}
function Qe(e, n, t) {
  var s;
  let { starts: r, ends: a, lengths: o } = e;
  o.push(((s = o[o.length - 1]) != null ? s : 0) + t - n), r.push(n), a.push(t);
}
function pn(e, n) {
  let { starts: t } = e, r = 0, a = t.length;
  for (; r < a; ) {
    let o = Math.floor((r + a) / 2);
    t[o] < n ? r = o + 1 : a = o;
  }
  return r;
}
function ht(e, n) {
  let { starts: t, ends: r } = e, a = [], o = 0;
  for (let s = 0; s < t.length; s++)
    a.push(n.slice(o, t[s])), o = r[s];
  return a.push(n.slice(o)), a.join("");
}
function Nr(e, n) {
  var t;
  return n - ((t = e.lengths[pn(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var mn = -1, Ir = /[[{<]|\n(?==)|-(?={)/g, jd = /[[{<\]]|\n(?==)|-(?={)/g, qd = /[[{<\n]|-(?={)/g, Is = /[[{<}|]|\n(?==)|-(?={)/g, Cs = /[[{<}|=]|\n(?==)|-(?={)/g, Cr = /[[\]{}<>|]/g, Vd = 10, Fs = 45, Kd = 60, Ds = 61, $s = 91, _s = 93, Fr = 123, Yd = 124, Jd = 125, Qd = 6;
function Ws(e, n) {
  let t = "", r = 0, a = null, o = [], s = [], i = null, l = Ir, c = [], u = 0, d = [];
  function g(R, O, T) {
    let I = O;
    for (; I < r && I - O < T && t.charCodeAt(I) === R; )
      I++;
    return I - O;
  }
  function p() {
    return i !== null && u > i.partsStart && c[u - 1] === mn;
  }
  function m() {
    i === null ? l = Ir : i.kind === "=" ? l = qd : i.kind === "[" ? l = jd : l = p() ? Cs : Is;
  }
  function f(R, O, T, I) {
    i = { kind: R, count: O, contentStart: T, afterHyphen: I, partsStart: u }, s.push(i), m();
  }
  function h() {
    s.pop(), i = s.length > 0 ? s[s.length - 1] : null, m();
  }
  function y(R) {
    let O = g(Ds, R, Qd);
    return O > 1 || O === 1 && !p() ? (f("=", O, R + O, !1), R + O) : R;
  }
  function k(R, O) {
    let T = g(Fr, R, r);
    return T > 1 && f("{", T, R + T, O), R + T;
  }
  function x(R, O) {
    let T = g(Jd, O, Math.min(R.count, 3));
    if (T < 2)
      return O + 1;
    let I = R.contentStart - T, L = O + T, F = T === 3 ? A(R, O) : null;
    for (T === 2 && v(R, O); d.length > 0 && d[d.length - 1].from >= I; )
      d.pop();
    return F !== null && d.push({ from: I, to: L, text: F }), w(R, I, T), L;
  }
  function w(R, O, T) {
    let I = R.count - T;
    u = R.partsStart, s.pop(), i = s.length > 0 ? s[s.length - 1] : null, I > 1 ? f(R.kind, I, O, R.afterHyphen) : I === 1 && R.kind === "{" && R.afterHyphen ? f("-", 2, O, !1) : m();
  }
  function v(R, O) {
    let T = u > R.partsStart, I = T ? c[R.partsStart] - 1 : O, L = S(R.contentStart, I), F = e(L.isWhole ? L.text : `${L.text}<`, T);
    if (F !== null) {
      let G = c.slice(R.partsStart, u);
      o.push({ template: F, start: R.contentStart - 2, end: O + 2, parts: G });
    }
  }
  function A(R, O) {
    if (u === R.partsStart)
      return null;
    let T = c[R.partsStart], I = u > R.partsStart + 2 ? c[R.partsStart + 2] - 1 : O;
    return S(T, I);
  }
  function S(R, O) {
    var G;
    let T = d.length;
    for (; T > 0 && d[T - 1].from >= R; )
      T--;
    let I = a === null ? 0 : pn(a, R), L = "", F = R;
    for (; ; ) {
      let D = d[T], H = Math.min(O, D ? D.from : O, (G = a == null ? void 0 : a.starts[I]) != null ? G : O);
      Cr.lastIndex = F;
      let j = Cr.test(t) ? Math.min(Cr.lastIndex - 1, H) : H;
      if (L += t.slice(F, j), j < H || H === O)
        return { text: L, isWhole: j === O };
      if (D && H === D.from) {
        if (L += D.text.text, !D.text.isWhole)
          return { text: L, isWhole: !1 };
        F = D.to, T++;
      } else a !== null && (F = a.ends[I]);
      I = a === null ? 0 : pn(a, F);
    }
  }
  function P(R) {
    a === null && (a = gn(), n.begin(t, a));
    let O = n.skip(R);
    return n.atLineStart ? (n.atLineStart = !1, y(O)) : O;
  }
  function N(R, O) {
    switch (R) {
      case Vd:
        return i !== null && i.kind === "=" && h(), y(O + 1);
      case Kd:
        return P(O);
      case Fs:
        return t.charCodeAt(O + 2) === Fr ? k(O + 1, !0) : (f("-", 2, O + 2, !1), O + 2);
      case Fr:
        return k(O, !1);
      case $s: {
        let T = g($s, O, r);
        return T > 1 && f("[", T, O + T, !1), O + T;
      }
      default:
        return U(i, R, O);
    }
  }
  function U(R, O, T) {
    if (R.kind === "{")
      return x(R, T);
    let I = O === _s ? _s : Fs;
    return t.charCodeAt(T + 1) !== I ? T + 1 : (w(R, R.contentStart - 2, 2), T + 2);
  }
  function _() {
    let R = y(0);
    for (; ; ) {
      if (l.lastIndex = R, !l.test(t))
        return;
      R = l.lastIndex;
      let O = t.charCodeAt(R - 1);
      O === Yd ? (c[u] = R, c[u + 1] = mn, u += 2, l = Cs) : O === Ds ? (c[u - 1] = R - 1, l = Is) : R = N(O, R - 1);
    }
  }
  return (R) => (t = R, r = R.length, a = null, o = [], s.length = 0, i = null, l = Ir, c = [], u = 0, d = [], _(), t = "", n.end(), { calls: o, removed: a });
}

// src/core/wikitext/detached-text.ts
function Us(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Hs(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function xt(e, n, t) {
  let r = n;
  for (; r < t && Hs(e.charCodeAt(r)); )
    r++;
  return r;
}
function kt(e, n, t) {
  let r = t;
  for (; r > n && Hs(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function $e(e, n, t) {
  let r = xt(e, n, t);
  return e.slice(r, kt(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Dr = 3, be, Bs, _r, bt, $r = class {
  constructor(n, t, r) {
    lo(this, be);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / Dr;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let a = 0; a < r.length; a += Dr)
        if (r[a] === t)
          return Ge(this, be, _r).call(this, a);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Dr)
      n(Ge(this, be, _r).call(this, t), Ge(this, be, Bs).call(this, t), this);
  }
  entries() {
    return Ge(this, be, bt).call(this).entries();
  }
  keys() {
    return Ge(this, be, bt).call(this).keys();
  }
  values() {
    return Ge(this, be, bt).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
be = new WeakSet(), Bs = function(n) {
  return this.met.names[this.parts[n]];
}, _r = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, bt = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [Xd, Zd] = [500, 4], eg = 61;
function Gs() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], a = 0, o = [], s = 0;
  function i(c, u) {
    for (let d = a; d < a + Zd && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === eg && c.startsWith(p, u))
        return a = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = n.get(c);
    if (u !== void 0)
      return a = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= Xd)
      return -1;
    let d = Us(c), g = e.push(d) - 1;
    return n.set(d, g), o.push(-1), r.splice(a, 0, g), a++, g;
  }
  return (c, u, d) => {
    let g = [];
    a = 0, s++;
    for (let p = u + 1; p <= d; ) {
      let m = c.indexOf("|", p), f = m === -1 ? d : m, h = i(c, p), y = h === -1 ? 0 : p + e[h].length;
      if (h === -1 || y >= f) {
        if (y = c.indexOf("=", p), y === -1 || y >= f)
          return null;
        h = l(c.slice(xt(c, p, y), kt(c, p, y)));
      }
      if (h === -1 || o[h] === s)
        return null;
      o[h] = s;
      let k = xt(c, y + 1, f);
      g.push(h, k, kt(c, k, f)), p = f + 1;
    }
    return new $r(c, t, g);
  };
}

// src/core/wikitext/plain-call.ts
var ng = ["[", "]", "{", "<", `
=`], [wt, zs] = ["{{", "}}"], tg = "}", rg = /^\s*$/;
function js(e) {
  let n = Gs();
  return (t) => {
    var l;
    let r = t.startsWith(wt) ? t.indexOf(tg, wt.length) : -1, a = r + zs.length;
    if (r === -1 || !t.startsWith(zs, r) || t.length > a && !rg.test(t.slice(a)) || ng.some((c) => t.includes(c, wt.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let s = e(t.slice(wt.length, o), o < r);
    if (s === null)
      return [];
    let i = (l = n(t, o, r)) != null ? l : og(t, o, r);
    return [{ template: s, parameters: i, start: 0, end: a }];
  };
}
function og(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = 0, o = n;
  for (let s = n + 1; s <= t; ) {
    let i = e.indexOf("|", s), l = i === -1 ? t : i;
    o = o === -1 || o >= s ? o : e.indexOf("=", s), o === -1 || o >= l ? r.set(String(++a), e.slice(s, l)) : r.set($e(e, s, o), $e(e, o + 1, l)), s = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var ag = 60, qs = 62, Js = 47, Vs = 10;
function Ks(e) {
  return e === 32 || e === 9;
}
function Ys(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === qs || t === Js && e.charCodeAt(n + 1) === qs;
}
function Qs(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function sg(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, a) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: a, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(Qs(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Xs(e) {
  let n = sg(e), t = Math.max(...Array.from(n.keys(), (f) => f.length)), r = "", a = gn(), o = !1, s = /* @__PURE__ */ new Set(), i = { begin: l, end: c, skip: u, atLineStart: !1 };
  function l(f, h) {
    r = f, a = h, o = !1, s.clear(), i.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(f) {
    return r.startsWith("!--", f + 1) ? d(f) : p(f);
  }
  function d(f) {
    let h = r.indexOf("-->", f + 4);
    if (h === -1)
      return Qe(a, f, r.length), r.length;
    let y = f;
    for (; y > 0 && Ks(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === Vs) {
      let k = g(h + 3);
      if (r.charCodeAt(k) === Vs)
        return Qe(a, y, k + 1), i.atLineStart = !0, k + 1;
    }
    return Qe(a, f, h + 3), h + 3;
  }
  function g(f) {
    for (; ; ) {
      for (; Ks(r.charCodeAt(f)); )
        f++;
      let h = r.startsWith("<!--", f) ? r.indexOf("-->", f + 4) : -1;
      if (h === -1)
        return f;
      f = h + 3;
    }
  }
  function p(f) {
    let h = f + 1, y = h;
    for (; y - h <= t && y < r.length && !Ys(r, y) && r.charCodeAt(y) !== ag; )
      y++;
    let k = r.slice(h, y), x = Qs(k), w = n.get(x);
    if (w === void 0 || o || !Ys(r, y))
      return h;
    let v = r.indexOf(">", y);
    if (v === -1)
      return o = !0, h;
    let A = v + 1;
    if (w.kind !== "ignored" && r.charCodeAt(v - 1) !== Js) {
      let S = s.has(x) ? -1 : m(w, A);
      if (S !== -1)
        A = S;
      else if (k === "includeonly")
        A = r.length;
      else
        return s.add(x), A;
    }
    return w.kind !== "extension" && Qe(a, f, A), A;
  }
  function m({ closing: f }, h) {
    f.lastIndex = h;
    let y = f.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return i;
}

// src/core/wikitext/magic-words.ts
function Fn(e) {
  return e.split(" ");
}
var Zs = Fn(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), ig = new Set(Zs.concat(Fn(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), lg = new Set(Fn("articlepath pageid server servername scriptpath stylepath")), cg = new Set(Zs.concat(Fn(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), ug = new Set(Fn(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function ei(e) {
  return ig.has(e) || lg.has(e.toLowerCase());
}
function ni(e) {
  return cg.has(e) || ug.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var dg = /^subst:/iu, gg = /^safesubst:/iu, ti = /^msgnw:/iu, pg = /^msg:/iu, mg = /^raw:/iu, fg = 1e3, yg = 200;
function ri(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: a = [], capitalLinks: o = !0 } = e, s = za({
    defaultNamespace: "Template",
    namespaces: Ba.concat(a, [["Template", ...r]]),
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
    let p = $e(d, 0, d.length);
    if (dg.test(p) || (p = p.replace(gg, ""), p = $e(p, 0, p.length), !g && ei(p)))
      return null;
    p = (ti.test(p) ? p.replace(ti, "") : p.replace(pg, "")).replace(mg, "");
    let m = p.indexOf(":");
    if (m !== -1 && ni(p.slice(0, m)))
      return null;
    let f = s(p);
    return f === null ? null : (h = i.get(f)) != null ? h : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > yg)
      return c(d, g);
    let p = g ? u.with : u.without, m = p.get(d);
    return m === void 0 && (p.size === fg && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), m = c(d, g), p.set(d, m)), m;
  };
}

// src/core/wikitext/template-reader.ts
function Et(e) {
  var a;
  let n = ri(e), t = js(n), r = Ws(n, Xs((a = e.extensionTags) != null ? a : Ns));
  return (o) => {
    let s = t(o);
    if (s !== null)
      return s;
    let { calls: i, removed: l } = r(o), c = null;
    return i.sort((u, d) => u.start - d.start).map((u) => {
      var f;
      let { template: d, start: g, end: p } = u;
      if (l === null || ((f = l.starts[pn(l, g)]) != null ? f : p) >= p)
        return { template: d, parameters: oi(o, u.parts, p), start: g, end: p };
      c = c != null ? c : ht(l, o);
      let m = u.parts.map((h) => h === mn ? mn : Nr(l, h));
      return { template: d, parameters: oi(c, m, Nr(l, p)), start: g, end: p };
    });
  };
}
function oi(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = 0;
  for (let o = 0; o < n.length; o += 2) {
    let s = n[o], i = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    i === mn ? r.set(String(++a), e.slice(s, l)) : r.set($e(e, s, i), $e(e, i + 1, l));
  }
  return r;
}

// src/core/exchange/read-exchange-records.ts
function ai(e = {}) {
  return Et(M(E({}, e), { templates: [re.offer, re.seek] }));
}
function Xe(e, n, t = {}) {
  let r = xe(n), a = e.map((s) => {
    let i = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, c) => i.set(c, we(l))), rn(hg(s), r, i, t);
  }), o = it(
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
function fn(e, n, t = ["User"]) {
  let r = `${n}/People/`, a = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : a !== -1 && t.includes(e.slice(0, a)) && (o = e.slice(a + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : xe(o);
}
function hg({ template: e }) {
  return e === re.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function Wr(e) {
  let n = /* @__PURE__ */ new Map();
  return je.filter((t) => e.kind === "offer" || !er.includes(t)).forEach((t) => {
    let r = t === "lang" ? null : e[t], a = r === null ? "" : t === "timezone" ? he(r) : Array.isArray(r) ? r.join(";") : String(r);
    a !== "" && n.set(t, a);
  }), n;
}
var xg = /[=|{}[\]<>&\n]|^$/, kg = /^[+-]\d\d:\d\d$/;
function bg(e) {
  return kg.test(e) ? e : ze(e);
}
function si(e, n, t = /* @__PURE__ */ new Map()) {
  let r = Array.from(n.keys()).filter((o) => !xg.test(o)), a = (o) => je.includes(o) ? je.indexOf(o) : 1 / 0;
  return r.sort((o, s) => a(o) - a(s) || r.indexOf(o) - r.indexOf(s)), Je(
    re[e],
    r.map((o) => {
      var s;
      return [o, (s = t.get(o)) != null ? s : bg(n.get(o))];
    })
  );
}
function wg(e) {
  return si(e.kind, Wr(e));
}
function Dn(e, { kind: n, id: t }, { readCalls: r, taxonomy: a }) {
  let o = Xe(r(e), "", { taxonomy: a != null ? a : null }).find(({ record: s, call: i }) => {
    var l;
    return s === null ? i.template === re[n] && ((l = i.parameters.get("id")) != null ? l : "") === t : s.kind === n && s.id === t;
  });
  return o === void 0 ? null : o.call;
}
function Ur(e, n, t) {
  var c;
  let { readCalls: r } = t, a = wg(n), o = r(e), s = o.filter(({ template: u }) => u === re[n.kind]).pop(), i = [e.replace(/\s+$/, "").length, 0];
  s !== void 0 && li(e, s) && i.unshift(s.end);
  let l = i.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${a}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => r(u).length === o.length + 1)) != null ? c : l[0];
}
function Hr(e, n, t, r) {
  var u;
  let { mends: a = !1 } = r, o = Dn(e, n, r);
  if (o === null)
    return null;
  let s = Wr(t), [i] = Xe([o], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), l = i != null && i.record ? Wr(i.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return o.parameters.forEach((d, g) => {
    let p = s.get(g) === l.get(g) && n.kind === t.kind;
    (g === "lang" || !a && p) && d.trim() !== "" && s.set(g, We(d).trim()), p && s.has(g) && we(d) !== We(d) && c.set(g, d.trim());
  }), e.slice(0, o.start) + si(t.kind, s, c) + e.slice(o.end);
}
function ii(e, n, t) {
  let r = Dn(e, n, t);
  if (r === null)
    return null;
  let a = e.slice(r.end), o = li(e, r) ? /^[ \t]*(?:\n[ \t]*(?:\n|$)|\n|$)/.exec(a) : null;
  return e.slice(0, r.start) + a.slice(o === null ? 0 : o[0].length);
}
function li(e, { start: n, end: t }) {
  return (n === 0 || e.charAt(n - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(t));
}

// src/core/exchange/steps/write-step.ts
function ci(e) {
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
  return Je(De, n.filter(([, t]) => t !== null && t !== "").map(([t, r]) => [t, t === "at" ? r : ze(r)]));
}
function Br(e, n) {
  let t = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${t}${n}
`;
}

// src/ui/exchange/own-words.ts
function ui(e, n) {
  return C(this, null, function* () {
    var c;
    let { user: t, readPersonCalls: r, ownTextOf: a } = e, o = (c = n.latest.text) != null ? c : "";
    if (n.latest.user === t.name)
      return { text: o };
    let [s, i] = yield Promise.all([r(), a(n.title)]);
    if (dn(s(o), s(i != null ? i : "")))
      return { text: o };
    let l = i === null ? null : Ps(o, i, s);
    if (l === null)
      throw new te("not-yours", "");
    return { text: l, leftOut: n.latest.user };
  });
}

// src/ui/exchange/take-out-merged.ts
function di(e, n, t) {
  return C(this, null, function* () {
    var a;
    let r = (yield e.readPages([t.title])).get(t.title);
    r !== void 0 && !dn(n((a = r.latest.text) != null ? a : ""), n(t.text)) && (yield e.save(M(E({}, t), { baseRevision: r.latest.id })));
  });
}

// src/core/exchange/own-pages.ts
function Gr(e, n, t) {
  return [e, `${n}:${t}/LocalSkills`, `${n}:${t}`];
}

// src/ui/exchange/load-own-records.ts
function zr(e) {
  return ai({ templateNamespaces: e.templateNamespaces });
}
function jr(e, n, t, r) {
  let a = zr(e)(t), o = e.now().toISOString().slice(0, 10);
  return Xe(a, e.user.name, { taxonomy: r, skillsPage: e.titles.skills(), date: o }).map(({ call: s, record: i, faults: l }) => {
    var u, d;
    let c = s.template === re.offer ? "offer" : "seek";
    return {
      page: n,
      name: { kind: c, id: (d = (u = i == null ? void 0 : i.id) != null ? u : s.parameters.get("id")) != null ? d : "" },
      record: i,
      draft: i === null ? Zo(s, r) : an(i),
      faults: l
    };
  });
}
function Eg(e) {
  return e !== void 0 && !e.isRedirect && e.latest.text || "";
}
function Rg(e) {
  return e.map((n, t) => {
    let { name: { kind: r, id: a }, page: o, record: s } = n;
    return s !== null && e.slice(0, t).some((l) => l.page !== o && l.record !== null && l.name.kind === r && l.name.id === a) ? M(E({}, n), { faults: [...n.faults, Ie("id", "id-taken", a)] }) : n;
  });
}
function gi(e) {
  return C(this, null, function* () {
    var _, R, O;
    let { titles: n, user: t, userNamespaces: r, pageTitle: a, wiki: o, messages: s } = e, i = n.people(t.name), l = fn(a, n.root, r) === t.name, c = Gr(i, r[0], t.name), u = Array.from(/* @__PURE__ */ new Set([...c, ...l ? [a] : []])), d = [...s.languageChain.map(n.exchangeIn), n.exchange()], [{ pages: g, refusal: p }, m, f] = yield Promise.all([
      o.readForEditing([...u, n.skills()], i),
      o.babelLanguages(t.name).catch(() => []),
      o.existingPages(d).catch(() => [])
    ]), h = g.get(n.skills()), { taxonomy: y } = tr(Ce((_ = h == null ? void 0 : h.latest.text) != null ? _ : "").value), k = h === void 0 || y.skills.length === 0 ? null : y, x = u.filter((T) => g.has(T)).map((T) => g.get(T)), w = yield o.madeByOthers(x, t.name), v = u.filter((T) => g.has(T) && !w.includes(T)), P = (((R = g.get(i)) == null ? void 0 : R.isRedirect) === !0 ? c.slice(1).reverse() : c).find((T) => !w.includes(T)), N = m.filter((T) => ce(T) !== null), U = (T) => jr(e, T, Eg(g.get(T)), k);
    return {
      records: Rg(v.reduce((T, I) => T.concat(U(I)), [])),
      // Whoever leads one page to the other wants to have everything there.
      page: P != null ? P : i,
      madeByOther: w.includes(i) ? i : null,
      isSilenced: P === void 0,
      strangers: new Map(v.filter((T) => U(T).length > 0).map((T) => [T, g.get(T).latest.user]).filter(([, T]) => T !== t.name)),
      taxonomy: k,
      refusal: p,
      languages: N.length > 0 ? N : [s.language],
      board: (O = d.find((T) => f.includes(T))) != null ? O : null
    };
  });
}

// src/ui/exchange/publish-record.ts
var Sg = 3;
function pi(e, n) {
  let { wiki: t, user: r, now: a } = e, o = { readCalls: zr(e), taxonomy: n.taxonomy }, s = null, i = null, l = (m, f, h) => C(null, [m, f, h], function* (d, g, { name: p }) {
    let y = Dn(g, p, o), k = y === null ? null : yield e.ownTextOf(d);
    return y !== null && k !== null && !o.readCalls(k).some((x) => ae(x) === ae(y));
  }), c = (d, g, p) => C(null, null, function* () {
    var R, O, T, I, L, F, G, D, H, j;
    let { own: m, draft: f, endsOld: h = !1, mends: y, summary: k } = d;
    if (n.isSilenced)
      throw new te("not-yours", "");
    let x = (R = m == null ? void 0 : m.page) != null ? R : n.page, w = (yield t.readPages([x])).get(x), v = (O = w == null ? void 0 : w.latest.text) != null ? O : "", A = jr(e, x, v, n.taxonomy), S = (B, q) => A.find(({ name: K }) => K.id === B && K.kind === q), P = () => C(null, null, function* () {
      return w === void 0 ? { text: "" } : ui(e, w);
    }), N, U = (T = m == null ? void 0 : m.name.id) != null ? T : "", _;
    if (i !== null && i.trim() === v.trim())
      return { kind: "saved", page: x, id: U };
    if (m === null || h) {
      let B = f, q = s === null ? void 0 : S(s, B.kind);
      if (q !== void 0 && Oe(q.draft, B).length === 0)
        return { kind: "saved", page: x, id: q.name.id };
      U = nr(B.kind, a().toISOString(), A.concat(n.records).map(({ name: ge }) => ge.id)), s = U;
      let K = m === null ? void 0 : S(m.name.id, m.name.kind);
      if (m !== null && (K === void 0 || Oe(K.draft, m.draft).length > 0))
        return { kind: "conflict", saved: K != null ? K : null, savedBy: (I = w == null ? void 0 : w.latest.user) != null ? I : null };
      N = yield P();
      let oe = m === null ? N.text : (L = Hr(N.text, m.name, M(E({}, m.draft), {
        status: "closed",
        until: null,
        user: r.name,
        id: m.name.id
      }), o)) != null ? L : N.text;
      if (_ = Ur(oe, M(E({}, B), { user: r.name, id: U }), o), o.readCalls(_).length !== o.readCalls(oe).length + 1)
        throw new te("invalid-content", "");
    } else {
      let B = S(m.name.id, m.name.kind), q = f === null ? B === void 0 : B !== void 0 && Oe(B.draft, f).length === 0, K = q && B !== void 0 && (yield l(x, v, B));
      if (q && !K && !(y && ((F = B == null ? void 0 : B.faults.length) != null ? F : 0) > 0))
        return { kind: "saved", page: x, id: U };
      if (B === void 0 || f !== null && Oe(B.draft, m.draft).length > 0)
        return { kind: "conflict", saved: B != null ? B : null, savedBy: (G = w == null ? void 0 : w.latest.user) != null ? G : null };
      U = U === "" && f !== null ? nr(f.kind, a().toISOString(), A.map(({ name: ge }) => ge.id)) : U, N = yield P();
      let oe = f === null ? null : M(E({}, f), { user: r.name, id: U });
      if (_ = oe === null ? ii(N.text, m.name, o) : (D = Hr(N.text, m.name, oe, M(E({}, o), { mends: y }))) != null ? D : Ur(N.text, oe, o), K && oe !== null && _ !== null) {
        let ge = Dn(_, oe, o);
        _ = ge === null ? _ : Ls(_, [ge], a().toISOString(), o.readCalls), i = _;
      }
    }
    p.text = ((H = d.steps) != null ? H : []).reduce((B, q) => Br(B, ci(q)), _ != null ? _ : N.text);
    try {
      let { mergedWith: B } = yield t.save(E({
        title: x,
        text: p.text,
        summary: k,
        baseRevision: (j = w == null ? void 0 : w.latest.id) != null ? j : 0
      }, g));
      B !== void 0 && (yield di(t, yield e.readPersonCalls(), { title: x, text: p.text, summary: k }));
    } catch (B) {
      if (qe(B) && B.reason === "edit-conflict")
        return "again";
      throw B;
    }
    return E({ kind: "saved", page: x, id: U }, "leftOut" in N ? { leftOut: N.leftOut } : {});
  });
  return {
    publish(p) {
      return C(this, arguments, function* (d, g = {}) {
        var h, y;
        let m = (y = (h = d.own) == null ? void 0 : h.page) != null ? y : n.page, f = { text: "" };
        try {
          for (let k = 0; k < Sg; k++) {
            let x = yield c(d, g, f);
            if (x !== "again")
              return x;
          }
          throw new te("other", "");
        } catch (k) {
          return { kind: "fault", fault: qe(k) ? k : new te("other", String(k)), page: m, text: f.text };
        }
      });
    }
  };
}

// src/ui/exchange/record-conflict.ts
function mi(e) {
  let { context: n, taxonomy: t, mine: r, saved: a, savedBy: o, keepMine: s, takeSaved: i } = e, { messages: l } = n, c = (p) => b(
    "td",
    { dir: "auto" },
    p === "" ? b("em", {}, l.text("localskills-exchange-not-said")) : p
  ), u = (p, m) => gs(p, m, n, t), d = (a === null ? [] : Oe(r, a)).map((p) => b(
    "tr",
    {},
    b("th", { scope: "row" }, l.text(ds[p])),
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
function Rt(e) {
  let { context: n, own: t, isKept: r, onSaved: a, onTakeSaved: o } = e, { messages: s, pageUrl: i } = n, l = b("div", { class: "ext-localSkills-exchange-said-here" }), c = pi(n, t), u = !1, d = (...p) => {
    Y(l, ...p), p.length > 0 && (l.scrollIntoView({ block: "nearest" }), sn(l));
  }, g = (p, m) => {
    u || (u = !0, Y(l, b("p", { role: "status" }, s.text("localskills-exchange-saving"))), l.scrollIntoView({ block: "nearest" }), c.publish(p, m).then((f) => {
      switch (u = !1, f.kind) {
        case "saved": {
          let { page: h, id: y, leftOut: k } = f, x = k === void 0 ? null : ms(s, i, h, k);
          a({ page: h, id: y, notice: x });
          return;
        }
        case "conflict": {
          let { saved: h } = f;
          d(mi({
            context: n,
            taxonomy: t.taxonomy,
            mine: p.draft,
            saved: h === null ? null : h.draft,
            savedBy: f.savedBy,
            keepMine: () => g(M(E({}, p), { own: h })),
            takeSaved: () => o(h)
          }));
          return;
        }
        default:
          d(is({
            context: n,
            title: f.page,
            fault: f.fault,
            pageText: f.text,
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
function fi(e) {
  let { context: n, own: t, record: r, from: a, isAnew: o, onSaved: s, onAgain: i, onTakeSaved: l, onClose: c } = e, { messages: u, now: d } = n, g = () => d().toISOString().slice(0, 10), p = cs(n, r);
  o && p.clear();
  let m = p.read(), h = m !== null && (r !== null || a.skill === "" || m.draft.skill === a.skill) && Oe(m.draft, a).length > 0, y = h ? M(E({}, an(m.draft)), { confirmed: a.confirmed }) : a, k = null, x = null, w = As({
    context: n,
    exchange: t,
    draft: y,
    isNew: r === null,
    onChange() {
      var _;
      v.changed(), k !== null && ((_ = w.privateContact()) == null ? void 0 : _.text) !== k && (k = null, A.say());
    }
  }), v = rs(() => Oe(w.draft(), a).length === 0 ? (p.clear(), !0) : p.write({ keptAt: d().toISOString(), draft: w.draft() })), A = Rt({
    context: n,
    own: t,
    onTakeSaved: l,
    isKept: () => v.keep(),
    onSaved(_) {
      v.settle(), p.clear(), s(_, M(E({}, w.draft()), { confirmed: g() }), x);
    }
  }), S = (_) => {
    if (!w.check())
      return;
    k = null, v.keep();
    let R = M(E({}, w.draft()), { confirmed: g() }), O = w.privateContact();
    if (O !== null && !_) {
      w.hideWarning(), k = O.text, A.say(X(
        "warning",
        b("p", {}, u.text(`localskills-private-${O.kind}`, O.text)),
        Z(z(u.text("localskills-save-page-anyway"), "normal", () => S(!0)))
      ));
      return;
    }
    let T = r === null ? `localskills-exchange-summary-${R.kind}` : "localskills-exchange-summary-change", I = u.text(T, Be(R.skill, t.taxonomy, u)), L = (G) => {
      x = G, A.save(G === null ? { own: r, draft: R, mends: !0, summary: I } : { own: r, draft: M(E({}, R), { since: g() }), mends: !0, summary: I, endsOld: !0, steps: G.steps });
    };
    if (r === null || r.record === null || r.record.skill === R.skill) {
      L(null);
      return;
    }
    let F = null;
    gt({
      context: n,
      saver: A,
      record: r,
      draft: R,
      onClose: c,
      managing: "closed",
      explanation: b("p", {}, u.text(
        `localskills-ending-other-skill-${R.kind}`,
        Be(r.record.skill, t.taxonomy, u),
        Be(R.skill, t.taxonomy, u)
      )),
      save: () => L(F === null || F.warning === null ? null : F),
      onStay: () => N.focus(),
      onFound(G) {
        F = G;
      }
    });
  }, P = () => {
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
      t.refusal === null ? null : ls(n, t.refusal, !0),
      ...Ln(n, t),
      h ? X(
        "success",
        b("p", {}, u.text("localskills-exchange-draft", n.formatTime(m.keptAt))),
        ut({
          messages: u,
          label: u.text("localskills-form-draft-discard"),
          explanation: [b("p", {}, u.text("localskills-form-draft-discard-explain"))],
          yes: u.text("localskills-form-draft-discard"),
          act: P
        })
      ) : null,
      r === null ? null : vr(n, r),
      r === null || r.faults.length === 0 ? null : b("p", {}, u.text("localskills-exchange-mending")),
      w.element,
      A.place
    ),
    button: N,
    keeper: v,
    focus: r === null && y.skill === "" ? w.focus : null
  };
}

// src/ui/exchange/manage-screen.ts
var Tg = 1;
function yi(e) {
  let { context: n, taxonomy: t, own: r, onManage: a, onChange: o } = e, { messages: s, now: i } = n, { draft: l } = r, c = i().toISOString().slice(0, 10), u = Sr(l, c), d = (w, v, A, ...S) => b(
    "div",
    { class: "ext-localSkills-exchange-act" },
    ...S,
    // Messages used here: localskills-exchange-act-resume, localskills-exchange-act-resume-explain and so on
    z(s.text(`localskills-exchange-act-${w}`), v, A).$element[0],
    b("p", { class: "ext-localSkills-making-help" }, s.text(`localskills-exchange-act-${w}-explain`))
  ), g = M(E({}, l), { confirmed: c, status: "open", until: null }), p = on(c, vn), m = l.expires === null || l.expires >= c ? l.expires : p, f = ke({
    label: s.text("localskills-exchange-pause-until"),
    help: s.text("localskills-exchange-pause-until-help"),
    kind: "date",
    min: c,
    value: on(c, Tg),
    onChange: () => f.setFault(null)
  }), h = () => {
    let w = f.value();
    if (w !== "" && w <= c) {
      f.setFault(s.text("localskills-exchange-pause-past")), f.focus();
      return;
    }
    a("pause", M(E({}, l), { status: "paused", until: w === "" ? null : w }));
  }, y = u === "open", k = r.record !== null, x = u === "matched" || u === "closed";
  return b(
    "div",
    {},
    b("div", { class: "ext-localSkills-making-help" }, s.text(`localskills-template-card-${l.kind}`)),
    b(
      "h2",
      { tabindex: "-1" },
      l.skill === "" ? s.text("localskills-exchange-unnamed") : de(l.skill, t, s)
    ),
    b("p", { class: "ext-localSkills-making-help" }, dt(l, n)),
    !k || y || u === "expired" ? null : d("resume", "primary", () => a("resume", M(E({}, g), { expires: m }))),
    !k || !y && u !== "expired" ? null : d("renew", "primary", () => a("renew", M(E({}, g), { expires: l.expires === null ? null : p }))),
    d(k ? "change" : "mend", "normal", o),
    !k || !y ? null : d("pause", "normal", h, f.element),
    !k || x ? null : d("matched", "normal", () => a("matched", M(E({}, l), { status: "matched", until: null }))),
    !k || u === "closed" ? null : d("close", "normal", () => a("closed", M(E({}, l), { status: "closed", until: null }))),
    b("div", { class: "ext-localSkills-exchange-act" }, ut({
      messages: s,
      label: s.text("localskills-exchange-delete"),
      explanation: [b("p", {}, s.text("localskills-exchange-delete-explain"))],
      yes: s.text("localskills-exchange-delete"),
      act: () => a("delete", null)
    }))
  );
}

// src/ui/exchange/exchange-panel.ts
function hi(e, n) {
  let { messages: t, now: r } = e, a = b("div", { class: "ext-localSkills-exchange-panel", lang: t.language, dir: t.direction }), o = /* @__PURE__ */ new Set(), s = null, i = null, l = [], c = "offer", u = () => {
  }, d = () => {
    s == null || s.stop(), s = null;
  }, g = (S, ...P) => {
    let N = b("div", { class: "ext-localSkills-exchange-content" }, S), U = b("div", { class: "ext-localSkills-exchange-scroller" }, N);
    Y(a, U, P.length === 0 ? null : b("div", { class: "ext-localSkills-exchange-foot" }, Z(...P))), u = () => {
      var _;
      return (_ = S.querySelector("h2")) == null ? void 0 : _.focus({ preventScroll: !0 });
    }, u();
  }, p = (S) => S.records.length === 0 ? [] : [z(t.text("localskills-exchange-back"), "quiet", () => A(() => m(i)))], m = (S) => {
    d(), g(ys({
      context: e,
      exchange: S,
      direction: c,
      onNew: (P) => y(S, null, rt(P, f(), S.languages)),
      onChange: (P) => y(S, P, P.draft),
      onManage: (P) => k(S, P)
    }));
  }, f = () => r().toISOString().slice(0, 10), h = (S) => A(() => S === null ? v(i) : y(i, S, S.draft, !0)), y = (S, P, N, U = !1) => {
    d();
    let _ = fi({
      context: e,
      own: S,
      record: P,
      from: N,
      isAnew: U,
      onClose: n,
      onSaved: (R, O, T) => x(
        R,
        P === null ? O.kind : "change",
        P === null || T !== null ? M(E({}, O), { user: e.user.name, id: R.id }) : null,
        T === null ? null : Ar(e, T)
      ),
      onAgain: () => y(S, P, N, !0),
      onTakeSaved: h
    });
    s = _.keeper, g(_.element, _.button, ...p(S)), _.focus !== null && (u = _.focus, u());
  }, k = (S, P) => {
    var O;
    d();
    let N = "renew", U = null, _ = Rt({
      context: e,
      own: S,
      isKept: () => !0,
      onTakeSaved: h,
      onSaved: (T) => x(T, N, null, U === null ? null : Ar(e, U))
    }), R = yi({
      context: e,
      taxonomy: S.taxonomy,
      own: P,
      onChange: () => y(S, P, P.draft),
      onManage(T, I) {
        N = T;
        let L = t.text(`localskills-exchange-summary-${T}`, Be(P.draft.skill, S.taxonomy, t));
        gt({
          context: e,
          saver: _,
          record: P,
          managing: T,
          draft: I,
          onClose: n,
          save: (F) => _.save({ own: P, draft: I, mends: !1, summary: L, steps: F }),
          onStay: () => u(),
          onFound(F) {
            U = F;
          }
        });
      }
    });
    R.insertBefore(_.place, (O = R.children[3]) != null ? O : null), Ln(e, S).forEach((T) => R.insertBefore(T, _.place)), g(R, ...p(S));
  }, x = ({ page: S, notice: P }, N, U = null, _ = null) => {
    var I;
    d(), o.add(S);
    let [R, ...O] = l, T = ts({
      context: e,
      own: i,
      done: N,
      page: S,
      notice: P,
      told: _,
      made: U,
      onClose: n,
      next: (I = R == null ? void 0 : R.skill) != null ? I : null,
      onNext() {
        l = O, A(() => w(i, R));
      },
      onList: () => A(() => v(i))
    });
    g(T.element, ...T.buttons);
  }, w = (S, P) => y(S, null, M(E({}, rt(c, f(), S.languages)), { skill: P.skill, level: P.level })), v = (S) => S.records.length > 0 ? m(S) : y(S, null, rt(c, f(), S.languages)), A = (S) => {
    d(), Y(a, b(
      "p",
      { class: "ext-localSkills-exchange-content", role: "status" },
      t.text("localskills-start-loading")
    )), gi(e).then((P) => {
      i = P, S();
    }, (P) => {
      g(b("div", {}, X(
        "error",
        b("p", {}, t.text("localskills-exchange-not-loaded")),
        qe(P) && P.explanation !== "" ? b("p", { dir: "auto" }, P.explanation) : null,
        Z(z(t.text("localskills-save-try-again"), "normal", () => A(S)))
      )));
    });
  };
  return {
    element: a,
    focus: () => u(),
    open({ direction: S, id: P, view: N, page: U, skills: _ }) {
      c = S, l = _.slice(1), A(() => {
        var I;
        let R = i, O = R.records.filter(({ name: L }) => L.kind === S && L.id === P), T = (I = O.find((L) => L.page === U)) != null ? I : O[0];
        T !== void 0 && N === "manage" ? k(R, T) : T !== void 0 ? y(R, T, T.draft) : _[0] !== void 0 ? w(R, _[0]) : v(R);
      });
    },
    isUnkept: () => s !== null && !s.keep(),
    savedPages: () => Array.from(o),
    destroy: d
  };
}

// src/ui/show-dialog.ts
function qr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function vg(e) {
  let { history: n, location: t } = window, r = t.href, a = !1, o = null, s = (i) => {
    !a || qr(i.state) || (a = !1, t.href === r && i.stopImmediatePropagation(), o !== null ? setTimeout(o) : e());
  };
  return window.addEventListener("popstate", s, !0), {
    put() {
      qr(n.state) || n.pushState(M(E({}, n.state), { localSkillsDialog: !0 }), ""), a = !0;
    },
    takeOff: () => new Promise((i) => {
      let l = () => {
        window.removeEventListener("popstate", s, !0), i();
      };
      if (!a || !qr(n.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), n.back();
    })
  };
}
function xi(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: a } = OO.ui, o = () => a().getCurrentWindow() !== null, s = vg(() => {
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
var Og = 680;
function ki(e, n, t) {
  let { messages: r } = e, a = null, o = [];
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), a = hi(e, () => this.close()), this.$body.append(a.element), this;
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
      return Og;
    }
  }
  s.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsExchange",
    size: "large",
    title: r.text("localskills-exchange-dialog"),
    actions: [{ action: "close", label: r.text("localskills-exchange-close-dialog"), flags: ["safe", "close"], modes: void 0 }]
  });
  let i = new s({ size: "large", classes: ["ext-localSkills-exchange-dialog"] });
  xi(i, "ext-localSkills-exchange-open", () => t(o));
}

// src/wiki/action-api/query.ts
function bi(e, n) {
  return Pe(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new pe(e.read(E(E({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function Ze(e, n) {
  return Pe(this, null, function* () {
    var r, a, o, s, i, l, c;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var u = le(bi(e, n)), d, g, p; d = !(g = yield new pe(u.next())).done; d = !1) {
        let m = g.value;
        for (let f of (a = (r = m.query) == null ? void 0 : r.pages) != null ? a : []) {
          let h = (o = f.pageid) != null ? o : f.title, y = t.get(h), k = [...(s = y == null ? void 0 : y.revisions) != null ? s : [], ...(i = f.revisions) != null ? i : []], x = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(c = f.redirects) != null ? c : []];
          t.set(h, M(E(E({}, y), f), { revisions: k, redirects: x }));
        }
        m.batchcomplete === !0 && (yield* Le(t.values()), t = /* @__PURE__ */ new Map());
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
    yield* Le(t.values());
  });
}
function St(e, n, t) {
  return Pe(this, null, function* () {
    var r, a;
    try {
      for (var o = le(bi(e, E({ list: n }, t))), s, i, l; s = !(i = yield new pe(o.next())).done; s = !1) {
        let c = i.value;
        yield* Le((a = (r = c.query) == null ? void 0 : r[n]) != null ? a : []);
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
function wi(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: a }) => [r, a]));
}
function Tt(e, n, t) {
  return C(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let a = 0; a < n.length; a += r)
      yield t(n.slice(a, a + r));
  });
}

// src/wiki/action-api/site-info.ts
function Ei(e) {
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
    return E({
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: Si(n.general.lang, yield Ri(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    }, n.general.maxarticlesize === void 0 ? {} : { largestPage: n.general.maxarticlesize });
  });
}
function Ri(e, n) {
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
function Si(e, n) {
  var r, a;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (a = t == null ? void 0 : t.dir) != null ? a : "ltr" };
}
function Ti(e) {
  let n = null;
  return (t) => C(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, Ri(e, Array.from(r)))) };
    }
    return n.codes.add(t), Si(t, yield n.languages);
  });
}
function vi(e, n) {
  let t = (a) => a.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [a, o] of r === -1 ? [] : n)
    if (a !== 0 && o.some((s) => t(s) === t(e.slice(0, r))))
      return { namespace: a, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var vt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, yn = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, Ag = 2, Mg = 6e4, Pg = 5, Lg = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Ot(e) {
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
function Oi(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Ot(n)
  };
}
function Ai(e) {
  let n = null, t = () => (n != null || (n = Ei(e).catch((u) => {
    throw n = null, u;
  })), n);
  function r(u) {
    return C(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Tt(e, [...new Set(u)], (g) => C(null, null, function* () {
        let p = new Map(g.map((x) => [x, x])), m = /* @__PURE__ */ new Map();
        try {
          for (var f = le(Ze(M(E({}, e), {
            read: (w) => C(null, null, function* () {
              let v = yield e.read(w);
              return wi(v).forEach((A, S) => p.set(S, A)), v;
            })
          }), E({ titles: g, prop: ["revisions", "info"] }, yn))), h, y, k; h = !(y = yield f.next()).done; h = !1) {
            let x = y.value;
            let w = Oi(x);
            w !== null && m.set(w.title, w);
          }
        } catch (y) {
          k = [y];
        } finally {
          try {
            h && (y = f.return) && (yield y.call(f));
          } finally {
            if (k)
              throw k[0];
          }
        }
        for (let [x, w] of p) {
          let v = m.get(w);
          v !== void 0 && d.set(x, v);
        }
      })), d;
    });
  }
  function a(u, d) {
    return C(this, null, function* () {
      let { namespace: g, rest: p } = vi(u, (yield t()).namespaces), m = d ? "g" : "";
      return { [`${m}apnamespace`]: g, [`${m}apprefix`]: p };
    });
  }
  function o(u) {
    return Pe(this, null, function* () {
      try {
        for (var d = le(Ze(e, E(M(E({}, u), { prop: ["revisions", "info"] }), yn))), g, p, m; g = !(p = yield new pe(d.next())).done; g = !1) {
          let f = p.value;
          let h = Oi(f);
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
      yield* Le(o(E({ generator: "allpages", gaplimit: "max" }, yield new pe(a(u, !0)))));
    });
  }
  function i(u) {
    return Pe(this, null, function* () {
      for (let d of u)
        yield* Le(o({ generator: "embeddedin", geititle: d, geinamespace: Ag, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return C(this, null, function* () {
      var m, f, h, y;
      let { query: p } = yield e.read(E({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (y = (h = (f = (m = p == null ? void 0 : p.pages) == null ? void 0 : m[0]) == null ? void 0 : f.revisions) == null ? void 0 : h.map(Ot)) != null ? y : [];
    });
  }
  let c = (u, d) => C(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: t,
    languageInfo: Ti(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => C(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield Tt(e, u, (p) => C(null, null, function* () {
        try {
          for (var m = le(Ze(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), f, h, y; f = !(h = yield m.next()).done; f = !1) {
            let { title: k, templates: x = [] } = h.value;
            x.length > 0 && g.add(k);
          }
        } catch (h) {
          y = [h];
        } finally {
          try {
            f && (h = m.return) && (yield h.call(m));
          } finally {
            if (y)
              throw y[0];
          }
        }
      })), g;
    }),
    pagesBelow: s,
    usersPagesWith: i,
    pagesOfPeople: function(u, d) {
      return Pe(this, null, function* () {
        yield* Le(s(u)), yield* Le(i(d));
      });
    },
    childrenBelow: (u) => C(null, null, function* () {
      var h, y, k;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield a(u, !1), m = p.replace(/ /g, "_"), f = g === 0 ? "" : `${(y = (h = (yield t()).namespaces.get(g)) == null ? void 0 : h[0]) != null ? y : ""}:`;
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
        for (let { title: v } of w.query.allpages) {
          let [A, ...S] = v.slice(f.length + p.length).split("/");
          d.add(A != null ? A : ""), S.length > 0 && x !== void 0 && x.startsWith(`${m}${A != null ? A : ""}/`) && (x = `${m}${A != null ? A : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => C(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var m = le(Ze(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), f, h, y; f = !(h = yield m.next()).done; f = !1) {
          let k = h.value;
          d.push(...(p = (g = k.redirects) == null ? void 0 : g.map((x) => x.title)) != null ? p : []);
        }
      } catch (h) {
        y = [h];
      } finally {
        try {
          f && (h = m.return) && (yield h.call(m));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => C(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield Tt(e, u, (p) => C(null, null, function* () {
        var m;
        try {
          for (var f = le(Ze(e, E({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? yn : vt))), h, y, k; h = !(y = yield f.next()).done; h = !1) {
            let x = y.value;
            (m = x.revisions) == null || m.forEach((w) => g.set(w.revid, Ot(w)));
          }
        } catch (y) {
          k = [y];
        } finally {
          try {
            h && (y = f.return) && (yield y.call(f));
          } finally {
            if (k)
              throw k[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, E({ rvdir: "newer" }, vt)),
    revisionsUpTo: (u, d) => l(u, 500, E(E({}, d === null ? {} : { rvstartid: String(d) }), vt)),
    newestRevisionBy: (u, d) => c(u, E({ rvuser: d }, yn)),
    revisionsAfter: (u, d) => C(null, null, function* () {
      let g = [];
      try {
        for (var p = le(Ze(e, E({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, vt))), m, f, h; m = !(f = yield p.next()).done; m = !1) {
          let { revisions: y = [] } = f.value;
          g.push(...y.filter(({ revid: k }) => k !== d).map(Ot));
        }
      } catch (f) {
        h = [f];
      } finally {
        try {
          m && (f = p.return) && (yield f.call(p));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return g;
    }),
    revisionsBySince: (u, d, g) => l(u, Pg, E({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, yn)),
    movesAround: (g) => C(null, [g], function* ({ timestamp: u, user: d }) {
      var m;
      let p = [];
      try {
        for (var f = le(St(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + Mg).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), h, y, k; h = !(y = yield f.next()).done; h = !1) {
          let x = y.value;
          (d === null || x.user === void 0 || x.user === d) && p.push((m = x.title) != null ? m : null);
        }
      } catch (y) {
        k = [y];
      } finally {
        try {
          h && (y = f.return) && (yield y.call(f));
        } finally {
          if (k)
            throw k[0];
        }
      }
      return p;
    }),
    revisionsBy: (u, d, g) => l(u, g, E({ rvuser: d }, yn)),
    recombinedPagesSince: (u) => C(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let y of Lg)
        try {
          for (var p = le(St(e, "logevents", M(E({}, y), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), m, f, h; m = !(f = yield p.next()).done; m = !1) {
            let { title: k, logpage: x, params: w } = f.value;
            x !== void 0 && x !== 0 && d.add(x), [k, w == null ? void 0 : w.dest_title].forEach((v) => v !== void 0 && g.add(v));
          }
        } catch (f) {
          h = [f];
        } finally {
          try {
            m && (f = p.return) && (yield f.call(p));
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
        for (var p = le(St(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), m, f, h; m = !(f = yield p.next()).done; m = !1) {
          let y = f.value;
          let { olduser: k, newuser: x } = (g = y.params) != null ? g : {};
          k !== void 0 && x !== void 0 && y.timestamp !== void 0 && d.push({ from: k, to: x, timestamp: y.timestamp });
        }
      } catch (f) {
        h = [f];
      } finally {
        try {
          m && (f = p.return) && (yield f.call(p));
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
var Mi = {
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
}, Ng = new Map(
  Object.keys(Mi).reduce(
    (e, n) => e.concat(Mi[n].map((t) => [t, n])),
    []
  )
), Ig = [
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
function Vr(e) {
  let n = e.map((t) => Ng.get(t) || "other");
  return Ig.find((t) => n.includes(t)) || "other";
}
function Pi(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function At(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Li = 50;
function Mt(e, n) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let i = ((s = n == null ? void 0 : n.xhr) == null ? void 0 : s.status) || 0, l = Pi(i);
    return new te(l, l === "other" ? `HTTP ${i}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((i) => i.html || "").filter((i) => i !== "").join("<hr>"), a = t.map((i) => i.html ? At(i.html) : i.text || i.code), o = t.map((i) => {
    var l;
    return (l = i.data) == null ? void 0 : l.readonlyreason;
  }).find((i) => i);
  return o ? new te("read-only", o, { code: e }) : new te(
    Vr(t.length ? t.map((i) => i.code) : [e]),
    a.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function Cg(e) {
  let n = e.question || "";
  return {
    id: e.id !== void 0 && (n !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? At(n) : n,
    imageUrl: e.url || null
  };
}
function Fg(e, n) {
  let t = e.edit;
  if (!t)
    throw new te("other", "");
  if (t.captcha)
    throw new te("captcha", "", { captcha: Cg(t.captcha), code: "captcha" });
  if (t.result !== "Success") {
    let a = t.warning || "";
    throw new te(
      Vr(t.code ? [t.code] : []),
      a === "" ? t.info || "" : At(a),
      a === "" ? {} : { html: a }
    );
  }
  let { oldrevid: r } = t;
  return E({
    revision: t.newrevid || n,
    changed: t.nochange !== !0
  }, r && n !== 0 && r !== n ? { mergedWith: r } : {});
}
function Dg(e, n) {
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
function Ni(e) {
  let { api: n, user: t, language: r } = e, a = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, o = (d) => new Promise((g, p) => {
    d.then(g, (...m) => {
      p(Mt(String(m[0]), m[1]));
    });
  }), s = (d, g) => C(null, null, function* () {
    let { query: p = {} } = yield o(n.get(E(M(E({}, a), { action: "query", titles: d.slice() }), g))), m = new Map((p.normalized || []).map(({ from: h, to: y }) => [h, y])), f = new Map((p.pages || []).map((h) => [h.title, h]));
    return new Map(d.reduce((h, y) => {
      let k = f.get(m.get(y) || y);
      return k ? h.concat([[y, k]]) : h;
    }, []));
  }), i = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let g = [];
    return d.forEach((p, m) => {
      let f = p.revisions && p.revisions[0];
      f && g.push([m, Dg(p, f)]);
    }), g;
  }, c = (d) => C(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield o(
      n.get(M(E({}, a), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((m) => [m, g[m]]).filter(([, m]) => m !== "0").sort(([, m], [, f]) => p.indexOf(m) - p.indexOf(f));
  });
  return {
    readPages(d) {
      return C(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let f = 0; f < g.length; f += Li)
          p.push(s(g.slice(f, f + Li), i).then(l));
        let m = yield Promise.all(p);
        return new Map(m.reduce((f, h) => f.concat(h), []));
      });
    },
    readForEditing(d, g) {
      return C(this, null, function* () {
        let p = yield s(d, M(E({}, i), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), m = p.get(g), [f, ...h] = m && m.actions && m.actions[m.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(p)),
          refusal: f ? Mt(f.code, { errors: [f].concat(h) }) : null
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
        return (yield Promise.all(d.map((h) => C(null, [h], function* ({ title: m, latest: f }) {
          var k, x;
          let y = f.parentId === 0 ? f : (x = (k = (yield s([m], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(m)) == null ? void 0 : k.revisions) == null ? void 0 : x.map(({ user: w, userid: v }) => ({ user: w, userId: v }))[0];
          return [m, y === void 0 || y.user !== g || y.userId === 0];
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
        let g = yield o(n.postWithToken("csrf", E(E(E(E(E(M(E({}, a), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })));
        return Fg(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/counting/template-calls.ts
function Pt(e, n) {
  return C(this, null, function* () {
    var s, i;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), a = (s = t.get(10)) != null ? s : ["Template"], o = {};
    for (let l of n)
      for (let c of yield e.redirectsTo(`${(i = a[0]) != null ? i : "Template"}:${l}`))
        o[c.slice(c.indexOf(":") + 1)] = l;
    return Et({ templates: n, redirects: o, templateNamespaces: a, extensionTags: r });
  });
}

// src/wiki/browser/person-words.ts
function Ii(e) {
  let n = null;
  return () => C(null, null, function* () {
    n = n != null ? n : Pt(e, yt).catch((r) => {
      throw n = null, r;
    });
    let t = yield n;
    return (r) => t(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function $g(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Ci(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = $g(r));
  return n;
}

// src/wiki/browser/reading-api.ts
var _g = 6e3, Wg = 6e4, Ug = 5, Hg = 3;
function Bg(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function Gg({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? Ug : e === "offline" ? Hg : 1;
}
function Fi(e) {
  let { api: n, language: t, onWait: r, firstWait: a = 1e3 } = e, o = !1, s = null, i = Promise.resolve(), l = null, c = (p, m) => {
    let f = m ? (
      // Tells servers in several places that any of them may answer.
      n.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(p);
    return new Promise((h, y) => {
      f.then(h, (...k) => {
        var A;
        let [x, w, , v] = k;
        y({ fault: Mt(String(x), w), retryAfter: Bg((A = w == null ? void 0 : w.xhr) != null ? A : v) });
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
          throw new te("other", "", { code: "cancelled" });
        try {
          return yield c(p, m);
        } catch (h) {
          let { fault: y, retryAfter: k } = h, x = Math.max(k != null ? k : 0, a * 2 ** (f - 1));
          if (o || f >= Gg(y) || x > Wg)
            throw y;
          r(x), yield u(x);
        }
      }
    });
  }
  function g(p, m) {
    let f = Ci(E({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, p)), h = new URLSearchParams(f).toString().length > _g, y = i.then(() => d(f, m || h));
    return i = y.catch(() => {
    }), y;
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
var zg = ["ar", "fr", "es", "tr"], Lt = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Kr = {
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
function Nt(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[zg.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((a) => a !== ""))
  };
}
var Di = {
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
var $i = 1440 * 60;
function _i(e, n, t) {
  let { name: r, all: a } = Nt(Kr[e] || n || e, t);
  return { code: e, name: r, hint: e, words: a.concat(n).filter((o) => o !== "" && o !== r) };
}
function Wi({ all: e }, n) {
  return n.reduce((t, r) => t.concat(e.map((a) => `${a} ${r}`)), []).concat(n);
}
var jg = [
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
function qg(e, n) {
  let t = Object.keys(Kr).map((o) => _i(o, "", n)), r = /* @__PURE__ */ new Set(), a = e.map((o) => ({ language: o, code: Di[o.code] || o.code })).filter(({ code: o }) => (!o.includes("-") || jg.includes(o)) && !r.has(o) && r.add(o));
  return Object.keys(Lt).reduce((o, s) => {
    let i = Nt(Lt[s], n);
    return o.concat(a.map(({ language: l, code: c }) => {
      let u = c.replace(/-/g, "_") + s;
      return {
        code: u,
        name: `${i.name} \u2013 ${l.name}`,
        hint: u,
        words: Wi(i, [l.name, l.hint].filter((d) => d !== "")).concat(l.words, l.code)
      };
    }));
  }, t);
}
function Vg({ sitematrix: e }, n) {
  let t = (o) => !o.closed && !o.private, a = (e.specials || []).filter(t).map(({ dbname: o, sitename: s }) => _i(o, s || "", n));
  return Object.keys(e).filter((o) => /^\d+$/.test(o)).reduce((o, s) => {
    let { code: i, name: l, localname: c, site: u } = e[s], d = c && c !== l ? [c, l] : [l];
    return o.concat(u.filter(t).map(({ dbname: g, code: p, sitename: m = "" }) => {
      let f = Nt(Lt[p] || m, n);
      return {
        code: g,
        name: `${f.name} \u2013 ${d[0]}`,
        hint: g,
        words: Wi(f, d).concat(m, i)
      };
    }));
  }, a);
}
function Ui(e, n) {
  let t = { formatversion: 2, uselang: n, maxage: $i, smaxage: $i }, r = null, a = null, o = () => C(null, null, function* () {
    let l = En(n), c = En("en"), u = [], d = {};
    for (; d; ) {
      let g = yield e.get(E(M(E({}, t), {
        action: "query",
        meta: "languageinfo",
        liprop: ["autonym", "name"]
      }), d)), { languageinfo: p } = g.query;
      Object.keys(p).forEach((m) => {
        let { autonym: f, name: h } = p[m], y = h !== f && h || l(m) || h || m;
        u.push({ code: m, name: y, hint: f === y ? "" : f, words: [c(m) || ""] });
      }), d = g.continue;
    }
    return u.sort((g, p) => g.name.localeCompare(p.name, n));
  }), s = () => C(null, null, function* () {
    try {
      return Vg(yield e.get(M(E({}, t), {
        action: "sitematrix",
        smlangprop: ["code", "name", "localname", "site"],
        smsiteprop: ["dbname", "code", "sitename"]
      })), n);
    } catch (l) {
      if (l === "http")
        throw l;
      return qg(yield i.loadLanguages(), n);
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
var Kg = 20, Yg = 2;
function Jg(e, n, t) {
  return C(this, null, function* () {
    var a;
    let r = n.filter((o) => o.first === null);
    for (let o = 0; r.length > Yg && o < Kg; o++) {
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
function Qg({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function Xg(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function Zg(e, n, t, r) {
  return C(this, null, function* () {
    let { pageIds: a, titles: o } = yield n.recombinedPagesSince(r);
    for (let s of t) {
      let { pageId: i, title: l } = s.page;
      (a.has(i) || o.has(l)) && (s.isRecombined = !0, s.first = yield e.firstRevision(l));
    }
  });
}
function It(e, n, t = null, r = null) {
  return C(this, null, function* () {
    let a = n.map((s) => ({
      page: s,
      known: s.history === void 0 ? [s.latest] : s.history.slice(),
      first: Qg(s),
      isRecombined: !1
    }));
    yield Jg(e, a, r);
    let o = t === null ? void 0 : Xg(a.filter(({ page: s }) => s.history === void 0));
    return t !== null && o !== void 0 && (yield Zg(e, t, a, o)), a.filter((s) => s.first !== null);
  });
}
function Hi(e, n) {
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
function Ct({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Yr(e, n, t) {
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
function Bi(o, s, i, l) {
  return C(this, arguments, function* ({ source: e, titles: n }, t, r, a) {
    let c = yield Hi(e, t), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (h, y, k) => C(null, null, function* () {
      var x, w;
      for (let [v, A] of Array.from(y.entries())) {
        let S = (x = y[v + 1]) != null ? x : k, P = (w = A.sha1) != null ? w : null;
        if (P !== null && P === S.sha1 && A.parentId === S.id && A.user !== h && (yield e.movesAround(A)).some((U) => U === null || fn(U, n.root, u) !== h))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [h, y] of Array.from(c)) {
      let k = t.get(h), x = y.filter(({ user: w }) => w === null);
      (yield d(r(h), y, k)) ? g.set(h, { doubt: "moved", believed: null }) : x.length > 0 && p.set(h, x);
    }
    let m = Array.from(p.values()).reduce((h, y) => h.concat(y.filter(({ text: k }) => k === null).map(({ id: k }) => k)), []), f = m.length === 0 ? null : yield e.revisions(m, "with-texts");
    return p.forEach((h, y) => {
      let k = t.get(y), x = h.reduce((w, { id: v, text: A }) => {
        var S, P;
        return w === null ? null : Cn(w, a((P = A != null ? A : (S = f == null ? void 0 : f.get(v)) == null ? void 0 : S.text) != null ? P : ""), a);
      }, k.text);
      x !== k.text && g.set(y, { doubt: "hidden", believed: x === null ? null : M(E({}, k), { text: x }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var ep = 5, np = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Gi(e, n, t) {
  return C(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), o = n.map((s) => ({ origin: s, there: s }));
    for (let s = 0; o.length > 0 && s < ep; s++) {
      let i = o.filter(({ there: { first: m } }) => m.text === null).map(({ there: { first: m } }) => m.id), l = i.length === 0 ? null : yield e.revisions(i, "with-texts"), c = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: m, there: { first: f } }) => {
        var y, k, x, w;
        let h = (w = np.exec(((x = (k = f.text) != null ? k : (y = l == null ? void 0 : l.get(f.id)) == null ? void 0 : y.text) != null ? x : "").slice(0, 1e3))) == null ? void 0 : w[1];
        h !== void 0 && (c.set(m, h.replace(/_/g, " ").trim()), r.add(m));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield It(e, Array.from(u.values()).map((m) => M(E({}, m), { pageId: 0 }))), g = new Map(d.map((m) => [m.page.title, m])), p = [];
      c.forEach((m, f) => {
        let h = g.get(m);
        h !== void 0 && Ct(h, t(f)) ? a.set(f, h) : h !== void 0 && p.push({ origin: f, there: h });
      }), o = p;
    }
    return { redirects: r, moved: a };
  });
}

// src/core/exchange/steps/preferences.ts
var tp = ["messages", "matches", "confirmed", "lang"];
function zi(e) {
  let n = [], t = e.filter(({ template: o }) => o === Ae), r = (o) => t.every(({ parameters: s }) => {
    var l;
    let i = We((l = s.get(o)) != null ? l : "").trim().toLowerCase();
    return i !== "" && i !== "yes" && i !== "no" && n.push({
      parameter: o,
      key: "localskills-template-preferences-fault-value",
      parameters: [Q(i), o]
    }), i === "" || i === "yes";
  }), a = { messages: r("messages"), matches: r("matches") };
  return t.forEach(({ parameters: o }) => n.push(...tn(o, tp))), { preferences: a, faults: n };
}

// src/core/wikitext/substitution.ts
var rp = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), op = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), ap = new RegExp(`\\{\\{\\s*(?:(?:${rp})[:\uFF1A]|${op})`, "gi"), sp = /<nowiki>[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*<\/nowiki>|<!--[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*-->/gi;
function Jr(e) {
  var n;
  return ((n = e.match(ap)) != null ? n : []).length;
}
function ji(e) {
  let n = [];
  return e.replace(sp, (t, r) => {
    let a = r > 0 && e.lastIndexOf("<", r - 1) > e.lastIndexOf(">", r - 1);
    return Jr(t) === 1 && !a && n.push(t), t;
  }), n;
}

// src/core/exchange/unsaid-words.ts
var ip = /<!--(?:(?!<!--)[^])*?-->/g, lp = /<!--|-->|<\/?[a-z][^<>{}|]*>|<\/?[a-z]+|<|\/?>/gi, cp = /[{}[\]]+/g, up = /[{}[\]\n]+/g, Ft = (e) => e.replace(lp, ""), qi = (e, n) => `{{${e.replace(n, `}}
{{`)}}}`;
function Qr(e, { start: n, end: t }) {
  return n + e.slice(n, t).search(/[|}]/);
}
function dp(e, n) {
  let t = [];
  n.forEach((o) => t.push([o.start, Qr(e, o)], [o.end - 2, o.end]));
  let r = gn(), a = 0;
  return t.sort((o, s) => o[0] - s[0]).forEach(([o, s]) => {
    o >= a && (Qe(r, o, s), a = s);
  }), ht(r, e);
}
function Xr(t) {
  var r = t, { parameters: e } = r, n = Un(r, ["parameters"]);
  return ae(M(E({}, n), { parameters: new Map(Array.from(e).map(([a, o]) => [Ft(a).trim(), Ft(o).trim()])) }));
}
function Vi(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = dp(e, n);
  return (/* @__PURE__ */ new Set([Ft(a), Ft(a.replace(ip, ""))])).forEach((s) => [s, qi(s, cp), qi(s, up)].forEach((i) => {
    let l = /* @__PURE__ */ new Map();
    t(i).map(Xr).forEach((c) => {
      var u;
      return l.set(c, ((u = l.get(c)) != null ? u : 0) + 1);
    }), l.forEach((c, u) => {
      var d;
      return r.set(u, Math.max(c, (d = r.get(u)) != null ? d : 0));
    });
  })), r;
}

// src/core/exchange/read-revision.ts
function Zr(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function gp(e, n) {
  let t = n(e);
  return {
    text: e,
    calls: t,
    counts: Zr(t.map(ae)),
    unsaid: Vi(e, t, n),
    signatures: new Map(t.map((r) => [ae(r), Xr(r)])),
    substitutions: Jr(e),
    sheltered: Zr(ji(e))
  };
}
function Ki(e) {
  let n = /* @__PURE__ */ new Map();
  return (t, r) => {
    var o;
    let a = (o = n.get(r)) != null ? o : gp(r, e);
    return n.set(r, a), M(E({}, a), { isOwn: t });
  };
}
function pp(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let a = 0;
  for (; a < t - r && e.charAt(e.length - 1 - a) === n.charAt(n.length - 1 - a); )
    a++;
  return [r, a];
}
function mp(e, n) {
  let [t, r] = pp(e.text, n.text), a = e.text.length - n.text.length, o = new Set(n.calls.map((s) => s.start));
  return e.calls.filter((s) => Qr(e.text, s) < t && !o.has(s.start) || s.start >= e.text.length - r && !o.has(s.start - a));
}
function Yi(e, n, t) {
  if (n.isOwn)
    return n.counts;
  let r = new Map(n.counts), a = Zr(mp(e, n).map(ae));
  return e.signatures.forEach((o, s) => {
    var c, u, d, g;
    let i = (c = n.unsaid.get(o)) != null ? c : 0, l = i > ((u = t.get(o)) != null ? u : 0) ? i : 0;
    r.set(s, ((d = r.get(s)) != null ? d : 0) + Math.max((g = a.get(s)) != null ? g : 0, l));
  }), r;
}
function Ji(e, n, t) {
  if (n.isOwn)
    return t && e.substitutions < n.substitutions;
  let r = 0, a = !1;
  return n.sheltered.forEach((o, s) => {
    var i;
    r += o, a = a || o > ((i = e.sheltered.get(s)) != null ? i : 0);
  }), a || n.substitutions > r;
}

// src/core/exchange/whose-calls.ts
var fp = /* @__PURE__ */ new Map();
function yp(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r, a) => {
    var s, i;
    let o = (s = n.get(a)) != null ? s : a;
    t.set(o, r + ((i = t.get(o)) != null ? i : 0));
  }), t;
}
var hp = ["id", "seek", "offer"];
function Qi(e) {
  let [n, t] = JSON.parse(e);
  return JSON.stringify([n, t.filter(([r]) => hp.includes(r))]);
}
function xp(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = Array.from(t).filter(([s, i]) => {
    var l;
    return ((l = e.counts.get(s)) != null ? l : 0) < i;
  });
  if (a.length === 0)
    return r;
  let o = /* @__PURE__ */ new Set();
  return e.counts.forEach((s, i) => {
    var l, c;
    s > Math.max((l = n.counts.get(i)) != null ? l : 0, (c = t.get(i)) != null ? c : 0) && o.add(Qi(i));
  }), a.forEach(([s, i]) => {
    var u, d;
    let l = (u = e.counts.get(s)) != null ? u : 0;
    !(l < Math.min(i, (d = n.counts.get(s)) != null ? d : 0)) && !o.has(Qi(s)) && r.set(s, i - l);
  }), r;
}
function Zi(e, n, t) {
  var l, c;
  let r = Ki(t), a = Xi(e, n, r, !1), o = r(!0, (c = (l = e[e.length - 1]) == null ? void 0 : l.text) != null ? c : "").calls;
  if (a.length === o.length)
    return { own: a, unclear: [] };
  let s = e.filter(({ text: u }) => u !== null).map(({ isOwn: u, text: d }) => ({ isOwn: u, text: d })), i = n ? [] : s.slice(0, 1).map(({ text: u }) => ({ isOwn: !0, text: u }));
  return { own: a, unclear: me(Xi([...i, ...s], !0, r, !0), a) };
}
function Xi(e, n, t, r) {
  var g, p, m, f, h, y, k, x;
  let a = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), s = !1, i = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), d = n ? t(!0, "") : null;
  for (let { isOwn: w, text: v, isAfterGap: A = !1, isAfterUnseen: S = !1 } of e) {
    let P = v === null ? null : t(w, v), N = !1;
    if (w) {
      let _ = /* @__PURE__ */ new Map(), R = P === null || d === null ? null : Yi(P, d, u), O = A || !r && P !== null && d !== null && Ji(P, d, s);
      N = R !== null && !O;
      let T = new Map(a);
      R !== null && !S && o.forEach((I, L) => {
        var F;
        return T.set(L, I + ((F = T.get(L)) != null ? F : 0));
      });
      for (let [I, L] of Array.from((g = P == null ? void 0 : P.counts) != null ? g : [])) {
        let F = R === null ? L : Math.min(L, (p = R.get(I)) != null ? p : 0), G = Math.min(F, (m = T.get(I)) != null ? m : 0) + L - F, D = (f = i.get(I)) != null ? f : 0, H = l.has(I) || ((y = c.get((h = P == null ? void 0 : P.signatures.get(I)) != null ? h : "")) != null ? y : 0) > D;
        _.set(I, O || H ? Math.min(G, D) : G);
      }
      o = P === null || d === null || S ? /* @__PURE__ */ new Map() : xp(P, d, T), a = _, _.forEach((I, L) => {
        var F;
        return i.set(L, Math.max(I, (F = i.get(L)) != null ? F : 0));
      });
    }
    s = s || !w && ((k = P == null ? void 0 : P.substitutions) != null ? k : 0) > 0;
    let U = N && P !== null ? yp(a, P.signatures) : fp;
    P == null || P.unsaid.forEach((_, R) => {
      var T, I, L;
      let O = (T = u.get(R)) != null ? T : 0;
      !N && _ > O ? c.set(R, Math.max(_, (I = c.get(R)) != null ? I : 0)) : N && !c.has(R) && u.set(R, Math.max(O, _ + ((L = U.get(R)) != null ? L : 0)));
    }), P == null || P.counts.forEach((_, R) => {
      var O;
      _ > ((O = i.get(R)) != null ? O : 0) && l.add(R);
    }), d = P;
  }
  return ((x = d == null ? void 0 : d.calls) != null ? x : []).filter((w) => {
    var S;
    let v = ae(w), A = (S = a.get(v)) != null ? S : 0;
    return a.set(v, A - 1), A > 0;
  });
}

// src/wiki/exchange/others-words.ts
var rl = { texts: 100, inARow: 20, isEveryOwn: !1 }, eo = { texts: 300, inARow: 100, isEveryOwn: !1 }, kp = 6e6, bp = 5;
function ol({ user: e, userId: n }, t) {
  return e === t && n !== 0;
}
function el({ template: e, parameters: n }) {
  var t;
  return e === Ae || e === De && ct.includes(we((t = n.get("step")) != null ? t : "").trim());
}
function nl(e) {
  let { messages: n, matches: t } = zi([e]).preferences;
  return e.template === Ae && n && t;
}
function no(e, n, t) {
  let r = (p) => ol(p, n), a = e.revisions.filter((p, m) => {
    var f, h;
    return r(p) || ((f = p.sha1) != null ? f : null) === null || p.sha1 !== ((h = e.revisions[m + 1]) == null ? void 0 : h.sha1);
  });
  if (a.every(r))
    return null;
  let o = [], s = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Set(), l = () => o.filter(r).pop(), [c, u, d] = [0, null, 0];
  for (; d < a.length && o.length < t.texts; d++) {
    let p = a[d], m = a[d + 1], f = t.isEveryOwn || u === null || !r(u) || (m === void 0 ? !e.isWhole : !r(m));
    c = r(p) ? 0 : c + 1, (p.user === null || r(p) && !f) && i.add(l()), (r(p) ? f : c <= t.inARow) ? o.push(p) : c > t.inARow && s.add(l()), u = p;
  }
  let g = d === a.length || a.slice(d).every(r);
  return { revisions: o.reverse(), isWhole: e.isWhole && g, afterGaps: s, afterUnseen: i };
}
function wp(e, n) {
  var o, s;
  let { length: t = 0 } = (s = (o = e.revisions[0]) == null ? void 0 : o.text) != null ? s : "", r = Math.max(rl.texts, Math.min(eo.texts, Math.floor(kp / Math.max(1, t)))), a = no(e, n, M(E({}, eo), { texts: r, isEveryOwn: !0 }));
  return a.isWhole ? a : no(e, n, M(E({}, eo), { texts: r }));
}
function Ep(e, n, t) {
  return C(this, null, function* () {
    let { revisions: r, isWhole: a } = t;
    for (let o = 0; o < bp && !a; o++) {
      let s = yield e.revisionsUpTo(n, r[r.length - 1].id);
      r = [...r, ...s.slice(1)], a = s.length < 500;
    }
    return { revisions: r, isWhole: a };
  });
}
function al(e, n, t, r) {
  return C(this, null, function* () {
    var d;
    let a = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map();
    for (let [g, p] of Array.from(n)) {
      if (p === null || g.page.history !== void 0)
        continue;
      let m = g.known.findIndex(({ id: w }) => w === p.id), f = () => {
        var w;
        return r((w = p.text) != null ? w : "").every(nl);
      };
      if (m === -1 && f())
        continue;
      let h = m === -1 ? yield e.revisionsUpTo(g.page.title, p.id) : g.known.slice(m), y = ((d = h[h.length - 1]) == null ? void 0 : d.id) === g.first.id || m !== -1 && g.known.length < 500, k = { revisions: [p, ...h.slice(1)], isWhole: y }, x = no(k, t(g), rl);
      x !== null && !f() && (a.set(g, k), o.set(g, x));
    }
    let s = /* @__PURE__ */ new Map(), i = (g, { revisions: p, isWhole: m, afterGaps: f, afterUnseen: h }) => Zi(p.map((y) => {
      var k;
      return {
        isOwn: ol(y, t(g)),
        text: (k = s.get(y)) != null ? k : null,
        isAfterGap: f.has(y),
        isAfterUnseen: h.has(y)
      };
    }), m, r);
    yield tl(e, o, s);
    let l = /* @__PURE__ */ new Map();
    o.forEach((g, p) => l.set(p, i(p, g)));
    let c = /* @__PURE__ */ new Map();
    for (let [g, { unclear: p }] of Array.from(l)) {
      let { isWhole: m, afterGaps: f, afterUnseen: h } = o.get(g);
      if (p.length > 0 && !(m && f.size + h.size === 0)) {
        let y = yield Ep(e, g.page.title, a.get(g));
        c.set(g, wp(y, t(g)));
      }
    }
    yield tl(e, c, s), c.forEach((g, p) => l.set(p, i(p, g)));
    let u = /* @__PURE__ */ new Map();
    return l.forEach(({ own: g, unclear: p }, m) => {
      var A;
      let f = n.get(m), h = (A = f.text) != null ? A : "", y = r(h), k = me(y, g), x = k.filter((S) => !el(S)), w = me(x, p), v = me(k, p).filter((S) => el(S) && !nl(S));
      if (x.length > 0 || v.length > 0) {
        let S = x.length === 0 ? h : Cn(h, me(y, x), r);
        u.set(m, { own: M(E({}, f), { text: S != null ? S : "" }), calls: w, unclear: me(x, w), refusals: v });
      }
    }), u;
  });
}
function tl(e, n, t) {
  return C(this, null, function* () {
    let r = /* @__PURE__ */ new Map(), a = (i, { id: l, sha1: c }) => (c != null ? c : null) === null ? String(l) : `${i} ${String(c)}`;
    n.forEach(({ revisions: i }, { page: { title: l } }) => {
      let c = /* @__PURE__ */ new Map();
      i.forEach((u) => {
        var d;
        t.has(u) && c.set(a(l, u), (d = t.get(u)) != null ? d : null);
      }), i.filter((u) => !t.has(u)).forEach((u) => {
        var p, m, f;
        let d = a(l, u), g = (m = (p = u.text) != null ? p : c.get(d)) != null ? m : null;
        g !== null ? t.set(u, g) : r.set(d, [...(f = r.get(d)) != null ? f : [], u]);
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
var Rp = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Sp = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Dt(e, n, t) {
  let r = xe(n);
  return e.filter(({ template: a }) => a === De).map((a) => {
    let o = Tp(a, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : M(E({}, o), { step: M(E({}, o.step), { at: t }) });
  });
}
function Tp(e, n) {
  let t = [], r = (y, k, ...x) => (t.push(vp(y, k, ...x)), null), a = (y) => {
    var k;
    return we((k = e.parameters.get(y)) != null ? k : "").trim() || null;
  }, o = (y, k, x, w) => {
    var A;
    let v = a(y);
    return v === null ? w ? r(y, "missing", y) : null : (A = k(v)) != null ? A : r(y, x, Q(v), y);
  }, s = o("step", (y) => Pn.includes(y) ? y : null, "step", !0), i = o("seek", kr, "key", !0), l = o("offer", kr, "key", !0), c = o("at", (y) => {
    var k, x;
    return Ee((x = (k = Sp.exec(y)) == null ? void 0 : k[1]) != null ? x : "") ? y : null;
  }, "time", !0), u = o(
    "outcome",
    (y) => es.includes(y) ? y : null,
    "outcome",
    s === "confirm"
  ), d = o("on", (y) => Ee(y) ? y : null, "day", s === "meet"), g = o("skill", (y) => se.test(y) ? y : null, "skill", !1);
  if (t.push(...tn(e.parameters, Rp)), s === null || i === null || l === null || c === null || s === "confirm" && u === null || s === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [p, m] = Fe({ seek: i, offer: l });
  if (p === m)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== p && n !== m && r("seek", "not-yours", n);
  let f = a("note"), h = et("note", f != null ? f : "", n);
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
      note: f
    },
    faults: t
  };
}
function vp(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/steps/step-limit.ts
function sl(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((a, o) => ({ one: a, index: o })).sort((a, o) => a.one.step.at < o.one.step.at ? 1 : a.one.step.at > o.one.step.at ? -1 : o.index - a.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: a }) => a.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: a }) => a));
  return e.filter((a, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
function Op(e) {
  let t = e.map(({ own: r }) => {
    var a;
    return (a = r == null ? void 0 : r.timestamp) != null ? a : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return t === "" ? {} : { date: t };
}
function il(e, n, t, r) {
  var p, m, f;
  let a = n.slice().sort((h, y) => ie(h.title, y.title)), o = [], s = [], i = [], l = (h, y, k, x) => {
    Dt(y, e, k == null ? void 0 : k.timestamp).forEach(({ step: w }) => {
      var v;
      w !== null && x(w) && s.push({ step: w, title: h, savedAt: (v = k == null ? void 0 : k.timestamp) != null ? v : w.at });
    });
  }, c = (h) => h.filter(({ template: y }) => y === Ae).forEach((y) => i.push(y));
  for (let { title: h, own: y, optOuts: k, refused: x } of a) {
    let w = t((p = y == null ? void 0 : y.text) != null ? p : "");
    w.forEach((S) => o.push({ title: h, call: S })), l(h, w, y, () => !0), c(w), c(t((m = k == null ? void 0 : k.text) != null ? m : ""));
    let v = t((f = x == null ? void 0 : x.text) != null ? f : ""), A = v.length === 0 ? [] : s.map(({ step: S }) => JSON.stringify(S));
    l(h, v, x, (S) => ct.includes(S.step) && !A.includes(JSON.stringify(S))), c(v);
  }
  let u = sl(s), d = o.filter(({ call: { template: h } }) => h === re.offer || h === re.seek);
  return { person: {
    user: e,
    pages: a,
    readings: Xe(d.map(({ call: h }) => h), e, E(E({}, r), Op(a))).map((h, y) => M(E({}, h), { title: d[y].title })),
    steps: u.map(({ step: h }) => h),
    stepsBeyond: s.length - u.length,
    preferences: i
  }, placed: u };
}

// src/core/exchange/steps/follow-exchanges.ts
var Ap = 21, Mp = 180, Pp = 366;
function ul(e, n) {
  var r;
  let t = [];
  for (let { round: a, skills: o, disregarded: s } of Lp(e, n))
    a !== null && t.push(M(E({}, Up(a, n.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: s }));
  return t;
}
function Lp(e, n) {
  if (!Ee(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(Np)) {
    let a = `${r.seek}
${r.offer}`, o = t.get(a);
    o === void 0 ? t.set(a, [r]) : o.push(r);
  }
  return Array.from(t.keys()).sort(ie).map((r) => {
    let a = null, o = [];
    for (let s of t.get(r)) {
      let i = s.at.slice(0, 10) > n.date ? "future" : Fe(s).includes(s.user) ? Ip(s, a, n) : "not-a-party";
      typeof i == "string" ? o.push({ step: s, reason: i }) : a = i;
    }
    return { round: a, skills: Cp(t.get(r), a), disregarded: o };
  });
}
function Np(e, n) {
  return ie(e.at, n.at) || Pn.indexOf(e.step) - Pn.indexOf(n.step) || ie(ll(e), ll(n));
}
function ll({ user: e, outcome: n, on: t, skill: r, note: a }) {
  return JSON.stringify([e, n, t, r, a]);
}
function Ip(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return _p(e, n, t);
  if (e.step === "decline" && Fp(e, n))
    return Dp(e, n);
  if (n === null)
    return "no-request";
  let a = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Wp(e, n, a);
    if ($t(n, r) !== "accepted")
      return "over";
    let o = Hp(e.on, He(r, Pp)), s = He(cl(r, o), gl(t));
    return M(E({}, n), { steps: a, on: e.on, until: cl(n.until, s) });
  }
  if (e.step === "withdraw" && $p(e, n))
    return M(E({}, n), { steps: a, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [o] = n.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? dl(n, e, t) : e.step === "decline" ? M(E({}, n), { steps: a, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : M(E({}, n), { steps: a, since: r, phase: "withdrawn" });
}
function Cp(e, n) {
  let t = e.filter((o) => Fe(o).includes(o.user)), r = t.filter((o) => n == null ? void 0 : n.steps.includes(o)), a = [
    ...t.filter(({ user: o, step: s }) => s === "decline" && (n == null ? void 0 : n.declinedBy.includes(o))),
    ...r,
    ...t
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(a));
}
function Fp(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = $t(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function Dp(e, n) {
  var r;
  let t = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: Fe(e).filter((a) => a !== e.user)[0],
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
function $p(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: a }) => a === e.user);
  return n === "accepted" && r.some(({ step: a }) => a === "ask") && !r.some(({ step: a }) => a === "meet" || a === "confirm");
}
function _p(e, n, t) {
  var o;
  let r = e.at.slice(0, 10), a = n === null ? null : $t(n, r);
  return n !== null && a === "asked" ? e.user === n.asker ? "repeated" : dl(n, e, t) : n !== null && (a === "accepted" || a === "done") ? a === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((s) => s !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: He(r, (o = t.replyDays) != null ? o : Ap),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function dl(e, n, t) {
  let r = n.at.slice(0, 10);
  return M(E({}, e), {
    phase: "accepted",
    since: r,
    until: He(r, gl(t)),
    steps: e.steps.concat([n])
  });
}
function Wp(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : M(E({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function $t({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function Up(e, n) {
  let { seek: t, offer: r, asker: a, until: o, on: s, confirmed: i, steps: l, declinedBy: c } = e, u = $t(e, n), d = u === "asked" || u === "accepted", g = Fe(e);
  return {
    seek: t,
    offer: r,
    asker: a,
    state: u,
    on: s,
    confirmed: i,
    steps: l,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? He(o, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: u === "asked" ? g.filter((p) => p !== a) : u === "accepted" && (s === null || s <= n) ? g.filter((p) => !i.has(p)) : []
  };
}
function gl(e) {
  var n;
  return (n = e.lapseDays) != null ? n : Mp;
}
function Hp(e, n) {
  return e < n ? e : n;
}
function cl(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/steps/doubted-times.ts
function pl(e) {
  let n = e.reduce((o, { savedAt: s }) => s > o ? s : o, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let s = `${o.step.seek}
${o.step.offer}`, i = t.get(s);
    i === void 0 ? t.set(s, [o]) : i.push(o);
  });
  let r = (o) => ul(o, { date: n }).some(({ state: s }) => s === "accepted"), a = [];
  return t.forEach((o) => {
    let s = o.filter(({ step: c, savedAt: u }) => c.at < u);
    if (s.length === 0 || !r(o.map(({ step: c }) => c)))
      return;
    let i = new Set(o.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), l = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && i.size > 1;
    Fe(o[0].step).forEach((c) => {
      let u = s.filter((d) => d.step.user === c && l(d));
      u.length > 0 && !r(o.map((d) => u.includes(d) ? M(E({}, d.step), { at: d.savedAt }) : d.step)) && a.push(...u);
    });
  }), a;
}

// src/wiki/exchange/step-times.ts
function ml(e, n, t) {
  return C(this, null, function* () {
    var a;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: s, savedAt: i } of pl(n)) {
      let l = JSON.stringify(o), u = (yield e.revisionsBySince(s, o.user, o.at)).find(({ text: g }) => Dt(t(g != null ? g : ""), o.user).some(({ step: p }) => JSON.stringify(p) === l)), d = (a = u == null ? void 0 : u.timestamp) != null ? a : i;
      d !== o.at && r.set(o, M(E({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function fl(e, n, t) {
  return C(this, null, function* () {
    var s, i, l, c;
    let r = (yield e.source.readPages([n])).get(n), { people: a } = yield Bp(e, r === void 0 ? [] : [M(E({}, r), { pageId: 0 })], {}), [o] = (i = (s = a.get(t)) == null ? void 0 : s.pages) != null ? i : [];
    return o === void 0 ? null : o.doubt === "moved" ? "" : (c = (l = o.own) == null ? void 0 : l.text) != null ? c : null;
  });
}
function Bp(a, o, s) {
  return C(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var T, I;
    let i = yield Pt(e, yt), l = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let L of t) {
      let F = fn(L.title, n.root, l);
      F !== null && c.set(L, F);
    }
    let u = yield It(e, Array.from(c.keys()), null, e), d = ({ page: L }) => c.get(L), g = yield Yr(e, u, d), p = (L) => Ct(L, d(L)), { redirects: m, moved: f } = yield Gi(e, u.filter((L) => !p(L)), d), h = new Set(u.filter(p).map(({ page: L }) => L.title)), y = /* @__PURE__ */ new Map();
    f.forEach((L, F) => {
      h.has(L.page.title) || y.set(L, d(F));
    });
    let k = yield Yr(
      e,
      Array.from(y.keys()),
      (L) => {
        var F;
        return (F = y.get(L)) != null ? F : null;
      }
    ), x = new Map(Array.from(g).filter(([L]) => p(L))), w = yield al(e, x, d, i);
    w.forEach(({ own: L }, F) => x.set(F, L));
    let v = yield Bi({ source: e, titles: n }, x, d, i), A = (L) => {
      var ge, kn, bn, W, J, fe, Me, ye, wn, oo;
      let { page: { title: F, latest: G } } = L, D = !p(L), H = (ge = g.get(L)) != null ? ge : null, j = v.get(L), B = D ? null : j === void 0 ? (kn = x.get(L)) != null ? kn : null : j.believed, q = (j == null ? void 0 : j.doubt) === "moved" ? void 0 : w.get(L), K = f.get(L), oe = B !== null && B.id === G.id ? [] : i((bn = G.text) != null ? bn : "");
      return {
        title: F,
        latest: G,
        own: B,
        isMadeByOther: D,
        saved: D ? null : H,
        othersWords: (W = q == null ? void 0 : q.calls) != null ? W : [],
        unclearWords: (J = q == null ? void 0 : q.unclear) != null ? J : [],
        othersRefusals: (fe = q == null ? void 0 : q.refusals) != null ? fe : [],
        doubt: (Me = j == null ? void 0 : j.doubt) != null ? Me : null,
        optOuts: D ? H : null,
        refused: j !== void 0 || q !== void 0 && q.own.text !== (H == null ? void 0 : H.text) ? H : K === void 0 ? null : (ye = k.get(K)) != null ? ye : null,
        isStrangers: D && (oe.length > 0 || m.has(L)),
        isChangedByOthers: !D && (B == null ? void 0 : B.id) !== G.id && !dn(i((oo = (wn = j === void 0 ? H : B) == null ? void 0 : wn.text) != null ? oo : ""), oe)
      };
    }, S = /* @__PURE__ */ new Map();
    for (let L of u) {
      let F = d(L);
      S.set(F, [...(T = S.get(F)) != null ? T : [], L]);
    }
    let P = /* @__PURE__ */ new Map(), N = [], U = [], _ = [];
    for (let L of Array.from(S.keys()).sort(ie)) {
      let F;
      try {
        F = il(L, ((I = S.get(L)) != null ? I : []).map(A), i, r);
      } catch (G) {
        N.push({ user: L, error: G });
        continue;
      }
      P.set(L, F.person), F.person.readings.forEach(({ record: G }) => {
        G !== null && U.push(G);
      }), F.placed.forEach((G) => _.push(G));
    }
    let R = yield ml(e, _, i), O = (L) => {
      var F;
      return (F = R.get(L)) != null ? F : L;
    };
    return R.size > 0 && P.forEach((L, F) => P.set(F, M(E({}, L), { steps: L.steps.map(O) }))), { people: P, unread: N, records: U, steps: _.map(({ step: L }) => O(L)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/core/site-configuration.ts
var Gp = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function yl(e) {
  if (e === null)
    return { root: _e, faults: [] };
  let { value: n, faults: t } = Ce(e);
  if (!ee(n))
    return { root: _e, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = V(n, "root");
  return r === void 0 ? { root: _e, faults: t } : typeof r != "string" || Gp.test(r) ? { root: _e, faults: [...t, { path: "$.root", code: "expected-text", parameters: [Q(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/extension/configured-root.ts
var zp = "MediaWiki:LocalSkills.json", xn = null;
function jp() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function hl(e) {
  let n = jp();
  return n !== null ? Promise.resolve(n) : (xn = xn != null ? xn : e.get({
    action: "query",
    prop: "revisions",
    titles: zp,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((t) => {
    var a, o, s;
    let { query: { pages: [r] } } = t;
    return yl((s = (o = (a = r == null ? void 0 : r.revisions) == null ? void 0 : a[0]) == null ? void 0 : o.slots.main.content) != null ? s : null).root;
  }, (t) => {
    throw xn = null, t;
  }), xn);
}

// src/extension/without-idling.ts
var xl = 0, _t = null;
function qp(e) {
  setTimeout(() => {
    let n = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - n)) });
  }, 1);
}
function kl(e) {
  let n = mw;
  xl++ === 0 && (_t = n.requestIdleCallback, n.requestIdleCallback = qp);
  let t = () => {
    --xl === 0 && _t !== null && (n.requestIdleCallback = _t, _t = null);
  }, r = mw.loader.using(e);
  return r.then(t, t), r;
}

// src/extension/load-modules.ts
function $n(e) {
  var r;
  let n = (a) => mw.loader.getState(a) !== null, t = ((r = e.find((a) => a.some(n))) != null ? r : []).filter(n);
  return t.filter((a) => mw.loader.getState(a) === "error").forEach((a) => {
    mw.loader.state({ [a]: "registered" });
  }), kl(t);
}

// src/extension/return-focus.ts
var Vp = "localskills-opener", Kp = "data-localskills-opener";
function bl(e) {
  let n = e.getAttribute(Kp);
  n !== null && mw.storage.session.set(Vp, `${mw.config.get("wgPageName")} ${n}`), window.location.reload();
}

// src/extension/exchange-buttons.ts
var _n = [["ext.localSkills.meeting"], ["ext.gadget.LocalSkills-meeting"]];

// src/extension/namespace-names.ts
function to(e) {
  let n = mw.config.get("wgNamespaceIds");
  return Object.keys(n).filter((t) => n[t] === e).map((t) => t.replace(/_/g, " "));
}

// src/core/i18n/number-format.ts
var wl = {
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
function El(e, n = "") {
  var r, a;
  let t = (a = wl[(r = e.find((o) => Object.prototype.hasOwnProperty.call(wl, o))) != null ? r : ""]) != null ? a : "latn";
  return [...e, "en"].filter(Yp).map((o) => `${o}-u${n}-nu-${t}`);
}
function Yp(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}

// src/extension/time-format.ts
var Rl = { year: "numeric", month: "long", day: "numeric" }, Sl = M(E({}, Rl), { hour: "numeric", minute: "2-digit" }), Tl = M(E({}, Rl), { timeZone: "UTC" });
function ro(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(El([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-exchange.ts
var [vl, Jp] = [2, 10];
function Qp(e, n, t, r) {
  var p;
  let a = po(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = new mw.Api(), s = Fi({
    api: o,
    language: a.language,
    rights: () => mw.user.getRights(),
    onWait: () => {
    }
  }), i = Ai(s), l = uo(e), c = En(a.language), u = Ui(o, a.language), d = _n.some((m) => m.some((f) => mw.loader.getState(f) !== null)), [g] = [(p = mw.config.get("wgFormattedNamespaces")[vl]) != null ? p : "User"];
  return {
    wiki: Ni({ api: o, user: n, language: a.language }),
    loadLanguages: () => u.loadLanguages(),
    titles: l,
    messages: a,
    user: { name: n },
    templateNamespaces: to(Jp),
    readPersonCalls: Ii(i),
    ownTextOf: (m) => fl({ source: i, titles: l }, m, n),
    userNamespaces: [g, ...to(vl)],
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    now: () => /* @__PURE__ */ new Date(),
    minutesAhead: () => -(/* @__PURE__ */ new Date()).getTimezoneOffset(),
    pageUrl: (m, f) => mw.util.getUrl(m, f),
    talkPage: (m) => {
      var f, h, y;
      return (y = (h = (f = mw.Title.newFromText(m)) == null ? void 0 : f.getTalkPage()) == null ? void 0 : h.getPrefixedText()) != null ? y : null;
    },
    formatTime: ro(Sl),
    formatDate: ro(Tl),
    languageName: (m) => {
      var f;
      return (f = c(m)) != null ? f : m;
    },
    ask: d ? (m) => r(() => {
      $n(_n).then(() => {
        mw.hook("localSkills.ask").fire(M(E({}, m), { opener: t }));
      });
    }) : null,
    checkEnding: d ? (k, x, w) => C(null, [k, x, w], function* ({ kind: m, id: f }, h, y) {
      return yield $n(_n), new Promise((v, A) => {
        mw.hook("localSkills.checkEnding").fire({ kind: m, id: f, way: h, until: y, found: v, failed: A });
      });
    }) : null,
    showMine: d ? () => r(() => {
      $n(_n).then(() => {
        mw.hook("localSkills.myExchanges").fire({ opener: t });
      });
    }) : null
  };
}
function Ol() {
  let e = !1;
  mw.hook("localSkills.editRecord").add((n) => {
    let t = mw.user.getName();
    if (e || t === null || mw.user.isTemp())
      return;
    e = !0;
    let r = () => {
      e = !1, n.opener.focus();
    };
    hl(new mw.Api()).then((a) => {
      var c, u;
      let o = null, s = Qp(a, t, n.opener, (d) => {
        o = d;
      }), { skill: i, skills: l = i === void 0 ? [] : [{ skill: i, level: null }] } = n;
      ki(s, {
        direction: n.direction,
        id: n.id,
        view: (c = n.view) != null ? c : "change",
        page: (u = n.page) != null ? u : null,
        skills: l
      }, (d) => {
        var g, p;
        o !== null ? (e = !1, o(), (g = n.onClosed) == null || g.call(n)) : d.includes(s.pageTitle) ? bl(n.opener) : (r(), (p = n.onClosed) == null || p.call(n));
      });
    }, () => {
      mw.notify(mw.msg("localskills-start-failed"), { type: "error" }), r();
    });
  });
}

// src/extension/exchange.ts
Ol();
