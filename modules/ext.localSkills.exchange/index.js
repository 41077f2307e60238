// Built from src/extension/exchange.ts by `npm run build`. Change the source, not this file.
"use strict";
var Yi = Object.defineProperty, Ji = Object.defineProperties;
var Qi = Object.getOwnPropertyDescriptors;
var Dt = Object.getOwnPropertySymbols;
var Gr = Object.prototype.hasOwnProperty, qr = Object.prototype.propertyIsEnumerable;
var Je = (e, t) => (t = Symbol[e]) ? t : /* @__PURE__ */ Symbol.for("Symbol." + e), Fn = (e) => {
  throw TypeError(e);
};
var Br = (e, t, n) => t in e ? Yi(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, R = (e, t) => {
  for (var n in t || (t = {}))
    Gr.call(t, n) && Br(e, n, t[n]);
  if (Dt)
    for (var n of Dt(t))
      qr.call(t, n) && Br(e, n, t[n]);
  return e;
}, P = (e, t) => Ji(e, Qi(t));
var $t = (e, t) => {
  var n = {};
  for (var r in e)
    Gr.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && Dt)
    for (var r of Dt(e))
      t.indexOf(r) < 0 && qr.call(e, r) && (n[r] = e[r]);
  return n;
};
var Xi = (e, t, n) => t.has(e) || Fn("Cannot " + n);
var zr = (e, t, n) => t.has(e) ? Fn("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var _e = (e, t, n) => (Xi(e, t, "access private method"), n);
var F = (e, t, n) => new Promise((r, a) => {
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
}), ue = function(e, t) {
  this[0] = e, this[1] = t;
}, Re = (e, t, n) => {
  var r = (i, l, c, u) => {
    try {
      var d = n[i](l), g = (l = d.value) instanceof ue, p = d.done;
      Promise.resolve(g ? l[0] : l).then((m) => g ? r(i === "return" ? i : "next", l[1] ? { done: m.done, value: m.value } : m, c, u) : c({ value: m, done: p })).catch((m) => r("throw", m, c, u));
    } catch (m) {
      u(m);
    }
  }, a = (i, l, c, u) => s[i] = (d) => (l = new Promise((g, p, m) => (m = () => r(i, d, g, p), o ? o.then(m) : m())), u = () => o === c && (o = 0), o = c = l.then(u, u), l), o, s = {};
  return n = n.apply(e, t), s[Je("asyncIterator")] = () => s, a("next"), a("throw"), a("return"), s;
}, Se = (e) => {
  var t = e[Je("asyncIterator")], n = !1, r, a = {};
  return t == null ? (t = e[Je("iterator")](), r = (o) => a[o] = (s) => t[o](s)) : (t = t.call(e), r = (o) => a[o] = (s) => {
    if (n) {
      if (n = !1, o === "throw") throw s;
      return s;
    }
    return n = !0, {
      done: !1,
      value: new ue(new Promise((i) => {
        var l = t[o](s);
        l instanceof Object || Fn("Object expected"), i(l);
      }), 1)
    };
  }), a[Je("iterator")] = () => a, r("next"), "throw" in t ? r("throw") : a.throw = (o) => {
    throw o;
  }, "return" in t && r("return"), a;
}, se = (e, t, n) => (t = e[Je("asyncIterator")]) ? t.call(e) : (e = e[Je("iterator")](), t = {}, n = (r, a) => (a = e[r]) && (t[r] = (o) => new Promise((s, i, l) => (o = a.call(e, o), l = o.done, Promise.resolve(o.value).then((c) => s({ value: c, done: l }), i)))), n("next"), n("return"), t);

// src/core/pages.ts
var Ne = "LocalSkills";
var oe = /^[a-z0-9-]{1,48}$/;
function Vr(e = Ne) {
  let t = e.replace(/_/g, " ").trim(), n = (l) => `${t}/Survey/${l}`, [r, a] = ["", null], o = (l) => (l !== a && ([r, a] = [`${n(l)}/Answers/`, l]), r), s = `${t}/People/`, i = (l, c) => `${t}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (l) => `${n(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, c) => o(l) + Kr(c),
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
    personOf: (l) => jr(s, l),
    surveyIdOf: (l) => {
      let c = `${t}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return oe.test(d) ? d : null;
    },
    answererOf: (l, c) => jr(o(l), c)
  };
}
function Kr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function jr(e, t) {
  let n = Kr(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/language-names.ts
function xt(e) {
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
function Yr(e, t) {
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
var Zi = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", el = tl();
function tl() {
  let e = Zi.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var nl = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function _t(e, t) {
  return e.includes("&") ? e.replace(nl, (n, r, a, o) => {
    var s;
    return r !== void 0 ? (s = el.get(r)) != null ? s : n : t(a === void 0 ? parseInt(o, 16) : parseInt(a, 10), n);
  }) : e;
}

// src/core/wikitext/encode.ts
var rl = '"&:<=>[]{|}', ol = "!'_~", Jr = 32, al = $n(rl), sl = $n(ol), il = $n("#*+-;");
function $n(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function ll(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var cl = 65343, ul = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function dl(e, t, n) {
  let r = t === 0, a = t === e.length - 1;
  if (n >= 128)
    return ll(n) || n === cl;
  if (n < 32 || n === 127 || al[n] === 1 || r && il[n] === 1)
    return !0;
  if (sl[n] === 1)
    return r || a || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case Jr:
      return r || a || e.charCodeAt(t - 1) === Jr;
    case 73:
    case 80:
    case 82:
      return ul.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var gl = [
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
], Dn = "\u0345";
function Qr(e) {
  let t = e.codePointAt(0);
  return e === Dn || gl.some(([n, r]) => t >= n && t <= r) || (Dn + e).normalize("NFD") !== Dn + e.normalize("NFD");
}
var Xr = 768, pl = 32, ml = /[\u0300-\uffff]{1000}/;
function fl(e) {
  return !ml.test(e) && e.normalize("NFC") === e;
}
function yl() {
  let e = "";
  return (t, n, r) => {
    if (r || n < Xr)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!Qr(t))
        return e = t, !1;
      if (e.length < pl && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function We(e) {
  let t = fl(e) ? null : yl(), n = "", r = 0;
  for (let a = 0; a < e.length; ) {
    let o = e.codePointAt(a), s = a + (o > 65535 ? 2 : 1), i = dl(e, a, o);
    o >= Xr && a === 0 && !i && (i = Qr(e.slice(0, s))), t !== null && (i = t(e.slice(a, s), o, i)), i && (n += `${e.slice(r, a)}&#${o};`, r = s), a = s;
  }
  return n + e.slice(r);
}
function Ie(e) {
  return _t(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/shown-text.ts
var hl = /<!--[\s\S]*?(?:-->|$)/g, xl = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, kl = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), bl = "\u2026";
function he(e) {
  if (!/[{<]/.test(e))
    return Ie(e);
  let t = e.replace(hl, "").replace(xl, (n, r) => (r != null ? r : "").replace(/[{}]/g, (a) => `&#${a.charCodeAt(0)};`));
  return Ie(El(t));
}
function El(e) {
  var o, s, i, l;
  let t = [], n = [], r = /[{}]/g, a = 0;
  for (; a < e.length; ) {
    let c = e.slice(a, a + 2);
    if (c === "{{")
      n.push(t.length), t.push(c), a += 2;
    else if (c === "}}" && n.length > 0) {
      let [, ...u] = t.splice(n.pop()), d = ((o = u[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(a + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      t.push((s = kl.get(g)) != null ? s : bl), a += d ? 3 : 2;
    } else {
      r.lastIndex = a + 1;
      let u = (l = (i = r.exec(e)) == null ? void 0 : i.index) != null ? l : e.length;
      t.push(e.slice(a, u)), a = u;
    }
  }
  return t.join("");
}

// src/core/survey/dates.ts
function xe(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, a] = [Number(t[1]), Number(t[2]), Number(t[3])], s = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && a >= 1 && a <= s;
}

// src/core/exchange/exchange-record.ts
var re = { offer: "Offer a skill", seek: "Seek a skill" }, Te = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Zr = ["open", "paused", "matched", "closed"], Qe = 5, Wt = 100, eo = 100, Ht = 20;
function ke(e) {
  return `${e.user}/${e.id}`;
}
function kt(e, t) {
  if (!xe(t))
    throw new RangeError(`\u201C${t}\u201D is no date.`);
  let n = e.status === "paused" && e.until !== null && e.until <= t;
  return e.status !== "open" && !n ? e.status : e.expires !== null && e.expires < t ? "expired" : null;
}

// src/core/json/fault.ts
function be(e, t) {
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

// src/core/near-words.ts
function bt(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Ut(e, t, n) {
  let r = Array.from(bt(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let a = r.length < 8 ? 1 : 2, o = null;
  for (let s of t) {
    let i = wl(r, Array.from(bt(n(s))), a);
    i !== null && (o = { found: s, slips: i }, a = i - 1);
  }
  return o;
}
function wl(e, t, n) {
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

// src/core/skills/skill-words.ts
function _n({ label: e }) {
  return e.kind === "texts" ? to(e.texts) : [];
}
function Wn(e) {
  return to(e.aliases).reduce((t, n) => t.concat(n), []);
}
function to(e) {
  return Object.keys(e).map((t) => e[t]);
}
function Bt(e, t) {
  let n = [];
  for (let a of t.skills.filter(({ isRetired: o }) => !o))
    [a.id, ..._n(a), ...Wn(a)].sort(Rl).forEach((o) => n.push({ skill: a.id, words: o }));
  let r = Ut(e, n, ({ words: a }) => a);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function Rl(e, t) {
  return e < t ? -1 : e === t ? 0 : 1;
}

// src/core/json/value.ts
function Q(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function z(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Ce = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function no(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!Q(e))
    return null;
  let t = z(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let a = e[r];
    (r === "default" || Ce.test(r)) && typeof a == "string" && a.trim() !== "" && (n[r] = a);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/exchange/language-proficiency.ts
var Gt = 6, Sl = /^(.+)-([0-5n])$/i, ro = /^(.+)-(?:.|\d\d)$/;
function oo(e) {
  var n;
  let t = (n = ro.exec(e.toLowerCase())) == null ? void 0 : n[1];
  return t !== void 0 && ie(e) === null && Ce.test(t);
}
function ie(e) {
  var a;
  let t = Sl.exec(e), n = ((a = t == null ? void 0 : t[1]) != null ? a : e).toLowerCase();
  if (!Ce.test(n) || ro.test(n))
    return null;
  let r = t == null ? void 0 : t[2];
  return { code: n, proficiency: r === void 0 ? null : /n/i.test(r) ? Gt : Number(r) };
}
function qt(e) {
  let { code: t, proficiency: n } = e;
  return n === null ? t : `${t}-${n === Gt ? "N" : n}`;
}
var Tl = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function ao(e) {
  var t, n;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (n = (t = Tl.exec(e)) == null ? void 0 : t[1]) != null ? n : e;
}

// src/core/skills/provisional-skill.ts
var vl = "xn--", Ol = /^x(n|[0-9a-z]{6})--(.+)$/;
var [le, zt, so, Al, Pl, Un, io] = [36, 1, 26, 38, 700, 128, 72], lo = 1114111, Ml = [
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
  [917504, lo]
];
function co(e) {
  return Ml.every(([t, n]) => e < t || e > n);
}
function uo(e) {
  return e > 65280 && e < 65375;
}
function Et(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function jt(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function Ll(e) {
  let n = jt(Et(e.normalize("NFC")).map((r) => uo(r) ? r - 65248 : r)).toLowerCase().normalize("NFC").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "");
  return jt(Et(n).filter(co).map((r) => r > 127 || /[a-z0-9-]/.test(String.fromCharCode(r)) ? r : r + 65248));
}
function go(e, t, n) {
  let r = Math.floor(e / (n ? Pl : 2));
  r += Math.floor(r / t);
  let a = 0;
  for (; r > (le - zt) * so / 2; a += le)
    r = Math.floor(r / (le - zt));
  return a + Math.floor((le - zt + 1) * r / (r + Al));
}
function Bn(e, t) {
  return Math.min(so, Math.max(zt, e - t));
}
function Nl(e, t) {
  return Math.min(...e.filter((n) => n >= t));
}
function Hn(e) {
  let t = e.filter((l) => l < Un), n = (l) => String.fromCharCode(l < 26 ? l + 97 : l + 22), r = jt(t) + (t.length > 0 ? "-" : ""), [a, o, s, i] = [Un, 0, io, t.length];
  for (; i < e.length; ) {
    let l = Nl(e, a);
    o += (l - a) * (i + 1), a = l;
    for (let c of e)
      if (c < a)
        o++;
      else if (c === a) {
        let u = o, d = le;
        for (; u >= Bn(d, s); d += le) {
          let g = Bn(d, s);
          r += n(g + (u - g) % (le - g)), u = Math.floor((u - g) / (le - g));
        }
        r += n(u), s = go(o, i + 1, i === t.length), o = 0, i++;
      }
    o++, a++;
  }
  return r;
}
function Il(e) {
  let t = e.lastIndexOf("-"), n = Et(e.slice(0, Math.max(0, t))), [r, a, o] = [Un, 0, io], s = t + 1;
  for (; s < e.length; ) {
    let i = a;
    for (let l = le, c = 1; ; l += le) {
      let u = s < e.length ? e.charCodeAt(s++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : le;
      if (a += d * c, d >= le || a > 2147483647)
        return null;
      let g = Bn(l, o);
      if (d < g)
        break;
      c *= le - g;
    }
    if (o = go(a - i, n.length + 1, i === 0), r += Math.floor(a / (n.length + 1)), a %= n.length + 1, r > lo || !co(r))
      return null;
    n.splice(a++, 0, r);
  }
  return n;
}
function Cl(e) {
  let t = 7;
  for (let n = 0; n < e.length; n++)
    t = (t * 65599 + e.charCodeAt(n)) % 2147483647;
  return `00000${t.toString(le)}`.slice(-6);
}
function Vt(e) {
  let t = Ll(e);
  if (t.length <= 48 && /^[a-z0-9-]*$/.test(t))
    return t;
  let n = Et(t), r = vl + Hn(n);
  if (r.length <= 48)
    return r;
  let a = `x${Cl(t)}--`, o = n.length - 1;
  for (; a.length + Hn(n.slice(0, o)).length > 48; )
    o--;
  return a + Hn(n.slice(0, o));
}
function Ee(e) {
  var o;
  let [, t = "", n = ""] = (o = Ol.exec(e)) != null ? o : [], r = t === "" ? Et(e) : Il(n);
  if (r === null)
    return e;
  let a = jt(r.map((s) => uo(s) ? s - 65248 : s)).replace(/-+/g, " ").trim();
  return a === "" ? e : t.length > 1 ? `${a}\u2026` : a;
}

// src/core/exchange/private-phone.ts
var Fl = [
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
], Dl = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, $l = /[\d+]$/, _l = /(?:[\w\-/=#&]|\d[.,:])$/, Wl = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function po(e) {
  let t = e.replace(/\D+$/, ""), n = t.replace(/\D/g, "").length, r = e.indexOf("/");
  return n > 15 && r !== -1 ? po(e.slice(0, r)) : n < 8 || n > 15 ? 0 : t.length;
}
function mo(e) {
  var a;
  let t = Fl.reduce((o, s) => o.replace(
    s,
    (i, l) => l + "x".repeat(i.length - l.length)
  ), e), n = Wl.exec(t);
  if (n !== null)
    return { kind: "phone", from: n.index + n[1].length, to: n.index + n[0].length };
  let r = 0;
  for (; r < t.length; ) {
    let [o] = (a = Dl.exec(t.slice(r))) != null ? a : [""], s = t.slice(Math.max(0, r - 2), r), i = o !== "" && !(o.startsWith("+") ? $l : _l).test(s), l = i ? po(o) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += i ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var Hl = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), Ul = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, Bl = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, Gl = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, ql = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, zl = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, jl = [1632, 1776, 2406, 2534], Vl = [
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
function Kl(e) {
  var r, a;
  let t = e.charCodeAt(0), n = jl.find((o) => t >= o && t <= o + 9);
  return n !== void 0 ? String(t - n) : t >= 65281 && t <= 65374 ? String.fromCharCode(t - 65248) : (a = (r = Vl.find(([o, s]) => t >= o && t <= s)) == null ? void 0 : r[2]) != null ? a : e;
}
var Yl = 5e3;
function Jl(e) {
  return e.replace(/[\u0080-\uffff]/g, Kl).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (t) => t.toLowerCase());
}
function Kt(e, t, n) {
  var a;
  let r = t.exec(n);
  return r === null ? null : { kind: e, from: r.index + ((a = r[1]) != null ? a : "").length, to: r.index + r[0].length };
}
function fo(e, t = 0) {
  var c;
  let n = ql.exec(e.slice(t));
  if (n === null)
    return null;
  let r = t + n.index, a = r + n[0].length, [o, s, i] = (c = zl.exec(e.slice(a))) != null ? c : [""];
  return (s !== void 0 ? /[a-z_]/.test(s) && s.length > 1 : i !== void 0 && i.length >= 5 && /[\d_]/.test(i) && (/[a-z_]/.test(i) || /^\d{6,}$/.test(i))) ? { kind: "messenger", from: r, to: a + o.length } : fo(e, a);
}
function Ql(e) {
  var n, r, a, o, s;
  let t = Jl(e.slice(0, Yl));
  return (s = (o = (a = (r = (n = Kt("email", Hl, t)) != null ? n : Kt("email", Ul, t)) != null ? r : Kt("messenger", Gl, t)) != null ? a : fo(t)) != null ? o : Kt("messenger", Bl, t)) != null ? s : mo(t);
}
function Yt(e) {
  let t = Ql(e);
  return t === null ? null : { kind: t.kind, text: e.slice(t.from, t.to) };
}

// src/core/exchange/record-fault.ts
function ve(e, t, ...n) {
  return { parameter: e, key: `localskills-template-card-fault-${t}`, parameters: n };
}
function Jt(e, t, n) {
  let r = Yt(e === "skill" ? Ee(t) : t);
  return r === null ? null : ve(e, `contact-${r.kind}`, e, `Special:EmailUser/${n}`);
}
function Xe(e, t) {
  let n = Ut(e, t, (a) => a), r = t.join(", ");
  return n === null ? ve(e, "unknown-parameter", K(e), r) : ve(e, "near-parameter", K(e), n.found, r);
}
function yo(e, t) {
  return t.text(e.key, ...e.parameters);
}

// src/core/exchange/time-passed.ts
function Gn(e, t) {
  return Math.max(0, Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function ho(e, t) {
  let n = Math.floor(e / t), r = e - n * t;
  return n > 7 ? 0 : Math.floor(100 * (2 * t - r) / (2 * t * 2 ** n));
}
function xo(e, t) {
  return Math.min(100, Math.floor(100 * e / t));
}
function Fe(e, t) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + t * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var Xl = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Zl, ec] = [-720, 840];
function Qt(e) {
  var a, o;
  let t = e === "" ? null : Xl.exec(e);
  if (t === null)
    return null;
  let n = Number((a = t[2]) != null ? a : 0) * 60 + Number((o = t[3]) != null ? o : 0), r = t[1] === void 0 || t[1] === "+" || n === 0 ? n : -n;
  return r >= Zl && r <= ec ? r : null;
}
function pe(e) {
  let t = Math.abs(e), n = [Math.floor(t / 60), t % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + n.join(":");
}
function Xt(e, t) {
  let n = Math.abs(e - t) % 1440;
  return Math.min(n, 1440 - n);
}

// src/core/exchange/read-record-values.ts
var He = [
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
], qn = ["capacity", "for"], tc = 182, nc = 1e3;
function Ze(e, t, n, r = {}) {
  var N, B;
  let a = [], o = (C) => {
    var U;
    return ((U = n.get(C)) != null ? U : "").trim() || null;
  }, s = (C, U, ...q) => (a.push(ve(C, U, ...q)), null), i = (C, U, q, ...X) => {
    var ne;
    let ee = o(C);
    return ee === null ? null : (ne = U(ee)) != null ? ne : s(C, q, K(ee), ...X);
  }, l = (C, U, q) => {
    var ee;
    let X = ((ee = o(C)) != null ? ee : "").split(";").map((ne) => ne.trim()).filter((ne) => ne !== "");
    return Array.from(new Set(X)).map((ne) => {
      var Le;
      return (Le = U(ne)) != null ? Le : s(C, q(ne), K(ne));
    }).filter((ne) => ne !== null);
  }, c = (C) => {
    var q;
    let U = Jt(C, (q = o(C)) != null ? q : "", t);
    return a.push(...U === null ? [] : [U]), U !== null;
  }, u = (C) => (c(C), o(C)), d = (C, U) => c(C) ? null : i(C, (q) => Array.from(q).length <= U ? q : null, C, C, U), g = (C, U = "date", ...q) => {
    let X = o(C);
    return X === null || xe(X) ? X : s(C, U, C, K(X), ...q);
  }, p = c("skill") ? null : oc(o("skill"), s, r), m = i("level", (C) => ko(C, 1, Qe), "level", Qe), y = l("methods", (C) => Te.includes(C) ? C : null, () => "method"), h = (C) => {
    let U = g(C);
    return U !== null && r.date !== void 0 && U > r.date && s(C, "day-to-come", C, U), U;
  }, f = sc(l(
    "languages",
    ie,
    (C) => oo(C) ? "proficiency" : "language"
  ).map(qt)), k = f.slice(0, Ht);
  f.length > Ht && s("languages", "many-languages", "languages", Ht), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && s("languages", "no-language", "languages");
  let x = e === "offer", E = x ? i("capacity", (C) => ko(C, 0, nc), "capacity", "capacity") : null, v = {
    kind: e,
    user: t,
    id: i("id", (C) => oe.test(C) ? C : null, "id"),
    level: m,
    methods: Te.filter((C) => y.includes(C)),
    languages: k,
    capacity: E,
    region: d("region", eo),
    timezone: i("timezone", Qt, "timezone"),
    for: x ? u("for") : null,
    affiliate: d("affiliate", Wt),
    note: u("note")
  }, O = h("since"), w = h("confirmed"), M = o("expires") !== null && !xe(o("expires")), L = M ? rc(w != null ? w : O, r.date) : null, W = L === null ? g("expires", "end-paused") : (N = g("expires", "end", L)) != null ? N : L, H = o("status") === null ? "open" : (B = i("status", ac, "status")) != null ? B : "paused", S = M && L === null, A = S && H === "open" ? "paused" : H, T = g("until", A === "paused" ? "until" : "date"), D = P(R({}, v), {
    since: O,
    confirmed: w,
    expires: W,
    status: A,
    // Open again it would have no end.
    until: S ? null : T
  }), I = He.filter((C) => x || !qn.includes(C));
  return n.forEach((C, U) => {
    r.allowsOthers !== !0 && !I.includes(U) && C.trim() !== "" && a.push(Xe(U, I));
  }), { values: p === null || k.length === 0 ? null : P(R({}, D), { skill: p }), faults: a };
}
function rc(e, t) {
  return e === null || t !== void 0 && e > t ? null : Fe(e, tc);
}
function oc(e, t, n) {
  if (e === null)
    return t("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: a = `${Ne}/Skills.json` } = n, o = oe.test(e), s = r === null || r.get(e) !== null ? null : r.find(e);
  if (s !== null)
    return s.id;
  if (!o || r !== null && r.get(e) === null) {
    let i = e.startsWith("xn--") ? Ee(e) : e, l = r === null ? null : Bt(i, r);
    l === null ? t("skill", o ? "unknown-skill" : "no-such-skill", K(i), a) : t("skill", o ? "near-skill" : "near-skill-only", K(i), a, l.words, l.skill);
  }
  return o ? e : null;
}
function ac(e) {
  var t;
  return (t = Zr.find((n) => n === e.toLowerCase())) != null ? t : null;
}
function sc(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e)
    t.set((r = (n = ie(a)) == null ? void 0 : n.code) != null ? r : a, a);
  return Array.from(t.values());
}
function ko(e, t, n) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= t && r <= n ? r : null;
}

// src/core/exchange/record-draft.ts
var wt = 6;
function et(e, t) {
  let [n = 0, r = 1, a = 1] = e.split("-").map(Number), o = new Date(Date.UTC(n, r + t, 0));
  return new Date(Date.UTC(o.getUTCFullYear(), o.getUTCMonth(), Math.min(a, o.getUTCDate()))).toISOString().slice(0, 10);
}
function Zt(e, t, n) {
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
    expires: et(t, wt),
    status: "open",
    until: null
  };
}
function bo(e, t) {
  var u, d, g;
  let n = e.template === re.offer ? "offer" : "seek", r = /* @__PURE__ */ new Map();
  e.parameters.forEach((p, m) => r.set(m, he(p)));
  let a = (p) => {
    let m = new Map(Array.from(r).concat(p)), { values: y } = Ze(n, "", m, { taxonomy: t });
    return y === null ? null : tt(y);
  }, [o, s] = [["skill", "none"], ["languages", "en"]], i = a([s]), l = a([o]), c = a([o, s]);
  return (g = a([])) != null ? g : P(R({}, c), { skill: (u = i == null ? void 0 : i.skill) != null ? u : "", languages: (d = l == null ? void 0 : l.languages) != null ? d : [] });
}
function tt(e) {
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
function Oe(e, t) {
  return Object.keys(tt(e)).filter((n) => JSON.stringify(e[n]) !== JSON.stringify(t[n]));
}
function zn(e, t, n) {
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
function j(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}
function nt(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function Y(e, ...t) {
  let n = b("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function J(...e) {
  return b("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
}
function G(e, t, n) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: t !== "quiet",
    flags: t === "primary" ? ["primary", "progressive"] : t === "destructive" ? ["primary", "destructive"] : t === "quiet" ? ["progressive"] : []
  });
  return r.on("click", n), r;
}

// src/wiki/port.ts
var te = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function Ue(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/i18n/localized-text.ts
function rt(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), a = r.includes("default"), o = t.languageChain.find((c) => r.includes(c) || a && c === n), s = o !== void 0 && r.includes(o) ? o : a ? "default" : r.sort()[0], i = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? n : s;
  return { text: i, language: l, direction: l === null ? "auto" : lc(l) };
}
var ic = [
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
function lc(e) {
  return ic.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/taxonomy.ts
var cc = 100;
function uc(e, t = null) {
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
    ancestors: (l) => a(l, (c) => c.parent, cc),
    find: (l) => {
      var c, u;
      return i = i != null ? i : pc(e, o), (u = (c = o(l.trim())) != null ? c : i.get(bt(l))) != null ? u : null;
    }
  };
}
function jn(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = Q(e) ? z(e, "skills") : void 0;
  Q(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, s) => {
    let i = be("$.skills", s), l = Q(o) ? dc(o) : null;
    if (l === null) {
      let c = Q(o) ? z(o, "id") : o;
      t.push({ path: `${i}.id`, code: "bad-id", parameters: [K(c)] });
    } else n.has(l.id) ? t.push({ path: `${i}.id`, code: "code-taken", parameters: [l.id] }) : n.set(l.id, l);
  });
  let a = Q(e) ? z(e, "locale") : null;
  return {
    taxonomy: uc(
      Array.from(n.values()),
      typeof a == "string" && Ce.test(a) ? a : null
    ),
    faults: t
  };
}
function en(e, t, n) {
  var a;
  let r = (a = t == null ? void 0 : t.get(e)) != null ? a : null;
  return r === null ? { text: Ee(e), language: null, direction: "auto" } : rt(r.label, n, t == null ? void 0 : t.locale);
}
function dc(e) {
  var o;
  let t = z(e, "id");
  if (typeof t != "string" || !oe.test(t))
    return null;
  let n = (s) => {
    let i = z(e, s);
    return typeof i == "string" && i !== "" ? i : null;
  }, r = z(e, "capx"), a = n("replacedBy");
  return {
    id: t,
    label: (o = no(z(e, "label"))) != null ? o : { kind: "texts", texts: { default: t } },
    aliases: gc(z(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: n("wikidata"),
    isRetired: z(e, "status") === "retired" || a !== null,
    replacedBy: a
  };
}
function gc(e) {
  let t = {};
  if (Q(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || Ce.test(n)) && Array.isArray(r) && (t[n] = r.filter((a) => typeof a == "string"));
    }
  return t;
}
function pc(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (a) => {
    let o = /* @__PURE__ */ new Map();
    for (let s of e) {
      let i = t(s.id);
      for (let l of a(s)) {
        let c = bt(l), u = o.get(c);
        o.set(c, u === void 0 || u === i ? i : null);
      }
    }
    o.forEach((s, i) => {
      n.has(i) || n.set(i, s);
    });
  };
  return r(_n), r(Wn), n;
}

// src/core/exchange/reason-text.ts
function Eo(e, t) {
  return t.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((n) => fc(n, t)));
}
function wo(e, t) {
  return t.text(`localskills-match-widened-${e}`);
}
function mc(e, t) {
  return en(e, t.taxonomy, t.messages).text;
}
function fc(e, t) {
  let { messages: n } = t;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return mc(e.skill, t);
  if ("language" in e)
    return t.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && n.has(r) ? n.text(r) : e.region;
  }
  return e.methods.map((r) => n.text(`localskills-template-method-${r}`)).reduce((r, a) => n.text("localskills-fault-list", r, a));
}

// src/core/exchange/search/search-query.ts
var Vn = {
  text: "",
  skill: null,
  direction: null,
  language: null,
  method: null,
  region: null,
  level: null,
  sort: "fit"
}, Kn = {
  text: "ls-text",
  skill: "ls-skill",
  direction: "ls-direction",
  language: "ls-language",
  method: "ls-method",
  region: "ls-region",
  level: "ls-level",
  sort: "ls-sort"
}, Ro = Object.keys(Kn), em = Ro.map((e) => Kn[e]);
function So(e) {
  return Ro.filter((t) => e[t] !== Vn[t]).map((t) => [Kn[t], String(e[t])]);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function tn(e, t = !1) {
  let n = e.length, r = 0, a = "", o = 0, s = 16, i = 0, l = 0, c = 0, u = 0, d = 0;
  function g(x, E) {
    let v = 0, O = 0;
    for (; v < x || !E; ) {
      let w = e.charCodeAt(r);
      if (w >= 48 && w <= 57)
        O = O * 16 + w - 48;
      else if (w >= 65 && w <= 70)
        O = O * 16 + w - 65 + 10;
      else if (w >= 97 && w <= 102)
        O = O * 16 + w - 97 + 10;
      else
        break;
      r++, v++;
    }
    return v < x && (O = -1), O;
  }
  function p(x) {
    r = x, a = "", o = 0, s = 16, d = 0;
  }
  function m() {
    let x = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && ot(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && ot(e.charCodeAt(r)))
        for (r++; r < e.length && ot(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(x, r);
    let E = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && ot(e.charCodeAt(r))) {
        for (r++; r < e.length && ot(e.charCodeAt(r)); )
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
      let v = e.charCodeAt(r);
      if (v === 34) {
        x += e.substring(E, r), r++;
        break;
      }
      if (v === 92) {
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
            let w = g(4, !0);
            w >= 0 ? x += String.fromCharCode(w) : d = 4;
            break;
          default:
            d = 5;
        }
        E = r;
        continue;
      }
      if (v >= 0 && v <= 31)
        if (Rt(v)) {
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
    if (Yn(x)) {
      do
        r++, a += String.fromCharCode(x), x = e.charCodeAt(r);
      while (Yn(x));
      return s = 15;
    }
    if (Rt(x))
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
          for (r += 2; r < n && !Rt(e.charCodeAt(r)); )
            r++;
          return a = e.substring(E, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let v = n - 1, O = !1;
          for (; r < v; ) {
            let w = e.charCodeAt(r);
            if (w === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, O = !0;
              break;
            }
            r++, Rt(w) && (w === 13 && e.charCodeAt(r) === 10 && r++, i++, c = r);
          }
          return O || (r++, d = 1), a = e.substring(E, r), s = 13;
        }
        return a += String.fromCharCode(x), r++, s = 16;
      // numbers
      case 45:
        if (a += String.fromCharCode(x), r++, r === n || !ot(e.charCodeAt(r)))
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
    if (Yn(x) || Rt(x))
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
function Yn(e) {
  return e === 32 || e === 9;
}
function Rt(e) {
  return e === 10 || e === 13;
}
function ot(e) {
  return e >= 48 && e <= 57;
}
var To;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(To || (To = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var hc = new Array(20).fill(0).map((e, t) => " ".repeat(t)), at = 200, xc = {
  " ": {
    "\n": new Array(at).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(at).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(at).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(at).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(at).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(at).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Jn;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Jn || (Jn = {}));
function vo(e, t, n = Jn.DEFAULT) {
  let r = tn(e, !1), a = [], o = 0;
  function s(T) {
    return T ? () => o === 0 && T(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(T) {
    return T ? (D) => o === 0 && T(D, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(T) {
    return T ? (D) => o === 0 && T(D, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) : () => !0;
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
  let d = c(t.onObjectBegin), g = l(t.onObjectProperty), p = u(t.onObjectEnd), m = c(t.onArrayBegin), y = u(t.onArrayEnd), h = l(t.onLiteralValue), f = i(t.onSeparator), k = s(t.onComment), x = i(t.onError), E = n && n.disallowComments, v = n && n.allowTrailingComma;
  function O() {
    for (; ; ) {
      let T = r.scan();
      switch (r.getTokenError()) {
        case 4:
          w(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          w(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          w(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          E || w(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          w(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          w(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (T) {
        case 12:
        case 13:
          E ? w(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : k();
          break;
        case 16:
          w(
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
  function w(T, D = [], I = []) {
    if (x(T), D.length + I.length > 0) {
      let N = r.getToken();
      for (; N !== 17; ) {
        if (D.indexOf(N) !== -1) {
          O();
          break;
        } else if (I.indexOf(N) !== -1)
          break;
        N = O();
      }
    }
  }
  function M(T) {
    let D = r.getTokenValue();
    return T ? h(D) : (g(D), a.push(D)), O(), !0;
  }
  function L() {
    switch (r.getToken()) {
      case 11:
        let T = r.getTokenValue(), D = Number(T);
        isNaN(D) && (w(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), D = 0), h(D);
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
    return O(), !0;
  }
  function W() {
    return r.getToken() !== 10 ? (w(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (M(!1), r.getToken() === 6 ? (f(":"), O(), A() || w(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : w(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), a.pop(), !0);
  }
  function H() {
    d(), O();
    let T = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (T || w(4, [], []), f(","), O(), r.getToken() === 2 && v)
          break;
      } else T && w(6, [], []);
      W() || w(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), T = !0;
    }
    return p(), r.getToken() !== 2 ? w(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : O(), !0;
  }
  function S() {
    m(), O();
    let T = !0, D = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (D || w(4, [], []), f(","), O(), r.getToken() === 4 && v)
          break;
      } else D && w(6, [], []);
      T ? (a.push(0), T = !1) : a[a.length - 1]++, A() || w(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), D = !0;
    }
    return y(), T || a.pop(), r.getToken() !== 4 ? w(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : O(), !0;
  }
  function A() {
    switch (r.getToken()) {
      case 3:
        return S();
      case 1:
        return H();
      case 10:
        return M(!0);
      default:
        return L();
    }
  }
  return O(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (w(4, [], []), !1) : A() ? (r.getToken() !== 17 && w(9, [], []), !0) : (w(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Oo;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Oo || (Oo = {}));
var Ao;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Ao || (Ao = {}));
var Qn = vo;
var Po;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Po || (Po = {}));

// src/core/json/parse-json.ts
function Ae(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return Oc(t) ? { value: void 0, faults: [Xn] } : { value: t, faults: Pc(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? Ac(e) : Xn] };
  }
}
var No = { disallowComments: !0, allowTrailingComma: !1 }, Tc = 100, Xn = { path: "$", code: "json-too-deep", parameters: [] }, vc = {
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
function Oc(e) {
  let t = [e].filter(Mo);
  for (let n = 0; t.length > 0; n++) {
    if (n === Tc)
      return !0;
    let r = [];
    for (let a of t)
      for (let o of Object.keys(a).map((s) => a[s]))
        Mo(o) && r.push(o);
    t = r;
  }
  return !1;
}
function Mo(e) {
  return typeof e == "object" && e !== null;
}
function Ac(e) {
  var i;
  let t = null;
  try {
    Qn(e, {
      onError: (l, c, u) => {
        t = t != null ? t : { error: l, offset: c, length: u };
      }
    }, No);
  } catch (l) {
    return Xn;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), a = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((a === "}" || a === "]") && r.trim().endsWith(","))
    return Lo("json-trailing-comma", e, r.lastIndexOf(","), a);
  let o = (i = vc[n.error]) != null ? i : "json-invalid";
  return Lo(o === "json-comma" ? a === "}" ? "json-list-end" : a === "]" ? "json-object-end" : o : o, e, n.offset, a);
}
function Lo(e, t, n, r) {
  let a = t.slice(0, n).split(/\r\n?|\n/), o = a[a.length - 1].length + 1;
  return { path: "$", code: e, parameters: [a.length, o, K(r)] };
}
function Pc(e) {
  let t = [], n = [];
  return Qn(e, {
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
        let d = l().reduce(be, "$");
        t.push({
          path: be(d, r),
          code: "json-duplicate-key",
          parameters: [K(r), u, s + 1]
        });
      }
    }
  }, No), t;
}

// src/core/json/read-limits.ts
function Zn(e, t, n, r, a, o) {
  let s = Object.keys(n), i = Q(e) ? e : {};
  e !== void 0 && !Q(e) && o.push({ path: t, code: "expected-object", parameters: [] });
  let l = [...s, ...a];
  for (let u of Object.keys(i))
    l.includes(u) || o.push({ path: be(t, u), code: "unknown-property", parameters: [K(u), l] });
  let c = {};
  for (let u of s) {
    let d = z(i, u), [g, p] = n[u], m = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    m !== null && o.push(R({ path: be(t, u) }, m)), c[u] = d === void 0 || m !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var Be = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], er = {
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
}, Mc = 1e3, Lc = {
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
function Io(e, t = "$.matching") {
  let n = [], r = Zn(e, t, Lc, er, ["weights"], n), a = Q(e) ? z(e, "weights") : void 0, o = be(t, "weights"), s = Nc(Be, () => [0, Mc]), i = Zn(a, o, s, er.weights, [], n);
  return Be.every((l) => i[l] === 0) && (n.push({ path: o, code: "weights-zero", parameters: [] }), i = er.weights), { options: P(R({}, r), { weights: i }), faults: n };
}
function Nc(e, t) {
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
function tr(e, t) {
  var n, r;
  return (r = (n = t == null ? void 0 : t.current(e)) == null ? void 0 : n.id) != null ? r : e;
}

// src/core/exchange/exchange-request.ts
var nr = ["asked", "accepted", "declined", "expired", "done"], Ic = ["accepted", "done"];
function Co(e) {
  return new Set(e.filter(({ state: t }) => Ic.includes(t)).map(({ seek: t }) => t));
}

// src/core/exchange/method-sets.ts
function Do(e) {
  return e.reduce((t, n) => t | 1 << Te.indexOf(n), 0);
}
function $o(e, t) {
  return Te.filter((n, r) => (e & t & 1 << r) !== 0);
}
function _o(e, t) {
  return e === 0 || t === 0 || (e & t) !== 0;
}
function Wo(e, t) {
  return Math.floor(100 * Fo(e & t) / Fo(e | t));
}
function Fo(e) {
  let t = 0;
  for (let n = e; n !== 0; n >>= 1)
    t += n & 1;
  return t;
}

// src/core/exchange/participants.ts
var Cc = 3;
function Bo(e, t) {
  var k, x, E, v, O, w, M;
  let { records: n, requests: r = [], blocked: a = /* @__PURE__ */ new Set(), date: o, taxonomy: s = null } = e, i = n.slice().sort((L, W) => ae(ke(L), ke(W))), l = Uo(i.map(({ user: L }) => L)), c = /* @__PURE__ */ new Set();
  i.forEach((L) => Ho(L).forEach(([W]) => c.add(W)));
  let u = Array.from(c).sort(ae), d = Uo(u), g = r.filter(({ state: L }) => L === "accepted"), p = Fc(g, ({ offer: L }) => L), m = Co(r), y = [], h = /* @__PURE__ */ new Map(), f = { offer: [], seek: [] };
  for (let L of i) {
    let W = ke(L), H = a.has(L.user) ? "blocked" : (k = kt(L, o)) != null ? k : L.kind === "seek" && m.has(W) ? "matched" : null, S = tr(L.skill, s);
    if (H !== null) {
      y.push({ kind: L.kind, record: W, reason: H }), L.kind === "offer" && h.set(S, ((x = h.get(S)) != null ? x : 0) + 1);
      continue;
    }
    let A = Ho(L).map(([B, C]) => [d.get(B), C]).sort(([B], [C]) => B - C), T = L.kind === "seek" ? 1 : (E = L.capacity) != null ? E : t.usualCapacity, I = L.confirmed !== null && L.confirmed <= o ? Gn(L.confirmed, o) : null, N = Gn((O = (v = L.since) != null ? v : L.confirmed) != null ? O : o, o);
    f[L.kind].push({
      index: f[L.kind].length,
      record: L,
      key: W,
      account: l.get(L.user),
      skill: S,
      level: (w = L.level) != null ? w : 0,
      methods: Do(L.methods),
      languages: A.map(([B]) => B),
      proficiencies: A.map(([, B]) => B),
      region: L.region === null ? null : L.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: I,
      freshness: I === null ? 0 : ho(I, t.freshnessHalfLife),
      waitedDays: N,
      waiting: xo(N, t.fullWaiting),
      capacity: T,
      room: L.kind === "seek" ? 1 : Math.max(0, T - ((M = p.get(W)) != null ? M : 0))
    });
  }
  return {
    seeks: f.seek,
    offers: f.offer,
    languages: u,
    absentOffers: h,
    absences: y.sort(
      (L, W) => ae(L.kind, W.kind) || ae(L.record, W.record)
    ),
    between: Dc(r, i, l, s)
  };
}
function Ho(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e.languages) {
    let o = ie(a);
    if (o !== null) {
      let s = ao(o.code);
      t.set(s, Math.max((n = t.get(s)) != null ? n : 0, (r = o.proficiency) != null ? r : Cc));
    }
  }
  return Array.from(t);
}
function Uo(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((n) => {
    t.has(n) || t.set(n, t.size);
  }), t;
}
function Fc(e, t) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var a;
    return n.set(t(r), ((a = n.get(t(r))) != null ? a : 0) + 1);
  }), n;
}
var rr = ["declined", "done", "accepted", "asked"];
function Dc(e, t, n, r) {
  var l;
  let a = new Map(t.map((c) => [`${c.kind} ${ke(c)}`, c.skill])), o = (c) => n.get(c.slice(0, c.lastIndexOf("/"))), s = /* @__PURE__ */ new Map(), i = (c, u) => c * n.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [m, y] = [o(c), o(u)], h = [a.get(`offer ${u}`), g, a.get(`seek ${c}`)].filter((x) => x !== void 0);
    if (m === void 0 || y === void 0 || !rr.includes(d))
      continue;
    let f = i(m, y), k = (l = s.get(f)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? h.concat(p) : h.slice(0, 1)).forEach((x) => {
      let E = tr(x, r), v = k.get(E);
      (v === void 0 || rr.indexOf(d) < rr.indexOf(v)) && k.set(E, d);
    }), s.set(f, k);
  }
  return (c, u, d) => {
    var g, p;
    return s.size === 0 ? null : (p = (g = s.get(i(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function zo(e, t) {
  let n = qo(e.offers), r = /* @__PURE__ */ new Map();
  return qo(e.seeks).forEach((a, o) => {
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
        for (let u of (l = n.get(a)) != null ? l : Go)
          i = Math.max(i, (c = s.get(u)) != null ? c : 0);
      return i;
    },
    best: (a, o) => {
      var s;
      return ((s = n.get(a)) != null ? s : Go).map((i) => {
        var l, c;
        return { skill: i, quality: (c = (l = r.get(o)) == null ? void 0 : l.get(i)) != null ? c : 0 };
      }).reduce((i, l) => {
        var c;
        return l.quality > ((c = i == null ? void 0 : i.quality) != null ? c : 0) ? l : i;
      }, null);
    }
  };
}
var Go = [];
function qo(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { account: r, skill: a } of e) {
    let o = t.get(r);
    o === void 0 ? t.set(r, /* @__PURE__ */ new Set([a])) : o.add(a);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r, a) => n.set(a, Array.from(r).sort())), n;
}

// src/core/exchange/score-pair.ts
var or = 50, $c = [0, 20, 40, 70, 85, 95, 100], _c = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, jo = 540;
function Xo(e, t) {
  let n = ar(e, t);
  return n === -1 ? null : { language: Math.floor(n / 8), proficiency: n % 8 };
}
function ar(e, t) {
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
function St(e, t, n, r) {
  if (e.account === t.account)
    return "same-person";
  let a = n.between(e.account, t.account, t.skill);
  if (a !== null && a !== "expired")
    return a === "accepted" ? "asked" : a;
  let o = ar(e, t);
  return o === -1 || o % 8 < r.leastProficiency ? "language" : !r.ignoresMethods && !_o(e.methods, t.methods) ? "method" : t.room > 0 ? null : "room";
}
function Zo(e, t) {
  let { weights: n } = e, r = Be.reduce((o, s) => o + n[s], 0), a = (o) => Math.floor((20 * o + r) / (2 * r));
  return {
    score: (o, s, i) => a(
      n.skill * i + n.level * Vo(o, s) + n.language * Ko(o, s) + n.method * Yo(o, s) + n.place * Jo(o, s) + n.reciprocity * t(o.account, s.account) + n.freshness * s.freshness + n.room * Qo(s) + n.waiting * o.waiting
    ),
    qualities: (o, s, i) => ({
      skill: i,
      level: Vo(o, s),
      language: Ko(o, s),
      method: Yo(o, s),
      place: Jo(o, s),
      reciprocity: t(o.account, s.account),
      freshness: s.freshness,
      room: Qo(s),
      waiting: o.waiting
    }),
    points: (o) => {
      let s = {}, i = 0, l = 0;
      for (let c of Be)
        i += n[c] * o[c], s[c] = a(i) - l, l += s[c];
      return s;
    }
  };
}
function Vo(e, t) {
  var n;
  return e.level === 0 || t.level === 0 ? or : (n = _c[t.level - e.level]) != null ? n : 0;
}
function Ko(e, t) {
  let n = ar(e, t);
  return n === -1 ? 0 : $c[n % 8];
}
function Yo(e, t) {
  return e.methods === 0 || t.methods === 0 ? or : Wo(e.methods, t.methods);
}
function Jo(e, t) {
  let n = e.record.timezone, r = t.record.timezone;
  return n !== null && r !== null ? Math.max(0, Math.floor(100 * (jo - Xt(n, r)) / jo)) : e.region === null || t.region === null ? or : e.region === t.region ? 100 : 0;
}
function Qo({ room: e, capacity: t }) {
  return t === 0 ? 0 : Math.floor(100 * e / t);
}

// src/core/exchange/skill-relations.ts
var ea = { same: 100, narrower: 90, broader: 60, near: 30 }, Wc = { narrower: 10, broader: 15 }, Hc = 10;
function ta(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    relatedTo: (n) => {
      let r = t.get(n);
      return r === void 0 && (r = e === null ? [na(n)] : Uc(n, e), t.set(n, r)), r;
    }
  };
}
function na(e) {
  return { skill: e, relation: "same", quality: ea.same };
}
function Uc(e, t) {
  let n = /* @__PURE__ */ new Map([[e, na(e)]]), r = (i, l, c) => {
    let u = !n.has(i);
    if (u) {
      let d = l === "near" ? 0 : Wc[l] * (c - 1);
      n.set(i, { skill: i, relation: l, quality: Math.max(Hc, ea[l] - d) });
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
function ra(e, t) {
  var s;
  let n = Bo(e, t), r = ta((s = e.taxonomy) != null ? s : null), a = zo(n, r), o = /* @__PURE__ */ new Map();
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
    scorer: Zo(t, a.quality)
  };
}
function nn(e) {
  return { ignoresMethods: !1, leastProficiency: e.leastProficiency };
}
function Ge({ relation: e }) {
  return e !== "near";
}
function oa(e) {
  let { participants: t, scorer: n } = e, { seeks: r } = t, a = nn(e.options), o = r.reduce((u, { skill: d }) => e.relations.relatedTo(d).filter(Ge).reduce(
    (g, p) => {
      var m, y;
      return g + ((y = (m = e.offersOf.get(p.skill)) == null ? void 0 : m.length) != null ? y : 0);
    },
    u
  ), 0), s = new Int32Array(r.length + 1), i = new Int32Array(o), l = new Int16Array(o), c = 0;
  return r.forEach((u) => {
    Tt(e, u, Ge, (d, g) => {
      St(u, d, t, a) === null && (i[c] = d.index, l[c++] = n.score(u, d, g.quality));
    }), s[u.index + 1] = c;
  }), { starts: s, others: i.subarray(0, c), scores: l.subarray(0, c) };
}
function aa(e, t) {
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
function Tt(e, t, n, r) {
  for (let a of e.relations.relatedTo(t.skill)) {
    let o = n(a) ? e.offersOf.get(a.skill) : void 0;
    if (o !== void 0)
      for (let s of o)
        r(s, a);
  }
}
function sa(e, t, n) {
  var r;
  return (r = e.relations.relatedTo(t.skill).find(({ skill: a }) => a === n.skill)) != null ? r : null;
}
function ia(e, t) {
  let n = /* @__PURE__ */ new Map(), r = nn(e.options);
  return Tt(e, t, Ge, (a) => {
    var s;
    let o = St(t, a, e.participants, r);
    o !== null && n.set(o, ((s = n.get(o)) != null ? s : 0) + 1);
  }), n;
}

// src/core/wikitext/text-memo.ts
function la(e) {
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
var ca = [
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
], Bc = 255, Gc = /[\u200e\u200f\u202a-\u202e]+/g, qc = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, zc = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, jc = /(?:^|\/)\.\.?(?:\/|$)/, Vc = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Kc = /[\u01c4-\u01cc\u01f1-\u01f3]/, Yc = /[\u10d0-\u10ff]/;
function Jc(e) {
  if (Kc.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (Yc.test(e))
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
function ua(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return Jc(t) + e.slice(t.length);
}
function Qc(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function sr(e) {
  return e.replace(Gc, "").replace(qc, " ").replace(/^ | $/g, "");
}
function Xc(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Zc(e) {
  let t = _t(
    e,
    (n) => Xc(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function da(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, a = /* @__PURE__ */ new Map();
  for (let o of n)
    for (let s of o)
      a.set(sr(s).toLowerCase(), o[0]);
  return (o) => {
    let s = sr(Zc(o));
    if (s.includes("\uFFFD") || Vc.test(s))
      return null;
    let i = t;
    s.charAt(0) === ":" && (i = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let u = a.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (i = u, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || zc.test(s) || jc.test(s) || Qc(s) > Bc ? null : (i === "" ? "" : `${i}:`) + (r ? ua(s) : s);
  };
}
var eu = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, tu = la((e) => ua(sr(e.normalize("NFC"))));
function me(e) {
  return eu.test(e) ? e : tu(e);
}

// src/core/exchange/record-ids.ts
var nu = 48;
function rn(e) {
  let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map(), r = ({ kind: o }, s) => `${o} ${s}`, a = e.map((o) => {
    let s = o.id !== null && !t.has(r(o, o.id));
    return s && t.add(r(o, o.id)), s;
  });
  return e.map((o, s) => {
    var c;
    if (a[s] === !0)
      return { record: P(R({}, o), { id: o.id }), faults: [] };
    let i = o.skill, l = (c = n.get(r(o, i))) != null ? c : 2;
    for (; t.has(r(o, i)); l++) {
      let u = `-${l}`;
      i = o.skill.slice(0, nu - u.length) + u;
    }
    return n.set(r(o, o.skill), l), t.add(r(o, i)), { record: P(R({}, o), { id: i }), faults: o.id === null ? [] : [ve("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-records-file.ts
function ga(e, t = {}) {
  let n = [], r = [], a = /* @__PURE__ */ new Set(), o = [], s = /* @__PURE__ */ new Map(), i = 0, l = (c, u) => {
    n.push({ line: i, fault: c, isLeftOut: u });
  };
  for (let c of e) {
    if (i++, c.trim() === "")
      continue;
    let u = ou(c.trim()), d = u === null ? null : z(u, "kind");
    if (u === null)
      l(qe(null, "not-json"), !0);
    else if (d === "request") {
      let g = su(u);
      "key" in g ? l(g, !0) : r.push(g);
    } else if (d !== "offer" && d !== "seek" && d !== "blocked")
      l(qe("kind", "kind", K(d), "offer, seek, request, blocked"), !0);
    else {
      let g = au(u);
      if (g === null)
        l(qe("user", "user"), !0);
      else if (d === "blocked")
        a.add(g);
      else {
        let p = iu(u), m = Ze(d, g, p.values, P(R({}, t), { allowsOthers: !0 })), { values: y } = m, h = y === null || y.id === null ? null : `${d} ${g}/${y.id}`, f = h === null ? void 0 : s.get(h);
        [...p.faults, ...m.faults].forEach((k) => l(k, y === null)), f !== void 0 ? l(qe("id", "twice", ke(y), f), !0) : y !== null && (o.push({ line: i, values: y }), h !== null && s.set(h, i));
      }
    }
  }
  return { records: ru(o.map(({ values: c }) => c)), requests: r, blocked: a, faults: n };
}
function ru(e) {
  let t = /* @__PURE__ */ new Map();
  for (let r of e) {
    let a = t.get(r.user);
    a === void 0 ? t.set(r.user, [r]) : a.push(r);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r) => rn(r).forEach(({ record: a }, o) => {
    n.set(r[o], a);
  })), e.map((r) => n.get(r));
}
function qe(e, t, ...n) {
  return { parameter: e, key: `localskills-records-fault-${t}`, parameters: n };
}
function ou(e) {
  try {
    let t = JSON.parse(e);
    return Q(t) ? t : null;
  } catch (t) {
    return null;
  }
}
function au(e) {
  let t = z(e, "user"), n = typeof t == "string" ? me(t) : "";
  return n === "" || n.includes("/") ? null : n;
}
function su(e) {
  let [t, n] = ["seek", "offer"].map((l) => {
    let c = z(e, l);
    return typeof c == "string" ? /^([^/]+)\/([a-z0-9-]{1,48})$/.exec(c.trim()) : null;
  }).map((l) => l === null ? null : ke({ user: me(l[1]), id: l[2] })), r = z(e, "state");
  if (typeof t != "string" || typeof n != "string")
    return qe(typeof t == "string" ? "offer" : "seek", "request");
  let a = z(e, "skill"), o = typeof a == "string" && oe.test(a) ? { skill: a } : {}, s = z(e, "skills"), i = Array.isArray(s) ? { skills: s.filter((l) => typeof l == "string" && oe.test(l)) } : {};
  return nr.includes(r) ? R(R({ seek: t, offer: n, state: r }, o), i) : qe("state", "state", K(r), nr.join(", "));
}
function iu(e) {
  var a;
  let t = /* @__PURE__ */ new Map(), n = [], r = (o) => typeof o == "string" || typeof o == "number";
  for (let o of He) {
    let s = (a = z(e, o)) != null ? a : null, i = Array.isArray(s) ? s : [s];
    s !== null && (i.every(r) ? t.set(o, i.join(";")) : n.push(qe(o, "value", o, K(s))));
  }
  return { values: t, faults: n };
}

// src/core/exchange/crowding.ts
function ir(e, t, n) {
  let { listsPerPlace: r, crowding: a, mostPlaces: o } = n, s = e.length, i = Array.from(t).reduce((k, x) => Math.max(k, x), -1) + 1, l = new Int32Array(i), c = Array.from({ length: i }, () => []);
  for (let k = 0; k < s; k++) {
    let x = t[k], E = l[x] + e[k];
    l[x] = Math.min(o, E), c[x].push(k);
  }
  let u = new Int32Array(s), d = new Uint8Array(s), g = new Int32Array(s), p = new Int32Array(i), m = /* @__PURE__ */ new Set(), y = /* @__PURE__ */ new Set(), h = (k, x) => Math.floor(k / x), f = (k) => {
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
      let E = t[k], v = k * 67108864 + x;
      if (m.has(v))
        return;
      m.add(v), g[k]++, f(k);
      let O = E * 67108864 + x;
      y.has(O) || (y.add(O), p[E]++, p[E] % l[E] === 0 && c[E].forEach(f));
    }
  };
}

// src/core/exchange/reasons.ts
function pa(e, t, n, r) {
  let a = e.scorer.qualities(t, n, r.quality), o = e.scorer.points(a), s = lu(e, t, n, r, a), i = [];
  for (let l of Be) {
    let c = s[l];
    c !== null && i.push({ part: l, code: c.code, parameters: c.parameters, points: o[l] });
  }
  return i;
}
function Z(e, ...t) {
  return { code: e, parameters: t };
}
function lu(e, t, n, r, a) {
  let o = e.reciprocity.best(t.account, n.account);
  return {
    skill: r.relation === "same" ? Z("skill-same", { skill: n.skill }) : Z(`skill-${r.relation}`, { skill: n.skill }, { skill: t.skill }),
    level: t.level === 0 || n.level === 0 ? Z("level-unknown") : Z(n.level < t.level ? "level-low" : "level-fits", n.level, t.level),
    language: cu(e, t, n),
    method: uu(t, n),
    place: du(t, n),
    reciprocity: o === null ? null : Z("reciprocal", { skill: o.skill }),
    freshness: n.confirmedDays === null ? Z("confirmed-unknown") : n.confirmedDays === 0 ? Z("confirmed-today") : Z("confirmed-days", n.confirmedDays),
    room: Z("room", n.room, n.capacity),
    waiting: a.waiting === 0 ? null : Z("waiting", t.waitedDays)
  };
}
function cu(e, t, n) {
  let r = Xo(t, n);
  if (r === null)
    return null;
  let a = r.proficiency >= e.options.leastProficiency;
  return Z(a ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function uu(e, t) {
  if (e.methods === 0 || t.methods === 0)
    return Z("methods-any");
  let n = $o(e.methods, t.methods);
  return n.length === 0 ? Z("methods-different") : Z("methods", { methods: n });
}
function du(e, t) {
  let [n, r] = [e.record.timezone, t.record.timezone];
  if (n !== null && r !== null) {
    let a = Xt(n, r);
    return a === 0 ? Z("timezone-same") : Z("timezone-apart", a / 60);
  }
  return e.region === null || t.region === null ? Z("place-unknown") : e.region === t.region ? Z("region-same", { region: t.record.region }) : Z("region-different");
}
function ma(e, t) {
  let n = [];
  ia(e, t).forEach((a, o) => n.push(Z(`limit-${o}`, a))), n.sort((a, o) => a.code < o.code ? -1 : 1);
  let r = e.relations.relatedTo(t.skill).filter(Ge).reduce((a, { skill: o }) => {
    var s;
    return a + ((s = e.participants.absentOffers.get(o)) != null ? s : 0);
  }, 0);
  return r > 0 && n.push(Z("limit-absent", r)), n.length > 0 ? n : [Z("no-offer", { skill: t.skill })];
}

// src/core/exchange/spread.ts
function lr(e, t) {
  let { starts: n, others: r, scores: a } = e, { people: o, owners: s, crowding: i, order: l, length: c } = t, { penalties: u, full: d } = i, g = Array.from({ length: n.length - 1 }, () => []), p = gu(e, o), m = g.map((h, f) => f).filter((h) => p[h] > 0).sort((h, f) => p[h] - p[f] || l(h, f)), y = (h, f) => g[h].some((k) => o[r[k]] === o[f]);
  for (let h = 0; h < c && m.length > 0; h++)
    m = m.filter((f) => {
      let k = n[f + 1], x = -1, E = -1 / 0;
      for (let v = n[f]; v < k; v++) {
        let O = r[v], w = a[v] - u[O];
        (w > E || w === E && O < r[x]) && (h === 0 || d[O] === 0) && !y(f, O) && (x = v, E = w);
      }
      return x !== -1 && (g[f].push(x), i.add(r[x], s[f])), x !== -1;
    });
  return g.forEach((h) => h.sort((f, k) => a[k] - a[f] || r[f] - r[k])), g;
}
function gu({ starts: e, others: t }, n) {
  let r = new Int32Array(e.length - 1), a = new Int32Array(Array.from(n).reduce((o, s) => Math.max(o, s), 0) + 1);
  for (let o = 0; o < r.length; o++)
    for (let s = e[o]; s < e[o + 1]; s++) {
      let i = n[t[s]];
      a[i] !== o + 1 && (a[i] = o + 1, r[o]++);
    }
  return r;
}

// src/core/exchange/shortlists.ts
function ya(e, t = oa(e)) {
  let { participants: { seeks: n, offers: r }, options: a } = e, o = (m, y) => ha(e, n[m], r[y], null), s = r.map(({ account: m }) => m), i = n.map(({ account: m }) => m), l = ir(r.map(({ room: m }) => Math.max(1, m)), s, a), c = lr(t, {
    people: s,
    owners: i,
    crowding: l,
    length: a.shortlistLength,
    order: (m, y) => fa(n, m, y)
  }), u = c.map((m, y) => m.map((h) => o(y, t.others[h]))), d = /* @__PURE__ */ new Map();
  n.map(({ index: m }) => m).sort((m, y) => fa(n, m, y)).forEach((m) => {
    let y = u[m], h = new Set(c[m].map((k) => r[t.others[k]].account)), f = mu(e, n[m], h, l);
    y.length > 0 ? y.push(...f) : d.set(m, f);
  });
  let g = aa(t, r.length), p = lr(g, {
    people: i,
    owners: s,
    crowding: ir(n.map(() => 1), i, a),
    length: a.shortlistLength,
    order: (m, y) => m - y
  }).map((m, y) => m.map((h) => o(g.others[h], y)));
  return {
    seeks: u.map((m, y) => ({ seek: n[y].key, suggestions: m })).filter(({ suggestions: m }) => m.length > 0),
    offers: p.map((m, y) => ({ offer: r[y].key, suggestions: m })).filter(({ suggestions: m }) => m.length > 0),
    unmatched: n.filter(({ index: m }) => d.has(m)).map((m) => {
      var y;
      return { seek: m.key, reasons: ma(e, m), nearest: (y = d.get(m.index)) != null ? y : [] };
    })
  };
}
function fa(e, t, n) {
  return e[n].waitedDays - e[t].waitedDays || t - n;
}
function ha(e, t, n, r) {
  let a = sa(e, t, n);
  return {
    seek: t.key,
    offer: n.key,
    score: e.scorer.score(t, n, a.quality),
    reasons: pa(e, t, n, a),
    widened: r
  };
}
function pu(e) {
  let t = nn(e), n = P(R({}, t), { ignoresMethods: !0 });
  return [
    { widening: "near-skill", isForFew: !0, leniency: t },
    { widening: "any-method", isForFew: !1, leniency: n },
    { widening: "basic-language", isForFew: !1, leniency: P(R({}, n), { leastProficiency: 1 }) }
  ];
}
function mu(e, t, n, r) {
  let { options: a } = e, o = [], s = () => a.shortlistLeast - n.size;
  for (let { widening: i, isForFew: l, leniency: c } of pu(a)) {
    let u = n.size === 0;
    if (u || l && s() > 0) {
      let d = [];
      Tt(e, t, (p) => !l || !Ge(p), (p, m) => {
        if ((u || r.full[p.index] === 0) && St(t, p, e.participants, c) === null) {
          let y = r.penalties[p.index];
          d.push({ offer: p, value: e.scorer.score(t, p, m.quality) - y });
        }
      }), d.sort((p, m) => m.value - p.value || p.offer.index - m.offer.index);
      let g = n.size + Math.max(1, s());
      for (let { offer: p } of d)
        n.size < g && !n.has(p.account) && (n.add(p.account), r.add(p.index, t.account), o.push(ha(e, t, p, i)));
    }
  }
  return o.sort((i, l) => l.score - i.score || (i.offer < l.offer ? -1 : 1));
}

// src/core/exchange/suggest-for-one.ts
function xa(e) {
  let t = Q(e) ? z(e, "pages") : void 0;
  return Array.isArray(t) ? t.filter((n) => typeof n == "string") : [];
}
function ka(e, t) {
  let n = e.reduce((i, l) => {
    let c = Q(l) ? z(l, "lines") : void 0;
    return Array.isArray(c) ? i.concat(c.filter((u) => typeof u == "string")) : i;
  }, []), [r] = e, { records: a, requests: o, blocked: s } = ga(n, { taxonomy: t });
  return {
    records: a,
    requests: o,
    blocked: s,
    pageOf: fu(n),
    options: Io(Q(r) ? z(r, "matching") : void 0).options
  };
}
function fu(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let { value: r } = n.includes('"page"') ? Ae(n) : { value: null }, a = (c) => {
      let u = Q(r) ? z(r, c) : void 0;
      return typeof u == "string" ? u : null;
    }, [o, s, i, l] = [a("kind"), a("user"), a("id"), a("page")];
    o !== null && s !== null && i !== null && l !== null && t.set(`${o} ${s}/${i}`, l);
  }
  return t;
}
function ba(e, t, n, r) {
  var m, y, h, f, k, x;
  let { requests: a, blocked: o, options: s } = t, i = t.records.filter(({ kind: E, user: v }) => E !== e.kind && v !== e.user), l = ra({ records: [e, ...i], requests: a, blocked: o, date: n, taxonomy: r }, s), { seeks: c, offers: u, unmatched: d } = ya(l), g = i.some(({ skill: E, status: v, user: O }) => E === e.skill && v === "open" && !o.has(O));
  if (e.kind === "offer")
    return { suggestions: (y = (m = u[0]) == null ? void 0 : m.suggestions) != null ? y : [], isNearest: !1, hasOthers: g };
  let p = (f = (h = c[0]) == null ? void 0 : h.suggestions) != null ? f : [];
  return p.length > 0 ? { suggestions: p, isNearest: !1, hasOthers: g } : { suggestions: (x = (k = d[0]) == null ? void 0 : k.nearest) != null ? x : [], isNearest: !0, hasOthers: g };
}

// src/core/exchange/steps/exchange-step.ts
var an = ["decline", "withdraw"], vt = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Ea = ["learned", "partly", "not-met"];
function on(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function cr(e) {
  let t = e.lastIndexOf("/"), n = me(e.slice(0, Math.max(0, t))), r = e.slice(t + 1).trim();
  return n === "" || n.includes("/") || !oe.test(r) ? null : `${n}/${r}`;
}
function Pe(e) {
  return [on(e.seek), on(e.offer)];
}

// src/ui/survey-text.ts
function yu(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function ur(e, t) {
  return yu(b("span", {}, e.text), e, t);
}

// src/ui/exchange/skill-words.ts
function ce(e, t, n) {
  return t != null && t.get(e) ? ur(en(e, t, n), n) : b("bdi", {}, Ee(e));
}
function st(e, t, n) {
  var r;
  return (r = ce(e, t, n).textContent) != null ? r : e;
}
function dr(e, t, n) {
  var r;
  return ((r = t == null ? void 0 : t.ancestors(e)) != null ? r : []).map(({ label: a }) => rt(a, n, t == null ? void 0 : t.locale).text).reverse();
}
function gr(e, t) {
  return e.join(t.direction === "rtl" ? " \u2039 " : " \u203A ");
}

// src/ui/exchange/fitting-people.ts
var hu = 3, xu = /-unknown$/;
function ku(e, t, n) {
  return F(this, null, function* () {
    let { wiki: r, titles: a, now: o } = n, s = (u) => F(null, null, function* () {
      let d = yield r.readPages(u);
      return u.map((g) => {
        var p, m;
        return Ae((m = (p = d.get(g)) == null ? void 0 : p.latest.text) != null ? m : "").value;
      });
    }), [i] = yield s([a.matchesData()]);
    if (i == null)
      return null;
    let l = xa(i).filter((u) => u.startsWith(`${a.matches()}/`)), c = ka([i, ...l.length === 0 ? [] : yield s(l)], t.taxonomy);
    return P(R({}, ba(e, c, o().toISOString().slice(0, 10), t.taxonomy)), { pageOf: c.pageOf });
  });
}
function wa(e, t, n, r) {
  let { messages: a, titles: o, pageUrl: s } = n, i = (g, ...p) => a.text(`localskills-exchange-fitting-${g}`, ...p), l = e.kind === "offer" ? "seek" : "offer", c = { messages: a, taxonomy: t.taxonomy, languageName: n.languageName }, u = (g, p) => {
    let m = g[l], y = on(m), h = g.reasons.filter(({ code: f }) => !xu.test(f)).map((f) => Eo(f, c));
    return b(
      "li",
      {},
      b("a", {
        class: "ext-localSkills-exchange-fitting-person",
        href: `${s(p != null ? p : o.people(y))}#${l}-${m.slice(y.length + 1)}`
      }, b("bdi", {}, y)),
      g.widened === null ? null : b("div", {}, wo(g.widened, a)),
      b("div", { class: "ext-localSkills-making-help" }, h.join(" \xB7 ")),
      n.ask === null ? null : G(
        // Messages used here: localskills-start-ask-learn, localskills-start-ask-teach
        a.text(l === "offer" ? "localskills-start-ask-learn" : "localskills-start-ask-teach", y),
        "normal",
        () => r(g)
      ).$element[0]
    );
  }, d = b("div", { role: "status", class: "ext-localSkills-exchange-fitting" }, b("p", {}, i("loading")));
  return ku(e, t, n).then((g) => {
    var p;
    if (g === null || g.suggestions.length === 0) {
      let m = (p = ce(e.skill, t.taxonomy, a).textContent) != null ? p : "", y = {};
      So(P(R({}, Vn), { skill: e.skill, direction: l })).forEach(([h, f]) => {
        y[h] = f;
      }), j(
        d,
        b("p", {}, i(`${(g == null ? void 0 : g.hasOthers) === !0 ? "none" : "nobody"}-${e.kind}`, m)),
        (g == null ? void 0 : g.hasOthers) !== !0 ? null : b("p", {}, b("a", {
          href: s(o.exchange(), y),
          target: "_blank"
        }, i("see-all")))
      );
    } else
      j(
        d,
        b("h3", {}, g.isNearest ? i("nearest") : i(`${l}s`)),
        b("ul", {}, ...g.suggestions.slice(0, hu).map((m) => u(m, g.pageOf.get(`${l} ${m[l]}`))))
      );
  }, () => j(d)), d;
}

// src/ui/exchange/done-screen.ts
function Ra(e) {
  let { context: t, own: n, done: r, page: a, made: o, next: s, onNext: i, onList: l, onClose: c } = e, { messages: u, pageUrl: d, showMine: g } = t, p = r === "offer" || r === "seek", m = (y, h = y) => b("a", { href: d(y) }, h);
  return {
    // Messages used here: localskills-exchange-done-offer, localskills-exchange-done-seek and so on
    element: b(
      "div",
      {},
      b("h2", { tabindex: "-1" }, u.text(`localskills-exchange-done-${r}`)),
      e.notice,
      r === "delete" ? b("p", {}, m(a)) : Y(
        "success",
        b("p", {}, u.text("localskills-exchange-done-page"), " ", m(a)),
        p ? b("p", {}, u.text(`localskills-exchange-next-${r}`)) : null
      ),
      e.told,
      o === null ? null : wa(o, n, t, (y) => {
        var f;
        let h = o.kind === "offer" ? "seek" : "offer";
        (f = t.ask) == null || f.call(t, { mine: ke(o), kind: h, key: y[h], skill: o.skill }), c();
      }),
      n.board !== null && p ? b("p", {}, m(n.board, u.text("localskills-exchange-board"))) : null
    ),
    buttons: [
      s === null ? G(u.text("localskills-exchange-close-dialog"), "primary", c) : G(u.text("localskills-exchange-go-on", st(s, n.taxonomy, u)), "primary", i),
      ...g === null || !p ? [] : [G(u.text("localskills-exchange-mine"), "normal", () => {
        g(), c();
      })],
      G(u.text("localskills-exchange-list-button"), "quiet", l)
    ]
  };
}

// src/ui/survey-form/confirm-control.ts
function sn(e) {
  let { messages: t, label: n, explanation: r, yes: a, act: o } = e, s = (u) => {
    c.hidden = !u, i.toggle(!u), (u ? l : i).focus();
  }, i = G(n, "quiet", () => s(!0)), l = G(t.text("localskills-form-withdraw-no"), "normal", () => s(!1)), c = b(
    "div",
    { role: "group", "aria-label": n },
    Y("warning", ...r, J(G(a, "destructive", o), l))
  );
  return c.hidden = !0, b("div", { class: "ext-localSkills-form-confirm" }, i.$element[0], c);
}

// src/ui/survey-form/draft.ts
var bu = 400;
function Sa(e) {
  let t = null, n = !1, r = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), a = () => {
    r();
  }, o = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", a), document.addEventListener("visibilitychange", a), window.addEventListener("beforeunload", o), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(r, bu);
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
var Eu = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], wu = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function Ta(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !wu.includes(n.nodeName.toUpperCase())) {
      let r = n, a = t, o = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(o) ? a = b("a", { href: o, target: "_blank", rel: "noopener" }) : Eu.includes(r.nodeName) && (a = document.createElement(r.nodeName), r.dir && (a.dir = r.dir), r.lang && (a.lang = r.lang)), Ta(r, a), a !== t && t.appendChild(a);
    }
  });
}
function pr(e) {
  let t = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return Ta(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function va(e, t, n, r = !1) {
  let [a, o] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], s = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  s.$input.attr({ "aria-label": n.text(a), dir: "auto" });
  let i = G(n.text("localskills-save-copy"), "normal", () => {
    s.select(), document.execCommand("copy") && i.setLabel(n.text("localskills-save-copied"));
  });
  return b(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    b("summary", {}, n.text(a)),
    b("p", {}, n.text(o)),
    s.$element[0],
    J(i),
    b("p", {}, b("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Ru = ["offline", "session-lost", "read-only", "rate-limited", "other"], Su = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Oa = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Tu(e, t) {
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
    J(G(n.text(a === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function Aa(e) {
  var k, x;
  let { context: t, fault: n, title: r, pageText: a, isKept: o, isOther: s = !1, tryAgain: i } = e, { messages: l, pageUrl: c } = t, { reason: u, explanation: d, details: g } = n, p = (x = (k = g.captcha) == null ? void 0 : k.id) != null ? x : null, m = u === "captcha" && p === null, y = s && Oa.includes(u), h = m ? l.text(s ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${y ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), f = [
    b("p", {}, b("strong", {}, l.text("localskills-save-failed")), " ", h),
    b("p", {}, l.text(o ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? f.push(b("p", {}, l.text("localskills-save-wiki-says")), pr(g.html)) : d !== "" && f.push(
    b("p", {}, l.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && f.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), p !== null && f.push(Tu(e, p)), u === "filter-warning" && f.push(J(G(
    l.text(s ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => i({ warningsAccepted: !0 })
  ))), Ru.includes(u) && f.push(J(G(l.text("localskills-save-try-again"), "normal", () => i()))), (m || Su.includes(u)) && f.push(va(a, c(r, { action: "edit" }), l, s)), Y(u === "filter-warning" ? "warning" : "error", ...f);
}
function Pa(e, t, n = !1) {
  let { messages: r } = e, { html: a } = t.details, o = n && Oa.includes(t.reason);
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
    a === void 0 ? null : pr(a)
  );
}

// src/ui/exchange/exchange-draft.ts
function vu(e) {
  return typeof e == "object" && e !== null && (e.kind === "offer" || e.kind === "seek") && typeof e.skill == "string" && Array.isArray(e.methods) && Array.isArray(e.languages) && typeof e.status == "string";
}
function Ma(e, t) {
  let { storage: n, wikiId: r, user: a } = e, o = `localskills-exchange/${r}/${a.name}/${t === null ? "new" : `${t.name.kind}-${t.name.id}`}`;
  return {
    read() {
      let s = n.get(o);
      try {
        let i = typeof s == "string" ? JSON.parse(s) : null;
        return i !== null && typeof i.keptAt == "string" && vu(i.draft) ? i : null;
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
function La(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange/record-words.ts
function mr(e, t) {
  var n;
  return (n = kt(P(R({}, e), { user: "", id: "" }), t)) != null ? n : "open";
}
function ln(e, t) {
  let { messages: n, formatDate: r, now: a } = t, o = mr(e, a().toISOString().slice(0, 10)), s = n.text(`localskills-template-card-status-${o}`), i = o === "paused" && e.until !== null ? n.text("localskills-template-card-until", r(e.until)) : o === "expired" ? n.text("localskills-template-card-expired", r(e.expires)) : o === "open" && e.expires !== null ? n.text("localskills-template-card-expires", r(e.expires)) : "";
  return i === "" ? s : `${s} \xB7 ${i}`;
}
function fr(e, t) {
  return e === 0 ? t.text("localskills-template-capacity-none") : t.text("localskills-template-capacity", e);
}
var Na = {
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
function Ia(e, t, n, r) {
  var i, l, c;
  let { messages: a, formatDate: o } = n, s = (u) => u.length === 0 ? "" : La(u, a.language);
  switch (e) {
    case "kind":
      return a.text(`localskills-exchange-direction-${t.kind}`);
    case "skill":
      return (i = ce(t.skill, r, a).textContent) != null ? i : "";
    case "level":
      return t.level === null ? "" : a.text(`localskills-template-level-${t.level}`);
    case "methods":
      return s(t.methods.map((u) => a.text(`localskills-template-method-${u}`)));
    case "languages":
      return s(t.languages.map((u) => {
        var d, g;
        return (g = (d = ie(u)) == null ? void 0 : d.code) != null ? g : u;
      }));
    case "capacity":
      return t.capacity === null ? "" : fr(t.capacity, a);
    case "region": {
      let u = `localskills-template-region-${t.region}`;
      return t.region !== null && a.has(u) ? a.text(u) : (l = t.region) != null ? l : "";
    }
    case "timezone":
      return t.timezone === null ? "" : `UTC${pe(t.timezone)}`;
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
function Ca(e, t, n, r) {
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
function Fa(e, t, n, r) {
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
var Da = 57344;
function Ot(e, t) {
  let { messages: n, pageUrl: r } = e, a = t.madeByOther === null ? [] : [Ca(n, r, t.madeByOther, t.isSilenced ? null : t.page)];
  return t.strangers.forEach((o, s) => a.push(Y("warning", b(
    "p",
    {},
    n.text("localskills-exchange-stranger", s, o != null ? o : n.text("localskills-exchange-stranger-hidden")),
    " ",
    b("a", { href: r(s, { diff: "cur" }), target: "_blank" }, n.text("localskills-exchange-stranger-see"))
  )))), a;
}
function Ou(e, t) {
  let { parameters: n } = e, r = n.map((a, o) => typeof a == "string" ? String.fromCharCode(Da + o) : a);
  return yo(P(R({}, e), { parameters: r }), t).split(/([\ue000-\ue00f])/).map((a) => {
    let o = a.charCodeAt(0) - Da;
    return a.length === 1 && o >= 0 && o < n.length ? b("bdi", {}, String(n[o])) : a;
  });
}
function yr(e, t) {
  let { messages: n } = e;
  return t.faults.length === 0 ? null : Y(
    "warning",
    b("p", {}, n.text("localskills-exchange-faults")),
    b("ul", {}, ...t.faults.map((r) => b("li", { dir: n.direction }, ...Ou(r, n))))
  );
}
function $a(e) {
  let { context: t, exchange: n, direction: r, onNew: a, onChange: o, onManage: s } = e, { messages: i, pageUrl: l } = t, c = (d) => {
    let { draft: g } = d, p = OO.ui.generateElementId(), m = g.skill === "" ? i.text("localskills-exchange-unnamed") : ce(g.skill, n.taxonomy, i), y = (h, f) => {
      let k = G(i.text(h), "quiet", f);
      return k.$element.find("input, button").attr("aria-describedby", p), k;
    };
    return b(
      "li",
      { class: `ext-localSkills-exchange-record ext-localSkills-exchange-record-${g.kind}` },
      // Messages used here: localskills-template-card-offer, localskills-template-card-seek
      b("div", { class: "ext-localSkills-making-help" }, i.text(`localskills-template-card-${g.kind}`)),
      b("div", { id: p, class: "ext-localSkills-exchange-record-skill" }, b("strong", {}, m)),
      b("div", { class: "ext-localSkills-making-help" }, d.record === null ? i.text("localskills-exchange-unreadable") : ln(g, t)),
      yr(t, d),
      J(
        y(d.record === null ? "localskills-exchange-mend" : "localskills-exchange-change", () => o(d)),
        y("localskills-exchange-manage", () => s(d))
      )
    );
  }, u = r === "offer" ? "seek" : "offer";
  return b(
    "div",
    {},
    b("h2", { tabindex: "-1" }, i.text("localskills-exchange-list")),
    ...Ot(t, n),
    J(
      // Messages used here: localskills-exchange-new-offer, localskills-exchange-new-seek
      G(i.text(`localskills-exchange-new-${r}`), "primary", () => a(r)),
      G(i.text(`localskills-exchange-new-${u}`), "normal", () => a(u))
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
var _a = 0;
function Wa(e, t, n, r) {
  var o;
  let a = new OO.ui.FieldLayout(e, R({
    label: n.isOwnText === !0 ? $(b("bdi", {}, t.label)) : t.label,
    align: (o = n.align) != null ? o : "top"
  }, t.help === void 0 ? {} : { help: t.help, helpInline: !0 }));
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
function fe(e) {
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: a, min: o, max: s, placeholder: i } = e, l = R(R({
    value: r
  }, a === void 0 ? {} : { maxLength: a }), i === void 0 ? {} : { placeholder: i }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(P(R({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(P(R({}, l), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(R(R({ type: t }, o === void 0 ? {} : { min: o }), s === void 0 ? {} : { max: s })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), Wa(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function cn(e) {
  let { label: t, help: n, value: r } = e, a = `ext-localSkills-making-list-${++_a}`, o = b("select", {
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
function hr(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), Wa(t, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}
function Ha(e) {
  let t = `ext-localSkills-making-choice-${++_a}`, n = /* @__PURE__ */ new Map(), r = b("div", { class: "ext-localSkills-making-fault", id: `${t}-fault` }), a = b(
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
function At(e, ...t) {
  return b("details", { class: "ext-localSkills-making-folded" }, b("summary", {}, e), ...t);
}

// src/ui/questions/picker-options.ts
var Pu = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
function un(e) {
  return " " + e.normalize("NFD").toLowerCase().replace(Pu, "").replace(/ı/g, "i").replace(/[\s_()-]+/g, " ").trim();
}
function xr(e) {
  return `
${e.map(un).join(`
`)}
`;
}
function Ua(e) {
  return e.map(({ code: t, name: n, hint: r, words: a }) => ({
    code: t,
    words: () => b("bdi", {}, n),
    hint: r,
    group: "",
    found: xr([n, r, t].concat(a)),
    choice: null
  }));
}
function Ba(e, t) {
  let n = un(t), r = n.trim().split(" "), a = (s) => e.filter(({ found: i }) => r.every((l) => i.includes(s + l)));
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
function Ga(e, t) {
  let n = un(t), r = n === " " ? [] : e.filter(({ found: a, group: o }) => a.includes(`
${n}
`) && un(o) !== n);
  return r.length === 1 ? r[0] : void 0;
}

// src/ui/questions/combobox.ts
var Mu = 100;
function qa(e) {
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
  }, n ? { "aria-multiselectable": "true" } : {})), c = b("div", { class: "ext-localSkills-form-picker-status", role: "status" }), u = b("div", { class: "ext-localSkills-form-picker-field" }, o, i, l), d = b("div", { class: "ext-localSkills-form-picker" }, u, c), g = !0, p = null, m = "", y = !1;
  l.hidden = !0;
  let h = () => Array.from(l.querySelectorAll("[ role=option ]")), f = (S) => {
    if (p && p.classList.remove("ext-localSkills-form-picker-active"), p = S, !S) {
      o.removeAttribute("aria-activedescendant");
      return;
    }
    S.classList.add("ext-localSkills-form-picker-active"), o.setAttribute("aria-activedescendant", S.id);
    let { offsetTop: A, offsetHeight: T } = S;
    l.scrollTop = Math.max(A + T - l.clientHeight, Math.min(l.scrollTop, A));
  }, k = ({ code: S, words: A, hint: T }, D) => b("div", {
    role: "option",
    id: `${a}-${D}`,
    "data-code": S,
    class: "ext-localSkills-form-picker-option",
    "aria-selected": String(e.chosen().includes(S))
  }, A(), T === "" ? null : b("bdi", { class: "ext-localSkills-form-picker-hint" }, T)), x = () => {
    if (l.hidden)
      return;
    let S = p && p.getAttribute("data-code"), A = Ba(e.options(), o.value), T = o.value === "" ? e.suggested() : [], D = T.map((U) => A.find((q) => q.code === U)).filter((U) => U !== void 0), I = A.filter(({ code: U }) => !T.includes(U)).slice(0, e.isLong ? Mu : A.length), N = /* @__PURE__ */ new Map();
    D.length > 0 && N.set(r.text("localskills-form-picker-suggested"), D), I.forEach((U) => {
      N.set(U.group, (N.get(U.group) || []).concat(U));
    });
    let B = 0, C = [];
    N.forEach((U, q) => {
      let X = U.map((ee) => k(ee, B++));
      C.push(...q === "" ? X : [b(
        "div",
        { role: "group", "aria-label": q },
        b("div", { class: "ext-localSkills-form-picker-group", "aria-hidden": "true" }, q),
        ...X
      )]);
    }), j(l, ...C), l.classList.toggle("ext-localSkills-form-picker-none", B === 0), f(h().find((U) => U.getAttribute("data-code") === S) || null), j(c, B === 0 ? r.text("localskills-form-picker-none") : B < A.length ? r.text("localskills-form-picker-more", A.length, B) : o.value !== "" ? r.text("localskills-form-picker-found", B) : null);
  }, E = (S) => {
    l.hidden = !0, o.value = S, f(null), o.setAttribute("aria-expanded", "false"), document.removeEventListener("mousedown", w);
  }, v = (S = "") => {
    E(S), j(c);
  }, O = () => {
    y = !1;
    let S = o.value, A = g && S !== m ? Ga(e.options(), S) : void 0;
    v(A || S === m ? "" : S), A && !e.chosen().includes(A.code) && e.pick(A.code);
  }, w = ({ target: S }) => {
    d.contains(S) || (E(o.value), y = !0, document.addEventListener("mouseup", O, { capture: !0, once: !0 }));
  }, M = () => (l.hidden && g && (l.hidden = !1, o.setAttribute("aria-expanded", "true"), document.addEventListener("mousedown", w), j(l), j(c, r.text("localskills-form-picker-loading"))), e.prepare().then(x)), L = (S) => {
    e.pick(S.getAttribute("data-code")), n ? (m = o.value, o.select()) : v();
  }, W = () => {
    g || (o.value = e.take(o.value));
  };
  o.addEventListener("input", () => {
    m = "", M();
  }), o.addEventListener("click", M), o.addEventListener("focus", () => {
    g || e.prepare();
  }), o.addEventListener("change", W), i.addEventListener("click", () => l.hidden ? M() : v(o.value)), o.addEventListener("keydown", (S) => {
    let { key: A } = S;
    A === "Enter" ? (S.preventDefault(), p ? L(p) : W()) : A === "Escape" && !l.hidden ? (S.preventDefault(), v()) : (A === "ArrowDown" || A === "ArrowUp") && g && (S.preventDefault(), (l.hidden ? M() : Promise.resolve()).then(() => {
      let T = h(), D = p ? T.indexOf(p) : -1, I = A === "ArrowDown" ? D + 1 : D < 0 ? T.length - 1 : D - 1;
      f(T[(I + T.length) % T.length] || null);
    }));
  }), l.addEventListener("mousedown", (S) => S.preventDefault()), l.addEventListener("click", ({ target: S }) => {
    let A = S.closest("[ role=option ]");
    A && (f(A), L(A));
  }), d.addEventListener("focusout", ({ relatedTarget: S }) => {
    S && !y && !d.contains(S) && O();
  });
  let H = (S) => {
    g = S, i.hidden = !S, S ? o.hasAttribute("role") || Object.keys(s).forEach((A) => o.setAttribute(A, s[A])) : (v(o.value), Object.keys(s).forEach((A) => o.removeAttribute(A)));
  };
  return H(!0), { element: d, input: o, draw: x, setList: H };
}

// src/ui/exchange/picking-field.ts
function dn(e) {
  let i = e, { label: t, help: n } = i, r = $t(i, ["label", "help"]), a = OO.ui.generateElementId(), o = qa(P(R({}, r), { id: a, describedBy: `${a}-help ${a}-fault`, isMultiple: !1 })), s = b("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
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
var Lu = [null, Gt, 5, 4, 3, 2, 1];
function za(e) {
  let { context: t, likely: n, onChange: r } = e, { messages: a, loadLanguages: o } = t, s = [], i = [], l = [], c = null, u = b("ul", { class: "ext-localSkills-exchange-languages", "aria-label": a.text("localskills-exchange-languages") }), d = () => (c = c != null ? c : o().then((k) => {
    i = k, l = Ua(k), f();
  }, () => {
    c = null, m.combobox.setList(!1), m.setFault(a.text("localskills-form-picker-failed", "ar, fr, pt-br"));
  }), c), g = (k) => {
    s = k, m.setFault(null), f(), r(k.map(qt));
  }, p = (k) => g(s.filter(({ code: x }) => x !== k.code).concat(k)), m = dn({
    label: a.text("localskills-exchange-languages"),
    help: a.text("localskills-exchange-languages-help"),
    isLong: !0,
    messages: a,
    prepare: d,
    options: () => l,
    suggested: () => n.map((k) => {
      var x, E;
      return (E = (x = ie(k)) == null ? void 0 : x.code) != null ? E : "";
    }).concat(a.language),
    chosen: () => s.map(({ code: k }) => k),
    pick: (k) => p({ code: k, proficiency: null }),
    take(k) {
      let x = k.split(/[\s,;]+/).filter((v) => v !== ""), E = x.map(ie).filter((v) => v !== null);
      return E.forEach(p), E.length === x.length ? "" : k;
    }
  }), y = (k) => {
    var x, E;
    return (E = (x = i.find((v) => v.code === k)) == null ? void 0 : x.name) != null ? E : k;
  }, h = (k) => {
    let { code: x, proficiency: E } = k, v = y(x), O = b("select", {
      class: "ext-localSkills-making-select",
      "aria-label": a.text("localskills-exchange-proficiency", v),
      "data-code": x
    }, ...Lu.concat(E === 0 ? 0 : []).map((M) => b(
      "option",
      { value: String(M) },
      // Messages used here: localskills-exchange-proficiency-0 to -6
      a.text(M === null ? "localskills-exchange-proficiency-none" : `localskills-exchange-proficiency-${M}`)
    )));
    O.value = String(E), O.addEventListener("change", () => {
      var L;
      let M = O.value === "null" ? null : Number(O.value);
      g(s.map((W) => W.code === x ? { code: x, proficiency: M } : W)), (L = u.querySelector(`[ data-code="${x}" ]`)) == null || L.focus();
    });
    let w = b("button", {
      type: "button",
      class: "ext-localSkills-exchange-remove",
      "aria-label": a.text("localskills-exchange-language-remove", v)
    }, "\xD7");
    return w.addEventListener("click", () => {
      g(s.filter((M) => M.code !== x)), m.combobox.input.focus();
    }), b(
      "li",
      { class: "ext-localSkills-exchange-language" },
      b("bdi", {}, v),
      O,
      w
    );
  }, f = () => {
    m.combobox.draw(), j(u, ...s.map(h)), u.hidden = s.length === 0;
  };
  return {
    element: b("div", {}, m.element, u),
    show(k) {
      s = k.map(ie).filter((x) => x !== null), f(), d();
    },
    setFault: m.setFault,
    focus: () => m.combobox.input.focus()
  };
}

// src/core/skills/skill-tree.ts
function ja(e, t, n = () => !0) {
  let r = [], a = /* @__PURE__ */ new Set(), o = t.map((s) => ({ id: s, depth: 0 })).reverse();
  for (let s = o.pop(); s !== void 0; s = o.pop()) {
    let { id: i, depth: l } = s;
    !a.has(i) && n(i) && (a.add(i), r.push(s), e.children(i).slice().reverse().forEach((c) => o.push({ id: c.id, depth: l + 1 })));
  }
  return r;
}

// src/ui/exchange/skill-suggestion.ts
var Nu = 80;
function Va(e) {
  let { context: t, typed: n, known: r, onGoOn: a } = e, { messages: o, titles: s, wiki: i, talkPage: l } = t, c = l(s.skills()), u = b("div", { "aria-live": "polite" }), d = fe({
    label: o.text("localskills-exchange-suggest-name"),
    help: o.text("localskills-exchange-suggest-help"),
    value: "",
    maxLength: Nu,
    onChange: () => j(u)
  }), g = fe({ label: o.text("localskills-exchange-suggest-why"), kind: "lines", value: "", onChange: () => {
  } }), p = "", m = () => {
    let x = d.value().trim().replace(/\s+/g, " "), E = Vt(x) === "";
    return d.setFault(E ? o.text("localskills-exchange-suggest-empty") : null), E && d.focus(), E || r(x) ? null : x;
  }, y = (x, E) => F(null, null, function* () {
    var M, L;
    let v = (yield i.readPages([E])).get(E), O = ((M = v == null ? void 0 : v.latest.text) != null ? M : "").replace(/\s+$/, ""), w = o.text("localskills-exchange-suggest-heading", x);
    yield i.save({
      title: E,
      text: `${O}${O === "" ? "" : `

`}== ${We(w)} ==
${We(g.value().trim())} ~~~~
`,
      summary: o.text("localskills-exchange-suggest-summary", x),
      baseRevision: (L = v == null ? void 0 : v.latest.id) != null ? L : 0
    });
  }), h = G(o.text("localskills-exchange-suggest-post"), "primary", () => {
    let x = m();
    x === null || c === null || (j(u, b("p", { role: "status" }, o.text("localskills-exchange-saving"))), h.setDisabled(!0), y(x, c).then(() => {
      j(u), k.open = !1, a(x, c);
    }, (E) => {
      j(u, Y(
        "error",
        b("p", {}, o.text("localskills-exchange-suggest-failed")),
        Ue(E) && E.explanation !== "" ? b("p", { dir: "auto" }, E.explanation) : null
      )), nt(u);
    }).then(() => h.setDisabled(!1)));
  }), f = G(o.text("localskills-exchange-suggest-go-on"), "normal", () => {
    let x = m();
    x !== null && (k.open = !1, a(x, null));
  }), k = b(
    "details",
    { class: "ext-localSkills-exchange-suggest" },
    b("summary", {}, o.text("localskills-exchange-suggest")),
    d.element,
    g.element,
    J(...c === null ? [f] : [h, f]),
    u
  );
  return k.addEventListener("toggle", () => {
    k.open && (d.value() === "" || d.value() === p) && (p = n() || p, d.show(p), d.focus());
  }), k;
}

// src/ui/exchange/skill-field.ts
function Iu(e, { messages: t }) {
  let n = [], r = t.languageChain.concat("default");
  return ja(e, e.children(null).map(({ id: a }) => a)).forEach(({ id: a }) => {
    var c, u;
    let o = e.get(a), s = dr(o.id, e, t), i = (c = ce(o.id, e, t).textContent) != null ? c : "", l = r.reduce((d, g) => d.concat(
      o.label.kind === "texts" && o.label.texts[g] || [],
      o.aliases[g] || []
    ), [i, o.id]);
    n.push({
      code: o.id,
      words: () => ce(o.id, e, t),
      hint: gr(s.slice(1), t),
      group: (u = s[0]) != null ? u : i,
      found: xr(l.concat(s)),
      choice: null
    });
  }), n;
}
function Ka(e) {
  let { context: t, taxonomy: n, onChange: r, onMissing: a } = e, { messages: o } = t, s = n === null ? [] : Iu(n, t), i = "", l = (f) => {
    h(f), r(f);
  }, c = dn({
    label: o.text("localskills-exchange-skill"),
    help: o.text(n === null ? "localskills-exchange-skill-no-list" : "localskills-exchange-skill-help"),
    isLong: !1,
    messages: o,
    prepare: () => Promise.resolve(),
    options: () => s,
    suggested: () => [],
    chosen: () => i === "" ? [] : [i],
    pick(f) {
      l(f), nt(u.$element.find("input, button")[0]);
    },
    take(f) {
      return oe.test(f.trim()) ? (l(f.trim()), "") : f;
    }
  });
  c.combobox.setList(n !== null);
  let u = G(o.text("localskills-exchange-skill-other"), "quiet", () => {
    h(""), r(""), c.combobox.input.focus();
  }), d = b("div", { class: "ext-localSkills-exchange-skill-words" }), g = OO.ui.generateElementId(), p = b(
    "div",
    { class: "ext-localSkills-exchange-skill", role: "group", "aria-labelledby": g },
    b("div", { class: "ext-localSkills-exchange-label", id: g }, o.text("localskills-exchange-skill")),
    d,
    J(u)
  ), m = Va({
    context: t,
    typed: () => c.combobox.input.value.trim(),
    known(f) {
      var x;
      let k = (x = n == null ? void 0 : n.find(f)) != null ? x : null;
      return k !== null && (l(k.id), u.focus()), k !== null;
    },
    onGoOn(f, k) {
      a(f), l(Vt(f)), k !== null && d.appendChild(b(
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
      let x = dr(f, n, o), E = n !== null && n.get(f) === null, v = E ? Bt(Ee(f), n) : null;
      j(
        d,
        b("strong", {}, ce(f, n, o)),
        x.length === 0 ? null : b("div", { class: "ext-localSkills-making-help" }, gr(x, o)),
        E ? b("div", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-skill-provisional")) : null,
        v === null ? null : J(G(
          o.text("localskills-exchange-skill-near", (k = ce(v.skill, n, o).textContent) != null ? k : ""),
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
var Pt = [
  "sub-saharan-africa",
  "mena",
  "latin-america",
  "north-america",
  "northern-western-europe",
  "eastern-europe-central-asia",
  "south-asia",
  "eseap"
], Cu = [-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765], Fu = 500, Ya = 1e3;
function Du(e, t, n, r) {
  let a = Array.from({ length: 27 }, (s, i) => (i - 12) * 60).concat(Cu, t != null ? t : e).sort((s, i) => s - i), o = (s) => ({ value: pe(s), label: `UTC${pe(s)}` });
  return [{ value: "", label: n }, { value: pe(e), label: r(`UTC${pe(e)}`) }].concat(
    Array.from(new Set(a)).filter((s) => s !== e).map(o)
  );
}
function Ja(e) {
  var X, ee, ne, Le, mt, ft, yt;
  let { context: t, exchange: n, isNew: r, onChange: a } = e, { messages: o } = t, s = t.now().toISOString().slice(0, 10), i = e.draft, l = (_) => {
    i = R(R({}, i), _), U(), a();
  }, c = (_) => _.trim() === "" ? null : _.trim(), u = Ka({
    context: t,
    taxonomy: n.taxonomy,
    onChange: (_) => l({ skill: _ }),
    onMissing(_) {
      i.note === null && (M.show(_), l({ note: _ }));
    }
  }), d = za({
    context: t,
    likely: n.languages,
    onChange: (_) => l({ languages: _ })
  }), g = Ha({
    label: o.text("localskills-exchange-direction"),
    value: i.kind,
    options: [
      { value: "offer", label: o.text("localskills-exchange-direction-offer") },
      { value: "seek", label: o.text("localskills-exchange-direction-seek") }
    ],
    onChange: (_) => l({ kind: _ })
  }), p = Array.from({ length: Qe }, (_, V) => ({
    value: String(V + 1),
    label: o.text("localskills-exchange-level-words", V + 1, o.text(`localskills-template-level-${V + 1}`))
  })), m = cn({
    label: "",
    value: String((X = i.level) != null ? X : ""),
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...p],
    onChange: (_) => l({ level: _ === "" ? null : Number(_) })
  }), y = m.element.querySelector("label"), h = Te.map((_) => [_, hr({
    // Messages used here: localskills-template-method-training and so on, localskills-exchange-method-training and so on
    label: o.text(`localskills-template-method-${_}`),
    help: o.text(`localskills-exchange-method-${_}`),
    value: i.methods.includes(_),
    onChange: () => l({
      methods: h.filter(([, V]) => V.value()).map(([V]) => V)
    })
  })]), f = b(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    b("legend", {}, o.text("localskills-exchange-methods")),
    b("p", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-methods-help")),
    ...h.map(([, _]) => _.element)
  ), k = i.region === null || Pt.includes(i.region) ? Pt : Pt.concat(i.region), x = cn({
    label: o.text("localskills-exchange-region"),
    value: (ee = i.region) != null ? ee : "",
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...k.map((_) => ({
      value: _,
      label: Pt.includes(_) ? o.text(`localskills-template-region-${_}`) : _
    }))],
    onChange: (_) => l({ region: _ === "" ? null : _ })
  }), E = cn({
    label: o.text("localskills-exchange-timezone"),
    value: i.timezone === null ? "" : pe(i.timezone),
    options: Du(
      t.minutesAhead(),
      i.timezone,
      o.text("localskills-exchange-not-said"),
      (_) => o.text("localskills-exchange-timezone-here", _)
    ),
    onChange: (_) => l({ timezone: Qt(_) })
  }), v = fe({
    label: o.text("localskills-exchange-capacity"),
    help: o.text("localskills-exchange-capacity-help"),
    kind: "number",
    min: "0",
    max: String(Ya),
    value: i.capacity === null ? "" : String(i.capacity),
    onChange: (_) => l({ capacity: /^\d{1,4}$/.test(_.trim()) ? Math.min(Ya, Number(_)) : null })
  }), O = fe({
    label: o.text("localskills-exchange-for"),
    value: (ne = i.for) != null ? ne : "",
    onChange: (_) => l({ for: c(_) })
  }), w = fe({
    label: o.text("localskills-exchange-affiliate"),
    help: o.text("localskills-exchange-affiliate-help"),
    maxLength: Wt,
    value: (Le = i.affiliate) != null ? Le : "",
    onChange: (_) => l({ affiliate: c(_) })
  }), M = fe({
    label: o.text("localskills-exchange-note"),
    help: o.text("localskills-exchange-note-help"),
    kind: "lines",
    maxLength: Math.max(Fu, ((mt = i.note) != null ? mt : "").length),
    value: (ft = i.note) != null ? ft : "",
    onChange: (_) => l({ note: c(_) })
  }), L = fe({
    label: o.text("localskills-exchange-expires"),
    kind: "date",
    min: s,
    value: (yt = i.expires) != null ? yt : "",
    onChange: (_) => l({ expires: /^\d{4}-\d\d-\d\d$/.test(_) ? _ : null })
  }), W = hr({
    label: o.text("localskills-exchange-no-end"),
    value: i.expires === null,
    onChange(_) {
      let V = _ ? null : et(s, wt);
      L.show(V != null ? V : ""), l({ expires: V });
    }
  }), H = b("div", { class: "ext-localSkills-making-help", role: "status" });
  v.element.appendChild(H);
  let S = [v.element, O.element], A = b("div", { "aria-live": "polite" }), T = (_, V) => {
    var ge;
    let de = _.querySelector("summary"), we = (ge = de.querySelector(".ext-localSkills-exchange-said")) != null ? ge : de.appendChild(b("span", { class: "ext-localSkills-exchange-said" }));
    we.textContent = V;
  }, D = At(o.text("localskills-exchange-more-how"), m.element, f), I = At(o.text("localskills-exchange-more-where"), x.element, E.element), N = At(o.text("localskills-exchange-more-note"), v.element, O.element, w.element, M.element, A), B = At(o.text("localskills-exchange-more-time"), L.element, W.element), C = "", U = () => {
    let _ = i.kind === "offer";
    S.forEach((ge) => {
      ge.hidden = !_;
    }), y.textContent = o.text(_ ? "localskills-exchange-level-offer" : "localskills-exchange-level-seek"), H.textContent = _ && i.capacity === 0 ? o.text("localskills-exchange-capacity-none") : "", L.setDisabled(W.value());
    let V = (ge) => ge.filter((ht) => ht !== null && ht !== "").join(" \xB7 ");
    T(D, V([
      i.level === null ? null : o.text(`localskills-template-level-${i.level}`),
      ...i.methods.map((ge) => o.text(`localskills-template-method-${ge}`))
    ])), T(I, V([
      i.region === null ? null : Pt.includes(i.region) ? o.text(`localskills-template-region-${i.region}`) : i.region,
      i.timezone === null ? null : `UTC${pe(i.timezone)}`
    ])), T(N, V([
      _ && i.capacity !== null ? fr(i.capacity, o) : null,
      _ ? i.for : null,
      i.affiliate,
      i.note
    ])), T(B, i.expires === null ? o.text("localskills-exchange-no-end-short") : o.text("localskills-exchange-until", t.formatDate(i.expires)));
    let de = q(), we = de === null ? "" : o.text(`localskills-private-${de.kind}`, de.text);
    A.hidden = !1, we !== C && (C = we, j(A, we === "" ? null : Y("warning", b("p", {}, we))));
  }, q = () => [i.note, i.affiliate, i.for, i.region].reduce((_, V) => _ != null ? _ : V === null ? null : Yt(V), null);
  return u.show(i.skill), d.show(i.languages), D.open = !r, N.open = i.note !== null, U(), {
    element: b(
      "div",
      { class: "ext-localSkills-exchange-form" },
      r ? g.element : null,
      u.element,
      d.element,
      D,
      I,
      N,
      B
    ),
    draft: () => i.kind === "offer" ? i : P(R({}, i), { capacity: null, for: null }),
    check() {
      [O, w, M].forEach((de) => de.value());
      let _ = i.skill !== "", V = i.languages.length > 0;
      return u.setFault(_ ? null : o.text("localskills-exchange-fault-skill")), d.setFault(V ? null : o.text("localskills-exchange-fault-language")), _ ? V || d.focus() : u.focus(), _ && V;
    },
    privateContact: q,
    hideWarning() {
      A.hidden = !0;
    },
    focus: u.focus
  };
}

// src/core/wikitext/write.ts
var $u = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Mt(e, t) {
  Qa(e);
  let n = `{{${e}
`;
  for (let [r, a] of t)
    Qa(r), n += a.charAt(0) === "=" ? `|${r}=
${a}
` : `|${r}=${a}
`;
  return `${n}}}`;
}
function Qa(e) {
  if ($u.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var Xa = [
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
function it() {
  return { starts: [], ends: [], lengths: [] };
}
function ze(e, t, n) {
  var s;
  let { starts: r, ends: a, lengths: o } = e;
  o.push(((s = o[o.length - 1]) != null ? s : 0) + n - t), r.push(t), a.push(n);
}
function lt(e, t) {
  let { starts: n } = e, r = 0, a = n.length;
  for (; r < a; ) {
    let o = Math.floor((r + a) / 2);
    n[o] < t ? r = o + 1 : a = o;
  }
  return r;
}
function gn(e, t) {
  let { starts: n, ends: r } = e, a = [], o = 0;
  for (let s = 0; s < n.length; s++)
    a.push(t.slice(o, n[s])), o = r[s];
  return a.push(t.slice(o)), a.join("");
}
function kr(e, t) {
  var n;
  return t - ((n = e.lengths[lt(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var ct = -1, br = /[[{<]|\n(?==)|-(?={)/g, _u = /[[{<\]]|\n(?==)|-(?={)/g, Wu = /[[{<\n]|-(?={)/g, Za = /[[{<}|]|\n(?==)|-(?={)/g, es = /[[{<}|=]|\n(?==)|-(?={)/g, Er = /[[\]{}<>|]/g, Hu = 10, ts = 45, Uu = 60, ns = 61, rs = 91, os = 93, wr = 123, Bu = 124, Gu = 125, qu = 6;
function as(e, t) {
  let n = "", r = 0, a = null, o = [], s = [], i = null, l = br, c = [], u = 0, d = [];
  function g(S, A, T) {
    let D = A;
    for (; D < r && D - A < T && n.charCodeAt(D) === S; )
      D++;
    return D - A;
  }
  function p() {
    return i !== null && u > i.partsStart && c[u - 1] === ct;
  }
  function m() {
    i === null ? l = br : i.kind === "=" ? l = Wu : i.kind === "[" ? l = _u : l = p() ? es : Za;
  }
  function y(S, A, T, D) {
    i = { kind: S, count: A, contentStart: T, afterHyphen: D, partsStart: u }, s.push(i), m();
  }
  function h() {
    s.pop(), i = s.length > 0 ? s[s.length - 1] : null, m();
  }
  function f(S) {
    let A = g(ns, S, qu);
    return A > 1 || A === 1 && !p() ? (y("=", A, S + A, !1), S + A) : S;
  }
  function k(S, A) {
    let T = g(wr, S, r);
    return T > 1 && y("{", T, S + T, A), S + T;
  }
  function x(S, A) {
    let T = g(Gu, A, Math.min(S.count, 3));
    if (T < 2)
      return A + 1;
    let D = S.contentStart - T, I = A + T, N = T === 3 ? O(S, A) : null;
    for (T === 2 && v(S, A); d.length > 0 && d[d.length - 1].from >= D; )
      d.pop();
    return N !== null && d.push({ from: D, to: I, text: N }), E(S, D, T), I;
  }
  function E(S, A, T) {
    let D = S.count - T;
    u = S.partsStart, s.pop(), i = s.length > 0 ? s[s.length - 1] : null, D > 1 ? y(S.kind, D, A, S.afterHyphen) : D === 1 && S.kind === "{" && S.afterHyphen ? y("-", 2, A, !1) : m();
  }
  function v(S, A) {
    let T = u > S.partsStart, D = T ? c[S.partsStart] - 1 : A, I = w(S.contentStart, D), N = e(I.isWhole ? I.text : `${I.text}<`, T);
    if (N !== null) {
      let B = c.slice(S.partsStart, u);
      o.push({ template: N, start: S.contentStart - 2, end: A + 2, parts: B });
    }
  }
  function O(S, A) {
    if (u === S.partsStart)
      return null;
    let T = c[S.partsStart], D = u > S.partsStart + 2 ? c[S.partsStart + 2] - 1 : A;
    return w(T, D);
  }
  function w(S, A) {
    var B;
    let T = d.length;
    for (; T > 0 && d[T - 1].from >= S; )
      T--;
    let D = a === null ? 0 : lt(a, S), I = "", N = S;
    for (; ; ) {
      let C = d[T], U = Math.min(A, C ? C.from : A, (B = a == null ? void 0 : a.starts[D]) != null ? B : A);
      Er.lastIndex = N;
      let q = Er.test(n) ? Math.min(Er.lastIndex - 1, U) : U;
      if (I += n.slice(N, q), q < U || U === A)
        return { text: I, isWhole: q === A };
      if (C && U === C.from) {
        if (I += C.text.text, !C.text.isWhole)
          return { text: I, isWhole: !1 };
        N = C.to, T++;
      } else a !== null && (N = a.ends[D]);
      D = a === null ? 0 : lt(a, N);
    }
  }
  function M(S) {
    a === null && (a = it(), t.begin(n, a));
    let A = t.skip(S);
    return t.atLineStart ? (t.atLineStart = !1, f(A)) : A;
  }
  function L(S, A) {
    switch (S) {
      case Hu:
        return i !== null && i.kind === "=" && h(), f(A + 1);
      case Uu:
        return M(A);
      case ts:
        return n.charCodeAt(A + 2) === wr ? k(A + 1, !0) : (y("-", 2, A + 2, !1), A + 2);
      case wr:
        return k(A, !1);
      case rs: {
        let T = g(rs, A, r);
        return T > 1 && y("[", T, A + T, !1), A + T;
      }
      default:
        return W(i, S, A);
    }
  }
  function W(S, A, T) {
    if (S.kind === "{")
      return x(S, T);
    let D = A === os ? os : ts;
    return n.charCodeAt(T + 1) !== D ? T + 1 : (E(S, S.contentStart - 2, 2), T + 2);
  }
  function H() {
    let S = f(0);
    for (; ; ) {
      if (l.lastIndex = S, !l.test(n))
        return;
      S = l.lastIndex;
      let A = n.charCodeAt(S - 1);
      A === Bu ? (c[u] = S, c[u + 1] = ct, u += 2, l = es) : A === ns ? (c[u - 1] = S - 1, l = Za) : S = L(A, S - 1);
    }
  }
  return (S) => (n = S, r = S.length, a = null, o = [], s.length = 0, i = null, l = br, c = [], u = 0, d = [], H(), n = "", t.end(), { calls: o, removed: a });
}

// src/core/wikitext/detached-text.ts
function ss(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function is(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function pn(e, t, n) {
  let r = t;
  for (; r < n && is(e.charCodeAt(r)); )
    r++;
  return r;
}
function mn(e, t, n) {
  let r = n;
  for (; r > t && is(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Me(e, t, n) {
  let r = pn(e, t, n);
  return e.slice(r, mn(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var Rr = 3, ye, ls, Tr, fn, Sr = class {
  constructor(t, n, r) {
    zr(this, ye);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / Rr;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let a = 0; a < r.length; a += Rr)
        if (r[a] === n)
          return _e(this, ye, Tr).call(this, a);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += Rr)
      t(_e(this, ye, Tr).call(this, n), _e(this, ye, ls).call(this, n), this);
  }
  entries() {
    return _e(this, ye, fn).call(this).entries();
  }
  keys() {
    return _e(this, ye, fn).call(this).keys();
  }
  values() {
    return _e(this, ye, fn).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
ye = new WeakSet(), ls = function(t) {
  return this.met.names[this.parts[t]];
}, Tr = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, fn = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [zu, ju] = [500, 4], Vu = 61;
function cs() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], a = 0, o = [], s = 0;
  function i(c, u) {
    for (let d = a; d < a + ju && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === Vu && c.startsWith(p, u))
        return a = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = t.get(c);
    if (u !== void 0)
      return a = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= zu)
      return -1;
    let d = ss(c), g = e.push(d) - 1;
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
        h = l(c.slice(pn(c, p, f), mn(c, p, f)));
      }
      if (h === -1 || o[h] === s)
        return null;
      o[h] = s;
      let k = pn(c, f + 1, y);
      g.push(h, k, mn(c, k, y)), p = y + 1;
    }
    return new Sr(c, n, g);
  };
}

// src/core/wikitext/plain-call.ts
var Ku = ["[", "]", "{", "<", `
=`], [yn, us] = ["{{", "}}"], Yu = "}", Ju = /^\s*$/;
function ds(e) {
  let t = cs();
  return (n) => {
    var l;
    let r = n.startsWith(yn) ? n.indexOf(Yu, yn.length) : -1, a = r + us.length;
    if (r === -1 || !n.startsWith(us, r) || n.length > a && !Ju.test(n.slice(a)) || Ku.some((c) => n.includes(c, yn.length)))
      return null;
    let o = n.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let s = e(n.slice(yn.length, o), o < r);
    if (s === null)
      return [];
    let i = (l = t(n, o, r)) != null ? l : Qu(n, o, r);
    return [{ template: s, parameters: i, start: 0, end: a }];
  };
}
function Qu(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0, o = t;
  for (let s = t + 1; s <= n; ) {
    let i = e.indexOf("|", s), l = i === -1 ? n : i;
    o = o === -1 || o >= s ? o : e.indexOf("=", s), o === -1 || o >= l ? r.set(String(++a), e.slice(s, l)) : r.set(Me(e, s, o), Me(e, o + 1, l)), s = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Xu = 60, gs = 62, ys = 47, ps = 10;
function ms(e) {
  return e === 32 || e === 9;
}
function fs(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === gs || n === ys && e.charCodeAt(t + 1) === gs;
}
function hs(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function Zu(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, a) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: a, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(hs(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function xs(e) {
  let t = Zu(e), n = Math.max(...Array.from(t.keys(), (y) => y.length)), r = "", a = it(), o = !1, s = /* @__PURE__ */ new Set(), i = { begin: l, end: c, skip: u, atLineStart: !1 };
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
      return ze(a, y, r.length), r.length;
    let f = y;
    for (; f > 0 && ms(r.charCodeAt(f - 1)); )
      f--;
    if (f > 0 && r.charCodeAt(f - 1) === ps) {
      let k = g(h + 3);
      if (r.charCodeAt(k) === ps)
        return ze(a, f, k + 1), i.atLineStart = !0, k + 1;
    }
    return ze(a, y, h + 3), h + 3;
  }
  function g(y) {
    for (; ; ) {
      for (; ms(r.charCodeAt(y)); )
        y++;
      let h = r.startsWith("<!--", y) ? r.indexOf("-->", y + 4) : -1;
      if (h === -1)
        return y;
      y = h + 3;
    }
  }
  function p(y) {
    let h = y + 1, f = h;
    for (; f - h <= n && f < r.length && !fs(r, f) && r.charCodeAt(f) !== Xu; )
      f++;
    let k = r.slice(h, f), x = hs(k), E = t.get(x);
    if (E === void 0 || o || !fs(r, f))
      return h;
    let v = r.indexOf(">", f);
    if (v === -1)
      return o = !0, h;
    let O = v + 1;
    if (E.kind !== "ignored" && r.charCodeAt(v - 1) !== ys) {
      let w = s.has(x) ? -1 : m(E, O);
      if (w !== -1)
        O = w;
      else if (k === "includeonly")
        O = r.length;
      else
        return s.add(x), O;
    }
    return E.kind !== "extension" && ze(a, y, O), O;
  }
  function m({ closing: y }, h) {
    y.lastIndex = h;
    let f = y.exec(r);
    return f === null ? -1 : f.index + f[0].length;
  }
  return i;
}

// src/core/wikitext/magic-words.ts
function Lt(e) {
  return e.split(" ");
}
var ks = Lt(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), ed = new Set(ks.concat(Lt(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), td = new Set(Lt("articlepath pageid server servername scriptpath stylepath")), nd = new Set(ks.concat(Lt(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), rd = new Set(Lt(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function bs(e) {
  return ed.has(e) || td.has(e.toLowerCase());
}
function Es(e) {
  return nd.has(e) || rd.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var od = /^subst:/iu, ad = /^safesubst:/iu, ws = /^msgnw:/iu, sd = /^msg:/iu, id = /^raw:/iu, ld = 1e3, cd = 200;
function Rs(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: a = [], capitalLinks: o = !0 } = e, s = da({
    defaultNamespace: "Template",
    namespaces: ca.concat(a, [["Template", ...r]]),
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
    let p = Me(d, 0, d.length);
    if (od.test(p) || (p = p.replace(ad, ""), p = Me(p, 0, p.length), !g && bs(p)))
      return null;
    p = (ws.test(p) ? p.replace(ws, "") : p.replace(sd, "")).replace(id, "");
    let m = p.indexOf(":");
    if (m !== -1 && Es(p.slice(0, m)))
      return null;
    let y = s(p);
    return y === null ? null : (h = i.get(y)) != null ? h : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > cd)
      return c(d, g);
    let p = g ? u.with : u.without, m = p.get(d);
    return m === void 0 && (p.size === ld && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), m = c(d, g), p.set(d, m)), m;
  };
}

// src/core/wikitext/template-reader.ts
function hn(e) {
  var a;
  let t = Rs(e), n = ds(t), r = as(t, xs((a = e.extensionTags) != null ? a : Xa));
  return (o) => {
    let s = n(o);
    if (s !== null)
      return s;
    let { calls: i, removed: l } = r(o), c = null;
    return i.sort((u, d) => u.start - d.start).map((u) => {
      var y;
      let { template: d, start: g, end: p } = u;
      if (l === null || ((y = l.starts[lt(l, g)]) != null ? y : p) >= p)
        return { template: d, parameters: Ss(o, u.parts, p), start: g, end: p };
      c = c != null ? c : gn(l, o);
      let m = u.parts.map((h) => h === ct ? ct : kr(l, h));
      return { template: d, parameters: Ss(c, m, kr(l, p)), start: g, end: p };
    });
  };
}
function Ss(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0;
  for (let o = 0; o < t.length; o += 2) {
    let s = t[o], i = t[o + 1], l = o + 2 < t.length ? t[o + 2] - 1 : n - 2;
    i === ct ? r.set(String(++a), e.slice(s, l)) : r.set(Me(e, s, i), Me(e, i + 1, l));
  }
  return r;
}

// src/core/exchange/read-exchange-records.ts
function Ts(e = {}) {
  return hn(P(R({}, e), { templates: [re.offer, re.seek] }));
}
function je(e, t, n = {}) {
  let r = me(t), a = e.map((s) => {
    let i = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, c) => i.set(c, he(l))), Ze(ud(s), r, i, n);
  }), o = rn(
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
function ut(e, t, n = ["User"]) {
  let r = `${t}/People/`, a = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : a !== -1 && n.includes(e.slice(0, a)) && (o = e.slice(a + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : me(o);
}
function ud({ template: e }) {
  return e === re.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function vr(e) {
  let t = /* @__PURE__ */ new Map();
  return He.filter((n) => e.kind === "offer" || !qn.includes(n)).forEach((n) => {
    let r = n === "lang" ? null : e[n], a = r === null ? "" : n === "timezone" ? pe(r) : Array.isArray(r) ? r.join(";") : String(r);
    a !== "" && t.set(n, a);
  }), t;
}
var dd = /[=|{}[\]<>&\n]|^$/, gd = /^[+-]\d\d:\d\d$/;
function pd(e) {
  return gd.test(e) ? e : We(e);
}
function vs(e, t, n = /* @__PURE__ */ new Map()) {
  let r = Array.from(t.keys()).filter((o) => !dd.test(o)), a = (o) => He.includes(o) ? He.indexOf(o) : 1 / 0;
  return r.sort((o, s) => a(o) - a(s) || r.indexOf(o) - r.indexOf(s)), Mt(
    re[e],
    r.map((o) => {
      var s;
      return [o, (s = n.get(o)) != null ? s : pd(t.get(o))];
    })
  );
}
function md(e) {
  return vs(e.kind, vr(e));
}
function Os(e, { kind: t, id: n }, { readCalls: r, taxonomy: a }) {
  let o = je(r(e), "", { taxonomy: a != null ? a : null }).find(({ record: s, call: i }) => {
    var l;
    return s === null ? i.template === re[t] && ((l = i.parameters.get("id")) != null ? l : "") === n : s.kind === t && s.id === n;
  });
  return o === void 0 ? null : o.call;
}
function Or(e, t, n) {
  var c;
  let { readCalls: r } = n, a = md(t), o = r(e), s = o.filter(({ template: u }) => u === re[t.kind]).pop(), i = [e.replace(/\s+$/, "").length, 0];
  s !== void 0 && Ms(e, s) && i.unshift(s.end);
  let l = i.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${a}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => r(u).length === o.length + 1)) != null ? c : l[0];
}
function As(e, t, n, r) {
  var u;
  let { mends: a = !1 } = r, o = Os(e, t, r);
  if (o === null)
    return null;
  let s = vr(n), [i] = je([o], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), l = i != null && i.record ? vr(i.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return o.parameters.forEach((d, g) => {
    let p = s.get(g) === l.get(g) && t.kind === n.kind;
    (g === "lang" || !a && p) && d.trim() !== "" && s.set(g, Ie(d).trim()), p && s.has(g) && he(d) !== Ie(d) && c.set(g, d.trim());
  }), e.slice(0, o.start) + vs(n.kind, s, c) + e.slice(o.end);
}
function Ps(e, t, n) {
  let r = Os(e, t, n);
  if (r === null)
    return null;
  let a = e.slice(r.end), o = Ms(e, r) ? /^[ \t]*(?:\n[ \t]*(?:\n|$)|\n|$)/.exec(a) : null;
  return e.slice(0, r.start) + a.slice(o === null ? 0 : o[0].length);
}
function Ms(e, { start: t, end: n }) {
  return (t === 0 || e.charAt(t - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(n));
}

// src/core/exchange/exchange-templates.ts
var Ve = "Skill exchange step", De = "Skill exchange preferences", xn = [
  re.offer,
  re.seek,
  Ve,
  De
];

// src/core/exchange/steps/write-step.ts
function Ls(e) {
  let t = [
    ["step", e.step],
    ["seek", e.seek],
    ["offer", e.offer],
    ["at", e.at],
    ["outcome", e.outcome],
    ["on", e.on],
    ["skill", e.skill],
    ["note", e.note]
  ];
  return Mt(Ve, t.filter(([, n]) => n !== null && n !== "").map(([n, r]) => [n, n === "at" ? r : We(r)]));
}
function Ar(e, t) {
  let n = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${n}${t}
`;
}

// src/core/exchange/keep-own-words.ts
var fd = 20;
function $e({ template: e, parameters: t }) {
  return JSON.stringify([e, Array.from(t).sort(([n], [r]) => ae(n, r))]);
}
function Ke(e, t) {
  let n = /* @__PURE__ */ new Map();
  return t.map($e).forEach((r) => {
    var a;
    return n.set(r, ((a = n.get(r)) != null ? a : 0) + 1);
  }), e.filter((r) => {
    var s;
    let a = $e(r), o = (s = n.get(a)) != null ? s : 0;
    return n.set(a, o - 1), o <= 0;
  });
}
function yd(e, { start: t, end: n }) {
  let r = (t === 0 || e.charAt(t - 1) === `
`) && e.charAt(n) === `
`;
  return e.slice(0, t) + e.slice(r ? n + 1 : n);
}
function Nt(e, t, n) {
  let r = e;
  for (let a = 0; a < fd; a++) {
    let o = Ke(n(r), t);
    if (o.length === 0)
      return r;
    let s = (i, l) => l !== i && l.start >= i.start && l.end <= i.end;
    r = o.filter((i) => !o.some((l) => s(i, l))).sort((i, l) => l.start - i.start).reduce(yd, r);
  }
  return null;
}
function Ns(e, t, n) {
  let r = n(t), a = Nt(e, r, n);
  if (a === null)
    return null;
  let o = Ke(r, n(a)).reduce((i, { start: l, end: c }) => `${i === "" || i.charAt(i.length - 1) === `
` ? i : `${i}
`}${t.slice(l, c)}`, a), s = n(o);
  return Ke(s, r).length === 0 && Ke(r, s).length === 0 ? o : null;
}

// src/core/wikitext/same-calls.ts
function dt(e, t) {
  let n = (r) => JSON.stringify(r.map(({ template: a, parameters: o }) => [a, Array.from(o)]));
  return n(e) === n(t);
}

// src/ui/exchange/own-words.ts
function Is(e, t) {
  return F(this, null, function* () {
    var c;
    let { user: n, readPersonCalls: r, ownTextOf: a } = e, o = (c = t.latest.text) != null ? c : "";
    if (t.latest.user === n.name)
      return { text: o };
    let [s, i] = yield Promise.all([r(), a(t.title)]);
    if (dt(s(o), s(i != null ? i : "")))
      return { text: o };
    let l = i === null ? null : Ns(o, i, s);
    if (l === null)
      throw new te("not-yours", "");
    return { text: l, leftOut: t.latest.user };
  });
}

// src/ui/exchange/take-out-merged.ts
function Cs(e, t, n) {
  return F(this, null, function* () {
    var a;
    let r = (yield e.readPages([n.title])).get(n.title);
    r !== void 0 && !dt(t((a = r.latest.text) != null ? a : ""), t(n.text)) && (yield e.save(P(R({}, n), { baseRevision: r.latest.id })));
  });
}

// src/core/exchange/own-pages.ts
function Pr(e, t, n) {
  return [e, `${t}:${n}/LocalSkills`, `${t}:${n}`];
}

// src/ui/exchange/load-own-records.ts
function Mr(e) {
  return Ts({ templateNamespaces: e.templateNamespaces });
}
function Lr(e, t, n, r) {
  let a = Mr(e)(n), o = e.now().toISOString().slice(0, 10);
  return je(a, e.user.name, { taxonomy: r, skillsPage: e.titles.skills(), date: o }).map(({ call: s, record: i, faults: l }) => {
    var u, d;
    let c = s.template === re.offer ? "offer" : "seek";
    return {
      page: t,
      name: { kind: c, id: (d = (u = i == null ? void 0 : i.id) != null ? u : s.parameters.get("id")) != null ? d : "" },
      record: i,
      draft: i === null ? bo(s, r) : tt(i),
      faults: l
    };
  });
}
function hd(e) {
  return e !== void 0 && !e.isRedirect && e.latest.text || "";
}
function xd(e) {
  return e.map((t, n) => {
    let { name: { kind: r, id: a }, page: o, record: s } = t;
    return s !== null && e.slice(0, n).some((l) => l.page !== o && l.record !== null && l.name.kind === r && l.name.id === a) ? P(R({}, t), { faults: [...t.faults, ve("id", "id-taken", a)] }) : t;
  });
}
function Fs(e) {
  return F(this, null, function* () {
    var H, S, A;
    let { titles: t, user: n, userNamespaces: r, pageTitle: a, wiki: o, messages: s } = e, i = t.people(n.name), l = ut(a, t.root, r) === n.name, c = Pr(i, r[0], n.name), u = Array.from(/* @__PURE__ */ new Set([...c, ...l ? [a] : []])), d = [...s.languageChain.map(t.exchangeIn), t.exchange()], [{ pages: g, refusal: p }, m, y] = yield Promise.all([
      o.readForEditing([...u, t.skills()], i),
      o.babelLanguages(n.name).catch(() => []),
      o.existingPages(d).catch(() => [])
    ]), h = g.get(t.skills()), { taxonomy: f } = jn(Ae((H = h == null ? void 0 : h.latest.text) != null ? H : "").value), k = h === void 0 || f.skills.length === 0 ? null : f, x = u.filter((T) => g.has(T)).map((T) => g.get(T)), E = yield o.madeByOthers(x, n.name), v = u.filter((T) => g.has(T) && !E.includes(T)), M = (((S = g.get(i)) == null ? void 0 : S.isRedirect) === !0 ? c.slice(1).reverse() : c).find((T) => !E.includes(T)), L = m.filter((T) => ie(T) !== null), W = (T) => Lr(e, T, hd(g.get(T)), k);
    return {
      records: xd(v.reduce((T, D) => T.concat(W(D)), [])),
      // Whoever leads one page to the other wants to have everything there.
      page: M != null ? M : i,
      madeByOther: E.includes(i) ? i : null,
      isSilenced: M === void 0,
      strangers: new Map(v.filter((T) => W(T).length > 0).map((T) => [T, g.get(T).latest.user]).filter(([, T]) => T !== n.name)),
      taxonomy: k,
      refusal: p,
      languages: L.length > 0 ? L : [s.language],
      board: (A = d.find((T) => y.includes(T))) != null ? A : null
    };
  });
}

// src/ui/exchange/publish-record.ts
var kd = 3;
function Ds(e, t) {
  let { wiki: n, user: r, now: a } = e, o = { readCalls: Mr(e), taxonomy: t.taxonomy }, s = null, i = (c, u, d) => F(null, null, function* () {
    var L, W, H, S, A, T, D, I;
    let { own: g, draft: p, mends: m, summary: y } = c;
    if (t.isSilenced)
      throw new te("not-yours", "");
    let h = (L = g == null ? void 0 : g.page) != null ? L : t.page, f = (yield n.readPages([h])).get(h), k = (W = f == null ? void 0 : f.latest.text) != null ? W : "", x = Lr(e, h, k, t.taxonomy), E = (N, B) => x.find(({ name: C }) => C.id === N && C.kind === B), v = () => F(null, null, function* () {
      return f === void 0 ? { text: "" } : Is(e, f);
    }), O, w = (H = g == null ? void 0 : g.name.id) != null ? H : "", M;
    if (g === null) {
      let N = p, B = s === null ? void 0 : E(s, N.kind);
      if (B !== void 0 && Oe(B.draft, N).length === 0)
        return { kind: "saved", page: h, id: B.name.id };
      if (w = zn(N.kind, a().toISOString(), x.concat(t.records).map(({ name: C }) => C.id)), s = w, O = yield v(), M = Or(O.text, P(R({}, N), { user: r.name, id: w }), o), o.readCalls(M).length !== o.readCalls(O.text).length + 1)
        throw new te("invalid-content", "");
    } else {
      let N = E(g.name.id, g.name.kind);
      if ((p === null ? N === void 0 : N !== void 0 && Oe(N.draft, p).length === 0) && !(m && ((S = N == null ? void 0 : N.faults.length) != null ? S : 0) > 0))
        return { kind: "saved", page: h, id: w };
      if (N === void 0 || p !== null && Oe(N.draft, g.draft).length > 0)
        return { kind: "conflict", saved: N != null ? N : null, savedBy: (A = f == null ? void 0 : f.latest.user) != null ? A : null };
      w = w === "" && p !== null ? zn(p.kind, a().toISOString(), x.map(({ name: U }) => U.id)) : w, O = yield v();
      let C = p === null ? null : P(R({}, p), { user: r.name, id: w });
      M = C === null ? Ps(O.text, g.name, o) : (T = As(O.text, g.name, C, P(R({}, o), { mends: m }))) != null ? T : Or(O.text, C, o);
    }
    d.text = ((D = c.steps) != null ? D : []).reduce((N, B) => Ar(N, Ls(B)), M != null ? M : O.text);
    try {
      let { mergedWith: N } = yield n.save(R({
        title: h,
        text: d.text,
        summary: y,
        baseRevision: (I = f == null ? void 0 : f.latest.id) != null ? I : 0
      }, u));
      N !== void 0 && (yield Cs(n, yield e.readPersonCalls(), { title: h, text: d.text, summary: y }));
    } catch (N) {
      if (Ue(N) && N.reason === "edit-conflict")
        return "again";
      throw N;
    }
    return R({ kind: "saved", page: h, id: w }, "leftOut" in O ? { leftOut: O.leftOut } : {});
  });
  return {
    publish(d) {
      return F(this, arguments, function* (c, u = {}) {
        var m, y;
        let g = (y = (m = c.own) == null ? void 0 : m.page) != null ? y : t.page, p = { text: "" };
        try {
          for (let h = 0; h < kd; h++) {
            let f = yield i(c, u, p);
            if (f !== "again")
              return f;
          }
          throw new te("other", "");
        } catch (h) {
          return { kind: "fault", fault: Ue(h) ? h : new te("other", String(h)), page: g, text: p.text };
        }
      });
    }
  };
}

// src/ui/exchange/record-conflict.ts
function $s(e) {
  let { context: t, taxonomy: n, mine: r, saved: a, savedBy: o, keepMine: s, takeSaved: i } = e, { messages: l } = t, c = (p) => b(
    "td",
    { dir: "auto" },
    p === "" ? b("em", {}, l.text("localskills-exchange-not-said")) : p
  ), u = (p, m) => Ia(p, m, t, n), d = (a === null ? [] : Oe(r, a)).map((p) => b(
    "tr",
    {},
    b("th", { scope: "row" }, l.text(Na[p])),
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
    J(
      G(l.text(a === null ? "localskills-exchange-conflict-put-back" : "localskills-exchange-conflict-keep"), "primary", s),
      G(l.text(a === null ? "localskills-exchange-conflict-leave" : "localskills-exchange-conflict-take"), "normal", i)
    )
  );
}

// src/ui/exchange/record-saver.ts
function kn(e) {
  let { context: t, own: n, isKept: r, onSaved: a, onTakeSaved: o } = e, { messages: s, pageUrl: i } = t, l = b("div", { class: "ext-localSkills-exchange-said-here" }), c = Ds(t, n), u = !1, d = (...p) => {
    j(l, ...p), p.length > 0 && (l.scrollIntoView({ block: "nearest" }), nt(l));
  }, g = (p, m) => {
    u || (u = !0, j(l, b("p", { role: "status" }, s.text("localskills-exchange-saving"))), l.scrollIntoView({ block: "nearest" }), c.publish(p, m).then((y) => {
      switch (u = !1, y.kind) {
        case "saved": {
          let { page: h, id: f, leftOut: k } = y, x = k === void 0 ? null : Fa(s, i, h, k);
          a({ page: h, id: f, notice: x });
          return;
        }
        case "conflict": {
          let { saved: h } = y;
          d($s({
            context: t,
            taxonomy: n.taxonomy,
            mine: p.draft,
            saved: h === null ? null : h.draft,
            savedBy: y.savedBy,
            keepMine: () => g(P(R({}, p), { own: h })),
            takeSaved: () => o(h)
          }));
          return;
        }
        default:
          d(Aa({
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
function _s(e) {
  let { context: t, own: n, record: r, from: a, isAnew: o, onSaved: s, onAgain: i, onTakeSaved: l } = e, { messages: c, now: u } = t, d = () => u().toISOString().slice(0, 10), g = Ma(t, r);
  o && g.clear();
  let p = g.read(), y = p !== null && (r !== null || a.skill === "" || p.draft.skill === a.skill) && Oe(p.draft, a).length > 0, h = y ? P(R({}, tt(p.draft)), { confirmed: a.confirmed }) : a, f = null, k = Ja({
    context: t,
    exchange: n,
    draft: h,
    isNew: r === null,
    onChange() {
      var M;
      x.changed(), f !== null && ((M = k.privateContact()) == null ? void 0 : M.text) !== f && (f = null, E.say());
    }
  }), x = Sa(() => Oe(k.draft(), a).length === 0 ? (g.clear(), !0) : g.write({ keptAt: u().toISOString(), draft: k.draft() })), E = kn({
    context: t,
    own: n,
    onTakeSaved: l,
    isKept: () => x.keep(),
    onSaved(M) {
      x.settle(), g.clear(), s(M, P(R({}, k.draft()), { confirmed: d() }));
    }
  }), v = (M) => {
    if (!k.check())
      return;
    f = null, x.keep();
    let L = P(R({}, k.draft()), { confirmed: d() }), W = k.privateContact();
    if (W !== null && !M) {
      k.hideWarning(), f = W.text, E.say(Y(
        "warning",
        b("p", {}, c.text(`localskills-private-${W.kind}`, W.text)),
        J(G(c.text("localskills-save-page-anyway"), "normal", () => v(!0)))
      ));
      return;
    }
    let H = r === null ? `localskills-exchange-summary-${L.kind}` : "localskills-exchange-summary-change", S = c.text(H, st(L.skill, n.taxonomy, c));
    E.save({ own: r, draft: L, mends: !0, summary: S });
  }, O = () => {
    g.clear(), x.settle(), i();
  }, w = r === null ? `localskills-exchange-form-new-${a.kind}` : "localskills-exchange-form-change";
  return {
    element: b(
      "div",
      {},
      b("h2", { tabindex: "-1" }, c.text(w)),
      b("p", { class: "ext-localSkills-making-help" }, c.text("localskills-exchange-public")),
      n.refusal === null ? null : Pa(t, n.refusal, !0),
      ...Ot(t, n),
      y ? Y(
        "success",
        b("p", {}, c.text("localskills-exchange-draft", t.formatTime(p.keptAt))),
        sn({
          messages: c,
          label: c.text("localskills-form-draft-discard"),
          explanation: [b("p", {}, c.text("localskills-form-draft-discard-explain"))],
          yes: c.text("localskills-form-draft-discard"),
          act: O
        })
      ) : null,
      r === null ? null : yr(t, r),
      r === null || r.faults.length === 0 ? null : b("p", {}, c.text("localskills-exchange-mending")),
      k.element,
      E.place
    ),
    button: G(
      c.text(r === null ? "localskills-exchange-save-new" : "localskills-exchange-save"),
      "primary",
      () => v(!1)
    ),
    keeper: x,
    focus: r === null && h.skill === "" ? k.focus : null
  };
}

// src/ui/exchange/manage-screen.ts
var bd = 1;
function Ws(e) {
  let { context: t, taxonomy: n, own: r, onManage: a, onChange: o } = e, { messages: s, now: i } = t, { draft: l } = r, c = i().toISOString().slice(0, 10), u = mr(l, c), d = (E, v, O, ...w) => b(
    "div",
    { class: "ext-localSkills-exchange-act" },
    ...w,
    // Messages used here: localskills-exchange-act-resume, localskills-exchange-act-resume-explain and so on
    G(s.text(`localskills-exchange-act-${E}`), v, O).$element[0],
    b("p", { class: "ext-localSkills-making-help" }, s.text(`localskills-exchange-act-${E}-explain`))
  ), g = P(R({}, l), { confirmed: c, status: "open", until: null }), p = et(c, wt), m = l.expires === null || l.expires >= c ? l.expires : p, y = fe({
    label: s.text("localskills-exchange-pause-until"),
    help: s.text("localskills-exchange-pause-until-help"),
    kind: "date",
    min: c,
    value: et(c, bd),
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
      l.skill === "" ? s.text("localskills-exchange-unnamed") : ce(l.skill, n, s)
    ),
    b("p", { class: "ext-localSkills-making-help" }, ln(l, t)),
    !k || f || u === "expired" ? null : d("resume", "primary", () => a("resume", P(R({}, g), { expires: m }))),
    !k || !f && u !== "expired" ? null : d("renew", "primary", () => a("renew", P(R({}, g), { expires: l.expires === null ? null : p }))),
    d(k ? "change" : "mend", "normal", o),
    !k || !f ? null : d("pause", "normal", h, y.element),
    !k || x ? null : d("matched", "normal", () => a("matched", P(R({}, l), { status: "matched", until: null }))),
    !k || u === "closed" ? null : d("close", "normal", () => a("closed", P(R({}, l), { status: "closed", until: null }))),
    b("div", { class: "ext-localSkills-exchange-act" }, sn({
      messages: s,
      label: s.text("localskills-exchange-delete"),
      explanation: [b("p", {}, s.text("localskills-exchange-delete-explain"))],
      yes: s.text("localskills-exchange-delete"),
      act: () => a("delete", null)
    }))
  );
}

// src/ui/ending-question.ts
function Nr({ messages: e, warning: t, onGo: n, onBack: r, onAnswer: a }) {
  let o = (s) => e.text(`localskills-ending-${s}`);
  return Y("warning", ...t, J(
    G(o("go"), "normal", n),
    G(o("back"), "normal", r),
    ...a === null ? [] : [G(e.text("localskills-talk-mine"), "quiet", a)]
  ));
}

// src/ui/exchange/record-ending.ts
var Ed = 100;
function Hs(e) {
  var p;
  let { context: t, saver: n, record: r, managing: a, draft: o, save: s, onClose: i, onFound: l } = e, { messages: c, checkEnding: u, showMine: d } = t;
  if (l(null), u === null || a === "resume" || a === "renew" || r.record === null) {
    s([]);
    return;
  }
  let g = () => {
    n.say(), e.onStay();
  };
  n.say(b("p", { role: "status" }, c.text("localskills-ending-looking"))), u(r.name, a, (p = o == null ? void 0 : o.until) != null ? p : null).then((m) => {
    l(m);
    let y = () => s(m.steps);
    if (m.warning === null) {
      y();
      return;
    }
    n.say(Nr({
      messages: c,
      warning: m.warning,
      onGo: y,
      onBack: g,
      onAnswer: d === null ? null : () => {
        d(), i();
      }
    }));
  }, () => n.say(Nr({
    messages: c,
    warning: [b("p", {}, c.text("localskills-ending-unknown"))],
    onGo: () => s([]),
    onBack: g,
    onAnswer: null
  })));
}
function Us(e, t) {
  let n = b("div", { "aria-live": "polite" }), r = setTimeout(() => j(n, b("p", {}, e.messages.text("localskills-ending-telling"))), Ed);
  return t.tell().catch(() => null).then((a) => {
    clearTimeout(r), j(n, a);
  }), n;
}

// src/ui/exchange/exchange-panel.ts
function Bs(e, t) {
  let { messages: n, now: r } = e, a = b("div", { class: "ext-localSkills-exchange-panel", lang: n.language, dir: n.direction }), o = /* @__PURE__ */ new Set(), s = null, i = null, l = [], c = "offer", u = () => {
  }, d = () => {
    s == null || s.stop(), s = null;
  }, g = (w, ...M) => {
    let L = b("div", { class: "ext-localSkills-exchange-content" }, w), W = b("div", { class: "ext-localSkills-exchange-scroller" }, L);
    j(a, W, M.length === 0 ? null : b("div", { class: "ext-localSkills-exchange-foot" }, J(...M))), u = () => {
      var H;
      return (H = w.querySelector("h2")) == null ? void 0 : H.focus({ preventScroll: !0 });
    }, u();
  }, p = (w) => w.records.length === 0 ? [] : [G(n.text("localskills-exchange-back"), "quiet", () => O(() => m(i)))], m = (w) => {
    d(), g($a({
      context: e,
      exchange: w,
      direction: c,
      onNew: (M) => f(w, null, Zt(M, y(), w.languages)),
      onChange: (M) => f(w, M, M.draft),
      onManage: (M) => k(w, M)
    }));
  }, y = () => r().toISOString().slice(0, 10), h = (w) => O(() => w === null ? v(i) : f(i, w, w.draft, !0)), f = (w, M, L, W = !1) => {
    d();
    let H = _s({
      context: e,
      own: w,
      record: M,
      from: L,
      isAnew: W,
      onSaved: (S, A) => x(S, M === null ? A.kind : "change", M === null ? P(R({}, A), { user: e.user.name, id: S.id }) : null),
      onAgain: () => f(w, M, L, !0),
      onTakeSaved: h
    });
    s = H.keeper, g(H.element, H.button, ...p(w)), H.focus !== null && (u = H.focus, u());
  }, k = (w, M) => {
    var A;
    d();
    let L = "renew", W = null, H = kn({
      context: e,
      own: w,
      isKept: () => !0,
      onTakeSaved: h,
      onSaved: (T) => x(T, L, null, W === null ? null : Us(e, W))
    }), S = Ws({
      context: e,
      taxonomy: w.taxonomy,
      own: M,
      onChange: () => f(w, M, M.draft),
      onManage(T, D) {
        L = T;
        let I = n.text(`localskills-exchange-summary-${T}`, st(M.draft.skill, w.taxonomy, n));
        Hs({
          context: e,
          saver: H,
          record: M,
          managing: T,
          draft: D,
          onClose: t,
          save: (N) => H.save({ own: M, draft: D, mends: !1, summary: I, steps: N }),
          onStay: () => u(),
          onFound(N) {
            W = N;
          }
        });
      }
    });
    S.insertBefore(H.place, (A = S.children[3]) != null ? A : null), Ot(e, w).forEach((T) => S.insertBefore(T, H.place)), g(S, ...p(w));
  }, x = ({ page: w, notice: M }, L, W = null, H = null) => {
    var D;
    d(), o.add(w);
    let [S, ...A] = l, T = Ra({
      context: e,
      own: i,
      done: L,
      page: w,
      notice: M,
      told: H,
      made: W,
      onClose: t,
      next: (D = S == null ? void 0 : S.skill) != null ? D : null,
      onNext() {
        l = A, O(() => E(i, S));
      },
      onList: () => O(() => v(i))
    });
    g(T.element, ...T.buttons);
  }, E = (w, M) => f(w, null, P(R({}, Zt(c, y(), w.languages)), { skill: M.skill, level: M.level })), v = (w) => w.records.length > 0 ? m(w) : f(w, null, Zt(c, y(), w.languages)), O = (w) => {
    d(), j(a, b(
      "p",
      { class: "ext-localSkills-exchange-content", role: "status" },
      n.text("localskills-start-loading")
    )), Fs(e).then((M) => {
      i = M, w();
    }, (M) => {
      g(b("div", {}, Y(
        "error",
        b("p", {}, n.text("localskills-exchange-not-loaded")),
        Ue(M) && M.explanation !== "" ? b("p", { dir: "auto" }, M.explanation) : null,
        J(G(n.text("localskills-save-try-again"), "normal", () => O(w)))
      )));
    });
  };
  return {
    element: a,
    focus: () => u(),
    open({ direction: w, id: M, view: L, page: W, skills: H }) {
      c = w, l = H.slice(1), O(() => {
        var D;
        let S = i, A = S.records.filter(({ name: I }) => I.kind === w && I.id === M), T = (D = A.find((I) => I.page === W)) != null ? D : A[0];
        T !== void 0 && L === "manage" ? k(S, T) : T !== void 0 ? f(S, T, T.draft) : H[0] !== void 0 ? E(S, H[0]) : v(S);
      });
    },
    isUnkept: () => s !== null && !s.keep(),
    savedPages: () => Array.from(o),
    destroy: d
  };
}

// src/ui/show-dialog.ts
function Ir(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function wd(e) {
  let { history: t, location: n } = window, r = n.href, a = !1, o = null, s = (i) => {
    !a || Ir(i.state) || (a = !1, n.href === r && i.stopImmediatePropagation(), o !== null ? o() : e());
  };
  return window.addEventListener("popstate", s, !0), {
    put() {
      Ir(t.state) || t.pushState(P(R({}, t.state), { localSkillsDialog: !0 }), ""), a = !0;
    },
    takeOff: () => new Promise((i) => {
      let l = () => {
        window.removeEventListener("popstate", s, !0), i();
      };
      if (!a || !Ir(t.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), t.back();
    })
  };
}
function Gs(e, t, n) {
  let r = new OO.ui.WindowManager(), { getWindowManager: a } = OO.ui, o = () => a().getCurrentWindow() !== null, s = wd(() => {
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
var Rd = 680;
function qs(e, t, n) {
  let { messages: r } = e, a = null, o = [];
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), a = Bs(e, () => this.close()), this.$body.append(a.element), this;
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
      return Rd;
    }
  }
  s.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsExchange",
    size: "large",
    title: r.text("localskills-exchange-dialog"),
    actions: [{ action: "close", label: r.text("localskills-exchange-close-dialog"), flags: ["safe", "close"], modes: void 0 }]
  });
  let i = new s({ size: "large", classes: ["ext-localSkills-exchange-dialog"] });
  Gs(i, "ext-localSkills-exchange-open", () => n(o));
}

// src/wiki/action-api/query.ts
function zs(e, t) {
  return Re(this, null, function* () {
    let n = {};
    for (; ; ) {
      let r = yield new ue(e.read(R(R({ action: "query" }, t), n)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(n))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      n = r.continue;
    }
  });
}
function Ye(e, t) {
  return Re(this, null, function* () {
    var r, a, o, s, i, l, c;
    let n = /* @__PURE__ */ new Map();
    try {
      for (var u = se(zs(e, t)), d, g, p; d = !(g = yield new ue(u.next())).done; d = !1) {
        let m = g.value;
        for (let y of (a = (r = m.query) == null ? void 0 : r.pages) != null ? a : []) {
          let h = (o = y.pageid) != null ? o : y.title, f = n.get(h), k = [...(s = f == null ? void 0 : f.revisions) != null ? s : [], ...(i = y.revisions) != null ? i : []], x = [...(l = f == null ? void 0 : f.redirects) != null ? l : [], ...(c = y.redirects) != null ? c : []];
          n.set(h, P(R(R({}, f), y), { revisions: k, redirects: x }));
        }
        m.batchcomplete === !0 && (yield* Se(n.values()), n = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      p = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new ue(g.call(u)));
      } finally {
        if (p)
          throw p[0];
      }
    }
    yield* Se(n.values());
  });
}
function bn(e, t, n) {
  return Re(this, null, function* () {
    var r, a;
    try {
      for (var o = se(zs(e, R({ list: t }, n))), s, i, l; s = !(i = yield new ue(o.next())).done; s = !1) {
        let c = i.value;
        yield* Se((a = (r = c.query) == null ? void 0 : r[t]) != null ? a : []);
      }
    } catch (i) {
      l = [i];
    } finally {
      try {
        s && (i = o.return) && (yield new ue(i.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function js(e) {
  var t, n;
  return new Map(((n = (t = e.query) == null ? void 0 : t.normalized) != null ? n : []).map(({ from: r, to: a }) => [r, a]));
}
function En(e, t, n) {
  return F(this, null, function* () {
    if (t.length === 0)
      return;
    let r = yield e.batchSize();
    for (let a = 0; a < t.length; a += r)
      yield n(t.slice(a, a + r));
  });
}

// src/wiki/action-api/site-info.ts
function Vs(e) {
  return F(this, null, function* () {
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
      language: Ys(t.general.lang, yield Ks(e, [t.general.lang])),
      namespaces: n,
      isCaseSensitive: t.general.case === "case-sensitive",
      extensionTags: t.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Ks(e, t) {
  return F(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...t]
    });
    return n.languageinfo;
  });
}
function Ys(e, t) {
  var r, a;
  let n = t[e];
  return { code: e, fallbacks: (r = n == null ? void 0 : n.fallbacks) != null ? r : [], direction: (a = n == null ? void 0 : n.dir) != null ? a : "ltr" };
}
function Js(e) {
  let t = null;
  return (n) => F(null, null, function* () {
    if (t === null) {
      let r = /* @__PURE__ */ new Set();
      t = { codes: r, languages: Promise.resolve().then(() => (t = null, Ks(e, Array.from(r)))) };
    }
    return t.codes.add(n), Ys(n, yield t.languages);
  });
}
function Qs(e, t) {
  let n = (a) => a.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [a, o] of r === -1 ? [] : t)
    if (a !== 0 && o.some((s) => n(s) === n(e.slice(0, r))))
      return { namespace: a, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var wn = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, gt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, Sd = 2, Td = 6e4, vd = 5, Od = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Rn(e) {
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
function Xs(e) {
  var n, r;
  let t = (n = e.revisions) == null ? void 0 : n[0];
  return t === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Rn(t)
  };
}
function Zs(e) {
  let t = null, n = () => (t != null || (t = Vs(e).catch((u) => {
    throw t = null, u;
  })), t);
  function r(u) {
    return F(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield En(e, [...new Set(u)], (g) => F(null, null, function* () {
        let p = new Map(g.map((x) => [x, x])), m = /* @__PURE__ */ new Map();
        try {
          for (var y = se(Ye(P(R({}, e), {
            read: (E) => F(null, null, function* () {
              let v = yield e.read(E);
              return js(v).forEach((O, w) => p.set(w, O)), v;
            })
          }), R({ titles: g, prop: ["revisions", "info"] }, gt))), h, f, k; h = !(f = yield y.next()).done; h = !1) {
            let x = f.value;
            let E = Xs(x);
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
    return F(this, null, function* () {
      let { namespace: g, rest: p } = Qs(u, (yield n()).namespaces), m = d ? "g" : "";
      return { [`${m}apnamespace`]: g, [`${m}apprefix`]: p };
    });
  }
  function o(u) {
    return Re(this, null, function* () {
      try {
        for (var d = se(Ye(e, R(P(R({}, u), { prop: ["revisions", "info"] }), gt))), g, p, m; g = !(p = yield new ue(d.next())).done; g = !1) {
          let y = p.value;
          let h = Xs(y);
          h !== null && (yield h);
        }
      } catch (p) {
        m = [p];
      } finally {
        try {
          g && (p = d.return) && (yield new ue(p.call(d)));
        } finally {
          if (m)
            throw m[0];
        }
      }
    });
  }
  function s(u) {
    return Re(this, null, function* () {
      yield* Se(o(R({ generator: "allpages", gaplimit: "max" }, yield new ue(a(u, !0)))));
    });
  }
  function i(u) {
    return Re(this, null, function* () {
      for (let d of u)
        yield* Se(o({ generator: "embeddedin", geititle: d, geinamespace: Sd, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return F(this, null, function* () {
      var m, y, h, f;
      let { query: p } = yield e.read(R({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (f = (h = (y = (m = p == null ? void 0 : p.pages) == null ? void 0 : m[0]) == null ? void 0 : y.revisions) == null ? void 0 : h.map(Rn)) != null ? f : [];
    });
  }
  let c = (u, d) => F(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: n,
    languageInfo: Js(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => F(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield En(e, u, (p) => F(null, null, function* () {
        try {
          for (var m = se(Ye(e, {
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
      return Re(this, null, function* () {
        yield* Se(s(u)), yield* Se(i(d));
      });
    },
    childrenBelow: (u) => F(null, null, function* () {
      var h, f, k;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield a(u, !1), m = p.replace(/ /g, "_"), y = g === 0 ? "" : `${(f = (h = (yield n()).namespaces.get(g)) == null ? void 0 : h[0]) != null ? f : ""}:`;
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
          let [O, ...w] = v.slice(y.length + p.length).split("/");
          d.add(O != null ? O : ""), w.length > 0 && x !== void 0 && x.startsWith(`${m}${O != null ? O : ""}/`) && (x = `${m}${O != null ? O : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => F(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var m = se(Ye(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), y, h, f; y = !(h = yield m.next()).done; y = !1) {
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
    revisions: (u, d) => F(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield En(e, u, (p) => F(null, null, function* () {
        var m;
        try {
          for (var y = se(Ye(e, R({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? gt : wn))), h, f, k; h = !(f = yield y.next()).done; h = !1) {
            let x = f.value;
            (m = x.revisions) == null || m.forEach((E) => g.set(E.revid, Rn(E)));
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
    firstRevision: (u) => c(u, R({ rvdir: "newer" }, wn)),
    revisionsUpTo: (u, d) => l(u, 500, R(R({}, d === null ? {} : { rvstartid: String(d) }), wn)),
    newestRevisionBy: (u, d) => c(u, R({ rvuser: d }, gt)),
    revisionsAfter: (u, d) => F(null, null, function* () {
      let g = [];
      try {
        for (var p = se(Ye(e, R({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, wn))), m, y, h; m = !(y = yield p.next()).done; m = !1) {
          let { revisions: f = [] } = y.value;
          g.push(...f.filter(({ revid: k }) => k !== d).map(Rn));
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
    revisionsBySince: (u, d, g) => l(u, vd, R({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, gt)),
    movesAround: (g) => F(null, [g], function* ({ timestamp: u, user: d }) {
      var m;
      let p = [];
      try {
        for (var y = se(bn(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + Td).toISOString(),
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
    revisionsBy: (u, d, g) => l(u, g, R({ rvuser: d }, gt)),
    recombinedPagesSince: (u) => F(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let f of Od)
        try {
          for (var p = se(bn(e, "logevents", P(R({}, f), {
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
    renamesSince: (u) => F(null, null, function* () {
      var g;
      let d = [];
      try {
        for (var p = se(bn(e, "logevents", {
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
var ei = {
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
}, Ad = new Map(
  Object.keys(ei).reduce(
    (e, t) => e.concat(ei[t].map((n) => [n, t])),
    []
  )
), Pd = [
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
function Cr(e) {
  let t = e.map((n) => Ad.get(n) || "other");
  return Pd.find((n) => t.includes(n)) || "other";
}
function ti(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Sn(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var ni = 50;
function Tn(e, t) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let i = ((s = t == null ? void 0 : t.xhr) == null ? void 0 : s.status) || 0, l = ti(i);
    return new te(l, l === "other" ? `HTTP ${i}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((i) => i.html || "").filter((i) => i !== "").join("<hr>"), a = n.map((i) => i.html ? Sn(i.html) : i.text || i.code), o = n.map((i) => {
    var l;
    return (l = i.data) == null ? void 0 : l.readonlyreason;
  }).find((i) => i);
  return o ? new te("read-only", o, { code: e }) : new te(
    Cr(n.length ? n.map((i) => i.code) : [e]),
    a.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function Md(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? Sn(t) : t,
    imageUrl: e.url || null
  };
}
function Ld(e, t) {
  let n = e.edit;
  if (!n)
    throw new te("other", "");
  if (n.captcha)
    throw new te("captcha", "", { captcha: Md(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let a = n.warning || "";
    throw new te(
      Cr(n.code ? [n.code] : []),
      a === "" ? n.info || "" : Sn(a),
      a === "" ? {} : { html: a }
    );
  }
  let { oldrevid: r } = n;
  return R({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function Nd(e, t) {
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
function ri(e) {
  let { api: t, user: n, language: r } = e, a = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, o = (d) => new Promise((g, p) => {
    d.then(g, (...m) => {
      p(Tn(String(m[0]), m[1]));
    });
  }), s = (d, g) => F(null, null, function* () {
    let { query: p = {} } = yield o(t.get(R(P(R({}, a), { action: "query", titles: d.slice() }), g))), m = new Map((p.normalized || []).map(({ from: h, to: f }) => [h, f])), y = new Map((p.pages || []).map((h) => [h.title, h]));
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
      y && g.push([m, Nd(p, y)]);
    }), g;
  }, c = (d) => F(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield o(
      t.get(P(R({}, a), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((m) => [m, g[m]]).filter(([, m]) => m !== "0").sort(([, m], [, y]) => p.indexOf(m) - p.indexOf(y));
  });
  return {
    readPages(d) {
      return F(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let y = 0; y < g.length; y += ni)
          p.push(s(g.slice(y, y + ni), i).then(l));
        let m = yield Promise.all(p);
        return new Map(m.reduce((y, h) => y.concat(h), []));
      });
    },
    readForEditing(d, g) {
      return F(this, null, function* () {
        let p = yield s(d, P(R({}, i), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), m = p.get(g), [y, ...h] = m && m.actions && m.actions[m.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(p)),
          refusal: y ? Tn(y.code, { errors: [y].concat(h) }) : null
        };
      });
    },
    existingPages(d) {
      return F(this, null, function* () {
        let g = yield s(d, { prop: "info" });
        return d.filter((p) => g.has(p) && !g.get(p).missing);
      });
    },
    madeByOthers(d, g) {
      return F(this, null, function* () {
        return (yield Promise.all(d.map((h) => F(null, [h], function* ({ title: m, latest: y }) {
          var k, x;
          let f = y.parentId === 0 ? y : (x = (k = (yield s([m], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(m)) == null ? void 0 : k.revisions) == null ? void 0 : x.map(({ user: E, userid: v }) => ({ user: E, userId: v }))[0];
          return [m, f === void 0 || f.user !== g || f.userId === 0];
        })))).filter(([, m]) => m).map(([m]) => m);
      });
    },
    spokenLanguages: (d) => F(null, null, function* () {
      return (yield c(d)).map(([g]) => g);
    }),
    babelLanguages: (d) => F(null, null, function* () {
      return (yield c(d)).map((g) => g.join("-"));
    }),
    save(d) {
      return F(this, null, function* () {
        let g = yield o(t.postWithToken("csrf", R(R(R(R(R(P(R({}, a), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return Ld(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/counting/template-calls.ts
function vn(e, t) {
  return F(this, null, function* () {
    var s, i;
    let { namespaces: n, extensionTags: r } = yield e.siteInfo(), a = (s = n.get(10)) != null ? s : ["Template"], o = {};
    for (let l of t)
      for (let c of yield e.redirectsTo(`${(i = a[0]) != null ? i : "Template"}:${l}`))
        o[c.slice(c.indexOf(":") + 1)] = l;
    return hn({ templates: t, redirects: o, templateNamespaces: a, extensionTags: r });
  });
}

// src/wiki/browser/person-words.ts
function oi(e) {
  let t = null;
  return () => F(null, null, function* () {
    t = t != null ? t : vn(e, xn).catch((r) => {
      throw t = null, r;
    });
    let n = yield t;
    return (r) => n(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function Id(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let t = e.map(String);
    return t.some((n) => n.includes("|")) ? "" + t.join("") : t.join("|");
  }
  return String(e);
}
function ai(e) {
  let t = {};
  for (let [n, r] of Object.entries(e))
    r != null && r !== !1 && (t[n] = Id(r));
  return t;
}

// src/wiki/browser/reading-api.ts
var Cd = 6e3, Fd = 6e4, Dd = 5, $d = 3;
function _d(e) {
  var r;
  let t = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (t == null || t === "")
    return null;
  let n = /^\d+$/.test(t) ? Number(t) * 1e3 : Date.parse(t) - Date.now();
  return n >= 0 ? n : null;
}
function Wd({ reason: e, details: t }) {
  return e === "rate-limited" || t.code === "maxlag" ? Dd : e === "offline" ? $d : 1;
}
function si(e) {
  let { api: t, language: n, onWait: r, firstWait: a = 1e3 } = e, o = !1, s = null, i = Promise.resolve(), l = null, c = (p, m) => {
    let y = m ? (
      // Tells servers in several places that any of them may answer.
      t.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : t.get(p);
    return new Promise((h, f) => {
      y.then(h, (...k) => {
        var O;
        let [x, E, , v] = k;
        f({ fault: Tn(String(x), E), retryAfter: _d((O = E == null ? void 0 : E.xhr) != null ? O : v) });
      });
    });
  }, u = (p) => new Promise((m) => {
    let y = setTimeout(m, p);
    s = () => {
      clearTimeout(y), m();
    };
  });
  function d(p, m) {
    return F(this, null, function* () {
      for (let y = 1; ; y++) {
        if (o)
          throw new te("other", "", { code: "cancelled" });
        try {
          return yield c(p, m);
        } catch (h) {
          let { fault: f, retryAfter: k } = h, x = Math.max(k != null ? k : 0, a * 2 ** (y - 1));
          if (o || y >= Wd(f) || x > Fd)
            throw f;
          r(x), yield u(x);
        }
      }
    });
  }
  function g(p, m) {
    let y = ai(R({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: n,
      errorsuselocal: !0
    }, p)), h = new URLSearchParams(y).toString().length > Cd, f = i.then(() => d(y, m || h));
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
      o = !0, t.abort(), s == null || s();
    }
  };
}

// src/core/i18n/wiki-names.ts
var Hd = ["ar", "fr", "es", "tr"], On = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Fr = {
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
function An(e, t) {
  let [n = "", ...r] = e.split("|");
  return {
    name: r[Hd.indexOf(t.split("-")[0])] || n,
    all: [n].concat(r.filter((a) => a !== ""))
  };
}
var ii = {
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
var li = 1440 * 60;
function ci(e, t, n) {
  let { name: r, all: a } = An(Fr[e] || t || e, n);
  return { code: e, name: r, hint: e, words: a.concat(t).filter((o) => o !== "" && o !== r) };
}
function ui({ all: e }, t) {
  return t.reduce((n, r) => n.concat(e.map((a) => `${a} ${r}`)), []).concat(t);
}
var Ud = [
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
function Bd(e, t) {
  let n = Object.keys(Fr).map((o) => ci(o, "", t)), r = /* @__PURE__ */ new Set(), a = e.map((o) => ({ language: o, code: ii[o.code] || o.code })).filter(({ code: o }) => (!o.includes("-") || Ud.includes(o)) && !r.has(o) && r.add(o));
  return Object.keys(On).reduce((o, s) => {
    let i = An(On[s], t);
    return o.concat(a.map(({ language: l, code: c }) => {
      let u = c.replace(/-/g, "_") + s;
      return {
        code: u,
        name: `${i.name} \u2013 ${l.name}`,
        hint: u,
        words: ui(i, [l.name, l.hint].filter((d) => d !== "")).concat(l.words, l.code)
      };
    }));
  }, n);
}
function Gd({ sitematrix: e }, t) {
  let n = (o) => !o.closed && !o.private, a = (e.specials || []).filter(n).map(({ dbname: o, sitename: s }) => ci(o, s || "", t));
  return Object.keys(e).filter((o) => /^\d+$/.test(o)).reduce((o, s) => {
    let { code: i, name: l, localname: c, site: u } = e[s], d = c && c !== l ? [c, l] : [l];
    return o.concat(u.filter(n).map(({ dbname: g, code: p, sitename: m = "" }) => {
      let y = An(On[p] || m, t);
      return {
        code: g,
        name: `${y.name} \u2013 ${d[0]}`,
        hint: g,
        words: ui(y, d).concat(m, i)
      };
    }));
  }, a);
}
function di(e, t) {
  let n = { formatversion: 2, uselang: t, maxage: li, smaxage: li }, r = null, a = null, o = () => F(null, null, function* () {
    let l = xt(t), c = xt("en"), u = [], d = {};
    for (; d; ) {
      let g = yield e.get(R(P(R({}, n), {
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
  }), s = () => F(null, null, function* () {
    try {
      return Gd(yield e.get(P(R({}, n), {
        action: "sitematrix",
        smlangprop: ["code", "name", "localname", "site"],
        smsiteprop: ["dbname", "code", "sitename"]
      })), t);
    } catch (l) {
      if (l === "http")
        throw l;
      return Bd(yield i.loadLanguages(), t);
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
var qd = 20, zd = 2;
function jd(e, t, n) {
  return F(this, null, function* () {
    var a;
    let r = t.filter((o) => o.first === null);
    for (let o = 0; r.length > zd && o < qd; o++) {
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
function Vd({ latest: e, history: t }) {
  var n;
  return t !== void 0 ? (n = t[t.length - 1]) != null ? n : null : e.parentId === 0 ? e : null;
}
function Kd(e) {
  return e.reduce((t, { first: n }) => n !== null && (t === void 0 || n.timestamp < t) ? n.timestamp : t, void 0);
}
function Yd(e, t, n, r) {
  return F(this, null, function* () {
    let { pageIds: a, titles: o } = yield t.recombinedPagesSince(r);
    for (let s of n) {
      let { pageId: i, title: l } = s.page;
      (a.has(i) || o.has(l)) && (s.isRecombined = !0, s.first = yield e.firstRevision(l));
    }
  });
}
function Pn(e, t, n = null, r = null) {
  return F(this, null, function* () {
    let a = t.map((s) => ({
      page: s,
      known: s.history === void 0 ? [s.latest] : s.history.slice(),
      first: Vd(s),
      isRecombined: !1
    }));
    yield jd(e, a, r);
    let o = n === null ? void 0 : Kd(a.filter(({ page: s }) => s.history === void 0));
    return n !== null && o !== void 0 && (yield Yd(e, n, a, o)), a.filter((s) => s.first !== null);
  });
}
function gi(e, t) {
  return F(this, null, function* () {
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
function Mn({ first: e }, t) {
  return e.user === t && e.userId !== 0;
}
function Dr(e, t, n) {
  return F(this, null, function* () {
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
function pi(o, s, i, l) {
  return F(this, arguments, function* ({ source: e, titles: t }, n, r, a) {
    let c = yield gi(e, n), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (h, f, k) => F(null, null, function* () {
      var x, E;
      for (let [v, O] of Array.from(f.entries())) {
        let w = (x = f[v + 1]) != null ? x : k, M = (E = O.sha1) != null ? E : null;
        if (M !== null && M === w.sha1 && O.parentId === w.id && O.user !== h && (yield e.movesAround(O)).some((W) => W === null || ut(W, t.root, u) !== h))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [h, f] of Array.from(c)) {
      let k = n.get(h), x = f.filter(({ user: E }) => E === null);
      (yield d(r(h), f, k)) ? g.set(h, { doubt: "moved", believed: null }) : x.length > 0 && p.set(h, x);
    }
    let m = Array.from(p.values()).reduce((h, f) => h.concat(f.filter(({ text: k }) => k === null).map(({ id: k }) => k)), []), y = m.length === 0 ? null : yield e.revisions(m, "with-texts");
    return p.forEach((h, f) => {
      let k = n.get(f), x = h.reduce((E, { id: v, text: O }) => {
        var w, M;
        return E === null ? null : Nt(E, a((M = O != null ? O : (w = y == null ? void 0 : y.get(v)) == null ? void 0 : w.text) != null ? M : ""), a);
      }, k.text);
      x !== k.text && g.set(f, { doubt: "hidden", believed: x === null ? null : P(R({}, k), { text: x }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var Jd = 5, Qd = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function mi(e, t, n) {
  return F(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), o = t.map((s) => ({ origin: s, there: s }));
    for (let s = 0; o.length > 0 && s < Jd; s++) {
      let i = o.filter(({ there: { first: m } }) => m.text === null).map(({ there: { first: m } }) => m.id), l = i.length === 0 ? null : yield e.revisions(i, "with-texts"), c = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: m, there: { first: y } }) => {
        var f, k, x, E;
        let h = (E = Qd.exec(((x = (k = y.text) != null ? k : (f = l == null ? void 0 : l.get(y.id)) == null ? void 0 : f.text) != null ? x : "").slice(0, 1e3))) == null ? void 0 : E[1];
        h !== void 0 && (c.set(m, h.replace(/_/g, " ").trim()), r.add(m));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield Pn(e, Array.from(u.values()).map((m) => P(R({}, m), { pageId: 0 }))), g = new Map(d.map((m) => [m.page.title, m])), p = [];
      c.forEach((m, y) => {
        let h = g.get(m);
        h !== void 0 && Mn(h, n(y)) ? a.set(y, h) : h !== void 0 && p.push({ origin: y, there: h });
      }), o = p;
    }
    return { redirects: r, moved: a };
  });
}

// src/core/exchange/steps/preferences.ts
var fi = ["messages", "matches", "lang"];
function yi(e) {
  let t = [], n = e.filter(({ template: o }) => o === De), r = (o) => n.every(({ parameters: s }) => {
    var l;
    let i = Ie((l = s.get(o)) != null ? l : "").trim().toLowerCase();
    return i !== "" && i !== "yes" && i !== "no" && t.push({
      parameter: o,
      key: "localskills-template-preferences-fault-value",
      parameters: [K(i), o]
    }), i === "" || i === "yes";
  }), a = { messages: r("messages"), matches: r("matches") };
  return n.forEach(({ parameters: o }) => o.forEach((s, i) => {
    !fi.includes(i) && s.trim() !== "" && t.push(Xe(i, fi));
  })), { preferences: a, faults: t };
}

// src/core/wikitext/substitution.ts
var Xd = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), Zd = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), eg = new RegExp(`\\{\\{\\s*(?:(?:${Xd})[:\uFF1A]|${Zd})`, "i");
function hi(e) {
  return eg.test(e);
}

// src/core/exchange/unsaid-words.ts
var tg = /<!--(?:(?!<!--)[^])*?-->/g, ng = /<!--|-->|<\/?[a-z][^<>{}|]*>|<\/?[a-z]+|<|\/?>/gi, rg = /[{}[\]]+/g, og = /[{}[\]\n]+/g, Ln = (e) => e.replace(ng, ""), xi = (e, t) => `{{${e.replace(t, `}}
{{`)}}}`;
function $r(e, { start: t, end: n }) {
  return t + e.slice(t, n).search(/[|}]/);
}
function ag(e, t) {
  let n = [];
  t.forEach((o) => n.push([o.start, $r(e, o)], [o.end - 2, o.end]));
  let r = it(), a = 0;
  return n.sort((o, s) => o[0] - s[0]).forEach(([o, s]) => {
    o >= a && (ze(r, o, s), a = s);
  }), gn(r, e);
}
function _r(n) {
  var r = n, { parameters: e } = r, t = $t(r, ["parameters"]);
  return $e(P(R({}, t), { parameters: new Map(Array.from(e).map(([a, o]) => [Ln(a).trim(), Ln(o).trim()])) }));
}
function ki(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = ag(e, t);
  return (/* @__PURE__ */ new Set([Ln(a), Ln(a.replace(tg, ""))])).forEach((s) => [s, xi(s, rg), xi(s, og)].forEach((i) => {
    let l = /* @__PURE__ */ new Map();
    n(i).map(_r).forEach((c) => {
      var u;
      return l.set(c, ((u = l.get(c)) != null ? u : 0) + 1);
    }), l.forEach((c, u) => {
      var d;
      return r.set(u, Math.max(c, (d = r.get(u)) != null ? d : 0));
    });
  })), r;
}

// src/core/exchange/whose-calls.ts
var sg = /* @__PURE__ */ new Map();
function Ei(e) {
  let t = /* @__PURE__ */ new Map();
  return e.map($e).forEach((n) => {
    var r;
    return t.set(n, ((r = t.get(n)) != null ? r : 0) + 1);
  }), t;
}
function bi(e, t, n) {
  let r = n(t);
  return {
    isOwn: e,
    text: t,
    calls: r,
    counts: Ei(r),
    unsaid: ki(t, r, n),
    signatures: new Map(r.map((a) => [$e(a), _r(a)]))
  };
}
function ig(e, t) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r, a) => {
    var s, i;
    let o = (s = t.get(a)) != null ? s : a;
    n.set(o, r + ((i = n.get(o)) != null ? i : 0));
  }), n;
}
function lg(e, t) {
  let n = Math.min(e.length, t.length), r = 0;
  for (; r < n && e.charAt(r) === t.charAt(r); )
    r++;
  let a = 0;
  for (; a < n - r && e.charAt(e.length - 1 - a) === t.charAt(t.length - 1 - a); )
    a++;
  return [r, a];
}
function cg(e, t) {
  let [n, r] = lg(e.text, t.text), a = e.text.length - t.text.length, o = new Set(t.calls.map((s) => s.start));
  return e.calls.filter((s) => $r(e.text, s) < n && !o.has(s.start) || s.start >= e.text.length - r && !o.has(s.start - a));
}
function ug(e, t, n) {
  if (t.isOwn)
    return t.counts;
  let r = new Map(t.counts), a = Ei(cg(e, t));
  return e.signatures.forEach((o, s) => {
    var c, u, d, g;
    let i = (c = t.unsaid.get(o)) != null ? c : 0, l = i > ((u = n.get(o)) != null ? u : 0) ? i : 0;
    r.set(s, ((d = r.get(s)) != null ? d : 0) + Math.max((g = a.get(s)) != null ? g : 0, l));
  }), r;
}
function wi(e, t, n) {
  var c, u, d, g, p, m, y;
  let r = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = t ? bi(!0, "", n) : null;
  for (let { isOwn: h, text: f, isAfterGap: k = !1 } of e) {
    let x = f === null ? null : bi(h, f, n), E = !1;
    if (h) {
      let O = /* @__PURE__ */ new Map(), w = x === null || l === null ? null : ug(x, l, i), M = k || l !== null && !l.isOwn && hi(l.text);
      E = w !== null && !M;
      for (let [L, W] of Array.from((c = x == null ? void 0 : x.counts) != null ? c : [])) {
        let H = w === null ? W : Math.min(W, (u = w.get(L)) != null ? u : 0), S = Math.min(H, (d = r.get(L)) != null ? d : 0) + W - H, A = (g = a.get(L)) != null ? g : 0, T = o.has(L) || ((m = s.get((p = x == null ? void 0 : x.signatures.get(L)) != null ? p : "")) != null ? m : 0) > A;
        O.set(L, M || T ? Math.min(S, A) : S);
      }
      r = O, O.forEach((L, W) => {
        var H;
        return a.set(W, Math.max(L, (H = a.get(W)) != null ? H : 0));
      });
    }
    let v = E && x !== null ? ig(r, x.signatures) : sg;
    x == null || x.unsaid.forEach((O, w) => {
      var L, W, H;
      let M = (L = i.get(w)) != null ? L : 0;
      !E && O > M ? s.set(w, Math.max(O, (W = s.get(w)) != null ? W : 0)) : E && !s.has(w) && i.set(w, Math.max(M, O + ((H = v.get(w)) != null ? H : 0)));
    }), x == null || x.counts.forEach((O, w) => {
      var M;
      O > ((M = a.get(w)) != null ? M : 0) && o.add(w);
    }), l = x;
  }
  return ((y = l == null ? void 0 : l.calls) != null ? y : []).filter((h) => {
    var x;
    let f = $e(h), k = (x = r.get(f)) != null ? x : 0;
    return r.set(f, k - 1), k > 0;
  });
}

// src/wiki/exchange/others-words.ts
var dg = 100, Ri = 20;
function Si({ template: e, parameters: t }) {
  var n;
  return e === De || e === Ve && an.includes(he((n = t.get("step")) != null ? n : "").trim());
}
function Ti(e) {
  let { messages: t, matches: n } = yi([e]).preferences;
  return e.template === De && t && n;
}
function gg(e, t, n) {
  let r = (d) => d.user === t && d.userId !== 0, a = e.filter((d, g) => {
    var p, m;
    return r(d) || ((p = d.sha1) != null ? p : null) === null || d.sha1 !== ((m = e[g + 1]) == null ? void 0 : m.sha1);
  });
  if (a.every(r))
    return null;
  let o = [], s = /* @__PURE__ */ new Set(), [i, l, c] = [0, null, 0];
  for (; c < a.length && o.length < dg; c++) {
    let d = a[c], g = a[c + 1], p = l === null || !r(l) || (g === void 0 ? !n : !r(g));
    i = r(d) ? 0 : i + 1, (r(d) ? p : i <= Ri) ? o.push(d) : i > Ri && s.add(o.filter(r).pop()), l = d;
  }
  let u = c === a.length || a.slice(c).every(r);
  return { revisions: o.reverse(), isWhole: n && u, afterGaps: s };
}
function vi(e, t, n, r) {
  return F(this, null, function* () {
    var i;
    let a = /* @__PURE__ */ new Map();
    for (let [l, c] of Array.from(t)) {
      if (c === null || l.page.history !== void 0)
        continue;
      let u = l.known.findIndex(({ id: y }) => y === c.id), d = () => {
        var y;
        return r((y = c.text) != null ? y : "").every(Ti);
      };
      if (u === -1 && d())
        continue;
      let g = u === -1 ? yield e.revisionsUpTo(l.page.title, c.id) : l.known.slice(u), p = ((i = g[g.length - 1]) == null ? void 0 : i.id) === l.first.id || u !== -1 && l.known.length < 500, m = gg([c, ...g.slice(1)], n(l), p);
      m !== null && !d() && a.set(l, m);
    }
    let o = yield pg(e, a), s = /* @__PURE__ */ new Map();
    return a.forEach(({ revisions: l, isWhole: c, afterGaps: u }, d) => {
      var E;
      let g = t.get(d), p = (E = g.text) != null ? E : "", m = n(d), y = r(p), h = wi(l.map((v) => {
        var O;
        return {
          isOwn: v.user === m && v.userId !== 0,
          text: (O = o.get(v)) != null ? O : null,
          isAfterGap: u.has(v)
        };
      }), c, r), f = Ke(y, h), k = f.filter((v) => !Si(v)), x = f.filter((v) => Si(v) && !Ti(v));
      if (k.length > 0 || x.length > 0) {
        let v = k.length === 0 ? p : Nt(p, Ke(y, k), r);
        s.set(d, { own: P(R({}, g), { text: v != null ? v : "" }), calls: k, refusals: x });
      }
    }), s;
  });
}
function pg(e, t) {
  return F(this, null, function* () {
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
var Oi = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], mg = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Nn(e, t, n) {
  let r = me(t);
  return e.filter(({ template: a }) => a === Ve).map((a) => {
    let o = fg(a, r);
    return o.step === null || n === void 0 || o.step.at <= n ? o : P(R({}, o), { step: P(R({}, o.step), { at: n }) });
  });
}
function fg(e, t) {
  let n = [], r = (f, k, ...x) => (n.push(yg(f, k, ...x)), null), a = (f) => {
    var k;
    return he((k = e.parameters.get(f)) != null ? k : "").trim() || null;
  }, o = (f, k, x, E) => {
    var O;
    let v = a(f);
    return v === null ? E ? r(f, "missing", f) : null : (O = k(v)) != null ? O : r(f, x, K(v), f);
  }, s = o("step", (f) => vt.includes(f) ? f : null, "step", !0), i = o("seek", cr, "key", !0), l = o("offer", cr, "key", !0), c = o("at", (f) => {
    var k, x;
    return xe((x = (k = mg.exec(f)) == null ? void 0 : k[1]) != null ? x : "") ? f : null;
  }, "time", !0), u = o(
    "outcome",
    (f) => Ea.includes(f) ? f : null,
    "outcome",
    s === "confirm"
  ), d = o("on", (f) => xe(f) ? f : null, "day", s === "meet"), g = o("skill", (f) => oe.test(f) ? f : null, "skill", !1);
  if (e.parameters.forEach((f, k) => {
    !Oi.includes(k) && f.trim() !== "" && n.push(Xe(k, Oi));
  }), s === null || i === null || l === null || c === null || s === "confirm" && u === null || s === "meet" && d === null)
    return { call: e, step: null, faults: n };
  let [p, m] = Pe({ seek: i, offer: l });
  if (p === m)
    return r("offer", "alone"), { call: e, step: null, faults: n };
  t !== p && t !== m && r("seek", "not-yours", t);
  let y = a("note"), h = Jt("note", y != null ? y : "", t);
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
function yg(e, t, ...n) {
  return { parameter: e, key: `localskills-template-step-fault-${t}`, parameters: n };
}

// src/core/exchange/steps/step-limit.ts
function Ai(e) {
  if (e.length <= 200)
    return e.slice();
  let t = e.map((a, o) => ({ one: a, index: o })).sort((a, o) => a.one.step.at < o.one.step.at ? 1 : a.one.step.at > o.one.step.at ? -1 : o.index - a.index), n = { ask: 0, other: 0 }, r = new Set(t.filter(({ one: a }) => a.step.step === "ask" ? n.ask++ < 200 : n.other++ < 1e3).map(({ index: a }) => a));
  return e.filter((a, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
function hg(e) {
  let n = e.map(({ own: r }) => {
    var a;
    return (a = r == null ? void 0 : r.timestamp) != null ? a : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return n === "" ? {} : { date: n };
}
function Pi(e, t, n, r) {
  var p, m, y;
  let a = t.slice().sort((h, f) => ae(h.title, f.title)), o = [], s = [], i = [], l = (h, f, k, x) => {
    Nn(f, e, k == null ? void 0 : k.timestamp).forEach(({ step: E }) => {
      var v;
      E !== null && x(E) && s.push({ step: E, title: h, savedAt: (v = k == null ? void 0 : k.timestamp) != null ? v : E.at });
    });
  }, c = (h) => h.filter(({ template: f }) => f === De).forEach((f) => i.push(f));
  for (let { title: h, own: f, optOuts: k, refused: x } of a) {
    let E = n((p = f == null ? void 0 : f.text) != null ? p : "");
    E.forEach((w) => o.push({ title: h, call: w })), l(h, E, f, () => !0), c(E), c(n((m = k == null ? void 0 : k.text) != null ? m : ""));
    let v = n((y = x == null ? void 0 : x.text) != null ? y : ""), O = v.length === 0 ? [] : s.map(({ step: w }) => JSON.stringify(w));
    l(h, v, x, (w) => an.includes(w.step) && !O.includes(JSON.stringify(w))), c(v);
  }
  let u = Ai(s), d = o.filter(({ call: { template: h } }) => h === re.offer || h === re.seek);
  return { person: {
    user: e,
    pages: a,
    readings: je(d.map(({ call: h }) => h), e, R(R({}, r), hg(a))).map((h, f) => P(R({}, h), { title: d[f].title })),
    steps: u.map(({ step: h }) => h),
    stepsBeyond: s.length - u.length,
    preferences: i
  }, placed: u };
}

// src/core/exchange/steps/follow-exchanges.ts
var xg = 21, kg = 180, bg = 366;
function Ni(e, t) {
  var r;
  let n = [];
  for (let { round: a, skills: o, disregarded: s } of Eg(e, t))
    a !== null && n.push(P(R({}, Mg(a, t.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: s }));
  return n;
}
function Eg(e, t) {
  if (!xe(t.date))
    throw new RangeError(`\u201C${t.date}\u201D is no date.`);
  let n = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(wg)) {
    let a = `${r.seek}
${r.offer}`, o = n.get(a);
    o === void 0 ? n.set(a, [r]) : o.push(r);
  }
  return Array.from(n.keys()).sort(ae).map((r) => {
    let a = null, o = [];
    for (let s of n.get(r)) {
      let i = s.at.slice(0, 10) > t.date ? "future" : Pe(s).includes(s.user) ? Rg(s, a, t) : "not-a-party";
      typeof i == "string" ? o.push({ step: s, reason: i }) : a = i;
    }
    return { round: a, skills: Sg(n.get(r), a), disregarded: o };
  });
}
function wg(e, t) {
  return ae(e.at, t.at) || vt.indexOf(e.step) - vt.indexOf(t.step) || ae(Mi(e), Mi(t));
}
function Mi({ user: e, outcome: t, on: n, skill: r, note: a }) {
  return JSON.stringify([e, t, n, r, a]);
}
function Rg(e, t, n) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return Ag(e, t, n);
  if (e.step === "decline" && Tg(e, t))
    return vg(e, t);
  if (t === null)
    return "no-request";
  let a = t.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (t.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Pg(e, t, a);
    if (In(t, r) !== "accepted")
      return "over";
    let o = Lg(e.on, Fe(r, bg)), s = Fe(Li(r, o), Ci(n));
    return P(R({}, t), { steps: a, on: e.on, until: Li(t.until, s) });
  }
  if (e.step === "withdraw" && Og(e, t))
    return P(R({}, t), { steps: a, since: r, phase: "withdrawn" });
  if (t.phase !== "asked") {
    let [o] = t.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== t.asker : e.user === t.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > t.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Ii(t, e, n) : e.step === "decline" ? P(R({}, t), { steps: a, since: r, phase: "declined", declinedBy: t.declinedBy.concat([e.user]) }) : P(R({}, t), { steps: a, since: r, phase: "withdrawn" });
}
function Sg(e, t) {
  let n = e.filter((o) => Pe(o).includes(o.user)), r = n.filter((o) => t == null ? void 0 : t.steps.includes(o)), a = [
    ...n.filter(({ user: o, step: s }) => s === "decline" && (t == null ? void 0 : t.declinedBy.includes(o))),
    ...r,
    ...n
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(a));
}
function Tg(e, t) {
  if (t === null || t.phase === "withdrawn")
    return !0;
  if (t.phase === "declined")
    return !t.declinedBy.includes(e.user);
  let n = In(t, e.at.slice(0, 10));
  return n === "lapsed" || n === "not-met" || n === "expired" && t.asker === e.user;
}
function vg(e, t) {
  var r;
  let n = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: Pe(e).filter((a) => a !== e.user)[0],
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
function Og(e, { phase: t, steps: n }) {
  let r = n.filter(({ user: a }) => a === e.user);
  return t === "accepted" && r.some(({ step: a }) => a === "ask") && !r.some(({ step: a }) => a === "meet" || a === "confirm");
}
function Ag(e, t, n) {
  var o;
  let r = e.at.slice(0, 10), a = t === null ? null : In(t, r);
  return t !== null && a === "asked" ? e.user === t.asker ? "repeated" : Ii(t, e, n) : t !== null && (a === "accepted" || a === "done") ? a === "done" ? "done-before" : "answered" : t !== null && t.declinedBy.some((s) => s !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: Fe(r, (o = n.replyDays) != null ? o : xg),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Ii(e, t, n) {
  let r = t.at.slice(0, 10);
  return P(R({}, e), {
    phase: "accepted",
    since: r,
    until: Fe(r, Ci(n)),
    steps: e.steps.concat([t])
  });
}
function Pg(e, t, n) {
  return t.confirmed.get(e.user) === e.outcome ? "repeated" : P(R({}, t), {
    steps: n,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(t.confirmed).set(e.user, e.outcome)
  });
}
function In({ phase: e, confirmed: t, until: n }, r) {
  return e === "asked" ? r > n ? "expired" : "asked" : e !== "accepted" ? e : Array.from(t.values()).includes("not-met") ? "not-met" : t.size === 2 ? "done" : r > n ? "lapsed" : "accepted";
}
function Mg(e, t) {
  let { seek: n, offer: r, asker: a, until: o, on: s, confirmed: i, steps: l, declinedBy: c } = e, u = In(e, t), d = u === "asked" || u === "accepted", g = Pe(e);
  return {
    seek: n,
    offer: r,
    asker: a,
    state: u,
    on: s,
    confirmed: i,
    steps: l,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? Fe(o, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: u === "asked" ? g.filter((p) => p !== a) : u === "accepted" && (s === null || s <= t) ? g.filter((p) => !i.has(p)) : []
  };
}
function Ci(e) {
  var t;
  return (t = e.lapseDays) != null ? t : kg;
}
function Lg(e, t) {
  return e < t ? e : t;
}
function Li(e, t) {
  return e > t ? e : t;
}

// src/core/exchange/steps/doubted-times.ts
function Fi(e) {
  let t = e.reduce((o, { savedAt: s }) => s > o ? s : o, "").slice(0, 10), n = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let s = `${o.step.seek}
${o.step.offer}`, i = n.get(s);
    i === void 0 ? n.set(s, [o]) : i.push(o);
  });
  let r = (o) => Ni(o, { date: t }).some(({ state: s }) => s === "accepted"), a = [];
  return n.forEach((o) => {
    let s = o.filter(({ step: c, savedAt: u }) => c.at < u);
    if (s.length === 0 || !r(o.map(({ step: c }) => c)))
      return;
    let i = new Set(o.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), l = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && i.size > 1;
    Pe(o[0].step).forEach((c) => {
      let u = s.filter((d) => d.step.user === c && l(d));
      u.length > 0 && !r(o.map((d) => u.includes(d) ? P(R({}, d.step), { at: d.savedAt }) : d.step)) && a.push(...u);
    });
  }), a;
}

// src/wiki/exchange/step-times.ts
function Di(e, t, n) {
  return F(this, null, function* () {
    var a;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: s, savedAt: i } of Fi(t)) {
      let l = JSON.stringify(o), u = (yield e.revisionsBySince(s, o.user, o.at)).find(({ text: g }) => Nn(n(g != null ? g : ""), o.user).some(({ step: p }) => JSON.stringify(p) === l)), d = (a = u == null ? void 0 : u.timestamp) != null ? a : i;
      d !== o.at && r.set(o, P(R({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function $i(e, t, n) {
  return F(this, null, function* () {
    var s, i, l, c;
    let r = (yield e.source.readPages([t])).get(t), { people: a } = yield Ng(e, r === void 0 ? [] : [P(R({}, r), { pageId: 0 })], {}), [o] = (i = (s = a.get(n)) == null ? void 0 : s.pages) != null ? i : [];
    return o === void 0 ? null : o.doubt === "moved" ? "" : (c = (l = o.own) == null ? void 0 : l.text) != null ? c : null;
  });
}
function Ng(a, o, s) {
  return F(this, arguments, function* ({ source: e, titles: t }, n, r) {
    var T, D;
    let i = yield vn(e, xn), l = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let I of n) {
      let N = ut(I.title, t.root, l);
      N !== null && c.set(I, N);
    }
    let u = yield Pn(e, Array.from(c.keys()), null, e), d = ({ page: I }) => c.get(I), g = yield Dr(e, u, d), p = (I) => Mn(I, d(I)), { redirects: m, moved: y } = yield mi(e, u.filter((I) => !p(I)), d), h = new Set(u.filter(p).map(({ page: I }) => I.title)), f = /* @__PURE__ */ new Map();
    y.forEach((I, N) => {
      h.has(I.page.title) || f.set(I, d(N));
    });
    let k = yield Dr(
      e,
      Array.from(f.keys()),
      (I) => {
        var N;
        return (N = f.get(I)) != null ? N : null;
      }
    ), x = new Map(Array.from(g).filter(([I]) => p(I))), E = yield vi(e, x, d, i);
    E.forEach(({ own: I }, N) => x.set(N, I));
    let v = yield pi({ source: e, titles: t }, x, d, i), O = (I) => {
      var mt, ft, yt, _, V, de, we, ge, ht, Ur;
      let { page: { title: N, latest: B } } = I, C = !p(I), U = (mt = g.get(I)) != null ? mt : null, q = v.get(I), X = C ? null : q === void 0 ? (ft = x.get(I)) != null ? ft : null : q.believed, ee = (q == null ? void 0 : q.doubt) === "moved" ? void 0 : E.get(I), ne = y.get(I), Le = X !== null && X.id === B.id ? [] : i((yt = B.text) != null ? yt : "");
      return {
        title: N,
        latest: B,
        own: X,
        isMadeByOther: C,
        saved: C ? null : U,
        othersWords: (_ = ee == null ? void 0 : ee.calls) != null ? _ : [],
        othersRefusals: (V = ee == null ? void 0 : ee.refusals) != null ? V : [],
        doubt: (de = q == null ? void 0 : q.doubt) != null ? de : null,
        optOuts: C ? U : null,
        refused: q !== void 0 || ((we = ee == null ? void 0 : ee.calls) != null ? we : []).length > 0 ? U : ne === void 0 ? null : (ge = k.get(ne)) != null ? ge : null,
        isStrangers: C && (Le.length > 0 || m.has(I)),
        isChangedByOthers: !C && (X == null ? void 0 : X.id) !== B.id && !dt(i((Ur = (ht = q === void 0 ? U : X) == null ? void 0 : ht.text) != null ? Ur : ""), Le)
      };
    }, w = /* @__PURE__ */ new Map();
    for (let I of u) {
      let N = d(I);
      w.set(N, [...(T = w.get(N)) != null ? T : [], I]);
    }
    let M = /* @__PURE__ */ new Map(), L = [], W = [], H = [];
    for (let I of Array.from(w.keys()).sort(ae)) {
      let N;
      try {
        N = Pi(I, ((D = w.get(I)) != null ? D : []).map(O), i, r);
      } catch (B) {
        L.push({ user: I, error: B });
        continue;
      }
      M.set(I, N.person), N.person.readings.forEach(({ record: B }) => {
        B !== null && W.push(B);
      }), N.placed.forEach((B) => H.push(B));
    }
    let S = yield Di(e, H, i), A = (I) => {
      var N;
      return (N = S.get(I)) != null ? N : I;
    };
    return S.size > 0 && M.forEach((I, N) => M.set(N, P(R({}, I), { steps: I.steps.map(A) }))), { people: M, unread: L, records: W, steps: H.map(({ step: I }) => A(I)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/core/site-configuration.ts
var Ig = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function _i(e) {
  if (e === null)
    return { root: Ne, faults: [] };
  let { value: t, faults: n } = Ae(e);
  if (!Q(t))
    return { root: Ne, faults: n.length > 0 ? n : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = z(t, "root");
  return r === void 0 ? { root: Ne, faults: n } : typeof r != "string" || Ig.test(r) ? { root: Ne, faults: [...n, { path: "$.root", code: "expected-text", parameters: [K(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: n };
}

// src/extension/configured-root.ts
var Cg = "MediaWiki:LocalSkills.json", pt = null;
function Fg() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function Wi(e) {
  let t = Fg();
  return t !== null ? Promise.resolve(t) : (pt = pt != null ? pt : e.get({
    action: "query",
    prop: "revisions",
    titles: Cg,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((n) => {
    var a, o, s;
    let { query: { pages: [r] } } = n;
    return _i((s = (o = (a = r == null ? void 0 : r.revisions) == null ? void 0 : a[0]) == null ? void 0 : o.slots.main.content) != null ? s : null).root;
  }, (n) => {
    throw pt = null, n;
  }), pt);
}

// src/extension/without-idling.ts
var Hi = 0, Cn = null;
function Dg(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function Ui(e) {
  let t = mw;
  Hi++ === 0 && (Cn = t.requestIdleCallback, t.requestIdleCallback = Dg);
  let n = () => {
    --Hi === 0 && Cn !== null && (t.requestIdleCallback = Cn, Cn = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function Ct(e) {
  var r;
  let t = (a) => mw.loader.getState(a) !== null, n = ((r = e.find((a) => a.some(t))) != null ? r : []).filter(t);
  return n.filter((a) => mw.loader.getState(a) === "error").forEach((a) => {
    mw.loader.state({ [a]: "registered" });
  }), Ui(n);
}

// src/extension/exchange-buttons.ts
var Ft = [["ext.localSkills.meeting"], ["ext.gadget.LocalSkills-meeting"]];

// src/extension/namespace-names.ts
function Wr(e) {
  let t = mw.config.get("wgNamespaceIds");
  return Object.keys(t).filter((n) => t[n] === e).map((n) => n.replace(/_/g, " "));
}

// src/core/i18n/number-format.ts
var Bi = {
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
function Gi(e, t = "") {
  var r, a;
  let n = (a = Bi[(r = e.find((o) => Object.prototype.hasOwnProperty.call(Bi, o))) != null ? r : ""]) != null ? a : "latn";
  return [...e, "en"].filter($g).map((o) => `${o}-u${t}-nu-${n}`);
}
function $g(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}

// src/extension/time-format.ts
var qi = { year: "numeric", month: "long", day: "numeric" }, zi = P(R({}, qi), { hour: "numeric", minute: "2-digit" }), ji = P(R({}, qi), { timeZone: "UTC" });
function Hr(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(Gi([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/start-exchange.ts
var [Vi, _g] = [2, 10];
function Wg(e, t, n, r) {
  var p;
  let a = Yr(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = new mw.Api(), s = si({
    api: o,
    language: a.language,
    rights: () => mw.user.getRights(),
    onWait: () => {
    }
  }), i = Zs(s), l = Vr(e), c = xt(a.language), u = di(o, a.language), d = Ft.some((m) => m.some((y) => mw.loader.getState(y) !== null)), [g] = [(p = mw.config.get("wgFormattedNamespaces")[Vi]) != null ? p : "User"];
  return {
    wiki: ri({ api: o, user: t, language: a.language }),
    loadLanguages: () => u.loadLanguages(),
    titles: l,
    messages: a,
    user: { name: t },
    templateNamespaces: Wr(_g),
    readPersonCalls: oi(i),
    ownTextOf: (m) => $i({ source: i, titles: l }, m, t),
    userNamespaces: [g, ...Wr(Vi)],
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
    formatTime: Hr(zi),
    formatDate: Hr(ji),
    languageName: (m) => {
      var y;
      return (y = c(m)) != null ? y : m;
    },
    ask: d ? (m) => r(() => {
      Ct(Ft).then(() => {
        mw.hook("localSkills.ask").fire(P(R({}, m), { opener: n }));
      });
    }) : null,
    checkEnding: d ? (k, x, E) => F(null, [k, x, E], function* ({ kind: m, id: y }, h, f) {
      return yield Ct(Ft), new Promise((v, O) => {
        mw.hook("localSkills.checkEnding").fire({ kind: m, id: y, way: h, until: f, found: v, failed: O });
      });
    }) : null,
    showMine: d ? () => r(() => {
      Ct(Ft).then(() => {
        mw.hook("localSkills.myExchanges").fire({ opener: n });
      });
    }) : null
  };
}
function Ki() {
  let e = !1;
  mw.hook("localSkills.editRecord").add((t) => {
    let n = mw.user.getName();
    if (e || n === null || mw.user.isTemp())
      return;
    e = !0;
    let r = () => {
      e = !1, t.opener.focus();
    };
    Wi(new mw.Api()).then((a) => {
      var c, u;
      let o = null, s = Wg(a, n, t.opener, (d) => {
        o = d;
      }), { skill: i, skills: l = i === void 0 ? [] : [{ skill: i, level: null }] } = t;
      qs(s, {
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
Ki();
