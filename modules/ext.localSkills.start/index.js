// Built from src/extension/start.ts by `npm run build`. Change the source, not this file.
"use strict";
var me = Object.defineProperty, pe = Object.defineProperties;
var he = Object.getOwnPropertyDescriptors;
var v = Object.getOwnPropertySymbols;
var ke = Object.prototype.hasOwnProperty, ye = Object.prototype.propertyIsEnumerable;
var O = (e, t, n) => t in e ? me(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, g = (e, t) => {
  for (var n in t || (t = {}))
    ke.call(t, n) && O(e, n, t[n]);
  if (v)
    for (var n of v(t))
      ye.call(t, n) && O(e, n, t[n]);
  return e;
}, b = (e, t) => pe(e, he(t));

// src/core/pages.ts
var E = "LocalSkills";
var p = /^[a-z0-9-]{1,48}$/;

// src/extension/by-hand-fold.ts
function x() {
  let e = document.createElement("details"), t = document.createElement("summary");
  return t.textContent = mw.msg("localskills-start-by-hand"), t.lang = document.documentElement.lang, t.dir = document.documentElement.dir, e.appendChild(t), e;
}
function k(e) {
  var n;
  let t = x();
  (n = e.parentElement) == null || n.insertBefore(t, e), t.appendChild(e);
}

// src/extension/without-idling.ts
var N = 0, y = null;
function we(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function R(e) {
  let t = mw;
  N++ === 0 && (y = t.requestIdleCallback, t.requestIdleCallback = we);
  let n = () => {
    --N === 0 && y !== null && (t.requestIdleCallback = y, y = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function c(e) {
  var r;
  let t = (i) => mw.loader.getState(i) !== null, n = ((r = e.find((i) => i.some(t))) != null ? r : []).filter(t);
  return n.filter((i) => mw.loader.getState(i) === "error").forEach((i) => {
    mw.loader.state({ [i]: "registered" });
  }), R(n);
}

// src/extension/search-in-address.ts
var be = ["pointerover", "pointerdown", "focusin", "click"];
function Ee() {
  let e = new URLSearchParams();
  return new URL(window.location.href).searchParams.forEach((t, n) => {
    n.startsWith("ls-") && e.set(n, t);
  }), e;
}
function M(e, t) {
  let n = () => {
    let r = Ee();
    Array.from(e.querySelectorAll("a")).forEach((i) => t(i, r));
  };
  be.forEach((r) => e.addEventListener(r, n, !0)), n();
}
function I(e) {
  M(e, (t, n) => {
    let r = new URL(t.href);
    Array.from(r.searchParams.keys()).filter((i) => i.startsWith("ls-")).forEach((i) => r.searchParams.delete(i)), n.forEach((i, l) => r.searchParams.set(l, i)), r.href !== t.href && (t.href = r.href);
  });
}
function w(e) {
  let t = document.createElement("span"), n = document.createElement("a");
  return n.textContent = e, t.appendChild(n), M(t, (r, i) => {
    let l = i.toString();
    n.href = mw.util.getUrl("Special:UserLogin", g({
      returnto: mw.config.get("wgPageName")
    }, l === "" ? {} : { returntoquery: l }));
  }), t;
}

// src/extension/return-focus.ts
var P = "localskills-opener", xe = "data-localskills-opener";
function j(e, t) {
  e.setAttribute(xe, t), mw.storage.session.get(P) === `${mw.config.get("wgPageName")} ${t}` && (mw.storage.session.remove(P), document.activeElement === document.body && e.focus());
}

// src/extension/start-button.ts
var Te = 0;
function f(e, t) {
  let n = document.createElement("button");
  n.type = "button", n.className = `ext-localSkills-start-button${t.isQuiet === !0 ? " ext-localSkills-start-button-quiet" : ""}`, n.textContent = t.label, t.about && (t.about.id = t.about.id || `ext-localSkills-start-about-${++Te}`, n.setAttribute("aria-describedby", t.about.id));
  let r = document.createElement("span");
  r.setAttribute("role", "status"), r.className = "ext-localSkills-start-status", n.addEventListener("click", () => {
    if (n.getAttribute("aria-disabled") === "true")
      return;
    n.setAttribute("aria-disabled", "true"), r.textContent = mw.msg("localskills-start-loading");
    let i = (l) => {
      r.textContent = l, n.removeAttribute("aria-disabled");
    };
    t.act(n).then(() => i(""), (l) => i(typeof l == "string" ? l : t.failed));
  }), e.appendChild(n), e.appendChild(r), t.name !== void 0 && j(n, t.name);
}

// src/extension/exchange-buttons.ts
var T = "[data-localskills-exchange]", B = "[data-localskills-card][data-localskills-user]", A = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function U() {
  return A.some(([e]) => mw.loader.getState(e) !== null);
}
function q(e) {
  return c(A).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}
function F() {
  mw.hook("localSkills.editRecord").add(() => {
    c(A);
  });
}
function Ae() {
  let e = document.createElement("p");
  return e.textContent = `${mw.msg("localskills-start-exchange-log-in")} `, e.appendChild(w(mw.msg("localskills-start-log-in-link"))), e;
}
function _(e) {
  var n, r;
  let t = (r = (n = e.parentElement) == null ? void 0 : n.parentElement) == null ? void 0 : r.querySelector(":scope > .ext-localSkills-exchange-by-hand");
  t && k(t);
}
function H(e) {
  var r;
  let t = e.getAttribute("data-localskills-exchange");
  if (t !== "offer" && t !== "seek" || !U())
    return;
  if (!mw.user.isNamed()) {
    ((r = e.parentElement) == null ? void 0 : r.querySelector(T)) === e && e.appendChild(Ae()), _(e);
    return;
  }
  let n = e.getAttribute("data-localskills-skill");
  f(e, {
    // Messages used here: localskills-start-offer, localskills-start-seek
    label: mw.msg(`localskills-start-${t}`),
    name: `new ${t} ${n != null ? n : ""}`,
    failed: mw.msg("localskills-start-failed"),
    act: (i) => q(g({ direction: t, id: null, opener: i }, n ? { skill: n } : {}))
  }), _(e);
}
function D(e) {
  let t = e.getAttribute("data-localskills-card");
  if (!(mw.user.isNamed() && e.getAttribute("data-localskills-user") === mw.user.getName()) || t !== "offer" && t !== "seek" || !U() || mw.config.get("wgAction") !== "view")
    return;
  let r = document.createElement("div");
  r.className = "ext-localSkills-start-tools", e.appendChild(r), [
    ["change", "localskills-start-card-change"],
    ["manage", "localskills-start-card-manage"]
  ].forEach(([l, s]) => f(r, {
    label: mw.msg(s),
    name: `${l} ${t} ${e.getAttribute("data-localskills-id")}`,
    isQuiet: !0,
    failed: mw.msg("localskills-start-failed"),
    act: (o) => q({
      direction: t,
      view: l,
      opener: o,
      id: e.getAttribute("data-localskills-id") || "",
      page: mw.config.get("wgPageName").replace(/_/g, " ")
    })
  }));
}

// src/core/wikitext/character-references.ts
var Se = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Lt = Le();
function Le() {
  let e = Se.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}

// src/core/wikitext/text-memo.ts
function W(e) {
  let t = /* @__PURE__ */ new Map();
  return (n) => {
    let r = t.get(n);
    if (r !== void 0)
      return r;
    t.size === 512 && (t = /* @__PURE__ */ new Map());
    let i = e(n);
    return t.set(n, i), i;
  };
}

// src/core/wikitext/title.ts
var ve = /[\u200e\u200f\u202a-\u202e]+/g, Oe = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
var Ne = /[\u01c4-\u01cc\u01f1-\u01f3]/, Re = /[\u10d0-\u10ff]/;
function Me(e) {
  if (Ne.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (Re.test(e))
    return e;
  if (t.length > e.length && e !== "\u0149") {
    let n = t.replace(/\u0399$/, "\u0345");
    if (n !== t) {
      let i = n.normalize("NFC");
      return i.length === 1 ? i : n;
    }
    let r = String.fromCodePoint(t.codePointAt(0));
    return r + t.slice(r.length).toLowerCase();
  }
  return t;
}
function $e(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return Me(t) + e.slice(t.length);
}
function Ie(e) {
  return e.replace(ve, "").replace(Oe, " ").replace(/^ | $/g, "");
}
var $t = W((e) => $e(Ie(e.normalize("NFC"))));

// src/core/exchange/steps/exchange-step.ts
function S(e) {
  return e.slice(0, e.lastIndexOf("/"));
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
var V;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(V || (V = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var je = new Array(20).fill(0).map((e, t) => " ".repeat(t)), m = 200, _e = {
  " ": {
    "\n": new Array(m).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(m).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(m).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(m).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(m).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(m).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var G;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(G || (G = {}));

// node_modules/jsonc-parser/lib/esm/main.js
var J;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(J || (J = {}));
var Q;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Q || (Q = {}));
var X;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(X || (X = {}));

// src/extension/configured-root.ts
function Z() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}

// src/extension/meeting-buttons.ts
var K = "[data-localskills-mine], [data-localskills-ask], [data-localskills-card]", h = [["ext.localSkills.meeting"], ["ext.gadget.LocalSkills-meeting"]], Ve = ".ext-localSkills-match > div, .ext-localSkills-find-skill h3, .ext-localSkills-card-skill", C = "#my-exchanges", ee = { localskills: "mine" };
function te(e) {
  return e.getAttribute("data-localskills-root") || E;
}
function ze(e) {
  return c(h).then(() => {
    mw.hook("localSkills.myExchanges").fire({ opener: e });
  });
}
function Ge(e, t, n, r) {
  if (Array.from(e.querySelectorAll(".ext-localSkills-start-count, .ext-localSkills-start-unseen")).forEach((i) => e.removeChild(i)), e.title = t === 0 ? "" : r, t > 0) {
    let i = document.createElement("span");
    i.className = "ext-localSkills-start-count", i.setAttribute("aria-hidden", "true"), i.textContent = n;
    let l = document.createElement("span");
    l.className = "ext-localSkills-start-unseen", l.textContent = ` ${r}`, e.appendChild(i), e.appendChild(l);
  }
}
function Je(e, t) {
  var i;
  let n = (i = mw.user.getName()) != null ? i : "", r = `${t}/People/`;
  mw.loader.using("mediawiki.api").then(() => new mw.Api().get({
    action: "query",
    list: "backlinks",
    bltitle: r + n,
    blfilterredir: "nonredirects",
    bllimit: 50,
    formatversion: 2
  })).then((l) => {
    var o, a;
    ((a = (o = l.query) == null ? void 0 : o.backlinks) != null ? a : []).some(({ ns: u, title: d }) => u === 2 || d.startsWith(r) && d !== r + n) && c(h).then(() => {
      mw.hook("localSkills.countWaiting").fire({
        show: (u, d, ge) => Ge(e, u, d, ge)
      });
    });
  });
}
function Y() {
  return window.location.hash === C || mw.util.getParamValue("localskills") === ee.localskills;
}
function ne(e) {
  var r;
  if (!mw.user.isNamed()) {
    let i = document.createElement("p"), l = document.createElement("a");
    l.href = mw.util.getUrl("Special:UserLogin", {
      returnto: mw.config.get("wgPageName"),
      returntoquery: `localskills=${ee.localskills}`
    }), l.textContent = mw.msg("localskills-start-log-in-link"), i.textContent = `${mw.msg("localskills-start-mine-log-in")} `, i.appendChild(l), e.appendChild(i), Y() && l.focus();
    return;
  }
  f(e, {
    label: mw.msg("localskills-start-mine"),
    failed: mw.msg("localskills-start-meeting-failed"),
    act: (i) => ze(i)
  });
  let t = e.querySelector("button");
  Je(t, (r = Z()) != null ? r : te(e));
  let n = () => {
    Y() && t.click();
  };
  window.addEventListener("hashchange", () => {
    window.location.hash === C && t.click();
  }), n();
}
function re(e, t) {
  var l, s;
  let { kind: n, key: r } = t, i = S(r);
  if (!(i === "" || i === mw.user.getName())) {
    if (!mw.user.isNamed()) {
      e.appendChild(w(mw.msg(n === "offer" ? "localskills-start-log-in-learn" : "localskills-start-log-in-teach")));
      return;
    }
    f(e, {
      about: (s = (l = e.parentElement) == null ? void 0 : l.querySelector(Ve)) != null ? s : null,
      label: mw.msg(n === "offer" ? "localskills-start-ask-learn" : "localskills-start-ask-teach", i),
      failed: mw.msg("localskills-start-meeting-failed"),
      act: (o) => c(h).then(() => {
        mw.hook("localSkills.ask").fire(b(g({}, t), { opener: o }));
      })
    });
  }
}
function Qe(e, t, n, r, i) {
  let l = `${r}-${i}`.replace(/ /g, "_");
  !Array.from(document.querySelectorAll(".ext-localSkills-exchange-step[id]")).some((o) => /^(?:ask|accept)-/.test(o.id) && (n === "offer" ? o.id.endsWith(`-${l}`) : o.id.replace(/^[a-z]+-/, "").startsWith(`${l}-`))) || !mw.user.isNamed() || c(h).then(() => {
    mw.hook("localSkills.checkRoom").fire({
      kind: n,
      key: `${r}/${i}`,
      show({ status: o, text: a }) {
        let u = document.createElement("p");
        u.className = "ext-localSkills-card-full", u.textContent = a;
        let d = e.querySelector(".ext-localSkills-status");
        for (d !== null && (d.textContent = o, d.className = "ext-localSkills-status ext-localSkills-status-closed"); t.firstChild; )
          t.removeChild(t.firstChild);
        t.appendChild(u);
      }
    });
  });
}
function Xe(e) {
  let t = e.getAttribute("data-localskills-card") === "seek" ? "seek" : "offer", n = e.getAttribute("data-localskills-user") || "", r = e.getAttribute("data-localskills-id") || "";
  if (n === mw.user.getName())
    Ze(e);
  else if (r !== "" && !e.classList.contains("ext-localSkills-card-inactive")) {
    let i = document.createElement("div");
    i.className = "ext-localSkills-card-ask", e.appendChild(i), re(i, { kind: t, key: `${n}/${r}` }), Qe(e, i, t, n, r);
  }
}
function Ze(e) {
  var t;
  if (document.querySelector("[data-localskills-mine]") === null) {
    let n = document.createElement("div");
    n.setAttribute("data-localskills-mine", ""), n.setAttribute("data-localskills-root", te(e)), n.lang = document.documentElement.lang, n.dir = document.documentElement.dir, (t = e.parentElement) == null || t.insertBefore(n, e), ne(n);
  }
}
function ie(e) {
  if (e.hasAttribute("data-localskills-mine"))
    ne(e);
  else if (e.hasAttribute("data-localskills-ask")) {
    let t = e.getAttribute("data-localskills-own");
    if (t !== null && S(t) !== mw.user.getName())
      return;
    re(e, {
      mine: t,
      kind: e.getAttribute("data-localskills-kind") === "seek" ? "seek" : "offer",
      key: e.getAttribute("data-localskills-ask") || ""
    });
  } else
    Xe(e);
}
function le() {
  let e = () => {
    c(h);
  };
  mw.hook("localSkills.ask").add(e), mw.hook("localSkills.myExchanges").add(e);
}

// src/extension/own-language.ts
var se = ".ext-localSkills-languages:not( .ext-localSkills-board-groups )";
function oe(e) {
  Ye(e), I(e);
}
function Ye(e) {
  var a;
  let t = document.documentElement.lang, n = [t, t.split("-")[0]], r = Array.from(e.querySelectorAll("li [lang]")), i = n.map((u) => r.find(({ lang: d }) => d.toLowerCase() === u.toLowerCase())).find((u) => u !== void 0), l = (a = i == null ? void 0 : i.closest("a")) == null ? void 0 : a.href;
  if (i === void 0 || l === void 0)
    return;
  let s = document.createElement("a");
  s.href = l, s.lang = t, s.dir = document.documentElement.dir, s.textContent = mw.msg("localskills-start-own-language");
  let o = document.createElement("p");
  o.className = "ext-localSkills-own-language", o.dir = s.dir, o.appendChild(s), e.insertBefore(o, e.firstChild);
}

// src/ui/download-file.ts
var Ke = { csv: "text/csv", json: "application/json" }, ae = "\uFEFF", Ce = 6e4;
function ce(e, t, n, r) {
  let i = n === "csv" && !r.startsWith(ae) ? ae + r : r, l = URL.createObjectURL(new Blob([i], { type: `${Ke[n]};charset=utf-8` })), s = document.createElement("a");
  s.href = l, s.download = `${e}-results-${t.toISOString().slice(0, 10)}.${n}`, document.body.appendChild(s), s.click(), document.body.removeChild(s), setTimeout(() => URL.revokeObjectURL(l), Ce);
}

// src/extension/results-tools.ts
var ue = ".ext-localSkills-results-tools[data-survey]", et = [["ext.localSkills.results"], ["ext.gadget.LocalSkills-results"]];
function L(e, t, n) {
  f(e, {
    label: mw.msg("localskills-start-results"),
    isQuiet: n,
    failed: mw.msg("localskills-start-failed"),
    act: (r) => c(et).then(() => {
      mw.hook("localSkills.showResults").fire({ surveyId: t, opener: r });
    })
  });
}
function tt(e, t, n) {
  return $.ajax({ url: mw.util.wikiScript(), data: { title: t, action: "raw" }, dataType: "text" }).then((r, i, l) => {
    var o;
    let s = Date.parse((o = l.getResponseHeader("Last-Modified")) != null ? o : "");
    ce(e, isNaN(s) ? /* @__PURE__ */ new Date() : new Date(s), n, r);
  }, (r) => $.Deferred().reject(
    mw.msg(r.status === 404 ? "localskills-download-missing" : "localskills-download-failed")
  ));
}
function fe(e) {
  var l, s;
  let t = (l = e.getAttribute("data-survey")) != null ? l : "";
  if (!p.test(t) || e.firstChild !== null)
    return;
  let n = document.createElement("div");
  n.className = "ext-localSkills-start-tools", L(n, t, !1);
  let [r] = (s = new RegExp(`^.+/Survey/${t}/Results(?=/|$)`).exec(mw.config.get("wgPageName"))) != null ? s : [];
  [["csv", "localskills-download-table"], ["json", "localskills-download-data"]].forEach(([o, a]) => r !== void 0 && f(n, {
    label: mw.msg(a),
    isQuiet: !0,
    failed: mw.msg("localskills-download-failed"),
    act: () => tt(t, `${r}/data.${o}`, o)
  })), e.appendChild(n);
}

// src/extension/start-buttons.ts
var nt = "[data-localskills-make]", rt = "[data-localskills-by-hand]", it = [
  ["ext.localSkills.making", "ext.localSkills.survey"],
  ["ext.gadget.LocalSkills-making", "ext.gadget.LocalSkills"]
];
function lt(e) {
  let t = document.createElement("p");
  return t.textContent = e, t;
}
function st() {
  let e = lt(`${mw.msg("localskills-start-log-in")} `), t = document.createElement("a");
  return t.href = mw.util.getUrl("Special:UserLogin", { returnto: mw.config.get("wgPageName") }), t.textContent = mw.msg("localskills-start-log-in-link"), e.appendChild(t), e;
}
function ot(e) {
  var i, l, s;
  let n = e.closest(".ext-localSkills-start") === null ? [] : Array.from((l = (i = e.parentElement) == null ? void 0 : i.children) != null ? l : []).filter((o) => o !== e);
  if (n.length === 0)
    return;
  let r = x();
  n.forEach((o) => r.appendChild(o)), (s = e.parentElement) == null || s.appendChild(r);
}
function at(e) {
  let t = e.getAttribute("data-localskills-make") || "", n = p.test(t) ? t : null, r = mw.user.isNamed();
  if (!(!r && n !== null)) {
    for (; e.firstChild; )
      e.removeChild(e.firstChild);
    if (!r) {
      e.appendChild(st());
      return;
    }
    f(e, {
      label: mw.msg(n === null ? "localskills-start-new" : "localskills-start-manage"),
      // To start is what the portal is for; to manage is for few of those who read a survey's page.
      isQuiet: n !== null,
      failed: mw.msg("localskills-start-failed"),
      act: (i) => c(it).then(() => {
        mw.hook("localSkills.makeSurvey").fire({ surveyId: n, opener: i });
      })
    }), n !== null && L(e, n, !0), n === null && ot(e);
  }
}
function de() {
  let e = /* @__PURE__ */ new Map(), t = (n, r, i) => {
    var s;
    let l = (s = e.get(r)) != null ? s : /* @__PURE__ */ new WeakSet();
    e.set(r, l), n.find(r).addBack(r).each((o, a) => {
      l.has(a) || (l.add(a), i(a));
    });
  };
  mw.hook("wikipage.content").add((n) => {
    t(n, se, oe), t(n, nt, at), t(n, rt, k), t(n, ue, fe), t(n, K, ie), t(n, T, H), t(n, B, D);
  }), F(), le();
}

// src/extension/start.ts
de();
